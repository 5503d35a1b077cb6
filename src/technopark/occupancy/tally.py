"""Sums from which every definition follows, and which add up over any partition."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.render import FEW, few_of
from technopark._kernel.table import Table, Tabular
from technopark._model.observation import Observation
from technopark._model.state import UnitState
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Iterable

Key: TypeAlias = tuple[str, str, str]
"""What is summed, the state of the units, and the basis of an area or the currency of an amount."""
_EXAMPLES = FEW + 1
"""How many names are kept: with one more than are shown it is known whether there are more."""

LET = (UnitState.OCCUPIED, UnitState.UNDER_NOTICE)
"""The states in which a tenant is in."""
LETTABLE = tuple(state for state in UnitState if state is not UnitState.NOT_LETTABLE)
"""The states of the stock."""
VACANT = tuple(state for state in LETTABLE if state not in LET)
"""The states of the stock in which no tenant is in."""
ON_OFFER = tuple(state for state in LETTABLE if state is not UnitState.WITHHELD)
"""The states of the stock that is not withheld."""


@attrs.frozen(kw_only=True, str=False)
class Tally(Tabular):
    """Exact sums over units, leases and published figures; tallies add up to tallies.

    Attributes:
        days: the number of days summed over; one for a single day.
        sites: how many open sites are in it.
        sums: by what is summed, the state of the units and the basis of areas or the currency of
            amounts: unit-days, m²-days, desk-days, amounts times days, and counts of missing
            inputs.
        examples: for each kind of missing input, the first ids in alphabetical order.
        published: the published figures that it rests on.
        closed: why a site is not in it, where one is not.

    Raises:
        InvalidValueError: tallies of different numbers of days are added.
    """

    days: int
    sites: int = 0
    sums: tuple[tuple[Key, Fraction], ...] = ()
    examples: tuple[tuple[str, tuple[str, ...]], ...] = ()
    published: tuple[Observation, ...] = ()
    closed: tuple[str, ...] = ()

    @classmethod
    def merge(cls, tallies: Iterable[Tally]) -> Tally:
        """Add up tallies, in whatever order and grouping."""
        parts = tuple(tallies)
        days = {part.days for part in parts}
        if len(days) != 1:
            raise InvalidValueError("Tally.merge days", sorted(days), "tallies of as many days")
        sums: dict[Key, Fraction] = {}
        examples: dict[str, tuple[str, ...]] = {}
        for part in parts:
            for key, value in part.sums:
                sums[key] = sums.get(key, Fraction(0)) + value
            for what, names in part.examples:
                examples[what] = first_names((*examples.get(what, ()), *names))
        return cls(
            days=days.pop(),
            sites=sum(part.sites for part in parts),
            sums=tuple(sorted(sums.items())),
            examples=tuple(sorted(examples.items())),
            published=ordered(one for part in parts for one in part.published),
            closed=tuple(sorted(text for part in parts for text in part.closed)),
        )

    def __add__(self, other: Tally) -> Tally:
        return Tally.merge((self, other))

    def by_state(self, what: str) -> dict[str, Fraction]:
        """Give the mean over the days of a sum in each state, whatever the basis."""
        found: dict[str, Fraction] = {}
        for (name, state, _), value in self.sums:
            if name == what:
                found[state] = found[state] + value if state in found else value
        return {state: value / self.days for state, value in found.items()}

    def total(self, what: str, states: Iterable[UnitState] = UnitState) -> Fraction:
        """Give the mean over the days of a sum over states, whatever the basis."""
        found = self.by_state(what)
        zero = Fraction(0)
        return sum((found.get(state.value, zero) for state in states), zero)

    def amount(self, what: str) -> Fraction:
        """Give the mean over the days of a sum that no state divides."""
        found = (value for key, value in self.sums if key[0] == what)
        return sum(found, Fraction(0)) / self.days

    def has(self, what: str, states: Iterable[UnitState] = ()) -> bool:
        """Say whether there is any such sum, in one of some states where these are named."""
        wanted = {state.value for state in states}
        return any(key[0] == what and (not wanted or key[1] in wanted) for key, _ in self.sums)

    def bases(self, *whats: str) -> tuple[str, ...]:
        """Give the bases in which areas are summed, or the currencies of amounts."""
        return tuple(sorted({key[2] for key, _ in self.sums if key[0] in whats}))

    def missing(self, what: str, states: Iterable[UnitState] = UnitState) -> str:
        """Say for which units an input is missing; empty where for none."""
        names = [name for state in states for name in self._named(f"{what}, {state}")]
        if not names:
            return ""
        are = "are" if what == "desks" else "is"
        return f"no {what} {are} known for {few_of(sorted(names))}"

    def missing_sites(self, metric: str) -> str:
        """Name the first sites for which a published figure is missing; empty where none is."""
        return few_of(self._named(metric))

    def _named(self, what: str) -> tuple[str, ...]:
        return next((names for name, names in self.examples if name == what), ())

    def table(self) -> Table:
        """Give a row for each sum."""
        rows = [(*key, value) for key, value in self.sums]
        title = f"Sums over {number_of(self.days, 'days')}"
        return Table.of(title, ("sum of", "state", "basis", "value"), rows)


def first_names(names: Iterable[str]) -> tuple[str, ...]:
    """Give the first few names in alphabetical order: the same whatever the order they come in."""
    return tuple(sorted(set(names))[:_EXAMPLES])


def ordered(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    """Bring observations in an order that does not depend on where they come from."""
    return tuple(sorted(observations, key=lambda o: (o.subject, o.metric, o.as_of, str(o))))
