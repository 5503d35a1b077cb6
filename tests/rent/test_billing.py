"""Billing periods, due days, part periods: published answers and edges."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

import technopark as tp

D = date.fromisoformat
LONG = tp.Period(date(1990, 1, 1), date(2040, 1, 1))
DAILY = tp.RoundingPolicy(
    name="daily rate to the cent",
    roundings=(tp.Rounding.of(tp.Quantity.DAILY_RATE, "0.01"),),
)
MONTH = tp.Rate.of("1", "EUR", per="lump", every="month")


def lease(start, end, *clauses, rate=MONTH):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("1", basis=tp.Basis.NIA),
        term=tp.Period(start, end or date(2040, 1, 1)),
        clauses=(tp.BaseRent(rate=rate), *clauses),
    )


def lump(amount, every="month", currency="EUR"):
    return tp.Rate.of(amount, currency, per="lump", every=every)


EVERY = {"MONTHLY": 1, "QUARTERLY": 3, "ANNUAL": 12}

# Kill Bill, invoice/src/test/.../inAdvance: number of cycles billed up to a target day, with
# the bill cycle day counted from the month of the start.
CYCLES = [
    ("MONTHLY", "2011-02-03", "2011-02-17", "2011-03-01", 3, "0.5"),
    ("MONTHLY", "2011-02-17", None, "2011-03-03", 3, "1.5"),
    ("MONTHLY", "2012-02-15", None, "2012-03-15", 15, "2"),
    ("MONTHLY", "2011-02-01", "2011-02-14", "2011-03-01", 1, "0.464285714"),
    ("MONTHLY", "2011-02-14", None, "2011-03-01", 27, "1.419354839"),
    ("MONTHLY", "2011-01-31", "2011-03-10", "2011-04-21", 7, "1.322580646"),
    ("MONTHLY", "2011-02-01", None, "2011-04-13", 13, "3.387096774"),
    ("MONTHLY", "2010-06-17", "2010-07-25", "2010-07-18", 17, "1.258064516"),
    ("MONTHLY", "2011-01-01", "2011-02-27", "2011-02-26", 15, "1.880184332"),
    ("QUARTERLY", "2011-02-10", "2011-02-24", "2011-03-06", 10, "0.157303371"),
    ("QUARTERLY", "2011-02-17", None, "2011-05-03", 3, "1.842696629"),
    ("QUARTERLY", "2011-05-07", None, "2011-07-21", 15, "1.08988764"),
    ("QUARTERLY", "2011-02-07", "2011-05-10", "2011-09-21", 7, "1.032608696"),
    ("QUARTERLY", "2011-01-01", "2011-04-27", "2011-04-15", 15, "1.284042045"),
    ("ANNUAL", "2011-01-31", None, "2011-02-24", 15, "0.956164384"),
    ("ANNUAL", "2010-12-15", None, "2012-01-13", 4, "1.969863014"),
    ("ANNUAL", "2010-06-17", "2011-06-25", "2011-06-25", 17, "1.021857923"),
    ("ANNUAL", "2011-01-01", "2012-01-27", "2012-03-07", 15, "1.071143049"),
]


@pytest.mark.parametrize(("period", "start", "end", "target", "day", "expected"), CYCLES)
def test_cycles_in_advance_as_published(period, start, end, target, day, expected):
    months = EVERY[period]
    billing = tp.Billing(every=tp.Frequency.every(months, "month"), day=day)
    found = tp.rent.periods(
        tp.Period(D(start), D(end) if end else date(2040, 1, 1)),
        billing=billing,
        proration=tp.Proration.of_period(),
    )
    cycles = sum(one.share for one in found if one.period.start <= D(target))
    assert abs(cycles - Fraction(expected)) < Fraction(2, 10**9)


def nets(one, over=LONG):
    return [str(line.net.amount) for line in tp.rent.schedule(one, over=over).lines]


# Published answers for part of a month: rent, first day, day after the last, convention, answer.
PARTS = [
    ("1000.00", "2019-08-20", "2019-09-01", tp.Proration.actual(), "387.10"),
    ("600.00", "2019-11-18", "2019-12-01", tp.Proration.months_of(30), "260.00"),
    ("800.00", "2019-11-01", "2019-11-11", tp.Proration(rounding=DAILY), "266.70"),
    (
        "1000.00",
        "2020-05-20",
        "2020-06-01",
        tp.Proration(part=tp.Part.DAY_COUNT, count=tp.DayCount.ACT_365_FIXED, rounding=DAILY),
        "394.56",
    ),
    ("1000.00", "2020-05-20", "2020-06-01", tp.Proration.over_year(365), "394.52"),
    ("750.00", "2019-02-02", "2019-03-01", tp.Proration.over_year(365), "665.75"),
    (
        "750.00",
        "2019-02-02",
        "2019-03-01",
        tp.Proration(
            part=tp.Part.DAY_COUNT,
            count=tp.DayCount.ACT_365_FIXED,
            deducts=True,
            rounding=DAILY,
        ),
        "725.34",
    ),
    ("3950.00", "2023-04-08", "2023-05-01", tp.Proration.actual(), "3028.33"),
    ("3950.00", "2023-04-08", "2023-05-01", tp.Proration(deducts=True), "3028.33"),
    ("200.00", "2010-11-01", "2010-11-16", tp.Proration.actual(), "100.00"),
]


@pytest.mark.parametrize(("rent", "start", "end", "by", "expected"), PARTS)
def test_parts_of_a_month_as_published(rent, start, end, by, expected):
    one = lease(D(start), D(end), by, rate=lump(rent))
    assert [expected] == nets(one)
    line = tp.rent.schedule(one, over=LONG).lines[0]
    assert line.explain().evaluate() == Decimal(expected)


def test_two_part_months_in_one_bill_are_rounded_once():
    """Move in on 20 August, next rent due on 15 September: 853.76 (not 387.10 + 466.67)."""
    merged = tp.Billing(first=tp.Stub.MERGED, last=tp.Stub.MERGED)
    one = lease(D("2019-08-20"), D("2019-09-15"), merged, rate=lump("1000"))
    assert ["853.76"] == nets(one)


def test_a_quarter_is_prorated_on_the_whole_quarter():
    """Lago: 910.00 a quarter, 32 of 91 days are 320.00."""
    quarters = tp.Billing(every=tp.Frequency.QUARTERLY, anchor=D("2024-01-15"))
    one = lease(
        D("2024-05-20"),
        D("2024-06-21"),
        quarters,
        tp.Proration.of_period(),
        rate=lump("910", "quarter"),
    )
    assert ["320.00"] == nets(one)


def test_the_anchor_day_is_kept():
    """Polar and Lago: 31 January, 29 February, 31 March; no drift."""
    by = tp.Billing(align=tp.Align.ANNIVERSARY)
    found = tp.rent.periods(tp.Period(D("2024-01-31"), D("2024-06-01")), billing=by)
    starts = ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"]
    assert starts == [one.period.start.isoformat() for one in found]


# QuantLib, schedules at the end of the month.
@pytest.mark.parametrize(
    ("start", "end", "months", "expected"),
    [
        ("1996-08-31", "1997-09-15", 6, ["1996-08-31", "1997-02-28", "1997-08-31"]),
        ("2023-01-16", "2023-03-16", 1, ["2023-01-16", "2023-01-31", "2023-02-28"]),
    ],
)
def test_the_last_day_of_the_month_is_kept(start, end, months, expected):
    by = tp.Billing(every=tp.Frequency.every(months, "month"), day=31)
    found = tp.rent.periods(tp.Period(D(start), D(end)), billing=by)
    assert expected == [one.period.start.isoformat() for one in found]
    assert D(end) == found[-1].period.end


def test_english_quarter_days():
    """12,000 a year is 3,000 on each quarter day, whatever the days between them."""
    by = tp.Billing(days=((3, 25), (6, 24), (9, 29), (12, 25)))
    one = lease(D("2019-03-25"), D("2020-03-25"), by, rate=lump("12000", "year"))
    found = tp.rent.schedule(one, over=LONG)
    assert ["3000.00"] * 4 == nets(one)
    assert [3, 6, 9, 12] == [line.due.month for line in found.lines]


def test_a_monthly_rent_between_quarter_days_needs_a_convention():
    by = tp.Billing(days=((3, 25), (6, 24), (9, 29), (12, 25)))
    one = lease(D("2019-04-01"), D("2020-03-25"), by)
    with pytest.raises(tp.errors.ClauseError, match="Proration on 2019-04-01"):
        nets(one)
    assert len(nets(lease(D("2019-04-01"), D("2020-03-25"), by, tp.Proration.of_period()))) == 4


@pytest.mark.parametrize(
    ("stub", "expected"),
    [
        (tp.Stub.PRORATED, ["164.52", "300.00", "193.55"]),
        (tp.Stub.FULL, ["300.00", "300.00", "300.00"]),
        (tp.Stub.FREE, ["0.00", "300.00", "0.00"]),
        (tp.Stub.MERGED, ["658.06"]),
    ],
)
def test_short_first_and_last_periods(stub, expected):
    """From 15 May to 20 July, each way to charge the two ends; 17/31 + 1 + 20/31 months."""
    by = tp.Billing(first=stub, last=stub)
    assert expected == nets(lease(D("2019-05-15"), D("2019-07-21"), by, rate=lump("300")))


def test_a_single_short_period_merges_with_nothing():
    by = tp.Billing(first=tp.Stub.MERGED, last=tp.Stub.MERGED)
    assert ["150.00"] == nets(lease(D("2019-06-01"), D("2019-06-16"), by, rate=lump("300")))
    assert nets(lease(D("2019-06-01"), D("2019-09-01"), by, rate=lump("300"))) == ["300.00"] * 3


def test_a_stub_that_is_cut_by_the_days_asked_for():
    full = lease(D("2019-05-15"), D("2019-07-01"), tp.Billing(first=tp.Stub.FULL), rate=lump("310"))
    late = tp.Period(D("2019-05-22"), D("2019-06-01"))
    assert ["100.00"] == nets(full, late)


@pytest.mark.parametrize(
    ("timing", "after", "expected"),
    [
        (tp.Timing.ADVANCE, 0, "2018-01-01"),
        (tp.Timing.ADVANCE, -10, "2017-12-22"),
        (tp.Timing.ARREARS, 0, "2018-01-31"),
        (tp.Timing.ARREARS, 1, "2018-02-01"),
    ],
)
def test_due_days(timing, after, expected):
    """In advance from the first day, in arrears from the last one (as OCA/contract has it)."""
    by = tp.Billing(timing=timing, due_after=after)
    found = tp.rent.periods(tp.Period.month(2018, 1), billing=by)
    assert D(expected) == found[0].due


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        (tp.Counted.BOTH, "160.00"),
        (tp.Counted.FIRST, "150.00"),
        (tp.Counted.LAST, "150.00"),
        (tp.Counted.NEITHER, "140.00"),
    ],
)
def test_the_first_and_the_last_day(counted, expected):
    one = lease(D("2019-06-05"), D("2019-06-21"), tp.Proration(counted=counted), rate=lump("300"))
    assert [expected] == nets(one)


def test_a_term_of_one_day_that_does_not_count_costs_nothing():
    by = tp.Proration(counted=tp.Counted.FIRST)
    assert nets(lease(D("2019-06-05"), D("2019-06-06"), by)) == []


def test_whole_months_charge_a_month_once_and_whole_months_only_charge_no_part():
    whole = lease(D("2019-06-20"), D("2019-08-10"), tp.Proration.whole(), rate=lump("300"))
    assert nets(whole) == ["300.00"] * 3
    free = lease(D("2019-06-20"), D("2019-08-10"), tp.Proration.free(), rate=lump("300"))
    assert nets(free) == ["0.00", "300.00", "0.00"]
    assert nets(whole, tp.Period(D("2019-07-10"), D("2019-07-20"))) == ["0.00"]


@pytest.mark.parametrize(
    ("every", "expected"),
    [
        (tp.Frequency.every(1, "week"), ["10", "70", "70", "70", "70", "10"]),
        (tp.Frequency.every(10, "day"), ["100", "100", "100"]),
    ],
)
def test_weeks_and_days(every, expected):
    """Weeks begin on Mondays; so many days begin with the lease."""
    by = tp.Billing(every=every)
    one = lease(D("2020-11-01"), D("2020-12-01"), by, rate=lump("10", "day"))
    assert [f"{amount}.00" for amount in expected] == nets(one)
    shares = [one_.share for one_ in tp.rent.periods(one.term, billing=by)]
    days = 7 if every.step == "week" else 10
    assert [Fraction(int(amount), 10 * days) for amount in expected] == shares


@pytest.mark.parametrize("start", ["2021-01-04", "2021-01-11", "2021-01-13"])
@pytest.mark.parametrize("weeks", [2, 3, 4])
def test_several_weeks_are_counted_from_the_week_of_the_lease(start, weeks):
    """Else the first fortnight of every second lease were a week short."""
    term = tp.Period.lasting(D(start), 12, "week")
    found = tp.rent.periods(term, billing=tp.Billing(every=tp.Frequency.every(weeks, "week")))
    whole = found[0].whole
    assert (whole.start.weekday(), whole.days) == (0, 7 * weeks)
    assert whole.start <= term.start < whole.start + timedelta(days=7)


def test_a_monthly_rent_by_the_week_needs_a_day_count():
    by = tp.Billing(every=tp.Frequency.every(1, "week"), anchor=D("2020-11-01"))
    one = lease(D("2020-11-01"), D("2020-11-15"), by, rate=lump("365"))
    with pytest.raises(tp.errors.ClauseError, match="Proration on 2020-11-01"):
        nets(one)
    counted = lease(
        D("2020-11-01"), D("2020-11-15"), by, tp.Proration.over_year(365), rate=lump("365")
    )
    assert nets(counted) == ["84.00", "84.00"]


@pytest.mark.parametrize("months", [2, 5, 24])
def test_every_so_many_months(months):
    """On the calendar where years divide evenly, else from the month of the lease."""
    by = tp.Billing(every=tp.Frequency.every(months, "month"))
    found = tp.rent.periods(tp.Period(D("2019-03-01"), D("2025-03-01")), billing=by)
    wanted = {2: (2019, 3), 5: (2019, 3), 24: (2018, 1)}[months]
    assert wanted == (found[0].whole.start.year, found[0].whole.start.month)


def test_days_over_a_new_year_by_the_years_own_days():
    by = tp.Billing(align=tp.Align.ANNIVERSARY)
    one = lease(
        D("2019-12-20"), D("2020-01-10"), by, tp.Proration.over_year(None), rate=lump("1000")
    )
    exact = 12000 * (Fraction(12, 365) + Fraction(9, 366))
    assert [str(tp.Money.rounded(exact, "EUR").amount)] == nets(one)


def test_lines_in_another_step():
    pounds = tp.Rounding.of(tp.Quantity.LINE, "1", tp.Mode.DOWN)
    one = lease(D("2019-06-16"), D("2019-08-01"), tp.Billing(rounding=pounds), rate=lump("99.99"))
    assert nets(one) == ["49.00", "99.00"]


NONSENSE = [
    (lambda: tp.Billing(day=3, anchor=D("2019-01-01")), "one of them"),
    (lambda: tp.Billing(day=32), "1 to 31"),
    (lambda: tp.Billing(days=((2, 30),)), "every year has"),
    (lambda: tp.Billing(days=((13, 1),)), "every year has"),
    (lambda: tp.Billing(days=((6, 1), (3, 1))), "in order"),
    (lambda: tp.Proration(days=30), "none for the others"),
    (lambda: tp.Proration(part=tp.Part.FIXED_MONTH), "a number for"),
    (lambda: tp.Proration.over(0), "one or more"),
    (lambda: tp.Proration(part=tp.Part.DAY_COUNT), "a day count for"),
    (lambda: tp.Proration(count=tp.DayCount.ACT_360), "none for the others"),
    (lambda: tp.Proration(part=tp.Part.WHOLE, rounding=DAILY), "has no daily rate"),
    (lambda: tp.Proration.over_year(364), "365, 360 or none"),
    (lambda: tp.BaseRent(rate=lump("1", "once")), "per day, week, month"),
    (lambda: tp.BaseRent(rate=tp.Rate.of("1", "EUR", per="desk", every="month")), "how many"),
    (lambda: tp.BaseRent(rate=lump("1"), quantity=2), "none for a rate per lump"),
    (
        lambda: tp.BaseRent(rate=tp.Rate.of("1", "EUR", per="desk", every="month"), quantity=-1),
        "zero or more",
    ),
    (lambda: tp.Vat.of("20", start=D("2000-01-01")), "0.20 for 20 %"),
    (lambda: tp.CardMove(category="a", months=0, then="b"), "one or more"),
    (lambda: tp.CardMove(category="a", months=1, then="a"), "another category"),
    (
        lambda: tp.RateCard.of(
            "c",
            {},
            moves=(
                tp.CardMove(category="a", months=1, then="b"),
                tp.CardMove(category="a", months=2, then="c"),
            ),
        ),
        "rate card move",
    ),
]


@pytest.mark.parametrize("number", range(len(NONSENSE)))
def test_clauses_that_make_no_sense(number):
    make, message = NONSENSE[number]
    with pytest.raises(ValueError, match=message):
        make()


def test_card_rents_that_make_no_sense():
    card = tp.RateCard.of("c", {})
    for more, message in (
        ({"then": "sme"}, "or neither"),
        ({"then": "sme", "months": -1}, "zero or more"),
        ({"clock": tp.Clock.COMPANY}, "day of foundation"),
    ):
        with pytest.raises(ValueError, match=message):
            tp.CardRent(card=card, site="a", category="start-up", **more)


AGREED = tp.Billing(first_until=D("2024-02-14"))
CUT = tp.Period(D("2024-01-31"), D("2024-04-10"))


@pytest.mark.parametrize("first", list(tp.Stub))
def test_an_agreed_first_bill_is_not_asked_what_a_short_first_period_costs(first):
    billing = attrs.evolve(AGREED, first=first)
    assert tp.rent.periods(CUT, billing=AGREED) == tp.rent.periods(CUT, billing=billing)


@pytest.mark.parametrize(("last", "share"), [("prorated", "3/10"), ("full", "1"), ("free", "0")])
def test_what_a_short_last_period_costs_leaves_an_agreed_first_bill_alone(last, share):
    """1/31 and 14/29 of a month, the other 15/29, March, and April."""
    found = tp.rent.periods(CUT, billing=attrs.evolve(AGREED, last=last))
    assert ["463/899", "15/29", "1", share] == [str(one.share) for one in found]
