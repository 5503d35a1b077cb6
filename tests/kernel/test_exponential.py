"""Powers of e without floats and without a decimal context."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark._kernel.exponential import exponential
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
