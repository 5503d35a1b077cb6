"""Who came, left, grew, shrank and moved in a period, and what that does to the stock."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.period import Period, check_period
from technopark._model.running import as_run
from technopark.occupancy._lineage import Lineage
from technopark.occupancy.movement_figures import churn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from technopark._kernel.measure import Measure
    from technopark._model.lease import Lease
    from technopark._model.site import Park

_DAY: Final = timedelta(days=1)


class Movement(Term):
    """What a tenant did on a day."""

    ENTRY = "entry"
    """It held nothing the day before, and holds something now."""
    EXIT = "exit"
    """It held something the day before, and holds nothing now."""
    EXPANSION = "expansion"
    """It holds more than the day before, and all that it held."""
    CONTRACTION = "contraction"
    """It holds part of what it held the day before."""
    MOVE = "move"
    """It left a unit and took another on the same day, whatever their sizes."""


_SEVERAL: Final = {
    Movement.ENTRY: "entries",
    Movement.EXIT: "exits",
    Movement.EXPANSION: "expansions",
    Movement.CONTRACTION: "contractions",
    Movement.MOVE: "moves",
}


@attrs.frozen(kw_only=True)
class FlowEvent:
    """What a tenant did on a day.

    Attributes:
        on: the first day on which it is so.
        tenant: the id of the company.
        kind: what it did.
        taken: units that it holds from that day on.
        left: units that it held until the day before.
        area_m2: area taken less area left; none where an area is not known or bases differ.
        across_sites: whether it stays in, but not at the same sites as before.
    """

    on: date
    tenant: str
    kind: Movement
    taken: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    area_m2: Fraction | None = None
    across_sites: bool = False


@attrs.frozen(kw_only=True, str=False)
class Flows(Tabular):
    """Who came, left, grew, shrank and moved in a period.

    Attributes:
        over: the period; what happens on its first day counts, what happens on the day after its
            last does not.
        events: in the order of their days and tenants.
        tenants_start: tenants who were in on the day before the period.
        tenants_end: tenants who are in on its last day.
    """

    over: Period
    events: tuple[FlowEvent, ...]
    tenants_start: int
    tenants_end: int

    def of(self, kind: Movement) -> tuple[FlowEvent, ...]:
        """Give the events of a kind."""
        return tuple(event for event in self.events if event.kind is kind)

    def count(self, kind: Movement) -> int:
        """Give how many events of a kind there are."""
        return len(self.of(kind))

    def churn(self) -> dict[str, Measure]:
        """Give churn on start, mean and end stock of tenants."""
        exits, entries = self.count(Movement.EXIT), self.count(Movement.ENTRY)
        return churn(exits=exits, start=self.tenants_start, end=self.tenants_end, entries=entries)

    def gross(self) -> tuple[Fraction, Fraction] | None:
        """Give the area gained and the area given up over all events; none where unknown."""
        areas = [event.area_m2 for event in self.events]
        known = [area for area in areas if area is not None]
        if len(known) < len(areas):
            return None
        gained = sum((area for area in known if area > 0), Fraction(0))
        return gained, sum((-area for area in known if area < 0), Fraction(0))

    def table(self) -> Table:
        """Give a row for each event."""
        rows = [
            (e.on, e.tenant, e.kind, ", ".join(e.taken), ", ".join(e.left), e.area_m2)
            for e in self.events
        ]
        counts = ", ".join(number_of(self.count(kind), _SEVERAL[kind]) for kind in Movement)
        stock = f"tenants: {self.tenants_start} before, {self.tenants_end} on the last day"
        columns = ("day", "tenant", "what", "taken", "left", "m²")
        return Table.of(f"Flows over {self.over}", columns, rows, notes=(counts, stock))


def flows(park: Park, *, over: Period) -> Flows:
    """Say who came, left, grew, shrank and moved, by actual move-in.

    A new lease on the same units from the day after the old one ends is a renewal: nothing flows.
    Neither does it where the tenant keeps all that its units were split or merged into; part of
    it is a contraction, more than it an expansion.

    Args:
        park: the park.
        over: the period.

    Raises:
        InvalidValueError: the period is none.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> site = tp.Site(id="a", name="A", units=(tp.Unit(id="a-1"),))
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a-1",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2018, 3, 1), date(2018, 9, 30)),
        ... )
        >>> park = tp.Park(
        ...     id="p",
        ...     name="P",
        ...     sites=(site,),
        ...     companies=(tp.Company(id="c", name="C"),),
        ...     leases=(lease,),
        ... )
        >>> found = tp.occupancy.flows(park, over=tp.Period.year(2018))
        >>> [(event.on.isoformat(), str(event.kind)) for event in found.events]
        [('2018-03-01', 'entry'), ('2018-10-01', 'exit')]
    """
    check_period(over, "flows over")
    lineage = Lineage(park)
    units = lineage.units
    homes = park.sites_by_unit()
    by_tenant: dict[str, list[Lease]] = {}
    for lease in as_run(park.leases):
        by_tenant.setdefault(lease.tenant, []).append(lease)
    one_basis = len({unit.area.basis for unit in units.values() if unit.area}) <= 1
    areas = {
        name: unit.area.to_m2().as_fraction() if unit.area and one_basis else None
        for name, unit in units.items()
    }
    sites = {name: site.id for name, site in homes.items()}
    events: list[FlowEvent] = []
    before = after = 0
    for tenant, leases in by_tenant.items():
        events.extend(_events(tenant, leases, over=over, known=(areas, sites, lineage)))
        before += bool(_held(leases, over.start - _DAY))
        after += bool(_held(leases, over.last))
    events.sort(key=lambda event: (event.on, event.tenant))
    return Flows(over=over, events=tuple(events), tenants_start=before, tenants_end=after)


def _held(leases: Iterable[Lease], day: date) -> frozenset[str]:
    return frozenset(
        unit
        for lease in leases
        if lease.occupied_from <= day < lease.term.end
        for unit in lease.units
    )


def _events(
    tenant: str,
    leases: list[Lease],
    *,
    over: Period,
    known: tuple[Mapping[str, Fraction | None], Mapping[str, str], Lineage],
) -> Iterable[FlowEvent]:
    """Compare what a tenant holds on each day on which that changes with the day before."""
    areas, sites, lineage = known
    days = {day for lease in leases for day in (lease.occupied_from, lease.term.end)}
    for day in sorted(days):
        if day not in over:
            continue
        old, new = _held(leases, day - _DAY), _held(leases, day)
        kind = _kind(old, new, on=day, lineage=lineage)
        if kind is None:
            continue
        taken, left = sorted(new - old), sorted(old - new)
        gains, losses = ([areas[unit] for unit in some] for some in (taken, left))
        known_areas = [area for area in (*gains, *losses) if area is not None]
        change = None
        if len(known_areas) == len(taken) + len(left):
            change = sum(known_areas[: len(taken)]) - sum(known_areas[len(taken) :], Fraction(0))
        yield FlowEvent(
            on=day,
            tenant=tenant,
            kind=kind,
            taken=tuple(taken),
            left=tuple(left),
            area_m2=change,
            across_sites=bool(old and new) and {sites[u] for u in old} != {sites[u] for u in new},
        )


def _kind(
    old: frozenset[str], new: frozenset[str], *, on: date, lineage: Lineage
) -> Movement | None:
    """Say what it is to hold these units after those; nothing where it is the same space."""
    if not old or not new:
        return None if old == new else Movement.EXIT if old else Movement.ENTRY
    loses = bool(lineage.kept(old, on) - new)
    gains = any(not lineage.stems_from(unit, old) for unit in new)
    if gains:
        return Movement.MOVE if loses else Movement.EXPANSION
    return Movement.CONTRACTION if loses else None
