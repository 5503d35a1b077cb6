"""More answers of the same tests: those that stand beside the ones taken over by number.

Sources, with the test above the rows:
https://github.com/killbill/killbill/tree/cb60779c1713, the tests of its invoices
https://github.com/OCA/contract/tree/3468e83815d1/contract/tests/test_contract.py, and
https://github.com/OCA/contract/tree/28e88407ed68/contract_variable_qty_prorated/tests/test_compute_proprata.py
https://github.com/lballabio/QuantLib/tree/2a13d455048c/test-suite/daycounters.cpp and schedule.cpp
https://github.com/attack68/rateslib/tree/e905da6bfd0c/python/tests/scheduling/test_calendars.py
"""

from datetime import date, timedelta
from fractions import Fraction

import pytest

import technopark as tp

D = date.fromisoformat
OPEN = date(2040, 1, 1)
DAY_BOND, DAY_EURO = tp.DayCount.THIRTY_360_BOND, tp.DayCount.THIRTY_360_EUROBOND
PRECISE = Fraction(1, 10**12)

# Kill Bill: months of a cycle, first day, day after the last one or none, day of the bills, day of
# the cycle, whole cycles and days over days.
CYCLES = [
    # monthly/TestProRation.java: a phase or a plan changes
    (1, "2011-02-10", "2011-02-24", "2011-03-06", 10, 0, (14, 28)),
    (1, "2011-02-24", None, "2011-03-06", 10, 0, (14, 28)),
    (1, "2010-12-15", None, "2011-01-16", 15, 2, (0, 1)),
    (1, "2012-01-30", None, "2012-03-01", 30, 2, (0, 1)),
    (1, "2012-02-01", "2012-02-15", "2012-02-19", 1, 0, (14, 29)),
    (1, "2011-03-07", None, "2011-04-21", 15, 2, (8, 28)),
    (1, "2011-02-07", "2011-03-10", "2011-04-21", 7, 1, (3, 31)),
    (1, "2010-12-15", "2011-03-17", "2011-03-15", 15, 3, (2, 31)),
    # quarterly/TestProRation.java
    (3, "2011-02-24", None, "2011-03-06", 10, 0, (75, 89)),
    (3, "2011-02-01", "2011-02-14", "2011-03-01", 1, 0, (13, 89)),
    (3, "2011-05-10", None, "2011-05-21", 15, 1, (5, 89)),
    (3, "2011-05-10", None, "2011-09-21", 15, 2, (5, 89)),
    (3, "2012-01-30", None, "2012-03-01", 30, 1, (0, 1)),
    # annual/TestDoubleProRation.java, and TestBillingIntervalDetail.java: to 29 February
    (12, "2011-01-01", "2013-04-27", "2012-02-26", 15, 2, (14, 365)),
    (12, "2012-02-16", None, "2012-03-01", 30, 1, (13, 366)),
]

# OCA: first and last day, how it is billed, the day from which on, and the first bill's day.
FROM_DAY = {"align": "anniversary"}
BILL_DAYS = [
    # test_get_next_invoice_date
    ("2018-01-01", None, FROM_DAY, "2018-01-01", "2018-01-01"),
    ("2018-01-01", "2018-01-15", FROM_DAY, "2018-01-01", "2018-01-01"),
    (
        "2018-01-01",
        "2018-01-15",
        FROM_DAY | {"timing": "arrears", "due_after": 1},
        "2018-01-01",
        "2018-01-16",
    ),
    ("2018-01-05", None, {"day": 1, "timing": "arrears"}, "2018-01-05", "2018-01-31"),
    (
        "2018-01-05",
        None,
        FROM_DAY | {"timing": "arrears", "due_after": 1, "every": tp.Frequency.YEARLY},
        "2018-01-05",
        "2019-01-05",
    ),
]

# OCA: first and last day, how it is billed, the last day billed, and the share to two places.
SHARES = [
    # cases 1, 2, 6, 8, 11, 12, 23 and 24
    ("2018-01-05", None, FROM_DAY, None, "1"),
    ("2018-01-05", None, {"day": 1}, "2018-01-31", "1"),
    ("2018-01-05", None, {"day": 1}, None, "0.87"),
    ("2017-01-05", "2018-02-25", {"day": 1, "timing": "arrears"}, "2018-01-31", "0.892"),
    ("2018-02-01", "2018-02-14", {"day": 1}, None, "0.5"),
    ("2018-03-01", None, {"day": 1}, None, "1"),
    ("2018-04-16", None, {"day": 1}, None, "0.5"),
]

# QuantLib and rateslib: the form, first day, day after the last one, days.
BANKERS = [
    (DAY_BOND, "2007-02-28", "2007-08-31", 183),
    (DAY_BOND, "2006-01-31", "2006-02-28", 28),
    (DAY_BOND, "2006-09-30", "2006-10-31", 30),
    (DAY_BOND, "2008-02-28", "2008-08-30", 182),
    (DAY_BOND, "2022-06-29", "2022-07-31", 32),
    (DAY_EURO, "2008-02-29", "2008-08-31", 181),
    (DAY_EURO, "2011-08-31", "2012-02-29", 179),
    (DAY_EURO, "2008-02-28", "2008-03-31", 32),
    (DAY_EURO, "2022-06-29", "2022-07-31", 31),
]

# QuantLib and rateslib: the count, first day, day after the last one, the fraction of a year.
FRACTIONS = [
    ("ACT_ACT_ISDA", "2003-11-01", "2004-05-01", Fraction(61, 365) + Fraction(121, 366)),
    ("ACT_ACT_AFB", "2003-11-01", "2004-05-01", Fraction(182, 366)),
    ("ACT_ACT_AFB", "1999-07-01", "2000-07-01", Fraction(1)),
    ("ACT_365_FIXED", "2020-01-01", "2052-01-02", Fraction(11689, 365)),
    ("ACT_365_PLUS", "2020-01-01", "2052-01-02", 32 + Fraction(1, 365)),
    ("ACT_365_PLUS", "2020-06-01", "2022-04-01", 1 + Fraction(304, 365)),
    ("ACT_360", "2022-01-01", "2022-04-01", Fraction(1, 4)),
    ("MONTHS_12", "2022-01-01", "2023-01-31", Fraction(1)),
]

# rateslib: day, months, the day of the month that is kept or none, the day found.
ROLLS = [
    # test_add_tenor, test_add_negative_tenor, test_add_tenor_special_cases
    ("2021-12-31", 2, None, "2022-02-28"),
    ("2021-12-31", 6, None, "2022-06-30"),
    ("2022-02-28", -1, 31, "2022-01-31"),
    ("2022-02-28", -2, 31, "2021-12-31"),
    ("1990-05-29", 3, None, "1990-08-29"),
    ("1990-05-29", 3, 31, "1990-08-31"),
]


@pytest.mark.parametrize("case", CYCLES)
def test_cycles_billed_in_advance(case):
    months, start, end, target, day, whole, (part, of) = case
    found = tp.rent.periods(
        tp.Period(D(start), D(end) if end else OPEN),
        billing=tp.Billing(every=tp.Frequency.every(months, "month"), day=day),
        proration=tp.Proration.of_period(),
    )
    assert whole + Fraction(part, of) == sum(one.share for one in found if one.due <= D(target))


def test_the_31_st_of_kill_bill_is_a_cycle_of_the_28_th():
    """TestProRation.java, testSinglePlan_ChangeBCDTo31: 14 days of 31, from 28 January on.

    A cycle that keeps the 31st has 28 days from 31 January, so that it is half of one.
    """
    term = tp.Period(D("2011-02-14"), OPEN)
    shares = [
        tp.rent.periods(term, billing=billing, proration=tp.Proration.of_period())[0].share
        for billing in (tp.Billing(anchor=D("2011-02-28")), tp.Billing(day=31))
    ]
    assert shares == [Fraction(14, 31), Fraction(14, 28)]


def bills(start, end, billing, *, billed=None, **more):
    term = tp.Period.closed(D(start), D(end) if end else OPEN)
    return tp.rent.periods(term, billing=tp.Billing(**billing), billed=billed, **more)


@pytest.mark.parametrize("case", BILL_DAYS)
def test_the_day_of_the_next_bill(case):
    start, end, billing, since, expected = case
    found = bills(start, end, billing, billed=D(since) - timedelta(days=1))
    assert D(expected) == found[0].due


@pytest.mark.parametrize("case", SHARES)
def test_the_share_of_an_odd_bill(case):
    start, end, billing, billed, expected = case
    last = D(billed) if billed else None
    one = bills(start, end, billing, billed=last, proration=tp.Proration.of_bill())[0]
    assert abs(one.share - Fraction(expected)) < Fraction("0.005")


def test_a_bill_in_arrears_to_the_end_of_a_contract():
    """test_last_invoice_post_paid: on the day after each period, the last one cut."""
    found = bills("2018-01-01", "2018-03-15", FROM_DAY | {"timing": "arrears", "due_after": 1})
    days = [(str(one.due), str(one.period.last)) for one in found]
    assert days == [
        ("2018-02-01", "2018-01-31"),
        ("2018-03-01", "2018-02-28"),
        ("2018-03-16", "2018-03-15"),
    ]


@pytest.mark.parametrize("case", BANKERS)
def test_bankers_days(case):
    count, start, end, expected = case
    assert expected == tp.rent.days(D(start), D(end), count=count)


@pytest.mark.parametrize("case", FRACTIONS)
def test_fractions_of_a_year(case):
    count, start, end, expected = case
    found = tp.rent.year_fraction(D(start), D(end), count=tp.DayCount[count])
    assert abs(found - expected) < PRECISE


@pytest.mark.parametrize("case", ROLLS)
def test_months_added(case):
    day, months, kept, expected = case
    assert D(expected) == tp.rent.rolled(D(day), months, on=kept)


def test_a_schedule_backward_keeps_the_ends_of_months():
    """QuantLib, testBackwardDatesWithEomAdjustment: a short first half year from 22 August."""
    half = tp.Billing(every=tp.Frequency.HALF_YEARLY, day=31)
    found = tp.rent.periods(tp.Period(D("1996-08-22"), D("1997-08-31")), billing=half)
    starts = [str(one.period.start) for one in found]
    assert starts == ["1996-08-22", "1996-08-31", "1997-02-28"]
