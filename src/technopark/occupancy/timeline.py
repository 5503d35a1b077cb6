"""What is held, day by day: an exact step function."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import lcm
from typing import TYPE_CHECKING, TypeAlias

import attrs

from technopark._kernel.render import few_of
from technopark._kernel.table import Table, Tabular
from technopark._model.company import twice
from technopark._model.lease import Lease
from technopark._model.period import Period, check_period
from technopark._model.running import as_run
from technopark._model.site import Park
from technopark.errors import (
    BasisMismatchError,
    InvalidValueError,
    MissingInputError,
    raise_all,
)
from technopark.occupancy._amounts import Amounts, one_currency, scaled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Tenancies: TypeAlias = Park | Iterable[Lease]
"""A park, or leases that stand on their own."""


@attrs.frozen(kw_only=True, str=False)
class Timeline(Tabular):
    """A quantity that is constant between the days on which it changes.

    Attributes:
        what: what is counted.
        over: the days it is known for.
        steps: the first day of each value, in order, and the value; the first is the first day
            of the period.
    """

    what: str
    over: Period
    steps: tuple[tuple[date, Fraction], ...]

    def on(self, day: date) -> Fraction:
        """Give the value on a day.

        Raises:
            InvalidValueError: the day is outside the period.
        """
        if day not in self.over:
            raise InvalidValueError("Timeline.on", day, f"a day of {self.over}")
        return self.steps[bisect_right(self.steps, day, key=lambda step: step[0]) - 1][1]

    def spans(self) -> tuple[tuple[Period, Fraction], ...]:
        """Give the days of each value."""
        ends = [*(start for start, _ in self.steps[1:]), self.over.end]
        return tuple(
            (Period(start, end), value)
            for (start, value), end in zip(self.steps, ends, strict=True)
        )

    def integral(self) -> Fraction:
        """Give the sum of the values over the days."""
        return sum((value * span.days for span, value in self.spans()), Fraction(0))

    def mean(self) -> Fraction:
        """Give the mean over the days."""
        return self.integral() / self.over.days

    def peak(self) -> Fraction:
        """Give the highest value."""
        return max(value for _, value in self.steps)

    def low(self) -> Fraction:
        """Give the lowest value."""
        return min(value for _, value in self.steps)

    def changes(self) -> tuple[tuple[date, Fraction], ...]:
        """Give each day on which the value changes, and by how much."""
        return tuple((day, after - before) for (_, before), (day, after) in pairwise(self.steps))

    def table(self) -> Table:
        """Give a row for each value."""
        rows = [(span.start, span.last, value) for span, value in self.spans()]
        title = f"{self.what} over {self.over}"
        return Table.of(title, ("first day", "last day", self.what), rows)


def timeline(tenancies: Tenancies, *, over: Period, of: str | Amounts = "leases") -> Timeline:
    """Say how much is held on each day of a period, by actual move-in.

    Sorted by the days on which anything changes, so its time grows with the number of tenancies
    and little more.

    Args:
        tenancies: a park, or leases.
        over: the period.
        of: what to count: `"leases"`, `"companies"` (a tenant with several leases counts once),
            `"units"`, `"area"` (as let, of one basis), `"desks"` (a park only); or an amount,
            such as the rent, by the id of each lease.

    Raises:
        BasisMismatchError: areas of two bases.
        DuplicateError: two leases of one id, which would count twice.
        InvalidValueError: another word, desks without a park, or no period.
        MissingInputError: a lease without its amount or its area, or a unit without its desks.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.month(2018, 2),
        ... )
        >>> found = tp.occupancy.timeline([lease], over=tp.Period.year(2018), of="area")
        >>> [(day.isoformat(), int(value)) for day, value in found.steps]
        [('2018-01-01', 0), ('2018-02-01', 20), ('2018-03-01', 0)]
        >>> found.integral()
        Fraction(560, 1)
    """
    check_period(over, "timeline over")
    leases = as_run(tenancies.leases if isinstance(tenancies, Park) else tenancies)
    raise_all(twice("lease", (lease.id for lease in leases)))
    if of == "companies":
        return Timeline(what="companies", over=over, steps=_steps(_spans_of_tenants(leases), over))
    if isinstance(of, Mapping):
        weights = _amounts(leases, of)
        currency = one_currency(of.values())
        what = f"amount in {currency}" if currency else "amount"
    elif of == "area":
        weights, what = _areas(leases)
    elif of == "desks" and isinstance(tenancies, Park):
        weights, what = _desks(tenancies, leases), of
    elif of in {"leases", "units"}:
        sizes = [1 if of == "leases" else len(lease.units) for lease in leases]
        weights, what = [(size, 1) for size in sizes], of
    else:
        allowed = '"leases", "companies", "units", "area", "desks" of a park, or amounts by lease'
        raise InvalidValueError("timeline of", of, allowed)
    held = (
        (lease.occupied_from, lease.term.end, *weight)
        for lease, weight in zip(leases, weights, strict=True)
    )
    return Timeline(what=what, over=over, steps=_steps(held, over))


def _amounts(leases: Sequence[Lease], by_lease: Amounts) -> list[tuple[int, int]]:
    exact = scaled(by_lease, "timeline of")
    missing = [lease.id for lease in leases if lease.id not in exact.parts]
    if missing:
        raise MissingInputError("timeline", f"no amount is given for {few_of(missing)}")
    return [(exact.parts[lease.id], exact.scale) for lease in leases]


def _areas(leases: Sequence[Lease]) -> tuple[list[tuple[int, int]], str]:
    areas = [lease.known_area("timeline") for lease in leases]
    first = areas[0].basis if areas else None
    for area in areas:
        if area.basis is not first and area.basis != first:
            raise BasisMismatchError(str(first), str(area.basis))
    label = f"m² ({first})" if first else "m²"
    return [area.to_m2().value.as_integer_ratio() for area in areas], label


def _desks(park: Park, leases: Sequence[Lease]) -> list[tuple[int, int]]:
    desks = {unit.id: unit.desks for site in park.sites for unit in site.units}
    missing = [name for lease in leases for name in lease.units if desks[name] is None]
    if missing:
        raise MissingInputError("timeline", f"no desks are known for {few_of(missing)}")
    return [(sum(desks[name] or 0 for name in lease.units), 1) for lease in leases]


def _spans_of_tenants(leases: Sequence[Lease]) -> Iterator[tuple[date, date, int, int]]:
    """Give the days on which each tenant is in, whatever the number of its leases."""
    by_tenant: dict[str, list[tuple[date, date]]] = {}
    for lease in leases:
        by_tenant.setdefault(lease.tenant, []).append((lease.occupied_from, lease.term.end))
    for spans in by_tenant.values():
        for start, end in joined(spans):
            yield start, end, 1, 1


def joined(spans: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """Put spans of days together that meet or overlap."""
    found: list[tuple[date, date]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _steps(
    held: Iterable[tuple[date, date, int, int]], over: Period
) -> tuple[tuple[date, Fraction], ...]:
    """Add up weights (a numerator and a denominator) over the days on which they are held."""
    changes: dict[int, dict[date, int]] = {}
    first, after = over.start, over.end
    for start, end, top, bottom in held:
        if start < end and first < end and start < after:
            by_day = changes.setdefault(bottom, {})
            begins = max(start, first)
            by_day[begins] = by_day.get(begins, 0) + top
            if end < after:
                by_day[end] = by_day.get(end, 0) - top
    common = lcm(*changes)
    deltas = {first: 0}
    for bottom, by_day in changes.items():
        for day, top in by_day.items():
            deltas[day] = deltas.get(day, 0) + top * (common // bottom)
    steps: list[tuple[date, Fraction]] = []
    running = 0
    for day in sorted(deltas):
        running += deltas[day]
        if not steps or deltas[day]:
            steps.append((day, Fraction(running, common)))
    return tuple(steps)
