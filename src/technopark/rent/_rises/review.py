"""Reviews of a rent by a published index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.exact import number_of
from technopark._kernel.figure import (
    Figure,
    choice,
    difference,
    given,
    highest,
    lowest,
    product,
    rounded,
    total,
)
from technopark._kernel.rounding import Quantity
from technopark._model.clauses.index import Collar, IndexMethod, Missing
from technopark._model.period import add_months, months_between
from technopark.errors import InvalidValueError
from technopark.rent._rises.index import (
    base_figure,
    change_of,
    grown,
    limited,
    mean_figure,
    passed_on,
)

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from technopark._model.clauses.index import Indexation
    from technopark._model.clauses.series import IndexValue

_YEAR = 12


def value_for(clause: Indexation, review: date) -> IndexValue:
    """Give the index value that a review uses.

    Of two indices both must be published; the last known values are those of the last period for
    which both are.

    Raises:
        NotInForceError: it is not published in time, and the clause waits for it.
    """
    wanted = clause.reference(review)
    both = [clause.series, *([] if clause.second is None else [clause.second])]
    if clause.missing is Missing.LAST_KNOWN:
        wanted = min(one.latest(wanted, known=review).period for one in both)
    values = [one.at(wanted, known=review) for one in both]
    return values[0]


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
    left = _left(clause, value, before=before, since=since)
    if left is not None:
        return left, since
    chained = clause.method is IndexMethod.CHAINED
    base = since if chained else clause.series.period_of(clause.base)
    start, label = before if chained else first, f"rate reviewed on {day}"
    if clause.collar is Collar.EACH_YEAR:
        growth = _year_by_year(clause, base, value)
        new = product(label, start, growth, sources=clause.sources)
    else:
        change = _passed_on(clause, change_of(clause, value, base))
        new = limited(
            before,
            grown(start, change, label, sources=clause.sources),
            cap=clause.cap,
            floor=_floor(clause),
            years=_years(since, value.period) if clause.collar is Collar.YEARS else 1,
        )
    return rounded("rate", new, clause.rounding.of(Quantity.RATE)), value.period


def _left(clause: Indexation, value: IndexValue, *, before: Figure, since: date) -> Figure | None:
    """Give the rate before where the index moved too little, or none where the rate follows.

    Small or not is asked of what moved since the rent last followed, also where it goes back to
    the first rent: else a threshold once passed would never hold again.
    """
    moves: list[tuple[Figure, Decimal, str]] = []
    if clause.threshold is not None:
        moves.append((change_of(clause, value, since), clause.threshold, ""))
    if clause.threshold_points is not None:
        new, old = mean_figure(clause, value, since), base_figure(clause, since)
        points = difference("points", new, old)
        moves.append((points, clause.threshold_points, " points"))
    for moved, least, unit in moves:
        if abs(moved.value) < least:
            note = f"{clause.series.id} moved by less than {least}{unit}"
            return choice(before.label, before, moved, note=note)
    return None


def _passed_on(clause: Indexation, change: Figure) -> Figure:
    return passed_on(change, share=clause.share, margin=clause.margin, rounding=clause.rounding)


def _floor(clause: Indexation) -> Decimal | int | None:
    if clause.no_decrease:
        return max(clause.floor or 0, 0)
    return clause.floor


def _years(start: date, end: date) -> int:
    """Give the whole years between two periods.

    Raises:
        InvalidValueError: they are not whole years.
    """
    months = months_between(start, end)
    if months < _YEAR or months % _YEAR:
        allowed = "whole years from one index to the other, where the collar counts in years"
        raise InvalidValueError("Indexation.collar", f"{start} to {end}", allowed)
    return months // _YEAR


def _year_by_year(clause: Indexation, base: date, value: IndexValue) -> Figure:
    """Give the growth over some years, each held between floor and cap on its own."""
    factors: list[Figure] = []
    for n in range(_years(base, value.period)):
        old, new = (add_months(base, _YEAR * years) for years in (n, n + 1))
        known = value if new == value.period else clause.series.at(new)
        change = _passed_on(clause, change_of(clause, known, old))
        if clause.cap is not None:
            change = lowest("change under the cap", change, given("cap", clause.cap))
        floor = _floor(clause)
        if floor is not None:
            change = highest("change over the floor", change, given("floor", floor))
        factors.append(total(f"growth up to {new:%Y-%m}", given("one", 1), change))
    return product(f"growth over {number_of(len(factors), 'years')}, each held", *factors)
