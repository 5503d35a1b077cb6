"""Powers of e, correctly rounded by whole numbers alone: no float, no decimal context."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Callable

    from technopark._kernel.rounding import Rounding

Bounds: TypeAlias = tuple[Fraction, Fraction]
"""What lies below and above a number."""

LARGEST_POWER: Final = 10_000
"""Beyond it the numbers would only fill the memory."""
_FIRST_BITS: Final = 192


def exponential(power: Fraction, rounding: Rounding) -> Fraction:
    """Give e to a power, rounded.

    The series is summed between a lower and an upper bound, with more digits until both round to
    one value. It ends, as e to a fraction is never a fraction itself.

    Args:
        power: the power, from -10,000 to 10,000.
        rounding: how the result is rounded.

    Raises:
        InvalidValueError: the power is too far from zero.

    Examples:
        >>> from fractions import Fraction
        >>> import technopark as tp
        >>> from technopark._kernel.exponential import exponential
        >>> exponential(Fraction(-1), tp.Rounding.of(tp.Quantity.RATIO, "0.0001"))
        Fraction(3679, 10000)
    """
    if abs(power) > LARGEST_POWER:
        raise InvalidValueError("exponential power", power, f"at most {LARGEST_POWER} either way")
    bits = _FIRST_BITS
    while True:
        low, high = (rounding.apply(bound) for bound in bounds(power, bits))
        if low == high:
            return low
        bits *= 2


def bounds(power: Fraction, bits: int) -> Bounds:
    """Give two fractions between which e to a power lies, from numbers of so many bits."""
    if not power:
        return Fraction(1), Fraction(1)
    if -power > bits:  # e is above two, so less than one part of so many bits is left
        return Fraction(0), Fraction(1, 1 << bits)
    one = 1 << bits
    top, bottom = abs(power.numerator), power.denominator
    halvings = (top // bottom).bit_length() + 1
    low, high = _small(top, bottom << halvings, one)
    for _ in range(halvings):
        low, high = low * low // one, high * high // one + 1
    if power > 0:
        return Fraction(low, one), Fraction(high, one)
    return Fraction(one, high), Fraction(one, low)


def settled(between: Callable[[int], Bounds], step: Fraction) -> Fraction:
    """Round a number down to a step, knowing it only between bounds as close as one asks.

    More bits are asked for until every number between the bounds rounds to one value. It ends
    because the caller vouches that the number is no whole number of steps.

    Args:
        between: gives bounds that the number is strictly between, closer for more bits.
        step: the step.
    """
    bits = _FIRST_BITS
    while True:
        low, high = between(bits)
        steps = low // step
        if steps == -(-high // step) - 1:
            return steps * step
        bits *= 2


def _small(top: int, bottom: int, one: int) -> tuple[int, int]:
    """Bound e to `top` / `bottom`, at most a half, in parts of `one`."""
    total = term = one
    count = 0
    while term:
        count += 1
        term = term * top // (bottom * count)
        total += term
    # A term falls short by less than two parts, as each is at most half of the one before and
    # is cut once; so are the terms left out, which halve as well.
    return total, total + 2 * count + 4
