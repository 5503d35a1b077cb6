"""A park's own rules as verdicts: on stays, sectors, sizes, shares of space, graduation."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.dated import Dated
from technopark._kernel.exact import decimal, plain
from technopark._kernel.render import show
from technopark._kernel.verdict import Verdict
from technopark._model.money import Money
from technopark._model.period import check_day, months_between
from technopark._model.running import as_run
from technopark.errors import InvalidValueError, TechnoparkError, raise_all
from technopark.occupancy._judged import finding, percent, share
from technopark.occupancy._words import months as in_months
from technopark.occupancy.cohort import SurvivalTarget
from technopark.occupancy.tenants import Clock, area_by_tenant, clock_day, tenants
from technopark.tables.park_rules import LARGEST_SHARE, NBIA, ONE_TENANT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._kernel.verdict import Finding
    from technopark._model.company import Company
    from technopark._model.site import Park
    from technopark._model.unit import Unit


def _square_metres(value: object) -> Decimal:
    return decimal(value, "policy m²")


def _limit(value: object) -> Decimal | None:
    return None if value is None else _square_metres(value)


@attrs.frozen(kw_only=True)
class MaximumStay:
    """Nobody stays for longer than so many months; a start-up clock with a category named.

    Attributes:
        months: how many; on the day on which they are full, the tenant should have left.
        categories: the categories it is for; every one where it is empty.
        extra: further months by segment, such as `("biotech", 24)`.
        clock: the day from which the months are counted.
        sources: who says so.

    Raises:
        InvalidValueError: no month, or a clock that there is not.
    """

    months: int
    categories: tuple[str, ...] = ()
    extra: tuple[tuple[str, int], ...] = ()
    clock: Clock = attrs.field(default=Clock.ENTRY, converter=Clock)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.months < 1:
            raise InvalidValueError("MaximumStay.months", self.months, "one or more")

    def judge(self, park: Park, on: date) -> Verdict:
        """Judge every tenant that it is for."""
        subject = f"stay of less than {in_months(self.months)} since {self.clock}"
        found = [
            self._finding(park, one, on)
            for one in tenants(park, on)
            if not self.categories or one.category in self.categories
        ]
        return Verdict(subject=subject, findings=tuple(found))

    def _finding(self, park: Park, company: Company, on: date) -> Finding:
        more = max((m for segment, m in self.extra if segment in company.segments), default=0)
        limit = self.months + more
        says = f"{company.id} has been there for less than {in_months(limit)} since {self.clock}"
        start = clock_day(park, company, self.clock)
        if start is None:
            return finding(
                company.id, says, is_met=None, seen=f"day of {self.clock}", sources=self.sources
            )
        months = months_between(start, on)
        seen = f"{in_months(months)} since {start}"
        return finding(company.id, says, is_met=months < limit, seen=seen, sources=self.sources)


@attrs.frozen(kw_only=True)
class SectorQuota:
    """A part of the tenants is in certain segments: at least, or at most, a share of them.

    Attributes:
        segments: the segments; a tenant in any of them counts.
        least: the least share, from 0 to 1.
        most: the largest share, from 0 to 1; for off-target tenants name the others.
        outside: whether those outside the segments are counted instead: off-target tenants.
        sources: who says so.

    Raises:
        InvalidValueError: no segment, or a least share above the largest.
    """

    segments: tuple[str, ...]
    least: Decimal = attrs.field(default=Decimal(0), converter=share)
    most: Decimal = attrs.field(default=Decimal(1), converter=share)
    outside: bool = False
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if not self.segments:
            faults.append(InvalidValueError("SectorQuota.segments", (), "one segment or more"))
        if self.least > self.most:
            allowed = f"a share of at most {plain(self.most)}, the largest"
            faults.append(InvalidValueError("SectorQuota.least", plain(self.least), allowed))
        raise_all(faults)

    def judge(self, park: Park, on: date) -> Verdict:
        """Judge the park; tenants whose segments are not known leave it open if they decide."""
        every = tenants(park, on)
        known = [one for one in every if one.segments]
        hits = [one for one in known if bool({*one.segments} & {*self.segments}) != self.outside]
        where = "outside" if self.outside else "in"
        subject = f"share of tenants {where} {', '.join(self.segments)}"
        says = f"{subject} is from {plain(self.least)} to {plain(self.most)}"
        if not every:
            found = finding("quota", says, is_met=None, seen="tenants", sources=self.sources)
            return Verdict(subject=subject, findings=(found,))
        open_ = len(every) - len(known)
        low, high = Fraction(len(hits), len(every)), Fraction(len(hits) + open_, len(every))
        surely = self.least <= low and high <= self.most
        possibly = self.least <= high and low <= self.most
        is_met = surely if surely == possibly else None
        missing = ", ".join(one.id for one in every if not one.segments)
        seen = f"segments of {missing}" if is_met is None else f"{len(hits)} of {len(every)}"
        found = finding("quota", says, is_met=is_met, seen=seen, sources=self.sources)
        return Verdict(subject=subject, findings=(found,))


@attrs.frozen(kw_only=True)
class UnitSize:
    """Tenants of a category hold units from one size to another.

    Attributes:
        category: the category of the tenant.
        least_m2: the smallest unit.
        most_m2: the largest; no limit where it is none.
        sources: who says so.

    Raises:
        InvalidValueError: a smallest unit above the largest.
    """

    category: str
    least_m2: Decimal = attrs.field(default=Decimal(0), converter=_square_metres)
    most_m2: Decimal | None = attrs.field(default=None, converter=_limit)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.most_m2 is not None and self.least_m2 > self.most_m2:
            allowed = f"at most {plain(self.most_m2)}, the largest"
            raise InvalidValueError("UnitSize.least_m2", plain(self.least_m2), allowed)

    def judge(self, park: Park, on: date) -> Verdict:
        """Judge every unit that such a tenant is in."""
        to = "" if self.most_m2 is None else f" to {plain(self.most_m2)}"
        subject = f"units of {self.category} tenants from {plain(self.least_m2)}{to} m²"
        chosen = {one.id for one in tenants(park, on) if one.category == self.category}
        units = {unit.id: unit for site in park.sites for unit in site.units}
        found: list[Finding] = []
        for lease in as_run(park.leases):
            if lease.tenant in chosen and lease.occupied_from <= on < lease.term.end:
                found.extend(self._finding(units[name], lease.tenant) for name in lease.units)
        return Verdict(subject=subject, findings=tuple(found))

    def _finding(self, unit: Unit, tenant: str) -> Finding:
        says = f"{unit.id}, held by {tenant}, has a size for {self.category}"
        if unit.area is None:
            return finding(
                unit.id, says, is_met=None, seen=f"area of {unit.id}", sources=self.sources
            )
        area = unit.area.to_m2()
        fits = self.least_m2 <= area.value and (self.most_m2 is None or area.value <= self.most_m2)
        return finding(unit.id, says, is_met=fits, seen=str(area), sources=self.sources)


@attrs.frozen(kw_only=True)
class LargestTenant:
    """No tenant holds more than a share of the lettable space.

    Attributes:
        most: the largest share, from 0 to 1.
        sources: who says so.
    """

    most: Decimal = attrs.field(default=Decimal(LARGEST_SHARE), converter=share)
    sources: tuple[Citation, ...] = (ONE_TENANT,)

    def judge(self, park: Park, on: date) -> Verdict:
        """Judge every tenant by its share of the lettable area."""
        subject = f"no tenant holds more than {percent(Fraction(self.most))} of lettable space"
        areas = area_by_tenant(park, on)
        if isinstance(areas, str):
            gap = finding("largest", subject, is_met=None, seen=areas, sources=self.sources)
            return Verdict(subject=subject, findings=(gap,))
        held, whole = areas
        findings = tuple(
            finding(
                name,
                f"{name} holds at most {percent(Fraction(self.most))}",
                is_met=area <= whole * Fraction(self.most),
                seen=f"{plain(area)} of {plain(whole)} m²: {percent(area / whole)}",
                sources=self.sources,
            )
            for name, area in sorted(held.items())
        )
        return Verdict(subject=subject, findings=findings)


@attrs.frozen(kw_only=True)
class Graduation:
    """A tenant has outgrown the park as soon as one of these is reached.

    A finding is unmet where the tenant should graduate: the requirement is to be below all of
    them.

    Attributes:
        months: the time inside.
        employees: its staff.
        area_m2: the area that it holds.
        turnover: its yearly turnover.
        reached: what no figure shows, tenant by tenant: `("atlas", "liquidity event")`, milestones
            met or missed, needs beyond the park's help, own management.
        sources: who says so.

    Raises:
        InvalidValueError: there is no trigger.
    """

    months: int | None = None
    employees: int | None = None
    area_m2: Decimal | None = attrs.field(default=None, converter=_limit)
    turnover: Money | None = None
    reached: tuple[tuple[str, str], ...] = ()
    sources: tuple[Citation, ...] = (NBIA,)

    def __attrs_post_init__(self) -> None:
        limits = (self.months, self.employees, self.area_m2, self.turnover)
        if not self.reached and all(limit is None for limit in limits):
            raise InvalidValueError("Graduation", limits, "one trigger or more")

    def judge(self, park: Park, on: date) -> Verdict:
        """Judge every tenant by every trigger that is set."""
        areas = area_by_tenant(park, on)
        held = {} if isinstance(areas, str) else areas[0]
        found: list[Finding] = []
        for one in tenants(park, on):
            entered = clock_day(park, one, Clock.ENTRY)
            months = None if entered is None else Fraction(months_between(entered, on))
            found.extend(self._findings(one, months=months, area=held.get(one.id)))
        return Verdict(subject="below every graduation trigger", findings=tuple(found))

    def _findings(
        self, company: Company, *, months: Fraction | None, area: Fraction | None
    ) -> Iterable[Finding]:
        if self.turnover is not None:
            value = company.turnover
            below = None if value is None else value < self.turnover
            yield self._finding(company, "turnover", self.turnover, value=value, is_below=below)
        for name, limit, number in (
            ("months inside", self.months, months),
            ("employees", self.employees, company.employees),
            ("m² held", self.area_m2, area),
        ):
            if limit is not None:
                below = None if number is None else Fraction(number) < Fraction(limit)
                yield self._finding(company, name, limit, value=number, is_below=below)
        for name in [what for tenant, what in self.reached if tenant == company.id]:
            yield finding(
                f"{company.id} {name}",
                f"{company.id} has not reached: {name}",
                is_met=False,
                seen=name,
                sources=self.sources,
            )

    def _finding(
        self, company: Company, name: str, limit: object, *, value: object, is_below: bool | None
    ) -> Finding:
        return finding(
            f"{company.id} {name}",
            f"{company.id}: {name} below {show(limit)}",
            is_met=is_below,
            seen=name if value is None else f"{name}: {show(value)}",
            sources=self.sources,
        )


Policy: TypeAlias = (
    MaximumStay | SectorQuota | UnitSize | LargestTenant | Graduation | SurvivalTarget
)
"""A rule of a park."""


def check(park: Park, policy: Policy | Dated[Policy], *, on: date) -> Verdict:
    """Judge a park by one of its rules: a finding for each tenant, or for the park.

    Args:
        park: the park.
        policy: the rule, or the rule as it was in force when.
        on: the day.

    Raises:
        NotInForceError: no rule is in force on the day.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> company = tp.Company(id="c", name="C", entered=date(2012, 1, 1))
        >>> park = tp.Park(id="p", name="P", companies=(company,))
        >>> stay = tp.occupancy.MaximumStay(months=60)
        >>> verdict = tp.occupancy.check(park, stay, on=date(2018, 10, 8))
        >>> verdict.fails, verdict.findings[0].observed
        (True, '81 months since 2012-01-01')
    """
    check_day(on, "check on")
    rule = policy.on(on) if isinstance(policy, Dated) else policy
    return rule.judge(park, on)
