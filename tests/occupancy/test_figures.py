"""Figures from published inputs, to their published digits."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy
from technopark.errors import (
    CurrencyMismatchError,
    InvalidValueError,
    ManyFaultsError,
    MissingInputError,
    UnknownNameError,
)

JUNE = tp.Period.month(2018, 6)
COUNTS = st.integers(0, 10_000)


def test_inrev_occupancy_by_rent():
    """95.27 %. https://inrev.org/definitions/wiring-guide/EN/D1781"""
    found = occupancy.rent_occupancy(erv_vacant=11_094, contract_rent=223_590)
    assert "95.27" == str(found.percent())
    assert found.value == 1 - Fraction(11_094, 223_590 + 11_094) == found.explain().evaluate()


def test_desks_with_hot_desks():
    """93 of 101 desks, 92 %.

    https://help.officernd.com/hc/en-us/articles/360005778334-How-we-calculate-Occupancy
    """
    found = occupancy.desk_occupancy(
        desks=101, office=80, dedicated=8, hot_desk_members=15, coefficient=3
    )
    assert (93, "92") == (found.numerator, str(found.percent("1")))
    with pytest.raises(InvalidValueError, match="coefficient"):
        occupancy.desk_occupancy(desks=1, coefficient=0)


def test_a_month_prorated_with_and_without_its_first_day():
    """The page prints 0.5 for the 15th of a month of 30 days; counting that day it is 16 ÷ 30."""
    start = date(2018, 6, 15)
    assert Fraction(1, 2) == occupancy.prorated(start, JUNE, first_day=False).value
    assert Fraction(16, 30) == occupancy.prorated(start, JUNE).value
    assert 1 == occupancy.prorated(date(2018, 5, 1), JUNE, first_day=False).value
    assert 0 == occupancy.prorated(date(2018, 7, 1), JUNE).value
    assert Fraction(21, 30) == occupancy.prorated(date(2018, 6, 10), JUNE).value


def test_net_absorption_and_its_rate():
    """30,000 and 3 %. https://www.realized1031.com/glossary/net-absorption"""
    found = occupancy.net_absorption(leased=50_000, vacated=20_000)
    assert 30_000 == found.value
    assert Fraction(3, 100) == occupancy.absorption_rate(found, 1_000_000).value
    unknown = found.definition.gap("nothing is known")
    with pytest.raises(MissingInputError):
        occupancy.absorption_rate(unknown, 1)


@given(st.tuples(COUNTS, COUNTS, COUNTS, COUNTS))
def test_absorption_is_the_change_of_vacancy_corrected_for_stock(counts):
    """leased - vacated = vacant before + built - demolished - vacant after."""
    vacant, built, leased, vacated = counts
    after = vacant + built - leased + vacated
    if after >= 0:
        direct = occupancy.net_absorption(leased=leased, vacated=vacated)
        corrected = occupancy.net_absorption_from_vacancy(
            vacant_start=vacant, vacant_end=after, built=built
        )
        assert direct.value == corrected.value


def test_churn_of_zurich_2007_on_three_stocks():
    """19 exits and 25 entries with 243 at the end: 8.0, 7.9 and 7.8 %; a mean stay of 12.8 years.

    https://www.20min.ch/story/innovation-unter-einem-dach-629246607901
    """
    found = occupancy.churn(exits=19, entries=25, end=243)
    assert ["8.0", "7.9", "7.8"] == [
        str(found[name].percent("0.1")) for name in ("start", "mean", "end")
    ]
    assert "12.8" == str(occupancy.mean_stay(stock=243, exits=19).rounded("0.1"))


def test_churn_on_a_stock_that_is_not_known_is_a_gap():
    found = occupancy.churn(exits=36, start=400)
    assert "the stock is not known" == found["mean"].reason == found["end"].reason


@given(COUNTS, COUNTS, COUNTS)
def test_churn_from_any_two_is_the_same(start, entries, exits):
    """Start, entries and end: any two and the exits give the same three rates."""
    end = start + entries - exits
    if end < 0:
        return
    by_start = occupancy.churn(exits=exits, start=start, entries=entries)
    by_end = occupancy.churn(exits=exits, end=end, entries=entries)
    by_both = occupancy.churn(exits=exits, start=start, end=end)
    checked = occupancy.churn(exits=exits, start=start, end=end, entries=entries)
    values = [
        {name: one.value for name, one in found.items()}
        for found in (by_start, by_end, by_both, checked)
    ]
    assert values[0] == values[1] == values[2] == values[3]


def test_churn_refuses_a_stock_that_does_not_follow():
    with pytest.raises(InvalidValueError, match="start \\+ entries - exits"):
        occupancy.churn(exits=1, start=10, end=10, entries=2)


def test_no_more_can_leave_than_were_there():
    """Ten and five who came are fifteen: the sixteenth exit would leave a stock below zero."""
    assert "150.00 %" == occupancy.churn(exits=15, start=10, entries=5)["start"].shown()
    with pytest.raises(InvalidValueError, match="churn exits: got '16'; allowed is at most 15, "):
        occupancy.churn(exits=16, start=10, entries=5)
    with pytest.raises(InvalidValueError, match="churn entries: got '16'; allowed is at most 15, "):
        occupancy.churn(exits=5, end=10, entries=16)


def test_wale_by_area_of_gmaven():
    """38.4 months. https://blog.gmaven.com/dictionary/weighted-average-lease-expiry"""
    found = occupancy.weighted_term([(1000, 12), (5000, 36), (4000, 48)])
    assert "38.4" == str(found.rounded("0.1"))
    assert 32 == occupancy.weighted_term([(1, 12), (1, 36), (1, 48)]).value
    assert "sum of weights is zero" == occupancy.weighted_term([]).reason


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(0, 99)), min_size=1))
def test_a_mean_lies_between_its_extremes(pairs):
    """A weighted mean is neither below the least nor above the largest term."""
    terms = [term for _, term in pairs]
    assert min(terms) <= occupancy.weighted_term(pairs).value <= max(terms)


def test_a_share_is_no_more_than_all():
    assert Fraction(1, 2) == occupancy.share("physical", 1, 2).value
    with pytest.raises(InvalidValueError, match="at most the whole"):
        occupancy.share("physical", 3, 2)
    # Rabat hosted 80 companies in 2016, declared for about 30; arrears are collected later
    assert "266.67 %" == occupancy.share("companies", 80, 30).shown()
    assert "105.00 %" == occupancy.share("economic", 315_000, 300_000).shown()
    with pytest.raises(UnknownNameError):
        occupancy.share("full", 1, 2)
    with pytest.raises(CurrencyMismatchError):
        occupancy.share("economic", tp.Money.of(1, "MAD"), tp.Money.of(2, "EUR"))


def test_areas_that_come_as_numbers_are_not_said_to_be_in_square_metres():
    """Kalamazoo let 41,180 square feet in its first year."""
    taken = occupancy.net_absorption(leased=41_180, vacated=0)
    assert "41,180 in the unit of the areas" == taken.shown()
    from_vacancy = occupancy.net_absorption_from_vacancy(vacant_start=58_000, vacant_end=16_820)
    assert taken.shown() == from_vacancy.shown()


@pytest.mark.parametrize(
    ("ask", "faults"),
    [
        (
            lambda: occupancy.desk_occupancy(desks=-1, office=-2, coefficient="x"),
            ["members to a desk: got 'x'", "desks in offices: got -2", "desks: got -1"],
        ),
        (
            lambda: occupancy.rent_occupancy(erv_vacant=-1, contract_rent=-2),
            ["contract rent of occupied space: got -2", "ERV of vacant space: got -1"],
        ),
        (lambda: occupancy.share("epra", -1, "x"), ["part: got -1", "whole: got 'x'"]),
        (
            lambda: occupancy.net_absorption(leased=-1, vacated=0.5),
            ["moved into: got -1", "moved out of: got the float 0.5"],
        ),
        (
            lambda: occupancy.net_absorption_from_vacancy(vacant_start=-1, vacant_end=-2),
            ["vacant at the start: got -1", "vacant at the end: got -2"],
        ),
        (
            lambda: occupancy.mean_stay(stock=-1, exits=-2),
            ["stock: got -1", "exits a year: got -2"],
        ),
    ],
    ids=["desks", "rent", "share", "absorption", "vacancy", "stay"],
)
def test_whatever_is_wrong_with_a_figures_numbers_is_told_together(ask, faults):
    with pytest.raises(ManyFaultsError) as caught:
        ask()
    assert faults == [
        str(one).partition(";")[0].partition(", which")[0] for one in caught.value.faults
    ]


def test_a_part_is_of_a_period_from_a_day_on():
    with pytest.raises(InvalidValueError, match="prorated start: got '2018-06-15'; allowed is a "):
        occupancy.prorated("2018-06-15", JUNE)
    with pytest.raises(InvalidValueError, match="prorated over: got 'june'; allowed is a Period"):
        occupancy.prorated(JUNE.start, "june")


def test_a_net_rent_may_be_below_zero():
    """A building that is mostly empty costs more than it brings: 12 of rent less 17 of costs."""
    found = occupancy.net_initial_yield(net_rent=12 - 17, value=100)
    assert "-5.00 %" == found.shown()
    with pytest.raises(InvalidValueError, match="value: got -1; allowed is zero or more"):
        occupancy.net_initial_yield(net_rent=1, value=-1)


def test_money_below_zero_is_refused():
    dirhams = {name: tp.Money.of(n, "MAD") for name, n in (("a", 1), ("b", -1), ("c", -2))}
    with pytest.raises(ManyFaultsError) as caught:
        occupancy.concentration(dirhams)
    assert """2 faults:
  1. concentration amounts['b']: got -1.00 MAD; allowed is zero or more
  2. concentration amounts['c']: got -2.00 MAD; allowed is zero or more""" == str(caught.value)
    with pytest.raises(InvalidValueError, match="zero or more"):
        occupancy.concentration({"a": -1})
    with pytest.raises(CurrencyMismatchError):
        occupancy.concentration({"a": tp.Money.of(1, "MAD"), "b": 2})
