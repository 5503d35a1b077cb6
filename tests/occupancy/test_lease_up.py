"""Lease-up plans, months to full, and plans against what came."""

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy, strategies
from technopark.errors import FloatRefusedError, InvalidValueError

DAY = date(2019, 12, 31)
LINE = tp.LinearCurve(months=20)
NBIA = tp.Citation(
    publisher="NBIA",
    title="Southwest Michigan Innovation Center: how its space was let",
    date="2006-06",
    link="http://www.nbia.org/resource_library/review_archive/0606_02.php",
    confidence=tp.Confidence.HIGH,
)


def figure(day, value, *, metric="hosted", unit="companies", **more):
    return tp.Observation(
        subject="a", metric=metric, value=value, unit=unit, as_of=day, source=NBIA, **more
    )


def plan(of=80, until=date(2020, 6, 30)):
    return occupancy.lease_up(LINE, start=DAY, until=until, of=of)


def test_counts_follow_the_whole_months_since_the_first_day():
    found = plan()
    days = (date(2019, 12, 30), DAY, date(2020, 1, 30), date(2020, 1, 31), date(2020, 2, 29))
    assert [found.explain(on=day).value for day in days[1:]] == [0, 0, 4, 8]
    assert found.share(on=days[0]) == 0
    assert "before 2019-12-31" in str(found.explain(on=days[0]))


def test_nothing_is_let_before_the_first_day_even_of_what_is_pre_let():
    early = occupancy.lease_up(tp.LinearCurve(months=2, pre_let="0.5"), start=DAY, until=DAY, of=10)
    assert early.share(on=date(2019, 12, 30)) == 0
    assert early.explain(on=DAY).value == 5


def test_a_plan_counts_companies_area_or_shares():
    area = tp.Area.of("5000", basis=tp.Basis.NIA)
    assert [plan(of=of).unit for of in (80, area, None)] == ["companies", "m² (NIA)", "share"]
    half = date(2020, 10, 31)
    assert [plan(of=of).explain(on=half).value for of in (80, area, None)] == [
        40,
        2500,
        Fraction(1, 2),
    ]
    assert plan(of=area).table().columns == ("date", "months", "share", "m² (NIA)")
    assert plan(of=None).table().columns == ("date", "months", "share")


def test_square_feet_are_told_in_square_metres():
    feet = tp.Area.of("1000", unit="sqft", basis=tp.Basis.RENTABLE)
    full = occupancy.lease_up(LINE, start=DAY, until=DAY, of=feet)
    assert full.explain(on=date(2025, 1, 1)).value == Fraction("92.90304")


def test_the_table_says_when_it_is_full():
    lines = str(plan()).splitlines()
    assert lines[0] == "Lease-up from 2019-12-31"
    assert lines[3].split() == ["2019-12-31", "0", "0", "0"]
    assert lines[5].split() == ["2020-02-29", "2", "0.1", "8"]
    assert lines[-1] == "full after 20 months"
    stops = attrs.evolve(plan(), curve=tp.LinearCurve(months=20, ceiling="0.9"))
    assert str(stops).splitlines()[-1] == "never: the ceiling is 0.9"


@pytest.mark.parametrize(
    ("of", "until", "match"),
    [(-1, DAY, "LeaseUpPlan.of"), (80, date(2019, 12, 30), "LeaseUpPlan.until")],
    ids=["less-than-nothing", "before-the-start"],
)
def test_a_plan_that_cannot_be_is_refused(of, until, match):
    with pytest.raises(InvalidValueError, match=match):
        occupancy.lease_up(LINE, start=DAY, until=until, of=of)


def test_a_float_of_companies_is_refused():
    with pytest.raises(FloatRefusedError):
        plan(of=80.5)


@given(curve=strategies.lease_up_curves(), share=st.fractions(0, 1))
def test_months_to_full_are_those_of_the_curve_or_a_reason(curve, share):
    """The value is the curve's month, evaluated again to the same; else a reason says never."""
    found = occupancy.months_to_full(curve, share=share)
    assert found.value == curve.months_to(share)
    assert found.reason.startswith("never: ") == (found.value is None)
    if found.value is not None:
        assert found.explain().evaluate() == found.value


def test_months_to_full_at_both_ends():
    assert occupancy.months_to_full(LINE, share=0).value == 0
    assert len(occupancy.months_to_full(LINE, share=0).explain().inputs) == 2
    assert occupancy.months_to_full(LINE).value == 20
    nears = "never: the curve nears its ceiling, 0.9, and does not reach it"
    bass = tp.BassCurve(innovation="0.1", imitation=0, ceiling="0.9")
    assert occupancy.months_to_full(bass, share="0.9").reason == nears
    assert occupancy.months_to_full(bass, share=1).reason == "never: the ceiling is 0.9"
    assert plan().full("0.5").value == 10


def test_kalamazoo_planned_29_and_58_percent_and_came_at_71_90_and_nearly_all():
    """NBIA Review, June 2006: 29 % after one year and 58 % after three were planned."""
    through_both = tp.LinearCurve(months=36, pre_let="0.145", ceiling="0.58")
    start, until = date(2003, 7, 1), date(2006, 7, 31)
    planned = occupancy.lease_up(through_both, start=start, until=until)
    came = [
        figure(date(2004, 7, 31), 71, metric="occupancy", unit="percent"),
        figure(date(2005, 7, 31), 90, metric="occupancy", unit="percent"),
        figure(date(2006, 7, 31), 100, metric="occupancy", unit="percent", qualifier="nearly"),
    ]
    answer = occupancy.plan_against_actual(planned, came)
    found = [m for m in answer.months if m.actual]
    assert [m.plan.value for m in found] == [Fraction("0.29"), Fraction("0.435"), Fraction("0.58")]
    assert [m.difference.value for m in found] == [
        Fraction("0.42"),
        Fraction("0.465"),
        Fraction("0.42"),
    ]
    assert answer.explain().value == Fraction("1.305")
    assert answer.explain().evaluate() == Fraction("1.305")
    assert answer.explain().all_sources() == (NBIA,)


def test_a_site_lets_nothing_before_it_opens_and_is_unknown_where_nothing_is_said():
    site = tp.Site(id="a", name="A", opened=date(2020, 3, 31), observations=(
        figure(date(2020, 5, 15), 7, qualifier="more than"),
        figure(date(2020, 5, 20), 9, planned=True),
        figure(date(2020, 6, 20), 3, kind="start-up"),
    ))  # fmt: skip
    answer = occupancy.plan_against_actual(plan(), site)
    actual = [None if m.actual is None else m.actual.value for m in answer.months]
    assert actual == [0, 0, 0, None, None, 7, None]
    rows = answer.table().rows
    assert rows[2][1:5] == (8, 0, -8, -12)
    assert rows[4] == (date(2020, 4, 30), 16, None, None, None, "")
    assert rows[5][1:5] == (20, 7, -13, -25)
    assert rows[5][5] == "more than 7 companies, NBIA, 2020-05-15"
    assert rows[1][5] == "not open before 2020-03-31"
    assert answer.explain().note == "over 4 of 7 months"
    assert answer.table().notes[0].startswith("actual figures are known for 4 of 7 months")


def test_a_site_without_an_opening_is_not_taken_as_closed():
    site = tp.Site(id="a", name="A")
    answer = occupancy.plan_against_actual(plan(), site)
    assert [m.actual for m in answer.months] == [None] * 7
    assert answer.explain().value == 0
    assert answer.explain().note == "no month is known"


def test_a_timeline_of_the_same_unit_is_known_for_its_own_days():
    area = tp.Area.of("100", basis=tp.Basis.NIA)
    lease = tp.Lease(
        id="L",
        tenant="c",
        units=("a-1",),
        area=tp.Area.of("30", basis=tp.Basis.NIA),
        term=tp.Period.closed(date(2020, 2, 1), date(2020, 4, 30)),
    )
    came = occupancy.timeline([lease], over=tp.Period.year(2020), of="area")
    answer = occupancy.plan_against_actual(plan(of=area), came)
    actual = [None if m.actual is None else m.actual.value for m in answer.months]
    assert actual == [None, 0, 30, 30, 30, 0, 0]
    with pytest.raises(InvalidValueError, match="plan_against_actual timeline"):
        occupancy.plan_against_actual(plan(), came)


def test_areas_are_taken_on_the_plans_own_basis():
    area = tp.Area.of("100", basis=tp.Basis.NIA)
    came = [
        figure(date(2020, 1, 31), 5, metric="let_area", unit="m2", basis=tp.Basis.NIA),
        figure(date(2020, 2, 29), 9, metric="let_area", unit="m2", basis=tp.Basis.GIA),
    ]
    answer = occupancy.plan_against_actual(plan(of=area), came)
    assert [m.month.last for m in answer.months if m.actual] == [date(2020, 1, 31)]


@pytest.mark.parametrize(
    ("of", "metric", "units"),
    [
        (100, "hosted", {"companies": 40, "": 40, "people": None, "desks": None}),
        (
            None,
            "occupancy",
            {"percent": Fraction(2, 5), "": Fraction(2, 5), "share": 40, "m2": None},
        ),
        (tp.Area.of("100", basis=tp.Basis.NIA), "let_area", {"m2": 40, "": 40, "sqft": None}),
    ],
    ids=["companies", "share", "area"],
)
def test_a_figure_in_another_unit_is_no_figure_of_the_plan(of, metric, units):
    """Forty jobs are not forty companies; a rate without a unit is in percent, as in reports."""
    basis = tp.Basis.NIA if metric == "let_area" else None
    for unit, value in units.items():
        came = [figure(date(2020, 1, 31), 40, metric=metric, unit=unit, basis=basis)]
        january = occupancy.plan_against_actual(plan(of=of), came).months[1]
        assert value == (january.actual and january.actual.value)


@given(curve=strategies.lease_up_curves(), of=st.integers(1, 500))
def test_a_plan_against_itself_differs_by_nothing(curve, of):
    """With the plan's own figures as what came, every difference is zero."""
    own = occupancy.lease_up(curve, start=DAY, until=date(2020, 6, 30), of=of)
    steps = tuple((m.last, own.explain(on=m.last).value) for m in own.months)
    over = tp.Period.closed(steps[0][0], steps[-1][0])
    came = occupancy.Timeline(what="companies", over=over, steps=steps)
    answer = occupancy.plan_against_actual(own, came)
    assert {one.value for one in answer.differences} == {0}
