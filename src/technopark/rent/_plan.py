"""A lease read for billing: its streams, its billing periods, its conventions.

A family of clauses is added here in one line: a reader that gives a stream of charges, or one
that needs the streams read before it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs

from technopark._model.clause import Clause
from technopark._model.clauses.base import BandRent, BaseRent, CardRent, CategoryRent
from technopark._model.clauses.billing import Billing
from technopark._model.clauses.charges import LumpCharge, ServiceCharge
from technopark._model.clauses.deposit import Deposit, LateInterest
from technopark._model.clauses.free import RentFree
from technopark._model.clauses.index import Indexation
from technopark._model.clauses.law import LegalLimit
from technopark._model.clauses.proration import Counted, Proration
from technopark._model.clauses.steps import RentLimit, RentStep
from technopark._model.clauses.tax import TaxPassedOn, Vat
from technopark._model.clauses.term import Break, HoldingOver, Renewal, Termination
from technopark._model.clauses.turnover import TurnoverRent
from technopark._model.lease import Lease
from technopark._model.period import Period
from technopark.errors import ClauseError, CurrencyMismatchError
from technopark.rent._advance import lump_charge, service_charge
from technopark.rent._base import band_rent, base_rent, card_rent, category_rent
from technopark.rent._changes import changed
from technopark.rent._deposit import deposit_stream
from technopark.rent._grid import grid
from technopark.rent._held import check_law
from technopark.rent._prices import Terms
from technopark.rent._relief import abated, check_free, held_over, limited
from technopark.rent._stream import Stream
from technopark.rent._tax import tax_passed_on
from technopark.rent._term import full_term, kept_term
from technopark.rent._turnover import turnover_rent

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C", bound=Clause)


class _Later(Protocol):
    def __call__(
        self,
        lease: Lease,
        clause: Any,  # noqa: ANN401 - each reader takes its own clause
        terms: Terms,
        /,
        *,
        streams: tuple[Stream, ...],
    ) -> Stream: ...


_DAY = timedelta(days=1)

# What reads a clause into a stream of charges of its own: lease, clause, term.
_STREAMS: dict[type[Clause], Callable[[Lease, Any, Period], Stream]] = {
    BandRent: band_rent,
    BaseRent: base_rent,
    CardRent: card_rent,
    CategoryRent: category_rent,
    LumpCharge: lump_charge,
}
# What reads a clause into several.
_MANY: dict[type[Clause], Callable[[Lease, Any, Period], tuple[Stream, ...]]] = {
    ServiceCharge: service_charge,
}
# What needs the streams read before it, and how they are billed.
_LATER: dict[type[Clause], _Later] = {
    TaxPassedOn: tax_passed_on,
    Deposit: deposit_stream,
    TurnoverRent: turnover_rent,
}
# What changes streams, or says how they are billed.
_OTHERS: tuple[type[Clause], ...] = (
    Billing,
    Break,
    HoldingOver,
    Indexation,
    LateInterest,
    LegalLimit,
    Proration,
    Renewal,
    RentFree,
    RentLimit,
    RentStep,
    Termination,
    Vat,
)


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
    _check_known(lease)
    term = full_term(lease)
    billing = only(lease, Billing) or Billing()
    proration = only(lease, Proration)
    terms = Terms(
        name=lease.id,
        term=charged_term(term, proration),
        billing=billing,
        proration=proration,
        grid=grid(billing, lease.term.start),
    )
    streams = _streams(lease, term)
    streams += tuple(
        _LATER[type(clause)](lease, clause, terms, streams=streams)
        for clause in lease.clauses
        if type(clause) in _LATER
    )
    if not streams:
        problem = "the lease has no rent; give it a BaseRent or a CardRent"
        raise ClauseError(lease.id, "Lease.clauses", lease.term.start, problem)
    currencies = list(dict.fromkeys(stream.currency for stream in streams))
    if len(currencies) > 1:
        raise CurrencyMismatchError(*currencies[:2])
    return Plan(
        lease=lease, streams=streams, terms=terms, vat=only(lease, Vat), currency=currencies[0]
    )


def _check_known(lease: Lease) -> None:
    for clause in lease.clauses:
        kind = type(clause)
        if not any(kind in known for known in (_STREAMS, _MANY, _LATER, _OTHERS)):
            problem = "the schedule does not know such a clause"
            raise ClauseError(lease.id, kind.__name__, lease.term.start, problem)


def _streams(lease: Lease, term: Period) -> tuple[Stream, ...]:
    """Read every charge, then change it: steps and reviews, limits, rent-free, holding over."""
    clauses = lease.clauses
    found = [
        _STREAMS[type(clause)](lease, clause, term)
        for clause in clauses
        if type(clause) in _STREAMS
    ]
    found += [
        stream
        for clause in clauses
        if type(clause) in _MANY
        for stream in _MANY[type(clause)](lease, clause, term)
    ]
    changes = [clause for clause in clauses if isinstance(clause, RentStep | Indexation)]
    limits = [clause for clause in clauses if isinstance(clause, RentLimit)]
    frees = [clause for clause in clauses if isinstance(clause, RentFree)]
    law = only(lease, LegalLimit)
    over = only(lease, HoldingOver)
    check_free(lease, frees, term)
    check_law(lease, law)
    for n, stream in enumerate(found):
        one = changed(lease, stream, changes, law=law)
        for limit in limits:
            one = limited(lease, one, limit)
        for free in frees:
            one = abated(one, free, term)
        if over is not None:
            one = held_over(one, over, Period(kept_term(lease).end, over.until))
        found[n] = one
    return tuple(found)


def only(lease: Lease, kind: type[C]) -> C | None:
    """Give the one clause of a kind, or none.

    Raises:
        ClauseError: there are more.
    """
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
