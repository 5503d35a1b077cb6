"""Terms that change after they were billed: credit notes, new charges, and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.render import show
from technopark._kernel.table import Table, Tabular
from technopark._model.clause import Clause
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.errors import InvalidValueError
from technopark.rent._bills.schedule import Line, Schedule, schedule
from technopark.rent._streams.summed import NO_CURRENCY, summed

if TYPE_CHECKING:
    from technopark._kernel.explain import Explanation
    from technopark._model.lease import Lease


@attrs.frozen(kw_only=True, str=False)
class Settlement(Tabular):
    """What makes a bill under old terms right under new ones.

    What was billed is never rewritten: a line that is no longer right is credited in full, and
    charged anew.

    Attributes:
        billed: what was billed before.
        standing: what stands after the settlement, under the new terms; the next settlement
            starts from it.
        credits: the lines taken back, with amounts below zero.
        charges: the lines charged anew.
    """

    billed: Schedule
    standing: Schedule
    credits: tuple[Line, ...]
    charges: tuple[Line, ...]

    @property
    def net(self) -> Money:
        """What is still to pay before tax, below zero for what is owed back."""
        return summed((line.net for line in self._lines), self._currency, self._called)

    @property
    def tax(self) -> Money:
        """The tax on it."""
        return summed((line.tax for line in self._lines), self._currency, self._called)

    @property
    def total(self) -> Money:
        """What is still to pay, tax included, below zero for what is owed back."""
        return self.net + self.tax

    @property
    def _currency(self) -> str:
        return self.standing.currency or self.billed.currency

    @property
    def _called(self) -> str:
        return f"settlement of lease {self.standing.lease.id}, {self.standing.over}"

    @property
    def _lines(self) -> tuple[Line, ...]:
        return self.credits + self.charges

    def table(self) -> Table:
        """Give a row for each credit and charge."""
        columns = ("document", "period", "charge", "net", "tax", "gross")
        rows = [
            (kind, line.period, line.name, line.net, line.tax, line.gross)
            for kind, lines in (("credit note", self.credits), ("charge", self.charges))
            for line in lines
        ]
        title = f"S{self._called[1:]}"
        note = f"to pay {self.total}" if self._currency else NO_CURRENCY
        return Table.of(title, columns, rows, notes=(note,))


def settle(*, before: Lease, after: Lease, billed: Schedule | Settlement) -> Settlement:
    """What to credit and to charge when terms change after they were billed.

    What was billed and the settlement together are what the new terms say, to the cent. A
    chain of settlements ends at the same total as billing the last terms from the start.

    Args:
        before: the lease as it was billed.
        after: the lease as it is now.
        billed: what was billed, or the settlement before this one.

    Raises:
        InvalidValueError: the leases are two leases, or the bill is of another one.

    Examples:
        >>> from datetime import date
        >>> import attrs
        >>> import technopark as tp
        >>> rent = tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(rent,),
        ... )
        >>> billed = tp.rent.schedule(lease, over=tp.Period.quarter(2018, 1))
        >>> ended = attrs.evolve(lease, clauses=(rent, tp.Termination(date(2018, 3, 16))))
        >>> settlement = tp.rent.settle(before=lease, after=ended, billed=billed)
        >>> print(settlement.credits[0].net, settlement.charges[0].net, settlement.total)
        -1,000.00 MAD 483.87 MAD -516.13 MAD
    """
    stands = billed.standing if isinstance(billed, Settlement) else billed
    for where, lease in (("settle after", after), ("settle billed", stands.lease)):
        if lease.id != before.id:
            raise InvalidValueError(where, lease.id, f"the lease {before.id}")
    new = schedule(after, over=stands.over)
    kept = Counter(stands.lines) & Counter(new.lines)
    return Settlement(
        billed=stands,
        standing=new,
        credits=tuple(_credit(line) for line in _without(stands.lines, kept)),
        charges=tuple(_without(new.lines, kept)),
    )


def _without(lines: tuple[Line, ...], kept: Counter[Line]) -> list[Line]:
    """Give the lines that are not among those kept, each as often as it is not."""
    left = Counter(kept)
    found: list[Line] = []
    for line in lines:
        if left[line]:
            left[line] -= 1
        else:
            found.append(line)
    return found


def _credit(line: Line) -> Line:
    return attrs.evolve(line, net=-line.net, tax=-line.tax, why=None)


@attrs.frozen(kw_only=True)
class Change:
    """A line that two schedules have differently.

    Attributes:
        name: what the line is called.
        period: the days it is for, in the second where it has it.
        first: the line in the first; none where it has none.
        second: the line in the second; none where it has none.
        reasons: the inputs that differ, in words.
    """

    name: str
    period: Period
    first: Line | None
    second: Line | None
    reasons: tuple[str, ...]

    @property
    def net(self) -> Money:
        """By how much the second is higher, before tax."""
        amounts = [line.net for line in (self.second,) if line is not None]
        taken = [-line.net for line in (self.first,) if line is not None]
        return Money.total((*amounts, *taken), (*amounts, *taken)[0].currency)


@attrs.frozen(kw_only=True, str=False)
class Difference(Tabular):
    """How two schedules, or two lines, differ, and what did it.

    Attributes:
        currency: the ISO 4217 code; empty where neither has one.
        changes: the lines that differ.
        removed: clauses that only the first lease has.
        added: clauses that only the second one has.
    """

    currency: str
    changes: tuple[Change, ...]
    removed: tuple[Clause, ...] = ()
    added: tuple[Clause, ...] = ()

    @property
    def net(self) -> Money:
        """By how much the second is higher in all, before tax."""
        return summed((change.net for change in self.changes), self.currency, "difference")

    def table(self) -> Table:
        """Give a row for each line that differs."""
        columns = ("period", "charge", "first", "second", "difference", "why")
        rows = [
            (
                change.period,
                change.name,
                change.first.net if change.first else None,
                change.second.net if change.second else None,
                change.net,
                _told(change.reasons),
            )
            for change in self.changes
        ]
        notes = [f"in all {self.net}" if self.currency else NO_CURRENCY]
        for side, clauses in (("first", self.removed), ("second", self.added)):
            if clauses:
                names = ", ".join(type(clause).__name__ for clause in clauses)
                notes.append(f"clauses of the {side} lease only: {names}")
        return Table.of("Difference", columns, rows, notes=notes)


def difference(first: Schedule | Line, second: Schedule | Line) -> Difference:
    """Why two schedules, or two lines, differ: the lines, the clauses and the inputs.

    Raises:
        InvalidValueError: a line is compared with a schedule.

    Examples:
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period(tp.Period.year(2017).start, tp.Period.year(2018).end),
        ...     clauses=(
        ...         tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),
        ...         tp.RentStep(kind=tp.StepKind.BY, value=5, every=tp.Frequency.YEARLY),
        ...     ),
        ... )
        >>> lines = tp.rent.schedule(lease, over=lease.term).lines
        >>> tp.rent.difference(lines[11], lines[12]).changes[0].reasons
        ('only in the second: step on 2018-01-01 5',)
    """
    if isinstance(first, Line) and isinstance(second, Line):
        change = _change(first, second)
        return Difference(currency=first.net.currency, changes=(change,))
    if isinstance(first, Line) or isinstance(second, Line):
        raise InvalidValueError("difference", type(second).__name__, "two lines or two schedules")
    old, new = (
        {(line.name, line.period.start): line for line in one.lines} for one in (first, second)
    )
    keys = sorted({*old, *new}, key=lambda key: (key[1], key[0]))
    changes = [_change(old.get(key), new.get(key)) for key in keys if old.get(key) != new.get(key)]
    one, other = first.lease.clauses, second.lease.clauses
    return Difference(
        currency=second.currency or first.currency,
        changes=tuple(changes),
        removed=tuple(clause for clause in one if clause not in other),
        added=tuple(clause for clause in other if clause not in one),
    )


def _change(first: Line | None, second: Line | None) -> Change:
    lines = [line for line in (first, second) if line is not None]
    olds = _leaves(first.explain()) if first else []
    news = _leaves(second.explain()) if second else []
    reasons = [_SIDES[0] + leaf for leaf in olds if leaf not in news]
    reasons += [_SIDES[1] + leaf for leaf in news if leaf not in olds]
    return Change(
        name=lines[-1].name,
        period=lines[-1].period,
        first=first,
        second=second,
        reasons=tuple(reasons),
    )


_NO_REASONS = {"one", "none", "a hundred", "net"}
"""Inputs that belong to a formula, or rest on others, and are not why two lines differ."""
_SIDES = ("only in the first: ", "only in the second: ")


def _told(reasons: tuple[str, ...]) -> str:
    """Write the reasons of each side together."""
    sides = [
        side + ", ".join(one.removeprefix(side) for one in reasons if one.startswith(side))
        for side in _SIDES
        if any(one.startswith(side) for one in reasons)
    ]
    return "; ".join(sides)


def _leaves(why: Explanation[Any]) -> list[str]:
    """Give every input of an explanation in words, once."""
    if not why.inputs:
        if why.label in _NO_REASONS:
            return []
        # "15 days" and "3 per cent" say their value already
        return [why.label if why.label[0].isdigit() else f"{why.label} {show(why.value)}"]
    return list(dict.fromkeys(leaf for part in why.inputs for leaf in _leaves(part)))
