"""The clauses of a lease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from technopark._kernel.exact import decimal
from technopark._kernel.rounding import EXACT, Mode, Quantity, Rounding, RoundingPolicy
from technopark._model.clauses.base import BandRent, BaseRent, CardRent, CategoryRent, Charge
from technopark._model.clauses.billing import Align, Billing, Stub, Timing
from technopark._model.clauses.free import RentFree
from technopark._model.clauses.index import Indexation
from technopark._model.clauses.law import LegalLimit
from technopark._model.clauses.proration import Counted, DayCount, Part, Proration
from technopark._model.clauses.steps import RentLimit, RentStep
from technopark._model.clauses.tax import TaxPoint, Vat
from technopark._model.clauses.term import Break, HoldingOver, Renewal, StayLimit, Termination
from technopark._model.clauses.turnover import TurnoverRent
from technopark._model.money import Every, Per, Rate
from technopark._model.ratecard import Clock
from technopark.strategies import _changes as changes
from technopark.strategies import _charges as charges
from technopark.strategies._basic import days, exact_numbers, names
from technopark.strategies._cards import rate_cards
from technopark.strategies._evidence import dated, sources
from technopark.strategies._mechanisms import roundings
from technopark.strategies._nouns import CATEGORIES
from technopark.strategies._values import areas, bases, currencies, frequencies

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from technopark._model.clause import Clause

_QUARTER_DAYS = ((3, 25), (6, 24), (9, 29), (12, 25))
_FIXED = {Part.FIXED_MONTH, Part.FIXED_DIVISOR}


@st.composite
def base_rents(draw: st.DrawFn) -> BaseRent:
    """Draw a rent at a rate of the lease's own."""
    per = draw(st.sampled_from(Per))
    rate = Rate(
        amount=draw(exact_numbers(0)),
        currency=draw(currencies()),
        per=per,
        every=draw(st.sampled_from([every for every in Every if every is not Every.ONCE])),
    )
    counted = per in {Per.DESK, Per.PERSON, Per.COMPANY}
    return BaseRent(
        rate=rate,
        basis=draw(st.none() | bases()),
        area=draw(st.none() | areas()),
        quantity=draw(exact_numbers(0, 100)) if counted else None,
        charge=draw(st.sampled_from(Charge)),
        name=draw(st.just("") | names()),
        sources=draw(sources()),
    )


@st.composite
def card_rents(draw: st.DrawFn) -> CardRent:
    """Draw a rent by a rate card."""
    steps = draw(st.booleans())
    clock = draw(st.none() | st.sampled_from(Clock))
    return CardRent(
        card=draw(rate_cards()),
        site=draw(st.sampled_from(("casablanca", "rabat"))),
        category=draw(st.sampled_from(CATEGORIES)),
        then=draw(st.sampled_from(CATEGORIES)) if steps else "",
        months=draw(st.integers(0, 60)) if steps else None,
        clock=clock,
        founded=draw(days() if clock is Clock.COMPANY else st.none() | days()),
        follows_card=draw(st.booleans()),
        area=draw(st.none() | areas()),
        sources=draw(sources()),
    )


@st.composite
def billings(draw: st.DrawFn) -> Billing:
    """Draw billing periods and due days."""
    begins = draw(st.sampled_from(("align", "day", "anchor", "days")))
    return Billing(
        every=draw(frequencies()),
        align=draw(st.sampled_from(Align)),
        day=draw(st.integers(1, 31)) if begins == "day" else None,
        anchor=draw(days()) if begins == "anchor" else None,
        days=_QUARTER_DAYS if begins == "days" else (),
        timing=draw(st.sampled_from(Timing)),
        due_after=draw(st.integers(-60, 60)),
        first=draw(st.sampled_from(Stub)),
        last=draw(st.sampled_from(Stub)),
        first_until=draw(st.none() | days()),
        rounding=draw(st.none() | roundings(Quantity.LINE)),
    )


@st.composite
def prorations(draw: st.DrawFn) -> Proration:
    """Draw a convention for parts of a period."""
    part = draw(st.sampled_from(Part))
    daily = Rounding.of(Quantity.DAILY_RATE, "0.01", draw(st.sampled_from(Mode)))
    policy = RoundingPolicy(name="daily rate", roundings=(daily,))
    has_daily = part not in {Part.WHOLE, Part.FREE}
    return Proration(
        part=part,
        days=draw(st.sampled_from((28, 30, 31))) if part in _FIXED else None,
        count=draw(st.sampled_from(DayCount)) if part is Part.DAY_COUNT else None,
        deducts=draw(st.booleans()),
        counted=draw(st.sampled_from(Counted)),
        throughout=draw(st.booleans()),
        rounding=draw(st.sampled_from((EXACT, policy))) if has_daily else EXACT,
        sources=draw(sources()),
    )


def _shortest(number: Decimal) -> Decimal:
    """Write a number as documents do, so that it comes back with the places it had."""
    return decimal(number, "rate")


def vats() -> st.SearchStrategy[Vat]:
    """Draw value added tax."""
    return st.builds(
        Vat,
        rates=dated(exact_numbers(0, 1).map(_shortest)),
        on=st.lists(st.sampled_from(Charge), unique=True).map(tuple),
        point=st.sampled_from(TaxPoint),
        mode=st.sampled_from(Mode),
    )


# Whoever adds a clause adds its strategy here.
CLAUSES: dict[type[Clause], Callable[[], st.SearchStrategy[Any]]] = {
    BandRent: changes.band_rents,
    BaseRent: base_rents,
    Billing: billings,
    Break: changes.breaks,
    CardRent: card_rents,
    CategoryRent: changes.category_rents,
    HoldingOver: changes.holdings_over,
    Indexation: changes.indexations,
    LegalLimit: changes.legal_limits,
    Proration: prorations,
    Renewal: changes.renewals,
    RentFree: changes.rent_frees,
    RentLimit: changes.rent_limits,
    RentStep: changes.rent_steps,
    StayLimit: changes.stay_limits,
    Termination: changes.terminations,
    TurnoverRent: changes.turnover_rents,
    Vat: vats,
    **charges.CLAUSES,
}


def clauses() -> st.SearchStrategy[Clause]:
    """Draw a clause of any kind.

    Examples:
        >>> from hypothesis import given, strategies as st
        >>> from technopark import Clause, strategies
        >>> @given(st.lists(strategies.clauses()))
        ... def law(clauses):
        ...     assert all(isinstance(clause, Clause) for clause in clauses)
        >>> law()
    """
    return st.one_of(*(strategy() for strategy in CLAUSES.values()))
