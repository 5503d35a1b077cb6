"""From when to when a lease runs, with its breaks, renewals and what is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._model import running
from technopark._model.clauses.term import Break, HoldingOver, Termination
from technopark._model.period import Period
from technopark.errors import ClauseError, raise_all

if TYPE_CHECKING:
    from technopark._model.lease import Lease


def kept_term(lease: Lease) -> Period:
    """From when to when a lease runs: its term, longer or shorter by its clauses.

    Rent-free time that is added and renewals that are used make it longer: all their months
    first, then all their days. A break that is used and an agreed end make it shorter.

    Raises:
        ClauseError: a break or an end outside the term.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(tp.Renewal(months=6, used=True),),
        ... )
        >>> print(tp.rent.kept_term(lease))
        2018-01-01 to 2019-06-30
    """
    longest = Period(lease.term.start, running.full_term(lease))
    raise_all(
        ClauseError(
            lease.id, type(clause).__name__, clause.on, f"it lies outside the term, {longest}"
        )
        for clause in lease.clauses
        if isinstance(clause, Break | Termination) and not longest.start < clause.on <= longest.end
    )
    return Period(lease.term.start, running.kept_until(lease))


def full_term(lease: Lease) -> Period:
    """From when to when a lease is charged for, holding over included.

    Raises:
        ClauseError: holding over that is not after the end.
    """
    term = kept_term(lease)
    over = next((c for c in lease.clauses if isinstance(c, HoldingOver)), None)
    if over is None:
        return term
    if over.until <= term.end:
        problem = f"it must end after the lease does, on {term.end}"
        raise ClauseError(lease.id, "HoldingOver", over.until, problem)
    return Period(term.start, over.until)
