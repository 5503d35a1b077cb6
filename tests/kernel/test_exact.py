"""Laws of exact numbers."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from technopark import Money, strategies
from technopark._kernel.exact import (
    SupportsExact,
    decimal,
    fraction,
    grouped,
    number_of,
    plain,
    scaled,
    to_decimal,
)
from technopark.errors import FloatRefusedError, InvalidValueError, RoundingNeededError

numbers = strategies.exact_numbers()


@given(numbers)
def test_a_number_is_the_same_in_every_writing(number):
    """Text, Decimal and Fraction of one number are one number."""
    exact = Fraction(number)
    assert exact == fraction(number, "x") == fraction(str(number), "x")
    assert exact == fraction(plain(number), "x") == fraction(exact, "x")


@given(numbers, st.integers(0, 5))
def test_a_decimal_comes_in_its_shortest_form(number, zeros):
    """Trailing zeros change nothing: equal numbers give one Decimal with one text."""
    longer = scaled(int(number.scaleb(10)) * 10**zeros, 10 + zeros)
    assert str(decimal(number, "x")) == str(decimal(longer, "x"))


@given(st.integers(), st.integers(0, 30))
def test_scaled_is_exact_division_by_a_power_of_ten(digits, places):
    assert Fraction(scaled(digits, places)) == Fraction(digits, 10**places)
    assert scaled(digits, places).as_tuple().exponent == -places


@given(st.fractions())
def test_every_fraction_has_a_text_that_reads_back(number):
    assert number == fraction(plain(number), "x")


@given(numbers)
def test_grouping_only_adds_commas(number):
    assert plain(number) == grouped(number).replace(",", "")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Decimal("1234567.5"), "1,234,567.5"),
        (Decimal("-1234.50"), "-1,234.5"),
        (Decimal("-0.25"), "-0.25"),
        (1000, "1,000"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(10_000, 3), "10000/3"),
    ],
    ids=str,
)
def test_grouped_as_people_read_it(number, text):
    assert text == grouped(number)


@pytest.mark.parametrize("value", [1.5, 0.0, float("nan")])
def test_floats_are_refused_with_the_way_to_write_them(value):
    with pytest.raises(FloatRefusedError) as caught:
        fraction(value, "Rate.amount")
    assert "Rate.amount" == caught.value.where
    assert f'write it as text, "{value!r}"' in str(caught.value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "abc",
        "1,000",
        "1_000",
        "1 000",
        "NaN",
        "Infinity",
        "1/0",
        "1/-2",
        "1/2/3",
        "1.5/2",
        "٣",
        "1e9999",
        "9" * 401,
        "1/" + "9" * 400,
        Decimal("NaN"),
        Decimal("Infinity"),
        Decimal("-Infinity"),
        Decimal("1e1000"),
        True,
        None,
        b"1",
        1j,
        [1],
    ],
    ids=lambda value: f"{type(value).__name__}-{ascii(value)[:12]}",
)
def test_what_is_no_exact_number_is_refused(value):
    with pytest.raises(InvalidValueError) as caught:
        fraction(value, "x")
    assert "x" == caught.value.where
    assert caught.value.got is value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (" 1.50 ", Fraction(3, 2)),
        ("+2", Fraction(2)),
        ("-.5", Fraction(-1, 2)),
        ("5.", Fraction(5)),
        ("1e3", Fraction(1000)),
        ("25E-2", Fraction(1, 4)),
        ("-7/14", Fraction(-1, 2)),
    ],
    ids=str,
)
def test_what_text_may_look_like(text, number):
    assert number == fraction(text, "x")


def test_a_fraction_without_end_has_no_decimal():
    with pytest.raises(RoundingNeededError) as caught:
        to_decimal(Fraction(1, 3), "Area.times")
    assert ("Area.times", Fraction(1, 3)) == (caught.value.where, caught.value.got)


def test_money_stands_for_a_number():
    assert isinstance(Money.zero("MAD"), SupportsExact)


@pytest.mark.parametrize(
    ("number", "things", "text"),
    [
        (1, "months", "1 month"),
        (Fraction(2, 2), "days let", "1 day let"),
        (Decimal("1.0"), "companies", "1 company"),
        (1, "people", "1 person"),
        (0, "months", "0 months"),
        (Fraction(1, 2), "months", "0.5 months"),
        (-1, "months", "-1 months"),
        (1461, "days", "1,461 days"),
        (1, "m2 a month", "1 m2 a month"),
        (2, "", "2"),
    ],
)
def test_one_of_a_thing_is_in_the_singular(number, things, text):
    assert text == number_of(number, things)
