"""The rent roll: many leases at once, with totals from every side."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

import attrs

from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.clauses.base import BaseRent, CardRent, CategoryRent
from technopark._model.company import twice
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.errors import (
    CurrencyMismatchError,
    MissingInputError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)
from technopark.rent._bills.amounts import amounts
from technopark.rent._bills.quick import quick
from technopark.rent._clauses.plan import plan_of
from technopark.rent._streams.summed import NO_CURRENCY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._model.lease import Lease
    from technopark._model.site import Park

_UNKNOWN = ""
_BASE = BaseRent.__name__


class By(Term):
    """The sides from which a roll is added up."""

    SITE = "site"
    TENANT = "tenant"
    CATEGORY = "category"
    SEGMENT = "segment"
    CHARGE = "charge"
    """By the name of the lines."""
    CLAUSE = "clause"
    """By the kind of clause that they rest on."""
    MONTH = "month"


@attrs.frozen(kw_only=True)
class Total:
    """What one site, tenant, category, segment, charge, clause or month comes to.

    Attributes:
        by: the side it is added up from.
        key: the site's id, the month as `2018-10`, and so on; empty where it is not known.
        net: before tax.
        tax: the tax.
    """

    by: By
    key: str
    net: Money
    tax: Money

    @property
    def gross(self) -> Money:
        """Net and tax together."""
        return self.net + self.tax


@attrs.frozen(kw_only=True)
class Entry:
    """What one lease comes to.

    Attributes:
        lease: its id.
        tenant: the company's id.
        site: the site's id, where it is known.
        segment: the first segment of the company, where it is known.
        net: before tax.
        tax: the tax.
    """

    lease: str
    tenant: str
    site: str
    segment: str
    net: Money
    tax: Money

    @property
    def gross(self) -> Money:
        """Net and tax together."""
        return self.net + self.tax


@attrs.frozen(kw_only=True)
class Unbilled:
    """A lease that could not be billed, and why; the others are billed all the same.

    Attributes:
        lease: its id.
        error: the kind of error.
        reason: what it says.
    """

    lease: str
    error: str
    reason: str


_Row: TypeAlias = tuple[str, str, str, str, int, int, str]
"""Lease, tenant, site, segment, net and tax in minor units, currency."""
_Sum: TypeAlias = tuple[By, str, str, int, int]
"""Side, key, currency, net and tax in minor units."""


@attrs.frozen(kw_only=True, str=False)
class RentRoll(Tabular):
    """What many leases come to over a period.

    Rows and sums are held in minor units; `entries` and `totals` make values of them.

    Attributes:
        over: the period.
        rows: a row a lease: lease, tenant, site, segment, net, tax, currency.
        sums: every side's totals: side, key, currency, net, tax.
        unbilled: the leases that could not be billed.
    """

    over: Period
    rows: tuple[_Row, ...]
    sums: tuple[_Sum, ...]
    unbilled: tuple[Unbilled, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What each lease comes to."""
        return tuple(
            Entry(
                lease=lease,
                tenant=tenant,
                site=site,
                segment=segment,
                net=Money(net, currency),
                tax=Money(tax, currency),
            )
            for lease, tenant, site, segment, net, tax, currency in self.rows
        )

    @property
    def totals(self) -> tuple[Total, ...]:
        """The totals of every side."""
        return tuple(
            Total(by=by, key=key, net=Money(net, currency), tax=Money(tax, currency))
            for by, key, currency, net, tax in self.sums
        )

    @property
    def currency(self) -> str:
        """The one currency of all leases.

        Raises:
            CurrencyMismatchError: there are several.
            UnknownNameError: there is no lease.
        """
        found = list(dict.fromkeys(row[-1] for row in self.rows))
        if not found:
            raise UnknownNameError("currency", "of a roll without leases", ())
        if len(found) > 1:
            raise CurrencyMismatchError(*found[:2])
        return found[0]

    @property
    def net(self) -> Money:
        """The sum of all leases before tax."""
        return Money(sum(row[-3] for row in self.rows), self.currency)

    @property
    def tax(self) -> Money:
        """The tax on all of them."""
        return Money(sum(row[-2] for row in self.rows), self.currency)

    @property
    def total(self) -> Money:
        """Net and tax together."""
        return self.net + self.tax

    def by(self, side: By | str) -> dict[str, Money]:
        """Give the net totals of a side: `"site"`, `"tenant"`, `"month"` and so on.

        Raises:
            InvalidValueError: there is no such side.
        """
        wanted = By.read(side, "RentRoll.by")
        return {
            key: Money(net, currency)
            for side_, key, currency, net, _tax in self.sums
            if side_ is wanted
        }

    def table(self) -> Table:
        """Give a row for each lease."""
        columns = ("lease", "tenant", "site", "segment", "net", "tax", "gross")
        rows = [
            (one.lease, one.tenant, one.site, one.segment, one.net, one.tax, one.gross)
            for one in self.entries
        ]
        notes = [f"not billed: {one.lease}: {one.reason}" for one in self.unbilled]
        return Table.of(f"Rent roll, {self.over}", columns, rows, notes=notes)


class _Sums:
    """Sums in minor units, by side, key and currency."""

    def __init__(self) -> None:
        self.found: dict[tuple[By, str, str], list[int]] = {}
        # The change from the month before, for runs of months of one amount.
        self.runs: dict[str, dict[int, int]] = {}

    def add(self, by: By, key: str, currency: str, net: int, tax: int) -> None:  # noqa: PLR0917
        """Add an amount; the hottest call of a roll, so without names."""
        place = (by, key, currency)
        sums = self.found.get(place)
        if sums is None:
            self.found[place] = [net, tax]
        else:
            sums[0] += net
            sums[1] += tax

    def add_runs(self, currency: str, runs: list[tuple[int, int, int]]) -> int:
        """Add runs of months, and give their sum."""
        changes = self.runs.setdefault(currency, defaultdict(int))
        whole = 0
        for first, after, amount in runs:
            changes[first] += amount
            changes[after] -= amount
            whole += (after - first) * amount
        return whole

    def sums(self) -> tuple[_Sum, ...]:
        """Give every sum, side by side, by key."""
        for currency, changes in self.runs.items():
            self._months(currency, changes)
        order = {by: n for n, by in enumerate(By)}
        places = sorted(self.found, key=lambda place: (order[place[0]], *place[1:]))
        return tuple((*place, self.found[place][0], self.found[place][1]) for place in places)

    def _months(self, currency: str, changes: dict[int, int]) -> None:
        amount = 0
        if not changes:
            return
        for month in range(min(changes), max(changes)):
            amount += changes.get(month, 0)
            key = f"{month // 12}-{month % 12 + 1:02d}"
            self.add(By.MONTH, key, currency, amount, 0)


def roll(leases: Iterable[Lease], *, over: Period, park: Park | None = None) -> RentRoll:
    """What many leases come to over a period, from every side.

    The figures are those of the schedules, to the cent. A lease that cannot be billed is
    reported, and the others are billed.

    Args:
        leases: the leases.
        over: the days asked for; each bill counts in the month of its first day.
        park: where to find the site of a unit and the segment of a tenant.

    Raises:
        DuplicateError: two leases of one id, which would count twice.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2015, 6, 1), date(2020, 5, 31)),
        ...     clauses=(
        ...         tp.CardRent(
        ...             card=tp.reference.rate_card(), site="casablanca", category="start-up"
        ...         ),
        ...     ),
        ... )
        >>> roll = tp.rent.roll([lease], over=tp.Period.year(2016))
        >>> print(roll.total, roll.by("category")["sme"])
        13,000.00 MAD 2,000.00 MAD
    """
    every = tuple(leases)
    raise_all(twice("lease", (lease.id for lease in every)))
    sums, rows, unbilled = _Sums(), list[_Row](), list[Unbilled]()
    segments = {} if park is None else _segments(park)
    sites = {} if park is None else _sites(park)
    for lease in every:
        try:
            currency, net, tax = _billed(lease, over, sums)
        except TechnoparkError as error:
            problem = Unbilled(lease=lease.id, error=type(error).__name__, reason=str(error))
            unbilled.append(problem)
            continue
        site = _site(lease, sites)
        segment = segments.get(lease.tenant, _UNKNOWN)
        sums.add(By.SITE, site, currency, net, tax)
        sums.add(By.TENANT, lease.tenant, currency, net, tax)
        sums.add(By.SEGMENT, segment, currency, net, tax)
        rows.append((lease.id, lease.tenant, site, segment, net, tax, currency))
    return RentRoll(over=over, rows=tuple(rows), sums=sums.sums(), unbilled=tuple(unbilled))


def _billed(lease: Lease, over: Period, sums: _Sums) -> tuple[str, int, int]:
    """Add a lease to the sums, and give its currency, net and tax."""
    found = quick(lease, over)
    if found is not None:
        name, currency, runs = found
        net = sums.add_runs(currency, runs)
        if runs:
            sums.add(By.CATEGORY, _UNKNOWN, currency, net, 0)
            sums.add(By.CHARGE, name, currency, net, 0)
            sums.add(By.CLAUSE, _BASE, currency, net, 0)
        return currency, net, 0
    plan = plan_of(lease)
    if not plan.currency:
        raise MissingInputError(f"currency of lease {lease.id}", NO_CURRENCY)
    bills = [
        (stream, days, amount)
        for stream in plan.streams
        for _due, days, amount in amounts(plan, stream, over)
    ]
    for stream, days, amount in bills:
        part = (plan.currency, amount.net.minor, amount.tax.minor)
        sums.add(By.MONTH, f"{days.start:%Y-%m}", *part)
        sums.add(By.CATEGORY, stream.category_on(days.start), *part)
        sums.add(By.CHARGE, stream.name, *part)
        sums.add(By.CLAUSE, type(stream.clause).__name__, *part)
    net = sum(amount.net.minor for _stream, _days, amount in bills)
    return plan.currency, net, sum(amount.tax.minor for _stream, _days, amount in bills)


def _site(lease: Lease, sites: dict[str, str]) -> str:
    for clause in lease.clauses:
        if isinstance(clause, CardRent | CategoryRent):
            return clause.site
    return sites.get(lease.units[0], _UNKNOWN)


def _sites(park: Park) -> dict[str, str]:
    return {unit.id: site.id for site in park.sites for unit in site.units}


def _segments(park: Park) -> dict[str, str]:
    return {company.id: company.segments[0] for company in park.companies if company.segments}
