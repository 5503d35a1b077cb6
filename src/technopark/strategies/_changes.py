"""Clauses that change a rent, end a lease, or follow what a tenant sells."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from technopark._kernel.rounding import Quantity
from technopark._model.clauses.base import BandRent, CategoryRent, Charge
from technopark._model.clauses.free import RentFree
from technopark._model.clauses.index import (
    Collar,
    Indexation,
    IndexMethod,
    Missing,
    Takes,
)
from technopark._model.clauses.law import LegalLimit, Use
from technopark._model.clauses.series import IndexKind, IndexLink, IndexSeries, IndexValue
from technopark._model.clauses.steps import RentLimit, RentStep, StepKind
from technopark._model.clauses.term import (
    Break,
    HoldingOver,
    Party,
    Renewal,
    StayLimit,
    Termination,
)
from technopark._model.clauses.turnover import Sales, TurnoverRent
from technopark._model.money import Every, Money, Per, Rate
from technopark._model.period import Frequency, Period, add_months
from technopark._model.ratecard import Clock
from technopark.strategies._basic import days, exact_numbers, ids, names
from technopark.strategies._cards import rate_cards
from technopark.strategies._evidence import dated, sources
from technopark.strategies._mechanisms import rounding_policies, roundings, scales
from technopark.strategies._nouns import CATEGORIES
from technopark.strategies._values import areas, currencies, frequencies

_SHARES = st.none() | exact_numbers(0, 1)
_MONTHLY = (Every.MONTH, Every.QUARTER, Every.YEAR)


@st.composite
def band_rents(draw: st.DrawFn) -> BandRent:
    """Draw a rent in bands."""
    per = draw(st.sampled_from([per for per in Per if per is not Per.LUMP]))
    counted = per not in {Per.M2, Per.SQFT}
    return BandRent(
        bands=draw(scales()),
        currency=draw(currencies()),
        per=per,
        every=draw(st.sampled_from([every for every in Every if every is not Every.ONCE])),
        area=draw(st.none() | areas()),
        quantity=draw(exact_numbers(0, 100)) if counted else None,
        sources=draw(sources()),
    )


def category_rents() -> st.SearchStrategy[CategoryRent]:
    """Draw a rent by the category in force."""
    return st.builds(
        CategoryRent,
        card=rate_cards(),
        site=st.sampled_from(("casablanca", "rabat")),
        categories=dated(st.sampled_from(CATEGORIES)),
        follows_card=st.booleans(),
        area=st.none() | areas(),
        sources=sources(),
    )


@st.composite
def rent_steps(draw: st.DrawFn) -> RentStep:
    """Draw a change of the rate."""
    kind = draw(st.sampled_from(StepKind))
    repeated = draw(st.booleans())
    on = sorted(draw(st.sets(days(), min_size=1, max_size=3)))
    smoothed = kind is StepKind.TO and draw(st.booleans())
    return RentStep(
        kind=kind,
        value=draw(exact_numbers(0, 100)),
        on=() if repeated else tuple(on),
        every=draw(frequencies()) if repeated else None,
        start=draw(st.none() | days()) if repeated else None,
        until=draw(st.none() | days()) if repeated else None,
        counts_before=draw(st.booleans()),
        most=Decimal("0.1") if smoothed else None,
        rounding=draw(st.none() | roundings(Quantity.RATE)),
        order=draw(st.integers(0, 3)),
        rent=draw(st.just("") | names()),
        sources=draw(sources()),
    )


@st.composite
def rent_limits(draw: st.DrawFn) -> RentLimit:
    """Draw a minimum, a maximum, or both."""
    which = draw(st.sampled_from(("minimum", "maximum", "both")))
    low = draw(exact_numbers(0, 1000))
    rate = Rate(
        amount=low,
        currency=draw(currencies()),
        per=draw(st.sampled_from(Per)),
        every=draw(st.sampled_from(_MONTHLY)),
    )
    high = Rate(amount=low + 1, currency=rate.currency, per=rate.per, every=rate.every)
    return RentLimit(
        minimum=None if which == "maximum" else rate,
        maximum=None if which == "minimum" else high,
        in_rent_free=draw(st.booleans()),
        order=draw(st.integers(0, 3)),
        rent=draw(st.just("") | names()),
        sources=draw(sources()),
    )


def index_values() -> st.SearchStrategy[IndexValue]:
    """Draw one value of a series."""
    return st.builds(
        IndexValue,
        period=days().map(lambda day: day.replace(day=1)),
        value=exact_numbers(1, 300, places=2),
        published=st.none() | days(),
    )


def index_links() -> st.SearchStrategy[IndexLink]:
    """Draw a change of base."""
    return st.builds(
        IndexLink,
        start=days().map(lambda day: day.replace(day=1)),
        coefficient=exact_numbers(1, 2, places=3),
    )


@st.composite
def index_series(draw: st.DrawFn, months: int | None = None) -> IndexSeries:
    """Draw a series of some consecutive periods.

    Args:
        draw: how to draw.
        months: the months in one of its periods; any where it is none.
    """
    months = draw(st.sampled_from((1, 3, 12))) if months is None else months
    first = draw(days()).replace(month=1, day=1)
    numbers = draw(st.lists(exact_numbers(1, 300, places=2), min_size=1, max_size=4))
    values = (
        IndexValue(period=add_months(first, n * months), value=number)
        for n, number in enumerate(numbers)
    )
    return IndexSeries(
        id=draw(ids()),
        months=months,
        kind=draw(st.sampled_from(IndexKind)),
        values=tuple(values),
        links=tuple(draw(st.lists(index_links(), max_size=1))),
        sources=draw(sources()),
    )


@st.composite
def indexations(draw: st.DrawFn) -> Indexation:
    """Draw a review by an index."""
    series = draw(index_series())
    second = draw(st.none() | index_series(series.months))
    in_points = series.kind is IndexKind.INDEX and second is None
    points = _SHARES if in_points else st.none()
    retroactive = draw(st.none() | st.integers(0, 12))
    asked = 0 if retroactive is None else 3
    made = st.builds(
        Indexation,
        series=st.just(series),
        second=st.just(second),
        takes=st.sampled_from(Takes),
        base=days(),
        lag=st.integers(0, 6),
        every=frequencies(),
        start=st.none() | days(),
        until=st.none() | days(),
        method=st.sampled_from(IndexMethod),
        share=exact_numbers(0, 1),
        margin=exact_numbers(0, 1),
        averaged=st.integers(1, 4),
        cap=st.none() | exact_numbers(1, 2),
        floor=_SHARES,
        collar=st.sampled_from(Collar),
        threshold=_SHARES,
        threshold_points=points,
        no_decrease=st.booleans(),
        retroactive=st.just(retroactive),
        demanded=st.lists(days(), max_size=asked).map(tuple),
        missing=st.sampled_from(Missing),
        rounding=rounding_policies(),
        order=st.integers(0, 3),
        rent=st.just("") | names(),
        sources=sources(),
    )
    return draw(made)


def legal_limits() -> st.SearchStrategy[LegalLimit]:
    """Draw a rent held at the limit of the law."""
    return st.builds(LegalLimit, use=st.sampled_from(Use), steps=st.booleans(), sources=sources())


def rent_frees() -> st.SearchStrategy[RentFree]:
    """Draw rent-free time."""
    return st.builds(
        RentFree,
        start=st.none() | days(),
        months=st.integers(0, 12),
        days=st.integers(1, 30),
        share=exact_numbers(0, 1),
        adds=st.booleans(),
        charges=st.lists(st.sampled_from(Charge), unique=True, min_size=1).map(tuple),
        sources=sources(),
    )


@st.composite
def breaks(draw: st.DrawFn) -> Break:
    """Draw a break, used or not."""
    on, months = draw(days()), draw(st.integers(0, 12))
    early = timedelta(days=draw(st.integers(0, 100)))
    used = draw(st.booleans())
    return Break(
        on=on,
        by=draw(st.sampled_from(Party)),
        notice_months=months,
        given=add_months(on, -months) - early if used else None,
    )


def renewals() -> st.SearchStrategy[Renewal]:
    """Draw a right to go on."""
    return st.builds(
        Renewal,
        months=st.integers(1, 60),
        by=st.sampled_from(Party),
        notice_months=st.integers(0, 12),
        used=st.booleans(),
    )


def terminations() -> st.SearchStrategy[Termination]:
    """Draw an agreed end."""
    return st.builds(Termination, days())


def holdings_over() -> st.SearchStrategy[HoldingOver]:
    """Draw a tenant who stays."""
    return st.builds(HoldingOver, until=days(), factor=exact_numbers(0, 3))


def stay_limits() -> st.SearchStrategy[StayLimit]:
    """Draw an exit rule."""
    return st.builds(
        StayLimit,
        months=st.integers(1, 120),
        clock=st.sampled_from(Clock),
        since=st.none() | days(),
        sources=sources(),
    )


@st.composite
def sales(draw: st.DrawFn, currency: str = "MAD") -> Sales:
    """Draw what was sold in a year."""
    return Sales(
        Period.year(draw(st.integers(2010, 2030))), Money(draw(st.integers(0, 10**9)), currency)
    )


@st.composite
def turnover_rents(draw: st.DrawFn) -> TurnoverRent:
    """Draw a share of sales."""
    how = draw(st.sampled_from(("natural", "agreed", "bands")))
    low = draw(st.integers(0, 10**6))
    together = draw(st.booleans())
    sold = draw(st.lists(sales(), max_size=3, unique_by=lambda one: one.period))
    return TurnoverRent(
        sales=tuple(sold),
        rate=None if how == "bands" else Decimal("0.08"),
        bands=draw(scales()) if how == "bands" else None,
        breakpoint=Money(low, "MAD") if how == "agreed" else None,
        natural=how == "natural",
        minimum=draw(st.none() | st.just(Money(low, "MAD"))),
        maximum=draw(st.none() | st.just(Money(low + 10**6, "MAD"))),
        due_after=draw(st.integers(0, 90)),
        settled=Frequency.YEARLY if together else None,
        anchor=date(2010, 1, 1) if together else None,
        running=together and draw(st.booleans()),
        sources=draw(sources()),
    )
