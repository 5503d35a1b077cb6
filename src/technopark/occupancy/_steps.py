"""Numbers that are at hand, as the steps of an explanation."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.faults import Faults
from technopark.occupancy._amounts import Amount, exact_amount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from technopark._kernel.citation import Citation


def given(label: str, value: Amount) -> Explanation[Fraction]:
    """Take a number in, zero or more, as the leaf of an explanation."""
    return Explanation(label=label, value=exact_amount(value, label))


def all_given(amounts: Mapping[str, Amount]) -> list[Explanation[Fraction]]:
    """Take several numbers in, by their labels; whatever is wrong is told together."""
    faults = Faults()
    found = [faults.of(given, label, value) for label, value in amounts.items()]
    faults.raise_all()
    return [step for step in found if step is not None]


def combined(
    label: str,
    operation: Operation,
    *inputs: Explanation[Any],
    sources: tuple[Citation, ...] = (),
) -> Explanation[Any]:
    """Add, subtract or divide steps."""
    first, *rest = (Fraction(step.value) for step in inputs)
    value = first
    for number in rest:
        if operation is Operation.SUM:
            value += number
        elif operation is Operation.DIFFERENCE:
            value -= number
        else:
            value /= number
    return Explanation(
        label=label, value=value, operation=operation, inputs=inputs, sources=sources
    )
