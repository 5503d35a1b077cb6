"""OCA/contract's answers: when a bill falls, what it is for, and odd bills as a share of a period.

Sources: https://github.com/OCA/contract/tree/3468e83815d1/contract/tests/test_contract.py, and for the
shares https://github.com/OCA/contract/tree/28e88407ed68/contract_variable_qty_prorated/tests/
test_compute_proprata.py; above each row the test. There the day of the next bill is an input that
may be set by hand; here it is the day of the grid (`anchor`, `day`), or a number of days after it.
"""

from datetime import date
from fractions import Fraction

import pytest

import technopark as tp

D = date.fromisoformat
OPEN = "2040-01-01"
# "monthlylastday": cut at the end of each month; "monthly": from the day itself on.
LAST_DAY = {"day": 1}
FROM_DAY = {"align": "anniversary"}
ADVANCE = {"timing": "advance"}
ARREARS = {"timing": "arrears"}
NEXT_DAY = {"timing": "arrears", "due_after": 1}
MERGED = {"first": "merged"}


def every(count, step="month"):
    return {"every": tp.Frequency.every(count, step)}


# First day, last day or none, how it is billed, from which day on: the first bill's day.
BILL_DAYS = {
    # test_get_next_invoice_date
    "oca-contract-003": ("2018-01-01", "2018-01-15", FROM_DAY | ADVANCE, "2018-01-16", None),
    "oca-contract-005": ("2018-01-01", None, FROM_DAY | NEXT_DAY, "2018-01-01", "2018-02-01"),
    "oca-contract-008": (
        "2018-01-01",
        None,
        FROM_DAY | NEXT_DAY | every(2),
        "2018-01-01",
        "2018-03-01",
    ),
    "oca-contract-010": ("2018-01-06", None, LAST_DAY | ADVANCE, "2018-01-06", "2018-01-06"),
    "oca-contract-011": (
        "2018-01-05",
        None,
        LAST_DAY | ARREARS | every(2),
        "2018-01-05",
        "2018-02-28",
    ),
    "oca-contract-012": (
        "2018-01-05",
        None,
        LAST_DAY | ADVANCE | every(2),
        "2018-01-05",
        "2018-01-05",
    ),
    "oca-contract-013": (
        "2018-01-05",
        None,
        FROM_DAY | ADVANCE | every(1, "year"),
        "2018-01-05",
        "2018-01-05",
    ),
}

# First and last day, how it is billed, the last day billed or none: bill day, first and last day.
NEXT_BILLS = {
    # test_next_invoicing_period, case 2
    "oca-contract-016": (
        ("2019-01-01", "2019-01-15", FROM_DAY, None),
        ("2019-01-01", "2019-01-01", "2019-01-15"),
    ),
    # case 4, the day of the bill being put off to the 5th by hand
    "oca-contract-018": (
        ("2019-01-01", "2019-01-15", FROM_DAY | {"due_after": 4}, None),
        ("2019-01-05", "2019-01-01", "2019-01-15"),
    ),
    # case 8
    "oca-contract-022": (
        ("2019-01-01", "2019-01-15", FROM_DAY | {"due_after": 4}, None),
        ("2019-01-05", "2019-01-01", "2019-01-15"),
    ),
    # case 11
    "oca-contract-025": (
        ("2018-01-01", "2020-01-15", LAST_DAY | ARREARS, "2018-12-15"),
        ("2018-12-31", "2018-12-16", "2018-12-31"),
    ),
    # case 12
    "oca-contract-026": (
        ("2018-01-01", "2020-01-15", LAST_DAY, "2018-12-15"),
        ("2018-12-16", "2018-12-16", "2018-12-31"),
    ),
    # case 12, the second of that name
    "oca-contract-027": (
        ("2018-01-05", "2020-01-15", LAST_DAY | every(3), None),
        ("2018-01-05", "2018-01-05", "2018-03-31"),
    ),
}

# First day, last day or none, how it is billed, the last day billed or none: share of the next bill.
SHARES = {
    # Case 3
    "oca-contract-030": ("2017-01-05", "2018-03-01", {"day": 1}, "2018-01-31", "1.0"),
    # Case 4
    "oca-contract-031": ("2017-01-05", "2018-02-25", {"day": 1}, "2018-01-31", "0.892"),
    # Case 9
    "oca-contract-036": ("2018-01-01", "2018-02-25", LAST_DAY | ARREARS, None, "1.0"),
    # Case 10
    "oca-contract-037": ("2018-01-05", "2018-02-25", LAST_DAY | ARREARS, None, "0.87"),
    # Case 13
    "oca-contract-040": ("2018-02-15", None, LAST_DAY | ARREARS, None, "0.5"),
    # Case 14
    "oca-contract-041": ("2017-02-15", None, LAST_DAY | ARREARS, "2018-01-30", "0.032"),
    # Case 15: the last day of January is billed with February
    "oca-contract-042": ("2017-02-15", None, LAST_DAY | ARREARS | MERGED, "2018-01-30", "1.035"),
    # Case 16
    "oca-contract-043": ("2017-02-15", None, {"day": 1} | NEXT_DAY, "2018-01-30", "0.032"),
    # Case 17
    "oca-contract-044": ("2017-02-15", None, {"day": 1} | NEXT_DAY | MERGED, "2018-01-30", "1.035"),
    # Case 19
    "oca-contract-046": ("2017-02-15", None, {"day": 1} | MERGED, "2018-01-30", "1.035"),
    # Case 19, the second of that name (20): 47 days over the 30 of April
    "oca-contract-047": ("2018-03-15", None, LAST_DAY | MERGED, None, "1.566"),
    # Case 20 (21): 46 days over the 31 from 30 March to 29 April
    "oca-contract-048": ("2018-03-15", None, {"day": 30} | NEXT_DAY | MERGED, None, "1.48"),
}

# How it is billed: the bill day before, the next one, and the last day billed.
ROLLS = {
    # test_contract_weekly_pre
    "oca-contract-055": (every(1, "week"), ADVANCE, "2018-03-01", "2018-02-28"),
    # test_contract_quarterly_post
    "oca-contract-060": (every(3), NEXT_DAY, "2018-05-22", "2018-02-21"),
    # test_contract_semesterly_pre
    "oca-contract-061": (every(6), ADVANCE, "2018-08-22", "2018-08-21"),
}


def bills(start, end, billing, *, billed=None, **more):
    term = tp.Period.closed(D(start), D(end or OPEN))
    last = D(billed) if billed else None
    return tp.rent.periods(term, billing=tp.Billing(**billing), billed=last, **more)


@pytest.mark.parametrize("case", BILL_DAYS)
def test_the_day_of_the_next_bill(case):
    start, end, billing, since, expected = BILL_DAYS[case]
    billed = D(since).toordinal() - 1
    found = bills(start, end, billing, billed=date.fromordinal(billed).isoformat())
    assert expected == (found[0].due.isoformat() if found else None)


@pytest.mark.parametrize("case", NEXT_BILLS)
def test_the_next_bill(case):
    (start, end, billing, billed), expected = NEXT_BILLS[case]
    one = bills(start, end, billing, billed=billed)[0]
    assert expected == tuple(map(str, (one.due, one.period.start, one.period.last)))


@pytest.mark.parametrize("case", SHARES)
def test_the_share_of_an_odd_bill(case):
    """To two places, as there: within half a hundredth."""
    start, end, billing, billed, expected = SHARES[case]
    one = bills(start, end, billing, billed=billed, proration=tp.Proration.of_bill())[0]
    assert abs(one.share - Fraction(expected)) < Fraction("0.005")


@pytest.mark.parametrize("case", ROLLS)
def test_the_bill_after_one_of_22_february(case):
    length, timing, day, last = ROLLS[case]
    found = bills("2017-02-22", None, length | timing | {"anchor": D("2018-02-22")})
    n = next(n for n, one in enumerate(found) if one.due == D("2018-02-22"))
    assert day == str(found[n + 1].due)
    assert last == str(found[n].period.last)


def test_oca_contract_053():
    """test_last_invoice_pre_paid: three bills to the end of the contract, and none after it."""
    found = bills("2018-01-01", "2018-03-15", FROM_DAY)
    assert str(found[0].due) == "2018-01-01"
    last = [str(one.period.last) for one in found]
    assert last == ["2018-01-31", "2018-02-28", "2018-03-15"]
    assert bills("2018-01-01", "2018-03-15", FROM_DAY, billed="2018-03-15") == ()


def test_oca_contract_058():
    """test_contract_monthly_lastday: billed in arrears to 22 February, and next on the 28th."""
    agreed = LAST_DAY | ARREARS | {"first_until": D("2018-02-22")}
    first, second, *_rest = bills("2018-02-15", None, agreed)
    assert (str(first.due), str(first.period.last)) == ("2018-02-22", "2018-02-22")
    assert (str(second.due), str(second.period.start)) == ("2018-02-28", "2018-02-23")


def test_a_first_bill_of_two_and_a_half_months():
    """test_prorated_case_22: 15 March to 29 May over the 30 days from 30 April: 2.53."""
    agreed = {"day": 30, "first_until": D("2018-05-29")}
    first, second, *_rest = bills("2018-03-15", None, agreed, proration=tp.Proration.of_bill())
    assert first.share == Fraction(76, 30)
    assert (str(second.period.start), second.share) == ("2018-05-30", 1)
