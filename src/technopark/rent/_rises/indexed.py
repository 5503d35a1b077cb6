"""Index arithmetic on its own: a change, a rent or a rate that follows it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import fraction, number_of, plain, to_decimal
from technopark._kernel.figure import Figure, difference, given, product, rounded
from technopark._kernel.rounding import EXACT, Quantity, RoundingPolicy
from technopark._model.money import Money
from technopark.errors import InvalidValueError
from technopark.rent._rises.index import HUNDRED, change_between, grown, limited, passed_on
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._model.money import Rate


def _pair(old: Number, new: Number) -> tuple[Figure, Figure]:
    olds, news = (
        given("index before", fraction(old, "old")),
        given("index now", fraction(new, "new")),
    )
    if olds.value <= 0 or news.value <= 0:
        raise InvalidValueError("index", (plain(olds.value), plain(news.value)), "above zero")
    return olds, news


def index_change(
    old: Number, new: Number, *, rounding: RoundingPolicy = EXACT
) -> Explanation[object]:
    """By how many per cent an index changed; points are another thing, and just `new - old`.

    Args:
        old: the index before.
        new: the index now.
        rounding: which of ratio and percentage are rounded, and how.

    Raises:
        InvalidValueError: an index that is not above zero.

    Examples:
        >>> import technopark as tp
        >>> two = tp.Rounding.of(tp.Quantity.PERCENTAGE, "0.01")
        >>> policy = tp.RoundingPolicy(name="per cent to two places", roundings=(two,))
        >>> print(tp.rent.index_change("109.6", "112.1", rounding=policy).value)
        57/25
    """
    change = change_between(*_pair(old, new), rounding)
    return product("change in per cent", change, given("a hundred", HUNDRED)).explain()


def index_points(old: Number, new: Number) -> Explanation[object]:
    """By how many points an index moved: not the same as per cent, unless it stood at 100.

    Args:
        old: the index before.
        new: the index now.

    Raises:
        InvalidValueError: an index that is not above zero.

    Examples:
        >>> import technopark as tp
        >>> tp.rent.index_points("109.6", "112.1").value
        Fraction(5, 2)
    """
    before, now = _pair(old, new)
    return difference("points", now, before).explain()


def indexed(
    amount: Money | Rate,
    old: Number,
    new: Number,
    *,
    share: Number = 1,
    margin: Number = 0,
    cap: Number | None = None,
    floor: Number | None = None,
    rounding: RoundingPolicy = EXACT,
) -> Explanation[object]:
    """A rent, or a rate, after an index moved.

    Args:
        amount: the rent before, or the rate; a rate stays exact unless the policy rounds it.
        old: the index that belongs to it.
        new: the index now.
        share: how much of the change is passed on, `"0.75"` for 75 %.
        margin: what is added to it, `"0.01"` for the index plus 1 %.
        cap: the most that is added, as a share.
        floor: the least that is added, as a share; 0 for a rent that never falls.
        rounding: which of ratio, percentage and rent are rounded first, and how.

    Raises:
        InvalidValueError: an index that is not above zero, or a cap under the floor.

    Examples:
        >>> import technopark as tp
        >>> ine = tp.RoundingPolicy(
        ...     name="ratio to three places",
        ...     roundings=(tp.Rounding.of(tp.Quantity.RATIO, "0.001"),),
        ... )
        >>> rent = tp.Money.of("400.00", "EUR")
        >>> print(tp.rent.indexed(rent, "60.030", "61.827", rounding=ine).value)
        412.00 EUR
    """
    change = change_between(*_pair(old, new), rounding)
    return after(
        amount, change, share=share, margin=margin, cap=cap, floor=floor, rounding=rounding
    )


def increased(
    amount: Money | Rate,
    by: Number,
    *,
    share: Number = 1,
    margin: Number = 0,
    cap: Number | None = None,
    floor: Number | None = None,
    rounding: RoundingPolicy = EXACT,
) -> Explanation[object]:
    """A rent, or a rate, after a change given as a share: a published rate, an agreed step.

    Args:
        amount: the rent before, or the rate; a rate stays exact unless the policy rounds it.
        by: the change, `"0.05"` for 5 %.
        share: how much of it is passed on.
        margin: what is added to it.
        cap: the most that is added, as a share.
        floor: the least that is added, as a share.
        rounding: whether the rent is rounded first, and how.

    Raises:
        InvalidValueError: a cap under the floor.

    Examples:
        >>> import technopark as tp
        >>> rent = tp.Money.of("9000.00", "EUR")
        >>> print(tp.rent.increased(rent, "0.011", share="0.75").value)
        9,074.25 EUR
        >>> rate = tp.Rate.of("0.115", "USD", per="sqft", every="year")
        >>> print(tp.rent.increased(rate, "0.043").value)
        0.119945 USD per sqft per year
    """
    change = given("change", fraction(by, "increased by"))
    return after(
        amount, change, share=share, margin=margin, cap=cap, floor=floor, rounding=rounding
    )


def after(
    amount: Money | Rate,
    change: Figure,
    *,
    share: Number,
    margin: Number,
    cap: Number | None,
    floor: Number | None,
    rounding: RoundingPolicy,
) -> Explanation[object]:
    """Give a rent after a change, held between floor and cap."""
    limits = [None if one is None else fraction(one, "limit") for one in (floor, cap)]
    if limits[0] is not None and limits[1] is not None and limits[1] < limits[0]:
        raise InvalidValueError("cap and floor", (cap, floor), "a cap at or above the floor")
    before = given("rent before", amount)
    passed = passed_on(change, share=share, margin=margin, rounding=rounding)
    target = grown(before, passed, "rent after the change")
    new = limited(before, target, cap=limits[1], floor=limits[0])
    new = rounded("rent, rounded", new, rounding.of(Quantity.RATE))
    if isinstance(amount, Money):
        return money_figure("new rent", new, amount.currency).explain()
    shown = attrs.evolve(amount, amount=to_decimal(new.value, "new rate"))
    return attrs.evolve(new, label="new rate", shown=shown).explain()


def prorated(
    amount: Money, *, days: int, of: int, rounding: RoundingPolicy = EXACT
) -> Explanation[object]:
    """So many days of an amount for so many days.

    Args:
        amount: the amount for the whole.
        days: the days charged.
        of: the days of the whole: those of the month, 30, 365, and so on.
        rounding: whether the daily rate is rounded first, and how.

    Raises:
        InvalidValueError: days below zero, or a whole without days.

    Examples:
        >>> import technopark as tp
        >>> print(tp.rent.prorated(tp.Money.of(1000, "USD"), days=12, of=31).value)
        387.10 USD
    """
    if days < 0 or of < 1:
        raise InvalidValueError(
            "prorated days", (days, of), "zero days or more, out of one or more"
        )
    daily = product(
        "daily rate",
        given("amount", amount),
        given(f"1 of {number_of(of, 'days')}", Fraction(1, of)),
    )
    daily = rounded("daily rate, rounded", daily, rounding.of(Quantity.DAILY_RATE))
    return money_figure(
        "part", product("part, exact", daily, given("days", days)), amount.currency
    ).explain()
