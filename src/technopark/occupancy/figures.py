"""Figures from numbers that are at hand: for published inputs, without a park."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import plain
from technopark._kernel.explain import Explanation, Operation
from technopark._model.period import check_day, check_period
from technopark.errors import (
    InvalidValueError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)
from technopark.occupancy._amounts import Amount, exact_amount, one_currency, signed_amount
from technopark.tables import occupancy_figures as figures
from technopark.tables.occupancy import DEFINITIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from technopark._kernel.citation import Citation
    from technopark._kernel.exact import Number
    from technopark._kernel.measure import Definition, Measure
    from technopark._model.period import Period

_HALF = 2
# the areas come as numbers, in whatever unit the caller has them
_NET_ABSORPTION = attrs.evolve(figures.NET_ABSORPTION, unit="in the unit of the areas")
_MAY_EXCEED = frozenset({"companies", "companies, whole", "tenants", "economic"})
"""A declared capacity is no wall, and what is collected holds arrears: a report shows these too."""


def given(label: str, value: Amount) -> Explanation[Fraction]:
    """Take a number in, zero or more, as the leaf of an explanation."""
    return Explanation(label=label, value=exact_amount(value, label))


def all_given(amounts: Mapping[str, Amount]) -> list[Explanation[Fraction]]:
    """Take several numbers in, by their labels; whatever is wrong is told together."""
    faults: list[TechnoparkError] = []
    found: list[Explanation[Fraction]] = []
    for label, value in amounts.items():
        try:
            found.append(given(label, value))
        except TechnoparkError as error:
            faults.append(error)
    raise_all(faults)
    return found


def combined(
    label: str,
    operation: Operation,
    *inputs: Explanation[Any],
    sources: tuple[Citation, ...] = (),
) -> Explanation[Any]:
    """Add, subtract or divide steps."""
    first, *rest = (Fraction(step.value) for step in inputs)
    value = first
    for number in rest:
        if operation is Operation.SUM:
            value += number
        elif operation is Operation.DIFFERENCE:
            value -= number
        else:
            value /= number
    return Explanation(
        label=label, value=value, operation=operation, inputs=inputs, sources=sources
    )


def share(name: str, part: Amount, whole: Amount) -> Measure:
    """Give a share by one of the definitions of `occupancy.report`, from its two numbers.

    Args:
        name: the definition, such as `"physical"` or `"epra vacancy"`.
        part: the numerator.
        whole: the denominator.

    Raises:
        UnknownNameError: there is no definition of that name.
        InvalidValueError: a number below zero, or a part above the whole, which only companies
            in their declared capacity and rents collected can be.

    Examples:
        >>> import technopark as tp
        >>> tp.occupancy.share("epra vacancy", 11_094, 220_282).percent()
        Decimal('5.04')
    """
    definition = next((one for one in DEFINITIONS if one.name == name), None)
    if definition is None:
        raise UnknownNameError("definition", name, tuple(one.name for one in DEFINITIONS))
    one_currency((part, whole))
    top, bottom = all_given({"part": part, "whole": whole})
    if top.value > bottom.value and name not in _MAY_EXCEED:
        raise InvalidValueError(f"share {name}, part", part, f"at most the whole, {whole}")
    return definition.over(top, bottom)


def vacancy_rate(occupied: Measure) -> Measure:
    """Give what an occupancy leaves: one less the share, by the same definition.

    Args:
        occupied: an occupancy, from `share` or a report.

    Raises:
        MissingInputError: the occupancy is unknown.

    Examples:
        >>> import technopark as tp
        >>> full = tp.occupancy.share("physical", 9_000, 10_000)
        >>> tp.occupancy.vacancy_rate(full).percent()
        Decimal('10.00')
    """
    occupied.known()
    whole = Explanation(label="all", value=Fraction(1))
    why = combined("vacant", Operation.DIFFERENCE, whole, occupied.explain())
    definition = attrs.evolve(
        occupied.definition,
        name=f"{occupied.name} vacancy",
        words=f"1 - ({occupied.definition.words})",
    )
    return definition.known(why)


def rent_occupancy(*, erv_vacant: Amount, contract_rent: Amount) -> Measure:
    """Give the occupancy by rent as INREV defines it (D1781).

    Args:
        erv_vacant: estimated rental value of what is vacant.
        contract_rent: contract rent of what is occupied, for the same span of time.

    Examples:
        >>> import technopark as tp
        >>> tp.occupancy.rent_occupancy(erv_vacant=11_094, contract_rent=223_590).percent()
        Decimal('95.27')
    """
    one_currency((erv_vacant, contract_rent))
    amounts = {"contract rent of occupied space": contract_rent, "ERV of vacant space": erv_vacant}
    rent, vacant = all_given(amounts)
    whole = combined("contract rent and ERV of vacant space", Operation.SUM, rent, vacant)
    return figures.RENT_OCCUPANCY.over(rent, whole)


def net_initial_yield(*, net_rent: Amount, value: Amount) -> Measure:
    """Give the EPRA net initial yield; topped up where the rent is.

    Args:
        net_rent: annualised rent less the costs that the landlord bears; below zero where the
            costs are more.
        value: value of the property with the purchaser's costs.

    Examples:
        >>> import technopark as tp
        >>> figure = tp.occupancy.net_initial_yield(net_rent=206_783, value=3_336_004)
        >>> figure.percent("0.1")
        Decimal('6.2')
    """
    one_currency((net_rent, value))
    net = Explanation(label="net rent", value=signed_amount(net_rent, "net rent"))
    return figures.NET_INITIAL_YIELD.over(net, given("value", value))


def desk_occupancy(
    *,
    desks: Number,
    office: Number = 0,
    dedicated: Number = 0,
    hot_desk_members: Number = 0,
    coefficient: Number = 1,
) -> Measure:
    """Give the occupancy by desks where several members share a hot desk.

    Args:
        desks: all desks.
        office: desks in private offices that are let.
        dedicated: desks let to one person each.
        hot_desk_members: members without a desk of their own.
        coefficient: how many of them share a desk, above zero.

    Raises:
        InvalidValueError: a number below zero, or a coefficient of zero.

    Examples:
        >>> import technopark as tp
        >>> figure = tp.occupancy.desk_occupancy(
        ...     desks=101, office=80, dedicated=8, hot_desk_members=10, coefficient=2
        ... )
        >>> figure.numerator, figure.percent("1")
        (Fraction(93, 1), Decimal('92'))
    """
    counts = {
        "hot-desk members": hot_desk_members,
        "members to a desk": coefficient,
        "desks in offices": office,
        "dedicated desks": dedicated,
        "desks": desks,
    }
    members, shared, offices, own, all_desks = all_given(counts)
    if not shared.value:
        raise InvalidValueError("desk_occupancy coefficient", coefficient, "above zero")
    hot = combined("hot desks in use", Operation.QUOTIENT, members, shared)
    used = combined("desks in use", Operation.SUM, offices, own, hot)
    return figures.DESK_OCCUPANCY.over(used, all_desks)


def prorated(start: date, over: Period, *, first_day: bool = True) -> Measure:
    """Give the part of a period that remains from a day on.

    Sources count the first day or leave it out: the 15th of a month of 30 days is 16 ÷ 30 with
    it, and 15 ÷ 30 without.

    Args:
        start: the day on which something begins.
        over: the period.
        first_day: whether that day counts.

    Raises:
        InvalidValueError: the start is no day, or the period none.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> june = tp.Period.month(2018, 6)
        >>> tp.occupancy.prorated(date(2018, 6, 15), june).value
        Fraction(8, 15)
        >>> tp.occupancy.prorated(date(2018, 6, 15), june, first_day=False).value
        Fraction(1, 2)
    """
    check_day(start, "prorated start")
    check_period(over, "prorated over")
    left = (over.end - max(start, over.start)).days
    left -= 0 if first_day or start < over.start else 1
    held = Explanation(label="days held", value=max(left, 0))
    return figures.PART_OF_DAYS.over(held, Explanation(label="days", value=over.days))


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


def weighted_term(terms: Iterable[tuple[Amount, Number]]) -> Measure:
    """Give the mean of terms with their weights, in the unit that the terms are in.

    Args:
        terms: weight and term of each lease; one that has lapsed has a term of zero.

    Raises:
        InvalidValueError: a weight or term below zero.

    Examples:
        >>> import technopark as tp
        >>> leases = [(1000, 12), (5000, 36), (4000, 48)]
        >>> tp.occupancy.weighted_term(leases).rounded("0.1")
        Decimal('38.4')
    """
    pairs = [(exact_amount(w, "weight"), exact_amount(t, "term")) for w, t in terms]
    total = sum((weight * term for weight, term in pairs), Fraction(0))
    weights = sum((weight for weight, _ in pairs), Fraction(0))
    top = Explanation(label="sum of weight times term", value=total)
    return figures.WEIGHTED.over(top, Explanation(label="sum of weights", value=weights))
