"""Turnover rent: a share of what is sold above a breakpoint."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from technopark._kernel.exact import fraction
from technopark._kernel.figure import (
    Figure,
    difference,
    given,
    highest,
    lowest,
    product,
    quotient,
    total,
)
from technopark._model.clauses.base import Charge
from technopark.errors import ClauseError, CurrencyMismatchError, InvalidValueError
from technopark.rent._clauses.base import in_bands
from technopark.rent._days.prices import prices
from technopark.rent._streams.money import money_figure
from technopark.rent._streams.stream import Once, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._kernel.scale import Scale
    from technopark._model.clauses.turnover import Sales, TurnoverRent
    from technopark._model.lease import Lease
    from technopark._model.money import Money
    from technopark._model.period import Period
    from technopark.rent._days.prices import Terms


def turnover_rent(
    lease: Lease, clause: TurnoverRent, terms: Terms, *, streams: tuple[Stream, ...]
) -> Stream:
    """Read a turnover rent: an amount for each period of sales.

    Raises:
        ClauseError: a report that lies in two of the periods that are settled together.
    """
    name = Charge.TURNOVER_RENT.value
    limits = (clause.breakpoint, clause.minimum, clause.maximum)
    amounts = (*(sold.amount for sold in clause.sales), *limits)
    currencies = [amount.currency for amount in amounts if amount is not None]
    currency = currencies[0] if currencies else streams[0].currency if streams else ""
    once: list[Once] = []
    for period, reports in _settled(lease, clause):
        base = _base_rent(terms, streams, period)
        once.extend(_bills(clause, period, reports, base=base))
    return Stream(
        charge=Charge.TURNOVER_RENT, name=name, clause=clause, currency=currency, once=tuple(once)
    )


def _settled(lease: Lease, clause: TurnoverRent) -> list[tuple[Period, list[Sales]]]:
    """Give the reports that are settled together, with the days that they are for."""
    if clause.settled is None:
        return [(sold.period, [sold]) for sold in clause.sales]
    anchor = clause.anchor or lease.term.start
    found: dict[Period, list[Sales]] = {}
    for sold in sorted(clause.sales, key=_first_day):
        first, *others = clause.settled.periods(anchor, sold.period)
        if others:
            problem = f"the sales of {sold.period} lie in two periods that are settled apart"
            raise ClauseError(lease.id, "TurnoverRent", others[0].start, problem)
        found.setdefault(first, []).append(sold)
    return list(found.items())


def _first_day(sold: Sales) -> date:
    return sold.period.start


def _bills(
    clause: TurnoverRent, period: Period, reports: list[Sales], *, base: Figure
) -> Iterator[Once]:
    """Give what is due on reports: one amount for all, or one for each as it comes."""
    if not clause.running:
        due = period.last + timedelta(days=clause.due_after)
        yield Once(period=period, due=due, amount=_for_sales(clause, reports, base))
        return
    before: Figure | None = None
    for n, sold in enumerate(reports, start=1):
        so_far = _for_sales(clause, reports[:n], base)
        amount = so_far if before is None else difference("beyond what was due", so_far, before)
        due = sold.period.last + timedelta(days=clause.due_after)
        yield Once(period=sold.period, due=due, amount=amount)
        before = so_far


def _base_rent(terms: Terms, streams: tuple[Stream, ...], period: Period) -> Figure:
    """Give the rent that falls on a period."""
    parts = [
        price
        for stream in streams
        if stream.charge is Charge.RENT
        for _slot, _days, _level, price in prices(terms, stream, period)
    ]
    return total("rent of the period", *parts)


def _for_sales(clause: TurnoverRent, reports: list[Sales], base: Figure) -> Figure:
    start = None if clause.breakpoint is None else given("breakpoint", clause.breakpoint)
    if clause.natural and clause.rate is not None:
        start = quotient("natural breakpoint", base, given("rate", clause.rate))
    each = [given("sales", sold.amount, sources=clause.sources) for sold in reports]
    sales = each[0] if len(each) == 1 else total("sales", *each)
    due = share_of_sales(sales, rate=clause.rate, bands=clause.bands, start=start)
    return between(due, clause.minimum, clause.maximum)


def share_of_sales(
    sales: Figure, *, rate: Number | None, bands: Scale | None, start: Figure | None
) -> Figure:
    """Give the share of the sales above a breakpoint."""
    if start is not None:
        above = difference("sales less the breakpoint", sales, start)
        sales = highest("sales above the breakpoint", above, given("none", 0))
    if bands is None:
        return product("share of sales", sales, given("rate", fraction(rate, "rate")))
    return total("share of sales", *in_bands(bands, sales.value, price="rate", of="sales"))


def between(due: Figure, minimum: Money | None, maximum: Money | None) -> Figure:
    """Hold an amount between its limits."""
    if minimum is not None:
        due = highest("not below the minimum", due, given("minimum", minimum))
    if maximum is not None:
        due = lowest("not above the maximum", due, given("maximum", maximum))
    return due


def natural_breakpoint(base: Money, rate: Number) -> Explanation[object]:
    """At which sales a share of them would come to the base rent.

    Args:
        base: the base rent of the period.
        rate: the share of sales.

    Returns:
        The breakpoint, exact where its decimals end; otherwise to the minor unit, half up.

    Raises:
        InvalidValueError: a rate that is not above zero.

    Examples:
        >>> import technopark as tp
        >>> print(tp.rent.natural_breakpoint(tp.Money.of("50000", "USD"), "0.05").value)
        1,000,000.00 USD
    """
    _check_rate("natural_breakpoint", rate)
    figure = quotient("breakpoint, exact", given("base rent", base), given("rate", rate))
    return money_figure("natural breakpoint", figure, base.currency).explain()


def percentage_rent(
    sales: Money,
    *,
    rate: Number | None = None,
    bands: Scale | None = None,
    base: Money | None = None,
    breakpoint: Money | None = None,  # noqa: A002 - the trade's word
    minimum: Money | None = None,
    maximum: Money | None = None,
) -> Explanation[object]:
    """What is due on sales, besides a base rent.

    Args:
        sales: what was sold in the period.
        rate: the share, such as `"0.08"`.
        bands: shares by the height of the sales, instead of one rate.
        base: the base rent of the period; with it the breakpoint is the natural one, unless
            one is agreed.
        breakpoint: the agreed breakpoint.
        minimum: the least.
        maximum: the most.

    Raises:
        InvalidValueError: sales below zero, neither a rate nor bands, or both, a rate that is not
            above zero, a minimum above the maximum, or bands with a base rent and no agreed
            breakpoint, as bands have no natural one.
        CurrencyMismatchError: amounts in two currencies.

    Examples:
        >>> import technopark as tp
        >>> usd = lambda amount: tp.Money.of(amount, "USD")
        >>> due = tp.rent.percentage_rent(usd("1600000"), rate="0.08", base=usd("120000"))
        >>> print(due.value)
        8,000.00 USD
    """
    _check_amounts(sales, (base, breakpoint, minimum, maximum))
    if (rate is None) == (bands is None):
        got = "neither" if rate is None else "both"
        raise InvalidValueError("percentage_rent rate and bands", got, "one of the two")
    if minimum is not None and maximum is not None and maximum < minimum:
        limits = f"{minimum} and {maximum}"
        raise InvalidValueError("percentage_rent limits", limits, "a minimum up to the maximum")
    start = None if breakpoint is None else given("breakpoint", breakpoint)
    if rate is not None:
        _check_rate("percentage_rent", rate)
    if start is None and base is not None:
        if rate is None:
            allowed = "none with bands, which have no natural breakpoint, unless one is agreed"
            raise InvalidValueError("percentage_rent base", str(base), allowed)
        start = quotient("natural breakpoint", given("base rent", base), given("rate", rate))
    due = share_of_sales(given("sales", sales), rate=rate, bands=bands, start=start)
    due = between(due, minimum, maximum)
    return money_figure("percentage rent", due, sales.currency).explain()


def _check_rate(where: str, rate: Number) -> None:
    if fraction(rate, "rate") <= 0:
        raise InvalidValueError(f"{where} rate", rate, "a share above zero")


def _check_amounts(sales: Money, others: tuple[Money | None, ...]) -> None:
    for one in others:
        if one is not None and one.currency != sales.currency:
            raise CurrencyMismatchError(sales.currency, one.currency)
    if sales.minor < 0:
        raise InvalidValueError("percentage_rent sales", str(sales), "zero or more")
