"""Units asked for by size band against units there: what fits, and which band binds first."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.table import Table, Tabular
from technopark.capacity.lines import CapacityLine, Standing
from technopark.errors import InvalidValueError, MissingInputError, UnknownNameError, raise_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from technopark.capacity.vector import Capacity


@attrs.frozen(kw_only=True)
class BandFit:
    """One size band: units there, companies that ask for one, and companies that get one.

    Attributes:
        label: the band.
        units: the units in it.
        asked: the companies that ask for a unit of it.
        own: those who get one of it.
        larger: those who get one of a larger band.
        lines: the lines of the capacity that the units are in.
    """

    label: str
    units: int
    asked: int
    own: int
    larger: int = 0
    lines: tuple[CapacityLine, ...] = ()

    @property
    def short(self) -> int:
        """The companies that get none."""
        return self.asked - self.own - self.larger


@attrs.frozen(kw_only=True, str=False)
class SizeFit(Tabular):
    """How far the units of a site, band by band, serve the companies that ask for them.

    Attributes:
        site: the site's id.
        bands: every band, from the smallest sizes.
    """

    site: str
    bands: tuple[BandFit, ...]

    def explain(self) -> Explanation[Any]:
        """Say how many companies get a unit, and of which band."""
        inputs = tuple(
            Explanation(
                label=f"companies of {one.label} with a unit",
                value=Fraction(one.own + one.larger),
                note=f"{one.asked} ask, {number_of(one.units, 'units')}, {one.larger} in larger ones",
            )
            for one in self.bands
        )
        total = sum((one.value for one in inputs), Fraction(0))
        label = f"companies that get a unit in {self.site}"
        return Explanation(label=label, value=total, operation=Operation.SUM, inputs=inputs)

    @property
    def binding(self) -> Explanation[Any]:
        """How many times over the whole demand fits, each band by itself; the note names the least.

        Raises:
            MissingInputError: nobody asks for a unit.
        """
        found = [_times(one) for one in self.bands if one.asked]
        if not found:
            raise MissingInputError(f"binding size band of {self.site}", "nobody asks for a unit")
        ranked = sorted(zip(found, self._asked(), strict=True), key=lambda pair: pair[0].value)
        return Explanation(
            label=f"times that the demand fits in {self.site}",
            value=ranked[0][0].value,
            operation=Operation.MINIMUM,
            inputs=tuple(times for times, _ in ranked),
            note=f"{ranked[0][1]} binds first",
        )

    def _asked(self) -> tuple[str, ...]:
        return tuple(one.label for one in self.bands if one.asked)

    def table(self) -> Table:
        """Give a row for each band."""
        rows = [(b.label, b.units, b.asked, b.own, b.larger, b.short) for b in self.bands]
        columns = ("size band", "units", "asked", "in their band", "in a larger one", "short")
        notes = (self.binding.note,) if self._asked() else ()
        return Table.of(f"Units of {self.site} by size band", columns, rows, notes=notes)


def fit(capacity: Capacity, demand: Mapping[str, int], *, larger: bool = False) -> SizeFit:
    """Say, by size band, how many of the companies that ask for a unit can have one.

    A unit holds one company. It is a count by band; who gets which unit is for `allocate`.

    Args:
        capacity: of a site, by size bands.
        demand: how many companies ask for a unit, by the label of the band.
        larger: whether a company may have a unit of a larger band where its own is full. The
            largest bands are then served first, and each company goes to the smallest that is
            free: no other order serves more.

    Raises:
        MissingInputError: the capacity was not counted by size bands.
        UnknownNameError: a label that is no band's.
        InvalidValueError: fewer than no companies, or no whole number of them.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> def size(area):
        ...     return tp.Area.of(area, basis=tp.Basis.NIA)
        >>> bands = (
        ...     tp.SizeBand(label="small", start=size(10), end=size(25)),
        ...     tp.SizeBand(label="large", start=size(25)),
        ... )
        >>> units = tuple(tp.Unit(id=f"u{n}", area=size(n)) for n in (12, 20, 40, 60))
        >>> site = tp.Site(id="a", name="A", units=units)
        >>> capacity = tp.capacity.of(site, on=date(2018, 10, 8), bands=bands)
        >>> found = tp.capacity.fit(capacity, {"small": 3, "large": 1}, larger=True)
        >>> [(band.label, band.own, band.larger, band.short) for band in found.bands]
        [('small', 2, 1, 0), ('large', 1, 0, 0)]
        >>> found.binding.note
        'small binds first'
    """
    if not capacity.bands:
        raise MissingInputError("capacity.fit", "the capacity is not counted by size bands")
    _check(capacity, demand)
    ordered = sorted(capacity.bands, key=lambda band: band.start.to_m2().as_fraction())
    lines = capacity.of("units", Standing.BUILT)
    there = {
        band.label: tuple(line for line in lines if line.band == band.label) for band in ordered
    }
    counts = {label: int(sum(line.value for line in own)) for label, own in there.items()}
    free = dict(counts)
    found: list[BandFit] = []
    for n in range(len(ordered) - 1, -1, -1):
        label = ordered[n].label
        asked = demand.get(label, 0)
        own = min(asked, free[label])
        free[label] -= own
        above = [band.label for band in ordered[n + 1 :]] if larger else []
        moved = _place(asked - own, above, free)
        found.append(
            BandFit(
                label=label,
                units=counts[label],
                asked=asked,
                own=own,
                larger=moved,
                lines=there[label],
            )
        )
    return SizeFit(site=capacity.site, bands=tuple(reversed(found)))


def _check(capacity: Capacity, demand: Mapping[str, int]) -> None:
    labels = tuple(band.label for band in capacity.bands)
    raise_all(UnknownNameError("size band", one, labels) for one in demand if one not in labels)
    raise_all(
        InvalidValueError(f"capacity.fit demand of {label!r}", count, "a whole number, 0 or more")
        for label, count in demand.items()
        if type(count) is not int or count < 0
    )


def _place(count: int, labels: list[str], free: dict[str, int]) -> int:
    """Put companies into free units of some bands, in their order; give how many found one."""
    placed = 0
    for label in labels:
        taken = min(count - placed, free[label])
        free[label] -= taken
        placed += taken
    return placed


def _times(one: BandFit) -> Explanation[Any]:
    units = Explanation(
        label=f"units of {one.label}",
        value=Fraction(one.units),
        note=", ".join(f"{line.label} {line.value}" for line in one.lines),
    )
    return Explanation(
        label=f"times that the demand for {one.label} fits",
        value=Fraction(one.units, one.asked),
        operation=Operation.QUOTIENT,
        inputs=(units, Explanation(label=f"companies that ask for {one.label}", value=one.asked)),
    )
