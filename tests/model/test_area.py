"""Laws of areas and of their bases."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._model.area import M2_PER_SQFT
from technopark.errors import (
    BasisMismatchError,
    FloatRefusedError,
    InvalidValueError,
    ManyFaultsError,
    NegativeAreaError,
    RoundingNeededError,
    UnitMismatchError,
)

nia = strategies.areas(tp.Basis.NIA, tp.AreaUnit.M2)
TEN = tp.Area.of(10, basis=tp.Basis.NIA)


@given(nia, nia, nia)
def test_areas_of_one_basis_add_up(a, b, c):
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert (a + b).as_fraction() == a.as_fraction() + b.as_fraction()
    assert a + b - b == (a if a.measured == b.measured else a + b - b)
    assert (a + b - b).value == a.value


@given(st.lists(nia))
def test_a_total_is_the_same_in_every_order(areas):
    total = tp.Area.total(areas, tp.Basis.NIA)
    assert total == tp.Area.total(areas[::-1], tp.Basis.NIA)
    assert total.as_fraction() == sum((a.as_fraction() for a in areas), Fraction(0))


def test_the_total_of_nothing_is_zero_and_of_another_basis_an_error():
    assert tp.Area.of(0, basis=tp.Basis.GIA, unit="sqft") == tp.Area.total(
        (), tp.Basis.GIA, unit="sqft"
    )
    with pytest.raises(BasisMismatchError):
        tp.Area.total([TEN], tp.Basis.GIA)


@given(nia, nia)
def test_order_is_that_of_the_values_whenever_they_were_measured(a, b):
    assert (a < b) == (a.value < b.value)
    assert (a <= b) == (a.value <= b.value)
    assert (a > b) == (a.value > b.value)
    assert (a >= b) == (a.value >= b.value)


@given(nia, strategies.exact_numbers(0, 100))
def test_a_multiple_and_a_ratio_undo_each_other(area, factor):
    product = area.times(factor)
    assert product.as_fraction() == area.as_fraction() * Fraction(factor)
    if area.value:
        assert product / area == Fraction(factor)


@given(strategies.areas(tp.Basis.RENTABLE, tp.AreaUnit.SQFT))
def test_square_feet_become_metres_exactly_and_come_back(area):
    metres = area.to_m2()
    assert metres.as_fraction() == area.as_fraction() * Fraction(M2_PER_SQFT)
    assert metres is metres.to_m2()
    assert area is area.to_sqft()
    assert area == metres.to_sqft()


@given(nia)
def test_square_feet_are_rounded_to_the_step_that_is_named(area):
    feet = area.to_sqft(step="0.5", mode=tp.Mode.DOWN)
    exact = area.as_fraction() / Fraction(M2_PER_SQFT)
    assert 0 <= exact - feet.as_fraction() < Fraction(1, 2)


@given(nia, strategies.bases().filter(lambda basis: basis != tp.Basis.NIA))
def test_areas_of_two_bases_never_mix(area, basis):
    other = tp.Area.of(1, basis=basis)
    for operation in (
        lambda: area + other,
        lambda: area - other,
        lambda: area / other,
        lambda: area < other,
        lambda: area >= other,
    ):
        with pytest.raises(BasisMismatchError) as caught:
            operation()
        assert ("NIA", str(basis)) == (caught.value.left, caught.value.right)


def test_a_foreign_basis_and_a_foreign_unit_are_reported_together():
    with pytest.raises(ManyFaultsError) as caught:
        TEN + tp.Area.of(10, basis=tp.Basis.GEA, unit="sqft")
    assert [BasisMismatchError, UnitMismatchError] == [type(f) for f in caught.value.faults]
    assert "Area.to_m2()" in str(caught.value)


@pytest.mark.parametrize("other", [10, "10", None], ids=repr)
def test_areas_add_to_areas_alone(other):
    with pytest.raises(InvalidValueError, match="an Area of the same basis and unit"):
        TEN + other
    assert TEN != other


def test_negative_areas_are_refused_however_they_come_about():
    for door in (
        lambda: tp.Area.of("-0.01", basis=tp.Basis.NIA),
        lambda: TEN - TEN - TEN,
        lambda: TEN.times(-1),
    ):
        with pytest.raises(NegativeAreaError, match="check the sign"):
            door()


def test_floats_and_endless_products_are_refused():
    for door in (lambda: tp.Area.of(1.5, basis=tp.Basis.NIA), lambda: TEN.times(0.5)):
        with pytest.raises(FloatRefusedError):
            door()
    with pytest.raises(RoundingNeededError, match=r"Area\.times"):
        TEN.times(Fraction(1, 3))


def test_a_ratio_to_nothing_is_refused():
    with pytest.raises(InvalidValueError, match="above zero"):
        TEN / tp.Area.of(0, basis=tp.Basis.NIA)


def test_the_day_of_measurement_stays_where_it_is_the_same():
    day = date(2018, 10, 8)
    measured = tp.Area.of(5, basis=tp.Basis.NIA, measured=day)
    assert day == (measured + measured).measured
    assert (measured + TEN).measured is None


def test_an_area_as_people_read_it():
    assert "29,000 m² (gross)" == str(tp.Area.of("29000.00", basis=tp.Basis.GROSS))
    feet = tp.Area.of("215.5", unit="sqft", basis=tp.Basis.boma(2010, method="B"))
    assert "215.5 sq ft (BOMA 2010 method B)" == str(feet)
    assert Decimal(29000) == tp.Area.of("29000.00", basis=tp.Basis.GROSS).value


def test_an_unknown_unit_is_refused():
    with pytest.raises(InvalidValueError, match=r"Area\.unit: got 'ha'"):
        tp.Area.of(1, basis=tp.Basis.NIA, unit="ha")


@given(strategies.bases())
def test_every_basis_says_what_it_measures(basis):
    assert basis.meaning
    assert str(basis).startswith(basis.code)


def test_the_named_bases_are_attributes():
    names = "IPMS_1 IPMS_2 IPMS_3 IPMS_3_1 IPMS_3_2 GEA GIA NIA SUB SUN SHON RENTABLE GROSS USABLE"
    assert tp.Basis.named() == tuple(getattr(tp.Basis, name) for name in names.split())


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"code": "nia"}, "Basis.code"),
        ({"code": "NIA", "year": 2017}, "Basis year and method"),
        ({"code": "NIA", "method": "A"}, "Basis year and method"),
        ({"code": "BOMA"}, "Basis.year"),
        ({"code": "BOMA", "year": 2011}, "Basis.year"),
        ({"code": "BOMA", "year": 2010}, "Basis.method"),
        ({"code": "BOMA", "year": 2010, "method": "C"}, "Basis.method"),
        ({"code": "BOMA", "year": 2017, "method": "A"}, "Basis.method"),
    ],
    ids=str,
)
def test_a_basis_that_no_standard_knows_is_refused(fields, field):
    with pytest.raises(InvalidValueError) as caught:
        tp.Basis(**fields)
    assert field == caught.value.where


def test_two_faults_of_a_basis_are_reported_together():
    with pytest.raises(ManyFaultsError):
        tp.Basis(code="carpet", year=2017)


def test_a_basis_is_read_from_its_code_wherever_one_is_asked_for():
    assert tp.Area.of("20", basis="NIA") == tp.Area.of("20", basis=tp.Basis.NIA)
    rate = tp.Rate.of(50, "MAD", per="m2", every="month")
    assert tp.Basis.GIA == tp.BaseRent(rate=rate, basis="GIA").basis
    assert tp.BaseRent(rate=rate).basis is None


@pytest.mark.parametrize("wrong", ["nia", None, 5, ["NIA"]])
def test_what_is_no_basis_is_refused_by_name(wrong):
    with pytest.raises(InvalidValueError, match=r"Basis\.code: got"):
        tp.Area.of("20", basis=wrong)
