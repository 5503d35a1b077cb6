"""Who holds which unit, until when, and when it is free: for every unit of a park."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.table import Table, Tabular
from technopark._model.area import Area
from technopark._model.period import check_day
from technopark._model.running import as_run
from technopark._model.site import SiteStatus
from technopark._model.state import UnitState, lease_on, leases_by_unit, state_on
from technopark.occupancy.timeline import joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from technopark._model.lease import Lease
    from technopark._model.site import Park, Site
    from technopark._model.unit import Unit

_DAY = timedelta(days=1)


@attrs.frozen(kw_only=True)
class Room:
    """A unit on a day: who holds it, until when, and when it is free.

    Attributes:
        site: the id of its site.
        floor: the id of its floor; empty where it is not known.
        unit: its id.
        kind: its kind.
        area: its area, where it is known.
        state: what it is on the day.
        tenant: who is in; empty where nobody is.
        until: the last day of the tenant's lease.
        free_from: the first day on which it is free, on or after the day, or before it where it
            has been free since; none where no such day is known, or where it has always been.
        free_until: the last day on which it stays free; none where it stays so.
        before: who held it last before it is free; empty where nobody did.
        next: who comes after; empty where nobody is known.
        is_free: whether it can be moved into on the day.
    """

    site: str
    floor: str
    unit: str
    kind: str
    area: Area | None
    state: UnitState
    tenant: str = ""
    until: date | None = None
    free_from: date | None = None
    free_until: date | None = None
    before: str = ""
    next: str = ""
    is_free: bool = False


@attrs.frozen(kw_only=True)
class FreeRun:
    """Free units that stand beside each other on a floor.

    Attributes:
        site: the id of the site.
        floor: the id of the floor.
        units: the ids of the units, in their order on the floor.
        area_m2: their area together; none where one is not known or the bases differ.
        free_until: the last day on which all of them are free; none where they stay so.
    """

    site: str
    floor: str
    units: tuple[str, ...]
    area_m2: Fraction | None
    free_until: date | None


@attrs.frozen(kw_only=True, str=False)
class Rooms(Tabular):
    """Every unit of a park on a day.

    Attributes:
        on: the day.
        rooms: in the order of the sites and their units.
    """

    on: date
    rooms: tuple[Room, ...]

    def table(self) -> Table:
        """Give a row for each unit."""
        columns = ("site", "floor", "unit", "kind", "m²", "state", "tenant", "until", "free from",
                   "free until", "before", "next")  # fmt: skip
        rows = [
            (r.site, r.floor, r.unit, r.kind, None if r.area is None else r.area.value, r.state,
             r.tenant, r.until, r.free_from, r.free_until, r.before, r.next)
            for r in self.rooms
        ]  # fmt: skip
        return Table.of(f"Units on {self.on}", columns, rows)


@attrs.frozen(kw_only=True, str=False)
class Vacancies(Tabular):
    """The units that are free on a day, and the space that lies together.

    Attributes:
        on: the day.
        rooms: the units.
        runs: free units beside each other on a floor, the largest number of units first.
    """

    on: date
    rooms: tuple[Room, ...]
    runs: tuple[FreeRun, ...]

    def table(self) -> Table:
        """Give a row for each free unit, and a note for each run of several."""
        columns = ("site", "floor", "unit", "kind", "m²", "free from", "free until", "before",
                   "next", "state")  # fmt: skip
        rows = [
            (r.site, r.floor, r.unit, r.kind, None if r.area is None else r.area.value,
             r.free_from, r.free_until, r.before, r.next, r.state)
            for r in self.rooms
        ]  # fmt: skip
        notes = [
            f"together on {run.site} {run.floor}: {', '.join(run.units)}"
            for run in self.runs
            if len(run.units) > 1
        ]
        return Table.of(f"Vacant on {self.on}", columns, rows, notes=notes)


def rooms(park: Park, *, on: date) -> Rooms:
    """Say, for every unit, who holds it, until when, and when it is free.

    Args:
        park: the park.
        on: the day; sites that are not open and units that are not there are left out.

    Examples:
        >>> from datetime import date, timedelta
        >>> import technopark as tp
        >>> site = tp.Site(id="a", name="A", units=(tp.Unit(id="a-1"),), opened=date(2015, 1, 1))
        >>> park = tp.Park(id="p", name="P", sites=(site,))
        >>> tp.occupancy.rooms(park, on=date(2018, 10, 8)).rooms[0].free_from
        datetime.date(2015, 1, 1)
    """
    check_day(on, "rooms on")
    by_unit = leases_by_unit(as_run(park.leases))
    return Rooms(
        on=on,
        rooms=tuple(
            _room(site, unit, leases=by_unit.get(unit.id, ()), on=on)
            for site in park.sites
            if _counts(site, on)
            for unit in site.units
            if unit.exists(on)
        ),
    )


def vacancies(park: Park, *, on: date) -> Vacancies:
    """Say which units are free on a day: since when, until when, and who held them before.

    A unit that is let from a later day on is free until then. Units beside each other are those
    that follow each other on their floor in the order of `Site.units`.

    Args:
        park: the park.
        on: the day.

    Examples:
        >>> from datetime import date, timedelta
        >>> import technopark as tp
        >>> units = (tp.Unit(id="a-1", floor="0"), tp.Unit(id="a-2", floor="0"))
        >>> ground = tp.Floor(id="0", level=0)
        >>> site = tp.Site(id="a", name="A", opened=date(2015, 1, 1), floors=(ground,), units=units)
        >>> park = tp.Park(id="p", name="P", sites=(site,))
        >>> tp.occupancy.vacancies(park, on=date(2018, 10, 8)).runs[0].units
        ('a-1', 'a-2')
    """
    found = rooms(park, on=on).rooms
    return Vacancies(on=on, rooms=tuple(r for r in found if r.is_free), runs=_runs(found))


def _counts(site: Site, on: date) -> bool:
    return site.opened is None or site.status(on) is SiteStatus.OPEN


def _room(site: Site, unit: Unit, *, leases: Sequence[Lease], on: date) -> Room:
    lease = lease_on(leases, on)
    start, end, is_free = _free_window(site, unit, leases=leases, on=on)
    earlier = [one for one in leases if start is not None and one.term.end <= start]
    later = [one for one in leases if end is not None and one.term.start >= end]
    return Room(
        site=site.id,
        floor=unit.floor,
        unit=unit.id,
        kind=unit.kind,
        area=unit.area,
        state=state_on(unit, leases, on),
        tenant="" if lease is None else lease.tenant,
        until=None if lease is None else lease.term.last,
        free_from=start,
        free_until=None if end is None else end - _DAY,
        before=earlier[-1].tenant if earlier else "",
        next=later[0].tenant if later else "",
        is_free=is_free,
    )


def _free_window(
    site: Site, unit: Unit, *, leases: Sequence[Lease], on: date
) -> tuple[date | None, date | None, bool]:
    """Give the span in which a unit is free: around a day, or the next one after it.

    The bounds are none where the unit is free from its beginning, or stays free.
    """
    if not unit.lettable:
        return None, None, False
    begins = max((day for day in (site.opened, unit.start) if day), default=date.min)
    ends = min((day for day in (site.closed, unit.end) if day), default=date.max)
    taken = [(lease.term.start, lease.term.end) for lease in leases]
    taken += [(hold.start, hold.end or date.max) for hold in unit.holds]
    start = begins
    for busy_from, busy_until in [*joined(taken), (ends, ends)]:
        free_until = min(busy_from, ends)
        if on < free_until and start < free_until:
            shown = None if start == date.min else start
            return shown, None if free_until == date.max else free_until, start <= on
        start = max(start, busy_until)
    return None, None, False


def _runs(found: Iterable[Room]) -> tuple[FreeRun, ...]:
    by_floor: dict[tuple[str, str], list[list[Room]]] = {}
    for room in found:
        groups = by_floor.setdefault((room.site, room.floor), [[]])
        if room.is_free and room.floor:
            groups[-1].append(room)
        elif groups[-1]:
            groups.append([])
    runs = [_run(group) for groups in by_floor.values() for group in groups if group]
    return tuple(sorted(runs, key=lambda run: (-len(run.units), run.site, run.floor, run.units)))


def _run(group: list[Room]) -> FreeRun:
    areas = [room.area.to_m2() for room in group if room.area is not None]
    is_known = len(areas) == len(group) and len({area.basis for area in areas}) == 1
    ends = [room.free_until for room in group if room.free_until is not None]
    return FreeRun(
        site=group[0].site,
        floor=group[0].floor,
        units=tuple(room.unit for room in group),
        area_m2=sum((a.as_fraction() for a in areas), Fraction(0)) if is_known else None,
        free_until=min(ends, default=None),
    )
