"""The rent roll: many leases at once, with totals from every side."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.clauses.base import CardRent, CategoryRent
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.errors import CurrencyMismatchError, TechnoparkError, UnknownNameError
from technopark.rent._plan import plan_of
from technopark.rent._schedule import amounts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._model.lease import Lease
    from technopark._model.site import Park

_UNKNOWN = ""


class By(Term):
    """The sides from which a roll is added up."""

    SITE = "site"
    TENANT = "tenant"
    CATEGORY = "category"
    SEGMENT = "segment"
    CHARGE = "charge"
    MONTH = "month"


@attrs.frozen(kw_only=True)
class Total:
    """What one site, tenant, category, segment, charge or month comes to.

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


@attrs.frozen(kw_only=True, str=False)
class RentRoll(Tabular):
    """What many leases come to over a period.

    Attributes:
        over: the period.
        entries: a row a lease.
        totals: every side's totals.
        unbilled: the leases that could not be billed.
    """

    over: Period
    entries: tuple[Entry, ...]
    totals: tuple[Total, ...]
    unbilled: tuple[Unbilled, ...] = ()

    @property
    def currency(self) -> str:
        """The one currency of all leases.

        Raises:
            CurrencyMismatchError: there are several.
            UnknownNameError: there is no lease.
        """
        found = list(dict.fromkeys(entry.net.currency for entry in self.entries))
        if not found:
            raise UnknownNameError("currency", "of a roll without leases", ())
        if len(found) > 1:
            raise CurrencyMismatchError(*found[:2])
        return found[0]

    @property
    def net(self) -> Money:
        """The sum of all leases before tax."""
        return Money.total((entry.net for entry in self.entries), self.currency)

    @property
    def tax(self) -> Money:
        """The tax on all of them."""
        return Money.total((entry.tax for entry in self.entries), self.currency)

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
        return {total.key: total.net for total in self.totals if total.by is wanted}

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
        self.net: dict[tuple[By, str, str], int] = defaultdict(int)
        self.tax: dict[tuple[By, str, str], int] = defaultdict(int)

    def add(self, by: By, key: str, net: Money, tax: Money) -> None:  # noqa: PLR0917 - hot path
        place = (by, key, net.currency)
        self.net[place] += net.minor
        self.tax[place] += tax.minor

    def totals(self) -> tuple[Total, ...]:
        order = list(By)
        places = sorted(self.net, key=lambda place: (order.index(place[0]), *place[1:]))
        return tuple(
            Total(
                by=place[0],
                key=place[1],
                net=Money(self.net[place], place[2]),
                tax=Money(self.tax[place], place[2]),
            )
            for place in places
        )


def roll(leases: Iterable[Lease], *, over: Period, park: Park | None = None) -> RentRoll:
    """What many leases come to over a period, from every side.

    The figures are those of the schedules, to the cent. A lease that cannot be billed is
    reported, and the others are billed.

    Args:
        leases: the leases.
        over: the days asked for; each bill counts in the month of its first day.
        park: where to find the site of a unit and the segment of a tenant.

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
    sums, entries, unbilled = _Sums(), list[Entry](), list[Unbilled]()
    segments = {} if park is None else _segments(park)
    sites = {} if park is None else _sites(park)
    for lease in leases:
        site = _site(lease, sites)
        segment = segments.get(lease.tenant, _UNKNOWN)
        try:
            entries.append(_entry(lease, over, sums, site=site, segment=segment))
        except TechnoparkError as error:
            problem = Unbilled(lease=lease.id, error=type(error).__name__, reason=str(error))
            unbilled.append(problem)
    return RentRoll(
        over=over, entries=tuple(entries), totals=sums.totals(), unbilled=tuple(unbilled)
    )


def _entry(lease: Lease, over: Period, sums: _Sums, *, site: str, segment: str) -> Entry:
    plan = plan_of(lease)
    zero = Money.zero(plan.currency)
    net = tax = zero
    bills = [
        (stream, days, amount)
        for stream in plan.streams
        for _due, days, amount in amounts(plan, stream, over)
    ]
    for stream, days, amount in bills:
        net, tax = net + amount.net, tax + amount.tax
        category = stream.category_on(days.start)
        sums.add(By.MONTH, f"{days.start:%Y-%m}", amount.net, amount.tax)
        sums.add(By.CATEGORY, category, amount.net, amount.tax)
        sums.add(By.CHARGE, stream.name, amount.net, amount.tax)
    for by, key in ((By.SITE, site), (By.TENANT, lease.tenant), (By.SEGMENT, segment)):
        sums.add(by, key, net, tax)
    return Entry(lease=lease.id, tenant=lease.tenant, site=site, segment=segment, net=net, tax=tax)


def _site(lease: Lease, sites: dict[str, str]) -> str:
    for clause in lease.clauses:
        if isinstance(clause, CardRent | CategoryRent):
            return clause.site
    return sites.get(lease.units[0], _UNKNOWN)


def _sites(park: Park) -> dict[str, str]:
    return {unit.id: site.id for site in park.sites for unit in site.units}


def _segments(park: Park) -> dict[str, str]:
    return {company.id: company.segments[0] for company in park.companies if company.segments}
