"""Deposits, late payment, turnover rent and rents over a term, to the published digits."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

import technopark as tp

START = date(2018, 1, 1)
YEARLY = tp.Billing(every=tp.Frequency.YEARLY, align=tp.Align.ANNIVERSARY)
SQFT = tp.Area.of(1, unit="sqft", basis=tp.Basis.RENTABLE)


def usd(amount):
    return tp.Money.of(amount, "USD")


def gbp(amount):
    return tp.Money.of(amount, "GBP")


def lease(rate, *clauses, start=START, months=12, term=None, area=SQFT):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=area,
        term=term or tp.Period.lasting(start, months, "month"),
        clauses=(tp.BaseRent(rate=rate), *clauses),
    )


def deposit(deposit, annual_rate, years):
    clause = tp.Deposit(
        amount=usd(deposit), interest=tp.Dated.of("interest", {START: Decimal(annual_rate)})
    )
    held = lease(tp.Rate.of(1000, "USD", per="lump", every="month"), clause, months=60)
    on = START.replace(year=START.year + years)
    return {"interest": tp.rent.deposit(held, on=on).interest}


def late(debt, annual_rate, days, day_basis, currency):
    """The daily amount is rounded first; unrounded, the interest would be 169.49."""
    assert day_basis == 365
    cent = tp.Rounding.of(tp.Quantity.DAILY_RATE, "0.01")
    clause = tp.LateInterest(
        rates=tp.Dated.of("statutory", {START: Decimal(annual_rate)}),
        count=tp.DayCount.ACT_365_FIXED,
        daily=cent,
        compensation=tp.Scale.of("single", {0: 40, 1000: 70, 10_000: 100}),
    )
    owed = tp.Money.of(debt, currency)
    found = tp.rent.late_interest(clause, debt=owed, due=START, on=START + timedelta(days=days))
    one_day = tp.rent.late_interest(clause, debt=owed, due=START, on=START + timedelta(days=1))
    return {
        "daily": one_day.interest,
        "interest": found.interest,
        "fixed_compensation": found.compensation,
        "total": found.total - found.left,
    }


def abated_outside(monthly_rate, paid_months, extra_free_months):
    rate = tp.Rate.of(monthly_rate, "USD", per="sqft", every="month")
    free = tp.RentFree(months=extra_free_months, adds=True)
    found = tp.rent.net_effective(lease(rate, free, months=paid_months), every="month")
    return {"effective_rate_2dp": found}


def net_effective(annual_rate, term_years, free_months, ti_allowance):
    rate = tp.Rate.of(annual_rate, "USD", per="sqft", every="year")
    months = 12 * term_years
    free = tp.RentFree(months=free_months)
    found = tp.rent.net_effective(lease(rate, free, months=months), costs=[usd(ti_allowance)])
    headline = tp.rent.headline(lease(rate, free, months=months), on=START).value
    without = tp.rent.net_effective(lease(rate, months=months)).value
    assert without == headline
    a_year = headline - found.value
    exact = headline.as_fraction() - found.inputs[0].value
    return {"effective_rate": found, "per_year": a_year, "cost_total": exact * term_years}


def natural(base_rent, rate, sales=None):
    breakpoint_ = tp.rent.natural_breakpoint(usd(base_rent), rate)
    if sales is None:
        return {"breakpoint": breakpoint_}
    rent, over = yearly_bills(
        base_rent, tp.TurnoverRent(rate=rate, natural=True, sales=sold(sales))
    )
    assert over == tp.rent.percentage_rent(usd(sales), rate=rate, base=usd(base_rent)).value
    return {
        "breakpoint": breakpoint_,
        "excess": usd(sales) - breakpoint_.value,
        "overage": over,
        "total_rent": rent + over,
    }


def sold(amount):
    return (tp.Sales(tp.Period.year(2018), usd(amount)),)


def yearly_bills(base_rent, clause, per="lump", area=SQFT):
    rate = tp.Rate.of(base_rent, "USD", per=per, every="year")
    lines = tp.rent.schedule(
        lease(rate, YEARLY, clause, area=area), over=tp.Period.year(2018)
    ).lines
    return [line.net for line in lines]


def agreed(area, base_rate, rate, breakpoint, sales):  # noqa: A002 - the trade's word
    clause = tp.TurnoverRent(rate=rate, breakpoint=usd(breakpoint), sales=sold(sales))
    space = tp.Area.of(area, unit="sqft", basis=tp.Basis.RENTABLE)
    rent, over = yearly_bills(base_rate, clause, per="sqft", area=space)
    return {"base_rent": rent, "overage": over, "total_rent": rent + over}


def reported(sales_reports, currency):
    """Two reports of one year, settled together."""
    halves = tp.Period.year(2001).split(date(2001, 7, 1))
    return tuple(
        tp.Sales(half, tp.Money.of(amount, currency))
        for half, amount in zip(halves, sales_reports, strict=True)
    )


def on_sales(sales_reports, currency, **terms):
    reports = reported(sales_reports, currency)
    limits = {
        name: tp.Money.of(terms.pop(f"{name[:3]}_rent"), currency)
        for name in ("minimum", "maximum")
        if f"{name[:3]}_rent" in terms
    }
    if "tiers" in terms:
        # up to 20,000 at 10 %, up to 30,000 at 11 %, beyond at 12 %: of the whole amount
        bands = dict.fromkeys([Decimal(0)])
        tiers = terms.pop("tiers")
        starts = [Decimal(0), *(Decimal(until) for _from, until, _rate in tiers[:-1])]
        bands = {
            start: Decimal(rate) / 100
            for start, (_from, _until, rate) in zip(starts, tiers, strict=True)
        }
        terms = {"bands": tp.Scale.of("single", bands)}
    found = {}
    for name, held in (("sales_rent", {}), ("rent_due", limits)):
        clause = tp.TurnoverRent(sales=reports, settled=tp.Frequency.YEARLY, **terms, **held)
        none = tp.Rate.of(0, currency, per="lump", every="month")
        let = lease(none, clause, term=tp.Period.year(2001))
        lines = tp.rent.schedule(let, over=tp.Period.year(2001)).lines
        (found[name],) = [line.net for line in lines if line.charge is tp.Charge.TURNOVER_RENT]
    found["total_sales"] = sum(one.amount for one in reports)
    return found


def straight_line(payments):
    spread = tp.rent.straight_line(
        [usd(rent) for months, rent in payments for _m in range(int(months))]
    )
    by_year = tp.rent.straight_line([usd(rent) * int(months) for months, rent in payments])
    first, last = spread.periods[0], spread.periods[-1]
    return {
        "total": spread.total,
        "straight_line": spread.straight,
        "deferred_first_half_per_month": first.deferred,
        "differential": [-first.deferred, -last.deferred],
        "yearly_differential": [-one.deferred for one in by_year.periods],
    }


def one_payment(total, months):
    spread = tp.rent.straight_line([usd(total), *([usd(0)] * (months - 1))])
    return {"straight_line": spread.straight}


def spread(payments=None, **whole):
    return one_payment(**whole) if payments is None else straight_line(payments)


def abnormal(previous_rent, new_rent, start, increase_date):
    days = {"start": date.fromisoformat(start), "on": date.fromisoformat(increase_date)}
    found = tp.rent.abnormal_increase(gbp(previous_rent), gbp(new_rent), **days)
    excess, threshold = found.findings[0].observed.replace(" GBP", "").split(" against ")
    plain = {"excess": excess, "threshold": threshold}
    years = tp.rent.year_fraction(days["start"], days["on"], count=tp.DayCount.ACT_365_PLUS)
    return {
        "whole_years": int(years),
        **{name: gbp(amount.replace(",", "")) for name, amount in plain.items()},
        "abnormal": found.holds,
    }


def highest_year(annual_rents, lease_start):
    start = date.fromisoformat(lease_start)
    steps = [
        tp.RentStep(kind=tp.StepKind.TO, value=rent, on=(start.replace(year=start.year + n),))
        for n, rent in enumerate(annual_rents)
        if n
    ]
    rate = tp.Rate.of(annual_rents[0], "GBP", per="lump", every="year")
    let = lease(rate, *steps, start=start, months=120)
    best = tp.rent.windows(let, within=60).highest
    return {"rent_used_years_6_10": best.amount, "window_start": str(best.period.start)}


def rolling(monthly_rents, lease_start):
    start = date.fromisoformat(lease_start)
    spans = [(int(span.split("-")[0]), rent) for span, rent in monthly_rents.items()]
    steps = [
        tp.RentStep(
            kind=tp.StepKind.TO,
            value=rent,
            on=(tp.Period.lasting(start, first - 1, "month").end,),
        )
        for first, rent in spans[1:]
    ]
    rate = tp.Rate.of(spans[0][1], "GBP", per="lump", every="month")
    found = tp.rent.windows(lease(rate, *steps, start=start, months=60), within=60)
    totals = {f"{one.first}-{one.first + 11}": one.amount for one in found.windows}
    best = found.highest
    # the manual prints 1 June 2006 for month 39, which is 1 June 2007
    assert date(2007, 6, 1) == best.period.start
    return {
        "max_12_month_rent": best.amount,
        "months": f"{best.first}-{best.first + 11}",
        "window_totals": totals,
    }


def worth(rents, rate, **how):
    return tp.rent.present_value(rents, rate=rate, **how)


def part_year(annual_rent, start, end, day_basis, discount_rate, timing):
    assert timing == "end of year"
    down = tp.Rounding.of(tp.Quantity.LINE, 1, tp.Mode.DOWN)
    term = tp.Period.closed(date.fromisoformat(start), date.fromisoformat(end))
    billing = tp.Billing(every=tp.Frequency.YEARLY, align=tp.Align.ANNIVERSARY, rounding=down)
    rate = tp.Rate.of(annual_rent, "GBP", per="lump", every="year")
    let = lease(rate, billing, tp.Proration.over_year(day_basis, throughout=True), term=term)
    rents = [line.net for line in tp.rent.schedule(let, over=term).lines]
    years = len(rents) - 1
    rest = tp.Period(tp.Period.lasting(term.start, years, "year").end, term.end)
    return {
        "term": f"{years} years and {rest.days} days",
        "part_year_rent": rents[-1],
        "npv": worth(rents, discount_rate, when=tp.rent.When.END, result=down),
    }


def by_years(annual_rent, years, discount_rate, round_each_year_to_pound=False):  # noqa: FBT002
    pound = tp.Rounding.of(tp.Quantity.LINE, 1)
    how = {"each": pound} if round_each_year_to_pound else {"result": pound}
    return {"npv": worth([gbp(annual_rent)] * years, discount_rate, **how)}


ANSWERS = {
    "deposit_interest_simple": deposit,
    "late_payment_interest": late,
    "net_effective_rent_abated_outside_term": abated_outside,
    "net_effective_rent": net_effective,
    "percentage_rent_natural_breakpoint": natural,
    "natural_breakpoint": natural,
    "percentage_rent_artificial_breakpoint": agreed,
    "sales_based_rent_min": on_sales,
    "sales_based_rent_max": on_sales,
    "straight_line_rent": spread,
    "straight_line_stepped_rent": spread,
    "abnormal_increase_test": abnormal,
    "highest_rent_first_five_years": highest_year,
    "rolling_12_month_maximum": rolling,
    "rent_part_year_and_npv": part_year,
    "rent_npv": by_years,
}


def test_the_published_answer(case, as_printed):
    answer = ANSWERS[case["topic"]](**case["inputs"])
    expected = case["expected"]
    found = {name: answer[name] for name in expected}
    if "window_totals" in expected:
        found["window_totals"] = {
            name: found["window_totals"][name] for name in expected["window_totals"]
        }
    assert expected == as_printed(found, expected)


def test_the_exact_worth_of_ten_years_is_another_one():
    """HMRC prints 83,165, the sum of the years' worths, each rounded to the pound."""
    exact = tp.rent.present_value([gbp(10_000)] * 10, rate="0.035").value
    assert Fraction("83166.05") == exact.as_fraction()


def test_a_net_effective_rent_has_months():
    rate = tp.Rate.of(1, "USD", per="sqft", every="month")
    assert usd("3.00") == tp.rent.net_effective(lease(rate), every="quarter").value
    with pytest.raises(ValueError, match="month, quarter or year"):
        tp.rent.net_effective(lease(rate), every="week")


@pytest.mark.parametrize(
    ("paid", "when", "level"),
    [("year", "END", "44.72"), ("year", "START", "45.20"), ("month", "START", "44.94")],
)
def test_a_discounted_net_effective_rent_names_its_conventions(paid, when, level):
    """Five years at 50, costs of 20 on the first day, at 10 % a year.

    That is 50 less 20 over an annuity: of 3.7908 years at their ends, 4.1699 at their starts,
    47.4576 months at their starts.
    """
    rate = tp.Rate.of(50, "USD", per="sqft", every="year")
    terms = {"costs": [usd(20)], "discount": "0.10", "paid": paid, "when": tp.rent.When[when]}
    found = tp.rent.net_effective(lease(rate, months=60), **terms)
    assert found.value.as_fraction() == found.evaluate()
    assert usd(level) == found.value


def test_years_are_discounted_whole():
    rate = tp.Rate.of(50, "USD", per="sqft", every="year")
    with pytest.raises(ValueError, match="17 months"):
        tp.rent.net_effective(lease(rate, months=17), discount="0.1", paid="year")
