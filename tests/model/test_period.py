"""Laws of periods, of months and of frequencies."""

import calendar
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._model.period import add_days, add_months, months_between
from technopark.errors import InvalidPeriodError, InvalidValueError, ManyFaultsError

DAY = timedelta(days=1)
days = strategies.days()
periods = strategies.periods()


def iso(*texts):
    return [date.fromisoformat(text) for text in texts]


@given(periods, st.lists(days, max_size=4))
def test_splitting_anywhere_and_joining_gives_the_period_back(period, cuts):
    parts = period.split(*cuts)
    joined = parts[0]
    for part in parts[1:]:
        joined = joined.join(part)
    assert period == joined
    assert period.days == sum(part.days for part in parts)
    assert {day for day in cuts if day in period and day != period.start} == {
        part.start for part in parts[1:]
    }


@given(strategies.periods(most=60))
def test_a_period_holds_its_days_and_no_other(period):
    held = list(period)
    assert period.days == len(held)
    assert (period.start, period.last) == (held[0], held[-1])
    assert all(day in period for day in held)
    assert period.start - DAY not in period
    assert period.end not in period
    assert period == tp.Period.closed(period.start, period.last)


@given(periods, periods)
def test_what_two_periods_share_is_the_same_from_both_sides(a, b):
    shared = a.intersection(b)
    assert shared == b.intersection(a)
    assert (shared is not None) == a.overlaps(b) == b.overlaps(a)
    if shared is not None:
        assert a.covers(shared)
        assert b.covers(shared)
    assert a.covers(b) == (shared == b)


@given(periods, periods)
def test_what_is_left_without_another_is_what_they_do_not_share(a, b):
    left = a.without(b)
    shared = a.intersection(b)
    assert a.days == sum(part.days for part in left) + (0 if shared is None else shared.days)
    assert not any(part.overlaps(b) for part in left)
    assert all(a.covers(part) for part in left)


@given(days, strategies.frequencies())
def test_a_lasting_period_ends_one_step_after_its_start(start, frequency):
    period = tp.Period.lasting(start, frequency.count, frequency.step.value)
    assert (start, frequency.day(start, 1)) == (period.start, period.end)


@given(periods, periods)
def test_only_periods_that_meet_can_be_joined(a, b):
    if a.end == b.start or b.end == a.start:
        assert a.join(b) == b.join(a)
    else:
        with pytest.raises(InvalidValueError, match=f"starts on {a.end}"):
            a.join(b)


@given(periods)
def test_months_are_calendar_months_cut_to_the_period(period):
    months = period.months()
    assert (period.start, period.end) == (months[0].start, months[-1].end)
    for month in months:
        assert (month.start.year, month.start.month) == (month.last.year, month.last.month)
    assert all(month.start.day == 1 for month in months[1:])


@given(st.integers(1, 9998), st.integers(1, 12))
def test_a_calendar_month_has_the_days_of_the_calendar(year, month):
    period = tp.Period.month(year, month)
    assert calendar.monthrange(year, month)[1] == period.days
    quarter = tp.Period.quarter(year, (month + 2) // 3)
    assert quarter.covers(period)
    assert tp.Period.year(year).covers(quarter)
    assert 12 == len(tp.Period.year(year).months())


@given(days, st.integers(-2_000, 2_000))
def test_months_keep_the_day_or_the_last_of_a_month_too_short(day, months):
    found = add_months(day, months)
    assert (day.year * 12 + day.month + months) == found.year * 12 + found.month
    assert min(day.day, calendar.monthrange(found.year, found.month)[1]) == found.day


@given(days, days)
def test_whole_months_between_are_those_that_have_passed(start, day):
    months = months_between(start, day)
    assert add_months(start, months) <= day < add_months(start, months + 1)


@given(days, st.integers(-500, 500))
def test_months_between_undoes_adding_months(day, months):
    assert months == months_between(day, add_months(day, months))


@given(strategies.frequencies(), days, st.integers(-40, 40))
def test_steps_are_counted_from_the_anchor_and_never_drift(frequency, anchor, n):
    """The n-th step from the anchor has the anchor's day, or its month is too short."""
    day = frequency.day(anchor, n)
    assert frequency.day(anchor, n - 1) < day < frequency.day(anchor, n + 1)
    if frequency.step in {tp.Step.MONTH, tp.Step.YEAR}:
        assert min(anchor.day, calendar.monthrange(day.year, day.month)[1]) == day.day
    else:
        assert 0 == (day - anchor).days % frequency.count


@given(strategies.frequencies(), days, strategies.periods(most=800))
def test_days_are_all_steps_in_the_period(frequency, anchor, over):
    found = frequency.days(anchor, over)
    far = range(-16_000, 16_000) if frequency.step is tp.Step.DAY else range(-2_500, 2_500)
    near = [n for n in far if abs(n) < 40] if not found else []
    assert list(found) == sorted(set(found))
    assert all(day in over for day in found)
    assert not [n for n in near if frequency.day(anchor, n) in over]


@given(strategies.frequencies(), days, strategies.periods(most=800))
def test_periods_of_a_frequency_join_and_cover_the_period(frequency, anchor, over):
    found = frequency.periods(anchor, over)
    joined = found[0]
    for period in found[1:]:
        joined = joined.join(period)
    assert joined.covers(over)
    assert all(period.overlaps(over) for period in found)
    inside = [period.start for period in found if period.start in over]
    assert tuple(inside) == frequency.days(anchor, over)


@pytest.mark.parametrize(
    ("anchor", "days"),
    [
        ("2019-01-31", ["2019-01-31", "2019-02-28", "2019-03-31", "2019-04-30", "2019-05-31"]),
        ("2020-01-31", ["2020-01-31", "2020-02-29", "2020-03-31", "2020-04-30", "2020-05-31"]),
        ("2020-02-29", ["2020-02-29", "2020-03-29", "2020-04-29", "2020-05-29", "2020-06-29"]),
        ("2019-01-30", ["2019-01-30", "2019-02-28", "2019-03-30", "2019-04-30", "2019-05-30"]),
    ],
)
def test_months_from_the_end_of_a_month(anchor, days):
    monthly = tp.Frequency.MONTHLY
    assert iso(*days) == [monthly.day(date.fromisoformat(anchor), n) for n in range(5)]


def test_years_from_29_february():
    found = [tp.Frequency.YEARLY.day(date(2020, 2, 29), n) for n in range(5)]
    assert iso("2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29") == found


def test_the_anchor_day_of_polar():
    """https://github.com/polarsource/polar/issues/10664: the day is kept, it does not drift."""
    found = [tp.Frequency.MONTHLY.day(date(2024, 1, 31), n) for n in (1, 2, 3)]
    assert iso("2024-02-29", "2024-03-31", "2024-04-30") == found


@pytest.mark.parametrize(
    ("anchor", "on", "first", "last"),
    [
        ("2023-01-31", "2023-02-27", "2023-01-31", "2023-02-27"),
        ("2023-01-31", "2023-02-28", "2023-02-28", "2023-03-30"),
        ("2024-01-30", "2024-02-29", "2024-02-29", "2024-03-29"),
    ],
)
def test_the_billing_periods_of_lago(anchor, on, first, last):
    """https://github.com/getlago/lago-api/pull/1567 and /1840"""
    day = date.fromisoformat(on)
    (found,) = tp.Frequency.MONTHLY.periods(date.fromisoformat(anchor), tp.Period(day, day + DAY))
    assert iso(first, last) == [found.start, found.last]


@pytest.mark.parametrize(
    ("step", "last", "terms"),
    [("month", "2025-12-31", 108), ("day", "2017-01-31", 31), ("year", "2025-12-31", 9)],
)
def test_the_number_of_terms_of_microrealestate(step, last, terms):
    """microrealestate/microrealestate, services/api/src/__tests__/managers/contract.test.js"""
    term = tp.Period.closed(date(2017, 1, 1), date.fromisoformat(last))
    assert terms == len(tp.Frequency.every(1, step).periods(term.start, term))


def test_the_invoiced_periods_of_oca_contract():
    """OCA/contract, test_last_invoice_pre_paid: monthly from 1 January to 15 March 2018."""
    term = tp.Period.closed(date(2018, 1, 1), date(2018, 3, 15))
    found = [part.last for part in term.split(*tp.Frequency.MONTHLY.days(term.start, term))]
    assert iso("2018-01-31", "2018-02-28", "2018-03-15") == found


@pytest.mark.parametrize(
    ("count", "step", "start", "after"),
    [
        (1, "week", "2018-02-22", "2018-03-01"),
        (3, "month", "2018-02-22", "2018-05-22"),
        (6, "month", "2018-02-22", "2018-08-22"),
        (1, "month", "2018-01-01", "2018-02-01"),
        (2, "month", "2018-01-01", "2018-03-01"),
    ],
)
def test_the_next_day_of_oca_contract(count, step, start, after):
    """OCA/contract, contract/tests/test_contract.py"""
    frequency = tp.Frequency.every(count, step)
    assert date.fromisoformat(after) == frequency.day(date.fromisoformat(start), 1)


@pytest.mark.parametrize(
    ("count", "step", "start", "n", "found"),
    [
        (1, "month", "2021-12-31", 1, "2022-01-31"),
        (1, "day", "2021-12-31", 1, "2022-01-01"),
        (32, "day", "2021-12-31", 1, "2022-02-01"),
        (1, "year", "2021-12-31", 1, "2022-12-31"),
        (1, "month", "2022-02-28", -1, "2022-01-28"),
        (1, "year", "2022-02-28", -1, "2021-02-28"),
        (2, "year", "2022-02-28", -1, "2020-02-28"),
    ],
)
def test_the_tenors_of_rateslib(count, step, start, n, found):
    """attack68/rateslib, python/tests/scheduling/test_calendars.py, without roll days."""
    frequency = tp.Frequency.every(count, step)
    assert date.fromisoformat(found) == frequency.day(date.fromisoformat(start), n)


def test_the_span_of_rangekeeper():
    """daniel-fink/rangekeeper, src/tests/test_modules.py: the last day left out."""
    assert 364 == tp.Period(date(2020, 3, 1), date(2021, 2, 28)).days


def test_half_years_of_quantlib_from_31_august():
    """lballabio/QuantLib, test-suite/schedule.cpp, testForwardDatesWithEomAdjustment."""
    over = tp.Period(date(1996, 8, 31), date(1997, 9, 15))
    found = tp.Frequency.every(6, "month").days(over.start, over)
    assert iso("1996-08-31", "1997-02-28", "1997-08-31") == list(found)


@pytest.mark.parametrize(
    ("start", "end"),
    [("2018-10-08", "2018-10-08"), ("2018-10-08", "2018-10-07")],
    ids=["empty", "reversed"],
)
def test_periods_that_do_not_run_forward_are_refused(start, end):
    with pytest.raises(InvalidPeriodError) as caught:
        tp.Period(*iso(start, end))
    assert iso(start, end) == [caught.value.start, caught.value.end]
    assert "Period.closed(first, last)" in str(caught.value)


def test_a_moment_is_no_day():
    moment = datetime(2018, 10, 8, 12)  # noqa: DTZ001 - what is tested
    with pytest.raises(InvalidValueError, match=r"Period\.start: got .* without a time"):
        tp.Period(moment, date(2018, 10, 9))
    with pytest.raises(ManyFaultsError) as caught:
        tp.Period(moment, "2018-10-09")
    assert ["Period.start", "Period.end"] == [fault.where for fault in caught.value.faults]
    with pytest.raises(InvalidValueError, match=r"Period\.closed last"):
        tp.Period.closed(date(2018, 10, 8), moment)


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: tp.Period.month(2018, 13), id="month-13"),
        pytest.param(lambda: tp.Period.month(2018, 0), id="month-0"),
        pytest.param(lambda: tp.Period.month(9999, 12), id="month-after-the-last"),
        pytest.param(lambda: tp.Period.quarter(2018, 0), id="quarter-0"),
        pytest.param(lambda: tp.Period.quarter(2018, 5), id="quarter-5"),
        pytest.param(lambda: tp.Period.year(0), id="year-0"),
        pytest.param(lambda: tp.Period.year(9999), id="year-after-the-last"),
        pytest.param(
            lambda: tp.Period.closed(date(2018, 1, 1), date.max), id="closed-on-the-last-day"
        ),
        pytest.param(lambda: tp.Frequency.YEARLY.day(date(2018, 1, 1), 8_000), id="8000-years"),
        pytest.param(
            lambda: tp.Frequency.YEARLY.day(date(2018, 1, 1), -2_018), id="2018-years-back"
        ),
        pytest.param(
            lambda: tp.Frequency.every(1, "week").day(date(2018, 1, 1), 10**6), id="a-million-weeks"
        ),
        pytest.param(lambda: add_months(date(2018, 1, 1), 10**12), id="months"),
        pytest.param(lambda: add_days(date(2018, 1, 1), 10**12), id="days"),
    ],
)
def test_what_the_calendar_does_not_hold_is_refused(make):
    with pytest.raises(InvalidValueError):
        make()


@pytest.mark.parametrize("count", [0, -1], ids=str)
def test_a_frequency_counts_forward(count):
    with pytest.raises(InvalidValueError, match="one or more"):
        tp.Frequency.every(count, "month")


def test_a_frequency_of_an_unknown_step_is_refused():
    with pytest.raises(InvalidValueError, match=r"Frequency\.step: got 'moon'"):
        tp.Frequency.every(1, "moon")


def test_periods_and_frequencies_as_people_read_them():
    assert "2018-10-01 to 2018-10-31" == str(tp.Period.month(2018, 10))
    assert "every month" == str(tp.Frequency.MONTHLY)
    assert "every 3 months" == str(tp.Frequency.QUARTERLY)
    assert tp.Frequency.every(6, "month") == tp.Frequency.HALF_YEARLY
    assert "every year" == str(tp.Frequency.YEARLY)
