"""A value together with its formula, inputs and sources, as a tree."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import SupportsExact, fraction, grouped
from technopark._kernel.plaindata import PlainData, plain_data
from technopark._kernel.render import Branch, flowed, html_tree, show, text_tree
from technopark._kernel.rounding import Mode, Rounding, round_to
from technopark._kernel.term import Term
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Mapping

T_co = TypeVar("T_co", covariant=True)
_PAIR = 2
_READABLE = Decimal("0.000001")
"""How closely a tree says about how much a fraction is."""


class Operation(Term):
    """How the value of a step follows from its inputs."""

    GIVEN = "given"
    """It is an input of the calculation itself."""
    CHOICE = "choice"
    """It is the first input; the others say why."""
    SUM = "sum"
    DIFFERENCE = "difference"
    PRODUCT = "product"
    QUOTIENT = "quotient"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    ROUND = "round"


_SIGN = {
    Operation.SUM: " + ",
    Operation.DIFFERENCE: " - ",
    Operation.PRODUCT: " × ",
    Operation.QUOTIENT: " ÷ ",
}
_PAIRED = {Operation.DIFFERENCE, Operation.QUOTIENT}


@attrs.frozen(kw_only=True, str=False)
class Explanation(Generic[T_co]):
    """A value that says why: its formula, its inputs, its rounding and its sources.

    Attributes:
        label: what the value is.
        value: the value.
        operation: how it follows from the inputs.
        inputs: the steps it rests on.
        rounding: the rounding, where the operation is one.
        formula: the formula in words; made from the inputs' labels where it is empty.
        sources: what the step itself rests on.
        note: what a reader must know beside it.

    Raises:
        InvalidValueError: the operation does not fit the number of inputs.

    Examples:
        >>> from decimal import Decimal
        >>> import technopark as tp
        >>> area = tp.Explanation(label="area in m²", value=Decimal(20))
        >>> rate = tp.Explanation(label="rate", value=Decimal(50))
        >>> rent = tp.Explanation(
        ...     label="rent",
        ...     value=Decimal(1000),
        ...     operation=tp.Operation.PRODUCT,
        ...     inputs=(area, rate),
        ... )
        >>> rent.evaluate()
        Fraction(1000, 1)
        >>> print(rent)
        rent: 1,000 = area in m² × rate
        ├─ area in m²: 20
        └─ rate: 50
    """

    label: str
    value: T_co
    operation: Operation = attrs.field(default=Operation.GIVEN, converter=Operation)
    inputs: tuple[Explanation[Any], ...] = ()
    rounding: Rounding | None = None
    formula: str = ""
    sources: tuple[Citation, ...] = ()
    note: str = ""

    def __attrs_post_init__(self) -> None:
        count = len(self.inputs)
        if self.operation is not Operation.GIVEN and not count:
            raise InvalidValueError("Explanation.inputs", count, "at least one input")
        if self.operation in _PAIRED and count != _PAIR:
            raise InvalidValueError("Explanation.inputs", count, f"two for a {self.operation}")
        if self.operation is Operation.ROUND and count != 1:
            raise InvalidValueError("Explanation.inputs", count, "one for a round")
        if (self.operation is Operation.ROUND) != (self.rounding is not None):
            allowed = "a rounding for the operation round, and for no other"
            raise InvalidValueError("Explanation.rounding", self.rounding, allowed)

    def evaluate(self) -> object:
        """Work the value out again from the leaves; numbers come as exact fractions.

        The answer equals the number that `value` stands for, or `value` itself where it is
        no number.

        Raises:
            InvalidValueError: a step divides by zero, or counts with what is no number.
        """
        if self.operation is Operation.GIVEN:
            return _exact(self.value)
        if self.operation is Operation.CHOICE:
            return self.inputs[0].evaluate()
        numbers = [fraction(step.evaluate(), step.label) for step in self.inputs]
        if self.operation is Operation.QUOTIENT and not numbers[-1]:
            raise InvalidValueError(self.inputs[-1].label, 0, "a divisor other than zero")
        return _calculate(self.operation, numbers, self.rounding)

    def all_sources(self) -> tuple[Citation, ...]:
        """Give every source in the tree once, in the order in which they appear."""
        found: dict[Citation, None] = dict.fromkeys(self.sources)
        for step in self.inputs:
            found.update(dict.fromkeys(step.all_sources()))
        return tuple(found)

    def tree(self, numbers: Mapping[Citation, int]) -> str:
        """Draw the tree alone, its sources as numbers given by the caller.

        It serves a text with several explanations and one list of sources at its end.

        Args:
            numbers: a number for each source; one without a number is left out.
        """
        return text_tree(self._branch(numbers))

    def __str__(self) -> str:
        numbers = {source: n for n, source in enumerate(self.all_sources(), 1)}
        return "\n".join(
            [
                self.tree(numbers),
                *flowed(f"[{n}] {source}" for source, n in numbers.items()),
            ]
        )

    def _repr_html_(self) -> str:
        numbers = {source: n for n, source in enumerate(self.all_sources(), 1)}
        listed = (Branch(f"[{n}] {source}") for source, n in numbers.items())
        return html_tree(self._branch(numbers)) + "".join(html_tree(line) for line in listed)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the tree as plain data."""
        return {
            "label": self.label,
            "value": plain_data(self.value),
            "operation": self.operation.value,
            "formula": self._formula(),
            "inputs": [step.to_dict() for step in self.inputs],
            "sources": [plain_data(source) for source in self.sources],
            "note": self.note,
        }

    def _formula(self) -> str:
        if self.formula or self.operation in {Operation.GIVEN, Operation.CHOICE}:
            return self.formula
        if self.rounding is not None:
            return str(self.rounding)
        labels = [step.label for step in self.inputs]
        sign = _SIGN.get(self.operation)
        return sign.join(labels) if sign else f"{self.operation} of {', '.join(labels)}"

    def _branch(self, numbers: Mapping[Citation, int]) -> Branch:
        formula = self._formula()
        text = f"{self.label}: {_in_words(self.value)}"
        text += f" = {formula}" if formula else ""
        text += f" ({self.note})" if self.note else ""
        text += "".join(
            f" [{numbers[source]}]" for source in dict.fromkeys(self.sources) if source in numbers
        )
        return Branch(text, tuple(step._branch(numbers) for step in self.inputs))


def _in_words(value: object) -> str:
    """Write a value as people read it; beside a fraction, about how much it is."""
    text = show(value)
    if not isinstance(value, Fraction) or "/" not in text:
        return text
    about = round_to(value, _READABLE, Mode.HALF_UP)
    return f"{text} ≈ {grouped(about)}" if about else text


def _exact(value: object) -> object:
    """Give the number a value stands for, or the value itself."""
    if isinstance(value, SupportsExact):
        return value.as_fraction()
    is_number = not isinstance(value, str | bool) and hasattr(value, "as_integer_ratio")
    return fraction(value, "Explanation.value") if is_number else value


def _calculate(operation: Operation, numbers: list[Fraction], by: Rounding | None) -> Fraction:
    first, *rest = numbers
    if by is not None:
        return by.apply(first)
    if operation is Operation.MINIMUM:
        return min(numbers)
    if operation is Operation.MAXIMUM:
        return max(numbers)
    result = first
    for number in rest:
        if operation is Operation.SUM:
            result += number
        elif operation is Operation.DIFFERENCE:
            result -= number
        elif operation is Operation.PRODUCT:
            result *= number
        else:
            result /= number
    return result
