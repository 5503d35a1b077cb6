"""Simple interest: on what is paid late, and on what is held."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from technopark._kernel.exact import number_of
from technopark._kernel.figure import Figure, difference, given, product, total
from technopark._model.clauses.proration import DayCount
from technopark._model.period import Period
from technopark.errors import InvalidValueError
from technopark.rent._days.daycount import days, year_fraction
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.dated import Dated
    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._model.money import Money

_NONE = Decimal(0)


def simple_interest(
    principal: Money,
    rate: Number,
    *,
    start: date,
    end: date,
    count: DayCount | str = DayCount.ACT_365_FIXED,
) -> Explanation[object]:
    """What an amount bears at a yearly rate over some days, without compounding.

    Args:
        principal: the amount.
        rate: the yearly rate, `"0.017"` for 1.7 %.
        start: the first day.
        end: the day after the last one.
        count: how the part of a year is counted.

    Raises:
        InvalidValueError: the end is before the start.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> held = tp.Money.of("1000.00", "USD")
        >>> start, end = date(2018, 1, 1), date(2019, 1, 1)
        >>> print(tp.rent.simple_interest(held, "0.017", start=start, end=end).value)
        17.00 USD
    """
    counted = DayCount.read(count, "simple_interest count")
    part = given("part of a year", year_fraction(start, end, count=counted), note=counted.value)
    exact = product("interest, exact", given("principal", principal), given("rate", rate), part)
    return money_figure("interest", exact, principal.currency).explain()


def interest_figure(
    principal: Figure,
    rates: Dated[Decimal],
    span: Period,
    *,
    count: DayCount,
    margin: Decimal = _NONE,
) -> list[Figure]:
    """Give the interest of a span, a figure for each rate in force, with a margin on it.

    Raises:
        NotInForceError: no rate is in force on one of the days.
    """
    found: list[Figure] = []
    for start, end, version in rates.spans(span.start, span.end):
        rate = given("yearly rate", version.value, sources=version.sources)
        if margin:
            rate = total("yearly rate with its margin", rate, given("margin", margin))
        part = year_fraction(start, end, count=count)
        label = f"interest, {Period(start, end)}"
        held = number_of(days(start, end, count=count), "days")
        years = given("part of a year", part, note=f"{held}, {count}")
        found.append(product(label, principal, rate, years))
    return found


def compound_interest(principal: Money, rate: Number, *, times: int) -> Explanation[object]:
    """What an amount bears over whole periods where the interest bears interest too.

    Args:
        principal: the amount.
        rate: the rate of one period, `"0.017"` for 1.7 %.
        times: how many periods.

    Raises:
        InvalidValueError: fewer than no period.

    Examples:
        >>> import technopark as tp
        >>> held = tp.Money.of("1000.00", "USD")
        >>> print(tp.rent.compound_interest(held, "0.05", times=2).value)
        102.50 USD
    """
    if times < 0:
        raise InvalidValueError("compound_interest times", times, "zero or more")
    factor = total("one and the rate", given("one", 1), given("rate", rate))
    amount = given("principal", principal)
    grown = product("with its interest", amount, *([factor] * times))
    exact = difference("interest, exact", grown, amount)
    return money_figure("interest", exact, principal.currency).explain()
