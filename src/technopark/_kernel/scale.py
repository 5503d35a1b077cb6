"""Bands: one price for the whole quantity, or a price for each slice of it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import Number, decimal, fraction
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Sequence


class ScaleKind(Term):
    """How the bands act."""

    SINGLE = "single"
    """The band in which the quantity falls prices all of it."""
    MARGINAL = "marginal"
    """Each band prices the slice of the quantity that lies in it."""


class Edge(Term):
    """To which band a quantity belongs that is just the start of one."""

    FROM = "from the start on"
    """To the one that starts there."""
    ABOVE = "above the start"
    """To the one below: a band is entered by what goes beyond its start. None lies below the
    lowest band, so it is entered by nothing too."""


def _start(value: Number) -> Decimal:
    return decimal(value, "Band.start")


def _price(value: Number) -> Decimal:
    return decimal(value, "Band.price")


def _fixed(value: Number) -> Decimal:
    return decimal(value, "Band.fixed")


@attrs.frozen
class Band:
    """A price from a quantity on.

    Attributes:
        start: the quantity from which it applies, included.
        price: the price of one unit.
        fixed: an amount that is due once when the band is entered, beside the price of units.
    """

    start: Decimal = attrs.field(converter=_start)
    price: Decimal = attrs.field(converter=_price)
    fixed: Decimal = attrs.field(default=Decimal(0), converter=_fixed, kw_only=True)


@attrs.frozen(field_transformer=tuples)
class Scale:
    """Prices in bands of a quantity.

    Attributes:
        kind: single or marginal.
        bands: from the lowest, which starts at 0, to the highest.
        edge: to which band a quantity belongs that is just the start of one.

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
    edge: Edge = attrs.field(default=Edge.FROM, converter=Edge, kw_only=True)

    def __attrs_post_init__(self) -> None:
        starts = [band.start for band in self.bands]
        if not starts or starts[0] != 0:
            raise InvalidValueError("Scale.bands", self.bands, "a first band that starts at 0")
        if any(later <= earlier for earlier, later in pairwise(starts)):
            raise InvalidValueError("Scale.bands", self.bands, "bands with rising starts")

    @classmethod
    def of(
        cls,
        kind: str,
        prices: dict[Number, Number],
        *,
        fixed: dict[Number, Number] | None = None,
        edge: str = Edge.FROM,
    ) -> Scale:
        """Make a scale from the start of each band and its price.

        Args:
            kind: `"single"` or `"marginal"`.
            prices: start to price of one unit, in any order.
            fixed: start to the amount due once when the band is entered.
            edge: to which band a quantity belongs that is just the start of one.

        Raises:
            InvalidValueError: an amount for a band that has no price.
        """
        once = fixed or {}
        loose = [start for start in once if start not in prices]
        if loose:
            raise InvalidValueError("Scale.of fixed", loose, "starts of the bands priced")
        bands = sorted(
            (Band(start, price, fixed=once.get(start, 0)) for start, price in prices.items()),
            key=lambda b: b.start,
        )
        read = Edge.read(edge, "Scale.edge")
        return cls(ScaleKind.read(kind, "Scale.kind"), tuple(bands), edge=read)

    def slices(self, quantity: Number) -> tuple[tuple[Band, Fraction], ...]:
        """Give each band that acts and the part of the quantity that it prices.

        Raises:
            InvalidValueError: the quantity is below zero.
        """
        amount = fraction(quantity, "Scale quantity")
        if amount < 0:
            raise InvalidValueError("Scale quantity", quantity, "zero or more")
        at_start = self.edge is Edge.FROM or not amount
        reached = [b for b in self.bands if b.start < amount or (b.start == amount and at_start)]
        if self.kind is ScaleKind.SINGLE:
            return ((reached[-1], amount),)
        ends = [*(Fraction(band.start) for band in reached[1:]), amount]
        return tuple(
            (band, end - Fraction(band.start)) for band, end in zip(reached, ends, strict=True)
        )

    def apply(self, quantity: Number) -> Fraction:
        """Give the price of a quantity, exact: of its units, and what bands entered cost once."""
        parts = self.slices(quantity)
        return sum((Fraction(b.price) * part + Fraction(b.fixed) for b, part in parts), Fraction(0))

    def changing(self, changes: Sequence[tuple[Number, Number]]) -> Fraction:
        """Give the price of a quantity that changes within a period, exact.

        Each change is priced in the bands that it moves through, for the share of the period
        that it lasts. What a band costs once is due in full, for the bands of the highest
        quantity.

        Args:
            changes: in order, by how much the quantity changes, and for which share of the
                period that lasts, from 0 to 1.

        Raises:
            InvalidValueError: a share outside 0 to 1, or a quantity that falls below zero.

        Examples:
            >>> import technopark as tp
            >>> desks = tp.Scale.of("marginal", {0: "900", 5: "600"})
            >>> desks.changing([(5, 1), (2, "0.5")])
            Fraction(5100, 1)
        """
        held, highest, units = Fraction(0), Fraction(0), Fraction(0)
        for change, lasting in changes:
            share = fraction(lasting, "Scale.changing share")
            if not 0 <= share <= 1:
                raise InvalidValueError("Scale.changing share", lasting, "a share from 0 to 1")
            new = held + fraction(change, "Scale.changing change")
            units += (self._of_units(new) - self._of_units(held)) * share
            held, highest = new, max(highest, new)
        return units + sum(Fraction(band.fixed) for band, _part in self.slices(highest))

    def _of_units(self, quantity: Fraction) -> Fraction:
        parts = self.slices(quantity)
        return sum((Fraction(band.price) * part for band, part in parts), Fraction(0))
