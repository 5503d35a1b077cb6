"""Waiting lists, the rules and replies that go with them, and units that are free."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from technopark._model.waiting import (
    AfterOffer,
    Availability,
    OfferReply,
    OfferRules,
    Silence,
    WaitingList,
)
from technopark.strategies._basic import days, ids
from technopark.strategies._nouns import applicants
from technopark.strategies._parks import units
from technopark.strategies._values import periods


def offer_rules() -> st.SearchStrategy[OfferRules]:
    """Draw the rules by which units are offered.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.offer_rules())
        ... def law(rules):
        ...     assert rules.open_days > 0
        >>> law()
    """
    return st.builds(
        OfferRules,
        open_days=st.integers(1, 90),
        after_lapse=st.sampled_from(AfterOffer),
        after_decline=st.sampled_from(AfterOffer),
        silence=st.sampled_from(Silence),
    )


def offer_replies() -> st.SearchStrategy[OfferReply]:
    """Draw what an applicant says to the offer of a unit.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.offer_replies())
        ... def law(reply):
        ...     assert reply.unit
        >>> law()
    """
    return st.builds(
        OfferReply, applicant=ids(), unit=ids(), accepts=st.booleans(), on=st.none() | days()
    )


@st.composite
def waiting_lists(draw: st.DrawFn) -> WaitingList:
    """Draw a list of applicants with rules and replies.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.waiting_lists())
        ... def law(waiting):
        ...     ids = {applicant.id for applicant in waiting.applicants}
        ...     assert all(reply.applicant in ids for reply in waiting.replies)
        >>> law()
    """
    asking = [draw(applicants(f"a{n}")) for n in range(draw(st.integers(0, 3)))]
    replies: list[OfferReply] = []
    for one in asking:
        if not draw(st.booleans()) or one.withdrawn == one.applied:
            continue
        last = one.withdrawn or one.applied + timedelta(days=90)
        on = draw(st.none() | days(one.applied, last - timedelta(days=1)))
        accepts = draw(st.booleans())
        replies.append(OfferReply(applicant=one.id, unit=draw(ids()), accepts=accepts, on=on))
    return WaitingList(applicants=tuple(asking), rules=draw(offer_rules()), replies=tuple(replies))


@st.composite
def availabilities(draw: st.DrawFn) -> Availability:
    """Draw days on which a unit is free to be offered.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.availabilities())
        ... def law(free):
        ...     assert free.start is None or free.on(free.start)
        >>> law()
    """
    span = draw(periods())
    return Availability(
        unit=draw(units()),
        start=draw(st.sampled_from((None, span.start))),
        end=draw(st.sampled_from((None, span.end))),
        site=draw(st.just("") | ids()),
    )
