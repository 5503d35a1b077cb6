"""Who waits: a list served with units as they come free."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from technopark._model.running import as_run
from technopark._model.waiting import Availability, WaitingList, rank
from technopark.capacity._fit import Place, basis_faults
from technopark.capacity._replay import Replay
from technopark.capacity.offers import WaitingLine
from technopark.capacity.record import WaitingRecord
from technopark.errors import OverlapError, TechnoparkError, UnknownNameError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from technopark._model.lease import Lease
    from technopark._model.period import Period
    from technopark._model.site import Park, Site
    from technopark._model.unit import Unit


def serve(waiting: WaitingList, free: Iterable[Availability], *, over: Period) -> WaitingRecord:
    """Say who is offered which unit when, what becomes of it, and who still waits.

    The days go by one after the other. On each of them applicants withdraw, units stop being free,
    replies come and offers lapse, in this order; then each free unit, the smallest first (by area,
    id), is offered to the first in line whom it fits. Who has an open offer gets no other, and
    nobody is offered a unit twice while it stays free. What fits is what `capacity.allocate` says.

    First in line is the highest priority; then who has had its place for longest, which is since
    the application or since the last move to the end; then by day of application and id. So the
    same list and units give the same record, in whatever order they come.

    Args:
        waiting: the list, with its rules and replies.
        free: when units are free, such as `capacity.freed(park, over=period)`.
        over: the period. Who applied before it waits from its first day on; who applies after it
            is left out, as are units that are not free in it.

    Raises:
        OverlapError: a unit is free twice on one day.
        UnknownNameError: a reply to the offer of a unit that is not among them.
        BasisMismatchError: the units' areas are on several bases, which do not compare.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> def asks(id, m2, day):
        ...     company = tp.Company(id=id, name=id)
        ...     return tp.Applicant(company=company, applied=date(2018, 1, day), area_m2=m2)
        >>> rules = tp.OfferRules(
        ...     open_days=10, after_lapse="goes to the end", after_decline="stays at its place"
        ... )
        >>> waiting = tp.WaitingList(
        ...     applicants=(asks("atlas", 20, 2), asks("bahia", 15, 3)),
        ...     rules=rules,
        ...     replies=(tp.OfferReply(applicant="bahia", unit="101", accepts=True),),
        ... )
        >>> unit = tp.Unit(id="101", area=tp.Area.of(25, basis=tp.Basis.NIA))
        >>> free = tp.Availability(unit=unit, start=date(2018, 2, 1))
        >>> record = tp.capacity.serve(waiting, [free], over=tp.Period.quarter(2018, 1))
        >>> for offer in record.offers:
        ...     print(offer.made, offer.applicant, offer.outcome, offer.closed)
        2018-02-01 atlas lapsed 2018-02-11
        2018-02-11 bahia accepted 2018-02-11
        >>> record.counts()
        {'listed': 2, 'waiting': 1, 'placed': 1, 'withdrawn': 0, 'removed': 0}
        >>> record.position("atlas", on=date(2018, 3, 1))
        1
    """
    every = tuple(free)
    _check(waiting, every)
    rooms = tuple(sorted((one for one in every if _in(one, over)), key=_size))
    replay = Replay(waiting, rooms, over=over)
    replay.run()
    return WaitingRecord(
        waiting=waiting,
        over=over,
        free=rooms,
        offers=tuple(replay.offers),
        lines=tuple(
            WaitingLine(
                applicant=case.applicant.id,
                outcome=case.outcome,
                ended=case.ended,
                unit=case.unit,
                moves=tuple(case.moves),
            )
            for case in sorted(replay.cases, key=lambda case: rank(case.applicant))
        ),
    )


def freed(park: Park, *, over: Period) -> tuple[Availability, ...]:
    """Say when units of a park are free of leases in a period, by site and unit.

    A unit is free from the day after a lease, with holding over, until before the next one; a site
    has no free units before it opens or once it is closed. Units that are not for letting are left
    out; holds are looked at when a unit is offered.

    Args:
        park: the park.
        over: the period; a unit that was free before it keeps the day since when it was.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> room = tp.Area.of("20", basis=tp.Basis.NIA)
        >>> site = tp.Site(id="a", name="A", units=(tp.Unit(id="a-1", area=room),))
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a-1",),
        ...     area=room,
        ...     term=tp.Period.closed(date(2018, 1, 1), date(2018, 9, 30)),
        ... )
        >>> park = tp.Park(
        ...     id="p",
        ...     name="P",
        ...     sites=(site,),
        ...     companies=(tp.Company(id="c", name="C"),),
        ...     leases=(lease,),
        ... )
        >>> [one.start.isoformat() for one in tp.capacity.freed(park, over=tp.Period.year(2018))]
        ['2018-10-01']
    """
    leases: dict[str, list[Lease]] = {}
    for lease in as_run(park.leases):
        for name in lease.units:
            leases.setdefault(name, []).append(lease)
    found = [
        one
        for site in park.sites
        for unit in site.units
        if unit.lettable
        for one in _gaps(site, unit, leases.get(unit.id, []))
        if _in(one, over)
    ]
    return tuple(found)


def _gaps(site: Site, unit: Unit, leases: list[Lease]) -> Iterator[Availability]:
    """Give the days on which a unit is there and under no lease."""
    starts = [day for day in (site.opened, unit.start) if day is not None]
    ends = [day for day in (site.closed, unit.end) if day is not None]
    since, last = max(starts, default=None), min(ends, default=None)
    for lease in sorted(leases, key=lambda one: one.term.start):
        if since is None or since < lease.term.start:
            yield Availability(unit=unit, start=since, end=lease.term.start, site=site.id)
        since = lease.term.end if since is None else max(since, lease.term.end)
    if since is None or last is None or since < last:
        yield Availability(unit=unit, start=since, end=last, site=site.id)


def _in(free: Availability, over: Period) -> bool:
    return (free.start is None or free.start < over.end) and (
        free.end is None or over.start < free.end
    )


def _size(free: Availability) -> tuple[object, ...]:
    place = Place(free.unit, free.site)
    return (place.m2, free.unit.id, free.start or date.min)


def _check(waiting: WaitingList, free: tuple[Availability, ...]) -> None:
    faults: list[TechnoparkError] = []
    by_unit: dict[str, list[Availability]] = {}
    for one in free:
        by_unit.setdefault(one.unit.id, []).append(one)
    for name, times in by_unit.items():
        times.sort(key=lambda one: one.start or date.min)
        for first, second in pairwise(times):
            start, end = second.start or date.min, first.end or date.max
            if start < end:
                faults.append(
                    OverlapError(f"unit {name}", _claim(first), _claim(second), start, end)
                )
    known = tuple(sorted(by_unit))
    faults += [
        UnknownNameError("unit of a reply", reply.unit, known)
        for reply in waiting.replies
        if reply.unit not in by_unit
    ]
    raise_all([*faults, *basis_faults(Place(one.unit, one.site) for one in free)])


def _claim(free: Availability) -> str:
    return "free all along" if free.start is None else f"free from {free.start}"
