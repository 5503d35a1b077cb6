"""Laws of money and of rates."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._model.currencies import EXPONENTS, SOURCE
from technopark.errors import (
    CurrencyMismatchError,
    FloatRefusedError,
    InvalidValueError,
    ManyFaultsError,
    RoundingNeededError,
    UnknownCurrencyError,
)

mad = strategies.money("MAD")
fractions = st.fractions(min_value=-1_000, max_value=1_000, max_denominator=10_000)
weights = st.lists(
    st.one_of(st.integers(0, 50), strategies.exact_numbers(0, 50)), min_size=1, max_size=8
).filter(any)


@given(strategies.money())
def test_no_minor_unit_is_lost_on_the_way_in_and_out(money):
    assert money == tp.Money.of(money.amount, money.currency)
    assert money == tp.Money.of(money.as_fraction(), money.currency)
    assert money == tp.Money.of(money.to_dict()["amount"], money.currency)
    assert money == tp.Money.of(
        str(money).removesuffix(money.currency).replace(",", ""), money.currency
    )
    assert -money.amount.as_tuple().exponent == EXPONENTS[money.currency]


@given(mad, mad, mad)
def test_addition_commutes_and_associates_and_subtraction_undoes_it(a, b, c):
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + b - b == a
    assert a - b == a + -b
    assert a + tp.Money.zero("MAD") == a
    assert (a + b).minor == a.minor + b.minor


@given(st.lists(mad, min_size=1))
def test_a_total_is_the_same_by_every_road(amounts):
    total = tp.Money.total(amounts, "MAD")
    assert total == sum(amounts) == tp.Money.total(amounts[::-1], "MAD")
    assert total.as_fraction() == sum(amount.as_fraction() for amount in amounts)


def test_the_total_of_nothing_is_nothing():
    assert tp.Money.zero("JPY") == tp.Money.total((), "JPY")
    assert not tp.Money.zero("JPY")
    assert tp.Money(1, "JPY")


@given(mad, st.integers(-100, 100))
def test_a_multiple_is_a_repeated_sum(money, times):
    repeated = tp.Money.total([money if times > 0 else -money] * abs(times), "MAD")
    assert repeated == money * times == times * money == money.times(times)


@given(mad, mad)
def test_order_is_that_of_the_amounts(a, b):
    assert (a < b) == (a.amount < b.amount)
    assert (a <= b) == (a.amount <= b.amount)
    assert (a > b) == (b < a)
    assert abs(a) >= tp.Money.zero("MAD")
    assert max(a, b) - min(a, b) == abs(a - b)


@given(mad, weights)
def test_allocation_sums_to_the_whole_and_is_fair_to_one_unit(money, shares):
    """No unit is lost, of negative amounts neither, and no part is a unit off its exact share."""
    parts = money.allocate(shares)
    assert money == tp.Money.total(parts, "MAD")
    whole = sum(Fraction(share) for share in shares)
    for part, share in zip(parts, shares, strict=True):
        assert abs(part.minor - money.minor * Fraction(share) / whole) < 1


@given(mad, weights)
def test_allocation_gives_nothing_to_nobody_and_more_to_the_heavier(money, shares):
    parts = abs(money).allocate(shares)
    by_weight = sorted(zip(shares, parts, strict=True), key=lambda pair: pair[0])
    for (light, less), (heavy, more) in pairwise(by_weight):
        assert light == heavy or less <= more
    assert all(part.minor == 0 for share, part in zip(shares, parts, strict=True) if share == 0)


@given(mad, weights)
def test_a_credit_is_split_as_its_invoice_was(money, shares):
    """What is taken back in parts is, part by part, what was charged."""
    assert tuple(-part for part in money.allocate(shares)) == (-money).allocate(shares)


@given(mad, weights, st.integers(1, 9))
def test_allocation_looks_at_the_ratio_of_weights_alone(money, shares, factor):
    assert money.allocate(shares) == money.allocate([share * factor for share in shares])


@given(mad, mad.filter(bool), fractions)
def test_a_ratio_is_exact(a, b, factor):
    assert (a / b) * b.as_fraction() == a.as_fraction()
    assert abs(b.times(factor) / b - factor) <= Fraction(1, 2 * abs(b.minor))


@given(fractions, strategies.currencies(), st.sampled_from(tp.Mode))
def test_rounding_by_name_stays_below_a_minor_unit(amount, currency, mode):
    step = Fraction(1, 10 ** EXPONENTS[currency])
    assert abs(tp.Money.rounded(amount, currency, mode=mode).as_fraction() - amount) < step


@given(mad, st.sampled_from(sorted(set(EXPONENTS) - {"MAD"})).map(tp.Money.zero))
def test_currencies_do_not_mix(mine, other):
    for operation in (
        lambda: mine + other,
        lambda: mine - other,
        lambda: mine < other,
        lambda: mine / other,
        lambda: tp.Money.total([mine, other], "MAD"),
    ):
        with pytest.raises(CurrencyMismatchError) as caught:
            operation()
        assert ("MAD", other.currency) == (caught.value.left, caught.value.right)
    assert mine != other


@pytest.mark.parametrize(("currency", "places"), [("MAD", 2), ("JPY", 0), ("TND", 3), ("CLF", 4)])
def test_exponents_of_iso_4217(currency, places):
    one = tp.Money.of(1, currency)
    assert 10**places == one.minor
    smallest = Decimal(1).scaleb(-places)
    assert 1 == tp.Money.of(smallest, currency).minor
    with pytest.raises(RoundingNeededError) as caught:
        tp.Money.of(smallest / 10, currency)
    assert format(smallest, "f") == caught.value.step


def test_the_currency_list_is_dated_and_cited():
    assert (2026, 183) == (SOURCE.year, len(EXPONENTS))
    assert {0, 2, 3, 4} == set(EXPONENTS.values())
    assert all(len(code) == 3 and code.isupper() for code in EXPONENTS)


@pytest.mark.parametrize("currency", ["mad", "DH", "", "XXX", None, 978], ids=repr)
def test_unknown_currencies_are_refused_at_every_door(currency):
    for door in (
        lambda: tp.Money(1, currency),
        lambda: tp.Money.of(1, currency),
        lambda: tp.Money.rounded(1, currency),
        lambda: tp.Money.zero(currency),
        lambda: tp.Rate.of(1, currency, per="m2", every="month"),
    ):
        with pytest.raises(UnknownCurrencyError) as caught:
            door()
        assert currency == caught.value.got
        assert "ISO 4217" in str(caught.value)


@pytest.mark.parametrize("minor", [1.0, Decimal(1), "1", True, None], ids=repr)
def test_minor_units_are_whole_numbers(minor):
    with pytest.raises(InvalidValueError, match=r"Money\.minor"):
        tp.Money(minor, "MAD")
    with pytest.raises(ManyFaultsError) as caught:
        tp.Money(minor, "DH")
    assert [InvalidValueError, UnknownCurrencyError] == [type(f) for f in caught.value.faults]


def test_floats_are_refused_at_every_door():
    money = tp.Money.of(1, "MAD")
    for door in (
        lambda: tp.Money.of(1.5, "MAD"),
        lambda: tp.Money.rounded(1.5, "MAD"),
        lambda: money.times(0.2),
        lambda: money.allocate([0.5, 0.5]),
        lambda: tp.Rate.of(1.5, "MAD", per="m2", every="month"),
    ):
        with pytest.raises(FloatRefusedError, match="not exact"):
            door()


@pytest.mark.parametrize("factor", [0.5, Decimal("0.5"), Fraction(1, 2), True, "2"], ids=repr)
def test_a_share_is_asked_for_by_name(factor):
    with pytest.raises(InvalidValueError, match=r"use Money\.times"):
        tp.Money.of(1, "MAD") * factor


@pytest.mark.parametrize("other", [1, "1", None, Decimal(1)], ids=repr)
def test_money_adds_to_money_alone(other):
    money = tp.Money.of(1, "MAD")
    for operation in (lambda: money + other, lambda: money < other, lambda: money / other):
        with pytest.raises(InvalidValueError, match="Money of the same currency"):
            operation()
    assert money != other


def test_only_the_zero_of_sum_adds_from_the_left():
    with pytest.raises(InvalidValueError, match="Money operand"):
        1 + tp.Money.of(1, "MAD")


def test_a_ratio_to_nothing_is_refused():
    with pytest.raises(InvalidValueError, match="other than zero"):
        tp.Money.of(1, "MAD") / tp.Money.zero("MAD")


@pytest.mark.parametrize("shares", [[], [0, 0], [1, -1, 5]], ids=str)
def test_weights_that_divide_nothing_are_refused(shares):
    with pytest.raises(InvalidValueError, match="weights above zero"):
        tp.Money.of(1, "MAD").allocate(shares)


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (tp.Money.of("-1234.50", "MAD"), "-1,234.50 MAD"),
        (tp.Money.of("-0.05", "MAD"), "-0.05 MAD"),
        (tp.Money.of(1234567, "JPY"), "1,234,567 JPY"),
        (tp.Money.of("0.001", "TND"), "0.001 TND"),
    ],
    ids=["mad", "cents", "jpy", "tnd"],
)
def test_money_as_people_read_it(money, text):
    assert text == str(money)


@pytest.mark.parametrize(
    ("total", "shares", "parts"),
    [
        ("1000", [2, 3, 5], ["200.00", "300.00", "500.00"]),
        ("0.10", [1, 1, 1], ["0.04", "0.03", "0.03"]),
        ("-0.10", [1, 1, 1], ["-0.04", "-0.03", "-0.03"]),
    ],
    ids=str,
)
def test_published_allocations(total, shares, parts):
    """ibuilder/massing, services/api/test_money.py; the negative one is ours."""
    found = tp.Money.of(total, "USD").allocate(shares)
    assert parts == [format(part.amount, "f") for part in found]


@pytest.mark.parametrize(("amount", "cents"), [("2.675", "2.68"), ("1.005", "1.01")])
def test_published_roundings_half_up(amount, cents):
    """ibuilder/massing, services/api/test_money.py: half up, where a binary float goes down."""
    assert tp.Money.of(cents, "USD") == tp.Money.rounded(amount, "USD")


@pytest.mark.parametrize(
    ("billed", "percent", "kept", "paid"),
    [
        ("2.50", 5, "0.13", "2.37"),
        ("57.75", 10, "5.78", "51.97"),
        ("1000.10", 5, "50.01", "950.09"),
    ],
)
def test_published_products_rounded_once(billed, percent, kept, paid):
    """https://github.com/ibuilder/massing/pull/473"""
    money = tp.Money.of(billed, "USD")
    retained = money.times(Fraction(percent, 100))
    assert (tp.Money.of(kept, "USD"), tp.Money.of(paid, "USD")) == (retained, money - retained)


@given(strategies.rates())
def test_a_rate_reads_its_terms_from_text(rate):
    same = tp.Rate.of(str(rate.amount), rate.currency, per=rate.per.value, every=rate.every.value)
    assert rate == same
    assert Fraction(rate.amount) == rate.as_fraction()
    assert rate.currency in str(rate)


@pytest.mark.parametrize(
    ("per", "every", "text"),
    [
        ("m2", "month", "1,250.5 EUR per m2 per month"),
        ("lump", "year", "1,250.5 EUR per year"),
        ("desk", "once", "1,250.5 EUR per desk once"),
    ],
)
def test_a_rate_as_people_read_it(per, every, text):
    assert text == str(tp.Rate.of("1250.50", "EUR", per=per, every=every))


def test_a_rate_of_unknown_terms_is_refused():
    with pytest.raises(InvalidValueError, match=r"Rate\.per: got 'room'; allowed is \"m2\""):
        tp.Rate.of(1, "MAD", per="room", every="month")
    with pytest.raises(InvalidValueError, match="Every: got 'hour'"):
        tp.Rate(amount=1, currency="MAD", per="m2", every="hour")
