"""Models of the clauses of a lease, told apart by their `clause`.

To add one: write its model below, a line a field, and add it to `AnyClause`.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field

import technopark as tp
from technopark.schema._document import Document, as_model
from technopark.schema._fields import Choice, Day, Exact, Many, Pair
from technopark.schema._values import (
    Area,
    Basis,
    Citation,
    Dated,
    Frequency,
    NamedCard,
    Rate,
    Rounding,
    RoundingPolicy,
)

_MONTHLY = Frequency.from_domain(tp.Frequency.MONTHLY)
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
    rounding: Rounding | None = None


class Proration(Document[tp.Proration]):
    """A `technopark.Proration`."""

    clause: Literal["proration"]
    part: Choice[tp.Part] = tp.Part.MONTH_DAYS
    days: int | None = None
    count: Choice[tp.DayCount] | None = None
    deducts: bool = False
    counted: Choice[tp.Counted] = tp.Counted.BOTH
    rounding: RoundingPolicy = _EXACT
    sources: Many[Citation] = ()


class Vat(Document[tp.Vat]):
    """A `technopark.Vat`."""

    clause: Literal["vat"]
    rates: Dated[Exact]
    on: Many[Choice[tp.Charge]] = ()
    point: Choice[tp.TaxPoint] = tp.TaxPoint.DUE
    mode: Choice[tp.Mode] = tp.Mode.HALF_UP


AnyClause: TypeAlias = Annotated[
    BaseRent | CardRent | Billing | Proration | Vat,
    Field(discriminator="clause"),
    BeforeValidator(as_model),
]
"""A clause of any kind, told apart by its `clause`."""
