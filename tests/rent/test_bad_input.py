"""Bad input: each a clear error that names the clause and the day, and all of them at once."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

import technopark as tp

D = date.fromisoformat
TERM = tp.Period(date(2018, 1, 1), date(2021, 1, 1))
RENT = tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))
ILC = tp.IndexSeries.of("ILC", {D("2018-01-01"): "111.87", D("2019-01-01"): "114.64"}, months=3)


def lump(amount, currency="MAD", every="month"):
    return tp.Rate.of(amount, currency, per="lump", every=every)


def lease(*clauses, rent=RENT, start=TERM.start):
    return tp.Lease(
        id="CAS-114",
        tenant="m2t",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period(start, TERM.end),
        clauses=(rent, *clauses) if rent else clauses,
        regime="MA:DOC",
    )


def billed(*clauses, **more):
    one = lease(*clauses, **more)
    return tp.rent.schedule(one, over=one.term)


def card(category):
    prices = {("", "start-up"): {D("2015-06-01"): RENT.rate}}
    return tp.CardRent(card=tp.RateCard.of("card", prices), site="rabat", category=category)


def free(start, months):
    return tp.RentFree(start=D(start), months=months)


def step(day, **more):
    return tp.RentStep(kind="by", value=5, on=(D(day),), **more)


def review(**more):
    return tp.Indexation(series=ILC, base=D("2018-01-01"), **more)


LATE = tp.IndexSeries(
    id="ILC",
    months=3,
    values=(
        tp.IndexValue(period=D("2018-01-01"), value=100),
        tp.IndexValue(period=D("2019-01-01"), value=102, published=D("2019-06-21")),
    ),
)
EUR = tp.BaseRent(rate=lump("10", "EUR"), name="parking", charge="other")
MIXED = tp.RateCard.of(
    "card",
    {
        ("", "start-up"): {D("2015-06-01"): RENT.rate},
        ("", "sme"): {D("2015-06-01"): lump(9, "EUR")},
    },
    moves=(tp.CardMove(category="start-up", months=18, then="sme"),),
)

# What is wrong, how the clause and the day are named, and what is said beside them.
FAULTS = {
    "an index that is not there": (
        lambda: billed(review()),
        "Indexation on 2020-01-01: index ILC",
        "2020-01-01",
    ),
    "an index published too late": (
        lambda: billed(tp.Indexation(series=LATE, base=D("2018-01-01"))),
        "Indexation on 2019-01-01: index ILC",
        "2019-01-01",
    ),
    "a card without the category": (
        lambda: billed(rent=card("large")),
        "CardRent on 2018-01-01: ",
        "large on rabat",
    ),
    "a step before the start": (
        lambda: billed(step("2017-12-31")),
        "RentStep on 2017-12-31: ",
        "before the rent begins on 2018-01-01",
    ),
    "a review before the start": (
        lambda: billed(review(start=D("2017-01-01"))),
        "Indexation on 2017-01-01: ",
        "before the rent begins on 2018-01-01",
    ),
    "a break after the term": (
        lambda: billed(tp.Break(on=D("2021-01-02"))),
        "Break on 2021-01-02: ",
        "outside the term, 2018-01-01 to 2020-12-31",
    ),
    "a break on the first day": (
        lambda: billed(tp.Break(on=D("2018-01-01"))),
        "Break on 2018-01-01: ",
        "outside the term",
    ),
    "an end outside the term": (
        lambda: billed(tp.Termination(D("2022-01-01"))),
        "Termination on 2022-01-01: ",
        "outside the term",
    ),
    "rent-free time that overlaps": (
        lambda: billed(free("2018-01-01", 3), free("2018-03-31", 2)),
        "RentFree on 2018-03-31: ",
        "two of them",
    ),
    "rent-free time outside the term": (
        lambda: billed(free("2021-01-01", 1)),
        "RentFree on 2021-01-01: ",
        "outside the term",
    ),
    "a cap under the floor": (
        lambda: review(cap="0.01", floor="0.02"),
        "Indexation cap and floor, ILC from 2018-01-01: ",
        "a cap at or above the floor",
    ),
    "a rate in another currency": (
        lambda: billed(EUR),
        "BaseRent on 2018-01-01: ",
        "got MAD and EUR",
    ),
    "a later price in another currency": (
        lambda: billed(rent=tp.CardRent(card=MIXED, site="rabat", category="start-up")),
        "CardRent on 2019-07-01: ",
        "got MAD and EUR",
    ),
    "a limit in another currency": (
        lambda: billed(tp.RentLimit(minimum=lump(10, "EUR"))),
        "RentLimit on 2018-01-01: ",
        "got MAD and EUR",
    ),
    "a deposit in another currency": (
        lambda: billed(tp.Deposit(amount=tp.Money.of(10, "EUR"))),
        "Deposit on 2018-01-01: ",
        "got MAD and EUR",
    ),
    "an area on another basis": (
        lambda: billed(rent=attrs.evolve(RENT, basis=tp.Basis.GIA)),
        "BaseRent on 2018-01-01: ",
        "GIA and NIA",
    ),
    "days of a yearly rent without a convention": (
        lambda: billed(rent=tp.BaseRent(rate=lump(1200, every="year")), start=D("2018-06-15")),
        "Proration on 2018-06-15: ",
        "by the year",
    ),
    "two changes on one day": (
        lambda: billed(step("2019-01-01"), tp.RentStep(kind="to", value=1, on=(D("2019-01-01"),))),
        "on 2019-01-01: RentStep and RentStep",
        "give each its order",
    ),
    "a minimum and a maximum without their order": (
        lambda: billed(tp.RentLimit(minimum=lump(10)), tp.RentLimit(maximum=lump(5))),
        "RentLimit on 2018-01-01: ",
        "give each its order",
    ),
    "a change of a rent that is not there": (
        lambda: billed(step("2019-01-01", rent="garden")),
        "RentStep on 2018-01-01: ",
        "'garden'; the lease has rent",
    ),
    "two conventions": (
        lambda: billed(tp.Proration.actual(), tp.Proration.whole()),
        "Proration on 2018-01-01: ",
        "at most one",
    ),
    "holding over before the end": (
        lambda: billed(tp.HoldingOver(until=D("2020-12-31"))),
        "HoldingOver on 2020-12-31: ",
        "must end after",
    ),
    "no rent": (
        lambda: billed(rent=None),
        "Lease.clauses on 2018-01-01: ",
        "no rent",
    ),
}


@pytest.mark.parametrize("what", FAULTS, ids=[name.replace(" ", "_") for name in FAULTS])
def test_an_error_names_the_clause_and_the_day(what):
    make, where, why = FAULTS[what]
    with pytest.raises((ValueError, TypeError)) as caught:
        make()
    assert where in str(caught.value)
    assert why in str(caught.value)


def test_all_that_is_wrong_with_a_lease_is_told_at_once():
    """Each fault once and in one order, however the clauses stand."""
    wrong = (
        card("large"),
        step("2017-12-31"),
        tp.Break(on=D("2025-01-01")),
        free("2018-01-01", 3),
        free("2018-02-01", 1),
        tp.RentLimit(minimum=lump(10)),
        tp.RentLimit(maximum=lump(5)),
        tp.Billing(),
        tp.Billing(due_after=3),
    )
    messages = []
    for clauses in (wrong, wrong[::-1]):
        with pytest.raises(tp.errors.ManyFaultsError) as caught:
            billed(*clauses, rent=None)
        messages.append(str(caught.value))
    assert messages[0] == messages[1]
    assert {"Billing", "Break", "CardRent", "RentFree", "RentLimit"} == {
        fault.clause for fault in caught.value.faults
    }


def test_faults_of_steps_and_reviews_stand_together():
    two = tp.BaseRent(rate=lump(10), name="second")
    with pytest.raises(tp.errors.ManyFaultsError) as caught:
        billed(two, step("2017-12-31"), review(start=D("2017-06-01")))
    assert ["Indexation", "RentStep"] == [fault.clause for fault in caught.value.faults]


def test_a_clause_that_follows_what_is_not_there_is_told_beside_the_others():
    tax = tp.TaxPassedOn(rates=tp.Dated.of("tax", {D("2019-01-01"): Decimal("0.1")}))
    late = tp.Deposit(months=1)
    with pytest.raises(tp.errors.ManyFaultsError) as caught:
        billed(tax, late, rent=tp.BaseRent(rate=lump(10, every="day")))
    assert ["Deposit", "TaxPassedOn"] == [fault.clause for fault in caught.value.faults]


def test_one_bad_lease_is_reported_with_all_its_faults_and_the_others_are_billed():
    bad = lease(step("2017-12-31"), tp.Break(on=D("2025-01-01")))
    good = attrs.evolve(lease(), id="CAS-115")
    found = tp.rent.roll([bad, good], over=TERM)
    assert ["CAS-114"] == [one.lease for one in found.unbilled]
    assert "RentStep on 2017-12-31" in found.unbilled[0].reason
    assert "Break on 2025-01-01" in found.unbilled[0].reason
    assert tp.rent.schedule(good, over=TERM).total == found.total
