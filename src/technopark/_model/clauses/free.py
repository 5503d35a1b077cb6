"""Time in which no rent, or less of it, is paid."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.clauses.base import Charge, read_charges
from technopark._model.company import day_faults
from technopark._model.period import Period, add_months
from technopark.errors import InvalidValueError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable


def _charges(values: Iterable[str]) -> tuple[Charge, ...]:
    return read_charges(values, "RentFree.charges")


def _share(value: Number) -> Decimal:
    return decimal(value, "RentFree.share")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class RentFree(Clause):
    """Days on which charges are waived, wholly or in part.

    Attributes:
        start: the first day; the first of the term where it is none.
        months: for how many months.
        days: for how many days, after the months.
        share: how much is waived: `1` for all, `0.5` for half.
        adds: whether the time is added to the end of the term.
        charges: which charges are waived; the rent where nothing else is said.
        sources: who says so.

    Raises:
        InvalidValueError: no time at all, time below zero, or a share below 0 or above 1.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> relief = tp.RentFree(start=date(2020, 4, 1), months=3, share="0.5")
        >>> print(relief.period(date(2018, 1, 1)))
        2020-04-01 to 2020-06-30
    """

    start: date | None = None
    months: int = 0
    days: int = 0
    share: Decimal = attrs.field(default=Decimal(1), converter=_share)
    adds: bool = False
    charges: tuple[Charge, ...] = attrs.field(default=(Charge.RENT,), converter=_charges)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = day_faults(self.start, "RentFree.start")
        if self.months < 0 or self.days < 0 or self.months + self.days == 0:
            got = (self.months, self.days)
            faults.append(InvalidValueError("RentFree months and days", got, "some time"))
        if not 0 <= self.share <= 1:
            faults.append(InvalidValueError("RentFree.share", self.share, "a share from 0 to 1"))
        if not self.charges:
            faults.append(InvalidValueError("RentFree.charges", (), "at least one charge"))
        raise_all(faults)

    def period(self, begins: date) -> Period:
        """Give the days, for a term that begins on a day."""
        start = self.start or begins
        return Period(start, add_months(start, self.months) + timedelta(days=self.days))
