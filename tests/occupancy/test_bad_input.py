"""What is missing or cannot be, and what is said of it."""

from datetime import date

import pytest

import technopark as tp
from technopark import occupancy
from technopark.errors import (
    AreaExceededError,
    InvalidValueError,
    MissingInputError,
    OverlapError,
    UnknownNameError,
)

DAY = date(2018, 10, 8)
YEAR = tp.Period.year(2018)


def area(value):
    return tp.Area.of(value, basis=tp.Basis.NIA)


def lease(id_="L", unit="a", **more):
    given = {"tenant": "c", "area": area(20), "term": tp.Period.year(2018)} | more
    return tp.Lease(id=id_, units=(unit,), **given)


OFFICE = tp.Unit(id="a", area=area(20))


def park(*leases, units=(OFFICE,)):
    site = tp.Site(id="s", name="S", opened=date(2015, 10, 1), units=units)
    companies = tuple(tp.Company(id=one, name=one) for one in "cd")
    return tp.Park(id="p", name="P", sites=(site,), companies=companies, leases=leases)


def test_a_lease_over_a_unit_that_no_site_has():
    with pytest.raises(UnknownNameError, match="unit of lease L: got 'z'; known are: a"):
        park(lease(unit="z"))


def test_a_unit_on_a_floor_that_its_site_does_not_have():
    with pytest.raises(UnknownNameError, match="floor of unit a: got '9'"):
        tp.Site(id="s", name="S", units=(tp.Unit(id="a", floor="9"),))


def test_floors_that_exceed_their_building_by_more_than_rounding():
    floors = [
        tuple(tp.Floor(id=str(n), level=n, area=area(size)) for n, size in enumerate(sizes))
        for sizes in (("50.4", "50"), ("60", "60"))
    ]
    assert "s" == tp.Site(id="s", name="S", area=area(100), floors=floors[0]).id
    with pytest.raises(AreaExceededError, match="got 120 in all, which exceeds 100 m²"):
        tp.Site(id="s", name="S", area=area(100), floors=floors[1])


def test_two_leases_on_one_unit_are_both_named():
    later = lease("M", tenant="d", term=tp.Period(date(2018, 6, 1), date(2019, 1, 1)))
    with pytest.raises(OverlapError, match="unit a: 'L' and 'M' both hold it from 2018-06-01"):
        park(lease(), later)


def test_a_lease_without_an_area_leaves_figures_by_area_open_and_the_others_come():
    """Its unit may have an area; what is let by no area has none of its own."""
    made = park(lease(area=None))
    assert "no area of lease L is known" == occupancy.wault(made.leases, on=DAY).reason
    rents = {"L": tp.Money.of(100, "MAD")}
    assert 84 == occupancy.wault(made.leases, on=DAY, rents=rents, days_a_year=1).value
    (year,) = occupancy.expiries(made.leases, on=DAY, rents=rents).years
    assert (None, 100) == (year.area_m2, year.rent)
    assert 1 == occupancy.timeline(made, over=YEAR).peak()
    with pytest.raises(MissingInputError, match="no area of lease L is known"):
        occupancy.timeline(made, over=YEAR, of="area")
    kept = occupancy.retention(made, over=YEAR, rents=rents)
    assert "no area is known for L" == kept["area"].reason
    assert (0, 0) == (kept["count"].value, kept["rent"].value)
    assert 1 == occupancy.report(made, on=DAY)["physical"].value
    bare = occupancy.report(park(lease(area=None), units=(tp.Unit(id="a"),)), on=DAY)
    assert ("no area is known for a", 1) == (bare["physical"].reason, bare["units"].value)
    with pytest.raises(InvalidValueError, match=r"Lease\.area"):
        lease(area=20)


def test_an_erv_that_is_missing_leaves_only_its_definitions_open():
    units = (tp.Unit(id="a", area=area(20)), tp.Unit(id="b", area=area(20)))
    report = occupancy.report(park(lease(), units=units), on=DAY, rents={"L": 5}, ervs={"a": 5})
    for name in ("epra", "epra vacancy", "rent"):
        assert ("no ERV is known for b", None) == (report[name].reason, report[name].value)
    assert "50.00 %" == report["physical"].shown() == report["units"].shown()


def test_a_day_before_the_site_opened():
    made, before = park(lease()), date(2015, 9, 30)
    report = occupancy.report(made, on=before)
    assert "no site is open: s opens on 2015-10-01" == report["physical"].reason
    assert () == occupancy.vacancies(made, on=before).rooms
    assert "planned" in str(tp.capacity.of(made.sites[0], on=before))


NO_PERIOD = "2018"


@pytest.mark.parametrize(
    "ask",
    [
        lambda made: occupancy.report(made, over=NO_PERIOD),
        lambda made: occupancy.flows(made, over=NO_PERIOD),
        lambda made: occupancy.timeline(made, over=NO_PERIOD),
        lambda made: occupancy.absorption(made, over=NO_PERIOD),
        lambda made: occupancy.retention(made, over=NO_PERIOD),
    ],
    ids=["report", "flows", "timeline", "absorption", "retention"],
)
def test_what_is_no_period_is_refused(ask):
    with pytest.raises(InvalidValueError, match="a Period, such as"):
        ask(park(lease()))


@pytest.mark.parametrize(
    "ask",
    [
        lambda made: occupancy.report(made, on="2018-10-08"),
        lambda made: occupancy.vacancies(made, on="2018-10-08"),
        lambda made: occupancy.tenants(made, "2018-10-08"),
        lambda made: occupancy.wault(made.leases, on="2018-10-08"),
        lambda made: occupancy.expiries(made.leases, on="2018-10-08"),
        lambda made: occupancy.reversions(made.leases, on="2018-10-08", rents={}, ervs={}),
    ],
    ids=["report", "vacancies", "tenants", "wault", "expiries", "reversions"],
)
def test_what_is_no_day_is_refused(ask):
    with pytest.raises(InvalidValueError, match=r"a datetime\.date"):
        ask(park(lease()))


def test_an_end_is_named_by_its_text_and_another_is_refused():
    leases = park(lease()).leases
    by_text = occupancy.wault(leases, on=DAY, to="tenant's break")
    assert by_text == occupancy.wault(leases, on=DAY, to=occupancy.Until.TENANT_BREAK)
    profile = occupancy.expiries(leases, on=DAY, to="expiry")
    assert occupancy.Until.EXPIRY is profile.to
    with pytest.raises(InvalidValueError, match="wault to"):
        occupancy.wault(leases, on=DAY, to="anybody's")
    with pytest.raises(InvalidValueError, match="expiries to"):
        occupancy.expiries(leases, on=DAY, to="anybody's")
    with pytest.raises(InvalidValueError, match="days_a_year"):
        occupancy.wault(leases, on=DAY, days_a_year=0)
    with pytest.raises(InvalidValueError, match="term"):
        occupancy.weighted_term([(1, -1)])


@pytest.mark.parametrize(
    "make",
    [
        lambda: occupancy.MaximumStay(months=0),
        lambda: occupancy.MaximumStay(months=60, clock="birth"),
        lambda: occupancy.SectorQuota(segments=()),
        lambda: occupancy.SectorQuota(segments=("a",), least="0.9", most="0.1"),
        lambda: occupancy.UnitSize(category="sme", least_m2=50, most_m2=10),
        occupancy.Graduation,
    ],
    ids=["months", "clock", "no-segment", "quota", "size", "no-trigger"],
)
def test_a_rule_that_says_nothing_or_contradicts_itself_is_refused(make):
    with pytest.raises(InvalidValueError):
        make()


def test_survival_needs_months_and_a_clock():
    day = {"on": DAY, "ended": {}}
    with pytest.raises(InvalidValueError, match="survival_rate months"):
        occupancy.survival_rate([], months=0, clock="entry", **day)
    with pytest.raises(InvalidValueError, match="survival_rate clock"):
        occupancy.survival_rate([], months=1, clock="birth", **day)
