"""Taxonomies of segments, how they stand to each other, and quotas."""

from __future__ import annotations

from hypothesis import strategies as st

from technopark._model.taxonomy import Crosswalk, Fit, Match, Provenance, Segment, Taxonomy
from technopark.segments import Quota
from technopark.strategies._basic import ids, names, texts
from technopark.strategies._evidence import sources


def segments(id: str | None = None) -> st.SearchStrategy[Segment]:  # noqa: A002
    """Draw a segment.

    Args:
        id: its id; any where it is none.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.segments("fintech"))
        ... def law(segment):
        ...     assert segment.id == "fintech"
        >>> law()
    """
    return st.builds(
        Segment,
        id=ids() if id is None else st.just(id),
        en=names(),
        fr=texts(),
        ar=texts(),
        definition=texts(),
        examples=st.lists(names(), max_size=2).map(tuple),
        provenance=st.sampled_from(Provenance),
        sources=sources(),
    )


@st.composite
def taxonomies(draw: st.DrawFn) -> Taxonomy:
    """Draw a taxonomy with some segments, and facets beside them.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.taxonomies())
        ... def law(taxonomy):
        ...     assert taxonomy.segment(taxonomy.ids[0]) == taxonomy.segments[0]
        >>> law()
    """
    known = draw(st.lists(ids(), min_size=1, max_size=4, unique=True))
    drawn = tuple(draw(segments(each)) for each in known)
    facets = draw(st.integers(0, len(drawn) - 1))
    return Taxonomy(
        id=draw(ids()),
        version=draw(ids()),
        segments=drawn[facets:],
        facets=drawn[:facets],
        sources=draw(sources()),
    )


def matches() -> st.SearchStrategy[Match]:
    """Draw the counterpart of a segment in another taxonomy.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.matches())
        ... def law(match):
        ...     assert match.segment
        >>> law()
    """
    return st.builds(Match, segment=ids(), other=ids(), fit=st.sampled_from(Fit))


def crosswalks() -> st.SearchStrategy[Crosswalk]:
    """Draw how one taxonomy's segments stand to another's.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.crosswalks())
        ... def law(walk):
        ...     assert all(match in walk.matches for match in walk.of("fintech"))
        >>> law()
    """
    some = st.lists(matches(), max_size=3).map(tuple)
    return st.builds(Crosswalk, source=ids(), target=ids(), matches=some, sources=sources())


@st.composite
def quotas(draw: st.DrawFn) -> Quota:
    """Draw the least or greatest share of a segment, or both.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.quotas())
        ... def law(quota):
        ...     assert quota.bounds[0] <= quota.bounds[1]
        >>> law()
    """
    low, high = sorted(draw(st.lists(st.fractions(0, 1), min_size=2, max_size=2)))
    bounds = draw(st.sampled_from([(low, high), (low, None), (None, high)]))
    return Quota(segment=draw(ids()), least=bounds[0], most=bounds[1], sources=draw(sources()))
