"""Rules by which a Moroccan company is a start-up, small, medium or large: dated and cited.

The facts they ask for: `employees` (people, permanent), `turnover` and `balance_sheet` (MAD a year,
without tax), `managed_by_owners` (yes or no), `held_by_others` (percent held by others than small and
medium companies), `new_company` (yes or no), `initial_investment` and `investment_per_job` (MAD),
`let_since` and `founded` (days). Not found: from when on a company is no longer new by Law 53-00, and
what the Technopark itself calls small or large.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from technopark._kernel.citation import Citation
from technopark._model.category import CategoryRule, CategoryRules
from technopark._model.combined import AllOf, AnyOf, NotSo
from technopark._model.condition import FactAtLeast, FactAtMost, FactIs
from technopark._model.lasting import Lasting, MonthsSince
from technopark.tables import morocco as ma
from technopark.tables.network import terms

if TYPE_CHECKING:
    from technopark._kernel.dated import Dated, Version
    from technopark._model.money import Money

_MAD: Final = "MAD"
_PEOPLE: Final = "people"
_YEAR: Final = 12
_PERCENT: Final = 100


def _most(metric: str, limit: Dated[Money]) -> FactAtMost:
    return FactAtMost(metric, limit.versions[0].value.amount, _MAD)


_STAFF: Version[int] = ma.SME_STAFF.versions[0]
_OUTSIDE: Final = Fraction(ma.SME_OUTSIDE_SHARE.versions[0].value) * _PERCENT
_NEW: Final = FactIs("new_company")
_INDEPENDENT: Final = AllOf(
    (
        FactIs("managed_by_owners"),
        FactAtMost("held_by_others", _OUTSIDE, "percent"),
    )
)
_EXISTING: Final = AllOf(
    (
        FactAtMost("employees", _STAFF.value, _PEOPLE),
        AnyOf(
            (
                Lasting(_most("turnover", ma.SME_TURNOVER), _YEAR),
                Lasting(_most("balance_sheet", ma.SME_BALANCE), _YEAR),
            )
        ),
    )
)
_FOUNDED: Final = AllOf(
    (
        _most("initial_investment", ma.NEW_SME_INVESTMENT),
        _most("investment_per_job", ma.NEW_SME_PER_JOB),
    )
)
_SME_53_00: Final = AllOf(
    (
        _INDEPENDENT,
        AnyOf((AllOf((_NEW, _FOUNDED)), AllOf((NotSo(_NEW), _EXISTING)))),
    )
)
_53_00: Final = (*_STAFF.sources, *ma.NEW_SME_INVESTMENT.versions[0].sources)

LAW_53_00: Final = CategoryRules(
    id="law 53-00",
    rules=(
        CategoryRule(category="sme", when=_SME_53_00, start=_STAFF.start, sources=_53_00),
        CategoryRule(category="large", when=NotSo(_SME_53_00), start=_STAFF.start, sources=_53_00),
    ),
)
"""Small and medium companies by article 1 of Law 53-00; all others are large."""

_TPME: Final = ma.TPME_TURNOVER.versions[0]
_TPME_IS: Final = AnyOf((_NEW, _most("turnover", ma.TPME_TURNOVER)))

TPME_2025: Final = CategoryRules(
    id="decree on very small, small and medium companies, 2025",
    rules=(
        CategoryRule(category="sme", when=_TPME_IS, start=_TPME.start, sources=_TPME.sources),
        CategoryRule(
            category="large", when=NotSo(_TPME_IS), start=_TPME.start, sources=_TPME.sources
        ),
    ),
)
"""By turnover alone, and a new company without a test of it."""

_TOPS: Final = tuple(
    FactAtLeast("turnover", top.amount, _MAD) for _name, top, _by in ma.ANPME_SIZES
)

ANPME: Final = CategoryRules(
    id="ANPME scale",
    rules=(
        *(
            CategoryRule(
                category=name,
                when=AllOf((NotSo(top), *_TOPS[:n])),
                sources=(source,),
            )
            for n, ((name, _top, source), top) in enumerate(zip(ma.ANPME_SIZES, _TOPS, strict=True))
        ),
        CategoryRule(category="large", when=_TOPS[-1], sources=(ma.ANPME_SIZES[-1][2],)),
    ),
)
"""The agency's classes by turnover; undated. A turnover at a bound belongs to the class above."""

_TERM: Final = terms.START_UP_MONTHS.versions[0]
_OWN: Final = Citation.proposal(
    "categories of the Technopark's rate card",
    "who is small and who is large is taken from Law 53-00: the park's own words were not found",
)


def _card(name: str, metric: str) -> CategoryRules:
    young = MonthsSince(metric, _TERM.value)
    sources = (*_TERM.sources, *_53_00, _OWN)
    when = {
        "start-up": AllOf((_SME_53_00, young)),
        "sme": AllOf((_SME_53_00, NotSo(young))),
        "large": NotSo(_SME_53_00),
    }
    return CategoryRules(
        id=name,
        rules=tuple(
            CategoryRule(category=category, when=one, start=_TERM.start, sources=sources)
            for category, one in when.items()
        ),
    )


TECHNOPARK_BY_TENANCY: Final = _card("the Technopark's card, by tenancy", "let_since")
"""A start-up in the first 18 months of its tenancy, as most sources have it."""

TECHNOPARK_BY_AGE: Final = _card("the Technopark's card, by age", "founded")
"""A start-up in the first 18 months since its foundation, as one source may be read."""
