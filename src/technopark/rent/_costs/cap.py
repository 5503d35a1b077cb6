"""Caps on service charges: how high a year's charge may be."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._kernel.figure import Figure, count, given, product, total
from technopark.errors import InvalidValueError
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._kernel.explain import Explanation
    from technopark._model.clauses.charges import ChargeCap
    from technopark._model.money import Money


def charge_ceiling(cap: ChargeCap, *, charged: Sequence[Money]) -> Explanation[object]:
    """The most that a service charge may be in the year after those charged.

    A cumulative cap is counted from the first year: compound, each year's rise rests on the
    last one's ceiling; simple, all rest on the first year. A cap that is not cumulative is
    counted from what was charged in the last year, so a year below the ceiling lowers every
    later one. The two agree only where the most is charged in every year.

    Args:
        cap: the cap.
        charged: what was charged in each year so far, the first year first.

    Raises:
        InvalidValueError: nothing was charged yet.

    Examples:
        >>> import technopark as tp
        >>> usd = lambda amount: tp.Money.of(amount, "USD")
        >>> cap = tp.ChargeCap(rate="0.05", cumulative=True)
        >>> print(tp.rent.charge_ceiling(cap, charged=(usd("100000"), usd("90000"))).value)
        110,250.00 USD
    """
    if not charged:
        raise InvalidValueError("charge_ceiling charged", (), "at least the first year")
    figure = ceiling(cap, charged)
    return money_figure("ceiling", figure, charged[0].currency).explain()


def ceiling(cap: ChargeCap, charged: Sequence[Money]) -> Figure:
    """Give the ceiling of the next year, exact."""
    rate = given("cap", cap.rate)
    if not cap.cumulative:
        last = given("last year's charge", charged[-1])
        return total("ceiling, exact", last, product("rise", last, rate))
    first, years = given("first year's charge", charged[0]), len(charged)
    if not cap.compound:
        rise = product("rise", first, rate, count("years", years))
        return total("ceiling, exact", first, rise)
    factor = given("one and the cap", 1 + Fraction(cap.rate))
    return product("ceiling, exact", first, *([factor] * years))
