"""Reviews that take the lower, or the higher, of the changes of two indices."""

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import schema

D = date.fromisoformat
TERM = tp.Period(date(2018, 1, 1), date(2023, 1, 1))
YEARS = [date(year, 1, 1) for year in range(2017, 2024)]


def series(name, values, **more):
    return tp.IndexSeries.of(name, dict(zip(YEARS, values, strict=False)), **{"months": 12, **more})


def review(first, second=None, **more):
    return tp.Indexation(series=first, second=second, **{"base": YEARS[0], "lag": 12} | more)


def lease(*clauses, term=TERM):
    rent = tp.BaseRent(rate=tp.Rate.of("1000", "EUR", per="lump", every="month"))
    return tp.Lease(id="L", tenant="t", units=("1",), term=term, clauses=(rent, *clauses))


def by_year(clause, term=TERM):
    lines = tp.rent.schedule(lease(clause, term=term), over=term).lines
    return [line.net for line in lines[::12]]


POINTS = st.lists(st.integers(50, 200), min_size=7, max_size=7)
LIMITS = st.fixed_dictionaries(
    {},
    optional={
        "method": st.sampled_from(tp.IndexMethod),
        "share": st.sampled_from(["0.75", "1"]),
        "cap": st.just("0.05"),
        "no_decrease": st.sampled_from([False, True]),
        "threshold": st.just("0.02"),
    },
)


@given(POINTS, LIMITS, st.sampled_from(tp.Takes))
def test_a_second_index_that_is_the_first_changes_nothing(points, more, takes):
    """The lower and the higher of one change is that change."""
    one = series("A", points)
    both = review(one, series("B", points), takes=takes, **more)
    assert by_year(review(one, **more)) == by_year(both)


@given(POINTS, POINTS, st.sampled_from(["base index", "chained"]))
def test_the_rent_lies_with_one_of_the_two(first, second, method):
    """The lower of two is at most the rent by either, the higher at least; which is first is one."""
    a, b = series("A", first), series("B", second)
    alone = [by_year(review(one, method=method)) for one in (a, b)]
    low, high = (by_year(review(a, b, method=method, takes=takes)) for takes in tp.Takes)
    assert low == by_year(review(b, a, method=method, takes="lower"))
    assert all(x <= min(pair) for x, *pair in zip(low, *alone, strict=True))
    assert all(x >= max(pair) for x, *pair in zip(high, *alone, strict=True))
    if method == "base index":
        assert low == [min(pair) for pair in zip(*alone, strict=True)]
        assert high == [max(pair) for pair in zip(*alone, strict=True)]


@given(POINTS, POINTS, LIMITS, st.sampled_from(tp.Takes))
def test_what_is_taken_is_explained_to_the_cent(first, second, more, takes):
    """Every line of such a lease explains itself, and its document gives it back."""
    clause = review(series("A", first), series("B", second), takes=takes, **more)
    found = tp.rent.schedule(lease(clause), over=TERM)
    assert all(x.explain().evaluate() == x.gross.as_fraction() for x in found.lines[::12])


def test_a_document_names_both_series_once():
    clause = review(series("A", [100, 110]), series("B", [100, 105]), takes="higher")
    park = tp.Park(
        id="p",
        name="P",
        sites=(tp.Site(id="a", name="A", units=(tp.Unit(id="1"),)),),
        companies=(tp.Company(id="t", name="T"),),
        leases=(lease(clause),),
    )
    text = schema.ParkDocument.from_domain(park).model_dump_json(exclude_defaults=True)
    assert '"series":"A","second":"B","takes":"higher"' in text
    assert 1 == text.count('"id":"B"')
    assert park == schema.ParkDocument.model_validate_json(text).to_domain()


def test_the_spanish_ceiling_on_a_rent_by_the_cpi():
    """https://elnuevodigitalmurcia.es/art/5397/el-limite-de-aumento-al-alquiler-sube-hasta-el-21

    In June the CPI rose by 2.3 per cent and the index of reference for dwellings (IRAV), the
    most that a review may add to a rent of 2023 or later, by 2.1.
    """
    term = tp.Period(date(2024, 8, 1), date(2026, 8, 1))
    cpi, irav = (
        tp.IndexSeries.of(name, {date(2025, 6, 1): rate}, kind="rate")
        for name, rate in (("IPC", "0.023"), ("IRAV", "0.021"))
    )
    clause = tp.Indexation(series=cpi, second=irav, base=date(2024, 6, 1), lag=2, method="chained")
    assert ["1000.00", "1021.00"] == [str(x.amount) for x in by_year(clause, term)]
    line = tp.rent.schedule(lease(clause, term=term), over=tp.Period.month(2025, 8)).lines[0]
    said = " ".join(str(line.explain()).replace("│", " ").split())
    assert (
        "lower of the two changes: 0.021 = minimum of change of IPC, change of IRAV "
        "(change of IRAV is the lower)"
    ) in said
    assert "change of IPC: 0.023" in said


def test_both_the_same_is_said():
    clause = review(series("A", [100, 110]), series("B", [50, 55]), until=D("2019-06-01"))
    line = tp.rent.schedule(lease(clause), over=tp.Period.month(2019, 1)).lines[0]
    assert "both are the same" in str(line.explain())
    assert tp.Money.of("1100.00", "EUR") == line.net


def test_both_must_be_published():
    late = tp.IndexSeries(
        id="B",
        months=12,
        values=(
            tp.IndexValue(period=YEARS[0], value=100),
            tp.IndexValue(period=YEARS[1], value=101, published=D("2019-02-01")),
        ),
    )
    first = series("A", [100, 110])
    only = {"until": D("2019-06-01")}
    with pytest.raises(tp.errors.ClauseError, match="index B for 2018-01"):
        by_year(review(first, late, **only))
    with pytest.raises(tp.errors.ClauseError, match="index B"):
        by_year(review(first, series("B", [100]), **only))
    known = review(first, late, missing="last known value", **only)
    assert ["1000.00", "1000.00"] == [str(x.amount) for x in by_year(known)[:2]]
    out = attrs.evolve(known, start=D("2019-02-01"))
    line = tp.rent.schedule(lease(out), over=tp.Period.month(2019, 2)).lines[0]
    assert tp.Money.of("1010.00", "EUR") == line.net


def test_each_year_of_a_collar_takes_its_own_lower_change():
    a, b = series("A", [100, 110, 110]), series("B", [100, 100, 120])
    clause = review(a, b, every=tp.Frequency.every(24, "month"), collar="each year", cap="0.5")
    clause = attrs.evolve(clause, until=D("2020-06-01"))
    # The lower of 10 % and 0, then the lower of 0 and 20 %: nothing.
    assert ["1000.00"] * 3 == [str(x.amount) for x in by_year(clause)[:3]]
    whole = attrs.evolve(clause, collar="review")
    assert "1100.00" == str(by_year(whole)[2].amount)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"second": tp.IndexSeries.of("Q", {YEARS[0]: 1}, months=3)}, "as many months as A, 12"),
        ({"second": series("B", [1, 2]), "threshold_points": "1"}, "points of two indices"),
        ({"takes": "middle"}, "lower"),
    ],
    ids=["periods", "points", "takes"],
)
def test_what_two_indices_must_share(fields, words):
    with pytest.raises((tp.TechnoparkError, ValueError), match=words):
        review(series("A", [1, Decimal(2)]), **fields)
