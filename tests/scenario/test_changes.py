"""Dated changes to a park."""

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import scenario
from technopark.errors import InvalidValueError, ManyFaultsError, OverlapError, UnknownNameError

TODAY = date(2018, 10, 8)
AREA = tp.Area.of("20", basis=tp.Basis.NIA)
RATE = tp.Rate.of("50", "MAD", per="m2", every="month")


def lease(name, unit, tenant, *days):
    return tp.Lease(id=name, tenant=tenant, units=(unit,), area=AREA, term=tp.Period.closed(*days))


def park():
    return tp.Park(
        id="p",
        name="Park",
        sites=(
            tp.Site(
                id="a", name="A", opened=date(2001, 10, 1), units=(tp.Unit(id="1"), tp.Unit(id="2"))
            ),
        ),
        companies=(tp.Company(id="x", name="X"), tp.Company(id="y", name="Y")),
        leases=(
            lease("past", "2", "x", date(2015, 1, 1), date(2016, 12, 31)),
            lease("now", "1", "x", date(2017, 1, 1), date(2020, 12, 31)),
            lease("later", "2", "x", date(2019, 6, 1), date(2021, 12, 31)),
            lease("other", "2", "y", date(2018, 1, 1), date(2019, 5, 31)),
        ),
    )


def test_a_site_opens_on_its_day_and_not_the_day_before():
    new = tp.Site(id="b", name="B")
    plan = scenario.baseline(park(), on=TODAY).then(scenario.OpenSite(new, on=date(2019, 9, 1)))
    assert [site.id for site in plan.park_on(date(2019, 8, 31)).sites] == ["a"]
    assert plan.park_on(date(2019, 9, 1)).site("b").status(date(2019, 9, 1)) == "open"


def test_a_planned_site_is_replaced_by_the_one_that_opens():
    planned = attrs.evolve(park(), sites=(*park().sites, tp.Site(id="b", name="B as planned")))
    came = scenario.OpenSite(tp.Site(id="b", name="B as it came"), on=date(2021, 6, 15))
    after = came.apply(planned)
    assert [site.name for site in after.sites] == ["A", "B as it came"]


def test_a_site_closes():
    after = scenario.CloseSite("a", on=date(2019, 1, 1)).apply(park())
    assert after.site("a").status(date(2018, 12, 31)) == "open"
    assert after.site("a").status(date(2019, 1, 1)) == "closed"
    assert after.leases == park().leases


def test_closing_leaves_other_sites_open():
    two = attrs.evolve(park(), sites=(*park().sites, tp.Site(id="b", name="B")))
    after = scenario.CloseSite("a", on=date(2019, 1, 1)).apply(two)
    assert after.site("b").closed is None


def test_a_tenant_leaves_running_leases_end_later_ones_fall_away_past_ones_stay():
    after = scenario.LoseTenant("x", on=date(2019, 1, 1)).apply(park())
    terms = {lease.id: lease.term for lease in after.leases}
    assert terms == {
        "past": tp.Period(date(2015, 1, 1), date(2017, 1, 1)),
        "now": tp.Period(date(2017, 1, 1), date(2019, 1, 1)),
        "other": tp.Period(date(2018, 1, 1), date(2019, 6, 1)),
    }


def test_losing_one_who_rents_nothing_is_an_error():
    with pytest.raises(UnknownNameError, match="tenant of a lease: got 'z'; known are: x, y"):
        scenario.LoseTenant("z", on=TODAY).apply(park())


def test_a_lease_is_added_and_must_fit():
    new = lease("new", "1", "y", date(2021, 1, 1), date(2021, 12, 31))
    assert scenario.AddLease(new, on=TODAY).apply(park()).leases[-1] == new
    clash = lease("clash", "1", "y", date(2020, 12, 31), date(2021, 12, 31))
    with pytest.raises(OverlapError):
        scenario.AddLease(clash, on=TODAY).apply(park())


def test_an_amended_lease_is_cut_on_the_day():
    after = scenario.AmendLease("now", (), on=date(2019, 1, 1)).apply(park())
    terms = {lease.id: str(lease.term) for lease in after.leases}
    assert terms["now"] == "2017-01-01 to 2018-12-31"
    assert terms["now@2019-01-01"] == "2019-01-01 to 2020-12-31"


def test_a_lease_amended_on_its_first_day_leaves_nothing_before():
    after = scenario.AmendLease("now", (), on=date(2017, 1, 1)).apply(park())
    assert sorted(lease.id for lease in after.leases) == [
        "later",
        "now@2017-01-01",
        "other",
        "past",
    ]


def test_only_a_running_lease_can_be_amended():
    with pytest.raises(UnknownNameError, match="lease running on 2022-01-01"):
        scenario.AmendLease("now", (), on=date(2022, 1, 1)).apply(park())


def test_the_price_is_for_the_unit_of_the_area():
    with pytest.raises(InvalidValueError, match="a price per m2"):
        scenario.PriceSite(
            "a", on=TODAY, area=AREA, rate=tp.Rate.of("5", "GBP", per="sqft", every="year")
        )
    with pytest.raises(InvalidValueError, match="month, quarter or year"):
        scenario.PriceSite(
            "a", on=TODAY, area=AREA, rate=tp.Rate.of("5", "MAD", per="m2", every="day")
        )


@pytest.mark.parametrize(
    ("start", "ceiling"), [("-0.1", 1), ("0.6", "0.5"), (0, "1.1")], ids=["below", "falls", "over"]
)
def test_shares_of_a_lease_up_rise_from_0_to_1(start, ceiling):
    with pytest.raises(InvalidValueError, match="let_at_start <= ceiling"):
        scenario.LeaseUp("a", on=TODAY, months=12, let_at_start=start, ceiling=ceiling)


def test_a_lease_up_takes_a_month_at_least():
    with pytest.raises(InvalidValueError, match="one or more"):
        scenario.LeaseUp("a", on=TODAY, months=0)


@given(
    months=st.integers(1, 120),
    shares=st.lists(st.fractions(0, 1), min_size=2, max_size=2).map(sorted),
    passed=st.integers(-10, 200),
)
def test_a_lease_up_never_falls_and_stays_between_its_ends(months, shares, passed):
    """share(n) <= share(n + 1), share(0) is the start and share(months) the ceiling."""
    start, ceiling = shares
    plan = scenario.LeaseUp("a", on=TODAY, months=months, let_at_start=start, ceiling=ceiling)
    assert plan.share(months=0) == start
    assert plan.share(months=months) == ceiling
    assert start <= plan.share(months=passed) <= plan.share(months=passed + 1) <= ceiling


def test_a_change_before_the_scenario_begins_is_refused_with_every_other_fault():
    first = scenario.baseline(park(), on=TODAY)
    early = scenario.CloseSite("a", on=date(2018, 1, 1))
    with pytest.raises(ManyFaultsError) as caught:
        first.then(early, name="  ")
    assert [type(fault) for fault in caught.value.faults] == [InvalidValueError] * 2
    with pytest.raises(InvalidValueError, match="2018-10-08 or later"):
        first.park_on(date(2018, 10, 7))


def test_changes_take_their_turn_by_day():
    lost = scenario.LoseTenant("y", on=date(2019, 3, 1))
    opened = scenario.OpenSite(tp.Site(id="b", name="B"), on=date(2019, 1, 1))
    plan = scenario.baseline(park(), on=TODAY).then(lost, opened, name="plan")
    assert plan.changes == (opened, lost)
    assert str(plan).splitlines()[3].split() == ["2019-01-01", "OpenSite", "b"]


@given(day=st.dates(TODAY, date(2025, 1, 1)))
def test_a_scenario_never_changes_the_one_it_came_from(day):
    """baseline.then(...) is another value; the baseline's park is the same on every day."""
    first = scenario.baseline(park(), on=TODAY)
    first.then(scenario.LoseTenant("x", on=date(2019, 1, 1)))
    assert first.park_on(day) == park()


def test_the_price_and_the_lease_up_in_force_are_the_last_ones_begun():
    early = scenario.PriceSite("a", on=date(2019, 1, 1), area=AREA, rate=RATE)
    late = attrs.evolve(early, on=date(2020, 1, 1), note="later")
    fills = scenario.LeaseUp("a", on=date(2019, 1, 1), months=12)
    plan = scenario.baseline(park(), on=TODAY).then(late, early, fills)
    assert plan.price_of("a", on=date(2018, 12, 31)) is None
    assert plan.price_of("a", on=date(2019, 12, 31)) == early
    assert plan.price_of("a", on=date(2020, 1, 1)) == late
    assert plan.price_of("b", on=date(2020, 1, 1)) is None
    assert plan.lease_up_of("a", on=date(2019, 1, 1)) == fills
    assert fills.share(months=6) == Fraction(1, 2)


@given(
    months=st.integers(1, 120),
    shares=st.lists(st.fractions(0, 1), min_size=2, max_size=2).map(sorted),
    passed=st.integers(-10, 200),
)
def test_even_steps_are_the_line_of_their_curve(months, shares, passed):
    """A lease-up by months and one by the linear curve give the same share."""
    start, ceiling = shares
    steps = scenario.LeaseUp("a", on=TODAY, months=months, let_at_start=start, ceiling=ceiling)
    line = tp.LinearCurve(months=months, pre_let=start, ceiling=ceiling)
    by_curve = scenario.LeaseUp("a", on=TODAY, curve=line)
    assert steps.shape == by_curve.shape == line
    assert steps.share(months=passed) == by_curve.share(months=passed)


@pytest.mark.parametrize(
    ("fields", "match"),
    [
        ({}, "either months of even steps, or a curve"),
        ({"months": 3, "curve": tp.LinearCurve(months=3)}, "either months"),
        ({"curve": tp.LinearCurve(months=3), "ceiling": "0.9"}, "none beside a curve"),
        ({"curve": tp.LinearCurve(months=3), "let_at_start": "0.9"}, "none beside a curve"),
    ],
    ids=["neither", "both", "ceiling", "start"],
)
def test_a_lease_up_has_even_steps_or_a_curve(fields, match):
    with pytest.raises(InvalidValueError, match=match):
        scenario.LeaseUp("a", on=TODAY, **fields)
