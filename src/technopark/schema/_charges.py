"""Models of service charges, taxes passed on, deposits and interest."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import technopark as tp
from technopark.schema._document import Document
from technopark.schema._fields import Choice, Day, Exact, Many, Pair
from technopark.schema._values import (
    Citation,
    Dated,
    Frequency,
    Money,
    Period,
    Rate,
    Rounding,
    Scale,
)

_FIXED = tp.DayCount.ACT_365_FIXED


class Whole(Document[tp.Whole]):
    """A `technopark.Whole`."""

    key: Choice[tp.ShareKey]
    of: Choice[tp.Denominator]
    quantity: Exact
    unit: Choice[tp.AreaUnit] = tp.AreaUnit.M2
    name: str = ""


class Cost(Document[tp.Cost]):
    """A `technopark.Cost`."""

    category: str
    amount: Money
    variable: Exact = Decimal(0)
    recoverable: Exact = Decimal(1)
    sources: Many[Citation] = ()


class CostPool(Document[tp.CostPool]):
    """A `technopark.CostPool`."""

    period: Period
    costs: Many[Cost]
    wholes: Many[Whole] = ()
    occupancy: Exact | None = None


class Share(Document[tp.Share]):
    """A `technopark.Share`."""

    key: Choice[tp.ShareKey] = tp.ShareKey.AREA
    of: Choice[tp.Denominator] = tp.Denominator.LETTABLE
    name: str = ""
    quantity: Exact | None = None
    fixed: Exact | None = None
    least: Exact | None = None


_SHARE = Share.from_domain(tp.Share())


class ChargeCap(Document[tp.ChargeCap]):
    """A `technopark.ChargeCap`."""

    rate: Exact
    cumulative: bool = False
    compound: bool = True
    on: Many[str] = ()


class TrueUp(Document[tp.TrueUp]):
    """A `technopark.TrueUp`."""

    period: Period
    due: Day
    amount: Money


class LumpCharge(Document[tp.LumpCharge]):
    """A `technopark.LumpCharge`."""

    clause: Literal["lump-charge"]
    rate: Rate
    growth: Exact = Decimal(0)
    name: str = "service charge, lump sum"
    sources: Many[Citation] = ()


class ServiceCharge(Document[tp.ServiceCharge]):
    """A `technopark.ServiceCharge`."""

    clause: Literal["service-charge"]
    share: Share = _SHARE
    by_category: Many[Pair[str, Share]] = ()
    excluded: Many[str] = ()
    fee: Exact = Decimal(0)
    fee_on: Many[str] = ()
    gross_up: Exact | None = None
    base_year: CostPool | None = None
    stop: Rate | None = None
    cap: ChargeCap | None = None
    advances: Dated[Rate] | None = None
    settled: Many[TrueUp] = ()
    sources: Many[Citation] = ()


class TaxPassedOn(Document[tp.TaxPassedOn]):
    """A `technopark.TaxPassedOn`."""

    clause: Literal["tax-passed-on"]
    rates: Dated[Exact]
    on: Many[Choice[tp.Charge]] = (tp.Charge.RENT,)
    name: str = tp.Charge.TAX_PASSED_ON.value


class Deposit(Document[tp.Deposit]):
    """A `technopark.Deposit`."""

    clause: Literal["deposit"]
    months: Exact | None = None
    amount: Money | None = None
    of: Many[Choice[tp.Charge]] = (tp.Charge.RENT,)
    limits: bool = True
    topped_up: bool = True
    interest: Dated[Exact] | None = None
    count: Choice[tp.DayCount] = _FIXED
    capitalised: Frequency | None = None
    capitalised_on: Day | None = None
    sources: Many[Citation] = ()


class LateInterest(Document[tp.LateInterest]):
    """A `technopark.LateInterest`."""

    clause: Literal["late-interest"]
    rates: Dated[Exact]
    margin: Exact = Decimal(0)
    count: Choice[tp.DayCount] = _FIXED
    grace: int = 0
    daily: Rounding | None = None
    compensation: Scale | None = None
    sources: Many[Citation] = ()


class OneOff(Document[tp.OneOff]):
    """A `technopark.OneOff`."""

    clause: Literal["one-off"]
    amount: Money
    due: Day
    name: str = "one-off charge"
    sources: Many[Citation] = ()


class LateFee(Document[tp.LateFee]):
    """A `technopark.LateFee`."""

    clause: Literal["late-fee"]
    amount: Money | None = None
    share: Exact | None = None
    a_day: Money | None = None
    taken: Choice[tp.Taken] = tp.Taken.ALL
    grace: int = 0
    most: Money | None = None
    most_share: Exact | None = None
    sources: Many[Citation] = ()
