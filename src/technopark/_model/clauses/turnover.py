"""A share of what the tenant sells."""

from __future__ import annotations

import itertools
from datetime import date
from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.scale import Scale
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.company import day_faults
from technopark._model.money import Money
from technopark._model.period import Frequency, Period
from technopark.errors import (
    CurrencyMismatchError,
    InvalidValueError,
    OverlapError,
    TechnoparkError,
    raise_all,
)


def _rate(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "TurnoverRent.rate")


@attrs.frozen
class Sales:
    """What a tenant sold.

    Attributes:
        period: in which days.
        amount: for how much, before tax.

    Raises:
        InvalidValueError: an amount below zero.
    """

    period: Period
    amount: Money

    def __attrs_post_init__(self) -> None:
        if self.amount.minor < 0:
            raise InvalidValueError("Sales.amount", str(self.amount), "zero or more")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class TurnoverRent(Clause):
    """A share of sales above a breakpoint, between a minimum and a maximum.

    Attributes:
        sales: what was sold, period by period; each is settled on its own, unless they are
            settled together.
        rate: the share of sales, `0.08` for 8 %; none where there are bands.
        bands: shares by the height of the sales, instead of one rate.
        breakpoint: the sales above which the share is due, for one period; none for all sales.
        natural: whether the breakpoint is the rent of the period over the rate.
        minimum: the least for a period.
        maximum: the most for a period.
        due_after: days after the last day of the period until it is due.
        settled: how often reports of sales are added up; breakpoint, bands and limits then are
            for all of them together.
        anchor: a day on which such a period begins; the first of the term where it is none.
        running: whether each report is billed as it comes, on all that was sold since the
            period began, less what was due before.
        sources: who says so.

    Raises:
        InvalidValueError: neither a rate nor bands, or both, a rate that is not above zero, an
            agreed and a natural breakpoint, a natural one with bands, a minimum above the
            maximum, or an anchor or running bills without a period that is settled together.
        CurrencyMismatchError: amounts in two currencies.
        OverlapError: two periods of sales share a day.

    Examples:
        >>> import technopark as tp
        >>> sold = tp.Sales(tp.Period.year(2018), tp.Money.of("1600000", "MAD"))
        >>> clause = tp.TurnoverRent(sales=(sold,), rate="0.08", natural=True)
        >>> print(clause.rate)
        0.08
    """

    sales: tuple[Sales, ...] = ()
    rate: Decimal | None = attrs.field(default=None, converter=_rate)
    bands: Scale | None = None
    breakpoint: Money | None = None
    natural: bool = False
    minimum: Money | None = None
    maximum: Money | None = None
    due_after: int = 0
    settled: Frequency | None = None
    anchor: date | None = None
    running: bool = False
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = day_faults(self.anchor, "TurnoverRent.anchor")
        if self.settled is None and (self.running or self.anchor is not None):
            said = (self.anchor, self.running)
            allowed = "neither, unless reports are settled together"
            faults.append(InvalidValueError("TurnoverRent anchor and running", said, allowed))
        if (self.rate is None) == (self.bands is None):
            got = (self.rate, self.bands)
            faults.append(InvalidValueError("TurnoverRent rate and bands", got, "one of the two"))
        if self.rate is not None and self.rate <= 0:
            faults.append(InvalidValueError("TurnoverRent.rate", self.rate, "a share above zero"))
        if self.natural and (self.breakpoint is not None or self.rate is None):
            allowed = "a rate and no agreed breakpoint, as it is the natural one"
            faults.append(InvalidValueError("TurnoverRent.natural", self.natural, allowed))
        given = [sold.amount for sold in self.sales]
        limits = (self.breakpoint, self.minimum, self.maximum)
        given.extend(limit for limit in limits if limit is not None)
        currencies = tuple(dict.fromkeys(money.currency for money in given))
        if len(currencies) > 1:
            faults.append(CurrencyMismatchError(*currencies[:2]))
        raise_all(faults)
        if self.minimum and self.maximum and self.maximum < self.minimum:
            limits_given = f"{self.minimum} and {self.maximum}"
            raise InvalidValueError(
                "TurnoverRent limits", limits_given, "a minimum up to the maximum"
            )
        self._check_periods()

    def _check_periods(self) -> None:
        ordered = sorted((sold.period for sold in self.sales), key=lambda period: period.start)
        for one, other in itertools.pairwise(ordered):
            if other.start < one.end:
                names = (str(one), str(other))
                raise OverlapError("sales", *names, other.start, min(one.end, other.end))
