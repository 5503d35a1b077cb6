"""What steps, reviews, limits, rent-free time and holding over do to each charge of a lease."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from technopark._model.clause import Clause
from technopark._model.clauses.base import Charge
from technopark._model.clauses.free import RentFree
from technopark._model.clauses.index import Indexation
from technopark._model.clauses.law import LegalLimit
from technopark._model.clauses.steps import RentLimit, RentStep
from technopark._model.clauses.term import HoldingOver
from technopark._model.period import Period
from technopark.errors import ClauseError, raise_all
from technopark.rent._clauses.relief import abated, held_over, limited
from technopark.rent._rises.changes import changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._model.lease import Lease
    from technopark.rent._streams.faults import Faults
    from technopark.rent._streams.stream import Stream

C = TypeVar("C", bound=Clause)


@attrs.frozen(eq=False, kw_only=True)
class Changes:
    """The clauses of a lease that change its charges.

    Attributes:
        rates: steps and reviews.
        limits: the least and the most of a rent, in the order that they say.
        frees: rent-free time.
        law: whether rises are held at the limit of the law.
        over: holding over.
    """

    rates: tuple[RentStep | Indexation, ...]
    limits: tuple[RentLimit, ...]
    frees: tuple[RentFree, ...]
    law: LegalLimit | None
    over: HoldingOver | None

    @classmethod
    def of(cls, lease: Lease, faults: Faults) -> Changes:
        """Sort the clauses of a lease by what they do."""
        clauses = lease.clauses
        limits = [clause for clause in clauses if isinstance(clause, RentLimit)]
        return cls(
            rates=tuple(c for c in clauses if isinstance(c, RentStep | Indexation)),
            limits=tuple(sorted(limits, key=lambda one: one.order)),
            frees=tuple(clause for clause in clauses if isinstance(clause, RentFree)),
            law=faults.of(only, lease, LegalLimit),
            over=faults.of(only, lease, HoldingOver),
        )


def rerated(lease: Lease, stream: Stream, changes: Changes) -> Stream:
    """Carry out the steps and reviews on a rent; other charges stay as they are."""
    if stream.charge is not Charge.RENT:
        return stream
    rates = [change for change in changes.rates if change.rent in {"", stream.name}]
    return changed(lease, stream, rates, law=changes.law)


def altered(
    lease: Lease, stream: Stream, changes: Changes, *, term: Period, kept: Period
) -> Stream:
    """Carry out the changes on one charge, always in one order.

    Steps and reviews, the limits, rent-free time, the limits that hold in it too, holding over.
    """
    one = rerated(lease, stream, changes)
    if stream.charge is Charge.RENT:
        for limit in changes.limits:
            if limit.rent in {"", stream.name} and not limit.in_rent_free:
                one = limited(lease, one, limit)
    for free in changes.frees:
        one = abated(one, free, term)
    if stream.charge is Charge.RENT:
        for limit in changes.limits:
            if limit.rent in {"", stream.name} and limit.in_rent_free:
                one = limited(lease, one, limit)
        if changes.over is not None:
            one = held_over(one, changes.over, Period(kept.end, changes.over.until))
    return one


def check_names(lease: Lease, changes: Changes, streams: Sequence[Stream]) -> None:
    """Refuse a change of a rent that the lease does not have.

    Raises:
        ClauseError: with the name and those there are.
    """
    names = sorted({stream.name for stream in streams if stream.charge is Charge.RENT})
    raise_all(
        ClauseError(
            lease.id,
            type(change).__name__,
            lease.term.start,
            f"it is for a rent called {change.rent!r}; the lease has {', '.join(names) or 'none'}",
        )
        for change in (*changes.rates, *changes.limits)
        if change.rent and change.rent not in names
    )


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
