"""What comes into the formulas for queues: numbers, servers and units of time."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.exact import Number, fraction, plain
from technopark._kernel.figure import Figure, given
from technopark._model.period import Step
from technopark.errors import (
    InvalidValueError,
    TechnoparkError,
    UnitMismatchError,
    UnknownNameError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from technopark._kernel.measure import Definition, Measure

MOST_SERVERS: Final = 10_000
"""Beyond it an exact answer takes too long."""
_MONTHS: Final = {Step.MONTH: 1, Step.YEAR: 12}
_DAYS: Final = {Step.DAY: 1, Step.WEEK: 7}


def ratio(unit: Step, every: Step) -> Fraction:
    """Give how many of a unit make another: 12 months a year.

    Raises:
        UnitMismatchError: months and years have no fixed number of days.
    """
    for lengths in (_MONTHS, _DAYS):
        if unit in lengths and every in lengths:
            return Fraction(lengths[every], lengths[unit])
    remedy = "give both in days or weeks, or both in months or years"
    raise UnitMismatchError(f"a {every}", f"{unit}s", remedy)


def numbers(
    values: Mapping[str, Number | None], where: str, *, above_zero: frozenset[str] = frozenset()
) -> tuple[dict[str, Figure], list[TechnoparkError]]:
    """Read the numbers that are given, zero or more each, and report those that are none.

    Args:
        values: numbers by name; none where one is not given.
        where: the function, for the errors.
        above_zero: names of those that must not be zero.
    """
    read: dict[str, Figure] = {}
    faults: list[TechnoparkError] = []
    for name, number in values.items():
        if number is None:
            continue
        try:
            value = fraction(number, f"{where} {name}")
        except TechnoparkError as error:
            faults.append(error)
            continue
        if value < 0 or (not value and name in above_zero):
            allowed = "above zero" if name in above_zero else "zero or more"
            faults.append(InvalidValueError(f"{where} {name}", plain(value), allowed))
        read[name] = given(name, value)
    return read, faults


def server_faults(servers: object, where: str, *, least: int = 1) -> list[TechnoparkError]:
    """Report what is no number of servers, where it was given."""
    if type(servers) is int and least <= servers <= MOST_SERVERS:
        return []
    return [InvalidValueError(where, servers, f"{least} to {MOST_SERVERS}")]


def unsteady(servers: int, load: Fraction, where: str) -> list[TechnoparkError]:
    """Report a load that so many servers can never serve if nobody gives up."""
    if load < servers:
        return []
    allowed = (
        f"below the {servers} servers, or the queue grows without end; where some are turned "
        "away use Erlang B, where some give up Erlang A"
    )
    return [InvalidValueError(f"{where} load", plain(load), allowed)]


def defined(definition: Definition, figure: Figure, *, warning: str = "") -> Measure:
    """Give a figure by its definition, resting on those who define it so."""
    why = attrs.evolve(figure, sources=definition.sources).explain()
    return definition.known(why, warning=warning)


def named(figures: Iterable[Measure], name: str, what: str) -> Measure:
    """Find a figure by its name.

    Raises:
        UnknownNameError: there is none of that name.
    """
    known = {figure.name: figure for figure in figures}
    if name not in known:
        raise UnknownNameError(what, name, tuple(known))
    return known[name]
