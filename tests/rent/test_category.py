"""Categories over time: Law 53-00, the park's own rules, anybody's, and what they cost."""

from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import technopark as tp

D = date.fromisoformat
SAID = tp.Citation.proposal("accounts")
OLD = D("2010-01-01")
MILLION = 10**6


def fact(metric, value, unit="", as_of=OLD):
    return tp.Observation(
        subject="x", metric=metric, value=value, unit=unit, as_of=as_of, source=SAID
    )


def company(*facts):
    return tp.Organisation(id="x", name="X", facts=facts)


def years(metric, *values, first=2015):
    """Yearly figures in dirhams, as of the end of each year."""
    return [fact(metric, value, "MAD", date(first + n, 12, 31)) for n, value in enumerate(values)]


INDEPENDENT = (fact("managed_by_owners", value=True), fact("held_by_others", 25, "percent"))
EXISTING = (*INDEPENDENT, fact("new_company", value=False), fact("employees", 200, "people"))
DAY = D("2017-06-01")


def by_53_00(*facts, on=DAY):
    return tp.rent.category(tp.rent.LAW_53_00, company(*facts), on=on).category


# ------------------------------------------------------------------------------------------ laws

METRICS = ("let_since", "founded")
FACTS = st.lists(
    st.one_of(
        st.builds(
            lambda value, day: fact("turnover", value, "MAD", day),
            st.integers(60, 90).map(lambda n: n * MILLION),
            st.dates(D("2014-01-01"), D("2019-12-31")),
        ),
        st.builds(
            lambda value, day: fact("employees", value, "people", day),
            st.integers(190, 210),
            st.dates(D("2014-01-01"), D("2019-12-31")),
        ),
    ),
    max_size=6,
    unique_by=lambda one: (one.metric, one.as_of),
)
TERM = tp.Period(D("2016-06-01"), D("2020-06-01"))
SINCE = st.dates(D("2014-01-29"), D("2018-12-31"))


@given(FACTS, SINCE, st.lists(st.dates(TERM.start, TERM.last), min_size=1, max_size=5))
def test_categories_over_time_are_those_of_each_day(facts, since, days):
    """Whatever the day, the dated categories say what the rules say on it."""
    always = years("turnover", *(n + 60 * MILLION for n in range(9)), first=2012)
    always += years("balance_sheet", *(n + 60 * MILLION for n in range(9)), first=2012)
    known = {(one.metric, one.as_of) for one in facts}
    always = [one for one in always if (one.metric, one.as_of) not in known]
    one = company(*EXISTING, fact("let_since", since), *always, *facts)
    rules = tp.rent.TECHNOPARK_BY_TENANCY
    found = tp.rent.categories(rules, one, over=TERM)
    for day in {*days, *(version.start for version in found.versions)}:
        assert tp.rent.category(rules, one, on=day).category == found.on(day)


@given(FACTS, st.permutations(range(3)))
def test_the_order_of_the_rules_decides_nothing(facts, order):
    """Exactly one rule applies, wherever it stands."""
    rules = tp.rent.TECHNOPARK_BY_TENANCY
    moved = attrs.evolve(rules, rules=tuple(rules.rules[n] for n in order))
    one = company(*EXISTING, fact("let_since", D("2016-01-01")), *facts)
    first, second = (tp.rent.category(x, one, on=DAY).category for x in (rules, moved))
    assert first == second


@given(st.lists(st.integers(0, 200 * MILLION), min_size=2, max_size=2), st.integers(0, 400))
def test_law_53_00_knows_every_company_whose_facts_are_given(turnovers, staff):
    """Small and medium, or large: by staff, and by two years of turnover."""
    assume(len(set(turnovers)) == 2)
    given_ = (*INDEPENDENT, fact("new_company", value=False), fact("employees", staff, "people"))
    large = years("balance_sheet", 60 * MILLION, 61 * MILLION)
    small = staff <= 200 and max(turnovers) <= 75 * MILLION
    expected = "sme" if small else "large"
    assert expected == by_53_00(*given_, *years("turnover", *turnovers), *large)


# ------------------------------------------------------------------------------ published answers


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # Article 1 of law 53-00: at most 200 staff, and 75 MDH of turnover or 50 MDH of balance
        # sheet over the last two years: http://memoireonline.com/04/12/5721/
        ((*EXISTING, *years("turnover", 75 * MILLION, 74 * MILLION)), "sme"),
        ((*EXISTING, *years("turnover", 75 * MILLION, 75 * MILLION + 1)), None),
        ((*EXISTING, *years("balance_sheet", 50 * MILLION, 49 * MILLION)), "sme"),
        (
            (
                *EXISTING,
                *years("turnover", 75 * MILLION, 76 * MILLION),
                *years("balance_sheet", 51 * MILLION, 50 * MILLION),
            ),
            "large",
        ),
        ((*EXISTING[:-1], fact("employees", 201, "people")), "large"),
        ((*EXISTING, fact("held_by_others", 26, "percent", D("2016-01-01"))), "large"),
        ((*EXISTING, fact("managed_by_owners", value=False, as_of=D("2016-01-01"))), "large"),
        # One year of accounts does not speak for two.
        ((*EXISTING, *years("turnover", MILLION)), None),
        # A new company: investment of at most 25 MDH, and 250,000 DH a job.
        (
            (
                *INDEPENDENT,
                fact("new_company", value=True),
                fact("initial_investment", 25 * MILLION, "MAD"),
                fact("investment_per_job", 250_000, "MAD"),
            ),
            "sme",
        ),
        (
            (
                *INDEPENDENT,
                fact("new_company", value=True),
                fact("initial_investment", 25 * MILLION, "MAD"),
                fact("investment_per_job", 250_001, "MAD"),
            ),
            "large",
        ),
        ((), None),
    ],
)
def test_law_53_00(facts, expected):
    assert expected == by_53_00(*facts)


@pytest.mark.parametrize(
    ("turnover", "expected"),
    [
        (2_999_999, "very small"),
        (3 * MILLION, "small"),
        (10 * MILLION, "medium"),
        (175 * MILLION, "large"),
    ],
)
def test_the_scale_of_the_agency(turnover, expected):
    """Very small under 3 MDH, small 3 to 10, medium 10 to 175 (a study of Moroccan SMEs)."""
    one = company(fact("turnover", turnover, "MAD"))
    assert expected == tp.rent.category(tp.rent.ANPME, one, on=DAY).category


def test_the_decree_of_2025():
    """https://medias24.com/2025/04/11/soutien-aux-tpme-un-plafond-de-30-de-linvestissement-primable/"""
    day = D("2025-04-11")
    for value, expected in ((200 * MILLION, "sme"), (200 * MILLION + 1, "large")):
        one = company(fact("turnover", value, "MAD"), fact("new_company", value=False))
        assert expected == tp.rent.category(tp.rent.TPME_2025, one, on=day).category
    new = company(fact("new_company", value=True))
    assert "sme" == tp.rent.category(tp.rent.TPME_2025, new, on=day).category
    with pytest.raises(tp.errors.NoRuleError):
        tp.rent.category(tp.rent.TPME_2025, new, on=day - timedelta(days=1))


# ------------------------------------------------------------------------------------- categories


def small(**more):
    return company(*EXISTING, *years("turnover", 1, 2, 3, 4, 5, 6, first=2013), *more.values())


def test_a_start_up_pays_the_next_price_after_eighteen_months_by_either_clock():
    over = tp.Period(D("2016-06-01"), D("2019-12-01"))
    by_tenancy = tp.rent.categories(
        tp.rent.TECHNOPARK_BY_TENANCY, small(since=fact("let_since", D("2016-06-01"))), over=over
    )
    assert [("2016-06-01", "start-up"), ("2017-12-01", "sme")] == [
        (str(one.start), one.value) for one in by_tenancy.versions
    ]
    by_age = tp.rent.categories(
        tp.rent.TECHNOPARK_BY_AGE, small(since=fact("founded", D("2015-06-15"))), over=over
    )
    assert [("2016-06-01", "start-up"), ("2016-12-15", "sme")] == [
        (str(one.start), one.value) for one in by_age.versions
    ]
    rent = tp.CategoryRent(card=tp.reference.rate_card(), site="casablanca", categories=by_tenancy)
    lease = tp.Lease(
        id="CAS-114",
        tenant="x",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=over,
        clauses=(rent,),
    )
    lines = tp.rent.schedule(lease, over=over).lines
    assert ["1000.00"] * 18 + ["2000.00"] * 24 == [str(x.net.amount) for x in lines]


def test_a_category_that_is_not_known_says_what_to_find_out():
    found = tp.rent.category(tp.rent.LAW_53_00, company(*EXISTING), on=DAY)
    assert found.category is None
    assert "turnover: at most 75,000,000 MAD, now and 12 months before" in found.missing[0]
    assert "unknown" in str(found)
    assert "EXISTING" not in str(found)
    with pytest.raises(tp.errors.MissingInputError, match="category of x on 2017-06-01"):
        tp.rent.categories(
            tp.rent.LAW_53_00, company(*EXISTING), over=tp.Period(DAY, D("2018-01-01"))
        )
    known = tp.rent.category(tp.rent.LAW_53_00, small(), on=DAY)
    assert (known.missing, known.category) == ((), "sme")


def rules(*found):
    return tp.CategoryRules(
        id="ours", rules=tuple(tp.CategoryRule(category=name, when=when) for name, when in found)
    )


FEW = tp.FactAtMost("employees", 9, "people")


def test_rules_of_ones_own_leave_no_company_out_and_none_in_two():
    one = company(fact("employees", 5, "people"))
    with pytest.raises(tp.errors.NoRuleError, match="ours"):
        tp.rent.category(rules(("large", tp.NotSo(FEW))), one, on=DAY)
    twice = rules(("small", FEW), ("young", FEW))
    with pytest.raises(tp.errors.AmbiguousRuleError, match="young"):
        tp.rent.category(twice, one, on=DAY)
    # Two rules for one category may both apply, and an open one beside a met one is no doubt.
    both = rules(("small", FEW), ("small", tp.FactIs("micro")))
    assert "small" == tp.rent.category(both, one, on=DAY).category


def test_a_rule_that_is_not_in_force_decides_nothing():
    turn = D("2018-01-01")
    old = tp.CategoryRule(category="sme", when=FEW, end=turn)
    new = tp.CategoryRule(category="start-up", when=FEW, start=turn)
    book = tp.CategoryRules(id="ours", rules=(old, new))
    assert ("sme", "start-up") == book.categories
    found = tp.rent.categories(
        book, company(fact("employees", 5, "people")), over=tp.Period(DAY, D("2019-01-01"))
    )
    assert [(DAY, "sme"), (turn, "start-up")] == [(x.start, x.value) for x in found.versions]
    assert found.versions[0].end == turn


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: tp.CategoryRules(id="none", rules=()), "one rule or more"),
        (lambda: tp.CategoryRule(category=" ", when=FEW), "a text"),
        (lambda: tp.CategoryRule(category="a", when=FEW, start=DAY, end=DAY), "2017-06-01"),
        (lambda: tp.Lasting(FEW, 0), "one or more"),
        (lambda: tp.MonthsSince("founded", 0), "one or more"),
        (
            lambda: tp.rent.category(
                rules(("a", tp.MonthsSince("employees", 1))),
                company(fact("employees", 5)),
                on=DAY,
            ),
            "a day",
        ),
    ],
    ids=["empty", "blank", "ended", "lasting", "since", "no day"],
)
def test_rules_that_make_no_sense(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_conditions_on_time_say_what_they_rest_on():
    one = company(*years("turnover", 5, 6), fact("founded", D("2016-06-01")))
    facts = tp.Facts(one, DAY)
    lasting = tp.Lasting(tp.FactAtMost("turnover", Decimal(9), "MAD"), 12)
    since = tp.MonthsSince("founded", 12)
    assert lasting.known(facts)
    assert since.known(facts)
    assert ["6 MAD", "5 MAD"] == [str(x) for x in lasting.evidence(facts)]
    assert tp.Answer.UNMET is since.answer(facts)
    assert tp.Answer.MET is since.answer(tp.Facts(one, DAY - timedelta(days=1)))
    assert "2016-06-01" in since.observed(facts)
    assert tp.Answer.UNKNOWN is since.answer(tp.Facts(company(), DAY))
