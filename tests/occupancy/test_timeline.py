"""What is held, day by day."""

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy, strategies
from technopark.errors import BasisMismatchError, InvalidValueError, MissingInputError

YEAR = tp.Period.year(2018)
OVER = st.tuples(st.integers(-50, 700), st.integers(1, 400)).map(
    lambda pair: tp.Period(
        date(2018, 1, 1) + timedelta(days=pair[0]),
        date(2018, 1, 1) + timedelta(days=pair[0] + pair[1]),
    )
)


def lease(id_, start, end, **more):
    given = {"tenant": "c", "units": (id_,), "area": tp.Area.of(20, basis=tp.Basis.NIA)} | more
    return tp.Lease(id=id_, term=tp.Period(start, end), **given)


@given(strategies.let_parks(), OVER)
def test_the_integral_is_the_sum_over_leases(park, over):
    """A timeline's integral is the sum over leases of what each holds, on each of its days."""
    held = [
        (one, over.intersection(tp.Period(one.occupied_from, one.term.end))) for one in park.leases
    ]
    days = [(one, span.days) for one, span in held if span is not None]
    by = {
        "leases": sum(n for _, n in days),
        "units": sum(len(one.units) * n for one, n in days),
        "area": sum(one.area.as_fraction() * n for one, n in days),
    }
    for of, expected in by.items():
        assert expected == occupancy.timeline(park, over=over, of=of).integral()


@given(strategies.let_parks(), OVER)
def test_the_mean_is_that_of_the_report_of_the_period(park, over):
    """Occupied area, averaged over a period, is the same from both sides."""
    total = occupancy.report(park, over=over).total
    states = (tp.UnitState.OCCUPIED, tp.UnitState.UNDER_NOTICE)
    for of in ("area", "desks", "units"):
        assert total.total(of, states) == occupancy.timeline(park, over=over, of=of).mean()
    companies = occupancy.timeline(park, over=over, of="companies")
    assert total.amount("tenants") == companies.mean()


@given(strategies.let_parks(), OVER)
def test_the_value_changes_only_at_its_steps(park, over):
    """On every day the value is that of the last step; the steps are in order and differ."""
    found = occupancy.timeline(park, over=over, of="area")
    assert over.start == found.steps[0][0]
    for span, value in found.spans():
        assert {value} == {found.on(span.start), found.on(span.last)}
    assert all(change for _, change in found.changes())
    assert found.low() <= found.mean() <= found.peak()


@given(strategies.let_parks(), OVER, st.randoms(use_true_random=False))
def test_the_order_of_leases_does_not_matter(park, over, chance):
    """Shuffled leases give the same timeline."""
    leases = list(park.leases)
    chance.shuffle(leases)
    assert occupancy.timeline(park.leases, over=over) == occupancy.timeline(leases, over=over)


def test_amounts_by_lease():
    leases = [
        lease("a", date(2018, 3, 1), date(2018, 4, 1)),
        lease("b", date(2017, 1, 1), date(2018, 3, 11), moved_in=date(2018, 2, 1)),
    ]
    rents = {"a": tp.Money.of("10.50", "MAD"), "b": tp.Money.of("5.25", "MAD")}
    found = occupancy.timeline(leases, over=YEAR, of=rents)
    assert (
        (date(2018, 1, 1), 0),
        (date(2018, 2, 1), Fraction("5.25")),
        (date(2018, 3, 1), Fraction("15.75")),
        (date(2018, 3, 11), Fraction("10.5")),
        (date(2018, 4, 1), 0),
    ) == found.steps
    assert "amount in MAD" == found.what
    assert "2018-12-31" in str(found)
    assert "amount" == occupancy.timeline(leases, over=YEAR, of={"a": 1, "b": "1/3"}).what
    with pytest.raises(MissingInputError, match="no amount is given for b"):
        occupancy.timeline(leases, over=YEAR, of={"a": 1})


def test_a_tenant_of_several_leases_is_one_company():
    leases = [
        lease("a", date(2018, 1, 1), date(2018, 3, 1)),
        lease("b", date(2018, 2, 1), date(2018, 4, 1)),
        lease("d", date(2018, 6, 1), date(2018, 7, 1)),
    ]
    found = occupancy.timeline(leases, over=YEAR, of="companies")
    days = (31 + 28 + 31) + 30
    assert (days, 1) == (found.integral(), found.peak())


def test_what_cannot_be_counted_is_refused():
    first = lease("a", date(2018, 1, 1), date(2018, 3, 1))
    other = attrs.evolve(first, id="b", area=tp.Area.of(5, basis=tp.Basis.GROSS))
    with pytest.raises(BasisMismatchError):
        occupancy.timeline([first, other], over=YEAR, of="area")
    with pytest.raises(InvalidValueError, match="timeline of"):
        occupancy.timeline([first], over=YEAR, of="desks")
    with pytest.raises(InvalidValueError, match=r"Timeline\.on"):
        occupancy.timeline([first], over=YEAR).on(date(2019, 1, 1))
    assert "m²" == occupancy.timeline([], over=YEAR, of="area").what
    site = tp.Site(id="s", name="S", units=(tp.Unit(id="a"),))
    company = tp.Company(id="c", name="C")
    park = tp.Park(id="p", name="P", sites=(site,), companies=(company,), leases=(first,))
    with pytest.raises(MissingInputError, match="no desks are known for a"):
        occupancy.timeline(park, over=YEAR, of="desks")
