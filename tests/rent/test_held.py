"""Rises held at the limit of the law that the lease stands under: in the schedule itself."""

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp

D = date.fromisoformat
TERM = tp.Period(date(2010, 1, 1), date(2022, 1, 1))
YEARS = {date(2009 + n, 1, 1): value for n, value in enumerate([100, 104, 120, 99, 150, 151, 180])}


def lease(*clauses, regime="MA:DOC", term=TERM, **more):
    rent = tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))
    return tp.Lease(
        id="CAS-114",
        tenant="m2t",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=term,
        clauses=(rent, *clauses),
        regime=regime,
        **more,
    )


def yearly(kind="percent compound", value=15, **more):
    return tp.RentStep(kind=kind, value=value, every=tp.Frequency.YEARLY, **more)


def review(method="base index", values=YEARS, **more):
    series = tp.IndexSeries.of("index", values, months=12)
    return tp.Indexation(
        series=series, base=date(2009, 1, 1), until=date(2016, 1, 1), method=method, **more
    )


def by_year(one, over=None):
    lines = tp.rent.schedule(one, over=over or one.term).lines
    return [str(line.net.amount) for line in lines[::12]]


CHANGES = st.one_of(
    st.builds(yearly, st.sampled_from(["percent compound", "percent simple"]), st.integers(-9, 30)),
    st.builds(
        lambda value, days: tp.RentStep(kind="to", value=value, on=tuple(sorted(days))),
        st.integers(1, 200),
        st.sets(st.dates(TERM.start, TERM.last), min_size=1, max_size=4),
    ),
    st.builds(
        review,
        st.sampled_from(tp.IndexMethod),
        st.lists(st.integers(50, 200), min_size=7, max_size=7).map(
            lambda values: dict(zip(YEARS, values, strict=True))
        ),
    ),
)
USES = st.sampled_from(tp.Use)


@given(CHANGES, USES)
def test_a_rent_held_at_the_limit_keeps_the_law(change, use):
    """Whatever the steps and reviews, a lease that holds them is within law 07-03."""
    found = tp.rent.check(lease(change, tp.LegalLimit(use=use)), use=use)
    assert found.holds


@given(CHANGES, USES)
def test_holding_a_rent_that_keeps_the_law_changes_nothing(change, use):
    """Where the law is kept anyway, every line is the same."""
    free = lease(change)
    if tp.rent.check(free, use=use).holds:
        held = lease(change, tp.LegalLimit(use=use))
        assert tp.rent.schedule(free, over=TERM).lines == tp.rent.schedule(held, over=TERM).lines


@given(CHANGES, USES)
def test_a_held_rent_is_explained_and_billed_to_the_same_cents(change, use):
    """Schedule, roll, invoices and explanations of a held rent agree."""
    one = lease(change, tp.LegalLimit(use=use))
    found = tp.rent.schedule(one, over=TERM)
    assert all(x.explain().evaluate() == x.gross.as_fraction() for x in found.lines)
    assert found.total == tp.rent.roll([one], over=TERM).total
    run = tp.rent.invoices([one], due=TERM)
    assert found.total == tp.Money.total([x.total for x in run.invoices], "MAD")


@given(st.integers(101, 180), USES)
def test_a_step_is_held_as_the_verb_holds_it(percent, use):
    """The schedule and `rent.revision` give one answer about one rise."""
    factor = Decimal(percent) / 100
    step = tp.RentStep(kind="factor", value=factor, on=(D("2013-01-01"),))
    one = lease(step, tp.LegalLimit(use=use))
    asked = tp.Money.of("1000.00", "MAD").times(factor)
    rise = tp.rent.revision(
        tp.Money.of("1000.00", "MAD"), since=TERM.start, on=D("2013-01-01"), asked=asked, use=use
    )
    assert rise.held == tp.rent.schedule(one, over=tp.Period.month(2013, 1)).total


def test_no_rise_for_three_years_and_ten_per_cent_then():
    """Law 07-03, article 2: https://adala.justice.gov.ma/reference/html/Fr/152279.htm

    10 % of other premises, 8 % of dwellings: https://gpg-pdf.chambers.com/view/133371374/666
    """
    asked = ["1000.00"] * 3 + ["1100.00"] * 3 + ["1210.00"] * 3 + ["1331.00"] * 3
    assert asked == by_year(lease(yearly(), tp.LegalLimit()))
    homes = by_year(lease(yearly(), tp.LegalLimit(use="dwelling")))
    assert ["1000.00"] * 3 + ["1080.00"] * 3 + ["1166.40"] * 3 == homes[:9]
    line = tp.rent.schedule(lease(yearly(), tp.LegalLimit()), over=TERM).lines[36]
    assert "within the limit: 55 = minimum" in str(line.explain())
    assert "Ministry of Justice" in str(line.explain())
    early = tp.rent.schedule(lease(yearly(), tp.LegalLimit()), over=TERM).lines[12]
    said = " ".join(str(early.explain()).replace("│", " ").split())
    assert "no rise before 2013-01-01, as the rent stands since 2010-01-01" in said


def test_the_years_run_from_the_signature():
    early = lease(yearly(), tp.LegalLimit(), signed=D("2009-01-01"))
    assert by_year(early)[:4] == ["1000.00", "1000.00", "1100.00", "1100.00"]


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        # 104 and 120 come too early; 99 is a fall; 150 is cut to 10 % three years after.
        ("base index", ["1000.00", "1000.00", "990.00", "1089.00", "1089.00", "1089.00"]),
        # The reviews that did not take place count from the index that stands: 99 to 100.
        ("chained", ["1000.00", "1000.00", "990.00", "1089.00", "1089.00", "1089.00"]),
    ],
)
def test_a_review_that_comes_too_early_is_left_to_a_later_one(method, expected):
    values = dict(zip(YEARS, [100, 104, 120, 99, 150, 151, 180], strict=True))
    one = lease(review(method, values, lag=12), tp.LegalLimit())
    assert expected == by_year(one)[1:7]


def test_steps_agreed_at_the_start_are_held_or_not_as_the_lease_says():
    step = tp.RentStep(kind="factor", value=2, on=(D("2011-07-01"),))
    assert by_year(lease(step, tp.LegalLimit(steps=False)))[2] == "2000.00"
    assert by_year(lease(step, tp.LegalLimit()))[2] == "1000.00"
    # The step is a rise all the same: the review of January 2014 comes too early.
    both = lease(step, review(lag=12), tp.LegalLimit(steps=False))
    assert by_year(both)[2:6] == ["1200.00", "990.00", "990.00", "1089.00"]


CARD_TERM = tp.Period(date(2015, 6, 1), date(2020, 6, 1))


def on_card(*clauses, card=None, term=CARD_TERM, **more):
    """A lease at the price of a card: the Technopark's of 2015, start-up and then SME."""
    rent = tp.CardRent(
        card=card or tp.reference.rate_card(), site="casablanca", category="start-up", **more
    )
    return attrs.evolve(lease(term=term), clauses=(rent, *clauses))


TEN_A_YEAR = tp.Indexation(
    series=tp.IndexSeries.of("rate", {date(2016, 1, 1): "0.1"}, kind="rate", months=12),
    base=date(2016, 1, 1),
    missing="last known value",
    method="chained",
    until=date(2019, 1, 1),
)
"""Ten per cent a year until 2018: a review, which is held in any case."""
PRICES = st.builds(
    lambda amount, per, every: tp.Rate.of(amount, "MAD", per=per, every=every),
    st.integers(1, 5000),
    st.sampled_from(["m2", "sqft", "unit", "lump"]),
    st.sampled_from(["month", "quarter", "year"]),
)
MOVES = st.builds(
    lambda first, then, later, months: tp.RateCard.of(
        "card",
        {
            ("", "start-up"): {date(2010, 1, 1): first, date(2017, 1, 1): later},
            ("", "sme"): {date(2010, 1, 1): then},
        },
        moves=(tp.CardMove(category="start-up", months=months, then="sme"),),
    ),
    PRICES,
    PRICES,
    PRICES,
    st.integers(1, 70),
)


@given(MOVES, st.booleans(), USES)
def test_the_prices_of_a_card_are_held_whatever_their_units(card, follows, use):
    """A lease at the price of a card keeps law 07-03, through its categories and new prices."""
    one = on_card(tp.LegalLimit(use=use), card=card, follows_card=follows)
    assert tp.rent.check(one, use=use).holds
    found = tp.rent.schedule(one, over=one.term)
    assert all(x.explain().evaluate() == x.gross.as_fraction() for x in found.lines)
    free = tp.rent.schedule(on_card(card=card, follows_card=follows), over=one.term)
    if tp.rent.check(on_card(card=card, follows_card=follows), use=use).holds:
        assert free.total == found.total


@pytest.mark.parametrize(
    ("months", "clauses", "expected"),
    [
        # 50 to 100 dirhams after 18 months: too early, and the price stays.
        (18, (tp.LegalLimit(),), ["1000.00"] * 5),
        # After 36 months: 10 % of 50.
        (36, (tp.LegalLimit(),), ["1000.00"] * 3 + ["1100.00"] * 2),
        (36, (tp.LegalLimit(use="dwelling"),), ["1000.00"] * 3 + ["1080.00"] * 2),
        # Read as the end of a discount it is not held, but what comes after counts from it.
        (18, (tp.LegalLimit(steps=False),), ["1000.00"] * 2 + ["2000.00"] * 3),
        (18, (tp.LegalLimit(steps=False), TEN_A_YEAR), ["1000.00"] * 2 + ["2000.00"] * 3),
    ],
)
def test_the_next_category_of_a_card_is_held_as_a_step_is(months, clauses, expected):
    assert expected == by_year(on_card(*clauses, months=months, then="sme"))


def test_a_category_held_says_why():
    one = on_card(tp.LegalLimit(), months=18, then="sme")
    line = next(x for x in tp.rent.schedule(one, over=tp.Period.month(2016, 12)).lines)
    said = " ".join(str(line.explain()).replace("│", " ").split())
    assert "law 07-03: no rise before 2018-06-01, as the rent stands since 2015-06-01" in said
    assert "sme rate on card" in said
    assert tp.rent.check(one).holds
    open_ = tp.rent.check(attrs.evolve(one, clauses=(one.clauses[0], tp.LegalLimit(steps=False))))
    assert open_.unknown
    assert "agreed at the start" in str(open_)


def test_a_new_price_of_the_same_category_is_held_in_any_case():
    """A card that the landlord changes is no step that was agreed at the start."""
    prices = {D("2010-01-01"): 50, D("2018-06-01"): 80}
    card = tp.RateCard.of(
        "card",
        {
            ("", "start-up"): {
                day: tp.Rate.of(price, "MAD", per="m2", every="month")
                for day, price in prices.items()
            }
        },
    )
    held = [
        by_year(on_card(tp.LegalLimit(steps=steps), card=card, follows_card=True))
        for steps in (True, False)
    ]
    assert [["1000.00"] * 3 + ["1100.00"] * 2] * 2 == held


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (("50", "m2", "month"), ("14400", "lump", "year")),
        (("3000", "lump", "quarter"), ("60", "m2", "month")),
        (("50", "m2", "month"), ("1200", "unit", "month")),
    ],
    ids=["area to lump", "lump to area", "area to unit"],
)
def test_prices_in_other_units_are_compared_by_the_month(first, then):
    """A rent of 1,000 a month for 20 m² that another category makes 1,200 is held at 1,100."""
    lines = {
        ("", name): {
            D("2010-01-01"): tp.Rate.of(amount, "MAD", per=per, every=every)
            for amount, per, every in [price]
        }
        for name, price in (("start-up", first), ("sme", then))
    }
    one = on_card(tp.LegalLimit(), card=tp.RateCard.of("c", lines), months=36, then="sme")
    rents = [
        str(tp.rent.passing(one, on=D(day), every="month").value)
        for day in ("2018-05-31", "2018-06-01")
    ]
    assert ["1,000.00 MAD", "1,100.00 MAD"] == rents


def test_prices_by_the_day_and_by_the_month_cannot_be_held_against_each_other():
    card = tp.RateCard.of(
        "card",
        {
            ("", "start-up"): {D("2010-01-01"): tp.Rate.of(50, "MAD", per="m2", every="month")},
            ("", "sme"): {D("2010-01-01"): tp.Rate.of(5, "MAD", per="m2", every="day")},
        },
    )
    one = on_card(tp.LegalLimit(), card=card, months=18, then="sme")
    with pytest.raises(tp.errors.ClauseError, match="LegalLimit on 2016-12-01: a price by the day"):
        tp.rent.schedule(one, over=CARD_TERM)


@pytest.mark.parametrize("regime", ["", "FR:L145"])
def test_limits_of_an_unknown_regime_cannot_hold_a_rent(regime):
    with pytest.raises(tp.errors.ClauseError, match="LegalLimit on 2010-01-01: no limits") as error:
        tp.rent.schedule(lease(tp.LegalLimit(), regime=regime), over=TERM)
    assert "Lease.regime" in error.value.problem


def test_a_rise_before_the_law_cannot_be_held():
    old = tp.Period(date(2003, 1, 1), date(2008, 1, 1))
    with pytest.raises(tp.errors.ClauseError, match="LegalLimit on 2004-01-01"):
        tp.rent.schedule(lease(yearly(), tp.LegalLimit(), term=old), over=old)


@pytest.mark.parametrize(
    "clauses",
    [
        (yearly(), tp.LegalLimit()),
        (
            review(
                values={date(2009 + n, 1, 1): 100 + n * (n % 3) for n in range(40)},
                floor="0.01",
                cap="0.04",
            ),
            tp.LegalLimit(use="dwelling"),
        ),
    ],
    ids=["steps", "reviews"],
)
def test_a_reason_grows_by_a_step_and_does_not_double(clauses):
    """What a limit is held against is told once: forty years of reviews can be read."""

    def parts(why):
        return 1 + sum(parts(one) for one in why.inputs)

    one = lease(*clauses, term=tp.Period(date(2010, 1, 1), date(2040, 1, 1)))
    lines = tp.rent.schedule(one, over=one.term).lines
    assert parts(lines[-1].explain()) < 1000
