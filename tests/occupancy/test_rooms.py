"""Which unit is held by whom, until when, and when it is free."""

import xml.etree.ElementTree as ET
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy, strategies
from technopark.errors import InvalidValueError
from technopark.occupancy import ExpiryBand

DAY = date(2018, 10, 8)
NEXT = date(2019, 1, 1)
DAYS = st.integers(-10, 900).map(lambda n: date(2018, 1, 1) + timedelta(days=n))


def area(value):
    return tp.Area.of(value, basis=tp.Basis.NIA)


def lease(unit, start, end, *, tenant="c", **more):
    return tp.Lease(
        id=f"{unit}-{start}", tenant=tenant, units=(unit,), area=area(20),
        term=tp.Period(start, end), **more,
    )  # fmt: skip


def park(units, leases=(), **more):
    floors = (tp.Floor(id="0", level=0), tp.Floor(id="1", level=1))
    given = {"opened": date(2015, 10, 1), "floors": floors} | more
    site = tp.Site(id="s", name="S", units=units, **given)
    companies = tuple(tp.Company(id=one, name=one) for one in "cde")
    return tp.Park(id="p", name="P", sites=(site,), companies=companies, leases=leases)


@given(strategies.let_parks(), DAYS)
def test_what_is_free_on_a_day_is_let_to_nobody_and_held_for_nothing(made, day):
    """A unit is free exactly on the days on which no lease and no hold is on it."""
    free = {room.unit for room in occupancy.vacancies(made, on=day).rooms}
    for unit in made.sites[0].units:
        busy = any(day in one.term for one in made.leases if unit.id in one.units)
        busy = busy or unit.hold(day) is not None
        assert (unit.id in free) is not busy


@given(strategies.let_parks(), DAYS)
def test_the_day_from_which_a_unit_is_free_is_free(made, day):
    """On the first free day, and on the last, the unit is among the vacancies."""
    for room in occupancy.rooms(made, on=day).rooms:
        for each in (room.free_from, room.free_until):
            if each is not None:
                free = occupancy.vacancies(made, on=each).rooms
                assert room.unit in {one.unit for one in free}


def test_who_until_when_and_free_when():
    leases = (
        lease("a", date(2017, 1, 1), NEXT),
        lease("a", NEXT, date(2019, 6, 1), tenant="d"),
        lease("b", date(2016, 1, 1), date(2018, 3, 1), tenant="d"),
        lease("b", date(2019, 2, 1), date(2020, 2, 1), tenant="e"),
    )
    made = park((tp.Unit(id="a", floor="0"), tp.Unit(id="b", floor="0")), leases)
    first, second = occupancy.rooms(made, on=DAY).rooms
    assert ("c", date(2018, 12, 31), date(2019, 6, 1), None, "d", "", False) == (
        first.tenant, first.until, first.free_from, first.free_until, first.before, first.next,
        first.is_free,
    )  # fmt: skip
    assert ("", None, date(2018, 3, 1), date(2019, 1, 31), "d", "e", True) == (
        second.tenant, second.until, second.free_from, second.free_until, second.before,
        second.next, second.is_free,
    )  # fmt: skip
    assert tp.UnitState.LET_FUTURE is second.state
    assert "Units on 2018-10-08" in str(occupancy.rooms(made, on=DAY))
    assert ["b"] == occupancy.vacancies(made, on=DAY).to_columns()["unit"]


@pytest.mark.parametrize(
    ("unit", "window"),
    [
        ({}, (date(2015, 10, 1), None, True)),
        ({"lettable": False}, (None, None, False)),
        ({"start": date(2016, 1, 1), "end": NEXT}, (date(2016, 1, 1), date(2018, 12, 31), True)),
        ({"holds": (tp.Hold(kind=tp.HoldKind.OFFERED, start=DAY),)}, (None, None, False)),
        (
            {"holds": (tp.Hold(kind=tp.HoldKind.WITHHELD, start=DAY, end=NEXT),)},
            (NEXT, None, False),
        ),
        (
            {"holds": (tp.Hold(kind=tp.HoldKind.RESERVED, start=NEXT),)},
            (date(2015, 10, 1), date(2018, 12, 31), True),
        ),
    ],
)
def test_the_span_in_which_a_unit_is_free(unit, window):
    (room,) = occupancy.rooms(park((tp.Unit(id="u", **unit),)), on=DAY).rooms
    assert window == (room.free_from, room.free_until, room.is_free)


def test_a_unit_of_an_unknown_opening_has_always_been_free():
    (room,) = occupancy.rooms(park((tp.Unit(id="u"),), opened=None), on=DAY).rooms
    assert (None, True) == (room.free_from, room.is_free)
    assert () == occupancy.rooms(park((tp.Unit(id="u"),), opened=NEXT), on=DAY).rooms
    closing = park((tp.Unit(id="u"),), closed=NEXT)
    assert date(2018, 12, 31) == occupancy.rooms(closing, on=DAY).rooms[0].free_until
    with pytest.raises(InvalidValueError):
        occupancy.rooms(closing, on="2018-10-08")


def test_free_units_that_lie_together():
    units = (
        tp.Unit(id="a", floor="0", area=area(10)),
        tp.Unit(id="b", floor="0", area=area(20)),
        tp.Unit(id="c", floor="0", area=area(30)),
        tp.Unit(id="d", floor="0", area=area(40)),
        tp.Unit(id="e", floor="1"),
        tp.Unit(id="f"),
    )
    leases = (
        lease("c", date(2018, 1, 1), NEXT),
        lease("b", date(2019, 2, 1), date(2019, 3, 1)),
    )
    found = occupancy.vacancies(park(units, leases), on=DAY)
    assert [("a", "b"), ("d",), ("e",)] == [run.units for run in found.runs]
    first, *_, last = found.runs
    assert (30, date(2019, 1, 31)) == (first.area_m2, first.free_until)
    assert (None, None) == (last.area_m2, last.free_until)
    assert "together on s 0: a, b" in str(found)
    mixed = attrs.evolve(units[1], area=tp.Area.of(5, basis=tp.Basis.GROSS))
    other = occupancy.vacancies(park((units[0], mixed)), on=DAY)
    assert other.runs[0].area_m2 is None


@pytest.mark.parametrize(
    ("until", "band"),
    [
        (date(2018, 10, 9), ExpiryBand.WITHIN_A_YEAR),
        (date(2019, 10, 8), ExpiryBand.WITHIN_A_YEAR),
        (date(2019, 10, 9), ExpiryBand.TO_TWO),
        (date(2020, 10, 9), ExpiryBand.TO_THREE),
        (date(2021, 10, 9), ExpiryBand.TO_FIVE),
        (date(2023, 10, 8), ExpiryBand.TO_FIVE),
        (date(2023, 10, 9), ExpiryBand.BEYOND),
    ],
)
def test_the_band_of_a_lease(until, band):
    made = park((tp.Unit(id="u"),), (lease("u", date(2018, 1, 1), until),))
    assert band is occupancy.stacking(made, on=DAY).floors[0].cells[0].band


def test_a_stacking_plan_from_the_top_down():
    units = (
        tp.Unit(id="a", floor="0", area=area(10)),
        tp.Unit(id="b", floor="0", area=area(30)),
        tp.Unit(id="<c>", floor="1"),
        tp.Unit(id="d"),
    )
    leases = (
        lease("b", date(2018, 1, 1), NEXT),
        lease("a", NEXT, date(2020, 1, 1)),
    )
    plan = occupancy.stacking(park(units, leases), on=DAY)
    assert [("1", 1), ("0", 0), ("", None)] == [(f.floor, f.level) for f in plan.floors]
    assert ["vacant", "vacant", "under 1 year", "vacant"] == plan.to_columns()["band"]
    text = str(plan)
    assert ["s 1", "s 0", "s"] == [line.split("|")[0].strip() for line in text.splitlines()[1:]]
    assert "b: c" in text
    assert "a: let-future" in plan.svg()
    drawing = ET.fromstring(plan.svg())  # noqa: S314 - our own text
    boxes = drawing.findall("{http://www.w3.org/2000/svg}rect")
    assert ["800", "200", "600", "800"] == [box.get("width") for box in boxes[:4]]
    assert len(boxes) == 4 + len(ExpiryBand)
    assert plan.svg() == plan._repr_html_()


def test_a_drawing_is_well_formed_whatever_the_ids_hold():
    odd = '<b>&"\x00\x1b\ud800\t\u202e'
    site = tp.Site(id=odd, name="S", units=(tp.Unit(id=odd),))
    drawn = occupancy.stacking(tp.Park(id="p", name="P", sites=(site,)), on=DAY).svg()
    texts = [one.text for one in ET.fromstring(drawn).iter() if one.text]  # noqa: S314 - our own text
    assert any(text.startswith('<b>&"\ufffd\ufffd\ufffd\t\u202e: ') for text in texts)
