"""Fees for what is paid late, and interest above a bank's rate."""

from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import CurrencyMismatchError, InvalidPeriodError

DUE = date(2020, 1, 1)


def usd(amount):
    return tp.Money.of(amount, "USD")


def fee(clause, days, debt="2000.00"):
    on = DUE + timedelta(days=days)
    found = tp.rent.late_fee(clause, debt=usd(debt), due=DUE, on=on)
    assert found.value.as_fraction() == found.evaluate()
    return str(found.value.amount)


@given(st.integers(0, 400), st.integers(0, 30))
def test_a_fee_is_never_above_its_limits(days, grace):
    """However long it takes, a fee stays under its most, and is nothing within the grace."""
    clause = tp.LateFee(a_day=usd(10), grace=grace, most=usd(100), most_share="0.03")
    found = Decimal(fee(clause, days))
    assert found == (0 if days <= grace else min(10 * days, 60))


@pytest.mark.parametrize(
    ("taken", "expected"), [("all", "160.00"), ("highest", "100.00"), ("lowest", "10.00")]
)
def test_parts_of_a_fee(taken, expected):
    """50 fixed, 5 % of 2,000, and 2 a day for 5 days."""
    clause = tp.LateFee(amount=usd(50), share="0.05", a_day=usd(2), taken=taken)
    assert expected == fee(clause, 5)
    assert "0.00" == fee(clause, 5, debt="0.00")
    assert "100.00" == fee(tp.LateFee(share="0.05"), 5)


def test_a_late_fee_bills_nothing_by_itself():
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.year(2020),
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(100, "USD", per="lump", every="month")),
            tp.LateFee(amount=usd(50)),
        ),
    )
    assert usd(1200) == tp.rent.schedule(lease, over=lease.term).total


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({}, "an amount, a share"),
        ({"share": "-0.1"}, "zero or more"),
        ({"amount": usd(-1)}, "zero or more"),
        ({"amount": usd(1), "grace": -1}, "zero or more"),
    ],
    ids=["nothing", "share", "amount", "grace"],
)
def test_fees_that_are_refused(more, problem):
    with pytest.raises(ValueError, match=problem):
        tp.LateFee(**more)


def test_a_fee_in_another_currency():
    with pytest.raises(CurrencyMismatchError):
        tp.LateFee(amount=usd(1), most=tp.Money.of(1, "EUR"))
    one = tp.LateFee(amount=usd(1))
    with pytest.raises(CurrencyMismatchError):
        tp.rent.late_fee(one, debt=tp.Money.of(1, "EUR"), due=DUE, on=DUE)
    with pytest.raises(InvalidPeriodError):
        tp.rent.late_fee(one, debt=usd(1), due=DUE, on=date(2019, 1, 1))
    with pytest.raises(ValueError, match="zero or more"):
        tp.rent.late_fee(one, debt=usd(-1), due=DUE, on=DUE)


@pytest.mark.parametrize("daily", [None, tp.Rounding.of(tp.Quantity.DAILY_RATE, "0.01")])
def test_eight_points_above_a_rate_are_that_rate(daily):
    """A margin on a bank's rate is the same as the sum of both."""
    bank = tp.Dated.of("bank rate", {date(2019, 1, 1): Decimal("0.0425")})
    both = tp.Dated.of("statutory", {date(2019, 1, 1): Decimal("0.1225")})
    debt = {"debt": usd("5000.00"), "due": DUE, "on": DUE + timedelta(days=101)}
    found = [
        tp.rent.late_interest(clause, **debt)
        for clause in (
            tp.LateInterest(rates=bank, margin="0.08", daily=daily),
            tp.LateInterest(rates=both, daily=daily),
        )
    ]
    assert found[0].interest == found[1].interest
    assert found[0].lines[0].rate == found[1].lines[0].rate
    with pytest.raises(ValueError, match="zero or more"):
        attrs.evolve(tp.LateInterest(rates=bank), margin="-0.01")


def test_interest_on_interest():
    found = tp.rent.compound_interest(usd(1000), "0.05", times=3)
    assert (usd("157.63"), Decimal("157.63")) == (found.value, found.evaluate())
    assert usd(0) == tp.rent.compound_interest(usd(1000), "0.05", times=0).value
    with pytest.raises(ValueError, match="zero or more"):
        tp.rent.compound_interest(usd(1000), "0.05", times=-1)
