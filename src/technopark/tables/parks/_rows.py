"""Short constructors for figures of parks: one line a source, the unit by the metric."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeAlias

import attrs

from technopark._model.observation import Observation, Qualifier
from technopark._model.site import Park
from technopark.tables._entries import said

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation
    from technopark._kernel.conflict import Conflict
    from technopark._model.area import Basis

_UNITS: Final = {
    "accepted_a_year": "companies",
    "area": "m2",
    "buildings": "buildings",
    "capacity": "companies",
    "demand_a_year": "m2",
    "entries_a_year": "companies",
    "exits_a_year": "companies",
    "failed_share": "percent",
    "former": "companies",
    "free_area": "m2",
    "full_parks": "parks",
    "graduates_in_5_years": "companies",
    "grew_a_year": "companies",
    "growth_of_jobs": "percent",
    "hosted": "companies",
    "hosted_ever": "companies",
    "ict_share": "percent",
    "ict_share_of_jobs": "percent",
    "insolvencies": "companies",
    "jobs": "people",
    "largest_unit": "m2",
    "leavers": "companies",
    "mean_stay": "months",
    "mean_unit": "m2",
    "net_new_a_year": "companies",
    "occupancy": "percent",
    "off_target_share": "percent",
    "parks": "parks",
    "plot_area": "m2",
    "pre_let_area": "m2",
    "requests_a_year": "companies",
    "reserved": "percent",
    "shrank_a_year": "companies",
    "smallest_plot": "m2",
    "smallest_unit": "m2",
    "start_up_share": "percent",
    "start_ups": "companies",
    "supply_a_year": "m2",
    "survival": "percent",
    "target_hosted": "companies",
    "target_people": "people",
    "unit_area": "m2",
    "wait": "months",
    "waiting": "companies",
    "withheld_area": "m2",
}


@attrs.frozen
class Figure:
    """A figure with its upper end or the word by which its source qualifies it."""

    value: int | str
    upper: int | None = None
    qualifier: Qualifier = Qualifier.EXACTLY


Given: TypeAlias = int | str | Figure
"""A whole number, a number with decimals as text, or one with what its source adds."""


def over(value: int | str) -> Figure:
    """Take a figure that its source says is exceeded."""
    return Figure(value, qualifier=Qualifier.MORE_THAN)


def about(value: int | str) -> Figure:
    """Take a figure that its source says is near."""
    return Figure(value, qualifier=Qualifier.ABOUT)


def nearly(value: int | str) -> Figure:
    """Take a figure that its source says is nearly reached."""
    return Figure(value, qualifier=Qualifier.NEARLY)


def told(
    subject: str,
    as_of: str,
    source: Citation,
    *,
    kind: str = "",
    planned: bool = False,
    definition: str = "",
    unit: str = "",
    **figures: Given,
) -> tuple[Observation, ...]:
    """Record what one source says of one park for one day, metric by metric."""
    return tuple(
        _one(subject, as_of, source, metric=metric, given=given, unit=unit or _UNITS[metric],
             kind=kind, planned=planned, definition=definition)
        for metric, given in figures.items()
    )  # fmt: skip


def measured(  # noqa: PLR0917 - an area is nothing without its basis and its words
    subject: str,
    as_of: str,
    source: Citation,
    value: int,
    basis: Basis | None,
    words: str,
    kind: str = "",
    *,
    planned: bool = False,
) -> tuple[Observation, ...]:
    """Record an area in m², its basis where the source's words name one, and those words."""
    one = _one(subject, as_of, source, metric="area", given=value, unit="m2",
               kind=kind, planned=planned, definition=words)  # fmt: skip
    return (attrs.evolve(one, basis=basis),)


def park(
    id: str,  # noqa: A002
    name: str,
    country: str,
    *figures: tuple[Observation, ...],
    conflicts: tuple[Conflict, ...] = (),
) -> Park:
    """Put a park together from what was said of it."""
    found = tuple(one for each in figures for one in each)
    return Park(id=id, name=name, country=country, observations=found, conflicts=conflicts)


def _one(  # noqa: PLR0913
    subject: str,
    as_of: str,
    source: Citation,
    *,
    metric: str,
    given: Given,
    unit: str,
    kind: str,
    planned: bool,
    definition: str,
) -> Observation:
    figure = given if isinstance(given, Figure) else Figure(given)
    one = said(
        subject, as_of, source, metric=metric, value=Decimal(figure.value),
        qualifier=figure.qualifier, unit=unit, kind=kind, planned=planned, definition=definition,
    )  # fmt: skip
    return one if figure.upper is None else attrs.evolve(one, upper=figure.upper)
