"""Billing periods: the grid of days on which they begin, and the slots that are billed."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

import attrs

from technopark._model.clauses.billing import Align, Billing, Stub, Timing
from technopark._model.period import Period, Step, add_months, months_between

_ORIGIN = date(2000, 1, 1)
_MONDAY = date(2000, 1, 3)
_MONTHS = 12
_WEEK = 7


@attrs.frozen(kw_only=True)
class Grid:
    """The days that cut time into cells, and how many cells make a billing period.

    Attributes:
        anchor: a day on which a cell begins.
        day: the day of the month that is kept where a month is too short, or none.
        days: days of the year that cut instead; then a cell is a billing period.
        step: cells in a billing period.
        length: days in a cell that is no month, or none.
    """

    anchor: date
    day: int | None = None
    days: tuple[tuple[int, int], ...] = ()
    step: int = 1
    length: int | None = None

    @property
    def months(self) -> Fraction | None:
        """Months in a cell, or none where cells are days or weeks."""
        if self.days:
            return Fraction(_MONTHS, len(self.days))
        return None if self.length is not None else Fraction(1)

    def edge(self, n: int) -> date:
        """Give the first day of the cell `n`."""
        if self.days:
            years, k = divmod(n, len(self.days))
            return date(self.anchor.year + years, *self.days[k])
        if self.length is not None:
            return self.anchor + timedelta(days=n * self.length)
        if self.day is None:
            return add_months(self.anchor, n)
        first = add_months(self.anchor.replace(day=1), n)
        return first.replace(day=min(self.day, monthrange(first.year, first.month)[1]))

    def cell(self, day: date) -> int:
        """Give the number of the cell in which a day lies."""
        if self.days:
            n = (day.year - self.anchor.year + 1) * len(self.days)
        elif self.length is not None:
            return (day - self.anchor).days // self.length
        else:
            n = months_between(self.anchor.replace(day=1), day) + 1
        while self.edge(n) > day:
            n -= 1
        return n

    def slot(self, n: int) -> Period:
        """Give the whole billing period of the number `n`."""
        return Period(self.edge(n * self.step), self.edge((n + 1) * self.step))


@lru_cache(maxsize=4096)
def grid(billing: Billing, start: date) -> Grid:
    """Give the grid of a lease that begins on a day.

    Calendar grids of all leases are one grid, so that their billing periods are shared.
    """
    if billing.days:
        return Grid(anchor=_ORIGIN, days=billing.days)
    every, calendar = billing.every, billing.align is Align.CALENDAR
    if every.step in {Step.DAY, Step.WEEK}:
        weekly = every.step is Step.WEEK
        length = every.count * (_WEEK if weekly else 1)
        begins = _monday(start, every.count) if weekly and calendar else start
        return Grid(anchor=billing.anchor or begins, length=length)
    months = every.count * (_MONTHS if every.step is Step.YEAR else 1)
    if billing.day is not None:
        return Grid(anchor=start.replace(day=1), day=billing.day, step=months)
    if billing.anchor is not None:
        return Grid(anchor=billing.anchor, step=months)
    if not calendar:
        return Grid(anchor=start, step=months)
    fits = _MONTHS % months == 0 or months % _MONTHS == 0
    return Grid(anchor=_ORIGIN if fits else start.replace(day=1), step=months)


def _monday(start: date, count: int) -> date:
    """Give a Monday that weeks are counted from: the lease's own where it takes several.

    Weeks are those of the calendar, but no calendar says which two of them are a fortnight.
    """
    return _MONDAY if count == 1 else start - timedelta(days=start.weekday())


@attrs.frozen
class Slot:
    """A billing period as it is billed.

    Attributes:
        whole: the whole billing period, or two of them where one is merged into the other.
        held: the days of it that are charged for, within the term.
        due: when it is due.
    """

    whole: Period
    held: Period
    due: date


def due(billing: Billing, held: Period) -> date:
    """Give the day on which the charge for some days is due."""
    day = held.start if billing.timing is Timing.ADVANCE else held.last
    return day + timedelta(days=billing.due_after)


@lru_cache(maxsize=1024)
def whole_slots(billing: Billing, cells: Grid, over: Period) -> tuple[Slot, ...]:
    """Give every whole billing period that shares a day with a period; shared by all leases."""
    n = cells.cell(over.start) // cells.step
    found: list[Slot] = []
    while (whole := cells.slot(n)).start < over.end:
        found.append(Slot(whole, whole, due(billing, whole)))
        n += 1
    return tuple(found)


def slots(billing: Billing, cells: Grid, *, term: Period, over: Period) -> tuple[Slot, ...]:
    """Give the billing periods of a term that share a day with a period, cut to the term."""
    inside = term.intersection(over)
    if inside is None:
        return ()
    if billing.first_until is not None:
        return _agreed_first(billing, cells, term=term, inside=inside)
    if Stub.MERGED in {billing.first, billing.last}:
        return _merged_slots(billing, cells, term=term, inside=inside)
    base = cells.cell(over.start) // cells.step
    first = cells.cell(inside.start) // cells.step - base
    last = cells.cell(inside.last) // cells.step - base
    found = whole_slots(billing, cells, over)[first : last + 1]
    if term.start <= found[0].whole.start and found[-1].whole.end <= term.end:
        return found
    return tuple(_cut(billing, slot, term) for slot in found)


def _cut(billing: Billing, slot: Slot, term: Period) -> Slot:
    if term.covers(slot.whole):
        return slot
    held = Period(max(slot.whole.start, term.start), min(slot.whole.end, term.end))
    return Slot(slot.whole, held, due(billing, held))


def _merged_slots(
    billing: Billing, cells: Grid, *, term: Period, inside: Period
) -> tuple[Slot, ...]:
    """Join a short first or last period of the term with the one beside it.

    One period more on each side is looked at, as it may be the one that is joined.
    """
    start = cells.slot(cells.cell(inside.start) // cells.step - 1).start
    end = cells.slot(cells.cell(inside.last) // cells.step + 1).end
    reach = Period(max(start, term.start), min(end, term.end))
    found = [_cut(billing, slot, term) for slot in whole_slots(billing, cells, reach)]
    starts_short = found[0].whole.start < term.start
    if billing.first is Stub.MERGED and starts_short and len(found) > 1:
        found[:2] = [_joined(billing, found[0], found[1])]
    ends_short = found[-1].whole.end > term.end
    if billing.last is Stub.MERGED and ends_short and len(found) > 1:
        found[-2:] = [_joined(billing, found[-2], found[-1])]
    return tuple(slot for slot in found if slot.held.overlaps(inside))


def _joined(billing: Billing, one: Slot, other: Slot) -> Slot:
    held = one.held.join(other.held)
    return Slot(one.whole.join(other.whole), held, due(billing, held))


def _agreed_first(
    billing: Billing, cells: Grid, *, term: Period, inside: Period
) -> tuple[Slot, ...]:
    """Bill all days up to the agreed one together, and the rest in billing periods."""
    rest = attrs.evolve(billing, first=Stub.PRORATED, first_until=None)
    after = (billing.first_until or term.last) + timedelta(days=1)
    if after <= term.start:
        return slots(rest, cells, term=term, over=inside)
    found: tuple[Slot, ...] = ()
    if inside.start < after:
        held = Period(term.start, min(after, term.end))
        begins, ends = (
            cells.slot(cells.cell(day) // cells.step) for day in (held.start, held.last)
        )
        found = (Slot(Period(begins.start, ends.end), held, due(billing, held)),)
    if after < inside.end:
        found += slots(rest, cells, term=Period(after, term.end), over=inside)
    return found
