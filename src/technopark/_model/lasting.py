"""Conditions on time: what has held for long enough, and how long ago something began."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.verdict import Answer
from technopark._model.combined import all_of
from technopark._model.condition import Condition, Facts
from technopark._model.period import add_months
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from technopark._model.observation import Observation


def _check_months(kind: str, months: int) -> None:
    if months < 1:
        raise InvalidValueError(f"{kind}.months", months, "one or more")


@attrs.frozen
class Lasting(Condition):
    """A condition that is met, and was so many months earlier by what was known then.

    One fact does not speak for both: where nothing newer is known than then, it is unknown.

    Attributes:
        part: the condition.
        months: how much earlier: 12 for "over the last two years".

    Raises:
        InvalidValueError: months below one.

    Examples:
        >>> import technopark as tp
        >>> small = tp.FactAtMost("turnover", 75000000, "MAD")
        >>> print(tp.Lasting(small, 12))
        turnover: at most 75,000,000 MAD, now and 12 months before
    """

    part: Condition
    months: int

    def __attrs_post_init__(self) -> None:
        _check_months("Lasting", self.months)

    def answer(self, facts: Facts) -> Answer:
        before = self._before(facts)
        now, then = self.part.answer(facts), self.part.answer(before)
        if then is Answer.MET and self.part.evidence(facts) == self.part.evidence(before):
            now = Answer.UNKNOWN
        return all_of((now, then))

    def known(self, facts: Facts) -> bool:
        return self.part.known(facts)

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        found = (*self.part.evidence(facts), *self.part.evidence(self._before(facts)))
        return tuple(dict.fromkeys(found))

    def _before(self, facts: Facts) -> Facts:
        return Facts(facts.organisation, add_months(facts.on, -self.months))

    def __str__(self) -> str:
        return f"{self.part}, now and {number_of(self.months, 'months')} before"


@attrs.frozen
class MonthsSince(Condition):
    """Less than so many months have passed since a day.

    Attributes:
        metric: the fact whose value is the day, such as `founded` or `let_since`.
        months: how many; on the day on which they are full it is met no longer.

    Raises:
        InvalidValueError: months below one, or a fact that is no day.

    Examples:
        >>> import technopark as tp
        >>> print(tp.MonthsSince("let_since", 18))
        less than 18 months since let_since
    """

    metric: str
    months: int

    def __attrs_post_init__(self) -> None:
        _check_months("MonthsSince", self.months)

    def answer(self, facts: Facts) -> Answer:
        answers = {self._judge(fact, facts.on) for fact in facts.of(self.metric)}
        return answers.pop() if len(answers) == 1 else Answer.UNKNOWN

    def known(self, facts: Facts) -> bool:
        return bool(facts.of(self.metric))

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        return tuple(facts.of(self.metric))

    def _judge(self, fact: Observation, on: date) -> Answer:
        return Answer.MET if on < self.ends(fact) else Answer.UNMET

    def ends(self, fact: Observation) -> date:
        """Give the day on which the months are full."""
        if not isinstance(fact.value, date):
            raise InvalidValueError(f"{fact.subject} {fact.metric}", fact.value, "a day")
        return add_months(fact.value, self.months)

    def __str__(self) -> str:
        return f"less than {number_of(self.months, 'months')} since {self.metric}"
