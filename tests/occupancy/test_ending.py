"""Which leases end soon, and the rent at risk."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import InvalidValueError, UnknownNameError

DAY = date(2026, 7, 17)


def ending(id_, days, *clauses):
    return tp.Lease(
        id=id_,
        tenant="b",
        units=(f"unit of {id_}",),
        area=tp.Area.of(10, basis=tp.Basis.NIA),
        term=tp.Period(date(2020, 1, 1), DAY + timedelta(days + 1)),
        clauses=clauses,
    )


@given(st.lists(st.integers(-100, 800), max_size=8))
def test_every_lease_that_ends_in_time_is_in_one_span(days):
    """Those that end within the longest span are in one of the spans, the others in none."""
    leases = [ending(str(n), left) for n, left in enumerate(days)]
    rents = {lease.id: 100 for lease in leases}
    found = tp.occupancy.pipeline(leases, on=DAY, within=(0, 90, 365), rents=rents)
    soon = [str(n) for n, left in enumerate(days) if 0 <= left <= 365]
    assert sorted(id_ for one in found.endings for id_ in one.leases) == sorted(soon)
    assert found.at_risk == 100 * len(soon)


@pytest.mark.parametrize(("days", "span"), [(0, 0), (90, 0), (91, 1), (365, 1)])
def test_the_edges_of_a_span(days, span):
    found = tp.occupancy.pipeline([ending("a", days)], on=DAY, within=(90, 365), rents={"a": 1})
    assert [one.leases for one in found.endings][span] == ("a",)


def test_options_breaks_and_tenants_who_stay():
    """A used option is a later end; an unused one is named; held over stands apart."""
    leases = (
        ending("used", 10, tp.Renewal(months=24, used=True)),
        ending("open", 10, tp.Renewal(months=24)),
        ending("stays", -10, tp.HoldingOver(until=date(2027, 1, 1))),
        ending("breaks", 900, tp.Break(on=date(2026, 9, 1), by="tenant")),
    )
    rents = {one.id: tp.Money.of(100, "MAD") for one in leases}
    found = tp.occupancy.pipeline(
        leases, on=DAY, within=(90,), rents=rents, to=tp.occupancy.Until.TENANT_BREAK
    )
    assert found.endings[0].leases == ("open", "breaks")
    assert found.endings[0].with_option == ("open",)
    assert (found.held_over.leases, found.held_over.days) == (("stays",), None)
    assert (found.at_risk, found.currency) == (300, "MAD")
    assert "up to 90 days" in str(found)


@pytest.mark.parametrize("within", [(), (-1,), (90, 90), (365, 90)])
def test_spans_rise(within):
    with pytest.raises(InvalidValueError, match="pipeline within"):
        tp.occupancy.pipeline([], on=DAY, within=within, rents={})


def test_a_lease_that_ends_needs_its_rent():
    with pytest.raises(UnknownNameError, match="rent of lease"):
        tp.occupancy.pipeline([ending("a", 1)], on=DAY, within=(9,), rents={})
