"""Boards, offices and terms."""

from datetime import date

import attrs
import pytest

import technopark as tp
from technopark.errors import InvalidValueError, NotInForceError, UnknownNameError
from technopark.membership import (
    APTE,
    AURP,
    IASP,
    Director,
    check_board,
    check_candidates,
    mandate,
)

MET, UNMET, UNKNOWN = tp.Answer.MET, tp.Answer.UNMET, tp.Answer.UNKNOWN


def international(*countries, abstaining=()):
    directors = [Director(name=f"d{n}", country=c) for n, c in enumerate(countries)]
    directors += [Director(name=f"a{n}", country=c, voting=False) for n, c in enumerate(abstaining)]
    return check_board(IASP, board="international", directors=directors)


@pytest.mark.parametrize(
    ("countries", "answer"),
    [
        (("ES", "ES", "MA"), MET),
        (("ES", "ES", "ES"), UNMET),
        ((), MET),
        (("ES", "ES", ""), UNKNOWN),
        (("ES", "", "MA"), MET),
        (("", "", ""), UNKNOWN),
        (("ES", "ES", "ES", ""), UNMET),
    ],
)
def test_at_most_two_voting_directors_from_one_country(countries, answer):
    """Parque Tecnológico de Andalucía, February 2017."""
    assert answer is international(*countries).answer


def test_directors_without_a_vote_do_not_count():
    found = international("ES", "ES", abstaining=("ES",))
    assert found.holds
    assert "ES: 2" == found.findings[0].observed
    assert "the countries of 1 are to be found out" == international("ES", "").findings[0].remedy


def aurp(institutional, corporate, other=0):
    categories = ["institutional"] * institutional + ["corporate"] * corporate + [""] * other
    directors = [Director(name=f"d{n}", category=c) for n, c in enumerate(categories)]
    return check_board(AURP, board="board", directors=directors)


@pytest.mark.parametrize(
    ("seated", "answers"),
    [
        ((9, 8), [MET, MET, MET]),
        ((10, 7), [MET, MET, MET]),
        ((8, 9), [MET, UNMET, UNMET]),
        ((9, 7), [UNMET, MET, MET]),
        ((8, 8, 1), [MET, UNKNOWN, UNKNOWN]),
        ((8, 7, 2), [MET, UNKNOWN, UNKNOWN]),
        ((9, 6, 2), [MET, MET, MET]),
        ((6, 9, 2), [MET, UNMET, UNMET]),
    ],
)
def test_the_board_of_aurp_in_2020(seated, answers):
    """AURP, election of 2020: 17 seats, at least 9 institutional and at most 8 corporate."""
    assert answers == [finding.answer for finding in aurp(*seated).findings]


def test_an_election_needs_more_candidates_than_seats_where_a_rule_says_so():
    """AURP, election of 2020: 5 open seats and at least 6 candidates."""
    for candidates, answer in ((5, UNMET), (6, MET)):
        found = check_candidates(AURP, board="board", open_seats=5, candidates=candidates)
        assert answer is found.answer
    found = check_candidates(IASP, board="international", open_seats=5, candidates=9)
    assert UNKNOWN is found.answer


def test_the_term_of_a_division_president():
    """Two years, with a seat on the International Board.

    https://www.zawya.com/en/press-release/people-in-the-news/srti-park-ceo-hussain-al-mahmoudi-elected-regional-president-of-international-association-of-science-parks-si1qv74z
    """
    held = mandate(IASP, office="division-president", elected=date(2024, 12, 11))
    assert tp.Period(date(2024, 12, 11), date(2026, 12, 11)) == held.term
    assert (2, "international", None) == (held.office.years, held.board, held.again)


def test_a_mandate_reads_as_text():
    division = mandate(IASP, office="division-president", elected=date(2024, 12, 11))
    assert ["2024-12-11 to 2026-12-10", 2, "international"] == division.to_columns()["is"][:3]
    assert "not found" == division.to_columns()["is"][4]
    director = mandate(AURP, office="director", elected=date(2021, 1, 1))
    assert ["board", "not found", True] == director.to_columns()["is"][2:]
    president = mandate(IASP, office="president", elected=date(2023, 9, 28))
    assert "no board" in str(president)


def test_the_presidents_term_changed():
    assert 4 == mandate(IASP, office="president", elected=date(2001, 1, 1)).office.years
    assert 2 == mandate(IASP, office="president", elected=date(2023, 9, 28)).office.years
    for unknown in (date(2000, 12, 30), date(2004, 12, 31), date(2021, 10, 18)):
        with pytest.raises(NotInForceError, match="term of the office president"):
            mandate(IASP, office="president", elected=unknown)


def test_at_most_two_terms_at_aurp():
    """AURP, election of 2020: a term of 3 years, at most 2."""
    first = mandate(AURP, office="director", elected=date(2021, 1, 1))
    assert (date(2024, 1, 1), True) == (first.term.end, first.again)
    second = mandate(AURP, office="director", elected=date(2024, 1, 1), terms_before=1)
    assert second.again is False
    with pytest.raises(InvalidValueError, match="fewer than 2 terms"):
        mandate(AURP, office="director", elected=date(2027, 1, 1), terms_before=2)


def test_what_is_not_there():
    with pytest.raises(UnknownNameError, match="board: got 'x'"):
        check_board(IASP, board="x", directors=())
    with pytest.raises(UnknownNameError, match="known are: none"):
        check_board(APTE, board="x", directors=())
    with pytest.raises(UnknownNameError, match="known are: president, division-president"):
        mandate(IASP, office="treasurer", elected=date(2024, 1, 1))
    with pytest.raises(UnknownNameError, match="known are: none"):
        mandate(APTE, office="president", elected=date(2024, 1, 1))


def test_a_board_without_limits_has_nothing_to_find():
    bare = tp.Board(id="b", name="B")
    club = attrs.evolve(IASP, governance=tp.Governance(boards=(bare,)))
    assert () == check_board(club, board="b", directors=()).findings
