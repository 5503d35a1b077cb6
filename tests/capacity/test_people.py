"""How many people space is for."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import capacity
from technopark.errors import (
    BasisMismatchError,
    InvalidPeriodError,
    InvalidValueError,
    NotInForceError,
    UnknownNameError,
)
from technopark.tables.density import DENSITY_RULES

SIZES = st.integers(1, 100_000)


def area(value, basis=tp.Basis.SUB, **more):
    return tp.Area.of(value, basis=basis, **more)


def sqft(value):
    return area(value, tp.Basis.GROSS, unit="sqft")


def test_residents_of_a_state_office():
    """6,300 m² SUB: 393 residents at 16 m², 44.68 m² each for 141; before, 280 posts.

    https://www.cfdt-ufetam.org/la-densification-kezako
    """
    found = capacity.people(area(6300), "French State, resident")
    assert (393, "residents") == (found.value, found.unit)
    assert 393 == found.explain().evaluate()
    assert "44.68" == str(capacity.density(area(6300), 141).rounded("0.01"))
    assert 280 == capacity.people(area(5600), "French State, workstation, SUB").value


def test_a_rule_is_in_force_on_its_days():
    new = "French State, resident"
    assert capacity.density_rule(new, on=date(2023, 2, 8)).in_force(date(2023, 2, 8))
    with pytest.raises(NotInForceError, match="from 2023-02-08 on"):
        capacity.density_rule(new, on=date(2023, 2, 7))
    with pytest.raises(NotInForceError, match="from an unknown day"):
        capacity.density_rule("French State, workstation, SUB", on=date(2023, 2, 8))
    with pytest.raises(UnknownNameError):
        capacity.density_rule("BCO 1900")


def test_occupant_loads_are_rounded_up_and_room_by_room_comes_to_more():
    """https://www.meyerfire.com: a whole suite and its rooms one by one differ (31 against 34)."""
    rooms = tuple(sqft(n) for n in (1_010, 1_010, 1_010))
    rule = "NFPA 101, business"
    whole = capacity.people(sqft(3_030), rule)
    by_room = capacity.occupant_load(rooms, rule)
    assert (31, 33) == (whole.value, by_room.value)
    assert 33 == by_room.explain().evaluate()
    assert 21 == capacity.people(sqft(3_030), "NFPA 101:2018, business").value
    with pytest.raises(InvalidValueError, match="one room or more"):
        capacity.occupant_load((), rule)


@given(st.lists(SIZES, min_size=1, max_size=6))
def test_rooms_never_come_to_less_than_the_suite(sizes):
    """Rounding up each room gives at least what rounding up their sum gives."""
    rooms = tuple(sqft(size) for size in sizes)
    rule = "NFPA 101, business"
    whole = capacity.people(sqft(sum(sizes)), rule).value
    by_room = capacity.occupant_load(rooms, rule).value
    assert whole <= by_room < whole + len(sizes)


@given(SIZES)
def test_a_capacity_leaves_everybody_the_space(size):
    """As many as fit have at least the space of the rule; one more would not."""
    rule = capacity.density_rule("NF X35-102")
    count = capacity.people(area(size), rule).value
    each = Fraction(rule.each)
    assert count * each <= size < (count + 1) * each


def test_a_rule_for_one_basis_refuses_another():
    with pytest.raises(BasisMismatchError):
        capacity.people(area(100, tp.Basis.NIA), "French State, resident")
    with pytest.raises(InvalidValueError):
        capacity.DensityRule(name="none", each=0, per="person")
    day = date(2018, 1, 1)
    with pytest.raises(InvalidPeriodError):
        capacity.DensityRule(name="none", each=1, per="person", start=day, end=day)


def test_every_rule_has_its_source():
    assert all(rule.sources for rule in DENSITY_RULES)
    assert len(DENSITY_RULES) == len({rule.name for rule in DENSITY_RULES})


def test_space_for_each_of_so_many():
    """Agadir: 9,613 m² for 107 units, 89.8 m² each. IBS Kochi: 600,000 sq ft for 6,000 people."""
    assert "89.8" == str(capacity.density(area(9613, tp.Basis.GROSS), 107).rounded("0.1"))
    kochi = capacity.density(sqft(600_000), 6_000)
    assert Decimal("9.29") == kochi.rounded("0.01")
    assert "number is zero" == capacity.density(area(1), 0).reason


def test_net_to_gross():
    """ARC 2004: 42,000 of 61,000 sq ft, about 69 %. Casablanca: 15,000 of 30,000 m².

    https://arc-legacy.ae-admin.com/program_areas/ARCASurveyofBusinessIncubatorsinAppalachiaIncubatorCharacteristics.asp
    https://www.medias24.com/ECONOMIE/ECONOMIE/154145-Un-technopark-a-Tanger-dans-6-mois.html
    """
    found = capacity.efficiency(area(42_000, tp.Basis.RENTABLE, unit="sqft"), sqft(61_000))
    assert ("69", "0.6885") == (str(found.percent("1")), str(found.rounded("0.0001")))
    half = capacity.efficiency(area(15_000, tp.Basis.USABLE), area(30_000, tp.Basis.GROSS))
    assert Fraction(1, 2) == half.value
    french = capacity.efficiency(area("184.9", tp.Basis.SUN), area("321.7"))
    assert "57.5" == str(french.percent("0.1"))
    with pytest.raises(InvalidValueError):
        capacity.efficiency(area(2), area(1))
    boma = area(115, tp.Basis.boma(2010, method="A"))
    assert Fraction(115, 100) == capacity.load_factor(boma, area(100, tp.Basis.USABLE)).value


def test_a_growth_reserve_is_kept():
    found = capacity.reserved(107, keep="0.1")
    assert 96 == found.value == found.explain().evaluate()
    assert 97 == capacity.reserved(107, keep="0.1", mode=tp.Mode.UP).value
    with pytest.raises(InvalidValueError):
        capacity.reserved(107, keep=2)


def test_people_by_volume():
    """11 m³ a person, rounded down. https://www.fitoutmyoffice.com, as told of HSE"""
    found = capacity.volume_people(Decimal("109.9"))
    assert (9, "people") == (found.value, found.unit)
    assert 9 == found.explain().evaluate()
    assert ("Fit Out My Office",) == tuple(one.publisher for one in found.sources)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: capacity.volume_people(-1),
        lambda: capacity.residents(inside=-1),
        lambda: capacity.residents(inside=1, outside_two_days=-1),
        lambda: capacity.density(area(10), -1),
        lambda: capacity.reserved(-1, keep=0),
    ],
    ids=["volume", "inside", "outside", "count", "capacity"],
)
def test_nothing_is_below_zero(ask):
    with pytest.raises(InvalidValueError, match="zero or more"):
        ask()


def test_a_conversion_is_named_and_approximate():
    (factor,) = capacity.area_factors()
    day = date(2010, 1, 1)
    found = factor.apply(area("333.33", tp.Basis.SHON, measured=day))
    assert (Decimal("306.7"), tp.Basis.SUB, day) == (found.value, found.basis, found.measured)
    assert Decimal(307) == factor.apply(area("333.33", tp.Basis.SHON), step=1).value
    with pytest.raises(BasisMismatchError):
        factor.apply(area(1))
    assert "92 %" in factor.citation.title


def test_residents_are_weighted():
    """Circular 6392/SG of 8 February 2023: two days a week outside count as 0.6."""
    found = capacity.residents(inside=120, outside_two_days=35)
    assert 141 == found.value == found.explain().evaluate()
