"""What an index clause may say besides a share and a cap."""

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import ClauseError

START = date(2015, 1, 1)
FIVE = tp.Frequency.every(5, "year")


def yearly(*values, kind=tp.IndexKind.INDEX):
    return tp.IndexSeries.of(
        "RPI",
        {date(2014 + n, 1, 1): value for n, value in enumerate(values)},
        months=12,
        kind=kind,
    )


def clause(series, **more):
    return tp.Indexation(series=series, base=date(2014, 1, 1), lag=12, **more)


def rents(*clauses, years=6, amount="1000.00"):
    """The rent of January of each year."""
    term = tp.Period(START, START.replace(year=START.year + years))
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=term,
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(amount, "GBP", per="lump", every="month")),
            *clauses,
        ),
    )
    lines = tp.rent.schedule(lease, over=term).lines[::12]
    assert all(line.gross.as_fraction() == line.explain().evaluate() for line in lines)
    return [str(line.net.amount) for line in lines]


FLAT = yearly(100, 110, 111, 112, 113, 130)  # + 10.00, 0.91, 0.90, 0.89, 15.04 %


@pytest.mark.parametrize(
    ("collar", "after"),
    [
        ("review", "1050.00"),  # 30 %, held at 5 %
        ("years, compounded", "1276.28"),  # 30 %, held at 1.05 to the power of 5
        ("each year", "1144.29"),  # 1.05, 1.01, 1.01, 1.01, 1.05, multiplied: 1.13588...
    ],
)
def test_a_review_after_five_years_is_held_in_three_ways(collar, after):
    floor = "0.01"
    found = rents(clause(FLAT, every=FIVE, cap="0.05", floor=floor, collar=collar))
    if collar == "each year":
        each = Fraction("1.05") ** 2 * Fraction("1.01") ** 3
        after = str(tp.Money.rounded(each * 1000, "GBP").amount)
    assert ["1000.00", after] == found[4:]


@given(st.lists(st.integers(90, 130), min_size=6, max_size=6), st.sampled_from(tp.Collar))
def test_a_collar_that_never_binds_changes_nothing(values, collar):
    """A cap and a floor beyond every change leave the rent as it is without them."""
    free = clause(yearly(*values), every=FIVE)
    wide = attrs.evolve(free, cap=1, floor="-0.9", collar=collar)
    assert rents(free) == rents(wide)


@given(st.lists(st.integers(90, 130), min_size=6, max_size=6))
def test_yearly_reviews_need_no_years(values):
    """Where each review comes after one year, chained, the three collars are one."""
    one = clause(yearly(*values), method=tp.IndexMethod.CHAINED, cap="0.05", floor="0.01")
    ways = [rents(attrs.evolve(one, collar=collar)) for collar in tp.Collar]
    assert ways[0] == ways[1] == ways[2]


@given(st.lists(st.integers(90, 130), min_size=3, max_size=3), st.integers(-9, 9), st.booleans())
def test_a_rent_that_must_not_fall_keeps_a_floor_above_zero(values, floor, kept):
    """No fall at all is a floor of zero: the higher of the two floors holds."""
    one = clause(yearly(*values), method="chained", floor=Fraction(floor, 100), no_decrease=kept)
    highest = max(floor, 0) if kept else floor
    other = attrs.evolve(one, floor=Fraction(highest, 100), no_decrease=False)
    assert rents(other, years=3) == rents(one, years=3)


@given(st.permutations([1, 2, 3]))
def test_links_lead_back_one_base_at_a_time(order):
    """Whatever their order in the series, the newest link comes first."""
    links = [
        tp.IndexLink(start=date(2014 + n, 1, 1), coefficient=coefficient)
        for n, coefficient in ((1, "1.111"), (2, "1.09"), (3, "1.3"))
    ]
    series = attrs.evolve(yearly(100, 95, 93, 80), links=tuple(links[n - 1] for n in order))
    tenth = tp.Rounding.of(tp.Quantity.INDEX, "0.1")
    policy = tp.RoundingPolicy(name="index to a tenth", roundings=(tenth,))
    # 95 × 1.111 = 105.545, 105.5; 93 × 1.09 = 101.37, 101.4; × 1.111 = 112.6554, 112.7;
    # 80 × 1.3 = 104.0; × 1.09 = 113.36, 113.4; × 1.111 = 125.9874, 126.0
    expected = ["1000.00", "1055.00", "1127.00", "1260.00"]
    assert expected == rents(clause(series, rounding=policy), years=4)


def test_each_year_never_falls_and_rates_compound():
    falls = clause(
        yearly(100, 90, 99, kind=tp.IndexKind.INDEX),
        every=tp.Frequency.every(2, "year"),
        collar=tp.Collar.EACH_YEAR,
        no_decrease=True,
    )
    assert ["1000.00", "1000.00", "1100.00"] == rents(falls, years=3)
    rates = yearly("0", "0.02", "0.03", kind=tp.IndexKind.RATE)
    both = clause(rates, every=tp.Frequency.every(2, "year"), collar=tp.Collar.EACH_YEAR)
    assert "1050.60" == rents(both, years=3)[2]


@pytest.mark.parametrize("collar", [tp.Collar.YEARS, tp.Collar.EACH_YEAR])
def test_a_collar_in_years_needs_whole_years(collar):
    months = {START: 100, date(2015, 7, 1): 104}
    series = tp.IndexSeries.of("CPI", months)
    odd = tp.Indexation(
        series=series,
        base=START,
        every=tp.Frequency.every(6, "month"),
        cap="0.05",
        until=date(2015, 8, 1),
        collar=collar,
    )
    with pytest.raises(ClauseError, match="whole years"):
        rents(odd, years=1)


def test_a_margin_is_added_to_what_is_passed_on():
    """CPI plus 1 %; half of 10 % plus 1 % are 6 %."""
    series = yearly(100, 110)
    assert "1110.00" == rents(clause(series, margin="0.01"), years=2)[1]
    assert "1060.00" == rents(clause(series, margin="0.01", share="0.5"), years=2)[1]
    rent = tp.Money.of("1000.00", "GBP")
    assert "1,060.00 GBP" == str(tp.rent.indexed(rent, 100, 110, share="0.5", margin="0.01").value)
    assert "1,030.00 GBP" == str(tp.rent.increased(rent, "0.02", margin="0.01").value)


def test_the_mean_of_the_last_four_quarters():
    """The mean of four quarters, at the base and at the review: 103 over 100."""
    before = {date(2014, 3 * n + 1, 1): value for n, value in enumerate((97, 99, 101, 103))}
    after = {date(2015, 3 * n + 1, 1): value for n, value in enumerate((100, 102, 104, 106))}
    quarters = tp.IndexSeries.of("ICC", before | after, months=3)
    mean = tp.Indexation(series=quarters, base=date(2014, 10, 1), lag=3, averaged=4)
    assert "1030.00" == rents(mean, years=2)[1]
    tenth = tp.RoundingPolicy(
        name="index to a whole point", roundings=(tp.Rounding.of(tp.Quantity.INDEX, 10),)
    )
    assert "1000.00" == rents(attrs.evolve(mean, rounding=tenth), years=2)[1]


def test_a_linked_value_may_be_rounded_before_the_ratio_is_taken():
    series = attrs.evolve(
        yearly("60.030", "100.000"),
        links=(tp.IndexLink(start=date(2015, 1, 1), coefficient="0.618266"),),
    )
    exact = clause(series)
    place = tp.RoundingPolicy(
        name="linked index to a tenth", roundings=(tp.Rounding.of(tp.Quantity.INDEX, "0.1"),)
    )
    assert ["1029.93", "1029.49"] == [
        rents(one, years=2)[1] for one in (exact, attrs.evolve(exact, rounding=place))
    ]


@pytest.mark.parametrize(
    ("mode", "percent"), [("down", "1.57"), ("half up", "1.58")], ids=["down", "half-up"]
)
def test_what_is_passed_on_may_be_cut_off(mode, percent):
    """Piazza Pitagora, 18 April 2018: three quarters of 2.10 % are printed as 1.57 %.

    https://www.piazzapitagora.it/2018/04/18/adeguamento-istat-per-marzo-2018/
    """
    cut = tp.Rounding.of(tp.Quantity.PASSED_ON, "0.01", tp.Mode(mode))
    policy = tp.RoundingPolicy(name="passed on", roundings=(cut,))
    rent = tp.Money.of("10000.00", "EUR")
    new = tp.rent.increased(rent, "0.021", share="0.75", rounding=policy).value
    assert Fraction(percent) == (new - rent) / rent * 100


def test_a_threshold_in_points_leaves_small_changes_to_a_later_review():
    """Ten points from 120 on: 129.9 is not enough, 130 is."""
    series = yearly(120, "129.9", 130)
    assert ["1000.00", "1000.00", "1083.33"] == rents(clause(series, threshold_points=10), years=3)
    both = clause(series, threshold_points=10, threshold="0.09")
    assert "1000.00" == rents(both, years=3)[2]


@pytest.mark.parametrize(
    ("kind", "more", "problem"),
    [
        ("index", {"averaged": 0}, "one or more"),
        ("index", {"threshold_points": -1}, "zero or more"),
        ("rate", {"threshold_points": 1}, "no points"),
    ],
    ids=["mean", "points", "rate"],
)
def test_what_an_index_clause_refuses(kind, more, problem):
    with pytest.raises(ValueError, match=problem):
        clause(yearly(1, 2, kind=tp.IndexKind(kind)), **more)
