"""A lease read for billing: its streams, its billing periods, its conventions.

A family of clauses is added here in one line: a reader that gives a stream of charges, or one
that needs the streams read before it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from technopark._model.clauses.base import BandRent, BaseRent, CardRent, CategoryRent, Charge
from technopark._model.clauses.billing import Billing
from technopark._model.clauses.charges import LumpCharge, ServiceCharge
from technopark._model.clauses.deposit import Deposit, LateInterest
from technopark._model.clauses.fee import LateFee, OneOff
from technopark._model.clauses.free import RentFree
from technopark._model.clauses.index import Indexation
from technopark._model.clauses.law import LegalLimit
from technopark._model.clauses.proration import Counted, Proration
from technopark._model.clauses.steps import RentLimit, RentStep
from technopark._model.clauses.tax import TaxPassedOn, Vat
from technopark._model.clauses.term import Break, HoldingOver, Renewal, StayLimit, Termination
from technopark._model.clauses.turnover import TurnoverRent
from technopark._model.lease import Lease
from technopark._model.period import Period
from technopark.errors import ClauseError, CurrencyMismatchError, raise_all
from technopark.rent._clauses.advance import lump_charge, one_off, service_charge
from technopark.rent._clauses.alter import Changes, altered, check_names, only, rerated
from technopark.rent._clauses.base import band_rent, base_rent, card_rent, category_rent
from technopark.rent._clauses.deposit import deposit_stream
from technopark.rent._clauses.relief import check_free, check_limits
from technopark.rent._clauses.tax import tax_passed_on
from technopark.rent._clauses.turnover import turnover_rent
from technopark.rent._days.grid import grid
from technopark.rent._days.prices import Terms
from technopark.rent._days.term import full_term, kept_term
from technopark.rent._rises.held import check_law
from technopark.rent._streams.faults import Faults
from technopark.rent._streams.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from technopark._model.clause import Clause


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
_CHARGES = {charge: n for n, charge in enumerate(Charge)}

# What reads a clause into a stream of charges of its own: lease, clause, term.
_STREAMS: dict[type[Clause], Callable[[Lease, Any, Period], Stream]] = {
    BandRent: band_rent,
    BaseRent: base_rent,
    CardRent: card_rent,
    CategoryRent: category_rent,
    LumpCharge: lump_charge,
    OneOff: one_off,
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
    LateFee,
    LateInterest,
    LegalLimit,
    Proration,
    Renewal,
    RentFree,
    RentLimit,
    RentStep,
    StayLimit,
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
        vats: the taxes; each charge bears at most one.
        currency: the currency of all charges; empty where none is an amount yet.
    """

    lease: Lease
    streams: tuple[Stream, ...]
    terms: Terms
    vats: tuple[Vat, ...]
    currency: str


def plan_of(lease: Lease) -> Plan:
    """Read a lease.

    Raises:
        ClauseError: the lease has no rent, two clauses where one is meant, or a clause that
            the schedule does not know.
        CurrencyMismatchError: two clauses are in two currencies.
    """
    faults = Faults()
    faults.of(_check_known, lease)
    term = faults.of(full_term, lease) or lease.term
    billing = faults.of(only, lease, Billing) or Billing()
    proration = faults.of(only, lease, Proration)
    vats = faults.of(_taxes, lease) or ()
    terms = Terms(
        name=lease.id,
        term=charged_term(term, proration),
        billing=billing,
        proration=proration,
        grid=grid(billing, lease.term.start),
    )
    streams = _in_order(_streams(lease, term, faults))
    faults.raise_all()
    later = [
        faults.of(_LATER[type(clause)], lease, clause, terms, streams=streams)
        for clause in lease.clauses
        if type(clause) in _LATER
    ]
    faults.raise_all()
    streams = _in_order((*streams, *(stream for stream in later if stream is not None)))
    currency = _currency(lease, streams)
    return Plan(lease=lease, streams=streams, terms=terms, vats=vats, currency=currency)


def _check_known(lease: Lease) -> None:
    problem = "the schedule does not know such a clause"
    raise_all(
        ClauseError(lease.id, type(clause).__name__, lease.term.start, problem)
        for clause in lease.clauses
        if not any(type(clause) in known for known in (_STREAMS, _MANY, _LATER, _OTHERS))
    )


def _taxes(lease: Lease) -> tuple[Vat, ...]:
    """Give the taxes of a lease, of which no charge bears two."""
    found = tuple(clause for clause in lease.clauses if isinstance(clause, Vat))
    for charge in Charge if len(found) > 1 else ():
        if sum(vat.taxes(charge) for vat in found) > 1:
            problem = f"two of them are levied on the {charge}; name the charges of each"
            raise ClauseError(lease.id, "Vat", lease.term.start, problem)
    return found


def _in_order(streams: Iterable[Stream]) -> tuple[Stream, ...]:
    """Put charges in an order of their own: by what they are for, their name, their clause."""
    found = list(streams)
    if len(found) > 1:
        keys = {(stream.charge, stream.name) for stream in found}
        if len(keys) < len(found):
            found.sort(key=lambda stream: repr(stream.clause))
        found.sort(key=lambda stream: (_CHARGES[stream.charge], stream.name))
    return tuple(found)


def _currency(lease: Lease, streams: tuple[Stream, ...]) -> str:
    """Give the one currency of all charges; empty where none of them is an amount yet."""
    if not streams:
        problem = "the lease has no rent; give it a BaseRent or a CardRent"
        raise ClauseError(lease.id, "Lease.clauses", lease.term.start, problem)
    known = [stream for stream in streams if stream.currency]
    first = known[0].currency if known else ""
    raise_all(
        CurrencyMismatchError(first, stream.currency, _where(lease, stream))
        for stream in known
        if stream.currency != first
    )
    return first


def _where(lease: Lease, stream: Stream) -> str:
    days = [one.start for one in stream.levels] + [one.due for one in stream.once]
    clause = type(stream.clause).__name__
    return f"lease {lease.id}, {clause} on {min(days, default=lease.term.start)}"


def _streams(lease: Lease, term: Period, faults: Faults) -> list[Stream]:
    """Read every charge, then change it: steps and reviews, limits, rent-free, holding over."""
    read = [
        faults.of(_STREAMS[type(clause)], lease, clause, term)
        for clause in lease.clauses
        if type(clause) in _STREAMS
    ]
    found = [stream for stream in read if stream is not None]
    for clause in lease.clauses:
        if type(clause) in _MANY:
            found.extend(faults.of(_MANY[type(clause)], lease, clause, term) or ())
    changes = Changes.of(lease, faults)
    faults.of(check_names, lease, changes, found)
    faults.of(check_free, lease, changes.frees, term)
    faults.of(check_limits, lease, changes.limits, term)
    faults.of(check_law, lease, changes.law)
    if faults:
        for stream in found:  # what else is wrong
            faults.of(rerated, lease, stream, changes)
        return found
    kept = kept_term(lease)
    done = [faults.of(altered, lease, stream, changes, term=term, kept=kept) for stream in found]
    return [stream for stream in done if stream is not None]


def charged_term(term: Period, proration: Proration | None) -> Period | None:
    """Give the days that are charged for: the first or last may be left out."""
    counted = Counted.BOTH if proration is None else proration.counted
    late = counted in {Counted.LAST, Counted.NEITHER}
    early = counted in {Counted.FIRST, Counted.NEITHER}
    start = term.start + _DAY if late else term.start
    end = term.end - _DAY if early else term.end
    return Period(start, end) if start < end else None
