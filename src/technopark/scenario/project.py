"""A scenario month by month, and the difference between scenarios."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import plain
from technopark._kernel.explain import Explanation
from technopark._kernel.table import Table, Tabular
from technopark._model.money import Money
from technopark._model.period import Frequency, Period, check_day
from technopark.errors import DuplicateError, InvalidValueError, UnknownNameError, raise_all
from technopark.scenario.metrics import METRICS, Metric, Situation
from technopark.scenario.plan import Scenario

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from technopark._model.site import Park

_EVERY = {"month": 1, "quarter": 3, "year": 12}


@attrs.frozen(kw_only=True)
class Point:
    """One figure of a scenario: a site, a month and a metric.

    Attributes:
        scenario: the scenario's name.
        site: the site's id.
        month: the calendar month.
        metric: the metric's id.
        definition: what exactly it says.
        why: the figure with its reasons.
    """

    scenario: str
    site: str
    month: Period
    metric: str
    definition: str
    why: Explanation[Any]

    @property
    def value(self) -> Any:  # noqa: ANN401 - money, a count or an area
        """The figure: money, a count or an area."""
        return self.why.value

    @property
    def date(self) -> date:
        """The last day of the month."""
        return self.month.last

    def explain(self) -> Explanation[Any]:
        """Give the figure with its reasons."""
        return self.why


@attrs.frozen(kw_only=True, str=False)
class Projection(Tabular):
    """A scenario month by month, as tidy rows.

    Attributes:
        scenario: the scenario projected.
        points: the figures, by month, site and metric.
    """

    scenario: Scenario
    points: tuple[Point, ...]

    def of(self, metric: str, *, site: str) -> tuple[Point, ...]:
        """Give a metric of a site, month by month.

        Raises:
            UnknownNameError: the projection holds no such metric of such a site.
        """
        found = tuple(p for p in self.points if (p.metric, p.site) == (metric, site))
        if not found:
            known = dict.fromkeys(f"{p.metric} of {p.site}" for p in self.points)
            raise UnknownNameError("metric of a site", f"{metric} of {site}", tuple(known))
        return found

    def table(self) -> Table:
        """Give a row for each figure."""
        columns = ("scenario", "site", "date", "metric", "definition", "value")
        rows = [(p.scenario, p.site, p.date, p.metric, p.definition, p.value) for p in self.points]
        return Table.of(f"{self.scenario.name} projected", columns, rows)


def project(scenario: Scenario, *, until: date, every: str = "month") -> Projection:
    """Work out each metric of each site at the end of each month.

    Counts are those of the month's last day; rents are those of the days in the month. With
    `every="quarter"` or `"year"` only the months that end one are given.

    Args:
        scenario: the scenario.
        until: the last day; the month in which it lies is the last one.
        every: `"month"`, `"quarter"` or `"year"`.

    Raises:
        InvalidValueError: the last day is before the scenario begins, or an unknown step.
    """
    if check_day(until, "project until") < scenario.on:
        raise InvalidValueError("project until", until, f"{scenario.on} or later")
    if every not in _EVERY:
        raise InvalidValueError("project every", every, ", ".join(f'"{e}"' for e in _EVERY))
    points: list[Point] = []
    for month, park in _states(scenario, until):
        if month.start.month % _EVERY[every]:
            continue
        for site in sorted(park.sites, key=lambda site: site.id):
            situation = Situation(scenario=scenario, park=park, site=site, month=month)
            points.extend(_measured(situation, METRICS))
    return Projection(scenario=scenario, points=tuple(points))


def _states(scenario: Scenario, until: date) -> Iterator[tuple[Period, Park]]:
    """Give each calendar month with the park on its last day."""
    park, left = scenario.park, list(scenario.changes)
    first = scenario.on.replace(day=1)
    span = Period.closed(first, until)
    for month in Frequency.MONTHLY.periods(first, span):
        while left and left[0].on < month.end:
            park = left.pop(0).apply(park)
        yield month, park


def _measured(situation: Situation, metrics: Sequence[Metric]) -> Iterator[Point]:
    for metric in metrics:
        why = metric.measure(situation)
        if why is not None:
            yield Point(
                scenario=situation.scenario.name,
                site=situation.site.id,
                month=situation.month,
                metric=metric.name,
                definition=metric.definition,
                why=why,
            )


@attrs.frozen(kw_only=True)
class Difference:
    """One figure of a scenario beside the same one of the first scenario.

    Attributes:
        point: the figure.
        base: the figure of the first scenario; none where it has none.
    """

    point: Point
    base: Point | None

    @property
    def value(self) -> Any:  # noqa: ANN401 - money, a count or an area's number
        """The figure less that of the first scenario; none where the first has none."""
        if self.base is None:
            return None
        if isinstance(self.point.value, Money):
            return self.point.value - self.base.value
        return Fraction(self.point.value) - Fraction(self.base.value)

    def __str__(self) -> str:
        value = self.value
        return "-" if value is None else str(value) if isinstance(value, Money) else plain(value)


@attrs.frozen(kw_only=True, str=False)
class Comparison(Tabular):
    """Scenarios beside each other, as tidy rows with the difference to the first.

    Attributes:
        projections: each scenario month by month; the first is the one compared with.
    """

    projections: tuple[Projection, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Every figure of every scenario, the first one's too."""
        first = self.projections[0]
        base = {(p.site, p.date, p.metric): p for p in first.points}
        return tuple(
            Difference(point=p, base=base.get((p.site, p.date, p.metric)))
            for projection in self.projections
            for p in projection.points
        )

    def table(self) -> Table:
        """Give a row for each figure."""
        columns = (
            *("scenario", "site", "date", "metric", "definition", "value"),
            "difference",
        )
        rows = [
            (
                *(d.point.scenario, d.point.site, d.point.date, d.point.metric),
                *(d.point.definition, d.point.value, d.value),
            )
            for d in self.differences
        ]
        title = "compared with " + self.projections[0].scenario.name
        return Table.of(title, columns, rows)

    def side_by_side(self, metric: str, *, site: str) -> Table:
        """Give a metric of a site with a column for each scenario; equal months in one row.

        Raises:
            UnknownNameError: no scenario has such a metric of such a site.
        """
        values: dict[Period, list[Any]] = {}
        found = False
        for n, projection in enumerate(self.projections):
            for point in projection.points:
                row = values.setdefault(point.month, [None] * len(self.projections))
                if (point.metric, point.site) == (metric, site):
                    row[n], found = point.value, True
        if not found:
            known = dict.fromkeys(f"{d.point.metric} of {d.point.site}" for d in self.differences)
            raise UnknownNameError("metric of a site", f"{metric} of {site}", tuple(known))
        rows = [(str(span), *row, *_apart(row)) for span, row in _runs(values)]
        names = [projection.scenario.name for projection in self.projections]
        apart = [f"{name} less {names[0]}" for name in names[1:]]
        return Table.of(f"{metric} of {site}", ("months", *names, *apart), rows)


def compare(first: Scenario, *others: Scenario, until: date, every: str = "month") -> Comparison:
    """Set scenarios beside each other.

    Args:
        first: the scenario that the others are compared with.
        others: one or more, each with a name of its own.
        until: the last day.
        every: `"month"`, `"quarter"` or `"year"`.

    Raises:
        InvalidValueError: no other scenario.
        DuplicateError: two scenarios of one name.
    """
    if not others:
        raise InvalidValueError("compare others", others, "at least one other scenario")
    names = [scenario.name for scenario in (first, *others)]
    raise_all(
        DuplicateError("scenario", name) for name in dict.fromkeys(names) if names.count(name) > 1
    )
    projections = (project(each, until=until, every=every) for each in (first, *others))
    return Comparison(projections=tuple(projections))


def _runs(values: dict[Period, list[Any]]) -> list[tuple[Period, list[Any]]]:
    """Put months together that follow each other with the same values."""
    runs: list[tuple[Period, list[Any]]] = []
    for month, row in sorted(values.items(), key=lambda item: item[0].start):
        if runs and runs[-1][1] == row and runs[-1][0].end == month.start:
            runs[-1] = (runs[-1][0].join(month), row)
        else:
            runs.append((month, row))
    return runs


def _apart(row: list[Any]) -> list[Any]:
    """Give each later value less the first, or none where one is missing."""
    first, *others = row
    return [None if first is None or other is None else other - first for other in others]
