"""Days that leases count in."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from technopark._model.period import add_months
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from datetime import date

_LAST_DAY = 31


def rolled(day: date, months: int, *, on: int | None = None) -> date:
    """The day some months later or earlier, in a month that may be too short.

    Args:
        day: the day.
        months: how many, below zero for earlier.
        on: the day of the month that is kept, 31 for the last one; the day's own where it is
            none.

    Raises:
        InvalidValueError: a day that no month has.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.rent.rolled(date(2020, 2, 29), 3), tp.rent.rolled(date(2020, 2, 29), 3, on=31)
        (datetime.date(2020, 5, 29), datetime.date(2020, 5, 31))
    """
    if on is None:
        return add_months(day, months)
    if not 1 <= on <= _LAST_DAY:
        raise InvalidValueError("rolled on", on, "1 to 31")
    first = add_months(day.replace(day=1), months)
    return first.replace(day=min(on, monthrange(first.year, first.month)[1]))
