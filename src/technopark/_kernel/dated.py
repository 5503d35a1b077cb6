"""What was in force when."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.tuples import tuples
from technopark.errors import (
    InvalidPeriodError,
    InvalidValueError,
    NotInForceError,
    OverlapError,
    TechnoparkError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
V = TypeVar("V")
_DAY = timedelta(days=1)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Version(Generic[T]):
    """A value, the days on which it is in force, and its sources.

    Attributes:
        value: the value.
        start: first day in force.
        end: day after the last one; none where it runs until the next version, or on and on.
        sources: who says so.
    """

    value: T
    start: date
    end: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.end is not None and self.end <= self.start:
            raise InvalidPeriodError(self.start, self.end)


@attrs.frozen(field_transformer=tuples)
class Dated(Generic[T]):
    """A value that changes on stated days.

    It is constant between the days of its versions and changes only on them. Where nothing is
    in force it says so; it never guesses.

    Attributes:
        what: what the value is, for errors.
        versions: in the order of their first days.

    Raises:
        InvalidValueError: there is no version, or they are out of order.
        OverlapError: a version starts before the end that the one before it states.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> vat = tp.Dated.of("VAT", {date(2000, 1, 1): 19, date(2010, 1, 1): 20})
        >>> vat.on(date(2009, 12, 31)), vat.on(date(2010, 1, 1))
        (19, 20)
    """

    what: str
    versions: tuple[Version[T], ...]

    def __attrs_post_init__(self) -> None:
        if not self.versions:
            raise InvalidValueError(f"Dated {self.what}", (), "at least one version")
        faults: list[TechnoparkError] = []
        for earlier, later in pairwise(self.versions):
            if later.start <= earlier.start:
                allowed = f"a first day after {earlier.start}"
                faults.append(InvalidValueError(f"Dated {self.what}", later.start, allowed))
            elif earlier.end is not None and later.start < earlier.end:
                names = (f"from {earlier.start}", f"from {later.start}")
                faults.append(OverlapError(self.what, *names, later.start, earlier.end))
        raise_all(faults)

    # With a variable of its own: through that of the class, pyright loses the type.
    @staticmethod
    def of(
        what: str,
        values: Mapping[date, V],
        *,
        until: date | None = None,
        sources: tuple[Citation, ...] = (),
    ) -> Dated[V]:
        """Make a dated value from first days and values.

        Args:
            what: what the value is.
            values: the value from each day on.
            until: the day after the last one of the last value; none where it runs on.
            sources: who says so, for all of them.
        """
        days = sorted(values)
        versions = tuple(
            Version(
                value=values[day],
                start=day,
                end=until if day == days[-1] else None,
                sources=sources,
            )
            for day in days
        )
        return Dated(what, versions)

    def version_on(self, day: date) -> Version[T]:
        """Give the version in force on a day.

        Raises:
            NotInForceError: nothing is in force on it.
        """
        found = self._found(day)
        if found is None:
            raise NotInForceError(self.what, day, self._known())
        return found

    def in_force(self, day: date) -> bool:
        """Say whether anything is in force on a day."""
        return self._found(day) is not None

    def on(self, day: date) -> T:
        """Give the value in force on a day.

        Raises:
            NotInForceError: nothing is in force on it.
        """
        return self.version_on(day).value

    @property
    def changes(self) -> tuple[date, ...]:
        """Every day on which something starts or ends, in order."""
        ends = (v.end for v in self.versions if v.end is not None)
        return tuple(sorted({*(v.start for v in self.versions), *ends}))

    def spans(self, start: date, end: date) -> tuple[tuple[date, date, Version[T]], ...]:
        """Cut the days from `start` until before `end` where the value changes.

        Raises:
            NotInForceError: nothing is in force on one of the days.
            InvalidPeriodError: the end is not after the start.
        """
        if end <= start:
            raise InvalidPeriodError(start, end)
        cuts = [start, *(day for day in self.changes if start < day < end), end]
        return tuple((first, after, self.version_on(first)) for first, after in pairwise(cuts))

    def _found(self, day: date) -> Version[T] | None:
        last = next((v for v in reversed(self.versions) if v.start <= day), None)
        ended = last is not None and last.end is not None and last.end <= day
        return None if ended else last

    def _known(self) -> str:
        parts: list[str] = []
        for version, later in zip(self.versions, (*self.versions[1:], None), strict=True):
            end = version.end or (later.start if later else None)
            parts.append(days_in_words(version.start, end))
        return ", ".join(parts)


def days_in_words(start: date | None, end: date | None) -> str:
    """Tell the days from `start` until before `end`; none is open on that side."""
    if end is None:
        return "any day" if start is None else f"from {start} on"
    return f"until {end - _DAY}" if start is None else f"from {start} to {end - _DAY}"
