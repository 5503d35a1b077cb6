"""Scenarios month by month, and the difference between them."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import scenario
from technopark.errors import DuplicateError, InvalidValueError, UnknownNameError

TODAY = date(2018, 10, 8)
AREA = tp.Area.of("5000", basis=tp.Basis.USABLE)
RATE = tp.Rate.of("50", "MAD", per="m2", every="month")
SOURCE = tp.Citation(publisher="a paper", title="news", confidence=tp.Confidence.HIGH)


def figure(metric, value, **more):
    return tp.Observation(
        subject="b", metric=metric, value=value, as_of=TODAY, source=SOURCE, **more
    )


NEW = tp.Site(
    id="b",
    name="B",
    observations=(
        figure("capacity", 80, unit="companies", planned=True),
        figure("units", 52, unit="units", kind="start-up"),
        figure("units", 49, unit="units", kind="sme"),
    ),
)
PARK = tp.Park(id="p", name="Park", sites=(tp.Site(id="a", name="A", opened=date(2001, 10, 1)),))
BASE = scenario.baseline(PARK, on=TODAY)


def opening(day, name="plan"):
    return BASE.then(
        scenario.OpenSite(NEW, on=day),
        scenario.PriceSite("b", on=day, area=AREA, rate=RATE, note="half of it", sources=(SOURCE,)),
        scenario.LeaseUp("b", on=day, months=10),
        name=name,
    )


def values(projection, metric):
    return [(str(p.date), p.value) for p in projection.of(metric, site="b")]


def test_counts_are_those_of_the_last_day_and_rents_those_of_the_days():
    plan = scenario.project(opening(date(2019, 9, 16)), until=date(2019, 10, 31))
    assert values(plan, "capacity") == [("2019-09-30", 80), ("2019-10-31", 80)]
    assert values(plan, "units") == [("2019-09-30", 101), ("2019-10-31", 101)]
    assert values(plan, "potential rent") == [
        ("2019-09-30", tp.Money.of("125000.00", "MAD")),
        ("2019-10-31", tp.Money.of("250000.00", "MAD")),
    ]
    assert values(plan, "expected rent") == [
        ("2019-09-30", tp.Money.of("0.00", "MAD")),
        ("2019-10-31", tp.Money.of("25000.00", "MAD")),
    ]


def test_a_planned_site_holds_nobody_yet():
    waiting = BASE.then(scenario.OpenSite(NEW, on=date(2030, 1, 1)))
    planned = attrs.evolve(waiting, park=attrs.evolve(PARK, sites=(*PARK.sites, NEW)))
    before = scenario.project(planned, until=date(2018, 11, 30))
    assert [value for _, value in values(before, "capacity")] == [0, 0]
    assert before.of("capacity", site="b")[0].explain().formula == "the site is not open"


def test_a_closed_site_brings_rent_until_its_last_day():
    closed = opening(date(2019, 1, 1)).then(scenario.CloseSite("b", on=date(2019, 3, 11)))
    plan = scenario.project(closed, until=date(2019, 4, 1))
    assert [str(value) for _, value in values(plan, "potential rent")] == [
        "250,000.00 MAD",
        "250,000.00 MAD",
        "80,645.16 MAD",
        "0.00 MAD",
    ]


def test_a_site_of_which_nothing_is_known_has_no_figures():
    alone = scenario.project(BASE, until=date(2018, 12, 31))
    assert alone.points == ()
    with pytest.raises(UnknownNameError, match="capacity of a"):
        alone.of("capacity", site="a")


def test_a_lease_up_without_a_price_expects_no_rent():
    plan = BASE.then(
        scenario.OpenSite(NEW, on=TODAY), scenario.LeaseUp("b", on=TODAY, months=2), name="plan"
    )
    with pytest.raises(UnknownNameError):
        scenario.project(plan, until=date(2019, 1, 31)).of("expected rent", site="b")


@pytest.mark.parametrize(
    ("every", "days"),
    [
        ("month", ["2018-10-31", "2018-11-30", "2018-12-31", "2019-01-31"]),
        ("quarter", ["2018-12-31"]),
        ("year", ["2018-12-31"]),
    ],
    ids=["month", "quarter", "year"],
)
def test_steps_are_calendar_ones(every, days):
    plan = scenario.project(opening(TODAY), until=date(2019, 1, 15), every=every)
    assert [str(p.date) for p in plan.of("capacity", site="b")] == days


def test_what_cannot_be_projected():
    with pytest.raises(InvalidValueError, match="2018-10-08 or later"):
        scenario.project(BASE, until=date(2018, 10, 7))
    with pytest.raises(InvalidValueError, match='"month", "quarter", "year"'):
        scenario.project(BASE, until=date(2019, 1, 1), every="week")
    with pytest.raises(InvalidValueError, match="at least one other"):
        scenario.compare(BASE, until=date(2019, 1, 1))
    with pytest.raises(DuplicateError, match="baseline"):
        scenario.compare(BASE, BASE, until=date(2019, 1, 1))


@given(
    opened=st.dates(TODAY, date(2021, 12, 31)),
    until=st.dates(TODAY, date(2022, 12, 31)),
    more=st.integers(0, 700),
)
def test_looking_further_changes_nothing_that_was_seen(opened, until, more):
    """A projection until a day is the beginning of every longer one."""
    plan = opening(opened)
    short = scenario.project(plan, until=until).points
    longer = scenario.project(plan, until=date.fromordinal(until.toordinal() + more)).points
    assert longer[: len(short)] == short


@given(opened=st.dates(TODAY, date(2021, 12, 31)), rate=st.decimals("0.01", "999", places=2))
def test_every_figure_is_what_its_explanation_comes_to(opened, rate):
    """Working the explanation out again gives the value."""
    price = scenario.PriceSite(
        "b", on=opened, area=AREA, rate=tp.Rate.of(rate, "MAD", per="m2", every="year")
    )
    plan = BASE.then(
        scenario.OpenSite(NEW, on=opened), price, scenario.LeaseUp("b", on=opened, months=7)
    )
    for point in scenario.project(plan, until=date(2022, 1, 31)).points:
        value = point.value
        exact = value.as_fraction() if isinstance(value, tp.Money) else Fraction(value)
        assert point.explain().evaluate() == exact


@given(first=st.dates(TODAY, date(2020, 12, 31)), second=st.dates(TODAY, date(2020, 12, 31)))
def test_differences_are_mirror_images(first, second):
    """compare(a, b) shows the negative of compare(b, a), and nothing between equals."""
    a, b = opening(first, "a"), opening(second, "b")
    for metric in ("capacity", "potential rent"):
        table = scenario.compare(a, b, until=date(2021, 1, 31)).side_by_side(metric, site="b")
        other = scenario.compare(b, a, until=date(2021, 1, 31)).side_by_side(metric, site="b")
        assert [row[0] for row in table.rows] == [row[0] for row in other.rows]
        for row, mirrored in zip(table.rows, other.rows, strict=True):
            assert row[1:3] == mirrored[2:0:-1]
            if row[3] is not None:
                assert row[3] == -mirrored[3]
        same = scenario.compare(a, attrs.evolve(a, name="c"), until=date(2021, 1, 31))
        assert {d.value for d in same.differences} <= {0, tp.Money.zero("MAD")}


def test_a_comparison_is_tidy_rows():
    late = opening(date(2018, 12, 1), "late")
    both = scenario.compare(opening(date(2018, 11, 1), "early"), late, until=date(2018, 12, 31))
    columns = both.to_columns()
    assert list(columns) == [
        "scenario",
        "site",
        "date",
        "metric",
        "definition",
        "value",
        "difference",
    ]
    rows = list(
        zip(
            *(columns[c] for c in ("scenario", "date", "metric", "value", "difference")),
            strict=True,
        )
    )
    money = {"amount": "250000.00", "currency": "MAD"}
    none = {"amount": "0.00", "currency": "MAD"}
    assert ("early", "2018-11-30", "potential rent", money, none) in rows
    assert ("late", "2018-12-31", "potential rent", money, none) in rows
    assert ("late", "2018-12-31", "capacity", "80", "0") in rows


def test_side_by_side_puts_equal_months_together():
    plans = (opening(date(2018, 11, 1), "early"), opening(date(2018, 12, 1), "late"))
    both = scenario.compare(*plans, until=date(2019, 3, 31))
    assert both.side_by_side("capacity", site="b").rows == (
        ("2018-11-01 to 2018-11-30", 80, None, None),
        ("2018-12-01 to 2019-03-31", 80, 80, 0),
    )
    with pytest.raises(UnknownNameError, match="potential rent of b"):
        both.side_by_side("capacity", site="z")


def test_a_figure_that_the_first_lacks_has_no_difference():
    both = scenario.compare(BASE, opening(date(2018, 10, 8)), until=date(2018, 10, 31))
    assert [str(d) for d in both.differences] == ["-"] * 4
    assert str(scenario.Difference(point=both.differences[0].point, base=None)) == "-"
    plans = (opening(TODAY, "x"), opening(TODAY, "y"))
    shown = {str(d) for d in scenario.compare(*plans, until=TODAY).differences}
    assert shown == {"0", "0.00 MAD"}


def test_an_amount_explains_itself_down_to_the_assumption():
    point = scenario.project(opening(date(2019, 9, 16)), until=date(2019, 9, 30)).of(
        "potential rent", site="b"
    )[-1]
    text = str(point.explain())
    assert "area that can be let: 5,000 m² (usable) (half of it)" in text
    assert "price as assumed: 50 MAD per m2 per month [1]" in text
    assert "days open: 15" in text
    assert point.explain().inputs[0].value == Decimal(125000)


def test_a_projection_reads_as_a_table():
    plan = scenario.project(opening(date(2018, 10, 31)), until=date(2018, 10, 31))
    assert plan.to_columns()["metric"] == ["capacity", "units", "potential rent", "expected rent"]


def let(name, unit, tenant, *clauses, year=2024):
    return tp.Lease(
        id=name,
        tenant=tenant,
        units=(unit,),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.year(year),
        clauses=clauses,
    )


def park_with(*leases):
    site = tp.Site(
        id="b",
        name="B",
        opened=date(2020, 1, 1),
        units=tuple(tp.Unit(id=str(n)) for n in range(4)),
    )
    companies = (tp.Company(id="x", name="X"), tp.Company(id="y", name="Y"))
    park = tp.Park(id="p", name="P", sites=(site,), companies=companies, leases=leases)
    return scenario.baseline(park, on=date(2024, 1, 1))


def test_the_rent_of_the_leases_is_that_of_their_schedules():
    """Contracted rent is the sum of each lease's schedule, to the cent, and ends with the lease."""
    leases = (let("1", "0", "x", tp.BaseRent(rate=RATE)), let("2", "1", "y"))
    base = park_with(*leases)
    lost = base.then(scenario.LoseTenant("x", on=date(2024, 2, 10)), name="lost")
    plan = scenario.project(lost, until=date(2024, 3, 31))
    assert [str(value) for _, value in values(plan, "contracted rent")] == [
        "1,000.00 MAD",
        "310.34 MAD",
    ]
    assert [value for _, value in values(plan, "tenants")] == [2, 1, 1]
    assert (
        values(plan, "contracted rent")[1][1]
        == tp.rent.schedule(
            lost.park_on(date(2024, 2, 29)).leases[0], over=tp.Period.month(2024, 2)
        ).net
    )


def test_rents_in_two_currencies_do_not_add_up():
    euro = tp.Rate.of("5", "EUR", per="m2", every="month")
    leases = (
        let("1", "0", "x", tp.BaseRent(rate=RATE)),
        let("2", "1", "y", tp.BaseRent(rate=euro)),
    )
    plan = scenario.project(park_with(*leases), until=date(2024, 1, 31))
    assert "contracted rent" not in plan.to_columns()["metric"]
