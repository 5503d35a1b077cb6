"""How long those who still wait may expect to wait on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import Figure, given, quotient, total
from technopark._kernel.term import Term
from technopark._model.company import Applicant
from technopark._model.period import Period, add_months, months_between
from technopark._model.waiting import Availability
from technopark.capacity._fit import Place, unlike
from technopark.tables import queueing

if TYPE_CHECKING:
    from technopark._kernel.measure import Definition, Measure


class WaitMethod(Term):
    """How an expected wait is worked out. None of them is right by itself."""

    POSITION = "position"
    """Position ÷ the rate at which units came free."""
    FIT = "fit"
    """The same among those who compete for the units that fit, and for these units alone."""
    LITTLE = "little"
    """Mean number waiting ÷ arrivals: one mean for all who join."""

    @property
    def definition(self) -> Definition:
        """What the figure is called and how it is worked out."""
        return _DEFINITIONS[self]


_DEFINITIONS = {
    WaitMethod.POSITION: queueing.BY_POSITION,
    WaitMethod.FIT: queueing.BY_FIT,
    WaitMethod.LITTLE: queueing.BY_LITTLE,
}


@attrs.frozen(kw_only=True)
class Seen:
    """What was seen of a list in a period.

    Attributes:
        over: the period.
        line: who waits at its end, the first in line first.
        waits: from when to when each was on the list.
        free: when units were free.
    """

    over: Period
    line: tuple[Applicant, ...]
    waits: tuple[tuple[date, date], ...]
    free: tuple[Availability, ...]

    def expected(self, applicant: Applicant, by: WaitMethod) -> Measure:
        """Say how long one who still waits may expect to wait on."""
        if by is WaitMethod.LITTLE:
            came = sum(start in self.over for start, _ in self.waits)
            return _over(by, self._mean_waiting(), what="arrivals", count=came, over=self.over)
        freed = [one for one in self.free if one.start is not None and one.start in self.over]
        before = self.line[: self.line.index(applicant) + 1]
        if by is WaitMethod.POSITION:
            position = given("position", len(before))
            return _over(
                by, position, what="units that came free", count=len(freed), over=self.over
            )
        mine = [one for one in freed if _fits(one, applicant)]
        rivals = [one for one in before if any(_fits(room, one) for room in mine)]
        position = given("position among those whom such units fit", len(rivals))
        return _over(
            by, position, what="units that came free and fit", count=len(mine), over=self.over
        )

    def _mean_waiting(self) -> Figure:
        days = sum(
            max((min(end, self.over.end) - max(start, self.over.start)).days, 0)
            for start, end in self.waits
        )
        waited = given("days waited by all", days)
        return quotient("mean number waiting", waited, given("days", self.over.days))


def months(start: date, end: date, label: str) -> Figure:
    """Count whole months from a day, and the days left as a share of the month that follows."""
    whole = months_between(start, end)
    last, following = add_months(start, whole), add_months(start, whole + 1)
    rest = quotient(
        "part of a month",
        given("days left", (end - last).days),
        given("days of that month", (following - last).days),
    )
    return total(label, given("whole months", whole), rest)


def _over(by: WaitMethod, waiting: Figure, *, what: str, count: int, over: Period) -> Measure:
    """Divide by how many a month there were of something in a period."""
    if not count:
        return by.definition.gap(f"there were no {what} in the period", numerator=waiting.value)
    length = months(over.start, over.end, "months of the period")
    rate = quotient(f"{what}, a month", given(what, count), length)
    return by.definition.over(waiting.explain(), rate.explain())


def _fits(free: Availability, applicant: Applicant) -> bool:
    return free.unit.lettable and not unlike(Place(free.unit, free.site), applicant)
