"""Domain objects and rules for technology parks: figures you can defend.

The nouns stand here; the verbs live in their packages and read as phrases with them:
`rent.schedule(lease, over=period)`, `occupancy.report(park, on=day)`.

A name is loaded when it is first used, so that the import costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from technopark import capacity as capacity
    from technopark import errors as errors
    from technopark import membership as membership
    from technopark import occupancy as occupancy
    from technopark import reference as reference
    from technopark import rent as rent
    from technopark import scenario as scenario
    from technopark import schema as schema
    from technopark import segments as segments
    from technopark._kernel.citation import Citation, Confidence, SourceKind
    from technopark._kernel.conflict import Conflict, Statement
    from technopark._kernel.dated import Dated, Version
    from technopark._kernel.explain import Explanation, Operation
    from technopark._kernel.measure import Definition, Measure
    from technopark._kernel.rounding import EXACT, Mode, Quantity, Rounding, RoundingPolicy
    from technopark._kernel.rulebook import Rule, Rulebook
    from technopark._kernel.scale import Band, Edge, Scale, ScaleKind
    from technopark._kernel.table import Table
    from technopark._kernel.verdict import Answer, Finding, Verdict
    from technopark._model.area import Area, AreaUnit, Basis
    from technopark._model.association import Association, MemberCategory, Requirement, Right
    from technopark._model.category import CategoryRule, CategoryRules
    from technopark._model.clause import Clause
    from technopark._model.clauses.base import BandRent, BaseRent, CardRent, CategoryRent, Charge
    from technopark._model.clauses.billing import Align, Billing, Stub, Timing
    from technopark._model.clauses.charges import (
        ChargeCap,
        LumpCharge,
        ServiceCharge,
        Share,
        TrueUp,
    )
    from technopark._model.clauses.costs import Cost, CostPool, Denominator, ShareKey, Whole
    from technopark._model.clauses.deposit import Deposit, LateInterest
    from technopark._model.clauses.fee import LateFee, OneOff, Taken
    from technopark._model.clauses.free import RentFree
    from technopark._model.clauses.index import (
        Collar,
        Indexation,
        IndexMethod,
        Missing,
        Takes,
    )
    from technopark._model.clauses.law import LegalLimit, Use
    from technopark._model.clauses.proration import Counted, DayCount, Part, Proration
    from technopark._model.clauses.series import IndexKind, IndexLink, IndexSeries, IndexValue
    from technopark._model.clauses.steps import RentLimit, RentStep, StepKind
    from technopark._model.clauses.tax import TaxPassedOn, TaxPoint, Vat
    from technopark._model.clauses.term import (
        Break,
        HoldingOver,
        Party,
        Renewal,
        StayLimit,
        Termination,
    )
    from technopark._model.clauses.turnover import Sales, TurnoverRent
    from technopark._model.combined import Agreeing, AllOf, AnyOf, FirstKnown, NotSo, Shown, Unless
    from technopark._model.company import Applicant, Company, Stage
    from technopark._model.condition import (
        Condition,
        CountryIn,
        FactAtLeast,
        FactAtMost,
        FactIs,
        Facts,
        KindIn,
    )
    from technopark._model.curve import BassCurve, LeaseUpCurve, LinearCurve, LogisticCurve
    from technopark._model.fee import Fee, FeeSchedule, PaymentTerms, YearShare
    from technopark._model.figures import FactRatio, FactWithin
    from technopark._model.governance import Board, Governance, Office, SeatRule
    from technopark._model.lasting import Lasting, MonthsSince
    from technopark._model.lease import Lease
    from technopark._model.money import Every, Money, Per, Rate
    from technopark._model.observation import Observation, Precision, Qualifier, known, latest
    from technopark._model.organisation import Axis, Organisation, OrganisationKind, Partner, Role
    from technopark._model.period import Frequency, Period, Step
    from technopark._model.procedure import Effect, Guard, MembershipEvent, Procedure, Transition
    from technopark._model.ratecard import CardLine, CardMove, Clock, RateCard
    from technopark._model.site import Park, Site, SiteStatus
    from technopark._model.size_band import SizeBand
    from technopark._model.state import UnitState
    from technopark._model.taxonomy import Crosswalk, Fit, Match, Provenance, Segment, Taxonomy
    from technopark._model.unit import Floor, Hold, HoldKind, Unit
    from technopark._model.waiting import (
        AfterOffer,
        Availability,
        OfferReply,
        OfferRules,
        Silence,
        WaitingList,
    )
    from technopark.errors import TechnoparkError

__version__ = "0.1.0"

__all__ = [
    "EXACT",
    "AfterOffer",
    "Agreeing",
    "Align",
    "AllOf",
    "Answer",
    "AnyOf",
    "Applicant",
    "Area",
    "AreaUnit",
    "Association",
    "Availability",
    "Axis",
    "Band",
    "BandRent",
    "BaseRent",
    "Basis",
    "BassCurve",
    "Billing",
    "Board",
    "Break",
    "CardLine",
    "CardMove",
    "CardRent",
    "CategoryRent",
    "CategoryRule",
    "CategoryRules",
    "Charge",
    "ChargeCap",
    "Citation",
    "Clause",
    "Clock",
    "Collar",
    "Company",
    "Condition",
    "Confidence",
    "Conflict",
    "Cost",
    "CostPool",
    "Counted",
    "CountryIn",
    "Crosswalk",
    "Dated",
    "DayCount",
    "Definition",
    "Denominator",
    "Deposit",
    "Edge",
    "Effect",
    "Every",
    "Explanation",
    "FactAtLeast",
    "FactAtMost",
    "FactIs",
    "FactRatio",
    "FactWithin",
    "Facts",
    "Fee",
    "FeeSchedule",
    "Finding",
    "FirstKnown",
    "Fit",
    "Floor",
    "Frequency",
    "Governance",
    "Guard",
    "Hold",
    "HoldKind",
    "HoldingOver",
    "IndexKind",
    "IndexLink",
    "IndexMethod",
    "IndexSeries",
    "IndexValue",
    "Indexation",
    "KindIn",
    "Lasting",
    "LateFee",
    "LateInterest",
    "Lease",
    "LeaseUpCurve",
    "LegalLimit",
    "LinearCurve",
    "LogisticCurve",
    "LumpCharge",
    "Match",
    "Measure",
    "MemberCategory",
    "MembershipEvent",
    "Missing",
    "Mode",
    "Money",
    "MonthsSince",
    "NotSo",
    "Observation",
    "OfferReply",
    "OfferRules",
    "Office",
    "OneOff",
    "Operation",
    "Organisation",
    "OrganisationKind",
    "Park",
    "Part",
    "Partner",
    "Party",
    "PaymentTerms",
    "Per",
    "Period",
    "Precision",
    "Procedure",
    "Proration",
    "Provenance",
    "Qualifier",
    "Quantity",
    "Rate",
    "RateCard",
    "Renewal",
    "RentFree",
    "RentLimit",
    "RentStep",
    "Requirement",
    "Right",
    "Role",
    "Rounding",
    "RoundingPolicy",
    "Rule",
    "Rulebook",
    "Sales",
    "Scale",
    "ScaleKind",
    "SeatRule",
    "Segment",
    "ServiceCharge",
    "Share",
    "ShareKey",
    "Shown",
    "Silence",
    "Site",
    "SiteStatus",
    "SizeBand",
    "SourceKind",
    "Stage",
    "Statement",
    "StayLimit",
    "Step",
    "StepKind",
    "Stub",
    "Table",
    "Taken",
    "Takes",
    "TaxPassedOn",
    "TaxPoint",
    "Taxonomy",
    "TechnoparkError",
    "Termination",
    "Timing",
    "Transition",
    "TrueUp",
    "TurnoverRent",
    "Unit",
    "UnitState",
    "Unless",
    "Use",
    "Vat",
    "Verdict",
    "Version",
    "WaitingList",
    "Whole",
    "YearShare",
    "capacity",
    "errors",
    "known",
    "latest",
    "membership",
    "occupancy",
    "reference",
    "rent",
    "scenario",
    "schema",
    "segments",
]

# Where each name lives; the imports above say the same to type checkers.
_HOMES = {
    "_kernel.citation": "Citation Confidence SourceKind",
    "_kernel.conflict": "Conflict Statement",
    "_kernel.dated": "Dated Version",
    "_kernel.explain": "Explanation Operation",
    "_kernel.measure": "Definition Measure",
    "_kernel.rounding": "EXACT Mode Quantity Rounding RoundingPolicy",
    "_kernel.rulebook": "Rule Rulebook",
    "_kernel.scale": "Band Edge Scale ScaleKind",
    "_kernel.table": "Table",
    "_kernel.verdict": "Answer Finding Verdict",
    "_model.area": "Area AreaUnit Basis",
    "_model.clause": "Clause",
    "_model.company": "Applicant Company Stage",
    "_model.lease": "Lease",
    "_model.money": "Every Money Per Rate",
    "_model.observation": "Observation Precision Qualifier known latest",
    "_model.organisation": "Axis Organisation OrganisationKind Partner Role",
    "_model.period": "Frequency Period Step",
    "_model.ratecard": "CardLine CardMove Clock RateCard",
    "_model.site": "Park Site SiteStatus",
    "_model.size_band": "SizeBand",
    "_model.state": "UnitState",
    "_model.unit": "Floor Hold HoldKind Unit",
    "_model.waiting": "AfterOffer Availability OfferReply OfferRules Silence WaitingList",
    "_model.clauses.base": "BandRent BaseRent CardRent CategoryRent Charge",
    "_model.clauses.billing": "Align Billing Stub Timing",
    "_model.clauses.proration": "Counted DayCount Part Proration",
    "_model.clauses.tax": "TaxPassedOn TaxPoint Vat",
    "_model.taxonomy": "Crosswalk Fit Match Provenance Segment Taxonomy",
    "_model.clauses.steps": "RentLimit RentStep StepKind",
    "_model.clauses.index": "Collar IndexMethod Indexation Missing Takes",
    "_model.clauses.series": "IndexKind IndexLink IndexSeries IndexValue",
    "_model.clauses.charges": "ChargeCap LumpCharge ServiceCharge Share TrueUp",
    "_model.clauses.costs": "Cost CostPool Denominator ShareKey Whole",
    "_model.clauses.deposit": "Deposit LateInterest",
    "_model.clauses.fee": "LateFee OneOff Taken",
    "_model.clauses.free": "RentFree",
    "_model.clauses.law": "LegalLimit Use",
    "_model.clauses.term": "Break HoldingOver Party Renewal StayLimit Termination",
    "_model.clauses.turnover": "Sales TurnoverRent",
    "errors": "TechnoparkError",
    "_model.association": "Association MemberCategory Requirement Right",
    "_model.category": "CategoryRule CategoryRules",
    "_model.lasting": "Lasting MonthsSince",
    "_model.combined": "Agreeing AllOf AnyOf FirstKnown NotSo Shown Unless",
    "_model.condition": "Condition CountryIn FactAtLeast FactAtMost FactIs Facts KindIn",
    "_model.figures": "FactRatio FactWithin",
    "_model.curve": "BassCurve LeaseUpCurve LinearCurve LogisticCurve",
    "_model.fee": "Fee FeeSchedule PaymentTerms YearShare",
    "_model.governance": "Board Governance Office SeatRule",
    "_model.procedure": "Effect Guard MembershipEvent Procedure Transition",
}

_PACKAGES: tuple[str, ...] = (
    "capacity",
    "errors",
    "membership",
    "occupancy",
    "reference",
    "rent",
    "scenario",
    "schema",
    "segments",
)
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Load a name from its home, once."""
    if name in _PACKAGES:
        found: object = import_module(f"technopark.{name}")
    elif name in _HOME_OF:
        found = getattr(import_module(f"technopark.{_HOME_OF[name]}"), name)
    else:
        message = f"module 'technopark' has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
