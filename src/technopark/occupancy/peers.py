"""Where a park stands among others, by a named figure and a named definition of percentile."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import grouped, number_of
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.table import Table, Tabular
from technopark._model.area import Basis
from technopark._model.company import twice
from technopark._model.observation import known
from technopark._model.period import check_day
from technopark._model.site import Park
from technopark.errors import InvalidValueError, UnknownNameError, raise_all
from technopark.occupancy._peer_figures import Choice, PeerFigure, Ranked
from technopark.tables.peers import (
    LEAST_PEERS,
    LEAST_PROPOSED,
    PEER_METRICS,
    PERCENTILES,
    PeerMetric,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from technopark._kernel.measure import Definition, Measure

_METRICS: Final = {metric.name: metric for metric in PEER_METRICS}
_NAMES: Final = tuple(definition.name for definition in PERCENTILES)
_PERCENT: Final = 100
_HALF: Final = Fraction(1, 2)
_SHOWN: Final = Fraction(1, 100)


@attrs.frozen(kw_only=True, str=False)
class Benchmark(Tabular):
    """A park among its peers by one figure, with every peer's own.

    Ask for a percentile by its definition: `found["mean"]`, `["strict"]` or `["weak"]`. None of
    them is the default.

    Attributes:
        metric: what they are ranked by.
        on: the last day of figures that count.
        basis: the basis of areas, where one is part of the figure.
        subject: the id of the park.
        own: its figure; none where there is none.
        reason: why there is none.
        peers: the peers that have a figure, from the lowest.
        without: the peers that have none, by name, and why.
        least: how many with a figure a percentile needs.
        least_source: who says so, where the number is not the caller's.
        conflicts: what sources of these figures disagree about, by peer.
    """

    metric: PeerMetric
    on: date
    basis: Basis | None
    subject: str
    own: PeerFigure | None
    reason: str
    peers: tuple[PeerFigure, ...]
    without: tuple[tuple[str, str], ...]
    least: int
    least_source: tuple[Citation, ...] = ()
    conflicts: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Measure:
        definition = next((one for one in PERCENTILES if one.name == name), None)
        if definition is None:
            raise UnknownNameError("definition of a percentile", name, _NAMES)
        if self.own is None:
            return definition.gap(f"{self.subject}: {self.reason}")
        if len(self.peers) < self.least:
            count = (
                f"{len(self.peers)} of {number_of(len(self.peers) + len(self.without), 'peers')}"
            )
            return definition.gap(f"only {count} have a figure, fewer than {self.least}")
        return definition.known(self._why(definition, self.own), warning="; ".join(self.cautions))

    def __iter__(self) -> Iterator[Measure]:
        return (self[name] for name in _NAMES)

    def __len__(self) -> int:
        return len(_NAMES)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the definitions."""
        return _NAMES

    @property
    def cautions(self) -> tuple[str, ...]:
        """What makes the figures less than comparable: other years, other definitions."""
        every = [*self.peers, *([self.own] if self.own else [])]
        years = sorted({year for one in every for year in one.years})
        found: list[str] = []
        if len(years) > 1:
            found.append(f"figures are of {years[0]} to {years[-1]}")
        apart = [one.name for one in every if len(one.years) > 1]
        if apart:
            found.append(f"of two years each: {', '.join(apart)}")
        defined = [f"{one.name} ({one.definition})" for one in every if one.definition]
        if defined:
            found.append(f"defined by their sources, the others not: {', '.join(defined)}")
        return tuple(found)

    def _why(self, definition: Definition, own: PeerFigure) -> Explanation[Any]:
        below = [one for one in self.peers if one.value < own.value]
        equal = [one for one in self.peers if one.value == own.value]
        lower, same = _counted("peers with a lower figure", below), _counted("equal peers", equal)
        top = {
            "strict": lower,
            "weak": _sum("peers as high or lower", lower, same),
            "mean": _sum("lower peers and half of the equal ones", lower, _halved(same)),
        }[definition.name]
        share = Explanation(
            label="share of the peers",
            value=Fraction(top.value) / len(self.peers),
            operation=Operation.QUOTIENT,
            inputs=(top, _counted("peers with a figure", self.peers)),
        )
        percent = Explanation(label="percent in a whole", value=_PERCENT)
        return Explanation(
            label=f"percentile of {self.subject} by {self.metric.name}, {definition.name}",
            value=share.value * _PERCENT,
            operation=Operation.PRODUCT,
            inputs=(share, percent),
            sources=(*definition.sources, *own.why.all_sources()),
            note=f"{own.name}: {_text(own.value)} {self.metric.unit}",
        )

    def table(self) -> Table:
        """Give a row for each park with a figure, from the highest, the park itself marked."""
        marked = [(one, "") for one in self.peers] + ([(self.own, "*")] if self.own else [])
        marked.sort(key=lambda pair: (-pair[0].value, pair[0].id))
        rows = [
            (mark, one.name, _rounded(one.value), ", ".join(str(year) for year in one.years),
             "; ".join(text for text in (one.definition, one.remark) if text))
            for one, mark in marked
        ]  # fmt: skip
        basis = f" ({self.basis})" if self.basis else ""
        title = f"{self.metric.name}{basis} of {self.subject} among its peers, {self.on}"
        columns = ("", "park", self.metric.unit, "year", "remark")
        return Table.of(title, columns, rows, notes=self._notes())

    def _notes(self) -> list[str]:
        asked = len(self.peers) + len(self.without)
        proposed = " (our proposal)" if self.least_source else ""
        notes = [
            f"{each.name}: {each.shown()}" if each.value is not None
            else f"{each.name}: unknown, {each.reason}"
            for each in self
        ]  # fmt: skip
        notes.append(
            f"{len(self.peers)} of {asked} peers have the figure; "
            f"{self.least} {'is' if self.least == 1 else 'are'} needed{proposed}"
        )
        notes += self.cautions
        for reason in dict.fromkeys(why for _, why in self.without):
            names = ", ".join(name for name, why in self.without if why == reason)
            notes.append(f"left out, {reason}: {names}")
        return [*notes, *(f"sources conflict: {text}" for text in self.conflicts)]


def benchmark(
    park: Ranked,
    peers: Iterable[Ranked],
    *,
    metric: str,
    on: date,
    since: date | None = None,
    basis: Basis | None = None,
    least: int | None = None,
) -> Benchmark:
    """Say where a park stands among others, by a published figure and by each percentile.

    Of each park the last figure published for it as a whole until the day counts; what was only
    planned, and what is said of a part of it, does not. Areas count on one basis alone: the one
    given, or that of the park's own last area. A quotient takes two figures of one year where it
    can. A park with the id of the ranked one is left out of its own peers.

    Args:
        park: the park, or one of its sites.
        peers: the others, such as `reference.parks()`.
        metric: `"occupancy"`, `"companies"`, `"area"`, `"jobs"`, `"entries"`, `"exits"`,
            `"companies per 1,000 m2"`, `"jobs per company"` or `"exits per 100 companies"`.
        on: the last day of figures that count.
        since: the first day of figures that count; any where it is none.
        basis: the basis of areas.
        least: how many peers with a figure a percentile needs; five, a proposal of ours, unless
            another number is given.

    Raises:
        UnknownNameError: there is no metric of that name.
        InvalidValueError: a least number below one, or a first day after the last.
        DuplicateError: two peers of one id.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> day = date(2018, 10, 8)
        >>> casablanca = tp.reference.technopark(on=day).site("casablanca")
        >>> found = tp.occupancy.benchmark(
        ...     casablanca, tp.reference.parks(), metric="companies", on=day
        ... )
        >>> found.own.value, len(found.peers)
        (Fraction(250, 1), 15)
        >>> found["strict"].shown()
        '66.6667 percentile'
    """
    if metric not in _METRICS:
        raise UnknownNameError("metric of a benchmark", metric, tuple(_METRICS))
    check_day(on, "benchmark on")
    if since is not None and check_day(since, "benchmark since") > on:
        raise InvalidValueError("benchmark since", since, f"{on} or earlier")
    if least is not None and least < 1:
        raise InvalidValueError("benchmark least", least, "one or more")
    others = sorted((one for one in peers if one.id != park.id), key=lambda one: one.id)
    raise_all(twice("peer", (one.id for one in others)))
    choice = Choice(metric=_METRICS[metric], basis=basis, on=on, since=since)
    if choice.needs_area and basis is None:
        choice = attrs.evolve(choice, basis=_own_basis(park, on))
    own = choice.figure(park)
    found = [(one, choice.figure(one)) for one in others]
    ranked = [figure for _, figure in found if isinstance(figure, PeerFigure)]
    return Benchmark(
        metric=choice.metric,
        on=on,
        basis=choice.basis if choice.needs_area else None,
        subject=park.id,
        own=own if isinstance(own, PeerFigure) else None,
        reason=own if isinstance(own, str) else "",
        peers=tuple(sorted(ranked, key=lambda one: (one.value, one.id))),
        without=tuple((one.name, why) for one, why in found if isinstance(why, str)),
        least=LEAST_PEERS if least is None else least,
        least_source=(LEAST_PROPOSED,) if least is None else (),
        conflicts=tuple(text for one, figure in found for text in _conflicts(one, figure)),
    )


def _own_basis(park: Ranked, on: date) -> Basis | None:
    """Give the basis of the last area published of the park."""
    areas = known(park.observations, "area", on=on, kind="", planned=False)
    bases = [one.basis for one in areas if one.basis is not None]
    return bases[-1] if bases else None


def _conflicts(park: Ranked, figure: PeerFigure | str) -> Iterator[str]:
    """Name the conflicts in which a source of the park's figure takes part."""
    if isinstance(park, Park) and isinstance(figure, PeerFigure):
        sources = set(figure.why.all_sources())
        for conflict in park.conflicts:
            if any(statement.source in sources for statement in conflict.statements):
                yield f"{park.name}, {conflict.topic}"


def _counted(label: str, parks: Iterable[PeerFigure]) -> Explanation[Any]:
    found = tuple(parks)
    sources = dict.fromkeys(source for one in found for source in one.why.all_sources())
    named = ", ".join(f"{one.name} {_text(one.value)}" for one in found)
    count = Fraction(len(found))
    return Explanation(label=label, value=count, sources=tuple(sources), note=named)


def _sum(label: str, *parts: Explanation[Any]) -> Explanation[Any]:
    total = sum((Fraction(one.value) for one in parts), Fraction(0))
    return Explanation(label=label, value=total, operation=Operation.SUM, inputs=parts)


def _halved(count: Explanation[Any]) -> Explanation[Any]:
    half = Explanation(label="of each equal peer", value=_HALF)
    return Explanation(
        label="half of the equal peers",
        value=count.value * _HALF,
        operation=Operation.PRODUCT,
        inputs=(count, half),
    )


def _rounded(value: Fraction) -> Fraction:
    return round_to(value, _SHOWN, Mode.HALF_UP)


def _text(value: Fraction) -> str:
    return grouped(_rounded(value))
