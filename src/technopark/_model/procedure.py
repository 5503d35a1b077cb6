"""How one becomes, stays and ceases to be a member: states, events and what they need."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.money import Money
from technopark._model.period import check_day
from technopark.errors import InvalidValueError, TechnoparkError, raise_all


class Guard(Term):
    """What must be so for an event to be possible."""

    NAMES_CATEGORY = "names a category that one can apply for"
    BETTER_CATEGORY = "names a category better than the one held"
    SAME_CATEGORY = "names a category, and the one held where one is held"
    NAMES_AMOUNT = "names an amount above zero"
    PAYS_DUE = "pays exactly what is due"
    SOMETHING_DUE = "something is due"
    NOT_RATIFIED = "is not ratified yet"


class Effect(Term):
    """What an event does beside leading to a state."""

    TAKES_CATEGORY = "takes the category"
    CHARGES = "adds the amount to what is due"
    SETTLES = "settles what is due"
    RATIFIES = "is ratified"
    REFUNDS = "all that was paid since joining is refunded"
    ENDS = "ends the membership: there is no category, and nothing is due"
    REOPENS = "begins anew: nothing is due, paid or ratified"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Transition:
    """An event, the states in which it is possible, and the state to which it leads.

    Attributes:
        event: the kind of the event.
        starts: the states in which it may come.
        end: the state to which it leads.
        guards: what must be so besides.
        effects: what it does besides.
        by: who decides, in words; empty where it is the member, or no source says.
        statement: the rule in words.
        sources: who says so.

    Raises:
        InvalidValueError: an empty event, end or start.
    """

    event: str
    starts: tuple[str, ...]
    end: str
    guards: tuple[Guard, ...] = ()
    effects: tuple[Effect, ...] = ()
    by: str = ""
    statement: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        named = (self.event, self.end, *self.starts)
        if not self.starts or not all(text.strip() for text in named):
            allowed = "an event, a state or more before it, and a state after it"
            raise InvalidValueError("Transition", named, allowed)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Procedure:
    """The states of a membership and what leads from one to another.

    Attributes:
        first: the state before any event.
        active: the states in which the member has all benefits, rights and duties.
        transitions: what leads from state to state.
        gaps: what no source gives.

    Raises:
        InvalidValueError: two transitions start from one state with one event.
    """

    first: str
    active: tuple[str, ...]
    transitions: tuple[Transition, ...]
    gaps: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        pairs = [(each.event, start) for each in self.transitions for start in each.starts]
        twice = [pair for pair in dict.fromkeys(pairs) if pairs.count(pair) > 1]
        raise_all(
            InvalidValueError("Procedure", pair, "one transition for an event and a state")
            for pair in twice
        )

    def next(self, state: str, event: str) -> Transition | None:
        """Give the transition of an event in a state; none where it is not possible there."""
        found = (t for t in self.transitions if t.event == event and state in t.starts)
        return next(found, None)

    def possible(self, state: str) -> tuple[str, ...]:
        """Give the events that are possible in a state."""
        return tuple(each.event for each in self.transitions if state in each.starts)


@attrs.frozen(kw_only=True)
class MembershipEvent:
    """Something that happened to a membership on a day.

    Attributes:
        kind: what happened, such as `applied`, `approved`, `paid`.
        day: when.
        category: the category that it names; empty where it names none.
        amount: the amount that it names; none where it names none.
        by: who decided; empty where it is not known.
        note: what a reader must know beside it.
        source: who says so; none where it is the user's own record.

    Raises:
        InvalidValueError: an empty kind, or a day that is none.
    """

    kind: str
    day: date
    category: str = ""
    amount: Money | None = None
    by: str = ""
    note: str = ""
    source: Citation | None = None

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if not self.kind.strip():
            faults.append(InvalidValueError("MembershipEvent.kind", self.kind, "a text"))
        try:
            check_day(self.day, "MembershipEvent.day")
        except InvalidValueError as error:
            faults.append(error)
        raise_all(faults)
