"""What is let for how much: a rate of the lease's own, or the park's rate card."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
from attrs.converters import optional

from technopark._kernel.citation import Citation
from technopark._kernel.dated import Dated
from technopark._kernel.exact import Number, decimal
from technopark._kernel.scale import Scale
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.area import Area, Basis, read_basis
from technopark._model.clause import Clause
from technopark._model.company import day_faults
from technopark._model.money import Every, Per, Rate, exponent
from technopark._model.ratecard import Clock, RateCard
from technopark.errors import InvalidValueError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable


class Charge(Term):
    """What a line of a schedule is for."""

    RENT = "rent"
    TURNOVER_RENT = "turnover rent"
    SERVICE_CHARGE = "service charge"
    TAX_PASSED_ON = "tax passed on"
    DEPOSIT = "deposit"
    INTEREST = "interest"
    OTHER = "other"


def read_charges(values: Iterable[str], where: str) -> tuple[Charge, ...]:
    """Read charges from their texts.

    Raises:
        InvalidValueError: there is no such charge, or one text where several are meant.
    """
    if isinstance(values, str):
        raise InvalidValueError(where, values, f"several in a tuple, such as ({values!r},)")
    return tuple(Charge.read(value, where) for value in values)


def _quantity(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "BaseRent.quantity")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class BaseRent(Clause):
    """A rent at a rate of the lease's own.

    Attributes:
        rate: the price per m², square foot, desk, unit, person, company, or as a lump sum; per
            day, week, month, quarter or year.
        basis: the basis in which the area must be measured; any where it is none.
        area: the area it is charged on; the lease's where it is none.
        quantity: how many desks, persons or companies; for units those of the lease where it
            is none.
        charge: what the line is for.
        name: what the line is called; `rent` where it is empty.
        sources: who says so.

    Raises:
        InvalidValueError: a rate that falls due once, or a quantity that is missing, below
            zero, or given where an area or a lump sum needs none.

    Examples:
        >>> import technopark as tp
        >>> desks = tp.BaseRent(
        ...     rate=tp.Rate.of("900", "MAD", per="desk", every="month"), quantity=4
        ... )
        >>> print(desks.quantity)
        4
    """

    rate: Rate
    basis: Basis | None = attrs.field(default=None, converter=attrs.converters.optional(read_basis))
    area: Area | None = None
    quantity: Decimal | None = attrs.field(default=None, converter=_quantity)
    charge: Charge = attrs.field(default=Charge.RENT, converter=Charge)
    name: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.rate.every is Every.ONCE:
            allowed = "a rate per day, week, month, quarter or year"
            faults.append(InvalidValueError("BaseRent.rate", str(self.rate), allowed))
        needs = self.rate.per in {Per.DESK, Per.PERSON, Per.COMPANY}
        if self.quantity is None:
            if needs:
                faults.append(InvalidValueError("BaseRent.quantity", None, "how many it is for"))
        elif not needs and self.rate.per is not Per.UNIT:
            allowed = f"none for a rate per {self.rate.per}"
            faults.append(InvalidValueError("BaseRent.quantity", self.quantity, allowed))
        elif self.quantity < 0:
            faults.append(InvalidValueError("BaseRent.quantity", self.quantity, "zero or more"))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class CardRent(Clause):
    """A rent by the park's rate card, with the step from one category to the next.

    What follows a category, and after how long, is taken from the card unless the clause says
    otherwise. The prices are those in force when the lease was signed: a card that changes
    later does not change a lease, unless the clause follows the card.

    Attributes:
        card: the rate card.
        site: the site's id.
        category: the category at the start.
        then: the category that follows; the card's rule where it is empty.
        months: after how many months; the card's rule where it is none.
        clock: from when they are counted; the card's rule where it is none.
        founded: the company's day of foundation, for the clock of company age.
        follows_card: whether a new price on the card changes this rent too.
        area: the area it is charged on; the lease's where it is none.
        sources: who says so.

    Raises:
        InvalidValueError: a following category without its months or the other way round,
            months below zero, or a clock of company age without the day of foundation.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> rate = tp.Rate.of("50", "MAD", per="m2", every="month")
        >>> card = tp.RateCard.of("card", {("", "start-up"): {date(2015, 1, 1): rate}})
        >>> tp.CardRent(card=card, site="tanger", category="start-up").category
        'start-up'
    """

    card: RateCard
    site: str
    category: str
    then: str = ""
    months: int | None = None
    clock: Clock | None = attrs.field(default=None, converter=optional(Clock))
    founded: date | None = None
    follows_card: bool = False
    area: Area | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = day_faults(self.founded, "CardRent.founded")
        if bool(self.then) != (self.months is not None):
            got = (self.then, self.months)
            allowed = "both the following category and its months, or neither"
            faults.append(InvalidValueError("CardRent then and months", got, allowed))
        if self.months is not None and self.months < 0:
            faults.append(InvalidValueError("CardRent.months", self.months, "zero or more"))
        if self.clock is Clock.COMPANY and self.founded is None:
            allowed = "the day of foundation, as the clock is the company's age"
            faults.append(InvalidValueError("CardRent.founded", None, allowed))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class BandRent(Clause):
    """A rent whose rate depends on how much is let.

    Attributes:
        bands: the price of a unit from each quantity on: of all of it (single), or of the
            slice (marginal).
        currency: the ISO 4217 code.
        per: what the quantity is: `m2`, `sqft`, `desk`, `unit`, `person` or `company`.
        every: how often it falls due.
        area: the area it is charged on; the lease's where it is none.
        quantity: how many, for what is not an area.
        sources: who says so.

    Raises:
        InvalidValueError: a lump sum, a rent that falls due once, or a quantity that is
            missing or not needed.
        UnknownCurrencyError: the code is not in ISO 4217.

    Examples:
        >>> import technopark as tp
        >>> bands = tp.Scale.of("marginal", {0: "100", 50: "80"})
        >>> tp.BandRent(bands=bands, currency="MAD", per=tp.Per.M2, every=tp.Every.MONTH).per
        Per.M2
    """

    bands: Scale
    currency: str
    per: Per = attrs.field(converter=Per)
    every: Every = attrs.field(converter=Every)
    area: Area | None = None
    quantity: Decimal | None = attrs.field(default=None, converter=_quantity)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        exponent(self.currency)
        faults: list[TechnoparkError] = []
        if self.per is Per.LUMP or self.every is Every.ONCE:
            got = (self.per, self.every)
            faults.append(InvalidValueError("BandRent per and every", got, "a thing, and a time"))
        needs = self.per not in {Per.M2, Per.SQFT}
        if needs != (self.quantity is not None) or (self.quantity or 0) < 0:
            allowed = "how many, for what is not an area"
            faults.append(InvalidValueError("BandRent.quantity", self.quantity, allowed))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class CategoryRent(Clause):
    """A rent by the rate card of the category that a tenant is in, day by day.

    The category follows from rules outside the lease, such as the size of the company by Law
    53-00 or the park's own; what they gave is written down with its days.

    Attributes:
        card: the rate card.
        site: the site's id.
        categories: the category in force from each day on.
        follows_card: whether a new price on the card changes this rent too; otherwise the
            prices are those of the signature.
        area: the area it is charged on; the lease's where it is none.
        sources: who says so.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> sizes = tp.Dated.of("size", {date(2015, 1, 1): "sme", date(2018, 1, 1): "large"})
        >>> rent = tp.CategoryRent(
        ...     card=tp.reference.rate_card(), site="casablanca", categories=sizes
        ... )
        >>> rent.categories.on(date(2018, 6, 1))
        'large'
    """

    card: RateCard
    site: str
    categories: Dated[str]
    follows_card: bool = False
    area: Area | None = None
    sources: tuple[Citation, ...] = ()
