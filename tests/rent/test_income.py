"""What is left of rents, what follows a lease, what costs of other years come to."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import CurrencyMismatchError, InvalidValueError

SHARES = st.integers(0, 100).map(lambda n: Fraction(n, 100))
AMOUNTS = st.integers(0, 10**8).map(lambda minor: tp.Money(minor, "MAD"))


def mad(amount):
    return tp.Money.of(amount, "MAD")


def per_m2(amount, every="month", currency="MAD"):
    return tp.Rate.of(amount, currency, per="m2", every=every)


def lease(*clauses, **more):
    return tp.Lease(
        id="CAS-114",
        tenant="m2t",
        units=("CAS-1-14", "CAS-1-15"),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.year(2018),
        clauses=clauses,
        **more,
    )


def income(rent=1000, recovered=200, costs=300, *, vacancy=0, credit=0, on="rent", **more):
    amounts = {"rent": rent, "recovered": recovered, "costs": costs}
    money = {n: a if isinstance(a, tp.Money) else mad(a) for n, a in amounts.items()}
    return tp.rent.operating_income(**money, vacancy=vacancy, credit=credit, on=on, **more)


@given(AMOUNTS, AMOUNTS, AMOUNTS, SHARES, SHARES, st.sampled_from(tp.rent.LossOn), st.booleans())
def test_net_income_is_what_the_lines_come_to(rent, recovered, costs, empty, unpaid, on, after):
    """Gross less both losses and the costs is the net, to the cent, and so says the reason."""
    found = income(rent, recovered, costs, vacancy=empty, credit=unpaid, on=on, after_vacancy=after)
    assert found.net == rent + recovered - found.vacancy - found.credit - costs
    assert found.explain().evaluate() == found.net.as_fraction()
    assert found.vacancy + found.credit <= 2 * found.gross


@given(AMOUNTS, AMOUNTS)
def test_no_loss_leaves_all(rent, recovered):
    """Shares of nothing leave gross income as it is."""
    found = income(rent, recovered, mad(0))
    assert found.net == found.effective == found.gross


def test_losses_are_counted_out_of_what_is_said():
    """The four readings of 3 % and 1 %."""
    found = {
        (on, after): (str(one.vacancy.amount), str(one.credit.amount))
        for on in tp.rent.LossOn
        for after in (False, True)
        for one in (income(vacancy="0.03", credit="0.01", on=on, after_vacancy=after),)
    }
    assert list(found.values()) == [
        ("30.00", "10.00"),
        ("30.00", "9.70"),
        ("36.00", "12.00"),
        ("36.00", "11.64"),
    ]
    assert "net operating income" in str(income())


@pytest.mark.parametrize("name", ["vacancy", "credit"])
@pytest.mark.parametrize("share", ["-0.01", "1.01"])
def test_a_loss_is_a_share(name, share):
    with pytest.raises(InvalidValueError, match=f"operating_income {name}"):
        income(**{name: share})


@pytest.mark.parametrize("name", ["recovered", "costs"])
def test_income_is_in_one_currency(name):
    with pytest.raises(CurrencyMismatchError):
        income(**{name: tp.Money.of(1, "EUR")})


def after(one=None, *, renewal=90, market=100, empty=3, **more):
    rates = {"renewal": per_m2(renewal), "market": per_m2(market)}
    return tp.rent.rollover(one or lease(), **rates, empty_months=empty, **more)


@given(st.integers(0, 36), SHARES)
def test_what_is_expected_lies_between_the_two(empty, probability):
    """The mean of both by probability; certain that the tenant stays or goes, one of them."""
    found = after(empty=empty, renewal_costs=mad(100), relet_costs=mad(5000))
    rent = found.expected_rent(probability)
    assert (
        found.renewed.monthly.as_fraction() <= rent.evaluate() <= found.relet.monthly.as_fraction()
    )
    loss = found.expected_loss(probability)
    exact = probability * 100 + (1 - probability) * (5000 + 2000 * empty)
    assert tp.Money.rounded(exact, "MAD") == loss.value
    assert found.expected_rent(1).value == found.renewed.monthly
    assert found.expected_rent(0).value == found.relet.monthly


def test_the_days_after_a_lease():
    """Renewed on the day after its kept term; let again after the months empty."""
    found = after(lease(tp.Renewal(months=6, used=True)))
    assert (found.end, found.renewed.start) == (date(2019, 7, 1), date(2019, 7, 1))
    assert found.renewed.empty is None
    assert str(found.relet.empty) == "2019-07-01 to 2019-09-30"
    assert str(found.relet.lost) == "6,000.00 MAD"
    assert found.relet.explain().evaluate() == 2000
    assert "let again" in str(found)
    assert str(found.relet.empty) in str(found)
    assert after(empty=0).relet.empty is None


def test_a_rate_for_each_unit_or_by_the_year():
    unit = tp.Rate.of(6000, "MAD", per="unit", every="year")
    found = tp.rent.rollover(lease(), renewal=unit, market=unit, empty_months=0)
    assert str(found.relet.monthly) == "1,000.00 MAD"


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: after(empty=-1), InvalidValueError),
        (lambda: after(relet_costs=tp.Money.of(1, "EUR")), CurrencyMismatchError),
        (lambda: after().expected_rent("1.1"), InvalidValueError),
        (lambda: after().expected_loss(-1), InvalidValueError),
        (
            lambda: tp.rent.rollover(
                lease(), renewal=per_m2(1, "day"), market=per_m2(1), empty_months=0
            ),
            InvalidValueError,
        ),
    ],
    ids=["months", "currency", "certain-twice", "below-zero", "by-the-day"],
)
def test_what_cannot_follow_is_refused(make, error):
    with pytest.raises(error):
        make()


@given(st.integers(-20, 20), st.booleans())
def test_no_growth_changes_nothing(years, compound):
    """At a growth of nothing, an amount is the same in every year."""
    found = tp.rent.grown(mad(1000), growth=0, years=years, compound=compound)
    assert found.value == mad(1000)


def test_growth_compound_and_simple():
    found = [
        str(tp.rent.grown(mad(1000), growth="0.1", years=2, compound=compound).value)
        for compound in (True, False)
    ]
    assert found == ["1,210.00 MAD", "1,200.00 MAD"]
    with pytest.raises(InvalidValueError, match="above -1"):
        tp.rent.grown(mad(1000), growth=-1, years=1)


def test_steps_from_before_the_rent_begins_are_taken_in_the_order_of_their_days():
    """10 more, and then 10 %, in 2016 and 2017: 100 becomes 121; and 5 more from 2018 on."""
    steps = (
        tp.RentStep(kind="percent compound", value=10, on=(date(2017, 1, 1),), counts_before=True),
        tp.RentStep(kind="by", value=10, on=(date(2016, 1, 1),), counts_before=True),
        tp.RentStep(kind="by", value=5, on=(date(2018, 7, 1),)),
    )
    rent = tp.BaseRent(rate=tp.Rate.of(100, "MAD", per="lump", every="month"))
    one = lease(rent, *steps)
    found = [str(line.net.amount) for line in tp.rent.schedule(one, over=one.term).lines]
    assert found == ["121.00"] * 6 + ["126.00"] * 6


def test_yearly_steps_from_before_the_rent_begins_count_too():
    """3 a year from 2016: three of them in 2018, and one more in 2019."""
    step = tp.RentStep(
        kind="by",
        value=3,
        every=tp.Frequency.YEARLY,
        start=date(2016, 1, 1),
        counts_before=True,
    )
    rent = tp.BaseRent(rate=tp.Rate.of(100, "MAD", per="lump", every="month"))
    one = lease(rent, step, tp.Renewal(months=12, used=True))
    days = (date(2018, 6, 1), date(2019, 6, 1))
    found = [tp.rent.passing(one, on=day, every="month").value for day in days]
    assert found == [mad(109), mad(112)]


def test_bands_that_cost_something_once():
    """7 desks: 5 at 900 and 2 at 600, and 100 once with the second band; the same of sales."""
    bands = tp.Scale.of("marginal", {0: 900, 5: 600}, fixed={5: 100})
    rent = tp.BandRent(bands=bands, currency="MAD", per="desk", every="month", quantity=7)
    found = tp.rent.passing(lease(rent), on=date(2018, 1, 1), every="month")
    assert found.value == mad(5800)
    assert found.evaluate() == 5800
    shares = tp.Scale.of("marginal", {0: "0.05", 1000: "0.1"}, fixed={1000: 30})
    sold = tp.TurnoverRent(sales=(tp.Sales(tp.Period.year(2018), mad(3000)),), bands=shares)
    one = lease(rent, sold)
    lines = tp.rent.schedule(one, over=one.term).lines
    (sales,) = [line.net for line in lines if line.charge is tp.Charge.TURNOVER_RENT]
    assert sales == mad(280)
