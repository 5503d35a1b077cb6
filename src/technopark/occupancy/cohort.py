"""Survival rates with their clock and their idea of being alive both named."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import number_of
from technopark._kernel.explain import Explanation
from technopark._kernel.measure import Definition
from technopark._kernel.verdict import Verdict
from technopark._model.period import add_months, check_day, faults_of_day
from technopark.errors import InvalidValueError, UnknownNameError, raise_all
from technopark.occupancy._judged import finding, percent, share
from technopark.occupancy.tenants import Clock, clock_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from technopark._kernel.measure import Measure
    from technopark._model.company import Company
    from technopark._model.site import Park
    from technopark.errors import TechnoparkError


@attrs.frozen(kw_only=True)
class SurvivalTarget:
    """A share of the companies is alive so many months after a clock has started.

    Attributes:
        least: the least share, from 0 to 1.
        months: how long they are to survive.
        clock: the day from which the months are counted.
        ended: the day on which each company ended that did, by its id.
        acquired: the day on which each was acquired, where that is to count as an end; where it
            is none, an acquired company is alive.
        sources: who says so.

    Raises:
        InvalidValueError: a share beyond 0 to 1, no month, or a clock that there is not.
    """

    least: Decimal = attrs.field(converter=share)
    months: int
    clock: Clock = attrs.field(converter=Clock)
    ended: tuple[tuple[str, date], ...] = ()
    acquired: tuple[tuple[str, date], ...] | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.months < 1:
            raise InvalidValueError("SurvivalTarget.months", self.months, "one or more")

    def judge(self, park: Park, on: date) -> Verdict:
        """Judge the park by all companies that are or were in it.

        Raises:
            UnknownNameError: a company that ended or was acquired is none of the park's.
        """
        # a company without a stated day of entry came with its first lease
        known = [
            attrs.evolve(one, entered=clock_day(park, one, Clock.ENTRY)) for one in park.companies
        ]
        rate = survival_rate(
            known,
            months=self.months,
            clock=self.clock,
            on=on,
            ended=dict(self.ended),
            acquired=None if self.acquired is None else dict(self.acquired),
        )
        least = percent(Fraction(self.least))
        time = number_of(self.months, "months")
        says = f"at least {least} are alive {time} after {self.clock}"
        if rate.value is None:
            missing = f"companies to judge: {rate.reason}"
            found = finding("survival", says, is_met=None, seen=missing, sources=self.sources)
        else:
            seen = f"{rate.numerator} of {rate.denominator}: {percent(rate.value)}"
            is_met = rate.value >= Fraction(self.least)
            found = finding("survival", says, is_met=is_met, seen=seen, sources=self.sources)
        return Verdict(subject=says, findings=(found,))


def survival_rate(
    companies: Iterable[Company],
    *,
    months: int,
    clock: str,
    on: date,
    ended: Mapping[str, date],
    acquired: Mapping[str, date] | None = None,
) -> Measure:
    """Give the share of companies that are alive so many months after the clock has started.

    Only companies that have had the time by the day count. One that was acquired counts as alive
    unless `acquired` is given: then it ends on that day.

    Args:
        companies: the companies.
        months: how long they are to survive.
        clock: entry, foundation or graduation (the day of leaving).
        on: the day up to which it is known who ended.
        ended: the day on which each company ended that did.
        acquired: the day on which each was acquired, where that is to count as an end.

    Raises:
        InvalidValueError: no month, no day, or a clock that there is not.
        UnknownNameError: a company that ended or was acquired is none of the companies: a slip in
            an id would count one that ended as alive.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> every = [tp.Company(id=n, name=n, entered=date(2012, 1, 1)) for n in ("a", "b")]
        >>> rate = tp.occupancy.survival_rate(
        ...     every,
        ...     months=36,
        ...     clock=tp.occupancy.Clock.ENTRY,
        ...     on=date(2018, 10, 8),
        ...     ended={"a": date(2013, 5, 1)},
        ... )
        >>> rate.value
        Fraction(1, 2)
    """
    by = Clock.read(clock, "survival_rate clock")
    check_day(on, "survival_rate on")
    every = tuple(companies)
    raise_all(_faults(every, months, {"ended": ended, "acquired": acquired or {}}))
    lost = {**(acquired or {}), **ended}
    for name, day in (acquired or {}).items():
        lost[name] = min(day, lost[name])
    alive = "an acquisition is an end" if acquired is not None else "an acquired one is alive"
    time = number_of(months, "months")
    definition = Definition(
        name=f"survival after {time}",
        words=f"companies alive {time} after {by} ÷ those that have had the time; {alive}",
    )
    had_time = survived = unknown = 0
    for company in every:
        start = _start(company, by)
        if start is None:
            unknown += 1
        elif add_months(start, months) <= on:
            had_time += 1
            end = lost.get(company.id)
            survived += end is None or end >= add_months(start, months)
    if unknown and by is not Clock.GRADUATION:
        missing = number_of(unknown, "companies")
        return definition.gap(f"the day of {by} is not known for {missing}")
    top = Explanation(label=f"alive after {time}", value=survived)
    label = "number of companies that have had the time"
    return definition.over(top, Explanation(label=label, value=had_time))


def _faults(
    companies: Sequence[Company], months: int, by_id: Mapping[str, Mapping[str, date]]
) -> Iterator[TechnoparkError]:
    """Report what a rate cannot be worked out from."""
    if months < 1:
        yield InvalidValueError("survival_rate months", months, "one or more")
    known = dict.fromkeys(one.id for one in companies)
    for what, days in by_id.items():
        for name, day in days.items():
            if name not in known:
                yield UnknownNameError(f"company of survival_rate {what}", name, tuple(known))
            yield from faults_of_day(day, f"survival_rate {what}[{name!r}]")


def _start(company: Company, clock: Clock) -> date | None:
    days = {
        Clock.ENTRY: company.entered,
        Clock.FOUNDATION: company.founded,
        Clock.GRADUATION: company.left,
    }
    return days[clock]
