"""Day counts: laws and published answers."""

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

D = date.fromisoformat
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
SPANS = st.tuples(DAYS, st.integers(0, 4000)).map(lambda s: (s[0], s[0] + timedelta(days=s[1])))
ADDITIVE = [
    tp.DayCount.ACT_ACT_ISDA,
    tp.DayCount.ACT_360,
    tp.DayCount.ACT_365_FIXED,
    tp.DayCount.ACT_366,
    tp.DayCount.THIRTY_360_EUROBOND,
    tp.DayCount.THIRTY_360_ISDA,
    tp.DayCount.THIRTY_365,
    tp.DayCount.MONTHS_12,
]


@given(SPANS, st.integers(0, 4000), st.sampled_from(ADDITIVE))
def test_additive_counts_sum_over_any_split(span, more, count):
    """A span and the span after it have the fraction of both together."""
    start, middle = span
    end = middle + timedelta(days=more)
    parts = [(start, middle), (middle, end)]
    whole = tp.rent.year_fraction(start, end, count=count)
    assert whole == sum(tp.rent.year_fraction(a, b, count=count) for a, b in parts)


@given(SPANS, st.sampled_from(list(tp.DayCount)))
def test_no_days_are_no_part_of_a_year(span, count):
    """The fraction of an empty span is zero, and no span has a negative one."""
    assert tp.rent.year_fraction(span[0], span[0], count=count) == 0
    month = tp.Period.month(span[0].year, span[0].month)
    assert tp.rent.year_fraction(*span, count=count, reference=month) >= 0


@given(DAYS, st.integers(1, 40))
def test_whole_years_count_one_each_by_the_years_own_days(day, years):
    """From 1 January to 1 January, ISDA and AFB give whole years."""
    start, end = date(day.year, 1, 1), date(day.year + years, 1, 1)
    for count in (tp.DayCount.ACT_ACT_ISDA, tp.DayCount.ACT_ACT_AFB, tp.DayCount.ACT_365_PLUS):
        assert years == tp.rent.year_fraction(start, end, count=count)


@given(DAYS, st.integers(0, 100))
def test_months_of_whole_months(day, count):
    """So many months after a day are so many months, where the day of the month exists."""
    start = day.replace(day=min(day.day, 28))
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    assert count == tp.rent.months(start, date(year, month + 1, start.day))


# QuantLib, test-suite/daycounters.cpp; Actual/Actual with its reference periods.
ACTUAL = [
    ("ISDA", "1999-07-01", "2000-07-01", "1.001377348600"),
    ("ISDA", "2002-08-15", "2003-07-15", "0.915068493151"),
    ("ISDA", "2003-07-15", "2004-01-15", "0.504004790778"),
    ("ISDA", "2000-01-30", "2000-06-30", "0.415300546448"),
    ("AFB", "2002-08-15", "2003-07-15", "0.915068493151"),
    ("AFB", "2003-07-15", "2004-01-15", "0.504109589041"),
    ("AFB", "1999-07-30", "2000-01-30", "0.504109589041"),
    ("AFB", "2000-01-30", "2000-06-30", "0.415300546448"),
]


@pytest.mark.parametrize(("name", "start", "end", "expected"), ACTUAL)
def test_actual_actual_as_published(name, start, end, expected):
    count = tp.DayCount(f"actual/actual {name}")
    found = tp.rent.year_fraction(D(start), D(end), count=count)
    assert abs(found - Fraction(expected)) < Fraction(1, 10**10)


def test_icma_counts_in_reference_periods():
    """QuantLib: the first of two coupons, short, and a regular half year."""
    icma = tp.DayCount.ACT_ACT_ICMA
    year = tp.Period(D("1998-07-01"), D("1999-07-01"))
    short = tp.rent.year_fraction(D("1999-02-01"), D("1999-07-01"), count=icma, reference=year)
    assert Fraction(150, 365) == short
    half = tp.Period(D("1999-07-30"), D("2000-01-30"))
    regular = tp.rent.year_fraction(half.start, half.end, count=icma, reference=half)
    assert Fraction(1, 2) == regular
    before = tp.rent.year_fraction(D("1999-01-30"), half.end, count=icma, reference=half)
    assert before == 1
    assert tp.rent.year_fraction(half.start, half.end, count=icma) == Fraction(1, 2)


@pytest.mark.parametrize(
    ("first", "after", "expected"),
    [
        ("1999-11-30", "2000-05-31", Fraction(152, 183 * 2)),
        ("1999-08-31", "2000-02-29", Fraction(152, 182 * 2)),
        ("1999-05-30", "2000-05-30", Fraction(152, 366)),
    ],
)
def test_icma_takes_periods_whose_days_a_short_month_cuts(first, after, expected):
    """The number of months is that of the calendar, not of the days."""
    reference = tp.Period(D(first), D(after))
    end = reference.start + timedelta(days=152)
    icma = tp.DayCount.ACT_ACT_ICMA
    assert expected == tp.rent.year_fraction(reference.start, end, count=icma, reference=reference)


# First day and the day after the last one, the reference period, and the fraction. QuantLib,
# test-suite/daycounters.cpp, testActualActualIsma and testActualActualWithSemiannualSchedule.
ENDS_OF_MONTHS = [
    ("2017-02-28", "2017-08-31", "2017-02-28", "2017-08-31", Fraction(1, 2)),
    ("2017-01-10", "2017-08-31", "2017-02-28", "2017-08-31", Fraction(115, 181)),
    ("1999-11-30", "2000-04-30", "1999-08-31", "1999-11-30", Fraction(153, 368)),
]


@pytest.mark.parametrize(("start", "end", "first", "after", "expected"), ENDS_OF_MONTHS)
def test_icma_keeps_the_ends_of_months(start, end, first, after, expected):
    """No day is counted in two reference periods where the first of them is cut short."""
    icma, reference = tp.DayCount.ACT_ACT_ICMA, tp.Period(D(first), D(after))
    assert expected == tp.rent.year_fraction(D(start), D(end), count=icma, reference=reference)


@given(DAYS, st.sampled_from([1, 3, 6, 12]), st.integers(28, 31), SPANS)
def test_icma_sums_over_any_split(day, size, kept, span):
    """In one reference period, fractions add up; and the period itself is its months over 12."""
    icma, zero = tp.DayCount.ACT_ACT_ICMA, tp.rent.rolled(day, 0, on=kept)
    reference = tp.Period(zero, tp.rent.rolled(day, size, on=kept))
    found = tp.rent.year_fraction(reference.start, reference.end, count=icma, reference=reference)
    assert Fraction(size, 12) == found
    start, middle = span
    end = middle + timedelta(days=100)
    parts = [(start, middle), (middle, end)]
    sums = [tp.rent.year_fraction(a, b, count=icma, reference=reference) for a, b in parts]
    assert sum(sums) == tp.rent.year_fraction(start, end, count=icma, reference=reference)


ICMA = tp.DayCount.ACT_ACT_ICMA
MONTHS = st.tuples(st.integers(1990, 2060), st.integers(1, 12)).map(lambda m: tp.Period.month(*m))


def _reference(month, later):
    """Give the days from the last one of a month to the last one of a later month."""
    end = tp.Frequency.MONTHLY.day(month.start, later)
    return tp.Period(month.last, tp.Period.month(end.year, end.month).last)


REFERENCES = st.builds(_reference, MONTHS, st.sampled_from([1, 2, 3, 4, 6, 12]))


@given(REFERENCES)
def test_icma_gives_a_reference_period_between_ends_of_months_its_months(reference):
    """From the last day of a month to that of a later one are so many twelfths of a year."""
    start, end = reference.start, reference.end
    months = (end.year - start.year) * 12 + end.month - start.month
    assert Fraction(months, 12) == tp.rent.year_fraction(
        start, end, count=ICMA, reference=reference
    )


@given(REFERENCES, SPANS, st.integers(0, 2000))
def test_icma_sums_over_any_split_in_one_row_of_reference_periods(reference, span, more):
    """A span and the span after it have the fraction of both together."""
    start, middle = span
    end = middle + timedelta(days=more)
    whole, first, second = (
        tp.rent.year_fraction(*days, count=ICMA, reference=reference)
        for days in ((start, end), (start, middle), (middle, end))
    )
    assert whole == first + second


@pytest.mark.parametrize("after", ["1999-07-29", "1999-02-02", "1999-08-15"])
def test_icma_refuses_a_reference_period_of_odd_days(after):
    icma, start = tp.DayCount.ACT_ACT_ICMA, D("1999-02-01")
    with pytest.raises(tp.errors.InvalidValueError, match="whole months; name the one"):
        tp.rent.year_fraction(start, D(after), count=icma)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2004-02-19", "2004-02-29", Fraction(10, 365)),
        ("2004-02-29", "2004-03-10", Fraction(10, 366)),
    ],
)
def test_afb_counts_29_february_as_any_day_it_holds(start, end, expected):
    """The first day is held, the day after the last one is not."""
    afb = tp.DayCount.ACT_ACT_AFB
    assert expected == tp.rent.year_fraction(D(start), D(end), count=afb)


def test_afb_goes_from_the_end_of_february_to_the_end_of_february():
    afb = tp.DayCount.ACT_ACT_AFB
    assert tp.rent.year_fraction(D("2003-02-28"), D("2004-02-29"), count=afb) == 1
    assert tp.rent.year_fraction(D("2004-02-29"), D("2008-02-29"), count=afb) == 4


# QuantLib, test-suite/daycounters.cpp, 30/360 in both forms.
BOND = [
    ("2007-08-20", "2008-02-20", 180),
    ("2006-08-31", "2007-02-28", 178),
    ("2008-02-29", "2008-08-31", 182),
    ("2006-02-28", "2006-03-03", 5),
    ("2008-02-28", "2008-03-30", 32),
    ("2008-02-28", "2008-03-31", 33),
    ("2006-08-31", "2006-10-31", 60),
]
EUROBOND = [
    ("2006-02-28", "2006-08-31", 182),
    ("2008-08-31", "2009-02-28", 178),
    ("2006-01-30", "2006-02-28", 28),
    ("2006-09-30", "2006-10-31", 30),
    ("2008-02-29", "2009-02-28", 359),
]


@pytest.mark.parametrize(("start", "end", "expected"), BOND)
def test_bond_basis_as_published(start, end, expected):
    assert expected == tp.rent.days(D(start), D(end), count=tp.DayCount.THIRTY_360_BOND)


@pytest.mark.parametrize(("start", "end", "expected"), EUROBOND)
def test_eurobond_basis_as_published(start, end, expected):
    assert expected == tp.rent.days(D(start), D(end), count=tp.DayCount.THIRTY_360_EUROBOND)


# QuantLib, test-suite/daycounters.cpp, testThirty360_USA.
US = [
    ("2006-08-20", "2007-02-20", 180),
    ("2006-08-31", "2007-02-28", 178),
    ("2007-08-31", "2008-02-29", 179),
    ("2008-02-28", "2008-08-31", 183),
    ("2008-02-28", "2008-08-30", 182),
    ("2008-02-29", "2009-02-28", 360),
    ("2008-02-28", "2008-03-31", 33),
    ("2006-02-28", "2006-03-03", 3),
    ("2006-09-30", "2006-10-31", 30),
]
# The same, testThirty360_ISDA, after ISDA's own examples of 22 December 2008: first day, the day
# after the last one, the end of the whole, and the days.
ISDA = [
    ("2006-08-20", "2007-02-20", "2009-08-20", 180),
    ("2006-02-28", "2006-08-31", "2012-02-29", 180),
    ("2006-08-31", "2007-02-28", "2012-02-29", 180),
    ("2008-02-29", "2008-08-31", "2012-02-29", 180),
    ("2011-08-31", "2012-02-29", "2012-02-29", 179),
    ("2006-01-31", "2006-02-28", "2008-02-29", 30),
    ("2006-01-30", "2006-02-28", "2008-02-29", 30),
    ("2006-02-28", "2006-03-03", "2008-02-29", 3),
    ("2006-02-14", "2006-02-28", "2008-02-29", 16),
    ("2006-09-30", "2006-10-31", "2008-02-29", 30),
    ("2006-10-31", "2006-11-28", "2008-02-29", 28),
    ("2007-08-31", "2008-02-28", "2008-02-29", 178),
    ("2008-02-28", "2008-08-31", "2008-02-29", 182),
    ("2007-02-28", "2008-02-28", "2008-02-29", 358),
    ("2007-02-28", "2008-02-29", "2008-02-29", 359),
    ("2008-02-29", "2009-02-28", "2008-02-29", 360),
    ("2008-02-29", "2008-03-31", "2008-02-29", 30),
]


@pytest.mark.parametrize(("start", "end", "expected"), US)
def test_the_us_basis_as_published(start, end, expected):
    assert expected == tp.rent.days(D(start), D(end), count=tp.DayCount.THIRTY_360_US)
    fraction = tp.rent.year_fraction(D(start), D(end), count=tp.DayCount.THIRTY_360_US)
    assert Fraction(expected, 360) == fraction


@pytest.mark.parametrize(("start", "end", "termination", "expected"), ISDA)
def test_the_isda_basis_as_published(start, end, termination, expected):
    """2006 ISDA Definitions, section 4.16(h)."""
    asked = {"count": tp.DayCount.THIRTY_360_ISDA, "termination": D(termination)}
    assert expected == tp.rent.days(D(start), D(end), **asked)
    assert Fraction(expected, 360) == tp.rent.year_fraction(D(start), D(end), **asked)


@given(SPANS)
def test_only_an_end_of_february_tells_the_bases_apart(span):
    """Law: US is the bond basis unless the first day ends February, ISDA is the eurobond basis."""
    (start, end), count = span, tp.DayCount
    ends = [day.month == 2 and (day + timedelta(days=1)).day == 1 for day in span]
    found = {one: tp.rent.days(start, end, count=one) for one in count}
    assert 0 <= min(found.values())
    if not ends[0]:
        assert found[count.THIRTY_360_US] == found[count.THIRTY_360_BOND]
    if not any(ends):
        assert found[count.THIRTY_360_ISDA] == found[count.THIRTY_360_EUROBOND]
    whole = tp.rent.days(start, end, count=count.THIRTY_360_ISDA, termination=end)
    assert whole == found[count.THIRTY_360_ISDA] - (30 - end.day if ends[1] else 0)
    assert found[count.THIRTY_365] == found[count.THIRTY_360_EUROBOND]
    assert tp.rent.year_fraction(start, end, count=count.ACT_366) == Fraction(
        (end - start).days, 366
    )


def test_the_other_two_as_published():
    """QuantLib, testThirty365 and testAct366."""
    count = tp.DayCount.THIRTY_365
    assert 553 == tp.rent.days(D("2011-06-17"), D("2012-12-30"), count=count)
    found = tp.rent.year_fraction(D("2011-06-17"), D("2012-12-30"), count=count)
    assert Fraction(553, 365) == found
    for start, end, expected in (
        ("2002-02-01", "2002-02-04", "0.00819672131147541"),
        ("2002-02-04", "2003-05-16", "1.27322404371585"),
        ("2003-12-17", "2004-12-17", "1.0000000000000"),
        ("2009-09-16", "2016-07-26", "6.84426229508197"),
    ):
        found = tp.rent.year_fraction(D(start), D(end), count=tp.DayCount.ACT_366)
        assert abs(found - Fraction(expected)) < Fraction(1, 10**12)


def test_a_31st_is_the_30th_and_february_is_as_long_as_it_is_by_30_365():
    """ISO 20022, code A002: a 31st is assumed to be a 30th, the 28 or 29 February itself."""
    count = tp.DayCount.THIRTY_365
    for start, end, expected in (
        ("2023-01-01", "2023-01-31", 29),
        ("2023-01-31", "2023-02-28", 28),
        ("2024-01-31", "2024-02-29", 29),
        ("2023-02-28", "2023-03-31", 32),
    ):
        assert expected == tp.rent.days(D(start), D(end), count=count)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("2027-02-26", 22),
        ("2027-02-27", 23),
        ("2027-02-28", 26),
        ("2028-02-27", 23),
        ("2028-02-28", 24),
    ],
)
def test_a_lease_that_ends_before_the_last_of_february(last, expected):
    """The day after the last one is the end of the whole, and the 28th there is no 30th."""
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        term=tp.Period.closed(D("2026-01-05"), D(last)),
        clauses=(
            tp.BaseRent(rate=tp.Rate.of("30", "MAD", per="lump", every="month")),
            tp.Billing(day=5),
            tp.Proration.by(tp.DayCount.THIRTY_360_ISDA),
        ),
    )
    line = tp.rent.schedule(lease, over=lease.term).lines[-1]
    assert tp.Money.of(expected, "MAD") == line.net
    # where the lease goes on, the same days end on a 30th, if they end with February
    longer = attrs.evolve(lease, term=tp.Period.closed(lease.term.start, D("2030-12-31")))
    line = tp.rent.schedule(longer, over=lease.term).lines[-1]
    more = {"2027-02-27": 2, "2028-02-28": 1}.get(last, 0)
    assert tp.Money.of(expected + more, "MAD") == line.net


# Kill Bill, months of a fixed number of days.
@pytest.mark.parametrize(
    ("start", "end", "month", "expected"),
    [
        ("2023-02-15", "2023-02-23", 30, 8),
        ("2023-06-23", "2023-07-15", 30, 22),
        ("2024-02-23", "2024-03-15", 30, 22),
        ("2023-06-23", "2023-07-15", 28, 20),
    ],
)
def test_fixed_months_as_published(start, end, month, expected):
    assert expected == tp.rent.fixed_days(D(start), D(end), month)


# silver (billing for Django): months between two days as a fraction.
@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2022-01-01", "2022-02-01", Fraction(1)),
        ("2022-01-01", "2022-02-15", Fraction(3, 2)),
        ("2024-12-08", "2025-02-28", 2 + Fraction(20, 28)),
        ("2015-01-23", "2015-02-01", Fraction(9, 31)),
        ("2022-02-28", "2022-03-31", 1 + Fraction(3, 31)),
    ],
)
def test_months_as_published(start, end, expected):
    assert expected == tp.rent.months(D(start), D(end))


# rateslib, the fractions of a year.
@pytest.mark.parametrize(
    ("start", "end", "count", "expected"),
    [
        ("2021-01-01", "2022-04-01", tp.DayCount.ACT_365_PLUS, 1 + Fraction(90, 365)),
        ("2022-01-01", "2022-04-01", tp.DayCount.THIRTY_360_BOND, Fraction(1, 4)),
        ("2022-01-01", "2024-02-28", tp.DayCount.MONTHS_12, Fraction(25, 12)),
        ("2022-01-01", "2022-04-01", tp.DayCount.ACT_360, Fraction(1, 4)),
    ],
)
def test_fractions_as_published(start, end, count, expected):
    assert expected == tp.rent.year_fraction(D(start), D(end), count=count)


def test_days_do_not_run_backwards():
    with pytest.raises(ValueError, match="2020-01-02 or later"):
        tp.rent.days(D("2020-01-02"), D("2020-01-01"))
