"""Where order matters it is stated: limits, rent-free time, and which rent a change is for."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

D = date.fromisoformat
TERM = tp.Period(date(2018, 1, 1), date(2020, 1, 1))


def lump(amount, every="month"):
    return tp.Rate.of(amount, "MAD", per="lump", every=every)


def lease(*clauses, rent="1000", term=TERM):
    return tp.Lease(
        id="CAS-114",
        tenant="m2t",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=term,
        clauses=(tp.BaseRent(rate=lump(rent)), *clauses),
    )


def nets(one, name="rent"):
    lines = tp.rent.schedule(one, over=one.term).lines
    return [str(line.net.amount) for line in lines if line.name == name]


def least(amount, **more):
    return tp.RentLimit(minimum=lump(amount), **more)


def most(amount, **more):
    return tp.RentLimit(maximum=lump(amount), **more)


def test_the_last_limit_has_the_last_word():
    """A minimum above a maximum has two answers; the order says which."""
    assert nets(lease(least(1200, order=1), most(900, order=2)))[0] == "900.00"
    assert nets(lease(least(1200, order=2), most(900, order=1)))[0] == "1200.00"


@given(st.permutations([least(1100), least(1200), least(900)]))
def test_limits_of_one_kind_need_no_order(limits):
    """The highest of several minima holds, in whatever order they stand."""
    assert nets(lease(*limits))[0] == "1200.00"
    tops = [most(one.minimum.amount) for one in limits]
    assert nets(lease(*tops))[0] == "900.00"


def test_a_minimum_holds_in_rent_free_time_only_where_the_lease_says_so():
    free = tp.RentFree(months=1, share="0.5")
    assert nets(lease(free, least(800)))[:2] == ["500.00", "1000.00"]
    assert nets(lease(free, least(800, in_rent_free=True)))[:2] == ["800.00", "1000.00"]
    # Before what is waived, and again after it: two limits that need no order.
    both = lease(free, least(1200), most(550, in_rent_free=True))
    assert nets(both)[:2] == ["550.00", "550.00"]


def test_a_deposit_is_counted_on_the_rent_that_the_limits_hold_or_on_the_bare_rate():
    free = tp.RentFree(months=2)
    for limits, expected in ((True, "2400.00"), (False, "2000.00")):
        one = lease(free, least(1200), tp.Deposit(months=2, limits=limits))
        assert nets(one, "deposit") == [expected]
    low = lease(free, least(1200, in_rent_free=True), tp.Deposit(months=2))
    assert nets(low, "deposit") == ["2400.00"]
    # A step above the minimum asks for more of it; holding over does not.
    step = tp.RentStep(kind="to", value=1500, on=(D("2019-01-01"),))
    stays = tp.HoldingOver(until=D("2020-04-01"), factor="1.5")
    assert nets(lease(step, stays, least(1200), tp.Deposit(months=2)), "deposit") == [
        "2400.00",
        "600.00",
    ]


def test_a_deposit_is_topped_up_in_the_time_of_holding_over():
    step = tp.RentStep(kind="to", value=1500, on=(D("2020-02-01"),))
    stays = tp.HoldingOver(until=D("2020-04-01"))
    one = lease(step, stays, tp.Deposit(months=2))
    lines = tp.rent.schedule(one, over=tp.Period(TERM.start, D("2020-04-01"))).lines
    last = next(
        line for line in lines if line.period.start == D("2020-02-01") and line.name != "rent"
    )
    assert (str(last.net), str(last.period)) == ("1,000.00 MAD", "2020-02-01 to 2020-03-31")


def test_a_change_may_be_for_one_of_several_rents():
    parking = tp.BaseRent(rate=lump(100), name="parking")
    step = tp.RentStep(kind="percent compound", value=10, on=(D("2019-01-01"),), rent="rent")
    index = tp.IndexSeries.of("i", {D("2018-01-01"): 100, D("2019-01-01"): 120}, months=12)
    review = tp.Indexation(series=index, base=D("2018-01-01"), rent="parking")
    cap = tp.RentLimit(maximum=lump(110), rent="parking")
    one = lease(parking, step, review, cap)
    assert (nets(one)[12], nets(one, "parking")[12]) == ("1100.00", "110.00")
    late = attrs.evolve(cap, in_rent_free=True, order=1)
    assert nets(lease(parking, review, late), "parking")[12] == "110.00"
    # A lease of one rent and one step goes the quick way of a roll; with a name it does not.
    alone = lease(attrs.evolve(step, every=tp.Frequency.YEARLY, on=()))
    assert tp.rent.schedule(alone, over=TERM).total == tp.rent.roll([alone], over=TERM).total


def test_holding_over_multiplies_the_rent_and_no_charge():
    lump_sum = tp.LumpCharge(rate=lump(50))
    stays = tp.HoldingOver(until=D("2020-02-01"), factor="1.5")
    one = attrs.evolve(lease(lump_sum, stays), term=TERM)
    lines = tp.rent.schedule(one, over=tp.Period.month(2020, 1)).lines
    assert [("rent", "1500.00"), ("service charge, lump sum", "50.00")] == [
        (line.name, str(line.net.amount)) for line in lines
    ]


@given(st.permutations([tp.Renewal(months=1, used=True), tp.RentFree(days=3, adds=True)]))
def test_what_is_added_to_a_term_is_added_in_one_order(clauses):
    """Months first and then days, so that the end of a month decides nothing."""
    one = lease(*clauses, term=tp.Period(date(2018, 1, 1), date(2018, 1, 31)))
    assert date(2018, 3, 3) == tp.rent.kept_term(one).end
    added = (*clauses, tp.RentFree(start=D("2018-01-10"), months=1, adds=True))
    assert date(2018, 4, 3) == tp.rent.kept_term(attrs.evolve(one, clauses=added)).end


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a"), ("a", "a")])
def test_lines_stand_by_day_then_by_what_they_are_for(names):
    rents = [tp.BaseRent(rate=lump(n), name=name) for n, name in enumerate(names, 1)]
    service = tp.LumpCharge(rate=lump(5))
    one = attrs.evolve(lease(), clauses=(service, *rents))
    other = attrs.evolve(one, clauses=(*rents[::-1], service))
    found = tp.rent.schedule(one, over=TERM)
    assert tp.rent.schedule(other, over=TERM).lines == found.lines
    assert [*sorted(names), "service charge, lump sum"] == [x.name for x in found.lines[:3]]
