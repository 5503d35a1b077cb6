"""A park on a day, and the dated changes that may come."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.table import Table, Tabular
from technopark._model.period import check_day
from technopark._model.site import Park
from technopark.errors import InvalidValueError, raise_all
from technopark.scenario.changes import Change, LeaseUp, PriceSite


@attrs.frozen(kw_only=True, str=False)
class Scenario(Tabular):
    """A park as it was known on a day, and what happens to it afterwards.

    Nothing is shared between scenarios: each is a value, and changing one makes another.

    Attributes:
        name: what it is called in results.
        park: the park as it was known.
        on: the day of that knowledge.
        changes: what happens later, in the order of their days.

    Raises:
        InvalidValueError: an empty name, or a change before the day.
    """

    name: str
    park: Park
    on: date
    changes: tuple[Change, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_day(self.on, "Scenario.on")
        faults = [
            InvalidValueError(f"day of {type(c).__name__}", c.on, f"{self.on} or later")
            for c in self.changes
            if c.on < self.on
        ]
        if not self.name.strip():
            faults.append(InvalidValueError("Scenario.name", self.name, "a name"))
        raise_all(faults)

    def then(self, *changes: Change, name: str | None = None) -> Scenario:
        """Give another scenario with further changes.

        Args:
            changes: what happens; of one day, in the order given.
            name: what the new scenario is called; the old name where it is none.
        """
        ordered = sorted((*self.changes, *changes), key=lambda change: change.on)
        return attrs.evolve(self, name=name or self.name, changes=tuple(ordered))

    def park_on(self, day: date) -> Park:
        """Give the park on a day, after all changes up to it.

        Raises:
            InvalidValueError: the day is before the scenario begins.
            TechnoparkError: a change does not fit the park.
        """
        if day < self.on:
            raise InvalidValueError("Scenario.park_on", day, f"{self.on} or later")
        park = self.park
        for change in self.changes:
            if change.on <= day:
                park = change.apply(park)
        return park

    def price_of(self, site: str, *, on: date) -> PriceSite | None:
        """Give the price assumed for a site on a day, or none."""
        prices = (c for c in self.changes if isinstance(c, PriceSite) and c.site == site)
        return next((price for price in reversed(tuple(prices)) if price.on <= on), None)

    def lease_up_of(self, site: str, *, on: date) -> LeaseUp | None:
        """Give the lease-up assumed for a site on a day, or none."""
        plans = (c for c in self.changes if isinstance(c, LeaseUp) and c.site == site)
        return next((plan for plan in reversed(tuple(plans)) if plan.on <= on), None)

    def table(self) -> Table:
        """Give a row for each change."""
        rows = [(c.on, type(c).__name__, _about(c)) for c in self.changes]
        title = f"{self.name}: {self.park.name} as known on {self.on}"
        return Table.of(title, ("from", "change", "of"), rows)


def baseline(park: Park, *, on: date, name: str = "baseline") -> Scenario:
    """Begin with a park as it is known on a day, unchanged.

    Args:
        park: the park.
        on: the day of that knowledge.
        name: what the scenario is called in results.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.Park(id="p", name="P", sites=(tp.Site(id="a", name="A"),))
        >>> today = tp.scenario.baseline(park, on=date(2018, 10, 8))
        >>> later = today.then(tp.scenario.OpenSite(park.sites[0], on=date(2019, 9, 1)))
        >>> later.park_on(date(2019, 9, 1)).site("a").opened
        datetime.date(2019, 9, 1)
    """
    return Scenario(name=name, park=park, on=on)


def _about(change: Change) -> str:
    fields = attrs.fields_dict(type(change))
    subject = getattr(change, next(name for name in fields if name != "on"), "")
    return str(getattr(subject, "id", subject))
