"""Charges by the month: several streams of levels read as one price that changes on days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.figure import Figure, product, total
from technopark._model.clauses.base import Charge
from technopark._model.money import Every
from technopark._model.period import Period
from technopark.errors import ClauseError
from technopark.rent._streams.stream import Level, at_rate, cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from technopark._model.lease import Lease
    from technopark.rent._streams.stream import Stream


_DUE_ONCE: Final = frozenset(
    {Charge.TURNOVER_RENT, Charge.TAX_PASSED_ON, Charge.DEPOSIT, Charge.INTEREST}
)
"""What has no price over time, or, as a tax passed on, none before the charges it follows."""


@attrs.frozen(eq=False, kw_only=True)
class Together:
    """The levels that hold together over some days.

    Attributes:
        days: the days.
        levels: one for each charge that is owed on them.
    """

    days: Period
    levels: tuple[Level, ...]


def together(
    streams: Sequence[Stream], charges: Sequence[Charge], over: Period
) -> Iterator[Together]:
    """Cut the days where a charge changes, and give what holds between the cuts."""
    levels = [level for s in streams if s.charge in charges for level in s.levels]
    cuts = {day for level in levels for day in (level.start, level.end)}
    for days in over.split(*cuts):
        held = tuple(
            cut(one, days) for one in levels if one.start <= days.start and days.end <= one.end
        )
        if held:
            yield Together(days=days, levels=held)


def check_followed(
    lease: Lease, clause: str, streams: Sequence[Stream], *, charges: Sequence[Charge]
) -> None:
    """Refuse a clause that follows charges of which nothing would ever be counted.

    A charge that the lease may have, such as a service charge, may be missing; one that is due
    once, such as a turnover rent, may not be named.

    Raises:
        ClauseError: there is no charge, or one named that has no price over time.
    """
    problem = ""
    there = tuple(dict.fromkeys(one.charge for one in streams if one.levels))
    never = [one for one in charges if one in _DUE_ONCE and one not in there]
    if not streams:
        problem = "the lease has no charge that it could follow; add a rent"
    elif never:
        known = " or ".join(there) or "none"
        problem = (
            f"it follows the {' and '.join(never)}, of which it finds no price over time; name a "
            f"charge that has one: {known}"
        )
    if problem:
        raise ClauseError(lease.id, clause, lease.term.start, problem)


def common_time(lease: Lease, clause: str, one: Together) -> tuple[Every, list[Figure]]:
    """Give the prices of levels by one time unit: their own, or the month.

    Raises:
        ClauseError: prices of days or weeks stand beside others.
    """
    units = {level.every for level in one.levels}
    if len(units) == 1:
        return units.pop(), [level.price for level in one.levels]
    prices = [level.monthly for level in one.levels]
    known = [price for price in prices if price is not None]
    if len(known) < len(prices):
        problem = "the charges it follows are by the day or week and by the month; use one"
        raise ClauseError(lease.id, clause, one.days.start, problem)
    return Every.MONTH, known


def headline_month(lease: Lease, clause: str, one: Together, *, limits: bool = True) -> Figure:
    """Give a month of the charges before rent-free time, with their limits or by the bare rate.

    Raises:
        ClauseError: a charge of days or weeks has no month.
    """
    found: list[Figure] = []
    for level in one.levels:
        full = attrs.evolve(level, price=level.full or level.price)
        monthly = (full if limits else at_rate(level, level.rate, one.days)).monthly
        if monthly is None:
            problem = f"a charge by the {level.every} has no month; give an amount instead"
            raise ClauseError(lease.id, clause, one.days.start, problem)
        found.append(monthly)
    return total("a month of the charges", *found)


def share_of_prices(label: str, prices: Sequence[Figure], rate: Figure) -> Figure:
    """Give a share of several prices."""
    return product(label, total("charges", *prices), rate)
