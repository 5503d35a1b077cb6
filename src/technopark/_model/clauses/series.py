"""Published values that rents follow: series of an index or a rate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
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
