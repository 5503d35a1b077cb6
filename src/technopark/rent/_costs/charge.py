"""What a tenant bears of a year's costs: shares, base year or stop, cap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.figure import (
    Figure,
    count,
    difference,
    given,
    highest,
    lowest,
    product,
    quotient,
    total,
)
from technopark.errors import ClauseError, CurrencyMismatchError
from technopark.rent._clauses.advance import measured
from technopark.rent._costs.cap import ceiling
from technopark.rent._costs.shares import borne, grossed, share_figure
from technopark.rent._streams.stream import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from technopark._model.clauses.charges import ChargeCap, ServiceCharge
    from technopark._model.clauses.costs import CostPool
    from technopark._model.lease import Lease
    from technopark._model.money import Money, Rate

_YEAR = 12


def parts_of(lease: Lease, clause: ServiceCharge, pool: CostPool) -> dict[str, Figure]:
    """Give the tenant's part of each category of a full year."""
    return _parts(lease, clause, pool, wholes=pool)


def charge_of(
    lease: Lease,
    clause: ServiceCharge,
    parts: Mapping[str, Figure],
    *,
    pool: CostPool,
    charged: Sequence[Money],
) -> Figure:
    """Give the charge of a full year, exact."""
    cap = clause.cap if charged else None
    if cap is not None and cap.on:
        return _beyond(lease, clause, _held(cap, parts, charged), pool=pool)
    figure = _beyond(lease, clause, _sum("share of the costs", parts.values()), pool=pool)
    if cap is None:
        return figure
    return lowest("held by the cap", figure, ceiling(cap, charged))


def _parts(
    lease: Lease, clause: ServiceCharge, pool: CostPool, *, wholes: CostPool
) -> dict[str, Figure]:
    return {
        cost.category: _with_fee(
            clause,
            cost.category,
            product(
                f"share of {cost.category}",
                grossed(cost, clause, pool),
                borne(share_figure(lease, clause.share_of(cost.category), wholes), cost),
            ),
        )
        for cost in pool.costs
        if cost.category not in clause.excluded
    }


def _with_fee(clause: ServiceCharge, category: str, part: Figure) -> Figure:
    """Add what is charged for managing a cost."""
    if not clause.fee or (clause.fee_on and category not in clause.fee_on):
        return part
    factor = total("one and the fee", given("one", 1), given("fee", clause.fee))
    return product(f"{part.label}, with the fee", part, factor)


def _held(cap: ChargeCap, parts: Mapping[str, Figure], charged: Sequence[Money]) -> Figure:
    """Hold the categories of a cap, and add the others to them."""
    under = _sum("share of capped costs", (parts[one] for one in parts if one in cap.on))
    others = [parts[one] for one in parts if one not in cap.on]
    return _sum(
        "share of the costs", (lowest("held by the cap", under, ceiling(cap, charged)), *others)
    )


def _beyond(lease: Lease, clause: ServiceCharge, own: Figure, *, pool: CostPool) -> Figure:
    """Take off the base year's share, or the expense stop; never below zero."""
    if clause.base_year is not None:
        base = clause.base_year
        if base.currency != pool.currency:
            raise CurrencyMismatchError(pool.currency, base.currency)
        # With this year's wholes: otherwise a tenant who grew would pay for the old space.
        before = _parts(lease, clause, base, wholes=pool)
        less, what = _sum("share of the base year", before.values()), "the base year"
    elif clause.stop is not None:
        less, what = _stop(lease, clause.stop, pool), "the expense stop"
    else:
        return own
    beyond = difference(f"beyond {what}", own, less)
    return highest(f"beyond {what}, at least nothing", beyond, given("nothing", 0))


def _stop(lease: Lease, rate: Rate, pool: CostPool) -> Figure:
    """Give the expense stop for a year."""
    months = MONTHS.get(rate.every)
    if months is None:
        problem = f"an expense stop by the {rate.every}; give it by the month, quarter or year"
        raise ClauseError(lease.id, "ServiceCharge", pool.period.start, problem)
    if rate.currency != pool.currency:
        raise CurrencyMismatchError(pool.currency, rate.currency)
    inputs = [given("expense stop", rate)]
    quantity = measured(lease, rate)
    inputs += [] if quantity is None else [quantity]
    if months != _YEAR:
        times = quotient("times a year", count("months", _YEAR), count("months", months))
        inputs.append(times)
    return product("expense stop for the year", *inputs)


def _sum(label: str, figures: Iterable[Figure]) -> Figure:
    """Add up figures, of which there may be none."""
    found = tuple(figures)
    return total(label, *found) if found else given(label, 0, note="no cost that the tenant pays")
