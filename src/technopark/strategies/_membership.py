"""Associations, what they ask for and what they charge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from technopark._model.association import Association, MemberCategory, Requirement, Right
from technopark._model.category import CategoryRule, CategoryRules
from technopark._model.combined import Agreeing, AllOf, AnyOf, FirstKnown, NotSo, Shown, Unless
from technopark._model.condition import (
    Condition,
    CountryIn,
    FactAtLeast,
    FactAtMost,
    FactIs,
    KindIn,
)
from technopark._model.fee import Fee, FeeSchedule, PaymentTerms, YearShare
from technopark._model.figures import FactRatio, FactWithin
from technopark._model.lasting import Lasting, MonthsSince
from technopark._model.organisation import OrganisationKind
from technopark.strategies._basic import countries, days, exact_numbers, ids, names, texts
from technopark.strategies._evidence import conflicts, sources
from technopark.strategies._governance import governances
from technopark.strategies._nouns import observations
from technopark.strategies._procedure import procedures
from technopark.strategies._values import currencies, money, periods

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


_KINDS = st.sampled_from(OrganisationKind)
_YES_OR_NO = st.sampled_from(("companies_inside", "management_team", "operational"))
_COUNTED = st.sampled_from(("hosted", "jobs", "enterprises"))
_PARTED = (Agreeing, AllOf, AnyOf, FirstKnown)


def _facts_are() -> st.SearchStrategy[Condition]:
    stage = st.builds(FactIs, st.just("stage"), names(), given=st.booleans())
    return st.one_of(st.builds(FactIs, _YES_OR_NO, st.booleans(), given=st.booleans()), stage)


def _at_least() -> st.SearchStrategy[Condition]:
    return st.builds(FactAtLeast, _COUNTED, exact_numbers(0, 500, places=1), texts())


def _at_most() -> st.SearchStrategy[Condition]:
    return st.builds(FactAtMost, _COUNTED, exact_numbers(0, 500, places=1), texts())


def _kinds_in() -> st.SearchStrategy[Condition]:
    kinds = st.lists(_KINDS, min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(KindIn, kinds, st.just(()) | kinds)


def _countries_in() -> st.SearchStrategy[Condition]:
    some = st.lists(countries(), min_size=1, max_size=2, unique=True).map(tuple)
    return st.builds(CountryIn, some)


def _ratios() -> st.SearchStrategy[Condition]:
    limit = exact_numbers(0, 10, places=1)
    return st.builds(
        FactRatio,
        metric=_COUNTED,
        other=_COUNTED,
        limit=limit,
        scale=exact_numbers(1),
        unit=texts(),
    )


def _withins() -> st.SearchStrategy[Condition]:
    time = exact_numbers(0, 10, places=1)
    return st.builds(
        FactWithin, metric=_COUNTED, other=_COUNTED, limit=time, most=time, unit=texts()
    )


# Whoever adds a kind of single condition adds it here.
_SINGLE: dict[type[Condition], Callable[[], st.SearchStrategy[Condition]]] = {
    CountryIn: _countries_in,
    FactAtLeast: _at_least,
    FactAtMost: _at_most,
    FactIs: _facts_are,
    FactRatio: _ratios,
    FactWithin: _withins,
    KindIn: _kinds_in,
}


def _single() -> st.SearchStrategy[Condition]:
    return st.one_of(*(strategy() for strategy in _SINGLE.values()))


def _made_of(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    parts = st.lists(inner, min_size=1, max_size=3).map(tuple)
    several = (st.builds(made, parts) for made in _PARTED)
    around = (
        st.builds(NotSo, inner, given=st.booleans()),
        st.builds(Shown, inner),
        st.builds(Unless, inner, inner),
    )
    return st.one_of(*several, *around)


def conditions() -> st.SearchStrategy[Condition]:
    """Draw a condition on facts, single or made of others.

    Examples:
        >>> from hypothesis import given
        >>> import technopark as tp
        >>> from technopark import strategies
        >>> @given(strategies.conditions())
        ... def law(condition):
        ...     assert isinstance(condition, tp.Condition)
        >>> law()
    """
    return st.recursive(_single(), _made_of, max_leaves=4)


def requirements(id: str | None = None) -> st.SearchStrategy[Requirement]:  # noqa: A002
    """Draw a requirement.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.requirements("team"))
        ... def law(requirement):
        ...     assert requirement.id == "team"
        >>> law()
    """
    return st.builds(
        Requirement,
        id=ids() if id is None else st.just(id),
        statement=names(),
        condition=conditions(),
        gap=texts(),
        sources=sources(),
    )


@st.composite
def member_categories(draw: st.DrawFn, id: str | None = None) -> MemberCategory:  # noqa: A002
    """Draw a category of members.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.member_categories("full"))
        ... def law(category):
        ...     assert category.id == "full"
        >>> law()
    """
    start, end = draw(_in_force())
    return MemberCategory(
        id=draw(ids().filter(lambda text: text not in {"none", "unknown"})) if id is None else id,
        name=draw(names()),
        requirements=tuple(draw(requirements(f"r{n}")) for n in range(draw(st.integers(0, 2)))),
        rights=draw(st.lists(rights(), max_size=1).map(tuple)),
        applicable=draw(st.booleans()),
        start=start,
        end=end,
        valid_years=draw(st.none() | st.integers(1, 10)),
        gaps=draw(st.lists(names(), max_size=1).map(tuple)),
        sources=draw(sources()),
    )


@st.composite
def _in_force(draw: st.DrawFn) -> tuple[date | None, date | None]:
    period = draw(periods())
    started, ends = draw(st.booleans()), draw(st.booleans())
    return (period.start if started else None, period.end if ends else None)


@st.composite
def fees(draw: st.DrawFn, currency: str | None = None, *, category: str = "") -> Fee:
    """Draw a fee, now and then one of which no source gives the amount.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.fees("EUR"))
        ... def law(fee):
        ...     assert (fee.amount is None) == bool(fee.gap)
        >>> law()
    """
    amount = draw(st.none() | money(currency, low=0, high=10**7))
    gap = draw(names()) if amount is None else ""
    return Fee(category=category, amount=amount, gap=gap, sources=draw(sources()))


@st.composite
def fee_schedules(
    draw: st.DrawFn,
    id: str | None = None,  # noqa: A002
    *,
    categories: tuple[str, ...] = ("full",),
) -> FeeSchedule:
    """Draw what an association charges, for some of its categories.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.fee_schedules())
        ... def law(schedule):
        ...     assert {fee.category for fee in schedule.annual} <= {"full"}
        >>> law()
    """
    currency = draw(currencies())
    start, end = draw(_in_force())
    shared = draw(st.booleans())
    return FeeSchedule(
        id=draw(ids()) if id is None else id,
        currency=currency,
        annual=tuple(draw(fees(currency, category=category)) for category in categories),
        joining=draw(st.none() | fees(currency)),
        shares=draw(_shares()) if shared else (),
        start=start,
        end=end,
        note=draw(texts()),
        sources=draw(sources()),
    )


@st.composite
def _shares(draw: st.DrawFn) -> tuple[YearShare, ...]:
    cut = draw(st.integers(1, 11))
    spans = (range(1, cut + 1), range(cut + 1, 13))
    share = exact_numbers(0, 1, places=2)
    return tuple(YearShare(months=tuple(span), share=draw(share)) for span in spans)


@st.composite
def associations(draw: st.DrawFn) -> Association:
    """Draw an association, a label or a title with its categories and fees.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.associations())
        ... def law(association):
        ...     assert all(association.category(c.id) is c for c in association.categories)
        >>> law()
    """
    categories = [draw(member_categories(f"c{n}")) for n in range(draw(st.integers(0, 2)))]
    paying = tuple(category.id for category in categories)
    schedules = (f"f{n}" for n in range(draw(st.integers(0, 1))))
    return Association(
        id=draw(ids()),
        name=draw(names()),
        categories=tuple(categories),
        fees=tuple(draw(fee_schedules(each, categories=paying)) for each in schedules),
        payment=draw(st.none() | payment_terms()),
        procedure=draw(st.none() | procedures()),
        governance=draw(st.none() | governances(voters=paying)),
        figures=draw(st.lists(observations(), max_size=1).map(tuple)),
        conflicts=draw(st.lists(conflicts(), max_size=1).map(tuple)),
        gaps=draw(st.lists(names(), max_size=1).map(tuple)),
        sources=draw(sources()),
    )


def _made(noun: type[Condition]) -> Callable[[], st.SearchStrategy[Condition]]:
    parts = st.lists(_single(), min_size=1, max_size=3).map(tuple)
    return lambda: st.builds(noun, parts)


CONDITIONS: dict[type[Condition], Callable[[], st.SearchStrategy[Condition]]] = {
    **_SINGLE,
    **{noun: _made(noun) for noun in _PARTED},
    Condition: conditions,
    Lasting: lambda: st.builds(Lasting, conditions(), st.integers(1, 24)),
    MonthsSince: lambda: st.builds(MonthsSince, ids(), st.integers(1, 60)),
    NotSo: lambda: st.builds(NotSo, conditions(), given=st.booleans()),
    Shown: lambda: st.builds(Shown, conditions()),
    Unless: lambda: st.builds(Unless, conditions(), _single()),
}


def category_rules() -> st.SearchStrategy[CategoryRule]:
    """Draw a dated rule for a category.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.category_rules())
        ... def law(rule):
        ...     assert rule.category
        >>> law()
    """
    return st.builds(CategoryRule, category=names(), when=conditions(), sources=sources())


def category_books() -> st.SearchStrategy[CategoryRules]:
    """Draw some rules for categories.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.category_books())
        ... def law(rules):
        ...     assert rules.categories
        >>> law()
    """
    some = st.lists(category_rules(), min_size=1, max_size=3).map(tuple)
    return st.builds(CategoryRules, id=ids(), rules=some)


def rights() -> st.SearchStrategy[Right]:
    """Draw what a category entitles to.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.rights())
        ... def law(right):
        ...     assert right.statement
        >>> law()
    """
    return st.builds(Right, ids(), names(), sources())


def year_shares() -> st.SearchStrategy[YearShare]:
    """Draw the share of the annual fee that is due for some months of the invoice.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.year_shares())
        ... def law(part):
        ...     assert 0 <= part.share <= 1
        >>> law()
    """
    return _shares().flatmap(st.sampled_from)


def payment_terms() -> st.SearchStrategy[PaymentTerms]:
    """Draw by when a fee is to be paid, and when one is reminded.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.payment_terms())
        ... def law(terms):
        ...     assert terms.months > 0
        >>> law()
    """
    return st.builds(
        PaymentTerms,
        months=st.integers(1, 12),
        reminder_month=st.integers(1, 12),
        reminder_day=st.integers(1, 28),
        every_months=st.integers(1, 12),
        waiver=texts(),
        start=st.none() | days(),
        sources=sources(),
    )
