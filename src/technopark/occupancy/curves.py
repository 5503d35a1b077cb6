"""How a site fills by a lease-up curve, and when it is full."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import attrs

from technopark._kernel.exact import Number, fraction, plain
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.table import Table, Tabular
from technopark._model.area import Area
from technopark._model.curve import LeaseUpCurve
from technopark._model.period import Frequency, Period, check_day, months_between
from technopark.errors import InvalidValueError
from technopark.occupancy._words import months as in_months
from technopark.tables.occupancy_figures import MONTHS_TO_FULL

if TYPE_CHECKING:
    from technopark._kernel.measure import Measure

_SHOWN: Final = Fraction(1, 100)


@attrs.frozen(kw_only=True, str=False)
class LeaseUpPlan(Tabular):
    """How a site is to fill, by a curve, from a first day on.

    Counts are those after the whole months that have passed since the first day; before that day
    nothing is let.

    Attributes:
        curve: how it fills.
        start: the first day.
        until: the last day that the plan is for.
        of: what the share is of: an area or a number of companies; none for the share alone.

    Raises:
        InvalidValueError: a last day before the first, or less than nothing to fill.
    """

    curve: LeaseUpCurve
    start: date
    until: date
    of: Area | Fraction | None = None

    def __attrs_post_init__(self) -> None:
        first = check_day(self.start, "LeaseUpPlan.start")
        if check_day(self.until, "LeaseUpPlan.until") < first:
            raise InvalidValueError("LeaseUpPlan.until", self.until, f"{first} or later")
        if isinstance(self.of, Fraction) and self.of < 0:
            raise InvalidValueError("LeaseUpPlan.of", plain(self.of), "zero or more")

    @property
    def unit(self) -> str:
        """What is counted: `share`, `companies`, or m² with the basis."""
        if isinstance(self.of, Area):
            return f"m² ({self.of.basis})"
        return "share" if self.of is None else "companies"

    @property
    def months(self) -> tuple[Period, ...]:
        """The calendar months from that of the first day to that of the last."""
        first = self.start.replace(day=1)
        return Frequency.MONTHLY.periods(first, Period.closed(first, self.until))

    def share(self, *, on: date) -> Fraction:
        """Give the share let on a day."""
        return self._share(on).value

    def explain(self, *, on: date) -> Explanation[Any]:
        """Say how much is let on a day, and why: a share, m² or companies, not rounded."""
        share = self._share(on)
        if self.of is None:
            return share
        whole = self.of.to_m2().as_fraction() if isinstance(self.of, Area) else self.of
        return Explanation(
            label=f"{self.unit} let",
            value=whole * share.value,
            operation=Operation.PRODUCT,
            inputs=(Explanation(label=f"{self.unit} in all", value=whole), share),
        )

    def full(self, share: Number = 1) -> Measure:
        """Say after how many months a share is let; unknown, with the reason, where never is.

        The arguments are those of `months_to_full`.
        """
        return months_to_full(self.curve, share=share)

    def _share(self, on: date) -> Explanation[Fraction]:
        passed = months_between(self.start, check_day(on, "lease-up on"))
        if passed < 0:
            return Explanation(label="share let", value=Fraction(0), note=f"before {self.start}")
        let = self.curve.explain(months=passed)
        return attrs.evolve(let, note=f"{in_months(passed)} after {self.start}")

    def table(self) -> Table:
        """Give a row for each month, with the figures of its last day, to hundredths."""
        columns = ["date", "months", "share"] + ([self.unit] if self.of is not None else [])
        rows = [self._row(month.last) for month in self.months]
        full = self.full()
        ending = full.reason or f"full after {full.shown()}"
        return Table.of(f"Lease-up from {self.start}", columns, rows, notes=[ending])

    def _row(self, day: date) -> tuple[object, ...]:
        amount = () if self.of is None else (shown(self.explain(on=day).value),)
        return (day, months_between(self.start, day), shown(self.share(on=day)), *amount)


def lease_up(
    curve: LeaseUpCurve, *, start: date, until: date, of: Area | Number | None = None
) -> LeaseUpPlan:
    """Say how much of a site is let on each day, by a curve.

    Args:
        curve: how it fills: `LinearCurve`, `LogisticCurve` or `BassCurve`.
        start: the first day, such as that of the opening.
        until: the last day that the plan is for.
        of: what there is to let: an area, or a number of companies; none for shares alone.

    Raises:
        InvalidValueError: a last day before the first, or less than nothing to fill.
        FloatRefusedError: the number of companies is a binary float.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> curve = tp.LinearCurve(months=20, pre_let="0.1", ceiling="0.9", delay=2)
        >>> plan = tp.occupancy.lease_up(
        ...     curve, start=date(2019, 12, 31), until=date(2020, 12, 31), of=80
        ... )
        >>> plan.explain(on=date(2020, 12, 31)).value
        Fraction(40, 1)
        >>> plan.full().reason
        'never: the ceiling is 0.9'
        >>> plan.full("0.9").value
        Fraction(22, 1)
    """
    whole = of if of is None or isinstance(of, Area) else fraction(of, "lease_up of")
    return LeaseUpPlan(curve=curve, start=start, until=until, of=whole)


def months_to_full(curve: LeaseUpCurve, *, share: Number = 1) -> Measure:
    """Say after how many whole months a share is let.

    It is unknown where the share is above the ceiling, and where a logistic or a Bass curve nears
    that share and does not reach it; the reason says which.

    Args:
        curve: how the site fills.
        share: the share; all of it unless another is given.

    Raises:
        InvalidValueError: the share is not 0 to 1.
        FloatRefusedError: the share is a binary float.

    Examples:
        >>> import technopark as tp
        >>> tp.occupancy.months_to_full(tp.LogisticCurve(pace="0.25", steepest=12)).reason
        'never: the curve nears its ceiling, 1, and does not reach it'
    """
    month = curve.months_to(share)
    if month is None:
        ceiling = plain(curve.ceiling)
        if fraction(share, "months_to_full share") > curve.ceiling:
            return MONTHS_TO_FULL.gap(f"never: the ceiling is {ceiling}")
        reason = f"never: the curve nears its ceiling, {ceiling}, and does not reach it"
        return MONTHS_TO_FULL.gap(reason)
    around = (month, month - 1) if month else (month,)
    reasons = (attrs.evolve(curve.explain(months=n), note=f"at month {n}") for n in around)
    why = Explanation(
        label="months to full",
        value=Fraction(month),
        operation=Operation.CHOICE,
        inputs=(Explanation(label="first whole month", value=Fraction(month)), *reasons),
        formula=f"first whole month with a share of {plain(fraction(share, ''))} or more",
        sources=MONTHS_TO_FULL.sources,
    )
    return MONTHS_TO_FULL.known(why)


def shown(value: Fraction) -> Fraction:
    """Round a figure of a table to hundredths."""
    return round_to(value, _SHOWN, Mode.HALF_UP)
