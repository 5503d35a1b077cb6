"""Every error that technopark raises on purpose.

Each kind is a `TechnoparkError` and also the builtin that people already catch. The fields are
the contract; the sentence is not. A sentence says what was got, what is allowed and what to do.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "AmbiguousRuleError",
    "AreaExceededError",
    "BasisMismatchError",
    "ClauseError",
    "ContradictionError",
    "CurrencyMismatchError",
    "DuplicateError",
    "EventOrderError",
    "FloatRefusedError",
    "IllegalTransitionError",
    "InvalidPeriodError",
    "InvalidValueError",
    "ManyFaultsError",
    "MissingInputError",
    "NegativeAreaError",
    "NoRuleError",
    "NotInForceError",
    "OverlapError",
    "PaymentMismatchError",
    "RoundingNeededError",
    "TechnoparkError",
    "UndecidedError",
    "UnitMismatchError",
    "UnknownCurrencyError",
    "UnknownNameError",
    "raise_all",
]


class TechnoparkError(Exception):
    """The root of every error raised on purpose.

    Examples:
        >>> import technopark as tp
        >>> try:
        ...     tp.Money.of("10.005", "MAD")
        ... except tp.TechnoparkError as error:
        ...     print(type(error).__name__)
        RoundingNeededError
    """


@attrs.define(str=False)
class InvalidValueError(TechnoparkError, ValueError):
    """A value of the right type that makes no sense in its place.

    Attributes:
        where: the field or argument, such as `"Money.of amount"`.
        got: what was given.
        allowed: what would have been accepted.
    """

    where: str
    got: object
    allowed: str

    def __str__(self) -> str:
        return f"{self.where}: got {self.got!r}; allowed is {self.allowed}"


@attrs.define(str=False)
class FloatRefusedError(TechnoparkError, TypeError):
    """A binary float where an exact number is needed.

    Attributes:
        where: the field or argument.
        got: the float.
    """

    where: str
    got: float

    def __str__(self) -> str:
        return (
            f"{self.where}: got the float {self.got!r}, which is not exact; "
            f'write it as text, "{self.got!r}", or as a Decimal or Fraction'
        )


@attrs.define(str=False)
class NegativeAreaError(TechnoparkError, ValueError):
    """An area below zero.

    Attributes:
        got: the number given.
        unit: the unit it was given in.
    """

    got: object
    unit: str

    def __str__(self) -> str:
        return f"area: got {self.got} {self.unit}; an area is zero or more, check the sign"


@attrs.define(str=False)
class InvalidPeriodError(TechnoparkError, ValueError):
    """A period that does not run forward.

    Attributes:
        start: the first day.
        end: the day after the last one.
    """

    start: date
    end: date

    def __str__(self) -> str:
        return (
            f"period: got start {self.start} and end {self.end}; the end is the day after the "
            "last one, so it must be later than the start; use Period.closed(first, last) to "
            "name the last day"
        )


@attrs.define(str=False)
class UnknownCurrencyError(TechnoparkError, LookupError):
    """A currency code that is not in the ISO 4217 table.

    Attributes:
        got: the code given.
    """

    got: object

    def __str__(self) -> str:
        return (
            f"currency: got {self.got!r}; allowed is an ISO 4217 code in capitals, such as "
            '"MAD" or "EUR"'
        )


@attrs.define(str=False)
class CurrencyMismatchError(TechnoparkError, TypeError):
    """Two currencies in one sum or comparison.

    Attributes:
        left: the one currency.
        right: the other.
    """

    left: str
    right: str

    def __str__(self) -> str:
        return (
            f"money: got {self.left} and {self.right} in one operation; convert one of them "
            "at a stated rate first"
        )


@attrs.define(str=False)
class AreaExceededError(TechnoparkError, ValueError):
    """Parts that come to more than the whole by more than rounding.

    Attributes:
        what: the parts.
        got: what they come to.
        whole: the area that they must fit into.
        slack: by how much rounding alone may exceed it.
    """

    what: str
    got: str
    whole: str
    slack: str

    def __str__(self) -> str:
        return (
            f"{self.what}: got {self.got} in all, which exceeds {self.whole} by more than "
            f"rounding can ({self.slack}); correct a part or the whole"
        )


@attrs.define(str=False)
class BasisMismatchError(TechnoparkError, TypeError):
    """Areas of two measurement bases in one sum or comparison.

    Attributes:
        left: the one basis.
        right: the other.
    """

    left: str
    right: str

    def __str__(self) -> str:
        return (
            f"area: got the bases {self.left} and {self.right} in one operation; bring both to "
            "one basis with a named factor and its source first"
        )


@attrs.define(str=False)
class ContradictionError(TechnoparkError, ValueError):
    """One source that says two things about one fact on one day.

    Attributes:
        what: the fact and the day.
        first: the one thing it says.
        second: the other.
    """

    what: str
    first: str
    second: str

    def __str__(self) -> str:
        return (
            f"{self.what}: one source says both {self.first!r} and {self.second!r}; keep what it "
            "says, or cite each from its own source, and the facts count as disputed"
        )


@attrs.define(str=False)
class UnitMismatchError(TechnoparkError, TypeError):
    """Two units of measure, or of account, in one operation.

    Attributes:
        left: the one unit.
        right: the other.
        remedy: what to do.
    """

    left: str
    right: str
    remedy: str

    def __str__(self) -> str:
        return f"unit: got {self.left} and {self.right} in one operation; {self.remedy}"


@attrs.define(str=False)
class RoundingNeededError(TechnoparkError, ValueError):
    """An exact value finer than the unit it should be held in.

    Attributes:
        where: the field or argument.
        got: the value given.
        step: the smallest step that fits.
    """

    where: str
    got: object
    step: object

    def __str__(self) -> str:
        return (
            f"{self.where}: got {self.got}, finer than {self.step}; round it by name, "
            "for instance Money.rounded(value, currency, mode=Mode.HALF_UP)"
        )


@attrs.define(str=False)
class NotInForceError(TechnoparkError, LookupError):
    """A day for which a dated value has nothing in force.

    Attributes:
        what: the dated value.
        on: the day asked for.
        known: the span of days that is known, in words.
    """

    what: str
    on: date
    known: str

    def __str__(self) -> str:
        return f"{self.what}: nothing is in force on {self.on}; known is {self.known}"


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
        known = ", ".join(self.known) if self.known else "none"
        return f"{self.what}: got {self.got!r}; known are: {known}"


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
        end: day after its last one.
    """

    what: str
    first: str
    second: str
    start: date
    end: date

    def __str__(self) -> str:
        return (
            f"{self.what}: {self.first!r} and {self.second!r} both hold it from {self.start} "
            f"until before {self.end}; end the one before the other begins"
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
class NoRuleError(TechnoparkError, LookupError):
    """No rule of a rulebook applies.

    Attributes:
        book: the rulebook.
        facts: what it was asked about.
        rules: the rules it holds.
    """

    book: str
    facts: str
    rules: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.book}: no rule applies to {self.facts}; it holds: "
            f"{', '.join(self.rules) or 'none'}; exactly one must apply"
        )


@attrs.define(str=False)
class AmbiguousRuleError(TechnoparkError, ValueError):
    """More than one rule of a rulebook applies.

    Attributes:
        book: the rulebook.
        facts: what it was asked about.
        rules: the rules that apply.
    """

    book: str
    facts: str
    rules: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.book}: {len(self.rules)} rules apply to {self.facts}: "
            f"{', '.join(self.rules)}; exactly one must apply"
        )


@attrs.define(str=False)
class UndecidedError(TechnoparkError, TypeError):
    """A verdict used as a bare true or false.

    Attributes:
        subject: what the verdict is about.
    """

    subject: str

    def __str__(self) -> str:
        return (
            f"verdict on {self.subject}: it may be met, unmet or unknown, so it has no truth "
            "value; ask .holds, .fails or .unknown by name"
        )


@attrs.define(str=False)
class MissingInputError(TechnoparkError, LookupError):
    """A figure that cannot be worked out, as an input is not known.

    Attributes:
        what: the figure.
        reason: what is missing.
    """

    what: str
    reason: str

    def __str__(self) -> str:
        return f"{self.what}: the value is unknown, as {self.reason}; give what is missing"


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


@attrs.define(str=False)
class ManyFaultsError(TechnoparkError, ValueError):
    """Several faults found in one object, reported together.

    Attributes:
        faults: each fault, an error of its own kind.
    """

    faults: tuple[TechnoparkError, ...]

    def __str__(self) -> str:
        lines = "".join(f"\n  {n}. {fault}" for n, fault in enumerate(self.faults, 1))
        return f"{len(self.faults)} faults:{lines}"


def raise_all(faults: Iterable[TechnoparkError]) -> None:
    """Raise nothing, the one fault, or all of them together.

    Args:
        faults: the faults found; those that are `ManyFaultsError` are opened.

    Raises:
        TechnoparkError: the one fault itself, or `ManyFaultsError` with all of them.
    """
    flat: list[TechnoparkError] = []
    for fault in faults:
        flat.extend(fault.faults if isinstance(fault, ManyFaultsError) else (fault,))
    if len(flat) == 1:
        raise flat[0]
    if flat:
        raise ManyFaultsError(tuple(flat))
