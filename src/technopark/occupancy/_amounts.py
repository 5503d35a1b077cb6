"""Rents and rental values that come in as arguments, as exact numbers of one currency."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from math import lcm
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias, cast

import attrs

from technopark._kernel.exact import Number, fraction
from technopark._model.company import twice
from technopark._model.currencies import EXPONENTS
from technopark._model.money import Money
from technopark.errors import (
    CurrencyMismatchError,
    InvalidValueError,
    UnknownNameError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from technopark._model.lease import Lease
    from technopark.errors import TechnoparkError

Amount: TypeAlias = Money | Number
"""Money, or a plain exact number where all amounts are in one currency."""
Amounts: TypeAlias = Mapping[str, Amount]
"""Amounts by the id of a lease or a unit, all for the same span of time, such as a year."""

_PLAIN = "a plain number"
# amounts come by the thousand, and these are read sooner than by a comprehension
_MINOR: Callable[[Money], int] = attrgetter("minor")
_CURRENCY: Callable[[Amount], str] = attrgetter("currency")


@attrs.frozen
class Scaled:
    """Amounts as whole numbers of one small unit: they add up exactly, and fast.

    Attributes:
        parts: whole numbers by id.
        scale: how many of the small unit make one.
        currency: of the amounts; empty for plain numbers.
    """

    parts: Mapping[str, int]
    scale: int
    currency: str

    def value(self, total: int) -> Fraction:
        """Give a whole number of the small unit as an exact number."""
        return Fraction(total, self.scale)


NO_AMOUNTS = Scaled({}, 1, "")
"""What stands for amounts that could not be read."""


def signed_amount(value: Amount, where: str) -> Fraction:
    """Read one amount that may be below zero.

    Raises:
        FloatRefusedError: it is a binary float.
        InvalidValueError: it is no number.
    """
    return value.as_fraction() if isinstance(value, Money) else fraction(value, where)


def exact_amount(value: Amount, where: str) -> Fraction:
    """Read one amount.

    Raises:
        FloatRefusedError: it is a binary float.
        InvalidValueError: it is no number, or below zero.
    """
    number = signed_amount(value, where)
    if number < 0:
        raise InvalidValueError(where, value, "zero or more")
    return number


def scaled(values: Amounts, where: str) -> Scaled:
    """Read amounts by id.

    Raises:
        CurrencyMismatchError: there are two currencies, or money beside plain numbers.
        FloatRefusedError: one is a binary float.
        InvalidValueError: one is no number, or below zero.
    """
    currency = one_currency(values.values())
    if currency:
        monies = cast("Iterable[Money]", values.values())
        minors = dict(zip(values, map(_MINOR, monies), strict=True))
        if min(minors.values()) < 0:
            raise_all(
                InvalidValueError(f"{where}[{name!r}]", values[name], "zero or more")
                for name, minor in minors.items()
                if minor < 0
            )
        return Scaled(minors, 10 ** EXPONENTS[currency], currency)
    exact = {name: exact_amount(value, f"{where}[{name!r}]") for name, value in values.items()}
    scale = lcm(*(number.denominator for number in exact.values()))
    parts = {name: n.numerator * (scale // n.denominator) for name, n in exact.items()}
    return Scaled(parts, scale, "")


def lacking(leases: Iterable[Lease], rents: Scaled) -> Iterator[TechnoparkError]:
    """Report every lease without a rent, and those that would count twice."""
    every = tuple(leases)
    yield from twice("lease", (lease.id for lease in every))
    for name in dict.fromkeys(lease.id for lease in every):
        if name not in rents.parts:
            yield UnknownNameError("rent of lease", name, tuple(rents.parts))


def one_currency(*groups: Iterable[Amount]) -> str:
    """Give the currency that all amounts share; empty where they are plain numbers.

    Raises:
        CurrencyMismatchError: there are two, or money beside plain numbers.
    """
    found: set[str] = set()
    for group in groups:
        values = tuple(group)
        if set(map(type, values)) <= {Money}:
            found.update(map(_CURRENCY, values))
        else:
            found.update(v.currency if isinstance(v, Money) else _PLAIN for v in values)
    if len(found) > 1:
        raise CurrencyMismatchError(*sorted(found)[:2])
    return "" if not found or found == {_PLAIN} else found.pop()


def exact_sum(numbers: Iterable[Decimal]) -> Fraction:
    """Add up decimals exactly: whole numerators by denominator, which is sooner than fractions."""
    by_denominator: dict[int, int] = {}
    for number in numbers:
        top, bottom = number.as_integer_ratio()
        by_denominator[bottom] = by_denominator.get(bottom, 0) + top
    parts = by_denominator.items()
    return sum((Fraction(top, bottom) for bottom, top in parts), Fraction(0))
