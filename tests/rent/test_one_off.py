"""Amounts due once: entry fees, repairs charged on, credits."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies

MAD = st.integers(-(10**6), 10**6).map(lambda minor: tp.Money(minor, "MAD"))
LONG = tp.Period(date(1995, 1, 1), date(2060, 1, 1))
PAGE = tp.Citation(publisher="the contract", title="article 7", confidence="high")


@given(strategies.billable_leases(), MAD, st.integers(-400, 2000))
def test_it_is_one_line_more_and_changes_no_other(lease, amount, day):
    """Whatever the lease, and whether due in the term or not."""
    due = date.fromordinal(lease.term.start.toordinal() + day)
    fee = tp.OneOff(amount=amount, due=due, name="entry fee", sources=(PAGE,))
    bare = attrs.evolve(
        lease, clauses=tuple(one for one in lease.clauses if not isinstance(one, tp.Billing))
    )
    more = attrs.evolve(bare, clauses=(*bare.clauses, fee))
    before, after = (tp.rent.schedule(one, over=LONG).lines for one in (bare, more))
    (line,) = (one for one in after if one.name == "entry fee")
    assert (line.due, line.net, line.charge) == (due, amount, tp.Charge.OTHER)
    assert line.period == tp.Period.closed(due, due)
    assert line.explain().evaluate() == line.gross.as_fraction()
    assert "article 7" in str(line.explain())
    left = [one for one in after if one is not line]
    assert [str(one) for one in before] == [str(one) for one in left]


def test_it_is_billed_where_it_falls_due():
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(20, basis=tp.Basis.NIA),
        term=tp.Period.year(2018),
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(50, "MAD", per="m2", every="month")),
            tp.OneOff(amount=tp.Money.of(300, "MAD"), due=date(2019, 1, 31), name="cleaning"),
            tp.Vat.of("0.2", start=date(2015, 1, 1)),
        ),
    )
    (line,) = tp.rent.schedule(lease, over=tp.Period.month(2019, 1)).lines
    assert (str(line.net), str(line.gross)) == ("300.00 MAD", "360.00 MAD")
    assert tp.rent.passing(lease, on=date(2018, 6, 1), every="month").value == tp.Money.of(
        1000, "MAD"
    )


@pytest.mark.parametrize("name", ["", "  "])
def test_it_has_a_name(name):
    with pytest.raises(ValueError, match=r"OneOff\.name"):
        tp.OneOff(amount=tp.Money.of(1, "MAD"), due=date(2018, 1, 1), name=name)
