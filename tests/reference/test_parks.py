"""Real parks elsewhere: what was published of them."""

from datetime import date
from fractions import Fraction

import pytest

import technopark as tp

PARKS = {park.id: park for park in tp.reference.parks()}
GROUPS = {park.id: park for park in tp.reference.park_groups()}
EVERY = [*PARKS.values(), *GROUPS.values()]


def last(park, metric, kind=""):
    return str(tp.latest(park.observations, metric, on=date.max, kind=kind, planned=False))


@pytest.mark.parametrize(
    ("park", "metric", "kind", "text"),
    [
        ("zuerich", "hosted", "", "243 companies"),
        ("zuerich", "area", "", "44,300 m2 (rentable)"),
        ("hong-kong", "occupancy", "", "86 percent"),
        ("hong-kong", "occupancy", "on offer", "88 percent"),
        ("malaga", "hosted", "", "620 companies"),
        ("malaga", "ict_share", "", "32.27 percent"),
        ("leon", "occupancy", "Edificio de Usos Comunes", "more than 71 percent"),
        ("leon", "reserved", "Edificio de Usos Comunes", "nearly 20 percent"),
        ("trivandrum", "area", "", "1,181,727 m2 (gross)"),
        ("koblenz", "mean_stay", "", "37 months"),
        ("tehnopol", "hosted", "", "200 companies"),
        ("kochi", "capacity", "IBS campus", "6,000 people"),
        ("yilan", "occupancy", "standard factories", "nearly 99 percent"),
        ("kalamazoo", "occupancy", "", "nearly 100 percent"),
        ("tanger", "area", "", "5,000 m2 (usable)"),
    ],
)
def test_figures_are_those_published(park, metric, kind, text):
    assert text == last(PARKS[park], metric, kind)


@pytest.mark.parametrize(
    ("group", "metric", "text"),
    [
        ("technopark", "hosted", None),
        ("l-bank", "occupancy", "98.3 percent"),
        ("eu-parks", "parks", "366 parks"),
        ("apte", "hosted", "8,145 companies"),
        ("technopolis-plc", "occupancy", "92.7 percent"),
        ("moscow-technoparks", "hosted", "2,100 companies"),
        ("appalachia", "area", "3,902 m2 (rentable)"),
    ],
)
def test_groups_stand_apart(group, metric, text):
    assert group not in PARKS
    assert text in {None, last(GROUPS[group], metric)}


def test_every_figure_is_about_its_own_park_and_has_a_source():
    for park in EVERY:
        assert park.observations, park.id
        assert {one.subject for one in park.observations} == {park.id}
        assert all(one.source.publisher for one in park.observations)


def test_a_copy_is_named_as_one_and_has_no_link():
    sources = {one.source for park in EVERY for one in park.observations}
    copies = [one for one in sources if "copy at" in one.publisher or "copy in" in one.publisher]
    assert len(copies) > 10
    assert {one.kind for one in copies} == {tp.SourceKind.COPY}
    assert {one.link for one in copies} == {None}


def test_the_leavers_of_koblenz_come_to_63_and_its_text_says_64():
    """https://9dok.net holds a copy; the table sums to 63, the text says 64."""
    leavers = [one.number for one in PARKS["koblenz"].observations if one.metric == "leavers"]
    assert sum(leavers) == 63
    assert last(PARKS["koblenz"], "former") == "64 companies"
    assert PARKS["koblenz"].conflicts[0].topic == "companies that had left Koblenz"


def test_of_28_million_square_metres_and_366_parks():
    """The Joint Research Centre's own means: 76,500 m² and 109 companies a park."""
    group = GROUPS["eu-parks"]
    area, parks, hosted = (
        tp.latest(group.observations, metric, on=date.max).number
        for metric in ("area", "parks", "hosted")
    )
    assert round(area / parks, -2) == 76_500
    assert round(hosted / parks) == 109


def test_casablanca_is_the_fullest_but_one_of_those_that_publish_it():
    found = tp.occupancy.benchmark(
        PARKS["casablanca"], PARKS.values(), metric="occupancy", on=date(2026, 12, 31)
    )
    assert [one.id for one in found.peers][-1] == "kalamazoo"
    assert found["strict"].value == Fraction(600, 7)
    assert len(found.peers) == 7


def test_conflicts_of_the_network_stand_with_their_site():
    topics = [conflict.topic for conflict in PARKS["casablanca"].conflicts]
    assert "area of Casablanca" in topics
    assert "companies that Rabat can hold" not in topics
