"""The yearly statement of a service charge: the actual share against what was paid."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import grouped
from technopark._kernel.figure import Figure, count, difference, given, product, quotient
from technopark._kernel.table import Table, Tabular
from technopark._model.clauses.charges import ServiceCharge
from technopark._model.clauses.costs import CostPool
from technopark._model.lease import Lease
from technopark._model.money import Money
from technopark.errors import ClauseError, CurrencyMismatchError
from technopark.rent._bills.schedule import schedule
from technopark.rent._clauses.advance import ADVANCE
from technopark.rent._costs.charge import charge_of, parts_of
from technopark.rent._costs.shares import borne, share_figure
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._kernel.explain import Explanation

_YEAR = 12


@attrs.frozen(eq=False)
class StatementLine:
    """One category of a statement.

    Attributes:
        category: its id.
        cost: what it came to.
        share: the tenant's share of it.
        amount: the share in money, before base year and cap; the lines sum to `subtotal`.
    """

    category: str
    cost: Money
    share: Fraction
    amount: Money


@attrs.frozen(eq=False, kw_only=True, str=False)
class ChargeStatement(Tabular):
    """What a year of service charge comes to, what was paid for it, and what is left.

    Attributes:
        lease: the lease.
        pool: the costs.
        lines: each category that the tenant pays.
        subtotal: the sum of the lines: the share of a full year before base year and cap.
        charge: what the tenant owes for the year.
        advances: what was paid in advance.
        monthly: the new advance: a month of what a full year would have cost.
    """

    lease: Lease
    pool: CostPool
    lines: tuple[StatementLine, ...]
    subtotal: Money
    charge: Money
    advances: Money
    monthly: Money
    _why: Figure = attrs.field(repr=False, alias="why")

    @property
    def balance(self) -> Money:
        """What is still owed; below zero, what is given back."""
        return self.charge - self.advances

    def explain(self) -> Explanation[object]:
        """Say how the balance came about."""
        label = f"service charge of lease {self.lease.id}, {self.pool.period}"
        found = difference(label, self._why, given("advances", self.advances))
        return attrs.evolve(found, shown=self.balance).explain()

    def table(self) -> Table:
        """Give a row for each category."""
        columns = ("category", "cost", "share", "amount")
        rows = [(x.category, x.cost, grouped(x.share), x.amount) for x in self.lines]
        title = f"Service charge of lease {self.lease.id}, {self.pool.period}"
        notes = (
            f"share of the costs {self.subtotal}; charge {self.charge}",
            f"advances {self.advances}; balance {self.balance}",
            f"new advance {self.monthly} a month",
        )
        return Table.of(title, columns, rows, notes=notes)


def true_up(
    lease: Lease,
    *,
    pool: CostPool,
    charged: Sequence[Money] = (),
    paid: Money | None = None,
) -> ChargeStatement:
    """What a tenant owes of a year's costs, less what was paid in advance.

    The lease's `ServiceCharge` decides. In this order: variable costs are grossed up, the
    share of each category is taken, the base year's share or the expense stop goes off (never
    below zero), the cap holds it, and a lease that covers a part of the days pays that part of
    them. One rounding, half up, ends it.

    Args:
        lease: the lease.
        pool: the costs of the year and the wholes that they are shared out of.
        charged: what was charged in the earlier years, the first of them first; needed for a
            cap, which otherwise does not bind. Where the cap holds some categories only, what
            was charged for those.
        paid: what was paid in advance; where it is none, what the lease's schedule bills as
            advances for the days of the pool.

    Raises:
        ClauseError: the lease has no service charge or two, its term is outside the year, or
            the pool lacks a whole.
        MissingInputError: costs are to be grossed up and the occupancy is not known.
        CurrencyMismatchError: the costs are in another currency than the lease.

    Examples:
        >>> import technopark as tp
        >>> mad = lambda amount: tp.Money.of(amount, "MAD")
        >>> pool = tp.CostPool(
        ...     period=tp.Period.year(2018),
        ...     costs=(tp.Cost(category="cleaning", amount=mad("60000.00")),),
        ...     wholes=(tp.Whole(key="area", of="lettable", quantity="1000"),),
        ... )
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(tp.ServiceCharge(share=tp.Share(key="area", of="lettable")),),
        ... )
        >>> found = tp.rent.true_up(lease, pool=pool, paid=mad("1080.00"))
        >>> print(found.charge, found.balance, found.monthly, sep=", ")
        1,200.00 MAD, 120.00 MAD, 100.00 MAD
    """
    clause = service_charge_of(lease)
    days = lease.term.intersection(pool.period)
    if days is None:
        problem = f"the costs are for {pool.period}, outside the term, {lease.term}"
        raise ClauseError(lease.id, "ServiceCharge", pool.period.start, problem)
    parts = parts_of(lease, clause, pool)
    year = charge_of(lease, clause, parts, pool=pool, charged=charged)
    exact = year
    if days != pool.period:
        over = quotient(
            "part of the year", count("days let", days.days), count("days", pool.period.days)
        )
        exact = product("charge, exact", year, over)
    why = money_figure("charge", exact, pool.currency)
    charge = Money.of(why.value, pool.currency)
    advances = _advances(lease, clause, pool) if paid is None else paid
    if advances.currency != pool.currency:
        raise CurrencyMismatchError(pool.currency, advances.currency)
    subtotal = Money.rounded(sum(one.value for one in parts.values()), pool.currency)
    monthly = Money.rounded(year.value / _YEAR, pool.currency)
    return ChargeStatement(
        lease=lease,
        pool=pool,
        lines=_lines(lease, clause, pool, parts=parts, subtotal=subtotal),
        subtotal=subtotal,
        charge=charge,
        advances=advances,
        monthly=monthly,
        why=why,
    )


def service_charge_of(lease: Lease) -> ServiceCharge:
    """Give the one service charge of a lease.

    Raises:
        ClauseError: there is none, or more than one.
    """
    found = [clause for clause in lease.clauses if isinstance(clause, ServiceCharge)]
    if len(found) != 1:
        problem = f"{len(found)} of them; a statement needs one"
        raise ClauseError(lease.id, "ServiceCharge", lease.term.start, problem)
    return found[0]


def _lines(
    lease: Lease,
    clause: ServiceCharge,
    pool: CostPool,
    *,
    parts: dict[str, Figure],
    subtotal: Money,
) -> tuple[StatementLine, ...]:
    """Give a line for each category; the last cents go where the largest remainders are."""
    weights = [figure.value for figure in parts.values()]
    amounts = subtotal.allocate(weights) if any(weights) else (subtotal,) * len(weights)
    costs = {cost.category: cost for cost in pool.costs}
    return tuple(
        StatementLine(
            category,
            costs[category].amount,
            borne(share_figure(lease, clause.share_of(category), pool), costs[category]).value,
            amount,
        )
        for category, amount in zip(parts, amounts, strict=True)
    )


def _advances(lease: Lease, clause: ServiceCharge, pool: CostPool) -> Money:
    """Give what the schedule bills in advance for the days of the pool."""
    if clause.advances is None:
        return Money.zero(pool.currency)
    found = schedule(lease, over=pool.period)
    return Money.total((x.net for x in found.lines if x.name == ADVANCE), found.currency)
