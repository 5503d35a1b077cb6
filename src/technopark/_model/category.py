"""Dated rules by which a company is a start-up, small, large: a law's, a park's or anybody's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.tuples import tuples
from technopark._model.company import day_faults
from technopark._model.condition import Condition
from technopark.errors import (
    InvalidPeriodError,
    InvalidValueError,
    TechnoparkError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen(kw_only=True, field_transformer=tuples)
class CategoryRule:
    """Who meets a condition is in a category, while the rule is in force.

    Attributes:
        category: the category, as the rate card names it.
        when: the condition on the facts of the company.
        start: first day in force; none where it is undated.
        end: day after the last one; none where it runs on.
        sources: who says so.

    Raises:
        InvalidValueError: no category.
        InvalidPeriodError: the end is not after the start.
    """

    category: str
    when: Condition
    start: date | None = None
    end: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        for name in ("start", "end"):
            faults.extend(day_faults(getattr(self, name), f"CategoryRule.{name}"))
        if not self.category.strip():
            faults.append(InvalidValueError("CategoryRule.category", self.category, "a text"))
        if not faults and self.start and self.end and self.end <= self.start:
            faults.append(InvalidPeriodError(self.start, self.end))
        raise_all(faults)

    def in_force(self, day: date) -> bool:
        """Say whether the rule is in force on a day; an undated one always is."""
        started = self.start is None or self.start <= day
        return started and (self.end is None or day < self.end)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class CategoryRules:
    """Rules of which exactly one must apply to a company on any day; their order decides nothing.

    Attributes:
        id: what they are called.
        rules: the rules; several may lead to one category, and each day has its own.

    Raises:
        InvalidValueError: there is no rule.

    Examples:
        >>> import technopark as tp
        >>> few = tp.FactAtMost("employees", 9, "people")
        >>> sizes = tp.CategoryRules(
        ...     id="our own",
        ...     rules=(
        ...         tp.CategoryRule(category="start-up", when=few),
        ...         tp.CategoryRule(category="sme", when=tp.NotSo(few)),
        ...     ),
        ... )
        >>> sizes.categories
        ('start-up', 'sme')
    """

    id: str
    rules: tuple[CategoryRule, ...]

    def __attrs_post_init__(self) -> None:
        if not self.rules:
            raise InvalidValueError("CategoryRules.rules", (), "one rule or more")

    @property
    def categories(self) -> tuple[str, ...]:
        """Every category that a rule leads to."""
        return tuple(dict.fromkeys(rule.category for rule in self.rules))


def conditions_in(condition: Condition) -> Iterator[Condition]:
    """Give a condition and all that it is made of."""
    yield condition
    for field in attrs.fields(type(condition)):
        value: object = getattr(condition, field.name)
        parts = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
        for one in parts:
            if isinstance(one, Condition):
                yield from conditions_in(one)
