"""The billing periods of a term, with no rent yet: when each is due, and its share."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import given
from technopark._model.clauses.base import Charge
from technopark._model.money import Every
from technopark._model.period import Period, add_days, check_day
from technopark.errors import InvalidValueError
from technopark.rent._clauses.plan import charged_term
from technopark.rent._days.grid import grid
from technopark.rent._days.prices import Terms, prices
from technopark.rent._streams.stream import Stream, level

if TYPE_CHECKING:
    from technopark._model.clauses.billing import Billing
    from technopark._model.clauses.proration import Proration


@attrs.frozen(kw_only=True)
class BillingPeriod:
    """A billing period of a term.

    Attributes:
        period: the days charged for.
        whole: the whole billing period that they are part of.
        due: when a charge for it is due.
        share: the charge as a share of that for a whole billing period.
    """

    period: Period
    whole: Period
    due: date
    share: Fraction


def periods(
    term: Period,
    *,
    billing: Billing,
    proration: Proration | None = None,
    over: Period | None = None,
    billed: date | None = None,
) -> tuple[BillingPeriod, ...]:
    """When a term is billed, and what share of a whole billing period each bill is.

    Args:
        term: the days of the lease.
        billing: the billing periods and due days.
        proration: the convention for parts; actual days of the month where it is none.
        over: the days asked for; the term where it is none.
        billed: the last day that is billed already, such as by the system before this one; the
            next bill begins on the day after, and may be short or, merged, long.

    Raises:
        InvalidValueError: billed until before the term begins.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> found = tp.rent.periods(
        ...     tp.Period(date(2011, 2, 17), date(2011, 5, 3)), billing=tp.Billing(day=3)
        ... )
        >>> [str(one.share) for one in found]
        ['1/2', '1', '1']
    """
    cells = grid(billing, term.start)
    every = Every.DAY if cells.months is None else Every.MONTH
    one = level("share", given("one", 1), None, days=term, every=every)
    stream = Stream(charge=Charge.RENT, name="share", levels=(one,))
    terms = Terms(
        name="of rent.periods",
        term=_left(charged_term(term, proration), term, billed),
        billing=billing,
        proration=proration,
        grid=cells,
    )
    whole = cells.step * (cells.months or Fraction(cells.length or 1))
    return tuple(
        BillingPeriod(period=days, whole=slot.whole, due=slot.due, share=price.value / whole)
        for slot, days, _level, price in prices(terms, stream, over or term)
    )


def _left(charged: Period | None, term: Period, billed: date | None) -> Period | None:
    """Give the days that are still to be billed."""
    if billed is None or charged is None:
        return charged
    start = add_days(check_day(billed, "periods billed"), 1)
    if start < term.start:
        allowed = f"{add_days(term.start, -1)}, the day before the term, or later"
        raise InvalidValueError("periods billed", billed, allowed)
    return Period(max(start, charged.start), charged.end) if start < charged.end else None
