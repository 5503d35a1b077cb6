"""Parks, their sites, floors and units."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.conflict import Conflict
from technopark._kernel.term import Term
from technopark._model.area import Area
from technopark._model.company import Applicant, Company, day_faults, named
from technopark._model.lease import Lease
from technopark._model.observation import Observation
from technopark._model.organisation import Axis, Organisation, Partner
from technopark.errors import (
    DuplicateError,
    InvalidValueError,
    OverlapError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T", "Site", "Unit", Company)


class SiteStatus(Term):
    """What a site is on a day."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


@attrs.frozen(kw_only=True)
class Floor:
    """A floor of a site.

    Attributes:
        id: its id.
        level: 0 is the ground floor, -1 the first basement.
        name: what people call it.
    """

    id: str
    level: int
    name: str = ""


@attrs.frozen(kw_only=True)
class Unit:
    """The smallest thing that is let: an office, a room, a group of desks.

    Attributes:
        id: its id, one of its kind in the whole park.
        kind: `start-up`, `sme`, `large`, `coworking` or the park's own.
        floor: the id of its floor; empty where it is not known.
        area: its area, where it is known.
        desks: its desks, where they are known.
        lettable: whether it may be let at all.

    Raises:
        InvalidValueError: an empty id, or desks below zero.
    """

    id: str
    kind: str = ""
    floor: str = ""
    area: Area | None = None
    desks: int | None = None
    lettable: bool = True

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Unit")
        if self.desks is not None and self.desks < 0:
            faults.append(InvalidValueError("Unit.desks", self.desks, "zero or more"))
        raise_all(faults)


@attrs.frozen(kw_only=True)
class Site:
    """A place where a park lets space.

    Attributes:
        id: its id.
        name: its name.
        country: ISO 3166-1 alpha-2 code.
        opened: first day open, or the day for which the opening stands announced.
        closed: first day closed again.
        floors: its floors.
        units: its units.
        observations: what was published about it.
        sources: who says when it opened.

    Raises:
        InvalidValueError: an empty id or name, or a closing that is not after the opening.
        DuplicateError: two floors or units of one id.
        UnknownNameError: a unit on a floor that the site does not have.
    """

    id: str
    name: str
    country: str = ""
    opened: date | None = None
    closed: date | None = None
    floors: tuple[Floor, ...] = ()
    units: tuple[Unit, ...] = ()
    observations: tuple[Observation, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Site")
        faults.extend(day_faults(self.opened, "Site.opened"))
        faults.extend(day_faults(self.closed, "Site.closed"))
        raise_all(faults)
        if self.opened and self.closed and self.closed <= self.opened:
            allowed = f"a day after the opening, {self.opened}"
            faults.append(InvalidValueError("Site.closed", self.closed, allowed))
        faults.extend(twice(f"floor of {self.id}", (floor.id for floor in self.floors)))
        faults.extend(twice(f"unit of {self.id}", (unit.id for unit in self.units)))
        floors = tuple(floor.id for floor in self.floors)
        faults.extend(
            UnknownNameError(f"floor of unit {unit.id}", unit.floor, floors)
            for unit in self.units
            if unit.floor and unit.floor not in floors
        )
        raise_all(faults)

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


@attrs.frozen(kw_only=True)
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

    Raises:
        InvalidValueError: an empty id or name.
        DuplicateError: two things of one kind and id.
        UnknownNameError: a lease over a unit that no site has, or of a tenant that is not
            among the companies.
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

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Park")
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

    def _lease_faults(self) -> list[TechnoparkError]:
        units = dict.fromkeys(unit.id for site in self.sites for unit in site.units)
        tenants = dict.fromkeys(company.id for company in self.companies)
        faults: list[TechnoparkError] = []
        for lease in self.leases:
            faults.extend(
                UnknownNameError(f"unit of lease {lease.id}", unit, tuple(units))
                for unit in lease.units
                if unit not in units
            )
            if lease.tenant not in tenants:
                kind = f"tenant of lease {lease.id}"
                faults.append(UnknownNameError(kind, lease.tenant, tuple(tenants)))
        faults.extend(overlaps(self.leases))
        return faults


def overlaps(leases: Iterable[Lease]) -> list[TechnoparkError]:
    """Report each pair of leases that hold one unit on one day."""
    by_unit: dict[str, list[Lease]] = {}
    for lease in leases:
        for unit in dict.fromkeys(lease.units):
            by_unit.setdefault(unit, []).append(lease)
    faults: list[TechnoparkError] = []
    for unit, held in by_unit.items():
        for first, second in combinations(held, 2):
            shared = first.term.intersection(second.term)
            if shared is not None:
                names = (first.id, second.id)
                faults.append(OverlapError(f"unit {unit}", *names, shared.start, shared.end))
    return faults


def twice(kind: str, ids: Iterable[str]) -> list[TechnoparkError]:
    """Report each id that is given more than once."""
    return [DuplicateError(kind, one) for one, count in Counter(ids).items() if count > 1]


def _found(things: tuple[T, ...], kind: str, id: str) -> T:  # noqa: A002
    for thing in things:
        if thing.id == id:
            return thing
    raise UnknownNameError(kind, id, tuple(thing.id for thing in things))
