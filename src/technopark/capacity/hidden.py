"""Hidden demand: what a published waiting list says of those who give up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.exact import Number, fraction, plain
from technopark._kernel.explain import Explanation
from technopark._kernel.figure import Figure, difference, given, product, quotient
from technopark._kernel.measure import Measure
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.table import Table, Tabular
from technopark._kernel.verdict import Answer, Finding
from technopark._model.period import Step
from technopark.capacity._read import defined, named, ratio, server_faults
from technopark.capacity.erlang import lost
from technopark.capacity.printed import Printed, compared
from technopark.errors import InvalidValueError, TechnoparkError, raise_all
from technopark.tables import queueing

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation

_ONE: Final = Fraction(1)
_HALF: Final = 2
_HUNDRED: Final = 100
_TENTH: Final = Fraction(1, 10)
_WARNING: Final = (
    "if the list is steady, its wait is that of all who join, and every exit serves the list"
)


@attrs.frozen(kw_only=True, str=False)
class HiddenDemand(Tabular):
    """What a list, its wait and the exits say of those who leave it unserved.

    Attributes:
        waiting: how many wait.
        wait: how long they wait, in `unit`.
        exits: how many places fall free in each `every`.
        every: what exits are counted by.
        unit: what the wait is counted in.
        finding: whether the figures can be those of a queue in which nobody gives up.
        figures: the figures at the middle of each span, with their definitions and reasons.
        gives_up: the share that gives up, from the least to the most that the spans allow; below
            zero where more places fall free than are asked for.
    """

    waiting: Printed
    wait: Printed
    exits: Printed
    every: Step
    unit: Step
    finding: Finding
    figures: tuple[Measure, ...]
    gives_up: Printed

    def __getitem__(self, name: str) -> Measure:
        """Give a figure at the middle of the spans.

        Raises:
            UnknownNameError: there is none of that name.
        """
        return named(self.figures, name, "figure of hidden demand")

    def explain(self) -> Explanation[str]:
        """Say what was found, and how every figure came about."""
        steps = tuple(figure.explain() for figure in self.figures)
        return Explanation(
            label=self.finding.statement,
            value=str(self.finding.answer),
            inputs=steps,
            sources=self.finding.sources,
            note=self.finding.observed,
        )

    def table(self) -> Table:
        """Give a row for each figure."""
        rows = [(one.name, one.shown(), one.reason or one.definition.words) for one in self.figures]
        found = self.finding
        notes = [f"{found.statement}: {found.answer}, {found.observed}"]
        if found.remedy:
            notes.append(found.remedy)
        notes.append(_WARNING)
        return Table.of("Hidden demand", ("figure", "value", "definition"), rows, notes=notes)


def hidden_demand(
    *,
    waiting: Printed | Number,
    wait: Printed | Number,
    exits: Printed | Number,
    every: str = Step.YEAR,
    unit: str = Step.MONTH,
    places: int | None = None,
    sources: tuple[Citation, ...] = (),
) -> HiddenDemand:
    """Say whether a waiting list, its wait and the exits can be one queue, and who gives up if not.

    By Little's law so many exits bear a list of exits × wait, if everybody who joins is served; and
    a list of that length with that wait is joined by list ÷ wait. What is not served gives up.

    Args:
        waiting: how many wait; `Printed(30, 40)` for "30 to 40".
        wait: how long they wait, in `unit`.
        exits: how many places fall free in each `every`.
        every: what exits are counted by: `"day"`, `"week"`, `"month"` or `"year"`.
        unit: what the wait is counted in.
        places: how many places there are. With it, the mean stay, what a loss model says of the
            same demand, and how full the place would be if no more came than leave.
        sources: who published the figures.

    Raises:
        InvalidValueError: a list or a wait not above zero, exits below zero, no place or more than
            10,000, no exits where places are given, or an unknown unit; all together.
        UnitMismatchError: days or weeks beside months or years, which have no fixed ratio.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> Printed = tp.capacity.Printed
        >>> found = tp.capacity.hidden_demand(
        ...     waiting=Printed(30, 40), wait=Printed(3, 4), exits=50, places=230
        ... )
        >>> str(found.finding.answer), found["gives up"].percent("0.1")
        ('unmet', Decimal('58.3'))
        >>> found["list that the exits bear"].rounded("0.1"), found["Erlang B"].percent("0.1")
        (Decimal('14.6'), Decimal('58.5'))
    """
    by, inside = Step.read(every, "hidden_demand every"), Step.read(unit, "hidden_demand unit")
    each = ratio(inside, by)
    spans = _spans({"waiting": waiting, "wait": wait, "exits": exits}, places)
    middles = {name: _middle(name, span) for name, span in spans.items()}
    queue, time, out = (spans[name] for name in ("waiting", "wait", "exits"))
    least, most = queue.low / time.high * each, queue.high / time.low * each
    borne = Printed(out.low * time.low / each, out.high * time.high / each)
    shares = Printed(1 - out.high / least, 1 - out.low / most)
    return HiddenDemand(
        waiting=queue,
        wait=time,
        exits=out,
        every=by,
        unit=inside,
        finding=_finding(borne, queue, shares, sources=sources),
        figures=_figures(
            middles, given(f"{inside}s a {by}", each), by=by, inside=inside, places=places
        ),
        gives_up=shares,
    )


def _spans(values: dict[str, Printed | Number], places: int | None) -> dict[str, Printed]:
    """Read the published figures as spans, and report all that cannot be."""
    spans: dict[str, Printed] = {}
    faults: list[TechnoparkError] = []
    for name, value in values.items():
        where = f"hidden_demand {name}"
        try:
            span = value if isinstance(value, Printed) else Printed.exactly(fraction(value, where))
        except TechnoparkError as error:
            faults.append(error)
            continue
        spans[name] = span
        if span.low < 0 or (not span.low and name != "exits"):
            allowed = "zero or more" if name == "exits" else "above zero"
            faults.append(InvalidValueError(where, str(span), allowed))
    if places is not None:
        faults += server_faults(places, "hidden_demand places")
        if "exits" in spans and not spans["exits"].high:
            allowed = "above zero where places are given, or no stay ends"
            faults.append(InvalidValueError("hidden_demand exits", 0, allowed))
    raise_all(faults)
    return spans


def _middle(name: str, span: Printed) -> Figure:
    if span.low == span.high:
        return given(name, span.low)
    return given(name, (span.low + span.high) / _HALF, note=f"the middle of {span}")


def _figures(
    middles: dict[str, Figure], each: Figure, *, by: Step, inside: Step, places: int | None
) -> tuple[Measure, ...]:
    """Work out the figures at the middle of the spans."""
    waiting, wait, exits = (middles[name] for name in ("waiting", "wait", "exits"))
    borne = quotient("list that the exits bear", product("exits × wait", exits, wait), each)
    joining = quotient(f"joining a {by}", product("list, scaled", waiting, each), wait)
    found = [
        defined(queueing.BORNE, borne),
        defined(attrs.evolve(queueing.JOINING, unit=f"a {by}"), joining),
    ]
    patience = attrs.evolve(queueing.PATIENCE, unit=f"{inside}s")
    if exits.value < joining.value:
        served = quotient("share served", exits, joining)
        leaving = difference("share that gives up", given("all", _ONE), served)
        found.append(defined(queueing.GIVES_UP, leaving, warning=_WARNING))
        found.append(defined(patience, quotient("mean patience", wait, leaving)))
    else:
        reason = "no more join than places fall free, so nobody need give up"
        found += [queueing.GIVES_UP.gap(reason), patience.gap(reason)]
    if places is not None:
        found += _as_loss(places, exits, joining, by=by)
    return tuple(found)


def _as_loss(places: int, exits: Figure, joining: Figure, *, by: Step) -> list[Measure]:
    """Work out what a model says in which those who find no place go elsewhere."""
    stay = quotient("mean stay", given("places", places), exits)
    load = product("load", joining, stay)
    even = lost(places, given("load, if no more come than leave", places))
    full = difference("occupancy", given("all", _ONE), even)
    return [
        defined(attrs.evolve(queueing.MEAN_STAY, unit=f"{by}s"), stay),
        defined(queueing.LOAD, load),
        defined(queueing.ERLANG_B, lost(places, load)),
        defined(queueing.EVEN, full),
    ]


def _finding(
    borne: Printed, queue: Printed, shares: Printed, *, sources: tuple[Citation, ...]
) -> Finding:
    """Compare the list that the exits bear with the printed one, and say what must be if not."""
    what = "the list that the exits bear"
    found = compared("waiting list", what, borne, stated=queue, sources=sources)
    if found.answer is Answer.MET:
        return found
    if queue.low > borne.high:
        ends = " to ".join(_percent(end) for end in dict.fromkeys((shares.low, shares.high)))
        remedy = (
            f"{ends} of those who join must give up, or several lists, or the wait of the served "
            "alone, were printed as one"
        )
    else:
        remedy = (
            "more places fall free than the list takes: they go to others or stand empty, or the "
            "list was counted on a day when it was short"
        )
    return attrs.evolve(found, remedy=remedy)


def _percent(share: Fraction) -> str:
    return f"{plain(round_to(share * _HUNDRED, _TENTH, Mode.HALF_UP))} %"
