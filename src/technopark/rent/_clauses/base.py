"""Base rents and card rents as levels."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

import attrs

from technopark._kernel.exact import fraction, number_of
from technopark._kernel.figure import Figure, count, given, product, quotient, total
from technopark._model.area import M2_PER_SQFT, AreaUnit
from technopark._model.clauses.base import BandRent, BaseRent, CardRent, CategoryRent, Charge
from technopark._model.money import Per
from technopark._model.period import Period, add_months
from technopark._model.ratecard import Clock
from technopark.errors import (
    BasisMismatchError,
    ClauseError,
    CurrencyMismatchError,
    MissingInputError,
    TechnoparkError,
)
from technopark.rent._streams.stream import Level, Stream, level

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation
    from technopark._kernel.dated import Version
    from technopark._kernel.exact import Number
    from technopark._kernel.scale import Scale
    from technopark._model.area import Area
    from technopark._model.lease import Lease
    from technopark._model.money import Rate

_Span: TypeAlias = tuple[str, date, date, str]
"""A category, its first day, the day after its last one, and why it holds then."""
_AREAS = {Per.M2: AreaUnit.M2, Per.SQFT: AreaUnit.SQFT}
_COUNTED = {
    Per.DESK: "desks",
    Per.UNIT: "units",
    Per.PERSON: "persons",
    Per.COMPANY: "companies",
}


def base_rent(lease: Lease, clause: BaseRent, term: Period) -> Stream:
    """Read a base rent: one level over the whole term."""
    name = clause.name or clause.charge.value
    area = clause.area or lease.area
    if clause.basis is not None and area is not None and area.basis != clause.basis:
        where = f"lease {lease.id}, BaseRent on {term.start}"
        raise BasisMismatchError(str(clause.basis), str(area.basis), where)
    rate = given("rate", clause.rate, sources=clause.sources)
    quantity = clause.quantity
    if clause.rate.per is Per.UNIT and quantity is None:
        quantity = Decimal(len(lease.units))
    measured = quantity_of(clause.rate.per, area, quantity)
    one = level(name, rate, measured, days=term, every=clause.rate.every)
    return Stream(
        charge=clause.charge,
        name=name,
        clause=clause,
        currency=clause.rate.currency,
        levels=(one,),
    )


def band_rent(lease: Lease, clause: BandRent, term: Period) -> Stream:
    """Read a rent in bands: one level over the whole term."""
    figure = quantity_of(clause.per, clause.area or lease.area, clause.quantity)
    let = figure.value if figure is not None else 1
    parts = in_bands(clause.bands, let, price="price", of="quantity")
    rate = total(f"rent in {clause.bands.kind} bands", *parts)
    rate = attrs.evolve(rate, sources=clause.sources)
    name = Charge.RENT.value
    one = level(name, rate, None, days=term, every=clause.every)
    return Stream(
        charge=Charge.RENT, name=name, clause=clause, currency=clause.currency, levels=(one,)
    )


def in_bands(bands: Scale, quantity: Number, *, price: str, of: str) -> list[Figure]:
    """Give the price of what lies in each band, and what bands entered cost once."""
    parts: list[Figure] = []
    for band, part in bands.slices(quantity):
        parts.append(product(f"from {band.start}", given(price, band.price), given(of, part)))
        if band.fixed:
            parts.append(given(f"once, from {band.start}", band.fixed))
    return parts


def quantity_of(per: Per, area: Area | None, quantity: Number | None) -> Figure | None:
    """Give how much a rate is for, or none where it is for all of it."""
    if per in _AREAS:
        if area is None:
            raise MissingInputError(f"what a price per {per} comes to", "the lease has no area")
        return _measured(area, _AREAS[per])
    if per is Per.LUMP:
        return None
    return count(_COUNTED[per], fraction(quantity, "quantity"))


def _measured(area: Area, unit: AreaUnit) -> Figure:
    """Give an area in the unit of a rate, exact."""
    figure = given("area", area)
    if area.unit is unit:
        return figure
    factor = given("m² in a sq ft", M2_PER_SQFT)
    if unit is AreaUnit.M2:
        return product("area in m²", figure, factor)
    return quotient("area in sq ft", figure, factor)


def card_rent(lease: Lease, clause: CardRent, term: Period) -> Stream:
    """Read a card rent: a level for each category in turn, and each price where it follows."""
    return _by_card(lease, clause, _categories(lease, clause, term))


def category_rent(lease: Lease, clause: CategoryRent, term: Period) -> Stream:
    """Read a rent by the category in force."""
    try:
        spans = clause.categories.spans(term.start, term.end)
    except TechnoparkError as error:
        raise ClauseError(lease.id, "CategoryRent", term.start, str(error)) from error
    found = [(version.value, start, end, "") for start, end, version in spans]
    return _by_card(lease, clause, found)


def _by_card(lease: Lease, clause: CardRent | CategoryRent, spans: list[_Span]) -> Stream:
    levels = [
        _level(lease, clause, version, span=(category, first, after, note))
        for category, start, end, note in spans
        for first, after, version in _prices(lease, clause, (category, start, end, note))
    ]
    return Stream(
        charge=Charge.RENT,
        name=Charge.RENT.value,
        clause=clause,
        currency=_currency(lease, clause, levels),
        levels=tuple(levels),
    )


def _level(
    lease: Lease, clause: CardRent | CategoryRent, version: Version[Rate], *, span: _Span
) -> Level:
    category, start, end, note = span
    rate = version.value
    label = f"{category} rate on card {clause.card.id}, {clause.site}"
    rule = _rule_of(clause) if note else ()
    figure = given(label, rate, note=note, sources=(*version.sources, *rule, *clause.sources))
    units = Decimal(len(lease.units))
    quantity = quantity_of(rate.per, clause.area or lease.area, units)
    days = Period(start, end)
    one = level(Charge.RENT.value, figure, quantity, days=days, every=rate.every)
    return attrs.evolve(one, category=category)


def _rule_of(clause: CardRent | CategoryRent) -> tuple[Citation, ...]:
    """Give who says that one category follows another, where it is the card's own rule."""
    if isinstance(clause, CategoryRent) or clause.months is not None:
        return ()
    move = clause.card.move(clause.category)
    return () if move is None else move.sources


def _categories(lease: Lease, clause: CardRent, term: Period) -> list[_Span]:
    """Give each category with its days and why it holds then."""
    move = clause.card.move(clause.category)
    then, months, clock = clause.then, clause.months, clause.clock
    if months is None and move is not None:
        then, months, clock = move.then, move.months, clock or move.clock
    if months is None:
        return [(clause.category, term.start, term.end, "")]
    clock = clock or Clock.TENANCY
    began = clause.founded if clock is Clock.COMPANY else lease.term.start
    if began is None:
        problem = "the months are counted from the company's foundation, which is not given"
        raise ClauseError(lease.id, "CardRent", term.start, problem)
    day = add_months(began, months)
    note = f"{number_of(months, 'months')} of {clock} from {began}"
    if day >= term.end:
        return [(clause.category, term.start, term.end, f"within {note}")]
    after = (then, max(day, term.start), term.end, f"from {day}, after {note}")
    if day <= term.start:
        return [after]
    return [(clause.category, term.start, day, f"for {note}"), after]


def _prices(
    lease: Lease, clause: CardRent | CategoryRent, span: _Span
) -> list[tuple[date, date, Version[Rate]]]:
    """Give the price as it was at signature, or as the card has it day by day."""
    category, start, end, _note = span
    day = start if clause.follows_card else lease.signed_on
    try:
        if clause.follows_card:
            return list(clause.card.dated(clause.site, category).spans(start, end))
        return [(start, end, clause.card.version(clause.site, category, on=day))]
    except TechnoparkError as error:
        raise ClauseError(lease.id, type(clause).__name__, day, str(error)) from error


def _currency(lease: Lease, clause: CardRent | CategoryRent, levels: list[Level]) -> str:
    """Give the one currency of the prices that follow each other.

    Raises:
        CurrencyMismatchError: a later price is in another one.
    """
    currencies = [getattr(one.rate.shown, "currency", "") for one in levels]
    for one, currency in zip(levels, currencies, strict=True):
        if currency != currencies[0]:
            where = f"lease {lease.id}, {type(clause).__name__} on {one.start}"
            raise CurrencyMismatchError(currencies[0], currency, where)
    return currencies[0]
