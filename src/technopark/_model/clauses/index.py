"""Rents that follow a published index or rate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.rounding import EXACT, RoundingPolicy
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.company import day_faults
from technopark._model.period import Frequency, add_months
from technopark.errors import InvalidValueError, NotInForceError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTHS = 12


class IndexKind(Term):
    """What the values of a series are."""

    INDEX = "index"
    """Index points: their ratio is the change."""
    RATE = "rate"
    """The change itself, as a share: `0.022` for 2.2 %."""


def _number(value: Number) -> Decimal:
    return decimal(value, "IndexValue.value")


def _share(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "Indexation share")


def _part(value: Number) -> Decimal:
    return decimal(value, "Indexation.share")


@attrs.frozen(kw_only=True)
class IndexValue:
    """One published value of a series.

    Attributes:
        period: the first day of the month, quarter or year that it is for.
        value: the value.
        published: the day of publication; known from the start where it is none.
    """

    period: date
    value: Decimal = attrs.field(converter=_number)
    published: date | None = None


@attrs.frozen(kw_only=True)
class IndexLink:
    """A new base of a series, and how to get back to the old one.

    Attributes:
        start: the first period with values in the new base.
        coefficient: a value in the new base times this is one in the old base.
    """

    start: date
    coefficient: Decimal = attrs.field(converter=_number)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class IndexSeries:
    """A published series: the user's data, with the days of publication.

    Attributes:
        id: its name, such as `ILC` or `VPI`.
        months: the months in one of its periods: 1, 3 or 12.
        kind: whether the values are index points or rates.
        values: in the order of their periods.
        links: where the base changed.
        sources: who publishes it.

    Raises:
        InvalidValueError: other periods, no value, values out of order, periods that do not
            begin where they must, or index points and coefficients that are not above zero.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> ilc = tp.IndexSeries.of(
        ...     "ILC", {date(2021, 1, 1): "116.73", date(2022, 1, 1): "120.61"}, months=3
        ... )
        >>> print(ilc.at(date(2022, 2, 15)).value)
        120.61
    """

    id: str
    months: int = 1
    kind: IndexKind = attrs.field(default=IndexKind.INDEX, converter=IndexKind)
    values: tuple[IndexValue, ...]
    links: tuple[IndexLink, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.months not in {1, 3, _MONTHS}:
            faults.append(InvalidValueError(f"{self.id} months", self.months, "1, 3 or 12"))
        raise_all(faults)
        periods = [value.period for value in self.values]
        if not periods or periods != sorted(set(periods)):
            allowed = "one or more, in order, each period once"
            faults.append(InvalidValueError(f"{self.id} values", len(periods), allowed))
        faults.extend(
            InvalidValueError(f"{self.id} period", day, "the first day of one of its periods")
            for day in periods
            if day != self.period_of(day)
        )
        numbers = [value.value for value in self.values if self.kind is IndexKind.INDEX]
        faults.extend(
            InvalidValueError(f"{self.id} value", number, "above zero")
            for number in (*numbers, *(link.coefficient for link in self.links))
            if number <= 0
        )
        raise_all(faults)

    @classmethod
    def of(
        cls,
        id: str,  # noqa: A002
        values: Mapping[date, Number],
        *,
        months: int = 1,
        kind: IndexKind = IndexKind.INDEX,
        sources: tuple[Citation, ...] = (),
    ) -> IndexSeries:
        """Make a series from the first day of each period and its value."""
        made = (IndexValue(period=day, value=decimal(values[day], id)) for day in sorted(values))
        return cls(id=id, months=months, kind=kind, values=tuple(made), sources=sources)

    def period_of(self, day: date) -> date:
        """Give the first day of the month, quarter or year in which a day lies."""
        return date(day.year, (day.month - 1) // self.months * self.months + 1, 1)

    def at(self, day: date, *, known: date | None = None) -> IndexValue:
        """Give the value for the period in which a day lies.

        Args:
            day: a day in the period.
            known: the day by which it must be published; any where it is none.

        Raises:
            NotInForceError: it is not published, or not by that day.
        """
        wanted = self.period_of(day)
        found = next((value for value in self.values if value.period == wanted), None)
        if found is not None:
            if known is None or _is_out(found, known):
                return found
            out = f"its value from {found.published} on, the day of publication"
            raise NotInForceError(f"index {self.id} for {wanted:%Y-%m}", known, out)
        known_from = f"{self.values[0].period} to {self.values[-1].period}"
        raise NotInForceError(f"index {self.id}", wanted, known_from)

    def latest(self, day: date, *, known: date) -> IndexValue:
        """Give the last value known by a day, for the period of another or an earlier one.

        Raises:
            NotInForceError: none is known.
        """
        wanted = self.period_of(day)
        out = [v for v in self.values if v.period <= wanted and _is_out(v, known)]
        if not out:
            raise NotInForceError(f"index {self.id}", wanted, "nothing so early")
        return out[-1]

    def in_base_of(self, value: IndexValue, base: date) -> tuple[IndexLink, ...]:
        """Give the links that lead from a value back to the base of an earlier period, newest first."""
        found = [link for link in self.links if base < link.start <= value.period]
        return tuple(sorted(found, key=lambda link: link.start, reverse=True))


def _is_out(value: IndexValue, known: date | None) -> bool:
    return known is None or value.published is None or value.published <= known


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
