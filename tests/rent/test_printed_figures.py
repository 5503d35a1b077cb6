"""What figures of a lease print, and what their errors say: the whole text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import technopark as tp
from technopark.errors import TechnoparkError

if TYPE_CHECKING:
    from collections.abc import Callable

LEASE = tp.Lease(
    id="a",
    tenant="b",
    units=("c",),
    area=tp.Area.of("20", basis=tp.Basis.NIA),
    term=tp.Period.year(2018),
    clauses=(
        tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),
        tp.RentFree(months=3),
    ),
)

# Half a year, all of it paid.
SHORT = tp.Lease(
    id="a",
    tenant="b",
    units=("c",),
    area=LEASE.area,
    term=tp.Period(date(2018, 1, 1), date(2018, 7, 1)),
    clauses=LEASE.clauses[:1],
)

PRINTED: dict[str, tuple[Callable[[], object], str]] = {
    "passing_year": (
        lambda: tp.rent.passing(LEASE, on=date(2018, 10, 8)),
        """\
passing rent: 12,000.00 MAD = line rounded half up to 0.01
└─ passing rent: 12,000 = rent × 12 months
   ├─ rent: 1,000 = rate × area
   │  ├─ rate: 50 MAD per m2 per month
   │  └─ area: 20 m² (NIA)
   └─ 12 months: 12""",
    ),
    "passing_month": (
        lambda: tp.rent.passing(LEASE, on=date(2018, 10, 8), every="month"),
        """\
passing rent: 1,000.00 MAD = line rounded half up to 0.01
└─ rent: 1,000 = rate × area
   ├─ rate: 50 MAD per m2 per month
   └─ area: 20 m² (NIA)""",
    ),
    "net": (
        lambda: tp.rent.net_effective(SHORT, every="quarter", costs=[tp.Money.of(600, "MAD")]),
        """\
net effective rent: 2,700.00 MAD = line rounded half up to 0.01
└─ each time: 2,700 = rent less costs ÷ times in the term
   ├─ rent less costs: 5,400 = rent over the term - costs
   │  ├─ rent over the term: 6,000 = month 1 + month 2 + month 3 + month 4 + month 5 + month 6
   │  │  ├─ month 1: 1,000 = rent
   │  │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │     ├─ rent: 1,000 = rate × area
   │  │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │  └─ area: 20 m² (NIA)
   │  │  │     └─ share of the month: 1
   │  │  ├─ month 2: 1,000 = rent
   │  │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │     ├─ rent: 1,000 = rate × area
   │  │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │  └─ area: 20 m² (NIA)
   │  │  │     └─ share of the month: 1
   │  │  ├─ month 3: 1,000 = rent
   │  │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │     ├─ rent: 1,000 = rate × area
   │  │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │  └─ area: 20 m² (NIA)
   │  │  │     └─ share of the month: 1
   │  │  ├─ month 4: 1,000 = rent
   │  │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │     ├─ rent: 1,000 = rate × area
   │  │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │  └─ area: 20 m² (NIA)
   │  │  │     └─ share of the month: 1
   │  │  ├─ month 5: 1,000 = rent
   │  │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │     ├─ rent: 1,000 = rate × area
   │  │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │  └─ area: 20 m² (NIA)
   │  │  │     └─ share of the month: 1
   │  │  └─ month 6: 1,000 = rent
   │  │     └─ rent: 1,000 = rent × share of the month
   │  │        ├─ rent: 1,000 = rate × area
   │  │        │  ├─ rate: 50 MAD per m2 per month
   │  │        │  └─ area: 20 m² (NIA)
   │  │        └─ share of the month: 1
   │  └─ costs: 600 = cost
   │     └─ cost: 600.00 MAD
   └─ times in the term: 2""",
    ),
    "net_disc": (
        lambda: tp.rent.net_effective(
            SHORT, discount="0.06", paid="quarter", when="end of the period"
        ),
        """\
net effective rent, discounted: 12,000.00 MAD = line rounded half up to 0.01
└─ each time: 12,000 = level rent × quarters in a year
   ├─ level rent: 3,000 = worth less costs ÷ worth of 1 each time
   │  ├─ worth less costs: 241800000/41209 ≈ 5,867.650271 = worth of the rent - costs
   │  │  ├─ worth of the rent: 241800000/41209 ≈ 5,867.650271 = worth today + worth today
   │  │  │  ├─ worth today: 600000/203 ≈ 2,955.665025 = rent 1 × discount factor
   │  │  │  │  ├─ rent 1: 3,000 = month 1 + month 2 + month 3
   │  │  │  │  │  ├─ month 1: 1,000 = rent
   │  │  │  │  │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │  │  │  │     ├─ rent: 1,000 = rate × area
   │  │  │  │  │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │  │  │  │     │  └─ area: 20 m² (NIA)
   │  │  │  │  │  │     └─ share of the month: 1
   │  │  │  │  │  ├─ month 2: 1,000 = rent
   │  │  │  │  │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │  │  │  │     ├─ rent: 1,000 = rate × area
   │  │  │  │  │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │  │  │  │     │  └─ area: 20 m² (NIA)
   │  │  │  │  │  │     └─ share of the month: 1
   │  │  │  │  │  └─ month 3: 1,000 = rent
   │  │  │  │  │     └─ rent: 1,000 = rent × share of the month
   │  │  │  │  │        ├─ rent: 1,000 = rate × area
   │  │  │  │  │        │  ├─ rate: 50 MAD per m2 per month
   │  │  │  │  │        │  └─ area: 20 m² (NIA)
   │  │  │  │  │        └─ share of the month: 1
   │  │  │  │  └─ discount factor: 200/203 ≈ 0.985222
   │  │  │  └─ worth today: 120000000/41209 ≈ 2,911.985246 = rent 2 × discount factor
   │  │  │     ├─ rent 2: 3,000 = month 4 + month 5 + month 6
   │  │  │     │  ├─ month 4: 1,000 = rent
   │  │  │     │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │     │  │     ├─ rent: 1,000 = rate × area
   │  │  │     │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │  │     │  └─ area: 20 m² (NIA)
   │  │  │     │  │     └─ share of the month: 1
   │  │  │     │  ├─ month 5: 1,000 = rent
   │  │  │     │  │  └─ rent: 1,000 = rent × share of the month
   │  │  │     │  │     ├─ rent: 1,000 = rate × area
   │  │  │     │  │     │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │  │     │  └─ area: 20 m² (NIA)
   │  │  │     │  │     └─ share of the month: 1
   │  │  │     │  └─ month 6: 1,000 = rent
   │  │  │     │     └─ rent: 1,000 = rent × share of the month
   │  │  │     │        ├─ rent: 1,000 = rate × area
   │  │  │     │        │  ├─ rate: 50 MAD per m2 per month
   │  │  │     │        │  └─ area: 20 m² (NIA)
   │  │  │     │        └─ share of the month: 1
   │  │  │     └─ discount factor: 40000/41209 ≈ 0.970662
   │  │  └─ costs: 0
   │  └─ worth of 1 each time: 80600/41209 ≈ 1.955883
   └─ quarters in a year: 4""",
    ),
    "reversion": (
        lambda: tp.rent.reversion(LEASE, market=tp.Money.of(24000, "MAD"), on=date(2018, 6, 1)),
        """\
reversion: 12,000.00 MAD = market rent - passing rent
├─ market rent: 24,000.00 MAD
└─ passing rent: 12,000.00 MAD""",
    ),
    "present": (
        lambda: tp.rent.present_value(
            [tp.Money.of(100, "GBP"), tp.Money.of(200, "GBP")], rate="0.25"
        ),
        """\
present value: 208.00 GBP = line rounded half up to 0.01
└─ present value, exact: 208 = worth of amount 1 + worth of amount 2
   ├─ worth of amount 1: 80 = amount × 1 over 1.25 to the power 1
   │  ├─ amount: 100.00 GBP
   │  └─ 1 over 1.25 to the power 1: 0.8
   └─ worth of amount 2: 128 = amount × 1 over 1.25 to the power 2
      ├─ amount: 200.00 GBP
      └─ 1 over 1.25 to the power 2: 0.64""",
    ),
    "present_start": (
        lambda: tp.rent.present_value(
            [tp.Money.of(100, "GBP"), tp.Money.of(200, "GBP")], rate="0.25", when=tp.rent.When.START
        ),
        """\
present value: 260.00 GBP = line rounded half up to 0.01
└─ present value, exact: 260 = worth of amount 1 + worth of amount 2
   ├─ worth of amount 1: 100 = amount × 1 over 1.25 to the power 0
   │  ├─ amount: 100.00 GBP
   │  └─ 1 over 1.25 to the power 0: 1
   └─ worth of amount 2: 160 = amount × 1 over 1.25 to the power 1
      ├─ amount: 200.00 GBP
      └─ 1 over 1.25 to the power 1: 0.8""",
    ),
    "grown": (
        lambda: tp.rent.grown(tp.Money.of(100, "GBP"), growth="0.1", years=2),
        """\
amount then: 121.00 GBP = line rounded half up to 0.01
└─ amount, exact: 121 = amount × growth over 2 years at 0.1
   ├─ amount: 100.00 GBP
   └─ growth over 2 years at 0.1: 1.21""",
    ),
    "grown_simple": (
        lambda: tp.rent.grown(tp.Money.of(100, "GBP"), growth="0.1", years=2, compound=False),
        """\
amount then: 120.00 GBP = line rounded half up to 0.01
└─ amount, exact: 120 = amount × growth over 2 years at 0.1
   ├─ amount: 100.00 GBP
   └─ growth over 2 years at 0.1: 1.2""",
    ),
    "converted": (
        lambda: tp.rent.converted(tp.Money.of(200, "GBP"), of="week", to="month", weeks=52),
        """\
rent a month: 866.67 GBP = line rounded half up to 0.01
└─ converted: 2600/3 ≈ 866.666667 = rent a week × weeks in a month
   ├─ rent a week: 200.00 GBP
   └─ weeks in a month: 13/3 ≈ 4.333333""",
    ),
    "share": (
        lambda: tp.rent.share_of(5000, 100000),
        """\
share: 0.05 = part ÷ whole
├─ part: 5,000
└─ whole: 100,000""",
    ),
    "index_change": (
        lambda: tp.rent.index_change("100", "102.5"),
        """\
change in per cent: 2.5 = change × a hundred
├─ change: 0.025 = ratio of the indices - one
│  ├─ ratio of the indices: 1.025 = index now ÷ index before
│  │  ├─ index now: 102.5
│  │  └─ index before: 100
│  └─ one: 1
└─ a hundred: 100""",
    ),
    "straight": (
        lambda: tp.rent.straight_line([tp.Money.of(10, "GBP"), tp.Money.of(11, "GBP")]),
        """\
Straight-line rent
period       paid  straight line   deferred
──────  ─────────  ─────────────  ─────────
     1  10.00 GBP      10.50 GBP   0.50 GBP
     2  11.00 GBP      10.50 GBP  -0.50 GBP
total 21.00 GBP""",
    ),
}

REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "no_rent": (
        lambda: tp.rent.passing(LEASE, on=date(2019, 1, 1)),
        "lease a, rent on 2019-01-01: no rent is payable on that day",
    ),
    "passing_week": (
        lambda: tp.rent.passing(LEASE, on=date(2018, 6, 1), every="week"),
        "passing every: got 'week'; allowed is month, quarter or year",
    ),
    "passing_word": (
        lambda: tp.rent.passing(LEASE, on=date(2018, 6, 1), every="x"),
        'passing every: got \'x\'; allowed is "day", "week", "month", "quarter", "year", "once"',
    ),
    "net_week": (
        lambda: tp.rent.net_effective(LEASE, every="week"),
        "net_effective every: got 'week'; allowed is month, quarter or year",
    ),
    "net_paid": (
        lambda: tp.rent.net_effective(LEASE, discount="0.06", paid="day"),
        "net_effective paid: got 'day'; allowed is month, quarter or year",
    ),
    "net_odd": (
        lambda: tp.rent.net_effective(SHORT, discount="0.06", paid="year"),
        "net_effective paid: got '12 months'; allowed is 6 months",
    ),
    "net_when": (
        lambda: tp.rent.net_effective(LEASE, discount="0.06", when="x"),
        'net_effective when: got \'x\'; allowed is "end of the period", "start of the period"',
    ),
    "net_discount": (
        lambda: tp.rent.net_effective(LEASE, discount="x"),
        "discount: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "net_currency": (
        lambda: tp.rent.net_effective(LEASE, costs=[tp.Money.of(1, "GBP")]),
        "money: got MAD and GBP in one operation; convert one of them at a stated rate first",
    ),
    "straight_none": (
        lambda: tp.rent.straight_line([]),
        "straight_line payments: got (); allowed is at least one",
    ),
    "reversion_currency": (
        lambda: tp.rent.reversion(LEASE, market=tp.Money.of(1, "GBP"), on=date(2018, 6, 1)),
        "money: got MAD and GBP in one operation; convert one of them at a stated rate first",
    ),
    "present_none": (
        lambda: tp.rent.present_value([], rate="0.1"),
        "present_value: got (0, '0.1'); allowed is amounts, a rate above -1",
    ),
    "present_rate": (
        lambda: tp.rent.present_value([tp.Money.of(1, "GBP")], rate=-1),
        "present_value: got (1, -1); allowed is amounts, a rate above -1",
    ),
    "present_word": (
        lambda: tp.rent.present_value([tp.Money.of(1, "GBP")], rate="x"),
        "rate: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "grown_rate": (
        lambda: tp.rent.grown(tp.Money.of(1, "GBP"), growth=-1, years=1),
        "grown growth: got -1; allowed is above -1",
    ),
    "grown_word": (
        lambda: tp.rent.grown(tp.Money.of(1, "GBP"), growth="x", years=1),
        "grown growth: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "window_zero": (
        lambda: tp.rent.rolling_maximum([tp.Money.of(1, "GBP")], window=0),
        "rolling_maximum window: got 0; allowed is 1 to 1",
    ),
    "window_long": (
        lambda: tp.rent.rolling_maximum([tp.Money.of(1, "GBP")], window=2),
        "rolling_maximum window: got 2; allowed is 1 to 1",
    ),
    "smoothed_zero": (
        lambda: tp.rent.smoothed(tp.Money.of(1, "GBP"), tp.Money.of(2, "GBP"), most=0),
        "smoothed: got ('1.00 GBP', 0); allowed is a rent and a rise above zero",
    ),
    "smoothed_nothing": (
        lambda: tp.rent.smoothed(tp.Money.of(0, "GBP"), tp.Money.of(2, "GBP"), most=1),
        "smoothed: got ('0.00 GBP', 1); allowed is a rent and a rise above zero",
    ),
    "smoothed_word": (
        lambda: tp.rent.smoothed(tp.Money.of(1, "GBP"), tp.Money.of(2, "GBP"), most="x"),
        "smoothed most: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "converted_of": (
        lambda: tp.rent.converted(tp.Money.of(1, "GBP"), of="x", to="month"),
        "converted time unit: got 'x'; allowed is day, week, fortnight, four weeks, month, quarter, half-year, year",
    ),
    "converted_weeks": (
        lambda: tp.rent.converted(tp.Money.of(1, "GBP"), of="week", to="month", weeks="x"),
        "weeks: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "share_whole": (
        lambda: tp.rent.share_of(1, 0),
        "share_of whole: got '0'; allowed is a whole above zero",
    ),
    "share_part": (
        lambda: tp.rent.share_of(-1, 1),
        "share_of part: got '-1'; allowed is a part of zero or more",
    ),
    "lettable": (
        lambda: tp.rent.occupied_whole("x", 1),
        "lettable: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "occupancy": (
        lambda: tp.rent.occupied_whole(1, "x"),
        "occupancy: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "index_zero": (
        lambda: tp.rent.index_change(0, 1),
        "index: got ('0', '1'); allowed is above zero",
    ),
    "index_now_zero": (
        lambda: tp.rent.index_change(1, 0),
        "index: got ('1', '0'); allowed is above zero",
    ),
    "index_old": (
        lambda: tp.rent.index_change("x", 1),
        "old: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "index_new": (
        lambda: tp.rent.index_change(1, "x"),
        "new: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
}


@pytest.mark.parametrize("name", PRINTED)
def test_a_figure_prints_its_steps(name: str) -> None:
    call, text = PRINTED[name]
    assert text == str(call())


@pytest.mark.parametrize("name", REFUSED)
def test_an_error_says_what_was_got_and_what_is_allowed(name: str) -> None:
    call, text = REFUSED[name]
    with pytest.raises(TechnoparkError) as caught:
        call()
    assert text == str(caught.value)
