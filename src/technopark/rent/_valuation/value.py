"""What amounts to come are worth, and other published tests on a row of rents."""

from __future__ import annotations

from enum import unique
from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._kernel.exact import fraction, number_of, plain
from technopark._kernel.figure import Figure, given, product, rounded, total
from technopark._kernel.term import Term
from technopark._model.money import Money
from technopark.errors import CurrencyMismatchError, InvalidValueError
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._kernel.rounding import Rounding


@unique
class When(Term):
    """When in its period an amount is paid."""

    END = "end of the period"
    START = "start of the period"


def present_value(
    amounts: Sequence[Money],
    *,
    rate: Number,
    when: When | str = When.END,
    each: Rounding | None = None,
    result: Rounding | None = None,
) -> Explanation[object]:
    """What amounts to come are worth at the start of the first period.

    Args:
        amounts: one for each period, in order.
        rate: the discount rate of one period, such as `"0.035"`.
        when: whether an amount is paid at the start or the end of its period.
        each: how each present value is rounded; exact where it is none.
        result: how the sum is rounded; half up to the minor unit where it is none.

    Raises:
        InvalidValueError: no amount, a rate of -1 or less, or another time.

    Examples:
        >>> import technopark as tp
        >>> rents = [tp.Money.of(15000, "GBP")] * 4
        >>> print(tp.rent.present_value(rents, rate="0.035").value)
        55,096.19 GBP
    """
    factor = 1 + fraction(rate, "rate")
    late = When.read(when, "present_value when") is When.END
    if not amounts or factor <= 0:
        raise InvalidValueError("present_value", (len(amounts), rate), "amounts, a rate above -1")
    parts: list[Figure] = []
    for n, amount in enumerate(amounts):
        periods = n + late
        label = f"1 over {plain(factor)} to the power {periods}"
        worth = product(
            f"worth of amount {n + 1}", given("amount", amount), given(label, factor**-periods)
        )
        parts.append(rounded(f"worth of amount {n + 1}, rounded", worth, each))
    exact = total("present value, exact", *parts)
    currency = amounts[0].currency
    Money.total(amounts, currency)
    if result is None:
        return money_figure("present value", exact, currency).explain()
    shown = Money.of(result.apply(exact.value), currency)
    return rounded("present value", exact, result, shown=shown).explain()


def grown(
    amount: Money, *, growth: Number, years: int, compound: bool = True
) -> Explanation[object]:
    """What an amount comes to some years later, or earlier, at a yearly growth.

    So the costs of a base year follow from those of another year.

    Args:
        amount: the amount of its own year.
        growth: the yearly growth, `"0.03"` for 3 %.
        years: how many years later; below zero for earlier.
        compound: whether each year grows out of the one before; otherwise each adds, or takes
            off, the same.

    Raises:
        InvalidValueError: a growth of -1 or less.

    Examples:
        >>> import technopark as tp
        >>> costs = tp.Money.of(160000, "USD")
        >>> print(tp.rent.grown(costs, growth="0.03", years=-1).value)
        155,339.81 USD
    """
    rate = fraction(growth, "grown growth")
    if rate <= -1:
        raise InvalidValueError("grown growth", growth, "above -1")
    factor = (1 + rate) ** years if compound else 1 + rate * years
    label = f"growth over {number_of(years, 'years')} at {plain(rate)}"
    exact = product("amount, exact", given("amount", amount), given(label, factor))
    return money_figure("amount then", exact, amount.currency).explain()


def rolling_maximum(amounts: Sequence[Money], *, window: int = 12) -> tuple[int, Money]:
    """The highest sum of so many amounts in a row: the number of the first one, and the sum.

    Args:
        amounts: one a month, in order.
        window: how many in a row.

    Raises:
        InvalidValueError: there are fewer amounts than that.

    Examples:
        >>> import technopark as tp
        >>> rents = [tp.Money.of(amount, "GBP") for amount in (1, 3, 4, 2)]
        >>> tp.rent.rolling_maximum(rents, window=2)
        (2, Money(minor=700, currency='GBP'))
    """
    if not 0 < window <= len(amounts):
        raise InvalidValueError("rolling_maximum window", window, f"1 to {len(amounts)}")
    currency = amounts[0].currency
    sums = [
        Money.total(amounts[n : n + window], currency) for n in range(len(amounts) - window + 1)
    ]
    best = max(sums)
    return sums.index(best) + 1, best


def smoothed(passing: Money, target: Money, *, most: Number) -> tuple[Money, ...]:
    """The rent year by year on its way to a target, rising by no more than a share each year.

    The rise is a share of the rent of the year before; the way ends at the target. A target
    at or below the rent is reached at once.

    Args:
        passing: the rent a year before.
        target: the rent a year in the end.
        most: the largest rise, such as `"0.10"`.

    Raises:
        InvalidValueError: a largest rise that is not above zero, or no rent to rise from.
        CurrencyMismatchError: rents in two currencies.

    Examples:
        >>> import technopark as tp
        >>> eur = lambda amount: tp.Money.of(amount, "EUR")
        >>> [str(year) for year in tp.rent.smoothed(eur(10000), eur(14000), most="0.10")]
        ['11,000.00 EUR', '12,100.00 EUR', '13,310.00 EUR', '14,000.00 EUR']
    """
    share = fraction(most, "smoothed most")
    if share <= 0 or passing.minor <= 0:
        raise InvalidValueError("smoothed", (str(passing), most), "a rent and a rise above zero")
    if passing.currency != target.currency:
        raise CurrencyMismatchError(passing.currency, target.currency)
    found: list[Money] = []
    exact = passing.as_fraction()
    while not found or found[-1] < target:
        exact = min(exact * (1 + share), target.as_fraction())
        found.append(Money.rounded(exact, target.currency))
    return tuple(found)


def converted(
    amount: Money, *, of: str, to: str, weeks: Number = Fraction(365, 7)
) -> Explanation[object]:
    """A rent of one time unit as that of another.

    Args:
        amount: the rent.
        of: its time unit: `"day"`, `"week"`, `"fortnight"`, `"four weeks"`, `"month"`,
            `"quarter"`, `"half-year"` or `"year"`.
        to: the time unit wanted.
        weeks: weeks in a year: 52 by the usual method, 365/7 exactly.

    Raises:
        InvalidValueError: an unknown time unit.

    Examples:
        >>> import technopark as tp
        >>> rent = tp.Money.of(200, "GBP")
        >>> print(tp.rent.converted(rent, of="week", to="month", weeks=52).value)
        866.67 GBP
    """
    number = fraction(weeks, "weeks")
    a_year = {
        "day": number * 7,
        "week": number,
        "fortnight": number / 2,
        "four weeks": number / 4,
        "month": Fraction(12),
        "quarter": Fraction(4),
        "half-year": Fraction(2),
        "year": Fraction(1),
    }
    for unit in (of, to):
        if unit not in a_year:
            raise InvalidValueError("converted time unit", unit, ", ".join(a_year))
    factor = given(f"{of}s in a {to}", a_year[of] / a_year[to])
    figure = product("converted", given(f"rent a {of}", amount), factor)
    return money_figure(f"rent a {to}", figure, amount.currency).explain()
