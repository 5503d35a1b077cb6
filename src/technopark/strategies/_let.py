"""Parks that are let over time, with areas of one basis: for laws about occupancy."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from technopark._model.area import Area, Basis
from technopark._model.company import Company
from technopark._model.lease import Lease
from technopark._model.period import Period
from technopark._model.site import Park, Site
from technopark._model.unit import Hold, HoldKind, Unit

FIRST: Final = date(2018, 1, 1)
_TENANTS: Final = ("c0", "c1", "c2")


@st.composite
def let_parks(draw: st.DrawFn, name: str = "p") -> Park:
    """Draw a park of one site, open before 2018, whose units are let, held back and free in turn.

    All areas are of one basis and every unit has its area and its desks, so that every definition
    of occupancy by area, units and desks has a value.

    Args:
        draw: given by Hypothesis.
        name: the id of the park, with which the ids of its units begin.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.let_parks())
        ... def law(park):
        ...     assert all(unit.area for site in park.sites for unit in site.units)
        >>> law()
    """
    units: list[Unit] = []
    leases: list[Lease] = []
    for n in range(draw(st.integers(1, 4))):
        id_ = f"{name}-{n}"
        size = draw(st.integers(1, 90))
        area = Area.of(size, basis=Basis.NIA)
        units.append(Unit(id=id_, area=area, desks=size, holds=draw(_holds())))
        leases.extend(draw(_leases(id_, area)))
    site = Site(id=f"{name}-site", name="Site", opened=date(2001, 10, 1), units=tuple(units))
    companies = tuple(Company(id=one, name=one) for one in _TENANTS)
    return Park(id=name, name="Park", sites=(site,), companies=companies, leases=tuple(leases))


@st.composite
def _holds(draw: st.DrawFn) -> tuple[Hold, ...]:
    kinds = draw(st.lists(st.sampled_from(HoldKind), max_size=2, unique=True))
    start = FIRST + timedelta(days=draw(st.integers(0, 400)))
    end = start + timedelta(days=draw(st.integers(1, 200)))
    return tuple(Hold(kind=kind, start=start, end=end) for kind in kinds)


@st.composite
def _leases(draw: st.DrawFn, unit: str, area: Area) -> tuple[Lease, ...]:
    """Draw leases of a unit, one after the other, some of them without a day between."""
    found: list[Lease] = []
    day = FIRST
    for n in range(draw(st.integers(0, 3))):
        day += timedelta(days=draw(st.just(0) | st.integers(1, 300)))
        term = Period(day, day + timedelta(days=draw(st.integers(2, 200))))
        moved_in = draw(st.none() | st.dates(term.start, term.last))
        tenant = draw(st.sampled_from(_TENANTS))
        found.append(
            Lease(
                id=f"{unit}-l{n}",
                tenant=tenant,
                units=(unit,),
                area=area,
                term=term,
                moved_in=moved_in,
            )
        )
        day = term.end
    return tuple(found)
