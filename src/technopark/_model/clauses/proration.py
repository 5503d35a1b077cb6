"""How the charge for part of a period follows from the charge for the whole."""

from __future__ import annotations

import attrs
from attrs.converters import optional

from technopark._kernel.citation import Citation
from technopark._kernel.rounding import EXACT, Quantity, RoundingPolicy
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark.errors import InvalidValueError, TechnoparkError, raise_all


class DayCount(Term):
    """Conventions that turn two days into a number of days and a fraction of a year."""

    ACT_ACT_ISDA = "actual/actual ISDA"
    """Days in leap years over 366, the others over 365."""
    ACT_ACT_ICMA = "actual/actual ICMA"
    """Days over the days of the reference period, times its share of the year."""
    ACT_ACT_AFB = "actual/actual AFB"
    """Whole years counted back from the end; the rest over 366 where it holds 29 February."""
    ACT_360 = "actual/360"
    ACT_365_FIXED = "actual/365 fixed"
    ACT_365_PLUS = "whole years and actual/365"
    """Whole years count one each; the days left over 365."""
    ACT_366 = "actual/366"
    """Days over 366, whatever the year."""
    THIRTY_360_BOND = "30/360 bond"
    THIRTY_360_US = "30/360 US"
    """As the bond basis; a first day that is the last of February counts as a 30th, and so does the
    last day then, where it is the last of February too."""
    THIRTY_360_EUROBOND = "30/360 eurobond"
    THIRTY_360_ISDA = "30E/360 ISDA"
    """As the eurobond basis; the last of February counts as a 30th (30/360 German), but not at the
    end of the whole: of a lease the day after its last one. Interest has no such day here."""
    THIRTY_365 = "30/365"
    """Days in months of 30, as by the eurobond basis, over 365."""
    MONTHS_12 = "months/12"
    """Months between the two months, whatever the days, over 12."""


class Part(Term):
    """How the share of a part period is counted."""

    MONTH_DAYS = "actual days of the month"
    """Days over the days of that month, counted as billing counts: from its own day on."""
    CALENDAR_DAYS = "actual days of each calendar month"
    """Days over the days of the calendar month in which they fall, wherever billing begins."""
    PERIOD_DAYS = "actual days of the billing period"
    """Days over the days of the whole billing period."""
    BILL_DAYS = "actual days of the bill over the regular period"
    """All days of a bill over the days of the whole billing period in it: a long first or last
    bill counts all of its days over one regular period, and not period by period."""
    FIXED_MONTH = "months of a fixed number of days"
    """Both the days charged and the month are counted in months of that many days."""
    FIXED_DIVISOR = "actual days over a fixed number"
    """Actual days over that many days, whatever the month."""
    DAY_COUNT = "a day count on the yearly rent"
    """Twelve months' rent times the fraction of a year by a day count."""
    WHOLE = "whole months"
    """Any part is charged as the whole."""
    FREE = "whole months only"
    """No part is charged."""


class Counted(Term):
    """Which of the first and the last day of the term are charged."""

    BOTH = "both"
    FIRST = "the first, not the last"
    LAST = "the last, not the first"
    NEITHER = "neither"


_FIXED = {Part.FIXED_MONTH, Part.FIXED_DIVISOR}
_NO_DAILY_RATE = {Part.WHOLE, Part.FREE}


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Proration(Clause):
    """The convention by which part of a period is charged.

    Whole periods are never prorated: whole months at a constant rent cost the same.

    Attributes:
        part: how the share is counted.
        days: the fixed number of days, for the two conventions that have one.
        count: the day count, for the convention that has one.
        deducts: whether the days missed are deducted from the whole, instead of charging the
            days held.
        counted: which of the first and last day of the term are charged.
        throughout: whether every day of a part period is counted, also where it holds whole
            months; otherwise these cost a month each. Whole periods are exempt either way.
        rounding: whether the daily rate is rounded, and how.
        sources: who says so.

    Raises:
        InvalidValueError: a number of days or a day count that the convention does not have,
            or lacks, or a daily rate rounded where the convention has none.

    Examples:
        >>> import technopark as tp
        >>> tp.Proration.over_year(365).part
        Part.DAY_COUNT
    """

    part: Part = attrs.field(default=Part.MONTH_DAYS, converter=Part)
    days: int | None = None
    count: DayCount | None = attrs.field(default=None, converter=optional(DayCount))
    deducts: bool = False
    counted: Counted = attrs.field(default=Counted.BOTH, converter=Counted)
    throughout: bool = False
    rounding: RoundingPolicy = EXACT
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if (self.part in _FIXED) != (self.days is not None):
            allowed = f"a number for {' and '.join(sorted(_FIXED))}, none for the others"
            faults.append(InvalidValueError("Proration.days", self.days, allowed))
        elif self.days is not None and self.days < 1:
            faults.append(InvalidValueError("Proration.days", self.days, "one or more"))
        if (self.part is Part.DAY_COUNT) != (self.count is not None):
            allowed = f"a day count for {Part.DAY_COUNT}, none for the others"
            faults.append(InvalidValueError("Proration.count", self.count, allowed))
        if self.rounding.of(Quantity.DAILY_RATE) is not None and self.part in _NO_DAILY_RATE:
            allowed = f"none, as {self.part} has no daily rate"
            faults.append(InvalidValueError("Proration.rounding", self.rounding.name, allowed))
        raise_all(faults)

    @classmethod
    def actual(cls) -> Proration:
        """Charge days over the days of the month."""
        return cls(part=Part.MONTH_DAYS)

    @classmethod
    def calendar(cls) -> Proration:
        """Charge days over the days of the calendar month in which they fall."""
        return cls(part=Part.CALENDAR_DAYS)

    @classmethod
    def of_period(cls) -> Proration:
        """Charge days over the days of the whole billing period."""
        return cls(part=Part.PERIOD_DAYS)

    @classmethod
    def of_bill(cls) -> Proration:
        """Charge all days of a bill, long or short, over the days of the regular period."""
        return cls(part=Part.BILL_DAYS)

    @classmethod
    def months_of(cls, days: int) -> Proration:
        """Count every month, and the days charged, in months of so many days: 30 or 28.

        Of 30, the 30th and the 31st are one day, and the last of February all that are missing.
        """
        return cls(part=Part.FIXED_MONTH, days=days)

    @classmethod
    def over(cls, days: int) -> Proration:
        """Charge actual days over a fixed number."""
        return cls(part=Part.FIXED_DIVISOR, days=days)

    @classmethod
    def over_year(cls, days: int | None, *, throughout: bool = False) -> Proration:
        """Charge days of twelve months' rent over 365, 360, or the year's own days.

        Args:
            days: 365 or 360; none for 365 or 366 as the year has them.
            throughout: whether whole months within a part period are counted in days too.

        Raises:
            InvalidValueError: another number of days.
        """
        known = {
            365: DayCount.ACT_365_FIXED,
            360: DayCount.ACT_360,
            None: DayCount.ACT_ACT_ISDA,
        }
        if days not in known:
            raise InvalidValueError("Proration.over_year days", days, "365, 360 or none")
        return cls(part=Part.DAY_COUNT, count=known[days], throughout=throughout)

    @classmethod
    def by(cls, count: DayCount) -> Proration:
        """Charge twelve months' rent times the fraction of a year by a day count."""
        return cls(part=Part.DAY_COUNT, count=count)

    @classmethod
    def whole(cls) -> Proration:
        """Charge any part as the whole."""
        return cls(part=Part.WHOLE)

    @classmethod
    def free(cls) -> Proration:
        """Charge whole months only."""
        return cls(part=Part.FREE)
