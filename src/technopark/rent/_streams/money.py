"""A figure as money: rounded once, at the end, to the minor unit of its currency."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._kernel.figure import rounded
from technopark._kernel.rounding import Quantity, Rounding
from technopark._model.money import Money, exponent

if TYPE_CHECKING:
    from technopark._kernel.figure import Figure


def money_figure(label: str, exact: Figure, currency: str) -> Figure:
    """Round a figure half up to the minor unit of a currency."""
    rule = Rounding.of(Quantity.LINE, Fraction(1, 10 ** exponent(currency)))
    shown = Money.rounded(exact.value, currency)
    return rounded(label, exact, rule, shown=shown)
