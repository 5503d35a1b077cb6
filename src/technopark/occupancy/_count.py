"""Counting the units of a site, day by day, into a tally."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from technopark._model.area import AreaUnit
from technopark._model.observation import Observation, latest
from technopark._model.period import Period
from technopark._model.state import UnitState, lease_on, state_on, state_under, state_without
from technopark.occupancy.tally import Key, Tally, first_names, ordered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from technopark._model.area import Area, Basis
    from technopark._model.lease import Lease
    from technopark._model.site import Site
    from technopark._model.unit import Unit
    from technopark.occupancy._amounts import Scaled

_NO_LEASE: tuple[Lease, ...] = ()


class _Sum:
    """An exact sum: whole numerators by denominator, which is sooner than adding fractions."""

    __slots__ = ("_by_denominator",)

    def __init__(self) -> None:
        self._by_denominator: dict[int, int] = {}

    def add(self, ratio: tuple[int, int], days: int) -> None:
        top, bottom = ratio
        found = self._by_denominator
        found[bottom] = found.get(bottom, 0) + top * days

    def value(self) -> Fraction:
        parts = self._by_denominator.items()
        return sum((Fraction(top, bottom) for bottom, top in parts), Fraction(0))


class _Bucket:
    """The sums over the units in one state."""

    __slots__ = (
        "areas",
        "basis",
        "current",
        "desks",
        "desks_at_start",
        "erv",
        "missing",
        "rent",
        "units",
    )

    def __init__(self) -> None:
        self.units = 0
        self.desks = 0
        self.desks_at_start = 0
        self.areas: dict[Basis, _Sum] = {}
        self.basis: Basis | None = None
        self.current = _Sum()
        self.erv = 0
        self.rent = 0
        self.missing: dict[str, list[str]] = {}

    def area(self, area: Area, days: int) -> None:
        if area.unit is not AreaUnit.M2:
            area = area.to_m2()
        basis = area.basis
        if basis is not self.basis:  # looked up only where it changes: hashing costs more
            self.basis = basis
            self.current = self.areas.setdefault(basis, _Sum())
        self.current.add(area.value.as_integer_ratio(), days)

    def lacks(self, what: str, name: str) -> None:
        self.missing.setdefault(what, []).append(name)

    def sums(self, state: UnitState, rents: Scaled, ervs: Scaled) -> dict[Key, Fraction]:
        """Give the sums with their keys; a sum of nothing is left out."""
        text = state.value
        found: dict[Key, Fraction] = {("units", text, ""): Fraction(self.units)}
        found[("desks", text, "")] = Fraction(self.desks)
        found[("desks at the start", text, "")] = Fraction(self.desks_at_start)
        found[("ERV", text, ervs.currency)] = ervs.value(self.erv)
        found[("rent", text, rents.currency)] = rents.value(self.rent)
        for basis, total in self.areas.items():
            found[("area", text, str(basis))] = total.value()
        return {key: value for key, value in found.items() if value or key[0] == "area"}


class Count:
    """Adds up the units of a site; made for speed, and thrown away."""

    def __init__(self, rents: Scaled, ervs: Scaled) -> None:
        self._rents = rents
        self._ervs = ervs
        self._buckets = {state: _Bucket() for state in UnitState}

    def unit(self, unit: Unit, leases: Sequence[Lease], *, day: date, days: int) -> None:
        """Count a unit, for some days, in the state that it is in on the first of them."""
        lease = lease_on(leases, day) if leases else None
        state = state_under(lease, day) if lease else state_without(unit, leases, day)
        bucket = self._buckets[state]
        bucket.units += days
        if unit.area is None:
            bucket.lacks("area", unit.id)
        else:
            bucket.area(unit.area, days)
        if unit.desks is None:
            bucket.lacks("desks", unit.id)
        else:
            bucket.desks += unit.desks * days
        erv = self._ervs.parts.get(unit.id)
        if erv is None:
            bucket.lacks("ERV", unit.id)
        else:
            bucket.erv += erv * days
        if lease is not None and lease.units[0] == unit.id:  # once, with the first of its units
            rent = self._rents.parts.get(lease.id)
            if rent is None:
                bucket.lacks("rent", lease.id)
            else:
                bucket.rent += rent * days

    def desks_at_start(self, desks: int, state: UnitState) -> None:
        """Count desks on the first day of a month."""
        self._buckets[state].desks_at_start += desks

    def sums(self) -> dict[Key, Fraction]:
        """Give every sum with its key."""
        found: dict[Key, Fraction] = {}
        for state, bucket in self._buckets.items():
            found.update(bucket.sums(state, self._rents, self._ervs))
        return found

    def examples(self) -> dict[str, tuple[str, ...]]:
        """Give, for each kind of missing input, the first ids that lack it."""
        return {
            f"{what}, {state.value}": first_names(names)
            for state, bucket in self._buckets.items()
            for what, names in bucket.missing.items()
        }


def count_site(
    site: Site, by_unit: Mapping[str, Sequence[Lease]], *, over: Period, count: Count
) -> Tally:
    """Count a site over the days of a period; where it is not open, say why not."""
    reason = not_open(site, over)
    if reason:
        return Tally(days=over.days, closed=(reason,))
    first = max(over.start, site.opened or date.min)
    after = min(over.end, site.closed or date.max)
    leases: dict[str, Lease] = {}
    for unit in site.units:
        held = by_unit.get(unit.id, _NO_LEASE)
        for lease in held:
            leases[lease.id] = lease
        if over.days == 1:
            if unit.exists(first):
                count.unit(unit, held, day=first, days=1)
        else:
            _spans(unit, held, span=(first, after), count=count)
            _month_starts(unit, held, span=(first, after), count=count)
    shown = published(site, over)
    sums = count.sums()
    examples = count.examples()
    tenants = tenant_days(leases.values(), (first, after))
    if leases:
        sums["tenants", "", ""] = Fraction(tenants)
    for metric in ("hosted", "capacity"):
        found = [one for one in shown if one.metric == metric]
        if found:
            sums[metric, "", ""] = found[0].number
        else:
            examples[metric] = (site.id,)
    return Tally(
        days=over.days,
        sites=1,
        sums=tuple(sorted(sums.items())),
        examples=tuple(sorted(examples.items())),
        published=ordered(shown),
    )


def not_open(site: Site, over: Period) -> str:
    """Say why a site is not counted; empty where it is open on one of the days."""
    if site.closed is not None and site.closed <= over.start:
        return f"{site.id} closed on {site.closed}"
    if site.opened is not None:
        return f"{site.id} opens on {site.opened}" if site.opened >= over.end else ""
    inside = site.units or latest(site.observations, "hosted", on=over.last, planned=False)
    return "" if inside else f"no opening day of {site.id} is known"


def last_published(
    observations: Iterable[Observation], metric: str, over: Period
) -> Observation | None:
    """Give the last figure observed and published up to a day; none over a longer period."""
    if over.days > 1:
        return None
    return latest(observations, metric, on=over.start, kind="", planned=False)


def published(site: Site, over: Period) -> tuple[Observation, ...]:
    """Give the last published companies, capacity in companies and rate of a site."""
    in_companies = [o for o in site.observations if o.unit in {"companies", ""}]
    found = (
        last_published(in_companies, "hosted", over),
        last_published(in_companies, "capacity", over),
        last_published(site.observations, "occupancy", over),
    )
    return tuple(one for one in found if one is not None)


def tenant_days(leases: Iterable[Lease], span: tuple[date, date]) -> int:
    """Give the days of a span on which each tenant is in, added up over the tenants."""
    first, after = span
    if (after - first).days == 1:
        inside = (one for one in leases if one.term.start <= first < one.term.end)
        return len({one.tenant for one in inside if one.occupied_from <= first})
    by_tenant: dict[str, list[tuple[date, date]]] = {}
    for lease in leases:
        start, end = max(lease.occupied_from, first), min(lease.term.end, after)
        if start < end:
            by_tenant.setdefault(lease.tenant, []).append((start, end))
    days = 0
    for spans in by_tenant.values():
        reached = first
        for start, end in sorted(spans):
            days += max((end - max(start, reached)).days, 0)
            reached = max(reached, end)
    return days


def _spans(unit: Unit, leases: Sequence[Lease], *, span: tuple[date, date], count: Count) -> None:
    """Count a unit over each span of days on which nothing about it changes."""
    first = max(span[0], unit.start or date.min)
    after = min(span[1], unit.end or date.max)
    changes = {day for hold in unit.holds for day in (hold.start, hold.end) if day}
    for lease in leases:
        changes.update((lease.occupied_from, lease.term.end))
        changes.update(day for day in (lease.signed, lease.notice) if day)
    cuts = [first, *sorted(day for day in changes if first < day < after), after]
    for start, end in pairwise(cuts):
        if start < end:
            count.unit(unit, leases, day=start, days=(end - start).days)


def _month_starts(
    unit: Unit, leases: Sequence[Lease], *, span: tuple[date, date], count: Count
) -> None:
    """Count the desks of a unit on the first day of each month."""
    if unit.desks:
        for month in Period(*span).months():
            if month.start.day == 1 and unit.exists(month.start):
                count.desks_at_start(unit.desks, state_on(unit, leases, month.start))
