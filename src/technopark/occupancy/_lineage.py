"""What became of units that were split or merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._model.site import Park
    from technopark._model.unit import Unit


class Lineage:
    """The units of a park, and which were made from which."""

    __slots__ = ("_made_of", "units")

    def __init__(self, park: Park) -> None:
        self.units: dict[str, Unit] = {unit.id: unit for site in park.sites for unit in site.units}
        self._made_of: dict[str, list[str]] = {}
        for unit in self.units.values():
            for before in unit.made_from:
                self._made_of.setdefault(before, []).append(unit.id)

    def become(self, name: str, day: date) -> frozenset[str]:
        """Give the units that a unit has been split or merged into by a day; else itself."""
        made = [other for other in self._made_of.get(name, ()) if self._has_begun(other, day)]
        if not made:
            return frozenset({name})
        return frozenset[str]().union(*(self.become(other, day) for other in made))

    def kept(self, old: Iterable[str], day: date) -> frozenset[str]:
        """Give what some units have become by a day."""
        return frozenset[str]().union(*(self.become(name, day) for name in old))

    def stems_from(self, name: str, old: frozenset[str]) -> bool:
        """Say whether a unit is one of some units, or was made from nothing but them."""
        if name in old:
            return True
        before = self.units[name].made_from
        return bool(before) and all(self.stems_from(one, old) for one in before)

    def _has_begun(self, name: str, day: date) -> bool:
        start = self.units[name].start
        return start is not None and start <= day
