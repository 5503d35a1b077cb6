"""Laws of parks and of all that is in them."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._model.period import months_between
from technopark._model.site import overlaps
from technopark.errors import (
    DuplicateError,
    FloatRefusedError,
    InvalidValueError,
    ManyFaultsError,
    OverlapError,
    UnknownNameError,
)

DAY = date(2018, 10, 8)
AREA = tp.Area.of(20, basis=tp.Basis.NIA)
UNIT = tp.Unit(id="u1", area=AREA)
SITE = tp.Site(id="a", name="A", units=(UNIT, tp.Unit(id="u2")))
COMPANY = tp.Company(id="c", name="C", founded=date(2015, 1, 31))


def lease(name="l1", term=None, **fields):
    base = {"tenant": "c", "units": ("u1",), "area": AREA, "term": term or tp.Period.year(2018)}
    return tp.Lease(**{"id": name, **base, **fields})


def park(**fields):
    base = {"id": "p", "name": "P", "sites": (SITE,), "companies": (COMPANY,)}
    return tp.Park(**{**base, **fields})


@given(strategies.parks())
def test_every_lease_of_a_park_has_its_units_its_tenant_and_its_site(park):
    for each in park.leases:
        assert park.company(each.tenant).id == each.tenant
        site = park.site_of(each)
        assert site is park.site(site.id)
        assert park.unit(each.units[0]) is site.unit(each.units[0])
        assert each is park.lease(each.id)


@given(strategies.parks(), strategies.days())
def test_no_unit_is_let_twice_on_one_day(park, day):
    held = [unit for each in park.leases if day in each.term for unit in each.units]
    assert len(held) == len(set(held))


@given(strategies.periods(), strategies.periods())
def test_two_leases_on_one_unit_are_refused_where_they_share_a_day(a, b):
    leases = (lease("l1", a), lease("l2", b), lease("l3", b, units=("u2",)))
    shared = a.intersection(b)
    if shared is None:
        assert leases == park(leases=leases).leases
        return
    with pytest.raises(OverlapError) as caught:
        park(leases=leases)
    error = caught.value
    assert ("unit u1", {"l1", "l2"}) == (error.what, {error.first, error.second})
    assert shared == tp.Period(error.start, error.end)
    assert 1 == len(overlaps(leases))


def test_one_lease_may_follow_another_on_the_very_day():
    first, second = tp.Period.month(2018, 1), tp.Period.month(2018, 2)
    assert 2 == len(park(leases=(lease("l1", first), lease("l2", second))).leases)


def test_faults_of_a_park_are_reported_together():
    with pytest.raises(ManyFaultsError) as caught:
        park(
            name=" ",
            sites=(SITE, SITE),
            companies=(),
            leases=(lease(units=("u1", "u9")), lease("l2")),
        )
    found = [(type(fault), getattr(fault, "got", None)) for fault in caught.value.faults]
    assert (InvalidValueError, " ") in found
    assert (DuplicateError, "a") in found
    assert (DuplicateError, "u1") in found
    assert (UnknownNameError, "u9") in found
    assert (UnknownNameError, "c") in found
    assert (OverlapError, None) in found
    assert all(str(fault) in str(caught.value) for fault in caught.value.faults)


@pytest.mark.parametrize(
    ("field", "things", "what"),
    [
        ("sites", (tp.Site(id="a", name="A"),) * 2, "site"),
        ("companies", (COMPANY,) * 2, "company"),
        ("applicants", (tp.Applicant(company=COMPANY, applied=DAY, area_m2=1),) * 2, "applicant"),
        ("alumni", (COMPANY,) * 2, "alumnus"),
        ("partners", (tp.Partner(id="c", name="C"),) * 2, "partner"),
    ],
    ids=["sites", "companies", "applicants", "alumni", "partners"],
)
def test_one_id_twice_is_refused(field, things, what):
    with pytest.raises(DuplicateError) as caught:
        park(**{field: things})
    assert (what, things[0].id) == (caught.value.what, caught.value.got)


def test_two_leases_of_one_id_are_refused():
    term = tp.Period.year(2019)
    with pytest.raises(DuplicateError, match="lease: the id 'l1' is given twice"):
        park(leases=(lease(), lease(term=term)))


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda: park().site("zz"), id="site"),
        pytest.param(lambda: park().company("zz"), id="company"),
        pytest.param(lambda: SITE.unit("zz"), id="unit"),
        pytest.param(lambda: park().unit("zz"), id="unit-of-park"),
        pytest.param(lambda: park(leases=(lease(),)).lease("zz"), id="lease"),
        pytest.param(lambda: park().site_of(lease(units=("zz",))), id="site-of-lease"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(ask):
    with pytest.raises(UnknownNameError) as caught:
        ask()
    assert "zz" == caught.value.got
    assert caught.value.known
    assert f"known are: {', '.join(caught.value.known)}" in str(caught.value)


def test_where_nothing_is_it_says_none():
    with pytest.raises(UnknownNameError, match="known are: none"):
        tp.Park(id="p", name="P").site("a")


@given(strategies.sites(), strategies.days())
def test_a_site_is_planned_then_open_then_closed(site, day):
    order = list(tp.SiteStatus)
    before, after = site.status(day), site.status(day + timedelta(days=1))
    assert order.index(before) <= order.index(after)
    assert (before is tp.SiteStatus.OPEN) == (
        site.opened is not None
        and site.opened <= day
        and (site.closed is None or day < site.closed)
    )


def test_faults_of_a_site_are_reported_together():
    with pytest.raises(ManyFaultsError) as caught:
        tp.Site(
            id="a",
            name="A",
            opened=DAY,
            closed=DAY,
            floors=(tp.Floor(id="0", level=0),) * 2,
            units=(UNIT, attrs.evolve(UNIT, floor="9")),
        )
    kinds = [type(fault) for fault in caught.value.faults]
    assert [InvalidValueError, DuplicateError, DuplicateError, UnknownNameError] == kinds


def test_days_of_a_site_are_plain_days():
    moment = datetime(2018, 10, 8)  # noqa: DTZ001 - what is tested
    with pytest.raises(ManyFaultsError) as caught:
        tp.Site(id=" ", name="A", opened=moment, closed="2018")
    assert ["Site.id", "Site.opened", "Site.closed"] == [f.where for f in caught.value.faults]


def test_units_have_an_id_and_no_negative_desks():
    with pytest.raises(ManyFaultsError) as caught:
        tp.Unit(id="", desks=-1)
    assert ["Unit.id", "Unit.desks"] == [fault.where for fault in caught.value.faults]
    assert 0 == tp.Unit(id="u", desks=0).desks


def test_faults_of_a_lease_are_reported_together():
    with pytest.raises(ManyFaultsError) as caught:
        lease(id="", tenant=" ", units=(), clauses=("free rent",))
    wheres = [fault.where for fault in caught.value.faults]
    assert ["Lease.id", "Lease.tenant", "Lease.units", "Lease.clauses"] == wheres
    with pytest.raises(DuplicateError, match="'u1' is given twice"):
        lease(units=("u1", "u1"))


@given(strategies.companies(), strategies.days())
def test_the_age_of_a_company_is_in_whole_months(company, day):
    age = company.age_months(day)
    assert age == (None if company.founded is None else months_between(company.founded, day))


@pytest.mark.parametrize(
    ("day", "age"), [("2015-02-27", 0), ("2015-02-28", 1), ("2015-03-30", 1), ("2015-03-31", 2)]
)
def test_the_age_of_a_company_founded_on_the_31st(day, age):
    assert age == COMPANY.age_months(date.fromisoformat(day))


def test_faults_of_a_company_are_reported_together():
    with pytest.raises(ManyFaultsError) as caught:
        tp.Company(id="", name="", founded="2015", employees=-1)
    wheres = ["Company.id", "Company.name", "Company.founded", "Company.employees"]
    assert wheres == [fault.where for fault in caught.value.faults]
    with pytest.raises(ManyFaultsError) as caught:
        tp.Company(id="c", name="", entered=DAY, left=DAY)
    assert ["Company.name", "Company.left"] == [fault.where for fault in caught.value.faults]
    with pytest.raises(InvalidValueError, match="a day after the day of entry, 2018-10-08"):
        tp.Company(id="c", name="C", entered=DAY, left=DAY)


@given(strategies.applicants(), strategies.days())
def test_an_applicant_waits_from_its_application_until_before_its_withdrawal(applicant, day):
    gone = applicant.withdrawn is not None and applicant.withdrawn <= day
    assert applicant.waits_on(day) == (applicant.applied <= day and not gone)
    assert applicant.id == applicant.company.id


def test_the_area_of_an_applicant_is_one_value_however_it_is_written():
    same = {
        tp.Applicant(company=COMPANY, applied=DAY, area_m2=a) for a in ("20.0", 20, Decimal(20))
    }
    assert 1 == len(same)


def test_faults_of_an_applicant_are_reported_together():
    with pytest.raises(ManyFaultsError) as caught:
        tp.Applicant(company=COMPANY, applied=None, area_m2=0, withdrawn="2018")
    wheres = ["Applicant.applied", "Applicant.withdrawn", "Applicant.area_m2"]
    assert wheres == [fault.where for fault in caught.value.faults]
    with pytest.raises(FloatRefusedError, match=r"Applicant\.area_m2"):
        tp.Applicant(company=COMPANY, applied=DAY, area_m2=20.5)
    before = DAY - timedelta(days=1)
    with pytest.raises(InvalidValueError, match="2018-10-08, or later"):
        tp.Applicant(company=COMPANY, applied=DAY, area_m2=1, withdrawn=before)


@given(strategies.organisations(), strategies.days())
def test_a_fact_is_the_last_observed_never_one_announced(organisation, day):
    for metric in {fact.metric for fact in organisation.facts}:
        fact = organisation.fact(metric, on=day)
        observed = [
            each
            for each in organisation.facts
            if each.metric == metric and each.as_of <= day and not each.planned
        ]
        assert (fact is None) == (not observed)
        assert fact is None or fact.as_of == max(each.as_of for each in observed)


@pytest.mark.parametrize("kind", [tp.Organisation, tp.Partner, tp.Axis], ids=lambda k: k.__name__)
def test_an_empty_id_or_name_is_refused(kind):
    with pytest.raises(ManyFaultsError) as caught:
        kind(id="", name=" ")
    wheres = [f"{kind.__name__}.id", f"{kind.__name__}.name"]
    assert wheres == [fault.where for fault in caught.value.faults]


def test_terms_are_read_from_text():
    assert tp.Company(id="c", name="C", stage="incubation").stage is tp.Stage.INCUBATION
    organisation = tp.Organisation(id="o", name="O", kind="science park")
    assert organisation.kind is tp.OrganisationKind.SCIENCE_PARK
    assert tp.Partner(id="p", name="P", role="fund").role is tp.Role.FUND


@given(strategies.rate_cards())
def test_a_line_of_the_site_comes_before_one_of_every_site(card):
    for line in card.lines:
        assert line.rate is card.dated(line.site, line.category)
        own = [each for each in card.lines if each.site == "x" and each.category == line.category]
        general = [each for each in card.lines if not each.site and each.category == line.category]
        if general and not own:
            assert general[0].rate is card.dated("x", line.category)
    assert set(card.categories) == {line.category for line in card.lines}


@given(st.data())
def test_a_card_gives_the_price_of_the_day(data):
    card = data.draw(strategies.rate_cards().filter(lambda card: card.lines))
    line = card.lines[0]
    first = line.rate.versions[0]
    assert first == card.version(line.site, line.category, on=first.start)
    assert first.value == card.rate(line.site, line.category, on=first.start)


def test_a_card_says_what_it_does_not_name_and_names_nothing_twice():
    rate = tp.Rate.of(50, "MAD", per="m2", every="month")
    card = tp.RateCard.of("card", {("", "sme"): {DAY: rate}, ("rabat", "sme"): {DAY: rate}})
    with pytest.raises(UnknownNameError, match="sme on every site, sme on rabat"):
        card.rate("rabat", "start-up", on=DAY)
    with pytest.raises(DuplicateError, match="'sme on rabat' is given twice"):
        tp.RateCard(id="card", lines=(*card.lines, card.lines[1]))
