"""Models of values: money, areas, periods, sources, and what is dated or in bands."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Generic, TypeAlias, TypeVar

from pydantic import BeforeValidator, Field, field_serializer

import technopark as tp
from technopark.schema._document import Document
from technopark.schema._fields import Choice, Day, Exact, Many, Observed, no_name

V = TypeVar("V")


class Citation(Document[tp.Citation]):
    """A `technopark.Citation`."""

    publisher: str
    title: str
    date: str = "undated"
    link: str | None = None
    confidence: Choice[tp.Confidence]
    kind: Choice[tp.SourceKind] = tp.SourceKind.PUBLISHED
    note: str = ""


class Statement(Document[tp.Statement]):
    """A `technopark.Statement`."""

    says: str
    source: Citation


class Conflict(Document[tp.Conflict]):
    """A `technopark.Conflict`."""

    topic: str
    statements: Many[Statement]
    note: str = ""


class Version(Document[tp.Version[Any]], Generic[V]):
    """A `technopark.Version` of anything: `Version[Rate]`, `Version[Exact]`."""

    value: V
    start: Day
    end: Day | None = None
    sources: Many[Citation] = ()


class Dated(Document[tp.Dated[Any]], Generic[V]):
    """A `technopark.Dated` of anything: `Dated[Rate]`, `Dated[Exact]`."""

    what: str
    versions: Many[Version[V]]


class Band(Document[tp.Band]):
    """A `technopark.Band`."""

    start: Exact
    price: Exact
    fixed: Exact = Decimal(0)


class Scale(Document[tp.Scale]):
    """A `technopark.Scale`."""

    kind: Choice[tp.ScaleKind]
    bands: Many[Band]
    edge: Choice[tp.Edge] = tp.Edge.FROM


class Rounding(Document[tp.Rounding]):
    """A `technopark.Rounding`."""

    quantity: Choice[tp.Quantity]
    step: Exact
    mode: Choice[tp.Mode] = tp.Mode.HALF_UP


class RoundingPolicy(Document[tp.RoundingPolicy]):
    """A `technopark.RoundingPolicy`."""

    name: str
    roundings: Many[Rounding] = ()
    sources: Many[Citation] = ()


class Money(Document[tp.Money]):
    """A `technopark.Money`, by its amount in the main unit: `{"amount": "50.00", ...}`."""

    amount: Exact = Field(description="in the currency's main unit, no finer than the minor one.")
    currency: str

    def _put_together(self, parts: dict[str, Any]) -> tp.Money:
        return tp.Money.of(self.amount, parts["currency"])

    @field_serializer("amount")
    def _with_every_place(self, _amount: Decimal) -> str:
        return format(self.to_domain().amount, "f")


class Rate(Document[tp.Rate]):
    """A `technopark.Rate`."""

    amount: Exact
    currency: str
    per: Choice[tp.Per]
    every: Choice[tp.Every]


class CardLine(Document[tp.CardLine]):
    """A `technopark.CardLine`."""

    category: str
    site: str = ""
    rate: Dated[Rate]


class CardMove(Document[tp.CardMove]):
    """A `technopark.CardMove`."""

    category: str
    months: int
    then: str
    clock: Choice[tp.Clock] = tp.Clock.TENANCY
    sources: Many[Citation] = ()


class RateCard(Document[tp.RateCard]):
    """A `technopark.RateCard`."""

    id: str
    lines: Many[CardLine]
    moves: Many[CardMove] = ()


NamedCard: TypeAlias = Annotated[
    RateCard, BeforeValidator(no_name, json_schema_input_type=RateCard | str)
]
"""A rate card, or its name where it stands among the cards of the document."""


class Basis(Document[tp.Basis]):
    """A `technopark.Basis`."""

    code: str
    year: int | None = None
    method: str | None = None


class Area(Document[tp.Area]):
    """A `technopark.Area`."""

    value: Exact
    unit: Choice[tp.AreaUnit] = tp.AreaUnit.M2
    basis: Basis
    measured: Day | None = None


class Period(Document[tp.Period]):
    """A `technopark.Period`; its `end` is the day after the last one."""

    start: Day
    end: Day


class Frequency(Document[tp.Frequency]):
    """A `technopark.Frequency`."""

    count: int
    step: Choice[tp.Step]


class Observation(Document[tp.Observation]):
    """A `technopark.Observation`.

    Its `value` is true or false, a number, a day or a text; a text that would read as a number or
    a day is written `{"text": "300"}`.
    """

    subject: str
    metric: str
    value: Observed
    upper: Exact | None = None
    qualifier: Choice[tp.Qualifier] = tp.Qualifier.EXACTLY
    unit: str = ""
    basis: Basis | None = None
    kind: str = ""
    as_of: Day
    precision: Choice[tp.Precision] = tp.Precision.DAY
    planned: bool = False
    definition: str = ""
    source: Citation

    @classmethod
    def _take_apart(cls, value: tp.Observation) -> dict[str, object]:
        parts = super()._take_apart(value)
        if isinstance(value.value, str):
            parts["value"] = {"text": value.value}
        return parts
