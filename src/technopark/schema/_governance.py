"""Models of how an association decides."""

from __future__ import annotations

import technopark as tp
from technopark.schema._document import Document
from technopark.schema._fields import Day, Many
from technopark.schema._values import Citation


class SeatRule(Document[tp.SeatRule]):
    """A `technopark.SeatRule`."""

    category: str
    least: int | None = None
    most: int | None = None


class Board(Document[tp.Board]):
    """A `technopark.Board`."""

    id: str
    name: str
    size: int | None = None
    per_country: int | None = None
    seats: Many[SeatRule] = ()
    candidates_over_seats: int | None = None
    start: Day | None = None
    end: Day | None = None
    sources: Many[Citation] = ()


class Office(Document[tp.Office]):
    """A `technopark.Office`."""

    id: str
    name: str
    years: int
    most_terms: int | None = None
    board: str = ""
    elected_by: str = ""
    start: Day | None = None
    end: Day | None = None
    sources: Many[Citation] = ()


class Governance(Document[tp.Governance]):
    """A `technopark.Governance`."""

    voters: Many[str] = ()
    votes_each: int = 1
    proxy_givers: Many[str] = ()
    proxy_holders: Many[str] = ()
    most_proxies: int | None = None
    assembly_every_years: int | None = None
    boards: Many[Board] = ()
    offices: Many[Office] = ()
    rules: Many[str] = ()
    gaps: Many[str] = ()
    sources: Many[Citation] = ()
