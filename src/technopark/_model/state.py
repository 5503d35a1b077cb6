"""What a unit is on a day: let, on the way to it, kept back, or free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.term import Term
from technopark._model.unit import HoldKind, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from technopark._model.lease import Lease


class UnitState(Term):
    """What a unit is on a day; it is exactly one of these."""

    OCCUPIED = "occupied"
    """Its tenant has moved in."""
    UNDER_NOTICE = "under notice"
    """Its tenant is in, and notice has been given."""
    NOT_LETTABLE = "not lettable"
    """It is no part of the stock that is let."""
    WITHHELD = "withheld"
    """It is kept off the market for a time."""
    LET_FUTURE = "let-future"
    """A lease is signed, but the tenant has not moved in."""
    RESERVED = "reserved"
    """It is promised to somebody who has not signed."""
    OFFERED = "offered"
    """It is offered to somebody who has not answered."""
    FREE = "free"
    """Nothing keeps it from being let."""


_OF_HOLD = {
    HoldKind.NOT_LETTABLE: UnitState.NOT_LETTABLE,
    HoldKind.WITHHELD: UnitState.WITHHELD,
    HoldKind.RESERVED: UnitState.RESERVED,
    HoldKind.OFFERED: UnitState.OFFERED,
}
_KEPT_BACK = (UnitState.NOT_LETTABLE, UnitState.WITHHELD)


def leases_by_unit(leases: Iterable[Lease]) -> dict[str, list[Lease]]:
    """Give the leases of each unit, the earliest first."""
    found: dict[str, list[Lease]] = {}
    for lease in leases:
        for unit in lease.units:
            found.setdefault(unit, []).append(lease)
    for held in found.values():
        if len(held) > 1:
            held.sort(key=lambda lease: lease.term.start)
    return found


def lease_on(leases: Sequence[Lease], day: date) -> Lease | None:
    """Give the lease whose tenant is in on a day, or none."""
    for lease in leases:
        term = lease.term
        if term.start <= day < term.end and (lease.moved_in is None or lease.moved_in <= day):
            return lease
    return None


def state_on(unit: Unit, leases: Sequence[Lease], day: date) -> UnitState:
    """Say what a unit that exists on a day is on it.

    A tenant who is in counts before everything else; then what keeps the unit back; then a
    lease that has not begun; then a reservation or an offer.
    """
    lease = lease_on(leases, day)
    return state_without(unit, leases, day) if lease is None else state_under(lease, day)


def state_under(lease: Lease, day: date) -> UnitState:
    """Say what a unit is whose tenant is in."""
    given = lease.notice is not None and lease.notice <= day
    return UnitState.UNDER_NOTICE if given else UnitState.OCCUPIED


def state_without(unit: Unit, leases: Sequence[Lease], day: date) -> UnitState:
    """Say what a unit is in which no tenant is."""
    if not unit.lettable:
        return UnitState.NOT_LETTABLE
    hold = unit.hold(day) if unit.holds else None
    held = UnitState.FREE if hold is None else _OF_HOLD[hold.kind]
    if held not in _KEPT_BACK and any(
        day < lease.term.end and (lease.signed is None or lease.signed <= day) for lease in leases
    ):
        return UnitState.LET_FUTURE
    return held
