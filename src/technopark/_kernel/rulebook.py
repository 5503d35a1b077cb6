"""Exactly one rule must apply: none and two are errors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.tuples import tuples
from technopark.errors import AmbiguousRuleError, InvalidPeriodError, NoRuleError
from technopark.errors._written import written

F = TypeVar("F")
R = TypeVar("R")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Rule(Generic[F, R]):
    """A condition, its result, and the days on which it is in force.

    Attributes:
        name: what the rule is called.
        applies: whether it applies to facts; a function of a module, so that it pickles.
        result: what follows.
        start: first day in force; none where it has always been.
        end: day after the last one; none where it runs on.
        sources: who says so.

    Raises:
        InvalidPeriodError: the end is not after the start.
    """

    name: str
    applies: Callable[[F], bool]
    result: R
    start: date | None = None
    end: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise InvalidPeriodError(self.start, self.end)

    def in_force(self, day: date) -> bool:
        """Say whether the rule is in force on a day."""
        started = self.start is None or self.start <= day
        return started and (self.end is None or day < self.end)


@attrs.frozen(field_transformer=tuples)
class Rulebook(Generic[F, R]):
    """Rules of which exactly one must apply to any facts on any day.

    Attributes:
        name: what the book decides.
        rules: its rules; their order does not matter.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> book = tp.Rulebook(
        ...     "size",
        ...     (
        ...         tp.Rule(name="small", applies=range(0, 201).__contains__, result="SME"),
        ...         tp.Rule(name="big", applies=range(201, 10**6).__contains__, result="large"),
        ...     ),
        ... )
        >>> book.decide(200, on=date(2018, 10, 8)).result
        'SME'
    """

    name: str
    rules: tuple[Rule[F, R], ...]

    def decide(self, facts: F, *, on: date) -> Rule[F, R]:
        """Give the one rule that applies.

        Args:
            facts: what the rules judge.
            on: the day.

        Raises:
            NoRuleError: none applies.
            AmbiguousRuleError: more than one applies.
        """
        found = [rule for rule in self.rules if rule.in_force(on) and rule.applies(facts)]
        if not found:
            raise NoRuleError(self.name, written(facts), tuple(rule.name for rule in self.rules))
        if len(found) > 1:
            raise AmbiguousRuleError(self.name, written(facts), tuple(rule.name for rule in found))
        return found[0]
