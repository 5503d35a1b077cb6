"""Base rents and card rents as levels."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from technopark._kernel.exact import fraction
from technopark._kernel.figure import Figure, count, given, product, quotient
from technopark._model.area import M2_PER_SQFT, AreaUnit
from technopark._model.clauses.base import BaseRent, CardRent, Charge
from technopark._model.money import Per
from technopark._model.period import add_months
from technopark._model.ratecard import Clock
from technopark.errors import BasisMismatchError, ClauseError, TechnoparkError
from technopark.rent._stream import Level, Stream

if TYPE_CHECKING:
    from technopark._kernel.dated import Version
    from technopark._model.area import Area
    from technopark._model.lease import Lease
    from technopark._model.money import Rate

_Span: TypeAlias = tuple[str, date, date, str]
"""A category, its first day, the day after its last one, and why it holds then."""
_AREAS = {Per.M2: AreaUnit.M2, Per.SQFT: AreaUnit.SQFT}
_SQFT_TO_M2 = "m² in a sq ft"


def base_rent(lease: Lease, clause: BaseRent) -> Stream:
    """Read a base rent: one level over the whole term."""
    name = clause.name or clause.charge.value
    area = clause.area or lease.area
    if clause.basis is not None and area.basis != clause.basis:
        raise BasisMismatchError(str(clause.basis), str(area.basis))
    given_rate = given("rate", clause.rate, sources=clause.sources)
    quantity = clause.quantity
    if clause.rate.per is Per.UNIT and quantity is None:
        quantity = Decimal(len(lease.units))
    figure = times(name, given_rate, clause.rate.per, area=area, quantity=quantity)
    level = Level(start=lease.term.start, end=lease.term.end, price=figure, every=clause.rate.every)
    return Stream(
        charge=clause.charge,
        name=name,
        clause=clause,
        currency=clause.rate.currency,
        levels=(level,),
    )


def times(name: str, rate: Figure, per: Per, *, area: Area, quantity: Decimal | None) -> Figure:
    """Multiply a rate by what it is for."""
    if per in _AREAS:
        return product(name, rate, _measured(area, _AREAS[per]))
    if per is Per.LUMP:
        return product(name, rate)
    return product(name, rate, count(f"times {per}", fraction(quantity, "quantity")))


def _measured(area: Area, unit: AreaUnit) -> Figure:
    """Give an area in the unit of a rate, exact."""
    figure = given("area", area)
    if area.unit is unit:
        return figure
    factor = given(_SQFT_TO_M2, M2_PER_SQFT)
    if unit is AreaUnit.M2:
        return product("area in m²", figure, factor)
    return quotient("area in sq ft", figure, factor)


def card_rent(lease: Lease, clause: CardRent) -> Stream:
    """Read a card rent: a level for each category in turn, and each price where it follows."""
    spans = _categories(lease, clause)
    levels = [
        _level(lease, clause, version, span=(category, first, after, note))
        for category, start, end, note in spans
        for first, after, version in _prices(lease, clause, (category, start, end, note))
    ]
    return Stream(
        charge=Charge.RENT,
        name=Charge.RENT.value,
        clause=clause,
        currency=_price(lease, clause, clause.category).value.currency,
        levels=tuple(levels),
    )


def _level(lease: Lease, clause: CardRent, version: Version[Rate], *, span: _Span) -> Level:
    category, start, end, note = span
    rate = version.value
    label = f"{category} rate on card {clause.card.id}, {clause.site}"
    figure = given(label, rate, note=note, sources=(*version.sources, *clause.sources))
    area, units = clause.area or lease.area, Decimal(len(lease.units))
    price = times(Charge.RENT.value, figure, rate.per, area=area, quantity=units)
    return Level(start=start, end=end, price=price, every=rate.every)


def _categories(lease: Lease, clause: CardRent) -> list[_Span]:
    """Give each category with its days and why it holds then."""
    term = lease.term
    move = clause.card.move(clause.category)
    then, months, clock = clause.then, clause.months, clause.clock
    if months is None and move is not None:
        then, months, clock = move.then, move.months, clock or move.clock
    if months is None:
        return [(clause.category, term.start, term.end, "")]
    clock = clock or Clock.TENANCY
    began = clause.founded if clock is Clock.COMPANY else term.start
    if began is None:
        problem = "the months are counted from the company's foundation, which is not given"
        raise ClauseError(lease.id, "CardRent", term.start, problem)
    day = add_months(began, months)
    note = f"{months} months of {clock} from {began}"
    if day >= term.end:
        return [(clause.category, term.start, term.end, f"within {note}")]
    after = (then, max(day, term.start), term.end, f"from {day}, after {note}")
    if day <= term.start:
        return [after]
    return [(clause.category, term.start, day, f"for {note}"), after]


def _prices(lease: Lease, clause: CardRent, span: _Span) -> list[tuple[date, date, Version[Rate]]]:
    """Give the price as it was at signature, or as the card has it day by day."""
    category, start, end, _note = span
    if not clause.follows_card:
        return [(start, end, _price(lease, clause, category))]
    try:
        return list(clause.card.dated(clause.site, category).spans(start, end))
    except TechnoparkError as error:
        raise ClauseError(lease.id, "CardRent", start, str(error)) from error


def _price(lease: Lease, clause: CardRent, category: str) -> Version[Rate]:
    day = lease.signed_on
    try:
        return clause.card.version(clause.site, category, on=day)
    except TechnoparkError as error:
        raise ClauseError(lease.id, "CardRent", day, str(error)) from error
