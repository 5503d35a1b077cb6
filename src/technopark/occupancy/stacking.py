"""The stacking plan: floor by unit, coloured by the time to expiry."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from html import escape
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.exact import plain
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.period import months_between
from technopark.occupancy.rooms import Room, rooms
from technopark.occupancy.tally import LET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._model.site import Park

_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MONTHS: Final = 12
_WIDTH: Final = 800
_HEIGHT: Final = 40
_LABEL: Final = 90
_TEXT: Final = 72
_SHORTEST: Final = 6


class ExpiryBand(Term):
    """How long the tenant's lease still runs."""

    VACANT = "vacant"
    WITHIN_A_YEAR = "under 1 year"
    TO_TWO = "1 to 2 years"
    TO_THREE = "2 to 3 years"
    TO_FIVE = "3 to 5 years"
    BEYOND = "5 years or more"


_LIMITS: Final = (
    (1, ExpiryBand.WITHIN_A_YEAR),
    (2, ExpiryBand.TO_TWO),
    (3, ExpiryBand.TO_THREE),
    (5, ExpiryBand.TO_FIVE),
)
_COLOURS: Final = {
    ExpiryBand.VACANT: "#ffffff",
    ExpiryBand.WITHIN_A_YEAR: "#d7301f",
    ExpiryBand.TO_TWO: "#fc8d59",
    ExpiryBand.TO_THREE: "#fdcc8a",
    ExpiryBand.TO_FIVE: "#a6d96a",
    ExpiryBand.BEYOND: "#4daf4a",
}


@attrs.frozen
class StackCell:
    """A unit of a stacking plan.

    Attributes:
        room: the unit on the day.
        band: how long its tenant's lease still runs.
    """

    room: Room
    band: ExpiryBand

    @property
    def label(self) -> str:
        """The unit and who holds it, or what it is."""
        return f"{self.room.unit}: {self.room.tenant or self.room.state}"


@attrs.frozen(kw_only=True)
class StackFloor:
    """A floor of a stacking plan.

    Attributes:
        site: the id of the site.
        floor: the id of the floor; empty for units whose floor is not known.
        level: its level; none where it is not known.
        cells: its units, in their order on the floor.
    """

    site: str
    floor: str
    level: int | None
    cells: tuple[StackCell, ...]


@attrs.frozen(kw_only=True, str=False)
class Stacking(Tabular):
    """A stacking plan: as data, as text, as an HTML table, as SVG.

    Attributes:
        on: the day.
        floors: site by site, the highest floor first.
    """

    on: date
    floors: tuple[StackFloor, ...]

    def table(self) -> Table:
        """Give a row for each unit."""
        rows = [
            (floor.site, floor.floor, cell.room.unit, cell.room.tenant or cell.room.state,
             None if cell.room.area is None else cell.room.area.value, cell.room.until, cell.band)
            for floor in self.floors
            for cell in floor.cells
        ]  # fmt: skip
        columns = ("site", "floor", "unit", "held by", "m²", "until", "band")
        return Table.of(f"Stacking plan on {self.on}", columns, rows)

    def __str__(self) -> str:
        lines = [f"Stacking plan on {self.on}"]
        for floor in self.floors:
            widths = _widths(floor.cells, _TEXT)
            boxes = (
                cell.label[: max(size - 3, _SHORTEST)].ljust(size - 3)
                for cell, size in zip(floor.cells, widths, strict=True)
            )
            lines.append(f"{floor.site} {floor.floor}".ljust(16) + "| " + " | ".join(boxes) + " |")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        return self.svg()

    def svg(self) -> str:
        """Draw the plan, each unit as wide as its part of its floor's area."""
        height = _HEIGHT * (len(self.floors) + 1)
        size = f'width="{_WIDTH + _LABEL}" height="{height}"'
        style = 'font-family="sans-serif" font-size="11"'
        parts = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>']
        for row, floor in enumerate(self.floors):
            parts.extend(_drawn(floor, row * _HEIGHT))
        parts.extend(_legend(len(self.floors) * _HEIGHT))
        return "".join([*parts, "</svg>"])


def stacking(park: Park, *, on: date) -> Stacking:
    """Lay the units of a park out floor by floor, with who holds them and for how long.

    Args:
        park: the park.
        on: the day.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> ground = tp.Floor(id="0", level=0)
        >>> site = tp.Site(
        ...     id="a", name="A", floors=(ground,), units=(tp.Unit(id="a-1", floor="0"),)
        ... )
        >>> plan = tp.occupancy.stacking(
        ...     tp.Park(id="p", name="P", sites=(site,)), on=date(2018, 10, 8)
        ... )
        >>> plan.floors[0].cells[0].band
        ExpiryBand.VACANT
    """
    levels = {(site.id, floor.id): floor.level for site in park.sites for floor in site.floors}
    by_floor: dict[tuple[str, str], list[StackCell]] = {}
    for room in rooms(park, on=on).rooms:
        by_floor.setdefault((room.site, room.floor), []).append(StackCell(room, band(room, on)))
    order = {site.id: n for n, site in enumerate(park.sites)}
    keys = sorted(by_floor, key=lambda key: (order[key[0]], -levels.get(key, _BELOW), key[1]))
    return Stacking(
        on=on,
        floors=tuple(
            StackFloor(site=key[0], floor=key[1], level=levels.get(key), cells=tuple(by_floor[key]))
            for key in keys
        ),
    )


_BELOW: Final = -1000


def band(room: Room, on: date) -> ExpiryBand:
    """Say how long the lease of a unit still runs."""
    if room.state not in LET or room.until is None:
        return ExpiryBand.VACANT
    years = months_between(on, room.until) // _MONTHS
    return next((name for limit, name in _LIMITS if years < limit), ExpiryBand.BEYOND)


def _widths(cells: Iterable[StackCell], room: int) -> list[int]:
    """Share a width out by area; equally where an area is not known."""
    listed = list(cells)
    areas = [None if c.room.area is None else c.room.area.to_m2().as_fraction() for c in listed]
    known = [area or Fraction(0) for area in areas]
    if None in areas or not sum(known):
        known = [Fraction(1)] * len(listed)
    whole = sum(known, Fraction(0))
    return [max(int(room * part / whole), _SHORTEST + 3) for part in known]


def _escaped(text: str) -> str:
    """Write a text for XML, which holds no control characters and no halves of pairs."""
    return escape(_NO_XML.sub("\ufffd", text))


def _drawn(floor: StackFloor, top: int) -> list[str]:
    name = _escaped(f"{floor.site} {floor.floor}")
    parts = [f'<text x="2" y="{top + _HEIGHT // 2}">{name}</text>']
    left = Fraction(_LABEL)
    widths = _widths(floor.cells, _WIDTH)
    scale = Fraction(_WIDTH, max(sum(widths), 1))
    for cell, size in zip(floor.cells, widths, strict=True):
        width = size * scale
        box = f'x="{_pixels(left)}" y="{top}" width="{_pixels(width)}" height="{_HEIGHT - 4}"'
        title = _escaped(f"{cell.label} ({cell.room.until or cell.band})")
        parts.append(
            f'<rect {box} fill="{_COLOURS[cell.band]}" stroke="#444"><title>{title}</title></rect>'
            f'<text x="{_pixels(left + 4)}" y="{top + _HEIGHT // 2}">{_escaped(cell.label[:24])}'
            "</text>"
        )
        left += width
    return parts


def _legend(top: int) -> list[str]:
    step = _WIDTH // len(ExpiryBand)
    return [
        f'<rect x="{_LABEL + n * step}" y="{top + 8}" width="14" height="14" '
        f'fill="{_COLOURS[each]}" stroke="#444"/>'
        f'<text x="{_LABEL + n * step + 18}" y="{top + 20}">{escape(each.value)}</text>'
        for n, each in enumerate(ExpiryBand)
    ]


def _pixels(value: Fraction) -> str:
    return plain(round_to(value, Decimal("0.1"), Mode.HALF_UP))
