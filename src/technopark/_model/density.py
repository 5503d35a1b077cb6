"""How much space one person, desk or workstation is meant to have."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import decimal
from technopark._kernel.rounding import Mode
from technopark._kernel.tuples import tuples
from technopark._model.area import AreaUnit, Basis, read_basis
from technopark.errors import InvalidPeriodError, InvalidValueError


def _each(value: object) -> Decimal:
    return decimal(value, "DensityRule.each")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class DensityRule:
    """So much space for each person, desk or workstation, by a standard, a survey or a code.

    Attributes:
        name: the standard and its edition.
        each: the space for one, in `unit`, above zero.
        unit: square metres or square feet.
        per: what it is for: `person`, `desk`, `workstation`, `resident`, `occupant`.
        basis: the measurement basis that it means; none where the source does not say.
        mode: how the number of people is rounded: capacity down, occupant loads up.
        start: the first day in force; none where it is not known.
        end: the day after the last one; none where it still is, or that is not known.
        sources: who says so.

    Raises:
        InvalidValueError: the space is not above zero.
        InvalidPeriodError: the end is not after the start.
    """

    name: str
    each: Decimal = attrs.field(converter=_each)
    unit: AreaUnit = AreaUnit.M2
    per: str
    basis: Basis | None = attrs.field(default=None, converter=attrs.converters.optional(read_basis))
    mode: Mode = Mode.DOWN
    start: date | None = None
    end: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.each <= 0:
            raise InvalidValueError("DensityRule.each", self.each, "above zero")
        if self.start and self.end and self.end <= self.start:
            raise InvalidPeriodError(self.start, self.end)

    def in_force(self, on: date) -> bool:
        """Say whether the rule is in force on a day, as far as is known."""
        return (self.start is None or self.start <= on) and (self.end is None or on < self.end)
