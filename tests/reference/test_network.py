"""The network: laws over every day, then what the press printed."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark._model.observation import known, latest
from technopark.errors import NotInForceError

COMMUNIQUE = date(2018, 10, 8)
DAYS = st.dates(min_value=date(1999, 1, 1), max_value=date(2027, 12, 31))


def observations(park):
    yield from park.observations
    for site in park.sites:
        yield from site.observations
    for axis in park.axes:
        yield from axis.targets
    if park.operator is not None:
        yield from park.operator.facts


@given(DAYS)
def test_nothing_is_known_before_its_day(day):
    """No figure of the network on a day is as of a later day, and no site opens later than it."""
    park = tp.reference.technopark(on=day)
    assert [] == [o for o in observations(park) if o.as_of > day]
    assert [] == [site.id for site in park.sites if site.opened is not None and site.opened > day]


@given(DAYS, st.integers(min_value=0, max_value=4000))
def test_knowledge_grows(day, later_by):
    """What is known on a day is still known on every later one."""
    early = tp.reference.technopark(on=day)
    late = tp.reference.technopark(on=day + timedelta(days=later_by))
    assert set(observations(early)) <= set(observations(late))
    assert {site.id for site in early.sites} <= {site.id for site in late.sites}


def test_before_the_first_figure_there_is_nothing():
    park = tp.reference.technopark(on=date(1999, 12, 31))
    assert () == park.sites
    assert park.operator is None


def test_a_day_must_be_a_plain_day():
    with pytest.raises(tp.TechnoparkError):
        tp.reference.technopark(on="2018-10-08")


@pytest.mark.parametrize(
    ("site", "status", "opened"),
    [
        ("casablanca", "open", date(2001, 10, 31)),
        ("rabat", "open", date(2012, 12, 31)),
        ("tanger", "open", date(2015, 10, 1)),
        ("agadir", "planned", None),
    ],
)
def test_the_sites_of_october_2018(site, status, opened):
    """Communiqué of 8 October 2018: three sites are open, a fourth is planned."""
    found = tp.reference.technopark(on=COMMUNIQUE).site(site)
    assert status == found.status(COMMUNIQUE)
    assert opened == found.opened


@pytest.mark.parametrize(
    ("subject", "metric", "day", "expected"),
    [
        # https://www.huffpostmaghreb.com/entry/le-technopark-dagadir-ouvrira-en-2019_mg_5bbb3d04e4b0876eda9fdbea
        ("technopark", "hosted", "2018-10-08", "nearly 300 companies"),
        ("technopark", "target_hosted", "2018-10-08", "more than 320 companies"),
        ("technopark", "hosted_ever", "2018-10-08", "more than 1,000 companies"),
        ("tanger", "capacity", "2018-10-08", "more than 100 companies"),
        ("agadir", "capacity", "2018-10-08", "80 companies"),
        ("agadir", "area", "2018-10-08", "10,000 m2 (gross)"),
        # http://www.leconomiste.com/article/dossier-nticbrcasablanca-technopark-heberge-37-entreprises
        ("casablanca", "hosted", "2002-01-30", "37 companies"),
        ("casablanca", "occupancy", "2002-01-30", "35 percent"),
        # https://www.lavieeco.com/economie/technopark-de-casablanca-histoire-dune-reconversion-reussie-1754/
        ("casablanca", "hosted", "2005-12-31", "150 companies"),
        ("casablanca", "occupancy", "2005-12-31", "90 percent"),
        ("casablanca", "hosted", "2007-06-30", "160 companies"),
        ("casablanca", "hosted", "2009-10-14", "160 companies"),
        ("casablanca", "hosted", "2012-01-30", "172 companies"),
        # https://www.lavieeco.com/?p=62704
        ("casablanca", "hosted", "2015-06-30", "230 companies"),
        ("casablanca", "occupancy", "2015-06-30", "100 percent"),
        ("casablanca", "waiting", "2015-06-30", "30 to 40 companies"),
        ("casablanca", "wait", "2015-06-30", "3 to 4 months"),
        ("casablanca", "exits_a_year", "2015-06-30", "about 50 companies"),
        ("technopark", "hosted", "2016-06-15", "250 companies"),
        ("technopark", "exits_a_year", "2016-06-15", "60 companies"),
        ("casablanca", "occupancy", "2016-12-31", "99 percent"),
        ("rabat", "hosted", "2016-12-31", "80 companies"),
        ("tanger", "hosted", "2016-12-31", "20 companies"),
        ("tanger", "hosted", "2018-02-28", "more than 50 companies"),
        ("technopark", "hosted", "2021-12-31", "450 companies"),
        ("technopark", "turnover_rate", "2021-12-31", "25 to 30 percent"),
        ("technopark", "hosted", "2018-07-31", "300 companies"),
        ("technopark", "turnover_rate", "2018-07-31", "25 percent"),
        ("technopark", "entries_a_year", "2018-10-08", "more than 70 companies"),
        ("essaouira", "capacity", "2023-07-31", "40 companies"),
        ("essaouira", "capacity", "2023-11-30", "more than 70 companies"),
        ("essaouira", "capacity", "2023-12-02", "60 companies"),
        ("cite-innovation", "hosted", "2021-01-31", "29 companies"),
    ],
)
def test_a_printed_figure_is_the_last_known_one_on_its_day(*, subject, metric, day, expected):
    on = date.fromisoformat(day)
    park = tp.reference.technopark(on=on)
    where = park.observations if subject == "technopark" else park.site(subject).observations
    assert expected == str(latest(where, metric, on=on))


def test_casablanca_keeps_gross_and_usable_area_apart():
    """30,000 m2 in all, 15,000 of them usable (Médias24, April 2015; La Vie éco, end of 2016)."""
    site = tp.reference.technopark(on=COMMUNIQUE).site("casablanca")
    areas = {(o.basis, o.value) for o in known(site.observations, "area", on=COMMUNIQUE)}
    assert {(tp.Basis.GROSS, Decimal(30000)), (tp.Basis.USABLE, Decimal(15000))} == areas


def test_shares_of_the_operator_add_up_to_the_whole():
    """Wikipedia in French: 35 + 17.7 + 17.5 + 17.5 + 12.3."""
    park = tp.reference.technopark(on=COMMUNIQUE)
    shares = known(park.observations, "shareholding", on=COMMUNIQUE)
    assert 100 == sum(share.number for share in shares)


def test_agadir_came_otherwise_than_planned():
    planned, came = tp.reference.agadir_as_planned(), tp.reference.agadir_as_it_came()
    assert "80 companies" == str(latest(planned.observations, "capacity", on=date.max))
    assert "107 companies" == str(latest(came.observations, "capacity", on=date.max))
    assert "10,000 m2 (gross)" == str(latest(planned.observations, "area", on=date.max))
    assert "9,613 m2 (gross)" == str(latest(came.observations, "area", on=date.max))
    kinds = [unit.kind for unit in came.units]
    assert [52, 49, 6] == [kinds.count(kind) for kind in ("start-up", "sme", "large")]
    assert (date(2019, 12, 31), date(2021, 10, 31)) == (planned.opened, came.opened)


@pytest.mark.parametrize(
    ("site", "category", "day", "price"),
    [
        ("casablanca", "start-up", date(2005, 6, 1), "50"),
        ("casablanca", "sme", date(2005, 6, 1), "120"),
        ("casablanca", "sme", date(2012, 1, 1), "90"),
        ("casablanca", "large", date(2012, 1, 1), "120"),
        ("casablanca", "sme", date(2015, 6, 1), "100"),
        ("rabat", "sme", date(2014, 12, 31), "90"),
        ("tanger", "start-up", COMMUNIQUE, "50"),
        ("tanger", "sme", COMMUNIQUE, "100"),
        ("tanger", "large", COMMUNIQUE, "130"),
        ("agadir", "start-up", date(2021, 7, 1), "50"),
    ],
)
def test_published_prices(*, site, category, day, price):
    """La Vie éco c. 2005, Le Soir échos 2012, Challenge 2015, the communiqué of 2018."""
    version = tp.reference.rate_card().version(site, category, on=day)
    assert tp.Rate.of(price, "MAD", per="m2", every="month") == version.value
    assert version.sources


def test_no_price_is_known_before_the_first_published_one():
    with pytest.raises(NotInForceError):
        tp.reference.rate_card().rate("casablanca", "large", on=date(2011, 12, 31))
