"""When a charge is billed, and when it is due."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import attrs

from technopark._kernel.rounding import Rounding
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.company import day_faults
from technopark._model.period import Frequency
from technopark.errors import InvalidValueError, raise_all

_LAST_DAY = 31
_LEAP_YEAR = 2000


class Align(Term):
    """Where billing periods begin."""

    CALENDAR = "calendar"
    """On the first of a month, with the year's own months, quarters and halves; weeks on Mondays,
    several of them from the week in which the lease begins."""
    ANNIVERSARY = "anniversary"
    """On the day of the month, or of the week, on which the lease begins; 31 stays 31 after a
    short month."""


class Timing(Term):
    """Whether a charge is due before or after the days it is for."""

    ADVANCE = "advance"
    """Counted from the first day of the billing period."""
    ARREARS = "arrears"
    """Counted from the last day of the billing period."""


class Stub(Term):
    """What is charged for a first or last billing period that is cut short."""

    PRORATED = "prorated"
    FULL = "full"
    FREE = "free"
    MERGED = "merged"
    """Billed together with the whole period beside it."""


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Billing(Clause):
    """Billing periods and due days. Without it: each calendar month, due on its first day.

    Attributes:
        every: the length of a billing period.
        align: where periods begin, unless one of the next three says it.
        day: the day of the month on which they begin, counted from the month in which the
            lease begins; 29 to 31 mean the last day of shorter months.
        anchor: a day on which one of them begins.
        days: days of the year, as (month, day), on which they begin, such as English quarter
            days.
        timing: in advance or in arrears.
        due_after: days from the first day (in advance) or the last day (in arrears) of the
            period until it is due; may be below zero.
        first: what a short first period costs.
        last: what a short last period costs.
        first_until: the last day of the first bill, where one is agreed: it may be longer than
            a billing period, or shorter; `first` is then not asked.
        rounding: how a line is rounded; half up to the minor unit where it is none.

    Raises:
        InvalidValueError: more than one of `day`, `anchor` and `days`, a day that no month
            has, or days of the year that are out of order.

    Examples:
        >>> import technopark as tp
        >>> quarters = tp.Billing(
        ...     days=((3, 25), (6, 24), (9, 29), (12, 25)), timing=tp.Timing.ADVANCE
        ... )
        >>> quarters.days[0]
        (3, 25)
    """

    every: Frequency = Frequency.MONTHLY
    align: Align = attrs.field(default=Align.CALENDAR, converter=Align)
    day: int | None = None
    anchor: date | None = None
    days: tuple[tuple[int, int], ...] = ()
    timing: Timing = attrs.field(default=Timing.ADVANCE, converter=Timing)
    due_after: int = 0
    first: Stub = attrs.field(default=Stub.PRORATED, converter=Stub)
    last: Stub = attrs.field(default=Stub.PRORATED, converter=Stub)
    first_until: date | None = None
    rounding: Rounding | None = None

    def __attrs_post_init__(self) -> None:
        faults = day_faults(self.anchor, "Billing.anchor")
        faults.extend(day_faults(self.first_until, "Billing.first_until"))
        said = [self.day is not None, self.anchor is not None, bool(self.days)]
        if said.count(True) > 1:
            got = (self.day, self.anchor, self.days)
            faults.append(InvalidValueError("Billing day, anchor and days", got, "one of them"))
        if self.day is not None and not 1 <= self.day <= _LAST_DAY:
            faults.append(InvalidValueError("Billing.day", self.day, "1 to 31"))
        if not all(_is_day(*day) for day in self.days) or list(self.days) != sorted(set(self.days)):
            allowed = "(month, day) pairs that every year has, each once, in order"
            faults.append(InvalidValueError("Billing.days", self.days, allowed))
        raise_all(faults)


def _is_day(month: int, day: int) -> bool:
    """Say whether every year has the day."""
    if not 1 <= month <= 12:  # noqa: PLR2004
        return False
    return 1 <= day <= monthrange(_LEAP_YEAR - 1, month)[1]
