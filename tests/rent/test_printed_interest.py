"""What interest and the test of a rise print, and what their errors say: the whole text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import technopark as tp
from technopark.errors import TechnoparkError

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = date(2018, 1, 1)


def usd(amount: int) -> tp.Money:
    return tp.Money.of(amount, "USD")


PRINTED: dict[str, tuple[Callable[[], object], str]] = {
    "simple": (
        lambda: tp.rent.simple_interest(usd(1000), "0.017", start=DAY, end=date(2019, 1, 1)),
        """\
interest: 17.00 USD = line rounded half up to 0.01
└─ interest, exact: 17 = principal × rate × part of a year
   ├─ principal: 1,000.00 USD
   ├─ rate: 0.017
   └─ part of a year: 1 (actual/365 fixed)""",
    ),
    "compound": (
        lambda: tp.rent.compound_interest(usd(1000), "0.05", times=2),
        """\
interest: 102.50 USD = line rounded half up to 0.01
└─ interest, exact: 102.5 = with its interest - principal
   ├─ with its interest: 1,102.5 = principal × one and the rate × one and the rate
   │  ├─ principal: 1,000.00 USD
   │  ├─ one and the rate: 1.05 = one + rate
   │  │  ├─ one: 1
   │  │  └─ rate: 0.05
   │  └─ one and the rate: 1.05 = one + rate
   │     ├─ one: 1
   │     └─ rate: 0.05
   └─ principal: 1,000.00 USD""",
    ),
    "compound_not": (
        lambda: tp.rent.compound_interest(usd(1000), "0.05", times=0),
        """\
interest: 0.00 USD = line rounded half up to 0.01
└─ interest, exact: 0 = with its interest - principal
   ├─ with its interest: 1,000 = principal
   │  └─ principal: 1,000.00 USD
   └─ principal: 1,000.00 USD""",
    ),
    "rise_abnormal": (
        lambda: tp.rent.abnormal_increase(
            usd(10000), usd(25000), start=date(2004, 4, 1), on=date(2010, 4, 1)
        ),
        """\
the rent rises abnormally: met
requirement                                  answer  observed                             what to do
───────────────────────────────────────────  ──────  ───────────────────────────────────  ──────────
the rise is more than 10,000.00 USD × 6      met     15,000.00 USD against 12,000.00 USD
whole years / 5""",
    ),
    "rise_at_the_limit": (
        lambda: tp.rent.abnormal_increase(
            usd(10000), usd(22000), start=date(2004, 4, 1), on=date(2010, 4, 1)
        ),
        """\
the rent rises abnormally: unmet
requirement                    answer  observed                       what to do
─────────────────────────────  ──────  ─────────────────────────────  ──────────────────────────────
the rise is more than          unmet   12,000.00 USD against          none: only a rise above
10,000.00 USD × 6 whole years          12,000.00 USD                  12,000.00 USD would be
/ 5""",
    ),
}

REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "times_below": (
        lambda: tp.rent.compound_interest(usd(1), "0.1", times=-1),
        "compound_interest times: got -1; allowed is zero or more",
    ),
    "count_word": (
        lambda: tp.rent.simple_interest(usd(1), "0.1", start=DAY, end=date(2019, 1, 1), count="x"),
        'simple_interest count: got \'x\'; allowed is "actual/actual ISDA", "actual/actual ICMA", "actual/actual AFB", "actual/360", "actual/365 fixed", "whole years and actual/365", "30/360 bond", "30/360 eurobond", "months/12"',
    ),
    "rolled_above": (
        lambda: tp.rent.rolled(DAY, 3, on=32),
        "rolled on: got 32; allowed is 1 to 31",
    ),
    "rolled_below": (
        lambda: tp.rent.rolled(DAY, 3, on=0),
        "rolled on: got 0; allowed is 1 to 31",
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
