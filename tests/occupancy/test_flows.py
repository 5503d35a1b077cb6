"""Who came, left, grew, shrank and moved."""

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy, strategies
from technopark.occupancy import Movement

YEAR = tp.Period.year(2018)
OVER = st.tuples(st.integers(-50, 700), st.integers(1, 400)).map(
    lambda pair: tp.Period(
        date(2018, 1, 1) + timedelta(days=pair[0]),
        date(2018, 1, 1) + timedelta(days=pair[0] + pair[1]),
    )
)


def area(value, basis=tp.Basis.NIA):
    return tp.Area.of(value, basis=basis)


def lease(id_, units, *days, tenant="c", **more):
    given = {"area": area(10 * len(units))} | more
    return tp.Lease(id=id_, tenant=tenant, units=tuple(units), term=tp.Period(*days), **given)


def park(*leases, size=10):
    sites = tuple(
        tp.Site(
            id=name,
            name=name,
            opened=date(2001, 1, 1),
            units=tuple(
                tp.Unit(id=f"{name}{n}", area=None if size is None else area(size))
                for n in range(3)
            ),
        )
        for name in "xy"
    )
    companies = tuple(tp.Company(id=one, name=one) for one in "cd")
    return tp.Park(id="p", name="P", sites=sites, companies=companies, leases=leases)


@given(strategies.let_parks(), OVER)
def test_tenants_before_and_entries_less_exits_are_tenants_after(made, over):
    """Stock at the start + entries - exits = stock at the end."""
    found = occupancy.flows(made, over=over)
    change = found.count(Movement.ENTRY) - found.count(Movement.EXIT)
    assert found.tenants_start + change == found.tenants_end
    assert all(event.on in over for event in found.events)


@given(strategies.let_parks(), OVER)
def test_absorption_is_what_the_flows_come_to(made, over):
    """Area taken less area left over all events is the change of occupied stock."""
    gained, given_up = occupancy.flows(made, over=over).gross()
    found = occupancy.absorption(made, over=over)
    assert gained - given_up == found.net().value
    assert found.net().value == found.net().explain().evaluate()


@given(strategies.let_parks(), OVER)
def test_absorption_is_the_change_of_vacancy_corrected_for_stock(made, over):
    """Net absorption = vacant before + stock after - stock before - vacant after."""
    found = occupancy.absorption(made, over=over)
    corrected = found.vacant_start + found.stock_end - found.stock_start - found.vacant_end
    assert found.net().value == corrected


@given(strategies.let_parks(), OVER)
def test_the_flows_of_two_periods_that_meet_are_those_of_both(made, over):
    """Events of a period are the events of its parts."""
    middle = over.start + timedelta(days=over.days // 2)
    parts = [occupancy.flows(made, over=part).events for part in over.split(middle)]
    assert occupancy.flows(made, over=over).events == sum(parts, ())


def test_each_kind_of_movement():
    made = park(
        lease("1", ["x0"], date(2017, 1, 1), date(2018, 3, 1)),
        lease("2", ["x0"], date(2018, 3, 1), date(2018, 9, 1)),  # renewed: nothing flows
        lease("3", ["x1"], date(2018, 4, 1), date(2018, 9, 1)),  # grows
        lease("4", ["y0"], date(2018, 9, 1), date(2018, 12, 1)),  # moves to another site
        lease("5", ["y1", "y2"], date(2018, 5, 1), date(2018, 6, 1), tenant="d"),
        lease("6", ["y1"], date(2018, 6, 1), date(2018, 7, 1), tenant="d"),  # shrinks
        lease("7", ["x2"], date(2018, 7, 1), date(2019, 7, 1), tenant="d"),  # moves
    )
    found = occupancy.flows(made, over=YEAR)
    assert [
        ("2018-04-01", "c", "expansion", 10),
        ("2018-05-01", "d", "entry", 20),
        ("2018-06-01", "d", "contraction", -10),
        ("2018-07-01", "d", "move", 0),
        ("2018-09-01", "c", "move", -10),
        ("2018-12-01", "c", "exit", -10),
    ] == [(str(e.on), e.tenant, str(e.kind), e.area_m2) for e in found.events]
    assert [False, False, False, True, True, False] == [e.across_sites for e in found.events]
    assert (("y0",), ("x0", "x1")) == (found.events[4].taken, found.events[4].left)
    assert (1, 1) == (found.tenants_start, found.tenants_end)
    assert ["1", "1", "1"] == [str(one.value) for one in found.churn().values()]
    assert "1 entry, 1 exit, 1 expansion, 1 contraction, 2 moves" in str(found)
    assert (30, 30) == found.gross()


def test_areas_that_are_not_known_or_differ_in_basis_leave_the_area_open():
    one = lease("1", ["x0"], date(2018, 2, 1), date(2018, 3, 1))
    unknown = occupancy.flows(park(one, size=None), over=YEAR)
    assert unknown.gross() is None
    assert [None, None] == [event.area_m2 for event in unknown.events]
    made = park(one)
    unit = attrs.evolve(made.sites[0].units[1], area=area(5, tp.Basis.GROSS))
    site = attrs.evolve(made.sites[0], units=(*made.sites[0].units[:1], unit))
    mixed = attrs.evolve(made, sites=(site, made.sites[1]))
    assert occupancy.flows(mixed, over=YEAR).gross() is None
    found = occupancy.absorption(mixed, over=YEAR)
    reason = "areas of different bases do not add up: NIA, gross"
    assert reason == found.net().reason == found.rate().reason
    missing = occupancy.absorption(park(one, size=None), over=YEAR)
    assert "no area is known for x0, x1, x2, …" == missing.net().reason
    assert "" == missing.basis


def test_absorption_counts_what_was_moved_into():
    made = park(
        lease("1", ["x0"], date(2018, 2, 1), date(2020, 3, 1)),
        lease("2", ["x1"], date(2018, 2, 1), date(2020, 3, 1), moved_in=date(2019, 1, 1)),
    )
    found = occupancy.absorption(made, over=YEAR)
    assert (10, Fraction(10, 60)) == (found.net().value, found.rate().value)
    assert "net absorption 10 m², 16.67 % of stock" in str(found)


def test_retention_by_number_area_and_rent():
    made = park(
        lease("a", ["x0", "x1"], date(2017, 1, 1), date(2018, 6, 1)),
        lease("b", ["x0"], date(2018, 6, 1), date(2019, 6, 1)),
        lease("c", ["x1"], date(2018, 6, 1), date(2019, 6, 1)),
        lease("d", ["y0"], date(2017, 1, 1), date(2018, 7, 1), tenant="d"),
        lease("e", ["y0"], date(2018, 7, 1), date(2018, 8, 1)),
    )
    rents = {"a": 60, "d": 30, "e": 10}
    found = occupancy.retention(made, over=YEAR, rents=rents)
    assert [Fraction(1, 3), Fraction(1, 2), Fraction(3, 5)] == [
        found[name].value for name in ("count", "area", "rent")
    ]
    assert "no rent is known for a, d, e" == occupancy.retention(made, over=YEAR)["rent"].reason
    quiet = occupancy.retention(made, over=tp.Period.year(2016))
    assert "number of leases that end is zero" == quiet["count"].reason
    assert "no rent is known for any lease" == quiet["rent"].reason
    mixed = attrs.evolve(made.leases[3], area=area(5, tp.Basis.GROSS))
    other = attrs.evolve(made, leases=(made.leases[0], mixed))
    assert (
        "the areas let are of different bases"
        == occupancy.retention(other, over=YEAR)["area"].reason
    )


@pytest.mark.parametrize("days", [1, 0], ids=["gap", "none"])
def test_a_gap_of_a_day_is_an_exit_and_an_entry(days):
    again = date(2018, 3, 1) + timedelta(days=days)
    made = park(
        lease("1", ["x0"], date(2017, 1, 1), date(2018, 3, 1)),
        lease("2", ["x0"], again, date(2019, 3, 1)),
    )
    assert 2 * days == len(occupancy.flows(made, over=YEAR).events)


SPLIT = date(2018, 6, 1)


def rebuilt(*leases):
    """A unit of 40 m² that is split on a day, and two of 10 m² that are merged on it."""
    units = (
        tp.Unit(id="w", area=area(40), end=SPLIT),
        tp.Unit(id="w1", area=area(20), start=SPLIT, made_from=("w",)),
        tp.Unit(id="w2", area=area(20), start=SPLIT, made_from=("w",)),
        tp.Unit(id="a", area=area(10), end=SPLIT),
        tp.Unit(id="b", area=area(10), end=SPLIT),
        tp.Unit(id="ab", area=area(20), start=SPLIT, made_from=("a", "b")),
        tp.Unit(id="aside", area=area(20)),
    )
    site = tp.Site(id="s", name="S", opened=date(2001, 1, 1), units=units)
    companies = tuple(tp.Company(id=one, name=one) for one in "cd")
    return tp.Park(id="p", name="P", sites=(site,), companies=companies, leases=leases)


@pytest.mark.parametrize(
    ("before", "after", "kinds", "retained"),
    [
        (["w"], ["w1", "w2"], [], 1),
        (["w"], ["w1"], [("contraction", -20)], 0),
        (["w"], ["w1", "w2", "aside"], [("expansion", 20)], 1),
        (["w"], ["w1", "aside"], [("move", 0)], 0),
        (["w"], ["aside"], [("move", -20)], 0),
        (["a", "b"], ["ab"], [], 1),
        (["a"], ["ab"], [("expansion", 10)], 1),
        (["a", "w"], ["w1", "w2"], [("contraction", -10)], 0),
    ],
    ids=[
        "both",
        "half",
        "both-and-more",
        "half-and-more",
        "away",
        "merged",
        "one-of-two",
        "one-left",
    ],
)
def test_what_a_unit_is_split_or_merged_into_is_the_same_space(before, after, kinds, retained):
    made = rebuilt(
        lease("1", before, date(2017, 1, 1), SPLIT), lease("2", after, SPLIT, date(2019, 6, 1))
    )
    found = occupancy.flows(made, over=YEAR)
    assert kinds == [(str(one.kind), one.area_m2) for one in found.events]
    assert retained == occupancy.retention(made, over=YEAR)["count"].value
    gained, given_up = found.gross()
    assert gained - given_up == occupancy.absorption(made, over=YEAR).net().value


def test_a_split_of_a_split_is_still_the_same_space():
    later = date(2018, 9, 1)
    made = rebuilt(lease("1", ["w"], date(2018, 2, 1), SPLIT))
    (site,) = made.sites
    units = tuple(attrs.evolve(u, end=later) if u.id == "w1" else u for u in site.units)
    more = tuple(
        tp.Unit(id=f"w1{n}", area=area(10), start=later, made_from=("w1",)) for n in range(2)
    )
    leases = (
        *made.leases,
        lease("2", ["w1", "w2"], SPLIT, later),
        lease("3", ["w10", "w11", "w2"], later, date(2019, 1, 1)),
    )
    site = attrs.evolve(site, units=(*units, *more))
    again = attrs.evolve(made, sites=(site,), leases=leases)
    assert ["entry"] == [str(one.kind) for one in occupancy.flows(again, over=YEAR).events]


def test_an_option_that_was_used_is_a_renewal():
    """It would have ended on 31 May; the option keeps it, so it comes up and is renewed."""
    option = tp.Renewal(months=12, used=True)
    free = tp.RentFree(months=1, adds=True)
    made = park(
        lease("1", ["x0"], date(2017, 1, 1), date(2018, 6, 1), clauses=(option, option)),
        lease("2", ["x1"], date(2017, 1, 1), date(2018, 11, 1), clauses=(free, option)),
        lease("3", ["y0"], date(2017, 1, 1), date(2018, 6, 1), clauses=(tp.Renewal(months=12),)),
    )
    found = occupancy.retention(made, over=YEAR, rents={"1": 10, "2": 20, "3": 30})
    assert [Fraction(2, 3), Fraction(2, 3), Fraction(1, 2), Fraction(2, 3)] == [
        found[name].value for name in ("count", "area", "rent", "renewal rate")
    ]
    again = occupancy.retention(made, over=tp.Period.year(2019))
    assert (Fraction(1, 2), 2) == (again["count"].value, again["count"].denominator)
    used_later = attrs.evolve(made.leases[0], clauses=(option, tp.Termination(date(2018, 3, 1))))
    ended = attrs.evolve(made, leases=(used_later,))
    assert 0 == occupancy.retention(ended, over=YEAR)["count"].value


def test_the_renewal_rate_leaves_out_what_was_ended_early():
    left = tp.Break(on=date(2018, 3, 1), given=date(2017, 9, 1))
    made = park(
        lease("1", ["x0"], date(2017, 1, 1), date(2018, 6, 1)),
        lease("2", ["x0"], date(2018, 6, 1), date(2020, 6, 1)),
        lease("3", ["x1"], date(2017, 1, 1), date(2019, 6, 1), clauses=(left,)),
    )
    found = occupancy.retention(made, over=YEAR)
    assert [Fraction(1, 2), 1] == [found[name].value for name in ("count", "renewal rate")]


def test_an_option_counts_in_the_period_of_the_last_day_before_it():
    option = tp.Renewal(months=36, used=True)
    made = park(lease("1", ["x0"], date(2017, 1, 1), date(2018, 1, 1), clauses=(option,)))
    before, after = (occupancy.retention(made, over=tp.Period.year(n)) for n in (2017, 2018))
    assert (1, 0) == (before["count"].value, after["count"].denominator)
