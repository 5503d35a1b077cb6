"""Steps and reviews: how a rate goes on from day to day."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.figure import Figure, given, lowest, product, rounded, total
from technopark._model.clauses.index import Indexation
from technopark._model.clauses.steps import RentStep, StepKind
from technopark._model.period import Frequency, Period
from technopark.errors import ClauseError, TechnoparkError
from technopark.rent._rises.held import held, in_unit_of
from technopark.rent._rises.index import grown
from technopark.rent._rises.review import review
from technopark.rent._streams.faults import Faults
from technopark.rent._streams.stream import Level, Stream, at_rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from technopark._model.clauses.law import LegalLimit
    from technopark._model.lease import Lease

Change = RentStep | Indexation
_Event = tuple[int, Change, date]
"""A change with its number and its own day; one asked for late takes effect on a later one."""
_TIMES = {StepKind.COMPOUND, StepKind.FACTOR}
_HUNDRED = 100


@attrs.define(eq=False)
class _State:
    """The rate as it stands, and what later changes go back to."""

    rate: Figure
    first: Figure
    since: date
    indexed: dict[int, date] = attrs.field(factory=dict[int, date])


def changed(
    lease: Lease, stream: Stream, changes: Sequence[Change], *, law: LegalLimit | None = None
) -> Stream:
    """Carry out the steps and reviews of a lease on its rent.

    A change of the base, such as the next category of a card, sets the rate anew, held at the
    limit of the law where the lease says so.

    Args:
        lease: the lease.
        stream: its rent.
        changes: its steps and reviews.
        law: whether rises are held at the limit of the law, or none where they are not.

    Raises:
        ClauseError: a change before the start, two on one day whose order is not said, or an
            index that is not there.
    """
    if not stream.levels or (not changes and (law is None or len(stream.levels) == 1)):
        return stream
    start, end = stream.levels[0].start, stream.levels[-1].end
    events: dict[date, list[_Event]] = {}
    faults = Faults()
    for n, change in enumerate(changes):
        for day in faults.of(_days, lease, change, Period(start, end)) or ():
            effect = change.effect(day) if isinstance(change, Indexation) else day
            if effect is not None:
                events.setdefault(effect, []).append((n, change, day))
    for day, found in events.items():
        together = {n: change for n, change, _day in found}
        faults.of(_check_order, lease, day, list(together.values()))
        found.sort(key=lambda one: one[1].order)
    faults.raise_all()
    return attrs.evolve(stream, levels=tuple(_levels(lease, stream, events, law=law)))


def _levels(
    lease: Lease,
    stream: Stream,
    events: dict[date, list[_Event]],
    *,
    law: LegalLimit | None,
) -> Iterator[Level]:
    state = _State(stream.levels[0].rate, stream.levels[0].rate, lease.signed_on)
    last = stream.levels[0]
    for base in stream.levels:
        _set(state, _next_price(lease, last, base, state=state, law=law), base.start)
        state.first, last = state.rate, base
        if base is stream.levels[0]:
            _take_earlier(lease, state, {d: events[d] for d in events if d < base.start})
        span = Period(base.start, base.end)
        for piece in span.split(*events):
            for event in events.get(piece.start, ()):
                rate = _carried_out(lease, event, piece.start, state=state, law=law)
                _set(state, rate, piece.start)
            yield at_rate(base, state.rate, piece)


def _next_price(
    lease: Lease, last: Level, base: Level, *, state: _State, law: LegalLimit | None
) -> Figure:
    """Give the rate that a new price of a card sets, held at the limit of the law.

    The price of another category was agreed at the start, as a step is; a new price of the same
    one was not, and is held as a review is.
    """
    if law is None or base is last:
        return base.rate
    state.rate = in_unit_of(lease, state.rate, last=last, new=base)
    if base.category != last.category and not law.steps:
        return base.rate
    return held(lease, law, before=state.rate, new=base.rate, since=state.since, on=base.start)


def _take_earlier(lease: Lease, state: _State, events: dict[date, list[_Event]]) -> None:
    """Take the steps from before the rent begins: they are part of the first rent."""
    for day in sorted(events):
        for event in events[day]:
            state.rate = _carried_out(lease, event, day, state=state, law=None)


def _set(state: _State, rate: Figure, day: date) -> None:
    """Set the rate, and keep the day of a rise: the law counts from the last one."""
    if rate.value > state.rate.value:
        state.since = day
    state.rate = rate


def _carried_out(
    lease: Lease, event: _Event, day: date, *, state: _State, law: LegalLimit | None
) -> Figure:
    number, change, asked_of = event
    if isinstance(change, RentStep):
        new = _stepped(change, day, state)
        if law is None or not law.steps:
            return new
        return held(lease, law, before=state.rate, new=new, since=state.since, on=day)
    since = state.indexed.get(number, change.series.period_of(change.base))
    try:
        rate, known = review(change, asked_of, first=state.first, before=state.rate, since=since)
    except TechnoparkError as error:
        raise ClauseError(lease.id, "Indexation", asked_of, str(error)) from error
    if change.retroactive is not None:
        rate = _asked_for(change, rate, asked_of, since=day)
    if law is not None:
        cut = held(lease, law, before=state.rate, new=rate, since=state.since, on=day)
        if cut.value == state.rate.value < rate.value:
            return cut  # the review is left to a later one, which counts from the same index
        rate = cut
    state.indexed[number] = known
    return rate


def _asked_for(clause: Indexation, rate: Figure, day: date, *, since: date) -> Figure:
    """Say when a review was asked for, and from when it holds."""
    note = f"asked for on {clause.demand_for(day)}: from {since}"
    if day < since:
        back = number_of(clause.retroactive or 0, "months")
        note = f"{note}, at most {back} before the month of the demand"
    return attrs.evolve(rate, note=f"{rate.note}; {note}" if rate.note else note)


def _stepped(step: RentStep, day: date, state: _State) -> Figure:
    label, value = f"rate from {day}", given(f"step on {day}", step.value, sources=step.sources)
    share = Fraction(step.value) / _HUNDRED
    if step.kind is StepKind.TO:
        new = value if step.most is None else _smoothed(state.rate, value, step.most)
    elif step.kind is StepKind.BY:
        new = total(label, state.rate, value)
    elif step.kind is StepKind.FACTOR:
        new = product(label, state.rate, value)
    elif step.kind is StepKind.COMPOUND:
        percent = given(f"{step.value} per cent", share, sources=step.sources)
        new = grown(state.rate, percent, label)
    else:
        percent = given(f"{step.value} per cent", share, sources=step.sources)
        new = total(label, state.rate, product("step of the first rate", state.first, percent))
    return rounded(label, new, step.rounding)


def _smoothed(before: Figure, target: Figure, largest: Decimal) -> Figure:
    """Rise to the target by no more than the agreed share."""
    most = grown(before, given("largest rise", largest), "most this year")
    return lowest("rate on its way to the target", target, most)


def _days(lease: Lease, change: Change, over: Period) -> list[date]:
    """Give the days on which a change happens."""
    name = type(change).__name__
    if isinstance(change, RentStep) and change.on:
        days = list(change.on)
        if change.most is not None:
            days = _yearly(change.on[0], over)
    else:
        every = change.every or Frequency.YEARLY
        begins = change.start or every.day(lease.term.start, 1)
        anchor = change.start or lease.term.start
        until = change.until or over.end
        span = Period(min(over.start, begins), over.end)
        days = [day for day in every.days(anchor, span) if begins <= day < until]
        if change.start is not None:
            days = [change.start, *(day for day in days if day > change.start)]
    counts = isinstance(change, RentStep) and change.counts_before
    if days and days[0] < over.start and not counts:
        problem = f"it happens before the rent begins on {over.start}; set the rent itself, or say that it counts_before"
        raise ClauseError(lease.id, name, days[0], problem)
    return [day for day in days if day < over.end]


def _yearly(start: date, over: Period) -> list[date]:
    if start >= over.end:
        return []
    return list(Frequency.YEARLY.days(start, Period(start, over.end)))


def _check_order(lease: Lease, day: date, found: list[Change]) -> None:
    """Refuse two changes on one day whose order matters and is not said."""
    ordered = sorted(found, key=lambda change: change.order)
    for _order, group in groupby(ordered, key=lambda change: change.order):
        together = list(group)
        if len(together) > 1 and not _commute(together):
            names = " and ".join(type(change).__name__ for change in together)
            problem = f"{names} fall on one day and their order matters; give each its order"
            raise ClauseError(lease.id, type(together[0]).__name__, day, problem)


def _commute(changes: list[Change]) -> bool:
    steps = [c for c in changes if isinstance(c, RentStep) and c.rounding is None]
    if len(steps) < len(changes):
        return False
    kinds = {step.kind for step in steps}
    return kinds <= _TIMES or kinds <= {StepKind.BY, StepKind.SIMPLE}
