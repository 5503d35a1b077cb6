"""Service charges, to the published digits."""

from fractions import Fraction

import attrs
import pytest

import technopark as tp

USD = "USD"
YEAR = tp.Period.year(2020)
ALL = tp.Share(fixed=1)


def usd(amount):
    return tp.Money.of(amount, USD)


def pool(amount, *, variable=0, occupancy=None, period=YEAR):
    cost = tp.Cost(category="operating", amount=usd(amount), variable=variable)
    return tp.CostPool(period=period, costs=(cost,), occupancy=occupancy)


def charged(costs, clause):
    """What the tenants of a whole building owe for a year."""
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(1000, unit="sqft", basis=tp.Basis.RENTABLE),
        term=tp.Period(YEAR.start, tp.Period.year(2030).end),
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(20, USD, per="sqft", every="year")),
            clause,
        ),
    )
    return tp.rent.true_up(lease, pool=costs).charge


def base_year(base_year_expense, current_expense):
    before = pool(base_year_expense, period=tp.Period.year(2019))
    found = charged(pool(current_expense), tp.ServiceCharge(share=ALL, base_year=before))
    return {"pool_for_tenants": found, "overage": found}


def ceilings(year_1, cap):
    """The highest charges where the most is charged each year: both caps agree there."""
    found = []
    for cumulative in (True, False):
        rule = tp.ChargeCap(rate=cap, cumulative=cumulative)
        years = [usd(year_1)]
        for _year in range(3):
            years.append(tp.rent.charge_ceiling(rule, charged=years).value)
        found.append(years[1:])
    assert found[0] == found[1]
    return dict(zip(("year_2_max", "year_3_max", "year_4_max"), found[0], strict=True))


def growth(cap, years):
    found = {}
    for name, compound in (("compound", True), ("simple", False)):
        rule = tp.ChargeCap(rate=cap, cumulative=True, compound=compound)
        most = tp.rent.charge_ceiling(rule, charged=[usd("1000000")] * years).value
        change = tp.rent.index_change(1_000_000, most.as_fraction())
        found[f"{name}_increase_percent"] = change
    return found


def grossed(variable, actual_occupancy, target_occupancy, occupied_share):
    most = tp.rent.gross_up(usd(variable), actual=actual_occupancy, target=target_occupancy)
    clause = tp.ServiceCharge(share=tp.Share(fixed=occupied_share), gross_up=target_occupancy)
    costs = pool(variable, variable=1, occupancy=actual_occupancy)
    return {"variable_grossed": most, "charged_to_tenants": charged(costs, clause)}


ANSWERS = {
    "base_year_stop": base_year,
    "cumulative_cap_ceiling": ceilings,
    "cap_compound_vs_simple": growth,
    "opex_gross_up": grossed,
}


def test_the_published_answer(case, as_printed):
    answer = ANSWERS[case["topic"]](**case["inputs"])
    found = {name: answer[name] for name in case["expected"]}
    assert case["expected"] == as_printed(found, case["expected"])


def test_a_cap_that_is_not_cumulative_forgets_what_was_not_charged():
    """Keyz CRE: it is counted from the actual charge of the year before."""
    years = [usd(100_000), usd(90_000)]
    found = [
        tp.rent.charge_ceiling(tp.ChargeCap(rate="0.05", cumulative=kept), charged=years).value
        for kept in (True, False)
    ]
    assert [usd("110250.00"), usd("94500.00")] == found
    assert Fraction(7, 6) == found[0] / found[1]


def shared(costs, clause, area=5000):
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(area, unit="sqft", basis=tp.Basis.RENTABLE),
        term=YEAR,
        clauses=(clause,),
    )
    return tp.rent.true_up(lease, pool=costs, paid=usd(0))


def test_a_fee_for_managing_the_costs():
    """15 % on a share of 10 % of 100,000; on none but what it is named for."""
    costs = pool("100000.00")
    tenth = tp.Share(fixed="0.10")
    found = shared(costs, tp.ServiceCharge(share=tenth, fee="0.15"))
    assert (usd("11500.00"), usd("11500.00")) == (found.charge, found.lines[0].amount)
    assert found.explain().evaluate() == found.charge.as_fraction()
    other = tp.ServiceCharge(share=tenth, fee="0.15", fee_on=("taxes",))
    assert usd("10000.00") == shared(costs, other).charge
    with pytest.raises(ValueError, match="zero or more"):
        tp.ServiceCharge(fee="-0.01")


@pytest.mark.parametrize(("occupied", "charge"), [(83_000, "5263.16"), (99_000, "5050.51")])
def test_a_whole_that_counts_as_let_to_95_percent_at_least(occupied, charge):
    """5,000 sq ft out of what is let of 100,000, or of 95,000 where less is let."""
    wholes = tuple(
        tp.Whole(key="area", of=of, quantity=quantity, unit="sqft")
        for of, quantity in (("occupied", occupied), ("lettable", 100_000))
    )
    costs = attrs.evolve(pool("100000.00"), wholes=wholes)
    share = tp.Share(of="occupied", least="0.95")
    assert usd(charge) == shared(costs, tp.ServiceCharge(share=share)).charge


@pytest.mark.parametrize("more", [{"least": "1.1", "of": "occupied"}, {"least": "0.9"}])
def test_a_least_whole_that_is_refused(more):
    with pytest.raises(ValueError, match=r"Share\.least"):
        tp.Share(**more)
