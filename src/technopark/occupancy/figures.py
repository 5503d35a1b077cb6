"""Figures from numbers that are at hand: for published inputs, without a park."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.explain import Explanation, Operation
from technopark._model.period import check_day, check_period
from technopark.errors import (
    InvalidValueError,
    UnknownNameError,
)
from technopark.occupancy._amounts import Amount, exact_amount, one_currency, signed_amount
from technopark.occupancy._steps import all_given, combined, given
from technopark.tables import occupancy_figures as figures
from technopark.tables.occupancy import DEFINITIONS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._kernel.exact import Number
    from technopark._kernel.measure import Measure
    from technopark._model.period import Period

_MAY_EXCEED = frozenset({"companies", "companies, whole", "tenants", "economic"})
"""A declared capacity is no wall, and what is collected holds arrears: a report shows these too."""


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
