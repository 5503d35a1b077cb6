"""The exact price of every billing period: the heart that schedule, roll and periods share."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import Figure, total
from technopark._model.clauses.billing import Billing, Stub
from technopark._model.clauses.proration import DayCount, Proration
from technopark._model.money import Every
from technopark._model.period import Period
from technopark.errors import ClauseError
from technopark.rent._days.grid import Grid, Slot, slots
from technopark.rent._days.part import needs_convention, price_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from technopark.rent._streams.stream import Level, Stream

MIXED = -1
_DAYS = {Every.DAY, Every.WEEK}
_USUAL = Proration()


@attrs.frozen(eq=False, kw_only=True)
class Terms:
    """By what conventions a lease is billed.

    Attributes:
        name: the lease's id, for errors.
        term: the days that are charged for; none where no day is.
        billing: when it is billed.
        proration: the convention for parts, or none where the lease names none.
        grid: the cells of its billing periods.
    """

    name: str
    term: Period | None
    billing: Billing
    proration: Proration | None
    grid: Grid


def prices(
    terms: Terms, stream: Stream, over: Period
) -> Iterator[tuple[Slot, Period, int, Figure]]:
    """Give every billing period with the days charged for and the exact price.

    The number is that of the level where all its whole periods cost the same, below zero for others.
    """
    if terms.term is None or not stream.levels:
        return
    levels, n = stream.levels, 0
    whole_prices: dict[int, Figure] = {}
    for slot in slots(terms.billing, terms.grid, term=terms.term, over=over):
        held = slot.held
        while n < len(levels) - 1 and levels[n].end <= held.start:
            n += 1
        level = levels[n]
        start, end = held.start, held.end
        within = max(level.start, over.start) <= start and end <= min(level.end, over.end)
        if within and held is slot.whole:
            price = whole_prices.get(n)
            if price is None:
                price = _price(terms, level, held, held=held)
                if _by_days(level, terms.grid):
                    yield slot, held, MIXED, price
                    continue
                whole_prices[n] = price
            yield slot, held, n, price
        else:
            days = Period(max(held.start, over.start), min(held.end, over.end))
            yield slot, days, MIXED, _mixed(terms, stream, slot, days=days)


def _by_days(level: Level, cells: Grid) -> bool:
    """Say whether the price of a whole period depends on its days: months and years differ."""
    return level.every in _DAYS or cells.months is None


def _mixed(terms: Terms, stream: Stream, slot: Slot, *, days: Period) -> Figure:
    """Charge a slot that is cut, or over which the price changes."""
    parts: list[Figure] = []
    for level in stream.levels:
        start, end = max(level.start, days.start), min(level.end, days.end)
        if start < end:
            piece = _stubbed(terms, slot, Period(start, end))
            if piece is not None:
                parts.append(_price(terms, level, piece, held=slot.held))
    if not parts:
        return Figure(label=stream.name, value=Fraction(0), note="nothing is charged")
    return parts[0] if len(parts) == 1 else total(stream.name, *parts)


def _stubbed(terms: Terms, slot: Slot, piece: Period) -> Period | None:
    """Give the days that a short first or last period is charged as."""
    start, end = piece.start, piece.end
    first, last = terms.billing.first, terms.billing.last
    # Where a first bill was agreed it is neither short nor long, and the next one begins after it.
    agreed = terms.billing.first_until is not None
    cut_first = not agreed and slot.whole.start < slot.held.start
    cut_last = terms.term is not None and terms.term.end == slot.held.end < slot.whole.end
    if (cut_first and first is Stub.FREE) or (cut_last and last is Stub.FREE):
        return None
    if cut_first and first is Stub.FULL and start == slot.held.start:
        start = slot.whole.start
    if cut_last and last is Stub.FULL and end == slot.held.end:
        end = slot.whole.end
    return Period(start, end)


def _price(terms: Terms, level: Level, days: Period, *, held: Period) -> Figure:
    if terms.proration is None and needs_convention(level, days, terms.grid):
        problem = (
            f"part of a period of a rent by the {level.every}, and no convention for it; "
            "add a Proration"
        )
        raise ClauseError(terms.name, "Proration", days.start, problem)
    proration = terms.proration or _USUAL
    if proration.count is DayCount.ACT_ACT_ICMA and terms.grid.months is None:
        problem = f"{proration.count} counts in billing periods of months, and these are of days"
        raise ClauseError(terms.name, "Proration", days.start, problem)
    ends = None if terms.term is None else terms.term.end
    return price_of(level, days, held=held, grid=terms.grid, proration=proration, ends=ends)
