"""Models of how one becomes and ceases to be a member."""

from __future__ import annotations

import technopark as tp
from technopark.schema._document import Document
from technopark.schema._fields import Choice, Day, Many
from technopark.schema._values import Citation, Money


class Transition(Document[tp.Transition]):
    """A `technopark.Transition`."""

    event: str
    starts: Many[str]
    end: str
    guards: Many[Choice[tp.Guard]] = ()
    effects: Many[Choice[tp.Effect]] = ()
    by: str = ""
    statement: str = ""
    sources: Many[Citation] = ()


class Procedure(Document[tp.Procedure]):
    """A `technopark.Procedure`."""

    first: str
    active: Many[str]
    transitions: Many[Transition]
    gaps: Many[str] = ()


class MembershipEvent(Document[tp.MembershipEvent]):
    """A `technopark.MembershipEvent`."""

    kind: str
    day: Day
    category: str = ""
    amount: Money | None = None
    by: str = ""
    note: str = ""
    source: Citation | None = None
