"""Models of associations: what they ask for, what they charge."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field

import technopark as tp
from technopark.schema._document import Document, as_model
from technopark.schema._fields import Choice, Day, Exact, Many, Ratio
from technopark.schema._governance import Governance
from technopark.schema._procedure import Procedure
from technopark.schema._values import Citation, Conflict, Money, Observation


class Agreeing(Document[tp.Agreeing]):
    """A `technopark.Agreeing`."""

    condition: Literal["agreeing"]
    parts: Many[AnyCondition]


class AllOf(Document[tp.AllOf]):
    """A `technopark.AllOf`."""

    condition: Literal["all-of"]
    parts: Many[AnyCondition]


class AnyOf(Document[tp.AnyOf]):
    """A `technopark.AnyOf`."""

    condition: Literal["any-of"]
    parts: Many[AnyCondition]


class CountryIn(Document[tp.CountryIn]):
    """A `technopark.CountryIn`."""

    condition: Literal["country-in"]
    countries: Many[str]


class FactAtLeast(Document[tp.FactAtLeast]):
    """A `technopark.FactAtLeast`."""

    condition: Literal["fact-at-least"]
    metric: str
    limit: Exact
    unit: str = ""


class FactAtMost(Document[tp.FactAtMost]):
    """A `technopark.FactAtMost`."""

    condition: Literal["fact-at-most"]
    metric: str
    limit: Exact
    unit: str = ""


class FactIs(Document[tp.FactIs]):
    """A `technopark.FactIs`."""

    condition: Literal["fact-is"]
    metric: str
    value: bool | str = True
    given: bool = False


class FactRatio(Document[tp.FactRatio]):
    """A `technopark.FactRatio`."""

    condition: Literal["fact-ratio"]
    metric: str
    other: str
    limit: Exact
    scale: Exact
    unit: str = ""


class FactWithin(Document[tp.FactWithin]):
    """A `technopark.FactWithin`."""

    condition: Literal["fact-within"]
    metric: str
    other: str
    limit: Exact
    most: Exact
    unit: str = ""


class FirstKnown(Document[tp.FirstKnown]):
    """A `technopark.FirstKnown`."""

    condition: Literal["first-known"]
    parts: Many[AnyCondition]


class KindIn(Document[tp.KindIn]):
    """A `technopark.KindIn`."""

    condition: Literal["kind-in"]
    kinds: Many[Choice[tp.OrganisationKind]]
    unsure: Many[Choice[tp.OrganisationKind]] = ()


class NotSo(Document[tp.NotSo]):
    """A `technopark.NotSo`."""

    condition: Literal["not-so"]
    part: AnyCondition
    given: bool = False


class Shown(Document[tp.Shown]):
    """A `technopark.Shown`."""

    condition: Literal["shown"]
    part: AnyCondition


class Unless(Document[tp.Unless]):
    """A `technopark.Unless`."""

    condition: Literal["unless"]
    part: AnyCondition
    exception: AnyCondition


class Lasting(Document[tp.Lasting]):
    """A `technopark.Lasting`."""

    condition: Literal["lasting"]
    part: AnyCondition
    months: int


class MonthsSince(Document[tp.MonthsSince]):
    """A `technopark.MonthsSince`."""

    condition: Literal["months-since"]
    metric: str
    months: int


AnyCondition: TypeAlias = Annotated[
    Agreeing
    | AllOf
    | AnyOf
    | CountryIn
    | FactAtLeast
    | FactAtMost
    | FactIs
    | FactRatio
    | FactWithin
    | FirstKnown
    | KindIn
    | Lasting
    | MonthsSince
    | NotSo
    | Shown
    | Unless,
    Field(discriminator="condition"),
    BeforeValidator(as_model),
]
"""A condition of any kind, told apart by its `condition`."""


class CategoryRule(Document[tp.CategoryRule]):
    """A `technopark.CategoryRule`."""

    category: str
    when: AnyCondition
    start: Day | None = None
    end: Day | None = None
    sources: Many[Citation] = ()


class CategoryRules(Document[tp.CategoryRules]):
    """A `technopark.CategoryRules`."""

    id: str
    rules: Many[CategoryRule]


class Requirement(Document[tp.Requirement]):
    """A `technopark.Requirement`."""

    id: str
    statement: str
    condition: AnyCondition
    gap: str = ""
    sources: Many[Citation] = ()


class Right(Document[tp.Right]):
    """A `technopark.Right`."""

    id: str
    statement: str
    sources: Many[Citation] = ()


class MemberCategory(Document[tp.MemberCategory]):
    """A `technopark.MemberCategory`."""

    id: str
    name: str
    requirements: Many[Requirement] = ()
    rights: Many[Right] = ()
    applicable: bool = True
    start: Day | None = None
    end: Day | None = None
    valid_years: int | None = None
    gaps: Many[str] = ()
    sources: Many[Citation] = ()


class YearShare(Document[tp.YearShare]):
    """A `technopark.YearShare`."""

    months: Many[int]
    share: Ratio
    sources: Many[Citation] = ()


class Fee(Document[tp.Fee]):
    """A `technopark.Fee`."""

    category: str = ""
    amount: Money | None = None
    gap: str = ""
    sources: Many[Citation] = ()


class FeeSchedule(Document[tp.FeeSchedule]):
    """A `technopark.FeeSchedule`."""

    id: str
    currency: str
    annual: Many[Fee]
    joining: Fee | None = None
    shares: Many[YearShare] = ()
    start: Day | None = None
    end: Day | None = None
    note: str = ""
    sources: Many[Citation] = ()


class PaymentTerms(Document[tp.PaymentTerms]):
    """A `technopark.PaymentTerms`."""

    months: int
    reminder_month: int
    reminder_day: int
    every_months: int
    waiver: str = ""
    start: Day | None = None
    sources: Many[Citation] = ()


class Association(Document[tp.Association]):
    """A `technopark.Association`."""

    id: str
    name: str
    categories: Many[MemberCategory] = ()
    fees: Many[FeeSchedule] = ()
    payment: PaymentTerms | None = None
    procedure: Procedure | None = None
    governance: Governance | None = None
    figures: Many[Observation] = ()
    conflicts: Many[Conflict] = ()
    gaps: Many[str] = ()
    sources: Many[Citation] = ()
