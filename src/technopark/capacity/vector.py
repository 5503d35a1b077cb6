"""Capacity as a vector: m² by basis, units by kind, desks, people, companies; what binds first."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.render import few_of, show
from technopark._kernel.table import Table, Tabular
from technopark._model.observation import Qualifier, latest
from technopark._model.period import check_day
from technopark._model.site import Site, SiteStatus
from technopark._model.size_band import SizeBand, band_faults
from technopark._model.unit import HoldKind
from technopark.capacity.lines import CapacityLine, Need, Standing
from technopark.errors import MissingInputError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._model.area import Basis
    from technopark._model.observation import Observation
    from technopark._model.unit import Unit

_AFTER_KIND = 5
_PUBLISHED_UNITS = {
    "area": {"m2"},
    "units": {"units", ""},
    "capacity": {"companies", "people", "desks", ""},
}


@attrs.frozen(kw_only=True, str=False)
class Capacity(Tabular):
    """What a site can hold, measure by measure; areas of different bases stand apart.

    Attributes:
        site: the site's id.
        on: the day.
        status: whether the site is planned, open or closed on it.
        lines: every component, built, declared and planned beside each other.
        need: what one company takes up, where it was given.
        missing: what is not known.
        bands: the size bands by which built units are counted.
    """

    site: str
    on: date
    status: SiteStatus
    lines: tuple[CapacityLine, ...] = ()
    need: Need | None = None
    missing: tuple[str, ...] = ()
    bands: tuple[SizeBand, ...] = ()

    def of(self, measure: str, standing: Standing | None = None) -> tuple[CapacityLine, ...]:
        """Give the components of a measure."""
        return tuple(
            line
            for line in self.lines
            if line.measure == measure and (standing is None or line.standing is standing)
        )

    def in_companies(self) -> tuple[Explanation[Any], ...]:
        """Give each measure as the number of companies that it has room for.

        A unit holds one company. Areas, desks and people count only where the need of one
        company is given. What was only planned counts where nothing else is known of the measure,
        and units published by kind where none were published for all kinds.
        """
        found = [line.explain() for line in self._standing("companies")]
        for standing in Standing:
            units = tuple(line for line in self._standing("units") if line.standing is standing)
            if standing is not Standing.BUILT:
                units = tuple(line for line in units if not line.kind) or units
            if units:
                found.append(_total(f"units, {standing}, one company each", units))
        need = self.need or Need()
        for measure, one in (("desks", need.desks), ("people", need.people)):
            if one is not None:
                found.extend(_room(line, Fraction(one)) for line in self._standing(measure))
        if need.area is not None:
            area = need.area.to_m2()
            same = (line for line in self._standing("area") if line.basis == area.basis)
            found.extend(_room(line, area.as_fraction()) for line in same)
        return tuple(found)

    def _standing(self, measure: str) -> tuple[CapacityLine, ...]:
        """Give what is built and declared; what is planned only where there is neither."""
        every = self.of(measure)
        real = tuple(line for line in every if line.standing is not Standing.PLANNED)
        return real or every

    @property
    def binding(self) -> Explanation[Any]:
        """What runs out first: the least number of companies that any measure has room for.

        Raises:
            MissingInputError: no measure can be counted in companies.
        """
        found = self.in_companies()
        if not found:
            raise MissingInputError(f"capacity of {self.site}", "no measure counts companies")
        ranked = tuple(sorted(found, key=lambda one: (Fraction(one.value), one.label)))
        return Explanation(
            label=f"companies that {self.site} has room for",
            value=Fraction(ranked[0].value),
            operation=Operation.MINIMUM,
            inputs=ranked,
            note=f"{ranked[0].label} binds first",
        )

    def table(self) -> Table:
        """Give a row for each component."""
        rows: list[list[object]] = [
            [line.measure, line.value, line.standing, line.basis, line.kind, line.as_of,
             None if line.source is None else line.source.publisher]
            for line in self.lines
        ]  # fmt: skip
        columns = ["measure", "value", "standing", "basis", "kind", "as of", "source"]
        if self.bands:
            columns.insert(_AFTER_KIND, "size band")
            for row, line in zip(rows, self.lines, strict=True):
                row.insert(_AFTER_KIND, line.band)
        notes = [f"{line.label}: {line.said}" for line in self.lines if line.said]
        notes += self.missing
        if self.in_companies():
            notes.append(f"{self.binding.note}: {number_of(self.binding.value, 'companies')}")
        title = f"Capacity of {self.site} on {self.on} ({self.status})"
        return Table.of(title, columns, rows, notes=notes)


def of(
    site: Site, *, on: date, need: Need | None = None, bands: Iterable[SizeBand] = ()
) -> Capacity:
    """Say what a site can hold on a day: each measure on its own, and what binds first.

    What the site's units come to stands beside what was published about it; the two need not
    agree, and neither replaces the other.

    Args:
        site: the site.
        on: the day.
        need: what one company takes up, to compare areas, desks and people with companies.
        bands: the sizes by which built units are counted beside their kind, such as
            `park.size_bands`.

    Raises:
        InvalidValueError: the day is none, or bands that share a size.
        BasisMismatchError: bands of two bases.
        DuplicateError: two bands of one label.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> room = tp.Area.of("20", basis=tp.Basis.NIA)
        >>> site = tp.Site(id="a", name="A", units=(tp.Unit(id="a-1", area=room, desks=4),))
        >>> capacity = tp.capacity.of(site, on=date(2018, 10, 8))
        >>> [(line.measure, int(line.value)) for line in capacity.lines]
        [('area', 20), ('units', 1), ('desks', 4)]
        >>> capacity.binding.value
        Fraction(1, 1)
    """
    check_day(on, "capacity.of on")
    units = [unit for unit in site.units if unit.exists(on) and _lettable(unit, on)]
    sizes = tuple(bands)
    raise_all(band_faults(sizes))
    placed = [_band(unit, sizes) for unit in units]
    lines = [*_built(units, placed, sizes), *_published(site.observations, on)]
    missing = [f"no {what} known for {names}" for what, names in _lacking(units)]
    apart = [unit.id for unit, band in zip(units, placed, strict=True) if sizes and not band]
    if apart:
        missing.append(f"no size band is known for {few_of(apart)}")
    missing += _left_out(site.observations, on)
    if not any(line.measure == "companies" for line in lines):
        missing.append("no capacity in companies is declared")
    return Capacity(
        site=site.id,
        on=on,
        status=site.status(on),
        lines=tuple(lines),
        need=need,
        missing=tuple(missing),
        bands=sizes,
    )


def _band(unit: Unit, bands: tuple[SizeBand, ...]) -> str:
    """Give the label of the band of a unit; empty where its size is in none, or not known."""
    area = unit.area
    return next(
        (
            band.label
            for band in bands
            if area is not None and area.basis == band.basis and band.holds(area)
        ),
        "",
    )


def _lettable(unit: Unit, on: date) -> bool:
    hold = unit.hold(on)
    return unit.lettable and (hold is None or hold.kind is not HoldKind.NOT_LETTABLE)


def _built(units: list[Unit], placed: list[str], bands: tuple[SizeBand, ...]) -> list[CapacityLine]:
    areas: dict[Basis, Fraction] = {}
    for unit in units:
        if unit.area is not None:
            area = unit.area.to_m2()
            areas[area.basis] = areas.get(area.basis, Fraction(0)) + area.as_fraction()
    kinds = Counter((unit.kind, band) for unit, band in zip(units, placed, strict=True))
    order = ["", *(band.label for band in bands)]
    desks = sum(unit.desks or 0 for unit in units)
    built = Standing.BUILT
    lines = [
        CapacityLine(measure="area", value=value, standing=built, basis=basis)
        for basis, value in areas.items()
    ]
    lines += [
        CapacityLine(measure="units", value=Fraction(count), standing=built, kind=kind, band=band)
        for (kind, band), count in sorted(
            kinds.items(), key=lambda item: (item[0][0], order.index(item[0][1]))
        )
    ]
    if desks:
        lines.append(CapacityLine(measure="desks", value=Fraction(desks), standing=built))
    return lines


def _published(observations: Iterable[Observation], on: date) -> list[CapacityLine]:
    """Give the last published figure of each measure, unit, basis and kind; planned apart."""
    every = tuple(observations)
    asked = dict.fromkeys(
        (o.metric, o.unit, o.basis, o.kind, o.planned)
        for o in every
        if o.unit in _PUBLISHED_UNITS.get(o.metric, ())
    )
    lines: list[CapacityLine] = []
    for metric, unit, basis, kind, planned in asked:
        like = [o for o in every if (o.unit, o.basis) == (unit, basis)]
        one = latest(like, metric, on=on, kind=kind, planned=planned)
        if one is not None:
            lines.append(_line(one))
    return lines


def _left_out(observations: Iterable[Observation], on: date) -> list[str]:
    """Name what was published in a unit that is not counted here."""
    found = {
        f"not counted: {one.metric} published in {one.unit or 'no unit'}"
        for one in observations
        if one.as_of <= on and one.unit not in _PUBLISHED_UNITS.get(one.metric, {one.unit})
    }
    return sorted(found)


def _line(one: Observation) -> CapacityLine:
    return CapacityLine(
        measure=one.metric if one.metric != "capacity" else one.unit or "companies",
        value=one.number,
        standing=Standing.PLANNED if one.planned else Standing.DECLARED,
        basis=one.basis,
        kind=one.kind,
        source=one.source,
        as_of=one.as_of,
        said="" if one.qualifier is Qualifier.EXACTLY and one.upper is None else str(one),
    )


def _lacking(units: list[Unit]) -> list[tuple[str, str]]:
    """Name the first units without an area, or without desks where others have them."""
    area = [unit.id for unit in units if unit.area is None]
    desks = [unit.id for unit in units if unit.desks is None]
    found = [("area is", area), ("desks are", desks if len(desks) < len(units) else [])]
    return [(what, few_of(names)) for what, names in found if names]


def _total(label: str, lines: tuple[CapacityLine, ...]) -> Explanation[Any]:
    inputs = tuple(line.explain() for line in lines)
    total = sum((line.value for line in lines), Fraction(0))
    return Explanation(label=label, value=total, operation=Operation.SUM, inputs=inputs)


def _room(line: CapacityLine, one: Fraction) -> Explanation[Any]:
    """Give the whole number of companies for which there is room."""
    return Explanation(
        label=f"{line.label}, {show(one)} a company",
        value=line.value // one,
        inputs=(line.explain(), Explanation(label="a company takes", value=one)),
        formula="whole companies that fit",
    )
