"""A lease that is let by no area, such as one of desks."""

from decimal import Decimal

import attrs
import pytest

import technopark as tp
from technopark.errors import MissingInputError

YEAR = tp.Period.year(2018)


def lease(*clauses, area=None):
    return tp.Lease(id="L", tenant="c", units=("a", "b"), area=area, term=YEAR, clauses=clauses)


def rent(per, **more):
    rate = tp.Rate.of("50", "MAD", per=per, every="month")
    return tp.BaseRent(rate=rate, **more)


@pytest.mark.parametrize(
    ("clause", "total"),
    [
        (rent("lump"), 600),
        (rent("unit"), 1200),
        (rent("m2", area=tp.Area.of(20, basis=tp.Basis.NIA)), 12_000),
        (rent("lump", basis=tp.Basis.NIA), 600),
    ],
    ids=["lump", "units", "own-area", "basis-of-none"],
)
def test_it_costs_what_does_not_go_by_area(clause, total):
    assert tp.Money.of(total, "MAD") == tp.rent.schedule(lease(clause), over=YEAR).total


def test_a_price_by_area_needs_one():
    with pytest.raises(MissingInputError, match="the lease has no area"):
        tp.rent.schedule(lease(rent("m2")), over=YEAR)
    rolled = tp.rent.roll([lease(rent("m2"))], over=YEAR)
    assert "not billed: L: what a price per m2 comes to" in str(rolled)


def test_a_share_of_costs_by_area_needs_one():
    whole = tp.Whole(key="area", of="lettable", quantity=Decimal(100))
    cost = tp.Cost(category="cleaning", amount=tp.Money.of(100, "MAD"))
    pool = tp.CostPool(period=YEAR, costs=(cost,), wholes=(whole,))
    share = tp.Share(key="area", of="lettable")
    held = lease(tp.ServiceCharge(share=share))
    with pytest.raises(MissingInputError, match="no area of lease L is known"):
        tp.rent.true_up(held, pool=pool)
    sized = attrs.evolve(held, area=tp.Area.of(20, basis=tp.Basis.NIA))
    assert "20.00" in str(tp.rent.true_up(sized, pool=pool))
