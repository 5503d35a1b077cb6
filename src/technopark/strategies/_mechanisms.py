"""Roundings, scales, rulebooks and explanations."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from math import prod
from typing import Any

import attrs
from hypothesis import strategies as st

from technopark._kernel.exact import fraction
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.rounding import Mode, Quantity, Rounding, RoundingPolicy
from technopark._kernel.rulebook import Rule, Rulebook
from technopark._kernel.scale import Band, Edge, Scale, ScaleKind
from technopark.strategies._basic import exact_numbers, names, texts
from technopark.strategies._evidence import sources
from technopark.strategies._values import money

_FEW = 3


def roundings(quantity: Quantity | None = None) -> st.SearchStrategy[Rounding]:
    """Draw a rounding, to steps of a decimal place and to others such as 0.05.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.roundings())
        ... def law(rounding):
        ...     assert rounding.step > 0
        >>> law()
    """
    steps = ("0.0001", "0.001", "0.01", "0.05", "0.1", "0.25", "1", "5", "100")
    return st.builds(
        Rounding,
        quantity=st.sampled_from(Quantity) if quantity is None else st.just(quantity),
        step=st.sampled_from(steps).map(Decimal),
        mode=st.sampled_from(Mode),
    )


def rounding_policies() -> st.SearchStrategy[RoundingPolicy]:
    """Draw a rounding policy: at most one rounding for each quantity.

    Examples:
        >>> from fractions import Fraction
        >>> from hypothesis import given
        >>> from technopark import Quantity, strategies
        >>> @given(strategies.rounding_policies())
        ... def law(policy):
        ...     assert policy.apply(Quantity.LINE, Fraction(0)) == 0
        >>> law()
    """
    several = st.lists(roundings(), unique_by=lambda r: r.quantity, max_size=_FEW).map(tuple)
    return st.builds(RoundingPolicy, name=names(), roundings=several, sources=sources())


def bands() -> st.SearchStrategy[Band]:
    """Draw a price from a quantity on.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.bands())
        ... def law(band):
        ...     assert band.start >= 0
        >>> law()
    """
    return st.builds(Band, exact_numbers(0, 1_000), exact_numbers(0, 1_000))


@st.composite
def scales(draw: st.DrawFn, kind: ScaleKind | None = None, *, fixed: bool = False) -> Scale:
    """Draw a scale of one to five bands.

    Args:
        draw: given by Hypothesis.
        kind: single or marginal; either where it is none.
        fixed: whether bands may also cost an amount once, and be entered above their start.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.scales())
        ... def law(scale):
        ...     assert scale.apply(0) == 0
        >>> law()
    """
    starts = sorted({Decimal(0), *draw(st.sets(exact_numbers(1, 1_000, places=2), max_size=4))})
    once = exact_numbers(0, 100) if fixed else st.just(Decimal(0))
    found = tuple(Band(s, draw(exact_numbers(0, 1_000)), fixed=draw(once)) for s in starts)
    edge = draw(st.sampled_from(Edge)) if fixed else Edge.FROM
    return Scale(draw(st.sampled_from(ScaleKind)) if kind is None else kind, found, edge=edge)


@attrs.frozen
class _Within:
    """A condition that pickles and equals its copy, which a bound method of a range does not."""

    start: int
    end: int

    def __call__(self, number: int) -> bool:
        return self.start <= number < self.end


@st.composite
def rulebooks(draw: st.DrawFn) -> Rulebook[int, str]:
    """Draw a rulebook on whole numbers from 0 to 999 of which one rule always applies.

    Examples:
        >>> from datetime import date
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.rulebooks())
        ... def law(book):
        ...     assert book.decide(500, on=date(2018, 10, 8)) in book.rules
        >>> law()
    """
    cuts = sorted({0, 1_000, *draw(st.sets(st.integers(1, 999), max_size=4))})
    found = [
        Rule(
            name=f"{start} to {end - 1}",
            applies=_Within(start, end),
            result=draw(names()),
            sources=draw(sources()),
        )
        for start, end in pairwise(cuts)
    ]
    return Rulebook(draw(names()), tuple(draw(st.permutations(found))))


def rules() -> st.SearchStrategy[Rule[int, str]]:
    """Draw a rule on whole numbers.

    Examples:
        >>> from datetime import date
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.rules())
        ... def law(rule):
        ...     assert rule.in_force(date(2018, 10, 8))
        >>> law()
    """
    return rulebooks().map(lambda book: book.rules[0])


def _leaves() -> st.SearchStrategy[Explanation[Any]]:
    values = st.one_of(exact_numbers(), st.integers(-1_000, 1_000), money())
    return st.builds(Explanation, label=names(), value=values, sources=sources(), note=texts())


_REDUCED = (Operation.SUM, Operation.PRODUCT, Operation.MINIMUM, Operation.MAXIMUM)


@st.composite
def _steps(draw: st.DrawFn, below: st.SearchStrategy[Explanation[Any]]) -> Explanation[Any]:
    """Draw a step over others; its value is worked out here, apart from `evaluate`."""
    inputs = tuple(draw(st.lists(below, min_size=1, max_size=_FEW)))
    first, *rest = (fraction(step.evaluate(), step.label) for step in inputs)
    possible = [*_REDUCED, Operation.CHOICE]
    possible += [] if rest else [Operation.ROUND]
    possible += [Operation.DIFFERENCE] if len(rest) == 1 else []
    possible += [Operation.QUOTIENT] if len(rest) == 1 and rest[0] else []
    operation = draw(st.sampled_from(possible))
    rounding = draw(roundings()) if operation is Operation.ROUND else None
    value: object = first
    if operation is Operation.CHOICE:
        value = inputs[0].value
    elif rounding is not None:
        value = rounding.apply(first)
    elif operation is Operation.SUM:
        value = sum(rest, first)
    elif operation is Operation.PRODUCT:
        value = prod(rest, start=first)
    elif operation is Operation.MINIMUM:
        value = min(first, *rest) if rest else first
    elif operation is Operation.MAXIMUM:
        value = max(first, *rest) if rest else first
    elif operation is Operation.DIFFERENCE:
        value = first + -rest[0]
    else:
        value = first * (1 / rest[0])
    return Explanation(
        label=draw(names()),
        value=value,
        operation=operation,
        inputs=inputs,
        rounding=rounding,
        sources=draw(sources()),
        note=draw(texts()),
    )


def explanations() -> st.SearchStrategy[Explanation[Any]]:
    """Draw a tree of numbers in which every step says truly what follows from its inputs.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.explanations())
        ... def law(explanation):
        ...     assert explanation.label in str(explanation)
        >>> law()
    """
    return st.recursive(_leaves(), _steps, max_leaves=6)
