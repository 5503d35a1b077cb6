"""How one becomes, stays and ceases to be a member."""

from __future__ import annotations

from hypothesis import strategies as st

from technopark._model.procedure import Effect, Guard, MembershipEvent, Procedure, Transition
from technopark.strategies._basic import days, names, texts
from technopark.strategies._evidence import citations, sources
from technopark.strategies._values import money

_STATES = ("none", "applied", "active", "left")
_EVENTS = ("applied", "paid", "resigned", "listed")


def transitions(
    event: str | None = None, start: str | None = None
) -> st.SearchStrategy[Transition]:
    """Draw an event and the states that it leads from and to.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.transitions("paid"))
        ... def law(transition):
        ...     assert transition.event == "paid"
        >>> law()
    """
    return st.builds(
        Transition,
        event=st.sampled_from(_EVENTS) if event is None else st.just(event),
        starts=(st.sampled_from(_STATES) if start is None else st.just(start)).map(lambda s: (s,)),
        end=st.sampled_from(_STATES),
        guards=st.lists(st.sampled_from(Guard), max_size=1).map(tuple),
        effects=st.lists(st.sampled_from(Effect), max_size=1).map(tuple),
        by=texts(),
        statement=texts(),
        sources=sources(),
    )


@st.composite
def procedures(draw: st.DrawFn) -> Procedure:
    """Draw the states of a membership and what leads from one to another.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.procedures())
        ... def law(procedure):
        ...     assert all(procedure.next("none", e) for e in procedure.possible("none"))
        >>> law()
    """
    pairs = st.tuples(st.sampled_from(_EVENTS), st.sampled_from(_STATES))
    chosen = draw(st.lists(pairs, max_size=3, unique=True))
    return Procedure(
        first="none",
        active=("active",),
        transitions=tuple(draw(transitions(event, start)) for event, start in chosen),
        gaps=draw(st.lists(names(), max_size=1).map(tuple)),
    )


def membership_events() -> st.SearchStrategy[MembershipEvent]:
    """Draw something that happened to a membership.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.membership_events())
        ... def law(event):
        ...     assert event.kind
        >>> law()
    """
    return st.builds(
        MembershipEvent,
        kind=st.sampled_from(_EVENTS),
        day=days(),
        category=texts(),
        amount=st.none() | money(low=0, high=10**7),
        by=texts(),
        note=texts(),
        source=st.none() | citations(),
    )
