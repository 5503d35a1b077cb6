"""Every published definition of occupancy, by name, for a park and for each of its sites."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.table import Table, Tabular
from technopark._model.company import twice
from technopark._model.observation import Observation
from technopark._model.period import Period, check_day, check_period
from technopark._model.running import as_run
from technopark._model.state import leases_by_unit
from technopark.errors import InvalidValueError, UnknownNameError, raise_all
from technopark.occupancy._amounts import Amount, Amounts, exact_amount, one_currency, scaled
from technopark.occupancy._count import Count, count_site, last_published, tenant_days
from technopark.occupancy._shares import NAMES, disagreement, measure
from technopark.occupancy.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from technopark._kernel.conflict import Conflict
    from technopark._kernel.measure import Measure
    from technopark._model.site import Park

_SUMMED = "companies"
_WHOLE = "companies, whole"
_COLUMNS = ("definition", "value", "numerator", "denominator", "remark")


@attrs.frozen(kw_only=True, str=False)
class Report(Tabular):
    """How full a park or a site is, by each definition.

    Ask for a definition by its name: `report["physical"]`. None of them is the default.

    Attributes:
        subject: the id of the park or the site.
        over: the days; one day for a report on a day.
        total: the sums that all definitions rest on.
        sites: the same for each site, by its id.
        collected: rent collected, where it was given.
        potential: rent that all space could bring, where it was given.
        currencies: of the two; an empty text for plain numbers.
        hosted: the companies inside published for the whole, where a source says so.
        rate: the occupancy rate published for the whole, where there is one.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> room = tp.Area.of("20", basis=tp.Basis.NIA)
        >>> site = tp.Site(
        ...     id="a",
        ...     name="A",
        ...     opened=date(2015, 10, 1),
        ...     units=(tp.Unit(id="a-1", area=room), tp.Unit(id="a-2", area=room)),
        ... )
        >>> lease = tp.Lease(
        ...     id="L1", tenant="c", units=("a-1",), area=room, term=tp.Period.year(2018)
        ... )
        >>> company = tp.Company(id="c", name="C")
        >>> park = tp.Park(id="p", name="P", sites=(site,), companies=(company,), leases=(lease,))
        >>> report = tp.occupancy.report(park, on=date(2018, 10, 8))
        >>> report["physical"].value
        Fraction(1, 2)
        >>> report["rent"].reason
        'no rent is known for L1'
    """

    subject: str
    over: Period
    total: Tally
    sites: tuple[tuple[str, Tally], ...] = ()
    collected: Fraction | None = None
    potential: Fraction | None = None
    currencies: tuple[str, ...] = ()
    hosted: Observation | None = None
    rate: Observation | None = None

    @classmethod
    def merge(cls, subject: str, reports: Iterable[Report]) -> Report:
        """Put reports on different parks together: sums add up, whatever the partition.

        Amounts in different currencies do not: what rests on them is unknown.

        Args:
            subject: what the whole is called.
            reports: reports over the same days.

        Raises:
            InvalidValueError: the days differ.
            DuplicateError: two sites of one id.
        """
        parts = tuple(reports)
        spans = {part.over for part in parts}
        if len(spans) != 1:
            got = tuple(str(span) for span in sorted(spans, key=str))
            raise InvalidValueError("Report.merge", got, "reports over the same days")
        sites = [pair for part in parts for pair in part.sites]
        raise_all(twice("site", (name for name, _ in sites)))
        return cls(
            subject=subject,
            over=parts[0].over,
            total=Tally.merge(part.total for part in parts),
            sites=tuple(sorted(sites)),
            collected=_sum(part.collected for part in parts),
            potential=_sum(part.potential for part in parts),
            currencies=tuple(sorted({one for part in parts for one in part.currencies})),
        )

    def __getitem__(self, name: str) -> Measure:
        if name not in NAMES:
            raise UnknownNameError("definition of occupancy", name, NAMES)
        return measure(self, name)

    def __iter__(self) -> Iterator[Measure]:
        return (self[name] for name in NAMES)

    def __len__(self) -> int:
        return len(NAMES)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all definitions."""
        return NAMES

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Where the figure published for the whole and the sum of the sites' own disagree.

        Both stand: the sum in `"companies"`, the published figure in `"companies, whole"`. A figure
        that its source qualifies, as in "more than 300", leaves room for what is above it.
        """
        return disagreement(self)

    def site(self, id: str) -> Report:  # noqa: A002
        """Give the report of one site; its own published figures are those for the whole of it.

        Raises:
            UnknownNameError: there is none of that id.
        """
        for name, tally in self.sites:
            if name == id:
                return attrs.evolve(
                    self,
                    subject=id,
                    total=tally,
                    sites=(),
                    collected=None,
                    potential=None,
                    currencies=(),
                    hosted=_own(tally, "hosted"),
                    rate=_own(tally, "occupancy"),
                )
        raise UnknownNameError("site", id, tuple(name for name, _ in self.sites))

    def by_site(self, name: str) -> Table:
        """Give one definition for every site and the whole.

        Raises:
            UnknownNameError: there is no definition of that name.
        """
        reports = [self.site(id_) for id_, _ in self.sites] + [self]
        figures = [(each.subject, each[name]) for each in reports]
        # the title has the definition's words; a row says only what is particular to it
        if name == _SUMMED and self.hosted not in {None, *self.total.published}:
            figures.append((f"{self.subject}, as published for the whole", self[_WHOLE]))
        rows = [(who, *one.row()[1:-1], one.reason or one.warning) for who, one in figures]
        title = f"Occupancy by {name} ({self[name].definition.words}), {self._when()}"
        notes = self._said() if name in {_SUMMED, _WHOLE} else ()
        return Table.of(title, ("site", *_COLUMNS[1:]), rows, notes=notes)

    def table(self) -> Table:
        """Give a row for each definition."""
        rows = [each.row() for each in self]
        title = f"Occupancy of {self.subject}, {self._when()}"
        return Table.of(title, _COLUMNS, rows, notes=(*self.total.closed, *self._said()))

    def _said(self) -> tuple[str, ...]:
        return tuple(str(conflict) for conflict in self.conflicts)

    def _when(self) -> str:
        return str(self.over.start if self.over.days == 1 else self.over)


def report(
    park: Park,
    *,
    on: date | None = None,
    over: Period | None = None,
    rents: Amounts | None = None,
    ervs: Amounts | None = None,
    collected: Amount | None = None,
    potential: Amount | None = None,
) -> Report:
    """Say how full a park is, by every published definition, on a day or over a period.

    A definition that lacks an input is reported as unknown, with the reason; the others still
    come. Over a period every figure is a mean over its days. A lease of several units counts
    its rent at the site of its first unit.

    Args:
        park: the park.
        on: the day.
        over: the period; either this or the day.
        rents: contract rent by lease, for a year or any other span, the same for all amounts.
        ervs: estimated rental value by unit, for the same span.
        collected: rent collected in the span.
        potential: rent that all space could have brought in the span.

    Raises:
        InvalidValueError: both a day and a period are given, or neither; an amount below zero.
        CurrencyMismatchError: amounts in two currencies.
        FloatRefusedError: an amount is a binary float.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.Park(id="p", name="P", sites=(tp.Site(id="a", name="A"),))
        >>> figure = tp.occupancy.report(park, on=date(2018, 10, 8))["physical"]
        >>> figure.value is None, figure.reason
        (True, 'no site is open: no opening day of a is known')
    """
    days = _days(on, over)
    rents, ervs = rents or {}, ervs or {}
    taken = [amount for amount in (collected, potential) if amount is not None]
    one_currency(rents.values(), ervs.values(), taken)
    rent_by_lease, erv_by_unit = scaled(rents, "report rents"), scaled(ervs, "report ervs")
    by_unit = leases_by_unit(as_run(park.leases))
    sites = tuple(
        (site.id, count_site(site, by_unit, over=days, count=Count(rent_by_lease, erv_by_unit)))
        for site in park.sites
    )
    total = Tally.merge([Tally(days=days.days), *(tally for _, tally in sites)])
    return Report(
        subject=park.id,
        over=days,
        total=_distinct_tenants(park, total, days) if len(sites) > 1 else total,
        sites=sites,
        collected=None if collected is None else exact_amount(collected, "report collected"),
        potential=None if potential is None else exact_amount(potential, "report potential"),
        currencies=(one_currency(taken),) if taken else (),
        hosted=last_published(_in_companies(park.observations), "hosted", days),
        rate=last_published(park.observations, "occupancy", days),
    )


def _own(tally: Tally, metric: str) -> Observation | None:
    """Give the figure that a site's own tally rests on."""
    return next((one for one in tally.published if one.metric == metric), None)


def _in_companies(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    return tuple(one for one in observations if one.unit in {"companies", ""})


def _days(on: date | None, over: Period | None) -> Period:
    if (on is None) == (over is None):
        raise InvalidValueError("report", (on, over), "either a day, on=, or a period, over=")
    if over is not None:
        return check_period(over, "report over")
    return Period.closed(check_day(on, "report on"), on or date.min)


def _distinct_tenants(park: Park, total: Tally, days: Period) -> Tally:
    """Count a tenant at several sites once."""
    open_sites = {site.id for site in park.sites} - {text.split(" ")[0] for text in total.closed}
    homes = park.sites_by_unit()
    leases = [one for one in as_run(park.leases) if homes[one.units[0]].id in open_sites]
    count = Fraction(tenant_days(leases, (days.start, days.end)))
    sums = tuple((key, count if key[0] == "tenants" else value) for key, value in total.sums)
    return attrs.evolve(total, sums=sums)


def _sum(amounts: Iterable[Fraction | None]) -> Fraction | None:
    """Add up amounts; unknown where one of them is."""
    found = list(amounts)
    known = [one for one in found if one is not None]
    return sum(known, Fraction(0)) if len(known) == len(found) else None
