"""A park's own rules as verdicts."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

import technopark as tp
from technopark import occupancy
from technopark.errors import (
    FloatRefusedError,
    InvalidValueError,
    ManyFaultsError,
    NotInForceError,
)
from technopark.occupancy import (
    Clock,
    Graduation,
    LargestTenant,
    MaximumStay,
    SectorQuota,
    UnitSize,
)
from technopark.tables.park_rules import (
    MAXIMUM_STAY_MONTHS,
    OFF_TARGET,
    ONE_TENANT,
    START_UP_CLOCK_MONTHS,
)

DAY = date(2018, 10, 8)


def area(value, basis=tp.Basis.NIA):
    return tp.Area.of(value, basis=basis)


def company(id_, **more):
    return tp.Company(id=id_, name=id_, **more)


def lease(unit, tenant, first=date(2018, 1, 1)):
    return tp.Lease(
        id=f"L-{unit}", tenant=tenant, units=(unit,), area=area(20),
        term=tp.Period(first, date(2020, 1, 1)),
    )  # fmt: skip


def park(companies, leases=(), units=()):
    sites = (tp.Site(id="s", name="S", units=units),)
    return tp.Park(id="p", name="P", sites=sites, companies=companies, leases=leases)


def answers(verdict):
    return [str(finding.answer) for finding in verdict.findings]


@pytest.mark.parametrize(
    ("entered", "answer"),
    [
        (date(2013, 10, 9), "met"),
        (date(2013, 10, 8), "unmet"),
        (date(2012, 1, 1), "unmet"),
    ],
    ids=["last-day", "full", "over"],
)
def test_nobody_stays_longer_than_five_years(entered, answer):
    """https://www.jeuneafrique.com/1377073/economie/maroc-technopark-plongee-au-coeur-dune-pepiniere-de-start-up/"""
    rule = MaximumStay(months=MAXIMUM_STAY_MONTHS)
    verdict = occupancy.check(park((company("c", entered=entered),)), rule, on=DAY)
    assert [answer] == answers(verdict)


def test_a_stay_by_category_segment_and_clock():
    made = park(
        (
            company("bio", category="start-up", segments=("biotech",), founded=date(2016, 1, 1)),
            company("young", category="start-up", founded=date(2018, 1, 1)),
            company("blank", category="start-up"),
            company("sme", category="sme", founded=date(1990, 1, 1)),
            company("gone", category="start-up", entered=date(2016, 1, 1), left=DAY),
        ),
        tuple(lease(name, name) for name in ("bio", "young", "blank", "sme")),
        tuple(tp.Unit(id=name) for name in ("bio", "young", "blank", "sme")),
    )
    rule = MaximumStay(
        months=START_UP_CLOCK_MONTHS,
        categories=("start-up",),
        extra=(("biotech", 24),),
        clock=Clock.FOUNDATION,
    )
    verdict = occupancy.check(made, rule, on=DAY)
    assert ["met", "met", "unknown"] == answers(verdict)
    assert "give the day of foundation" == verdict.findings[2].remedy
    by_entry = attrs.evolve(rule, clock=Clock.ENTRY)
    assert ["met"] * 3 == answers(occupancy.check(made, by_entry, on=DAY))
    assert "9 months since 2018-01-01" == by_entry.judge(made, DAY).findings[1].observed
    graduated = attrs.evolve(rule, clock=Clock.GRADUATION)
    assert ["unknown"] * 3 == answers(occupancy.check(made, graduated, on=DAY))


def in_segments(*segments):
    names = [f"c{n}" for n in range(len(segments))]
    made = tuple(
        company(name, segments=given, entered=date(2018, 1, 1))
        for name, given in zip(names, segments, strict=True)
    )
    return park(made)


@pytest.mark.parametrize(
    ("segments", "rule", "answer"),
    [
        ([("ict",), ("bio",)], {"least": "0.5"}, "met"),
        ([("ict",), ("bio",)], {"least": "0.51"}, "unmet"),
        ([("ict",), ("bio",)], {"most": "0.4"}, "unmet"),
        ([("ict",), ()], {"least": "0.6"}, "unknown"),
        ([("ict",), ()], {"least": "0.5"}, "met"),
        ([("bio",), ()], {"least": "0.6"}, "unmet"),
        ([("ict",), ()], {"most": "0.4"}, "unmet"),
        ([("bio",), ("art",), ("ict",)], {"outside": True, "most": "0.5"}, "unmet"),
        ([("bio",), ("ict",)], {"outside": True, "most": "0.5"}, "met"),
        ([], {}, "unknown"),
    ],
)
def test_a_quota_is_judged_as_far_as_segments_are_known(segments, rule, answer):
    """65 % of 98 tenants off target: https://rechnungshof.rlp.de, Jahresbericht 2019."""
    quota = SectorQuota(segments=("ict",), sources=(OFF_TARGET,), **rule)
    verdict = occupancy.check(in_segments(*segments), quota, on=DAY)
    assert [answer] == answers(verdict)
    assert (OFF_TARGET,) == verdict.all_sources()


def test_a_quota_says_what_was_seen():
    quota = SectorQuota(segments=("ict",), least="0.6")
    known = occupancy.check(in_segments(("ict",), ("bio",)), quota, on=DAY).findings[0]
    assert "1 of 2" == known.observed
    open_ = occupancy.check(in_segments(("ict",), ()), quota, on=DAY).findings[0]
    assert "give the segments of c1" == open_.remedy
    with pytest.raises(InvalidValueError, match="from 0 to 1"):
        SectorQuota(segments=("ict",), most=65)
    with pytest.raises(FloatRefusedError):
        SectorQuota(segments=("ict",), most=0.65)


def test_units_have_a_size_for_their_category():
    """Start-ups in Rabat 2012 have 12 to 19 m². https://maghress.com/fr/lesechos/19060"""
    units = (
        tp.Unit(id="small", area=area(12)),
        tp.Unit(id="large", area=area("19.5")),
        tp.Unit(id="blank"),
        tp.Unit(id="other", area=area(90)),
        tp.Unit(id="later", area=area(90)),
    )
    made = park(
        (company("c", category="start-up"), company("d", category="sme")),
        (
            *(lease(name, "c") for name in ("small", "large", "blank")),
            lease("other", "d"),
            lease("later", "c", date(2019, 1, 1)),
        ),
        units,
    )
    verdict = occupancy.check(made, UnitSize(category="start-up", least_m2=12, most_m2=19), on=DAY)
    assert ["met", "unmet", "unknown"] == answers(verdict)
    assert "units of start-up tenants from 12 to 19 m²" == verdict.subject
    free = UnitSize(category="sme", least_m2=50)
    assert ["met"] == answers(occupancy.check(made, free, on=DAY))


def test_one_tenant_holds_at_most_a_quarter_of_the_space():
    """verdandiconsulting.com, 2016"""
    units = tuple(tp.Unit(id=f"u{n}", area=area(25)) for n in range(4))
    shared = tp.Unit(id="shared", area=area(500), lettable=False)
    made = park(
        (company("c"), company("d")),
        (lease("u0", "c"), lease("u1", "d"), lease("u2", "d")),
        (*units, shared),
    )
    verdict = occupancy.check(made, LargestTenant(), on=DAY)
    assert ["met", "unmet"] == answers(verdict)
    assert "50 of 100 m²: 50 %" == verdict.findings[1].observed
    assert (ONE_TENANT,) == verdict.all_sources()
    blank = park((), (), (tp.Unit(id="a"),))
    assert (
        "give the area of a" == occupancy.check(blank, LargestTenant(), on=DAY).findings[0].remedy
    )
    empty = occupancy.check(park(()), LargestTenant(), on=DAY)
    assert empty.unknown
    gross = tp.Unit(id="g", area=area(5, tp.Basis.GROSS))
    mixed = occupancy.check(park((), (), (units[0], gross)), LargestTenant(), on=DAY)
    assert "give the areas of one basis" == mixed.findings[0].remedy


def test_a_tenant_graduates_by_any_trigger():
    rule = Graduation(months=60, employees=20, area_m2=200, turnover=tp.Money.of(3_000_000, "MAD"))
    made = park(
        (
            company("c", entered=date(2010, 1, 1), employees=20, turnover=tp.Money.of(5, "MAD")),
            company("d"),
        ),
        (lease("u", "c"), lease("v", "d")),
        (tp.Unit(id="u", area=area(250)), tp.Unit(id="v", area=area(20))),
    )
    verdict = occupancy.check(made, rule, on=DAY)
    found = {finding.requirement: str(finding.answer) for finding in verdict.findings}
    assert {
        "c turnover": "met",
        "c months inside": "unmet",
        "c employees": "unmet",
        "c m² held": "unmet",
        "d turnover": "unknown",
        "d months inside": "met",
        "d employees": "unknown",
        "d m² held": "met",
    } == found
    blank = attrs.evolve(
        made, sites=(tp.Site(id="s", name="S", units=(tp.Unit(id="u"), tp.Unit(id="v"))),)
    )
    held = occupancy.check(blank, Graduation(area_m2=Decimal(200)), on=DAY)
    assert ["unknown", "unknown"] == answers(held)
    assert "give the m² held" == held.findings[0].remedy


def test_a_rule_is_dated():
    rule = tp.Dated.of("stay", {date(2015, 1, 1): MaximumStay(months=60)})
    made = park((company("c", entered=date(2014, 1, 1)),))
    assert occupancy.check(made, rule, on=DAY).holds
    with pytest.raises(NotInForceError):
        occupancy.check(made, rule, on=date(2014, 12, 31))
    with pytest.raises(InvalidValueError):
        occupancy.check(made, rule, on="2018-10-08")


def test_a_clock_may_be_named_by_its_text():
    assert occupancy.Clock.ENTRY is occupancy.MaximumStay(months=60, clock="entry").clock


def test_a_trigger_that_no_figure_shows():
    """Milestones met or missed, needs beyond help, own management, a liquidity event."""
    companies = tuple(tp.Company(id=n, name=n, entered=date(2017, 1, 1)) for n in ("a", "b"))
    park = tp.Park(id="p", name="P", companies=companies)
    rule = occupancy.Graduation(reached=(("a", "liquidity event"), ("gone", "milestones met")))
    verdict = occupancy.check(park, rule, on=date(2018, 10, 8))
    assert [("a liquidity event", "liquidity event")] == [
        (one.requirement, one.observed) for one in verdict.of(tp.Answer.UNMET)
    ]


def survivors(**more):
    companies = tuple(tp.Company(id=f"c{n}", name="C", entered=date(2012, 1, 1)) for n in range(20))
    park = tp.Park(id="p", name="P", companies=companies)
    given = {"least": "0.95", "months": 36, "clock": "entry", "ended": (("c0", date(2013, 1, 1)),)}
    rule = occupancy.SurvivalTarget(**given | more)
    (found,) = occupancy.check(park, rule, on=date(2018, 10, 8)).findings
    return found


def test_a_survival_target_names_its_clock_and_what_is_alive():
    """95 % after three years, as Daresbury printed, with a clock of one's own."""
    met = survivors()
    assert ("met", "19 of 20: 95 %") == (str(met.answer), met.observed)
    assert "at least 95 % are alive 36 months after entry" == met.statement
    bought = survivors(acquired=(("c1", date(2014, 1, 1)),))
    assert ("unmet", "18 of 20: 90 %") == (str(bought.answer), bought.observed)
    open_ = survivors(clock=occupancy.Clock.FOUNDATION)
    assert "unknown" == str(open_.answer)
    assert "the day of foundation is not known for 20 companies" in open_.remedy
    with pytest.raises(InvalidValueError):
        survivors(months=0)
    with pytest.raises(InvalidValueError):
        survivors(least=2)


def test_the_clock_of_entry_starts_with_the_first_lease():
    made = park((company("c"),), (lease("u", "c"),), (tp.Unit(id="u"),))
    rule = occupancy.SurvivalTarget(least=1, months=1, clock="entry")
    (found,) = occupancy.check(made, rule, on=date(2030, 1, 1)).findings
    assert "1 of 1: 100 %" == found.observed


def test_a_trigger_to_graduate_is_above_zero():
    with pytest.raises(ManyFaultsError) as caught:
        Graduation(months=0, employees=-1, area_m2=0)
    assert ["Graduation.months", "Graduation.employees", "Graduation.area_m2"] == [
        one.where for one in caught.value.faults
    ]
