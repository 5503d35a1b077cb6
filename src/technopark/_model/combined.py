"""Conditions made of conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.tuples import tuples
from technopark._kernel.verdict import Answer
from technopark._model.condition import Condition, CountryIn, Facts, KindIn
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._model.observation import Observation


def all_of(answers: Iterable[Answer]) -> Answer:
    """Give unmet where one is unmet, else unknown where one is unknown, else met."""
    result = Answer.MET
    for answer in answers:
        if answer is Answer.UNMET:
            return answer
        if answer is Answer.UNKNOWN:
            result = answer
    return result


@attrs.frozen(field_transformer=tuples)
class _OfParts(Condition):
    """A condition made of others, one at least."""

    parts: tuple[Condition, ...]

    def __attrs_post_init__(self) -> None:
        if not self.parts:
            raise InvalidValueError(f"{type(self).__name__}.parts", (), "one condition or more")

    def known(self, facts: Facts) -> bool:
        return any(part.known(facts) for part in self.parts)

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        found = (fact for part in self.parts for fact in part.evidence(facts))
        return tuple(dict.fromkeys(found))

    def observed(self, facts: Facts) -> str:
        said = (part.observed(facts) for part in self.parts)
        return "; ".join(dict.fromkeys(text for text in said if text))


@attrs.frozen
class AllOf(_OfParts):
    """Every part is met.

    Attributes:
        parts: the conditions.
    """

    def answer(self, facts: Facts) -> Answer:
        return all_of(part.answer(facts) for part in self.parts)

    def open(self, facts: Facts) -> tuple[Condition, ...]:
        return tuple(dict.fromkeys(leaf for part in self.parts for leaf in part.open(facts)))

    def __str__(self) -> str:
        return " and ".join(f"({part})" for part in self.parts)


@attrs.frozen
class AnyOf(_OfParts):
    """One part at least is met.

    Attributes:
        parts: the conditions.
    """

    def answer(self, facts: Facts) -> Answer:
        answers = {part.answer(facts) for part in self.parts}
        if Answer.MET in answers:
            return Answer.MET
        return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.UNMET

    def open(self, facts: Facts) -> tuple[Condition, ...]:
        return min((part.open(facts) for part in self.parts), key=lambda todo: cost(todo, facts))

    def __str__(self) -> str:
        return " or ".join(f"({part})" for part in self.parts)


@attrs.frozen
class Agreeing(_OfParts):
    """What the parts say that say anything; unknown where they contradict each other.

    Attributes:
        parts: conditions that ask for the same by different evidence.
    """

    def answer(self, facts: Facts) -> Answer:
        given = {part.answer(facts) for part in self.parts} - {Answer.UNKNOWN}
        return given.pop() if len(given) == 1 else Answer.UNKNOWN

    def open(self, facts: Facts) -> tuple[Condition, ...]:
        if self.answer(facts) is Answer.MET:
            return ()
        unmet = [part for part in self.parts if part.answer(facts) is Answer.UNMET]
        todo = (leaf for part in unmet or self.parts[:1] for leaf in part.open(facts))
        return tuple(dict.fromkeys(todo))

    def __str__(self) -> str:
        return " as well as ".join(str(part) for part in self.parts)


@attrs.frozen
class FirstKnown(_OfParts):
    """What the first part says that gives an answer: the better evidence stands first.

    Attributes:
        parts: the conditions, the best evidence first.
    """

    def answer(self, facts: Facts) -> Answer:
        for part in self.parts:
            answer = part.answer(facts)
            if answer is not Answer.UNKNOWN:
                return answer
        return Answer.UNKNOWN

    def open(self, facts: Facts) -> tuple[Condition, ...]:
        """Ask for the best evidence: it decides, whatever the lesser evidence says.

        Where that is no more than what the organisation is, the evidence that there is decides:
        nobody sets out to find that a park is none.
        """
        if self.answer(facts) is Answer.MET:
            return ()
        best = self.parts[0]
        return (self._deciding(facts) if best.fixed else best).open(facts)

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        return self._deciding(facts).evidence(facts)

    def observed(self, facts: Facts) -> str:
        return self._deciding(facts).observed(facts)

    def _deciding(self, facts: Facts) -> Condition:
        answering = (p for p in self.parts if p.answer(facts) is not Answer.UNKNOWN)
        known = (part for part in self.parts if part.known(facts))
        return next(answering, None) or next(known, self.parts[0])

    def __str__(self) -> str:
        return ", else ".join(str(part) for part in self.parts)


@attrs.frozen
class NotSo(Condition):
    """The part is not met.

    Attributes:
        part: the condition.
        given: whether it is as it is, such as a time that is over: no way asks for it to become so.
    """

    part: Condition
    given: bool = attrs.field(default=False, kw_only=True)

    @property
    def fixed(self) -> bool:
        """Whether it is given, or asks for another kind or country.

        A stage that one cannot go back to can end, so not every part that is fixed makes it so.
        """
        return self.given or isinstance(self.part, KindIn | CountryIn)

    def answer(self, facts: Facts) -> Answer:
        answer = self.part.answer(facts)
        if answer is Answer.UNKNOWN:
            return answer
        return Answer.UNMET if answer is Answer.MET else Answer.MET

    def known(self, facts: Facts) -> bool:
        return self.part.known(facts)

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        return self.part.evidence(facts)

    def observed(self, facts: Facts) -> str:
        return self.part.observed(facts)

    def __str__(self) -> str:
        return f"not ({self.part})"


@attrs.frozen
class Shown(Condition):
    """Evidence in one direction only: met where the part is met, and otherwise unknown.

    Attributes:
        part: the condition.
    """

    part: Condition

    def answer(self, facts: Facts) -> Answer:
        met = self.part.answer(facts) is Answer.MET
        return Answer.MET if met else Answer.UNKNOWN

    def known(self, facts: Facts) -> bool:
        return self.answer(facts) is Answer.MET

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        return self.part.evidence(facts) if self.known(facts) else ()

    def __str__(self) -> str:
        return str(self.part)


@attrs.frozen
class Unless(Condition):
    """A part, of which it is not known what takes its place where an exception is met.

    Attributes:
        part: the condition.
        exception: where it is met, a part that is not met leaves the answer open.
    """

    part: Condition
    exception: Condition

    def answer(self, facts: Facts) -> Answer:
        answer = self.part.answer(facts)
        if answer is Answer.UNMET and self.exception.answer(facts) is Answer.MET:
            return Answer.UNKNOWN
        return answer

    def known(self, facts: Facts) -> bool:
        return self.part.known(facts)

    def open(self, facts: Facts) -> tuple[Condition, ...]:
        excepted = self.answer(facts) is not self.part.answer(facts)
        return (self,) if excepted else self.part.open(facts)

    def evidence(self, facts: Facts) -> tuple[Observation, ...]:
        excepted = self.exception.answer(facts) is Answer.MET
        return self.part.evidence(facts) + (self.exception.evidence(facts) if excepted else ())

    def observed(self, facts: Facts) -> str:
        return self.part.observed(facts)

    def __str__(self) -> str:
        return str(self.part)


def cost(todo: tuple[Condition, ...], facts: Facts) -> tuple[int, int, int, int]:
    """Count what cannot change and would have to, what must change, and what must be found out.

    Of the last, what one could not do anything about counts before the rest.
    """
    unmet = [leaf for leaf in todo if leaf.answer(facts) is Answer.UNMET]
    barred = sum(leaf.fixed for leaf in unmet)
    given = sum(leaf.fixed for leaf in todo) - barred
    return barred, len(unmet), given, len(todo) - len(unmet)
