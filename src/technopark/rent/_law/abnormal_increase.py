"""Whether a rent rises abnormally, as the British stamp duty land tax asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.money import Money
from technopark._model.period import months_between
from technopark.errors import InvalidPeriodError
from technopark.tables import united_kingdom as uk

if TYPE_CHECKING:
    from datetime import date

_MONTHS = 12


def abnormal_increase(before: Money, after: Money, *, start: date, on: date) -> Verdict:
    """Whether a rise after the first five years is abnormal, for the stamp duty on a lease.

    It is where the rise is more than the yearly rent before, times the whole years since the
    start, over five.

    Args:
        before: the yearly rent before.
        after: the yearly rent from the day on.
        start: the first day of the lease, or of the rent before.
        on: the day of the rise.

    Raises:
        InvalidPeriodError: the rise lies before the start.
        CurrencyMismatchError: the rents are in two currencies.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> gbp = lambda amount: tp.Money.of(amount, "GBP")
        >>> start, on = date(2004, 4, 1), date(2010, 4, 1)
        >>> tp.rent.abnormal_increase(gbp(10000), gbp(25000), start=start, on=on).holds
        True
    """
    if on < start:
        raise InvalidPeriodError(start, on)
    years = months_between(start, on) // _MONTHS
    excess = after - before
    allowed = before.as_fraction() * years / uk.ABNORMAL_YEARS
    shown = Money.rounded(allowed, before.currency)
    above = excess.as_fraction() > allowed
    finding = Finding(
        requirement="excess",
        statement=f"the rise is more than {before} × {years} whole years / {uk.ABNORMAL_YEARS}",
        answer=Answer.MET if above else Answer.UNMET,
        observed=f"{excess} against {shown}",
        remedy="" if above else f"none: only a rise above {shown} would be",
        sources=(uk.HMRC_ABNORMAL,),
    )
    return Verdict(subject="the rent rises abnormally", findings=(finding,))
