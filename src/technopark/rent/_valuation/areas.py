"""Rentable and usable areas: the same space with and without what all use in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import fraction
from technopark._kernel.figure import (
    Figure,
    difference,
    given,
    product,
    quotient,
    rounded,
    total,
)
from technopark._kernel.rounding import Quantity, Rounding
from technopark._model.area import Area
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._model.area import Basis


def rentable(
    usable: Area,
    *,
    basis: Basis,
    load: Number | None = None,
    add_on: Number | None = None,
    loss: Number | None = None,
    step: Number | None = None,
) -> Explanation[object]:
    """The rentable area of a usable one, with its share of what all use in common.

    The share is stated in one of three ways, which are three different numbers: a load factor
    and an add-on are counted on the usable area, a loss factor on the rentable one.

    Args:
        usable: the usable area.
        basis: the basis of the result.
        load: the load factor, `"1.15"` where 15 % is added.
        add_on: what is added, as a share of the usable area: `"0.15"`.
        loss: what is common, as a share of the rentable area: `"0.15"`.
        step: what the result is rounded to, half up; exact where it is none.

    Raises:
        InvalidValueError: none or several of the three, a load factor below 1, an add-on below
            0, or a loss outside 0 to 1.
        RoundingNeededError: the exact result has no finite decimal form; give a step.

    Examples:
        >>> import technopark as tp
        >>> usable = tp.Area.of(10000, unit="sqft", basis=tp.Basis.USABLE)
        >>> print(tp.rent.rentable(usable, load="1.15", basis=tp.Basis.RENTABLE).value)
        11,500 sq ft (rentable)
        >>> print(tp.rent.rentable(usable, loss="0.20", basis=tp.Basis.RENTABLE).value)
        12,500 sq ft (rentable)
    """
    factor = _factor(load=load, add_on=add_on, loss=loss)
    figure = product("rentable area", given("usable area", usable), factor)
    return _area(figure, usable, basis=basis, step=step)


def usable(
    rentable: Area,
    *,
    basis: Basis,
    load: Number | None = None,
    add_on: Number | None = None,
    loss: Number | None = None,
    step: Number | None = None,
) -> Explanation[object]:
    """The usable area within a rentable one, without its share of what all use in common.

    Args:
        rentable: the rentable area.
        basis: the basis of the result.
        load: the load factor, `"1.15"` where 15 % is added.
        add_on: what is added, as a share of the usable area: `"0.15"`.
        loss: what is common, as a share of the rentable area: `"0.15"`.
        step: what the result is rounded to, half up; exact where it is none.

    Raises:
        InvalidValueError: none or several of the three, a load factor below 1, an add-on below
            0, or a loss outside 0 to 1.
        RoundingNeededError: the exact result has no finite decimal form; give a step.

    Examples:
        >>> import technopark as tp
        >>> rentable = tp.Area.of(11500, unit="sqft", basis=tp.Basis.RENTABLE)
        >>> print(tp.rent.usable(rentable, load="1.15", basis=tp.Basis.USABLE).value)
        10,000 sq ft (usable)
    """
    factor = _factor(load=load, add_on=add_on, loss=loss)
    figure = quotient("usable area", given("rentable area", rentable), factor)
    return _area(figure, rentable, basis=basis, step=step)


def _factor(*, load: Number | None, add_on: Number | None, loss: Number | None) -> Figure:
    """Give rentable over usable, however it is stated."""
    stated = [one is not None for one in (load, add_on, loss)]
    if stated.count(True) != 1:
        raise InvalidValueError(
            "load, add_on and loss", (load, add_on, loss), "one of the three, the others none"
        )
    one = given("one", 1)
    if load is not None:
        if fraction(load, "load factor") < 1:
            raise InvalidValueError("load factor", load, "1 or more; 1.15 where 15 % is added")
        return given("load factor", load)
    if add_on is not None:
        if fraction(add_on, "add-on") < 0:
            raise InvalidValueError("add-on", add_on, "a share of zero or more")
        return total("load factor", one, given("add-on", add_on))
    share = given("loss factor", loss or 0)
    if not 0 <= share.value < 1:
        raise InvalidValueError("loss factor", loss, "a share from 0 up to, but not, 1")
    return quotient("load factor", one, difference("usable share", one, share))


def _area(figure: Figure, like: Area, *, basis: Basis, step: Number | None) -> Explanation[object]:
    """Give a figure as an area in the unit of another."""
    rule = None if step is None else Rounding.of(Quantity.TOTAL, step)
    held = rounded(f"{figure.label}, rounded", figure, rule)
    shown = Area.of(held.value, basis=basis, unit=like.unit)
    return attrs.evolve(held, shown=shown).explain()
