"""What part of a price falls on some days, by the convention of the lease."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.figure import (
    Figure,
    count,
    difference,
    given,
    product,
    quotient,
    rounded,
    total,
)
from technopark._kernel.rounding import Quantity
from technopark._model.clauses.proration import DayCount, Part, Proration
from technopark._model.money import Every
from technopark._model.period import Period
from technopark.rent._days.daycount import days, fixed_days, year_fraction

if TYPE_CHECKING:
    from technopark.rent._days.grid import Grid
    from technopark.rent._streams.stream import Level

_WEEK = 7
_MONTHS = 12
_DIVISORS = {
    DayCount.ACT_365_FIXED: 365,
    DayCount.ACT_360: 360,
    DayCount.ACT_366: 366,
    DayCount.THIRTY_360_BOND: 360,
    DayCount.THIRTY_360_US: 360,
    DayCount.THIRTY_360_EUROBOND: 360,
    DayCount.THIRTY_360_ISDA: 360,
    DayCount.THIRTY_365: 365,
}


@attrs.frozen(eq=False)
class Unit:
    """A whole month or billing period, and the part of it that counts.

    Attributes:
        whole: all of its days.
        months: its length in months.
        part: the days asked for.
        first_held: the first of its days within the term.
        held: whether the term holds all of it.
        ends: the day after the last one of the term, for the day count that asks for it.
    """

    whole: Period
    months: Fraction
    part: Period
    first_held: date
    held: bool
    ends: date | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all of its days are asked for."""
        return self.whole == self.part


def price_of(
    level: Level,
    days_: Period,
    *,
    held: Period,
    grid: Grid,
    proration: Proration,
    ends: date | None = None,
) -> Figure:
    """Give the price of some days at one level.

    Args:
        level: the price.
        days_: the days, within the level.
        held: the days of the billing period that the term holds.
        grid: the cells that months are counted in.
        proration: the convention for parts.
        ends: the day after the last one of the term.
    """
    label = level.price.label
    if level.every is Every.DAY:
        return product(label, level.price, count("days", days_.days))
    if level.every is Every.WEEK:
        weeks = quotient("weeks", count("days", days_.days), count("days a week", _WEEK))
        return product(label, level.price, weeks)
    monthly = level.monthly or level.price
    if grid.months is None:
        return _by_count(monthly, days_, proration, ends=ends)
    units = _units(days_, held=held, grid=grid, proration=proration)
    whole = sum((unit.months for unit in units if unit.is_whole), Fraction(0))
    cut = [attrs.evolve(unit, ends=ends) for unit in units if not unit.is_whole]
    parts = [_part(monthly, unit, proration) for unit in cut]
    if whole:
        parts.insert(0, _months(monthly, whole))
    return parts[0] if len(parts) == 1 else total(label, *parts)


def needs_convention(level: Level, days_: Period, grid: Grid) -> bool:
    """Say whether part of a unit is asked for of a price that is not one of months."""
    if level.every in {Every.DAY, Every.WEEK}:
        return False
    if grid.months is None:
        return True
    if level.every is Every.MONTH and not grid.days:
        return False
    units = _units(days_, held=days_, grid=grid, proration=Proration())
    return not all(unit.is_whole for unit in units)


def _units(days_: Period, *, held: Period, grid: Grid, proration: Proration) -> list[Unit]:
    if proration.part is Part.BILL_DAYS:
        return [_of_bill(days_, held=held, grid=grid)]
    by_period = proration.throughout or proration.part is Part.PERIOD_DAYS
    size = grid.step if by_period else 1
    months = (grid.months or Fraction(1)) * size
    found: list[Unit] = []
    n = grid.cell(days_.start) // size
    while (start := grid.edge(n * size)) < days_.end:
        whole = Period(start, grid.edge((n + 1) * size))
        part = Period(max(start, days_.start), min(whole.end, days_.end))
        first = max(start, held.start)
        found.append(Unit(whole, months, part, first, held.covers(whole)))
        n += 1
    return found


def _of_bill(days_: Period, *, held: Period, grid: Grid) -> Unit:
    """Give the regular period that all days of a bill are counted in: the whole one in it."""
    first, last = (grid.cell(day) // grid.step for day in (held.start, held.last))
    slots = [grid.slot(n) for n in range(first, last + 1)]
    regular = next((slot for slot in reversed(slots) if held.covers(slot)), slots[-1])
    months = (grid.months or Fraction(1)) * grid.step
    return Unit(regular, months, days_, held.start, held.covers(regular))


def _months(monthly: Figure, months: Fraction) -> Figure:
    if months == 1:
        return monthly
    label = f"{_name(monthly)} for {number_of(months, 'months')}"
    return product(label, monthly, count("months", months))


def _name(monthly: Figure) -> str:
    """Give the name of the charge that a month is of."""
    return monthly.label.removesuffix(" a month")


def _part(monthly: Figure, unit: Unit, proration: Proration) -> Figure:
    label = f"{_name(monthly)}, {unit.part}"
    base = _months(monthly, unit.months)
    if proration.part in {Part.WHOLE, Part.FREE}:
        return _all_or_nothing(label, base, unit=unit, proration=proration)
    if proration.part is Part.DAY_COUNT:
        return _in_years(monthly, unit, proration)
    if proration.part is Part.CALENDAR_DAYS:
        return _in_calendar_months(monthly, unit, proration)
    divisor = _divisor(unit, proration)
    counted = _counted(unit.part, proration)
    if proration.deducts:
        missed = divisor - counted
        part = _days("for the days missed", base, proration, counted=missed, divisor=divisor)
        return difference(label, base, part)
    return _days(label, base, proration, counted=counted, divisor=divisor)


def _divisor(unit: Unit, proration: Proration) -> Fraction:
    if proration.days is None:
        return Fraction(unit.whole.days)
    return proration.days * unit.months


def _counted(part: Period, proration: Proration) -> int:
    if proration.part is Part.FIXED_MONTH and proration.days is not None:
        return fixed_days(part.start, part.end, proration.days)
    return part.days


def _days(
    label: str,
    base: Figure,
    terms: Proration,
    *,
    counted: Fraction | int,
    divisor: Fraction | int,
) -> Figure:
    """Give days of a price, with the daily rate rounded where the policy says so."""
    daily = terms.rounding.of(Quantity.DAILY_RATE)
    if daily is None:
        share = quotient("share", count("days", counted), count("days", divisor))
        by_period = terms.throughout and terms.part is Part.MONTH_DAYS
        note = Part.PERIOD_DAYS if by_period else terms.part
        return product(label, base, share, note=note)
    exact = quotient("daily rate, exact", base, count("days", divisor))
    return product(label, rounded("daily rate", exact, daily), count("days", counted))


def _all_or_nothing(label: str, base: Figure, *, unit: Unit, proration: Proration) -> Figure:
    """Charge a month once, at the price of its first day, or not at all."""
    first = unit.part.start == unit.first_held
    charged = first and (unit.held or proration.part is Part.WHOLE)
    return product(label, base, given("share", int(charged)), note=proration.part)


def _in_calendar_months(monthly: Figure, unit: Unit, proration: Proration) -> Figure:
    if not proration.deducts:
        return _by_calendar(monthly, unit.part, proration)
    missed = [_by_calendar(monthly, gap, proration) for gap in unit.whole.without(unit.part)]
    label = f"{_name(monthly)}, {unit.part}"
    base = _months(monthly, unit.months)
    return difference(label, base, total("for the days missed", *missed))


def _by_calendar(monthly: Figure, part: Period, proration: Proration) -> Figure:
    """Charge days of each calendar month by the days of that month."""
    pieces = [
        _days(
            f"{_name(monthly)}, {piece}",
            monthly,
            proration,
            counted=piece.days,
            divisor=monthrange(piece.start.year, piece.start.month)[1],
        )
        for piece in part.months()
    ]
    return pieces[0] if len(pieces) == 1 else total(f"{_name(monthly)}, {part}", *pieces)


def _in_years(monthly: Figure, unit: Unit, proration: Proration) -> Figure:
    if not proration.deducts:
        return _by_count(monthly, unit.part, proration, unit=unit, ends=unit.ends)
    gaps = unit.whole.without(unit.part)
    missed = [_by_count(monthly, gap, proration, unit=unit, ends=unit.ends) for gap in gaps]
    label = f"{_name(monthly)}, {unit.part}"
    base = _months(monthly, unit.months)
    return difference(label, base, total("for the days missed", *missed))


def _year_of(day: date) -> int:
    return 366 if isleap(day.year) else 365


def _by_count(
    monthly: Figure,
    part: Period,
    proration: Proration,
    *,
    unit: Unit | None = None,
    ends: date | None = None,
) -> Figure:
    """Charge twelve months' rent times the fraction of a year."""
    method = proration.count or DayCount.ACT_365_FIXED
    label = f"{_name(monthly)}, {part}"
    yearly = product(f"{_name(monthly)} a year", monthly, count("months", _MONTHS))
    if method is DayCount.ACT_ACT_ISDA:
        pieces = part.split(*(date(y, 1, 1) for y in range(part.start.year, part.end.year + 1)))
        parts = [
            _days(
                f"{_name(monthly)}, {piece}",
                yearly,
                proration,
                counted=piece.days,
                divisor=_year_of(piece.start),
            )
            for piece in pieces
        ]
        return parts[0] if len(parts) == 1 else total(label, *parts)
    if method in _DIVISORS:
        counted = days(part.start, part.end, count=method, termination=ends)
        return _days(label, yearly, proration, counted=counted, divisor=_DIVISORS[method])
    if method is DayCount.ACT_ACT_ICMA and unit is not None:
        share = Fraction(part.days, unit.whole.days)
        fraction = share * unit.months / _MONTHS
    else:
        fraction = year_fraction(part.start, part.end, count=method)
    return product(label, yearly, given(f"fraction of a year, {method}", fraction))
