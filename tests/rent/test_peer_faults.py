"""Eight faults that were found in another library (dnix/performa), each a test that passes here."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

import technopark as tp

ROOT = Path(__file__).parents[2]
SQFT = tp.Area.of(10000, unit="sqft", basis=tp.Basis.RENTABLE)


def lease(start, end, *clauses, id_="a", rate=30):
    rent = tp.BaseRent(rate=tp.Rate.of(rate, "USD", per="sqft", every="year"))
    return tp.Lease(
        id=id_,
        tenant="b",
        units=("c",),
        area=SQFT,
        term=tp.Period(start, end),
        clauses=(rent, tp.Proration.actual(), *clauses),
    )


def usd(amount):
    return tp.Money.of(amount, "USD")


def costs(amount, year):
    return tp.CostPool(
        period=tp.Period.year(year), costs=(tp.Cost(category="opex", amount=usd(amount)),)
    )


def share(**more):
    return tp.ServiceCharge(share=tp.Share(fixed=1), **more)


def test_1_part_months_are_prorated():
    """There, the day of the start is dropped.

    From 16 January: 16 of 31 days of 25,000, not all of it."""
    one = lease(date(2024, 1, 16), date(2025, 1, 1))
    first = tp.rent.schedule(one, over=tp.Period.month(2024, 1)).lines[0]
    assert str(first.net) == "12,903.23 USD"


def test_2_a_simple_percentage_does_not_compound():
    """There, the percentage that is not relative compounds all the same.

    Year 3 at 3 % of the first rent each year: 26,500.00, not 26,522.50."""
    step = tp.RentStep(kind=tp.StepKind.SIMPLE, value=3, every=tp.Frequency.YEARLY)
    one = lease(date(2024, 1, 1), date(2027, 1, 1), step)
    assert str(tp.rent.schedule(one, over=tp.Period.month(2026, 1)).net) == "26,500.00 USD"


def test_3_a_base_year_is_its_own_year():
    """There, growth is put on the base year from the first month: 911, and not 833.33.

    90,000 less 80,000 are 10,000 a year.
    """
    one = lease(date(2024, 1, 1), date(2026, 1, 1), share(base_year=costs(80000, 2023)))
    assert str(tp.rent.true_up(one, pool=costs(90000, 2024)).monthly) == "833.33 USD"
    assert str(tp.rent.true_up(one, pool=costs(90000, 2025)).monthly) == "833.33 USD"


def test_4_a_yearly_cap_is_that_of_its_own_year():
    """There, the ceiling of the first year holds for every month.

    Costs of 200,000 each year, held to 5 % more than 100,000 were: on the year before, or each
    time the same.
    """
    caps = (tp.ChargeCap(rate="0.05"), tp.ChargeCap(rate="0.05", cumulative=True, compound=False))
    found: list[list[str]] = []
    for cap in caps:
        one = lease(date(2024, 1, 1), date(2028, 1, 1), share(cap=cap))
        charged = [usd(100000)]
        for year in (2025, 2026, 2027):
            charged.append(tp.rent.true_up(one, pool=costs(200000, year), charged=charged).charge)
        found.append([str(amount.amount) for amount in charged[1:]])
    assert found == [
        ["105000.00", "110250.00", "115762.50"],
        ["105000.00", "110000.00", "115000.00"],
    ]


def test_5_a_fixed_charge_grows_as_it_says():
    """There, the growth of a fixed recovery is ignored.

    2 USD a sq ft, 3 % more each year: 20,000, 20,600 and 21,218 a year.
    """
    rate = tp.Rate.of(2, "USD", per="sqft", every="year")
    charge = tp.LumpCharge(rate=rate, growth="0.03")
    one = lease(date(2024, 1, 1), date(2027, 1, 1), charge, tp.Billing(every=tp.Frequency.YEARLY))
    lines = tp.rent.schedule(one, over=one.term).lines
    found = [str(line.net) for line in lines if line.charge is tp.Charge.SERVICE_CHARGE]
    assert found == ["20,000.00 USD", "20,600.00 USD", "21,218.00 USD"]


def test_6_nothing_is_let_twice_and_no_more_than_there_is():
    """There, two leases on one suite, and more than the rentable area, are only logged."""
    leases = (
        lease(date(2024, 1, 1), date(2025, 1, 1)),
        lease(date(2024, 12, 31), date(2026, 1, 1), id_="z"),
    )
    site = tp.Site(id="s", name="S", units=(tp.Unit(id="c"),))
    company = tp.Company(id="b", name="B")
    with pytest.raises(tp.TechnoparkError, match="unit c: 'a' and 'z'"):
        tp.Park(id="p", name="P", sites=(site,), companies=(company,), leases=leases)
    units = (tp.Unit(id="c", area=SQFT), tp.Unit(id="d", area=SQFT))
    with pytest.raises(tp.errors.AreaExceededError, match="20000"):
        tp.Site(id="s", name="S", units=units, area=SQFT)


def test_7_sums_are_sums_of_the_lines_of_the_bills():
    """There, no line is rounded, so that the sum of the bills is another amount.

    10.01 a sq ft: 8,341.666… a month; twelve lines of 8,341.67 are 100,100.04."""
    one = lease(date(2024, 1, 1), date(2025, 1, 1), rate="10.01")
    year = tp.Period.year(2024)
    found = tp.rent.schedule(one, over=year)
    assert {str(line.net) for line in found.lines} == {"8,341.67 USD"}
    assert str(found.net) == "100,100.04 USD"
    assert found.net == tp.rent.roll([one], over=year).net
    bills = tp.rent.invoices([one], due=year).invoices
    assert found.net == tp.Money.total((bill.net for bill in bills), "USD")


def test_8_versions_are_pinned_and_no_amount_rests_on_a_data_frame():
    """There, nothing is pinned, and 193 tests fail with the newest pandas and DuckDB.

    What the library needs has a lowest version, what it is tested with an exact one, and a rent
    needs no data frame.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = project["dependencies"]
    assert all(">=" in one for one in needed)
    pins = [
        line
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    assert all("==" in line for line in pins)
    pinned = {line.partition("==")[0].lower() for line in pins}
    assert {one.partition(">=")[0] for one in needed} <= pinned
    assert not [one for one in needed if one.startswith(("pandas", "numpy", "duckdb"))]
