"""In which category a company is let, by dated rules: on a day, and over time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.dated import Dated, Version
from technopark._kernel.table import Table, Tabular
from technopark._kernel.verdict import Answer, Finding
from technopark._model.category import CategoryRule, CategoryRules, conditions_in
from technopark._model.condition import Facts
from technopark._model.lasting import Lasting, MonthsSince
from technopark._model.period import Period, add_months
from technopark.errors import AmbiguousRuleError, MissingInputError, NoRuleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from technopark._kernel.citation import Citation
    from technopark._model.condition import Condition
    from technopark._model.organisation import Organisation

_DAY = timedelta(days=1)
_MONTH_ENDS = range(4)
"""Months counted back from 28 to 31 reach one day: what turns then turns up to three days later."""


@attrs.frozen(kw_only=True, str=False)
class Categorised(Tabular):
    """In which category a company is on a day, with the answer of every rule.

    Attributes:
        rules: the id of the rules.
        company: the company's id.
        on: the day.
        category: the category; none where a fact is missing that decides it.
        findings: a finding for each rule in force: the facts it rests on, and those to give.
    """

    rules: str
    company: str
    on: date
    category: str | None
    findings: tuple[Finding, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """What must be known to decide it, where it is not decided."""
        asked = (one.remedy for one in self.findings if one.answer is Answer.UNKNOWN)
        return tuple(dict.fromkeys(asked)) if self.category is None else ()

    def table(self) -> Table:
        """Give a row for each rule."""
        columns = ("category", "condition", "answer", "observed", "to find out")
        rows = [
            (one.requirement, one.statement, one.answer, one.observed, one.remedy)
            for one in self.findings
        ]
        title = f"{self.company} on {self.on} by {self.rules}: {self.category or 'unknown'}"
        return Table.of(title, columns, rows)


def category(rules: CategoryRules, company: Organisation, *, on: date) -> Categorised:
    """In which category a company is on a day: by exactly one rule, or not known.

    Args:
        rules: a law's (`rent.LAW_53_00`), the park's or one's own.
        company: its facts, each with its day and source.
        on: the day; what is as of a later one is not known yet.

    Raises:
        NoRuleError: no rule applies.
        AmbiguousRuleError: rules for two categories apply.
        UnitMismatchError: a fact in another unit.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> ours = tp.Citation.proposal("accounts of ExemplePay")
        >>> staff = tp.Observation(
        ...     subject="examplepay",
        ...     metric="employees",
        ...     value=201,
        ...     unit="people",
        ...     as_of=date(2017, 12, 31),
        ...     source=ours,
        ... )
        >>> company = tp.Organisation(id="examplepay", name="ExemplePay", facts=(staff,))
        >>> tp.rent.category(tp.rent.TPME_2025, company, on=date(2025, 6, 1)).missing
        ('new_company: yes; turnover: at most 200,000,000 MAD',)
    """
    facts = Facts(company, on)
    findings: list[Finding] = []
    answers = _answers(rules, facts)
    for rule, answer in answers:
        findings.append(
            Finding(
                requirement=rule.category,
                statement=str(rule.when),
                answer=answer,
                observed=rule.when.observed(facts),
                remedy=_asked(rule.when, facts) if answer is Answer.UNKNOWN else "",
                sources=rule.sources,
            )
        )
    return Categorised(
        rules=rules.id,
        company=company.id,
        on=on,
        category=_decided(rules, company, answers),
        findings=tuple(findings),
    )


def _asked(condition: Condition, facts: Facts) -> str:
    """Say which facts are not known, or in doubt."""
    asked = [
        str(one)
        for one in conditions_in(condition)
        if isinstance(one, Lasting) or len(tuple(conditions_in(one))) == 1
        if one.answer(facts) is Answer.UNKNOWN
    ]
    return "; ".join(dict.fromkeys(asked))


def _answers(rules: CategoryRules, facts: Facts) -> list[tuple[CategoryRule, Answer]]:
    """Give the answer of each rule in force."""
    held = (rule for rule in rules.rules if rule.in_force(facts.on))
    return [(rule, rule.when.answer(facts)) for rule in held]


def _decided(
    rules: CategoryRules, company: Organisation, answers: list[tuple[CategoryRule, Answer]]
) -> str | None:
    """Give the one category that applies, or none where that is open."""
    met = sorted({rule.category for rule, answer in answers if answer is Answer.MET})
    open_ = {rule.category for rule, answer in answers if answer is Answer.UNKNOWN}
    if len(met) > 1:
        raise AmbiguousRuleError(rules.id, company.id, tuple(met))
    if open_ - set(met):
        return None
    if not met:
        raise NoRuleError(rules.id, company.id, rules.categories)
    return met[0]


def categories(rules: CategoryRules, company: Organisation, *, over: Period) -> Dated[str]:
    """In which category a company is, day by day: what `CategoryRent` takes.

    Args:
        rules: a law's, the park's or one's own.
        company: its facts, each with its day and source.
        over: the days, such as the term of the lease.

    Returns:
        The category from the first day on and from each day on which it changes.

    Raises:
        MissingInputError: a day whose category is not known, with what must be found out.
        NoRuleError: a day on which no rule applies.
        AmbiguousRuleError: a day on which rules for two categories apply.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> let = tp.Observation(
        ...     subject="examplepay",
        ...     metric="let_since",
        ...     value=date(2015, 6, 1),
        ...     as_of=date(2015, 6, 1),
        ...     source=tp.Citation.proposal("lease of ExemplePay"),
        ... )
        >>> young = tp.MonthsSince("let_since", 18)
        >>> rules = tp.CategoryRules(
        ...     id="our own",
        ...     rules=(
        ...         tp.CategoryRule(category="start-up", when=young),
        ...         tp.CategoryRule(category="sme", when=tp.NotSo(young)),
        ...     ),
        ... )
        >>> company = tp.Organisation(id="examplepay", name="ExemplePay", facts=(let,))
        >>> over = tp.Period(date(2015, 6, 1), date(2020, 6, 1))
        >>> found = tp.rent.categories(rules, company, over=over)
        >>> [(str(one.start), one.value) for one in found.versions]
        [('2015-06-01', 'start-up'), ('2016-12-01', 'sme')]
    """
    found: list[tuple[date, str, tuple[Citation, ...]]] = []
    for day in sorted({over.start, *_turning_days(rules, company, over)}):
        answers = _answers(rules, Facts(company, day))
        value = _decided(rules, company, answers)
        if value is None:
            missing = "; ".join(category(rules, company, on=day).missing)
            each = dict.fromkeys(missing.split("; "))  # several rules may ask for one fact
            reason = f"these facts are not known: {'; '.join(each)}"
            raise MissingInputError(f"category of {company.id} on {day}", reason)
        if not found or found[-1][1] != value:
            met = (rule.sources for rule, answer in answers if answer is Answer.MET)
            found.append((day, value, next(met)))
    ends = [start for start, _category, _sources in found[1:]]
    versions = tuple(
        Version(start=start, end=end, value=value, sources=sources)
        for (start, value, sources), end in zip(found, (*ends, None), strict=True)
    )
    return Dated[str](f"category by {rules.id}", versions)


def _turning_days(rules: CategoryRules, company: Organisation, over: Period) -> Iterator[date]:
    """Give the days on which an answer may change."""
    days = {fact.as_of for fact in company.facts}
    lags = {0}
    for rule in rules.rules:
        days |= {day for day in (rule.start, rule.end) if day is not None}
        for one in conditions_in(rule.when):
            if isinstance(one, MonthsSince):
                days |= {one.ends(fact) for fact in company.facts if fact.metric == one.metric}
            if isinstance(one, Lasting):
                lags |= {lag + one.months for lag in lags}
    for day in days:
        for lag in lags:
            for more in _MONTH_ENDS:
                turn = add_months(day, lag) + more * _DAY
                if turn in over:
                    yield turn
