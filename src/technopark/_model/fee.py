"""What an association charges, as published: schedules, and the share of the first year."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import fraction
from technopark._kernel.tuples import tuples
from technopark._model.company import twice
from technopark._model.money import Money
from technopark.errors import (
    CurrencyMismatchError,
    InvalidPeriodError,
    InvalidValueError,
    TechnoparkError,
    raise_all,
)

_MONTHS = range(1, 13)
_COMMON_YEAR = 2001


def _share(value: object) -> Fraction:
    return fraction(value, "YearShare.share")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class YearShare:
    """The share of the annual fee that is due in the first year, by the month of the invoice.

    Attributes:
        months: the months of the invoice, 1 to 12.
        share: of the annual fee, from 0 to 1, exact.
        sources: who says so.

    Raises:
        InvalidValueError: a month or a share that does not exist.
    """

    months: tuple[int, ...]
    share: Fraction = attrs.field(converter=_share)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if not self.months or any(month not in _MONTHS for month in self.months):
            faults.append(InvalidValueError("YearShare.months", self.months, "months 1 to 12"))
        if not 0 <= self.share <= 1:
            faults.append(InvalidValueError("YearShare.share", self.share, "0 to 1"))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Fee:
    """A published fee, or the statement that its amount is not known.

    Attributes:
        category: the category that pays it; empty where all do.
        amount: the amount; none where no source gives it.
        gap: why it is not known; empty where it is.
        sources: who says so.

    Raises:
        InvalidValueError: an amount below zero, or neither an amount nor a stated gap, or both.
    """

    category: str = ""
    amount: Money | None = None
    gap: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.amount is not None and self.amount.minor < 0:
            faults.append(InvalidValueError("Fee.amount", str(self.amount), "zero or more"))
        if (self.amount is None) != bool(self.gap):
            faults.append(InvalidValueError("Fee.gap", self.gap, "a text where no amount is given"))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class FeeSchedule:
    """What an association charges, as one source published it.

    Attributes:
        id: its id among the association's schedules.
        currency: of all its amounts.
        annual: the annual fee of each category.
        joining: the fee due on joining; none where none is charged.
        shares: the share of the first year, by the month of the invoice; where there is none,
            the first year costs what any other does.
        start: first day in force; none where the schedule is undated.
        end: day after the last one; none where no source gives one.
        note: what a reader must know beside it.
        sources: who published it.

    Raises:
        CurrencyMismatchError: an amount is in another currency.
        DuplicateError: two annual fees for one category, or two shares for one month.
        InvalidPeriodError: the end is not after the start.
        InvalidValueError: shares that leave out a month.
    """

    id: str
    currency: str
    annual: tuple[Fee, ...]
    joining: Fee | None = None
    shares: tuple[YearShare, ...] = ()
    start: date | None = None
    end: date | None = None
    note: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        amounts = [fee.amount for fee in (*self.annual, self.joining) if fee and fee.amount]
        faults: list[TechnoparkError] = [
            CurrencyMismatchError(amount.currency, self.currency)
            for amount in amounts
            if amount.currency != self.currency
        ]
        months = [month for each in self.shares for month in each.months]
        faults.extend(twice("annual fee of category", [fee.category for fee in self.annual]))
        faults.extend(twice("share of month", [str(month) for month in months]))
        if months and set(months) != set(_MONTHS):
            faults.append(InvalidValueError("FeeSchedule.shares", tuple(months), "all 12 months"))
        if self.start is not None and self.end is not None and self.end <= self.start:
            faults.append(InvalidPeriodError(self.start, self.end))
        raise_all(faults)

    @property
    def undated(self) -> bool:
        """Whether no source says when it is in force."""
        return self.start is None and self.end is None

    def in_force(self, day: date) -> bool:
        """Say whether it may be in force on a day; an undated one may always."""
        started = self.start is None or self.start <= day
        return started and (self.end is None or day < self.end)

    def annual_fee(self, category: str) -> Fee:
        """Give the annual fee of a category, or the stated gap where it names none."""
        for fee in self.annual:
            if fee.category == category:
                return fee
        gap = f"schedule {self.id} gives no fee for the category {category}"
        return Fee(category=category, gap=gap, sources=self.sources)

    def share_of(self, invoiced: date) -> YearShare | None:
        """Give the share of the first year for an invoice of a day; none where it has no shares."""
        return next((each for each in self.shares if invoiced.month in each.months), None)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class PaymentTerms:
    """By when a fee is to be paid, and when those who have not paid are reminded.

    Attributes:
        months: the months from the invoice within which it is to be paid in full.
        reminder_month: the month of the day on which those are reminded who have not paid.
        reminder_day: the day of that month.
        every_months: how many months later they are warned, again and again.
        waiver: who may waive what, in words.
        start: first day in force; none where it is undated.
        sources: who says so.

    Raises:
        InvalidValueError: a number below one, or a day that does not exist in every year.
    """

    months: int
    reminder_month: int
    reminder_day: int
    every_months: int
    waiver: str = ""
    start: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = [
            InvalidValueError(f"PaymentTerms.{field}", getattr(self, field), "1 or more")
            for field in ("months", "every_months")
            if getattr(self, field) < 1
        ]
        try:
            date(_COMMON_YEAR, self.reminder_month, self.reminder_day)
        except ValueError:
            day = (self.reminder_month, self.reminder_day)
            faults.append(InvalidValueError("PaymentTerms reminder", day, "a day of every year"))
        raise_all(faults)
