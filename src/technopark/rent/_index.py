"""Reviews of a rent by a published index."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._kernel.figure import (
    Figure,
    choice,
    difference,
    given,
    highest,
    lowest,
    product,
    quotient,
    rounded,
    taking,
    total,
)
from technopark._kernel.rounding import Quantity, RoundingPolicy
from technopark._model.clauses.index import IndexKind, IndexMethod, Missing

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.citation import Citation
    from technopark._model.clauses.index import Indexation, IndexSeries, IndexValue

HUNDRED = Fraction(100)


def index_figure(series: IndexSeries, value: IndexValue, base: date) -> Figure:
    """Give an index value in the base of a period, with the links that lead there."""
    label = f"{series.id} {value.period:%Y-%m}"
    figure = given(label, value.value, sources=series.sources)
    for link in series.in_base_of(value, base):
        coefficient = given(f"link coefficient of {link.start:%Y-%m}", link.coefficient)
        figure = product(f"{label} in the base before {link.start:%Y-%m}", figure, coefficient)
    return figure


def value_for(clause: Indexation, review: date) -> IndexValue:
    """Give the index value that a review uses.

    Raises:
        NotInForceError: it is not published in time, and the clause waits for it.
    """
    wanted = clause.reference(review)
    if clause.missing is Missing.LAST_KNOWN:
        return clause.series.latest(wanted, known=review)
    return clause.series.at(wanted, known=review)


def review(
    clause: Indexation, day: date, *, first: Figure, before: Figure, since: date
) -> tuple[Figure, date]:
    """Review a rate.

    Args:
        clause: the clause.
        day: the day of the review.
        first: the rate that belongs to the base period.
        before: the rate before the review.
        since: the period whose index belongs to the rate before.

    Returns:
        The new rate, and the period whose index belongs to it.
    """
    value = value_for(clause, day)
    chained = clause.method is IndexMethod.CHAINED
    base_period = since if chained else clause.series.period_of(clause.base)
    start = before if chained else first
    change = change_of(clause, value, base_period)
    # Small or not is asked of what moved since the rent last followed, also where it goes back to
    # the first rent: else a threshold once passed would never hold again.
    moved = change_of(clause, value, since)
    if clause.threshold is not None and abs(moved.value) < clause.threshold:
        note = f"{clause.series.id} moved by less than {clause.threshold}"
        return choice(before.label, before, moved, note=note), since
    passed = change
    if clause.share != 1:
        passed = product("change passed on", change, given("share", clause.share))
    new = limited(
        before,
        grown(start, passed, f"rate reviewed on {day}", sources=clause.sources),
        cap=clause.cap,
        floor=Fraction(0) if clause.no_decrease else clause.floor,
    )
    return rounded("rate", new, clause.rounding.of(Quantity.RATE)), value.period


def change_of(clause: Indexation, value: IndexValue, base: date) -> Figure:
    """Give the change of an index between two periods as a share, rounded as the clause says."""
    if clause.series.kind is IndexKind.RATE:
        rate = index_figure(clause.series, value, base)
        return percent_rounded(rate, clause.rounding)
    old = index_figure(clause.series, clause.series.at(base), base)
    new = index_figure(clause.series, value, base)
    return change_between(old, new, clause.rounding)


def change_between(old: Figure, new: Figure, rounding: RoundingPolicy) -> Figure:
    """Give the change from one index to another as a share."""
    ratio = quotient("ratio of the indices", new, old)
    ratio = rounded("ratio, rounded", ratio, rounding.of(Quantity.RATIO))
    return percent_rounded(difference("change", ratio, given("one", 1)), rounding)


def percent_rounded(change: Figure, rounding: RoundingPolicy) -> Figure:
    """Round a change as a percentage, where the policy does."""
    rule = rounding.of(Quantity.PERCENTAGE)
    if rule is None:
        return change
    hundred = given("a hundred", HUNDRED)
    percent = rounded(
        "change in per cent, rounded", product("change in per cent", change, hundred), rule
    )
    return quotient("change", percent, hundred)


def grown(
    start: Figure, change: Figure, label: str, *, sources: tuple[Citation, ...] = ()
) -> Figure:
    """Give a rate after a change."""
    return product(
        label, start, total("one and the change", given("one", 1), change), sources=sources
    )


def limited(before: Figure, target: Figure, *, cap: object = None, floor: object = None) -> Figure:
    """Hold a rate between a floor and a cap on its change from the rate before."""
    new = target
    if cap is not None:
        ceiling = grown(before, given("cap", Fraction(str(cap))), "most after the cap")
        new = at_most("rate under the cap", new, ceiling, before=before)
    if floor is not None:
        ground = grown(before, given("floor", Fraction(str(floor))), "least after the floor")
        if ground.value > new.value:
            return highest("rate over the floor", taking(new, before), ground)
        new = highest("rate over the floor", new, taking(ground, before))
    return new


def at_most(label: str, new: Figure, most: Figure, *, before: Figure, note: str = "") -> Figure:
    """Hold a rate under another one; both rest on the rate before, whose reason is told once."""
    if most.value < new.value:
        return lowest(label, taking(new, before), most, note=note)
    return lowest(label, new, taking(most, before), note=note)
