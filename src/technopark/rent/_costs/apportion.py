"""Costs shared out among all who bear them, without losing a cent."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import Figure, count, given, product, quotient, rounded, total
from technopark._kernel.rounding import Mode, Quantity, Rounding
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.clauses.base import Charge
from technopark._model.clauses.costs import Cost, CostPool
from technopark._model.company import twice
from technopark._model.money import Money, exponent
from technopark.errors import (
    CurrencyMismatchError,
    InvalidValueError,
    raise_all,
)
from technopark.rent._bills.schedule import schedule
from technopark.rent._costs.shares import borne, share_figure
from technopark.rent._costs.statement import service_charge_of
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._kernel.explain import Explanation
    from technopark._model.lease import Lease
    from technopark._model.period import Period


class LeftOver(Term):
    """Who bears the cents that are left over when every part is rounded."""

    OWNER = "owner"
    """Each part is the charge of the tenant's own statement; a cent too much or too little
    stays with the owner."""
    TENANTS = "tenants"
    """Each cost is split down to the cent, and cents left over go to the largest remainders:
    where all of it is let, the tenants bear all of it."""


@attrs.frozen(eq=False, kw_only=True)
class Portion:
    """What one lease bears of the costs.

    Attributes:
        lease: its id.
        tenant: the company's id.
        amount: its part.
    """

    lease: str
    tenant: str
    amount: Money
    _why: Figure = attrs.field(repr=False, alias="why")

    def explain(self) -> Explanation[object]:
        """Say how the part came about, cost by cost."""
        return self._why.explain()


@attrs.frozen(eq=False, kw_only=True, str=False)
class Apportionment(Tabular):
    """Costs shared out: the portions and what stays with the owner are the costs, to the cent.

    Attributes:
        pool: the costs.
        portions: one for each lease.
        owner: what no lease bears: vacant space, categories excluded, days not let, and the
            cents of rounding; these alone may be below zero.
    """

    pool: CostPool
    portions: tuple[Portion, ...]
    owner: Money

    @property
    def recovered(self) -> Money:
        """What the leases bear together."""
        return Money.total((one.amount for one in self.portions), self.pool.currency)

    def table(self) -> Table:
        """Give a row for each lease."""
        rows = [(one.lease, one.tenant, one.amount) for one in self.portions]
        title = f"Costs of {self.pool.period}: {self.pool.total}"
        notes = (f"recovered {self.recovered}, left with the owner {self.owner}",)
        return Table.of(title, ("lease", "tenant", "amount"), rows, notes=notes)


def apportion(
    pool: CostPool,
    *,
    among: Sequence[Lease],
    left_over: LeftOver | str = LeftOver.OWNER,
) -> Apportionment:
    """Who bears how much of the actual costs, to the cent.

    Each lease's share is that of its `ServiceCharge`, for the days it covers. Gross-up, base
    year and cap belong to the charge of a tenant (`true_up`), not to the costs, and are not
    here; without them a portion is the charge of the tenant's statement, to the cent.

    Args:
        pool: the costs and the wholes.
        among: the leases; those that cover none of the days bear nothing.
        left_over: who bears the cents of rounding: the owner, or the tenants.

    Raises:
        ClauseError: a lease without service charge, or the pool lacks a whole.
        DuplicateError: a lease is given twice.
        InvalidValueError: the shares of a cost are more than the whole.

    Examples:
        >>> import technopark as tp
        >>> pool = tp.CostPool(
        ...     period=tp.Period.year(2018),
        ...     costs=(tp.Cost(category="guarding", amount=tp.Money.of("100.00", "MAD")),),
        ...     wholes=(tp.Whole(key="companies", of="occupied", quantity=3),),
        ... )
        >>> by_company = tp.ServiceCharge(share=tp.Share(key="companies", of="occupied"))
        >>> leases = [
        ...     tp.Lease(
        ...         id=name,
        ...         tenant=name,
        ...         units=(name,),
        ...         area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...         term=tp.Period.year(2018),
        ...         clauses=(by_company,),
        ...     )
        ...     for name in "abc"
        ... ]
        >>> for left_over in ("owner", "tenants"):
        ...     found = tp.rent.apportion(pool, among=leases, left_over=left_over)
        ...     print([str(one.amount.amount) for one in found.portions], found.owner)
        ['33.33', '33.33', '33.33'] 0.01 MAD
        ['33.34', '33.33', '33.33'] 0.00 MAD
    """
    left_over = LeftOver.read(left_over, "apportion left_over")
    raise_all(twice("lease", (lease.id for lease in among)))
    parts: list[list[Figure]] = [[] for _lease in among]
    for cost in pool.costs:
        shares = [_share(lease, cost, pool) for lease in among]
        left = 1 - sum((share.value for share in shares), Fraction(0))
        if left < 0:
            got = f"{1 - left} of {cost.category}"
            raise InvalidValueError("apportion shares", got, "shares up to the whole together")
        dealt = _exact if left_over is LeftOver.OWNER else _dealt
        for found, part in zip(parts, dealt(cost, shares, left), strict=True):
            found.append(part)
    portions = tuple(
        _portion(lease, total("part of the costs", *found), pool.currency)
        for lease, found in zip(among, parts, strict=True)
    )
    borne = Money.total((one.amount for one in portions), pool.currency)
    return Apportionment(pool=pool, portions=portions, owner=pool.total - borne)


def _portion(lease: Lease, part: Figure, currency: str) -> Portion:
    """Round a part once: one that was dealt out in cents stays as it is."""
    label = f"lease {lease.id}, part of the costs"
    why = money_figure(label, part, currency)
    if why.value == part.value:
        why = attrs.evolve(part, label=label, shown=why.shown)
    return Portion(
        lease=lease.id, tenant=lease.tenant, amount=Money.of(why.value, currency), why=why
    )


def _share(lease: Lease, cost: Cost, pool: CostPool) -> Figure:
    clause = service_charge_of(lease)
    days = lease.term.intersection(pool.period)
    if cost.category in clause.excluded or days is None:
        return given("share", 0, note="excluded" if days else "not let on any of the days")
    share = borne(share_figure(lease, clause.share_of(cost.category), pool), cost)
    if days == pool.period:
        return share
    over = quotient(
        "part of the year", count("days let", days.days), count("days", pool.period.days)
    )
    return product("share for the days let", share, over)


def _exact(cost: Cost, shares: Sequence[Figure], left: Fraction) -> list[Figure]:
    """Give the exact part of each lease."""
    del left  # stays with the owner
    amount = given(cost.category, cost.amount, sources=cost.sources)
    return [product(f"{cost.category}, exact", amount, share) for share in shares]


def _dealt(cost: Cost, shares: Sequence[Figure], left: Fraction) -> list[Figure]:
    """Deal a cost out in cents: each exact part, cut to the cent, and the cent left over."""
    *amounts, _rest = cost.amount.allocate([*(share.value for share in shares), left])
    step = Fraction(1, 10 ** exponent(cost.amount.currency))
    found: list[Figure] = []
    for exact, amount in zip(_exact(cost, shares, left), amounts, strict=True):
        down = rounded(cost.category, exact, Rounding.of(Quantity.LINE, step, Mode.DOWN))
        extra = Money.of(amount.as_fraction() - down.value, amount.currency)
        if extra:
            given_ = given("left over, to the largest remainders", extra)
            down = total(cost.category, down, given_)
        found.append(down)
    return found


@attrs.frozen(kw_only=True, str=False)
class Recovery(Tabular):
    """How much of a cost comes back from the tenants.

    Attributes:
        cost: the cost.
        charged: what the tenants are charged.
    """

    cost: Money
    charged: Money

    @property
    def ratio(self) -> Fraction | None:
        """The share of the cost that comes back; none where nothing was spent."""
        return self.charged / self.cost if self.cost.minor else None

    @property
    def under(self) -> Money:
        """What is missing; nothing where more comes back than it cost."""
        return max(self.cost - self.charged, Money.zero(self.cost.currency))

    @property
    def over(self) -> Money:
        """What comes back beyond the cost; nothing where some is missing."""
        return max(self.charged - self.cost, Money.zero(self.cost.currency))

    def table(self) -> Table:
        """Give one row."""
        columns = ("cost", "charged", "ratio", "under", "over")
        row = (self.cost, self.charged, self.ratio, self.under, self.over)
        return Table.of("Recovery of costs", columns, (row,))


def recovery(leases: Sequence[Lease], *, cost: Money, over: Period) -> Recovery:
    """How much of a cost the leases bring back as service charges over a period, before tax.

    Args:
        leases: the leases.
        cost: what is to be recovered; zero or more.
        over: the days.

    Raises:
        InvalidValueError: the cost is below zero.
        CurrencyMismatchError: a lease in another currency than the cost.

    Examples:
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(tp.LumpCharge(rate=tp.Rate.of("10", "MAD", per="m2", every="month")),),
        ... )
        >>> cost = tp.Money.of("3000.00", "MAD")
        >>> tp.rent.recovery([lease], cost=cost, over=tp.Period.year(2018)).ratio
        Fraction(4, 5)
    """
    if cost.minor < 0:
        raise InvalidValueError("recovery cost", str(cost), "zero or more")
    charged = Money.zero(cost.currency)
    for lease in leases:
        found = schedule(lease, over=over)
        if found.currency not in {"", cost.currency}:
            raise CurrencyMismatchError(cost.currency, found.currency)
        for line in found.lines:
            if line.charge is Charge.SERVICE_CHARGE:
                charged += line.net
    return Recovery(cost=cost, charged=charged)
