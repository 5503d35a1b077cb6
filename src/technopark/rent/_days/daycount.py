"""Day counts: how many days lie between two days, and what fraction of a year they are."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._model.clauses.proration import DayCount
from technopark._model.period import Period, add_months, check_day, months_between
from technopark.errors import InvalidValueError
from technopark.rent._days.rolled import rolled

if TYPE_CHECKING:
    from collections.abc import Callable

_YEAR, _LEAP_YEAR, _BANK_YEAR, _BANK_MONTH, _MONTHS = 365, 366, 360, 30, 12
_FEBRUARY = 2


def days(
    start: date, end: date, *, count: DayCount | None = None, termination: date | None = None
) -> int:
    """How many days lie from one day until before another, by a day count.

    Args:
        start: the first day.
        end: the day after the last one.
        count: 30/360 in one of its forms, and 30/365, count months of 30 days; every other one,
            and none, counts actual days.
        termination: the end of the whole that the days are part of, such as the day after the
            last one of a lease: by 30E/360 ISDA a last of February on it is no 30th.

    Raises:
        InvalidValueError: the end is before the start.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> for count in (tp.DayCount.THIRTY_360_BOND, tp.DayCount.THIRTY_360_ISDA):
        ...     print(tp.rent.days(date(2006, 8, 31), date(2007, 2, 28), count=count))
        178
        180
    """
    _check(start, end)
    if termination is not None:
        check_day(termination, "termination")
    if count not in _OF_30:
        return (end - start).days
    first, last = _OF_30[count](start, end, end == termination)
    return _months_apart(start, end) * _BANK_MONTH + last - first


def _bond(start: date, end: date, _ends: bool) -> tuple[int, int]:  # noqa: FBT001 - one of a table
    first = min(start.day, _BANK_MONTH)
    return first, min(end.day, _BANK_MONTH) if first == _BANK_MONTH else end.day


def _us(start: date, end: date, ends: bool) -> tuple[int, int]:  # noqa: FBT001
    """Count the last of February as a 30th at the start, and then at the end too."""
    if not _ends_february(start):
        return _bond(start, end, ends)
    return _BANK_MONTH, _BANK_MONTH if _ends_february(end) else min(end.day, _BANK_MONTH)


def _eurobond(start: date, end: date, _ends: bool) -> tuple[int, int]:  # noqa: FBT001
    return min(start.day, _BANK_MONTH), min(end.day, _BANK_MONTH)


def _isda_30(start: date, end: date, ends: bool) -> tuple[int, int]:  # noqa: FBT001
    """Count the last of February as a 30th, but not where the whole ends on it."""
    first, last = _eurobond(start, end, ends)
    return (
        _BANK_MONTH if _ends_february(start) else first,
        _BANK_MONTH if _ends_february(end) and not ends else last,
    )


def _ends_february(day: date) -> bool:
    return day.month == _FEBRUARY and _is_last(day)


_OF_30: dict[DayCount | None, Callable[[date, date, bool], tuple[int, int]]] = {
    DayCount.THIRTY_360_BOND: _bond,
    DayCount.THIRTY_360_US: _us,
    DayCount.THIRTY_360_EUROBOND: _eurobond,
    DayCount.THIRTY_360_ISDA: _isda_30,
    DayCount.THIRTY_365: _eurobond,
}
"""As which days of months of 30 the first day and the one after the last count."""


def fixed_days(start: date, end: date, month: int) -> int:
    """How many days lie between two days where every month counts the same number of days.

    Args:
        start: the first day.
        end: the day after the last one.
        month: the days of a month, such as 30 or 28.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.rent.fixed_days(date(2023, 6, 23), date(2023, 7, 15), 28)
        20
    """
    _check(start, end)
    return _months_apart(start, end) * month + min(end.day, month) - min(start.day, month)


def months(start: date, end: date) -> Fraction:
    """How many months lie between two days: whole ones from the first day, and a part.

    The part is the days left over the days of the month that they begin.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.rent.months(date(2022, 1, 1), date(2022, 2, 15))
        Fraction(3, 2)
    """
    _check(start, end)
    whole = months_between(start, end)
    begun, ends = add_months(start, whole), add_months(start, whole + 1)
    return whole + Fraction((end - begun).days, (ends - begun).days)


def year_fraction(
    start: date,
    end: date,
    *,
    count: DayCount,
    reference: Period | None = None,
    termination: date | None = None,
) -> Fraction:
    """What fraction of a year lies from one day until before another, by a day count.

    Args:
        start: the first day.
        end: the day after the last one.
        count: the day count.
        reference: the regular period that actual/actual ICMA counts in, of whole months; the
            days themselves where it is none.
        termination: the end of the whole that the days are part of, for 30E/360 ISDA.

    Raises:
        InvalidValueError: the end is before the start, or the period that actual/actual ICMA
            counts in is not one of whole months.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> fixed = tp.DayCount.ACT_365_FIXED
        >>> tp.rent.year_fraction(date(2021, 1, 1), date(2021, 3, 15), count=fixed)
        Fraction(1, 5)
    """
    actual = days(start, end, count=count, termination=termination)
    if not (end - start).days:
        return Fraction(0)
    if count is DayCount.ACT_ACT_ICMA:
        return _icma(start, end, reference or Period(start, end))
    return _FRACTIONS[count](start, end, actual)


def _check(start: date, end: date) -> None:
    check_day(start, "start")
    if check_day(end, "end") < start:
        raise InvalidValueError("end", end, f"{start} or later")


def _months_apart(start: date, end: date) -> int:
    """Count the months between two months, whatever the days."""
    return (end.year - start.year) * _MONTHS + end.month - start.month


def _isda(start: date, end: date, _actual: int) -> Fraction:
    result = Fraction(0)
    for year in range(start.year, end.year + 1):
        first, after = max(start, date(year, 1, 1)), min(end, date(year + 1, 1, 1))
        length = _LEAP_YEAR if isleap(year) else _YEAR
        result += Fraction((after - first).days, length)
    return result


def _afb(start: date, end: date, _actual: int) -> Fraction:
    years, cut = 0, end
    while (earlier := _years_before(end, years + 1)) >= start:
        years, cut = years + 1, earlier
    leap_day = any(
        start <= date(year, _FEBRUARY, 29) < cut
        for year in range(start.year, cut.year + 1)
        if isleap(year)
    )
    return years + Fraction((cut - start).days, _LEAP_YEAR if leap_day else _YEAR)


def _years_before(day: date, years: int) -> date:
    """Count whole years back; the last of February goes to the last of February."""
    last = day.month == _FEBRUARY and _is_last(day)
    earlier = add_months(day, -_MONTHS * years)
    return date(earlier.year, 3, 1) - timedelta(days=1) if last else earlier


def _icma(start: date, end: date, reference: Period) -> Fraction:
    """Count in reference periods, each a part of the year by its months.

    The day of the month is the later of the two of the reference period, as the earlier may be
    cut by a short month: from 28 February to 31 August they begin on the last of February and
    of August.
    """
    size = _regular_months(reference)
    kept = max(reference.start.day, reference.end.day)
    result = Fraction(0)
    n = _months_apart(reference.start, start) // size
    if rolled(reference.start, n * size, on=kept) > start:
        n -= 1
    while (first := rolled(reference.start, n * size, on=kept)) < end:
        after = rolled(reference.start, (n + 1) * size, on=kept)
        inside = (min(end, after) - max(start, first)).days
        result += Fraction(max(inside, 0), (after - first).days) * Fraction(size, _MONTHS)
        n += 1
    return result


def _regular_months(reference: Period) -> int:
    """Give the months of a reference period, whose days may be cut by a short month."""
    size = _months_apart(reference.start, reference.end)
    there, back = add_months(reference.start, size), add_months(reference.end, -size)
    ends = all(_is_last(day) for day in (reference.start, reference.end))
    if size < 1 or not (there == reference.end or back == reference.start or ends):
        allowed = "a regular period of whole months; name the one that the odd days are part of"
        raise InvalidValueError("year_fraction reference", str(reference), allowed)
    return size


def _is_last(day: date) -> bool:
    """Say whether a day is the last one of its month."""
    return (day + timedelta(days=1)).day == 1


def _plus(start: date, end: date, _actual: int) -> Fraction:
    years = months_between(start, end) // _MONTHS
    return years + Fraction((end - add_months(start, years * _MONTHS)).days, _YEAR)


def _whole_months(start: date, end: date, _actual: int) -> Fraction:
    return Fraction(_months_apart(start, end), _MONTHS)


def _over_360(_start: date, _end: date, counted: int) -> Fraction:
    return Fraction(counted, _BANK_YEAR)


def _over_366(_start: date, _end: date, counted: int) -> Fraction:
    return Fraction(counted, _LEAP_YEAR)


def _over_365(_start: date, _end: date, counted: int) -> Fraction:
    return Fraction(counted, _YEAR)


_FRACTIONS: dict[DayCount, Callable[[date, date, int], Fraction]] = {
    DayCount.ACT_ACT_ISDA: _isda,
    DayCount.ACT_ACT_AFB: _afb,
    DayCount.ACT_360: _over_360,
    DayCount.ACT_365_FIXED: _over_365,
    DayCount.ACT_365_PLUS: _plus,
    DayCount.ACT_366: _over_366,
    DayCount.THIRTY_360_BOND: _over_360,
    DayCount.THIRTY_360_US: _over_360,
    DayCount.THIRTY_360_EUROBOND: _over_360,
    DayCount.THIRTY_360_ISDA: _over_360,
    DayCount.THIRTY_365: _over_365,
    DayCount.MONTHS_12: _whole_months,
}
