"""What an association charges, to the cent."""

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import NotInForceError, UnknownNameError
from technopark.membership import IASP, fees

CATEGORIES = st.sampled_from(["full", "affiliate", "associate", "honorary"])
OCCASIONS = st.sampled_from(["joining", "renewal", "rejoining"])
DAYS = st.dates(date(2000, 1, 1), date(2030, 12, 31))


def euro(amount):
    return tp.Money.of(amount, "EUR")


@given(CATEGORIES, OCCASIONS, DAYS)
def test_fees_are_never_negative_and_explain_themselves(category, occasion, day):
    """No fee is below zero; evaluating its explanation again gives the same value."""
    due = fees(IASP, category=category, invoiced=day, occasion=occasion)
    for statement in due.statements:
        again = statement.explain().evaluate()
        if statement.total is None:
            assert statement.gaps
            assert again is None
        else:
            assert () == statement.gaps
            assert statement.total.minor >= 0
            assert statement.total.as_fraction() == again
            assert tp.Money.total([x.amount for x in statement.lines], "EUR") == statement.total


# Worked from the fees and shares of the IASP China Office pages, copies on unrelated sites.
@pytest.mark.parametrize(
    ("schedule", "category", "invoiced", "total"),
    [
        ("A", "full", date(2024, 11, 2), "950"),
        ("A", "full", date(2024, 7, 20), "1400"),
        ("A", "full", date(2024, 6, 30), "2300"),
        ("A", "affiliate", date(2024, 10, 1), "800"),
        ("A", "associate", date(2024, 9, 30), "707.50"),
        ("A", "associate", date(2024, 12, 31), "603.75"),
        ("B", "full", date(2024, 1, 1), "2450"),
        ("B", "full", date(2024, 2, 1), "2450"),
        ("B", "full", date(2024, 7, 1), "1475"),
        ("B", "full", date(2024, 12, 31), "987.50"),
    ],
)
def test_the_first_year_costs_the_joining_fee_and_a_share(schedule, category, *, invoiced, total):
    due = fees(IASP, category=category, invoiced=invoiced)
    assert euro(total) == due[schedule].total


def test_whoever_comes_back_pays_the_joining_fee_again():
    due = fees(IASP, category="full", invoiced=date(2024, 3, 1), occasion="rejoining")
    assert euro(2450) == due["B"].total


def test_a_renewal_is_the_whole_annual_fee_in_any_month():
    due = fees(IASP, category="full", invoiced=date(2024, 12, 1), occasion="renewal")
    assert [euro(1800), euro(1950)] == [statement.total for statement in due.statements]
    assert ["annual fee"] == [line.label for line in due["A"].lines]


def test_an_amount_that_no_source_gives_is_a_stated_gap():
    due = fees(IASP, category="affiliate", invoiced=date(2024, 2, 1), schedule="B")
    assert ("the page that gives schedule B is cut off before this amount",) == due["B"].gaps
    assert due["B"].total is None
    assert euro(500) == due["B"].lines[0].amount
    honorary = fees(IASP, category="honorary", invoiced=date(2024, 2, 1))
    assert ("schedule A gives no fee for the category honorary",) == honorary["A"].gaps


def test_what_the_association_does_not_have_is_refused():
    with pytest.raises(UnknownNameError, match="category of IASP: got 'gold'"):
        fees(IASP, category="gold", invoiced=date(2024, 1, 1))
    with pytest.raises(UnknownNameError, match="fee schedule of IASP: got 'C'"):
        fees(IASP, category="full", invoiced=date(2024, 1, 1), schedule="C")
    with pytest.raises(UnknownNameError, match="known are: B"):
        fees(IASP, category="full", invoiced=date(2024, 1, 1), schedule="B")["A"]


def test_a_dated_schedule_is_offered_only_where_it_is_in_force():
    dated = attrs.evolve(IASP.fees[0], start=date(2020, 1, 1), end=date(2021, 1, 1))
    club = attrs.evolve(IASP, fees=(dated, IASP.fees[1]))
    assert not dated.undated
    inside = fees(club, category="full", invoiced=date(2020, 1, 1))
    assert ["A", "B"] == [statement.schedule.id for statement in inside.statements]
    for day in (date(2019, 12, 31), date(2021, 1, 1)):
        outside = fees(club, category="full", invoiced=day)
        assert ["B"] == [statement.schedule.id for statement in outside.statements]
        with pytest.raises(NotInForceError):
            fees(club, category="full", invoiced=day, schedule="A")


def test_a_share_finer_than_the_minor_unit_is_rounded_as_a_stated_step():
    schedule = tp.FeeSchedule(
        id="one",
        currency="EUR",
        annual=(tp.Fee(category="full", amount=euro("100.01")),),
        shares=(tp.YearShare(months=tuple(range(1, 13)), share=Fraction(1, 2)),),
    )
    club = attrs.evolve(IASP, fees=(schedule,), conflicts=())
    due = fees(club, category="full", invoiced=date(2024, 5, 1))["one"]
    assert euro("50.01") == due.total
    explanation = due.lines[1].explain()
    assert tp.Operation.ROUND is explanation.operation
    assert Fraction("50.01") == explanation.evaluate()
    assert euro(0) == due.lines[0].amount


def test_an_association_without_published_fees_says_so():
    club = tp.Association(id="x", name="X", categories=IASP.categories)
    due = fees(club, category="full", invoiced=date(2024, 1, 1))
    assert () == due.statements
    assert "no source gives a fee of X" in str(due)


def test_fees_read_as_text_and_data():
    due = fees(IASP, category="full", invoiced=date(2024, 7, 20))
    assert "1,800 EUR" in str(due)
    assert "versions, not as a history" in str(due)
    assert {"amount": "1400.00", "currency": "EUR"} == due.to_dict()["statements"][0]["total"]
    assert "50 %" in str(due["A"])
    assert "schedule B" in due["B"]._repr_html_()
