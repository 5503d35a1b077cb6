"""Rents that follow a published index or rate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.rounding import EXACT, RoundingPolicy
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.clauses.series import IndexKind, IndexSeries
from technopark._model.company import day_faults
from technopark._model.period import Frequency, add_months
from technopark.errors import InvalidValueError, TechnoparkError, raise_all

_MONTHS = 12


def _share(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "Indexation share")


def _part(value: Number) -> Decimal:
    return decimal(value, "Indexation.share")


class IndexMethod(Term):
    """What the new rent is worked out from. The two differ as soon as a change is limited."""

    BASE = "base index"
    """The first rent, times the index now over the index at the base period."""
    CHAINED = "chained"
    """The rent before, times the index now over the index of the review before."""


class Collar(Term):
    """What cap and floor are held against, where years lie between two reviews."""

    REVIEW = "review"
    """The whole change since the review before, however long ago."""
    YEARS = "years, compounded"
    """The whole change, against cap and floor compounded over the years since."""
    EACH_YEAR = "each year"
    """The change of each year on its own; what is left of them is compounded."""


class Takes(Term):
    """Which of the changes of two indices a review takes."""

    LOWER = "lower"
    HIGHER = "higher"


class Missing(Term):
    """What happens where an index is not published in time."""

    ERROR = "error"
    LAST_KNOWN = "last known value"
    """The last known value is used; bill again, and settle, once the value is out."""


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Indexation(Clause):
    """A review of the rent by a published index or rate.

    A change is worked out, rounded, multiplied by the share, and held between floor and cap;
    then the rent follows.

    Attributes:
        series: the published values.
        second: those of a second index beside it, with periods of the same length; each review takes
            the change of one of the two. Where years are collared each on its own, it is one of
            the two for each year.
        takes: the lower or the higher of the two changes.
        base: a day in the period whose index belongs to the first rent.
        lag: months from a review back to the period whose index is used.
        every: how often the rent is reviewed.
        start: the first review; one `every` after the start of the term where it is none.
        until: the day from which there is no review.
        method: from the first rent or from the one before.
        share: how much of the change is passed on: `0.75` for 75 %.
        margin: what is added to it: `0.01` for the index plus 1 %.
        averaged: the mean of so many periods is taken, the last of them the one named.
        cap: the most that a review adds, as a share of the rent before.
        floor: the least that it adds; below zero for a fall that is limited.
        collar: what cap and floor are held against where a review comes after several years.
        threshold: where the index moved by less than this, up or down, since the rent last
            followed it, the change is left to a later review.
        threshold_points: the same in points of the index.
        no_decrease: whether the rent never falls.
        retroactive: where a review must be asked for, how many months before that of the demand it
            reaches back at most; none where reviews need no demand.
        demanded: the days on which it was asked for; each covers the reviews up to it that no
            earlier one does. For a letter sent before a review give the day of the review.
        missing: what happens where the index is not out on the day of the review.
        rounding: which of ratio, percentage and rate are rounded, and how.
        order: which comes first of two changes on one day.
        rent: the rent that it reviews, by the name of its lines; every one where it is empty.
        sources: who says so.

    Raises:
        InvalidValueError: a share, lag or threshold below zero, a cap under the floor, a mean
            of no period, a threshold in points of a published rate or of two indices, a second
            index by other periods, or demands where none is needed.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> ilc = tp.IndexSeries.of(
        ...     "ILC", {date(2021, 1, 1): "116.73", date(2022, 1, 1): "120.61"}, months=3
        ... )
        >>> clause = tp.Indexation(series=ilc, base=date(2021, 1, 1), cap="0.035")
        >>> print(clause.cap)
        0.035
    """

    series: IndexSeries
    second: IndexSeries | None = None
    takes: Takes = attrs.field(default=Takes.LOWER, converter=Takes)
    base: date
    lag: int = 0
    every: Frequency = Frequency.YEARLY
    start: date | None = None
    until: date | None = None
    method: IndexMethod = attrs.field(default=IndexMethod.BASE, converter=IndexMethod)
    share: Decimal = attrs.field(default=Decimal(1), converter=_part)
    margin: Decimal = attrs.field(default=Decimal(0), converter=_part)
    averaged: int = 1
    cap: Decimal | None = attrs.field(default=None, converter=_share)
    floor: Decimal | None = attrs.field(default=None, converter=_share)
    collar: Collar = attrs.field(default=Collar.REVIEW, converter=Collar)
    threshold: Decimal | None = attrs.field(default=None, converter=_share)
    threshold_points: Decimal | None = attrs.field(default=None, converter=_share)
    no_decrease: bool = False
    retroactive: int | None = None
    demanded: tuple[date, ...] = ()
    missing: Missing = attrs.field(default=Missing.ERROR, converter=Missing)
    rounding: RoundingPolicy = EXACT
    order: int = 0
    rent: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        for name in ("base", "start", "until"):
            faults.extend(day_faults(getattr(self, name), f"Indexation.{name}"))
        if self.share < 0:
            faults.append(InvalidValueError("Indexation.share", self.share, "zero or more"))
        faults.extend(self._faults_of_demands())
        if self.lag < 0:
            faults.append(InvalidValueError("Indexation.lag", self.lag, "zero or more months"))
        for name in ("threshold", "threshold_points"):
            if (getattr(self, name) or 0) < 0:
                got = getattr(self, name)
                faults.append(InvalidValueError(f"Indexation.{name}", got, "zero or more"))
        if self.threshold_points is not None and self.series.kind is IndexKind.RATE:
            allowed = "none, as a published rate has no points"
            points = self.threshold_points
            faults.append(InvalidValueError("Indexation.threshold_points", points, allowed))
        if self.second is not None:
            faults.extend(self._faults_of_two(self.second))
        if self.averaged < 1:
            faults.append(InvalidValueError("Indexation.averaged", self.averaged, "one or more"))
        if self.cap is not None and self.floor is not None and self.cap < self.floor:
            got = (self.cap, self.floor)
            where = f"Indexation cap and floor, {self.series.id} from {self.start or self.base}"
            faults.append(InvalidValueError(where, got, "a cap at or above the floor"))
        raise_all(faults)

    def demand_for(self, review: date) -> date | None:
        """Give the day on which a review was first asked for, or none."""
        return min((day for day in self.demanded if review <= day), default=None)

    def effect(self, review: date) -> date | None:
        """Give the first day of the rent that a review leads to, or none until it is asked for."""
        if self.retroactive is None:
            return review
        asked = self.demand_for(review)
        if asked is None:
            return None
        return max(review, add_months(asked.replace(day=1), -self.retroactive))

    def _faults_of_demands(self) -> list[TechnoparkError]:
        faults: list[TechnoparkError] = []
        for day in self.demanded:
            faults.extend(day_faults(day, "Indexation.demanded"))
        if self.retroactive is None and self.demanded:
            allowed = "none, or how far a demand reaches back beside it (retroactive)"
            faults.append(InvalidValueError("Indexation.demanded", self.demanded, allowed))
        if self.retroactive is not None and self.retroactive < 0:
            months = self.retroactive
            faults.append(
                InvalidValueError("Indexation.retroactive", months, "zero or more months")
            )
        return faults

    def _faults_of_two(self, second: IndexSeries) -> list[TechnoparkError]:
        faults: list[TechnoparkError] = []
        if second.months != self.series.months:
            allowed = f"periods of as many months as {self.series.id}, {self.series.months}"
            faults.append(InvalidValueError("Indexation.second", second.months, allowed))
        if self.threshold_points is not None:
            allowed = "none, as points of two indices do not compare"
            points = self.threshold_points
            faults.append(InvalidValueError("Indexation.threshold_points", points, allowed))
        return faults

    def reference(self, review: date) -> date:
        """Give the first day of the period whose index a review uses."""
        return self.series.period_of(add_months(review.replace(day=1), -self.lag))
