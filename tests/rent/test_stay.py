"""The exit rule: five years, and what a verdict and a schedule say of it."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark._model.period import months_between

D = date.fromisoformat
FIVE = tp.reference.stay_limit_years().version_on(D("2024-01-01"))
RULE = tp.StayLimit(months=FIVE.value * 12, sources=FIVE.sources)


def lease(*clauses, last="2020-05-31"):
    return tp.Lease(
        id="CAS-114",
        tenant="m2t",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.closed(D("2015-06-01"), D(last)),
        clauses=(
            tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),
            *clauses,
        ),
    )


def answers(verdict):
    return [one.answer.value for one in verdict.findings]


@given(st.dates(D("2014-01-01"), D("2024-01-01")), st.integers(1, 80))
def test_a_tenant_has_stayed_for_too_long_when_the_months_are_full(on, months):
    """The day of exit is the first on which so many whole months have passed."""
    found = tp.rent.stay(lease(tp.StayLimit(months=months)), on=on)
    early = on < D("2015-06-01") or months_between(D("2015-06-01"), on) < months
    assert answers(found)[0] == ("met" if early else "unmet")


@pytest.mark.parametrize(
    ("last", "clauses", "on", "expected"),
    [
        ("2020-05-31", (RULE,), "2020-05-31", ["met", "met"]),
        ("2020-05-31", (RULE,), "2020-06-01", ["unmet", "met"]),
        ("2020-06-01", (RULE,), "2018-01-01", ["met", "unmet"]),
        ("2020-05-31", (RULE, tp.Renewal(months=1, used=True)), "2018-01-01", ["met", "unmet"]),
        ("2025-05-31", (RULE, tp.Termination(D("2020-06-01"))), "2018-01-01", ["met", "met"]),
        (
            "2020-05-31",
            (RULE, tp.HoldingOver(until=D("2020-07-01"))),
            "2018-01-01",
            ["met", "unmet"],
        ),
        # From an earlier lease, or from the foundation.
        (
            "2020-05-31",
            (attrs.evolve(RULE, since=D("2014-06-01")),),
            "2019-06-01",
            ["unmet", "unmet"],
        ),
        (
            "2020-05-31",
            (attrs.evolve(RULE, clock="company age", since=D("2017-01-01")),),
            "2020-05-31",
            ["met", "met"],
        ),
        ("2020-05-31", (attrs.evolve(RULE, clock="company age"),), "2020-05-31", ["unknown"]),
    ],
)
def test_five_years(last, clauses, on, expected):
    """https://www.jeuneafrique.com/1377073/economie/maroc-technopark-plongee-au-coeur-dune-pepiniere-de-start-up/"""
    found = tp.rent.stay(lease(*clauses, last=last), on=D(on))
    assert expected == answers(found)
    assert "Jeune Afrique" in {
        source.publisher for x in found.findings for source in x.sources
    } or (expected == ["unknown"])


def test_a_schedule_beyond_the_exit_rule_says_so_and_bills_all_the_same():
    one = lease(RULE, last="2021-05-31")
    late = tp.rent.schedule(one, over=tp.Period.month(2020, 6))
    assert "should have left by 2020-06-01, after 60 months" in str(late)
    assert "1,000.00 MAD" == str(late.total)
    assert "should have left" not in str(tp.rent.schedule(one, over=tp.Period.month(2020, 5)))
    young = attrs.evolve(RULE, clock="company age")
    open_ = lease(young, last="2021-05-31")
    assert "should have left" not in str(tp.rent.schedule(open_, over=tp.Period.month(2020, 6)))


def test_a_lease_without_the_rule_cannot_be_judged_by_it():
    with pytest.raises(tp.errors.ClauseError, match="StayLimit on 2018-01-01: the lease has none"):
        tp.rent.stay(lease(), on=D("2018-01-01"))
    with pytest.raises(ValueError, match="one or more"):
        tp.StayLimit(months=0)
