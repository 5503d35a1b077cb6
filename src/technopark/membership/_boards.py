"""Who sits on the boards of an association, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.dated import days_in_words
from technopark._kernel.exact import number_of
from technopark._kernel.table import Table, Tabular
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.governance import Board, Office, SeatRule
from technopark._model.period import Period, add_months, faults_of_day
from technopark.errors import InvalidValueError, NotInForceError, UnknownNameError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._model.association import Association

_MONTHS_A_YEAR = 12


@attrs.frozen(kw_only=True)
class Director:
    """A member of a board.

    Attributes:
        name: who it is.
        country: ISO 3166-1 alpha-2 code; empty where it is not known.
        voting: whether the director has a vote.
        category: the category of the member that the director comes from; empty where not known.
    """

    name: str
    country: str = ""
    voting: bool = True
    category: str = ""


def check_board(association: Association, *, board: str, directors: Iterable[Director]) -> Verdict:
    """Say whether a board keeps the rules on its seats: its size, countries and categories.

    Args:
        association: whose rules.
        board: the board's id.
        directors: who sits on it.

    Raises:
        UnknownNameError: the association has no such board.

    Examples:
        >>> import technopark as tp
        >>> three = [tp.membership.Director(name=name, country="ES") for name in "abc"]
        >>> found = tp.membership.check_board(
        ...     tp.membership.IASP, board="international", directors=three
        ... )
        >>> print(found.answer, "-", found.findings[0].observed)
        unmet - ES: 3
    """
    rules = _board(association, board)
    seated = tuple(directors)
    findings: list[Finding] = []
    if rules.size is not None:
        findings.append(_size(rules, len(seated)))
    if rules.per_country is not None:
        findings.append(_per_country(rules, seated, rules.per_country))
    findings.extend(_seats(rules, seated))
    return Verdict(subject=f"{association.name}, {rules.name}", findings=tuple(findings))


def check_candidates(
    association: Association, *, board: str, open_seats: int, candidates: int
) -> Verdict:
    """Say whether there are candidates enough for an election to a board.

    Args:
        association: whose rules.
        board: the board's id.
        open_seats: how many seats are open.
        candidates: how many candidates there are.

    Raises:
        UnknownNameError: the association has no such board.

    Examples:
        >>> import technopark as tp
        >>> aurp = tp.membership.AURP
        >>> found = tp.membership.check_candidates(aurp, board="board", open_seats=5, candidates=5)
        >>> found.findings[0].statement, found.fails
        ('there are 6 candidates or more for 5 seats', True)
    """
    rules = _board(association, board)
    more = rules.candidates_over_seats
    needed = open_seats + (more or 0)
    finding = Finding(
        requirement="candidates",
        statement=f"there are {number_of(needed, 'candidates')} or more for {number_of(open_seats, 'seats')}",
        answer=_answer(holds=candidates >= needed, unknown=more is None),
        observed=str(candidates),
        sources=rules.sources,
    )
    return Verdict(subject=f"{association.name}, election to the {rules.name}", findings=(finding,))


def _board(association: Association, board: str) -> Board:
    if association.governance is None:
        raise UnknownNameError("board", board, ())
    return association.governance.board(board)


def _answer(*, holds: bool, unknown: bool) -> Answer:
    if unknown:
        return Answer.UNKNOWN
    return Answer.MET if holds else Answer.UNMET


def _size(rules: Board, seated: int) -> Finding:
    return Finding(
        requirement="size",
        statement=f"has {number_of(rules.size or 0, 'members')}",
        answer=_answer(holds=seated == rules.size, unknown=False),
        observed=str(seated),
        sources=rules.sources,
    )


def _per_country(rules: Board, seated: tuple[Director, ...], most: int) -> Finding:
    voting = [director.country for director in seated if director.voting]
    unknown = voting.count("")
    held = {country: voting.count(country) for country in sorted(set(voting)) if country}
    over = {country: n for country, n in held.items() if n > most}
    may_be_over = unknown > 0 and max(held.values(), default=0) + unknown > most
    return Finding(
        requirement="per_country",
        statement=f"at most {most} voting members are from one country",
        answer=_answer(holds=not over, unknown=not over and may_be_over),
        observed="; ".join(f"{country}: {n}" for country, n in (over or held).items()),
        remedy=f"the countries of {unknown} are to be found out" if unknown else "",
        sources=rules.sources,
    )


def _seats(rules: Board, seated: tuple[Director, ...]) -> list[Finding]:
    given = [director.category for director in seated]
    return [
        _seat(rules, seat, held=given.count(seat.category), unknown=given.count(""))
        for seat in rules.seats
    ]


def _seat(rules: Board, seat: SeatRule, *, held: int, unknown: int) -> Finding:
    """Judge the seats of a category; those of an unknown one may belong to it or not."""
    low, high = seat.least or 0, seat.most
    too_many = high is not None and held > high
    may_be_many = high is not None and held + unknown > high
    limits = (("at least", seat.least), ("at most", seat.most))
    words = " and ".join(f"{word} {n}" for word, n in limits if n is not None)
    return Finding(
        requirement=f"seats_{seat.category}",
        statement=f"{words} of its members are {seat.category}",
        answer=_answer(
            holds=held >= low and not too_many,
            unknown=not too_many and (may_be_many or held < low <= held + unknown),
        ),
        observed=str(held),
        sources=rules.sources,
    )


@attrs.frozen(kw_only=True, str=False)
class Mandate(Tabular):
    """An office held for a term.

    Attributes:
        office: the office, with its rule.
        term: from the day of the election on.
        board: the id of the board on which it gives a seat; empty where it gives none.
        again: whether one may be elected once more; none where no source says.
    """

    office: Office
    term: Period
    board: str
    again: bool | None

    def table(self) -> Table:
        """Give a row for each thing that is known of it."""
        rows = [
            ("term", str(self.term)),
            ("years", self.office.years),
            ("seat on", self.board or "no board"),
            ("elected by", self.office.elected_by or "not found"),
            ("once more", "not found" if self.again is None else self.again),
        ]
        notes = [str(source) for source in self.office.sources]
        return Table.of(self.office.name, ("what", "is"), rows, notes=notes)


def mandate(
    association: Association, *, office: str, elected: date, terms_before: int = 0
) -> Mandate:
    """Say how long an office is held, and which seat it gives.

    Args:
        association: whose rules.
        office: the office's id.
        elected: the first day of the term.
        terms_before: the terms that the same person served before.

    Raises:
        UnknownNameError: the association has no such office.
        NotInForceError: no rule on the office is known for the day.
        InvalidValueError: no further term is allowed, there are fewer than none before, or the
            day is none.
        ManyFaultsError: several of these, all together.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> held = tp.membership.mandate(
        ...     tp.membership.IASP, office="division-president", elected=date(2018, 9, 4)
        ... )
        >>> print(held.term, held.board)
        2018-09-04 to 2020-09-03 international
    """
    faults = faults_of_day(elected, "elected")
    offices = association.governance.offices if association.governance else ()
    named = [each for each in offices if each.id == office]
    if not named:
        known = tuple(dict.fromkeys(each.id for each in offices))
        faults.append(UnknownNameError("office", office, known))
    if terms_before < 0:
        faults.append(InvalidValueError("terms_before", terms_before, "zero or more"))
    raise_all(faults)
    rules = next((each for each in named if each.in_force(elected)), None)
    if rules is None:
        spans = ", ".join(days_in_words(each.start, each.end) for each in named)
        raise NotInForceError(f"term of the office {office}", elected, spans)
    most = rules.most_terms
    if most is not None and terms_before >= most:
        raise InvalidValueError(
            "terms_before", terms_before, f"fewer than {number_of(most, 'terms')}"
        )
    end = add_months(elected, rules.years * _MONTHS_A_YEAR)
    again = None if most is None else terms_before + 1 < most
    return Mandate(office=rules, term=Period(elected, end), board=rules.board, again=again)
