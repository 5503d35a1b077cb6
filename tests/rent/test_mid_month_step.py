"""A yearly step of a lease that begins within a month."""

from datetime import date

import technopark as tp


def test_the_roll_has_the_cents_of_the_schedule_in_every_month():
    """The first month, each month of a step and the last one are cut; roll = schedule in all."""
    lease = tp.Lease(
        id="L",
        tenant="t",
        units=("u",),
        area=tp.Area.of("37.5", basis=tp.Basis.NIA),
        term=tp.Period(date(2015, 6, 15), date(2018, 6, 15)),
        clauses=(
            tp.BaseRent(rate=tp.Rate.of("99.99", "MAD", per="m2", every="month")),
            tp.RentStep(kind="percent compound", value="5", every=tp.Frequency.YEARLY),
        ),
    )
    months = tp.Period(date(2015, 6, 1), date(2018, 7, 1)).months()
    scheduled = [tp.rent.schedule(lease, over=month).net for month in months]
    rolled = [tp.rent.roll((lease,), over=month).net for month in months]
    whole = tp.rent.roll((lease,), over=tp.Period(date(2015, 6, 1), date(2018, 7, 1))).net
    assert rolled == scheduled
    assert whole == tp.Money.total(scheduled, "MAD")
    assert [str(net) for net in scheduled[:2]] == ["1,999.80 MAD", "3,749.63 MAD"]
