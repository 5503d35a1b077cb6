"""From when to when units are really held under a lease: its term, as its clauses changed it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from technopark._model.clauses.free import RentFree
from technopark._model.clauses.term import Break, HoldingOver, Renewal, Termination
from technopark._model.period import Period, add_months

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._model.lease import Lease


def full_term(lease: Lease) -> date:
    """Give the day after the last one that was agreed, with options that were used.

    Rent-free time that is added counts; a break and an agreed end do not. All months that are
    added come first and then all days, so that the order in which clauses stand decides nothing.
    """
    months, days = 0, 0
    for clause in lease.clauses:
        if isinstance(clause, RentFree) and clause.adds:
            months += clause.months
            days += clause.days
        elif isinstance(clause, Renewal) and clause.used:
            months += clause.months
    return add_months(lease.term.end, months) + timedelta(days=days)


def kept_until(lease: Lease) -> date:
    """Give the day after the last one of a lease, without holding over.

    Renewals that are used and rent-free time that is added make it later; a break that is used
    and an agreed end make it earlier.
    """
    if not lease.clauses:
        return lease.term.end
    end = full_term(lease)
    for clause in lease.clauses:
        if isinstance(clause, Termination) or (
            isinstance(clause, Break) and clause.given is not None
        ):
            end = min(end, clause.on)
    return end


def renewed_on(lease: Lease) -> tuple[date, ...]:
    """Give the days on which a lease would have ended but for an option that was used."""
    days = [
        full_term(attrs.evolve(lease, clauses=lease.clauses[:n]))
        for n, clause in enumerate(lease.clauses)
        if isinstance(clause, Renewal) and clause.used
    ]
    return tuple(day for day in days if day < kept_until(lease))


def held_until(lease: Lease) -> date:
    """Give the day after the last one on which a tenant may be in, holding over included."""
    if not lease.clauses:
        return lease.term.end
    over = [clause.until for clause in lease.clauses if isinstance(clause, HoldingOver)]
    return max([*over, kept_until(lease)])


def as_run(leases: Iterable[Lease]) -> tuple[Lease, ...]:
    """Give leases with the term in which their units are really held.

    A lease that ended before its first day, or before its tenant moved in, is left out.
    """
    every = (_until(lease, held_until(lease)) if lease.clauses else lease for lease in leases)
    return tuple(lease for lease in every if lease is not None)


def ended_early(leases: Iterable[Lease]) -> tuple[Lease, ...]:
    """Give leases with their stated terms, shorter where they were ended early."""
    every = (
        _until(lease, min(kept_until(lease), lease.term.end)) if lease.clauses else lease
        for lease in leases
    )
    return tuple(lease for lease in every if lease is not None)


def _until(lease: Lease, end: date) -> Lease | None:
    if end == lease.term.end:
        return lease
    if end <= lease.occupied_from:
        return None
    return attrs.evolve(lease, term=Period(lease.term.start, end))
