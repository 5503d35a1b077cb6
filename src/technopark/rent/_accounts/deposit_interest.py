"""Interest on a deposit: credited at the end, or capitalised on the way."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import Figure, given, total
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.errors import ClauseError, TechnoparkError
from technopark.rent._accounts.interest import interest_figure
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._kernel.explain import Explanation
    from technopark._model.clauses.deposit import Deposit
    from technopark._model.lease import Lease

INTEREST = "interest"
_DAY = timedelta(days=1)


@attrs.frozen(eq=False, kw_only=True)
class Movement:
    """One movement of a deposit's account.

    Attributes:
        on: the day.
        what: what it is.
        amount: above zero what the landlord gets or owes on it, below zero what goes out.
    """

    on: date
    what: str
    amount: Money
    _why: Figure = attrs.field(repr=False, alias="why")

    @property
    def is_interest(self) -> bool:
        """Whether it is interest credited; what is taken out for interest of another kind is not."""
        return self.what == INTEREST and self.amount.minor > 0

    def explain(self) -> Explanation[object]:
        """Say how the amount came about."""
        return self._why.explain()


def movement_of(on: date, what: str, *, amount: Figure, currency: str) -> Movement:
    """Give a movement of an amount, to the minor unit."""
    why = money_figure(what, amount, currency)
    return Movement(on=on, what=what, amount=Money.of(why.value, currency), why=why)


def credited(
    lease: Lease, clause: Deposit, movements: Sequence[Movement], *, until: date
) -> list[Movement]:
    """Give the interest on what was held, each time that it is credited.

    Args:
        lease: the lease.
        clause: its deposit.
        movements: what was paid in and taken out, in the order of their days.
        until: the last day, on which what is left is credited.

    Raises:
        ClauseError: no rate is in force on a day.
    """
    rates = clause.interest
    if rates is None or not movements:
        return []
    begun, found = movements[0].on, list[Movement]()
    for day in (*_capitalised(clause, begun, until), until):
        parts: list[Figure] = []
        for principal, span in _held([*movements, *found], begun, day):
            try:
                parts += interest_figure(principal, rates, span, count=clause.count)
            except TechnoparkError as error:
                raise ClauseError(lease.id, "Deposit", span.start, str(error)) from error
        if parts:
            amount, currency = total(INTEREST, *parts), movements[0].amount.currency
            found.append(movement_of(day, INTEREST, amount=amount, currency=currency))
        begun = day
    return found


def _capitalised(clause: Deposit, paid: date, until: date) -> tuple[date, ...]:
    """Give the days between the first payment and the last day on which interest is credited."""
    if clause.capitalised is None or until <= paid + _DAY:
        return ()
    anchor = clause.capitalised_on or paid
    return clause.capitalised.days(anchor, Period(paid + _DAY, until))


def _held(movements: Sequence[Movement], start: date, end: date) -> list[tuple[Figure, Period]]:
    """Give what was held over some days, and from when to when."""
    cuts = sorted({start, end, *(one.on for one in movements if start < one.on < end)})
    found: list[tuple[Figure, Period]] = []
    for first, after in pairwise(cuts):
        there = [one for one in movements if one.on <= first]
        held = sum((one.amount.as_fraction() for one in there), Fraction(0))
        credit = [one.amount for one in there if one.is_interest]
        note = f"{Money.total(credit, credit[0].currency)} of it interest" if credit else ""
        if held:
            found.append((given(f"held from {first}", held, note=note), Period(first, after)))
    return found
