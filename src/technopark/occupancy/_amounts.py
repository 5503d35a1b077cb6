"""Rents and rental values that come in as arguments, as exact numbers of one currency."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from technopark._kernel.exact import Number, fraction
from technopark._model.money import Money
from technopark.errors import CurrencyMismatchError, InvalidValueError

if TYPE_CHECKING:
    from fractions import Fraction

Amount: TypeAlias = Money | Number
"""Money, or a plain exact number where all amounts are in one currency."""
Amounts: TypeAlias = Mapping[str, Amount]
"""Amounts by the id of a lease or a unit, all for the same span of time, such as a year."""


def exact_amount(value: Amount, where: str) -> Fraction:
    """Read one amount.

    Raises:
        FloatRefusedError: it is a binary float.
        InvalidValueError: it is no number, or below zero.
    """
    number = value.as_fraction() if isinstance(value, Money) else fraction(value, where)
    if number < 0:
        raise InvalidValueError(where, value, "zero or more")
    return number


def exact_amounts(values: Amounts | None, where: str) -> dict[str, Fraction] | None:
    """Read amounts by id; none where none are given."""
    if values is None:
        return None
    return {name: exact_amount(value, f"{where}[{name!r}]") for name, value in values.items()}


def one_currency(*groups: Amounts | None) -> str:
    """Give the currency that all amounts share; empty where they are plain numbers.

    Raises:
        CurrencyMismatchError: there are two, or money beside plain numbers.
    """
    found = ""
    first = True
    for group in groups:
        for value in (group or {}).values():
            currency = value.currency if isinstance(value, Money) else ""
            if not first and currency != found:
                raise CurrencyMismatchError(found or "a plain number", currency or "a plain number")
            found, first = currency, False
    return found
