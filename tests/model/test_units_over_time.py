"""Units that come and go, what keeps them from being free, and what must fit into what."""

from datetime import date

import attrs
import pytest

import technopark as tp
from technopark._model.state import lease_on, leases_by_unit, state_on
from technopark.errors import (
    AreaExceededError,
    InvalidPeriodError,
    InvalidValueError,
    ManyFaultsError,
    NotInForceError,
    OverlapError,
    UnknownNameError,
)

DAY = date(2018, 10, 8)
BEFORE = date(2018, 1, 1)
AFTER = date(2019, 1, 1)


def area(value, basis=tp.Basis.NIA):
    return tp.Area.of(value, basis=basis)


def hold(kind, start=BEFORE, end=AFTER, **more):
    return tp.Hold(kind=tp.HoldKind[kind], start=start, end=end, **more)


def lease(unit="u", first=BEFORE, end=AFTER, **more):
    given = {"id": f"L-{unit}-{first}", "tenant": "c", "area": area(20)} | more
    return tp.Lease(units=(unit,), term=tp.Period(first, end), **given)


@pytest.mark.parametrize(
    ("state", "unit", "leases"),
    [
        ("FREE", {}, []),
        ("OCCUPIED", {}, [lease()]),
        ("OCCUPIED", {"lettable": False}, [lease()]),
        ("OCCUPIED", {}, [lease(notice=date(2018, 10, 9))]),
        ("UNDER_NOTICE", {}, [lease(notice=DAY)]),
        ("NOT_LETTABLE", {"lettable": False}, []),
        ("NOT_LETTABLE", {"holds": (hold("WITHHELD"), hold("NOT_LETTABLE"))}, []),
        ("WITHHELD", {"holds": (hold("WITHHELD"),)}, [lease(first=AFTER, end=date(2020, 1, 1))]),
        ("WITHHELD", {"holds": (hold("RESERVED"), hold("WITHHELD"))}, []),
        ("RESERVED", {"holds": (hold("OFFERED"), hold("RESERVED"))}, []),
        ("OFFERED", {"holds": (hold("OFFERED", end=None),)}, []),
        ("FREE", {"holds": (hold("OFFERED", end=DAY),)}, []),
        ("FREE", {"holds": (hold("OFFERED", start=date(2018, 10, 9)),)}, []),
        ("OFFERED", {"holds": (hold("OFFERED", start=DAY),)}, []),
        ("LET_FUTURE", {}, [lease(first=AFTER, end=date(2020, 1, 1))]),
        ("LET_FUTURE", {}, [lease(moved_in=date(2018, 10, 9))]),
        ("LET_FUTURE", {"holds": (hold("RESERVED"),)}, [lease(moved_in=date(2018, 10, 9))]),
        ("LET_FUTURE", {}, [lease(first=AFTER, end=date(2020, 1, 1), signed=DAY)]),
        ("FREE", {}, [lease(first=AFTER, end=date(2020, 1, 1), signed=date(2018, 10, 9))]),
        ("OCCUPIED", {}, [lease(moved_in=DAY)]),
        ("FREE", {}, [lease(end=DAY)]),
    ],
)
def test_a_unit_is_in_one_state(state, unit, leases):
    assert tp.UnitState[state] is state_on(tp.Unit(id="u", **unit), leases, DAY)


def test_the_lease_of_a_unit_on_a_day():
    first, second = lease(end=DAY), lease(first=DAY)
    held = leases_by_unit([second, first])
    assert {"u": [first, second]} == held
    assert second is lease_on(held["u"], DAY)
    assert lease_on(held["u"], AFTER) is None


def test_a_move_in_lies_in_the_term():
    assert BEFORE == lease().occupied_from
    assert DAY == lease(moved_in=DAY).occupied_from
    for day in (date(2017, 12, 31), AFTER):
        with pytest.raises(InvalidValueError, match="moved_in"):
            lease(moved_in=day)
    with pytest.raises(ManyFaultsError):
        lease(moved_in="then", signed="now", notice="soon")


def test_holds_run_forward_and_do_not_meet_their_like():
    with pytest.raises(InvalidPeriodError):
        hold("OFFERED", start=DAY, end=DAY)
    with pytest.raises(ManyFaultsError):
        hold("OFFERED", start="a", end="b")
    with pytest.raises(OverlapError) as caught:
        tp.Unit(id="u", holds=(hold("RESERVED", party="c"), hold("RESERVED", DAY, None)))
    assert ("reserved unit u", "c", "reserved", DAY, AFTER) == (
        caught.value.what,
        caught.value.first,
        caught.value.second,
        caught.value.start,
        caught.value.end,
    )
    assert tp.Unit(id="u", holds=(hold("RESERVED", end=DAY), hold("RESERVED", DAY))).holds
    assert tp.Unit(id="u").hold(DAY) is None


def test_a_unit_is_there_from_its_first_day_until_before_its_end():
    unit = tp.Unit(id="u", start=BEFORE, end=DAY)
    days = (date(2017, 12, 31), BEFORE, date(2018, 10, 7), DAY)
    assert [False, True, True, False] == [unit.exists(day) for day in days]
    with pytest.raises(InvalidPeriodError):
        tp.Unit(id="u", start=DAY, end=DAY)
    with pytest.raises(ManyFaultsError):
        tp.Unit(id="", start="a", end="b", desks=-1)


def test_a_lease_outside_the_days_of_its_unit_is_refused():
    site = tp.Site(id="s", name="S", units=(tp.Unit(id="u", start=BEFORE, end=DAY),))
    company = tp.Company(id="c", name="C")

    def park(one):
        return tp.Park(id="p", name="P", sites=(site,), companies=(company,), leases=(one,))

    assert park(lease(end=DAY)).leases
    with pytest.raises(NotInForceError, match="unit u of lease"):
        park(lease())
    with pytest.raises(NotInForceError):
        park(lease(first=date(2017, 12, 31), end=DAY))


def test_a_split_needs_its_day():
    old = tp.Unit(id="old", area=area(40), end=DAY)
    parts = tuple(tp.Unit(id=n, area=area(20), start=DAY, made_from=("old",)) for n in "ab")
    site = tp.Site(id="s", name="S", units=(old, *parts))
    assert [["old"], ["a", "b"]] == [
        [unit.id for unit in site.units if unit.exists(day)] for day in (BEFORE, DAY)
    ]
    for wrong in (attrs.evolve(old, end=None), attrs.evolve(old, end=AFTER)):
        with pytest.raises(ManyFaultsError):
            tp.Site(id="s", name="S", units=(wrong, *parts))
    with pytest.raises(InvalidValueError):
        tp.Site(id="s", name="S", units=(old, attrs.evolve(parts[0], start=None)))
    with pytest.raises(UnknownNameError):
        tp.Site(id="s", name="S", units=parts[:1])


def test_units_fit_into_their_floor_and_building_but_for_rounding():
    floor = tp.Floor(id="f", level=0, area=area(100))
    units = tuple(tp.Unit(id=f"u{n}", floor="f", area=area("33.4")) for n in range(3))
    assert tp.Site(id="s", name="S", floors=(floor,), units=units)
    more = (*units, tp.Unit(id="v", floor="f", area=area("0.6")))
    with pytest.raises(AreaExceededError) as caught:
        tp.Site(id="s", name="S", floors=(floor,), units=more)
    assert ("100.8", "100 m² (NIA)", "0.7") == (
        caught.value.got,
        caught.value.whole,
        caught.value.slack,
    )
    assert str(caught.value).startswith("units on floor f: got 100.8")
    with pytest.raises(AreaExceededError):
        tp.Site(id="s", name="S", area=area(99), floors=(tp.Floor(id="f", level=0),), units=units)
    later = attrs.evolve(more[-1], start=date(2019, 1, 1))
    with pytest.raises(AreaExceededError, match=r"floor f on 2019-01-01: got 100\.8"):
        tp.Site(id="s", name="S", floors=(floor,), units=(*units, later))
    with pytest.raises(AreaExceededError):
        tp.Site(id="s", name="S", area=area(98), floors=(floor,))
    gross = area(10, tp.Basis.GROSS)
    assert tp.Site(id="s", name="S", area=gross, floors=(floor,), units=units)


def test_floors_are_judged_on_every_day():
    """A merge may not leave more than there is: each day on which a unit begins is looked at."""
    floor = tp.Floor(id="f", level=0, area=area(40))
    old = tp.Unit(id="old", floor="f", area=area(40), end=DAY)
    new = tp.Unit(id="new", floor="f", area=area(50), start=DAY)
    with pytest.raises(AreaExceededError, match="on 2018-10-08"):
        tp.Site(id="s", name="S", floors=(floor,), units=(old, new))
    fits = attrs.evolve(new, area=area(40))
    assert tp.Site(id="s", name="S", floors=(floor,), units=(old, fits))


def test_a_lease_that_begins_before_another_has_left_is_refused():
    site = tp.Site(id="s", name="S", units=(tp.Unit(id="u"),))
    company = tp.Company(id="c", name="C")
    long, short, later = (
        lease(id="long"),
        lease(id="short", end=DAY),
        lease(id="later", first=DAY),
    )

    def park(*leases):
        return tp.Park(id="p", name="P", sites=(site,), companies=(company,), leases=leases)

    assert park(later, short).leases
    with pytest.raises(ManyFaultsError) as caught:
        park(later, long, short)
    assert [("long", "short"), ("long", "later")] == [
        (fault.first, fault.second) for fault in caught.value.faults
    ]
    assert {"u": site} == park(short).sites_by_unit()


def test_a_unit_has_an_area_and_whole_desks():
    with pytest.raises(ManyFaultsError) as caught:
        tp.Unit(id="u", area=20, desks=2.5)
    assert [
        'Unit.area: got 20; allowed is an Area, such as Area.of("20", basis="NIA"), or none',
        "Unit.desks: got 2.5; allowed is a whole number, zero or more",
    ] == [str(one) for one in caught.value.faults]
    with pytest.raises(InvalidValueError, match=r"Unit\.desks: got True; allowed is a"):
        tp.Unit(id="u", desks=True)
    with pytest.raises(InvalidValueError, match=r"Unit\.area: got .20."):
        tp.Unit(id="u", area="20")
