"""Named rounding policies, and the quantities on which they act."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal, plain
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark.errors import DuplicateError, InvalidValueError, raise_all

_TWICE = 2


class Mode(Term):
    """How a value between two steps is rounded."""

    HALF_UP = "half up"
    """To the nearer step; from the middle away from zero."""
    HALF_EVEN = "half even"
    """To the nearer step; from the middle to the even one."""
    DOWN = "down"
    """Towards zero: what is left over is cut off."""
    UP = "up"
    """Away from zero."""


class Quantity(Term):
    """What is rounded. Policies in real use differ in this more than in the mode."""

    INDEX = "index"
    """An index value, after it was led back to another base or averaged."""
    RATIO = "ratio"
    PERCENTAGE = "percentage"
    """A change in per cent, before a share of it is passed on."""
    PASSED_ON = "percentage passed on"
    """What is passed on of a change, in per cent."""
    RATE = "rate"
    DAILY_RATE = "daily rate"
    LINE = "line"
    TOTAL = "total"


def round_to(value: Fraction, step: Decimal | Fraction, mode: Mode) -> Fraction:
    """Round a value to a whole number of steps.

    Args:
        value: the exact value.
        step: the step, above zero; `Decimal("0.01")` for hundredths.
        mode: how a value between two steps is rounded.

    Raises:
        InvalidValueError: the step is not above zero.

    Examples:
        >>> from decimal import Decimal
        >>> from fractions import Fraction
        >>> from technopark import Mode
        >>> from technopark._kernel.rounding import round_to
        >>> round_to(Fraction("2.345"), Decimal("0.01"), Mode.HALF_UP)
        Fraction(47, 20)
    """
    exact_step = Fraction(step)
    if exact_step <= 0:
        raise InvalidValueError("rounding step", step, "a step above zero")
    steps = abs(value) / exact_step
    whole, rest = divmod(steps.numerator, steps.denominator)
    twice = rest * _TWICE
    if mode is Mode.UP:
        up = rest > 0
    elif mode is Mode.DOWN:
        up = False
    elif mode is Mode.HALF_UP or twice != steps.denominator:
        up = twice >= steps.denominator
    else:
        up = whole % _TWICE == 1
    rounded = (whole + up) * exact_step
    return rounded if value >= 0 else -rounded


def _step(value: object) -> Decimal:
    return decimal(value, "Rounding step")


@attrs.frozen(kw_only=True)
class Rounding:
    """One rounding: a quantity, the step it is rounded to and the mode.

    Attributes:
        quantity: what is rounded.
        step: the step in the quantity's own unit: `0.001` of a ratio, `0.1` of a percentage
            point, `0.01` of a currency's main unit.
        mode: how a value between two steps is rounded.
    """

    quantity: Quantity = attrs.field(converter=Quantity)
    step: Decimal = attrs.field(converter=_step)
    mode: Mode = attrs.field(default=Mode.HALF_UP, converter=Mode)

    def __attrs_post_init__(self) -> None:
        if self.step <= 0:
            raise InvalidValueError("Rounding.step", self.step, "a step above zero")

    @classmethod
    def of(cls, quantity: Quantity, step: Number, mode: Mode = Mode.HALF_UP) -> Rounding:
        """Make a rounding from a quantity, a step and a mode."""
        return cls(quantity=quantity, step=decimal(step, "Rounding step"), mode=mode)

    def apply(self, value: Fraction) -> Fraction:
        """Round a value of the quantity."""
        return round_to(value, self.step, self.mode)

    def __str__(self) -> str:
        return f"{self.quantity} rounded {self.mode} to {plain(self.step)}"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class RoundingPolicy:
    """A named set of roundings, at most one for each quantity.

    Attributes:
        name: how the policy is called in explanations.
        roundings: where it rounds; a quantity that is not named stays exact.
        sources: who rounds like this.

    Raises:
        DuplicateError: two roundings act on one quantity.

    Examples:
        >>> from fractions import Fraction
        >>> import technopark as tp
        >>> ine = tp.RoundingPolicy(
        ...     name="ratio to 3 decimals",
        ...     roundings=(tp.Rounding.of(tp.Quantity.RATIO, "0.001"),),
        ... )
        >>> ine.apply(tp.Quantity.RATIO, Fraction(61827, 60030))
        Fraction(103, 100)
    """

    name: str
    roundings: tuple[Rounding, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        seen = [rounding.quantity for rounding in self.roundings]
        raise_all(
            DuplicateError("rounding of one quantity", str(quantity))
            for quantity in Quantity
            if seen.count(quantity) > 1
        )

    def of(self, quantity: Quantity) -> Rounding | None:
        """Give the rounding that acts on a quantity, or none."""
        return next((r for r in self.roundings if r.quantity is quantity), None)

    def apply(self, quantity: Quantity, value: Fraction) -> Fraction:
        """Round a value as the policy rounds that quantity; exact where it names none."""
        rounding = self.of(quantity)
        return value if rounding is None else rounding.apply(value)


EXACT: Final = RoundingPolicy(name="only money is rounded, half up to its minor unit")
"""Nothing is rounded before a line of money, which goes half up to the minor unit."""
