"""Who fits where: units given to applicants, one each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import attrs

from technopark._kernel.exact import Number
from technopark._model.company import Applicant, twice
from technopark._model.period import check_day
from technopark._model.site import Site
from technopark._model.unit import Unit
from technopark._model.waiting import rank
from technopark.capacity._assign import NONE, assign
from technopark.capacity._fit import Place, basis_faults, fitting, floors_held
from technopark.capacity._worth import Worth, WorthTable
from technopark.capacity.plan import Method, Pairs, Plan, PlanLine, pairs
from technopark.errors import (
    InvalidValueError,
    MissingInputError,
    TechnoparkError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from technopark._model.site import Park
    from technopark.capacity._fit import Floors

Value: TypeAlias = (
    Worth
    | WorthTable
    | Mapping[tuple[str, str], Number]
    | Callable[[Applicant, Unit], Number | None]
)
"""What pairs are worth: weights, a table by applicant's and unit's id, or a function of the two."""


def allocate(
    units: Iterable[Unit | Site] | Mapping[str, Iterable[Unit]],
    applicants: Iterable[Applicant],
    *,
    on: date | None = None,
    method: str = Method.EXACT,
    value: Value | None = None,
    held: Park | Mapping[str, Iterable[Place | Unit]] | None = None,
) -> Plan:
    """Say which applicant gets which unit, at most one each, so that the total worth is highest.

    A pair that does not fit is impossible, however much it would be worth: too small, of another
    kind or site, without a known area, not for letting, or of an applicant that withdrew. A pair
    that is worth less than nothing is possible, but no exact plan has it.

    The same units and applicants give the same plan in whatever order they come. Of several
    exact plans with one total, the first applicant (by priority, day of application, id) gets the
    first unit (by area, id) that any of them gives him, then the second applicant, and so on.

    Args:
        units: the units that can be given. Leases are not looked at: leave out what is let. For
            wishes for a site to count, give sites, such as `park.sites`, or units by site id.
        applicants: who asks.
        on: the day of the plan. With it, units that do not exist on it or are held for others
            are out, as is who has not applied yet; without it, days of units are not looked at,
            and who ever withdrew is out.
        method: `"exact"`, or for comparison `"best fit"` (the largest demand first) or
            `"first come"` (by priority and day); in both, each takes the smallest unit that fits.
        value: what a pair is worth: the weights of `Worth`; or, for any other idea of it, the
            number for each pair of applicant's and unit's id, or a function of applicant and
            unit. A pair without a number, or for which the function gives none, is impossible.
        held: what applicants hold already, so that staying on a floor can weigh: a park, whose
            leases on the day say so, or units (as `Place` where there are several sites) by the
            applicant's id.

    Raises:
        InvalidValueError: the method is unknown, the day is none, or the value is none of these.
        DuplicateError: two units or two applicants of one id.
        BasisMismatchError: the units' areas are on several bases, which do not compare.
        MissingInputError: days waited have a weight, and no day is given; or floors have one,
            and nothing is said of what is held.
        UnknownNameError: a table has an applicant who does not ask, or a unit not to be given.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> def unit(id, m2):
        ...     return tp.Unit(id=id, area=tp.Area.of(m2, basis=tp.Basis.NIA))
        >>> def asks(id, m2):
        ...     company = tp.Company(id=id, name=id)
        ...     return tp.Applicant(company=company, applied=date(2018, 1, 1), area_m2=m2)
        >>> units, applicants = [unit("a", 20), unit("b", 40)], [asks("x", 15), asks("y", 30)]
        >>> plan = tp.capacity.allocate(units, applicants)
        >>> plan.of("x").unit, plan.of("y").unit, plan.total
        ('a', 'b', Fraction(87, 2))
        >>> plan.why_not("y", "a")
        'a does not fit y: it has 20 m², 30 are asked for'
    """
    by = Method.read(method, "allocate method")
    if on is not None:
        check_day(on, "allocate on")
    places = tuple(sorted(_places(units), key=lambda place: (place.m2, place.unit.id)))
    asking = tuple(sorted(applicants, key=rank))
    _check(places, asking)
    worth = _worth(value, asking, places, on=on)
    floors = () if held is None else _floors(asking, floors_held(held, on))
    _check_weights(worth, has_day=on is not None, has_held=held is not None)
    values = pairs(asking, places, worth=worth, on=on, floors=floors)
    columns = assign(values.rows) if by is Method.EXACT else _in_turn(asking, values, by)
    plan = Plan(
        method=by, on=on, worth=worth, places=places, applicants=asking, lines=(), floors=floors
    )
    lines = (_line(plan, values, pair) for pair in enumerate(columns))
    return attrs.evolve(plan, lines=tuple(lines))


def _worth(
    value: Value | None,
    applicants: Sequence[Applicant],
    places: Sequence[Place],
    *,
    on: date | None,
) -> Worth | WorthTable:
    """Take in what pairs are worth; a function is asked for each pair that fits."""
    if value is None:
        return Worth()
    if isinstance(value, Worth | WorthTable):
        return value
    if isinstance(value, Mapping):
        return WorthTable.of(cast("Any", value))
    given: object = value
    if not callable(given):
        allowed = "a Worth, a number for each pair of ids, or a function of applicant and unit"
        raise InvalidValueError("allocate value", given, allowed)
    found = {
        (one.id, places[n].unit.id): value(one, places[n].unit)
        for one in applicants
        for n in fitting(one, places, on)
    }
    return WorthTable.of({pair: number for pair, number in found.items() if number is not None})


def _check_weights(worth: Worth | WorthTable, *, has_day: bool, has_held: bool) -> None:
    if isinstance(worth, WorthTable):
        return
    if worth.waiting and not has_day:
        raise MissingInputError("days waited", "they have a weight, and no day is given in `on`")
    if worth.floor and not has_held:
        reason = "staying on it has a weight, and what is held is not given in `held`"
        raise MissingInputError("floor", reason)


def _floors(applicants: Sequence[Applicant], held: Mapping[str, Floors]) -> tuple[Floors, ...]:
    return tuple(held.get(one.id, ()) for one in applicants)


def _places(units: Iterable[Unit | Site] | Mapping[str, Iterable[Unit]]) -> list[Place]:
    if isinstance(units, Mapping):
        by_site = cast("Mapping[str, Iterable[Unit]]", units)
        return [Place(unit, site) for site, every in by_site.items() for unit in every]
    found: list[Place] = []
    for one in units:
        if isinstance(one, Site):
            found.extend(Place(unit, one.id) for unit in one.units)
        else:
            found.append(Place(one))
    return found


def _check(places: Sequence[Place], applicants: Sequence[Applicant]) -> None:
    faults: list[TechnoparkError] = twice("unit", (place.unit.id for place in places))
    faults += twice("applicant", (one.id for one in applicants))
    raise_all([*faults, *basis_faults(places)])


def _in_turn(applicants: Sequence[Applicant], values: Pairs, by: Method) -> list[int]:
    """Let one after the other take the smallest unit that fits."""
    turns = list(range(len(applicants)))
    if by is Method.BEST_FIT:
        turns.sort(key=lambda row: -applicants[row].area_m2)
    columns = [NONE] * len(applicants)
    taken: set[int] = set()
    for row in turns:
        fitting = (n for n, worth in enumerate(values.rows[row]) if worth is not None)
        columns[row] = next((n for n in fitting if n not in taken), NONE)
        taken.add(columns[row])
    return columns


def _line(plan: Plan, values: Pairs, pair: tuple[int, int]) -> PlanLine:
    row, column = pair
    applicant = plan.applicants[row]
    area = Fraction(applicant.area_m2)
    if column == NONE:
        return PlanLine(applicant=applicant.id, asked=area)
    place = plan.places[column]
    return PlanLine(
        applicant=applicant.id,
        unit=place.unit.id,
        asked=area,
        given=place.m2,
        waste=place.m2 - area,
        value=values.worth(row, column),
        same_floor=bool(plan.floors) and place.is_on(plan.floors[row]),
    )
