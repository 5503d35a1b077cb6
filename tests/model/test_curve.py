"""Lease-up curves."""

from decimal import ROUND_UP, Context, Decimal, Inexact, localcontext
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.errors import FloatRefusedError, InvalidValueError, ManyFaultsError

MONTHS = st.integers(0, 500)
S_CURVE = tp.LogisticCurve(pace="0.25", steepest=12)
WORD_OF_MOUTH = tp.BassCurve(innovation="0.02", imitation="0.2")


@given(curve=strategies.lease_up_curves(), months=st.lists(MONTHS, min_size=2, max_size=4))
def test_a_curve_never_falls_and_keeps_between_pre_letting_and_ceiling(curve, months):
    """pre_let <= share(m) <= share(n) <= ceiling for m <= n."""
    shares = [curve.share(months=month) for month in sorted(months)]
    assert shares == sorted(shares)
    assert curve.pre_let <= shares[0]
    assert shares[-1] <= curve.ceiling


@given(curve=strategies.lease_up_curves(), months=st.fractions(-10, 500, max_denominator=31))
def test_nothing_is_let_before_the_delay_is_over(curve, months):
    """share(m) = pre_let for m <= delay, and a delay moves the curve by so many months."""
    assert curve.share(months=curve.delay) == curve.pre_let
    at_once = attrs.evolve(curve, delay=0)
    assert curve.share(months=months + curve.delay) == at_once.share(months=months)


@given(curve=strategies.lease_up_curves(), share=st.fractions(0, 1))
def test_the_month_to_a_share_is_the_first_that_reaches_it(curve, share):
    """share(n) >= s and share(n - 1) < s; none only where no month reaches s."""
    month = curve.months_to(share)
    if month is None:
        assert curve.share(months=10**6) < share
    else:
        assert curve.share(months=month) >= share
        assert month == 0 or curve.share(months=month - 1) < share


@given(curve=strategies.lease_up_curves(), months=MONTHS)
def test_the_explanation_gives_the_share_again(curve, months):
    """explain(n).evaluate() == share(n)."""
    assert curve.explain(months=months).evaluate() == curve.share(months=months)


@given(
    months=st.integers(1, 120),
    shares=st.lists(st.fractions(0, 1), min_size=2, max_size=2).map(sorted),
    passed=st.integers(-10, 200),
)
def test_a_line_is_what_its_formula_says(months, shares, passed):
    """share(n) = pre-let + (ceiling - pre-let) × n/months, held at both ends."""
    pre_let, ceiling = shares
    curve = tp.LinearCurve(months=months, pre_let=pre_let, ceiling=ceiling)
    way = Fraction(min(max(passed, 0), months), months)
    assert curve.share(months=passed) == pre_let + (ceiling - pre_let) * way


@given(
    pace=st.fractions("1/100", 2, max_denominator=100),
    steepest=st.integers(0, 60),
    months=st.integers(1, 200),
)
def test_a_logistic_curve_has_the_digits_of_its_formula(pace, steepest, months):
    """The share is (1 - e^-kt) ÷ (1 + e^-k(t-h)), rounded down to twelve decimals."""
    with localcontext() as context:
        context.prec = 300
        k = Decimal(pace.numerator) / Decimal(pace.denominator)
        known = (1 - (-k * months).exp()) / (1 + (-k * (months - steepest)).exp())
    curve = tp.LogisticCurve(pace=pace, steepest=steepest)
    found = curve.share(months=months)
    assert found <= Fraction(known) < found + Fraction(1, 10**12)


@given(
    innovation=st.fractions("1/1000", 1, max_denominator=1000),
    imitation=st.fractions(0, 1, max_denominator=1000),
    months=st.integers(1, 200),
)
def test_a_bass_curve_has_the_digits_of_its_formula(innovation, imitation, months):
    """The share is (1 - e^-(p+q)t) ÷ (1 + (q/p) e^-(p+q)t), rounded down to twelve decimals."""
    with localcontext() as context:
        context.prec = 300
        p, q = (Decimal(n.numerator) / Decimal(n.denominator) for n in (innovation, imitation))
        gone = (-(p + q) * months).exp()
        known = (1 - gone) / (1 + q / p * gone)
    found = tp.BassCurve(innovation=innovation, imitation=imitation).share(months=months)
    assert found <= Fraction(known) < found + Fraction(1, 10**12)


@settings(max_examples=20)
@given(pace=st.fractions("1/100", 1, max_denominator=100), months=st.integers(0, 300))
def test_a_logistic_curve_that_is_steepest_at_once_is_a_bass_curve(pace, months):
    """With h = 0 the logistic is Bass with p = q = k/2."""
    half = tp.BassCurve(innovation=pace / 2, imitation=pace / 2)
    one = tp.LogisticCurve(pace=pace, steepest=0)
    assert one.share(months=months) == half.share(months=months)


def test_no_decimal_context_changes_a_curve():
    shares = [curve.share(months=6) for curve in (S_CURVE, WORD_OF_MOUTH)]
    assert shares == [Fraction("0.141720887464"), Fraction("0.199617060552")]
    with localcontext(Context(prec=1, rounding=ROUND_UP, traps=[Inexact])):
        assert shares == [curve.share(months=6) for curve in (S_CURVE, WORD_OF_MOUTH)]


def test_far_out_a_curve_is_a_step_below_its_ceiling_and_never_at_it():
    nearly = 1 - Fraction(1, 10**12)
    assert S_CURVE.share(months=10**9) == nearly
    assert S_CURVE.months_to(nearly) == 123
    assert S_CURVE.months_to(nearly + Fraction(1, 10**15)) is None
    assert S_CURVE.months_to(1) is None


def test_the_steepest_month_far_out_is_settled_at_once():
    """At t = h the share is a hair below a half, by e to a power in the millions."""
    late = tp.LogisticCurve(pace=3, steepest=10**6)
    assert late.share(months=10**6) == Fraction(1, 2) - Fraction(1, 10**12)
    assert late.months_to("0.5") == 10**6 + 1


def test_months_to_a_share_at_and_beyond_the_ends():
    curve = tp.LinearCurve(months=10, pre_let="0.2", ceiling="0.9", delay=2)
    assert curve.months_to("0.2") == 0
    assert curve.months_to("0.9") == 12
    assert curve.months_to("0.91") is None
    assert tp.LinearCurve(months="2.5").months_to(1) == 3
    assert tp.LogisticCurve(pace=1, steepest=0, delay=3, pre_let="0.5").months_to("0.6") == 4
    with pytest.raises(InvalidValueError, match="0 to 1"):
        curve.months_to("1.1")


def test_a_site_that_is_full_at_once_stays_so():
    full = tp.BassCurve(innovation="0.1", imitation=0, pre_let=1)
    assert full.share(months=0) == full.share(months=50) == 1
    assert full.months_to(1) == 0


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: tp.LinearCurve(months=0), "LinearCurve.months: got '0'; allowed is above zero"),
        (lambda: tp.LinearCurve(months=1, delay=-1), "LinearCurve.delay: got '-1'"),
        (lambda: tp.LogisticCurve(pace=0, steepest=1), "LogisticCurve.pace"),
        (lambda: tp.LogisticCurve(pace=1, steepest=-1), "LogisticCurve.steepest"),
        (lambda: tp.BassCurve(innovation=0, imitation=1), "BassCurve.innovation"),
        (lambda: tp.BassCurve(innovation=1, imitation="-0.1"), "BassCurve.imitation"),
    ],
    ids=["months", "delay", "pace", "steepest", "innovation", "imitation"],
)
def test_a_pace_that_cannot_be_is_refused(make, message):
    with pytest.raises(InvalidValueError, match=message):
        make()


def test_zero_is_a_steepest_month_and_an_imitation():
    assert tp.LogisticCurve(pace=1, steepest=0).steepest == 0
    assert tp.BassCurve(innovation=1, imitation=0).imitation == 0


def test_all_faults_of_a_curve_are_told_together():
    with pytest.raises(ManyFaultsError) as caught:
        tp.LinearCurve(months=-1, delay=-1, pre_let="0.5", ceiling="0.4")
    assert [fault.where for fault in caught.value.faults] == [
        "LinearCurve shares",
        "LinearCurve.delay",
        "LinearCurve.months",
    ]


def test_a_float_is_refused_everywhere():
    with pytest.raises(FloatRefusedError):
        tp.LinearCurve(months=1.5)
    with pytest.raises(FloatRefusedError):
        S_CURVE.share(months=1.5)
    with pytest.raises(FloatRefusedError):
        S_CURVE.months_to(0.5)
