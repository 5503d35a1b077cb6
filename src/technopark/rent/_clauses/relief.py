"""Limits, rent-free time, and holding over: what is done to a price once its rate stands."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import (
    Figure,
    count,
    difference,
    given,
    highest,
    lowest,
    product,
    quotient,
)
from technopark._model.period import Period
from technopark.errors import ClauseError, CurrencyMismatchError, TechnoparkError, raise_all
from technopark.rent._clauses.base import quantity_of
from technopark.rent._streams.stream import MONTHS, Level, Stream, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._model.clauses.free import RentFree
    from technopark._model.clauses.steps import RentLimit
    from technopark._model.clauses.term import HoldingOver
    from technopark._model.lease import Lease
    from technopark._model.money import Rate


def limited(lease: Lease, stream: Stream, limit: RentLimit) -> Stream:
    """Hold the rent between its minimum and its maximum."""
    levels = tuple(_held(lease, stream, one, limit=limit) for one in stream.levels)
    return attrs.evolve(stream, levels=levels)


def _held(lease: Lease, stream: Stream, one: Level, *, limit: RentLimit) -> Level:
    least, most = (
        None if rate is None else _limit(lease, stream, one, rate=rate)
        for rate in (limit.minimum, limit.maximum)
    )
    full = None if one.full is None else _between(one.full, least, most)
    return attrs.evolve(one, price=_between(one.price, least, most), full=full)


def _between(price: Figure, least: Figure | None, most: Figure | None) -> Figure:
    if least is not None:
        price = highest(price.label, price, least, note="not below the minimum")
    if most is not None:
        price = lowest(price.label, price, most, note="not above the maximum")
    return price


def _limit(lease: Lease, stream: Stream, one: Level, *, rate: Rate) -> Figure:
    """Give a limit in the time unit of a level."""
    if rate.currency != stream.currency:
        where = f"lease {lease.id}, RentLimit on {one.start}"
        raise CurrencyMismatchError(stream.currency, rate.currency, where)
    if one.every not in MONTHS:
        problem = f"a limit by the {rate.every} on a rent by the {one.every}; use one time unit"
        raise ClauseError(lease.id, "RentLimit", one.start, problem)
    quantity = quantity_of(rate.per, lease.area, one.quantity.value if one.quantity else 1)
    figure = given("limit", rate)
    if quantity is not None:
        figure = product("limit", figure, quantity)
    if rate.every is one.every:
        return figure
    share = quotient(
        "time units", count("months", MONTHS[one.every]), count("months", MONTHS[rate.every])
    )
    return product("limit", figure, share)


def check_limits(lease: Lease, limits: Sequence[RentLimit], term: Period) -> None:
    """Refuse two limits whose order matters and is not said.

    Raises:
        ClauseError: with the clause and the day.
    """
    for n, one in enumerate(limits):
        for other in limits[:n]:
            alike = (one.in_rent_free, one.order) == (other.in_rent_free, other.order)
            both = one.rent == other.rent or not (one.rent and other.rent)
            if alike and both and not _commute(one, other):
                problem = "two limits, one of them a minimum and one a maximum; give each its order"
                raise ClauseError(lease.id, "RentLimit", term.start, problem)


def _commute(one: RentLimit, other: RentLimit) -> bool:
    """Say whether two limits give one answer in either order: two minima do, two maxima do."""
    return (one.maximum is None and other.maximum is None) or (
        one.minimum is None and other.minimum is None
    )


def check_free(lease: Lease, frees: Sequence[RentFree], term: Period) -> None:
    """Refuse rent-free time outside the term, and two on one day for one charge.

    Raises:
        ClauseError: with the clause and the day.
    """
    faults: list[TechnoparkError] = []
    for n, one in enumerate(frees):
        span = one.period(term.start)
        if not term.overlaps(span):
            problem = f"it lies outside the term, {term}"
            faults.append(ClauseError(lease.id, "RentFree", span.start, problem))
        for other in frees[:n]:
            both = span.intersection(other.period(term.start))
            if both is not None and set(one.charges) & set(other.charges):
                problem = "two of them hold on that day for one charge"
                faults.append(ClauseError(lease.id, "RentFree", both.start, problem))
    raise_all(faults)


def abated(stream: Stream, free: RentFree, term: Period) -> Stream:
    """Waive a share of the charge during rent-free time."""
    if stream.charge not in free.charges or not free.share:
        return stream
    span = free.period(term.start)
    left = difference("share left", given("one", 1), given("share waived", free.share))
    levels: list[Level] = []
    for one in stream.levels:
        for piece in Period(one.start, one.end).split(span.start, span.end):
            part = cut(one, piece)
            if piece.start in span:
                price = product(
                    one.price.label, one.price, left, note="rent-free", sources=free.sources
                )
                part = attrs.evolve(part, price=price, full=part.full or part.price)
            levels.append(part)
    return attrs.evolve(stream, levels=tuple(levels))


def held_over(stream: Stream, clause: HoldingOver, end: Period) -> Stream:
    """Charge a multiple of the last rent after the end of the term."""
    factor = given("holding over", Fraction(clause.factor))
    levels: list[Level] = []
    for one in stream.levels:
        for piece in Period(one.start, one.end).split(end.start):
            part = cut(one, piece)
            if piece.start in end:
                price = product(one.price.label, one.price, factor)
                part = attrs.evolve(part, price=price, full=part.full or part.price)
            levels.append(part)
    return attrs.evolve(stream, levels=tuple(levels))
