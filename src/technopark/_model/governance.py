"""Who votes in an association, who sits on its boards, and for how long."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.tuples import tuples
from technopark._model.company import named, twice
from technopark.errors import (
    InvalidPeriodError,
    InvalidValueError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)


def _forward(start: date | None, end: date | None) -> list[TechnoparkError]:
    backward = start is not None and end is not None and end <= start
    return [InvalidPeriodError(start, end)] if start and end and backward else []


@attrs.frozen(kw_only=True)
class SeatRule:
    """How many seats of a board are for a category of members.

    Attributes:
        category: the category's id.
        least: the fewest seats; none where no source gives it.
        most: the most seats; none where no source gives it.

    Raises:
        InvalidValueError: fewer than no seats, or a least above the most.
    """

    category: str
    least: int | None = None
    most: int | None = None

    def __attrs_post_init__(self) -> None:
        low, high = self.least or 0, self.most
        if low < 0 or (high is not None and high < low):
            allowed = "zero or more seats, and a most that is not below the least"
            raise InvalidValueError("SeatRule", (self.least, self.most), allowed)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Board:
    """A board and the rules on its seats.

    Attributes:
        id: its id.
        name: its name.
        size: the number of its members; none where no source fixes it.
        per_country: the most voting members from one country; none where there is no such rule.
        seats: the seats of each category.
        candidates_over_seats: how many more candidates than open seats an election needs.
        start: first day on which the rule is known; none where it is undated.
        end: day after the last one; none where no source gives one.
        sources: who says so.

    Raises:
        InvalidValueError: an empty id or name, or a number below one.
        DuplicateError: two rules on the seats of one category.
        InvalidPeriodError: the end is not after the start.
    """

    id: str
    name: str
    size: int | None = None
    per_country: int | None = None
    seats: tuple[SeatRule, ...] = ()
    candidates_over_seats: int | None = None
    start: date | None = None
    end: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Board")
        for field in ("size", "per_country", "candidates_over_seats"):
            value = getattr(self, field)
            if value is not None and value < 1:
                faults.append(InvalidValueError(f"Board.{field}", value, "1 or more, or none"))
        faults.extend(twice("seats of category", [each.category for each in self.seats]))
        faults.extend(_forward(self.start, self.end))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Office:
    """An office and its term.

    Attributes:
        id: its id; the versions of one office share it.
        name: its name.
        years: the term.
        most_terms: how many terms one may serve; none where no source says.
        board: the id of the board on which it gives a seat; empty where it gives none.
        elected_by: who elects it, in words.
        start: first day on which the rule is known; none where it is undated.
        end: day after the last one; none where no source gives one.
        sources: who says so.

    Raises:
        InvalidValueError: an empty id or name, or a number below one.
        InvalidPeriodError: the end is not after the start.
    """

    id: str
    name: str
    years: int
    most_terms: int | None = None
    board: str = ""
    elected_by: str = ""
    start: date | None = None
    end: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Office")
        for field in ("years", "most_terms"):
            value = getattr(self, field)
            if value is not None and value < 1:
                faults.append(InvalidValueError(f"Office.{field}", value, "1 or more"))
        faults.extend(_forward(self.start, self.end))
        raise_all(faults)

    def in_force(self, day: date) -> bool:
        """Say whether the rule is known to be in force on a day; an undated one always is."""
        started = self.start is None or self.start <= day
        return started and (self.end is None or day < self.end)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Governance:
    """How an association decides.

    Attributes:
        voters: the ids of the categories that vote; empty where no source says.
        votes_each: how many votes each voter has.
        proxy_givers: the categories that may appoint a proxy; empty where no source says.
        proxy_holders: the categories that may be a proxy.
        most_proxies: how many proxies one may hold; none where no source gives a limit.
        assembly_every_years: how often the assembly meets; none where no source says.
        boards: its boards.
        offices: its offices, with their terms.
        rules: other rules in words, such as the secrecy of the ballot.
        gaps: what no source gives.
        sources: who says so.

    Raises:
        InvalidValueError: a number below one, or who may be a proxy without having a vote.
        UnknownNameError: an office gives a seat on a board that is not there.
        DuplicateError: two boards share an id.
    """

    voters: tuple[str, ...] = ()
    votes_each: int = 1
    proxy_givers: tuple[str, ...] = ()
    proxy_holders: tuple[str, ...] = ()
    most_proxies: int | None = None
    assembly_every_years: int | None = None
    boards: tuple[Board, ...] = ()
    offices: tuple[Office, ...] = ()
    rules: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        for field in ("votes_each", "most_proxies", "assembly_every_years"):
            value = getattr(self, field)
            if value is not None and value < 1:
                faults.append(InvalidValueError(f"Governance.{field}", value, "1 or more"))
        for category in (*self.proxy_givers, *self.proxy_holders):
            if category not in self.voters:
                allowed = f"one of the voters: {', '.join(self.voters)}"
                faults.append(InvalidValueError("Governance proxies", category, allowed))
        known = tuple(board.id for board in self.boards)
        faults.extend(twice("board", list(known)))
        faults.extend(
            UnknownNameError("board", office.board, known)
            for office in self.offices
            if office.board and office.board not in known
        )
        raise_all(faults)

    def board(self, board: str) -> Board:
        """Give a board by its id.

        Raises:
            UnknownNameError: there is no such board.
        """
        for each in self.boards:
            if each.id == board:
                return each
        raise UnknownNameError("board", board, tuple(each.id for each in self.boards))
