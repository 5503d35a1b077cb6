"""Figures about a lease: passing, headline and net effective rent, straight line, reversion."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import fraction, number_of
from technopark._kernel.figure import (
    Figure,
    count,
    difference,
    given,
    product,
    quotient,
    total,
)
from technopark._kernel.table import Table, Tabular
from technopark._model.clauses.base import Charge
from technopark._model.clauses.free import RentFree
from technopark._model.money import Every, Money
from technopark.errors import ClauseError, CurrencyMismatchError, InvalidValueError
from technopark.rent._clauses.plan import plan_of
from technopark.rent._days.daycount import months
from technopark.rent._days.term import kept_term
from technopark.rent._streams.money import money_figure
from technopark.rent._streams.stream import MONTHS
from technopark.rent._valuation.value import When

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._model.lease import Lease
    from technopark._model.period import Period
    from technopark.rent._streams.stream import Level

_YEAR = 12


def passing(lease: Lease, *, on: date, every: Every | str = Every.YEAR) -> Explanation[object]:
    """The rent payable on a day, by the year unless another time is named.

    Args:
        lease: the lease.
        on: the day.
        every: the month, quarter or year that it is stated for.

    Raises:
        ClauseError: no rent is payable on the day, or it is one of days or weeks.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),),
        ... )
        >>> print(tp.rent.passing(lease, on=date(2018, 10, 8)).value)
        12,000.00 MAD
    """
    wanted = _months_in(every, "passing every")
    plan = plan_of(lease)
    levels = [
        level
        for stream in plan.streams
        if stream.charge is Charge.RENT
        for level in stream.levels
        if level.start <= on < level.end
    ]
    if not levels:
        raise ClauseError(lease.id, "rent", on, "no rent is payable on that day")
    monthly = [_monthly(lease, level, on) for level in levels]
    whole = monthly[0] if len(monthly) == 1 else total("rent a month", *monthly)
    rent = whole if wanted == 1 else product("passing rent", whole, count("months", wanted))
    return money_figure("passing rent", rent, plan.currency).explain()


def _months_in(every: Every | str, where: str) -> int:
    """Give the months of a month, quarter or year."""
    wanted = MONTHS.get(Every.read(every, where))
    if wanted is None:
        raise InvalidValueError(where, every, "month, quarter or year")
    return wanted


def _monthly(lease: Lease, level: Level, on: date) -> Figure:
    monthly = level.monthly
    if monthly is None:
        raise ClauseError(lease.id, "rent", on, f"a rent by the {level.every} has no month")
    return monthly


def headline(lease: Lease, *, on: date, every: Every | str = Every.YEAR) -> Explanation[object]:
    """The rent written in the lease on a day, before rent-free time and relief.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(
        ...         tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),
        ...         tp.RentFree(months=3),
        ...     ),
        ... )
        >>> print(tp.rent.headline(lease, on=date(2018, 1, 1), every="month").value)
        1,000.00 MAD
    """
    kept = tuple(clause for clause in lease.clauses if not isinstance(clause, RentFree))
    full = attrs.evolve(lease, clauses=kept, term=kept_term(lease))
    return passing(full, on=on, every=every)


def net_effective(
    lease: Lease,
    *,
    costs: Sequence[Money] = (),
    discount: Number | None = None,
    every: Every | str = Every.YEAR,
    paid: Every | str = Every.MONTH,
    when: When | str = When.START,
) -> Explanation[object]:
    """The rent that remains when rent-free time and costs are spread over the term.

    Undiscounted, it is all rent less the costs, over the years of the term. With a discount
    rate it is the level rent that is worth as much today, paid each month in advance unless
    another time is named: months are discounted at a twelfth of the yearly rate, and the costs
    are paid on the first day.

    Args:
        lease: the lease; its rent before tax over its whole term.
        costs: what the landlord pays for: fit-out, commission.
        discount: the yearly rate, such as `"0.06"`; undiscounted where it is none.
        every: the month, quarter or year that it is stated for.
        paid: the month, quarter or year by which rents are paid and discounted.
        when: whether they are paid at its start or its end.

    Raises:
        InvalidValueError: another time than month, quarter and year, or a term that is not of
            whole ones of those that are discounted.
        CurrencyMismatchError: a cost is in another currency than the rent.

    Examples:
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of(1, unit="sqft", basis=tp.Basis.RENTABLE),
        ...     term=tp.Period(tp.Period.year(2020).start, tp.Period.year(2025).start),
        ...     clauses=(
        ...         tp.BaseRent(rate=tp.Rate.of("50", "USD", per="sqft", every="year")),
        ...         tp.RentFree(months=3),
        ...     ),
        ... )
        >>> print(tp.rent.net_effective(lease, costs=[tp.Money.of(10, "USD")]).value)
        45.50 USD
    """
    wanted = _months_in(every, "net_effective every")
    term = kept_term(lease)
    monthly, currency = monthly_rents(lease, term)
    for cost in costs:
        if cost.currency != currency:
            raise CurrencyMismatchError(currency, cost.currency)
    spent = total("costs", *(given("cost", cost) for cost in costs))
    if discount is None:
        rents = total("rent over the term", *(figure for _when, figure in monthly))
        number = given("times in the term", months(term.start, term.end) / wanted)
        level = quotient("each time", difference("rent less costs", rents, spent), number)
        return money_figure("net effective rent", level, currency).explain()
    size = _months_in(paid, "net_effective paid")
    late = When.read(when, "net_effective when") is When.END
    rate = 1 + fraction(discount, "discount") * size / _YEAR
    level = _annuity(_grouped(monthly, size), spent, rate=rate, late=late)
    times = given(f"{paid}s in a {every}", Fraction(wanted, size))
    figure = level if wanted == size else product("each time", level, times)
    return money_figure("net effective rent, discounted", figure, currency).explain()


def _grouped(monthly: list[tuple[int, Figure]], size: int) -> list[tuple[int, Figure]]:
    """Give the rent of each so many months."""
    if size == 1:
        return monthly
    if len(monthly) % size:
        got, allowed = number_of(size, "months"), number_of(len(monthly), "months")
        raise InvalidValueError("net_effective paid", got, allowed)
    rents = [figure for _n, figure in monthly]
    return [
        (n, total(f"rent {n + 1}", *rents[n * size : (n + 1) * size]))
        for n in range(len(rents) // size)
    ]


def _annuity(
    rents: list[tuple[int, Figure]], paid: Figure, *, rate: Fraction, late: bool
) -> Figure:
    """Give the level rent that is worth what the rents less the costs are."""
    worth = [
        product("worth today", figure, given("discount factor", rate ** -(n + late)))
        for n, figure in rents
    ]
    rest = difference("worth less costs", total("worth of the rent", *worth), paid)
    annuity = given("worth of 1 each time", sum(rate ** -(n + late) for n, _figure in rents))
    return quotient("level rent", rest, annuity)


def monthly_rents(lease: Lease, term: Period) -> tuple[list[tuple[int, Figure]], str]:
    """Give the exact rent of each month of the term."""
    plan = plan_of(lease)
    found: dict[int, list[Figure]] = {}
    for stream in plan.streams:
        if stream.charge is not Charge.RENT:
            continue
        for level in stream.levels:
            for n, price in _months_of(lease, level, term):
                found.setdefault(n, []).append(price)
    return [
        (n, total(f"month {n + 1}", *parts)) for n, parts in sorted(found.items())
    ], plan.currency


def _months_of(lease: Lease, level: Level, term: Period) -> list[tuple[int, Figure]]:
    """Give the part of each month of the term at a level, by the days of the month."""
    monthly = _monthly(lease, level, level.start)
    found: list[tuple[int, Figure]] = []
    first = months(term.start, max(level.start, term.start))
    last = months(term.start, max(min(level.end, term.end), term.start))
    n = int(first)
    while n < last:
        share = min(last, Fraction(n + 1)) - max(first, Fraction(n))
        part = product(level.price.label, monthly, given("share of the month", share))
        found.append((n, part))
        n += 1
    return found


@attrs.frozen(kw_only=True)
class Spread:
    """One period of a straight-line table.

    Attributes:
        paid: what is paid.
        straight: what is counted.
        deferred: what is counted and not yet paid, below zero for what was paid before.
    """

    paid: Money
    straight: Money

    @property
    def deferred(self) -> Money:
        """What is counted less what is paid."""
        return self.straight - self.paid


@attrs.frozen(kw_only=True, str=False)
class StraightLine(Tabular):
    """Payments spread evenly over their periods.

    Attributes:
        periods: each of them.
        total: all payments.
    """

    periods: tuple[Spread, ...]
    total: Money

    @property
    def straight(self) -> Money:
        """What is counted in the first period; others differ by one minor unit at most."""
        return self.periods[0].straight

    def table(self) -> Table:
        """Give a row for each period."""
        columns = ("period", "paid", "straight line", "deferred")
        rows = [(n, one.paid, one.straight, one.deferred) for n, one in enumerate(self.periods, 1)]
        return Table.of("Straight-line rent", columns, rows, notes=(f"total {self.total}",))


def straight_line(payments: Sequence[Money]) -> StraightLine:
    """What to count in each period when a rent is spread evenly, losing no minor unit.

    Args:
        payments: what is paid in each period: each month, or each year.

    Raises:
        InvalidValueError: there is no payment.

    Examples:
        >>> import technopark as tp
        >>> usd = lambda amount: tp.Money.of(amount, "USD")
        >>> spread = tp.rent.straight_line([usd(1800)] * 6 + [usd(2000)] * 6)
        >>> print(spread.straight, spread.periods[0].deferred)
        1,900.00 USD 100.00 USD
    """
    if not payments:
        raise InvalidValueError("straight_line payments", (), "at least one")
    whole = Money.total(payments, payments[0].currency)
    sign = -1 if whole.minor < 0 else 1
    parts = (whole * sign).allocate([1] * len(payments))
    return StraightLine(
        periods=tuple(
            Spread(paid=paid, straight=part * sign)
            for paid, part in zip(payments, parts, strict=True)
        ),
        total=whole,
    )


def reversion(lease: Lease, *, market: Money, on: date) -> Explanation[object]:
    """By how much the market rent a year is above the passing rent, below zero for less.

    Args:
        lease: the lease.
        market: what the unit would let for, by the year.
        on: the day.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),),
        ... )
        >>> market = tp.Money.of("24000.00", "MAD")
        >>> print(tp.rent.reversion(lease, market=market, on=date(2018, 6, 1)).value)
        12,000.00 MAD
    """
    now = passing(lease, on=on).value
    if not isinstance(now, Money) or now.currency != market.currency:
        raise CurrencyMismatchError(str(getattr(now, "currency", "")), market.currency)
    figure = difference("reversion", given("market rent", market), given("passing rent", now))
    return attrs.evolve(figure, shown=market - now).explain()
