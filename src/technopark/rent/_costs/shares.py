"""Shares of costs: a tenant's part of a named whole, and variable costs at another occupancy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.exact import SupportsExact, fraction
from technopark._kernel.figure import (
    Figure,
    difference,
    given,
    highest,
    product,
    quotient,
    total,
)
from technopark._model.area import M2_PER_SQFT, AreaUnit
from technopark._model.clauses.costs import Denominator, ShareKey
from technopark.errors import ClauseError, InvalidValueError, MissingInputError
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from fractions import Fraction

    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._model.clauses.charges import ServiceCharge, Share
    from technopark._model.clauses.costs import Cost, CostPool, Whole
    from technopark._model.lease import Lease
    from technopark._model.money import Money


def share_figure(lease: Lease, share: Share, pool: CostPool) -> Figure:
    """Give the share of a lease in a pool's whole.

    Raises:
        ClauseError: the pool does not have the whole, or the lease has more than the whole.
    """
    if share.fixed is not None:
        return given("agreed share", share.fixed)
    whole = _whole(lease, share, pool, of=share.of)
    part = _part(lease, share, whole)
    if part.value > whole.quantity:
        problem = f"the tenant's {share.name or share.key} is more than the {share.of} whole"
        raise ClauseError(lease.id, "ServiceCharge", pool.period.start, problem)
    under = given(f"{share.of} {share.name or share.key}", whole.quantity)
    if share.least is not None:
        lettable = _lettable(lease, share, pool, like=whole)
        least = product("least that counts", lettable, given("least share", share.least))
        under = highest("whole that counts", under, least)
    return quotient(f"share of {share.of} {share.name or share.key}", part, under)


def _lettable(lease: Lease, share: Share, pool: CostPool, *, like: Whole) -> Figure:
    """Give the lettable whole beside an occupied one."""
    whole = _whole(lease, share, pool, of=Denominator.LETTABLE)
    if whole.unit is not like.unit:
        problem = f"the lettable {share.key} is in {whole.unit}, the {share.of} one in {like.unit}"
        raise ClauseError(lease.id, "ServiceCharge", pool.period.start, f"{problem}; use one unit")
    return given(f"lettable {share.name or share.key}", whole.quantity)


def _whole(lease: Lease, share: Share, pool: CostPool, *, of: Denominator) -> Whole:
    """Give the whole that a share is counted out of."""
    whole = pool.whole(share.key, of, share.name)
    if whole is None:
        named = f"{of} {share.name or share.key}"
        problem = f"the costs of {pool.period} do not say the {named}; add a Whole"
        raise ClauseError(lease.id, "ServiceCharge", pool.period.start, problem)
    return whole


def _part(lease: Lease, share: Share, whole: Whole) -> Figure:
    if share.quantity is not None:
        return given("tenant's part", share.quantity)
    if share.key is ShareKey.AREA:
        area = lease.known_area("service charge by area")
        figure = given("area", area)
        if area.unit is whole.unit:
            return figure
        factor = given("m² in a sq ft", M2_PER_SQFT)
        if area.unit is AreaUnit.SQFT:
            return product("area in m²", figure, factor)
        return quotient("area in sq ft", figure, factor)
    count = len(lease.units) if share.key is ShareKey.UNITS else 1
    return given(f"tenant's {share.key}", count)


def borne(share: Figure, cost: Cost) -> Figure:
    """Give a share of the part of a cost that tenants bear at all."""
    if cost.recoverable == 1:
        return share
    part = given("part that tenants bear", cost.recoverable, sources=cost.sources)
    return product(f"{share.label}, of what tenants bear", share, part)


def grossed(cost: Cost, clause: ServiceCharge, pool: CostPool) -> Figure:
    """Give a cost with its variable part raised to the agreed occupancy."""
    amount = given(cost.category, cost.amount, sources=cost.sources)
    if clause.gross_up is None or not cost.variable:
        return amount
    if pool.occupancy is None:
        reason = f"the occupancy over {pool.period} is not given"
        raise MissingInputError(f"gross-up of {cost.category}", reason)
    return _grossed(amount, cost.variable, actual=pool.occupancy, target=clause.gross_up)


def _grossed(amount: Figure, variable: Number, *, actual: Number, target: Number) -> Figure:
    part = given("variable share", variable)
    if not part.value or not amount.value:
        return amount
    ratio = quotient("target over actual", given("target", target), given("actual", actual))
    factor = highest("factor, at least one", ratio, given("one", 1))
    fixed = product("fixed", amount, difference("fixed share", given("one", 1), part))
    return total(f"{amount.label}, grossed up", fixed, product("variable", amount, part, factor))


def gross_up(
    cost: Money, *, actual: Number, target: Number = 1, variable: Number = 1
) -> Explanation[object]:
    """What a cost would have come to had the site been as full as agreed.

    Only the variable part is raised, by the target over the actual occupancy, and never
    lowered.

    Args:
        cost: what it came to.
        actual: the occupied share, above zero.
        target: the occupancy agreed.
        variable: the share of the cost that grows with occupancy.

    Raises:
        InvalidValueError: an occupancy or a share outside 0 to 1, or nothing occupied.

    Examples:
        >>> import technopark as tp
        >>> grossed = tp.rent.gross_up(tp.Money.of("5000", "USD"), actual="0.50")
        >>> print(grossed.value)
        10,000.00 USD
    """
    for name, value in (("actual", actual), ("target", target)):
        if not 0 < fraction(value, name) <= 1:
            raise InvalidValueError(f"gross_up {name}", value, "an occupancy above 0 and up to 1")
    if not 0 <= fraction(variable, "variable") <= 1:
        raise InvalidValueError("gross_up variable", variable, "a share, 0 to 1")
    figure = _grossed(given("cost", cost), variable, actual=actual, target=target)
    return money_figure("grossed up", figure, cost.currency).explain()


def share_of(part: Number | SupportsExact, whole: Number | SupportsExact) -> Explanation[object]:
    """Which share of a whole a part is, exact.

    Args:
        part: an area, a number of units or companies, or any quantity.
        whole: the whole in the same unit.

    Raises:
        InvalidValueError: the whole is not above zero, or the part is below zero.

    Examples:
        >>> import technopark as tp
        >>> tp.rent.share_of("5000", "100000").value
        Fraction(1, 20)
    """
    over, under = given("part", part), given("whole", whole)
    if under.value <= 0:
        raise InvalidValueError("share_of whole", str(whole), "a whole above zero")
    if over.value < 0:
        raise InvalidValueError("share_of part", str(part), "a part of zero or more")
    return quotient("share", over, under).explain()


def occupied_whole(lettable: Number, occupancy: Number) -> Fraction:
    """How much of a lettable whole is occupied: the denominator of shares of what is let.

    Examples:
        >>> import technopark as tp
        >>> tp.rent.share_of("5000", tp.rent.occupied_whole("100000", "0.83")).value
        Fraction(5, 83)
    """
    return fraction(lettable, Denominator.LETTABLE) * fraction(occupancy, "occupancy")
