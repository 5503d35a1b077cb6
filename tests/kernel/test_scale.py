"""Laws of scales, single and marginal."""

from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.errors import InvalidValueError

quantities = strategies.exact_numbers(0, 2_000, places=3)
single = strategies.scales(tp.ScaleKind.SINGLE)
marginal = strategies.scales(tp.ScaleKind.MARGINAL)


@given(strategies.scales(), quantities)
def test_the_slices_make_up_the_quantity(scale, quantity):
    assert quantity == sum(part for _, part in scale.slices(quantity))
    assert all(part >= 0 for _, part in scale.slices(quantity))


@given(single, quantities)
def test_single_prices_all_by_the_band_in_which_the_quantity_falls(scale, quantity):
    reached = [band for band in scale.bands if band.start <= quantity]
    assert Fraction(reached[-1].price) * Fraction(quantity) == scale.apply(quantity)


@given(marginal, quantities, quantities)
def test_marginal_is_continuous(scale, a, b):
    """It never jumps: two quantities differ by no more than the dearest price of the slice."""
    dearest = max(Fraction(band.price) for band in scale.bands)
    difference = abs(scale.apply(a) - scale.apply(b))
    assert difference <= dearest * abs(Fraction(a) - Fraction(b))


@given(marginal, quantities)
def test_marginal_of_a_sum_of_bands_is_the_sum_of_each_band(scale, quantity):
    """The band-wise formula: each band prices what lies above its start and below the next."""
    starts = [Fraction(band.start) for band in scale.bands]
    ends = [*starts[1:], None]
    total = Fraction(0)
    for band, start, end in zip(scale.bands, starts, ends, strict=True):
        top = Fraction(quantity) if end is None else min(Fraction(quantity), end)
        total += Fraction(band.price) * max(top - start, Fraction(0))
    assert total == scale.apply(quantity)


@given(strategies.bands(), quantities, st.sampled_from(tp.ScaleKind))
def test_with_one_band_both_kinds_are_price_times_quantity(band, quantity, kind):
    scale = tp.Scale.of(kind, {0: band.price})
    assert Fraction(band.price) * Fraction(quantity) == scale.apply(quantity)


@given(strategies.scales())
def test_nothing_costs_nothing(scale):
    assert 0 == scale.apply(0)


@pytest.mark.parametrize(("quantity", "net"), [(100, "125.00"), (250, "250.00")], ids=str)
def test_single_bands_of_subscription_billing(quantity, net):
    """Published answers of Dynamics 365: the lower bound is included.

    https://learn.microsoft.com/ja-jp/dynamics365/finance/accounts-receivable/sb-schedule-billing-features
    """
    scale = tp.Scale.of("single", {0: "1.50", 100: "1.25", 200: "1.00"})
    assert Fraction(net) == scale.apply(quantity)


@pytest.mark.parametrize(
    ("base", "amount"),
    [
        ("200", "10"),
        ("200.2", "10.02"),
        ("200.002", "10.0002"),
        ("200.6", "10.06"),
        ("200.006", "10.0006"),
        ("200.5", "10.05"),
        ("200.005", "10.0005"),
    ],
)
def test_marginal_rates_of_openfisca(base, amount):
    """openfisca/openfisca-core, tests/core/tax_scales/test_marginal_rate_tax_scale.py"""
    assert Fraction(amount) == tp.Scale.of("marginal", {0: 0, 100: "0.1"}).apply(base)


@pytest.mark.parametrize(
    ("base", "rate"), [(0, "0"), (3000, "0.1"), (15500, "0.4"), (500000, "0.6")], ids=str
)
def test_the_bracket_of_openfisca(base, rate):
    """openfisca/openfisca-core, test_rate_from_tax_base."""
    scale = tp.Scale.of("marginal", {0: "0", 400: "0.1", 15000: "0.4", 200000: "0.6"})
    assert Decimal(rate) == scale.slices(base)[-1][0].price


@pytest.mark.parametrize(
    "bands",
    [(), (tp.Band(1, 2),), (tp.Band(0, 1), tp.Band(0, 2)), (tp.Band(0, 1), tp.Band(-1, 2))],
    ids=["none", "not-from-zero", "twice", "falling"],
)
def test_bands_that_leave_a_doubt_are_refused(bands):
    with pytest.raises(InvalidValueError, match=r"Scale\.bands"):
        tp.Scale(tp.ScaleKind.SINGLE, bands)


def test_a_quantity_below_zero_is_refused():
    with pytest.raises(InvalidValueError, match="zero or more"):
        tp.Scale.of("single", {0: 1}).apply(-1)


def test_the_kind_is_read_from_text_at_every_door():
    assert tp.Scale.of("single", {0: 1}) == tp.Scale("single", (tp.Band(0, 1),))
    assert tp.Scale("single", (tp.Band(0, 1),)).kind is tp.ScaleKind.SINGLE
    with pytest.raises(InvalidValueError, match='"single", "marginal"'):
        tp.Scale.of("sliding", {0: 1})


WITH_FIXED = strategies.scales(fixed=True)
SHARES = st.lists(st.tuples(st.integers(0, 50), st.fractions(0, 1)), max_size=5)


@given(WITH_FIXED, quantities)
def test_a_price_is_that_of_units_and_of_the_bands_entered(scale, quantity):
    """What bands cost once comes on top of what the units cost, and of nothing else."""
    bare = attrs.evolve(scale, bands=tuple(attrs.evolve(b, fixed=0) for b in scale.bands))
    once = sum(Fraction(band.fixed) for band, _part in scale.slices(quantity))
    assert scale.apply(quantity) == bare.apply(quantity) + once


@given(WITH_FIXED, quantities)
def test_a_quantity_held_all_the_time_is_priced_as_it_is(scale, quantity):
    """One change at the start of the period gives the price of the quantity."""
    assert scale.changing([(quantity, 1)]) == scale.apply(quantity)


@given(marginal, SHARES)
def test_what_comes_and_goes_on_one_day_costs_nothing(scale, changes):
    """A change and its opposite at one time leave the price as it was."""
    again = [*changes, *((-change, share) for change, share in reversed(changes))]
    assert scale.changing(again) == 0


def test_the_edge_says_to_which_band_a_start_belongs():
    prices = {0: 10, 5: 5}
    usual = tp.Scale.of("single", prices, fixed={5: 50})
    above = tp.Scale.of("single", prices, fixed={5: 50}, edge="above the start")
    assert (usual.apply(5), above.apply(5), above.apply(6)) == (75, 50, 80)
    assert usual.slices(0) == above.slices(0) == ((tp.Band(0, 10), 0),)
    assert above == tp.Scale(
        "single", (tp.Band(0, 10), tp.Band(5, 5, fixed=50)), edge="above the start"
    )


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda: tp.Scale.of("single", {0: 1}, fixed={2: 1}), "starts of the bands priced"),
        (lambda: tp.Scale.of("single", {0: 1}, edge="below"), "Scale.edge"),
        (lambda: tp.Scale.of("single", {0: 1}).changing([(1, 2)]), "a share from 0 to 1"),
        (lambda: tp.Scale.of("single", {0: 1}).changing([(-1, 1)]), "zero or more"),
    ],
    ids=["fixed", "edge", "share", "below-zero"],
)
def test_scales_that_leave_a_doubt_are_refused(make, match):
    with pytest.raises(InvalidValueError, match=match):
        make()
