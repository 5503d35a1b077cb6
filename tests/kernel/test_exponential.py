"""Powers of e without floats and without a decimal context."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark._kernel.exponential import bounds, exponential, settled
from technopark.errors import InvalidValueError


@given(st.fractions(-60, 60, max_denominator=50), st.sampled_from(list(tp.Mode)))
def test_powers_of_e_are_rounded_right(power, mode):
    """Law: e to a power is what a long decimal calculation rounds to, in every mode."""
    rounding = tp.Rounding.of(tp.Quantity.RATIO, "0.000000000001", mode)
    with localcontext() as context:
        context.prec = 120
        long = (Decimal(power.numerator) / power.denominator).exp()
    assert rounding.apply(Fraction(long)) == exponential(power, rounding)


def test_powers_of_e_at_their_ends():
    half_up = tp.Rounding.of(tp.Quantity.RATIO, "0.1", "half up")
    assert 1 == exponential(Fraction(0), half_up)
    assert Fraction(27, 10) == exponential(Fraction(1), half_up)
    assert 0 == exponential(Fraction(-10_000), half_up)
    fine = tp.Rounding.of(tp.Quantity.RATIO, Decimal((0, (1,), -200)), "up")
    assert (
        0
        < exponential(Fraction(-1), fine)
        - exponential(
            Fraction(-1), tp.Rounding.of(tp.Quantity.RATIO, Decimal((0, (1,), -200)), "down")
        )
        == Fraction(1, 10**200)
    )
    with pytest.raises(InvalidValueError, match="at most 10000 either way"):
        exponential(Fraction(10_001), half_up)


@given(st.fractions(-300, 0, max_denominator=50).filter(bool), st.integers(100, 300))
def test_a_power_lies_between_its_bounds_and_is_neither(power, bits):
    """low < e to the power < high, for every power below zero and any number of bits."""
    low, high = bounds(power, bits)
    with localcontext() as context:
        context.prec = 300
        long = (Decimal(power.numerator) / power.denominator).exp()
    assert low < Fraction(long) < high


def test_a_power_too_small_for_the_bits_is_only_known_to_be_small():
    assert bounds(Fraction(-101), 100) == (0, Fraction(1, 2**100))
    assert 0 < bounds(Fraction(-100), 100)[0]


def test_a_number_just_below_a_step_is_settled_below_it():
    """The upper bound is the step itself, and the number is not at it."""
    half, step = Fraction(1, 2), Fraction(1, 100)
    assert settled(lambda bits: (half - Fraction(1, 2**bits), half), step) == half - step


def test_bits_are_added_until_the_answer_is_settled():
    asked = []
    target = Fraction(1, 2) + Fraction(1, 2**500)

    def between(bits):
        asked.append(bits)
        unit = Fraction(1, 2**bits)
        return target - unit, target + unit

    assert settled(between, Fraction(1, 2)) == Fraction(1, 2)
    assert asked == [192, 384, 768]
