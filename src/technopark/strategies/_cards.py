"""Rate cards."""

from __future__ import annotations

from hypothesis import strategies as st

from technopark._model.ratecard import CardLine, CardMove, Clock, RateCard
from technopark.strategies._basic import ids
from technopark.strategies._evidence import dated, sources
from technopark.strategies._nouns import CATEGORIES
from technopark.strategies._values import rates

_FEW = 3


def card_lines() -> st.SearchStrategy[CardLine]:
    """Draw the dated price of one category on one site, or on all of them.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.card_lines())
        ... def law(line):
        ...     assert line.rate.versions
        >>> law()
    """
    return st.builds(
        CardLine,
        category=st.sampled_from(CATEGORIES),
        site=st.just("") | st.sampled_from(("casablanca", "rabat")),
        rate=dated(rates()),
    )


def rate_cards() -> st.SearchStrategy[RateCard]:
    """Draw a rate card: one line for each category and site.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.rate_cards())
        ... def law(card):
        ...     assert len(card.categories) <= len(card.lines)
        >>> law()
    """
    lines = st.lists(card_lines(), unique_by=lambda line: (line.site, line.category), max_size=_FEW)
    return st.builds(RateCard, id=ids(), lines=lines.map(tuple))


@st.composite
def card_moves(draw: st.DrawFn) -> CardMove:
    """Draw a card's rule for which category follows which.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.card_moves())
        ... def law(move):
        ...     assert move.then != move.category
        >>> law()
    """
    category, then, *_others = draw(st.permutations(CATEGORIES))
    return CardMove(
        category=category,
        months=draw(st.integers(1, 120)),
        then=then,
        clock=draw(st.sampled_from(Clock)),
        sources=draw(sources()),
    )
