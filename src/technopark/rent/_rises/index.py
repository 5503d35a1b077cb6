"""What a published index says: its values, their change, and a rate that follows it."""

from __future__ import annotations

from fractions import Fraction
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import fraction
from technopark._kernel.figure import (
    Figure,
    count,
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
from technopark._model.clauses.index import Takes
from technopark._model.clauses.series import IndexKind
from technopark._model.period import add_months

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.citation import Citation
    from technopark._kernel.exact import Number
    from technopark._model.clauses.index import Indexation
    from technopark._model.clauses.series import IndexSeries, IndexValue

HUNDRED = Fraction(100)


def index_figure(
    series: IndexSeries, value: IndexValue, base: date, *, rounding: RoundingPolicy
) -> Figure:
    """Give an index value in the base of a period, with the links that lead there."""
    label = f"{series.id} {value.period:%Y-%m}"
    figure = given(label, value.value, sources=series.sources)
    for link in series.in_base_of(value, base):
        coefficient = given(f"link coefficient of {link.start:%Y-%m}", link.coefficient)
        linked = product(f"{label} in the base before {link.start:%Y-%m}", figure, coefficient)
        figure = rounded(f"{linked.label}, rounded", linked, rounding.of(Quantity.INDEX))
    return figure


def change_of(clause: Indexation, value: IndexValue, base: date) -> Figure:
    """Give the change between two periods as a share: of the index, or of one of two of them."""
    if clause.second is None:
        return _change_of_one(clause, value, base)
    other = attrs.evolve(clause, series=clause.second, second=None)
    changes = [
        attrs.evolve(_change_of_one(one, found, base), label=f"change of {one.series.id}")
        for one, found in ((clause, value), (other, clause.second.at(value.period)))
    ]
    by, pick = (min, lowest) if clause.takes is Takes.LOWER else (max, highest)
    taken = by(changes, key=attrgetter("value"))
    same = changes[0].value == changes[1].value
    note = "both are the same" if same else f"{taken.label} is the {clause.takes}"
    return pick(f"{clause.takes} of the two changes", *changes, note=note)


def _change_of_one(clause: Indexation, value: IndexValue, base: date) -> Figure:
    """Give the change of an index between two periods as a share, rounded as the clause says."""
    new = mean_figure(clause, value, base)
    if clause.series.kind is IndexKind.RATE:
        return percent_rounded(new, clause.rounding)
    return change_between(base_figure(clause, base), new, clause.rounding)


def base_figure(clause: Indexation, base: date) -> Figure:
    """Give the index that a change is counted from."""
    return mean_figure(clause, clause.series.at(base), base)


def mean_figure(clause: Indexation, value: IndexValue, base: date) -> Figure:
    """Give the index that a clause takes: one value, or the mean of the last ones."""
    series, number = clause.series, clause.averaged
    days = [add_months(value.period, -n * series.months) for n in range(number)]
    each = [
        index_figure(series, one, base, rounding=clause.rounding)
        for one in (value, *(series.at(day) for day in days[1:]))
    ]
    if number == 1:
        return each[0]
    label = f"mean of {number} values of {series.id} up to {value.period:%Y-%m}"
    mean = quotient(label, total("sum of the values", *each), count("values", number))
    return rounded(f"{label}, rounded", mean, clause.rounding.of(Quantity.INDEX))


def change_between(old: Figure, new: Figure, rounding: RoundingPolicy) -> Figure:
    """Give the change from one index to another as a share."""
    ratio = quotient("ratio of the indices", new, old)
    ratio = rounded("ratio, rounded", ratio, rounding.of(Quantity.RATIO))
    return percent_rounded(difference("change", ratio, given("one", 1)), rounding)


def percent_rounded(
    change: Figure, rounding: RoundingPolicy, quantity: Quantity = Quantity.PERCENTAGE
) -> Figure:
    """Round a change as a percentage, where the policy does."""
    rule = rounding.of(quantity)
    if rule is None:
        return change
    hundred = given("a hundred", HUNDRED)
    percent = rounded(
        f"{change.label} in per cent, rounded",
        product(f"{change.label} in per cent", change, hundred),
        rule,
    )
    return quotient(change.label, percent, hundred)


def passed_on(change: Figure, *, share: Number, margin: Number, rounding: RoundingPolicy) -> Figure:
    """Give what the rent follows of a change: a share of it, and what is added."""
    found = change
    if fraction(share, "share") != 1:
        found = product("change passed on", change, given("share", share))
    if fraction(margin, "margin"):
        found = total("change passed on", found, given("margin", margin))
    return percent_rounded(found, rounding, Quantity.PASSED_ON)


def grown(
    start: Figure, change: Figure, label: str, *, sources: tuple[Citation, ...] = ()
) -> Figure:
    """Give a rate after a change."""
    return product(
        label, start, total("one and the change", given("one", 1), change), sources=sources
    )


def limited(
    before: Figure,
    target: Figure,
    *,
    cap: Number | None = None,
    floor: Number | None = None,
    years: int = 1,
) -> Figure:
    """Hold a rate between a floor and a cap on its change from the rate before.

    Over several years, each compounds.
    """
    new = target
    if cap is not None:
        ceiling = grown(before, _over_years("cap", cap, years), "most after the cap")
        new = at_most("rate under the cap", new, ceiling, before=before)
    if floor is not None:
        ground = grown(before, _over_years("floor", floor, years), "least after the floor")
        if ground.value > new.value:
            return highest("rate over the floor", taking(new, before), ground)
        new = highest("rate over the floor", new, taking(ground, before))
    return new


def at_most(label: str, new: Figure, most: Figure, *, before: Figure, note: str = "") -> Figure:
    """Hold a rate under another one; both rest on the rate before, whose reason is told once."""
    if most.value < new.value:
        return lowest(label, taking(new, before), most, note=note)
    return lowest(label, new, taking(most, before), note=note)


def _over_years(name: str, share: Number, years: int) -> Figure:
    if years == 1:
        return given(name, share)
    factor = total(f"one and the {name}", given("one", 1), given(name, share))
    power = product(f"{name} compounded over {years} years", *([factor] * years))
    return difference(f"{name} over {years} years", power, given("one", 1))
