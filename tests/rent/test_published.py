"""Answers of published tests on rents, and days of the trade."""

from datetime import date

import pytest

import technopark as tp

D = date.fromisoformat


def test_no_month_has_a_day_0():
    with pytest.raises(ValueError, match="1 to 31"):
        tp.rent.rolled(D("2020-01-01"), 1, on=0)


def test_english_quarter_days_are_those_of_the_trade():
    billing = tp.Billing(days=tp.rent.ENGLISH_QUARTER_DAYS)
    found = tp.rent.periods(tp.Period(D("2019-03-25"), D("2020-03-25")), billing=billing)
    assert [one.due.day for one in found] == [25, 24, 29, 25]
