"""The operator, its partners, alumni, axes and the association it belongs to."""

from datetime import date
from decimal import Decimal

import pytest

import technopark as tp
from technopark._model.observation import known

COMMUNIQUE = date(2018, 10, 8)


def test_alumni_of_the_communique():
    park = tp.reference.technopark(on=COMMUNIQUE)
    named = ["m2t", "rekrute", "value-pass", "dataprotect", "void", "atrait", "iprc"]
    assert named == [company.id for company in park.alumni]
    assert () == tp.reference.technopark(on=date(2018, 7, 30)).alumni


def test_a_description_has_a_source_or_is_empty_and_says_so():
    for company in tp.reference.alumni():
        own = company.sources[2:]
        assert own
        empty = [s for s in own if s.kind is tp.SourceKind.DERIVED]
        assert bool(empty) == (not company.description)


def test_partners_of_the_communique():
    """The eleven that the communiqué names, with the roles that other sources give them."""
    roles = {p.id: p.role for p in tp.reference.technopark(on=COMMUNIQUE).partners}
    assert {
        "maroc-numeric-fund": tp.Role.FUND,
        "apebi": tp.Role.FEDERATION,
        "la-factory": tp.Role.INCUBATOR,
        "rem": tp.Role.MENTORING,
        "afem": tp.Role.MENTORING,
        "cjd": tp.Role.MENTORING,
        "happy-ventures": None,
        "injaz": tp.Role.EDUCATION,
        "enactus": tp.Role.EDUCATION,
        "microsoft": tp.Role.SPONSOR,
        "ibm": tp.Role.SPONSOR,
    } == roles


def test_partners_stand_at_sites_that_exist():
    ids = {site.id for site in tp.reference.technopark(on=date(2026, 1, 1)).sites}
    assert set() == {site for p in tp.reference.partners() for site in p.sites} - ids


def test_the_three_axes_and_their_targets():
    axes = tp.reference.technopark(on=COMMUNIQUE).axes
    assert ["regionalisation", "ecosystem", "international"] == [axis.id for axis in axes]
    target, opening = axes[0].targets
    assert "more than 320 companies" == str(target)
    assert date(2019, 12, 31) == opening.value
    assert target.planned
    assert opening.planned


@pytest.mark.parametrize(
    ("metric", "value"),
    [
        ("companies_inside", True),
        ("management_team", True),
        ("member_since", date(2014, 12, 31)),
        ("board_seat", date(2018, 9, 30)),
    ],
)
def test_what_an_association_asks_of_the_operator(metric, value):
    operator = tp.reference.technopark(on=COMMUNIQUE).operator
    assert value == operator.fact(metric, on=COMMUNIQUE).value


def test_both_names_of_the_region_stand():
    operator = tp.reference.technopark(on=COMMUNIQUE).operator
    regions = known(operator.facts, "regional_presidency", on=COMMUNIQUE)
    assert {"MENA", "WANA"} == {region.value for region in regions}


def test_the_operator_has_only_sources_of_its_time():
    operator = tp.reference.technopark(on=date(2002, 2, 1)).operator
    assert ["L'Economiste"] == [source.publisher for source in operator.sources]


@pytest.mark.parametrize(
    ("day", "members", "countries", "companies"),
    [
        # https://cordis.europa.eu/article/id/8483-international-association-of-science-parks
        (date(1999, 12, 31), "about 100 members", "39 countries", "more than 9,000 companies"),
        (date(2006, 12, 31), "274 members", "62 countries", "more than 70,000 companies"),
        (date(2008, 12, 10), "357 members", "71 countries", "150,000 companies"),
        (COMMUNIQUE, "more than 400 members", "77 countries", "more than 142,000 companies"),
        (date(2019, 1, 18), "nearly 400 members", "77 countries", "115,000 companies"),
        (date(2019, 7, 30), "317 members", "74 countries", "115,000 companies"),
        (date(2021, 12, 31), "350 members", "75 countries", "more than 115,000 companies"),
        (date(2026, 2, 10), "350 members", "81 countries", "more than 115,000 companies"),
    ],
)
def test_claims_about_iasp(*, day, members, countries, companies):
    iasp = tp.reference.iasp()
    assert members == str(iasp.fact("members", on=day))
    assert countries == str(iasp.fact("countries", on=day))
    assert companies == str(iasp.fact("member_companies", on=day))


def test_iasp_was_founded_in_1984():
    assert Decimal(1984) == tp.reference.iasp().fact("founded", on=date(1984, 12, 31)).value


def test_lease_terms_that_the_operator_published():
    """Le Soir échos 2012, Challenge 2015, Jeune Afrique 2022."""
    assert 18 == tp.reference.start_up_months().on(COMMUNIQUE)
    assert 22 == tp.reference.firm_term_months().on(COMMUNIQUE)
    assert 5 == tp.reference.stay_limit_years().on(date(2022, 10, 1))
