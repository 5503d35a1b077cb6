"""The bills of a charge: when each is due, for which days, and how much."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import Figure, given, product, rounded
from technopark._kernel.rounding import Quantity, Rounding
from technopark._model.clauses.tax import TaxPoint, Vat
from technopark._model.money import Money, exponent
from technopark.errors import ClauseError, NotInForceError
from technopark.rent._days.prices import MIXED, prices

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from technopark._model.period import Period
    from technopark.rent._clauses.plan import Plan
    from technopark.rent._streams.stream import Once, Stream


@attrs.frozen(eq=False)
class Amount:
    """Net and tax of a line with how they came about; lines at one level share it."""

    net: Money
    tax: Money
    net_figure: Figure
    tax_figure: Figure | None


def amounts(plan: Plan, stream: Stream, over: Period) -> Iterator[tuple[date, Period, Amount]]:
    """Give every bill of a stream: when it is due, the days it is for, and the amount.

    Whole periods at one level share one amount, worked out once. Single amounts belong to the
    day on which they are due.
    """
    shared: dict[tuple[int, int | None], Amount] = {}
    vat = _vat_on(plan, stream)
    for slot, days, level, price in prices(plan.terms, stream, over):
        # The hottest line of a schedule: most leases bear no tax, and need not ask for one.
        tax = None if vat is None else _tax_on(plan, vat, due=slot.due, start=days.start)
        key = (level, tax)
        amount = shared.get(key)
        if amount is None:
            amount = amount_of(plan, stream, price, tax=tax)
            if level != MIXED:
                shared[key] = amount
        yield slot.due, days, amount
    for one in stream.once:
        if one.due in over:
            yield one.due, one.period, single(plan, stream, one)


def single(plan: Plan, stream: Stream, one: Once) -> Amount:
    """Give a single amount as money, with the tax on it."""
    vat = _vat_on(plan, stream)
    tax = None if vat is None else _tax_on(plan, vat, due=one.due, start=one.period.start)
    return amount_of(plan, stream, one.amount, tax=tax)


def _vat_on(plan: Plan, stream: Stream) -> Vat | None:
    """Give the tax that a charge bears, or none."""
    return next((vat for vat in plan.vats if vat.taxes(stream.charge)), None)


def _tax_on(plan: Plan, vat: Vat, *, due: date, start: date) -> int:
    """Give the number of the tax's version that holds for a bill.

    Raises:
        ClauseError: no rate is in force on the day.
    """
    day = due if vat.point is TaxPoint.DUE else start
    try:
        return vat.rates.versions.index(vat.rates.version_on(day))
    except NotInForceError as error:
        raise ClauseError(plan.lease.id, "Vat", day, str(error)) from error


def amount_of(plan: Plan, stream: Stream, price: Figure, *, tax: int | None) -> Amount:
    """Round a price to money, and put the tax on it."""
    usual = Fraction(1, 10 ** exponent(stream.currency))
    line = plan.terms.billing.rounding or Rounding.of(Quantity.LINE, usual)
    net = Money.of(line.apply(price.value), stream.currency)
    net_figure = rounded("net", price, line, shown=net)
    vat = _vat_on(plan, stream)
    if tax is None or vat is None:
        return Amount(net, Money.zero(stream.currency), net_figure, None)
    version = vat.rates.versions[tax]
    rate = given("rate of tax", version.value, sources=version.sources)
    exact = product("tax, exact", given("net", net), rate)
    rounding = Rounding.of(Quantity.LINE, usual, vat.mode)
    tax_money = Money.of(rounding.apply(exact.value), stream.currency)
    figure = rounded("tax", exact, rounding, shown=tax_money)
    return Amount(net, tax_money, net_figure, figure)
