"""The exit rule: whether a tenant has stayed for too long, or its lease would let it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.exact import number_of
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.clauses.term import StayLimit
from technopark._model.period import months_between
from technopark._model.running import held_until
from technopark.errors import ClauseError
from technopark.rent._clauses.alter import only

if TYPE_CHECKING:
    from datetime import date

    from technopark._model.lease import Lease


def stay(lease: Lease, *, on: date) -> Verdict:
    """Whether a tenant keeps the exit rule of its lease: on a day, and to the end of the lease.

    Args:
        lease: the lease, with its `StayLimit`.
        on: the day.

    Raises:
        ClauseError: the lease has no `StayLimit`, or two.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2015, 6, 1), date(2020, 5, 31)),
        ...     clauses=(tp.StayLimit(months=60),),
        ... )
        >>> tp.rent.stay(lease, on=date(2020, 5, 31)).holds
        True
        >>> tp.rent.stay(lease, on=date(2020, 6, 1)).fails
        True
    """
    clause = only(lease, StayLimit)
    if clause is None:
        problem = "the lease has none; add it, with the months and the clock of the park's rule"
        raise ClauseError(lease.id, "StayLimit", on, problem)
    exit_ = clause.ends(lease.term.start)
    time = number_of(clause.months, "months")
    subject = f"lease {lease.id} keeps the exit rule of {time}"
    if exit_ is None:
        return Verdict(subject=subject, findings=(_open(clause),))
    since = clause.since or lease.term.start
    until = held_until(lease)
    findings = (
        Finding(
            requirement="stay",
            statement=f"on {on} it has stayed for less than {time}",
            answer=Answer.MET if on < exit_ else Answer.UNMET,
            observed=f"{number_of(max(months_between(since, on), 0), 'months')} since {since}",
            remedy="" if on < exit_ else f"it should have left by {exit_}",
            sources=clause.sources,
        ),
        Finding(
            requirement="term",
            statement=f"the lease ends by {exit_}",
            answer=Answer.MET if until <= exit_ else Answer.UNMET,
            observed=f"it runs until {until}",
            remedy="" if until <= exit_ else f"end it on {exit_}, or let it in another category",
            sources=clause.sources,
        ),
    )
    return Verdict(subject=subject, findings=findings)


def _open(clause: StayLimit) -> Finding:
    time = number_of(clause.months, "months")
    return Finding(
        requirement="stay",
        statement=f"it stays for less than {time} by the clock of {clause.clock}",
        answer=Answer.UNKNOWN,
        observed="the day of foundation is not given",
        remedy="give StayLimit.since",
        sources=clause.sources,
    )


def beyond(lease: Lease, end: date) -> tuple[str, ...]:
    """Say that some days lie beyond the exit rule of a lease, where they do."""
    found: list[str] = []
    for clause in lease.clauses:
        if isinstance(clause, StayLimit):
            exit_ = clause.ends(lease.term.start)
            if exit_ is not None and exit_ < min(end, held_until(lease)):
                time = number_of(clause.months, "months")
                said = f"the tenant should have left by {exit_}, after {time}"
                found.append(said)
    return tuple(found)
