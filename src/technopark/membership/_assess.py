"""Which category an organisation has, on what evidence, and what a better one would take."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.plaindata import PlainData, plain_data
from technopark._kernel.table import Table
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.association import NONE, UNKNOWN, Association, MemberCategory, Requirement
from technopark._model.combined import cost
from technopark._model.condition import Condition, Facts
from technopark._model.organisation import Organisation


@attrs.frozen(kw_only=True)
class Way:
    """The shortest way to a category.

    Attributes:
        category: the category that it reaches.
        changes: what is not so, and must become so.
        to_establish: what is not known, and must be found to be so.
    """

    category: str
    changes: tuple[str, ...]
    to_establish: tuple[str, ...]

    def __str__(self) -> str:
        parts: list[str] = []
        if self.changes:
            parts.append(f"change {'; '.join(self.changes)}")
        if self.to_establish:
            parts.append(f"establish {'; '.join(self.to_establish)}")
        return f"{self.category}: {', and '.join(parts)}"


@attrs.frozen(kw_only=True, str=False)
class Assessment(Verdict):
    """What an association makes of an organisation on a day.

    It is met where one category is certain, unmet where there is none for the organisation, and
    unknown where the facts leave more than one open.

    Attributes:
        subject: the question, in words.
        findings: every requirement of each category down to the one certain, once: met, unmet or
            unknown, with what was observed and the sources. They are worked out on request.
        association: whose rules they are.
        organisation: whom they judge.
        on: the day.
        category: the id of the category, `none`, or `unknown`.
        possible: the ids of the categories that the facts leave open, the best first; the one
            category where it is certain.
    """

    subject: str = attrs.field(init=False, eq=False, repr=False)
    findings: tuple[Finding, ...] = attrs.field(init=False, eq=False, repr=False)
    association: Association
    organisation: Organisation
    on: date
    category: str = attrs.field(init=False, eq=False, repr=False)
    possible: tuple[str, ...] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        facts = Facts(self.organisation, self.on)
        possible = _possible(_open_to(self.association, self.on), facts)
        category = possible[0] if len(possible) == 1 else UNKNOWN
        object.__setattr__(self, "possible", possible)
        object.__setattr__(self, "category", category)

    if not TYPE_CHECKING:  # pragma: no branch - so that type checkers see a wrong name

        def __getattr__(self, name: str) -> object:
            """Work out the question and the findings when they are first asked for."""
            if name == "subject":
                value: object = f"{self.association.name}, {self.organisation.name}, {self.on}"
            elif name == "findings":
                value = self._findings()
            else:
                message = f"'Assessment' object has no attribute {name!r}"
                raise AttributeError(message)
            object.__setattr__(self, name, value)
            return value

    @property
    def answer(self) -> Answer:
        """Met where a category is certain, unmet where there is none, else unknown."""
        if self.category == UNKNOWN:
            return Answer.UNKNOWN
        return Answer.UNMET if self.category == NONE else Answer.MET

    @property
    def ways(self) -> tuple[Way, ...]:
        """The shortest way to each category better than the one certain, the shortest first.

        A way is the shorter the fewer things must change in it. Of equal ones those come first in
        which fewer things are found out that one can do nothing about, and then those with fewer
        to find out at all. There is none to a category that is barred: a way asks for what can be
        gained, and never to be of another kind or country, to go back to a stage that is past, or
        to give up a park.
        """
        facts = Facts(self.organisation, self.on)
        lengths: list[tuple[tuple[int, ...], int, Way]] = []
        for rank, category in enumerate(self._categories(certain=False)):
            todo = _todo(category, facts)
            if not _bars(todo, facts):
                lengths.append((cost(todo, facts), rank, _way(category, todo, facts)))
        return tuple(way for _length, _rank, way in sorted(lengths, key=lambda each: each[:2]))

    @property
    def barred(self) -> tuple[tuple[str, str], ...]:
        """Each better category that is out of reach, and what the organisation would have to be."""
        facts = Facts(self.organisation, self.on)
        found = (
            (category.id, _bars(_todo(category, facts), facts))
            for category in self._categories(certain=False)
        )
        return tuple((category, "; ".join(bars)) for category, bars in found if bars)

    @property
    def shortest(self) -> Way | None:
        """The shortest list of changes that reaches a better category; none where none is."""
        return next(iter(self.ways), None)

    def table(self) -> Table:
        """Give a row for each requirement, and the shortest way below."""
        number = {source: str(n) for n, source in enumerate(self.all_sources(), 1)}
        rows = [
            (f.statement, f.answer.value, f.observed, f.remedy, [number[s] for s in f.sources])
            for f in self.findings
        ]
        columns = ("requirement", "answer", "observed", "what to do", "sources")
        notes = [] if self.shortest is None else [f"shortest way to {self.shortest}"]
        notes.extend(f"out of reach is {name}, for {bars}" for name, bars in self.barred)
        notes.extend(f"[{n}] {source}" for source, n in number.items())
        return Table.of(f"{self.subject}: {self._said()}", columns, rows, notes=notes)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the assessment as plain data."""
        return {
            "association": self.association.id,
            "organisation": self.organisation.id,
            "on": self.on.isoformat(),
            "category": self.category,
            "possible": list(self.possible),
            "findings": plain_data(self.findings),
            "ways": plain_data(self.ways),
            "barred": dict(self.barred),
        }

    def _categories(self, *, certain: bool) -> tuple[MemberCategory, ...]:
        """Give the categories down to the one that is certain, with it or without; else all."""
        categories = _open_to(self.association, self.on)
        ids = [category.id for category in categories]
        least = self.possible[-1] if self.possible else NONE
        return categories[: ids.index(least) + certain] if least in ids else categories

    def _findings(self) -> tuple[Finding, ...]:
        facts = Facts(self.organisation, self.on)
        asked = {
            requirement.id: requirement
            for category in self._categories(certain=True)
            for requirement in category.requirements
        }
        return tuple(_finding(requirement, facts) for requirement in asked.values())

    def _said(self) -> str:
        if self.category in {NONE, UNKNOWN}:
            open_to = f" ({' or '.join(self.possible)})" if self.possible[1:] else ""
            return f"{self.category}{open_to}"
        return self.association.category(self.category).name


def assess(association: Association, organisation: Organisation, *, on: date) -> Assessment:
    """Say which category an organisation has in an association, on what evidence.

    The categories are read from the best to the least: the organisation has the first whose
    requirements are all met, if each better one is surely not met. Where a missing fact could
    decide otherwise the category is `unknown`; nothing is guessed.

    Args:
        association: whose rules; `membership.IASP` or any other, of your own too.
        organisation: whom they judge, with the facts that are known.
        on: the day; facts and rules of later days do not count.

    Raises:
        ContradictionError: one source says two things of one fact for one day.
        InvalidValueError: a fact is not of the type that the rule asks for.
        UnitMismatchError: a figure is in another unit than the rule's.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.Organisation(id="x", name="X", kind=tp.OrganisationKind.SCIENCE_PARK)
        >>> found = tp.membership.assess(tp.membership.IASP, park, on=date(2018, 10, 8))
        >>> found.category, found.possible
        ('unknown', ('full', 'affiliate'))
        >>> print(found.shortest)
        full: establish companies_inside: yes; management_team: yes
    """
    return Assessment(association=association, organisation=organisation, on=on)


def _open_to(association: Association, on: date) -> tuple[MemberCategory, ...]:
    """Give the categories that one can apply for on a day, the best first."""
    return tuple([c for c in association.categories if c.applicable and c.in_force(on)])


def _possible(categories: tuple[MemberCategory, ...], facts: Facts) -> tuple[str, ...]:
    possible: list[str] = []
    for category in categories:
        answer = _answer(category, facts)
        if answer is not Answer.UNMET:
            possible.append(category.id)
        if answer is Answer.MET:
            return tuple(possible)
    return (*possible, NONE) if categories else ()


def _answer(category: MemberCategory, facts: Facts) -> Answer:
    """Say whether all requirements are met; like `all_of`, in the loop that runs most often."""
    result = Answer.MET
    for requirement in category.requirements:
        answer = requirement.condition.answer(facts)
        if answer is Answer.UNMET:
            return answer
        if answer is Answer.UNKNOWN:
            result = answer
    return result


def _todo(category: MemberCategory, facts: Facts) -> tuple[Condition, ...]:
    leaves = (leaf for each in category.requirements for leaf in each.condition.open(facts))
    return tuple(dict.fromkeys(leaves))


def _bars(todo: tuple[Condition, ...], facts: Facts) -> tuple[str, ...]:
    """Give what would have to be otherwise and cannot: a country, a kind, a stage that is past."""
    return tuple(str(leaf) for leaf in todo if leaf.fixed and leaf.answer(facts) is Answer.UNMET)


def _way(category: MemberCategory, todo: tuple[Condition, ...], facts: Facts) -> Way:
    unmet = [leaf for leaf in todo if leaf.answer(facts) is Answer.UNMET]
    return Way(
        category=category.id,
        changes=tuple(_change(leaf, facts) for leaf in unmet),
        to_establish=tuple(str(leaf) for leaf in todo if leaf not in unmet),
    )


def _change(leaf: Condition, facts: Facts) -> str:
    return f"{leaf.observed(facts)} to {leaf}"


def _finding(requirement: Requirement, facts: Facts) -> Finding:
    condition = requirement.condition
    answer = condition.answer(facts)
    todo = "; ".join(str(leaf) for leaf in condition.open(facts))
    verb = "needed" if answer is Answer.UNMET else "to establish"
    remedy = "" if answer is Answer.MET else f"{verb}: {todo}"
    observed = condition.observed(facts)
    disputed = answer is Answer.UNKNOWN and observed
    evidence = (fact.source for fact in condition.evidence(facts))
    return Finding(
        requirement=requirement.id,
        statement=requirement.statement,
        answer=answer,
        observed=f"not decided by {observed}" if disputed else observed,
        remedy=remedy,
        sources=tuple(dict.fromkeys((*requirement.sources, *evidence))),
    )
