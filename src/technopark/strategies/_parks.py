"""Parks with their sites, units, leases and rate cards."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs
from hypothesis import strategies as st

from technopark._model.lease import Lease
from technopark._model.period import Period
from technopark._model.site import Park, Site
from technopark._model.unit import Floor, Unit
from technopark.strategies._basic import countries, days, ids, names, texts
from technopark.strategies._clauses import clauses
from technopark.strategies._evidence import conflicts, sources
from technopark.strategies._holdings import holds, size_bands
from technopark.strategies._nouns import (
    CATEGORIES,
    applicants,
    axes,
    companies,
    observed,
    organisations,
    partners,
)
from technopark.strategies._values import areas, periods

if TYPE_CHECKING:
    from datetime import date

    from technopark._model.clause import Clause

_FEW = 3
_FLOOR = 50_000  # large enough for every unit that is drawn


@st.composite
def leases(
    draw: st.DrawFn,
    *,
    tenants: st.SearchStrategy[str] | None = None,
    units: st.SearchStrategy[tuple[str, ...]] | None = None,
    terms: st.SearchStrategy[Period] | None = None,
    clause: st.SearchStrategy[Clause] | None = None,
) -> Lease:
    """Draw a lease that stands on its own; `parks` draws some that fit together.

    Args:
        draw: given by Hypothesis.
        tenants: the companies' ids.
        units: the ids of the units let together.
        terms: the terms.
        clause: the clauses, each at most once.

    Examples:
        >>> from hypothesis import given, strategies as st
        >>> from technopark import strategies
        >>> @given(strategies.leases(tenants=st.just("m2t")))
        ... def law(lease):
        ...     assert lease.tenant == "m2t"
        >>> law()
    """
    some_units = st.lists(ids(), min_size=1, max_size=2, unique=True).map(tuple)
    clause = clauses() if clause is None else clause
    term = draw(periods() if terms is None else terms)
    return Lease(
        id=draw(ids()),
        tenant=draw(ids() if tenants is None else tenants),
        units=draw(some_units if units is None else units),
        area=draw(areas(low=1)),
        term=term,
        clauses=draw(st.lists(clause, unique_by=type).map(tuple)),
        signed=draw(st.none() | days(last=term.start)),
        moved_in=draw(st.none() | days(term.start, term.last)),
        notice=draw(st.none() | days(term.start, term.last)),
    )


def floors(id: str | None = None) -> st.SearchStrategy[Floor]:  # noqa: A002
    """Draw a floor of a site.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.floors())
        ... def law(floor):
        ...     assert -3 <= floor.level <= 20
        >>> law()
    """
    return st.builds(
        Floor,
        id=ids() if id is None else st.just(id),
        level=st.integers(-3, 20),
        name=texts(),
        area=st.none() | areas(low=_FLOOR, high=2 * _FLOOR),
    )


def units(
    id: str | None = None,  # noqa: A002
    *,
    floor: str = "",
    start: date | None = None,
    end: date | None = None,
) -> st.SearchStrategy[Unit]:
    """Draw a unit.

    Args:
        id: its id; any where it is none.
        floor: the id of its floor.
        start: the first day of its existence; none where it has always been there.
        end: the day after the last one; none where it stays.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.units(floor="2"))
        ... def law(unit):
        ...     assert unit.floor == "2"
        >>> law()
    """
    return st.builds(
        Unit,
        id=ids() if id is None else st.just(id),
        kind=st.just("") | st.sampled_from(CATEGORIES),
        floor=st.just(floor),
        area=st.none() | areas(low=1, high=2_000),
        desks=st.none() | st.integers(0, 50),
        lettable=st.booleans(),
        start=st.just(start),
        end=st.just(end),
        holds=st.lists(holds(), max_size=2, unique_by=lambda hold: hold.kind).map(tuple),
    )


@st.composite
def sites(draw: st.DrawFn, id: str | None = None) -> Site:  # noqa: A002
    """Draw a site with floors and units; the units' ids start with the site's.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.sites("rabat"))
        ... def law(site):
        ...     assert all(site.unit(unit.id) is unit for unit in site.units)
        >>> law()
    """
    site = draw(ids()) if id is None else id
    levels = [draw(floors(f"{site}-{n}")) for n in range(draw(st.integers(0, 2)))]
    on_floor = st.sampled_from(["", *(floor.id for floor in levels)])
    let = [
        draw(units(f"{site}-u{n}", floor=draw(on_floor))) for n in range(draw(st.integers(0, 4)))
    ]
    if draw(st.booleans()):
        let.extend(_split(draw, site, draw(on_floor)))
    life = draw(st.none() | periods())
    return Site(
        id=site,
        name=draw(names()),
        country=draw(st.just("") | countries()),
        opened=None if life is None else life.start,
        closed=None if life is None else draw(st.sampled_from((None, life.end))),
        area=draw(st.none() | areas(low=10 * _FLOOR, high=20 * _FLOOR)),
        floors=tuple(levels),
        units=tuple(let),
        observations=draw(observed(site)),
        sources=draw(sources()),
    )


def _split(draw: st.DrawFn, site: str, floor: str) -> list[Unit]:
    """Draw a unit that is split in two on a day."""
    day = draw(days())
    before = draw(units(f"{site}-whole", floor=floor, end=day))
    parts = [draw(units(f"{site}-part{n}", floor=floor, start=day)) for n in range(2)]
    return [before, *(attrs.evolve(part, made_from=(before.id,)) for part in parts)]


@st.composite
def _let(draw: st.DrawFn, rooms: list[str], tenants: list[str]) -> tuple[Lease, ...]:
    """Draw leases that share no unit on any day: each room is in one group let as a whole."""
    found: list[Lease] = []
    while rooms and tenants:
        size = draw(st.integers(1, 2))
        group, rooms = tuple(rooms[:size]), rooms[size:]
        cuts = sorted(draw(st.sets(days(), max_size=4)))
        for start, end in list(pairwise(cuts))[:: draw(st.integers(1, 2))]:
            lease = draw(
                leases(
                    tenants=st.sampled_from(tenants),
                    units=st.just(group),
                    terms=st.just(Period(start, end)),
                )
            )
            found.append(attrs.evolve(lease, id=f"l{len(found)}"))
    return tuple(draw(st.permutations(found)))


@st.composite
def parks(draw: st.DrawFn) -> Park:
    """Draw a park in which all fits: units exist, tenants exist, no two leases overlap.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.parks())
        ... def law(park):
        ...     assert all(park.site_of(lease) in park.sites for lease in park.leases)
        >>> law()
    """
    built = [draw(sites(f"s{n}")) for n in range(draw(st.integers(0, 2)))]
    inside = [draw(companies(f"c{n}")) for n in range(draw(st.integers(0, 3)))]
    rooms = [unit.id for site in built for unit in site.units if not unit.start and not unit.end]
    return Park(
        id=draw(ids()),
        name=draw(names()),
        country=draw(st.just("") | countries()),
        operator=draw(st.none() | organisations()),
        sites=tuple(built),
        companies=tuple(inside),
        applicants=tuple(draw(applicants(f"a{n}")) for n in range(draw(st.integers(0, 2)))),
        leases=draw(_let(rooms, [company.id for company in inside])),
        alumni=tuple(draw(companies(f"f{n}")) for n in range(draw(st.integers(0, 1)))),
        partners=tuple(draw(partners(f"p{n}")) for n in range(draw(st.integers(0, 1)))),
        axes=tuple(draw(st.lists(axes(), max_size=1))),
        observations=draw(observed()),
        conflicts=tuple(draw(st.lists(conflicts(), max_size=1))),
        size_bands=tuple(draw(st.lists(size_bands(), max_size=1))),
    )
