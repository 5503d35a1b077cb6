"""Models of the clauses of a lease, told apart by their `clause`.

To add one: write its model below, a line a field, and add it to `AnyClause`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field

import technopark as tp
from technopark.schema._charges import (
    Deposit,
    LateFee,
    LateInterest,
    LumpCharge,
    OneOff,
    ServiceCharge,
    TaxPassedOn,
)
from technopark.schema._document import Document, as_model
from technopark.schema._fields import Choice, Day, Exact, Many, Pair, no_name
from technopark.schema._values import (
    Area,
    Basis,
    Citation,
    Dated,
    Frequency,
    Money,
    NamedCard,
    Period,
    Rate,
    Rounding,
    RoundingPolicy,
    Scale,
)

_MONTHLY = Frequency.from_domain(tp.Frequency.MONTHLY)
_YEARLY = Frequency.from_domain(tp.Frequency.YEARLY)
_EXACT = RoundingPolicy.from_domain(tp.EXACT)


class BaseRent(Document[tp.BaseRent]):
    """A `technopark.BaseRent`."""

    clause: Literal["base-rent"]
    rate: Rate
    basis: Basis | None = None
    area: Area | None = None
    quantity: Exact | None = None
    charge: Choice[tp.Charge] = tp.Charge.RENT
    name: str = ""
    sources: Many[Citation] = ()


class CardRent(Document[tp.CardRent]):
    """A `technopark.CardRent`."""

    clause: Literal["card-rent"]
    card: NamedCard
    site: str
    category: str
    then: str = ""
    months: int | None = None
    clock: Choice[tp.Clock] | None = None
    founded: Day | None = None
    follows_card: bool = False
    area: Area | None = None
    sources: Many[Citation] = ()


class Billing(Document[tp.Billing]):
    """A `technopark.Billing`."""

    clause: Literal["billing"]
    every: Frequency = _MONTHLY
    align: Choice[tp.Align] = tp.Align.CALENDAR
    day: int | None = None
    anchor: Day | None = None
    days: Many[Pair[int, int]] = ()
    timing: Choice[tp.Timing] = tp.Timing.ADVANCE
    due_after: int = 0
    first: Choice[tp.Stub] = tp.Stub.PRORATED
    last: Choice[tp.Stub] = tp.Stub.PRORATED
    first_until: Day | None = None
    rounding: Rounding | None = None


class Proration(Document[tp.Proration]):
    """A `technopark.Proration`."""

    clause: Literal["proration"]
    part: Choice[tp.Part] = tp.Part.MONTH_DAYS
    days: int | None = None
    count: Choice[tp.DayCount] | None = None
    deducts: bool = False
    counted: Choice[tp.Counted] = tp.Counted.BOTH
    throughout: bool = False
    rounding: RoundingPolicy = _EXACT
    sources: Many[Citation] = ()


class Vat(Document[tp.Vat]):
    """A `technopark.Vat`."""

    clause: Literal["vat"]
    rates: Dated[Exact]
    on: Many[Choice[tp.Charge]] = ()
    point: Choice[tp.TaxPoint] = tp.TaxPoint.DUE
    mode: Choice[tp.Mode] = tp.Mode.HALF_UP


class BandRent(Document[tp.BandRent]):
    """A `technopark.BandRent`."""

    clause: Literal["band-rent"]
    bands: Scale
    currency: str
    per: Choice[tp.Per]
    every: Choice[tp.Every]
    area: Area | None = None
    quantity: Exact | None = None
    sources: Many[Citation] = ()


class CategoryRent(Document[tp.CategoryRent]):
    """A `technopark.CategoryRent`."""

    clause: Literal["category-rent"]
    card: NamedCard
    site: str
    categories: Dated[str]
    follows_card: bool = False
    area: Area | None = None
    sources: Many[Citation] = ()


class RentStep(Document[tp.RentStep]):
    """A `technopark.RentStep`."""

    clause: Literal["step"]
    kind: Choice[tp.StepKind]
    value: Exact
    on: Many[Day] = ()
    every: Frequency | None = None
    start: Day | None = None
    until: Day | None = None
    counts_before: bool = False
    most: Exact | None = None
    rounding: Rounding | None = None
    order: int = 0
    rent: str = ""
    sources: Many[Citation] = ()


class RentLimit(Document[tp.RentLimit]):
    """A `technopark.RentLimit`."""

    clause: Literal["limit"]
    minimum: Rate | None = None
    maximum: Rate | None = None
    in_rent_free: bool = False
    order: int = 0
    rent: str = ""
    sources: Many[Citation] = ()


class IndexValue(Document[tp.IndexValue]):
    """A `technopark.IndexValue`."""

    period: Day
    value: Exact
    published: Day | None = None


class IndexLink(Document[tp.IndexLink]):
    """A `technopark.IndexLink`."""

    start: Day
    coefficient: Exact


class IndexSeries(Document[tp.IndexSeries]):
    """A `technopark.IndexSeries`."""

    id: str
    months: int = 1
    kind: Choice[tp.IndexKind] = tp.IndexKind.INDEX
    values: Many[IndexValue]
    links: Many[IndexLink] = ()
    sources: Many[Citation] = ()


NamedSeries: TypeAlias = Annotated[
    IndexSeries, BeforeValidator(no_name, json_schema_input_type=IndexSeries | str)
]
"""An index series, or its name where it stands among the series of the document."""


class Indexation(Document[tp.Indexation]):
    """A `technopark.Indexation`."""

    clause: Literal["indexation"]
    series: NamedSeries
    second: NamedSeries | None = None
    takes: Choice[tp.Takes] = tp.Takes.LOWER
    base: Day
    lag: int = 0
    every: Frequency = _YEARLY
    start: Day | None = None
    until: Day | None = None
    method: Choice[tp.IndexMethod] = tp.IndexMethod.BASE
    share: Exact = Decimal(1)
    margin: Exact = Decimal(0)
    averaged: int = 1
    cap: Exact | None = None
    floor: Exact | None = None
    collar: Choice[tp.Collar] = tp.Collar.REVIEW
    threshold: Exact | None = None
    threshold_points: Exact | None = None
    no_decrease: bool = False
    retroactive: int | None = None
    demanded: Many[Day] = ()
    missing: Choice[tp.Missing] = tp.Missing.ERROR
    rounding: RoundingPolicy = _EXACT
    order: int = 0
    rent: str = ""
    sources: Many[Citation] = ()


class LegalLimit(Document[tp.LegalLimit]):
    """A `technopark.LegalLimit`."""

    clause: Literal["legal-limit"]
    use: Choice[tp.Use] = tp.Use.BUSINESS
    steps: bool = True
    sources: Many[Citation] = ()


class RentFree(Document[tp.RentFree]):
    """A `technopark.RentFree`."""

    clause: Literal["rent-free"]
    start: Day | None = None
    months: int = 0
    days: int = 0
    share: Exact = Decimal(1)
    adds: bool = False
    charges: Many[Choice[tp.Charge]] = (tp.Charge.RENT,)
    sources: Many[Citation] = ()


class Break(Document[tp.Break]):
    """A `technopark.Break`."""

    clause: Literal["break"]
    on: Day
    by: Choice[tp.Party] = tp.Party.EITHER
    notice_months: int = 0
    given: Day | None = None


class Renewal(Document[tp.Renewal]):
    """A `technopark.Renewal`."""

    clause: Literal["renewal"]
    months: int
    by: Choice[tp.Party] = tp.Party.TENANT
    notice_months: int = 0
    used: bool = False


class Termination(Document[tp.Termination]):
    """A `technopark.Termination`."""

    clause: Literal["termination"]
    on: Day


class HoldingOver(Document[tp.HoldingOver]):
    """A `technopark.HoldingOver`."""

    clause: Literal["holding-over"]
    until: Day
    factor: Exact = Decimal(1)


class StayLimit(Document[tp.StayLimit]):
    """A `technopark.StayLimit`."""

    clause: Literal["stay-limit"]
    months: int
    clock: Choice[tp.Clock] = tp.Clock.TENANCY
    since: Day | None = None
    sources: Many[Citation] = ()


class Sales(Document[tp.Sales]):
    """A `technopark.Sales`."""

    period: Period
    amount: Money


class TurnoverRent(Document[tp.TurnoverRent]):
    """A `technopark.TurnoverRent`."""

    clause: Literal["turnover-rent"]
    sales: Many[Sales] = ()
    rate: Exact | None = None
    bands: Scale | None = None
    breakpoint: Money | None = None
    natural: bool = False
    minimum: Money | None = None
    maximum: Money | None = None
    due_after: int = 0
    settled: Frequency | None = None
    anchor: Day | None = None
    running: bool = False
    sources: Many[Citation] = ()


AnyClause: TypeAlias = Annotated[
    BandRent
    | BaseRent
    | Billing
    | Break
    | CardRent
    | CategoryRent
    | Deposit
    | HoldingOver
    | Indexation
    | LateFee
    | LateInterest
    | LegalLimit
    | LumpCharge
    | OneOff
    | Proration
    | Renewal
    | RentFree
    | RentLimit
    | RentStep
    | ServiceCharge
    | StayLimit
    | TaxPassedOn
    | Termination
    | TurnoverRent
    | Vat,
    Field(discriminator="clause"),
    BeforeValidator(as_model),
]
"""A clause of any kind, told apart by its `clause`."""
