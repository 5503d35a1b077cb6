"""Interest on a deposit that is capitalised: credited on the way, and bearing interest then."""

from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

YEAR = tp.Period.year(2018)
D = date.fromisoformat
DAYS = st.integers(0, 800).map(lambda n: date(2017, 6, 1) + timedelta(days=n))
RATES = st.decimals(0, "0.5", places=4)


def mad(amount):
    return tp.Money.of(amount, "MAD")


def rent():
    return tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))


def lease(*clauses, term=YEAR):
    return tp.Lease(
        id="CAS-114",
        tenant="m2t",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=term,
        clauses=clauses,
    )


def yearly(share):
    return tp.Dated.of("rate", {date(2000, 1, 1): Decimal(share)})


def movements(account):
    return [(one.on.isoformat(), one.what, str(one.amount.amount)) for one in account.movements]


def compound(every=tp.Frequency.YEARLY, share="0.02", **more):
    return tp.Deposit(amount=mad(1000), interest=yearly(share), capitalised=every, **more)


def test_interest_capitalised_each_month():
    """https://fr.periodicalfinance.com/10786336-what-is-the-capitalization-of-interest-on-a-deposit-account

    100,000 roubles at 12 % a year, credited each month: 1,000, 1,010, 1,020.10.
    """
    held = tp.Money.of("100000.00", "RUB")
    clause = tp.Deposit(
        amount=held, interest=yearly("0.12"), count="30/360 bond", capitalised=tp.Frequency.MONTHLY
    )
    base = tp.BaseRent(rate=tp.Rate.of("1", "RUB", per="m2", every="month"))
    found = tp.rent.deposit(lease(clause, base), on=D("2018-04-01"))
    expected = [
        ("2018-01-01", "paid", "100000.00"),
        ("2018-02-01", "interest", "1000.00"),
        ("2018-03-01", "interest", "1010.00"),
        ("2018-04-01", "interest", "1020.10"),
    ]
    assert expected == movements(found)
    assert "3,030.10 RUB" == str(found.interest)
    said = str(found.movements[2].explain())
    assert "held from 2018-02-01: 101,000 (1,000.00 RUB of it interest)" in said


@given(RATES, DAYS, st.sampled_from([1, 3, 6, 12]), st.none() | DAYS, st.integers(0, 1000))
def test_capitalised_interest_is_no_less_and_adds_up(rate, day, months, anchor, taken):
    """It is never less than simple interest but for a cent a credit; the account adds up."""
    every = tp.Frequency(months, tp.Step.MONTH)
    out = tp.rent.Deduction(on=date(2018, 6, 15), amount=mad(taken), reason="key")
    clause = compound(every, rate, capitalised_on=anchor)
    found = tp.rent.deposit(lease(rent(), clause), on=day, deductions=(out,))
    simple = attrs.evolve(clause, capitalised=None, capitalised_on=None)
    least = tp.rent.deposit(lease(rent(), simple), on=day, deductions=(out,))
    credited = sum(one.what == "interest" for one in found.movements)
    assert least.interest.minor - credited <= found.interest.minor
    assert found.balance.as_fraction() == found.explain().evaluate()
    days = [one.on for one in found.movements]
    assert days == sorted(days)
    for one in found.movements:
        assert one.amount.as_fraction() == one.explain().evaluate()


@given(RATES, st.integers(0, 1000))
def test_interest_capitalised_after_the_end_is_simple(rate, after):
    """Where no day of capitalisation falls before the end, the account is that of simple interest."""
    far = tp.Frequency(5, tp.Step.YEAR)
    end = date(2018, 1, 1) + timedelta(days=after)
    simple = tp.Deposit(amount=mad(1000), interest=yearly(rate))
    late_on = lease(rent(), attrs.evolve(simple, capitalised=far))
    assert movements(tp.rent.deposit(lease(rent(), simple), on=end)) == movements(
        tp.rent.deposit(late_on, on=end)
    )


def test_interest_is_settled_with_what_was_capitalised():
    """Three years at 2 per cent: 20, 20.40 and 20.81, worked by hand; 20.808 is rounded."""
    term = tp.Period(date(2018, 1, 1), date(2021, 1, 1))
    one = lease(rent(), compound(count="30/360 bond"), term=term)
    end = D("2021-01-01")
    found = tp.rent.deposit(one, on=end, refunded=end)
    expected = [
        ("2018-01-01", "paid", "1000.00"),
        ("2019-01-01", "interest", "20.00"),
        ("2020-01-01", "interest", "20.40"),
        ("2021-01-01", "interest", "20.81"),
        ("2021-01-01", "refund", "-1061.21"),
    ]
    assert expected == movements(found)
    assert not found.balance
    # What was credited is held, and can be taken out.
    out = tp.rent.Deduction(on=D("2020-06-30"), amount=mad("1040.40"), reason="all of it")
    rest = tp.rent.deposit(one, on=end, deductions=(out,)).balance
    assert mad("10.35") == rest
    more = attrs.evolve(out, amount=mad("1040.41"))
    with pytest.raises(tp.errors.InvalidValueError, match="at most"):
        tp.rent.deposit(one, on=end, deductions=(more,))


def test_what_is_taken_out_for_interest_is_no_interest_of_the_deposit():
    out = tp.rent.Deduction(on=D("2019-06-01"), amount=mad("5.00"), reason="interest")
    found = tp.rent.deposit(lease(rent(), compound()), on=D("2020-01-01"), deductions=(out,))
    assert mad("40.34") == found.interest
    assert "20.00 MAD of it interest" in str(found.movements[-1].explain())


def test_the_day_of_capitalisation_is_kept():
    first = compound(capitalised_on=D("2000-01-01"))
    one = lease(rent(), first, term=tp.Period(D("2018-03-15"), D("2020-03-15")))
    days = [x.on.isoformat() for x in tp.rent.deposit(one, on=D("2020-03-15")).movements]
    assert ["2018-03-15", "2019-01-01", "2020-01-01", "2020-03-15"] == days
    last = compound(tp.Frequency(6, tp.Step.MONTH), capitalised_on=D("2000-12-31"))
    other = lease(rent(), last, term=tp.Period(D("2018-06-30"), D("2019-07-01")))
    days = [x.on.isoformat() for x in tp.rent.deposit(other, on=D("2019-06-30")).movements]
    assert ["2018-06-30", "2018-12-31", "2019-06-30"] == days
    assert 1 == len(tp.rent.deposit(other, on=D("2018-06-30")).movements)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"capitalised": tp.Frequency.YEARLY}, "a yearly rate of interest beside it"),
        ({"interest": yearly("0.02"), "capitalised_on": YEAR.start}, "how often the interest"),
        (
            {
                "interest": yearly("0.02"),
                "capitalised": tp.Frequency.YEARLY,
                "capitalised_on": "2018-01-01",
            },
            "a date",
        ),
    ],
    ids=["no rate", "no frequency", "no day"],
)
def test_capitalising_needs_a_rate_and_a_frequency(fields, words):
    with pytest.raises(tp.TechnoparkError, match=words):
        tp.Deposit(months=2, **fields)
