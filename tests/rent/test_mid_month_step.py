"""A yearly step of a lease that begins or ends within a month."""

from datetime import date

import pytest

import technopark as tp


@pytest.mark.parametrize(
    "term",
    [
        tp.Period(date(2015, 6, 15), date(2018, 6, 15)),
        tp.Period(date(2015, 6, 1), date(2018, 3, 15)),
        tp.Period(date(2015, 6, 15), date(2018, 3, 20)),
    ],
    ids=["whole-years", "cut-at-the-end", "cut-at-both-ends"],
)
def test_the_roll_has_the_cents_of_the_schedule_in_every_month(term):
    """The first month, each month of a step and the last one are cut; roll = schedule in all."""
    lease = tp.Lease(
        id="L",
        tenant="t",
        units=("u",),
        area=tp.Area.of("37.5", basis=tp.Basis.NIA),
        term=term,
        clauses=(
            tp.BaseRent(rate=tp.Rate.of("99.99", "MAD", per="m2", every="month")),
            tp.RentStep(kind="percent compound", value="5", every=tp.Frequency.YEARLY),
        ),
    )
    over = tp.Period(date(2015, 6, 1), date(2018, 7, 1))
    scheduled = [tp.rent.schedule(lease, over=month).net for month in over.months()]
    rolled = [tp.rent.roll((lease,), over=month).net for month in over.months()]
    assert rolled == scheduled
    assert tp.rent.roll((lease,), over=over).net == tp.Money.total(scheduled, "MAD")
    assert str(scheduled[1]) == "3,749.63 MAD"
