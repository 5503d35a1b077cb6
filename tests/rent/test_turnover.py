"""Turnover rent on several reports of sales."""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import ClauseError, MissingInputError

YEAR = tp.Period.year(2018)
BANDS = tp.Scale.of("marginal", {0: "0.10", 1000: "0.05"})


def mad(amount):
    return tp.Money.of(amount, "MAD")


def quarterly(*amounts):
    quarters = (tp.Period.quarter(2018, n) for n in range(1, 5))
    return tuple(tp.Sales(one, mad(sold)) for one, sold in zip(quarters, amounts, strict=False))


def bills(clause, term=YEAR):
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(20, basis=tp.Basis.NIA),
        term=term,
        clauses=(tp.BaseRent(rate=tp.Rate.of(100, "MAD", per="lump", every="month")), clause),
    )
    lines = tp.rent.schedule(lease, over=tp.Period(term.start, date(2020, 1, 1))).lines
    assert all(line.gross.as_fraction() == line.explain().evaluate() for line in lines)
    return [line for line in lines if line.charge is tp.Charge.TURNOVER_RENT]


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=4))
def test_running_bills_come_to_what_is_settled_together(amounts):
    """Bills as reports come add up to the one bill for all of them."""
    together = tp.TurnoverRent(sales=quarterly(*amounts), bands=BANDS, settled=tp.Frequency.YEARLY)
    (one,) = bills(together)
    each = bills(attrs.evolve(together, running=True))
    assert one.net == tp.Money.total((line.net for line in each), "MAD")
    assert len(amounts) == len(each)


def test_the_breakpoint_of_a_year_is_passed_once():
    sales = quarterly(10_000, 10_000, 10_000, 10_000)
    clause = tp.TurnoverRent(
        sales=sales, rate="0.10", natural=True, settled=tp.Frequency.YEARLY, running=True
    )
    assert [mad(0), mad(800), mad(1000), mad(1000)] == [line.net for line in bills(clause)]
    apart = attrs.evolve(clause, settled=None, running=False)
    assert [mad(700)] * 4 == [line.net for line in bills(apart)]


def test_limits_are_for_all_that_is_settled_together():
    clause = tp.TurnoverRent(
        sales=quarterly(1000, 1000), rate="0.10", minimum=mad(500), settled=tp.Frequency.YEARLY
    )
    (line,) = bills(clause)
    assert (mad(500), date(2018, 12, 31), YEAR) == (line.net, line.due, line.period)


def test_a_report_in_two_periods_that_are_settled_apart():
    whole = (tp.Sales(YEAR, mad(1)),)
    clause = tp.TurnoverRent(
        sales=whole, rate="0.10", settled=tp.Frequency.YEARLY, anchor=date(2017, 4, 1)
    )
    with pytest.raises(ClauseError, match="settled apart") as caught:
        bills(clause)
    assert date(2018, 4, 1) == caught.value.on


@pytest.mark.parametrize("more", [{"running": True}, {"anchor": date(2018, 1, 1)}])
def test_what_makes_no_sense_without_settling_together(more):
    with pytest.raises(ValueError, match="settled together"):
        tp.TurnoverRent(rate="0.10", **more)


LATE = tp.TurnoverRent(
    sales=quarterly(10_000, 10_000, 10_000, 10_000), rate="0.10", natural=True, due_after=45
)


def shop(*clauses, term=YEAR):
    base = tp.BaseRent(rate=tp.Rate.of(100, "MAD", per="lump", every="month"))
    return tp.Lease(id="a", tenant="b", units=("c",), term=term, clauses=(base, *clauses))


LONG = tp.Period(date(2017, 1, 1), date(2021, 1, 1))
MONTHS = [date(y, m, 1) for y in (2017, 2018, 2019, 2020) for m in range(1, 13)]


@given(
    st.sets(st.sampled_from(MONTHS)),
    st.integers(0, 400),
    st.booleans(),
    st.sampled_from([(), (tp.HoldingOver(until=date(2019, 3, 1)),), (tp.Deposit(months=2),)]),
)
def test_joined_schedules_hold_everything_once(cuts, after, running, more):
    """Over any partition of a long enough period no line is lost, and none stands twice."""
    settled = tp.Frequency.YEARLY if running else None
    late = attrs.evolve(LATE, due_after=after, running=running, settled=settled)
    one = shop(late, *more)
    reach = tp.rent.reach(one)
    everything = tp.rent.schedule(one, over=reach)
    for whole in (LONG, reach):
        parts = [tp.rent.schedule(one, over=part) for part in whole.split(*cuts)]
        joined = [line for part in parts for line in part.lines]
        assert sorted(map(repr, everything.lines)) == sorted(map(repr, joined))
    assert not everything.due_later


@given(st.dates(date(2017, 1, 1), date(2019, 12, 31)), st.integers(1, 700), st.integers(0, 400))
def test_what_is_due_later_counts_later(start, days, after):
    """A schedule and what it says is due later leave out no amount for days that end within it."""
    one = shop(attrs.evolve(LATE, due_after=after))
    over = tp.Period(start, start + timedelta(days=days))
    found = tp.rent.schedule(one, over=over)
    every = tp.rent.schedule(one, over=tp.rent.reach(one)).lines
    ends = {x for x in every if x.charge == "turnover rent" and x.period.last in over}
    assert ends <= {*found.lines, *found.due_later}
    assert not {*found.lines} & {*found.due_later}
    assert all(x.gross.as_fraction() == x.explain().evaluate() for x in found.due_later)


def test_a_schedule_says_what_is_due_later():
    found = tp.rent.schedule(shop(LATE), over=YEAR)
    assert mad(1200 + 3 * 700) == found.total
    (later,) = found.due_later
    assert (date(2019, 2, 14), mad(700)) == (later.due, later.net)
    assert "due later, on 2019-02-14: turnover rent 700.00 MAD" in str(found)
    assert tp.Period(date(2018, 1, 1), date(2019, 2, 15)) == tp.rent.reach(shop(LATE))
    assert mad(1200 + 4 * 700) == tp.rent.schedule(shop(LATE), over=tp.rent.reach(shop(LATE))).total


def test_the_reach_of_a_lease_without_single_amounts_is_its_term():
    assert YEAR == tp.rent.reach(shop())
    assert tp.Period(YEAR.start, date(2019, 3, 1)) == tp.rent.reach(
        shop(tp.HoldingOver(until=date(2019, 3, 1)))
    )


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 99))
def test_a_natural_breakpoint_leaves_the_higher_of_base_rent_and_share(sold, base, percent):
    """With the natural breakpoint, base rent and turnover rent are the higher of the two."""
    rate = f"0.{percent:02}"
    due = tp.rent.percentage_rent(mad(sold), rate=rate, base=mad(base)).evaluate()
    share = tp.rent.percentage_rent(mad(sold), rate=rate).evaluate()
    assert max(share, base) == base + due


@given(st.integers(0, 5000), st.integers(0, 5000), st.sampled_from((None, "0.08")))
def test_higher_sales_never_bring_less_rent(one, other, rate):
    """Whether by one rate or by slices."""
    less, more = sorted((one, other))
    terms = {"rate": rate, "bands": None if rate else BANDS, "breakpoint": mad(700)}
    dues = [tp.rent.percentage_rent(mad(sold), **terms).evaluate() for sold in (less, more)]
    assert sorted(dues) == dues


# --------------------------------------------------------------------------------- nothing sold yet


def unsold(*more, **terms):
    return tp.Lease(
        id="SHOP-1",
        tenant="shop",
        units=("G-01",),
        term=tp.Period.year(2018),
        clauses=(tp.TurnoverRent(rate="0.08", **terms), *more),
    )


NOTHING = "nothing is due, and no amount says yet in which currency"


def test_what_has_no_currency_yet_prints():
    """Law: every result prints, whatever is in it; only a sum that there is not raises, by name."""
    lease = unsold()
    found = tp.rent.schedule(lease, over=lease.term)
    assert ("", ()) == (found.currency, found.lines)
    assert str(found).endswith(NOTHING)
    assert NOTHING in found._repr_html_()
    assert found.to_columns()["net"] == []
    assert f"lease SHOP-1, 2018-01-01 to 2018-12-31: - ({NOTHING})" == str(found.explain())
    for sum_ in ("net", "tax", "total"):
        with pytest.raises(MissingInputError, match=r"lease SHOP-1, .* no amount says yet"):
            getattr(found, sum_)
    settled = tp.rent.settle(before=lease, after=lease, billed=found)
    assert str(settled).endswith(NOTHING)
    assert str(tp.rent.difference(found, found)).endswith(NOTHING)
    for nothing in (settled, tp.rent.difference(found, found)):
        with pytest.raises(MissingInputError, match="no amount says yet"):
            nothing.net  # noqa: B018 - what it raises


def test_a_lease_without_a_currency_yet_stands_beside_others():
    lease = unsold()
    base = tp.BaseRent(rate=tp.Rate.of(100, "MAD", per="lump", every="month"))
    billed = attrs.evolve(lease, id="B", clauses=(base,))
    roll = tp.rent.roll([lease, billed], over=lease.term)
    assert ["SHOP-1"] == [one.lease for one in roll.unbilled]
    assert (
        f"currency of lease SHOP-1: the value is unknown, as {NOTHING}; " in roll.unbilled[0].reason
    )
    assert roll.total == tp.rent.schedule(billed, over=lease.term).total
    assert () == tp.rent.invoices([lease], due=lease.term).invoices
    cost = tp.Money.of(100, "USD")
    assert 0 == tp.rent.recovery([lease], cost=cost, over=lease.term).ratio


def test_the_currency_is_that_of_whatever_amount_there_is():
    """Of a deposit, a payment, or the other of two schedules."""
    paid = tp.rent.Payment(date(2018, 1, 5), tp.Money.of("12.00", "USD"))
    empty = tp.rent.schedule(unsold(), over=tp.Period.year(2018))
    assert tp.Money.of("-12.00", "USD") == tp.rent.reconcile(empty, [paid], on=paid.on).balance
    with pytest.raises(MissingInputError, match="balance of lease SHOP-1"):
        tp.rent.reconcile(empty, [], on=paid.on)
    deposit = unsold(tp.Deposit(amount=tp.Money.of(100, "USD")))
    held = tp.rent.schedule(deposit, over=tp.Period.year(2018))
    assert tp.Money.of(100, "USD") == held.total
    back = tp.rent.settle(before=deposit, after=unsold(), billed=held)
    assert tp.Money.of(-100, "USD") == back.total == -tp.rent.difference(empty, held).net
    assert tp.Money.of(-100, "USD") == tp.rent.difference(held, empty).net
