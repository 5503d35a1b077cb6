"""Little's law: how many wait, how many come, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import Figure, given, product
from technopark._model.period import Step
from technopark.capacity._read import numbers, ratio
from technopark.errors import InvalidValueError, raise_all
from technopark.tables import queueing

if TYPE_CHECKING:
    from technopark._kernel.exact import Number
    from technopark._kernel.measure import Measure

_TWO = 2


def little(
    *,
    waiting: Number | None = None,
    arrivals: Number | None = None,
    wait: Number | None = None,
    every: str = Step.YEAR,
    unit: str = Step.MONTH,
) -> Measure:
    """Give the third of list, arrivals and wait from the two others: L = λW.

    It holds for means over a long time in which the list neither grows nor shrinks, whatever the
    order of service; and for all who join, so the wait of those who give up counts too.

    Args:
        waiting: how many wait, on average.
        arrivals: how many join in each `every`.
        wait: how long they wait on average, in `unit`.
        every: what arrivals are counted by: `"day"`, `"week"`, `"month"` or `"year"`.
        unit: what the wait is counted in.

    Raises:
        InvalidValueError: not two of the three, one below zero, or an unknown unit of time.
        UnitMismatchError: days or weeks beside months or years, which have no fixed ratio.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> print(tp.capacity.little(arrivals=50, wait="3.5").shown())
        14.5833 waiting
        >>> print(tp.capacity.little(waiting=35, wait="3.5").shown())
        120 a year
        >>> print(tp.capacity.little(waiting=35, arrivals=50).shown())
        8.4 months
    """
    by, inside = Step.read(every, "little every"), Step.read(unit, "little unit")
    got = {"waiting": waiting, "arrivals": arrivals, "wait": wait}
    names = tuple(name for name, number in got.items() if number is not None)
    read, faults = numbers(got, "little")
    if len(names) != _TWO:
        faults.append(InvalidValueError("little", names, "two of waiting, arrivals and wait"))
    raise_all(faults)
    each = given(f"{inside}s a {by}", ratio(inside, by))
    if "wait" not in read:
        over = _times("list, scaled", read["waiting"], each)
        definition = attrs.evolve(queueing.WAIT, unit=f"{inside}s")
        return definition.over(over.explain(), read["arrivals"].explain())
    if "arrivals" not in read:
        over = _times("list, scaled", read["waiting"], each)
        definition = attrs.evolve(queueing.ARRIVALS, unit=f"a {by}")
        return definition.over(over.explain(), read["wait"].explain())
    both = product("arrivals × wait", read["arrivals"], read["wait"])
    return queueing.LIST.over(both.explain(), each.explain())


def _times(label: str, number: Figure, each: Figure) -> Figure:
    return number if each.value == 1 else product(label, number, each)
