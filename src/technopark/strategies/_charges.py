"""Service charges, taxes passed on, deposits and interest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from technopark._kernel.exact import decimal
from technopark._kernel.rounding import Quantity
from technopark._model.area import AreaUnit
from technopark._model.clauses.base import Charge
from technopark._model.clauses.charges import ChargeCap, LumpCharge, ServiceCharge, Share, TrueUp
from technopark._model.clauses.costs import Cost, CostPool, Denominator, ShareKey, Whole
from technopark._model.clauses.deposit import Deposit, LateInterest
from technopark._model.clauses.fee import LateFee, OneOff, Taken
from technopark._model.clauses.proration import DayCount
from technopark._model.clauses.tax import TaxPassedOn
from technopark._model.money import Every, Money, Per, Rate
from technopark._model.period import Period
from technopark.strategies._basic import days, exact_numbers, names
from technopark.strategies._evidence import dated, sources
from technopark.strategies._mechanisms import roundings, scales
from technopark.strategies._values import frequencies, money

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from technopark._kernel.dated import Dated
    from technopark._model.clause import Clause

_CATEGORIES = ("cleaning", "guarding", "heating", "works")
_MAD = "MAD"


def _yearly_rates() -> st.SearchStrategy[Dated[Decimal]]:
    """Draw shares that documents write as they are."""
    return dated(exact_numbers(0, 1).map(lambda number: decimal(number, "rate")))


def _charge_rates() -> st.SearchStrategy[Rate]:
    return st.builds(
        Rate,
        amount=exact_numbers(0),
        currency=st.just(_MAD),
        per=st.sampled_from((Per.M2, Per.SQFT, Per.UNIT, Per.COMPANY, Per.LUMP)),
        every=st.sampled_from((Every.MONTH, Every.QUARTER, Every.YEAR)),
    )


def _keys() -> st.SearchStrategy[tuple[ShareKey, str]]:
    own = st.tuples(st.just(ShareKey.OWN), names())
    others = st.sampled_from([key for key in ShareKey if key is not ShareKey.OWN])
    return own | st.tuples(others, st.just(""))


@st.composite
def wholes(draw: st.DrawFn) -> Whole:
    """Draw a whole that shares are counted out of."""
    key, name = draw(_keys())
    return Whole(
        key=key,
        of=draw(st.sampled_from(Denominator)),
        quantity=draw(exact_numbers(1, 10_000)),
        unit=draw(st.sampled_from(AreaUnit)),
        name=name,
    )


def costs(category: str = "cleaning") -> st.SearchStrategy[Cost]:
    """Draw a category of costs."""
    return st.builds(
        Cost,
        category=st.just(category),
        amount=money(_MAD).map(abs),
        variable=exact_numbers(0, 1),
        recoverable=exact_numbers(0, 1),
        sources=sources(),
    )


@st.composite
def cost_pools(draw: st.DrawFn) -> CostPool:
    """Draw the costs of a year."""
    categories = draw(st.lists(st.sampled_from(_CATEGORIES), min_size=1, max_size=2, unique=True))
    return CostPool(
        period=Period.year(draw(st.integers(2005, 2030))),
        costs=tuple(draw(costs(category)) for category in categories),
        wholes=tuple(draw(st.lists(wholes(), max_size=1))),
        occupancy=draw(st.none() | exact_numbers(0, 1)),
    )


@st.composite
def shares(draw: st.DrawFn) -> Share:
    """Draw which share of a cost a tenant bears."""
    key, name = draw(_keys())
    of = draw(st.sampled_from(Denominator))
    quantity = exact_numbers(0, 1000)
    return Share(
        key=key,
        of=of,
        name=name,
        quantity=draw(quantity if key is ShareKey.OWN else st.none() | quantity),
        fixed=draw(st.none() | exact_numbers(0, 1)),
        least=draw(st.none() | exact_numbers(0, 1)) if of is Denominator.OCCUPIED else None,
    )


def charge_caps() -> st.SearchStrategy[ChargeCap]:
    """Draw how much a service charge may rise."""
    return st.builds(
        ChargeCap,
        rate=exact_numbers(0, 1),
        cumulative=st.booleans(),
        compound=st.booleans(),
        on=st.lists(st.sampled_from(_CATEGORIES), unique=True).map(tuple),
    )


def true_ups() -> st.SearchStrategy[TrueUp]:
    """Draw a settled balance."""
    years = st.integers(2005, 2030).map(Period.year)
    return st.builds(TrueUp, period=years, due=days(), amount=money(_MAD))


def lump_charges() -> st.SearchStrategy[LumpCharge]:
    """Draw a service charge agreed as a lump sum."""
    return st.builds(
        LumpCharge,
        rate=_charge_rates(),
        growth=exact_numbers(0, 1),
        name=names(),
        sources=sources(),
    )


@st.composite
def service_charges(draw: st.DrawFn) -> ServiceCharge:
    """Draw a share of costs, with advances and settled balances."""
    beyond = draw(st.sampled_from(("all", "base year", "stop")))
    own, *excluded = draw(st.permutations(_CATEGORIES))
    return ServiceCharge(
        share=draw(shares()),
        by_category=((own, draw(shares())),) if draw(st.booleans()) else (),
        excluded=tuple(excluded[:1]) if draw(st.booleans()) else (),
        fee=draw(exact_numbers(0, 1)),
        fee_on=draw(st.sampled_from(((), _CATEGORIES[:1]))),
        gross_up=draw(st.none() | st.sampled_from(("0.5", "0.95", "1"))),
        base_year=draw(cost_pools()) if beyond == "base year" else None,
        stop=draw(_charge_rates()) if beyond == "stop" else None,
        cap=draw(st.none() | charge_caps()),
        advances=draw(st.none() | dated(_charge_rates())),
        settled=tuple(draw(st.lists(true_ups(), max_size=1))),
        sources=draw(sources()),
    )


def taxes_passed_on() -> st.SearchStrategy[TaxPassedOn]:
    """Draw a tax that the tenant pays for the landlord."""
    charges = [charge for charge in Charge if charge is not Charge.TAX_PASSED_ON]
    return st.builds(
        TaxPassedOn,
        rates=_yearly_rates(),
        on=st.lists(st.sampled_from(charges), min_size=1, unique=True).map(tuple),
        name=names(),
    )


@st.composite
def deposits(draw: st.DrawFn) -> Deposit:
    """Draw a deposit in months or as an amount."""
    in_months = draw(st.booleans())
    interest = draw(st.none() | _yearly_rates())
    capitalised = None if interest is None else draw(st.none() | frequencies())
    return Deposit(
        months=draw(exact_numbers(0, 12)) if in_months else None,
        amount=None if in_months else Money(draw(st.integers(0, 10**9)), _MAD),
        limits=draw(st.booleans()),
        topped_up=draw(st.booleans()),
        interest=interest,
        count=draw(st.sampled_from(DayCount)),
        capitalised=capitalised,
        capitalised_on=None if capitalised is None else draw(st.none() | days()),
        sources=draw(sources()),
    )


def late_interests() -> st.SearchStrategy[LateInterest]:
    """Draw interest on what is paid late."""
    return st.builds(
        LateInterest,
        rates=_yearly_rates(),
        margin=exact_numbers(0, 1),
        count=st.sampled_from((DayCount.ACT_365_FIXED, DayCount.ACT_360)),
        grace=st.integers(0, 60),
        daily=st.none() | roundings(Quantity.LINE),
        compensation=st.none() | scales(),
        sources=sources(),
    )


def one_offs() -> st.SearchStrategy[OneOff]:
    """Draw an amount due once, or a credit."""
    return st.builds(OneOff, amount=money(_MAD), due=days(), name=names(), sources=sources())


@st.composite
def late_fees(draw: st.DrawFn) -> LateFee:
    """Draw a fee for what is paid late."""
    amounts = money(_MAD).map(abs)
    return LateFee(
        amount=draw(amounts),
        share=draw(st.none() | exact_numbers(0, 1)),
        a_day=draw(st.none() | amounts),
        taken=draw(st.sampled_from(Taken)),
        grace=draw(st.integers(0, 60)),
        most=draw(st.none() | amounts),
        most_share=draw(st.none() | exact_numbers(0, 1)),
        sources=draw(sources()),
    )


CLAUSES: dict[type[Clause], Callable[[], st.SearchStrategy[Any]]] = {
    Deposit: deposits,
    LateFee: late_fees,
    LateInterest: late_interests,
    LumpCharge: lump_charges,
    OneOff: one_offs,
    ServiceCharge: service_charges,
    TaxPassedOn: taxes_passed_on,
}
PARTS: dict[type, Callable[[], st.SearchStrategy[Any]]] = {
    ChargeCap: charge_caps,
    Cost: costs,
    CostPool: cost_pools,
    Share: shares,
    TrueUp: true_ups,
    Whole: wholes,
}
