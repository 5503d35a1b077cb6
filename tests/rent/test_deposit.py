"""Deposits, interest on them and on late payments, and taxes passed on."""

from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import ClauseError

YEAR = tp.Period.year(2018)
M2 = tp.Area.of("20", basis=tp.Basis.NIA)
D = date.fromisoformat


def mad(amount):
    return tp.Money.of(amount, "MAD")


def rent(amount="50", every="month", per="m2"):
    return tp.BaseRent(rate=tp.Rate.of(amount, "MAD", per=per, every=every))


def lease(*clauses, **more):
    return tp.Lease(
        **{
            "id": "CAS-114",
            "tenant": "m2t",
            "units": ("CAS-1-14",),
            "area": M2,
            "term": YEAR,
            "clauses": clauses,
        }
        | more
    )


def yearly(share, start=date(2000, 1, 1)):
    return tp.Dated.of("rate", {start: Decimal(share)})


def late(share="0.12", **more):
    return tp.LateInterest(rates=yearly(share), **more)


def paid(day, amount):
    return tp.rent.Payment(D(day), mad(amount))


def movements(account):
    return [(one.on.isoformat(), one.what, str(one.amount.amount)) for one in account.movements]


AMOUNTS = st.integers(0, 10**8).map(lambda n: tp.Money(n, "MAD"))
DAYS = st.integers(0, 800).map(lambda n: date(2017, 6, 1) + timedelta(days=n))
RATES = st.decimals(0, "0.5", places=4)


# ------------------------------------------------------------------------------------------ laws


@settings(max_examples=40)
@given(st.integers(1, 9), RATES, DAYS, st.booleans(), st.integers(0, 500))
def test_the_balance_of_a_deposit_is_the_sum_of_its_movements(months, rate, day, back, taken):
    """What is held is what came in less what went out, and nothing after the refund."""
    one = lease(rent(), tp.Deposit(months=months, interest=yearly(rate)))
    out = tp.rent.Deduction(on=date(2018, 6, 1), amount=mad(taken), reason="key")
    found = tp.rent.deposit(one, on=day, deductions=(out,), refunded=day if back else None)
    assert found.balance == tp.Money.total((x.amount for x in found.movements), "MAD")
    assert found.balance.as_fraction() == found.explain().evaluate()
    if back:
        assert not found.balance
    for movement in found.movements:
        assert movement.on <= day
        assert movement.amount.as_fraction() == movement.explain().evaluate()


@given(AMOUNTS, RATES, DAYS, st.integers(0, 300), st.integers(0, 300))
def test_late_interest_is_additive_over_days(debt, rate, due, first, second):
    """At one rate, the interest of a span is that of its parts, exact to the last digit."""
    middle = due + timedelta(days=first)
    end = middle + timedelta(days=second)
    found = tp.rent.late_interest(late(rate), debt=debt, due=due, on=end)
    parts = [
        tp.rent.late_interest(late(rate), debt=debt, due=start, on=until).exact
        for start, until in ((due, middle), (middle, end))
    ]
    assert found.exact == sum(parts, Fraction(0))
    assert found.interest.as_fraction() + found.compensation.as_fraction() == (
        found.explain().evaluate()
    )


@given(AMOUNTS, AMOUNTS, DAYS, st.integers(0, 100))
def test_a_payment_never_raises_the_interest(debt, part, due, after):
    """What comes in earlier, or in addition, never makes interest dearer."""
    end = due + timedelta(days=60)
    payment = tp.rent.Payment(due + timedelta(days=after), part)
    free = tp.rent.late_interest(late(), debt=debt, due=due, on=end)
    found = tp.rent.late_interest(late(), debt=debt, due=due, on=end, payments=(payment,))
    assert found.exact <= free.exact
    assert found.left <= free.left
    assert found.total == found.left + found.interest


@given(RATES.filter(lambda share: share <= 1), st.integers(0, 200))
def test_a_tax_passed_on_is_a_share_of_each_bill(share, amount):
    """Each line of the tax is the share of the rent of its period, rounded once."""
    tax = tp.TaxPassedOn(rates=yearly(share))
    found = tp.rent.schedule(lease(rent(str(amount)), tax), over=YEAR)
    rents = {x.period: x.net for x in found.lines if x.charge is tp.Charge.RENT}
    for line in found.lines:
        assert line.net.as_fraction() == line.explain().evaluate()
        if line.charge is tp.Charge.TAX_PASSED_ON:
            assert rents[line.period].times(share) == line.net


def test_nothing_depends_on_the_decimal_context():
    one = lease(rent("33.33"), tp.Deposit(months="1.5", interest=yearly("0.0333")))
    before = tp.rent.deposit(one, on=YEAR.last).to_dict()
    with localcontext() as context:
        context.prec = 2
        assert before == tp.rent.deposit(one, on=YEAR.last).to_dict()


# ------------------------------------------------------------------------------ published answers


def test_interest_on_a_deposit():
    """https://czechsinexile.org/how-do-you-calculate-interest-on-a-security-deposit/"""
    held = tp.Money.of("1000.00", "USD")
    found = tp.rent.simple_interest(held, "0.017", start=D("2018-01-01"), end=D("2019-01-01"))
    assert tp.Money.of("17.00", "USD") == found.value
    assert 17 == found.evaluate()
    one = lease(tp.Deposit(amount=mad(1000), interest=yearly("0.017")), rent())
    account = tp.rent.deposit(one, on=D("2019-01-01"))
    assert mad("17.00") == account.interest


def test_late_payment_with_a_rounded_day_and_compensation():
    """https://support.paidnice.com/en/articles/11600906-how-to-automatically-calculate-statutory-interest-in-the-uk"""
    clause = tp.LateInterest(
        rates=yearly("0.1225"),
        daily=tp.Rounding.of("daily rate", "0.01"),
        compensation=tp.Scale.of("single", {0: 40, 1000: 70, 10000: 100}),
    )
    due = date(2024, 1, 1)
    found = tp.rent.late_interest(
        clause, debt=tp.Money.of(5000, "GBP"), due=due, on=due + timedelta(days=101)
    )
    assert [Fraction("169.68"), 70] == [found.exact, found.compensation.as_fraction()]
    assert tp.Money.of("5239.68", "GBP") == found.total
    assert Fraction("239.68") == found.explain().evaluate()
    exact = attrs.evolve(clause, daily=None)
    without = tp.rent.late_interest(exact, debt=found.debt, due=due, on=found.on)
    assert tp.Money.of("169.49", "GBP") == without.interest


def test_a_deposit_that_was_refunded():
    """oadam/proprio@5658d18abc51, main/tests.py: nothing is left after the end."""
    term = tp.Period(date(2011, 1, 1), date(2013, 9, 1))
    one = lease(tp.Deposit(amount=mad(100)), rent(), term=term)
    found = tp.rent.deposit(one, on=date(2014, 2, 1), refunded=date(2013, 9, 1))
    assert not found.balance


# ------------------------------------------------------------------------------------------ deposit


def test_a_deposit_is_topped_up_when_the_rent_rises_and_never_given_back():
    steps = tp.RentStep(kind=tp.StepKind.TO, value=80, on=(D("2018-04-01"),))
    down = tp.RentStep(kind=tp.StepKind.TO, value=40, on=(D("2018-07-01"),))
    up = tp.RentStep(kind=tp.StepKind.TO, value=90, on=(D("2018-10-01"),))
    free = tp.RentFree(months=2)
    one = lease(rent(), steps, down, up, free, tp.Deposit(months=2))
    found = tp.rent.deposit(one, on=YEAR.last)
    expected = [
        ("2018-01-01", "paid", "2000.00"),
        ("2018-04-01", "paid", "1200.00"),
        ("2018-10-01", "paid", "400.00"),
    ]
    assert expected == movements(found)
    once = lease(rent(), steps, tp.Deposit(months=2, topped_up=False))
    assert mad("2000.00") == tp.rent.deposit(once, on=YEAR.last).balance
    billed = [x for x in tp.rent.schedule(one, over=YEAR).lines if x.charge is tp.Charge.DEPOSIT]
    assert [mad("2000.00"), mad("1200.00"), mad("400.00")] == [line.gross for line in billed]


def test_settlement_at_the_end():
    rates = tp.Dated.of("interest", {D("2018-01-01"): Decimal("0.0365")})
    one = lease(rent(), tp.Deposit(months=2, interest=rates))
    out = tp.rent.Deduction(on=D("2018-12-31"), amount=mad("500.00"), reason="repair of the door")
    later = tp.rent.Deduction(on=D("2019-12-31"), amount=mad("1.00"), reason="too late")
    end = D("2019-01-10")
    found = tp.rent.deposit(one, on=end, deductions=(out, later), refunded=end)
    expected = [
        ("2018-01-01", "paid", "2000.00"),
        ("2018-12-31", "repair of the door", "-500.00"),
        ("2019-01-10", "interest", "74.30"),
        ("2019-01-10", "refund", "-1574.30"),
    ]
    assert expected == movements(found)
    assert "balance 0.00 MAD" in str(found)
    before = tp.rent.deposit(one, on=D("2018-12-31"), refunded=end)
    assert mad("2072.80") == before.balance


def test_a_deduction_after_the_refund_is_refused_and_not_left_out():
    one = lease(rent(), tp.Deposit(months=2))
    out = tp.rent.Deduction(on=D("2019-01-11"), amount=mad("500.00"), reason="door")
    with pytest.raises(tp.TechnoparkError) as caught:
        tp.rent.deposit(one, on=D("2019-01-11"), deductions=(out,), refunded=D("2019-01-10"))
    assert str(caught.value) == (
        "deposit deductions: got 2019-01-11; allowed is a day up to the refund on 2019-01-10; "
        "a later debt is a claim of its own"
    )
    # Asked for the day of the refund, it is not known yet.
    account = tp.rent.deposit(one, on=D("2019-01-10"), deductions=(out,), refunded=D("2019-01-10"))
    assert not account.balance


def test_a_deposit_before_it_is_paid():
    paid_today = lease(rent(), tp.Deposit(months=2, interest=yearly("0.1")))
    assert mad("2000.00") == tp.rent.deposit(paid_today, on=YEAR.start).balance
    found = tp.rent.deposit(lease(rent(), tp.Deposit(months=2)), on=D("2017-12-31"))
    assert (mad(0), ()) == (found.balance, found.movements)
    assert 0 == found.explain().evaluate()


# -------------------------------------------------------------------------------------- late payment


def test_partial_payments_and_a_new_rate():
    rates = tp.Dated.of(
        "rate", {D("2020-01-01"): Decimal("0.10"), D("2020-03-01"): Decimal("0.20")}
    )
    clause = tp.LateInterest(rates=rates, count=tp.DayCount.ACT_360)
    found = tp.rent.late_interest(
        clause,
        debt=mad("3600.00"),
        due=D("2020-02-10"),
        on=D("2020-03-11"),
        payments=(
            paid("2020-03-06", "3000.00"),
            paid("2020-02-20", "600.00"),
            paid("2021-01-01", 9),
        ),
    )
    spans = [(str(x.debt), x.rate, x.interest) for x in found.lines]
    expected = [
        ("3,600.00 MAD", Fraction(1, 10), Fraction(10)),
        ("3,000.00 MAD", Fraction(1, 10), Fraction(25, 3)),
        ("3,000.00 MAD", Fraction(1, 5), Fraction(25, 3)),
    ]
    assert expected == spans
    assert (mad("26.67"), mad(0)) == (found.interest, found.left)
    assert "2020-02-10" in str(found)


@pytest.mark.parametrize(
    ("payments", "on", "interest"),
    [
        ((), "2020-01-10", "0.00"),
        ((), "2020-01-11", "20.00"),
        ((("2020-01-11", 365),), "2020-02-01", "20.00"),
        ((("2020-01-10", 3650),), "2020-02-01", "0.00"),
    ],
)
def test_days_of_grace(payments, on, interest):
    clause = late("0.20", grace=9)
    came_in = tuple(paid(*one) for one in payments)
    found = tp.rent.late_interest(
        clause, debt=mad("3650.00"), due=D("2020-01-01"), on=D("2020-01-11") if came_in else D(on)
    )
    with_them = tp.rent.late_interest(
        clause, debt=mad("3650.00"), due=D("2020-01-01"), on=D(on), payments=came_in
    )
    assert mad("20.00") >= found.interest
    if not came_in or "0.00" == interest:
        assert mad(interest) == with_them.interest


# -------------------------------------------------------------------------------------- tax passed on


def test_a_tax_follows_its_charges_and_its_own_days():
    rates = tp.Dated.of("tax", {D("2018-01-01"): Decimal("0.10"), D("2018-07-01"): Decimal("0.20")})
    tax = tp.TaxPassedOn(rates=rates, on=(tp.Charge.RENT, tp.Charge.SERVICE_CHARGE), name="tax")
    charge = tp.LumpCharge(rate=tp.Rate.of("300", "MAD", per="lump", every="quarter"))
    found = tp.rent.schedule(lease(rent(), charge, tax), over=YEAR)
    nets = [line.net for line in found.lines if line.name == "tax"]
    assert [mad("110.00")] * 6 + [mad("220.00")] * 6 == nets
    free = tp.RentFree(months=1)
    first = tp.rent.schedule(lease(rent(), free, tp.TaxPassedOn(rates=rates)), over=YEAR).lines
    assert mad(0) == first[1].net


def test_a_tax_on_nothing_is_nothing():
    tax = tp.TaxPassedOn(rates=yearly("0.1"), on=(tp.Charge.OTHER,))
    names = {line.name for line in tp.rent.schedule(lease(rent(), tax), over=YEAR).lines}
    assert {"rent"} == names
    none = tp.Proration(counted=tp.Counted.NEITHER)
    day = tp.Period(date(2018, 1, 1), date(2018, 1, 2))
    one = lease(rent(), tp.TaxPassedOn(rates=yearly("0.1")), none, term=day)
    assert () == tp.rent.schedule(one, over=YEAR).lines


@pytest.mark.parametrize("charge", ["tax passed on", "turnover rent", "deposit", "interest"])
def test_what_is_due_once_is_followed_by_nothing(charge):
    """Law: a clause that names what has no price over time is refused, not counted as nothing."""
    tax = tp.TaxPassedOn(rates=yearly("0.1"))
    sold = tp.Sales(YEAR, mad("100000.00"))
    turnover = tp.TurnoverRent(sales=(sold,), rate="0.08")
    followers = [tp.Deposit(months=2, of=("rent", charge))]
    if charge != "tax passed on":
        followers.append(tp.TaxPassedOn(rates=yearly("0.1"), on=("rent", charge)))
    for one in followers:
        with pytest.raises(ClauseError, match=f"it follows the {charge}, .* has one: rent"):
            tp.rent.schedule(lease(rent(), tax, turnover, one), over=YEAR)
    # a rent that is called so has a price over time, and counts
    called = attrs.evolve(rent(), charge=charge)
    held = tp.rent.deposit(lease(called, tp.Deposit(months=2, of=(charge,))), on=YEAR.last)
    assert mad("2000.00") == held.balance


def test_a_deposit_of_a_charge_that_the_lease_has_not_is_refused():
    """It was nothing without a word; beside a charge that there is, it adds nothing to the month."""
    one = lease(rent(), tp.Deposit(months=2, of=("service charge",)))
    with pytest.raises(ClauseError, match="no service charge to count months of"):
        tp.rent.schedule(one, over=YEAR)
    both = lease(rent(), tp.Deposit(months=2, of=("rent", "service charge")))
    assert mad("2000.00") == tp.rent.deposit(both, on=YEAR.last).balance


# ------------------------------------------------------------------------------------------ faults

FAULTS = [
    (tp.Deposit, "one of them"),
    (lambda: tp.Deposit(months=1, amount=mad(1)), "one of them"),
    (lambda: tp.Deposit(months=-1), "zero or more"),
    (lambda: tp.Deposit(amount=mad(-1)), "zero or more"),
    (lambda: tp.Deposit(months=1, of=()), "at least one charge"),
    (lambda: tp.Deposit(months=1, of="rent"), r"several in a tuple, such as \('rent',\)"),
    (lambda: tp.Deposit(months=1, of=("rnet",)), "Deposit.of: got 'rnet'; allowed is \"rent\""),
    (lambda: tp.TaxPassedOn(rates=yearly("0.5"), on=("x",)), "TaxPassedOn.on: got 'x'"),
    (lambda: tp.Vat.of("0.2", start=YEAR.start, on=("x",)), "Vat.on: got 'x'"),
    (lambda: tp.RentFree(months=1, charges=("x",)), "RentFree.charges: got 'x'"),
    (lambda: tp.Deposit(months=1, interest=yearly("-0.1")), "yearly rate"),
    (lambda: late("-0.1"), "yearly rate"),
    (lambda: late(grace=-1), "zero or more"),
    (
        lambda: late(daily=tp.Rounding.of("line", "0.01"), count="actual/actual ISDA"),
        "actual/365 fixed or actual/366",
    ),
    (lambda: tp.TaxPassedOn(rates=yearly("1.5")), "from 0 to 1"),
    (lambda: tp.TaxPassedOn(rates=yearly("0.5"), on=()), "no tax"),
    (lambda: tp.TaxPassedOn(rates=yearly("0.5"), on=(tp.Charge.TAX_PASSED_ON,)), "no tax"),
    (lambda: tp.rent.deposit(lease(rent()), on=YEAR.start), "add one"),
    (lambda: tp.rent.Deduction(on=YEAR.start, amount=mad(-1), reason="x"), "zero or more"),
    (
        lambda: tp.rent.deposit(
            lease(rent(), tp.Deposit(months=1)),
            on=YEAR.last,
            deductions=(tp.rent.Deduction(on=YEAR.last, amount=mad("1000.01"), reason="x"),),
        ),
        "at most what is held",
    ),
    (
        lambda: tp.rent.deposit(
            lease(rent(), tp.Deposit(months=1, interest=yearly("0.1", D("2018-02-01")))),
            on=YEAR.last,
        ),
        "Deposit on 2018-01-01",
    ),
    (
        lambda: tp.rent.schedule(lease(rent("1", "day"), tp.Deposit(months=1)), over=YEAR),
        "give an amount",
    ),
    (
        lambda: tp.rent.schedule(
            lease(rent("1", "day"), rent(), tp.TaxPassedOn(rates=yearly("0.1"))), over=YEAR
        ),
        "by the day or week",
    ),
    (
        lambda: tp.rent.schedule(
            lease(rent(), tp.TaxPassedOn(rates=yearly("0.1", YEAR.last))), over=YEAR
        ),
        "TaxPassedOn on 2018-01-01",
    ),
    (lambda: tp.rent.schedule(lease(tp.Deposit(months=1)), over=YEAR), "add a rent"),
    (
        lambda: tp.rent.schedule(lease(tp.TaxPassedOn(rates=yearly("0.1"))), over=YEAR),
        "add a rent",
    ),
    (
        lambda: tp.rent.late_interest(late(), debt=mad(1), due=YEAR.last, on=YEAR.start),
        "2018",
    ),
    (lambda: tp.rent.late_interest(late(), debt=mad(-1), due=YEAR.start, on=YEAR.last), "zero or"),
]


@pytest.mark.parametrize(("make", "match"), FAULTS, ids=map(str, range(len(FAULTS))))
def test_faults_say_what_is_wrong(make, match):
    with pytest.raises(ValueError, match=match):
        make()


def test_a_payment_in_another_currency_is_refused():
    payment = tp.rent.Payment(YEAR.start, tp.Money.of(1, "EUR"))
    with pytest.raises(tp.errors.CurrencyMismatchError):
        tp.rent.late_interest(
            late(), debt=mad(1), due=YEAR.start, on=YEAR.last, payments=(payment,)
        )
