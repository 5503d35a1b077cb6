"""Floors and units: what is let, and what keeps it from being free."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import attrs

from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.area import Area
from technopark._model.company import day_faults, named
from technopark.errors import (
    InvalidPeriodError,
    InvalidValueError,
    OverlapError,
    TechnoparkError,
    raise_all,
)


@attrs.frozen(kw_only=True)
class Floor:
    """A floor of a site.

    Attributes:
        id: its id.
        level: 0 is the ground floor, -1 the first basement.
        name: what people call it.
        area: the area of the floor, where it is known; its units must fit into it.
    """

    id: str
    level: int
    name: str = ""
    area: Area | None = None


class HoldKind(Term):
    """Why a unit without a lease is not simply free."""

    RESERVED = "reserved"
    """Promised to somebody who has not signed yet."""
    OFFERED = "offered"
    """Offered to somebody who has not answered yet."""
    WITHHELD = "withheld"
    """Kept off the market for a time, such as for works."""
    NOT_LETTABLE = "not lettable"
    """Not for letting at all: shared rooms, the operator's own offices."""


@attrs.frozen(kw_only=True)
class Hold:
    """Days on which a unit is reserved, offered, withheld or not lettable.

    Attributes:
        kind: why it is not simply free.
        start: the first day.
        end: the day after the last one; none where it runs on.
        party: for whom; empty where it is for nobody or not known.
        note: what a reader must know.

    Raises:
        InvalidPeriodError: the end is not after the start.
    """

    kind: HoldKind = attrs.field(converter=HoldKind)
    start: date
    end: date | None = None
    party: str = ""
    note: str = ""

    def __attrs_post_init__(self) -> None:
        raise_all([*day_faults(self.start, "Hold.start"), *day_faults(self.end, "Hold.end")])
        if self.end is not None and self.end <= self.start:
            raise InvalidPeriodError(self.start, self.end)

    def on(self, day: date) -> bool:
        """Say whether it holds on a day."""
        return self.start <= day and (self.end is None or day < self.end)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Unit:
    """The smallest thing that is let: an office, a room, a group of desks.

    A unit that is split or merged ends, and the units made from it begin.

    Attributes:
        id: its id, one of its kind in the whole park.
        kind: `start-up`, `sme`, `large`, `coworking` or the park's own.
        floor: the id of its floor; empty where it is not known.
        area: its area, where it is known.
        desks: its desks, where they are known.
        lettable: whether it may be let at all.
        start: the first day of its existence; none where it has always been there.
        end: the day after the last one; none where it stays.
        made_from: the ids of the units that it was split or merged from.
        holds: when it is reserved, offered, withheld or not lettable.

    Raises:
        InvalidValueError: an empty id, or desks below zero.
        InvalidPeriodError: the end is not after the start.
        OverlapError: two holds of one kind on one day.
    """

    id: str
    kind: str = ""
    floor: str = ""
    area: Area | None = None
    desks: int | None = None
    lettable: bool = True
    start: date | None = None
    end: date | None = None
    made_from: tuple[str, ...] = ()
    holds: tuple[Hold, ...] = ()

    def __attrs_post_init__(self) -> None:
        area: object = self.area
        odd = not isinstance(area, Area | None)
        if odd or not self.id.strip() or self.start or self.end or self.desks or self.holds:
            raise_all(self._faults())

    def exists(self, on: date) -> bool:
        """Say whether the unit is there on a day."""
        return (self.start is None or self.start <= on) and (self.end is None or on < self.end)

    def hold(self, on: date) -> Hold | None:
        """Give what keeps the unit from being free on a day; the strongest of several."""
        found = [hold for hold in self.holds if hold.on(on)]
        return min(found, key=lambda hold: _STRENGTH.index(hold.kind)) if found else None

    def _faults(self) -> list[TechnoparkError]:
        faults = named(self, "Unit")
        faults.extend(day_faults(self.start, "Unit.start"))
        faults.extend(day_faults(self.end, "Unit.end"))
        area: object = self.area
        if not isinstance(area, Area | None):
            allowed = 'an Area, such as Area.of("20", basis="NIA"), or none'
            faults.append(InvalidValueError("Unit.area", area, allowed))
        desks: object = self.desks
        if desks is not None and (isinstance(desks, bool) or not isinstance(desks, int)):
            faults.append(InvalidValueError("Unit.desks", desks, "a whole number, zero or more"))
        elif desks is not None and desks < 0:
            faults.append(InvalidValueError("Unit.desks", desks, "zero or more"))
        if not faults and self.start and self.end and self.end <= self.start:
            faults.append(InvalidPeriodError(self.start, self.end))
        for one, other in combinations(self.holds, 2):
            start = max(one.start, other.start)
            end = min(one.end or date.max, other.end or date.max)
            if one.kind is other.kind and start < end:
                names = (one.party or str(one.kind), other.party or str(other.kind))
                faults.append(OverlapError(f"{one.kind} unit {self.id}", *names, start, end))
        return faults


_STRENGTH = (HoldKind.NOT_LETTABLE, HoldKind.WITHHELD, HoldKind.RESERVED, HoldKind.OFFERED)
