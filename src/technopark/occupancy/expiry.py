"""What ends when, and what the market's rents would bring."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.faults import Faults
from technopark._kernel.render import few_of
from technopark._kernel.table import Table, Tabular
from technopark._model.company import twice
from technopark._model.period import check_day
from technopark.errors import MissingInputError
from technopark.occupancy._amounts import (
    NO_AMOUNTS,
    Amount,
    Amounts,
    Scaled,
    exact_sum,
    lacking,
    one_currency,
    scaled,
)
from technopark.occupancy._steps import combined
from technopark.occupancy.concentration import Concentration, concentration
from technopark.occupancy.terms import Until, in_force, last_day
from technopark.tables.occupancy_figures import UPLIFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from technopark._kernel.measure import Measure
    from technopark._model.lease import Lease


@attrs.frozen(kw_only=True)
class ExpiryYear:
    """What ends in a calendar year.

    Attributes:
        year: the year.
        leases: the ids of the leases.
        area_m2: their area; none where the bases differ.
        rent: their rent; none where none was given.
    """

    year: int
    leases: tuple[str, ...]
    area_m2: Fraction | None
    rent: Fraction | None


@attrs.frozen(kw_only=True, str=False)
class ExpiryProfile(Tabular):
    """What ends when, by calendar year.

    Attributes:
        on: the day.
        to: expiry, or whose break.
        years: each year in which something ends.
        currency: of the rents.
    """

    on: date
    to: Until
    years: tuple[ExpiryYear, ...]
    currency: str = ""

    def concentration(self) -> Concentration:
        """Say how far the rent (or the area, where no rent is known) ends in few years.

        Raises:
            MissingInputError: neither is known for a year.
        """
        amounts: dict[str, Amount] = {}
        for one in self.years:
            value = one.area_m2 if one.rent is None else one.rent
            if value is None:
                raise MissingInputError("concentration", f"neither rent nor area of {one.year}")
            amounts[str(one.year)] = value
        return concentration(amounts, by=f"year of {self.to}")

    def table(self) -> Table:
        """Give a row for each year."""
        rows = [(str(y.year), len(y.leases), y.area_m2, y.rent) for y in self.years]
        title = f"Leases in force on {self.on} by year of {self.to}"
        return Table.of(title, ("year", "leases", "m²", f"rent {self.currency}".strip()), rows)


def expiries(
    leases: Iterable[Lease],
    *,
    on: date,
    rents: Amounts | None = None,
    to: str = Until.TENANT_BREAK,
) -> ExpiryProfile:
    """Say what ends in which year, counting tenants' breaks as INREV does (D1782).

    Args:
        leases: the leases; those in force on the day count.
        on: the day.
        rents: undiscounted contract rent by lease.
        to: expiry, or whose break.

    Raises:
        DuplicateError: two leases in force of one id, which would count twice.
        InvalidValueError: no such end, or no day.
        ManyFaultsError: several of these, all together.
        UnknownNameError: a lease in force has no rent.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2019),
        ... )
        >>> profile = tp.occupancy.expiries([lease], on=date(2019, 2, 1), rents={"L": 12_000})
        >>> [(year.year, int(year.rent)) for year in profile.years]
        [(2019, 12000)]
    """
    every, faults = tuple(leases), Faults()
    day = faults.of(check_day, on, "expiries on")
    until = faults.of(Until.read, to, "expiries to") or Until.TENANT_BREAK
    exact = None if rents is None else faults.of(scaled, rents, "rents")
    running = [lease for lease in every if day and in_force(lease, day)]
    faults.add(lacking(running, exact) if exact else twice("lease", (one.id for one in running)))
    faults.raise_all()
    by_year: dict[int, list[Lease]] = {}
    for lease in running:
        year = max(last_day(lease, on=on, to=until), on).year
        by_year.setdefault(year, []).append(lease)
    years = tuple(_year(year, by_year[year], exact) for year in sorted(by_year))
    return ExpiryProfile(on=on, to=until, years=years, currency=exact.currency if exact else "")


def _year(year: int, leases: list[Lease], rents: Scaled | None) -> ExpiryYear:
    areas = [lease.area.to_m2() for lease in leases if lease.area is not None]
    one_basis = len(areas) == len(leases) and all(
        area.basis is areas[0].basis or area.basis == areas[0].basis for area in areas
    )
    return ExpiryYear(
        year=year,
        leases=tuple(lease.id for lease in leases),
        area_m2=exact_sum(area.value for area in areas) if one_basis else None,
        rent=None if rents is None else rents.value(sum(rents.parts[one.id] for one in leases)),
    )


@attrs.frozen(kw_only=True)
class Reversion:
    """What a lease would gain or lose at the market's rent, and when.

    Attributes:
        lease: the id of the lease.
        passing: the rent in force.
        erv: the estimated rental value of its units.
        uplift: ERV ÷ passing rent - 1; none where the passing rent is zero.
        earliest: the first day on which it can come: the earliest of review, break and expiry.
    """

    lease: str
    passing: Fraction
    erv: Fraction
    uplift: Fraction | None
    earliest: date


@attrs.frozen(kw_only=True, str=False)
class Reversions(Tabular):
    """What leases would gain or lose at the market's rent.

    Attributes:
        on: the day.
        leases: each lease.
        currency: of the rents.
        missing: leases left out, as a rent or rental value is not known.
    """

    on: date
    leases: tuple[Reversion, ...]
    currency: str = ""
    missing: tuple[str, ...] = ()

    def total(self) -> Measure:
        """Give the reversion of all of them together."""
        if self.missing:
            return UPLIFT.gap(f"rent or ERV is not known for {few_of(self.missing)}")
        erv = Explanation(label="ERV", value=sum((r.erv for r in self.leases), Fraction(0)))
        passing = Explanation(
            label="passing rent", value=sum((r.passing for r in self.leases), Fraction(0))
        )
        gain = combined("ERV less passing rent", Operation.DIFFERENCE, erv, passing)
        return UPLIFT.over(gain, passing)

    def table(self) -> Table:
        """Give a row for each lease."""
        rows = [
            (r.lease, r.passing, r.erv, "-" if r.uplift is None else r.uplift, r.earliest)
            for r in self.leases
        ]
        money = [f"{name} {self.currency}".strip() for name in ("passing", "ERV")]
        columns = ("lease", *money, "reversion", "earliest")
        total = self.total()
        note = f"all together: {total.shown()}" + (f", {total.reason}" if total.reason else "")
        return Table.of(f"Reversion on {self.on}", columns, rows, notes=(note,))


def reversions(
    leases: Iterable[Lease],
    *,
    on: date,
    rents: Amounts,
    ervs: Amounts,
    reviews: Mapping[str, Sequence[date]] | None = None,
) -> Reversions:
    """Compare passing rents with estimated rental values, lease by lease.

    A break of either party counts, as either brings the rent to the market.

    Args:
        leases: the leases; those in force on the day count.
        on: the day.
        rents: passing rent by lease.
        ervs: estimated rental value by unit, for the same span.
        reviews: days of rent reviews by lease.

    Raises:
        CurrencyMismatchError: amounts in two currencies.
        DuplicateError: two leases in force of one id, which would count twice.
        InvalidValueError: the day is none.
        ManyFaultsError: several of these, all together.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2019),
        ... )
        >>> found = tp.occupancy.reversions(
        ...     [lease], on=date(2019, 2, 1), rents={"L": 100}, ervs={"a": 110}
        ... )
        >>> found.total().percent()
        Decimal('10.00')
    """
    every, faults = tuple(leases), Faults()
    day = faults.of(check_day, on, "reversions on")
    currency = faults.of(one_currency, rents.values(), ervs.values()) or ""
    passing = faults.of(scaled, rents, "rents") or NO_AMOUNTS
    market = faults.of(scaled, ervs, "ervs") or NO_AMOUNTS
    running = [lease for lease in every if day and in_force(lease, day)]
    faults.add(twice("lease", (lease.id for lease in running)))
    faults.raise_all()
    found: list[Reversion] = []
    missing: list[str] = []
    for lease in running:
        if lease.id not in passing.parts or any(u not in market.parts for u in lease.units):
            missing.append(lease.id)
            continue
        erv = market.value(sum(market.parts[unit] for unit in lease.units))
        rent = passing.value(passing.parts[lease.id])
        end = max(last_day(lease, on=on, to=Until.ANY_BREAK), on)
        days = [day for day in (reviews or {}).get(lease.id, ()) if day >= on]
        found.append(
            Reversion(
                lease=lease.id,
                passing=rent,
                erv=erv,
                uplift=erv / rent - 1 if rent else None,
                earliest=min([*days, end]),
            )
        )
    return Reversions(on=on, leases=tuple(found), currency=currency, missing=tuple(missing))
