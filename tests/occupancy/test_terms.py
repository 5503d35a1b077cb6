"""How long leases still run, what ends when, who holds how much."""

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy
from technopark.errors import (
    BasisMismatchError,
    CurrencyMismatchError,
    DuplicateError,
    InvalidValueError,
    ManyFaultsError,
    MissingInputError,
    UnknownNameError,
)
from technopark.occupancy import Until

DAY = date(2018, 10, 8)


def way_out(days, by):
    """A break whose last day is so many days after the day."""
    return tp.Break(on=DAY + timedelta(days=days + 1), by=by)


def lease(id_, days, *, area=20, tenant="c", clauses=()):
    end = DAY + timedelta(days=days + 1)
    return tp.Lease(
        id=id_, tenant=tenant, units=(id_,), area=tp.Area.of(area, basis=tp.Basis.NIA),
        term=tp.Period(date(2015, 1, 1), end), clauses=clauses,
    )  # fmt: skip


TERMS = st.lists(st.tuples(st.integers(0, 4_000), st.integers(1, 500)), min_size=1, max_size=6)


def drawn(terms):
    return [lease(f"L{n}", days, area=size) for n, (days, size) in enumerate(terms)]


@given(TERMS)
def test_wale_lies_between_the_shortest_and_the_longest(terms):
    """A weighted mean term is neither below the shortest nor above the longest."""
    found = occupancy.wault(drawn(terms), on=DAY, days_a_year=1).value
    assert min(days for days, _ in terms) <= found <= max(days for days, _ in terms)


@given(TERMS, st.integers(-3_000, 3_000))
def test_wale_does_not_depend_on_where_the_calendar_begins(terms, shift):
    """Shifting every day by as much changes nothing."""
    by = timedelta(days=shift)
    moved = [
        attrs.evolve(one, term=tp.Period(one.term.start + by, one.term.end + by))
        for one in drawn(terms)
    ]
    assert occupancy.wault(drawn(terms), on=DAY).value == occupancy.wault(moved, on=DAY + by).value


@given(TERMS, st.integers(1, 99))
def test_splitting_a_lease_in_two_of_the_same_end_changes_nothing(terms, part):
    """The parts of a split lease share its end, so the mean is the same."""
    leases = drawn(terms)
    size = terms[0][1]
    halves = [
        attrs.evolve(leases[0], id=f"half{n}", area=tp.Area.of(area, basis=tp.Basis.NIA))
        for n, area in enumerate((size * part, size * (100 - part)))
    ]
    whole = [attrs.evolve(one, area=tp.Area.of(one.area.value * 100, basis=tp.Basis.NIA))
             for one in leases]  # fmt: skip
    rents = {one.id: 100 * size for one, (_, size) in zip(leases, terms, strict=True)}
    parted = {**rents, "half0": size * part, "half1": size * (100 - part)}
    for split, at_once in ((None, None), (parted, rents)):
        assert (
            occupancy.wault(whole, on=DAY, rents=at_once).value
            == occupancy.wault([*halves, *whole[1:]], on=DAY, rents=split).value
        )


@given(TERMS, st.integers(0, 6))
def test_the_mean_of_a_union_follows_from_its_parts(terms, cut):
    """Numerators and denominators of parts add up to those of the whole."""
    leases = drawn(terms)
    parts = [occupancy.wault(some, on=DAY) for some in (leases[:cut], leases[cut:]) if some]
    whole = occupancy.wault(leases, on=DAY)
    assert whole.value == sum(one.numerator for one in parts) / sum(
        one.denominator for one in parts
    )


def test_wault_to_expiry_and_to_each_break():
    first = (
        way_out(100, tp.Party.LANDLORD),
        way_out(200, tp.Party.TENANT),
        way_out(-1, tp.Party.TENANT),
    )
    second = (way_out(300, tp.Party.EITHER), tp.Renewal(months=12))
    leases = [lease("a", 730, clauses=first), lease("b", 365, clauses=second)]
    rents = {"a": tp.Money.of(300, "EUR"), "b": tp.Money.of(100, "EUR")}
    days = {
        Until.EXPIRY: (730, 365),
        Until.TENANT_BREAK: (200, 300),
        Until.LANDLORD_BREAK: (100, 300),
        Until.ANY_BREAK: (100, 300),
    }
    for to, (one, two) in days.items():
        found = occupancy.wault(leases, on=DAY, rents=rents, to=to)
        assert Fraction(300 * one + 100 * two, 400) / Fraction("365.25") == found.value
        assert found.value == found.explain().evaluate()


def test_what_has_ended_and_what_is_vacant_weigh_in_only_where_asked():
    leases = [lease("a", 365), lease("gone", -1)]
    year = {"on": DAY, "days_a_year": 365}
    assert 1 == occupancy.wault(leases, **year).value
    assert Fraction(1, 2) == occupancy.wault(leases, held_over={"gone"}, **year).value
    assert Fraction(1, 4) == occupancy.wault(leases, vacant=60, **year).value
    assert "no lease runs on 2018-10-08" == occupancy.wault([leases[1]], on=DAY).reason
    rents = occupancy.wault(leases, rents={}, **year)
    assert ("WAULT", "no rent is known for a") == (rents.name, rents.reason)
    gross = attrs.evolve(leases[0], id="g", area=tp.Area.of(5, basis=tp.Basis.GROSS))
    with pytest.raises(BasisMismatchError):
        occupancy.wault([leases[0], gross], on=DAY)


def faults_of(call):
    with pytest.raises(ManyFaultsError) as caught:
        call()
    return [str(one).partition(";")[0] for one in caught.value.faults]


RENTS = {"a": tp.Money.of(1, "MAD"), "b": tp.Money.of(1, "MAD")}
TWICE = "lease: the id 'a' is given twice"


@pytest.mark.parametrize(
    "verb",
    [
        lambda some: occupancy.wault(some, on=DAY),
        lambda some: occupancy.wault(some, on=DAY, rents=RENTS),
        lambda some: occupancy.expiries(some, on=DAY),
        lambda some: occupancy.expiries(some, on=DAY, rents=RENTS),
        lambda some: occupancy.reversions(some, on=DAY, rents=RENTS, ervs=RENTS),
        lambda some: occupancy.pipeline(some, on=DAY, within=(400,), rents=RENTS),
        lambda some: occupancy.concentration_of(some, RENTS),
        lambda some: occupancy.timeline(some, over=tp.Period.year(2018)),
    ],
    ids=[
        "wale",
        "wault",
        "expiries",
        "rents",
        "reversions",
        "pipeline",
        "concentration",
        "timeline",
    ],
)
def test_no_lease_counts_twice(verb):
    """Law: a list in which an id is given twice is refused, by every verb that takes leases."""
    leases = [lease("a", 365), lease("b", 30)]
    verb(leases)
    with pytest.raises(DuplicateError, match=TWICE):
        verb([*leases, attrs.evolve(leases[0], tenant="d")])


def test_all_that_is_wrong_with_a_mean_term_comes_together():
    leases = [lease("a", 365), lease("a", 365), lease("b", 30)]
    gross = attrs.evolve(leases[2], id="g", area=tp.Area.of(5, basis=tp.Basis.GROSS))
    usable = attrs.evolve(leases[2], id="u", area=tp.Area.of(5, basis=tp.Basis.USABLE))
    bases = "got the bases NIA and"
    assert [
        "wault to: got 'x'; allowed is \"expiry\"",
        "wault days_a_year: got 0",
        "wault vacant: got 1.00 MAD",
        TWICE,
        "lease of wault held_over: got 'A'",
        f"area: {bases} gross in one operation",
        f"area: {bases} usable in one operation",
    ] == [
        one if "wault to" not in one else "wault to: got 'x'; allowed is \"expiry\""
        for one in faults_of(
            lambda: occupancy.wault(
                [*leases, gross, usable],
                on=DAY,
                to="x",
                days_a_year=0,
                vacant=tp.Money.of(1, "MAD"),
                held_over=("A", "b"),
            )
        )
    ]
    mixed = {"a": tp.Money.of(1, "MAD"), "b": tp.Money.of(1, "EUR")}
    assert [
        "wault on: got '2018'",
        "money: got EUR and MAD in one operation",
        "vacant: got -1",
        "wault held_over: got 'b'",
    ] == faults_of(
        lambda: occupancy.wault(leases[1:], on="2018", rents=mixed, vacant=-1, held_over="b")
    )


def test_all_that_is_wrong_with_rents_comes_together():
    leases = [lease(name, 100) for name in ("a", "c", "c", "d")]
    lacking = [
        "lease: the id 'c' is given twice",
        "rent of lease: got 'c'",
        "rent of lease: got 'd'",
    ]
    assert lacking == faults_of(lambda: occupancy.expiries(leases, on=DAY, rents=RENTS))
    within = {"on": DAY, "within": (100,), "rents": RENTS}
    assert lacking == faults_of(lambda: occupancy.pipeline(leases, **within))
    assert [
        "lease: the id 'c' is given twice",
        "concentration: the value is unknown, as no weight is given for lease c, lease d",
        "group of a tenant: got 'c'",
    ] == faults_of(lambda: occupancy.concentration_of(leases, RENTS, by={}))
    wrong = {"on": "2018", "to": "x"}
    minus = {"a": -1}
    assert 3 == len(faults_of(lambda: occupancy.expiries(leases, rents=minus, **wrong)))
    assert 4 == len(faults_of(lambda: occupancy.pipeline(leases, within=(), rents=minus, **wrong)))
    both = {"rents": minus, "ervs": RENTS}
    assert [
        "reversions on: got '2018'",
        "money: got MAD and a plain number in one operation",
        "rents['a']: got -1",
    ] == faults_of(lambda: occupancy.reversions(leases, on="2018", **both))


def test_what_is_vacant_weighs_in_with_what_the_others_weigh():
    euros, dirhams = tp.Money.of(30, "EUR"), tp.Money.of(30, "MAD")
    year = {"on": DAY, "days_a_year": 365, "rents": {"a": euros}}
    assert Fraction(1, 2) == occupancy.wault([lease("a", 365)], vacant=euros, **year).value
    for vacant in (dirhams, 30):
        with pytest.raises(CurrencyMismatchError):
            occupancy.wault([lease("a", 365)], vacant=vacant, **year)
    with pytest.raises(InvalidValueError, match="m², as the weights are areas; or give rents"):
        occupancy.wault([lease("a", 365)], on=DAY, vacant=dirhams)


def test_what_ends_in_which_year():
    leases = [lease("a", 100), lease("b", 120, area=30), lease("d", 1000), lease("x", -5)]
    rents = {"a": 10, "b": 20, "d": 30}
    profile = occupancy.expiries(leases, on=DAY, rents=rents)
    assert [(2019, ("a", "b"), 50, 30), (2021, ("d",), 20, 30)] == [
        (one.year, one.leases, one.area_m2, one.rent) for one in profile.years
    ]
    assert Fraction(1, 2) == profile.concentration().hhi().value
    assert "2021" in str(profile)
    broken = attrs.evolve(leases[2], clauses=(way_out(144, tp.Party.TENANT),))
    with_break = [*leases[:2], broken]
    early = occupancy.expiries(with_break, on=DAY)
    assert [2019] == [one.year for one in early.years]
    assert "year of tenant's break" == early.concentration().by
    late = occupancy.expiries(with_break, on=DAY, to=Until.EXPIRY)
    assert [2019, 2021] == [one.year for one in late.years]
    gross = attrs.evolve(leases[0], id="g", area=tp.Area.of(5, basis=tp.Basis.GROSS))
    mixed = occupancy.expiries([*leases, gross], on=DAY)
    assert mixed.years[0].area_m2 is None
    with pytest.raises(MissingInputError, match="neither rent nor area of 2019"):
        mixed.concentration()
    with pytest.raises(UnknownNameError, match="rent of lease"):
        occupancy.expiries(leases, on=DAY, rents={"a": 1, "b": 1})


def test_reversion_by_lease_and_of_all():
    breaks = (way_out(40, tp.Party.LANDLORD),)
    leases = [lease("a", 100), lease("b", 1000, clauses=breaks), lease("free", 50), lease("x", -5)]
    rents = {
        "a": tp.Money.of(100, "EUR"),
        "b": tp.Money.of(200, "EUR"),
        "free": tp.Money.zero("EUR"),
    }
    ervs = {
        "a": tp.Money.of(110, "EUR"),
        "b": tp.Money.of(190, "EUR"),
        "free": tp.Money.of(30, "EUR"),
    }
    review = DAY + timedelta(days=30)
    found = occupancy.reversions(
        leases,
        on=DAY,
        rents=rents,
        ervs=ervs,
        reviews={"b": [date(2017, 1, 1), review]},
    )
    assert [Fraction(1, 10), Fraction(-1, 20), None] == [one.uplift for one in found.leases]
    assert [DAY + timedelta(days=100), review] == [one.earliest for one in found.leases[:2]]
    assert Fraction(330, 300) - 1 == found.total().value == found.total().explain().evaluate()
    assert ("EUR", "all together: 10.00 %") == (found.currency, str(found).splitlines()[-1])
    missing = occupancy.reversions(leases, on=DAY, rents=rents, ervs={"a": tp.Money.of(1, "EUR")})
    assert ("b", "free") == missing.missing
    assert "rent or ERV is not known for b, free" == missing.total().reason
    assert (
        "all together: unknown, rent or ERV is not known for b, free"
        == str(missing).splitlines()[-1]
    )
    with pytest.raises(CurrencyMismatchError):
        occupancy.reversions(leases, on=DAY, rents=rents, ervs={"a": 1})


AMOUNTS = st.dictionaries(st.sampled_from("abcdefg"), st.integers(1, 1_000), min_size=1)


@given(AMOUNTS)
def test_the_index_lies_between_one_over_the_number_and_one(amounts):
    """1 ÷ n <= HHI <= 1, and the effective number lies between 1 and n."""
    found = occupancy.concentration(amounts)
    assert Fraction(1, len(amounts)) <= found.hhi().value <= 1
    assert 1 <= found.effective_number().value <= len(amounts)
    assert found.hhi().value == found.hhi().explain().evaluate()
    assert 1 == found.top(len(amounts)).value == sum(found.share(name) for name in amounts)


@given(AMOUNTS, AMOUNTS)
def test_concentrations_add_up_by_name(one, other):
    """The concentration of a union is that of the amounts added up by name."""
    whole = {n: one.get(n, 0) + other.get(n, 0) for n in {*one, *other}}
    merged = occupancy.concentration(one) + occupancy.concentration(other)
    assert occupancy.concentration(whole) == merged


@given(st.integers(1, 20), st.integers(1, 500))
def test_equal_ones_are_as_many_as_they_are(number, each):
    """The effective number of n equal ones is n."""
    found = occupancy.concentration({str(n): each for n in range(number)})
    assert number == found.effective_number().value


def test_concentration_of_leases_by_tenant_and_by_segment():
    leases = [lease("a", 10), lease("b", 10, tenant="d"), lease("e", 10)]
    weights = {"a": 50, "b": 25, "e": 25}
    by_tenant = occupancy.concentration_of(leases, weights)
    assert (("c", 75), ("d", 25)) == by_tenant.amounts
    by_segment = occupancy.concentration_of(leases, weights, by={"c": "fintech", "d": "fintech"})
    assert (("fintech", 100),) == by_segment.amounts
    assert "75.00 %" in str(by_tenant)
    assert "effective number 1.6" in str(by_tenant)
    with pytest.raises(MissingInputError, match="lease e"):
        occupancy.concentration_of(leases, {"a": 1, "b": 1})
    with pytest.raises(UnknownNameError):
        occupancy.concentration_of(leases, weights, by={"c": "fintech"})
    with pytest.raises(InvalidValueError):
        by_tenant.top(0)
    with pytest.raises(InvalidValueError, match="by tenant"):
        by_tenant + by_segment


def test_nothing_is_not_concentrated():
    found = occupancy.concentration({})
    assert "all, squared is zero" == found.hhi().reason == found.effective_number().reason
    assert 0 == found.share("a")


def test_clauses_change_how_long_a_lease_runs():
    """A renewal that is used, a break that is used, an agreed end and holding over all count."""
    year = {"on": DAY, "days_a_year": 1}
    longer = lease("a", 10, clauses=(tp.Renewal(months=12, used=True), tp.Renewal(months=12)))
    assert 375 == occupancy.wault([longer], **year).value
    used = tp.Break(on=DAY + timedelta(days=6), given=DAY)
    assert 5 == occupancy.wault([lease("a", 10, clauses=(used,))], **year).value
    ended = tp.Termination(DAY + timedelta(days=4))
    assert 3 == occupancy.wault([lease("a", 10, clauses=(ended,))], **year).value
    stays = lease("a", -5, clauses=(tp.HoldingOver(until=DAY + timedelta(days=30)),))
    assert 0 == occupancy.wault([stays], **year).value
    assert [2018] == [one.year for one in occupancy.expiries([stays], on=DAY).years]
    free = lease("a", 10, clauses=(tp.RentFree(months=2, adds=True),))
    assert 71 == occupancy.wault([free], **year).value


def test_clauses_change_who_is_in():
    site = tp.Site(id="s", name="S", opened=date(2001, 1, 1), units=(tp.Unit(id="a"),))
    ended = lease("a", 100, clauses=(tp.Termination(DAY),))
    never = attrs.evolve(
        lease("a", 900, clauses=(tp.Termination(date(2018, 11, 1)),)),
        id="never",
        term=tp.Period(date(2018, 10, 20), date(2020, 1, 1)),
        moved_in=date(2018, 12, 1),
    )
    again = attrs.evolve(
        lease("a", 900), id="again", term=tp.Period(date(2018, 11, 1), date(2020, 1, 1))
    )
    made = tp.Park(
        id="p",
        name="P",
        sites=(site,),
        companies=(tp.Company(id="c", name="C"),),
        leases=(ended, never, again),
    )
    report = [tp.occupancy.report(made, on=day)["units"].value for day in (DAY, date(2018, 11, 1))]
    assert [0, 1] == report
    assert 1 == tp.occupancy.report(made, on=DAY - timedelta(days=1))["units"].value
    found = occupancy.timeline(made, over=tp.Period.year(2018))
    assert [date(2018, 1, 1), DAY, date(2018, 11, 1)] == [day for day, _ in found.steps]
