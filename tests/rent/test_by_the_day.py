"""Rents by the day or week, and bills by the week: no two periods need cost the same."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

TERMS = st.tuples(st.dates(date(2010, 1, 1), date(2024, 1, 1)), st.integers(1, 900)).map(
    lambda t: tp.Period(t[0], t[0] + timedelta(days=t[1]))
)
EVERY = st.sampled_from(
    [
        tp.Frequency.MONTHLY,
        tp.Frequency.QUARTERLY,
        tp.Frequency.YEARLY,
        tp.Frequency.every(4, "week"),
    ]
)


def lease(rent, term, *clauses):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(1, basis=tp.Basis.NIA),
        term=term,
        clauses=(rent, *clauses),
    )


def lump(amount, every):
    return tp.BaseRent(rate=tp.Rate.of(amount, "MAD", per="lump", every=every))


def nets(one):
    return [str(line.net.amount) for line in tp.rent.schedule(one, over=one.term).lines]


@given(TERMS, EVERY, st.sampled_from(tp.Align), st.sampled_from(["day", "week"]))
def test_each_bill_is_for_its_own_days(term, every, align, unit):
    """A rent by the day or week costs as many of them as the bill has, whole periods or not."""
    one = lease(lump("70", unit), term, tp.Billing(every=every, align=align))
    lines = tp.rent.schedule(one, over=term).lines
    price = Fraction(70) if unit == "day" else Fraction(10)
    assert [tp.Money.rounded(line.period.days * price, "MAD") for line in lines] == [
        line.net for line in lines
    ]
    assert all(line.explain().evaluate() == line.net.as_fraction() for line in lines)


@pytest.mark.parametrize(
    ("unit", "amounts"),
    [("day", ["2170.00", "1960.00", "2170.00"]), ("week", ["310.00", "280.00", "310.00"])],
)
def test_february_is_shorter(unit, amounts):
    assert amounts == nets(lease(lump("70", unit), tp.Period.quarter(2021, 1)))


def test_a_yearly_rent_billed_by_the_week_counts_the_days_of_each_year():
    """Four weeks of 36,600 over 365 days of 2019, over both years, and over 366 days of 2020."""
    term = tp.Period(date(2019, 12, 2), date(2020, 2, 24))
    by_year = tp.Proration.over_year(None)
    weeks = tp.Billing(every=tp.Frequency.every(4, "week"), align="anniversary")
    found = nets(lease(lump("36600", "year"), term, weeks, by_year))
    assert ["2807.67", "2800.55", "2800.00"] == found
