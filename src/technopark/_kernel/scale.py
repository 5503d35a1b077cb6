"""Bands: one price for the whole quantity, or a price for each slice of it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import attrs

from technopark._kernel.exact import Number, decimal, fraction
from technopark._kernel.term import Term
from technopark.errors import InvalidValueError


class ScaleKind(Term):
    """How the bands act."""

    SINGLE = "single"
    """The band in which the quantity falls prices all of it."""
    MARGINAL = "marginal"
    """Each band prices the slice of the quantity that lies in it."""


def _start(value: Number) -> Decimal:
    return decimal(value, "Band.start")


def _price(value: Number) -> Decimal:
    return decimal(value, "Band.price")


@attrs.frozen
class Band:
    """A price from a quantity on.

    Attributes:
        start: the quantity from which it applies, included.
        price: the price of one unit.
    """

    start: Decimal = attrs.field(converter=_start)
    price: Decimal = attrs.field(converter=_price)


@attrs.frozen
class Scale:
    """Prices in bands of a quantity.

    Attributes:
        kind: single or marginal.
        bands: from the lowest, which starts at 0, to the highest.

    Raises:
        InvalidValueError: no band, the first does not start at 0, or they are out of order.

    Examples:
        >>> import technopark as tp
        >>> scale = tp.Scale.of("marginal", {0: "50", 100: "40"})
        >>> scale.apply(150)
        Fraction(7000, 1)
    """

    kind: ScaleKind = attrs.field(converter=ScaleKind)
    bands: tuple[Band, ...]

    def __attrs_post_init__(self) -> None:
        starts = [band.start for band in self.bands]
        if not starts or starts[0] != 0:
            raise InvalidValueError("Scale.bands", self.bands, "a first band that starts at 0")
        if any(later <= earlier for earlier, later in pairwise(starts)):
            raise InvalidValueError("Scale.bands", self.bands, "bands with rising starts")

    @classmethod
    def of(cls, kind: str, prices: dict[Number, Number]) -> Scale:
        """Make a scale from the start of each band and its price.

        Args:
            kind: `"single"` or `"marginal"`.
            prices: start to price of one unit, in any order.
        """
        bands = sorted(
            (Band(start, price) for start, price in prices.items()), key=lambda b: b.start
        )
        return cls(ScaleKind.read(kind, "Scale.kind"), tuple(bands))

    def slices(self, quantity: Number) -> tuple[tuple[Band, Fraction], ...]:
        """Give each band that acts and the part of the quantity that it prices.

        Raises:
            InvalidValueError: the quantity is below zero.
        """
        amount = fraction(quantity, "Scale quantity")
        if amount < 0:
            raise InvalidValueError("Scale quantity", quantity, "zero or more")
        reached = [band for band in self.bands if band.start <= amount]
        if self.kind is ScaleKind.SINGLE:
            return ((reached[-1], amount),)
        ends = [*(Fraction(band.start) for band in reached[1:]), amount]
        return tuple(
            (band, end - Fraction(band.start)) for band, end in zip(reached, ends, strict=True)
        )

    def apply(self, quantity: Number) -> Fraction:
        """Give the price of a quantity, exact."""
        parts = self.slices(quantity)
        return sum((Fraction(band.price) * part for band, part in parts), Fraction(0))
