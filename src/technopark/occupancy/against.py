"""A lease-up plan beside what came, month by month."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.table import Table, Tabular
from technopark._model.area import Area
from technopark._model.observation import Observation, latest
from technopark._model.period import Period
from technopark._model.site import Site
from technopark.errors import InvalidValueError
from technopark.occupancy.curves import LeaseUpPlan, shown
from technopark.occupancy.timeline import Timeline

if TYPE_CHECKING:
    from datetime import date

Actual: TypeAlias = Site | Timeline | Iterable[Observation]
"""What came: a site (closed before its opening), a timeline, or published figures."""

_PERCENT: Final = 100
_METRICS: Final = {"share": "occupancy", "companies": "hosted"}
_LET_AREA: Final = "let_area"
_UNITS: Final = {
    "occupancy": {"percent", "share", ""},
    "hosted": {"companies", ""},
    _LET_AREA: {"m2", ""},
}
"""The units that count: three hundred jobs are no companies. A rate without a unit is in percent."""


@attrs.frozen(kw_only=True)
class PlanMonth:
    """A month of a plan beside what came, both on its last day.

    Attributes:
        month: the calendar month.
        plan: what was to be let.
        actual: what was let; none where no figure of the month is known.
    """

    month: Period
    plan: Explanation[Any]
    actual: Explanation[Any] | None = None

    @property
    def difference(self) -> Explanation[Any] | None:
        """What was let less what was to be; none where no figure is known."""
        if self.actual is None:
            return None
        return Explanation(
            label=f"difference on {self.month.last}",
            value=self.actual.value - self.plan.value,
            operation=Operation.DIFFERENCE,
            inputs=(self.actual, self.plan),
        )


@attrs.frozen(kw_only=True, str=False)
class PlanAgainstActual(Tabular):
    """A lease-up plan beside what came, month by month.

    Attributes:
        plan: the plan.
        months: its months.
    """

    plan: LeaseUpPlan
    months: tuple[PlanMonth, ...]

    @property
    def differences(self) -> tuple[Explanation[Any], ...]:
        """The difference of each month for which one is known."""
        return tuple(one for each in self.months if (one := each.difference) is not None)

    def explain(self) -> Explanation[Any]:
        """Add the known differences up: company-months, or m²-months, above or below the plan.

        A month without a figure counts as nothing, neither for nor against the plan.
        """
        label = f"{self.plan.unit} × months against plan"
        found = self.differences
        if not found:
            return Explanation(label=label, value=Fraction(0), note="no month is known")
        total = sum((Fraction(one.value) for one in found), Fraction(0))
        note = f"over {len(found)} of {number_of(len(self.months), 'months')}"
        return Explanation(
            label=label, value=total, operation=Operation.SUM, inputs=found, note=note
        )

    def table(self) -> Table:
        """Give a row for each month, to hundredths; what is not known is left out."""
        total = Fraction(0)
        rows: list[tuple[object, ...]] = []
        for each in self.months:
            begun = (each.month.last, shown(each.plan.value))
            gap = each.difference
            if gap is None:
                rows.append((*begun, None, None, None, ""))
                continue
            total += gap.value
            actual, _ = gap.inputs
            rows.append((*begun, *map(shown, (actual.value, gap.value, total)), actual.note))
        columns = ("date", "plan", "actual", "difference", "cumulated", "remark")
        months = number_of(len(rows), "months")
        known = f"actual figures are known for {len(self.differences)} of {months}; "
        note = f"{known}the differences are added up over those alone"
        title = f"Plan against actual from {self.plan.start}, {self.plan.unit}"
        return Table.of(title, columns, rows, notes=[note])


def plan_against_actual(plan: LeaseUpPlan, actual: Actual) -> PlanAgainstActual:
    """Set a lease-up plan beside what came, on the last day of each of its months.

    Published figures count in the month they are for and in no other: nothing is carried on or
    drawn between two of them. A plan in shares takes figures of `occupancy`, one in companies
    those of `hosted`, one in m² those of `let_area` on the same basis; figures in another unit, such
    as jobs, do not count. Of a site, nothing was let on the days before its opening.

    Args:
        plan: the plan.
        actual: the site, a timeline of the plan's own unit, or published figures.

    Raises:
        InvalidValueError: a timeline of another unit.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> plan = tp.occupancy.lease_up(
        ...     tp.LinearCurve(months=24), start=date(2015, 10, 1), until=date(2018, 10, 8), of=100
        ... )
        >>> tanger = tp.reference.technopark(on=date(2018, 10, 8)).site("tanger")
        >>> answer = tp.occupancy.plan_against_actual(plan, tanger)
        >>> for month in answer.months:
        ...     if month.actual:
        ...         print(month.month.last, month.plan.value, month.actual.value)
        2016-12-31 175/3 20
        2018-02-28 100 50
        2018-04-30 100 50
    """
    if isinstance(actual, Timeline) and actual.what != plan.unit:
        raise InvalidValueError("plan_against_actual timeline", actual.what, plan.unit)
    figures = actual.observations if isinstance(actual, Site) else actual
    known = () if isinstance(figures, Timeline) else tuple(figures)
    months = tuple(
        PlanMonth(
            month=month,
            plan=plan.explain(on=month.last),
            actual=_step(actual, month.last)
            if isinstance(actual, Timeline)
            else _closed(actual, plan, month.last) or _figure(known, plan, month),
        )
        for month in plan.months
    )
    return PlanAgainstActual(plan=plan, months=months)


def _step(timeline: Timeline, day: date) -> Explanation[Any] | None:
    if day not in timeline.over:
        return None
    return Explanation(label=f"{timeline.what} on {day}", value=timeline.on(day))


def _closed(actual: object, plan: LeaseUpPlan, day: date) -> Explanation[Any] | None:
    """Give nothing let for a day before the site opened."""
    if not isinstance(actual, Site) or actual.opened is None or day >= actual.opened:
        return None
    note = f"not open before {actual.opened}"
    label = f"{plan.unit} on {day}"
    return Explanation(label=label, value=Fraction(0), note=note, sources=actual.sources)


def _figure(
    known: tuple[Observation, ...], plan: LeaseUpPlan, month: Period
) -> Explanation[Any] | None:
    """Give the last figure published for a month, in the plan's own unit."""
    metric = _METRICS.get(plan.unit, _LET_AREA)
    basis = plan.of.basis if isinstance(plan.of, Area) else None
    like = [one for one in known if one.as_of in month and one.unit in _UNITS[metric]]
    one = latest(like, metric, on=month.last, kind="", planned=False, basis=basis)
    if one is None:
        return None
    note = f"{one}, {one.source.publisher}, {one.as_of}"
    printed = Explanation(
        label=f"{metric} as published", value=one.number, sources=(one.source,), note=note
    )
    if one.unit == "share" or metric != "occupancy":
        return printed
    whole = Explanation(label="percent in a whole", value=_PERCENT)
    return Explanation(
        label="share as published",
        value=one.number / _PERCENT,
        operation=Operation.QUOTIENT,
        inputs=(printed, whole),
        note=note,
    )
