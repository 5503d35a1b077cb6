"""Money that the landlord holds, and interest on what is paid late."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.dated import Dated
from technopark._kernel.exact import Number, decimal
from technopark._kernel.rounding import Rounding
from technopark._kernel.scale import Scale
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.clauses.base import Charge, read_charges
from technopark._model.clauses.proration import DayCount
from technopark._model.company import day_faults
from technopark._model.money import Money
from technopark._model.period import Frequency
from technopark.errors import InvalidValueError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable

_LIKE_DAYS = {DayCount.ACT_365_FIXED, DayCount.ACT_360, DayCount.ACT_366}


def _months(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "Deposit.months")


def _of(values: Iterable[str]) -> tuple[Charge, ...]:
    return read_charges(values, "Deposit.of")


def _margin(value: Number) -> Decimal:
    return decimal(value, "LateInterest.margin")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Deposit(Clause):
    """Money that the tenant leaves with the landlord for the length of the lease.

    Attributes:
        months: so many months of the charges it follows; none where it is an amount.
        amount: the amount; none where it is in months.
        of: the charges whose month it is counted in: those with a price over time, so not the
            turnover rent, and not a tax passed on, whose month is part of no deposit here.
        limits: whether the months are those of the rent as its least and most hold it;
            otherwise they are those of the bare rate. Rent-free time never lowers them.
        topped_up: whether a higher rent asks for more of it; a lower one never gives back.
        interest: the yearly rate that the landlord owes on it, dated; none where none.
        count: how parts of a year are counted for the interest.
        capitalised: how often the interest is credited, to the minor unit, and bears interest
            itself; simple interest, credited once at the end, where it is none.
        capitalised_on: a day on which it is credited, such as the first of a January; the day
            of the first payment where it is none.
        sources: who says so.

    Raises:
        InvalidValueError: neither months nor an amount, or both, one below zero, no charge or
            one that there is not, a rate below zero, or interest that is capitalised without a rate.

    Examples:
        >>> import technopark as tp
        >>> deposit = tp.Deposit(months=2)
        >>> print(deposit.months)
        2
    """

    months: Decimal | None = attrs.field(default=None, converter=_months)
    amount: Money | None = None
    of: tuple[Charge, ...] = attrs.field(default=(Charge.RENT,), converter=_of)
    limits: bool = True
    topped_up: bool = True
    interest: Dated[Decimal] | None = None
    count: DayCount = attrs.field(default=DayCount.ACT_365_FIXED, converter=DayCount)
    capitalised: Frequency | None = None
    capitalised_on: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = day_faults(self.capitalised_on, "Deposit.capitalised_on")
        if self.capitalised is not None and self.interest is None:
            allowed = "none, or a yearly rate of interest beside it"
            faults.append(InvalidValueError("Deposit.capitalised", str(self.capitalised), allowed))
        if self.capitalised_on is not None and self.capitalised is None:
            allowed = "none, or how often the interest is capitalised beside it"
            day = self.capitalised_on
            faults.append(InvalidValueError("Deposit.capitalised_on", day, allowed))
        if (self.months is None) == (self.amount is None):
            got = (self.months, self.amount)
            allowed = "months or an amount, one of them"
            faults.append(InvalidValueError("Deposit months and amount", got, allowed))
        if (self.months or 0) < 0 or (self.amount is not None and self.amount.minor < 0):
            faults.append(InvalidValueError("Deposit", "below zero", "zero or more"))
        if not self.of:
            faults.append(InvalidValueError("Deposit.of", (), "at least one charge"))
        faults.extend(rate_faults("Deposit.interest", self.interest))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class LateInterest(Clause):
    """Simple interest on what is paid after its due day.

    Attributes:
        rates: the yearly rate, dated: `0.12` for 12 %.
        margin: what is added to it, where the rates are those of a central bank: `0.08` for
            eight points above.
        count: how parts of a year are counted.
        grace: so many days after the due day bear no interest, if it is paid by then.
        daily: how the interest of a day is rounded; exact where it is none.
        compensation: a fixed sum besides, by the height of the debt; none where none.
        sources: who says so.

    Raises:
        InvalidValueError: a rate, margin or days below zero, or the interest of a day rounded by a day
            count whose days are not alike.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> import technopark as tp
        >>> rates = tp.Dated.of("late interest", {date(2020, 1, 1): Decimal("0.12")})
        >>> tp.LateInterest(rates=rates, grace=5).grace
        5
    """

    rates: Dated[Decimal]
    margin: Decimal = attrs.field(default=Decimal(0), converter=_margin)
    count: DayCount = attrs.field(default=DayCount.ACT_365_FIXED, converter=DayCount)
    grace: int = 0
    daily: Rounding | None = None
    compensation: Scale | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = rate_faults("LateInterest.rates", self.rates)
        if self.margin < 0:
            faults.append(InvalidValueError("LateInterest.margin", self.margin, "zero or more"))
        if self.grace < 0:
            faults.append(InvalidValueError("LateInterest.grace", self.grace, "zero or more days"))
        if self.daily is not None and self.count not in _LIKE_DAYS:
            allowed = (
                "actual/360, actual/365 fixed or actual/366, where the interest of a day is rounded"
            )
            faults.append(InvalidValueError("LateInterest.count", self.count, allowed))
        raise_all(faults)


def rate_faults(where: str, rates: Dated[Decimal] | None) -> list[TechnoparkError]:
    """Report yearly rates below zero."""
    return [
        InvalidValueError(where, version.value, "a yearly rate of zero or more, 0.12 for 12 %")
        for version in (() if rates is None else rates.versions)
        if version.value < 0
    ]
