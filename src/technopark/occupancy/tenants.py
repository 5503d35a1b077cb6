"""Who is in, since when, and with how much space."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._kernel.render import few_of
from technopark._kernel.term import Term
from technopark._model.period import check_day
from technopark._model.running import as_run
from technopark._model.state import lease_on, leases_by_unit

if TYPE_CHECKING:
    from datetime import date

    from technopark._model.company import Company
    from technopark._model.site import Park


class Clock(Term):
    """The day from which time is counted."""

    ENTRY = "entry"
    """The first day inside: as stated, or of the first lease moved into."""
    FOUNDATION = "foundation"
    GRADUATION = "graduation"
    """The day of leaving."""


def tenants(park: Park, on: date) -> tuple[Company, ...]:
    """Give the companies that are in on a day.

    By their leases; where a company has none at all, by its stated days of entry and leaving.

    Args:
        park: the park.
        on: the day.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> company = tp.Company(id="c", name="C", entered=date(2017, 1, 1))
        >>> park = tp.Park(id="p", name="P", companies=(company,))
        >>> [one.id for one in tp.occupancy.tenants(park, date(2018, 10, 8))]
        ['c']
    """
    check_day(on, "tenants on")
    with_lease = {lease.tenant for lease in park.leases}
    held = as_run(park.leases)
    inside = {lease.tenant for lease in held if lease.occupied_from <= on < lease.term.end}
    return tuple(
        one
        for one in park.companies
        if one.id in inside
        or (
            one.id not in with_lease
            and one.entered is not None
            and one.entered <= on
            and (one.left is None or on < one.left)
        )
    )


def clock_day(park: Park, company: Company, clock: Clock) -> date | None:
    """Give the day from which the time of a company is counted, or none where it is not known."""
    if clock is not Clock.ENTRY:
        return company.founded if clock is Clock.FOUNDATION else company.left
    if company.entered is not None:
        return company.entered
    days = [lease.occupied_from for lease in park.leases if lease.tenant == company.id]
    return min(days, default=None)


def area_by_tenant(park: Park, on: date) -> tuple[dict[str, Fraction], Fraction] | str:
    """Give the area of each tenant who is in, and the lettable area, or say what is missing."""
    by_unit = leases_by_unit(as_run(park.leases))
    units = [
        (unit, lease_on(by_unit.get(unit.id, ()), on))
        for site in park.sites
        for unit in site.units
        if unit.exists(on) and unit.lettable
    ]
    missing = [unit.id for unit, _ in units if unit.area is None]
    if missing or not units:
        return f"area of {few_of(missing)}" if missing else "units of the park"
    if len({unit.area.basis for unit, _ in units if unit.area}) > 1:
        return "areas of one basis"
    found: dict[str, Fraction] = {}
    whole = Fraction(0)
    for unit, lease in units:
        area = unit.area.to_m2().as_fraction() if unit.area else Fraction(0)
        whole += area
        if lease is not None:
            found[lease.tenant] = found.get(lease.tenant, Fraction(0)) + area
    return found, whole
