"""Steps, indexation, limits, rent-free time, terms and turnover rent."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

D = date.fromisoformat
LONG = tp.Period(date(1990, 1, 1), date(2045, 1, 1))
SQFT = tp.Area.of(10000, unit="sqft", basis=tp.Basis.RENTABLE)
YEARLY = tp.Frequency.YEARLY
KIND = tp.StepKind


def lump(amount, every="month", currency="EUR"):
    return tp.Rate.of(amount, currency, per="lump", every=every)


def lease(*clauses, start="2024-01-01", years=3, rate=None, **more):
    first = D(start)
    term = tp.Period(first, date(first.year + years, first.month, first.day))
    fields = {
        "id": "a",
        "tenant": "b",
        "units": ("c",),
        "area": SQFT,
        "term": term,
        "clauses": (tp.BaseRent(rate=rate or lump("1000")), *clauses),
    }
    return tp.Lease(**(fields | more))


def nets(one, over=LONG):
    return [str(line.net.amount) for line in tp.rent.schedule(one, over=over).lines]


def by_year(one):
    lines = tp.rent.schedule(one, over=LONG).lines
    return [str(line.net.amount) for line in lines if line.period.start.month == 12]


OFFICE = tp.Rate.of(30, "USD", per="sqft", every="year")

# performa, tests of escalations and abatements: 10,000 sq ft at 30 a year from January 2024.
PERFORMA = [
    (KIND.BY, 1, {"every": YEARLY, "start": D("2025-01-01")}, "25000 25833.33 26666.67"),
    (KIND.COMPOUND, 10, {"on": (D("2025-01-01"),)}, "25000 27500 27500"),
    (KIND.COMPOUND, 5, {"on": (D("2024-07-01"),)}, "26250 26250 26250"),
    (KIND.BY, 5, {"on": (D("2027-01-01"),)}, "25000 25000 25000"),
]


@pytest.mark.parametrize(("kind", "value", "when", "expected"), PERFORMA)
def test_steps_as_published(kind, value, when, expected):
    one = lease(tp.RentStep(kind=kind, value=value, **when), rate=OFFICE)
    assert [f"{Decimal(amount):.2f}" for amount in expected.split()] == by_year(one)


def test_a_percentage_of_its_own_for_each_year():
    """performa: 2 % in 2025, 4 % in 2026."""
    steps = [
        tp.RentStep(kind=KIND.COMPOUND, value=value, on=(D(f"{year}-01-01"),))
        for year, value in ((2025, 2), (2026, 4))
    ]
    assert by_year(lease(*steps, rate=OFFICE)) == ["25000.00", "25500.00", "26520.00"]


def test_compound_and_simple_percentages_differ():
    """The fault of a peer: 3 % of the first rent each year is 26,500 in year 3, not 26,522.50."""
    compound = lease(tp.RentStep(kind=KIND.COMPOUND, value=3, every=YEARLY), rate=lump("25000"))
    assert by_year(compound) == ["25000.00", "25750.00", "26522.50"]
    simple = lease(tp.RentStep(kind=KIND.SIMPLE, value=3, every=YEARLY), rate=lump("25000"))
    assert by_year(simple) == ["25000.00", "25750.00", "26500.00"]


def test_a_stepped_rate_may_be_rounded():
    """HMRC: 100,000 rising by 4 % for five years, each to the nearest pound, unrounded inside."""
    step = tp.RentStep(kind=KIND.COMPOUND, value=4, every=YEARLY)
    pounds = tp.Billing(every=YEARLY, rounding=tp.Rounding.of(tp.Quantity.LINE, 1))
    one = lease(step, pounds, tp.Proration.actual(), years=5, rate=lump("100000", "year", "GBP"))
    assert ["100000.00", "104000.00", "108160.00", "112486.00", "116986.00"] == nets(one)
    cents = attrs.evolve(step, rounding=tp.Rounding.of(tp.Quantity.RATE, "0.1"))
    airport = lease(cents, years=2, rate=lump("0.115", currency="USD"))
    assert nets(airport)[-1] == "0.10"


def test_factor_and_dated_rates():
    steps = (
        tp.RentStep(kind=KIND.TO, value=1200, on=(D("2025-01-01"),)),
        tp.RentStep(kind=KIND.FACTOR, value="1.5", on=(D("2026-01-01"),)),
    )
    assert by_year(lease(*steps)) == ["1000.00", "1200.00", "1800.00"]


def test_a_rise_is_smoothed_over_the_years():
    """Code de commerce L.145-34: no more than 10 % of the last year's rent a year."""
    step = tp.RentStep(kind=KIND.TO, value=14000, on=(D("2024-01-01"),), most="0.10")
    one = lease(step, years=5, rate=lump("10000"))
    assert ["11000.00", "12100.00", "13310.00", "14000.00", "14000.00"] == by_year(one)


@pytest.mark.parametrize("day", ["2028-12-31", "2029-01-01", "2031-12-30", "2031-12-31"])
def test_a_smoothed_rise_after_the_end_changes_nothing(day):
    step = tp.RentStep(kind=KIND.TO, value=14000, on=(D(day),), most="0.10")
    one = lease(step, years=5, rate=lump("10000"))
    expected = ["10000.00"] * 60
    if day == "2028-12-31":
        expected[-1] = "10032.26"  # the last of 31 days at 11,000
    assert expected == nets(one)


def test_two_changes_on_one_day_need_their_order():
    day = (D("2025-01-01"),)
    plus = tp.RentStep(kind=KIND.BY, value=100, on=day)
    times = tp.RentStep(kind=KIND.FACTOR, value=2, on=day)
    with pytest.raises(tp.errors.ClauseError, match=r"RentStep on 2025-01-01: .* order matters"):
        nets(lease(plus, times))
    review = tp.Indexation(series=ES, base=D("2002-08-01"), start=day[0])
    with pytest.raises(tp.errors.ClauseError, match="order matters"):
        nets(lease(review, plus))
    first = lease(attrs.evolve(plus, order=1), attrs.evolve(times, order=2))
    assert nets(first)[-1] == "2200.00"
    second = lease(attrs.evolve(plus, order=2), attrs.evolve(times, order=1))
    assert nets(second)[-1] == "2100.00"
    again = attrs.evolve(plus, value=Decimal(50))
    assert nets(lease(plus, again))[-1] == "1150.00"
    assert nets(lease(times, attrs.evolve(times, value=Decimal(3))))[-1] == "6000.00"


def test_a_step_before_the_start_is_refused():
    step = tp.RentStep(kind=KIND.BY, value=2, on=(D("2023-01-01"),))
    with pytest.raises(tp.errors.ClauseError, match=r"RentStep on 2023-01-01: .* before the rent"):
        nets(lease(step))


@given(st.integers(1, 36), st.integers(1, 20))
def test_a_step_never_comes_before_its_day(months, percent):
    """Every line before the first step is at the first rate, and none is lower after it."""
    step = tp.RentStep(kind=KIND.COMPOUND, value=percent, every=tp.Frequency.every(months, "month"))
    found = [Decimal(net) for net in nets(lease(step))]
    assert found[: min(months, 36)] == [Decimal("1000.00")] * min(months, 36)
    assert found == sorted(found)


@given(st.permutations(range(3)))
def test_steps_stand_in_any_order(order):
    """The order of clauses changes nothing."""
    steps = [
        tp.RentStep(kind=KIND.BY, value=100, on=(D("2024-05-01"),)),
        tp.RentStep(kind=KIND.COMPOUND, value=3, every=YEARLY),
        tp.RentFree(months=2, start=D("2024-07-01")),
    ]
    assert nets(lease(*steps)) == nets(lease(*[steps[n] for n in order]))


# -------------------------------------------------------------------------------- indexation


def series(values, *, months=1, **more):
    return tp.IndexSeries.of(
        "I", {D(f"{k}-01"): v for k, v in values.items()}, months=months, **more
    )


def policy(quantity, step, mode=tp.Mode.HALF_UP):
    rounding = tp.Rounding.of(quantity, step, mode)
    return tp.RoundingPolicy(name=str(rounding), roundings=(rounding,))


RATIO_3 = policy(tp.Quantity.RATIO, "0.001")
ES = series({"2002-08": "60.030", "2003-08": "61.827"})


def reviewed(clause, *, rate, start, years=2, **more):
    return nets(lease(clause, rate=rate, start=start, years=years, **more))[-1]


@pytest.mark.parametrize("cap", [None, "0.055", "0.03"])
def test_spain_rounds_the_ratio_to_three_places(cap):
    """INE: 400.00 from August 2002 is 412.00 a year on; caps at or above 3 % change nothing."""
    clause = tp.Indexation(series=ES, base=D("2002-08-01"), rounding=RATIO_3, cap=cap)
    assert reviewed(clause, rate=lump("400.00"), start="2002-08-01") == "412.00"
    exact = attrs.evolve(clause, rounding=tp.EXACT, cap=None)
    assert reviewed(exact, rate=lump("400.00"), start="2002-08-01") == "411.97"


def test_spain_then_a_percentage():
    """412.00 less 5 % is 391.40: the index first, then the percentage."""
    index = tp.Indexation(series=ES, base=D("2002-08-01"), rounding=RATIO_3, order=1)
    step = tp.RentStep(kind=KIND.COMPOUND, value=-5, on=(D("2003-08-01"),), order=2)
    one = lease(index, step, rate=lump("400.00"), start="2002-08-01", years=2)
    assert nets(one)[-1] == "391.40"


def test_belgium_takes_the_month_before():
    """608.94: base rent times the health index of April over that of March the year before."""
    health = series({"2017-03": "105.32", "2018-04": "106.89"})
    clause = tp.Indexation(series=health, base=D("2017-03-01"), lag=1, start=D("2018-05-01"))
    assert reviewed(clause, rate=lump("600.00"), start="2017-05-01") == "608.94"


def test_germany_rounds_the_percentage():
    """VPI from 106.6 to 109.3 is 2.5 %: 615.00; by the exact ratio 615.20."""
    vpi = series({"2016-01": "106.6", "2017-01": "109.3"})
    clause = tp.Indexation(
        series=vpi, base=D("2016-01-01"), rounding=policy(tp.Quantity.PERCENTAGE, "0.1")
    )
    assert reviewed(clause, rate=lump("600"), start="2016-01-01") == "615.00"
    exact = attrs.evolve(clause, rounding=tp.EXACT)
    assert reviewed(exact, rate=lump("600"), start="2016-01-01") == "615.20"


def test_france_takes_the_same_quarter():
    """IRL of the second quarters: 600.00 becomes 619.55."""
    irl = series({"2023-04": "140.59", "2024-04": "145.17"}, months=3)
    clause = tp.Indexation(series=irl, base=D("2023-05-15"))
    assert reviewed(clause, rate=lump("600"), start="2023-06-01") == "619.55"
    capped = attrs.evolve(clause, cap=Decimal("0.03"))
    assert reviewed(capped, rate=lump("600"), start="2023-06-01") == "618.00"


def test_italy_passes_on_three_quarters_of_a_published_rate():
    """FOI 1.1 %: 9,000 a year becomes 9,074.25, 756.19 a month."""
    foi = series({"2024-12": "0.011"}, kind=tp.IndexKind.RATE)
    clause = tp.Indexation(series=foi, base=D("2023-12-01"), lag=1, share="0.75")
    one = lease(clause, rate=lump("9000", "year"), start="2024-01-01", years=2)
    assert nets(one)[-1] == "756.19"
    falls = series({"2020-10": "-0.004"}, kind=tp.IndexKind.RATE)
    down = tp.Indexation(series=falls, base=D("2019-10-01"), share="0.75")
    assert reviewed(down, rate=lump("1000"), start="2019-10-01") == "997.00"
    held = attrs.evolve(down, no_decrease=True)
    assert reviewed(held, rate=lump("1000"), start="2019-10-01") == "1000.00"


def test_the_netherlands_go_back_four_months():
    """ROZ: the index four months before the review over that sixteen months before."""
    cpi = series({"2018-09": "104.00", "2019-09": "106.60"})
    clause = tp.Indexation(series=cpi, base=D("2018-09-01"), lag=4)
    assert reviewed(clause, rate=lump("1000"), start="2019-01-01") == "1025.00"


def test_australia_takes_the_quarter_before():
    cpi = series({"2018-04": "113.0", "2019-04": "114.8"}, months=3)
    clause = tp.Indexation(series=cpi, base=D("2018-04-01"), lag=3)
    assert reviewed(clause, rate=lump("1130"), start="2018-07-01") == "1148.00"


@pytest.mark.parametrize(
    ("index", "expected"), [("110", "1040.00"), ("102", "1020.00"), ("99", "1010.00")]
)
def test_the_united_kingdom_has_a_collar(index, expected):
    """RPI between 1 % and 4 % a year."""
    rpi = series({"2018-01": "100", "2019-01": index})
    clause = tp.Indexation(series=rpi, base=D("2018-01-01"), cap="0.04", floor="0.01")
    assert reviewed(clause, rate=lump("1000"), start="2018-01-01") == expected


def test_base_index_and_chained_index():
    """Both come to 1,081.40 in year 2; they differ once a review is capped."""
    cpi = series({"2020-01": "105.65", "2021-01": "110.5", "2022-01": "114.25"})
    base = tp.Indexation(series=cpi, base=D("2020-01-01"))
    chained = attrs.evolve(base, method=tp.IndexMethod.CHAINED)
    for clause in (base, chained):
        found = by_year(lease(clause, start="2020-01-01"))
        assert found == ["1000.00", "1045.91", "1081.40"]
    capped = [attrs.evolve(clause, cap=Decimal("0.04")) for clause in (base, chained)]
    found = [by_year(lease(clause, start="2020-01-01"))[-1] for clause in capped]
    assert found == ["1081.40", "1075.29"]


def test_a_threshold_leaves_small_changes_to_a_later_review():
    cpi = series({"2020-01": "100", "2021-01": "103", "2022-01": "106"})
    clause = tp.Indexation(
        series=cpi, base=D("2020-01-01"), threshold="0.05", method=tp.IndexMethod.CHAINED
    )
    one = lease(clause, start="2020-01-01")
    assert by_year(one) == ["1000.00", "1000.00", "1060.00"]
    for line in tp.rent.schedule(one, over=LONG).lines:
        assert line.explain().evaluate() == line.gross.as_fraction()


def test_a_threshold_holds_again_after_it_was_passed():
    """Also where each review goes back to the first rent: the first quarters of the French ILC.

    https://secofi.fr/indice-des-loyers-commerciaux-11225; the threshold is ours.
    """
    values = {2018: "111.87", 2019: "114.64", 2020: "116.23", 2021: "116.73", 2022: "120.61"}
    ilc = series({f"{year}-01": value for year, value in values.items()})
    for method in tp.IndexMethod:
        clause = tp.Indexation(series=ilc, base=D("2018-01-01"), threshold="0.02", method=method)
        one = lease(clause, start="2018-01-01", years=5)
        assert ["1000.00", "1024.76", "1024.76", "1024.76", "1078.13"] == by_year(one)


def test_a_rebased_series_is_linked():
    links = (tp.IndexLink(start=D("2021-01-01"), coefficient="1.25"),)
    cpi = attrs.evolve(series({"2020-01": "125", "2021-01": "104"}), links=links)
    clause = tp.Indexation(series=cpi, base=D("2020-01-01"))
    assert reviewed(clause, rate=lump("1000"), start="2020-01-01") == "1040.00"


def test_a_missing_publication():
    late = tp.IndexSeries(
        id="CPI",
        values=(
            tp.IndexValue(period=D("2020-01-01"), value=100),
            tp.IndexValue(period=D("2020-12-01"), value=102),
            tp.IndexValue(period=D("2021-01-01"), value=103, published=D("2021-02-15")),
        ),
    )
    clause = tp.Indexation(series=late, base=D("2020-01-01"))
    out = "index CPI for 2021-01: .* its value from 2021-02-15 on, the day of publication"
    with pytest.raises(tp.errors.ClauseError, match=f"Indexation on 2021-01-01: {out}"):
        reviewed(clause, rate=lump("1000"), start="2020-01-01")
    known = attrs.evolve(clause, missing=tp.Missing.LAST_KNOWN)
    assert reviewed(known, rate=lump("1000"), start="2020-01-01") == "1020.00"
    with pytest.raises(tp.errors.NotInForceError, match="nothing so early"):
        late.latest(D("2019-01-01"), known=D("2020-01-01"))


def test_a_rounded_rate_per_area():
    """A county airport: 0.115 a sq ft times 1.043 is 0.119945, rounded to 0.12."""
    cpi = series({"2020-01": "0.043"}, kind=tp.IndexKind.RATE)
    clause = tp.Indexation(
        series=cpi, base=D("2019-01-01"), rounding=policy(tp.Quantity.RATE, "0.01")
    )
    rate = tp.Rate.of("0.115", "USD", per="sqft", every="month")
    assert reviewed(clause, rate=rate, start="2019-01-01") == "1200.00"


@given(st.decimals("0.5", 2, places=3), st.decimals(0, 1, places=2))
def test_a_cap_at_or_above_the_change_changes_nothing(ratio, more):
    """And a floor at or below it neither."""
    cpi = series({"2020-01": "100", "2021-01": Fraction(ratio) * 100})
    plain = tp.Indexation(series=cpi, base=D("2020-01-01"))
    change = Fraction(ratio) - 1
    held = attrs.evolve(
        plain, cap=Decimal(str(ratio)) - 1 + more, floor=Decimal(str(ratio)) - 1 - more
    )
    assert held.cap >= change >= held.floor
    one, other = (lease(c, start="2020-01-01", years=2) for c in (plain, held))
    assert nets(one) == nets(other)


# ----------------------------------------------------------------- limits, bands, rent-free


def test_a_minimum_and_a_maximum():
    limit = tp.RentLimit(minimum=lump(1100), maximum=lump(14400, "year"))
    step = tp.RentStep(kind=KIND.BY, value=150, every=YEARLY)
    assert by_year(lease(limit, step)) == ["1100.00", "1150.00", "1200.00"]
    by_area = tp.RentLimit(minimum=tp.Rate.of("0.2", "EUR", per="sqft", every="month"))
    assert nets(lease(by_area))[0] == "2000.00"
    others = tp.BaseRent(rate=lump(10), charge=tp.Charge.OTHER)
    assert nets(lease(limit, others))[:2] == ["1100.00", "10.00"]
    with pytest.raises(tp.errors.CurrencyMismatchError):
        nets(lease(tp.RentLimit(minimum=lump(1, currency="MAD"))))
    with pytest.raises(tp.errors.ClauseError, match="use one time unit"):
        nets(lease(limit, rate=lump(10, "day")))


# Dynamics 365: one price for all by the bracket; the lower bound is included.
@pytest.mark.parametrize(("quantity", "expected"), [(250, "250.00"), (100, "125.00")])
def test_single_bands_as_published(quantity, expected):
    bands = tp.Scale.of("single", {0: "1.50", 100: "1.25", 200: "1.00"})
    rent = tp.BandRent(
        bands=bands, currency="USD", per=tp.Per.DESK, every=tp.Every.MONTH, quantity=quantity
    )
    assert nets(lease(clauses=(rent,)))[0] == expected


def test_marginal_bands_price_slices_of_the_area():
    bands = tp.Scale.of("marginal", {0: "0", 100: "0.1"})
    rent = tp.BandRent(bands=bands, currency="USD", per=tp.Per.SQFT, every=tp.Every.MONTH)
    one = lease(clauses=(rent,), area=tp.Area.of("200.2", unit="sqft", basis=tp.Basis.NIA))
    line = tp.rent.schedule(one, over=LONG).lines[0]
    assert str(line.net.amount) == "10.02"
    assert line.explain().evaluate() == Decimal("10.02")


def test_the_category_in_force_day_by_day():
    sizes = tp.Dated.of("size", {D("2015-01-01"): "sme", D("2016-01-01"): "large"})
    rent = tp.CategoryRent(card=tp.reference.rate_card(), site="casablanca", categories=sizes)
    area = tp.Area.of(10, basis=tp.Basis.NIA)
    one = lease(clauses=(rent,), start="2015-01-01", area=area)
    assert by_year(one) == ["1000.00", "1300.00", "1300.00"]
    early = lease(clauses=(rent,), start="2014-01-01", area=area)
    with pytest.raises(tp.errors.ClauseError, match="CategoryRent on 2014-01-01"):
        nets(early)


# performa: 25,000 a month, with months of it waived.
@pytest.mark.parametrize(
    ("free", "waived", "at"),
    [
        ({"months": 3}, "0.00", range(3)),
        ({"months": 4, "start": D("2024-07-01")}, "0.00", range(6, 10)),
        ({"months": 6, "share": 0}, "25000.00", range(6)),
        ({"months": 2, "share": "0.75"}, "6250.00", range(2)),
    ],
)
def test_rent_free_time_as_published(free, waived, at):
    found = nets(lease(tp.RentFree(**free), rate=OFFICE, years=2))
    assert found == [waived if n in at else "25000.00" for n in range(24)]


def test_the_relief_of_spring_2020():
    """Half of the rent of April to June 2020 for start-ups in difficulty: 2,250 of 4,500 DH.

    https://www.infomediaire.net/solidarite-le-technopark-exonere-les-entreprises-hebergees-de-50-du-loyer-du-2eme-trimestre-2020/
    """
    relief = tp.RentFree(start=D("2020-04-01"), months=3, share="0.5")
    one = lease(relief, start="2019-01-01", rate=lump(1500, currency="MAD"))
    found = tp.rent.schedule(one, over=tp.Period.quarter(2020, 2))
    assert str(found.total) == "2,250.00 MAD"


@given(st.integers(0, 20), st.integers(1, 60), st.decimals(0, 1, places=2))
def test_waiving_nothing_changes_nothing_and_waiving_all_leaves_nothing(start, days, share):
    """And any share lies between the two."""
    first = D("2024-01-01") + timedelta(days=start)
    frees = [
        tp.RentFree(start=first, days=days, share=part, charges=tuple(tp.Charge))
        for part in (0, share, 1)
    ]
    none, some, every = (tp.rent.schedule(lease(free), over=LONG) for free in frees)
    assert none.lines == tp.rent.schedule(lease(), over=LONG).lines
    assert every.net <= some.net <= none.net
    within = tp.rent.schedule(lease(frees[2]), over=frees[2].period(first))
    assert not within.net


def test_rent_free_time_may_be_added_to_the_term():
    one = lease(tp.RentFree(months=2, days=3, adds=True))
    assert tp.rent.kept_term(one).end == D("2027-03-04")
    assert nets(one)[-1] == "96.77"


def test_rent_free_time_that_makes_no_sense():
    late = tp.RentFree(start=D("2030-01-01"), months=1)
    with pytest.raises(tp.errors.ClauseError, match=r"RentFree on 2030-01-01: .* outside"):
        nets(lease(late))
    twice = (tp.RentFree(months=3), tp.RentFree(start=D("2024-03-01"), months=1))
    with pytest.raises(tp.errors.ClauseError, match="RentFree on 2024-03-01: two of them"):
        nets(lease(*twice))
    other = tp.RentFree(months=1, charges=(tp.Charge.SERVICE_CHARGE,))
    assert nets(lease(twice[0], other))[:4] == ["0.00", "0.00", "0.00", "1000.00"]


# ---------------------------------------------------------------------------- term, turnover


def test_a_repeated_step_from_a_day_of_its_own_and_until_another():
    step = tp.RentStep(
        kind=KIND.BY,
        value=1,
        every=tp.Frequency.every(2, "month"),
        start=D("2024-02-15"),
        until=D("2024-08-01"),
    )
    assert nets(lease(step))[-1] == "1003.00"
    assert nets(lease(tp.RentLimit(maximum=lump(900))))[0] == "900.00"
    assert nets(lease(tp.RentStep(kind=KIND.BY, value=1, every=YEARLY), years=1))[-1] == "1000.00"


def test_breaks_ends_and_renewals():
    unused = tp.Break(on=D("2025-01-01"), notice_months=6)
    assert len(nets(lease(unused))) == 36
    used = attrs.evolve(unused, given=D("2024-06-30"))
    assert len(nets(lease(used))) == 12
    assert len(nets(lease(tp.Termination(D("2024-07-16"))))) == 7
    assert len(nets(lease(tp.Renewal(months=22, used=True)))) == 58
    assert len(nets(lease(tp.Renewal(months=22)))) == 36
    with pytest.raises(tp.errors.ClauseError, match="Break on 2030-01-01: it lies outside"):
        nets(lease(tp.Break(on=D("2030-01-01"))))


def test_holding_over():
    stays = tp.HoldingOver(until=D("2027-03-01"), factor="1.5")
    assert nets(lease(stays))[-3:] == ["1000.00", "1500.00", "1500.00"]
    with pytest.raises(tp.errors.ClauseError, match="HoldingOver on 2026-01-01: it must end after"):
        nets(lease(tp.HoldingOver(until=D("2026-01-01"))))


def sold(year, amount, currency="EUR"):
    return tp.Sales(tp.Period.year(year), tp.Money.of(amount, currency))


def test_turnover_rent_with_a_natural_breakpoint():
    """120,000 base rent at 8 %: breakpoint 1,500,000; sales of 1,600,000 bring 8,000."""
    clause = tp.TurnoverRent(sales=(sold(2024, 1600000),), rate="0.08", natural=True, due_after=30)
    one = lease(clause, tp.Vat.of("0.20", start=D("2000-01-01")), rate=lump("10000"))
    line = tp.rent.schedule(one, over=LONG).lines[-1]
    line = next(x for x in tp.rent.schedule(one, over=LONG).lines if x.name == "turnover rent")
    assert (str(line.net), line.due) == ("8,000.00 EUR", D("2025-01-30"))
    assert line.explain().evaluate() == 9600
    year = tp.Period.year(2024)
    assert "turnover rent" not in {x.name for x in tp.rent.schedule(one, over=year).lines}


def test_turnover_rent_alone():
    clause = tp.TurnoverRent(
        sales=(sold(2024, 1100000),), rate="0.04", breakpoint=tp.Money.of(1000000, "EUR")
    )
    assert nets(lease(clauses=(clause,))) == ["4000.00"]
    with pytest.raises(tp.errors.ClauseError, match="no rent"):
        nets(lease(clauses=()))
    none = tp.TurnoverRent(rate="0.04")
    assert nets(lease(none))[0] == "1000.00"


# SAP R/3 and trade glossaries: share of sales with breakpoint, minimum, maximum.
USD = [tp.Money.of(amount, "USD") for amount in (0, 50000, 1000000, 1100000)]
TIERS = tp.Scale.of("single", {0: "0.10", 20000: "0.11", 30000: "0.12"})


@pytest.mark.parametrize(
    ("sales", "terms", "expected"),
    [
        (1600000, {"rate": "0.08", "base": tp.Money.of(120000, "USD")}, "8000.00"),
        (1100000, {"rate": "0.04", "breakpoint": tp.Money.of(1000000, "USD")}, "4000.00"),
        (900000, {"rate": "0.04", "breakpoint": tp.Money.of(1000000, "USD")}, "0.00"),
        (43000, {"bands": TIERS, "minimum": tp.Money.of(5600, "USD")}, "5600.00"),
        (43000, {"bands": TIERS}, "5160.00"),
        (43000, {"rate": "0.12", "maximum": tp.Money.of(5000, "USD")}, "5000.00"),
    ],
)
def test_percentage_rent_as_published(sales, terms, expected):
    why = tp.rent.percentage_rent(tp.Money.of(sales, "USD"), **terms)
    assert str(why.value.amount) == expected
    assert why.evaluate() == Decimal(expected)


def test_natural_breakpoint_as_published():
    assert (
        str(tp.rent.natural_breakpoint(tp.Money.of(50000, "USD"), "0.05").value.amount)
        == "1000000.00"
    )


NONSENSE = [
    (lambda: tp.RentStep(kind=KIND.BY, value=1), "one of the two"),
    (lambda: tp.RentStep(kind=KIND.BY, value=1, on=(D("2020-02-01"), D("2020-01-01"))), "in order"),
    (
        lambda: tp.RentStep(kind=KIND.BY, value=1, on=(D("2020-02-01"),), start=D("2020-01-01")),
        "without every",
    ),
    (lambda: tp.RentStep(kind=KIND.BY, value=1, every=YEARLY, most="0.1"), "for the kind to"),
    (tp.RentLimit, "a minimum or a maximum"),
    (lambda: tp.RentLimit(minimum=lump(1, "day")), "by the month"),
    (lambda: tp.RentLimit(minimum=lump(2), maximum=lump(1)), "up to the maximum"),
    (lambda: series({"2020-01": 1}, months=2), "1, 3 or 12"),
    (lambda: series({}), "one or more"),
    (lambda: series({"2020-02": 1}, months=3), "first day of one"),
    (lambda: series({"2020-01": 0}), "above zero"),
    (lambda: tp.Indexation(series=ES, base=D("2020-01-01"), share=-1), "zero or more"),
    (lambda: tp.Indexation(series=ES, base=D("2020-01-01"), lag=-1), "zero or more months"),
    (lambda: tp.Indexation(series=ES, base=D("2020-01-01"), threshold=-1), "zero or more"),
    (
        lambda: tp.Indexation(series=ES, base=D("2020-01-01"), cap=0, floor=1),
        "at or above the floor",
    ),
    (tp.RentFree, "some time"),
    (lambda: tp.RentFree(months=1, share=2), "from 0 to 1"),
    (lambda: tp.RentFree(months=1, charges=()), "at least one charge"),
    (lambda: tp.Break(on=D("2020-01-01"), notice_months=-1), "0 or more"),
    (lambda: tp.Break(on=D("2020-01-01"), notice_months=3, given=D("2019-10-02")), "or earlier"),
    (lambda: tp.Renewal(months=0), "one or more"),
    (lambda: tp.Renewal(months=1, notice_months=-1), "0 or more"),
    (lambda: tp.HoldingOver(until=D("2020-01-01"), factor=-1), "zero or more"),
    (lambda: tp.Sales(tp.Period.year(2020), tp.Money(-1, "MAD")), "zero or more"),
    (tp.TurnoverRent, "one of the two"),
    (lambda: tp.TurnoverRent(rate=0), "above zero"),
    (lambda: tp.TurnoverRent(bands=TIERS, natural=True), "natural one"),
    (lambda: tp.TurnoverRent(rate=1, minimum=USD[2], maximum=USD[1]), "up to the maximum"),
    (lambda: tp.TurnoverRent(rate=1, sales=(sold(2020, 1), sold(2020, 2))), "sales: .* both hold"),
    (
        lambda: tp.BandRent(bands=TIERS, currency="MAD", per=tp.Per.LUMP, every=tp.Every.MONTH),
        "a thing",
    ),
    (
        lambda: tp.BandRent(bands=TIERS, currency="MAD", per=tp.Per.DESK, every=tp.Every.MONTH),
        "how many",
    ),
]


@pytest.mark.parametrize("number", range(len(NONSENSE)))
def test_clauses_that_make_no_sense(number):
    make, message = NONSENSE[number]
    with pytest.raises(ValueError, match=message):
        make()


def test_clauses_in_two_currencies():
    assert tp.TurnoverRent(rate=1, sales=(sold(2020, 1), sold(2021, 2)))
    with pytest.raises(tp.errors.CurrencyMismatchError):
        tp.RentLimit(minimum=lump(1), maximum=lump(2, currency="MAD"))
    with pytest.raises(tp.errors.CurrencyMismatchError):
        tp.TurnoverRent(rate=1, sales=(sold(2020, 1), sold(2021, 2, "MAD")))


def test_terms_of_closed_lists_are_read_from_their_texts():
    """A bare text never stands in a term's place, where it would be taken for another one."""
    step = tp.RentStep(kind="percent compound", value=3, every=YEARLY)
    assert step.kind is KIND.COMPOUND
    assert tp.RentFree(months=1, charges=("rent",)).charges == (tp.Charge.RENT,)
    assert tp.Vat.of("0.2", on=("rent",), start=D("2000-01-01")).on == (tp.Charge.RENT,)
    assert tp.Proration(part="a day count on the yearly rent", count="actual/360").count is (
        tp.DayCount.ACT_360
    )
    assert tp.Break(on=D("2025-01-01"), by="tenant").by is tp.Party.TENANT
    with pytest.raises(ValueError, match="percent simple"):
        tp.RentStep(kind="percentage", value=3, every=YEARLY)
