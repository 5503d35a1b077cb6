"""Sums of what is due, where nothing may say yet in which currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from technopark._model.money import Money
from technopark.errors import MissingInputError

if TYPE_CHECKING:
    from collections.abc import Iterable

NO_CURRENCY: Final = "nothing is due, and no amount says yet in which currency"
"""Of a lease whose only charge is a turnover rent, before anything is sold."""


def summed(amounts: Iterable[Money], currency: str, what: str) -> Money:
    """Add amounts up.

    Raises:
        MissingInputError: there is no currency, so that not even nothing is an amount.
    """
    if not currency:
        raise MissingInputError(what, NO_CURRENCY)
    return Money.total(amounts, currency)
