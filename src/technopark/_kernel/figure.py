"""Exact numbers that remember how they came about: the working form of an explanation.

Rules calculate with figures; the `Explanation` is made from them only when it is asked for.
So a number and its reason can never differ: they are one calculation.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import SupportsExact, counted, fraction
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.rounding import Rounding

if TYPE_CHECKING:
    from technopark._kernel.exact import Number

ONE = Fraction(1)
_NUMBERS = (Fraction, int, str, Decimal)


@attrs.frozen(eq=False, kw_only=True)
class Figure:
    """An exact number with its operation and inputs.

    Attributes:
        label: what the number is.
        value: the number.
        shown: the value as people read it, such as `Money`; it stands for the same number.
        operation: how it follows from the inputs.
        inputs: the figures it rests on.
        rounding: the rounding, where the operation is one.
        sources: what the step itself rests on.
        note: what a reader must know beside it.
    """

    label: str
    value: Fraction
    shown: object = None
    operation: Operation = Operation.GIVEN
    inputs: tuple[Figure, ...] = ()
    rounding: Rounding | None = None
    sources: tuple[Citation, ...] = ()
    note: str = ""

    def explain(self) -> Explanation[object]:
        """Give the figure as an explanation, with everything it rests on."""
        return Explanation(
            label=self.label,
            value=self.value if self.shown is None else self.shown,
            operation=self.operation,
            inputs=tuple(figure.explain() for figure in self.inputs),
            rounding=self.rounding,
            sources=self.sources,
            note=self.note,
        )


def given(
    label: str,
    value: Number | SupportsExact,
    *,
    note: str = "",
    sources: tuple[Citation, ...] = (),
) -> Figure:
    """Make a figure from an input."""
    # Numbers are asked for first: a protocol is slow to ask for, and this is done for each input.
    if isinstance(value, _NUMBERS) or not isinstance(value, SupportsExact):
        exact, shown = fraction(value, label), None
    else:
        exact, shown = value.as_fraction(), value
    return Figure(label=label, value=exact, shown=shown, note=note, sources=sources)


def product(
    label: str, *inputs: Figure, note: str = "", sources: tuple[Citation, ...] = ()
) -> Figure:
    """Multiply figures."""
    value = ONE
    for figure in inputs:
        value *= figure.value
    return Figure(
        label=label,
        value=value,
        operation=Operation.PRODUCT,
        inputs=inputs,
        note=note,
        sources=sources,
    )


def quotient(label: str, over: Figure, under: Figure, *, note: str = "") -> Figure:
    """Divide a figure by another."""
    return Figure(
        label=label,
        value=over.value / under.value,
        operation=Operation.QUOTIENT,
        inputs=(over, under),
        note=note,
    )


def total(label: str, *inputs: Figure, note: str = "") -> Figure:
    """Add up figures; none at all come to zero."""
    value = sum((figure.value for figure in inputs), Fraction(0))
    operation = Operation.SUM if inputs else Operation.GIVEN
    return Figure(label=label, value=value, operation=operation, inputs=inputs, note=note)


def difference(label: str, whole: Figure, part: Figure, *, note: str = "") -> Figure:
    """Take a figure from another."""
    return Figure(
        label=label,
        value=whole.value - part.value,
        operation=Operation.DIFFERENCE,
        inputs=(whole, part),
        note=note,
    )


def lowest(label: str, *inputs: Figure, note: str = "") -> Figure:
    """Take the lowest of several figures."""
    value = min(figure.value for figure in inputs)
    return Figure(label=label, value=value, operation=Operation.MINIMUM, inputs=inputs, note=note)


def highest(label: str, *inputs: Figure, note: str = "") -> Figure:
    """Take the highest of several figures."""
    value = max(figure.value for figure in inputs)
    return Figure(label=label, value=value, operation=Operation.MAXIMUM, inputs=inputs, note=note)


def taking(figure: Figure, known: Figure) -> Figure:
    """Give a figure in which one that it rests on stands as a given number, without its reason.

    A reason that would be told twice, once in each of two figures, doubles with every step that
    compares them; so the one that does not decide takes it as given.
    """
    if figure is known:
        return Figure(label=figure.label, value=figure.value, shown=figure.shown)
    if not figure.inputs:
        return figure
    return attrs.evolve(figure, inputs=tuple(taking(one, known) for one in figure.inputs))


def choice(
    label: str,
    chosen: Figure,
    *others: Figure,
    note: str = "",
    sources: tuple[Citation, ...] = (),
) -> Figure:
    """Take the first figure; the others, and the note, say why."""
    return Figure(
        label=label,
        value=chosen.value,
        shown=chosen.shown,
        operation=Operation.CHOICE,
        inputs=(chosen, *others),
        note=note,
        sources=sources,
    )


def rounded(
    label: str, exact: Figure, rounding: Rounding | None, *, shown: object = None
) -> Figure:
    """Round a figure by a named rounding; without one it stays as it is."""
    if rounding is None:
        return exact
    return Figure(
        label=label,
        value=rounding.apply(exact.value),
        shown=shown,
        operation=Operation.ROUND,
        inputs=(exact,),
        rounding=rounding,
    )


def count(label: str, number: int | Fraction) -> Figure:
    """Make a figure from a count of things in the plural, labelled with it: `12 days`."""
    return Figure(label=counted(number, label), value=Fraction(number))
