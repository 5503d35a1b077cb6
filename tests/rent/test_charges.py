"""Service charges: shares, gross-up, base year and stop, caps, advances and the true-up."""

from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

YEAR = tp.Period.year(2018)
M2 = tp.Area.of("20", basis=tp.Basis.NIA)
OCCUPIED, LETTABLE, TOTAL = tp.Denominator.OCCUPIED, tp.Denominator.LETTABLE, tp.Denominator.TOTAL
AREA, OWN = tp.ShareKey.AREA, tp.ShareKey.OWN


def mad(amount):
    return tp.Money.of(amount, "MAD")


def rate(amount, every="month", per="m2", currency="MAD"):
    return tp.Rate.of(amount, currency, per=per, every=every)


def whole(quantity, key="area", of="lettable", **more):
    return tp.Whole(key=key, of=of, quantity=quantity, **more)


WHOLES = (whole("1000"),)


def pool(*costs, wholes=WHOLES, period=YEAR, **more):
    return tp.CostPool(period=period, costs=costs, wholes=wholes, **more)


def cost(amount, category="cleaning", **more):
    return tp.Cost(category=category, amount=mad(amount), **more)


def lease(*clauses, **more):
    return tp.Lease(
        **{
            "id": "CAS-114",
            "tenant": "m2t",
            "units": ("CAS-1-14",),
            "area": M2,
            "term": YEAR,
            "clauses": clauses,
        }
        | more
    )


def charged(costs, *, charged=(), paid=None, area=None, **terms):
    """What a lease of 20 m² out of 1,000 owes by a service charge."""
    one = lease(tp.ServiceCharge(**terms), area=area or M2)
    return tp.rent.true_up(one, pool=costs, charged=charged, paid=paid)


def advance(amount, start=YEAR.start):
    return tp.Dated.of("advance", {start: rate(amount)})


AMOUNTS = st.integers(0, 10**9).map(lambda n: tp.Money(n, "MAD"))
SHARES = st.decimals(0, 1, places=3)
COSTS = st.lists(st.tuples(AMOUNTS, SHARES), min_size=1, max_size=3).map(
    lambda found: tuple(
        tp.Cost(category=f"c{n}", amount=amount, variable=share)
        for n, (amount, share) in enumerate(found)
    )
)


# ------------------------------------------------------------------------------------------ laws


@given(
    COSTS,
    st.lists(st.integers(1, 400), min_size=1, max_size=4),
    st.booleans(),
    st.sampled_from(tp.rent.LeftOver),
)
def test_the_portions_and_the_owners_part_are_the_costs_to_the_cent(costs, areas, full, left_over):
    """What all bear, and what stays with the owner, is what it cost; dealt out to the tenants,
    nothing is left over where all of it is let, and otherwise less than a cent for each."""
    clause = tp.ServiceCharge(share=tp.Share(key=AREA, of=LETTABLE))
    leases = [
        lease(clause, id=f"L{n}", area=tp.Area.of(area, basis=tp.Basis.NIA))
        for n, area in enumerate(areas)
    ]
    lettable = sum(areas) + (0 if full else 17)
    shared = pool(*costs, wholes=(whole(lettable),))
    found = tp.rent.apportion(shared, among=leases, left_over=left_over)
    assert found.pool.total == found.recovered + found.owner
    if full:
        dealt = left_over is tp.rent.LeftOver.TENANTS
        assert abs(found.owner.minor) <= (0 if dealt else len(areas))
    for one in found.portions:
        assert one.amount.as_fraction() == one.explain().evaluate()


@given(COSTS, st.lists(st.integers(1, 400), min_size=1, max_size=4), st.integers(1, 365))
def test_a_portion_is_the_charge_of_the_tenants_statement(costs, areas, days):
    """Sharing out a pool and settling each tenant's year give the same cents."""
    clause = tp.ServiceCharge(
        share=tp.Share(key=AREA, of=LETTABLE),
        by_category=(("c1", tp.Share(fixed="0.07")),),
        excluded=("c2",),
    )
    term = tp.Period(YEAR.start, YEAR.start + timedelta(days=days))
    leases = [
        lease(clause, id=f"L{n}", area=tp.Area.of(area, basis=tp.Basis.NIA), term=term)
        for n, area in enumerate(areas)
    ]
    shared = pool(*costs, wholes=(whole(sum(areas)),))
    for one, portion in zip(leases, tp.rent.apportion(shared, among=leases).portions, strict=True):
        assert tp.rent.true_up(one, pool=shared).charge == portion.amount


@given(COSTS, AMOUNTS, SHARES.filter(bool))
def test_advances_and_balance_are_the_actual_share(costs, paid, occupancy):
    """What was paid and what is settled together are what the year costs the tenant."""
    found = charged(pool(*costs, occupancy=occupancy), paid=paid, gross_up="0.95")
    assert found.charge == found.advances + found.balance
    assert found.subtotal == tp.Money.total((line.amount for line in found.lines), "MAD")
    assert found.subtotal == found.charge
    assert found.balance.as_fraction() == found.explain().evaluate()


@given(AMOUNTS, SHARES, SHARES.filter(bool), SHARES.filter(bool))
def test_gross_up_never_lowers_and_leaves_fixed_costs(amount, variable, actual, target):
    """Raising to an occupancy never lowers a cost, and a cost without variable part stays."""
    found = tp.rent.gross_up(amount, actual=actual, target=target, variable=variable)
    assert found.value >= amount
    assert found.evaluate() == found.value.as_fraction()
    assert tp.rent.gross_up(amount, actual=actual, target=target, variable=0).value == amount
    if actual >= target:
        assert found.value == amount


@given(COSTS, st.lists(AMOUNTS, min_size=1, max_size=4), st.booleans(), st.booleans())
def test_a_cap_is_never_exceeded_and_never_raises(costs, before, cumulative, compound):
    """A capped charge is at most the ceiling, and at most what it is without a cap."""
    cap = tp.ChargeCap(rate="0.05", cumulative=cumulative, compound=compound)
    free = charged(pool(*costs))
    held = charged(pool(*costs), charged=before, cap=cap)
    assert held.charge == min(free.charge, tp.rent.charge_ceiling(cap, charged=before).value)
    assert held.charge.as_fraction() - held.advances.as_fraction() == held.explain().evaluate()


@given(COSTS, COSTS)
def test_a_base_year_leaves_what_goes_beyond_it(costs, base):
    """The charge is never below zero, and nothing where the costs are those of the base year."""
    assert not charged(pool(*costs), base_year=pool(*costs)).charge
    found = charged(pool(*costs), base_year=pool(*base)).charge
    assert mad(0) <= found <= charged(pool(*costs)).charge


@given(COSTS)
def test_no_charge_depends_on_the_decimal_context(costs):
    """A statement is the same in any decimal context."""
    before = charged(pool(*costs)).to_dict()
    with localcontext() as context:
        context.prec = 2
        assert before == charged(pool(*costs)).to_dict()


@given(st.integers(0, 364))
def test_the_parts_of_a_year_are_charged_by_the_day(first):
    """A lease over some days of the year bears those days' part of the share."""
    term = tp.Period(date.fromordinal(YEAR.start.toordinal() + first), date(2030, 1, 1))
    clause = tp.ServiceCharge()
    whole_year = tp.rent.true_up(lease(clause), pool=pool(cost("36500.00")))
    found = tp.rent.true_up(lease(clause, term=term), pool=pool(cost("36500.00")))
    days = (YEAR.end - term.start).days
    assert mad(2 * days) == found.charge
    assert mad("730.00") == whole_year.charge
    assert mad("60.83") == found.monthly


# ------------------------------------------------------------------------------ published answers


def test_gross_up_of_variable_costs():
    """https://joebanfield.com/lease/gross-up-of-operating-costs/"""
    usd = tp.Money.of("5000", "USD")
    grossed = tp.rent.gross_up(usd, actual="0.50", target="1.00").value
    assert tp.Money.of("10000", "USD") == grossed
    assert usd == grossed.times(tp.rent.share_of("0.50", 1).value)


@pytest.mark.parametrize(
    ("part", "of", "percent"),
    [
        # https://www.cobrief.app/resources/legal-glossary/
        # tenants-proportionate-share-overview-definition-and-example
        ("5000", "50000", "10"),
        # A lease of Orange County, North Carolina:
        # http://server3.co.orange.nc.us:8088/WebLink/0/doc/64949/Page27.aspx
        ("6000", "19346", "31"),
        # https://beliveaulaw.net/?p=5606
        ("5000", "100000", "5"),
        ("5000", tp.rent.occupied_whole("100000", "0.83"), "6"),
    ],
)
def test_shares(part, of, percent):
    found = tp.rent.share_of(part, of).value * 100
    assert Fraction(percent) == tp.Rounding.of(tp.Quantity.PERCENTAGE, 1).apply(found)


@pytest.mark.parametrize(
    ("base", "current", "beyond"),
    [
        # http://realdiligence.com/Resources/glossaryB.aspx
        ("5000", "7000", "2000"),
        # https://legalclarity.org/base-year-provisions-in-commercial-leases-expense-stops/
        ("500000", "550000", "50000"),
    ],
)
def test_base_year(base, current, beyond):
    whole_of_it = tp.Share(fixed=1)
    found = charged(pool(cost(current)), share=whole_of_it, base_year=pool(cost(base)))
    assert mad(beyond) == found.charge


def test_base_year_stop_by_the_month():
    """What performa's own test says in its docstring (test_12): 10,000 a year, 833.33 a month.

    dnix/performa@73beeac54b33, tests/unit/asset/office/test_systematic_validation.py
    """
    found = charged(pool(cost("90000")), share=tp.Share(fixed=1), base_year=pool(cost("80000")))
    assert mad("833.33") == found.monthly


def test_a_net_lease_recovers_all_costs():
    """performa-021: 10 a square foot on 10,000: 8,333.33 a month; as above, test_2."""
    costs = pool(cost("60000", "opex"), cost("40000", "tax"))
    assert mad("8333.33") == charged(costs, share=tp.Share(fixed=1)).monthly


def test_cumulative_cap():
    """https://keyzcre.com/cumulative-vs-non-cumulative-caps-on-operating-expenses-in-commercial-leases"""
    cap = tp.ChargeCap(rate="0.05", cumulative=True)
    years = [mad("100000")]
    for expected in ("105000", "110250", "115762.50"):
        assert mad(expected) == tp.rent.charge_ceiling(cap, charged=years).value
        years.append(mad("1"))
    single = attrs.evolve(cap, cumulative=False)
    assert mad("1.05") == tp.rent.charge_ceiling(single, charged=years).value


def test_compound_and_simple_caps():
    """https://www.capveri.com/resources/lease-clauses/cumulative-cam-cap: 27.6 and 25 %."""
    rises = []
    for compound in (True, False):
        cap = tp.ChargeCap(rate="0.05", cumulative=True, compound=compound)
        found = tp.rent.charge_ceiling(cap, charged=[mad("100000.00")] * 5).value
        rises.append((found / mad("100000.00") - 1) * 100)
    assert Decimal("27.6") == tp.Rounding.of("percentage", "0.1").apply(rises[0])
    assert 25 == rises[1]


def test_recovery_of_a_portfolio():
    """ibuilder/massing@c4ce34b77c01, services/api/test_leasemgmt.py: 160,000 of 200,000."""

    def one(name, area, amount, term=YEAR):
        charge = tp.LumpCharge(rate=rate(amount, "year"))
        yearly = tp.Billing(every=tp.Frequency.YEARLY)
        return lease(charge, yearly, id=name, area=tp.Area.of(area, basis=tp.Basis.NIA), term=term)

    gross = lease(tp.BaseRent(rate=rate("15")), id="C2")
    ended = one("C4", 9000, 20, tp.Period.year(2017))
    leases = [one("C1", 10000, 12), gross, one("C3", 5000, 8), ended]
    found = tp.rent.recovery(leases, cost=mad("200000"), over=YEAR)
    assert mad("160000.00") == found.charged
    assert Fraction(4, 5) == found.ratio
    assert (mad("40000.00"), mad("0.00")) == (found.under, found.over)
    assert "under" in str(found)


@given(COSTS, SHARES)
def test_what_tenants_do_not_bear_stays_with_the_owner(costs, part):
    """With the whole site let, tenants bear that part of every cost, and the owner the rest."""
    held = tuple(attrs.evolve(one, recoverable=part) for one in costs)
    one = lease(tp.ServiceCharge(share=tp.Share(fixed=1)))
    found = tp.rent.apportion(pool(*held), among=[one])
    assert found.pool.total == found.recovered + found.owner
    exact = sum(cost.amount.as_fraction() for cost in held) * Fraction(part)
    assert abs(found.recovered.as_fraction() - exact) <= Fraction(len(held), 100)
    statement = tp.rent.true_up(one, pool=pool(*held))
    assert tp.Money.rounded(exact, "MAD") == statement.charge
    assert {Fraction(part)} == {line.share for line in statement.lines}


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda: cost("1", recoverable=2), "Cost.recoverable"),
        (lambda: cost("1", variable=-1), "Cost.variable"),
    ],
    ids=["recoverable", "variable"],
)
def test_costs_that_leave_a_doubt_are_refused(make, match):
    with pytest.raises(tp.errors.TechnoparkError, match=match):
        make()


# ---------------------------------------------------------------------------------------- schedule


def test_lump_sums_rise_at_each_anniversary():
    """A fixed charge grows as agreed: 12.00, then 12.36 a m² and month."""
    term = tp.Period(date(2018, 3, 1), date(2020, 3, 1))
    charge = tp.LumpCharge(rate=rate("12"), growth="0.03")
    found = tp.rent.schedule(lease(charge, term=term), over=tp.Period(term.start, term.end))
    assert [mad("240.00")] * 12 + [mad("247.20")] * 12 == [line.net for line in found.lines]
    assert {tp.Charge.SERVICE_CHARGE} == {line.charge for line in found.lines}
    for line in found.lines:
        assert line.net.as_fraction() == line.explain().evaluate()


def test_advances_and_settled_balances_are_billed():
    """The new advance holds from its day on; a balance is billed once, on its day."""
    advances = tp.Dated.of(
        "advance", {date(2018, 1, 1): rate("15"), date(2018, 7, 1): rate("300", per="lump")}
    )
    settled = tp.TrueUp(period=tp.Period.year(2017), due=date(2018, 4, 1), amount=mad("-120.00"))
    clause = tp.ServiceCharge(advances=advances, settled=(settled,))
    found = tp.rent.schedule(lease(clause), over=YEAR)
    assert mad(12 * 300 - 120) == found.net
    statement = tp.rent.true_up(lease(clause), pool=pool(cost("200000.00")))
    assert mad("3600.00") == statement.advances
    assert mad("400.00") == statement.balance


def test_a_clause_that_bills_nothing_needs_a_rent_beside_it():
    with pytest.raises(ValueError, match="no rent"):
        tp.rent.schedule(lease(tp.ServiceCharge()), over=YEAR)


def test_an_advance_that_is_not_in_force_names_clause_and_day():
    clause = tp.ServiceCharge(advances=advance("15", date(2018, 6, 1)))
    with pytest.raises(ValueError, match="ServiceCharge on 2018-01-01"):
        tp.rent.schedule(lease(clause), over=YEAR)


# ------------------------------------------------------------------------------------- statements


def test_keys_wholes_and_exclusions_by_category():
    costs = pool(
        cost("1000.00", "cleaning"),
        cost("900.00", "lift"),
        cost("800.00", "heating"),
        cost("700.00", "works"),
        cost("600.00", "guarding"),
        wholes=(
            whole("100", of="occupied"),
            whole("200", of="total"),
            whole("10", key="units"),
            whole("20", key="companies"),
            whole("40", key="own key", name="meters", of="total"),
        ),
    )
    clause = tp.ServiceCharge(
        share=tp.Share(key="area", of="occupied"),
        by_category=(
            ("lift", tp.Share(key="units", of="lettable")),
            ("heating", tp.Share(key="own key", of="total", name="meters", quantity=3)),
            ("guarding", tp.Share(key="companies")),
        ),
        excluded=("works",),
    )
    found = tp.rent.true_up(lease(clause, units=("a", "b")), pool=costs)
    amounts = {line.category: str(line.amount.amount) for line in found.lines}
    expected = {"cleaning": "200.00", "lift": "180.00", "heating": "60.00", "guarding": "30.00"}
    assert expected == amounts
    assert Fraction(1, 5) == found.lines[0].share
    assert "cleaning" in str(found)
    parts = tp.rent.apportion(costs, among=[lease(clause, units=("a", "b"))])
    assert mad("470.00") == parts.recovered
    assert "left with the owner" in str(parts)


@pytest.mark.parametrize(
    ("area", "unit", "of"),
    [
        (tp.Area.of("1000", unit="sqft", basis=tp.Basis.RENTABLE), "m2", "929.0304"),
        (tp.Area.of("92.90304", basis=tp.Basis.RENTABLE), "sqft", "10000"),
        (tp.Area.of("1000", unit="sqft", basis=tp.Basis.RENTABLE), "sqft", "10000"),
    ],
)
def test_areas_in_two_units(area, unit, of):
    costs = pool(cost("500.00"), wholes=(whole(of, unit=unit),))
    assert mad("50.00") == charged(costs, area=area).charge


@pytest.mark.parametrize(
    ("stop", "expected"),
    [
        (rate("10", "year"), "1800.00"),
        (rate("10", "month"), "0.00"),
        (rate("125", "quarter", "lump"), "1500.00"),
    ],
)
def test_expense_stop(stop, expected):
    assert mad(expected) == charged(pool(cost("100000.00")), stop=stop).charge


def test_a_cap_on_some_categories_leaves_the_others():
    cap = tp.ChargeCap(rate="0.05", on=("cleaning",))
    costs = pool(cost("100000.00"), cost("50000.00", "insurance"))
    found = charged(costs, charged=[mad("1000.00")], cap=cap)
    assert mad("2050.00") == found.charge
    assert mad("3000.00") == charged(costs, cap=cap).charge


def test_gross_up_in_a_statement():
    costs = pool(cost("1000.00", variable="0.4"), cost("500.00", "tax"), occupancy="0.5")
    whole_of_it = tp.Share(fixed=1)
    found = charged(costs, share=whole_of_it, gross_up="0.95")
    assert mad("1860.00") == found.charge
    empty = pool(cost("0.00", variable="0.4"))
    with pytest.raises(LookupError, match="occupancy"):
        charged(empty, gross_up="0.95")


def test_nothing_to_pay():
    """All categories excluded: a statement of nothing, which explains itself."""
    found = charged(pool(cost("1000.00")), excluded=("cleaning",), paid=mad("10.00"))
    assert (mad(0), mad("-10.00"), ()) == (found.charge, found.balance, found.lines)
    assert -10 == found.explain().evaluate()
    assert mad(0) == charged(pool(cost("0.00"))).charge


# ------------------------------------------------------------------------------------------ faults


FAULTS = [
    (lambda: whole("0"), "above zero"),
    (lambda: whole("1", name="meters"), "own key"),
    (lambda: whole("1", key="own key"), "own key"),
    (lambda: cost("1", category=" "), "not empty"),
    (lambda: cost("-1"), "zero or more"),
    (lambda: cost("1", variable="1.1"), "0 to 1"),
    (pool, "at least one cost"),
    (lambda: pool(cost("1"), cost("2")), "cost category"),
    (lambda: pool(cost("1"), wholes=(whole("1"), whole("2"))), "whole"),
    (lambda: pool(cost("1"), occupancy="1.2"), "0 to 1"),
    (lambda: tp.Share(fixed="1.2"), "0 to 1"),
    (lambda: tp.Share(quantity=-1), "zero or more"),
    (lambda: tp.Share(key="own key", name="meters"), "the tenant's part"),
    (lambda: tp.ChargeCap(rate="-0.1"), "zero or more"),
    (lambda: tp.LumpCharge(rate=rate("1", per="desk")), "per m2"),
    (lambda: tp.LumpCharge(rate=rate("1", "once")), "not once"),
    (lambda: tp.LumpCharge(rate=rate("1"), growth=-1), "above -1"),
    (lambda: tp.ServiceCharge(base_year=pool(cost("1")), stop=rate("1")), "not both"),
    (lambda: tp.ServiceCharge(stop=rate("1", per="person")), "per m2"),
    (
        lambda: tp.ServiceCharge(advances=tp.Dated.of("a", {YEAR.start: rate("1", "once")})),
        "not once",
    ),
    (lambda: tp.ServiceCharge(gross_up=0), "above 0"),
    (lambda: tp.ServiceCharge(excluded=("a", "a")), "category"),
    (lambda: tp.rent.gross_up(mad(1), actual=0), "above 0"),
    (lambda: tp.rent.gross_up(mad(1), actual=1, target="1.5"), "above 0"),
    (lambda: tp.rent.gross_up(mad(1), actual=1, variable=2), "0 to 1"),
    (lambda: tp.rent.share_of(1, 0), "above zero"),
    (lambda: tp.rent.share_of(-1, 2), "zero or more"),
    (lambda: tp.rent.charge_ceiling(tp.ChargeCap(rate=0), charged=()), "first year"),
    (lambda: tp.rent.true_up(lease(), pool=pool(cost("1"))), "needs one"),
    (lambda: charged(pool(cost("1"), period=tp.Period.year(2030))), "outside the term"),
    (lambda: charged(pool(cost("1"), wholes=())), "lettable area; add a Whole"),
    (lambda: charged(pool(cost("1"), wholes=(whole("19"),))), "more than the lettable"),
    (lambda: charged(pool(cost("1")), stop=rate("1", "day")), "by the day"),
    (
        lambda: tp.rent.apportion(pool(cost("1")), among=[lease(tp.ServiceCharge())] * 2),
        "lease",
    ),
    (
        lambda: tp.rent.apportion(
            pool(cost("1")),
            among=[lease(tp.ServiceCharge(share=tp.Share(fixed="0.6")), id=n) for n in "ab"],
        ),
        "up to the whole",
    ),
    (lambda: tp.rent.recovery([], cost=mad(-1), over=YEAR), "zero or more"),
]


@pytest.mark.parametrize(("make", "match"), FAULTS, ids=map(str, range(len(FAULTS))))
def test_faults_say_what_is_wrong(make, match):
    with pytest.raises(ValueError, match=match):
        make()


def euro(amount):
    return tp.Money.of(amount, "EUR")


MIXED = [
    lambda: pool(cost("1"), tp.Cost(category="b", amount=euro("1"))),
    lambda: charged(pool(cost("1")), paid=euro("1")),
    lambda: charged(pool(cost("1")), stop=rate("1", "year", currency="EUR")),
    lambda: charged(pool(cost("1")), base_year=pool(tp.Cost(category="b", amount=euro("1")))),
    lambda: tp.ServiceCharge(
        advances=advance("1"),
        settled=(tp.TrueUp(period=YEAR, due=YEAR.end, amount=euro("1")),),
    ),
    lambda: tp.rent.recovery([lease(tp.LumpCharge(rate=rate("1")))], cost=euro("1"), over=YEAR),
]


@pytest.mark.parametrize("make", MIXED, ids=map(str, range(len(MIXED))))
def test_two_currencies_are_refused(make):
    with pytest.raises(tp.errors.CurrencyMismatchError):
        make()


def test_days_not_let_bear_nothing():
    clause = tp.ServiceCharge()
    half = lease(clause, id="half", term=tp.Period(date(2018, 1, 1), date(2018, 1, 2)))
    gone = lease(clause, id="gone", term=tp.Period.year(2017))
    found = tp.rent.apportion(pool(cost("36500.00")), among=[half, gone])
    assert ["2.00", "0.00"] == [str(one.amount.amount) for one in found.portions]
    assert 0 == found.portions[1].explain().evaluate()
    over = tp.rent.recovery([lease(tp.LumpCharge(rate=rate("1")))], cost=mad("1"), over=YEAR)
    assert (mad(0), mad("239.00")) == (over.under, over.over)
