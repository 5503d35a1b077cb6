"""Schedules: laws, the front door's example, and edges."""

import itertools
import pickle
from datetime import date, timedelta
from decimal import Decimal, localcontext

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

D = date.fromisoformat
M2 = tp.Area.of("20", basis=tp.Basis.NIA)
LONG = tp.Period(date(1995, 1, 1), date(2060, 1, 1))


def rate(amount, every="month", per="m2"):
    return tp.Rate.of(amount, "MAD", per=per, every=every)


def card(**more):
    prices = {
        ("", "start-up"): {date(2012, 1, 1): rate("50")},
        ("", "sme"): {date(2012, 1, 1): rate("90"), date(2015, 6, 1): rate("100")},
    }
    move = tp.CardMove(category="start-up", months=18, then="sme")
    return tp.RateCard.of("card", prices, **({"moves": (move,)} | more))


def lease(*clauses, start="2015-06-01", last="2020-05-31", **more):
    return tp.Lease(
        **{
            "id": "CAS-114",
            "tenant": "m2t",
            "units": ("CAS-1-14",),
            "area": M2,
            "term": tp.Period.closed(D(start), D(last)),
            "clauses": clauses,
        }
        | more
    )


def nets(found):
    return [str(line.net.amount) for line in found.lines]


def card_rent(**more):
    return tp.CardRent(**({"card": card(), "site": "casablanca", "category": "start-up"} | more))


TERMS = st.tuples(st.dates(date(2010, 1, 1), date(2020, 1, 1)), st.integers(1, 1500)).map(
    lambda t: tp.Period(t[0], t[0] + timedelta(days=t[1]))
)
AMOUNTS = st.decimals(0, 500, places=2)
PRORATIONS = st.sampled_from(
    [
        tp.Proration.actual(),
        tp.Proration.of_period(),
        tp.Proration.months_of(30),
        tp.Proration.over(31),
        tp.Proration.over_year(365),
        tp.Proration.over_year(None),
        tp.Proration.by(tp.DayCount.ACT_ACT_AFB),
        tp.Proration.by(tp.DayCount.THIRTY_360_EUROBOND),
        tp.Proration.whole(),
        tp.Proration.free(),
        tp.Proration(deducts=True),
        tp.Proration(part=tp.Part.DAY_COUNT, count=tp.DayCount.ACT_365_FIXED, deducts=True),
    ]
)
BILLINGS = st.builds(
    tp.Billing,
    every=st.sampled_from([tp.Frequency.every(n, "month") for n in (1, 2, 3, 5, 6, 12)]),
    align=st.sampled_from(tp.Align),
    timing=st.sampled_from(tp.Timing),
    due_after=st.integers(-10, 10),
    first=st.sampled_from(tp.Stub),
    last=st.sampled_from(tp.Stub),
)
LEASES = st.builds(
    lambda term, amount, terms, billing, tax: lease(
        tp.BaseRent(rate=rate(amount)),
        terms,
        billing,
        *((tp.Vat.of("0.20", start=D("2000-01-01")),) if tax else ()),
        term=term,
    ),
    TERMS,
    AMOUNTS,
    PRORATIONS,
    BILLINGS,
    st.booleans(),
)


@given(LEASES)
def test_lines_sum_to_totals(one):
    """Net and tax of the lines sum to the schedule's, and gross is net plus tax, line by line."""
    found = tp.rent.schedule(one, over=LONG)
    assert found.net == tp.Money.total([line.net for line in found.lines], "MAD")
    assert found.total == found.net + found.tax
    assert all(line.gross == line.net + line.tax for line in found.lines)


@given(LEASES)
def test_explanations_come_to_the_line(one):
    """Working an explanation out again gives the line's gross amount."""
    for line in tp.rent.schedule(one, over=LONG).lines:
        assert line.explain().evaluate() == line.gross.as_fraction()
        assert line.explain().value == line.gross


@given(LEASES, st.data())
def test_a_schedule_over_a_partition_is_the_whole_schedule(one, data):
    """Cut at any billing boundaries, the schedules together are the schedule over the whole."""
    whole = tp.rent.schedule(one, over=LONG)
    starts = [line.period.start for line in whole.lines]
    cuts = data.draw(st.lists(st.sampled_from(starts), max_size=3)) if starts else []
    parts = [tp.rent.schedule(one, over=piece) for piece in LONG.split(*cuts)]
    assert whole.lines == tuple(line for part in parts for line in part.lines)


@given(LEASES)
def test_periods_are_disjoint_in_order_and_inside_the_term(one):
    """No day is billed twice, and none outside the term."""
    lines = tp.rent.schedule(one, over=LONG).lines
    assert all(a.period.end <= b.period.start for a, b in itertools.pairwise(lines))
    assert all(one.term.covers(line.period) for line in lines)


@given(LEASES)
def test_whole_periods_at_a_constant_rent_cost_the_same(one):
    """However long the month, a whole period costs what every other one costs."""
    found = tp.rent.schedule(one, over=LONG).lines[1:-1]
    stub = tp.Stub.MERGED in {one.clauses[2].first, one.clauses[2].last}
    assert len({line.net for line in found}) <= (3 if stub else 1)


@given(LEASES, st.decimals(1, 3, places=2))
def test_rent_is_monotone_in_area_and_rate(one, factor):
    """A higher rate, or a larger area, makes no line cheaper."""
    with localcontext(prec=50):
        more = one.clauses[0].rate.amount * factor
        larger = M2.value * factor
    dearer = attrs.evolve(one, clauses=(tp.BaseRent(rate=rate(more)), *one.clauses[1:]))
    wider = attrs.evolve(one, area=attrs.evolve(M2, value=larger))
    base = tp.rent.schedule(one, over=LONG).lines
    for other in (dearer, wider):
        changed = tp.rent.schedule(other, over=LONG).lines
        assert all(a.net <= b.net for a, b in zip(base, changed, strict=True))


@given(LEASES, st.integers(1, 6))
def test_the_decimal_context_changes_nothing(one, precision):
    """No answer depends on the caller's decimal context."""
    expected = tp.rent.schedule(one, over=LONG)
    with localcontext(prec=precision):
        assert expected == tp.rent.schedule(one, over=LONG)


@given(LEASES, st.permutations(range(3)))
def test_the_order_of_clauses_changes_nothing(one, order):
    """Rent, proration and billing may stand in any order."""
    moved = tuple(one.clauses[n] for n in order) + one.clauses[3:]
    other = attrs.evolve(one, clauses=moved)
    expected = tp.rent.schedule(one, over=LONG).lines
    assert expected == tp.rent.schedule(other, over=LONG).lines


@given(TERMS, st.integers(0, 60))
def test_the_step_never_comes_before_its_day(term, months):
    """A start-up pays its own rate until the day, and the next one from the day on."""
    one = lease(
        card_rent(then="sme", months=months),
        tp.Billing(align=tp.Align.ANNIVERSARY),
        term=term,
        signed=date(2015, 6, 1),
    )
    for n, line in enumerate(tp.rent.schedule(one, over=LONG).lines[:-1]):
        assert line.net == tp.Money.of("1000" if n < months else "2000", "MAD")


@given(LEASES)
def test_schedules_pickle_and_compare(one):
    """A schedule is a value: it pickles, compares and hashes."""
    found = tp.rent.schedule(one, over=LONG)
    again = pickle.loads(pickle.dumps(found))
    assert found == again
    assert hash(found) == hash(again)


def test_the_published_rent_of_a_start_up():
    """1,000 DH a month for 20 m² (La Vie éco, 2005 and 2012): 50 DH/m², for 18 months.

    https://www.lavieeco.com/economie/technopark-de-casablanca-histoire-dune-reconversion-reussie-1754/
    """
    found = tp.rent.schedule(lease(card_rent()), over=tp.Period.year(2016))
    assert ["1000.00"] * 11 + ["2000.00"] == nets(found)
    assert tp.Period.month(2016, 12) == found.lines[-1].period
    assert str(found.total) == "13,000.00 MAD"


def test_a_rate_is_frozen_at_signature_unless_the_lease_follows_the_card():
    signed = {"start": "2014-01-01", "last": "2016-12-31", "category": "sme"}
    term = {key: signed[key] for key in ("start", "last")}
    year = tp.Period.year(2015)
    frozen = lease(card_rent(category="sme"), **term)
    assert ["1800.00"] * 12 == nets(tp.rent.schedule(frozen, over=year))
    follows = lease(card_rent(category="sme", follows_card=True), **term)
    assert ["1800.00"] * 5 + ["2000.00"] * 7 == nets(tp.rent.schedule(follows, over=year))
    late = lease(card_rent(category="sme"), signed=D("2015-06-01"), **term)
    assert ["2000.00"] * 12 == nets(tp.rent.schedule(late, over=year))


@pytest.mark.parametrize(
    ("founded", "first_dear"),
    [("2015-06-15", "2016-12-15"), ("2014-01-01", "2015-07-01"), ("2010-01-01", "2015-06-01")],
)
def test_the_clock_of_company_age(founded, first_dear):
    one = lease(card_rent(clock=tp.Clock.COMPANY, founded=D(founded)))
    for line in tp.rent.schedule(one, over=one.term).lines:
        dear = line.net == tp.Money.of("2000", "MAD")
        cheap = line.net == tp.Money.of("1000", "MAD")
        assert dear == (line.period.start >= D(first_dear))
        assert cheap == (line.period.end <= D(first_dear))


def test_a_card_without_a_rule_has_no_step():
    one = lease(card_rent(card=card(moves=())))
    assert {"1000.00"} == set(nets(tp.rent.schedule(one, over=LONG)))


def test_an_explanation_names_clause_formula_inputs_and_sources():
    source = tp.Citation(publisher="Challenge", title="rates", confidence=tp.Confidence.HIGH)
    tax = tp.Vat.of("0.20", sources=(source,), start=D("2000-01-01"))
    line = tp.rent.schedule(lease(card_rent(), tax), over=tp.Period.month(2016, 12)).lines[0]
    assert str(line.explain()) == (
        "rent, 2016-12-01 to 2016-12-31: 2,400.00 MAD = net + tax\n"
        "├─ net: 2,000.00 MAD = line rounded half up to 0.01\n"
        "│  └─ rent: 2,000 = sme rate on card card, casablanca × area\n"
        "│     ├─ sme rate on card card, casablanca: 100 MAD per m2 per month (from 2016-12-01, after 18\n"
        "│     │  months of tenancy from 2015-06-01)\n"
        "│     └─ area: 20 m² (NIA)\n"
        "└─ tax: 400.00 MAD = line rounded half up to 0.01\n"
        "   └─ tax, exact: 400 = net × rate of tax\n"
        "      ├─ net: 2,000.00 MAD\n"
        "      └─ rate of tax: 0.2 [1]\n"
        "[1] Challenge, rates (undated, high confidence)"
    )


def test_a_line_without_its_reason_still_explains_its_sum():
    money = tp.Money.of("100", "MAD")
    parts = {"period": tp.Period.month(2016, 1), "due": D("2016-01-01"), "name": "rent"}
    line = tp.rent.Line(**parts, charge=tp.Charge.RENT, net=money, tax=tp.Money.of("20", "MAD"))
    assert line.explain().evaluate() == 120
    assert line.to_dict()["gross"] == {"amount": "120.00", "currency": "MAD"}
    untaxed = attrs.evolve(line, tax=tp.Money.zero("MAD"))
    assert untaxed.explain().evaluate() == 100


def test_a_schedule_prints_and_explains_its_total():
    one = lease(tp.BaseRent(rate=rate("50")))
    found = tp.rent.schedule(one, over=tp.Period.quarter(2016, 1))
    assert "net 3,000.00 MAD, tax 0.00 MAD, total 3,000.00 MAD" in str(found)
    assert found.to_columns()["gross"][0] == {"amount": "1000.00", "currency": "MAD"}
    assert found.explain().evaluate() == 3000
    empty = tp.rent.schedule(one, over=tp.Period.year(2010))
    assert empty.explain().value == tp.Money.zero("MAD")


@pytest.mark.parametrize(
    ("given_rate", "more", "expected"),
    [
        (tp.Rate.of("900", "MAD", per="desk", every="month"), {"quantity": 4}, "3600.00"),
        (tp.Rate.of("900", "MAD", per="unit", every="month"), {}, "900.00"),
        (tp.Rate.of("900", "MAD", per="unit", every="month"), {"quantity": 2}, "1800.00"),
        (tp.Rate.of("1500", "MAD", per="lump", every="month"), {}, "1500.00"),
        (tp.Rate.of("4500", "MAD", per="lump", every="quarter"), {}, "1500.00"),
        (tp.Rate.of("1200", "MAD", per="m2", every="year"), {}, "2000.00"),
        (tp.Rate.of("10", "MAD", per="lump", every="day"), {}, "300.00"),
        (tp.Rate.of("70", "MAD", per="lump", every="week"), {}, "300.00"),
        (tp.Rate.of("9.290304", "MAD", per="sqft", every="month"), {}, "2000.00"),
        (
            tp.Rate.of("100", "MAD", per="m2", every="month"),
            {"area": tp.Area.of("1000", unit="sqft", basis=tp.Basis.NIA)},
            "9290.30",
        ),
    ],
)
def test_rates_of_every_kind(given_rate, more, expected):
    one = lease(tp.BaseRent(rate=given_rate, **more))
    found = tp.rent.schedule(one, over=tp.Period.month(2016, 6))
    assert [expected] == nets(found)
    assert found.lines[0].explain().evaluate() == Decimal(expected)


def test_vat_is_levied_where_it_applies_and_as_it_is_dated():
    rates = tp.Dated.of("VAT", {D("2015-01-01"): Decimal("0.10"), D("2016-06-01"): Decimal("0.2")})
    rent = tp.BaseRent(rate=rate("50"))
    year = tp.Period.year(2016)
    arrears = tp.Billing(timing=tp.Timing.ARREARS, due_after=1)
    found = tp.rent.schedule(lease(rent, tp.Vat(rates=rates), arrears), over=year)
    assert [100] * 4 + [200] * 8 == [line.tax.as_fraction() for line in found.lines]
    start = tp.Vat(rates=rates, point=tp.TaxPoint.START)
    found = tp.rent.schedule(lease(rent, start, arrears), over=year)
    assert [100] * 5 + [200] * 7 == [line.tax.as_fraction() for line in found.lines]
    other = tp.Vat.of("0.20", on=(tp.Charge.SERVICE_CHARGE,), start=D("2000-01-01"))
    service = tp.BaseRent(rate=rate("10"), charge=tp.Charge.SERVICE_CHARGE)
    found = tp.rent.schedule(lease(rent, service, other), over=tp.Period.month(2016, 1))
    assert [("rent", 0), ("service charge", 40)] == [
        (line.name, line.tax.as_fraction()) for line in found.lines
    ]
    assert not tp.Vat.of("0.20", start=D("2000-01-01")).taxes(tp.Charge.DEPOSIT)


def test_each_charge_may_bear_a_tax_of_its_own():
    service = tp.LumpCharge(rate=rate("10"))
    low = tp.Vat.of("0.10", on=(tp.Charge.SERVICE_CHARGE,), start=D("2000-01-01"))
    high = tp.Vat.of("0.20", on=(tp.Charge.RENT,), start=D("2000-01-01"))
    one = lease(tp.BaseRent(rate=rate("50")), service, low, high)
    found = tp.rent.schedule(one, over=tp.Period.month(2016, 1))
    assert [200, 20] == [line.tax.as_fraction() for line in found.lines]
    with pytest.raises(tp.errors.ClauseError, match="Vat on 2015-06-01: two of them are levied"):
        tp.rent.schedule(
            lease(tp.BaseRent(rate=rate("50")), tp.Vat.of("0.2", start=D("2000-01-01")), high),
            over=LONG,
        )


def test_a_tax_that_is_not_in_force_names_its_day():
    late = tp.Vat.of("0.20", start=D("2016-01-01"))
    with pytest.raises(tp.errors.ClauseError, match=r"Vat on 2015-06-01: .*in force"):
        tp.rent.schedule(lease(tp.BaseRent(rate=rate("50")), late), over=LONG)


def test_the_first_day_of_a_rate_of_tax_is_asked_for():
    with pytest.raises(TypeError, match="start"):
        tp.Vat.of("0.20")
    first = tp.Vat.of("0.20", start=D("2015-06-01"))
    assert (D("2015-06-01"),) == first.rates.changes
    assert tp.rent.schedule(lease(tp.BaseRent(rate=rate("50")), first), over=LONG).tax


def test_a_roll_adds_up_by_the_clause():
    one = lease(tp.BaseRent(rate=rate("50")), tp.LumpCharge(rate=rate("10")))
    alone = attrs.evolve(lease(tp.BaseRent(rate=rate("5"))), id="other")
    found = tp.rent.roll([one, alone], over=tp.Period.month(2016, 1)).by("clause")
    assert {"BaseRent": "1100.00", "LumpCharge": "200.00"} == {
        clause: str(net.amount) for clause, net in found.items()
    }


def test_two_streams_stand_in_the_order_of_their_days():
    clauses = (
        tp.BaseRent(rate=rate("50")),
        tp.BaseRent(rate=rate("5"), charge=tp.Charge.SERVICE_CHARGE, name="parking"),
    )
    found = tp.rent.schedule(lease(*clauses), over=tp.Period.quarter(2016, 1))
    assert ["rent", "parking"] * 3 == [line.name for line in found.lines]


@pytest.mark.parametrize(
    ("clauses", "error", "message"),
    [
        ((), tp.errors.ClauseError, "no rent"),
        ((tp.Billing(), tp.Billing(due_after=1)), tp.errors.ClauseError, "2 of them"),
        (
            (
                tp.BaseRent(rate=rate("50")),
                tp.BaseRent(rate=tp.Rate.of("1", "EUR", per="m2", every="month")),
            ),
            tp.errors.CurrencyMismatchError,
            "BaseRent on 2015-06-01: got EUR and MAD",
        ),
        (
            (tp.BaseRent(rate=rate("50"), basis=tp.Basis.GIA),),
            tp.errors.BasisMismatchError,
            "GIA and NIA",
        ),
        ((card_rent(category="large"),), tp.errors.ClauseError, "CardRent on 2015-06-01: .*large"),
        (
            (card_rent(category="large", follows_card=True),),
            tp.errors.ClauseError,
            "CardRent on 2015-06-01: .*large",
        ),
        (
            (
                card_rent(
                    card=card(
                        moves=(
                            tp.CardMove(
                                category="start-up", months=18, then="sme", clock=tp.Clock.COMPANY
                            ),
                        )
                    )
                ),
            ),
            tp.errors.ClauseError,
            "foundation, which is not given",
        ),
    ],
)
def test_leases_that_cannot_be_billed(clauses, error, message):
    with pytest.raises(error, match=message):
        tp.rent.schedule(lease(*clauses), over=LONG)


def test_a_card_that_is_not_yet_in_force():
    one = lease(card_rent(follows_card=True), start="2010-01-01")
    with pytest.raises(tp.errors.ClauseError, match="2010-01-01"):
        tp.rent.schedule(one, over=LONG)


def test_a_clause_of_ones_own_is_named_when_it_is_not_known():
    class Odd(tp.Clause):
        pass

    with pytest.raises(tp.errors.ClauseError, match="Odd on 2015-06-01"):
        tp.rent.schedule(lease(Odd(), tp.BaseRent(rate=rate("50"))), over=LONG)


def test_a_yearly_rent_needs_a_convention_for_its_parts():
    yearly = tp.BaseRent(rate=rate("600", every="year"))
    whole = lease(yearly)
    assert len(tp.rent.schedule(whole, over=LONG).lines) == 60
    with pytest.raises(tp.errors.ClauseError, match=r"Proration on 2015-06-15: .* by the year"):
        tp.rent.schedule(lease(yearly, start="2015-06-15"), over=LONG)
    named = lease(yearly, tp.Proration.over_year(365), start="2015-06-15")
    first = tp.rent.schedule(named, over=LONG).lines[0]
    assert first.net == tp.Money.rounded(
        12000
        * tp.rent.year_fraction(D("2015-06-15"), D("2015-07-01"), count=tp.DayCount.ACT_365_FIXED),
        "MAD",
    )


def test_the_front_doors_lease():
    """20 m² in Casablanca from 1 June 2015: 1,000.00 MAD, and 100 DH/m² from 1 December 2016."""
    rent = tp.CardRent(card=tp.reference.rate_card(), site="casablanca", category="start-up")
    found = tp.rent.schedule(lease(rent), over=tp.Period.year(2016))
    assert ["1000.00"] * 11 + ["2000.00"] == nets(found)
    publishers = {source.publisher for source in found.lines[0].explain().all_sources()}
    assert "La Vie éco" in publishers


def test_a_card_names_its_categories_and_a_price_by_the_day():
    assert card().categories == ("start-up", "sme")
    assert card().rate("rabat", "sme", on=D("2013-01-01")) == rate("90")
