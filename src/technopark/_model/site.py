"""Parks, their sites, floors and units."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.conflict import Conflict
from technopark._kernel.dated import days_in_words
from technopark._kernel.exact import plain
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.area import Area
from technopark._model.company import Applicant, Company, day_faults, named, twice
from technopark._model.lease import Lease
from technopark._model.observation import Observation
from technopark._model.organisation import Axis, Organisation, Partner
from technopark._model.running import ended_early
from technopark._model.size_band import SizeBand, band_faults
from technopark._model.unit import Floor, Unit
from technopark.errors import (
    AreaExceededError,
    InvalidValueError,
    NotInForceError,
    OverlapError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T", "Site", "Unit", Company, Lease)


class SiteStatus(Term):
    """What a site is on a day."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Site:
    """A place where a park lets space.

    Attributes:
        id: its id.
        name: its name.
        country: ISO 3166-1 alpha-2 code.
        opened: first day open, or the day for which the opening stands announced.
        closed: first day closed again.
        area: the area of the building, where it is known; its floors and units must fit into it.
        floors: its floors.
        units: its units, those of a floor in the order in which they stand beside each other.
        observations: what was published about it.
        sources: who says when it opened.

    Raises:
        InvalidValueError: an empty id or name, a closing that is not after the opening, or a
            unit made from one that has not ended before it begins.
        DuplicateError: two floors or units of one id.
        UnknownNameError: a unit on a floor, or made from a unit, that the site does not have.
        AreaExceededError: floors or units that exceed, by more than rounding, the building or
            the floor that they are in.
    """

    id: str
    name: str
    country: str = ""
    opened: date | None = None
    closed: date | None = None
    area: Area | None = None
    floors: tuple[Floor, ...] = ()
    units: tuple[Unit, ...] = ()
    observations: tuple[Observation, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Site")
        no_days = day_faults(self.opened, "Site.opened") + day_faults(self.closed, "Site.closed")
        faults.extend(no_days)
        if not no_days and self.opened and self.closed and self.closed <= self.opened:
            allowed = f"a day after the opening, {self.opened}"
            faults.append(InvalidValueError("Site.closed", self.closed, allowed))
        faults.extend(twice(f"floor of {self.id}", (floor.id for floor in self.floors)))
        faults.extend(twice(f"unit of {self.id}", (unit.id for unit in self.units)))
        faults.extend(self._unit_faults())
        if self.area is not None or any(floor.area for floor in self.floors):
            faults.extend(self._area_faults())
        raise_all(faults)

    def _unit_faults(self) -> list[TechnoparkError]:
        floors = {floor.id for floor in self.floors}
        units = {unit.id: unit for unit in self.units}
        faults: list[TechnoparkError] = []
        for unit in self.units:
            if unit.floor and unit.floor not in floors:
                known = tuple(floor.id for floor in self.floors)
                faults.append(UnknownNameError(f"floor of unit {unit.id}", unit.floor, known))
            for name in unit.made_from:
                before = units.get(name)
                if before is None:
                    where = f"unit that {unit.id} was made from"
                    faults.append(UnknownNameError(where, name, tuple(units)))
                elif unit.start is None or before.end is None or before.end > unit.start:
                    allowed = f"a unit that ended before {unit.id} began, so both need their day"
                    faults.append(InvalidValueError(f"{unit.id}.made_from", name, allowed))
        return faults

    def _area_faults(self) -> list[TechnoparkError]:
        days = sorted({unit.start for unit in self.units if unit.start})
        faults: list[TechnoparkError] = []
        for day in (date.min, *days):
            there = [unit for unit in self.units if unit.exists(day)]
            when = "" if day == date.min else f" on {day}"
            fits = [(f"units of {self.id}{when}", self.area, [unit.area for unit in there])]
            for floor in self.floors:
                on_it = [unit.area for unit in there if unit.floor == floor.id]
                fits.append((f"units on floor {floor.id}{when}", floor.area, on_it))
            faults.extend(fault for fit in fits for fault in exceeding(*fit))
        floors = [floor.area for floor in self.floors]
        return [*faults, *exceeding(f"floors of {self.id}", self.area, floors)]

    def status(self, on: date) -> SiteStatus:
        """Say whether the site is planned, open or closed on a day."""
        if self.closed is not None and self.closed <= on:
            return SiteStatus.CLOSED
        is_open = self.opened is not None and self.opened <= on
        return SiteStatus.OPEN if is_open else SiteStatus.PLANNED

    def unit(self, id: str) -> Unit:  # noqa: A002
        """Give the unit of an id.

        Raises:
            UnknownNameError: the site has none of that id.
        """
        return _found(self.units, f"unit of {self.id}", id)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Park:
    """A technology park: its sites, who is in them, and what is known of it.

    Attributes:
        id: its id.
        name: its name.
        country: ISO 3166-1 alpha-2 code.
        operator: who runs it.
        sites: its sites.
        companies: those that are or were tenants.
        applicants: those that ask for a place.
        leases: who holds what, when.
        alumni: companies that the park counts as its successes.
        partners: organisations with a role in it.
        axes: the operator's strategy.
        observations: what was published about the park as a whole.
        conflicts: where sources disagree.
        size_bands: the sizes by which the park counts its units.

    Raises:
        InvalidValueError: an empty id or name, or size bands that share a size.
        BasisMismatchError: size bands of two bases.
        DuplicateError: two things of one kind and id.
        UnknownNameError: a lease over a unit that no site has, or of a tenant that is not
            among the companies.
        NotInForceError: a lease over days on which its unit does not exist.
        OverlapError: two leases on one unit on one day.

    Examples:
        >>> import technopark as tp
        >>> park = tp.Park(id="p", name="Park", sites=(tp.Site(id="a", name="A"),))
        >>> park.site("a").name
        'A'
    """

    id: str
    name: str
    country: str = ""
    operator: Organisation | None = None
    sites: tuple[Site, ...] = ()
    companies: tuple[Company, ...] = ()
    applicants: tuple[Applicant, ...] = ()
    leases: tuple[Lease, ...] = ()
    alumni: tuple[Company, ...] = ()
    partners: tuple[Partner, ...] = ()
    axes: tuple[Axis, ...] = ()
    observations: tuple[Observation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    size_bands: tuple[SizeBand, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Park")
        faults.extend(band_faults(self.size_bands))
        faults.extend(twice("site", (site.id for site in self.sites)))
        faults.extend(twice("company", (company.id for company in self.companies)))
        faults.extend(twice("applicant", (applicant.id for applicant in self.applicants)))
        faults.extend(twice("lease", (lease.id for lease in self.leases)))
        faults.extend(twice("alumnus", (company.id for company in self.alumni)))
        faults.extend(twice("partner", (partner.id for partner in self.partners)))
        faults.extend(twice("unit", (unit.id for site in self.sites for unit in site.units)))
        faults.extend(self._lease_faults())
        raise_all(faults)

    def site(self, id: str) -> Site:  # noqa: A002
        """Give the site of an id.

        Raises:
            UnknownNameError: the park has none of that id.
        """
        return _found(self.sites, "site", id)

    def company(self, id: str) -> Company:  # noqa: A002
        """Give the company of an id.

        Raises:
            UnknownNameError: the park has none of that id.
        """
        return _found(self.companies, "company", id)

    def unit(self, id: str) -> Unit:  # noqa: A002
        """Give the unit of an id, on whichever site it is.

        Raises:
            UnknownNameError: the park has none of that id.
        """
        return _found(tuple(unit for site in self.sites for unit in site.units), "unit", id)

    def lease(self, id: str) -> Lease:  # noqa: A002
        """Give the lease of an id.

        Raises:
            UnknownNameError: the park has none of that id.
        """
        return _found(self.leases, "lease", id)

    def site_of(self, lease: Lease) -> Site:
        """Give the site of a lease's first unit.

        Raises:
            UnknownNameError: no site has the unit.
        """
        for site in self.sites:
            if any(unit.id == lease.units[0] for unit in site.units):
                return site
        known = tuple(unit.id for site in self.sites for unit in site.units)
        raise UnknownNameError(f"unit of lease {lease.id}", lease.units[0], known)

    def sites_by_unit(self) -> dict[str, Site]:
        """Give the site of each unit's id."""
        return {unit.id: site for site in self.sites for unit in site.units}

    def _lease_faults(self) -> list[TechnoparkError]:
        units = {unit.id: unit for site in self.sites for unit in site.units}
        tenants = {company.id for company in self.companies}
        faults: list[TechnoparkError] = []
        held = ended_early(self.leases)
        for lease in self.leases:
            for id_ in lease.units:
                if id_ not in units:
                    what = f"unit of lease {lease.id}"
                    faults.append(UnknownNameError(what, id_, tuple(units)))
            if lease.tenant not in tenants:
                known = tuple(company.id for company in self.companies)
                what = f"tenant of lease {lease.id}"
                faults.append(UnknownNameError(what, lease.tenant, known))
        dated = {name for name, unit in units.items() if unit.start or unit.end}
        for lease in held:
            for id_ in lease.units:
                if id_ in dated:
                    faults.extend(_outlived(lease, units[id_]))
        faults.extend(overlaps(held))
        return faults


def overlaps(leases: Iterable[Lease]) -> list[TechnoparkError]:
    """Report each lease that holds a unit before an earlier one has left it."""
    by_unit: dict[str, list[Lease]] = {}
    for lease in leases:
        for unit in dict.fromkeys(lease.units):
            by_unit.setdefault(unit, []).append(lease)
    faults: list[TechnoparkError] = []
    for unit, held in by_unit.items():
        if len(held) == 1:
            continue
        held.sort(key=lambda lease: lease.term.start)
        longest = held[0]
        for lease in held[1:]:
            shared = lease.term.intersection(longest.term)
            if shared is not None:
                names = (longest.id, lease.id)
                faults.append(OverlapError(f"unit {unit}", *names, shared.start, shared.end))
            longest = max(longest, lease, key=lambda one: one.term.end)
    return faults


def exceeding(what: str, whole: Area | None, parts: Iterable[Area | None]) -> list[TechnoparkError]:
    """Report parts that come to more than the whole; those on another basis are left out.

    Each printed figure may be off by half of its last place, so as much is allowed.
    """
    if whole is None:
        return []
    like = [p for p in parts if p is not None and p.basis == whole.basis and p.unit is whole.unit]
    total = sum((p.as_fraction() for p in like), Fraction(0))
    slack = sum((_half_place(p) for p in like), _half_place(whole))
    if total <= whole.as_fraction() + slack:
        return []
    return [AreaExceededError(what, plain(total), str(whole), plain(slack))]


def _half_place(area: Area) -> Fraction:
    return Fraction(10) ** int(area.value.as_tuple().exponent) / 2


def _outlived(lease: Lease, unit: Unit) -> list[NotInForceError]:
    """Report a lease that runs on days on which its unit is not there."""
    known = days_in_words(unit.start, unit.end)
    what = f"unit {unit.id} of lease {lease.id}"
    days = (lease.term.start, lease.term.last)
    return [NotInForceError(what, day, known) for day in days if not unit.exists(day)][:1]


def _found(things: tuple[T, ...], kind: str, id: str) -> T:  # noqa: A002
    for thing in things:
        if thing.id == id:
            return thing
    raise UnknownNameError(kind, id, tuple(thing.id for thing in things))
