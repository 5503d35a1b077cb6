"""Exact numbers: what may come in, and arithmetic that no decimal context can change."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Protocol, TypeAlias, runtime_checkable

from technopark.errors import FloatRefusedError, InvalidValueError, RoundingNeededError

Number: TypeAlias = int | str | Decimal | Fraction
"""What a caller may write for an exact number; text such as `"1.50"` is preferred."""

_ALLOWED = 'an exact number: an int, a Decimal, a Fraction or text such as "1.50"'
_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_QUOTIENT = re.compile(r"([+-]?\d+)/(\d+)", re.ASCII)
_MOST_PLACES = 400
"""Beyond it a number from outside is refused: it would only fill the memory."""
_HUGE = 10 ** (_MOST_PLACES + 1)


@runtime_checkable
class SupportsExact(Protocol):
    """A value that stands for one exact number."""

    def as_fraction(self) -> Fraction:
        """Give the number as an exact fraction."""
        ...


def fraction(value: object, where: str) -> Fraction:
    """Read an exact number as a fraction.

    Args:
        value: int, text, Decimal or Fraction.
        where: the field or argument, for the error.

    Raises:
        FloatRefusedError: the value is a binary float.
        InvalidValueError: the value is no finite number.
    """
    if isinstance(value, float):
        raise FloatRefusedError(where, value)
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal | Fraction):
        raise InvalidValueError(where, value, _ALLOWED)
    if isinstance(value, str):
        return _parse(value, where)
    if isinstance(value, Decimal) and not (
        value.is_finite() and abs(value.adjusted()) <= _MOST_PLACES
    ):
        raise InvalidValueError(where, value, _ALLOWED)
    if isinstance(value, int) and not -_HUGE < value < _HUGE:
        raise InvalidValueError(where, value, _ALLOWED)
    return Fraction(value)


def decimal(value: object, where: str) -> Decimal:
    """Read an exact number as a Decimal in its shortest form.

    Args:
        value: int, text, Decimal or Fraction with a finite decimal form.
        where: the field or argument, for the error.

    Raises:
        FloatRefusedError: the value is a binary float.
        InvalidValueError: the value is no finite number.
        RoundingNeededError: the fraction has no finite decimal form.
    """
    return to_decimal(fraction(value, where), where)


def to_decimal(value: Fraction, where: str = "number") -> Decimal:
    """Write a fraction as the Decimal equal to it, in its shortest form.

    Raises:
        RoundingNeededError: the fraction has no finite decimal form, like 1/3.
    """
    rest, places = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest //= prime
            count += 1
        places = max(places, count)
    if rest != 1:
        raise RoundingNeededError(where, value, "any decimal step")
    return scaled(value.numerator * 10**places // value.denominator, places)


def scaled(digits: int, places: int) -> Decimal:
    """Give `digits` / 10 ** `places` as a Decimal with that many places, in any context."""
    sign = 1 if digits < 0 else 0
    return Decimal((sign, tuple(int(d) for d in str(abs(digits))), -places))


def plain(value: Decimal | Fraction | int) -> str:
    """Write a number without exponent: `1000`, `0.035`, or `1/3` where no decimal ends.

    Examples:
        >>> from fractions import Fraction
        >>> from technopark._kernel.exact import plain
        >>> plain(Fraction(7, 200)), plain(Fraction(1, 3)), plain(1000)
        ('0.035', '1/3', '1000')
    """
    exact = Fraction(value)
    try:
        return format(to_decimal(exact), "f")
    except RoundingNeededError:
        return f"{exact.numerator}/{exact.denominator}"


def grouped(value: Decimal | Fraction | int) -> str:
    """Write a number with a comma between thousands, whatever the locale."""
    text = plain(value)
    sign, text = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, dot, rest = text.partition(".")
    return f"{sign}{int(whole):,}{dot}{rest}" if "/" not in whole else sign + text


def number_of(number: Decimal | Fraction | int, things: str) -> str:
    """Write how many there are; one of them stands in the singular.

    Args:
        number: how many.
        things: what they are, in the plural; words after the first stay as they are.

    Examples:
        >>> from technopark._kernel.exact import number_of
        >>> number_of(1, "months"), number_of(12, "days let"), number_of(1, "companies")
        ('1 month', '12 days let', '1 company')
    """
    word, space, rest = things.partition(" ")
    if number == 1:
        word = _singular(word)
    return f"{grouped(number)} {word}{space}{rest}".rstrip()


def _singular(word: str) -> str:
    if word == "people":
        return "person"
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    return word.removesuffix("s")


def _parse(text: str, where: str) -> Fraction:
    """Read text as a decimal number, or as a fraction where it has a stroke."""
    bare = text.strip()
    if len(bare) <= _MOST_PLACES:
        if _DECIMAL.fullmatch(bare):
            return Fraction(Decimal(bare))
        parts = _QUOTIENT.fullmatch(bare)
        if parts and int(parts[2]):
            return Fraction(int(parts[1]), int(parts[2]))
    raise InvalidValueError(where, text, _ALLOWED)
