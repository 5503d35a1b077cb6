"""Conditions on what is known of an organisation: met, unmet or unknown, and by what evidence.

They are data: a rule made of them prints, compares, pickles and can be read by anybody. A fact
that is not given is unknown, and unknown is carried on as in Kleene's logic: a condition is met or
unmet only where no missing fact could change it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import decimal, number_of
from technopark._kernel.render import show
from technopark._kernel.tuples import tuples
from technopark._kernel.verdict import Answer
from technopark._model.observation import Observation, Qualifier
from technopark._model.organisation import Organisation, OrganisationKind
from technopark._model.period import check_day
from technopark.errors import (
    ContradictionError,
    InvalidValueError,
    TechnoparkError,
    UnitMismatchError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class Facts:
    """What is known of an organisation on a day: of each metric, what was said last.

    Attributes:
        organisation: whose facts they are.
        on: the day; what is as of a later one is not known yet.

    Raises:
        ContradictionError: one source says two things of one metric for one day.
    """

    __slots__ = ("_last", "on", "organisation")

    def __init__(self, organisation: Organisation, on: date) -> None:
        """Sort the facts by metric; announced ones and those on a part alone do not count."""
        self.organisation = organisation
        self.on = check_day(on, "on")
        last: dict[str, list[Observation]] = {}
        faults: list[TechnoparkError] = []
        for fact in organisation.facts:
            if fact.planned or fact.kind or fact.as_of > on:
                continue
            found = last.get(fact.metric)
            if found is None or fact.as_of > found[0].as_of:
                last[fact.metric] = [fact]
            elif fact.as_of == found[0].as_of:
                faults.extend(_contradictions(found, fact))
                found.append(fact)
        raise_all(faults)
        self._last = last

    def of(self, metric: str) -> list[Observation]:
        """Give what was said last of a metric: nothing, one thing, or what sources dispute."""
        return self._last.get(metric, [])


def _contradictions(found: list[Observation], fact: Observation) -> Iterator[ContradictionError]:
    """Report what one source says otherwise of the same fact and day."""
    for other in found:
        if other.source == fact.source and (other.value, other.upper) != (fact.value, fact.upper):
            first, second = sorted((str(other), str(fact)))
            what = f"{fact.subject} {fact.metric} on {fact.as_of}"
            yield ContradictionError(what, first, second)


@attrs.frozen
class Condition:
    """A condition on facts; the classes below are the conditions there are.

    Whoever needs another one makes a class with these methods.
    """

    @property
    def fixed(self) -> bool:
        """Whether it asks for what an organisation is, and cannot become."""
        return False

    def answer(self, facts: Facts) -> Answer:
        """Say whether the condition is met, unmet or unknown."""
        raise NotImplementedError

    def known(self, facts: Facts) -> bool:
        """Say whether anything is known of what the condition asks about."""
        raise NotImplementedError

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:  # noqa: ARG002 - by default none
        """Give the facts that the answer rests on."""
        return ()

    def open(self, facts: Facts) -> tuple[Condition, ...]:
        """Give the fewest single conditions that must become met, or known, to meet this one."""
        return () if self.answer(facts) is Answer.MET else (self,)

    def observed(self, facts: Facts) -> str:
        """Say in words what was observed; empty where nothing was."""
        return "; ".join(f"{fact.metric}: {fact} ({fact.as_of})" for fact in self.evidence(facts))


@attrs.frozen
class _OfMetric(Condition):
    """A condition on one metric; where sources dispute it, it is unknown."""

    metric: str

    def answer(self, facts: Facts) -> Answer:
        found = facts.of(self.metric)
        if not found:
            return Answer.UNKNOWN
        if len(found) == 1:
            return self._judge(found[0])
        answers = {self._judge(fact) for fact in found}
        return answers.pop() if len(answers) == 1 else Answer.UNKNOWN

    def known(self, facts: Facts) -> bool:
        return bool(facts.of(self.metric))

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        return tuple(sorted(facts.of(self.metric), key=lambda fact: (str(fact), str(fact.source))))

    def _judge(self, fact: Observation) -> Answer:
        raise NotImplementedError


@attrs.frozen
class FactIs(_OfMetric):
    """A fact has a given value: yes, no, or a text.

    Attributes:
        metric: the fact.
        value: what it must be.
        given: whether it is as it is, such as a stage that is past or that one runs no park: no way
            asks to give up what is so, nor to find out the opposite of what is known.

    Examples:
        >>> import technopark as tp
        >>> print(tp.FactIs("management_team"))
        management_team: yes
        >>> tp.FactIs("stage", "planning", given=True).fixed
        True
    """

    value: bool | str = True
    given: bool = attrs.field(default=False, kw_only=True)

    @property
    def fixed(self) -> bool:
        return self.given

    def _judge(self, fact: Observation) -> Answer:
        if type(fact.value) is not type(self.value):
            allowed = "True for yes or False for no" if isinstance(self.value, bool) else "a text"
            raise InvalidValueError(f"{fact.subject} {fact.metric}", fact.value, allowed)
        return Answer.MET if fact.value == self.value else Answer.UNMET

    def __str__(self) -> str:
        return f"{self.metric}: {show(self.value)}"


def _limit(value: object) -> Decimal:
    return decimal(value, "limit")


@attrs.frozen
class FactAtLeast(_OfMetric):
    """A number is at or above a limit.

    Attributes:
        metric: the fact.
        limit: the least it may be.
        unit: its unit; a fact in another unit is refused.

    Examples:
        >>> import technopark as tp
        >>> print(tp.FactAtLeast("enterprises", 5, "enterprises"))
        enterprises: at least 5 enterprises
    """

    limit: Decimal = attrs.field(converter=_limit)
    unit: str = ""

    def _judge(self, fact: Observation) -> Answer:
        return reaches(fact, self.limit, self.unit)

    def __str__(self) -> str:
        return f"{self.metric}: at least {number_of(self.limit, self.unit)}"


@attrs.frozen
class FactAtMost(_OfMetric):
    """A number is at or below a limit.

    Attributes:
        metric: the fact.
        limit: the most it may be.
        unit: its unit; a fact in another unit is refused.
    """

    limit: Decimal = attrs.field(converter=_limit)
    unit: str = ""

    def _judge(self, fact: Observation) -> Answer:
        return stays(fact, self.limit, self.unit)

    def __str__(self) -> str:
        return f"{self.metric}: at most {number_of(self.limit, self.unit)}"


def number(fact: Observation, unit: str = "") -> Decimal:
    """Give a fact's number, in the unit asked for.

    Raises:
        InvalidValueError: the fact is no number.
        UnitMismatchError: it is in another unit.
    """
    if not isinstance(fact.value, Decimal):
        raise InvalidValueError(f"{fact.subject} {fact.metric}", fact.value, "a number")
    if unit and fact.unit and fact.unit != unit:
        raise UnitMismatchError(fact.unit, unit, f"give {fact.metric} in {unit}")
    return fact.value


def reaches(fact: Observation, limit: Decimal, unit: str = "") -> Answer:
    """Say whether a figure is at or above a limit, as far as its source is precise.

    "more than 50" is at least 50; "nearly 50" is not; "about 50" may be or not, like a span from
    40 to 60 and "up to 60". A figure that is qualified, but away from the limit, counts as it is.

    Raises:
        InvalidValueError: the fact is no number.
        UnitMismatchError: it is in another unit.
    """
    low = number(fact, unit)
    if fact.upper is not None:
        return _span(met=low >= limit, unmet=fact.upper < limit)
    if fact.qualifier is Qualifier.ABOUT and low == limit:
        return Answer.UNKNOWN
    if fact.qualifier is Qualifier.NEARLY and low == limit:
        return Answer.UNMET
    if fact.qualifier is Qualifier.MORE_THAN:
        return _span(met=low >= limit, unmet=False)
    if fact.qualifier is Qualifier.UP_TO:
        return _span(met=False, unmet=low < limit)
    return Answer.MET if low >= limit else Answer.UNMET


def stays(fact: Observation, limit: Decimal, unit: str = "") -> Answer:
    """Say whether a figure is at or below a limit, as far as its source is precise.

    Raises:
        InvalidValueError: the fact is no number.
        UnitMismatchError: it is in another unit.
    """
    low = number(fact, unit)
    high = low if fact.upper is None else fact.upper
    if fact.qualifier is Qualifier.ABOUT and low == limit:
        return Answer.UNKNOWN
    if fact.qualifier is Qualifier.MORE_THAN:
        return _span(met=False, unmet=low >= limit)
    if fact.qualifier is Qualifier.UP_TO:
        return _span(met=high <= limit, unmet=False)
    return _span(met=high <= limit, unmet=low > limit)


def _span(*, met: bool, unmet: bool) -> Answer:
    if met:
        return Answer.MET
    return Answer.UNMET if unmet else Answer.UNKNOWN


@attrs.frozen(field_transformer=tuples)
class KindIn(Condition):
    """The organisation is of one of some kinds.

    Attributes:
        kinds: the kinds that meet it.
        unsure: the kinds of which no source says whether they meet it.
    """

    kinds: tuple[OrganisationKind, ...]
    unsure: tuple[OrganisationKind, ...] = ()

    @property
    def fixed(self) -> bool:
        return True

    def answer(self, facts: Facts) -> Answer:
        kind = facts.organisation.kind
        if kind is None or kind in self.unsure:
            return Answer.UNKNOWN
        return Answer.MET if kind in self.kinds else Answer.UNMET

    def known(self, facts: Facts) -> bool:
        return facts.organisation.kind is not None

    def observed(self, facts: Facts) -> str:
        kind = facts.organisation.kind
        return "" if kind is None else f"kind: {kind}"

    def __str__(self) -> str:
        return f"kind: {' or '.join(self.kinds)}"


@attrs.frozen(field_transformer=tuples)
class CountryIn(Condition):
    """The organisation is in one of some countries.

    Attributes:
        countries: ISO 3166-1 alpha-2 codes.
    """

    countries: tuple[str, ...]

    @property
    def fixed(self) -> bool:
        return True

    def answer(self, facts: Facts) -> Answer:
        country = facts.organisation.country
        if not country:
            return Answer.UNKNOWN
        return Answer.MET if country in self.countries else Answer.UNMET

    def known(self, facts: Facts) -> bool:
        return bool(facts.organisation.country)

    def observed(self, facts: Facts) -> str:
        country = facts.organisation.country
        return f"country: {country}" if country else ""

    def __str__(self) -> str:
        return f"country: {' or '.join(self.countries)}"
