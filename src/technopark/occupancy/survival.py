"""How long companies stay: Kaplan-Meier, with those who still sit and those who came before."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.explain import Explanation
from technopark._kernel.table import Table, Tabular
from technopark._model.running import as_run
from technopark.errors import InvalidValueError, TechnoparkError, raise_all
from technopark.occupancy.timeline import joined
from technopark.tables.occupancy_figures import LEAVERS, RESTRICTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from technopark._kernel.measure import Measure
    from technopark._model.company import Company
    from technopark._model.period import Period
    from technopark._model.site import Park

_BIASED = "leavers only: those who still sit stay longer, so the mean is too low"


@attrs.frozen(kw_only=True)
class Stay:
    """How long one company, or several alike, have been inside, and whether they left.

    Attributes:
        length: how long, in any unit that all stays share: days, months.
        left: whether they left then; those who still sit are censored.
        entered: how long they had been inside when the watch began; zero where it saw them come.
        count: how many.

    Raises:
        InvalidValueError: a length that is not above the entry, an entry below zero, or no
            company.
    """

    length: int
    left: bool = True
    entered: int = 0
    count: int = 1

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.entered < 0:
            faults.append(InvalidValueError("Stay.entered", self.entered, "zero or more"))
        if self.length <= self.entered:
            allowed = f"more than the entry, {self.entered}"
            faults.append(InvalidValueError("Stay.length", self.length, allowed))
        if self.count < 1:
            faults.append(InvalidValueError("Stay.count", self.count, "one or more"))
        raise_all(faults)


@attrs.frozen(kw_only=True)
class SurvivalStep:
    """A length of stay at which somebody left.

    Attributes:
        length: the length.
        at_risk: how many were inside, and watched, just before it.
        exits: how many left at it.
        share: the estimated share that stays longer.
        variance: of that estimate, by Greenwood's formula; none where nobody stays longer.
    """

    length: int
    at_risk: int
    exits: int
    share: Fraction
    variance: Fraction | None


@attrs.frozen(kw_only=True, str=False)
class Survival(Tabular):
    """The estimated share of companies that stay longer than each length of stay.

    Attributes:
        steps: the lengths at which somebody left.
        longest: the longest stay watched; nothing is known beyond it.
        leavers: how many left.
        sitting: how many still sit.
    """

    steps: tuple[SurvivalStep, ...]
    longest: int
    leavers: int
    sitting: int

    @property
    def warning(self) -> str:
        """What a reader must know: where the curve ends before the stays do; else empty."""
        end = next((step.length for step in self.steps if not step.share), self.longest)
        if end == self.longest:
            return ""
        return (
            f"all who were watched at {end} left, yet others stay up to {self.longest}: too few "
            "were watched so early, and the curve is too low from there on"
        )

    def at(self, length: int) -> Fraction:
        """Give the share that stays longer than a length.

        Raises:
            InvalidValueError: nothing is known of stays so long, as some still sat.
        """
        last = self.steps[-1].share if self.steps else Fraction(1)
        if length < 0 or (length > self.longest and last > 0):
            raise InvalidValueError("Survival.at", length, f"from 0 to {self.longest}")
        share = Fraction(1)
        for step in self.steps:
            if step.length <= length:
                share = step.share
        return share

    def median(self) -> int | None:
        """Give the stay that half of them do not exceed; none where more than half still sat."""
        half = Fraction(1, 2)
        return next((step.length for step in self.steps if step.share <= half), None)

    def mean_up_to(self, length: int) -> Measure:
        """Give the mean stay, counting no stay for longer than a length.

        Raises:
            InvalidValueError: nothing is known of stays so long.
        """
        self.at(length)
        total, share, reached = Fraction(0), Fraction(1), 0
        for step in self.steps:
            end = min(step.length, length)
            total += share * max(end - reached, 0)
            reached, share = max(reached, end), step.share if step.length <= length else share
        total += share * (length - reached)
        label = f"mean stay up to {length}"
        why = Explanation(label=label, value=total, sources=RESTRICTED.sources)
        capped = f"no stay counts for more than {length}"
        return RESTRICTED.known(why, warning="; ".join(filter(None, (capped, self.warning))))

    def table(self) -> Table:
        """Give a row for each length at which somebody left."""
        rows = [(s.length, s.at_risk, s.exits, s.share, s.variance) for s in self.steps]
        columns = ("length", "at risk", "left", "stay longer", "variance")
        notes = (f"{self.leavers} left, {self.sitting} still sat", *filter(None, (self.warning,)))
        return Table.of("Stays by Kaplan-Meier", columns, rows, notes=notes)


def survival(stays: Iterable[Stay]) -> Survival:
    """Estimate how long companies stay, from those who left and those who still sit.

    Args:
        stays: the stays, in one unit of time.

    Raises:
        InvalidValueError: there is no stay.

    Examples:
        >>> import technopark as tp
        >>> Stay = tp.occupancy.Stay
        >>> found = tp.occupancy.survival([Stay(length=12), Stay(length=24, left=False)])
        >>> found.at(12), found.median()
        (Fraction(1, 2), 12)
    """
    every = tuple(stays)
    if not every:
        raise InvalidValueError("survival stays", every, "one stay or more")
    steps: list[SurvivalStep] = []
    share, growth = Fraction(1), Fraction(0)
    for length, at_risk, exits in _at_risk(every):
        share *= Fraction(at_risk - exits, at_risk)
        if share:
            growth += Fraction(exits, at_risk * (at_risk - exits))
        steps.append(
            SurvivalStep(
                length=length,
                at_risk=at_risk,
                exits=exits,
                share=share,
                variance=share * share * growth if share else None,
            )
        )
    return Survival(
        steps=tuple(steps),
        longest=max(stay.length for stay in every),
        leavers=sum(stay.count for stay in every if stay.left),
        sitting=sum(stay.count for stay in every if not stay.left),
    )


def _at_risk(every: Sequence[Stay]) -> Iterator[tuple[int, int, int]]:
    """Give each length at which somebody left, how many were watched before it, how many left."""
    exits: dict[int, int] = {}
    for stay in every:
        if stay.left:
            exits[stay.length] = exits.get(stay.length, 0) + stay.count
    coming = sorted((stay.entered, stay.count) for stay in every)
    going = sorted((stay.length, stay.count) for stay in every)
    came = gone = inside = 0
    for length in sorted(exits):
        while came < len(coming) and coming[came][0] < length:
            inside += coming[came][1]
            came += 1
        while going[gone][0] < length:
            inside -= going[gone][1]
            gone += 1
        yield length, inside, exits[length]


def mean_of_leavers(stays: Iterable[Stay]) -> Measure:
    """Give the mean of the stays that have ended, with the warning that it is too low.

    Args:
        stays: the stays; those who still sit are left out.

    Examples:
        >>> import technopark as tp
        >>> Stay = tp.occupancy.Stay
        >>> tp.occupancy.mean_of_leavers([Stay(length=12), Stay(length=24, left=False)]).warning
        'leavers only: those who still sit stay longer, so the mean is too low'
    """
    every = tuple(stays)
    gone = [stay for stay in every if stay.left]
    total = Explanation(label="sum of stays", value=sum(s.length * s.count for s in gone))
    found = LEAVERS.over(
        total, Explanation(label="number of leavers", value=sum(s.count for s in gone))
    )
    sits = len(gone) < len(every)
    return attrs.evolve(found, warning=_BIASED) if sits and found.value is not None else found


def stays(park: Park, *, watched: Period) -> tuple[Stay, ...]:
    """Give the stays of a park's companies in days, as seen in a period.

    The days of entry and leaving that a company states count; where it states none, its leases
    do. Those who were inside before the period enter late, those who are inside after it are
    censored, and those who left before it are not seen.

    Args:
        park: the park.
        watched: the period in which entries and exits are known.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> company = tp.Company(id="c", name="C", entered=date(2017, 1, 1))
        >>> park = tp.Park(id="p", name="P", companies=(company,))
        >>> tp.occupancy.stays(park, watched=tp.Period.year(2018))
        (Stay(length=730, left=False, entered=365, count=1),)
    """
    spans: dict[str, list[tuple[date, date]]] = {}
    for lease in as_run(park.leases):
        spans.setdefault(lease.tenant, []).append((lease.occupied_from, lease.term.end))
    found: list[Stay] = []
    for company in park.companies:
        for start, end in _inside(company, spans.get(company.id, [])):
            if start < watched.end and end > watched.start:
                seen = min(end, watched.end)
                found.append(
                    Stay(
                        length=(seen - start).days,
                        left=end < watched.end,
                        entered=max((watched.start - start).days, 0),
                    )
                )
    return tuple(found)


def _inside(company: Company, leases: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """Give the spans in which a company is inside; stays with a gap between them are two."""
    if company.entered is not None:
        return [(company.entered, company.left or date.max)]
    return joined(leases)
