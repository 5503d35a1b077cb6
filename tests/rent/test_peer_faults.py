"""Faults that were found in another library, each as a test that passes here.

The three on service charges (base year, yearly cap, growth of a fixed charge) stand with the
service charges; that one about pinned versions is the project's configuration.
"""

from datetime import date

import pytest

import technopark as tp

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


def test_part_months_are_prorated():
    """From 16 January: 16 of 31 days of 25,000, not all of it."""
    one = lease(date(2024, 1, 16), date(2025, 1, 1))
    first = tp.rent.schedule(one, over=tp.Period.month(2024, 1)).lines[0]
    assert str(first.net) == "12,903.23 USD"


def test_a_simple_percentage_does_not_compound():
    """Year 3 at 3 % of the first rent each year: 26,500.00, not 26,522.50."""
    step = tp.RentStep(kind=tp.StepKind.SIMPLE, value=3, every=tp.Frequency.YEARLY)
    one = lease(date(2024, 1, 1), date(2027, 1, 1), step)
    assert str(tp.rent.schedule(one, over=tp.Period.month(2026, 1)).net) == "26,500.00 USD"


def test_two_leases_on_one_unit_at_one_time_are_refused():
    leases = (
        lease(date(2024, 1, 1), date(2025, 1, 1)),
        lease(date(2024, 12, 31), date(2026, 1, 1), id_="z"),
    )
    site = tp.Site(id="s", name="S", units=(tp.Unit(id="c"),))
    company = tp.Company(id="b", name="B")
    with pytest.raises(tp.TechnoparkError, match="unit c: 'a' and 'z'"):
        tp.Park(id="p", name="P", sites=(site,), companies=(company,), leases=leases)


def test_sums_are_sums_of_the_lines_of_the_bills():
    """10.01 a sq ft: 8,341.666… a month; twelve lines of 8,341.67 are 100,100.04."""
    one = lease(date(2024, 1, 1), date(2025, 1, 1), rate="10.01")
    year = tp.Period.year(2024)
    found = tp.rent.schedule(one, over=year)
    assert {str(line.net) for line in found.lines} == {"8,341.67 USD"}
    assert str(found.net) == "100,100.04 USD"
    assert found.net == tp.rent.roll([one], over=year).net
    bills = tp.rent.invoices([one], due=year).invoices
    assert found.net == tp.Money.total((bill.net for bill in bills), "USD")
