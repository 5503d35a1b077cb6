"""Printed figures as the spans of values that round to them, and what cannot be true of them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import Number, decimal, fraction, grouped
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.verdict import Answer, Finding
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._kernel.citation import Citation

_HALF = Fraction(1, 2)
_PERCENT = 100


def _exact(value: object) -> Fraction:
    return fraction(value, "Printed")


@attrs.frozen
class Printed:
    """A printed figure: the true one lies from `low` to `high`.

    Attributes:
        low: the smallest value that may have been printed so.
        high: the largest.

    Raises:
        InvalidValueError: the low end is above the high end.
        FloatRefusedError: an end is a binary float.
    """

    low: Fraction = attrs.field(converter=_exact)
    high: Fraction = attrs.field(converter=_exact)

    def __attrs_post_init__(self) -> None:
        if self.low > self.high:
            raise InvalidValueError("Printed", str(self), "a low end, then a high one")

    @classmethod
    def of(cls, value: str | int | Decimal, *, step: Number | None = None) -> Printed:
        """Take a figure as rounded to its last printed place, or to a stated step.

        Args:
            value: as printed: `"84"` may have been 83.5 to 84.5, `"84.0"` 83.95 to 84.05.
            step: what it was rounded to, where the last place does not say: 1000 for "41,000".

        Examples:
            >>> import technopark as tp
            >>> tp.capacity.Printed.of("84").high
            Fraction(169, 2)
        """
        number = decimal(value, "Printed.of value")
        if step is None:
            places = int(Decimal(value).as_tuple().exponent)
            size = Fraction(10) ** places
        else:
            size = fraction(step, "Printed.of step")
        return cls(Fraction(number) - size * _HALF, Fraction(number) + size * _HALF)

    @classmethod
    def percent(cls, value: str | int | Decimal) -> Printed:
        """Take a printed percentage as the span of shares that round to it.

        Examples:
            >>> import technopark as tp
            >>> tp.capacity.Printed.percent("84").low
            Fraction(167, 200)
        """
        span = cls.of(value)
        return cls(span.low / _PERCENT, span.high / _PERCENT)

    @classmethod
    def exactly(cls, value: Number) -> Printed:
        """Take a figure as it stands."""
        return cls(value, value)

    def meets(self, other: Printed) -> bool:
        """Say whether one value could be printed as both."""
        return self.low <= other.high and other.low <= self.high

    def __str__(self) -> str:
        if self.low == self.high:
            return _shown(self.low)
        return f"{_shown(self.low)} to {_shown(self.high)}"


def implied_stock(*, all_stock: Printed, on_offer: Printed, withheld: Printed) -> Printed:
    """Give the stock that two rates imply, one on all stock and one on what is on offer.

    Both divide the same let space, so their distance says how large the stock is.

    Args:
        all_stock: the share of all stock that is let.
        on_offer: the share of the stock on offer that is let.
        withheld: what is not on offer.

    Raises:
        InvalidValueError: the rates may be equal, so they imply nothing.

    Examples:
        >>> import technopark as tp
        >>> Printed = tp.capacity.Printed
        >>> stock = tp.capacity.implied_stock(
        ...     all_stock=Printed.percent("84"),
        ...     on_offer=Printed.percent("88"),
        ...     withheld=Printed.exactly(41_000),
        ... )
        >>> int(stock.low)
        725700
    """
    if all_stock.high >= on_offer.low:
        allowed = f"a rate on offer above {_shown(all_stock.high)}, the highest of all stock"
        raise InvalidValueError("implied_stock on_offer", str(on_offer), allowed)
    low = withheld.low / (1 - all_stock.low / on_offer.high)
    return Printed(low, withheld.high / (1 - all_stock.high / on_offer.low))


def check_rates(
    *,
    all_stock: Printed,
    on_offer: Printed,
    withheld: Printed,
    stock: Printed,
    sources: tuple[Citation, ...] = (),
) -> Finding:
    """Say whether two occupancy rates, the space withheld and the stock can all be true.

    Args:
        all_stock: the share of all stock that is let.
        on_offer: the share of the stock on offer that is let.
        withheld: what is not on offer.
        stock: all of it, as printed.
        sources: who printed them.

    Examples:
        >>> import technopark as tp
        >>> Printed = tp.capacity.Printed
        >>> finding = tp.capacity.check_rates(
        ...     all_stock=Printed.percent("84"),
        ...     on_offer=Printed.percent("88"),
        ...     withheld=Printed.exactly(41_000),
        ...     stock=Printed.of("400000", step=1000),
        ... )
        >>> str(finding.answer)
        'unmet'
    """
    implied = implied_stock(all_stock=all_stock, on_offer=on_offer, withheld=withheld)
    return compared(
        "rates", "the stock that the two rates imply", implied, stated=stock, sources=sources
    )


def check_share(
    *, share: Printed, part: Printed, whole: Printed, sources: tuple[Citation, ...] = ()
) -> Finding:
    """Say whether a share, a part and a whole can all be true.

    Args:
        share: the part over the whole.
        part: the part.
        whole: the whole, above zero.
        sources: who printed them.

    Raises:
        InvalidValueError: the whole may be zero.

    Examples:
        >>> import technopark as tp
        >>> Printed = tp.capacity.Printed
        >>> finding = tp.capacity.check_share(
        ...     share=Printed.percent("36"),
        ...     part=Printed.of("58000", step=1000),
        ...     whole=Printed.of("161000", step=1000),
        ... )
        >>> str(finding.answer)
        'met'
    """
    if whole.low <= 0:
        raise InvalidValueError("check_share whole", str(whole), "above zero")
    implied = Printed(part.low / whole.high, part.high / whole.low)
    return compared("share", "part over whole", implied, stated=share, sources=sources)


def check_sum(
    parts: Iterable[Printed], total: Printed, *, sources: tuple[Citation, ...] = ()
) -> Finding:
    """Say whether parts and their total can all be true.

    Args:
        parts: the parts.
        total: the total as printed.
        sources: who printed them.

    Examples:
        >>> import technopark as tp
        >>> Printed = tp.capacity.Printed
        >>> bands = [Printed.exactly(n) for n in (11, 14, 12, 9, 5, 6, 6)]
        >>> str(tp.capacity.check_sum(bands, Printed.exactly(64)).answer)
        'unmet'
    """
    every = tuple(parts)
    zero = Fraction(0)
    implied = Printed(sum((p.low for p in every), zero), sum((p.high for p in every), zero))
    return compared("sum", "the sum of the parts", implied, stated=total, sources=sources)


def compared(
    name: str, what: str, implied: Printed, *, stated: Printed, sources: tuple[Citation, ...]
) -> Finding:
    """Compare what some figures imply with what is printed."""
    is_met = implied.meets(stated)
    return Finding(
        requirement=name,
        statement=f"{what} agrees with the printed {stated}",
        answer=Answer.MET if is_met else Answer.UNMET,
        observed=f"implied is {implied}",
        remedy="" if is_met else "one of the figures is wrong, or follows another definition",
        sources=sources,
    )


def _shown(value: Fraction) -> str:
    return grouped(round_to(value, Fraction(1, 10_000), Mode.HALF_UP))
