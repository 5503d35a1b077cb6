"""Sources that disagree: both statements stand, and the conflict is flagged."""

from __future__ import annotations

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.tuples import tuples
from technopark.errors import InvalidValueError

_TWO = 2


@attrs.frozen
class Statement:
    """What one source says.

    Attributes:
        says: the statement, in our words or a short quote.
        source: who says so.
    """

    says: str
    source: Citation


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Conflict:
    """Statements about one thing that cannot all be true.

    Attributes:
        topic: what they are about.
        statements: two or more.
        note: what follows from it, and how the library deals with it.

    Raises:
        InvalidValueError: fewer than two statements.
    """

    topic: str
    statements: tuple[Statement, ...]
    note: str = ""

    def __attrs_post_init__(self) -> None:
        if len(self.statements) < _TWO:
            raise InvalidValueError("Conflict.statements", self.statements, "two or more")

    def __str__(self) -> str:
        said = "; ".join(
            f"{s.says} ({s.source.publisher}, {s.source.date})" for s in self.statements
        )
        return f"{self.topic}: {said}" + (f"; {self.note}" if self.note else "")
