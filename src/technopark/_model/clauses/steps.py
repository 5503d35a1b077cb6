"""Rents that change on days agreed at the start, and limits to a rent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.rounding import Rounding
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.company import day_faults
from technopark._model.money import Every, Rate
from technopark._model.period import Frequency
from technopark.errors import CurrencyMismatchError, InvalidValueError, TechnoparkError, raise_all


class StepKind(Term):
    """What a step does to the rate."""

    TO = "to"
    """The rate becomes the value."""
    BY = "by"
    """The value is added to the rate."""
    FACTOR = "factor"
    """The rate is multiplied by the value."""
    COMPOUND = "percent compound"
    """So many per cent of the rate before the step are added."""
    SIMPLE = "percent simple"
    """So many per cent of the first rate are added, each time the same amount."""


def _value(value: Number) -> Decimal:
    return decimal(value, "RentStep.value")


def _share(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "share")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class RentStep(Clause):
    """A change of the rate on stated days, or every so often.

    Attributes:
        kind: what it does.
        value: the new rate, the amount, the factor, or per cent (`3` for 3 %), in the unit of
            the rate.
        on: the days on which it happens.
        every: how often it happens, instead of on stated days.
        start: the first day it happens; one `every` after the start of the term where it is
            none.
        until: the day from which it happens no more.
        counts_before: whether steps on days before the rent begins have been taken when it does,
            as where a rate is that of an earlier year; otherwise such a step is refused.
        most: the largest rise in a year as a share of the rent before (`0.10`); what is left
            follows year by year. For the kind `to`.
        rounding: how the stepped rate is rounded; exact where it is none.
        order: which comes first of two changes on one day.
        rent: the rent that it changes, by the name of its lines; every one where it is empty.
        sources: who says so.

    Raises:
        InvalidValueError: neither days nor a frequency, or both, days out of order, or a
            largest rise where it has no place.

    Examples:
        >>> import technopark as tp
        >>> yearly = tp.RentStep(kind=tp.StepKind.COMPOUND, value="3", every=tp.Frequency.YEARLY)
        >>> print(yearly.value)
        3
    """

    kind: StepKind = attrs.field(converter=StepKind)
    value: Decimal = attrs.field(converter=_value)
    on: tuple[date, ...] = ()
    every: Frequency | None = None
    start: date | None = None
    until: date | None = None
    counts_before: bool = False
    most: Decimal | None = attrs.field(default=None, converter=_share)
    rounding: Rounding | None = None
    order: int = 0
    rent: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        for day in self.on:
            faults.extend(day_faults(day, "RentStep.on"))
        faults.extend(day_faults(self.start, "RentStep.start"))
        faults.extend(day_faults(self.until, "RentStep.until"))
        raise_all(faults)
        if bool(self.on) == (self.every is not None):
            got = (self.on, self.every)
            faults.append(InvalidValueError("RentStep on and every", got, "one of the two"))
        if list(self.on) != sorted(set(self.on)):
            faults.append(InvalidValueError("RentStep.on", self.on, "days in order, each once"))
        if self.every is None and (self.start is not None or self.until is not None):
            span = (self.start, self.until)
            faults.append(InvalidValueError("RentStep start and until", span, "none without every"))
        if self.most is not None and (self.kind is not StepKind.TO or self.most <= 0):
            allowed = "a share above zero, for the kind to"
            faults.append(InvalidValueError("RentStep.most", self.most, allowed))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class RentLimit(Clause):
    """The least and the most that a rent may be.

    It holds what steps and reviews have led to, and changes nothing that they go on from.

    Attributes:
        minimum: the least, as a rate; none where there is none.
        maximum: the most, as a rate; none where there is none.
        in_rent_free: whether it holds in rent-free time too, so that the least is due even
            where the rent is waived; otherwise what is waived goes off afterwards.
        order: which comes first of two limits; the last one has the last word.
        rent: the rent that it holds, by the name of its lines; each one where it is empty.
        sources: who says so.

    Raises:
        InvalidValueError: neither is given, one falls due by the day, week or once, or the
            least is above the most.
        CurrencyMismatchError: they are in two currencies.

    Examples:
        >>> import technopark as tp
        >>> limit = tp.RentLimit(minimum=tp.Rate.of("1500", "MAD", per="lump", every="month"))
        >>> print(limit.minimum)
        1,500 MAD per month
    """

    minimum: Rate | None = None
    maximum: Rate | None = None
    in_rent_free: bool = False
    order: int = 0
    rent: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        given = [rate for rate in (self.minimum, self.maximum) if rate is not None]
        faults: list[TechnoparkError] = []
        if not given:
            faults.append(InvalidValueError("RentLimit", (None, None), "a minimum or a maximum"))
        faults.extend(
            InvalidValueError("RentLimit rate", str(rate), "by the month, quarter or year")
            for rate in given
            if rate.every not in {Every.MONTH, Every.QUARTER, Every.YEAR}
        )
        if self.minimum is not None and self.maximum is not None:
            if self.minimum.currency != self.maximum.currency:
                currencies = (self.minimum.currency, self.maximum.currency)
                faults.append(CurrencyMismatchError(*currencies))
            same = (self.minimum.per, self.minimum.every) == (self.maximum.per, self.maximum.every)
            if same and self.minimum.amount > self.maximum.amount:
                got = (str(self.minimum), str(self.maximum))
                faults.append(InvalidValueError("RentLimit", got, "a minimum up to the maximum"))
        raise_all(faults)
