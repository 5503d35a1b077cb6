"""Published figures that cannot all be true."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import capacity
from technopark.capacity import Printed
from technopark.errors import FloatRefusedError, InvalidValueError

DAY = date(2020, 12, 31)
SOURCE = tp.Citation(publisher="a paper", title="a page", confidence=tp.Confidence.HIGH)


def observed(metric, value, unit="", **more):
    given = {"as_of": date(2020, 1, 1), "source": SOURCE} | more
    return tp.Observation(subject="s", metric=metric, value=value, unit=unit, **given)


def area(value, basis=tp.Basis.GROSS, **more):
    return observed("area", value, "m2", basis=basis, **more)


def answers(*observations):
    verdict = capacity.reconcile(observations, on=DAY)
    return {finding.requirement: str(finding.answer) for finding in verdict.findings}


@given(st.integers(0, 10_000), st.sampled_from([0, 1, 2]))
def test_a_printed_figure_is_among_what_it_may_have_been(number, places):
    """What rounds to a printed figure lies in its span, and the span is one step wide."""
    text = f"{number / 10**places:.{places}f}"
    span = Printed.of(text)
    assert span.low <= Fraction(text) <= span.high
    assert Fraction(1, 10**places) == span.high - span.low


def test_hong_kongs_two_rates_imply_more_stock_than_there_is():
    """84 % of all, 88 % without the 41,000 m² withheld: at least 725,000 m², against 400,000 GFA.

    https://docslib.org/doc/109523/latest-development-of-the-hong-kong-science-park-and-industrial-estates
    """
    found = {
        "all_stock": Printed.percent("84"),
        "on_offer": Printed.percent("88"),
        "withheld": Printed.exactly(41_000),
    }
    assert 725_700 == capacity.implied_stock(**found).low
    exact = {name: Printed.exactly(value) for name, value in (
        ("all_stock", "0.84"), ("on_offer", "0.88"), ("withheld", 41_000))}  # fmt: skip
    assert 902_000 == capacity.implied_stock(**exact).high
    finding = capacity.check_rates(**found, stock=Printed.exactly(400_000))
    assert tp.Answer.UNMET is finding.answer
    assert "implied is 725,700 to 1,195,833.3333" == finding.observed
    assert "one of the figures is wrong, or follows another definition" == finding.remedy
    fine = capacity.check_rates(**found, stock=Printed.exactly(900_000))
    assert (tp.Answer.MET, "") == (fine.answer, fine.remedy)
    with pytest.raises(InvalidValueError, match="a rate on offer above"):
        capacity.implied_stock(**found | {"on_offer": Printed.percent("84")})
    rates = (
        observed("occupancy", 84, "percent"),
        observed("occupancy", 88, "percent", kind="on offer"),
        observed("withheld", 41_000, "m2"),
        area(400_000),
    )
    assert {"rates": "unmet"} == answers(*rates)
    same = observed("occupancy", 84, "percent", kind="on offer")
    assert {} == answers(rates[0], same, *rates[2:])


def test_casablancas_usable_half_of_its_gross_area_is_flagged():
    """15,000 of 30,000 m²: below what is published of other buildings."""
    found = (area(30_000), area(15_000, tp.Basis.USABLE))
    assert {"efficiency": "unmet"} == answers(*found)
    (finding,) = capacity.reconcile(found, on=DAY).findings
    assert "15,000 m2 (usable) of 30,000 m2 (gross): 50 %" == finding.observed
    assert {"efficiency": "met"} == answers(area(61_000), area(42_000, tp.Basis.RENTABLE))
    assert {} == answers(area(0), area(0, tp.Basis.USABLE))
    assert {"one area": "unmet"} == answers(area(30_000), area(29_000))
    later = area(29_000, as_of=date(2020, 2, 1))
    assert {} == answers(area(30_000), later)


def test_agadirs_companies_and_units_are_two_capacities():
    """80 companies announced, 52 + 49 + 6 units built."""
    units = [
        observed("units", count, "units", kind=kind)
        for kind, count in (("start-up", 52), ("sme", 49), ("large", 6))
    ]
    assert {"units": "unmet"} == answers(observed("capacity", 80, "companies"), *units)
    assert {"units": "met"} == answers(observed("capacity", 107, "companies"), *units)
    assert {} == answers(*units)
    later = observed("units", 9, "units", kind="lab", as_of=date(2021, 6, 1))
    assert {} == answers(observed("capacity", 80, "companies"), later)


def test_hosted_against_capacity_and_the_printed_rate():
    hosted, full = observed("hosted", 120, "companies"), observed("capacity", 100, "companies")
    assert {"hosted": "unmet"} == answers(hosted, full)
    half = observed("hosted", 50, "companies")
    assert {"hosted": "met", "rate": "met"} == answers(
        half, full, observed("occupancy", 50, "percent")
    )
    assert {"hosted": "met", "rate": "unmet"} == answers(
        half, full, observed("occupancy", Decimal("0.6"), "share")
    )
    none = observed("capacity", 0, "companies")
    assert {"hosted": "unmet"} == answers(half, none, observed("occupancy", 50, "percent"))


def test_four_square_metres_a_job_are_too_few():
    """Manouba: 80,000 m² for 20,000 jobs. https://www.entreprises-magazine.com/?p=67871"""
    assert {"crowding": "unmet"} == answers(area(80_000), observed("jobs", 20_000, "jobs"))
    assert {"crowding": "met"} == answers(area(80_000), observed("jobs", 2_000, "jobs"))
    assert {} == answers(area(80_000), observed("jobs", 0, "jobs"))
    assert {} == answers(area(1, as_of=date(2021, 1, 1)), observed("jobs", 1, "jobs"))


def test_koblenz_sums_to_63_where_the_text_says_64():
    bands = [Printed.exactly(n) for n in (11, 14, 12, 9, 5, 6, 6)]
    assert tp.Answer.UNMET is capacity.check_sum(bands, Printed.exactly(64)).answer
    assert tp.Answer.MET is capacity.check_sum(bands, Printed.exactly(63)).answer


def test_leons_land_reconciles():
    """64 % of 161,000 m² let, 58,000 free: 36 %."""
    figures = {
        "share": Printed.percent("36"),
        "part": Printed.of(58_000, step=1_000),
        "whole": Printed.of("161000", step=1_000),
    }
    assert tp.Answer.MET is capacity.check_share(**figures).answer
    wrong = figures | {"share": Printed.percent("30")}
    assert tp.Answer.UNMET is capacity.check_share(**wrong).answer
    with pytest.raises(InvalidValueError, match="above zero"):
        capacity.check_share(**figures | {"whole": Printed.exactly(0)})


def test_a_span_runs_upward_and_holds_no_float():
    assert "1 to 2" == str(Printed(1, 2))
    assert "1" == str(Printed.exactly(1))
    with pytest.raises(InvalidValueError):
        Printed(2, 1)
    with pytest.raises(FloatRefusedError):
        Printed(0.5, 1)


def test_nothing_published_is_nothing_to_disagree():
    verdict = capacity.reconcile((), on=DAY, subject="figures of s")
    assert ("figures of s", ()) == (verdict.subject, verdict.findings)
