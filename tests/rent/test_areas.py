"""Rentable and usable areas."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import RoundingNeededError

USABLE = tp.Area.of(10_000, unit="sqft", basis=tp.Basis.USABLE)
RENTABLE = tp.Area.of(12_500, unit="sqft", basis=tp.Basis.RENTABLE)


@given(st.integers(1, 10**6), st.integers(100, 200))
def test_there_and_back_again(area, load):
    """The usable area of a rentable one is the one that it was made from."""
    usable = tp.Area.of(area, basis=tp.Basis.USABLE)
    factor = f"{load // 100}.{load % 100:02}"
    rentable = tp.rent.rentable(usable, load=factor, basis=tp.Basis.RENTABLE).value
    found = tp.rent.usable(rentable, load=factor, basis=tp.Basis.USABLE)
    assert (usable, usable.as_fraction()) == (found.value, found.evaluate())


@pytest.mark.parametrize("share", [{"load": "1.25"}, {"add_on": "0.25"}, {"loss": "0.20"}])
def test_one_share_stated_in_three_ways(share):
    assert RENTABLE == tp.rent.rentable(USABLE, **share, basis=tp.Basis.RENTABLE).value
    assert USABLE == tp.rent.usable(RENTABLE, **share, basis=tp.Basis.USABLE).value


def test_an_area_without_a_finite_form_needs_a_step():
    with pytest.raises(RoundingNeededError):
        tp.rent.rentable(USABLE, loss="0.15", basis=tp.Basis.RENTABLE)
    found = tp.rent.rentable(USABLE, loss="0.15", basis=tp.Basis.RENTABLE, step=1)
    assert tp.Area.of(11_765, unit="sqft", basis=tp.Basis.RENTABLE) == found.value
    assert 11_765 == found.evaluate()


@pytest.mark.parametrize(
    ("share", "problem"),
    [
        ({}, "one of the three"),
        ({"load": "1.1", "loss": "0.1"}, "one of the three"),
        ({"load": "0.9"}, "1 or more"),
        ({"add_on": "-0.1"}, "zero or more"),
        ({"loss": "1"}, "up to, but not, 1"),
        ({"loss": "-0.1"}, "from 0"),
    ],
    ids=["none", "two", "load", "add-on", "all", "negative"],
)
def test_shares_that_are_refused(share, problem):
    with pytest.raises(ValueError, match=problem):
        tp.rent.rentable(USABLE, **share, basis=tp.Basis.RENTABLE)


def _let(*clauses, months):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=USABLE,
        term=tp.Period.lasting(date(2020, 1, 15), months, "month"),
        clauses=(tp.BaseRent(rate=tp.Rate.of(900, "EUR", per="lump", every="month")), *clauses),
    )


def test_windows_take_rent_free_time_off():
    found = tp.rent.windows(_let(tp.RentFree(months=1), months=4), months=2)
    assert [90_000, 180_000, 180_000] == [one.amount.minor for one in found.windows]
    assert (2, date(2020, 2, 15)) == (found.highest.first, found.highest.period.start)
    why = found.highest.explain()
    assert why.value.as_fraction() == why.evaluate()
    assert "2-3" in str(found)


def test_a_month_that_is_cut_short_is_none_of_a_row():
    short = tp.Termination(date(2020, 4, 1))
    assert 1 == len(tp.rent.windows(_let(short, months=4), months=2).windows)
    for months in (0, 3):
        with pytest.raises(ValueError, match="1 to 2 whole months"):
            tp.rent.windows(_let(short, months=4), months=months)
    with pytest.raises(ValueError, match="1 to 1 whole months"):
        tp.rent.windows(_let(short, months=4), months=2, within=1)
