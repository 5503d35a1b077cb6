"""A lease read for billing: its streams, its billing periods, its conventions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar, cast

import attrs

from technopark._model.clause import Clause
from technopark._model.clauses.base import BaseRent, CardRent
from technopark._model.clauses.billing import Billing
from technopark._model.clauses.proration import Counted, Proration
from technopark._model.clauses.tax import Vat
from technopark._model.lease import Lease
from technopark._model.period import Period
from technopark.errors import ClauseError, CurrencyMismatchError
from technopark.rent._base import base_rent, card_rent
from technopark.rent._grid import grid
from technopark.rent._prices import Terms
from technopark.rent._stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C", bound=Clause)
_DAY = timedelta(days=1)

# What reads a clause into a stream of charges of its own.
_STREAMS: dict[type[Clause], Callable[[Lease, Clause], Stream]] = {
    BaseRent: cast("Callable[[Lease, Clause], Stream]", base_rent),
    CardRent: cast("Callable[[Lease, Clause], Stream]", card_rent),
}
_TERMS: tuple[type[Clause], ...] = (Billing, Proration, Vat)


@attrs.frozen(eq=False, kw_only=True)
class Plan:
    """A lease with its clauses sorted by what they do.

    Attributes:
        lease: the lease.
        streams: its charges.
        terms: by what conventions they are billed.
        vat: the tax, or none.
        currency: the currency of all charges.
    """

    lease: Lease
    streams: tuple[Stream, ...]
    terms: Terms
    vat: Vat | None
    currency: str


def plan_of(lease: Lease) -> Plan:
    """Read a lease.

    Raises:
        ClauseError: the lease has no rent, two clauses where one is meant, or a clause that
            the schedule does not know.
        CurrencyMismatchError: two clauses are in two currencies.
    """
    billing = _only(lease, Billing) or Billing()
    proration = _only(lease, Proration)
    streams: list[Stream] = []
    for clause in lease.clauses:
        read = _STREAMS.get(type(clause))
        if read is not None:
            streams.append(read(lease, clause))
        elif not isinstance(clause, _TERMS):
            problem = "the schedule does not know such a clause"
            raise ClauseError(lease.id, type(clause).__name__, lease.term.start, problem)
    if not streams:
        problem = "the lease has no rent; give it a BaseRent or a CardRent"
        raise ClauseError(lease.id, "Lease.clauses", lease.term.start, problem)
    currencies = list(dict.fromkeys(stream.currency for stream in streams))
    if len(currencies) > 1:
        raise CurrencyMismatchError(*currencies[:2])
    terms = Terms(
        name=lease.id,
        term=charged_term(lease.term, proration),
        billing=billing,
        proration=proration,
        grid=grid(billing, lease.term.start),
    )
    return Plan(
        lease=lease,
        streams=tuple(streams),
        terms=terms,
        vat=_only(lease, Vat),
        currency=currencies[0],
    )


def _only(lease: Lease, kind: type[C]) -> C | None:
    found = [clause for clause in lease.clauses if isinstance(clause, kind)]
    if len(found) > 1:
        problem = f"{len(found)} of them; a lease has at most one"
        raise ClauseError(lease.id, kind.__name__, lease.term.start, problem)
    return found[0] if found else None


def charged_term(term: Period, proration: Proration | None) -> Period | None:
    """Give the days that are charged for: the first or last may be left out."""
    counted = Counted.BOTH if proration is None else proration.counted
    late = counted in {Counted.LAST, Counted.NEITHER}
    early = counted in {Counted.FIRST, Counted.NEITHER}
    start = term.start + _DAY if late else term.start
    end = term.end - _DAY if early else term.end
    return Period(start, end) if start < end else None
