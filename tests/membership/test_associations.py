"""The associations, labels and titles that come with the library: their rules and edges."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

import technopark as tp
from technopark.membership import (
    APTE,
    AURP,
    CERNE,
    CHINA_NATIONAL_INCUBATOR,
    EBN,
    FACTS,
    HUNGARY_INDUSTRIAL_PARK,
    HUNGARY_LOGISTICS_PARK,
    HUNGARY_SCIENCE_PARK,
    IASP,
    RETIS,
    SHIPPED,
    UKSPA,
    WTA,
    assess,
)

SOURCE = tp.Citation(publisher="A paper", title="A park", confidence=tp.Confidence.HIGH)
DAY = date(2024, 1, 1)


def organisation(kind=None, country="", /, **known):
    facts = tuple(
        tp.Observation(
            subject="p",
            metric=metric,
            value=Decimal(value) if type(value) is int else value,
            unit=FACTS[metric][0] if type(value) is int else "",
            as_of=date(2000, 1, 1),
            source=SOURCE,
        )
        for metric, value in known.items()
    )
    read = None if kind is None else tp.OrganisationKind(kind)
    return tp.Organisation(id="p", name="P", kind=read, country=country, facts=facts)


def found(association, *who, on=DAY, **known):
    return assess(association, organisation(*who, **known), on=on)


def leaves(condition):
    inner = [*getattr(condition, "parts", ())]
    inner += [getattr(condition, n) for n in ("part", "exception") if hasattr(condition, n)]
    if not inner:
        return [condition]
    return [leaf for part in inner for leaf in leaves(part)]


REQUIREMENTS = [
    (association, category, requirement)
    for association in SHIPPED
    for category in association.categories
    for requirement in category.requirements
]


@pytest.mark.parametrize(
    ("association", "category", "requirement"),
    REQUIREMENTS,
    ids=[f"{a.id}-{c.id}-{r.id}" for a, c, r in REQUIREMENTS],
)
def test_every_rule_is_cited_and_every_fact_it_asks_for_is_named(
    association, category, requirement
):
    assert requirement.sources, association.id
    assert category.sources
    for leaf in leaves(requirement.condition):
        for metric in (getattr(leaf, "metric", None), getattr(leaf, "other", None)):
            assert metric is None or metric in FACTS, metric
        if isinstance(leaf, tp.FactAtLeast):
            assert leaf.unit == FACTS[leaf.metric][0]


@pytest.mark.parametrize("association", SHIPPED, ids=[each.id for each in SHIPPED])
def test_what_no_source_gives_is_stated(association):
    """An association without categories, fees or votes says so among its gaps."""
    gaps = " ".join(association.gaps)
    assert association.sources
    assert association.categories or "categories" in gaps
    copies = [s for s in association.sources if s.kind is tp.SourceKind.COPY]
    assert all(source.link is None for source in copies)


def test_every_fact_named_is_asked_for_by_a_rule():
    asked = {
        metric
        for _association, _category, requirement in REQUIREMENTS
        for leaf in leaves(requirement.condition)
        for metric in (getattr(leaf, "metric", ""), getattr(leaf, "other", ""))
    }
    assert set(FACTS) == asked - {""}


# APTE, membership categories: https://www.apte.org/en/membership-categories
@pytest.mark.parametrize(
    ("known", "category"),
    [
        ({"stage": "planning", "years_as_affiliate": 0}, "affiliated"),
        ({"stage": "planning", "years_as_affiliate": 3}, "affiliated"),
        ({"stage": "planning", "years_as_affiliate": 4}, "unknown"),
        ({"stage": "planning", "years_as_affiliate": 4, "extension_years": 2}, "affiliated"),
        ({"stage": "planning", "years_as_affiliate": 5, "extension_years": 2}, "affiliated"),
        ({"stage": "planning", "years_as_affiliate": 6, "extension_years": 2}, "collaborator"),
        ({"stage": "planning", "years_as_affiliate": 4, "extension_years": 0}, "collaborator"),
        ({"operational": False, "years_as_affiliate": 1}, "affiliated"),
        ({"stage": "operating", "apte_minimum_criteria": True}, "full"),
        ({"operational": True, "apte_minimum_criteria": True}, "full"),
        ({"operational": True}, "unknown"),
        ({"runs_park": False}, "collaborator"),
    ],
)
def test_apte(known, category):
    assert category == found(APTE, "science park", "ES", **known).category


def test_apte_is_for_spain_and_for_who_is_interested():
    assert "collaborator" == found(APTE, "university", "ES").category
    assert "none" == found(APTE, "science park", "MA").category
    assert "unknown" == found(APTE, "university").category


# WTA, statutes of 2002: http://www.wtanet.org/ds1_6_1.html
@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("local government", "full"),
        ("science park", "associate"),
        ("university", "associate"),
        ("research institute", "associate"),
        ("company", "associate"),
        ("incubator", "unknown"),
        ("person", "unknown"),
        ("national government", "unknown"),
    ],
)
def test_wta(kind, category):
    assert category == found(WTA, kind).category


def test_wta_takes_who_agrees_with_its_aims_at_its_discretion():
    assert "discretionary" == found(WTA, "person", agrees_with_aims=True).category
    assert "none" == found(WTA, "person", agrees_with_aims=False).category
    before = found(WTA, "local government", on=date(2002, 12, 3))
    assert ("unknown", ()) == (before.category, before.possible)


def test_ebn_asks_for_all_six_headings_and_an_audit():
    headings = [metric for metric in FACTS if metric.startswith("ebn_")]
    everything = dict.fromkeys(headings, True)
    assert 9 == len(everything)
    assert "eu-bic" == found(EBN, **everything).category
    for metric in headings:
        less = {**everything, metric: False}
        expected = "none" if metric == "ebn_board" else "candidate"
        assert expected == found(EBN, **less).category
    assert "candidate" == found(EBN, on=date(2017, 2, 27), **everything).category


def test_retis_asks_for_three_families_of_criteria_for_six_years():
    families = dict.fromkeys(("retis_context", "retis_organisation", "retis_missions"), True)
    assert "technopole" == found(RETIS, None, "FR", **families).category
    assert "none" == found(RETIS, None, "MA", **families).category
    assert "unknown" == found(RETIS, None, "FR", retis_context=True).category
    label = RETIS.category("technopole")
    assert 6 == label.valid_years
    assert tp.Period(date(2012, 2, 29), date(2018, 2, 28)) == label.granted(date(2012, 2, 29))
    assert CERNE.category("cerne-1").granted(date(2012, 2, 29)) is None


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_each_level_of_cerne_needs_the_one_before(level):
    audits = {f"cerne_audit_{n}": n == level for n in (1, 2, 3, 4)}
    before = level - 1
    assert f"cerne-{level}" == found(CERNE, None, "BR", cerne_certified=before, **audits).category
    if before:
        too_low = before - 1
        assert "none" == found(CERNE, None, "BR", cerne_certified=too_low, **audits).category
    assert "none" == found(CERNE, None, "MA", cerne_certified=before, **audits).category


@pytest.mark.parametrize(
    ("level", "possible"),
    [
        (0, ("cerne-1", "none")),
        (1, ("cerne-2", "cerne-1")),
        (3, ("cerne-4", "cerne-3")),
        (4, ("cerne-4",)),
    ],
)
def test_who_is_certified_at_a_level_of_cerne_has_passed_its_audit(level, possible):
    assert possible == found(CERNE, None, "BR", cerne_certified=level).possible
    if level:
        denied = {f"cerne_audit_{min(level + 1, 4)}": level == 4}
        assert (
            f"cerne-{level}" == found(CERNE, None, "BR", cerne_certified=level, **denied).category
        )


def test_aurp_admits_by_its_own_finding():
    assert "corporate" == found(AURP, aurp_member="corporate").category
    assert ("institutional", "corporate", "none") == found(AURP).possible


def test_of_ukspa_only_figures_are_known():
    assert ("unknown", ()) == (found(UKSPA).category, found(UKSPA).possible)
    assert 5 == len(UKSPA.figures)


PARK = {"area_ha": 20, "core_area_ha": 10, "enterprises": 5, "jobs": 100}


def test_hungary_at_the_limits():
    """Government Decree 297/2011, text of 1 January 2016: 20 ha, 10 ha, 5 and 100.

    https://njt.hu/jogszabaly/2011-297-20-22
    """
    assert "industrial-park" == found(HUNGARY_INDUSTRIAL_PARK, None, "HU", **PARK).category
    for metric, value in PARK.items():
        less = {**PARK, metric: value - 1}
        missed = found(HUNGARY_INDUSTRIAL_PARK, None, "HU", **less)
        assert "none" == missed.category
        assert [metric] == [finding.requirement for finding in missed.of(tp.Answer.UNMET)]
        assert (1, 0) == (len(missed.shortest.changes), len(missed.shortest.to_establish))
    assert "none" == found(HUNGARY_INDUSTRIAL_PARK, None, "MA", **PARK).category
    assert "unknown" == found(HUNGARY_INDUSTRIAL_PARK, **PARK).category


def test_hungary_from_the_first_day_of_the_text():
    days = (date(2015, 12, 31), date(2016, 1, 1))
    seen = [found(HUNGARY_INDUSTRIAL_PARK, None, "HU", on=day, **PARK).category for day in days]
    assert ["unknown", "industrial-park"] == seen


def test_the_other_titles_of_hungary():
    who = (None, "HU")
    science = found(HUNGARY_SCIENCE_PARK, *who, knowledge_intensive=True, **PARK)
    assert "science-park" == science.category
    assert "unknown" == found(HUNGARY_SCIENCE_PARK, *who, **PARK).category
    storage = {"area_ha": 3, "covered_storage_m2": 3000}
    assert "local-logistics-park" == found(HUNGARY_LOGISTICS_PARK, *who, **storage).category
    less = {**storage, "covered_storage_m2": 2999}
    assert "none" == found(HUNGARY_LOGISTICS_PARK, *who, **less).category
    early = found(HUNGARY_LOGISTICS_PARK, *who, on=date(2023, 12, 30), **storage)
    assert "unknown" == early.category


# The measures of 14 December 2018: https://www.vyab.cn/zhuanqian19203-1.html
INCUBATOR = {
    "legal_person": True,
    "years": 3,
    "years_of_statistics": 2,
    "area_m2": 10000,
    "incubatee_area_share": 75,
    "incubation_fund": 5000000,
    "financed_share": 10,
    "financed_cases": 3,
    "professional_staff_share": 80,
    "professional_staff": 5,
    "mentors": 5,
    "patents_applied_share": 50,
    "valid_rights_share": 0,
    "incubatees": 50,
    "graduates": 20,
}
CHINA = ("incubator", "CN")


def test_china_at_the_limits():
    assert "national-incubator" == found(CHINA_NATIONAL_INCUBATOR, *CHINA, **INCUBATOR).category
    for metric, value in INCUBATOR.items():
        if value == 0:
            continue
        less = {**INCUBATOR, metric: False if value is True else value - 1}
        assert "none" == found(CHINA_NATIONAL_INCUBATOR, *CHINA, **less).category, metric
    rights = {**INCUBATOR, "patents_applied_share": 0, "valid_rights_share": 30}
    assert "national-incubator" == found(CHINA_NATIONAL_INCUBATOR, *CHINA, **rights).category


def test_china_asks_for_density_beside_number():
    """60 incubatees on 12,000 m2 are enough, 55 on 20,000 m2 are not."""
    enough = {**INCUBATOR, "area_m2": 12000, "incubatees": 60, "professional_staff": 6}
    enough["mentors"] = 6
    assert "national-incubator" == found(CHINA_NATIONAL_INCUBATOR, *CHINA, **enough).category
    sparse = found(
        CHINA_NATIONAL_INCUBATOR, *CHINA, **{**enough, "area_m2": 20000, "incubatees": 55}
    )
    assert "none" == sparse.category
    assert ["density"] == [finding.requirement for finding in sparse.of(tp.Answer.UNMET)]


def test_the_figures_for_specialised_incubators_are_not_known():
    few = {**INCUBATOR, "graduates": 12}
    special = {"specialised": True}
    assert "unknown" == found(CHINA_NATIONAL_INCUBATOR, *CHINA, **few, **special).category
    assert "none" == found(CHINA_NATIONAL_INCUBATOR, *CHINA, **few, specialised=False).category
    met = found(CHINA_NATIONAL_INCUBATOR, *CHINA, **INCUBATOR, **special)
    assert "national-incubator" == met.category
    young = {**INCUBATOR, "years": 2}
    assert "none" == found(CHINA_NATIONAL_INCUBATOR, *CHINA, **young, **special).category


def test_china_from_the_day_of_issue():
    days = (date(2018, 12, 13), date(2018, 12, 14))
    seen = [found(CHINA_NATIONAL_INCUBATOR, *CHINA, on=day, **INCUBATOR) for day in days]
    assert ["unknown", "national-incubator"] == [each.category for each in seen]


def test_a_rule_that_ended_is_no_longer_asked():
    full = attrs.evolve(IASP.category("full"), start=date(2000, 1, 1), end=date(2020, 1, 1))
    club = attrs.evolve(IASP, categories=(full, *IASP.categories[1:]))
    known = {"companies_inside": True, "management_team": True}
    days = (date(1999, 12, 31), date(2000, 1, 1), date(2019, 12, 31), date(2020, 1, 1))
    who = organisation("science park", **known)
    who = attrs.evolve(who, facts=tuple(attrs.evolve(f, as_of=date(1990, 1, 1)) for f in who.facts))
    seen = [assess(club, who, on=day).category for day in days]
    assert ["affiliate", "full", "full", "affiliate"] == seen


def test_an_association_of_ones_own():
    """Whoever has other rules writes them down, and everything works on them."""
    big = tp.Requirement(
        id="jobs", statement="1,000 jobs or more", condition=tp.FactAtLeast("jobs", 1000, "jobs")
    )
    league = tp.Association(
        id="league",
        name="League of large parks",
        categories=(tp.MemberCategory(id="large", name="Large", requirements=(big,)),),
    )
    assert "large" == found(league, jobs=1000).category
    missed = found(league, jobs=999)
    assert "none" == missed.category
    assert "League of large parks, P, 2024-01-01: none" == str(missed).splitlines()[0]
