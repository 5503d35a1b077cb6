"""Parts of a period, relief and prices, to the published digits."""

from datetime import date
from fractions import Fraction

import attrs

import technopark as tp

D = date.fromisoformat
CENT = tp.RoundingPolicy(
    name="daily rate to the cent", roundings=(tp.Rounding.of(tp.Quantity.DAILY_RATE, "0.01"),)
)
POUND = tp.RoundingPolicy(
    name="daily rate to the pound", roundings=(tp.Rounding.of(tp.Quantity.DAILY_RATE, 1),)
)


def nets(amount, convention, first, last, *clauses, every="month", currency="USD"):
    """The bills of a lease of some days, both included."""
    term = tp.Period.closed(D(first), D(last))
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=term,
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(amount, currency, per="lump", every=every)),
            *(() if convention is None else (convention,)),
            *clauses,
        ),
    )
    lines = tp.rent.schedule(lease, over=term).lines
    assert all(line.gross.as_fraction() == line.explain().evaluate() for line in lines)
    return [line.net for line in lines]


def daily(amount, *, of, currency="USD"):
    return tp.rent.prorated(tp.Money.of(amount, currency), days=1, of=of)


def weekly(weekly_rent, method):
    assert method == "*52/12"
    rent = tp.Money.of(weekly_rent, "GBP")
    return {
        name: tp.rent.converted(rent, of="week", to=unit, weeks=52)
        for name, unit in (("monthly", "month"), ("annual", "year"))
    }


def actual_days(monthly_rent, move_in, period_end):
    assert (move_in, period_end) == ("August 20", "August 31")
    (net,) = nets(monthly_rent, tp.Proration.actual(), "2015-08-20", "2015-08-31")
    days = tp.Period.closed(D("2015-08-20"), D("2015-08-31")).days
    return {"days": days, "daily": daily(monthly_rent, of=31), "prorated": net}


def two_months(monthly_rent, move_in, next_due):
    """Billed from the 15th: one line, in which each calendar month has its own divisor."""
    assert (move_in, next_due) == ("August 20", "September 15")
    term = tp.Period(D("2015-08-20"), D("2015-09-15"))
    months = [part.days for part in term.months()]
    (total,) = nets(
        monthly_rent,
        tp.Proration.calendar(),
        "2015-08-20",
        "2015-09-14",
        tp.Billing(day=15),
    )
    rent = Fraction(monthly_rent)
    shares = [tp.rent.periods(part, billing=tp.Billing())[0].share * rent for part in term.months()]
    return {
        "august_days": months[0],
        "august": shares[0],
        "september_days": months[1],
        "september": shares[1],
        "total": total,
    }


def month_of_30(monthly_rent, move_in):
    assert move_in == "November 18"
    (net,) = nets(monthly_rent, tp.Proration.months_of(30), "2015-11-18", "2015-11-30")
    days = tp.rent.fixed_days(D("2015-11-18"), D("2015-12-01"), 30)
    return {"days": days, "daily": daily(monthly_rent, of=30), "prorated": net}


def daily_rounded(monthly_rent, month_days, days):
    by = attrs.evolve(tp.Proration.months_of(month_days), rounding=CENT)
    (net,) = nets(monthly_rent, by, "2015-11-01", f"2015-11-{days}")
    return {"daily": daily(monthly_rent, of=month_days), "prorated": net}


def yearly_rounded(monthly_rent, currency, **days):
    assert days == {"from": "May 20", "to": "May 31"}
    by = attrs.evolve(tp.Proration.over_year(365), rounding=CENT)
    # 2016 is a leap year, and its days still count over 365
    (net,) = nets(monthly_rent, by, "2016-05-20", "2016-05-31", currency=currency)
    one = tp.rent.converted(tp.Money.of(monthly_rent, currency), of="month", to="day")
    held = tp.Period.closed(D("2016-05-20"), D("2016-05-31")).days
    return {"days": held, "daily": one, "prorated": net}


def yearly(monthly_rent, currency, days, period):
    assert period == "February, from the 2nd"
    assert days == tp.Period.closed(D("2015-02-02"), D("2015-02-28")).days
    by = tp.Proration.over_year(365)
    (net,) = nets(monthly_rent, by, "2015-02-02", "2015-02-28", currency=currency)
    one = tp.rent.converted(tp.Money.of(monthly_rent, currency), of="month", to="day")
    return {"daily": one, "prorated": net}


def leap_year(annual_rent, currency):
    """Days of 2020 from 1 January on; the daily rate is rounded to the pound."""
    found = {}
    for name, days in (("daily_365", 365), ("daily_366", None)):
        by = attrs.evolve(tp.Proration.over_year(days, throughout=True), rounding=POUND)
        for last in ("2020-01-01", "2020-03-25"):
            (found[name, last],) = nets(
                annual_rent,
                by,
                "2020-01-01",
                last,
                tp.Billing(every=tp.Frequency.YEARLY),
                every="year",
                currency=currency,
            )
    assert tp.Period.closed(D("2020-01-01"), D("2020-03-25")).days == 85
    return {
        "daily_365": found["daily_365", "2020-01-01"],
        "daily_366": found["daily_366", "2020-01-01"],
        "difference_85_days": found["daily_365", "2020-03-25"] - found["daily_366", "2020-03-25"],
    }


def quarters(annual_rent, currency):
    days = tp.Billing(days=tp.rent.ENGLISH_QUARTER_DAYS)
    year = ("2019-03-25", "2020-03-24")
    by_quarter = nets(annual_rent, None, *year, days, every="year", currency=currency)
    by_month = nets(annual_rent, None, "2019-04-01", "2020-03-31", every="year", currency=currency)
    assert (4, 12) == (len(by_quarter), len(by_month))
    assert (1, 1) == (len(set(by_quarter)), len(set(by_month)))
    return {"quarterly": by_quarter[0], "monthly": by_month[0]}


def relief(months, company_age_years, in_difficulty, monthly_rent):
    assert (company_age_years, in_difficulty) == ("<5", True)
    found = tp.RentFree(start=D(f"{months[0]}-01"), months=len(months), share="0.50")
    due = nets(monthly_rent, None, "2020-04-01", "2020-06-30", found, currency="MAD")
    return {"rebate_rate": Fraction(found.share), "due_total": tp.Money.total(due, "MAD")}


def start_up_rent(area_m2, rate_dh_m2_month, category):
    rate = tp.Rate.of(rate_dh_m2_month, "MAD", per="m2", every="month")
    card = tp.RateCard.of("card", {("", category): {D("2005-01-01"): rate}})
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(area_m2, basis=tp.Basis.NIA),
        term=tp.Period.year(2005),
        clauses=(tp.CardRent(card=card, site="casablanca", category=category),),
    )
    return {"monthly_rent": tp.rent.passing(lease, on=D("2005-06-01"), every="month")}


def card_of(date, site):
    card = tp.reference.rate_card()
    on = tp.Period.year(int(date)).last
    names = {"startup": "start-up", "pme": "sme", "grande_entreprise": "large"}
    return {shown: card.version(site.lower(), name, on=on).value for shown, name in names.items()}


ANSWERS = {
    "rent_frequency_conversion": weekly,
    "proration_actual_days_in_month": actual_days,
    "proration_two_part_months": two_months,
    "proration_30_day_month": month_of_30,
    "proration_daily_rate_rounded": daily_rounded,
    "proration_annual_365_rounded_daily": yearly_rounded,
    "proration_annual_365_unrounded": yearly,
    "daily_rate_365_vs_366": leap_year,
    "quarterly_instalments": quarters,
    "technopark_covid_rebate": relief,
    "technopark_rent": start_up_rent,
    "technopark_rate_card_lookup": card_of,
}


def test_the_published_answer(case, as_printed):
    answer = ANSWERS[case["topic"]](**case["inputs"])
    found = {name: answer[name] for name in case["expected"]}
    assert case["expected"] == as_printed(found, case["expected"])


def test_the_day_missed_may_be_deducted():
    """The same forum post: 750.00 less 24.66 is 725.34."""
    by = attrs.evolve(tp.Proration.over_year(365), deducts=True)
    (net,) = nets("750.00", by, "2015-02-02", "2015-02-28", currency="GBP")
    assert tp.Money.of("725.34", "GBP") == net


def test_calendar_months_may_deduct_the_days_missed():
    """From 20 August, billed from the 15th: 5 of 31 days of August are missed."""
    by = attrs.evolve(tp.Proration.calendar(), deducts=True)
    first = nets("1000.00", by, "2015-08-20", "2015-10-14", tp.Billing(day=15))[0]
    assert tp.Money.of("838.71", "USD") == first
    last = nets("1000.00", by, "2015-08-15", "2015-09-12", tp.Billing(day=15))[0]
    assert tp.Money.of("933.33", "USD") == last
