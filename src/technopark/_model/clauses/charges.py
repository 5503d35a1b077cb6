"""Service charges: a lump sum, or a share of what the site costs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.dated import Dated
from technopark._kernel.exact import Number, decimal
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.clauses.costs import CostPool, Denominator, ShareKey, name_faults
from technopark._model.company import day_faults
from technopark._model.money import Every, Money, Per, Rate
from technopark._model.period import Period
from technopark.errors import (
    CurrencyMismatchError,
    DuplicateError,
    InvalidValueError,
    TechnoparkError,
    raise_all,
)

_PER = {Per.M2, Per.SQFT, Per.UNIT, Per.COMPANY, Per.LUMP}


def _optional(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "share")


def _rate(value: Number) -> Decimal:
    return decimal(value, "ChargeCap.rate")


def _fee(value: Number) -> Decimal:
    return decimal(value, "ServiceCharge.fee")


def _growth(value: Number) -> Decimal:
    return decimal(value, "LumpCharge.growth")


def rate_faults(where: str, rate: Rate) -> list[TechnoparkError]:
    """Report a rate that a charge cannot be counted by."""
    allowed = "a rate per m2, sqft, unit, company or in all, and by the time, not once"
    if rate.per in _PER and rate.every is not Every.ONCE:
        return []
    return [InvalidValueError(where, str(rate), allowed)]


@attrs.frozen(kw_only=True, field_transformer=tuples)
class LumpCharge(Clause):
    """A service charge agreed as a lump sum, never settled against what the site cost.

    Attributes:
        rate: the price per m², square foot, unit or company, or in all.
        growth: by which share it rises at each anniversary of the first day: `0.03` for 3 %;
            each rise rests on the last.
        name: what its lines are called.
        sources: who says so.

    Raises:
        InvalidValueError: a rate per desk or person, one that falls due once, or growth of -1
            or below.

    Examples:
        >>> import technopark as tp
        >>> charge = tp.LumpCharge(rate=tp.Rate.of("12", "MAD", per="m2", every="month"))
        >>> print(charge.rate)
        12 MAD per m2 per month
    """

    rate: Rate
    growth: Decimal = attrs.field(default=Decimal(0), converter=_growth)
    name: str = "service charge, lump sum"
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = rate_faults("LumpCharge.rate", self.rate)
        if self.growth <= -1:
            faults.append(InvalidValueError("LumpCharge.growth", self.growth, "above -1"))
        raise_all(faults)


@attrs.frozen(kw_only=True)
class Share:
    """Which share of a cost a tenant bears.

    Attributes:
        key: by what it is counted.
        of: out of which whole.
        name: the name of an own key.
        quantity: the tenant's part of the key; where it is none, the area or the units of the
            lease, or one company. An own key needs it.
        fixed: a share agreed as a number, `0.31` for 31 %, instead of all that.
        least: the least share of the lettable whole that the occupied one counts as: `0.95` so
            that others do not pay for what stands empty beyond 5 %.

    Raises:
        InvalidValueError: a share outside 0 to 1, a quantity below zero or missing, a name
            that the key has not, or a least share of another whole than the occupied one.

    Examples:
        >>> import technopark as tp
        >>> tp.Share(key=tp.ShareKey.AREA, of=tp.Denominator.OCCUPIED).of
        Denominator.OCCUPIED
    """

    key: ShareKey = attrs.field(default=ShareKey.AREA, converter=ShareKey)
    of: Denominator = attrs.field(default=Denominator.LETTABLE, converter=Denominator)
    name: str = ""
    quantity: Decimal | None = attrs.field(default=None, converter=_optional)
    fixed: Decimal | None = attrs.field(default=None, converter=_optional)
    least: Decimal | None = attrs.field(default=None, converter=_optional)

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = name_faults("Share.name", self.key, self.name)
        for name in ("fixed", "least"):
            if not 0 <= (getattr(self, name) or 0) <= 1:
                got = getattr(self, name)
                faults.append(InvalidValueError(f"Share.{name}", got, "a share, 0 to 1"))
        if self.least is not None and self.of is not Denominator.OCCUPIED:
            allowed = "none, unless the share is counted out of what is occupied"
            faults.append(InvalidValueError("Share.least", self.least, allowed))
        if self.quantity is None:
            if self.key is ShareKey.OWN and self.fixed is None:
                faults.append(InvalidValueError("Share.quantity", None, "the tenant's part"))
        elif self.quantity < 0:
            faults.append(InvalidValueError("Share.quantity", self.quantity, "zero or more"))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class ChargeCap:
    """How much a service charge may rise.

    Attributes:
        rate: the share by which it may rise a year: `0.05` for 5 %.
        cumulative: counted from the first year's charge, so that what one year did not use is
            left for the next; otherwise from the last year's charge.
        compound: whether the years of a cumulative cap rest on each other.
        on: the categories that are capped; all where it is empty.

    Raises:
        InvalidValueError: a share below 0.

    Examples:
        >>> import technopark as tp
        >>> print(tp.ChargeCap(rate="0.05", cumulative=True).rate)
        0.05
    """

    rate: Decimal = attrs.field(converter=_rate)
    cumulative: bool = False
    compound: bool = True
    on: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.rate < 0:
            raise InvalidValueError("ChargeCap.rate", self.rate, "a share of zero or more")


@attrs.frozen(kw_only=True)
class TrueUp:
    """A settled balance of a year: charged where it is above zero, given back where below.

    Attributes:
        period: the year it is for.
        due: when it is due.
        amount: the balance before tax.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> balance = tp.Money.of("-120.00", "MAD")
        >>> print(tp.TrueUp(period=tp.Period.year(2018), due=date(2019, 4, 1), amount=balance).due)
        2019-04-01
    """

    period: Period
    due: date
    amount: Money

    def __attrs_post_init__(self) -> None:
        raise_all(day_faults(self.due, "TrueUp.due"))


@attrs.frozen(kw_only=True, field_transformer=tuples)
class ServiceCharge(Clause):
    """A share of what the site costs: paid in advance, settled after the year.

    The schedule bills the advances and the settled balances; `rent.true_up` works out the
    balance of a year from the costs.

    Attributes:
        share: which share the tenant bears.
        by_category: another share for a category.
        excluded: categories that the tenant does not pay.
        fee: what is added for managing the costs, as a share of the tenant's part: `0.15`.
        fee_on: the categories that it is added to; all where it is empty.
        gross_up: the occupancy to which variable costs are raised where the site was emptier;
            `0.95` for 95 %.
        base_year: the costs of the base year; only what goes beyond them is charged.
        stop: the expense stop: only what goes beyond this rate is charged.
        cap: how much the charge may rise.
        advances: what is paid in advance, dated.
        settled: the balances of past years.
        sources: who says so.

    Raises:
        InvalidValueError: a fee below zero, a base year and a stop, a rate that charges cannot be counted by, or
            an occupancy that is not above 0 and up to 1.
        DuplicateError: a category has two shares, or is excluded and has one.
        CurrencyMismatchError: advances or balances in two currencies.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> advance = tp.Rate.of("15", "MAD", per="m2", every="month")
        >>> clause = tp.ServiceCharge(
        ...     share=tp.Share(key=tp.ShareKey.AREA, of=tp.Denominator.LETTABLE),
        ...     excluded=("capital works",),
        ...     advances=tp.Dated.of("advance", {date(2018, 1, 1): advance}),
        ... )
        >>> print(clause.advances.on(date(2018, 6, 1)))
        15 MAD per m2 per month
    """

    share: Share = Share()
    by_category: tuple[tuple[str, Share], ...] = ()
    excluded: tuple[str, ...] = ()
    fee: Decimal = attrs.field(default=Decimal(0), converter=_fee)
    fee_on: tuple[str, ...] = ()
    gross_up: Decimal | None = attrs.field(default=None, converter=_optional)
    base_year: CostPool | None = None
    stop: Rate | None = None
    cap: ChargeCap | None = None
    advances: Dated[Rate] | None = None
    settled: tuple[TrueUp, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.fee < 0:
            faults.append(InvalidValueError("ServiceCharge.fee", self.fee, "zero or more"))
        if self.base_year is not None and self.stop is not None:
            allowed = "a base year or an expense stop, not both"
            faults.append(InvalidValueError("ServiceCharge.stop", str(self.stop), allowed))
        if self.stop is not None:
            faults.extend(rate_faults("ServiceCharge.stop", self.stop))
        for version in () if self.advances is None else self.advances.versions:
            faults.extend(rate_faults("ServiceCharge.advances", version.value))
        if self.gross_up is not None and not 0 < self.gross_up <= 1:
            allowed = "an occupancy above 0 and up to 1"
            faults.append(InvalidValueError("ServiceCharge.gross_up", self.gross_up, allowed))
        faults.extend(self._currency_faults())
        named = [category for category, _share in self.by_category] + list(self.excluded)
        faults.extend(
            DuplicateError("category of the service charge", one)
            for one in dict.fromkeys(named)
            if named.count(one) > 1
        )
        raise_all(faults)

    def _currency_faults(self) -> list[TechnoparkError]:
        rates = () if self.advances is None else self.advances.versions
        found = [version.value.currency for version in rates]
        found += [one.amount.currency for one in self.settled]
        currencies = list(dict.fromkeys(found))
        return [CurrencyMismatchError(*currencies[:2])] if len(currencies) > 1 else []

    def share_of(self, category: str) -> Share:
        """Give the share of a category."""
        return dict(self.by_category).get(category, self.share)
