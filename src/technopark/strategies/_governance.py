"""How an association decides: votes, proxies, boards and offices."""

from __future__ import annotations

from hypothesis import strategies as st

from technopark._model.governance import Board, Governance, Office, SeatRule
from technopark.strategies._basic import days, ids, names, texts
from technopark.strategies._evidence import sources

_FEW = st.none() | st.integers(1, 5)


@st.composite
def seat_rules(draw: st.DrawFn, category: str | None = None) -> SeatRule:
    """Draw how many seats are for a category.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.seat_rules("full"))
        ... def law(rule):
        ...     assert rule.category == "full"
        >>> law()
    """
    least = draw(st.none() | st.integers(0, 9))
    most = draw(st.none() | st.integers(least or 0, 17))
    return SeatRule(category=draw(ids()) if category is None else category, least=least, most=most)


@st.composite
def boards(draw: st.DrawFn, id: str | None = None) -> Board:  # noqa: A002
    """Draw a board and the rules on its seats.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.boards("international"))
        ... def law(board):
        ...     assert board.id == "international"
        >>> law()
    """
    return Board(
        id=draw(ids()) if id is None else id,
        name=draw(names()),
        size=draw(st.none() | st.integers(1, 30)),
        per_country=draw(_FEW),
        seats=tuple(draw(seat_rules(f"c{n}")) for n in range(draw(st.integers(0, 2)))),
        candidates_over_seats=draw(_FEW),
        start=draw(st.none() | days()),
        sources=draw(sources()),
    )


def offices(board: str = "") -> st.SearchStrategy[Office]:
    """Draw an office and its term.

    Args:
        board: the id of the board on which it gives a seat.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.offices())
        ... def law(office):
        ...     assert office.years > 0
        >>> law()
    """
    return st.builds(
        Office,
        id=ids(),
        name=names(),
        years=st.integers(1, 6),
        most_terms=_FEW,
        board=st.just(board),
        elected_by=texts(),
        start=st.none() | days(),
        sources=sources(),
    )


@st.composite
def governances(draw: st.DrawFn, voters: tuple[str, ...] = ("full",)) -> Governance:
    """Draw who votes in an association and who sits on its boards.

    Args:
        draw: given by Hypothesis.
        voters: the ids of the categories that may vote.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.governances())
        ... def law(governance):
        ...     assert set(governance.proxy_holders) <= set(governance.voters)
        >>> law()
    """
    voting = tuple(each for each in voters if draw(st.booleans()))
    sitting = [draw(boards(f"b{n}")) for n in range(draw(st.integers(0, 1)))]
    return Governance(
        voters=voting,
        votes_each=draw(st.integers(1, 3)),
        proxy_givers=voting if draw(st.booleans()) else (),
        proxy_holders=voting[:1],
        most_proxies=draw(_FEW),
        assembly_every_years=draw(_FEW),
        boards=tuple(sitting),
        offices=tuple(draw(offices(board.id)) for board in sitting),
        rules=draw(st.lists(names(), max_size=1).map(tuple)),
        gaps=draw(st.lists(names(), max_size=1).map(tuple)),
        sources=draw(sources()),
    )
