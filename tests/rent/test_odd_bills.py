"""Odd bills: the first one to an agreed day, what another system billed already, long ones."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp


def lease(*clauses, term):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(1, basis=tp.Basis.NIA),
        term=term,
        clauses=clauses,
    )


@given(st.integers(1, 31), st.dates(date(2018, 1, 1), date(2019, 1, 1)), st.integers(1, 6))
def test_a_bill_by_its_days_is_its_days_over_the_regular_period(day, billed, every):
    """By the bill, the days of a bill over its share are the days of a regular period."""
    found = tp.rent.periods(
        tp.Period(date(2017, 3, 1), date(2021, 1, 1)),
        billing=tp.Billing(every=tp.Frequency.every(every, "month"), day=day, first="merged"),
        proration=tp.Proration.of_bill(),
        billed=billed,
    )
    assert found[0].period.start == billed + timedelta(days=1)
    for one in found:
        regular = tp.Period(tp.rent.rolled(one.whole.end, -every, on=day), one.whole.end)
        assert one.share == Fraction(one.period.days, regular.days)


def test_a_price_that_changes_within_a_long_bill_is_charged_by_its_days():
    """15 days and 31 days at two rents, all over the 31 days of the regular period."""
    step = tp.RentStep(kind="to", value=620, on=(date(2018, 3, 30),))
    one = lease(
        tp.BaseRent(rate=tp.Rate.of(310, "EUR", per="lump", every="month")),
        step,
        tp.Billing(day=30, first="merged"),
        tp.Proration.of_bill(),
        term=tp.Period(date(2018, 3, 15), date(2018, 6, 30)),
    )
    first = tp.rent.schedule(one, over=one.term).lines[0]
    assert str(first.net) == "770.00 EUR"
    assert first.explain().evaluate() == 770


@pytest.mark.parametrize(
    ("until", "days"),
    [
        (date(2018, 3, 20), ["03-15 to 03-20", "03-21 to 03-31", "04-01 to 04-30"]),
        (date(2018, 4, 30), ["03-15 to 04-30"]),
        (date(2018, 5, 31), ["03-15 to 04-30"]),
        (date(2018, 3, 14), ["03-15 to 03-31", "04-01 to 04-30"]),
    ],
)
def test_the_first_bill_runs_to_the_agreed_day(until, days):
    """However long it is; an agreed day before the term has no say."""
    term = tp.Period.closed(date(2018, 3, 15), date(2018, 4, 30))
    found = tp.rent.periods(term, billing=tp.Billing(first_until=until))
    assert days == [str(one.period).replace("2018-", "") for one in found]
    april = tp.rent.periods(
        term, billing=tp.Billing(first_until=until), over=tp.Period.month(2018, 4)
    )
    assert found[-1].due == april[-1].due


@given(st.integers(0, 100), st.integers(0, 100), st.integers(1, 4))
def test_a_partition_at_the_end_of_the_agreed_bill_has_the_same_bills(first, more, every):
    """Before and after the agreed day, there are the bills of the whole term, none twice."""
    start = date(2018, 3, 15)
    until = start + timedelta(days=first)
    term = tp.Period.closed(start, until + timedelta(days=more + 1))
    billing = tp.Billing(every=tp.Frequency.every(every, "month"), first_until=until)
    whole = tp.rent.periods(term, billing=billing)
    parts = [
        tp.rent.periods(term, billing=billing, over=o) for o in term.split(whole[0].period.end)
    ]
    assert whole == tuple(one for part in parts for one in part)
    assert whole[0].period.last == until
    assert whole[0].whole.covers(whole[0].period)


def test_the_periods_of_an_agreed_first_bill():
    """By the quarter, a bill to 20 August is for two whole quarters, from April on."""
    billing = tp.Billing(every=tp.Frequency.QUARTERLY, first_until=date(2018, 8, 20))
    term = tp.Period.closed(date(2018, 5, 10), date(2018, 12, 31))
    found = tp.rent.periods(term, billing=billing)
    assert str(found[0].whole) == "2018-04-01 to 2018-09-30"
    assert [str(one.period.last) for one in found] == ["2018-08-20", "2018-09-30", "2018-12-31"]


def test_what_is_billed_already_is_not_billed_again():
    """The rest of the term is billed; before the term nothing can have been."""
    term = tp.Period.closed(date(2018, 3, 15), date(2018, 4, 30))
    (left,) = tp.rent.periods(term, billing=tp.Billing(), billed=date(2018, 4, 10))
    assert (left.due, left.share) == (date(2018, 4, 11), Fraction(20, 30))
    assert tp.rent.periods(term, billing=tp.Billing(), billed=date(2018, 4, 30)) == ()
    not_last = tp.Proration(counted="the first, not the last")
    one_day = tp.Period(date(2018, 3, 15), date(2018, 3, 16))
    assert tp.rent.periods(one_day, billing=tp.Billing(), proration=not_last, billed=None) == ()
    with pytest.raises(tp.errors.InvalidValueError, match="2018-03-14, the day before the term"):
        tp.rent.periods(term, billing=tp.Billing(), billed=date(2018, 3, 13))


def test_icma_needs_billing_periods_of_months():
    icma = tp.Proration.by(tp.DayCount.ACT_ACT_ICMA)
    weekly = lease(
        tp.BaseRent(rate=tp.Rate.of(310, "EUR", per="lump", every="month")),
        tp.Billing(every=tp.Frequency.every(1, "week")),
        icma,
        term=tp.Period.month(2018, 3),
    )
    with pytest.raises(tp.errors.ClauseError, match="billing periods of months"):
        tp.rent.schedule(weekly, over=weekly.term)


@pytest.mark.parametrize(
    ("convention", "share"),
    [
        (tp.Proration.by(tp.DayCount.ACT_ACT_ICMA), Fraction(10, 91)),
        (tp.Proration.of_bill(), Fraction(10, 91)),
        (tp.Proration.by(tp.DayCount.ACT_ACT_AFB), Fraction(40, 365)),
    ],
    ids=["icma", "of-bill", "afb"],
)
def test_ten_days_of_an_english_quarter(convention, share):
    """25 March to 23 June has 91 days, and is a quarter of a year."""
    billing = tp.Billing(days=tp.rent.ENGLISH_QUARTER_DAYS)
    term = tp.Period(date(2019, 3, 25), date(2019, 4, 4))
    (one,) = tp.rent.periods(term, billing=billing, proration=convention)
    assert one.share == share
