"""Spans of days and anchored steps in time: the only place that counts months."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

import attrs
from dateutil.relativedelta import relativedelta

from technopark._kernel.aligned import Aligned
from technopark._kernel.term import Term
from technopark.errors import InvalidPeriodError, InvalidValueError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = timedelta(days=1)
_MONTHS_A_QUARTER = 3
_QUARTERS = 4
_EVERY_MONTH_HAS = 28
_CALENDAR = f"a number that stays between {date.min} and {date.max}"


def check_day(value: object, where: str) -> date:
    """Refuse what is no plain day; a moment in time is none, as its zone is not known.

    Raises:
        InvalidValueError: the value is no date, or it is a datetime.
    """
    if isinstance(value, datetime) or not isinstance(value, date):
        raise InvalidValueError(where, value, "a datetime.date, a day without a time")
    return value


def check_period(value: object, where: str) -> Period:
    """Refuse what is no period.

    Raises:
        InvalidValueError: the value is something else.
    """
    if not isinstance(value, Period):
        raise InvalidValueError(where, value, "a Period, such as Period.year(2018)")
    return value


def faults_of_day(value: object, where: str) -> list[TechnoparkError]:
    """Report what is no plain day, to be raised together with other faults."""
    try:
        check_day(value, where)
    except InvalidValueError as error:
        return [error]
    return []


def add_months(day: date, months: int) -> date:
    """Give the day some months later, or the last day of a month that is too short.

    Always count from the anchor, never from the last result, and nothing drifts.

    Raises:
        InvalidValueError: the calendar ends before.

    Examples:
        >>> from datetime import date
        >>> from technopark._model.period import add_months
        >>> [add_months(date(2019, 1, 31), n).isoformat() for n in (1, 2)]
        ['2019-02-28', '2019-03-31']
    """
    try:
        if day.day <= _EVERY_MONTH_HAS:
            years, month = divmod(day.month - 1 + months, 12)
            return date(day.year + years, month + 1, day.day)
        return day + relativedelta(months=months)
    except (ValueError, OverflowError):
        raise InvalidValueError(f"months from {day}", months, _CALENDAR) from None


def add_days(day: date, days: int) -> date:
    """Give the day some days later.

    Raises:
        InvalidValueError: the calendar ends before.
    """
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise InvalidValueError(f"days from {day}", days, _CALENDAR) from None


def months_between(start: date, day: date) -> int:
    """Give the whole months from a day to another, below zero where it is earlier."""
    months = (day.year - start.year) * 12 + day.month - start.month
    return months if add_months(start, months) <= day else months - 1


@attrs.frozen(str=False)
class Period(Aligned):
    """A span of days: from `start` until before `end`.

    Attributes:
        start: the first day.
        end: the day after the last one.

    Raises:
        InvalidPeriodError: the end is not after the start.
        InvalidValueError: one of them is no plain day.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> month = tp.Period.month(2018, 10)
        >>> month.days, date(2018, 10, 31) in month, date(2018, 11, 1) in month
        (31, True, False)
    """

    start: date
    end: date

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        for name in ("start", "end"):
            faults.extend(faults_of_day(getattr(self, name), f"Period.{name}"))
        raise_all(faults)
        if self.end <= self.start:
            raise InvalidPeriodError(self.start, self.end)

    @classmethod
    def closed(cls, first: date, last: date) -> Period:
        """Make a period from its first and its last day, both included."""
        return cls(first, add_days(check_day(last, "Period.closed last"), 1))

    @classmethod
    def lasting(cls, start: date, count: int, step: str) -> Period:
        """Make a period of so many days, weeks, months or years from its first day.

        Examples:
            >>> from datetime import date
            >>> import technopark as tp
            >>> print(tp.Period.lasting(date(2015, 6, 1), 18, "month"))
            2015-06-01 to 2016-11-30
        """
        return cls(start, Frequency.every(count, step).day(start, 1))

    @classmethod
    def month(cls, year: int, month: int) -> Period:
        """Make a calendar month."""
        first = _first(year, month)
        return cls(first, add_months(first, 1))

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Period:
        """Make a calendar quarter, 1 to 4."""
        if quarter not in range(1, _QUARTERS + 1):
            raise InvalidValueError("Period.quarter", quarter, "1, 2, 3 or 4")
        first = _first(year, _MONTHS_A_QUARTER * (quarter - 1) + 1)
        return cls(first, add_months(first, _MONTHS_A_QUARTER))

    @classmethod
    def year(cls, year: int) -> Period:
        """Make a calendar year."""
        return cls(_first(year, 1), _first(year + 1, 1))

    @property
    def last(self) -> date:
        """The last day."""
        return self.end - _DAY

    @property
    def days(self) -> int:
        """The number of days."""
        return (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def covers(self, other: Period) -> bool:
        """Say whether every day of the other lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Period) -> bool:
        """Say whether the two share a day."""
        return self.start < other.end and other.start < self.end

    def intersection(self, other: Period) -> Period | None:
        """Give the days that both share, or none."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end) if start < end else None

    def without(self, other: Period) -> tuple[Period, ...]:
        """Give what is left of the period where the days of another are taken out.

        Examples:
            >>> import technopark as tp
            >>> [str(part) for part in tp.Period.year(2018).without(tp.Period.quarter(2018, 2))]
            ['2018-01-01 to 2018-03-31', '2018-07-01 to 2018-12-31']
        """
        parts = self.split(other.start, other.end)
        return tuple(part for part in parts if not other.covers(part))

    def split(self, *days: date) -> tuple[Period, ...]:
        """Cut the period before each day; days outside it or on its start cut nothing.

        Examples:
            >>> from datetime import date
            >>> import technopark as tp
            >>> [str(part) for part in tp.Period.year(2016).split(date(2016, 12, 1))]
            ['2016-01-01 to 2016-11-30', '2016-12-01 to 2016-12-31']
        """
        inside = sorted({day for day in days if self.start < day < self.end})
        cuts = [self.start, *inside, self.end]
        return tuple(Period(a, b) for a, b in pairwise(cuts))

    def join(self, other: Period) -> Period:
        """Put two periods together that meet.

        Raises:
            InvalidValueError: they overlap or there is a gap between them.
        """
        first, second = sorted((self, other), key=lambda period: period.start)
        if first.end != second.start:
            allowed = f"a period that ends on {self.start} or starts on {self.end}"
            raise InvalidValueError("Period.join", str(other), allowed)
        return Period(first.start, second.end)

    def months(self) -> tuple[Period, ...]:
        """Cut the period at the first of each month."""
        return self.split(*Frequency.MONTHLY.days(_first(self.start.year, self.start.month), self))

    def __iter__(self) -> Iterator[date]:
        day = self.start
        while day < self.end:
            yield day
            day += _DAY

    def __str__(self) -> str:
        return f"{self.start} to {self.last}"


class Step(Term):
    """Units in which a frequency counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_DAYS = {Step.DAY: 1, Step.WEEK: 7}
_MONTHS = {Step.MONTH: 1, Step.YEAR: 12}


@attrs.frozen(str=False)
class Frequency(Aligned):
    """So many days, weeks, months or years, counted from an anchor day.

    Every step is counted from the anchor itself, so months do not drift: from 31 January come
    28 February and 31 March.

    Attributes:
        count: how many, one or more.
        step: of what.

    Raises:
        InvalidValueError: the count is below one, or the step is unknown.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> days = tp.Frequency.MONTHLY.days(date(2019, 1, 31), tp.Period.year(2019))
        >>> [day.isoformat() for day in days[:3]]
        ['2019-01-31', '2019-02-28', '2019-03-31']
    """

    count: int
    step: Step = attrs.field(converter=Step)

    MONTHLY: ClassVar[Frequency]
    QUARTERLY: ClassVar[Frequency]
    HALF_YEARLY: ClassVar[Frequency]
    YEARLY: ClassVar[Frequency]

    def __attrs_post_init__(self) -> None:
        if self.count < 1:
            raise InvalidValueError("Frequency.count", self.count, "one or more")

    @classmethod
    def every(cls, count: int, step: str) -> Frequency:
        """Make a frequency from a count and `"day"`, `"week"`, `"month"` or `"year"`."""
        return cls(count, Step.read(step, "Frequency.step"))

    def day(self, anchor: date, n: int) -> date:
        """Give the day `n` steps from the anchor; `n` may be below zero."""
        if self.step in _MONTHS:
            return add_months(anchor, n * self.count * _MONTHS[self.step])
        return add_days(anchor, n * self.count * _DAYS[self.step])

    def days(self, anchor: date, over: Period) -> tuple[date, ...]:
        """Give every step from the anchor that falls in a period, before the anchor too."""
        n = self._steps_to(anchor, over.start)
        found: list[date] = []
        while (day := self.day(anchor, n)) < over.end:
            if day >= over.start:
                found.append(day)
            n += 1
        return tuple(found)

    def periods(self, anchor: date, over: Period) -> tuple[Period, ...]:
        """Give the whole periods from step to step that share a day with a period."""
        n = self._steps_to(anchor, over.start)
        found: list[Period] = []
        while (start := self.day(anchor, n)) < over.end:
            found.append(Period(start, self.day(anchor, n + 1)))
            n += 1
        return tuple(found)

    def _steps_to(self, anchor: date, day: date) -> int:
        """Give the number of the last step that does not pass the day."""
        if self.step in _MONTHS:
            size = self.count * _MONTHS[self.step]
            return months_between(anchor, day) // size
        return (day - anchor).days // (self.count * _DAYS[self.step])

    def __str__(self) -> str:
        return f"every {self.step}" if self.count == 1 else f"every {self.count} {self.step}s"


Frequency.MONTHLY = Frequency(1, Step.MONTH)
Frequency.QUARTERLY = Frequency(3, Step.MONTH)
Frequency.HALF_YEARLY = Frequency(6, Step.MONTH)
Frequency.YEARLY = Frequency(1, Step.YEAR)


def _first(year: int, month: int) -> date:
    try:
        return date(year, month, 1)
    except ValueError:
        allowed = f"a year from {date.min.year} to {date.max.year} and a month from 1 to 12"
        raise InvalidValueError("Period", (year, month), allowed) from None
