"""Questions that have no answer: nothing in force, no rule or two, not decided, not known."""

from __future__ import annotations

from datetime import date

import attrs

from technopark.errors._base import TechnoparkError


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
