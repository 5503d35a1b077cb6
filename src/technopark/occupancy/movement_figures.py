"""Figures of what comes and goes, from numbers that are at hand: absorption, churn, mean stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import plain
from technopark._kernel.explain import Explanation, Operation
from technopark.errors import InvalidValueError
from technopark.occupancy._steps import all_given, combined, given
from technopark.tables import occupancy_figures as figures

if TYPE_CHECKING:
    from technopark._kernel.exact import Number
    from technopark._kernel.measure import Definition, Measure

_HALF = 2
# the areas come as numbers, in whatever unit the caller has them
_NET_ABSORPTION = attrs.evolve(figures.NET_ABSORPTION, unit="in the unit of the areas")


def net_absorption(*, leased: Number, vacated: Number) -> Measure:
    """Give space moved into less space moved out of, both in one unit of area.

    Examples:
        >>> import technopark as tp
        >>> tp.occupancy.net_absorption(leased=50_000, vacated=20_000).value
        Fraction(30000, 1)
    """
    parts = all_given({"moved into": leased, "moved out of": vacated})
    return net_absorbed(*parts, definition=_NET_ABSORPTION)


def net_absorption_from_vacancy(
    *, vacant_start: Number, vacant_end: Number, built: Number = 0, demolished: Number = 0
) -> Measure:
    """Give net absorption from vacancy at both ends, corrected for what stock came and went.

    All four are in one unit of area.

    Examples:
        >>> import technopark as tp
        >>> tp.occupancy.net_absorption_from_vacancy(
        ...     vacant_start=100, vacant_end=90, built=20
        ... ).value
        Fraction(30, 1)
    """
    areas = {
        "vacant at the start": vacant_start,
        "built": built,
        "demolished": demolished,
        "vacant at the end": vacant_end,
    }
    parts = all_given(areas)
    before = combined("vacant before, and built", Operation.SUM, *parts[:2])
    after = combined("demolished, and vacant after", Operation.SUM, *parts[2:])
    return net_absorbed(before, after, definition=_NET_ABSORPTION)


def net_absorbed(
    more: Explanation[Any],
    less: Explanation[Any],
    *,
    definition: Definition = figures.NET_ABSORPTION,
) -> Measure:
    """Give net absorption as a difference, with who defines it so."""
    sources = definition.sources
    return definition.known(
        combined(definition.name, Operation.DIFFERENCE, more, less, sources=sources)
    )


def absorption_rate(absorbed: Measure, stock: Number) -> Measure:
    """Give net absorption as a share of stock.

    Raises:
        MissingInputError: the net absorption is unknown.

    Examples:
        >>> import technopark as tp
        >>> absorbed = tp.occupancy.net_absorption(leased=50_000, vacated=20_000)
        >>> tp.occupancy.absorption_rate(absorbed, 1_000_000).percent()
        Decimal('3.00')
    """
    absorbed.known()
    return figures.ABSORPTION_RATE.over(absorbed.explain(), given("stock", stock))


def churn(
    *,
    exits: Number,
    start: Number | None = None,
    end: Number | None = None,
    entries: Number | None = None,
) -> dict[str, Measure]:
    """Give churn on start, mean and end stock: the same exits, three published rates.

    Of the stock at the start, the stock at the end and the entries two are enough.

    Args:
        exits: how many left in the period.
        start: stock at its start.
        end: stock at its end.
        entries: how many came.

    Raises:
        InvalidValueError: the three do not agree, or leave a stock below zero.

    Examples:
        >>> import technopark as tp
        >>> found = tp.occupancy.churn(exits=19, entries=25, end=243)
        >>> [str(found[name].percent("0.1")) for name in ("start", "mean", "end")]
        ['8.0', '7.9', '7.8']
    """
    out = given("exits", exits)
    came = None if entries is None else given("entries", entries)
    first = None if start is None else given("stock at the start", start)
    last = None if end is None else given("stock at the end", end)
    if first is None and last is not None and came is not None:
        before = combined("stock at the end, and exits", Operation.SUM, last, out)
        first = _rest("stock at the start", before, came)
    elif last is None and first is not None and came is not None:
        after = combined("stock at the start, and entries", Operation.SUM, first, came)
        last = _rest("stock at the end", after, out)
    elif first is not None and last is not None and came is not None:
        expected = first.value + came.value - out.value
        if expected != last.value:
            raise InvalidValueError("churn end", end, f"{expected}: start + entries - exits")
    mean = None
    if first is not None and last is not None:
        total = combined("stock at both ends", Operation.SUM, first, last)
        halves = Explanation(label="ends", value=_HALF)
        mean = combined("mean stock", Operation.QUOTIENT, total, halves)
    stocks = {"start": first, "mean": mean, "end": last}
    return {
        name: figures.CHURN[name].gap("the stock is not known", numerator=out.value)
        if stock is None
        else figures.CHURN[name].over(out, stock)
        for name, stock in stocks.items()
    }


def _rest(label: str, whole: Explanation[Any], less: Explanation[Any]) -> Explanation[Any]:
    """Take from a stock what came or went; more than there is cannot be."""
    if less.value > whole.value:
        allowed = f"at most {plain(whole.value)}, {whole.label}"
        raise InvalidValueError(f"churn {less.label}", plain(less.value), allowed)
    return combined(label, Operation.DIFFERENCE, whole, less)


def mean_stay(*, stock: Number, exits: Number) -> Measure:
    """Give the mean stay in years that a steady stock and its exits a year imply.

    Examples:
        >>> import technopark as tp
        >>> tp.occupancy.mean_stay(stock=230, exits=50).value
        Fraction(23, 5)
    """
    return figures.STAY.over(*all_given({"stock": stock, "exits a year": exits}))
