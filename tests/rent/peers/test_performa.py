"""performa's answers: escalation, rent-free time, recoveries, losses, what follows a lease.

Source: https://github.com/dnix/performa/tree/73beeac54b33/tests/unit/asset/office, the test named
in each docstring. 10,000 sq ft at 30 USD a year from January 2024, unless the test says otherwise.
Losses and net income are as its code has them; its docstrings read some otherwise.
"""

from datetime import date

import pytest

import technopark as tp


def usd(amount):
    return tp.Money.of(amount, "USD")


def sqft(amount):
    return tp.Rate.of(amount, "USD", per="sqft", every="year")


def lease(*clauses, rate=30, area=10000, start=date(2024, 1, 1), months=36, **more):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(area, unit="sqft", basis=tp.Basis.RENTABLE),
        term=tp.Period.lasting(start, months, "month"),
        clauses=(tp.BaseRent(rate=sqft(rate)), *clauses),
        **more,
    )


def bills(one):
    return [line.net.amount for line in tp.rent.schedule(one, over=one.term).lines]


def by_year(one):
    lines = tp.rent.schedule(one, over=one.term).lines
    years = sorted({line.period.start.year for line in lines})
    found = {y: {str(x.net.amount) for x in lines if x.period.start.year == y} for y in years}
    return {y: amounts.pop() for y, amounts in found.items() if len(amounts) == 1}


def on(day, kind, value):
    return tp.RentStep(kind=kind, value=value, on=(day,))


def test_performa_002():
    """test_fixed_escalation_recurring_annual: 1 USD more a sq ft every 12 months."""
    every = tp.Frequency.every(12, "month")
    step = tp.RentStep(kind="by", value=1, every=every, start=date(2025, 1, 1))
    expected = {2024: "25000.00", 2025: "25833.33", 2026: "26666.67"}
    assert by_year(lease(step)) == expected


def test_performa_003():
    """test_percentage_escalation_relative_non_recurring: 10 % once."""
    step = on(date(2025, 1, 1), "percent compound", 10)
    assert by_year(lease(step)) == {2024: "25000.00", 2025: "27500.00", 2026: "27500.00"}


def test_performa_006():
    """test_escalation_mid_year_start: 5 % from July 2024."""
    found = [str(bill) for bill in bills(lease(on(date(2024, 7, 1), "percent compound", 5)))]
    assert found == ["25000.00"] * 6 + ["26250.00"] * 30


def test_performa_010():
    """test_growth_rate_time_series: 2 % in 2025 and 4 % in 2026, each on the rent before."""
    steps = [
        on(date(year, 1, 1), "percent compound", rate) for year, rate in ((2025, 2), (2026, 4))
    ]
    assert by_year(lease(*steps)) == {2024: "25000.00", 2025: "25500.00", 2026: "26520.00"}


def test_performa_011():
    """test_escalation_starts_before_lease: 2 USD from 2023 count from the first day."""
    before = on(date(2023, 1, 1), "by", 2)
    with pytest.raises(tp.errors.ClauseError, match="before the rent begins"):
        bills(lease(before))
    counted = tp.RentStep(kind="by", value=2, on=before.on, counts_before=True)
    assert {str(bill) for bill in bills(lease(counted))} == {"26666.67"}


def test_performa_012():
    """test_escalation_starts_after_lease_end: a step after the end changes nothing."""
    step = on(date(2026, 1, 1), "by", 5)
    assert by_year(lease(step, months=12)) == {2024: "25000.00"}


def test_performa_013():
    """test_full_rent_abatement_basic: three months free, 75,000 in all."""
    found = [str(bill) for bill in bills(lease(tp.RentFree(months=3), months=24))]
    assert found == ["0.00"] * 3 + ["25000.00"] * 21
    assert abated(tp.RentFree(months=3)) == usd(75000)


def abated(free):
    one = lease(free, months=24)
    full = tp.rent.schedule(lease(months=24), over=one.term)
    return tp.rent.difference(tp.rent.schedule(one, over=one.term), full).net


def test_performa_015():
    """test_delayed_abatement_start: four months free from the seventh on."""
    found = bills(lease(tp.RentFree(start=date(2024, 7, 1), months=4), months=24))
    assert [str(bill) for bill in found] == ["25000.00"] * 6 + ["0.00"] * 4 + ["25000.00"] * 14


def test_performa_018():
    """test_zero_abatement_ratio: six months with a share of nothing."""
    free = tp.RentFree(months=6, share=0)
    assert {str(bill) for bill in bills(lease(free, months=24))} == {"25000.00"}
    assert abated(free) == usd(0)


def test_performa_019():
    """test_revenue_calculation_with_abatement: two months at a quarter."""
    found = bills(lease(tp.RentFree(months=2, share="0.75"), months=24))
    assert [str(bill) for bill in found[:3]] == ["6250.00", "6250.00", "25000.00"]


def test_performa_021():
    """test_2_basic_recovery: 25 USD, and all of the costs of 6 and 4 USD.

    Rent and recovery of a month, exact, are 29,166.67 together; two bills rounded to the cent are
    29,166.66, and a twelfth of the year is 29,166.67.
    """
    costs = pool("CAM", 60000, tax=40000)
    charge = tp.ServiceCharge(share=tp.Share(fixed=1))
    one = lease(charge, rate=25, months=12)
    statement = tp.rent.true_up(one, pool=costs)
    monthly = tp.rent.schedule(one, over=tp.Period.month(2024, 1)).net
    assert (str(monthly), str(statement.monthly)) == ("20,833.33 USD", "8,333.33 USD")
    yearly = tp.Billing(every=tp.Frequency.YEARLY)
    year = tp.rent.schedule(lease(yearly, rate=25, months=12), over=tp.Period.year(2024)).net
    every = [year + statement.charge, *[usd(0)] * 11]
    assert str(tp.rent.straight_line(every).straight) == "29,166.67 USD"
    income = tp.rent.operating_income(
        rent=monthly,
        recovered=statement.monthly,
        costs=statement.monthly,
        vacancy=0,
        credit=0,
        on="rent",
    )
    assert str(income.net) == "20,833.33 USD"


def pool(category, amount, year=2024, **more):
    others = tuple(tp.Cost(category=name, amount=usd(cost)) for name, cost in more.items())
    return tp.CostPool(
        period=tp.Period.year(year),
        costs=(tp.Cost(category=category, amount=usd(amount)), *others),
        wholes=(tp.Whole(key="area", of="lettable", quantity=20000, unit=tp.AreaUnit.SQFT),),
    )


def test_performa_023():
    """test_4_with_vacancy_collection_losses, on the two tenants of test_3.

    10,000 sq ft at 30 USD, and 8,000 at 28 with their share of the costs of 20,000 at 8.
    """
    first = lease(months=12)
    second = lease(tp.ServiceCharge(), rate=28, area=8000, months=12)
    costs = pool("opex", 160000)
    month = tp.Period.month(2024, 1)
    rents = tp.rent.schedule(first, over=month).net + tp.rent.schedule(second, over=month).net
    income = tp.rent.operating_income(
        rent=rents,
        recovered=tp.rent.true_up(second, pool=costs).monthly,
        costs=tp.rent.straight_line([costs.total, *[usd(0)] * 11]).periods[-1].straight,
        vacancy="0.03",
        credit="0.01",
        on=tp.rent.LossOn.GROSS,
    )
    found = [str(one.amount) for one in (income.vacancy, income.credit, income.net)]
    assert found == ["1470.00", "490.00", "33706.67"]


def test_performa_025():
    """test_10_base_year_recovery_pre_calculation: 160,000 of 2024 at 3 %, in other years."""
    costs = usd(20000 * 8)
    found = [tp.rent.grown(costs, growth="0.03", years=years).value for years in (-1, 0, -2)]
    assert [str(one.amount) for one in found] == ["155339.81", "160000.00", "150815.35"]


def test_performa_026():
    """test_12, its docstring: 10,000 above the base year, 833.33 a month, 18,333.33 left."""
    charge = tp.ServiceCharge(share=tp.Share(fixed=1), base_year=pool("opex", 80000, 2023))
    one = lease(charge, months=12)
    monthly = tp.rent.true_up(one, pool=pool("opex", 90000)).monthly
    assert str(monthly) == "833.33 USD"
    income = tp.rent.operating_income(
        rent=tp.rent.schedule(one, over=tp.Period.month(2024, 1)).net,
        recovered=monthly,
        costs=usd(7500),
        vacancy=0,
        credit=0,
        on="rent",
    )
    assert str(income.net) == "18,333.33 USD"


def test_performa_028():
    """test_project_future_cash_flows_market_rollover: empty for three months, let in April.

    The year is 200,000.00; twelve bills rounded to the cent are 4 cents more.
    """
    one = lease(rate=40, area=5000, start=date(2022, 1, 1), months=24)
    assert str(tp.rent.passing(one, on=date(2023, 6, 1)).value) == "200,000.00 USD"
    after = tp.rent.rollover(one, renewal=sqft(40), market=sqft(50), empty_months=3)
    assert after.relet.start == date(2024, 4, 1)
    assert str(after.relet.monthly) == "20,833.33 USD"
    assert str(after.relet.lost) == "62,500.00 USD"


def test_performa_029():
    """test_project_future_cash_flows_renew_scenario: 9,375 from January 2024, nothing lost."""
    one = lease(rate=48, area=2500, start=date(2022, 1, 1), months=24)
    after = tp.rent.rollover(one, renewal=sqft(45), market=sqft(45), empty_months=3)
    assert (after.renewed.start, str(after.renewed.monthly)) == (date(2024, 1, 1), "9,375.00 USD")
    assert str(after.renewed.lost) == "0.00 USD"
