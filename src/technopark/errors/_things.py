"""Things that do not fit together: names, places, clauses, events, payments."""

from __future__ import annotations

from datetime import date
from functools import partial

import attrs

from technopark.errors._base import TechnoparkError

_SHOWN = 40
"""How many names an error lists; of more, those that begin most like the wrong one."""


@attrs.define(str=False)
class UnknownNameError(TechnoparkError, LookupError):
    """A name or id that its collection does not hold.

    Attributes:
        what: the kind of thing, such as `"site"`.
        got: the name given.
        known: the names that exist.
    """

    what: str
    got: object
    known: tuple[str, ...]

    def __str__(self) -> str:
        names, more = self.known, len(self.known) - _SHOWN
        if more > 0:
            names = tuple(sorted(names, key=partial(_unlike, str(self.got))))[:_SHOWN]
        # a name that holds a comma would pass for two
        texts = [repr(name) if "," in name else name for name in names]
        rest = f" and {more:,} more" if more > 0 else ""
        return f"{self.what}: got {self.got!r}; known are: {', '.join(texts) or 'none'}{rest}"


def _unlike(got: str, name: str) -> int:
    """Give how little of a name begins as the wrong one does: a slip is rarely at the start."""
    pairs = enumerate(zip(got, name, strict=False))
    return -next((n for n, (one, other) in pairs if one != other), min(len(got), len(name)))


@attrs.define(str=False)
class DuplicateError(TechnoparkError, ValueError):
    """One id given to two things.

    Attributes:
        what: the kind of thing.
        got: the id.
    """

    what: str
    got: str

    def __str__(self) -> str:
        return f"{self.what}: the id {self.got!r} is given twice; give each its own"


@attrs.define(str=False)
class OverlapError(TechnoparkError, ValueError):
    """Two things that claim the same place on the same days.

    Attributes:
        what: the place, such as `"unit CAS-1-14"`.
        first: the one claim.
        second: the other.
        start: first day of the overlap.
        end: day after its last one; the last day there is where it has no end.
    """

    what: str
    first: str
    second: str
    start: date
    end: date

    def __str__(self) -> str:
        until = "on" if self.end == date.max else f"until before {self.end}"
        return (
            f"{self.what}: {self.first!r} and {self.second!r} both hold it from {self.start} "
            f"{until}; end the one before the other begins"
        )


@attrs.define(str=False)
class ClauseError(TechnoparkError, ValueError):
    """A clause that cannot be carried out on a lease.

    Attributes:
        lease: the lease's id.
        clause: the clause, or the kind of clause that is missing.
        on: the day on which it fails.
        problem: what is wrong, and what to do.
    """

    lease: str
    clause: str
    on: date
    problem: str

    def __str__(self) -> str:
        return f"lease {self.lease}, {self.clause} on {self.on}: {self.problem}"


@attrs.define(str=False)
class EventOrderError(TechnoparkError, ValueError):
    """An event dated before the one that it follows.

    Attributes:
        event: the event.
        day: its day.
        after: the event before it.
        after_day: that event's day.
    """

    event: str
    day: date
    after: str
    after_day: date

    def __str__(self) -> str:
        return (
            f"event {self.event!r}: got {self.day}, before {self.after!r} on {self.after_day}, "
            "which it follows; give the events in the order of their days"
        )


@attrs.define(str=False)
class IllegalTransitionError(TechnoparkError, ValueError):
    """An event that is not possible in the state it meets.

    Attributes:
        event: the event.
        day: its day.
        state: the state it meets.
        needs: what the event would need; empty where it is never possible in the state.
        possible: the events that are possible in the state.
    """

    event: str
    day: date
    state: str
    needs: str
    possible: tuple[str, ...]

    def __str__(self) -> str:
        unless = f" unless: {self.needs}" if self.needs else ""
        return (
            f"event {self.event!r} on {self.day}: not possible in the state {self.state!r}{unless}; "
            f"possible are: {', '.join(self.possible) or 'none'}"
        )


@attrs.define(str=False)
class PaymentMismatchError(TechnoparkError, ValueError):
    """A payment larger or smaller than what is due.

    Attributes:
        paid: what was paid.
        due: what is due.
    """

    paid: str
    due: str

    def __str__(self) -> str:
        return (
            f"payment: got {self.paid}, due is {self.due}; no rule on instalments or credit is "
            "known, so record one payment of exactly what is due"
        )
