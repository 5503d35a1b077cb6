"""What became of a membership: its events, its states and why."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.plaindata import PlainData, plain_data
from technopark._kernel.table import Table, Tabular
from technopark._model.association import Association
from technopark._model.money import Money
from technopark._model.period import check_day
from technopark._model.procedure import Effect, Guard, MembershipEvent, Procedure, Transition
from technopark.errors import (
    EventOrderError,
    IllegalTransitionError,
    InvalidValueError,
    PaymentMismatchError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._kernel.citation import Citation


@attrs.frozen(kw_only=True)
class Standing:
    """Where a membership stands after an event.

    Attributes:
        state: the state of the procedure.
        category: the category held or granted; empty where there is none.
        due: what is invoiced and not paid; none where nothing is.
        paid: what was paid since joining; none where nothing was.
        refunded: what was refunded; none where nothing was.
        ratified: whether it is ratified, with its certificate.
        rejoining: whether the member left before, and owes the joining fee again.
    """

    state: str
    category: str = ""
    due: Money | None = None
    paid: Money | None = None
    refunded: Money | None = None
    ratified: bool = False
    rejoining: bool = False


@attrs.frozen(kw_only=True)
class Step:
    """An event, the rule that made it possible, and where it led.

    Attributes:
        event: what happened.
        rule: the transition of the procedure.
        before: the state it met.
        standing: where the membership stands after it.
    """

    event: MembershipEvent
    rule: Transition
    before: str
    standing: Standing

    def sources(self) -> tuple[Citation, ...]:
        """Give who says that it happened, and where the rule stands."""
        said = (self.event.source,) if self.event.source else ()
        return tuple(dict.fromkeys((*said, *self.rule.sources)))

    def explain(self) -> Explanation[str]:
        """Say how the event led to the state."""
        by = self.event.by or self.rule.by
        who = f" by {by}" if by else ""
        label = f"{self.event.day} {self.event.kind}{who}, from {self.before}"
        return Explanation(
            label=label,
            value=self.standing.state,
            sources=self.sources(),
            note=self.event.note or self.rule.statement,
        )


@attrs.frozen(kw_only=True, str=False)
class Status(Tabular):
    """Where a membership stands on a day, and why.

    Attributes:
        association: the association.
        on: the day.
        standing: where it stands.
        steps: the events that led there.
    """

    association: Association
    on: date
    standing: Standing
    steps: tuple[Step, ...]

    @property
    def state(self) -> str:
        """The state of the procedure."""
        return self.standing.state

    @property
    def category(self) -> str:
        """The category held or granted; empty where there is none."""
        return self.standing.category

    @property
    def active(self) -> bool:
        """Whether the member has all benefits, rights and duties."""
        return self.state in _procedure(self.association).active

    @property
    def possible(self) -> tuple[str, ...]:
        """The events that are possible next."""
        return _procedure(self.association).possible(self.state)

    def explain(self) -> Explanation[str]:
        """Say from which events the state follows, the last one first."""
        label = f"{self.association.name} on {self.on}"
        if not self.steps:
            return Explanation(label=label, value=self.state, note="no event is known before it")
        inputs = tuple(step.explain() for step in reversed(self.steps))
        return Explanation(label=label, value=self.state, operation=Operation.CHOICE, inputs=inputs)

    def table(self) -> Table:
        """Give a row for each thing that is known of the standing."""
        values = attrs.asdict(self.standing, recurse=False)
        rows = [(name, value) for name, value in values.items() if value is not None]
        rows.append(("possible next", ", ".join(self.possible)))
        return Table.of(f"{self.association.name} on {self.on}", ("what", "is"), rows)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the status as plain data."""
        return {
            "association": self.association.id,
            "on": self.on.isoformat(),
            "active": self.active,
            "standing": plain_data(self.standing),
            "possible": list(self.possible),
        }


@attrs.frozen(kw_only=True, str=False)
class History(Tabular):
    """The events of a membership, each with the state it led to.

    Attributes:
        association: the association.
        steps: the events in the order of their days.
    """

    association: Association
    steps: tuple[Step, ...]

    def status_on(self, day: date) -> Status:
        """Say where the membership stands at the end of a day."""
        check_day(day, "day")
        steps = tuple(step for step in self.steps if step.event.day <= day)
        first = Standing(state=_procedure(self.association).first)
        standing = steps[-1].standing if steps else first
        return Status(association=self.association, on=day, standing=standing, steps=steps)

    def table(self) -> Table:
        """Give a row for each event."""
        columns = ("day", "event", "from", "to", "category", "amount", "due after", "by")
        rows = [
            (
                step.event.day,
                step.event.kind,
                step.before,
                step.standing.state,
                step.standing.category,
                step.event.amount,
                step.standing.due,
                step.event.by or step.rule.by,
            )
            for step in self.steps
        ]
        return Table.of(f"{self.association.name}, history", columns, rows)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the history as plain data."""
        steps: list[PlainData] = [
            {
                "event": plain_data(step.event),
                "before": step.before,
                "standing": plain_data(step.standing),
            }
            for step in self.steps
        ]
        return {"association": self.association.id, "steps": steps}


def history(association: Association, events: Iterable[MembershipEvent]) -> History:
    """Follow a membership through its events, and refuse what its procedure does not allow.

    Args:
        association: whose procedure.
        events: in the order in which they happened; several may share a day.

    Raises:
        EventOrderError: an event is dated before the one that it follows.
        IllegalTransitionError: an event is not possible where it stands; it says which are.
        PaymentMismatchError: a payment is larger or smaller than what is due.
        UnknownNameError: a category that the association does not have.
        InvalidValueError: no source gives the association's procedure.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> due = tp.Money.of(2450, "EUR")
        >>> events = (
        ...     tp.MembershipEvent(kind="applied", day=date(2024, 1, 8)),
        ...     tp.MembershipEvent(kind="approved", day=date(2024, 1, 19), category="full"),
        ...     tp.MembershipEvent(kind="invoiced", day=date(2024, 2, 1), amount=due),
        ...     tp.MembershipEvent(kind="paid", day=date(2024, 2, 20), amount=due),
        ... )
        >>> told = tp.membership.history(tp.membership.IASP, events)
        >>> [told.status_on(date(2024, 2, day)).state for day in (19, 20)]
        ['invoiced', 'active']
    """
    procedure = _procedure(association)
    given = tuple(events)
    for before, event in pairwise(given):
        if event.day < before.day:
            raise EventOrderError(event.kind, event.day, before.kind, before.day)
    standing = Standing(state=procedure.first)
    steps: list[Step] = []
    for event in given:
        rule = _rule(association, standing, event)
        after = _after(standing, rule, event)
        steps.append(Step(event=event, rule=rule, before=standing.state, standing=after))
        standing = after
    return History(association=association, steps=tuple(steps))


def status_on(association: Association, events: Iterable[MembershipEvent], *, day: date) -> Status:
    """Say where a membership stands at the end of a day, and from which events it follows.

    Args:
        association: whose procedure.
        events: in the order in which they happened.
        day: the day; later events are checked, but do not count.

    Raises:
        EventOrderError: an event is dated before the one that it follows.
        IllegalTransitionError: an event is not possible where it stands.
        PaymentMismatchError: a payment is larger or smaller than what is due.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> applied = tp.MembershipEvent(kind="applied", day=date(2024, 1, 8))
        >>> status = tp.membership.status_on(tp.membership.IASP, [applied], day=date(2024, 1, 9))
        >>> status.state, status.possible
        ('applied', ('approved', 'refused'))
    """
    return history(association, events).status_on(day)


def _procedure(association: Association) -> Procedure:
    if association.procedure is None:
        allowed = "an association whose procedure is known"
        raise InvalidValueError("procedure", association.name, allowed)
    return association.procedure


def _rule(association: Association, standing: Standing, event: MembershipEvent) -> Transition:
    """Give the transition of an event, if its guards let it pass."""
    procedure = _procedure(association)
    rule = procedure.next(standing.state, event.kind)
    possible = procedure.possible(standing.state)
    if rule is None:
        raise IllegalTransitionError(event.kind, event.day, standing.state, "", possible)
    if event.category:
        association.category(event.category)
    for guard in rule.guards:
        if guard is Guard.PAYS_DUE and event.amount != standing.due:
            paid, due = (str(each or "nothing") for each in (event.amount, standing.due))
            raise PaymentMismatchError(paid, due)
        if not _passes(guard, association, standing=standing, event=event):
            raise IllegalTransitionError(event.kind, event.day, standing.state, guard, possible)
    return rule


def _passes(
    guard: Guard, association: Association, *, standing: Standing, event: MembershipEvent
) -> bool:
    ids = [category.id for category in association.categories]
    if guard is Guard.NAMES_CATEGORY:
        return event.category in {each.id for each in association.categories if each.applicable}
    if guard is Guard.BETTER_CATEGORY:
        return ids.index(event.category) < ids.index(standing.category)
    if guard is Guard.SAME_CATEGORY:
        return bool(event.category) and standing.category in {"", event.category}
    if guard is Guard.NAMES_AMOUNT:
        return event.amount is not None and event.amount.minor > 0
    if guard is Guard.NOT_RATIFIED:
        return not standing.ratified
    return standing.due is not None


def _after(standing: Standing, rule: Transition, event: MembershipEvent) -> Standing:
    after = attrs.evolve(standing, state=rule.end)
    if Effect.REOPENS in rule.effects:
        after = Standing(state=rule.end, rejoining=event.kind == "rejoined")
    for effect in rule.effects:
        after = _apply(effect, after, event)
    return after


def _apply(effect: Effect, after: Standing, event: MembershipEvent) -> Standing:
    if effect is Effect.TAKES_CATEGORY:
        return attrs.evolve(after, category=event.category)
    if effect is Effect.CHARGES:
        return attrs.evolve(after, due=_added(after.due, event.amount))
    if effect is Effect.SETTLES:
        return attrs.evolve(after, due=None, paid=_added(after.paid, event.amount))
    if effect is Effect.RATIFIES:
        return attrs.evolve(after, ratified=True)
    if effect is Effect.REFUNDS:
        return attrs.evolve(after, refunded=after.paid, paid=None)
    ends = effect is Effect.ENDS
    return attrs.evolve(after, category="", due=None) if ends else after


def _added(one: Money | None, other: Money | None) -> Money | None:
    return one + other if one and other else other
