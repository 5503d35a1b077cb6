"""Reviews that must be asked for, and reach back only so many months before the demand."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

D = date.fromisoformat
TERM = tp.Period(date(2011, 4, 1), date(2017, 4, 1))
HEALTH = tp.IndexSeries.of(
    "health index",
    {date(year, 3, 1): 100 + 2 * (year - 2011) for year in range(2011, 2018)},
)
"""An illustration: two points a year."""


def review(**more):
    return tp.Indexation(**{"series": HEALTH, "base": date(2011, 3, 1), "lag": 1} | more)


def lease(*clauses, term=TERM):
    rent = tp.BaseRent(rate=tp.Rate.of("500", "EUR", per="lump", every="month"))
    return tp.Lease(
        id="L", tenant="t", units=("1",), term=term, clauses=(rent, *clauses), regime="MA:DOC"
    )


def nets(clause, over=TERM, term=TERM):
    found = tp.rent.schedule(lease(clause, term=term), over=over)
    return {line.period.start: line.net for line in found.lines}


def eur(amount):
    return tp.Money.of(amount, "EUR")


DEMANDS = st.lists(st.dates(TERM.start, TERM.last), max_size=4).map(tuple)
METHODS = st.fixed_dictionaries(
    {"method": st.sampled_from(tp.IndexMethod)}, optional={"cap": st.just("0.015")}
)


@given(DEMANDS, st.integers(0, 14), METHODS)
def test_no_month_before_the_reach_of_a_demand_rises(days, months, more):
    """No month has more than by automatic reviews, and the first rent where no demand reaches it."""
    automatic = nets(review(**more))
    found = nets(review(retroactive=months, demanded=days, **more))
    for day, net in found.items():
        assert net <= automatic[day]
        if all(tp.rent.rolled(asked.replace(day=1), -months) > day for asked in days):
            assert eur(500) == net


@given(st.integers(0, 14), METHODS)
def test_asking_on_the_day_of_each_review_is_an_automatic_one(months, more):
    """Whoever asks in time loses nothing, however far a demand reaches back."""
    days = tuple(date(year, 4, 1) for year in range(2012, 2017))
    assert nets(review(**more)) == nets(review(retroactive=months, demanded=days, **more))


@given(DEMANDS, st.integers(0, 14), METHODS)
def test_after_a_demand_the_rent_is_as_if_always_reviewed(days, months, more):
    """A late demand loses months, and no review: from its month on the rent is the automatic one."""
    automatic = nets(review(**more))
    clause = review(retroactive=months, demanded=days, **more)
    for asked in days:
        month = asked.replace(day=1)
        assert automatic[month] == nets(clause)[month]
    lines = tp.rent.schedule(lease(clause), over=TERM).lines
    assert all(x.explain().evaluate() == x.gross.as_fraction() for x in lines[::6])


@given(DEMANDS, st.integers(0, 14), st.integers(0, 14))
def test_reaching_further_back_is_never_less(days, months, more):
    """A longer reach gives the landlord no less in any month, where the index never falls."""
    short = nets(review(retroactive=months, demanded=days))
    long = nets(review(retroactive=months + more, demanded=days))
    assert all(net <= long[day] for day, net in short.items())


def test_the_months_that_a_late_demand_loses():
    """https://www.dhnet.be/conso/immobilier/indexation-du-loyer-les-delais-51b785f3e4b0de6db97fc34c

    A dwelling let from 1 April 2011 may be indexed from 1 April 2012. Asked for in October 2012,
    it is due for July, August and September 2012 and from October on; April to June are lost.
    """
    found = nets(review(retroactive=3, demanded=(D("2012-10-05"),)), tp.Period.year(2012))
    months = [found[date(2012, n, 1)] for n in range(1, 13)]
    assert [eur(500)] * 6 + [eur(510)] * 6 == months


def test_five_months_late():
    """https://moneytalk.knack.be/geld-en-beurs/wonen/kan-je-de-huurprijs-nog-indexeren-als-je-te-laat-bent/article-normal-688295.html

    Indexed each 1 October, forgotten in 2015 and asked for on 1 March 2016: from 1 December 2015.
    """
    term = tp.Period(date(2014, 10, 1), date(2017, 10, 1))
    series = tp.IndexSeries.of("health index", {D("2014-09-01"): 100, D("2015-09-01"): 102})
    clause = review(series=series, base=D("2014-09-01"), retroactive=3, demanded=(D("2016-03-01"),))
    found = nets(clause, term, term)
    assert (eur(500), eur(510)) == (found[D("2015-11-01")], found[D("2015-12-01")])
    assert eur(510) == found[D("2017-09-01")]


def test_several_years_late_the_rent_is_as_if_never_forgotten():
    """https://immo.vlan.be/fr/conseils/location/14151/et-si-le-bailleur-a-oublie-dadapter-le-loyer-a-lindex

    Let from 1 October 2010 and never indexed, asked for in November 2016: the rent is the same as
    if it had always been, and due for August, September and October 2016 too, for no month before.
    """
    term = tp.Period(date(2010, 10, 1), date(2017, 10, 1))
    points = {date(year, 9, 1): 100 + 2 * (year - 2010) for year in range(2010, 2017)}
    clause = review(series=tp.IndexSeries.of("i", points), base=D("2010-09-01"))
    late = attrs.evolve(clause, retroactive=3, demanded=(D("2016-11-20"),))
    found, always = nets(late, term, term), nets(clause, term, term)
    assert eur(500) == found[D("2016-07-01")]
    # Reviewed on 1 October 2015, before the reach; and on 1 October 2016, within it.
    assert eur(550) == found[D("2016-08-01")] == always[D("2016-08-01")]
    assert eur(560) == found[D("2016-10-01")] == always[D("2016-10-01")]


def test_what_was_billed_is_settled_after_the_demand():
    """October 2012: three months of 10 euros are owed, and what is to come is billed anew."""
    before = lease(review(retroactive=3))
    billed = tp.rent.schedule(before, over=tp.Period(D("2012-01-01"), D("2012-10-01")))
    after = lease(review(retroactive=3, demanded=(D("2012-10-05"),)))
    assert eur(30) == tp.rent.settle(before=before, after=after, billed=billed).total


def test_a_review_within_a_month_holds_from_its_own_day():
    term = tp.Period(date(2011, 4, 15), date(2013, 4, 15))
    clause = review(retroactive=3, demanded=(D("2012-06-30"),))
    assert D("2012-04-15") == clause.effect(D("2012-04-15"))
    assert clause.effect(D("2013-04-15")) is None
    rents = [
        tp.rent.passing(lease(clause, term=term), on=D(day), every="month").value
        for day in ("2012-04-14", "2012-04-15")
    ]
    assert [eur(500), eur(510)] == rents
    assert D("2012-05-01") == attrs.evolve(clause, retroactive=1).effect(D("2012-04-15"))


def test_the_demand_stands_in_the_explanation():
    clause = review(retroactive=3, demanded=(D("2012-10-05"),))
    line = tp.rent.schedule(lease(clause), over=tp.Period.month(2012, 7)).lines[0]
    said = " ".join(str(line.explain()).replace("│", " ").split())
    assert "rate reviewed on 2012-04-01" in said
    assert (
        "asked for on 2012-10-05: from 2012-07-01, at most 3 months before the month of the demand"
    ) in said
    in_time = review(retroactive=0, demanded=(D("2012-04-01"),), threshold="0.5")
    line = tp.rent.schedule(lease(in_time), over=tp.Period.month(2012, 4)).lines[0]
    said = " ".join(str(line.explain()).replace("│", " ").split())
    assert "moved by less than 0.5; asked for on 2012-04-01: from 2012-04-01" in said
    assert "at most" not in said


def test_two_reviews_of_one_demand_and_a_step_beside_them():
    step = tp.RentStep(kind="by", value=1, on=(D("2013-07-01"),), order=2)
    late = review(retroactive=3, demanded=(D("2013-10-01"),), order=1, method="chained")
    found = tp.rent.schedule(lease(late, step), over=tp.Period.month(2013, 7)).lines[0]
    assert eur(521) == found.net
    with pytest.raises(tp.errors.ClauseError, match="order matters"):
        tp.rent.schedule(lease(attrs.evolve(late, order=2), step), over=TERM)
    law = tp.LegalLimit()
    held = tp.rent.schedule(lease(late, law), over=tp.Period.month(2013, 7)).lines[0]
    assert eur(500) == held.net


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"demanded": (D("2012-10-05"),)}, r"got \(2012-10-05,\); allowed is none, or how far"),
        ({"retroactive": -1}, "zero or more months"),
        ({"retroactive": 3, "demanded": ("2012-10-05",)}, "a date"),
    ],
    ids=["no reach", "below zero", "no day"],
)
def test_what_a_demand_must_be(fields, words):
    with pytest.raises(tp.TechnoparkError, match=words):
        review(**fields)
