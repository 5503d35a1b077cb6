"""The British stamp duty on the rent of a lease."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import CurrencyMismatchError, NotInForceError

DAY = date(2018, 4, 1)


def gbp(amount):
    return tp.Money.of(amount, "GBP")


def lease(rent, *clauses, start=DAY, months=120, currency="GBP"):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.lasting(start, months, "month"),
        clauses=(tp.BaseRent(rate=tp.Rate.of(rent, currency, per="lump", every="year")), *clauses),
    )


@pytest.mark.parametrize(
    ("rent", "months", "value"),
    [
        (15_000, 48, 55_096),  # SDLTM18635
        (10_000, 120, 83_166),  # SDLTM18635, whose years are not rounded one by one
    ],
)
def test_values_as_published(rent, months, value):
    found = tp.rent.stamp_duty(lease(rent, months=months), on=DAY)
    assert (gbp(value), gbp(0)) == (found.value, found.duty)


def test_later_years_count_with_the_highest_rent_of_the_first_five():
    """SDLTM18510: 50, 50, 60, 60, 70 thousand, and 70 thousand for each of the years 6 to 10."""
    every_two = [
        tp.RentStep(kind=tp.StepKind.TO, value=rent, on=(date(2018 + 2 * n, 4, 1),))
        for n, rent in enumerate((60_000, 70_000, 80_000, 90_000), 1)
    ]
    found = tp.rent.stamp_duty(lease(50_000, *every_two), on=DAY)
    thousands = [50, 50, 60, 60, *([70] * 6)]
    assert [gbp(rent * 1000) for rent in thousands] == list(found.rents)
    assert found.duty.as_fraction() == found.explain().evaluate()
    assert "sdltm18510" in str([one.link for one in found.explain().all_sources()])
    assert "net present value" in str(found)


@pytest.mark.parametrize(("months", "last"), [(126, "35095.00"), (6, "35095.00")])
def test_part_of_a_last_year_goes_by_days(months, last):
    """183 of 365 days of 70,000 pounds, cut to the pound."""
    found = tp.rent.stamp_duty(lease(70_000, months=months), on=DAY)
    assert gbp(last) == found.rents[-1]


@pytest.mark.parametrize(("on", "duty"), [(date(2016, 3, 16), 81_666), (DAY, 114_832)])
def test_two_per_cent_above_five_million_since_2016(on, duty):
    found = tp.rent.stamp_duty(lease(1_000_000), on=on)
    assert gbp("8316605") == found.value
    assert gbp(duty) == found.duty


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_more_rent_is_no_less_duty(one, more):
    """The duty never falls where the rent rises."""
    low = tp.rent.stamp_duty(lease(one, months=24), on=DAY)
    high = tp.rent.stamp_duty(lease(one + more, months=24), on=DAY)
    assert low.duty <= high.duty


def test_what_stamp_duty_refuses():
    with pytest.raises(CurrencyMismatchError):
        tp.rent.stamp_duty(lease(1, currency="EUR"), on=DAY)
    with pytest.raises(NotInForceError):
        tp.rent.stamp_duty(lease(1), on=date(2003, 11, 30))
