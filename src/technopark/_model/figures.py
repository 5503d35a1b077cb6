"""Conditions that weigh two figures against each other."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import attrs

from technopark._kernel.exact import decimal, grouped, number_of
from technopark._kernel.verdict import Answer
from technopark._model.condition import Condition, Facts, number
from technopark._model.observation import Observation, Qualifier
from technopark.errors import InvalidValueError

_OPEN = frozenset({Qualifier.ABOUT, Qualifier.NEARLY})


def _limit(value: object) -> Decimal:
    return decimal(value, "limit")


@attrs.frozen(kw_only=True)
class _OfTwo(Condition):
    """A condition on two metrics; where sources dispute one of them, it is unknown."""

    metric: str
    other: str

    def answer(self, facts: Facts) -> Answer:
        firsts, seconds = facts.of(self.metric), facts.of(self.other)
        if not firsts:
            return Answer.UNKNOWN
        none: tuple[None, ...] = () if seconds else (None,)
        pairs = [(first, second) for first in firsts for second in (*seconds, *none)]
        answers = {self._judge(first, second) for first, second in pairs}
        return answers.pop() if len(answers) == 1 else Answer.UNKNOWN

    def known(self, facts: Facts) -> bool:
        return bool(facts.of(self.metric))

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        found = (*facts.of(self.metric), *facts.of(self.other))
        return tuple(sorted(found, key=lambda fact: (fact.metric, str(fact), str(fact.source))))

    def _judge(self, first: Observation, second: Observation | None) -> Answer:
        raise NotImplementedError


@attrs.frozen(kw_only=True)
class FactRatio(_OfTwo):
    """There are enough of one thing for so much of another.

    Attributes:
        metric: what is counted.
        other: what it is counted for.
        limit: the least number.
        scale: for so much of the other: 3 for 1,000 m² has the scale 1,000.
        unit: the other's unit, in words.

    Raises:
        InvalidValueError: a limit below zero or a scale that is not above zero.

    Examples:
        >>> import technopark as tp
        >>> print(
        ...     tp.FactRatio(metric="incubatees", other="area_m2", limit=3, scale=1000, unit="m2")
        ... )
        incubatees: at least 3 for each 1,000 m2
    """

    limit: Decimal = attrs.field(converter=_limit)
    scale: Decimal = attrs.field(converter=_limit)
    unit: str = ""

    def __attrs_post_init__(self) -> None:
        if self.limit < 0 or self.scale <= 0:
            allowed = "a limit of zero or more, and a scale above zero"
            raise InvalidValueError("FactRatio", (self.limit, self.scale), allowed)

    def _judge(self, first: Observation, second: Observation | None) -> Answer:
        if second is None:
            return Answer.UNKNOWN
        (low, high), (less, more) = _bounds(first), _bounds(second)
        limit, scale = Fraction(self.limit), Fraction(self.scale)
        reached = low * scale >= limit * more if more is not None else False
        missed = high * scale < limit * less if high is not None else False
        if reached and low * scale == limit * less and _OPEN & {first.qualifier, second.qualifier}:
            return Answer.UNKNOWN
        if reached:
            return Answer.MET
        return Answer.UNMET if missed else Answer.UNKNOWN

    def __str__(self) -> str:
        of_other = f"{grouped(self.scale)} {self.unit or self.other}"
        return f"{self.metric}: at least {grouped(self.limit)} for each {of_other}"


def _bounds(fact: Observation) -> tuple[Fraction, Fraction | None]:
    """Give the least and the most that a figure of zero or more can be."""
    value = Fraction(number(fact))
    if fact.upper is not None:
        return value, Fraction(fact.upper)
    if fact.qualifier is Qualifier.MORE_THAN:
        return value, None
    return (Fraction(0), value) if fact.qualifier is Qualifier.UP_TO else (value, value)


@attrs.frozen(kw_only=True)
class FactWithin(_OfTwo):
    """A time is within a term, which may have been extended.

    Attributes:
        metric: the time.
        other: the extension that was granted.
        limit: the term without extension.
        most: the longest extension that the rule allows.
        unit: the unit of all of them, in words.

    Examples:
        >>> import technopark as tp
        >>> print(
        ...     tp.FactWithin(
        ...         metric="years_as_affiliate",
        ...         other="extension_years",
        ...         limit=3,
        ...         most=2,
        ...         unit="years",
        ...     )
        ... )
        years_as_affiliate: at most 3 years, or as much longer as extension_years, which is up to 2
    """

    limit: Decimal = attrs.field(converter=_limit)
    most: Decimal = attrs.field(converter=_limit)
    unit: str = ""

    def _judge(self, first: Observation, second: Observation | None) -> Answer:
        over = Fraction(number(first, self.unit)) - Fraction(self.limit)
        if over <= 0:
            return Answer.MET
        if over > self.most:
            return Answer.UNMET
        if second is None:
            return Answer.UNKNOWN
        return Answer.MET if over <= Fraction(number(second, self.unit)) else Answer.UNMET

    def __str__(self) -> str:
        term = f"at most {number_of(self.limit, self.unit)}"
        longer = f"as much longer as {self.other}, which is up to {grouped(self.most)}"
        return f"{self.metric}: {term}, or {longer}"
