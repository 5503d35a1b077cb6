"""How long companies stay."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy
from technopark.errors import InvalidValueError, ManyFaultsError, UnknownNameError
from technopark.occupancy import Clock, Stay

STAYS = st.lists(
    st.tuples(st.integers(1, 60), st.booleans(), st.integers(0, 59)).map(
        lambda t: Stay(length=t[0] + t[2], left=t[1], entered=t[2])
    ),
    min_size=1,
    max_size=12,
)


@given(STAYS)
def test_survival_falls_from_one_and_stays_in_bounds(stays):
    """The share that stays longer starts at 1, never rises and never leaves 0 to 1."""
    found = occupancy.survival(stays)
    shares = [Fraction(1), *(step.share for step in found.steps)]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
    assert all(step.variance is None or step.variance >= 0 for step in found.steps)
    assert 1 == found.at(0)


@given(st.lists(st.integers(1, 60), min_size=1))
def test_without_censoring_it_is_the_share_of_longer_stays(lengths):
    """Where everybody has left and was seen from the start, it is plain counting."""
    found = occupancy.survival(Stay(length=n) for n in lengths)
    for length in (1, 30, 60):
        longer = sum(n > length for n in lengths)
        assert Fraction(longer, len(lengths)) == found.at(length)
    mean = found.mean_up_to(max(lengths))
    assert Fraction(sum(lengths), len(lengths)) == mean.value


@given(STAYS, st.integers(1, 3))
def test_a_count_is_as_many_stays_alike(stays, count):
    """A stay counted n times is n stays."""
    counted = [Stay(length=s.length, left=s.left, entered=s.entered, count=count) for s in stays]
    assert occupancy.survival(counted) == occupancy.survival(stays * count)


@given(STAYS)
def test_the_mean_lies_between_nothing_and_its_bound(stays):
    """A mean up to a length is above zero and at most that length."""
    found = occupancy.survival(stays)
    up_to = found.longest
    assert 0 <= found.mean_up_to(up_to).value <= up_to


def test_koblenz_half_of_what_was_printed_is_gone_after_three_years():
    """TZK Koblenz 2005: S(36) = 0.41 from a table that sums to 63 where the text says 64.

    https://9dok.net/article/e-rgebnisse-u-nternehmen-ehemals-tzk-beheimatet.qvlg41rd
    """
    table = {12: 11, 24: 14, 36: 12, 48: 9, 60: 5, 72: 6, 112: 6}
    stays = [Stay(length=months, count=count) for months, count in table.items()]
    found = occupancy.survival(stays)
    assert 63 == found.leavers
    assert "0.41" == f"{found.at(36).numerator / found.at(36).denominator:.2f}"
    assert 36 == found.median()


def test_a_textbook_curve_with_censoring_and_late_entry():
    stays = [
        Stay(length=6),
        Stay(length=6, left=False),
        Stay(length=10, entered=7),
        Stay(length=12, left=False),
    ]
    found = occupancy.survival(stays)
    assert [(6, 3, 1, Fraction(2, 3)), (10, 2, 1, Fraction(1, 3))] == [
        (s.length, s.at_risk, s.exits, s.share) for s in found.steps
    ]
    assert Fraction(4, 9) * Fraction(1, 6) == found.steps[0].variance
    assert (10, 2, 2) == (found.median(), found.leavers, found.sitting)
    assert 6 + Fraction(2, 3) * 4 + Fraction(1, 3) * 2 == found.mean_up_to(12).value
    assert 6 + Fraction(2, 3) * 2 == found.mean_up_to(8).value
    assert "2 left, 2 still sat" in str(found)
    for length in (-1, 13):
        with pytest.raises(InvalidValueError, match="from 0 to 12"):
            found.at(length)
    assert occupancy.survival([Stay(length=5, left=False)]).median() is None
    assert 1 == occupancy.survival([Stay(length=5, left=False)]).at(5)
    assert 0 == occupancy.survival([Stay(length=5)]).at(50)


def test_the_mean_of_leavers_carries_its_warning():
    stays = [Stay(length=10), Stay(length=50, left=False)]
    assert 10 == occupancy.mean_of_leavers(stays).value
    assert "the mean is too low" in occupancy.mean_of_leavers(stays).warning
    assert "" == occupancy.mean_of_leavers(stays[:1]).warning
    assert "number of leavers is zero" == occupancy.mean_of_leavers(stays[1:]).reason


def test_stays_that_make_no_sense_are_refused():
    with pytest.raises(ManyFaultsError):
        Stay(length=0, entered=-1, count=0)
    with pytest.raises(InvalidValueError):
        Stay(length=3, entered=3)
    with pytest.raises(InvalidValueError):
        occupancy.survival([])


def test_stays_from_companies_and_leases():
    site = tp.Site(id="s", name="S", units=(tp.Unit(id="u"), tp.Unit(id="v")))
    area = tp.Area.of(20, basis=tp.Basis.NIA)

    def lease(id_, unit, *days, tenant="let"):
        return tp.Lease(id=id_, tenant=tenant, units=(unit,), area=area, term=tp.Period(*days))

    park = tp.Park(
        id="p",
        name="P",
        sites=(site,),
        companies=(
            tp.Company(id="stated", name="N", entered=date(2017, 1, 1), left=date(2018, 7, 1)),
            tp.Company(id="before", name="N", entered=date(2010, 1, 1), left=date(2018, 1, 1)),
            tp.Company(id="after", name="N", entered=date(2019, 1, 1)),
            tp.Company(id="let", name="N"),
            tp.Company(id="never", name="N"),
        ),
        leases=(
            lease("1", "u", date(2018, 2, 1), date(2018, 3, 1)),
            lease("2", "v", date(2018, 3, 1), date(2018, 4, 1)),
            lease("3", "v", date(2018, 12, 1), date(2019, 4, 1)),
        ),
    )
    assert (
        Stay(length=546, left=True, entered=365),
        Stay(length=59, left=True),
        Stay(length=31, left=False),
    ) == occupancy.stays(park, watched=tp.Period.year(2018))


def company(id_, **days):
    return tp.Company(id=id_, name=id_, **days)


@pytest.mark.parametrize(
    ("clock", "acquired", "value"),
    [
        (Clock.ENTRY, None, Fraction(2, 3)),
        (Clock.ENTRY, {"b": date(2014, 1, 1)}, Fraction(1, 3)),
        (Clock.FOUNDATION, None, Fraction(2, 4)),
        (Clock.GRADUATION, None, Fraction(1, 1)),
    ],
)
def test_a_survival_rate_names_its_clock(clock, acquired, value):
    every = [
        company("a", founded=date(2010, 1, 1), entered=date(2012, 1, 1), left=date(2014, 1, 1)),
        company("b", founded=date(2010, 1, 1), entered=date(2012, 1, 1)),
        company("c", founded=date(2010, 1, 1), entered=date(2012, 1, 1)),
        company("young", founded=date(2012, 1, 1), entered=date(2017, 1, 1)),
    ]
    ended = {"c": date(2012, 6, 1), "young": date(2014, 12, 31)}
    rate = occupancy.survival_rate(
        every, months=36, clock=clock, on=date(2018, 10, 8), ended=ended, acquired=acquired
    )
    assert value == rate.value
    assert str(clock) in rate.definition.words


def test_a_company_that_ended_is_one_of_the_companies():
    """A slip in an id would count one that ended as alive; all slips come together."""
    every = [company("a", entered=date(2012, 1, 1))]
    day = date(2013, 1, 1)
    arguments = {"clock": Clock.ENTRY, "on": date(2018, 10, 8)}
    with pytest.raises(ManyFaultsError) as caught:
        occupancy.survival_rate(
            every, months=0, ended={"A": day, "a": "2013"}, acquired={"b": day}, **arguments
        )
    assert [
        "survival_rate months: got 0; allowed is one or more",
        "company of survival_rate ended: got 'A'; known are: a",
        "survival_rate ended['a']: got '2013'; allowed is a datetime.date, a day without a time",
        "company of survival_rate acquired: got 'b'; known are: a",
    ] == [str(fault) for fault in caught.value.faults]
    park = tp.Park(id="p", name="P", companies=every)
    target = occupancy.SurvivalTarget(least=1, months=36, clock="entry", ended=(("b", day),))
    with pytest.raises(UnknownNameError, match="company of survival_rate ended: got 'b'"):
        target.judge(park, date(2018, 10, 8))


def test_a_day_that_is_not_known_leaves_the_rate_open():
    arguments = {"months": 36, "on": date(2018, 10, 8), "ended": {}}
    rate = occupancy.survival_rate([company("a")], clock=Clock.ENTRY, **arguments)
    assert "the day of entry is not known for 1 company" == rate.reason
    nobody = occupancy.survival_rate([company("a")], clock=Clock.GRADUATION, **arguments)
    assert "number of companies that have had the time is zero" == nobody.reason


def test_a_curve_that_ends_too_early_says_so():
    """One watched from the start leaves at 5; those who entered later stay on: no true zero."""
    stays = [
        occupancy.Stay(length=5),
        occupancy.Stay(length=50, entered=10),
        occupancy.Stay(length=60, entered=20, left=False),
    ]
    found = occupancy.survival(stays)
    assert "all who were watched at 5 left, yet others stay up to 60" in found.warning
    assert found.warning in str(found).replace("\n    ", " ")
    assert "no stay counts for more than 5; all who" in found.mean_up_to(5).warning
    all_left = occupancy.survival(stays[:1])
    assert ("", "no stay counts for more than 5") == (
        all_left.warning,
        all_left.mean_up_to(5).warning,
    )


@given(
    st.lists(
        st.tuples(st.integers(0, 8), st.integers(1, 8), st.booleans(), st.integers(1, 3)),
        min_size=1,
        max_size=8,
    )
)
def test_who_is_at_risk_is_who_is_watched_and_still_there(drawn):
    """At risk at a length: those who entered before it and had not left or ended before it."""
    stays = [
        occupancy.Stay(length=entered + more, entered=entered, left=left, count=count)
        for entered, more, left, count in drawn
    ]
    for step in occupancy.survival(stays).steps:
        watched = sum(s.count for s in stays if s.entered < step.length <= s.length)
        exits = sum(s.count for s in stays if s.left and s.length == step.length)
        assert (watched, exits) == (step.at_risk, step.exits)
