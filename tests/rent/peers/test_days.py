"""Answers on days and months of rateslib, silver, rangekeeper, Lago, Polar and microrealestate.

Sources, with the test above each row:
https://github.com/attack68/rateslib/tree/e905da6bfd0c/python/tests/scheduling/test_calendars.py
https://github.com/silverapp/silver/tree/185d7034df7c/silver/tests/unit/utils/test_dates.py
https://github.com/daniel-fink/rangekeeper/tree/6020973d61fb/src/tests/test_modules.py
https://github.com/getlago/lago-api/tree/1b1c24a6a6c3/spec
https://github.com/polarsource/polar/issues/10664
https://github.com/microrealestate/microrealestate/tree/479d0ad70343/services/api/src/__tests__
"""

from datetime import date
from fractions import Fraction

import pytest

import technopark as tp

D = date.fromisoformat

# Day, months, the day of the month that is kept or none, the day found.
ROLLS = {
    # test_add_tenor
    "rateslib-001": ("2021-12-31", 1, None, "2022-01-31"),
    "rateslib-006": ("2021-12-31", 12, None, "2022-12-31"),
    # test_add_negative_tenor
    "rateslib-009": ("2022-02-28", -1, None, "2022-01-28"),
    "rateslib-012": ("2022-02-28", -12, None, "2021-02-28"),
    "rateslib-013": ("2022-02-28", -24, 31, "2020-02-29"),
    "rateslib-014": ("2022-02-28", -24, None, "2020-02-28"),
    # test_add_tenor_special_cases
    "rateslib-015": ("1990-09-28", -6, 31, "1990-03-31"),
    "rateslib-016": ("1990-09-28", -6, 29, "1990-03-29"),
    # test_offset
    "rangekeeper-001": ("2020-02-29", 3, 31, "2020-05-31"),
}

# Day, days added, the day found; test_add_tenor.
LATER = {
    "rateslib-004": ("2021-12-31", 1, "2022-01-01"),
    "rateslib-005": ("2021-12-31", 32, "2022-02-01"),
}

# First day, day after the last one, convention, fraction of a year to 14 places; test_dcf.
FRACTIONS = {
    "rateslib-020": ("2021-01-01", "2022-04-01", "ACT_365_PLUS", "1.2465753424657535"),
    "rateslib-021": ("2022-01-01", "2022-04-01", "THIRTY_360_BOND", "0.25"),
    "rateslib-022": ("2022-01-01", "2022-04-01", "THIRTY_360_EUROBOND", "0.25"),
    "rateslib-025": ("2022-01-01", "2024-02-28", "MONTHS_12", "2.0833333333333335"),
}

# First day, day after the last one, whole months, and days over the days of a month; monthdiff.
MONTHS = {
    "silver-002": ("2022-01-01", "2022-02-01", 1, 0, 31),
    "silver-004": ("2022-01-01", "2022-02-15", 1, 14, 28),
    "silver-007": ("2024-12-08", "2025-02-28", 2, 20, 28),
    "silver-008": ("2015-01-23", "2015-02-01", 0, 9, 31),
    "silver-010": ("2022-02-28", "2022-03-31", 1, 3, 31),
}

# First and last day, step, number of terms; contract.test.js.
TERMS = {
    # create contract
    "microrealestate-004": ("2017-01-01", "2025-12-31", "month", 108),
    # days
    "microrealestate-005": ("2017-01-01", "2017-01-31", "day", 31),
    # years
    "microrealestate-007": ("2017-01-01", "2025-12-31", "year", 9),
}


@pytest.mark.parametrize("case", ROLLS)
def test_months_added(case):
    day, months, kept, expected = ROLLS[case]
    assert D(expected) == tp.rent.rolled(D(day), months, on=kept)


@pytest.mark.parametrize("case", LATER)
def test_days_added(case):
    day, days, expected = LATER[case]
    assert D(expected) == tp.Frequency.every(days, "day").day(D(day), 1)


@pytest.mark.parametrize("case", FRACTIONS)
def test_fractions_of_a_year(case):
    start, end, count, expected = FRACTIONS[case]
    found = tp.rent.year_fraction(D(start), D(end), count=tp.DayCount[count])
    assert abs(found - Fraction(expected)) < Fraction(1, 10**14)


@pytest.mark.parametrize("case", MONTHS)
def test_months_between_two_days(case):
    start, end, whole, days, month = MONTHS[case]
    assert whole + Fraction(days, month) == tp.rent.months(D(start), D(end))


@pytest.mark.parametrize("case", TERMS)
def test_number_of_billing_terms(case):
    start, end, step, expected = TERMS[case]
    term = tp.Period.closed(D(start), D(end))
    billing = tp.Billing(every=tp.Frequency.every(1, step))
    assert expected == len(tp.rent.periods(term, billing=billing))


def test_two_weeks_from_the_day_of_the_lease():
    """contract.test.js, weeks: 1 to 14 January 2017 are two terms; by Mondays they touch three."""
    term = tp.Period.closed(D("2017-01-01"), D("2017-01-14"))
    weekly = tp.Frequency.every(1, "week")
    terms = [
        len(tp.rent.periods(term, billing=tp.Billing(every=weekly, align=align)))
        for align in ("anniversary", "calendar")
    ]
    assert terms == [2, 3]


def test_microrealestate_011():
    """contract.test.js, terminate then later: 108 terms, of which 24 are charged."""
    term = tp.Period.closed(D("2017-01-01"), D("2025-12-31"))
    assert len(tp.rent.periods(term, billing=tp.Billing())) == 108
    ended = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(1, basis=tp.Basis.NIA),
        term=term,
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(300, "EUR", per="lump", every="month")),
            tp.Termination(D("2019-01-01")),
        ),
    )
    assert len(tp.rent.schedule(ended, over=term).lines) == 24


def test_rangekeeper_002():
    """test_correct_span: 364 days, the last one left out."""
    assert tp.rent.days(D("2020-03-01"), D("2021-02-28")) == 364


def test_lago_001():
    """services/commitments/calculate_prorated_coefficient_service_spec.rb: 17 of 31 days."""
    term = tp.Period.closed(D("2024-01-15"), D("2024-01-31"))
    (one,) = tp.rent.periods(term, billing=tp.Billing())
    assert abs(one.share - Fraction("0.5483870967741935")) < Fraction(1, 10**16)


def test_lago_002():
    """scenarios/subscriptions/upgrade_proration_spec.rb: 32 of the 91 days from 15 April: 320.00.

    Both the day of the start and that of the end are charged.
    """
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(1, basis=tp.Basis.NIA),
        term=tp.Period.closed(D("2024-05-20"), D("2024-06-20")),
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(910, "EUR", per="lump", every="quarter")),
            tp.Billing(every=tp.Frequency.QUARTERLY, anchor=D("2024-01-15")),
            tp.Proration.of_period(),
        ),
    )
    assert tp.rent.schedule(lease, over=lease.term).net.minor == 32_000


def test_lago_005():
    """pull/1567: the 31st, on 28 February: billed to the 27th, and then to 30 March."""
    found = monthly("2022-12-31", day=31)
    n = [one.due for one in found].index(D("2023-02-28"))
    days = [(str(one.period.start), str(one.period.last)) for one in found[n - 1 : n + 1]]
    assert days == [("2023-01-31", "2023-02-27"), ("2023-02-28", "2023-03-30")]


def test_lago_006():
    """pull/1840: the 30th, in advance on 29 February: to 29 March."""
    found = monthly("2024-01-30", align=tp.Align.ANNIVERSARY)
    one = next(one for one in found if one.due == D("2024-02-29"))
    assert str(one.period) == "2024-02-29 to 2024-03-29"


def test_polar_001():
    """From 31 January: 29 February, 31 March and 30 April; the 29th of each month is the drift."""
    found = monthly("2024-01-31", align=tp.Align.ANNIVERSARY)
    days = [str(one.due) for one in found[1:4]]
    assert days == ["2024-02-29", "2024-03-31", "2024-04-30"]


def monthly(start, **billing):
    term = tp.Period(D(start), D("2025-01-01"))
    return tp.rent.periods(term, billing=tp.Billing(**billing))
