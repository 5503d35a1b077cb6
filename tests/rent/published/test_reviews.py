"""Indices, steps and limits, to the published digits."""

from datetime import date
from fractions import Fraction

import pytest

import technopark as tp

YEARLY = tp.Frequency.YEARLY
RATIO_3 = tp.RoundingPolicy(
    name="ratio to three places", roundings=(tp.Rounding.of(tp.Quantity.RATIO, "0.001"),)
)
START = date(2002, 9, 1)


def policy(quantity, step):
    return tp.RoundingPolicy(name="published", roundings=(tp.Rounding.of(quantity, step),))


def rents(amount, currency, *clauses, start=START, years=2, billing=None):
    """The rent of a month in each year of a lease."""
    term = tp.Period(start, start.replace(year=start.year + years))
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=term,
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(amount, currency, per="lump", every="month")),
            billing or tp.Billing(align=tp.Align.ANNIVERSARY),
            *clauses,
        ),
    )
    lines = tp.rent.schedule(lease, over=term).lines
    assert all(line.gross.as_fraction() == line.explain().evaluate() for line in lines)
    return [line.net for line in lines][::12]


def series(values, *, months=1, kind=tp.IndexKind.INDEX):
    return tp.IndexSeries.of(
        "index", {date.fromisoformat(day): value for day, value in values.items()},
        months=months, kind=kind,
    )  # fmt: skip


def two(old, new):
    """An index of the month of the start, and one of the month a year later."""
    return series({"2002-08-01": old, "2003-08-01": new})


def spanish(rent, index_start, index_end, *clauses, cap=None, order=0):
    clause = tp.Indexation(
        series=two(index_start, index_end),
        base=date(2002, 8, 1),
        lag=1,
        cap=cap,
        rounding=RATIO_3,
        order=order,
    )
    return rents(rent, "EUR", clause, *clauses)[1]


def ratio(index_start, index_end):
    change = tp.rent.index_change(index_start, index_end, rounding=RATIO_3).value
    return change / 100


def ine(rent, index_start, index_end, ratio_decimals, cap=None, **_periods):
    assert ratio_decimals == 3
    return {
        "variation_rate": ratio(index_start, index_end),
        "new_rent": spanish(rent, index_start, index_end, cap=cap),
    }


def then_percent(rent, index_start, index_end, ratio_decimals, then_percent):
    assert ratio_decimals == 3
    step = tp.RentStep(
        kind=tp.StepKind.FACTOR,
        value=1 + tp.Rate.of(then_percent, "EUR", per="lump", every="once").amount,
        on=(date(2003, 9, 1),),
        order=1,
    )
    new = spanish(rent, index_start, index_end, step)
    tenth = policy(tp.Quantity.PERCENTAGE, "0.1")
    change = tp.rent.index_change(rent, new.as_fraction(), rounding=tenth).value
    return {"new_rent": new, "effective_variation_3dp": change / 100}


def percent_step(rent, rate):
    step = tp.RentStep(kind=tp.StepKind.COMPOUND, value=5, every=YEARLY)
    assert Fraction(step.value) == 100 * Fraction(rate)
    return {"new_rent": rents(rent, "EUR", step)[1]}


def belgian(base_rent, currency, index_start, index_new, **_periods):
    clause = tp.Indexation(
        series=series({"2017-03-01": index_start, "2018-04-01": index_new}),
        base=date(2017, 3, 1),
        lag=1,
    )
    return {"new_rent": rents(base_rent, currency, clause, start=date(2017, 5, 1))[1]}


def guideline(monthly_rent, guideline_percent, currency):
    found = tp.rent.increased(
        tp.Money.of(monthly_rent, currency), Fraction(guideline_percent) / 100
    )
    return {"max_rent": found}


def limited_rate(cpi_percent, cap_percent, floor_percent):
    clause = tp.Indexation(
        series=series({"2012-08-01": Fraction(cpi_percent) / 100}, kind=tp.IndexKind.RATE),
        base=date(2012, 8, 1),
        lag=1,
        cap=Fraction(cap_percent) / 100,
        floor=Fraction(floor_percent) / 100,
    )
    new = rents("1000", "CAD", clause, start=date(2011, 9, 1))[1]
    return {"applied_percent": tp.rent.index_change(1000, new.as_fraction())}


def german(rent, currency, index_start, index_new, percent_decimals):
    assert percent_decimals == 1
    tenth = policy(tp.Quantity.PERCENTAGE, "0.1")
    clause = tp.Indexation(
        series=two(index_start, index_new), base=date(2002, 8, 1), lag=1, rounding=tenth
    )
    return {
        "percent": tp.rent.index_change(index_start, index_new, rounding=tenth),
        "new_rent": rents(rent, currency, clause)[1],
    }


def german_exact(rent, index_start, index_new, **_periods):
    yearly = series({"2024-01-01": index_start, "2025-01-01": index_new}, months=12)
    clause = tp.Indexation(series=yearly, base=date(2024, 1, 1), lag=12)
    old, new = rents(rent, "EUR", clause, start=date(2025, 7, 1))
    return {
        "new_rent": new,
        "point_change": tp.rent.index_points(index_start, index_new),
        "increase": new - old,
    }


def year_on_year(index_old, index_new, **_names):
    return {"percent_2dp": tp.rent.index_change(index_old, index_new)}


def points_and_percent(index_start=None, index_new=None, **more):
    if index_start is None:
        return year_on_year(index_new=index_new, **more)
    points = tp.rent.index_points(index_start, index_new)
    return {"point_change": points, "percent_2dp": tp.rent.index_change(index_start, index_new)}


def french(rent, currency, index_old, index_new, **_periods):
    quarters = series({"2023-04-01": index_old, "2024-04-01": index_new}, months=3)
    clause = tp.Indexation(series=quarters, base=date(2023, 4, 1), lag=5)
    return {"new_rent": rents(rent, currency, clause, start=date(2023, 9, 1))[1]}


def smoothed(passing_rent, target_rent, max_annual_increase, currency):
    money = [tp.Money.of(rent, currency) for rent in (passing_rent, target_rent)]
    years = tp.rent.smoothed(*money, most=max_annual_increase)
    step = tp.RentStep(
        kind=tp.StepKind.TO, value=target_rent, on=(START,), most=max_annual_increase
    )
    assert list(years) == rents(passing_rent, currency, step, years=4)
    return {
        "year_1": years[0],
        "increase_year_2": years[1] - years[0],
        "year_2": years[1],
        "final_cap": years[-1],
    }


def italian_percent(istat_change_percent, share):
    before = tp.Money.of("1000000.00", "EUR")
    new = tp.rent.increased(before, Fraction(istat_change_percent) / 100, share=share).value
    return tp.rent.index_change(before.as_fraction(), new.as_fraction())


def italian_table(istat_change_percent, share, month=None):
    del month
    return {"applied_percent": italian_percent(istat_change_percent, share)}


def italian(share, annual_rent=None, currency=None, istat_change=None, **table):
    if annual_rent is None:
        return italian_table(share=share, **table)
    foi = series({"2003-08-01": istat_change}, kind=tp.IndexKind.RATE)
    clause = tp.Indexation(series=foi, base=date(2002, 8, 1), lag=1, share=share)
    yearly = tp.rent.converted(tp.Money.of(annual_rent, currency), of="year", to="month").value
    new = tp.rent.increased(tp.Money.of(annual_rent, currency), istat_change, share=share).value
    return {
        "new_annual_rent": new,
        "new_monthly_rent": rents(yearly.amount, currency, clause)[1],
    }


def airport(rate_per_sqft, currency, cpi_change):
    rate = tp.Rate.of(rate_per_sqft, currency, per="sqft", every="year")
    cent = policy(tp.Quantity.RATE, "0.01")
    return {
        "exact": tp.rent.increased(rate, cpi_change),
        "rate_rounded_to_cent": tp.rent.increased(rate, cpi_change, rounding=cent),
    }


def british_steps(initial_rent, annual_increase, years):
    step = tp.RentStep(
        kind=tp.StepKind.COMPOUND, value=Fraction(annual_increase) * 100, every=YEARLY
    )
    pound = tp.Rounding.of(tp.Quantity.LINE, 1)
    billing = tp.Billing(align=tp.Align.ANNIVERSARY, every=YEARLY, rounding=pound)
    term = tp.Period(START, START.replace(year=START.year + years))
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=term,
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(initial_rent, "GBP", per="lump", every="year")),
            billing,
            step,
        ),
    )
    found = [line.net for line in tp.rent.schedule(lease, over=term).lines]
    return {"rents_nearest_pound": found}


def start_up(site, monthly_rent_first_18_months):
    del site
    doubled = tp.RentStep(kind=tp.StepKind.FACTOR, value=2, on=(date(2016, 12, 1),))
    step_month = tp.Period.lasting(date(2015, 6, 1), 18, "month").end
    assert doubled.on == (step_month,)
    found = rents(monthly_rent_first_18_months, "MAD", doubled, start=date(2015, 6, 1), years=3)
    assert found[0] == found[1]
    return {"monthly_rent_from_month_19": found[2]}


ANSWERS = {
    "cpi_indexation": ine,
    "indexation_with_cap": ine,
    "indexation_then_percent": then_percent,
    "fixed_percent_step": percent_step,
    "cpi_indexation_base_rent": belgian,
    "guideline_increase": guideline,
    "indexation_with_cap_and_floor": limited_rate,
    "cpi_indexation_percent_rounded": german,
    "cpi_indexation_exact": german_exact,
    "index_percent_change": points_and_percent,
    "index_revision": french,
    "annual_increase_smoothing": smoothed,
    "istat_partial_indexation": italian,
    "cpi_indexation_rounded_rate": airport,
    "fixed_percent_steps": british_steps,
    "technopark_startup_step": start_up,
}


def test_the_published_answer(case, as_printed):
    found = ANSWERS[case["topic"]](**case["inputs"])
    assert case["expected"] == as_printed(found, case["expected"])


@pytest.mark.parametrize(("rounding", "new"), [(None, "615.20"), ("0.1", "615.00")])
def test_percent_first_and_ratio_are_two_answers(rounding, new):
    """Both methods at iv-roth.de/vpi-rechner-mit-jahresdurchschnittswerten-genaue-methode."""
    rule = tp.EXACT if rounding is None else policy(tp.Quantity.PERCENTAGE, rounding)
    rent = tp.Money.of("600.00", "EUR")
    assert tp.Money.of(new, "EUR") == tp.rent.indexed(rent, "106.6", "109.3", rounding=rule).value
