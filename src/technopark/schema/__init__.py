"""Documents: parks and all their parts from JSON text to values and back.

`ParkDocument` holds a whole park with the version of its form; every noun also has a model of its
own, under the same name: `schema.Lease` stands for `technopark.Lease`, and
`schema.clauses.Vat` for `technopark.Vat`. Each model reads with
`model_validate_json(text).to_domain()` and writes with `from_domain(value).model_dump_json()`; the
same value always gives the same text. Only this package imports pydantic.

Documents are strict. Exact numbers are text such as `"50.00"` or JSON integers, never JSON numbers
with decimals; days are `"2018-10-08"`; unknown fields are refused. Every fault is reported at its
path, all of them together, whether of form or of a rule of the noun.

Left out are results (explanations, verdicts, tables, a `segments.Mix`), which the library works out
again from the document of the park and which give themselves with `to_dict`, and `Rule` and
`Rulebook`, which hold functions.

To add a clause:

1. in `technopark/schema/clauses.py` write its model: its fields in their order, with the forms of
   `technopark.schema._fields` (`Exact`, `Ratio`, `Day`, `Choice[...]` for terms, `Many[...]` for
   tuples) and the models of other nouns, after the `clause` by which it is told apart;
2. add the model to `AnyClause` there.

Nothing else: reading, writing, faults at their paths and descriptions (from the noun's
own docstring) follow, and so do the tests of every clause.
"""

from __future__ import annotations

from technopark.schema import clauses as clauses
from technopark.schema._associations import (
    Agreeing,
    AllOf,
    AnyCondition,
    AnyOf,
    Association,
    CategoryRule,
    CategoryRules,
    CountryIn,
    FactAtLeast,
    FactAtMost,
    FactIs,
    FactRatio,
    FactWithin,
    Fee,
    FeeSchedule,
    FirstKnown,
    KindIn,
    Lasting,
    MemberCategory,
    MonthsSince,
    NotSo,
    PaymentTerms,
    Requirement,
    Right,
    Shown,
    Unless,
    YearShare,
)
from technopark.schema._charges import ChargeCap, Cost, CostPool, Share, TrueUp, Whole
from technopark.schema._curves import AnyCurve, BassCurve, LinearCurve, LogisticCurve
from technopark.schema._document import Document
from technopark.schema._governance import Board, Governance, Office, SeatRule
from technopark.schema._park import (
    Applicant,
    Axis,
    Company,
    Floor,
    Hold,
    Lease,
    Organisation,
    Park,
    Partner,
    Site,
    SizeBand,
    Unit,
    Worth,
)
from technopark.schema._procedure import MembershipEvent, Procedure, Transition
from technopark.schema._taxonomies import Crosswalk, Match, Quota, Segment, Taxonomy
from technopark.schema._values import (
    Area,
    Band,
    Basis,
    CardLine,
    CardMove,
    Citation,
    Conflict,
    Dated,
    Frequency,
    Money,
    Observation,
    Period,
    Rate,
    RateCard,
    Rounding,
    RoundingPolicy,
    Scale,
    Statement,
    Version,
)
from technopark.schema._waiting import Availability, OfferReply, OfferRules, WaitingList
from technopark.schema._whole import ParkDocument
from technopark.schema.clauses import AnyClause

__all__ = [
    "Agreeing",
    "AllOf",
    "AnyClause",
    "AnyCondition",
    "AnyCurve",
    "AnyOf",
    "Applicant",
    "Area",
    "Association",
    "Availability",
    "Axis",
    "Band",
    "Basis",
    "BassCurve",
    "Board",
    "CardLine",
    "CardMove",
    "CategoryRule",
    "CategoryRules",
    "ChargeCap",
    "Citation",
    "Company",
    "Conflict",
    "Cost",
    "CostPool",
    "CountryIn",
    "Crosswalk",
    "Dated",
    "Document",
    "FactAtLeast",
    "FactAtMost",
    "FactIs",
    "FactRatio",
    "FactWithin",
    "Fee",
    "FeeSchedule",
    "FirstKnown",
    "Floor",
    "Frequency",
    "Governance",
    "Hold",
    "KindIn",
    "Lasting",
    "Lease",
    "LinearCurve",
    "LogisticCurve",
    "Match",
    "MemberCategory",
    "MembershipEvent",
    "Money",
    "MonthsSince",
    "NotSo",
    "Observation",
    "OfferReply",
    "OfferRules",
    "Office",
    "Organisation",
    "Park",
    "ParkDocument",
    "Partner",
    "PaymentTerms",
    "Period",
    "Procedure",
    "Quota",
    "Rate",
    "RateCard",
    "Requirement",
    "Right",
    "Rounding",
    "RoundingPolicy",
    "Scale",
    "SeatRule",
    "Segment",
    "Share",
    "Shown",
    "Site",
    "SizeBand",
    "Statement",
    "Taxonomy",
    "Transition",
    "TrueUp",
    "Unit",
    "Unless",
    "Version",
    "WaitingList",
    "Whole",
    "Worth",
    "YearShare",
]
