"""The figure of one park by which it is ranked: the last one published, or one by another."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.render import show
from technopark._model.area import Basis
from technopark._model.observation import Observation, Qualifier, known
from technopark._model.site import Park, Site
from technopark.tables.peers import PeerMetric

if TYPE_CHECKING:
    from collections.abc import Sequence

Ranked: TypeAlias = Park | Site
"""What is ranked: a park, or a site."""

_AREA = "area"


@attrs.frozen(kw_only=True)
class PeerFigure:
    """What is known of one park, and how it is to be read.

    Attributes:
        id: the park's id.
        name: its name.
        why: the figure with its sources.
        years: the years for which its parts were published, one or two.
        definition: how the sources define it, where they say so.
        remark: what else a reader must know: a qualified figure, another one of the same day.
    """

    id: str
    name: str
    why: Explanation[Any]
    years: tuple[int, ...]
    definition: str = ""
    remark: str = ""

    @property
    def value(self) -> Fraction:
        """The figure."""
        return Fraction(self.why.value)


@attrs.frozen(kw_only=True)
class Choice:
    """Which published figures count.

    Attributes:
        metric: what is ranked.
        basis: the basis of areas; none where no area is needed, or none is known.
        on: the last day.
        since: the first day; none for any.
    """

    metric: PeerMetric
    basis: Basis | None
    on: date
    since: date | None

    @property
    def needs_area(self) -> bool:
        """Whether an area is part of the figure."""
        return _AREA in {self.metric.of, self.metric.by}

    def figure(self, park: Ranked) -> PeerFigure | str:
        """Give the park's figure, or say why it has none."""
        tops = self._published(park, self.metric.of, self.metric.units)
        if not tops:
            return self._lacking(park, self.metric.of)
        if not self.metric.by:
            why = _printed(tops[-1], self.metric.of)
            return _figure(park, tops[-1:], why=why, also=_others(tops))
        bottoms = self._published(park, self.metric.by, self.metric.by_units)
        if not any(one.number for one in bottoms):
            return self._lacking(park, self.metric.by)
        top, bottom = _together(tops, [one for one in bottoms if one.number])
        return _figure(park, (top, bottom), why=self._quotient(top, bottom))

    def _published(self, park: Ranked, metric: str, units: tuple[str, ...]) -> list[Observation]:
        """Give the park's own figures of a metric as a whole, the latest last."""
        if metric == _AREA and self.basis is None:
            return []
        basis = self.basis if metric == _AREA else None
        found = known(park.observations, metric, on=self.on, kind="", planned=False, basis=basis)
        return [
            one
            for one in found
            if one.unit in units and (self.since is None or self.since <= one.as_of)
        ]

    def _lacking(self, park: Ranked, metric: str) -> str:
        if metric == _AREA and self.basis is None:
            return "no basis of areas is given, and none is known of the ranked park's own"
        if metric == _AREA:
            areas = known(park.observations, metric, on=self.on, kind="", planned=False)
            bases = dict.fromkeys(show(one.basis or "on a basis not stated") for one in areas)
            if bases and str(self.basis) not in bases:
                return f"its area is not {self.basis} but {', '.join(bases)}"
        between = "" if self.since is None else f" from {self.since}"
        return f"no figure of {metric}{between} until {self.on}"

    def _quotient(self, top: Observation, bottom: Observation) -> Explanation[Any]:
        inputs = (_printed(top, self.metric.of), _printed(bottom, self.metric.by))
        quotient = Explanation(
            label=f"{self.metric.of} ÷ {self.metric.by}",
            value=top.number / bottom.number,
            operation=Operation.QUOTIENT,
            inputs=inputs,
        )
        times = Explanation(label="counted by", value=self.metric.times)
        return Explanation(
            label=self.metric.name,
            value=quotient.value * self.metric.times,
            operation=Operation.PRODUCT,
            inputs=(quotient, times),
        )


def _together(
    tops: Sequence[Observation], bottoms: Sequence[Observation]
) -> tuple[Observation, Observation]:
    """Give the last two figures of one year; the last ones of all where no year has both."""
    for top in reversed(tops):
        same = [one for one in bottoms if one.as_of.year == top.as_of.year]
        if same:
            return top, same[-1]
    return tops[-1], bottoms[-1]


def _printed(one: Observation, metric: str) -> Explanation[Any]:
    note = f"{one}, as of {one.as_of}"
    label = f"{metric}, {one.subject}"
    return Explanation(label=label, value=one.number, sources=(one.source,), note=note)


def _others(found: Sequence[Observation]) -> str:
    """Name figures of the same day that say something else."""
    last = found[-1]
    also = [one for one in found if one.as_of == last.as_of and one.number != last.number]
    return f"also {', '.join(str(one) for one in also)}" if also else ""


def _figure(
    park: Ranked, parts: Sequence[Observation], *, why: Explanation[Any], also: str = ""
) -> PeerFigure:
    loose = [
        str(one) for one in parts if one.qualifier is not Qualifier.EXACTLY or one.upper is not None
    ]
    return PeerFigure(
        id=park.id,
        name=park.name,
        why=why,
        years=tuple(dict.fromkeys(one.as_of.year for one in parts)),
        definition="; ".join(dict.fromkeys(one.definition for one in parts if one.definition)),
        remark="; ".join([*loose, *([also] if also else [])]),
    )
