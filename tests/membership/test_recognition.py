"""Every association and title side by side, sites of one operator, and terms of payment."""

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import InvalidValueError, UnknownNameError
from technopark.membership import (
    IASP,
    SHIPPED,
    WTA,
    assess,
    assess_sites,
    recognition,
    reminders,
)

DAY = date(2018, 10, 8)
SOURCE = tp.Citation(publisher="A paper", title="A park", confidence=tp.Confidence.HIGH)
PARK = tp.Organisation(id="p", name="Park", kind=tp.OrganisationKind.SCIENCE_PARK, country="MA")


def fact(metric, value, **more):
    value = Decimal(value) if type(value) is int else value
    as_of = more.pop("as_of", date(2018, 1, 1))
    return tp.Observation(
        subject="p", metric=metric, value=value, as_of=as_of, source=SOURCE, **more
    )


def having(*facts, name="Site"):
    return attrs.evolve(PARK, id=name.lower(), name=name, facts=facts)


FACTS = (fact("companies_inside", value=True), fact("management_team", value=True))


def test_every_association_shipped_has_its_row():
    report = recognition(having(*FACTS), on=DAY)
    assert [each.name for each in SHIPPED] == report.to_columns()["association or title"]
    assert ["iasp", "wta"] == [each["association"] for each in report.to_dict()["assessments"][:2]]
    assert ("full", "associate") == (report["iasp"].category, report["wta"].category)
    with pytest.raises(UnknownNameError, match="got 'nato'"):
        report["nato"]


def test_what_is_missing_stands_beside_each():
    report = recognition(having(*FACTS), on=DAY, associations=SHIPPED)
    rows = dict(
        zip(*(report.to_columns()[n] for n in ("association or title", "missing")), strict=True)
    )
    assert "is only for country: ES" == rows["APTE"]
    assert "" == rows["IASP"]
    unknown = dict(
        zip(*(report.to_columns()[n] for n in ("association or title", "to find out")), strict=True)
    )
    assert "no rule is known on that day" == unknown["UKSPA"]
    assert "no rule is known on that day" == unknown["China, national incubator"]
    later = recognition(having(*FACTS), on=date(2021, 12, 31))
    assert "none" == later["cn-national-incubator"].category


def test_a_category_left_open_says_between_which():
    report = recognition(PARK, on=DAY, associations=[IASP])
    assert ["unknown: full or affiliate"] == report.to_columns()["category"]


def test_the_report_reads_as_text_and_html():
    report = recognition(having(*FACTS), on=DAY)
    assert "[1] IASP China Office page, copy on an unrelated site" in str(report)
    assert report._repr_html_().startswith("<table><caption>Site on 2018-10-08</caption>")
    assert len(set(report.all_sources())) == len(report.all_sources())


def sites(*facts, operator=PARK):
    several = [having(*each, name=f"S{n}") for n, each in enumerate(facts)]
    return assess_sites(IASP, operator, several, on=DAY)


def test_one_member_or_several():
    """One site with companies makes the operator operational; the other site is not yet."""
    team = attrs.evolve(PARK, facts=FACTS[1:])
    both = sites(FACTS, (fact("companies_inside", value=False), FACTS[1]), operator=team)
    assert "full" == both.one.category
    assert ["full", "affiliate"] == [each.category for each in both.several]
    assert ["full", "full", "affiliate"] == both.to_columns()["category"]
    pooled = both.one.findings[1].sources[-1]
    assert tp.SourceKind.DERIVED is pooled.kind


def test_the_operators_own_facts_come_first():
    denied = attrs.evolve(PARK, facts=(fact("companies_inside", value=False),))
    assert "affiliate" == sites(FACTS, operator=denied).one.category


def pooled_value(metric, *facts):
    found = sites(*facts).one.organisation.facts
    return next((str(each) for each in found if each.metric == metric), None)


@pytest.mark.parametrize(
    ("facts", "pooled"),
    [
        (((fact("x", value=True),), ()), "yes"),
        (((fact("x", value=False),), ()), None),
        (((fact("x", value=False),), (fact("x", value=False),)), "no"),
        (((fact("x", 80, unit="m2"),), (fact("x", 20, unit="m2"),)), "100 m2"),
        (((fact("x", 80, unit="m2"),), ()), None),
        (((fact("x", 80, unit="m2"),), (fact("x", 20, unit="ha"),)), None),
        (((fact("x", 80, unit="percent"),), (fact("x", 20, unit="percent"),)), None),
        (((fact("x", 80, upper=90),), (fact("x", 20),)), None),
        (((fact("x", 80, qualifier=tp.Qualifier.ABOUT),), (fact("x", 20),)), None),
        (((fact("x", "text"),), (fact("x", "text"),)), None),
        (((fact("x", 5, as_of=date(2019, 1, 1)),), (fact("x", 7),)), None),
    ],
)
def test_what_sites_show_together(facts, pooled):
    assert pooled == pooled_value("x", *facts)


def test_there_must_be_a_site():
    with pytest.raises(InvalidValueError, match="one site or more"):
        assess_sites(IASP, PARK, (), on=DAY)


@given(st.permutations([FACTS, (), (fact("companies_inside", value=False),)]))
def test_the_order_of_the_sites_does_not_matter_for_the_whole(order):
    assert "full" == sites(*order).one.category
    alone = sorted(each.category for each in sites(*order).several)
    assert ["affiliate", "full", "unknown"] == alone


def test_the_wta_reminds_on_15_april_and_every_two_months():
    """WTA, rules on fees of 2010: http://www.wtanet.org/ds1_6_2.html."""
    plan = reminders(WTA, invoiced=date(2024, 1, 31), until=date(2025, 5, 1))
    assert date(2024, 4, 30) == plan.due_by
    months = [(day.month, day.day) for day in plan.days]
    assert [(4, 15), (6, 15), (8, 15), (10, 15), (12, 15), (2, 15), (4, 15)] == months
    told = plan.to_columns()["what"]
    assert ["invoice", "reminder", "last day of payment", "warning"] == told[:4]
    assert "2024-04-30" == plan.to_dict()["due_by"]


@pytest.mark.parametrize(
    ("invoiced", "first"),
    [
        (date(2024, 4, 15), date(2024, 4, 15)),
        (date(2024, 4, 16), date(2025, 4, 15)),
        (date(2024, 4, 14), date(2024, 4, 15)),
    ],
)
def test_the_first_reminder_is_the_first_15_april_not_before_the_invoice(invoiced, first):
    assert first == reminders(WTA, invoiced=invoiced, until=date(2026, 1, 1)).days[0]
    assert () == reminders(WTA, invoiced=invoiced, until=invoiced.replace(day=1)).days


def test_where_no_source_gives_terms_none_are_given():
    early = reminders(WTA, invoiced=date(2010, 8, 31), until=date(2012, 1, 1))
    other = reminders(IASP, invoiced=date(2024, 1, 1), until=date(2025, 1, 1))
    for plan in (early, other):
        assert (None, ()) == (plan.due_by, plan.days)
        assert "no source gives the terms of payment" in str(plan)
    first = reminders(WTA, invoiced=date(2010, 9, 1), until=date(2012, 1, 1))
    assert date(2010, 12, 1) == first.due_by
    undated = attrs.evolve(WTA, payment=attrs.evolve(WTA.payment, start=None))
    assert date(2010, 11, 30) == reminders(undated, invoiced=date(2010, 8, 31), until=DAY).due_by


def test_an_assessment_of_the_report_is_the_same_as_alone():
    report = recognition(having(*FACTS), on=DAY)
    assert assess(IASP, having(*FACTS), on=DAY) == report["iasp"]
