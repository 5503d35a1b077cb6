"""Rises of a rent, held at the limit of the law that the lease stands under."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import count, given, product, quotient
from technopark._model.period import Period
from technopark.errors import ClauseError, NotInForceError
from technopark.rent._rises.index import at_most, grown
from technopark.rent._rises.limits import knows, limit_07_03
from technopark.rent._streams.stream import MONTHS, at_rate

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.figure import Figure
    from technopark._model.clauses.law import LegalLimit
    from technopark._model.lease import Lease
    from technopark.rent._streams.stream import Level


def check_law(lease: Lease, law: LegalLimit | None) -> None:
    """Refuse to hold a rent at the limits of a regime that are not known.

    Raises:
        ClauseError: with the regime.
    """
    if law is not None and not knows(lease.regime):
        problem = (
            f"no limits are known here for {lease.regime or 'a lease without a regime'}; set "
            "Lease.regime, such as MA:49-16, or leave the clause out"
        )
        raise ClauseError(lease.id, "LegalLimit", lease.term.start, problem)


def held(
    lease: Lease, law: LegalLimit, *, before: Figure, new: Figure, since: date, on: date
) -> Figure:
    """Hold a new rate at the limit of the law.

    Args:
        lease: the lease; its regime says which law.
        law: the clause.
        before: the rate before.
        new: the rate that the change would lead to.
        since: the day of signature, or of the last rise.
        on: the day of the change.

    Raises:
        ClauseError: the law is not known for that day.
    """
    if new.value <= before.value:
        return new
    try:
        limit = limit_07_03(law.use, since=since, on=on)
    except NotInForceError as error:
        raise ClauseError(lease.id, "LegalLimit", on, str(error)) from error
    sources = (*limit.sources, *law.sources)
    if on < limit.from_day:
        note = f"law 07-03: no rise before {limit.from_day}, as the rent stands since {since}"
        cut = at_most(f"rate from {on}, held", new, before, before=before, note=note)
        return attrs.evolve(cut, sources=sources)
    rise = given("highest rise by law 07-03", limit.share, sources=sources)
    most = grown(before, rise, f"highest rate from {on}")
    return at_most(f"rate from {on}, within the limit", new, most, before=before)


def in_unit_of(lease: Lease, before: Figure, *, last: Level, new: Level) -> Figure:
    """Give the rate before in the unit of the next price of a card, so that the two compare.

    Args:
        lease: the lease.
        before: the rate before.
        last: the level that it was the rate of.
        new: the level of the next price.

    Raises:
        ClauseError: one of them is by the day or week, and the other is not.
    """
    sizes = [1 if one.quantity is None else one.quantity.value for one in (last, new)]
    if last.every is new.every and sizes[0] == sizes[1]:
        return before
    months = MONTHS.get(new.every)
    month = at_rate(last, before, Period(last.start, last.end)).monthly
    if month is None or months is None:
        problem = f"a price by the {new.every} follows one by the {last.every}; use one time unit"
        raise ClauseError(lease.id, "LegalLimit", new.start, problem)
    found = product("rent before", month, count("months", months))
    return found if new.quantity is None else quotient("rate before", found, new.quantity)
