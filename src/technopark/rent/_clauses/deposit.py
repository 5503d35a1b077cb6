"""Deposits: what is asked for and when, and the account of what the landlord holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.figure import Figure, difference, given, product
from technopark._model.clauses.base import Charge
from technopark._model.period import Period
from technopark.errors import ClauseError
from technopark.rent._streams.money import money_figure
from technopark.rent._streams.monthly import check_followed, headline_month, together
from technopark.rent._streams.stream import Once, Stream

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from technopark._model.clauses.deposit import Deposit
    from technopark._model.lease import Lease
    from technopark.rent._days.prices import Terms

DEPOSIT = "deposit"
TOP_UP = "deposit, topped up"


def deposit_stream(
    lease: Lease, clause: Deposit, terms: Terms, *, streams: Sequence[Stream]
) -> Stream:
    """Read a deposit: what is asked for at the start, and each time the charges rise."""
    term = lease.term
    if clause.amount is not None:
        amount = given("agreed deposit", clause.amount, sources=clause.sources)
        once = (Once(period=term, due=term.start, amount=amount),)
        return _stream(clause, clause.amount.currency, once)
    check_followed(lease, "Deposit", streams, charges=clause.of)
    currency = streams[0].currency
    found: list[Once] = []
    held: Figure | None = None
    end = (terms.term or term).end
    for one in together(streams, clause.of, terms.term or term):
        months = given("months", clause.months or 0, sources=clause.sources)
        month = headline_month(lease, "Deposit", one, limits=clause.limits)
        exact = product("deposit, exact", month, months)
        asked = money_figure(f"deposit from {one.days.start}", exact, currency)
        if held is None:
            found.append(_once(one.days, end, asked))
            held = asked
        elif clause.topped_up and asked.value > held.value:
            found.append(_once(one.days, end, difference(TOP_UP, asked, held)))
            held = asked
    if not found:
        named = " or ".join(clause.of)
        problem = f"the lease has no {named} to count months of; name another charge, or an amount"
        raise ClauseError(lease.id, "Deposit", term.start, problem)
    return _stream(clause, currency, tuple(found))


def _once(days: Period, end: date, amount: Figure) -> Once:
    return Once(period=Period(days.start, end), due=days.start, amount=amount)


def _stream(clause: Deposit, currency: str, once: tuple[Once, ...]) -> Stream:
    return Stream(charge=Charge.DEPOSIT, name=DEPOSIT, clause=clause, currency=currency, once=once)
