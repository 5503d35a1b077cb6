"""How many people space is for, and how dense it is."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import Number, fraction
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.measure import Definition
from technopark._kernel.rounding import Mode, Quantity, Rounding
from technopark._model.area import Area
from technopark.errors import (
    BasisMismatchError,
    InvalidValueError,
    NotInForceError,
    UnknownNameError,
)
from technopark.tables.density import (
    DENSITY_RULES,
    HSE,
    OUTSIDE_TWO_DAYS,
    ROOM_HEIGHT_M,
    ROOM_VOLUME_M3,
    STATE_2023,
)

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.measure import Measure
    from technopark._model.density import DensityRule

PEOPLE = Definition(name="people", words="area ÷ area for one, rounded as the rule says", unit="")
RESIDENTS = Definition(
    name="residents",
    words=f"people inside + {OUTSIDE_TWO_DAYS} × people outside two days a week",
    unit="residents",
    sources=(STATE_2023,),
)
VOLUME_PEOPLE = Definition(
    name="people",
    words="volume ÷ volume for one, rounded down",
    unit="people",
    sources=(HSE,),
)
DENSITY = Definition(name="density", words="area ÷ number", unit="m² each")
VOLUME_AREA = Definition(
    name="area by volume",
    words="volume for one person ÷ height, three metres of it at most",
    unit="m² a person",
    sources=(HSE,),
)
RESERVE = Definition(name="growth reserve", words="capacity less the part kept for growth", unit="")


def density_rule(name: str, *, on: date | None = None) -> DensityRule:
    """Give a cited density rule by its name.

    Args:
        name: such as `"French State, resident"` or `"NFPA 101:2018, business"`.
        on: the day on which it must be in force; any where it is none.

    Raises:
        UnknownNameError: there is none of that name.
        NotInForceError: it is not in force on the day.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.density_rule("French State, resident").each
        Decimal('16')
    """
    names = tuple(rule.name for rule in DENSITY_RULES)
    found = next((rule for rule in DENSITY_RULES if rule.name == name), None)
    if found is None:
        raise UnknownNameError("density rule", name, names)
    if on is not None and not found.in_force(on):
        until = f"until before {found.end}" if found.end else "on"
        raise NotInForceError(name, on, f"from {found.start or 'an unknown day'} {until}")
    return found


def people(area: Area, rule: DensityRule | str) -> Measure:
    """Say for how many an area is, by a rule: rounded down for a capacity, up for a load.

    Args:
        area: the area, in the basis that the rule means where it says so.
        rule: the rule, or its name.

    Raises:
        BasisMismatchError: the rule means another basis.

    Examples:
        >>> import technopark as tp
        >>> office = tp.Area.of(6300, basis=tp.Basis.SUB)
        >>> tp.capacity.people(office, "French State, resident").value
        Fraction(393, 1)
    """
    law = density_rule(rule) if isinstance(rule, str) else rule
    if law.basis is not None and law.basis != area.basis:
        raise BasisMismatchError(str(area.basis), str(law.basis))
    metres = area.to_m2()
    one = Area(value=law.each, unit=law.unit, basis=area.basis).to_m2()
    parts = (
        Explanation(label=f"area in m² ({area.basis})", value=metres.as_fraction()),
        Explanation(label=f"m² for one {law.per}", value=one.as_fraction(), sources=law.sources),
    )
    exact = Explanation(
        label=f"{law.per}s, exact",
        value=metres.as_fraction() / one.as_fraction(),
        operation=Operation.QUOTIENT,
        inputs=parts,
    )
    rounding = Rounding.of(Quantity.TOTAL, 1, law.mode)
    why = Explanation(
        label=f"{law.per}s by {law.name}",
        value=rounding.apply(exact.value),
        operation=Operation.ROUND,
        rounding=rounding,
        inputs=(exact,),
    )
    return attrs.evolve(PEOPLE, unit=f"{law.per}s", sources=law.sources).known(why)


def occupant_load(rooms: tuple[Area, ...], rule: DensityRule | str) -> Measure:
    """Add the occupant loads of rooms, each rounded on its own.

    A suite taken room by room comes to more than the whole suite at once: both are published
    practice, so name which one a figure follows.

    Args:
        rooms: the areas of the rooms.
        rule: the rule, or its name.

    Examples:
        >>> import technopark as tp
        >>> rooms = (tp.Area.of(1_050, unit="sqft", basis=tp.Basis.GROSS),) * 3
        >>> tp.capacity.occupant_load(rooms, "NFPA 101, business").value
        Fraction(33, 1)
    """
    if not rooms:
        raise InvalidValueError("occupant_load rooms", rooms, "one room or more")
    loads = [people(room, rule) for room in rooms]
    why = Explanation(
        label="occupants, room by room",
        value=sum((load.known() for load in loads), Fraction(0)),
        operation=Operation.SUM,
        inputs=tuple(load.explain() for load in loads),
    )
    return loads[0].definition.known(why)


def residents(*, inside: Number, outside_two_days: Number = 0) -> Measure:
    """Count residents as the French State does: one who works outside two days a week as 0.6.

    Args:
        inside: people who work inside.
        outside_two_days: people who work outside on two days a week.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.residents(inside=100, outside_two_days=50).value
        Fraction(130, 1)
    """
    part = Explanation(
        label="weight of each", value=Fraction(OUTSIDE_TWO_DAYS), sources=(STATE_2023,)
    )
    away = Explanation(
        label="outside two days a week",
        value=_none_below_zero(outside_two_days, "residents outside_two_days"),
    )
    weighted = Explanation(
        label="outside, weighted",
        value=away.value * part.value,
        operation=Operation.PRODUCT,
        inputs=(away, part),
    )
    here = Explanation(label="inside", value=_none_below_zero(inside, "residents inside"))
    why = Explanation(
        label="residents",
        value=here.value + weighted.value,
        operation=Operation.SUM,
        inputs=(here, weighted),
    )
    return RESIDENTS.known(why)


def density(area: Area, count: Number) -> Measure:
    """Give the area for each of so many: units, companies, residents, desks.

    Examples:
        >>> import technopark as tp
        >>> site = tp.Area.of(9613, basis=tp.Basis.GROSS)
        >>> tp.capacity.density(site, 107).rounded("0.1")
        Decimal('89.8')
    """
    top = Explanation(label=f"area in m² ({area.basis})", value=area.to_m2().as_fraction())
    return DENSITY.over(
        top, Explanation(label="number", value=_none_below_zero(count, "density count"))
    )


def reserved(capacity: Number, *, keep: Number, mode: Mode = Mode.DOWN) -> Measure:
    """Give a capacity less a part that is kept for growth, in whole units.

    Args:
        capacity: how many.
        keep: the part that is kept, from 0 to 1.
        mode: how the rest is rounded.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.reserved(107, keep="0.1").value
        Fraction(96, 1)
    """
    part = fraction(keep, "reserved keep")
    if not 0 <= part <= 1:
        raise InvalidValueError("reserved keep", keep, "from 0 to 1")
    whole = Explanation(label="capacity", value=_none_below_zero(capacity, "reserved capacity"))
    rest = Explanation(label="part not kept", value=1 - part)
    exact = Explanation(
        label="capacity in use",
        value=whole.value * rest.value,
        operation=Operation.PRODUCT,
        inputs=(whole, rest),
    )
    rounding = Rounding.of(Quantity.TOTAL, 1, mode)
    why = Explanation(
        label="capacity less growth reserve",
        value=rounding.apply(exact.value),
        operation=Operation.ROUND,
        rounding=rounding,
        inputs=(exact,),
    )
    return RESERVE.known(why)


def volume_people(volume_m3: Number) -> Measure:
    """Say for how many a room's volume is enough by the rule of 11 m³ a person, rounded down.

    Args:
        volume_m3: the volume of the room, exact.

    Raises:
        FloatRefusedError: the volume is a binary float.
        InvalidValueError: the volume is below zero.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.volume_people(100).value
        Fraction(9, 1)
    """
    volume = Explanation(
        label="volume in m³", value=_none_below_zero(volume_m3, "volume_people volume_m3")
    )
    one = Explanation(label="m³ a person", value=Fraction(ROOM_VOLUME_M3), sources=(HSE,))
    exact = Explanation(
        label="people, exact",
        value=volume.value / one.value,
        operation=Operation.QUOTIENT,
        inputs=(volume, one),
    )
    rounding = Rounding.of(Quantity.TOTAL, 1, Mode.DOWN)
    why = Explanation(
        label="people by the volume of the room",
        value=rounding.apply(exact.value),
        operation=Operation.ROUND,
        rounding=rounding,
        inputs=(exact,),
    )
    return VOLUME_PEOPLE.known(why)


def volume_area(height_m: Number) -> Measure:
    """Say which area one person needs in a room of a height, by the rule of 11 m³ a person.

    Height above three metres does not count.

    Args:
        height_m: the height of the room, above zero.

    Raises:
        InvalidValueError: the height is not above zero.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.volume_area("2.4").rounded("0.1")
        Decimal('4.6')
        >>> tp.capacity.volume_area("3.5").rounded("0.1")
        Decimal('3.7')
    """
    height = Explanation(label="height in m", value=fraction(height_m, "volume_area height_m"))
    if height.value <= 0:
        raise InvalidValueError("volume_area height_m", height_m, "above zero")
    most = Explanation(label="height that counts at most", value=Fraction(ROOM_HEIGHT_M))
    counted = Explanation(
        label="height that counts",
        value=min(height.value, most.value),
        operation=Operation.MINIMUM,
        inputs=(height, most),
    )
    return VOLUME_AREA.over(
        Explanation(label="m³ a person", value=Fraction(ROOM_VOLUME_M3), sources=(HSE,)), counted
    )


def _none_below_zero(value: Number, where: str) -> Fraction:
    number = fraction(value, where)
    if number < 0:
        raise InvalidValueError(where, value, "zero or more")
    return number
