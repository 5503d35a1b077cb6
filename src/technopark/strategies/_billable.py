"""Leases that can be billed, with clauses of many kinds at once: for laws about rents."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from technopark._kernel.dated import Dated
from technopark._kernel.exact import scaled
from technopark._kernel.rounding import Mode, Quantity, Rounding
from technopark._kernel.scale import Scale
from technopark._model.area import Area, Basis
from technopark._model.clauses.base import BandRent, BaseRent, CardRent, CategoryRent, Charge
from technopark._model.clauses.billing import Align, Billing, Stub, Timing
from technopark._model.clauses.charges import LumpCharge, ServiceCharge, TrueUp
from technopark._model.clauses.deposit import Deposit
from technopark._model.clauses.fee import OneOff
from technopark._model.clauses.free import RentFree
from technopark._model.clauses.index import Indexation, IndexMethod
from technopark._model.clauses.law import LegalLimit
from technopark._model.clauses.proration import DayCount, Proration
from technopark._model.clauses.series import IndexSeries
from technopark._model.clauses.steps import RentLimit, RentStep, StepKind
from technopark._model.clauses.tax import TaxPassedOn, Vat
from technopark._model.clauses.term import Break, HoldingOver, Renewal, StayLimit
from technopark._model.clauses.turnover import Sales, TurnoverRent
from technopark._model.lease import Lease
from technopark._model.money import Every, Money, Per, Rate
from technopark._model.period import Frequency, Period
from technopark._model.ratecard import CardMove, RateCard

if TYPE_CHECKING:
    from technopark._model.clause import Clause

FIRST: Final = date(2010, 1, 1)
_MAD: Final = "MAD"
_YEARS: Final = tuple(range(2008, 2031))
_AMOUNTS = st.integers(1, 50_000).map(lambda cents: scaled(cents, 2))
_SHARES = st.sampled_from(("0.25", "0.5", "1"))
_PRORATIONS = st.sampled_from(
    (
        Proration.actual(),
        Proration.of_period(),
        Proration.months_of(30),
        Proration.over_year(365),
        Proration.over_year(None),
        Proration.over_year(365, throughout=True),
        Proration.calendar(),
        Proration.by(DayCount.THIRTY_360_BOND),
        Proration(deducts=True),
        Proration.whole(),
    )
)


def _rate(amount: Decimal, per: Per, every: Every = Every.MONTH) -> Rate:
    return Rate(amount=amount, currency=_MAD, per=per, every=every)


@st.composite
def _rents(draw: st.DrawFn) -> Clause:
    kind = draw(st.sampled_from(("base", "base", "bands", "card", "category")))
    if kind == "base":
        per = draw(st.sampled_from((Per.M2, Per.SQFT, Per.UNIT, Per.LUMP)))
        every = draw(st.sampled_from((Every.MONTH, Every.QUARTER, Every.YEAR)))
        return BaseRent(rate=_rate(draw(_AMOUNTS), per, every))
    if kind == "bands":
        bands = Scale.of("marginal", {0: draw(_AMOUNTS), 15: draw(_AMOUNTS)})
        return BandRent(bands=bands, currency=_MAD, per=Per.M2, every=Every.MONTH)
    prices = {
        ("", name): {date(2005, 1, 1): _rate(draw(_AMOUNTS), Per.M2)}
        for name in ("start-up", "sme", "large")
    }
    move = CardMove(category="start-up", months=18, then="sme")
    card = RateCard.of("card", prices, moves=(move,))
    if kind == "card":
        return CardRent(card=card, site="casablanca", category="start-up")
    sizes = {date(2005, 1, 1): "sme", draw(st.dates(FIRST, date(2016, 1, 1))): "large"}
    return CategoryRent(card=card, site="rabat", categories=Dated[str].of("size", sizes))


@st.composite
def _steps(draw: st.DrawFn, term: Period, order: int) -> RentStep:
    kind = draw(st.sampled_from(StepKind))
    factor = kind is StepKind.FACTOR
    value = draw(st.sampled_from(("0.9", "1.1", "2") if factor else ("0", "3", "12.5")))
    if draw(st.booleans()):
        every = draw(st.sampled_from((Frequency.YEARLY, Frequency.every(18, "month"))))
        return RentStep(kind=kind, value=Decimal(value), every=every, order=order)
    on = draw(st.sets(st.dates(term.start, term.last), min_size=1, max_size=2))
    return RentStep(kind=kind, value=Decimal(value), on=tuple(sorted(on)), order=order)


@st.composite
def _reviews(draw: st.DrawFn) -> Indexation:
    points = {date(year, 1, 1): Decimal(draw(st.integers(80, 160))) for year in _YEARS}
    capped = draw(st.booleans())
    return Indexation(
        series=IndexSeries.of("index", points, months=12),
        base=date(2009, 6, 1),
        lag=12,
        method=draw(st.sampled_from(IndexMethod)),
        share=Decimal(draw(_SHARES)),
        cap=Decimal("0.1") if capped else None,
        floor=Decimal("-0.05") if capped else None,
        threshold=draw(st.none() | st.just(Decimal("0.02"))),
        order=9,
    )


@st.composite
def _limits(draw: st.DrawFn) -> tuple[RentLimit, ...]:
    least = RentLimit(
        minimum=_rate(draw(_AMOUNTS), Per.LUMP), in_rent_free=draw(st.booleans()), order=1
    )
    most = RentLimit(maximum=_rate(draw(_AMOUNTS), Per.M2, Every.QUARTER), order=2)
    return draw(st.sampled_from(((), (), (least,), (most,), (least, most))))


@st.composite
def _frees(draw: st.DrawFn, term: Period) -> tuple[RentFree, ...]:
    first = RentFree(months=draw(st.integers(0, 2)), days=draw(st.integers(1, 9)))
    late = first.period(term.start).end + timedelta(days=draw(st.integers(0, 40)))
    second = RentFree(
        start=late,
        days=draw(st.integers(1, 60)),
        share=Decimal(draw(_SHARES)),
        adds=draw(st.booleans()),
        charges=(Charge.RENT, Charge.SERVICE_CHARGE),
    )
    both = (first, second) if late < term.end else (first,)
    return draw(st.sampled_from(((), both[:1], both)))


@st.composite
def _others(draw: st.DrawFn, term: Period) -> list[Clause]:
    """Draw charges beside the rent."""
    year = Period.year(term.start.year)
    paid = Dated[Rate].of("advance", {date(2005, 1, 1): _rate(draw(_AMOUNTS), Per.M2)})
    balance = TrueUp(period=year, due=term.last, amount=Money(draw(st.integers(-999, 999)), _MAD))
    share = Dated[Decimal].of("tax", {date(2005, 1, 1): Decimal("0.105")})
    sold = Sales(year, Money(draw(st.integers(0, 10**8)), _MAD))
    interest = Dated[Decimal].of("interest", {date(2005, 1, 1): Decimal("0.02")})
    every: list[Clause] = [
        BaseRent(rate=_rate(draw(_AMOUNTS), Per.LUMP), charge=Charge.OTHER, name="parking"),
        LumpCharge(rate=_rate(draw(_AMOUNTS), Per.M2), growth=Decimal("0.03")),
        OneOff(amount=Money(draw(st.integers(-999, 999)), _MAD), due=term.last),
        ServiceCharge(advances=paid, settled=(balance,)),
        TaxPassedOn(rates=share, on=(Charge.RENT, Charge.SERVICE_CHARGE)),
        Deposit(months=Decimal(2), interest=interest, limits=draw(st.booleans())),
        TurnoverRent(sales=(sold,), rate=Decimal("0.08"), natural=draw(st.booleans())),
        Vat.of("0.20", start=date(2005, 1, 1)),
        Break(on=term.end, notice_months=1),
        StayLimit(months=draw(st.integers(1, 60))),
        Renewal(months=draw(st.integers(1, 7)), used=draw(st.booleans())),
    ]
    return draw(st.lists(st.sampled_from(every), unique_by=id, max_size=5))


@st.composite
def _billings(draw: st.DrawFn) -> Billing:
    months = draw(st.sampled_from((1, 1, 2, 3, 6, 12)))
    half_up = Rounding.of(Quantity.LINE, "0.05", Mode.HALF_UP)
    return Billing(
        every=Frequency.every(months, "month"),
        align=draw(st.sampled_from(Align)),
        timing=draw(st.sampled_from(Timing)),
        due_after=draw(st.integers(-5, 30)),
        first=draw(st.sampled_from(Stub)),
        last=draw(st.sampled_from(Stub)),
        rounding=draw(st.none() | st.just(half_up)),
    )


@st.composite
def billable_leases(draw: st.DrawFn, id: str = "CAS-114") -> Lease:  # noqa: A002
    """Draw a lease that can be billed, with clauses of many kinds that get on with each other.

    Its rent is in dirhams by a rate, bands, a card or a category, changed by steps, reviews, limits,
    rent-free time, the law and holding over, with charges, taxes and a deposit beside it.

    Args:
        draw: given by Hypothesis.
        id: the id of the lease.

    Examples:
        >>> from hypothesis import given
        >>> import technopark as tp
        >>> from technopark import strategies
        >>> @given(strategies.billable_leases())
        ... def law(lease):
        ...     assert tp.rent.schedule(lease, over=lease.term).currency == "MAD"
        >>> law()
    """
    start = draw(st.dates(FIRST, date(2016, 12, 31)))
    term = Period(start, start + timedelta(days=draw(st.integers(20, 1500))))
    clauses: list[Clause] = [draw(_rents()), draw(_PRORATIONS), draw(_billings())]
    clauses += [draw(_steps(term, n)) for n in range(draw(st.integers(0, 2)))]
    clauses += [draw(_reviews())] if draw(st.booleans()) else []
    clauses += draw(_limits())
    clauses += draw(_frees(term))
    clauses += draw(_others(term))
    clauses += [LegalLimit(steps=draw(st.booleans()))] if draw(st.booleans()) else []
    if draw(st.booleans()):
        late = term.end + timedelta(days=draw(st.integers(300, 500)))
        clauses.append(HoldingOver(until=late, factor=Decimal("1.5")))
    return Lease(
        id=id,
        tenant="m2t",
        units=("CAS-1-14",),
        area=Area.of(draw(st.integers(1, 90)), basis=Basis.NIA),
        term=term,
        clauses=tuple(clauses),
        regime="MA:DOC",
    )
