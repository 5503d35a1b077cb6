"""Hypothesis strategies for every noun, for the tests of this library and of its users.

With the extra installed, `st.from_type(tp.Money)` works without any import from here: Hypothesis
finds this module by its entry point. The functions here draw what is narrower: money of one
currency, a unit on one floor.

Examples:
    >>> from hypothesis import given
    >>> from technopark import strategies
    >>> @given(strategies.money("MAD"))
    ... def law(rent):
    ...     assert sum(part.minor for part in rent.allocate([1, 2])) == rent.minor
    >>> law()
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args

from hypothesis import strategies as st

from technopark._kernel.citation import Citation
from technopark._kernel.conflict import Conflict, Statement
from technopark._kernel.dated import Dated, Version
from technopark._kernel.explain import Explanation
from technopark._kernel.measure import Definition, Measure
from technopark._kernel.rounding import Rounding, RoundingPolicy
from technopark._kernel.rulebook import Rule, Rulebook
from technopark._kernel.scale import Band, Scale
from technopark._kernel.table import Table
from technopark._kernel.verdict import Finding, Verdict
from technopark._model.area import Area, Basis
from technopark._model.association import Association, MemberCategory, Requirement, Right
from technopark._model.category import CategoryRule, CategoryRules
from technopark._model.clause import Clause
from technopark._model.clauses.series import IndexLink, IndexSeries, IndexValue
from technopark._model.clauses.turnover import Sales
from technopark._model.company import Applicant, Company
from technopark._model.curve import LeaseUpCurve
from technopark._model.fee import Fee, FeeSchedule, PaymentTerms, YearShare
from technopark._model.governance import Board, Governance, Office, SeatRule
from technopark._model.lease import Lease
from technopark._model.money import Money, Rate
from technopark._model.observation import Observation
from technopark._model.organisation import Axis, Organisation, Partner
from technopark._model.period import Frequency, Period
from technopark._model.procedure import MembershipEvent, Procedure, Transition
from technopark._model.ratecard import CardLine, CardMove, RateCard
from technopark._model.site import Park, Site
from technopark._model.size_band import SizeBand
from technopark._model.taxonomy import Crosswalk, Match, Segment, Taxonomy
from technopark._model.unit import Floor, Hold, Unit
from technopark._model.waiting import Availability, OfferReply, OfferRules, WaitingList
from technopark.capacity import Worth
from technopark.segments import Quota
from technopark.strategies._basic import countries, days, exact_numbers, ids, names, texts
from technopark.strategies._billable import billable_leases
from technopark.strategies._cards import card_lines, card_moves, rate_cards
from technopark.strategies._changes import index_links, index_series, index_values, sales
from technopark.strategies._charges import PARTS
from technopark.strategies._clauses import CLAUSES, clauses
from technopark.strategies._curves import CURVES, lease_up_curves
from technopark.strategies._evidence import (
    citations,
    conflicts,
    dated,
    findings,
    sources,
    statements,
    tables,
    verdicts,
    versions,
)
from technopark.strategies._governance import boards, governances, offices, seat_rules
from technopark.strategies._holdings import definitions, holds, measures, size_bands
from technopark.strategies._let import let_parks
from technopark.strategies._mechanisms import (
    bands,
    explanations,
    rounding_policies,
    roundings,
    rulebooks,
    rules,
    scales,
)
from technopark.strategies._membership import (
    CONDITIONS,
    associations,
    category_books,
    category_rules,
    conditions,
    fee_schedules,
    fees,
    member_categories,
    payment_terms,
    requirements,
    rights,
    year_shares,
)
from technopark.strategies._nouns import (
    applicants,
    axes,
    companies,
    observations,
    organisations,
    partners,
    worths,
)
from technopark.strategies._parks import floors, leases, parks, sites, units
from technopark.strategies._procedure import membership_events, procedures, transitions
from technopark.strategies._taxonomies import crosswalks, matches, quotas, segments, taxonomies
from technopark.strategies._values import (
    areas,
    bases,
    currencies,
    frequencies,
    money,
    periods,
    rates,
)
from technopark.strategies._waiting import (
    availabilities,
    offer_replies,
    offer_rules,
    waiting_lists,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "applicants",
    "areas",
    "associations",
    "availabilities",
    "axes",
    "bands",
    "bases",
    "billable_leases",
    "boards",
    "card_lines",
    "card_moves",
    "category_books",
    "category_rules",
    "citations",
    "clauses",
    "companies",
    "conditions",
    "conflicts",
    "countries",
    "crosswalks",
    "currencies",
    "dated",
    "days",
    "definitions",
    "exact_numbers",
    "explanations",
    "fee_schedules",
    "fees",
    "findings",
    "floors",
    "frequencies",
    "governances",
    "holds",
    "ids",
    "lease_up_curves",
    "leases",
    "let_parks",
    "matches",
    "measures",
    "member_categories",
    "membership_events",
    "money",
    "names",
    "observations",
    "offer_replies",
    "offer_rules",
    "offices",
    "organisations",
    "parks",
    "partners",
    "payment_terms",
    "periods",
    "procedures",
    "quotas",
    "rate_cards",
    "rates",
    "register",
    "requirements",
    "rights",
    "rounding_policies",
    "roundings",
    "rulebooks",
    "rules",
    "scales",
    "seat_rules",
    "segments",
    "sites",
    "size_bands",
    "sources",
    "statements",
    "tables",
    "taxonomies",
    "texts",
    "transitions",
    "units",
    "verdicts",
    "versions",
    "waiting_lists",
    "worths",
    "year_shares",
]

V = TypeVar("V")

_PLAIN: Final[Mapping[type, Callable[[], st.SearchStrategy[Any]]]] = {
    Applicant: applicants,
    Area: areas,
    Association: associations,
    Availability: availabilities,
    Axis: axes,
    Band: bands,
    Basis: bases,
    Board: boards,
    CardLine: card_lines,
    CardMove: card_moves,
    CategoryRule: category_rules,
    CategoryRules: category_books,
    Citation: citations,
    Clause: clauses,
    Company: companies,
    Conflict: conflicts,
    Crosswalk: crosswalks,
    Definition: definitions,
    Explanation: explanations,
    Fee: fees,
    FeeSchedule: fee_schedules,
    Finding: findings,
    Floor: floors,
    Frequency: frequencies,
    Governance: governances,
    Hold: holds,
    Lease: leases,
    LeaseUpCurve: lease_up_curves,
    Match: matches,
    Measure: measures,
    MemberCategory: member_categories,
    MembershipEvent: membership_events,
    Money: money,
    Observation: observations,
    OfferReply: offer_replies,
    OfferRules: offer_rules,
    Office: offices,
    Organisation: organisations,
    Park: parks,
    Partner: partners,
    PaymentTerms: payment_terms,
    Period: periods,
    Procedure: procedures,
    Quota: quotas,
    Rate: rates,
    RateCard: rate_cards,
    Requirement: requirements,
    Right: rights,
    Rounding: roundings,
    RoundingPolicy: rounding_policies,
    Rule: rules,
    Rulebook: rulebooks,
    Scale: partial(scales, fixed=True),
    SeatRule: seat_rules,
    Segment: segments,
    Site: sites,
    SizeBand: size_bands,
    Statement: statements,
    Table: tables,
    Taxonomy: taxonomies,
    Transition: transitions,
    Unit: units,
    Verdict: verdicts,
    WaitingList: waiting_lists,
    Worth: worths,
    YearShare: year_shares,
    IndexLink: index_links,
    IndexSeries: index_series,
    IndexValue: index_values,
    Sales: sales,
    **CLAUSES,
    **CURVES,
    **PARTS,
    **CONDITIONS,
}
# Those that hold values of a type that is asked for, such as Dated[Rate]; plain, they hold rates.
_HOLDING: Final[Mapping[type, Callable[[st.SearchStrategy[Any]], st.SearchStrategy[Any]]]] = {
    Dated: dated,
    Version: versions,
}


def register() -> None:
    """Tell Hypothesis how to draw every noun, so that `st.from_type` knows them.

    Importing this module calls it, and Hypothesis imports this module by the entry point that the
    package declares; calling it again does no harm.

    Examples:
        >>> from hypothesis import given, strategies as st
        >>> import technopark as tp
        >>> from technopark import strategies
        >>> strategies.register()
        >>> @given(st.from_type(tp.Period))
        ... def law(period):
        ...     assert period.days == len(list(period))
        >>> law()
    """
    for noun, strategy in _PLAIN.items():
        st.register_type_strategy(noun, _ignoring_the_type(strategy))
    for noun, holder in _HOLDING.items():
        st.register_type_strategy(noun, _holding_what_is_asked_for(holder))


# Functions of a type, so that nothing is built before it is asked for.
def _ignoring_the_type(
    strategy: Callable[[], st.SearchStrategy[V]],
) -> Callable[[type[V]], st.SearchStrategy[V]]:
    return lambda _asked: strategy()


def _holding_what_is_asked_for(
    holder: Callable[[st.SearchStrategy[Any]], st.SearchStrategy[V]],
) -> Callable[[type[V]], st.SearchStrategy[V]]:
    def draw(asked: type[V]) -> st.SearchStrategy[V]:
        held = get_args(asked)
        return holder(st.from_type(held[0]) if held else rates())

    return draw


# Not by the entry point: whoever imports this module before Hypothesis has Hypothesis load the
# entry point while this module is half made, and `register` would not be there yet.
register()
