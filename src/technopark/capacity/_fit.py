"""Who may have which unit, and who holds space on which floor."""

from __future__ import annotations

from bisect import bisect_left
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

import attrs

from technopark._kernel.exact import grouped
from technopark._model.running import as_run
from technopark._model.site import Park
from technopark._model.unit import HoldKind, Unit
from technopark.errors import BasisMismatchError, MissingInputError, TechnoparkError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from technopark._model.company import Applicant

Floors: TypeAlias = tuple[tuple[str, str], ...]
"""Floors, each with its site; the site is empty where it is not known."""

_PROMISED = {HoldKind.RESERVED, HoldKind.OFFERED}


@attrs.frozen
class Place:
    """A unit that can be given, and the site that it is on.

    Attributes:
        unit: the unit.
        site: the id of its site; empty where it is not known.
    """

    unit: Unit
    site: str = ""

    @property
    def m2(self) -> Fraction:
        """Its area in square metres; zero where it is not known."""
        return Fraction(0) if self.unit.area is None else self.unit.area.to_m2().as_fraction()

    def is_on(self, floors: Floors) -> bool:
        """Say whether it is on one of some floors; an unknown site is no hindrance."""
        here = self.unit.floor
        return bool(here) and any(
            floor == here and (site == self.site or not site or not self.site)
            for site, floor in floors
        )


def misfits(place: Place, applicant: Applicant, on: date | None) -> tuple[str, ...]:
    """Say why an applicant cannot have a unit, whatever the others do; nothing where it can.

    Args:
        place: the unit.
        applicant: who asks.
        on: the day; without it, days of units are not looked at, and who ever withdrew is out.
    """
    found = [*standing(applicant, on), *_closed(place.unit, applicant, on)]
    return (*found, *unlike(place, applicant))


def unlike(place: Place, applicant: Applicant) -> tuple[str, ...]:
    """Say why a unit is not what an applicant asks for, on whatever day."""
    unit, asked = place.unit, applicant.area_m2
    found: list[str] = []
    if unit.area is None:
        found.append("its area is not known")
    elif unit.area.to_m2().value < asked:
        found.append(f"it has {grouped(place.m2)} m², {grouped(asked)} are asked for")
    if applicant.kinds and unit.kind not in applicant.kinds:
        found.append(f"it is of the kind {unit.kind!r}, asked for is {_either(applicant.kinds)}")
    if applicant.sites and place.site and place.site not in applicant.sites:
        found.append(f"it is on the site {place.site!r}, asked for is {_either(applicant.sites)}")
    return tuple(found)


def standing(applicant: Applicant, on: date | None) -> list[str]:
    """Say why an applicant cannot have any unit on a day."""
    withdrawn = applicant.withdrawn
    if withdrawn is not None and (on is None or withdrawn <= on):
        return [f"the application was withdrawn on {withdrawn}"]
    if on is not None and on < applicant.applied:
        return [f"the application only came on {applicant.applied}"]
    return []


def basis_faults(places: Iterable[Place]) -> list[TechnoparkError]:
    """Report areas on several bases, which do not compare."""
    bases = sorted({str(place.unit.area.basis) for place in places if place.unit.area})
    return [BasisMismatchError(bases[0], bases[1])] if bases[1:] else []


def _closed(unit: Unit, applicant: Applicant, on: date | None) -> list[str]:
    """Say why a unit cannot be let to an applicant on a day."""
    if not unit.lettable:
        return ["it is not for letting"]
    if on is None:
        return []
    if not unit.exists(on):
        return [f"it does not exist on {on}"]
    names = {applicant.id, applicant.company.name}
    return [
        f"it is {hold.kind} on {on}" + (f" for {hold.party}" if hold.party else "")
        for hold in unit.holds
        if hold.on(on) and not (hold.kind in _PROMISED and hold.party in names)
    ]


def _either(names: Iterable[str]) -> str:
    return " or ".join(repr(name) for name in names)


def fitting(applicant: Applicant, places: Sequence[Place], on: date | None) -> list[int]:
    """Give the numbers of the units that an applicant may have: those without a misfit.

    Args:
        applicant: who asks.
        places: the units, by area, so that most of those too small need no look.
        on: the day, where there is one.
    """
    if standing(applicant, on):
        return []
    first = bisect_left(places, Fraction(applicant.area_m2), key=lambda place: place.m2)
    kinds, sites = applicant.kinds, applicant.sites
    return [
        n
        for n in range(first, len(places))
        if (not kinds or places[n].unit.kind in kinds)
        and (not sites or not places[n].site or places[n].site in sites)
        and not _closed(places[n].unit, applicant, on)
    ]


def floors_held(
    held: Park | Mapping[str, Iterable[Place | Unit]], on: date | None
) -> dict[str, Floors]:
    """Give the floors on which each company holds space, by its id.

    Args:
        held: a park, whose leases say so on the day; or the units that each company holds.
        on: the day; a park needs one.

    Raises:
        MissingInputError: a park is given, and no day.
    """
    found: dict[str, set[tuple[str, str]]] = {}
    if isinstance(held, Park):
        if on is None:
            raise MissingInputError("floors held", "a park's leases need a day, in `on`")
        units = {u.id: (site.id, u.floor) for site in held.sites for u in site.units}
        for lease in as_run(held.leases):
            if on in lease.term:
                found.setdefault(lease.tenant, set()).update(units[u] for u in lease.units)
    else:
        for name, places in held.items():
            own = (one if isinstance(one, Place) else Place(one) for one in places)
            found[name] = {(one.site, one.unit.floor) for one in own}
    return {
        name: tuple(sorted(pair for pair in floors if pair[1])) for name, floors in found.items()
    }
