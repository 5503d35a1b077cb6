"""The roll, invoices, settlements, differences, accounts and figures about a lease."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import DuplicateError
from technopark.rent._bills.quick import quick
from technopark.rent._bills.schedule import in_general

D = date.fromisoformat
LONG = tp.Period(date(2010, 1, 1), date(2040, 1, 1))


def lump(amount, every="month", currency="MAD"):
    return tp.Rate.of(amount, currency, per="lump", every=every)


def lease(*clauses, start="2018-01-01", end="2020-01-01", rent="1000", **more):
    name = more.pop("id", "a")
    fields = {
        "id": name,
        "tenant": "b",
        "units": (f"u-{name}",),
        "area": tp.Area.of("20", basis=tp.Basis.NIA),
        "term": tp.Period(D(start), D(end)),
        "clauses": (tp.BaseRent(rate=lump(rent)), *clauses),
    }
    return tp.Lease(**(fields | more))


def mad(amount):
    return tp.Money.of(amount, "MAD")


STEPS = st.builds(
    lambda amount, month: tp.RentStep(
        kind=tp.StepKind.TO, value=amount, on=(date(2018, month, 15),)
    ),
    st.integers(0, 5000),
    st.integers(1, 12),
)
LEASES = st.builds(
    lambda rent, day, months, step, tax: lease(
        *((step,) if step and step.on[0] >= day else ()),
        *((tp.Vat.of("0.20", start=D("2000-01-01")),) if tax else ()),
        rent=rent,
        start=day.isoformat(),
        end=(day.replace(year=day.year + 1 + months % 3)).isoformat(),
        id=f"{day}-{months}",
        tenant=f"t{months % 3}",
    ),
    st.integers(0, 3000),
    st.dates(date(2017, 1, 1), date(2018, 2, 28)),
    st.integers(0, 40),
    st.none() | STEPS,
    st.booleans(),
)


@given(st.lists(LEASES, max_size=5, unique_by=lambda one: one.id))
def test_a_roll_is_the_sum_of_its_schedules(leases):
    """From every side, and lease by lease, to the cent."""
    found = tp.rent.roll(leases, over=LONG)
    schedules = [tp.rent.schedule(one, over=LONG) for one in leases]
    assert [one.net for one in schedules] == [entry.net for entry in found.entries]
    assert [one.total for one in schedules] == [entry.gross for entry in found.entries]
    if leases:
        for side in tp.rent.By:
            assert found.net == tp.Money.total(found.by(side).values(), "MAD")
        assert found.total == tp.Money.total((one.total for one in schedules), "MAD")


@given(
    LEASES,
    st.lists(
        st.builds(lambda n: tp.Termination(date(2018, 3, 1 + n)), st.integers(0, 27)), max_size=3
    ),
)
def test_a_chain_of_settlements_ends_where_the_last_terms_do(one, ends):
    """What was billed, and every settlement, come to what the last terms say."""
    billed = tp.rent.schedule(one, over=LONG)
    total, stands, before = billed.total, billed, one
    for end in ends:
        after = attrs.evolve(one, clauses=(*one.clauses, end)) if end.on in one.term else one
        stands = tp.rent.settle(before=before, after=after, billed=stands)
        total, before = total + stands.total, after
    assert total == tp.rent.schedule(before, over=LONG).total


@given(LEASES)
def test_nothing_changes_when_nothing_changes(one):
    """Settling a lease with itself gives no document."""
    billed = tp.rent.schedule(one, over=LONG)
    found = tp.rent.settle(before=one, after=one, billed=billed)
    assert (found.credits, found.charges) == ((), ())
    assert tp.rent.difference(billed, billed).changes == ()


def test_a_roll_knows_sites_segments_and_categories():
    site = tp.Site(id="casablanca", name="C", units=(tp.Unit(id="u-a"), tp.Unit(id="u-c")))
    park = tp.Park(
        id="p",
        name="P",
        sites=(site,),
        companies=(
            tp.Company(id="b", name="B", segments=("fintech", "crm")),
            tp.Company(id="d", name="D"),
        ),
    )
    card = tp.CardRent(card=tp.reference.rate_card(), site="rabat", category="start-up")
    leases = [
        lease(),
        lease(id="c", tenant="d", clauses=(card, tp.Vat.of("0.20", start=D("2000-01-01")))),
    ]
    found = tp.rent.roll(leases, over=tp.Period.year(2018), park=park)
    assert {"casablanca": mad(12000), "rabat": mad(12000)} == found.by("site")
    assert {"fintech": mad(12000), "": mad(12000)} == found.by("segment")
    assert {"start-up": mad(12000), "": mad(12000)} == found.by("category")
    assert found.by("month")["2018-05"] == mad(2000)
    assert found.tax == mad(2400)
    assert found.totals[0].gross == found.totals[0].net
    assert "Rent roll" in str(found)


def test_no_lease_is_billed_twice():
    """An id that is given twice is refused, whatever else the two leases say."""
    both = [lease(), lease(id="b"), lease(rent="2000")]
    with pytest.raises(DuplicateError, match="lease: the id 'a' is given twice"):
        tp.rent.roll(both, over=LONG)
    with pytest.raises(DuplicateError, match="lease: the id 'a' is given twice"):
        tp.rent.invoices(iter(both), due=LONG)
    assert 2 == len(tp.rent.roll(iter(both[:2]), over=LONG).rows)


def test_one_bad_lease_stops_nobody():
    bad = lease(tp.Break(on=D("2030-01-01")), id="bad")
    found = tp.rent.roll([bad, lease()], over=tp.Period.year(2018))
    assert found.total == mad(12000)
    assert [("bad", "ClauseError")] == [(one.lease, one.error) for one in found.unbilled]
    assert "not billed: bad: lease bad, Break on 2030-01-01" in str(found)
    run = tp.rent.invoices([bad, lease()], due=tp.Period.month(2018, 3))
    assert (len(run.invoices), len(run.unbilled)) == (1, 1)
    assert "not billed: bad" in str(run)


def test_a_roll_of_two_currencies_or_of_none_has_no_total():
    euro = lease(id="e", clauses=(tp.BaseRent(rate=lump(1, currency="EUR")),))
    both = tp.rent.roll([lease(), euro], over=LONG)
    with pytest.raises(tp.errors.CurrencyMismatchError):
        _ = both.net
    with pytest.raises(tp.errors.UnknownNameError):
        _ = tp.rent.roll([], over=LONG).net


def test_invoices_gather_what_is_due_on_one_day():
    clauses = (
        tp.Billing(every=tp.Frequency.QUARTERLY, timing=tp.Timing.ARREARS, due_after=5),
        tp.BaseRent(rate=lump(100), charge=tp.Charge.SERVICE_CHARGE),
        tp.Vat.of("0.20", start=D("2000-01-01")),
    )
    run = tp.rent.invoices([lease(*clauses)], due=tp.Period.month(2018, 4))
    [invoice] = run.invoices
    assert (invoice.due, invoice.net, invoice.total) == (D("2018-04-05"), mad(3300), mad(3960))
    assert len(invoice.lines) == 2
    assert "Invoice to b, lease a, due 2018-04-05" in str(invoice)
    assert tp.rent.invoices([lease()], due=tp.Period.year(2016)).invoices == ()


def test_a_change_within_a_month_twice_and_backwards():
    """Each settlement credits what stands in full and charges it anew; the total is right."""
    one = lease()
    billed = tp.rent.schedule(one, over=tp.Period.quarter(2018, 1))
    rise = tp.RentStep(kind=tp.StepKind.TO, value=1310, on=(D("2018-02-15"),))
    first = attrs.evolve(one, clauses=(*one.clauses, rise))
    settled = tp.rent.settle(before=one, after=first, billed=billed)
    assert [mad(-1000), mad(-1000)] == [line.net for line in settled.credits]
    assert [mad(1155), mad(1310)] == [line.net for line in settled.charges]
    assert "credit note" in str(settled)
    earlier = attrs.evolve(rise, on=(D("2018-02-01"),))
    second = attrs.evolve(one, clauses=(*one.clauses, earlier))
    again = tp.rent.settle(before=first, after=second, billed=settled)
    assert (again.credits[0].net, again.charges[0].net) == (mad(-1155), mad(1310))
    back = tp.rent.settle(before=second, after=one, billed=again)
    assert billed.total + settled.total + again.total + back.total == billed.total
    assert back.standing.lines == billed.lines


def test_equal_lines_are_each_settled():
    twin = tp.BaseRent(rate=lump(1000))
    two = lease(twin)
    billed = tp.rent.schedule(two, over=tp.Period.month(2018, 1))
    found = tp.rent.settle(before=two, after=lease(), billed=billed)
    assert [mad(-1000)] == [line.net for line in found.credits]


def test_a_settlement_is_of_one_lease():
    billed = tp.rent.schedule(lease(), over=LONG)
    with pytest.raises(ValueError, match="the lease a"):
        tp.rent.settle(before=lease(), after=lease(id="z"), billed=billed)


def test_why_march_is_higher():
    step = tp.RentStep(kind=tp.StepKind.BY, value="41.20", on=(D("2018-03-01"),))
    lines = tp.rent.schedule(lease(step), over=tp.Period.year(2018)).lines
    found = tp.rent.difference(lines[1], lines[2])
    assert (found.net, found.changes[0].reasons) == (
        mad("41.20"),
        ("only in the second: step on 2018-03-01 41.2",),
    )
    before, after = (
        tp.rent.schedule(one, over=tp.Period.year(2018))
        for one in (lease(), lease(step, tp.Termination(D("2018-12-01"))))
    )
    schedules = tp.rent.difference(before, after)
    assert [c.period.start.month for c in schedules.changes] == [*range(3, 13)]
    assert schedules.net == mad("41.20") * 9 - mad(1000)
    assert (schedules.removed, len(schedules.added)) == ((), 2)
    assert "in all -629.20 MAD" in str(schedules)
    assert "clauses of the second lease only: RentStep, Termination" in str(schedules)
    back = tp.rent.difference(after, before)
    assert "clauses of the first lease only: RentStep, Termination" in str(back)
    assert "only in the first: step on 2018-03-01 41.2" in " ".join(str(back).split())
    percent = tp.RentStep(kind=tp.StepKind.COMPOUND, value=3, on=(D("2018-03-01"),))
    lines = tp.rent.schedule(lease(percent), over=tp.Period.year(2018)).lines
    assert ("only in the second: 3 per cent",) == (
        tp.rent.difference(lines[1], lines[2]).changes[0].reasons
    )
    part = tp.rent.schedule(lease(tp.Termination(D("2018-12-16"))), over=tp.Period.year(2018))
    (december,) = tp.rent.difference(before, part).changes
    assert ("only in the second: 15 days", "only in the second: 31 days") == december.reasons
    with pytest.raises(ValueError, match="two lines or two schedules"):
        tp.rent.difference(before, lines[0])


def test_payments_go_to_the_oldest_line():
    billed = tp.rent.schedule(lease(), over=tp.Period.year(2018))
    paid = [tp.rent.Payment(D("2018-01-02"), mad(1500)), tp.rent.Payment(D("2018-05-01"), mad(100))]
    found = tp.rent.reconcile(billed, paid, on=D("2018-03-01"))
    assert [mad(0), mad(500), mad(1000)] == [one.open for one in found.lines]
    assert found.balance == mad(1500)
    assert "balance 1,500.00 MAD" in str(found)


# ------------------------------------------------------------------------------- figures


def test_passing_and_headline_rent():
    half = tp.RentFree(months=3, share="0.5")
    one = lease(half, tp.BaseRent(rate=lump(300, "quarter")))
    assert tp.rent.passing(one, on=D("2018-02-01"), every="month").value == mad(550)
    assert tp.rent.headline(one, on=D("2018-02-01"), every="month").value == mad(1100)
    assert tp.rent.passing(one, on=D("2018-05-01")).value == mad(13200)
    assert tp.rent.passing(lease(), on=D("2018-05-01"), every="quarter").evaluate() == 3000
    with pytest.raises(tp.errors.ClauseError, match="no rent is payable"):
        tp.rent.passing(one, on=D("2030-01-01"))
    with pytest.raises(tp.errors.ClauseError, match="has no month"):
        tp.rent.passing(lease(clauses=(tp.BaseRent(rate=lump(1, "day")),)), on=D("2018-05-01"))
    with pytest.raises(ValueError, match="month, quarter or year"):
        tp.rent.passing(one, on=D("2018-05-01"), every="week")
    up = tp.rent.reversion(lease(), market=mad(10000), on=D("2018-05-01"))
    assert (up.value, up.evaluate()) == (mad(-2000), -2000)
    with pytest.raises(tp.errors.CurrencyMismatchError):
        tp.rent.reversion(lease(), market=tp.Money.of(1, "EUR"), on=D("2018-05-01"))


# Trade glossaries: net effective rent of 1 sq ft.
@pytest.mark.parametrize(
    ("rate", "years", "free", "costs", "expected"),
    [
        (lump(20, "year"), 5, 5, ["10"], "16.33"),
        (lump(50, "year"), 5, 3, ["10"], "45.50"),
        (lump(14400, "year"), 1, 1, [], "13200.00"),
    ],
)
def test_net_effective_rent_as_published(rate, years, free, costs, expected):
    one = lease(
        tp.RentFree(months=free),
        clauses=(tp.BaseRent(rate=rate), tp.RentFree(months=free)),
        end=f"{2018 + years}-01-01",
    )
    why = tp.rent.net_effective(one, costs=[mad(cost) for cost in costs])
    assert str(why.value.amount) == expected
    assert why.evaluate() == Decimal(expected)


def test_net_effective_rent_with_free_months_after_the_term():
    """1.00 for 24 months and three free ones added: 0.89 a month (1.00 x 24 / 27)."""
    free = tp.RentFree(start=D("2020-01-01"), months=3, adds=True)
    one = lease(free, rent="1.00")
    a_year = tp.rent.net_effective(one).value
    assert a_year == mad("10.67")
    month = tp.rent.converted(a_year, of="year", to="month").value
    assert month == mad("0.89")


def test_net_effective_rent_as_an_annuity():
    """A level rent is its own annuity; a free month later costs less than one at the start."""
    assert tp.rent.net_effective(lease(), discount="0.06").value == mad(12000)
    early, late = (
        tp.rent.net_effective(lease(tp.RentFree(start=D(day), months=1)), discount="0.06").value
        for day in ("2018-01-01", "2019-12-01")
    )
    assert early < late < mad(12000)
    cut = lease(tp.BaseRent(rate=lump(10), charge=tp.Charge.SERVICE_CHARGE), end="2018-03-16")
    assert tp.rent.net_effective(cut).value == mad(12000)
    with pytest.raises(tp.errors.CurrencyMismatchError):
        tp.rent.net_effective(lease(), costs=[tp.Money.of(1, "EUR")])


def test_straight_line_rent_as_published():
    """Archibus: 10,000 then 20,000 a month for two years are 15,000 each month."""
    found = tp.rent.straight_line([mad(10000)] * 12 + [mad(20000)] * 12)
    assert (found.straight, found.total) == (mad(15000), mad(360000))
    assert [mad(5000), mad(-5000)] == [found.periods[0].deferred, found.periods[12].deferred]
    assert "total 360,000.00 MAD" in str(found)
    with pytest.raises(ValueError, match="at least one"):
        tp.rent.straight_line([])


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=30))
def test_straight_line_loses_no_cent(minors):
    """What is counted is what is paid, and no two periods differ by more than a cent."""
    total = sum(minors)
    found = tp.rent.straight_line([tp.Money(minor, "MAD") for minor in minors])
    counted = [one.straight.minor for one in found.periods]
    assert sum(counted) == total
    assert max(counted) - min(counted) <= 1


def gbp(amount):
    return tp.Money.of(amount, "GBP")


POUND = tp.Rounding.of(tp.Quantity.TOTAL, 1, tp.Mode.DOWN)
NEAREST = tp.Rounding.of(tp.Quantity.LINE, 1)


# HMRC, Stamp Duty Land Tax manual: net present values at 3.5 %, paid at the end of each year.
@pytest.mark.parametrize(
    ("rents", "how", "expected"),
    [
        ([75000] * 3 + [25273], {"result": POUND}, "232146.00"),
        ([15000] * 4, {"result": POUND}, "55096.00"),
        ([10000] * 10, {"each": NEAREST}, "83165.00"),
        ([10000] * 10, {}, "83166.05"),
    ],
)
def test_present_value_as_published(rents, how, expected):
    why = tp.rent.present_value([gbp(rent) for rent in rents], rate="0.035", **how)
    assert str(why.value.amount) == expected
    assert why.evaluate() == Decimal(expected)


def test_present_value_at_the_start_of_the_period():
    early = tp.rent.present_value([gbp(100)], rate="0.05", when=tp.rent.When.START)
    assert early.value == gbp(100)
    with pytest.raises(ValueError, match="a rate above -1"):
        tp.rent.present_value([], rate="0.05")


def test_the_part_of_a_last_year_as_published():
    """HMRC: 75,000 for 123 of 365 days, rounded down to the pound, is 25,273."""
    assert POUND.apply(Fraction(75000 * 123, 365)) == 25273


def test_the_highest_twelve_months_as_published():
    """HMRC: the highest sum is 58,500, of the months 39 to 50."""
    rents = [4000] * 10 + [4250] * 10 + [3900] * 10 + [4250] * 10 + [5000] * 10 + [3900] * 10
    assert tp.rent.rolling_maximum([gbp(rent) for rent in rents]) == (39, gbp(58500))
    with pytest.raises(ValueError, match="1 to 1"):
        tp.rent.rolling_maximum([gbp(1)], window=2)


def test_a_smoothed_rise():
    found = tp.rent.smoothed(gbp(10000), gbp(14000), most="0.10")
    assert [gbp(11000), gbp(12100), gbp(13310), gbp(14000)] == list(found)
    assert tp.rent.smoothed(gbp(100), gbp(90), most="0.10") == (gbp(90),)
    with pytest.raises(ValueError, match="above zero"):
        tp.rent.smoothed(gbp(100), gbp(200), most=0)


@pytest.mark.parametrize(
    ("weekly", "to", "expected"),
    [(200, "month", "866.67"), (90, "year", "4680.00"), (90, "month", "390.00")],
)
def test_weekly_rents_by_the_usual_method(weekly, to, expected):
    found = tp.rent.converted(gbp(weekly), of="week", to=to, weeks=52).value
    assert str(found.amount) == expected
    assert tp.rent.converted(gbp(12000), of="year", to="quarter").value == gbp(3000)
    assert tp.rent.converted(gbp(500), of="fortnight", to="month", weeks=52).value == gbp("1083.33")
    assert tp.rent.converted(gbp(100), of="four weeks", to="year", weeks=52).value == gbp(1300)
    assert tp.rent.converted(gbp(600), of="half-year", to="month").value == gbp(100)
    with pytest.raises(ValueError, match="day, week, fortnight"):
        tp.rent.converted(gbp(1), of="decade", to="month")


# INSEE ILAT, second quarters, with the yearly change as published.
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("114.33", "116.46", "1.86"),
        ("112.01", "114.47", "2.20"),
        ("109.89", "112.01", "1.93"),
        ("107.18", "107.44", "0.24"),
        ("109.6", "112.1", "2.28"),
    ],
)
def test_index_changes_as_published(old, new, expected):
    two = tp.Rounding.of(tp.Quantity.PERCENTAGE, "0.01")
    rounding = tp.RoundingPolicy(name="two places", roundings=(two,))
    assert Fraction(expected) == tp.rent.index_change(old, new, rounding=rounding).value


def test_rents_that_follow_an_index_or_a_rate():
    def eur(amount):
        return tp.Money.of(amount, "EUR")

    assert tp.rent.indexed(eur("1.00"), "119.30", "121.90").value == eur("1.02")
    assert tp.rent.indexed(eur("400.00"), "127.312", "136.745").value == eur("429.64")
    assert tp.rent.increased(eur(1000), "0.05").value == eur(1050)
    assert tp.rent.increased(eur(1000), "0.059", cap="0.025", floor=0).value == eur(1025)
    assert tp.rent.increased(eur(1000), "-0.01", floor=0).value == eur(1000)
    assert tp.rent.increased(eur(100), -1).value == eur(0)
    with pytest.raises(ValueError, match="above zero"):
        tp.rent.indexed(eur(1), 0, 1)
    with pytest.raises(ValueError, match="at or above the floor"):
        tp.rent.increased(eur(1), "0.1", cap=0, floor="0.1")


def test_part_of_an_amount_by_its_daily_rate():
    daily = tp.Rounding.of(tp.Quantity.DAILY_RATE, "0.01")
    rounding = tp.RoundingPolicy(name="daily", roundings=(daily,))
    found = tp.rent.prorated(gbp(800), days=10, of=30, rounding=rounding)
    assert (found.value, found.evaluate()) == (gbp("266.70"), Decimal("266.7"))
    assert tp.rent.prorated(gbp(12000), days=12, of=365).value == gbp("394.52")
    with pytest.raises(ValueError, match="out of one or more"):
        tp.rent.prorated(gbp(1), days=1, of=0)


def test_rentable_area_as_published():
    """10,000 usable with a load of 15 % are 11,500; 1,000 with 250 in common are 1,250."""
    usable = tp.Area.of(10000, unit="sqft", basis=tp.Basis.USABLE)
    found = tp.rent.rentable(usable, load="1.15", basis=tp.Basis.RENTABLE)
    assert (found.value.value, found.evaluate()) == (11500, 11500)
    with pytest.raises(ValueError, match="1 or more"):
        tp.rent.rentable(usable, load="0.15", basis=tp.Basis.RENTABLE)


PLAIN = st.builds(
    lambda rate, area, start, days, percent, tax: lease(
        clauses=(
            tp.BaseRent(rate=tp.Rate.of(rate, "MAD", per="m2", every="month")),
            *(
                (tp.RentStep(kind=tp.StepKind.COMPOUND, value=percent, every=tp.Frequency.YEARLY),)
                if percent is not None
                else ()
            ),
            *((tp.Vat.of("0.20", start=D("2000-01-01")),) if tax else ()),
        ),
        area=tp.Area.of(area, basis=tp.Basis.NIA),
        term=tp.Period(start, start + timedelta(days=days)),
    ),
    st.decimals(0, 300, places=3),
    st.decimals(0, 300, places=2),
    st.dates(date(2011, 1, 1), date(2016, 12, 31)),
    st.integers(1, 3000),
    st.none() | st.decimals(0, 10, places=1),
    st.booleans(),
)


@given(st.lists(PLAIN, max_size=4), st.integers(0, 40), st.integers(1, 60))
def test_the_quick_way_gives_the_cents_of_the_schedule(leases, begins, months):
    """Month by month and lease by lease, wherever the period begins and ends."""
    start = date(2012 + begins // 12, begins % 12 + 1, 1)
    end = date(
        start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1, 1
    )
    over = tp.Period(start, end)
    named = [attrs.evolve(one, id=f"l{n}") for n, one in enumerate(leases)]
    found = tp.rent.roll(named, over=over)
    schedules = [in_general(one, over) for one in named]
    assert [one.net for one in schedules] == [entry.net for entry in found.entries]
    quick = [tp.rent.schedule(one, over=over) for one in named]
    assert schedules == quick
    assert [repr(one.explain()) for one in schedules] == [repr(one.explain()) for one in quick]
    by_month = {}
    for line in (line for one in schedules for line in one.lines):
        key = f"{line.period.start:%Y-%m}"
        by_month[key] = by_month.get(key, mad(0)) + line.net
    assert by_month == {key: net for key, net in found.by("month").items() if key in by_month}
    assert all(key in by_month or not net for key, net in found.by("month").items())


def test_what_the_quick_way_leaves_to_the_general_one():
    step = tp.RentStep(kind=tp.StepKind.COMPOUND, value=3, every=tp.Frequency.YEARLY)
    m2 = tp.BaseRent(rate=tp.Rate.of(50, "MAD", per="m2", every="month"))
    odd = [
        (m2, attrs.evolve(step, start=D("2018-06-01"))),
        (m2, attrs.evolve(step, kind=tp.StepKind.BY)),
        (m2, tp.Billing()),
        (m2, step, tp.Billing()),
        (attrs.evolve(m2, area=tp.Area.of(30, basis=tp.Basis.NIA)), step),
        (step, m2),
    ]
    leases = [lease(id=f"l{n}", clauses=clauses) for n, clauses in enumerate(odd)]
    over = tp.Period.year(2018)
    found = tp.rent.roll(leases, over=over)
    assert [tp.rent.schedule(one, over=over).net for one in leases] == [
        e.net for e in found.entries
    ]
    part = tp.Period(D("2018-01-10"), D("2018-03-05"))
    assert tp.rent.roll(leases[:1], over=part).net == tp.rent.schedule(leases[0], over=part).net


def test_the_common_lease_goes_the_quick_way():
    """Two months of 2018, each of 580 dirhams, and from the next year on 3 per cent more."""
    m2 = tp.BaseRent(rate=tp.Rate.of(29, "MAD", per="m2", every="month"))
    step = tp.RentStep(kind=tp.StepKind.COMPOUND, value=3, every=tp.Frequency.YEARLY)
    term = {"start": "2018-11-01", "end": "2019-12-15"}
    january = 2018 * 12
    bare = quick(lease(clauses=(m2,), **term), tp.Period.year(2018))
    assert ("rent", "MAD", [(january + 10, january + 12, 58_000)]) == bare
    risen = quick(lease(clauses=(m2, step), **term), tp.Period.year(2019))
    runs = [(january + 12, january + 22, 58_000), (january + 22, january + 23, 59_740)]
    assert ("rent", "MAD", [*runs, (january + 23, january + 24, 26_979)]) == risen


@pytest.mark.parametrize(
    "change",
    [
        {"start": D("2019-01-01")},
        {"until": D("2030-01-01")},
        {"kind": "percent simple"},
        {"every": tp.Frequency.QUARTERLY},
        {"rounding": tp.RoundingPolicy(name="a")},
        {"rent": "rent"},
    ],
)
def test_another_step_goes_the_general_way(change):
    m2 = tp.BaseRent(rate=tp.Rate.of(29, "MAD", per="m2", every="month"))
    step = tp.RentStep(kind=tp.StepKind.COMPOUND, value=3, every=tp.Frequency.YEARLY)
    one = lease(clauses=(m2, attrs.evolve(step, **change)), start="2018-11-01", end="2021-01-01")
    assert quick(one, tp.Period.year(2019)) is None


def test_the_quick_way_knows_leap_years():
    m2 = tp.BaseRent(rate=tp.Rate.of(29, "MAD", per="m2", every="month"))
    one = lease(clauses=(m2,), start="2020-02-20", end="2020-04-01")
    found = tp.rent.roll([one], over=tp.Period.year(2020))
    assert found.by("month") == {"2020-02": mad(200), "2020-03": mad(580)}
