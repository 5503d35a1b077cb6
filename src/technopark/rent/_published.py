"""Published tests on rents, and days that leases count in."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.money import Money
from technopark._model.period import add_months, months_between
from technopark.errors import InvalidValueError
from technopark.tables.rent import ABNORMAL_INCREASE, ABNORMAL_SHARE_OF_YEARS

if TYPE_CHECKING:
    from datetime import date

_MONTHS = 12
_LAST_DAY = 31


def rolled(day: date, months: int, *, on: int | None = None) -> date:
    """The day some months later or earlier, in a month that may be too short.

    Args:
        day: the day.
        months: how many, below zero for earlier.
        on: the day of the month that is kept, 31 for the last one; the day's own where it is
            none.

    Raises:
        InvalidValueError: a day that no month has.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.rent.rolled(date(2020, 2, 29), 3), tp.rent.rolled(date(2020, 2, 29), 3, on=31)
        (datetime.date(2020, 5, 29), datetime.date(2020, 5, 31))
    """
    if on is None:
        return add_months(day, months)
    if not 1 <= on <= _LAST_DAY:
        raise InvalidValueError("rolled on", on, "1 to 31")
    first = add_months(day.replace(day=1), months)
    return first.replace(day=min(on, monthrange(first.year, first.month)[1]))


def normal_increase(previous: Money, new: Money, *, start: date, on: date) -> Verdict:
    """Whether a rise of the rent is no abnormal one, by the test of HM Revenue and Customs.

    The rise is abnormal where it is more than the rent before, times the whole years since the
    start, over five.

    Args:
        previous: the rent a year before.
        new: the rent a year after.
        start: the start of the term, or of the rent before.
        on: the day of the rise.

    Raises:
        InvalidValueError: the rise is before the start.
        CurrencyMismatchError: two currencies.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> gbp = lambda amount: tp.Money.of(amount, "GBP")
        >>> start, on = date(2004, 4, 1), date(2010, 4, 1)
        >>> tp.rent.normal_increase(gbp(10000), gbp(25000), start=start, on=on).fails
        True
    """
    if on < start:
        raise InvalidValueError("normal_increase on", on, f"{start} or later")
    years = months_between(start, on) // _MONTHS
    excess = new - previous
    limit = Money.rounded(previous.as_fraction() * years / ABNORMAL_SHARE_OF_YEARS, new.currency)
    normal = excess.as_fraction() * ABNORMAL_SHARE_OF_YEARS <= previous.as_fraction() * years
    finding = Finding(
        requirement="normal-increase",
        statement=f"the rise is at most the rent before × {years} ÷ {ABNORMAL_SHARE_OF_YEARS}",
        answer=Answer.MET if normal else Answer.UNMET,
        observed=f"a rise of {excess}, against {limit}",
        remedy="" if normal else "it counts as the grant of a new lease",
        sources=(ABNORMAL_INCREASE,),
    )
    return Verdict(subject="the rise of the rent is normal", findings=(finding,))
