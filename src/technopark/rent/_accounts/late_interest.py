"""Interest on what is paid late."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import Figure, given, product, rounded, total
from technopark._kernel.table import Table, Tabular
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.errors import (
    CurrencyMismatchError,
    InvalidPeriodError,
    InvalidValueError,
    raise_all,
)
from technopark.rent._accounts.interest import interest_figure
from technopark.rent._days.daycount import days
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from technopark._kernel.explain import Explanation
    from technopark._model.clauses.deposit import LateInterest
    from technopark.rent._accounts.invoices import Payment

_TOMORROW = timedelta(days=1)


@attrs.frozen(eq=False, kw_only=True)
class InterestLine:
    """Interest over days on which debt and rate stay the same.

    Attributes:
        period: the days.
        debt: what was owed on them.
        rate: the yearly rate.
        interest: the interest, exact unless the clause rounds that of a day.
    """

    period: Period
    debt: Money
    rate: Fraction
    interest: Fraction
    _why: Figure = attrs.field(repr=False, alias="why")


@attrs.frozen(eq=False, kw_only=True, str=False)
class LatePayment(Tabular):
    """What is owed on a debt that was not paid when it was due.

    Attributes:
        debt: what was due.
        due: when.
        on: the day asked for; it bears no interest itself.
        lines: the interest, from change to change.
        interest: their sum, rounded once, half up.
        compensation: the fixed sum besides.
        left: what is still owed of the debt.
    """

    debt: Money
    due: date
    on: date
    lines: tuple[InterestLine, ...]
    interest: Money
    compensation: Money
    left: Money
    _why: Figure = attrs.field(repr=False, alias="why")

    @property
    def exact(self) -> Fraction:
        """The interest before it is rounded."""
        return sum((line.interest for line in self.lines), Fraction(0))

    @property
    def total(self) -> Money:
        """What is owed in all: the rest of the debt, interest and compensation."""
        return self.left + self.interest + self.compensation

    def explain(self) -> Explanation[object]:
        """Say how interest and compensation came about."""
        return self._why.explain()

    def table(self) -> Table:
        """Give a row for each span."""
        currency = self.debt.currency
        rows = [(x.period, x.debt, x.rate, Money.rounded(x.interest, currency)) for x in self.lines]
        title = f"Late payment of {self.debt}, due on {self.due}, on {self.on}"
        notes = (
            f"interest {self.interest}, rounded once; compensation {self.compensation}",
            f"left of the debt {self.left}, owed in all {self.total}",
        )
        return Table.of(title, ("days", "debt", "yearly rate", "interest"), rows, notes=notes)


def late_interest(
    clause: LateInterest,
    *,
    debt: Money,
    due: date,
    on: date,
    payments: Sequence[Payment] = (),
) -> LatePayment:
    """What a debt bears until a day: simple interest on what is still owed, day by day.

    The due day itself bears no interest, the day of payment does: so many days as lie between
    them. Payments go to the debt, not to the interest. Where all is paid by the end of the days
    of grace, nothing is owed; otherwise interest runs from the due day.

    Args:
        clause: the rate and how days are counted.
        debt: what was due.
        due: when.
        on: until which day.
        payments: what came in, in any order; later ones than `on` do not count.

    Raises:
        InvalidPeriodError: `on` is before the due day.
        InvalidValueError: a debt or payment below zero.
        CurrencyMismatchError: a payment in another currency.
        NotInForceError: no rate is in force on one of the days.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> import technopark as tp
        >>> clause = tp.LateInterest(
        ...     rates=tp.Dated.of("late interest", {date(2020, 1, 1): Decimal("0.12")})
        ... )
        >>> late = tp.rent.late_interest(
        ...     clause,
        ...     debt=tp.Money.of("3650.00", "MAD"),
        ...     due=date(2021, 1, 5),
        ...     on=date(2021, 2, 4),
        ...     payments=(tp.rent.Payment(date(2021, 1, 15), tp.Money.of("1650.00", "MAD")),),
        ... )
        >>> print(late.interest, late.left)
        25.15 MAD 2,000.00 MAD
    """
    if on < due:
        raise InvalidPeriodError(due, on)
    _check(debt, payments)
    paid = sorted((one for one in payments if one.on <= on), key=_day)
    last = due + timedelta(days=clause.grace)
    in_time = sum(one.amount.minor for one in paid if one.on <= last)
    lines = (
        () if in_time >= debt.minor or on <= last else _lines(clause, debt, paid, due=due, on=on)
    )
    exact = total("interest, exact", *(x._why for x in lines)) if lines else given("interest", 0)
    interest = money_figure("interest", exact, debt.currency)
    fixed = _compensation(clause, debt) if lines else given("compensation", 0)
    rest = max(debt.minor - sum(one.amount.minor for one in paid), 0)
    return LatePayment(
        debt=debt,
        due=due,
        on=on,
        lines=lines,
        interest=Money.of(interest.value, debt.currency),
        compensation=Money.of(fixed.value, debt.currency),
        left=Money(rest, debt.currency),
        why=total("interest and compensation", interest, fixed),
    )


def _day(payment: Payment) -> date:
    return payment.on


def _check(debt: Money, payments: Sequence[Payment]) -> None:
    raise_all(
        InvalidValueError("late_interest amounts", str(amount), "zero or more")
        for amount in (debt, *(one.amount for one in payments))
        if amount.minor < 0
    )
    for one in payments:
        if one.amount.currency != debt.currency:
            raise CurrencyMismatchError(debt.currency, one.amount.currency)


def _lines(
    clause: LateInterest, debt: Money, paid: Sequence[Payment], *, due: date, on: date
) -> tuple[InterestLine, ...]:
    found: list[InterestLine] = []
    for span in Period(due, on).split(*(one.on for one in paid)):
        came_in = sum(one.amount.minor for one in paid if one.on <= span.start)
        left = Money(max(debt.minor - came_in, 0), debt.currency)
        if left:
            found.extend(_at_rates(clause, left, span))
    return tuple(found)


def _at_rates(clause: LateInterest, left: Money, span: Period) -> Iterator[InterestLine]:
    principal = given(f"owed from {span.start}", left)
    exact = interest_figure(principal, clause.rates, span, count=clause.count, margin=clause.margin)
    spans = clause.rates.spans(span.start, span.end)
    for figure, (start, end, version) in zip(exact, spans, strict=True):
        part = Period(start, end)
        why = figure if clause.daily is None else _by_day(clause, principal, part)
        yield InterestLine(
            period=part,
            debt=left,
            rate=Fraction(version.value) + Fraction(clause.margin),
            interest=why.value,
            why=why,
        )


def _by_day(clause: LateInterest, principal: Figure, span: Period) -> Figure:
    """Round the interest of a day, and multiply it by the days."""
    one = Period(span.start, span.start + _TOMORROW)
    daily = interest_figure(principal, clause.rates, one, count=clause.count, margin=clause.margin)[
        0
    ]
    number = given("days", days(span.start, span.end, count=clause.count))
    return product(f"interest, {span}", rounded("interest of a day", daily, clause.daily), number)


def _compensation(clause: LateInterest, debt: Money) -> Figure:
    """Give the sum that is fixed for the height of the debt."""
    if clause.compensation is None:
        return given("compensation", 0)
    bands = clause.compensation.bands
    band = next(one for one in reversed(bands) if one.start <= debt.as_fraction())
    figure = given(f"compensation for a debt from {band.start} on", band.price)
    return money_figure("compensation", figure, debt.currency)
