"""Answers of published tests on rents, and days of the trade."""

from datetime import date

import pytest

import technopark as tp

D = date.fromisoformat


def test_no_month_has_a_day_0():
    with pytest.raises(ValueError, match="1 to 31"):
        tp.rent.rolled(D("2020-01-01"), 1, on=0)


def test_an_abnormal_increase():
    """HMRC SDLTM18625: 15,000 more after six years is above 10,000 × 6 ÷ 5 = 12,000."""
    rents = [tp.Money.of(rent, "GBP") for rent in (10000, 25000, 22000)]
    days = {"start": D("2004-04-01"), "on": D("2010-04-01")}
    found = tp.rent.normal_increase(rents[0], rents[1], **days)
    assert found.fails
    assert found.findings[0].observed == "a rise of 15,000.00 GBP, against 12,000.00 GBP"
    assert tp.rent.normal_increase(rents[0], rents[2], **days).holds
    with pytest.raises(ValueError, match="or later"):
        tp.rent.normal_increase(rents[0], rents[1], start=days["on"], on=days["start"])


def test_english_quarter_days_are_those_of_the_trade():
    billing = tp.Billing(days=tp.rent.ENGLISH_QUARTER_DAYS)
    found = tp.rent.periods(tp.Period(D("2019-03-25"), D("2020-03-25")), billing=billing)
    assert [one.due.day for one in found] == [25, 24, 29, 25]
