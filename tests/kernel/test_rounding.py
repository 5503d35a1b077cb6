"""Laws of rounding, with the decimal module as the judge."""

import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._kernel.rounding import round_to
from technopark.errors import DuplicateError, InvalidValueError

ORACLE = {
    tp.Mode.HALF_UP: decimal.ROUND_HALF_UP,
    tp.Mode.HALF_EVEN: decimal.ROUND_HALF_EVEN,
    tp.Mode.DOWN: decimal.ROUND_DOWN,
    tp.Mode.UP: decimal.ROUND_UP,
}
modes = st.sampled_from(tp.Mode)
fractions = st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**4)
# Numbers in the middle between two steps are where modes differ, and chance misses them.
middles = st.integers(-(10**6), 10**6).map(lambda n: Decimal(n) / 2 / 100)


@given(strategies.exact_numbers() | middles, st.integers(-2, 3), modes)
def test_each_mode_rounds_as_decimal_does(number, places, mode):
    """Our rounding equals `Decimal.quantize` in a context wide enough for it."""
    context = decimal.Context(prec=50)
    expected = number.quantize(Decimal(1).scaleb(-places), ORACLE[mode], context)
    assert Fraction(expected) == round_to(Fraction(number), Fraction(10) ** -places, mode)


@pytest.mark.parametrize(
    ("mode", "rounded"),
    [
        ("half up", [-3, -2, -1, 0, 1, 2, 3]),
        ("half even", [-2, -2, 0, 0, 0, 2, 2]),
        ("down", [-2, -1, 0, 0, 0, 1, 2]),
        ("up", [-3, -2, -1, 0, 1, 2, 3]),
    ],
)
def test_from_the_middle_each_mode_goes_its_own_way(mode, rounded):
    """-2.5, -1.5, -0.5, 0, 0.5, 1.5 and 2.5 in whole steps."""
    middles = [Fraction(n, 2) for n in (-5, -3, -1, 0, 1, 3, 5)]
    one = tp.Rounding.of(tp.Quantity.LINE, 1, tp.Mode(mode))
    assert rounded == [one.apply(middle) for middle in middles]


@given(fractions, strategies.roundings())
def test_rounding_twice_is_rounding_once(number, rounding):
    once = rounding.apply(number)
    assert once == rounding.apply(once)


@given(fractions, strategies.roundings())
def test_the_error_stays_below_a_step_and_to_the_nearest_below_half_of_it(number, rounding):
    error = abs(rounding.apply(number) - number)
    assert error < rounding.step
    if rounding.mode in {tp.Mode.HALF_UP, tp.Mode.HALF_EVEN}:
        assert error * 2 <= rounding.step


@given(fractions, strategies.roundings())
def test_the_result_is_a_whole_number_of_steps(number, rounding):
    assert 1 == (rounding.apply(number) / Fraction(rounding.step)).denominator


@given(fractions, strategies.roundings())
def test_the_sign_changes_nothing_but_the_sign(number, rounding):
    """Every mode is symmetric: a credit note rounds as its invoice did."""
    assert -rounding.apply(number) == rounding.apply(-number)


@given(fractions, fractions, strategies.roundings())
def test_rounding_keeps_the_order(a, b, rounding):
    low, high = sorted((a, b))
    assert rounding.apply(low) <= rounding.apply(high)


@given(fractions, strategies.rounding_policies())
def test_a_policy_rounds_what_it_names_and_nothing_else(number, policy):
    assert all(policy.of(rounding.quantity) is rounding for rounding in policy.roundings)
    for quantity in tp.Quantity:
        named = policy.of(quantity)
        expected = number if named is None else named.apply(number)
        assert expected == policy.apply(quantity, number)


def test_exact_rounds_nothing():
    third = Fraction(1, 3)
    assert {third} == {tp.EXACT.apply(quantity, third) for quantity in tp.Quantity}


@pytest.mark.parametrize("step", [0, -1], ids=str)
def test_a_step_must_be_above_zero(step):
    with pytest.raises(InvalidValueError, match=r"Rounding\.step: got .* above zero"):
        tp.Rounding.of(tp.Quantity.LINE, step)
    with pytest.raises(InvalidValueError, match="above zero"):
        round_to(Fraction(1), Fraction(step), tp.Mode.UP)


def test_two_roundings_of_one_quantity_are_refused():
    one = tp.Rounding.of(tp.Quantity.LINE, "0.01")
    with pytest.raises(DuplicateError, match="'line' is given twice"):
        tp.RoundingPolicy(name="p", roundings=(one, tp.Rounding.of(tp.Quantity.LINE, "0.05")))


def test_a_rounding_says_what_it_does():
    rounding = tp.Rounding(quantity="daily rate", step="0.01", mode="half even")
    assert "daily rate rounded half even to 0.01" == str(rounding)
