"""What index, sales, limits and gross-up print, and what their errors say: the whole text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import technopark as tp
from technopark.errors import TechnoparkError

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = date(2018, 6, 1)


def usd(amount: int) -> tp.Money:
    return tp.Money.of(amount, "USD")


def limits(*more: tp.Clause) -> tp.Lease:
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.year(2018),
        clauses=(tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")), *more),
    )


PRINTED: dict[str, tuple[Callable[[], object], str]] = {
    "index_points": (
        lambda: tp.rent.index_points("110", "112.5"),
        """\
points: 2.5 = index now - index before
├─ index now: 112.5
└─ index before: 110""",
    ),
    "indexed": (
        lambda: tp.rent.indexed(usd(1000), "100", "104"),
        """\
new rent: 1,040.00 USD = line rounded half up to 0.01
└─ rent after the change: 1,040 = rent before × one and the change
   ├─ rent before: 1,000.00 USD
   └─ one and the change: 1.04 = one + change
      ├─ one: 1
      └─ change: 0.04 = ratio of the indices - one
         ├─ ratio of the indices: 1.04 = index now ÷ index before
         │  ├─ index now: 104
         │  └─ index before: 100
         └─ one: 1""",
    ),
    "indexed_part": (
        lambda: tp.rent.indexed(usd(1000), "100", "104", share="0.75", margin="0.01"),
        """\
new rent: 1,040.00 USD = line rounded half up to 0.01
└─ rent after the change: 1,040 = rent before × one and the change
   ├─ rent before: 1,000.00 USD
   └─ one and the change: 1.04 = one + change passed on
      ├─ one: 1
      └─ change passed on: 0.04 = change passed on + margin
         ├─ change passed on: 0.03 = change × share
         │  ├─ change: 0.04 = ratio of the indices - one
         │  │  ├─ ratio of the indices: 1.04 = index now ÷ index before
         │  │  │  ├─ index now: 104
         │  │  │  └─ index before: 100
         │  │  └─ one: 1
         │  └─ share: 0.75
         └─ margin: 0.01""",
    ),
    "indexed_cap": (
        lambda: tp.rent.indexed(usd(1000), "100", "104", cap="0.03", floor="0.01"),
        """\
new rent: 1,030.00 USD = line rounded half up to 0.01
└─ rate over the floor: 1,030 = maximum of rate under the cap, least after the floor
   ├─ rate under the cap: 1,030 = minimum of rent after the change, most after the cap
   │  ├─ rent after the change: 1,040 = rent before × one and the change
   │  │  ├─ rent before: 1,000.00 USD
   │  │  └─ one and the change: 1.04 = one + change
   │  │     ├─ one: 1
   │  │     └─ change: 0.04 = ratio of the indices - one
   │  │        ├─ ratio of the indices: 1.04 = index now ÷ index before
   │  │        │  ├─ index now: 104
   │  │        │  └─ index before: 100
   │  │        └─ one: 1
   │  └─ most after the cap: 1,030 = rent before × one and the change
   │     ├─ rent before: 1,000.00 USD
   │     └─ one and the change: 1.03 = one + cap
   │        ├─ one: 1
   │        └─ cap: 0.03
   └─ least after the floor: 1,010 = rent before × one and the change
      ├─ rent before: 1,000.00 USD
      └─ one and the change: 1.01 = one + floor
         ├─ one: 1
         └─ floor: 0.01""",
    ),
    "indexed_even": (
        lambda: tp.rent.indexed(usd(1000), "100", "104", cap="0.02", floor="0.02"),
        """\
new rent: 1,020.00 USD = line rounded half up to 0.01
└─ rate over the floor: 1,020 = maximum of rate under the cap, least after the floor
   ├─ rate under the cap: 1,020 = minimum of rent after the change, most after the cap
   │  ├─ rent after the change: 1,040 = rent before × one and the change
   │  │  ├─ rent before: 1,000.00 USD
   │  │  └─ one and the change: 1.04 = one + change
   │  │     ├─ one: 1
   │  │     └─ change: 0.04 = ratio of the indices - one
   │  │        ├─ ratio of the indices: 1.04 = index now ÷ index before
   │  │        │  ├─ index now: 104
   │  │        │  └─ index before: 100
   │  │        └─ one: 1
   │  └─ most after the cap: 1,020 = rent before × one and the change
   │     ├─ rent before: 1,000.00 USD
   │     └─ one and the change: 1.02 = one + cap
   │        ├─ one: 1
   │        └─ cap: 0.02
   └─ least after the floor: 1,020 = rent before × one and the change
      ├─ rent before: 1,000.00 USD
      └─ one and the change: 1.02 = one + floor
         ├─ one: 1
         └─ floor: 0.02""",
    ),
    "increased": (
        lambda: tp.rent.increased(tp.Rate.of("10", "USD", per="m2", every="month"), "0.05"),
        """\
new rate: 10.5 USD per m2 per month = rent before × one and the change
├─ rent before: 10 USD per m2 per month
└─ one and the change: 1.05 = one + change
   ├─ one: 1
   └─ change: 0.05""",
    ),
    "prorated": (
        lambda: tp.rent.prorated(usd(310), days=10, of=31),
        """\
part: 100.00 USD = line rounded half up to 0.01
└─ part, exact: 100 = daily rate × days
   ├─ daily rate: 10 = amount × 1 of 31 days
   │  ├─ amount: 310.00 USD
   │  └─ 1 of 31 days: 1/31 ≈ 0.032258
   └─ days: 10""",
    ),
    "gross_up": (
        lambda: tp.rent.gross_up(usd(1000), actual="0.5", target="0.9", variable="0.4"),
        """\
grossed up: 1,320.00 USD = line rounded half up to 0.01
└─ cost, grossed up: 1,320 = fixed + variable
   ├─ fixed: 600 = cost × fixed share
   │  ├─ cost: 1,000.00 USD
   │  └─ fixed share: 0.6 = one - variable share
   │     ├─ one: 1
   │     └─ variable share: 0.4
   └─ variable: 720 = cost × variable share × factor, at least one
      ├─ cost: 1,000.00 USD
      ├─ variable share: 0.4
      └─ factor, at least one: 1.8 = maximum of target over actual, one
         ├─ target over actual: 1.8 = target ÷ actual
         │  ├─ target: 0.9
         │  └─ actual: 0.5
         └─ one: 1""",
    ),
    "gross_up_all": (
        lambda: tp.rent.gross_up(usd(1000), actual=1, target="0.9"),
        """\
grossed up: 1,000.00 USD = line rounded half up to 0.01
└─ cost, grossed up: 1,000 = fixed + variable
   ├─ fixed: 0 = cost × fixed share
   │  ├─ cost: 1,000.00 USD
   │  └─ fixed share: 0 = one - variable share
   │     ├─ one: 1
   │     └─ variable share: 1
   └─ variable: 1,000 = cost × variable share × factor, at least one
      ├─ cost: 1,000.00 USD
      ├─ variable share: 1
      └─ factor, at least one: 1 = maximum of target over actual, one
         ├─ target over actual: 0.9 = target ÷ actual
         │  ├─ target: 0.9
         │  └─ actual: 1
         └─ one: 1""",
    ),
    "gross_up_fixed": (
        lambda: tp.rent.gross_up(usd(1000), actual="0.5", variable=0),
        """\
grossed up: 1,000.00 USD = line rounded half up to 0.01
└─ cost: 1,000.00 USD""",
    ),
    "natural_breakpoint": (
        lambda: tp.rent.natural_breakpoint(usd(50000), "0.05"),
        """\
natural breakpoint: 1,000,000.00 USD = line rounded half up to 0.01
└─ breakpoint, exact: 1,000,000 = base rent ÷ rate
   ├─ base rent: 50,000.00 USD
   └─ rate: 0.05""",
    ),
    "percentage_rent": (
        lambda: tp.rent.percentage_rent(usd(1600000), rate="0.08", base=usd(120000)),
        """\
percentage rent: 8,000.00 USD = line rounded half up to 0.01
└─ share of sales: 8,000 = sales above the breakpoint × rate
   ├─ sales above the breakpoint: 100,000 = maximum of sales less the breakpoint, none
   │  ├─ sales less the breakpoint: 100,000 = sales - natural breakpoint
   │  │  ├─ sales: 1,600,000.00 USD
   │  │  └─ natural breakpoint: 1,500,000 = base rent ÷ rate
   │  │     ├─ base rent: 120,000.00 USD
   │  │     └─ rate: 0.08
   │  └─ none: 0
   └─ rate: 0.08""",
    ),
    "percentage_agreed": (
        lambda: tp.rent.percentage_rent(
            usd(900), rate="0.1", base=usd(1), breakpoint=usd(1000), minimum=usd(5)
        ),
        """\
percentage rent: 5.00 USD = line rounded half up to 0.01
└─ not below the minimum: 5 = maximum of share of sales, minimum
   ├─ share of sales: 0 = sales above the breakpoint × rate
   │  ├─ sales above the breakpoint: 0 = maximum of sales less the breakpoint, none
   │  │  ├─ sales less the breakpoint: -100 = sales - breakpoint
   │  │  │  ├─ sales: 900.00 USD
   │  │  │  └─ breakpoint: 1,000.00 USD
   │  │  └─ none: 0
   │  └─ rate: 0.1
   └─ minimum: 5.00 USD""",
    ),
    "percentage_most": (
        lambda: tp.rent.percentage_rent(usd(900), rate="0.1", maximum=usd(50)),
        """\
percentage rent: 50.00 USD = line rounded half up to 0.01
└─ not above the maximum: 50 = minimum of share of sales, maximum
   ├─ share of sales: 90 = sales × rate
   │  ├─ sales: 900.00 USD
   │  └─ rate: 0.1
   └─ maximum: 50.00 USD""",
    ),
    "minimum": (
        lambda: tp.rent.passing(
            limits(tp.RentLimit(minimum=tp.Rate.of("180", "MAD", per="m2", every="quarter"))),
            on=DAY,
            every="month",
        ),
        """\
passing rent: 1,200.00 MAD = line rounded half up to 0.01
└─ rent: 1,200 = maximum of rent, limit (not below the minimum)
   ├─ rent: 1,000 = rate × area
   │  ├─ rate: 50 MAD per m2 per month
   │  └─ area: 20 m² (NIA)
   └─ limit: 1,200 = limit × time units
      ├─ limit: 3,600 = limit × area
      │  ├─ limit: 180 MAD per m2 per quarter
      │  └─ area: 20 m² (NIA)
      └─ time units: 1/3 ≈ 0.333333 = 1 month ÷ 3 months
         ├─ 1 month: 1
         └─ 3 months: 3""",
    ),
    "maximum": (
        lambda: tp.rent.passing(
            limits(tp.RentLimit(maximum=tp.Rate.of("40", "MAD", per="m2", every="month"))),
            on=DAY,
            every="month",
        ),
        """\
passing rent: 800.00 MAD = line rounded half up to 0.01
└─ rent: 800 = minimum of rent, limit (not above the maximum)
   ├─ rent: 1,000 = rate × area
   │  ├─ rate: 50 MAD per m2 per month
   │  └─ area: 20 m² (NIA)
   └─ limit: 800 = limit × area
      ├─ limit: 40 MAD per m2 per month
      └─ area: 20 m² (NIA)""",
    ),
    "half_free": (
        lambda: tp.rent.passing(limits(tp.RentFree(months=12, share="0.5")), on=DAY, every="month"),
        """\
passing rent: 500.00 MAD = line rounded half up to 0.01
└─ rent: 500 = rent × share left (rent-free)
   ├─ rent: 1,000 = rate × area
   │  ├─ rate: 50 MAD per m2 per month
   │  └─ area: 20 m² (NIA)
   └─ share left: 0.5 = one - share waived
      ├─ one: 1
      └─ share waived: 0.5""",
    ),
}

REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "index_points": (
        lambda: tp.rent.index_points(-1, 1),
        "index: got ('-1', '1'); allowed is above zero",
    ),
    "cap_under_floor": (
        lambda: tp.rent.indexed(usd(1), 1, 1, cap="0.01", floor="0.02"),
        "cap and floor: got ('0.01', '0.02'); allowed is a cap at or above the floor",
    ),
    "cap_word": (
        lambda: tp.rent.indexed(usd(1), 1, 1, cap="x"),
        "limit: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "increased_word": (
        lambda: tp.rent.increased(usd(1), "x"),
        "increased by: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "days_below": (
        lambda: tp.rent.prorated(usd(1), days=-1, of=30),
        "prorated days: got (-1, 30); allowed is days of one day or more",
    ),
    "days_of_none": (
        lambda: tp.rent.prorated(usd(1), days=1, of=0),
        "prorated days: got (1, 0); allowed is days of one day or more",
    ),
    "actual_zero": (
        lambda: tp.rent.gross_up(usd(1), actual=0),
        "gross_up actual: got 0; allowed is an occupancy above 0 and up to 1",
    ),
    "actual_above": (
        lambda: tp.rent.gross_up(usd(1), actual="1.01"),
        "gross_up actual: got '1.01'; allowed is an occupancy above 0 and up to 1",
    ),
    "actual_word": (
        lambda: tp.rent.gross_up(usd(1), actual="x"),
        "actual: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "target_zero": (
        lambda: tp.rent.gross_up(usd(1), actual=1, target=0),
        "gross_up target: got 0; allowed is an occupancy above 0 and up to 1",
    ),
    "target_word": (
        lambda: tp.rent.gross_up(usd(1), actual=1, target="x"),
        "target: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "variable_above": (
        lambda: tp.rent.gross_up(usd(1), actual=1, variable="1.01"),
        "gross_up variable: got '1.01'; allowed is a share, 0 to 1",
    ),
    "variable_below": (
        lambda: tp.rent.gross_up(usd(1), actual=1, variable="-0.01"),
        "gross_up variable: got '-0.01'; allowed is a share, 0 to 1",
    ),
    "variable_word": (
        lambda: tp.rent.gross_up(usd(1), actual=1, variable="x"),
        "variable: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "rate_word": (
        lambda: tp.rent.percentage_rent(usd(1), rate="x"),
        "rate: got 'x'; allowed is an exact number: an int, a Decimal, a Fraction or text such as \"1.50\"",
    ),
    "limit_currency": (
        lambda: tp.rent.passing(
            limits(tp.RentLimit(minimum=tp.Rate.of("1", "EUR", per="m2", every="month"))), on=DAY
        ),
        "lease a, RentLimit on 2018-01-01: got MAD and EUR in one operation; convert one of them at a stated rate first",
    ),
    "two_limits": (
        lambda: tp.rent.passing(
            limits(
                tp.RentLimit(minimum=tp.Rate.of("1", "MAD", per="m2", every="month")),
                tp.RentLimit(maximum=tp.Rate.of("2", "MAD", per="m2", every="month")),
            ),
            on=DAY,
        ),
        "lease a, RentLimit on 2018-01-01: two limits, one of them a minimum and one a maximum; give each its order",
    ),
    "free_outside": (
        lambda: tp.rent.passing(limits(tp.RentFree(months=1, start=date(2020, 1, 1))), on=DAY),
        "lease a, RentFree on 2020-01-01: it lies outside the term, 2018-01-01 to 2018-12-31",
    ),
    "free_twice": (
        lambda: tp.rent.passing(limits(tp.RentFree(months=3), tp.RentFree(months=2)), on=DAY),
        "lease a, RentFree on 2018-01-01: two of them hold on that day for one charge",
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
