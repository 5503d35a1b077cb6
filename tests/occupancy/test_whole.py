"""A figure published for a whole park beside the sum of its sites' own figures."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

import technopark as tp

DAY = date(2018, 10, 8)
SOURCE = tp.Citation(publisher="P", title="T", date="2018", confidence=tp.Confidence.HIGH)


def hosted(value, **more):
    fields = {"subject": "n", "metric": "hosted", "unit": "companies", "as_of": DAY} | more
    return tp.Observation(value=value, source=SOURCE, **fields)


def site(name, *observations):
    found = tuple(hosted(subject=name, **one) for one in observations)
    return tp.Site(id=name, name=name, opened=date(2015, 1, 1), observations=found)


def park(*observations):
    full = {"value": 100, "metric": "capacity"}
    sites = (site("a", {"value": 80}, full), site("b", {"value": 40}, full))
    return tp.Park(id="n", name="N", sites=sites, observations=observations)


def test_the_network_of_2018_has_nearly_300_companies_and_sites_that_sum_to_380():
    """MITC, communiqué of 8 October 2018: nearly 300; the sites' last own figures come to 380."""
    report = tp.occupancy.report(tp.reference.technopark(on=DAY), on=DAY)
    assert report["companies"].numerator == 380
    assert report["companies, whole"].numerator == 300
    (conflict,) = report.conflicts
    assert [one.says.partition(":")[0] for one in conflict.statements] == [
        "nearly 300 companies in all",
        "380 by the last figures of the sites",
    ]
    assert conflict.statements[0].source.publisher == "MITC"
    assert str(conflict) in report.table().notes
    table = report.by_site("companies")
    assert table.to_columns()["numerator"][-2:] == ["380", "300"]
    assert table.to_columns()["site"][-1] == "technopark, as published for the whole"
    assert table.notes == (str(conflict),)
    assert report.by_site("companies, whole").notes == (str(conflict),)
    assert report.by_site("units").notes == ()


def test_both_figures_are_divided_by_the_same_capacity():
    report = tp.occupancy.report(park(hosted(100)), on=DAY)
    assert (report["companies"].value, report["companies, whole"].value) == (
        Decimal("0.6"),
        Decimal("0.5"),
    )
    assert report["companies, whole"].explain().evaluate() == Decimal("0.5")
    assert SOURCE in report["companies, whole"].sources


@pytest.mark.parametrize(
    ("figure", "agrees"),
    [
        ({"value": 120}, True),
        ({"value": 119}, False),
        ({"value": 119, "qualifier": "more than"}, True),
        ({"value": 120, "qualifier": "more than"}, False),
        ({"value": 120, "qualifier": "up to"}, True),
        ({"value": 119, "qualifier": "up to"}, False),
        ({"value": 121, "qualifier": "about"}, False),
        ({"value": 110, "upper": 120}, True),
        ({"value": 110, "upper": 119}, False),
        ({"value": 121, "upper": 130}, False),
    ],
    ids=["same", "less", "more", "more-not", "up", "up-not", "about", "in", "above", "below"],
)
def test_what_the_source_qualifies_leaves_room(figure, agrees):
    report = tp.occupancy.report(park(hosted(**figure)), on=DAY)
    assert agrees == (report.conflicts == ())


def test_without_one_of_the_two_there_is_no_conflict():
    alone = tp.occupancy.report(park(), on=DAY)
    assert alone.conflicts == ()
    reason = "no figure of companies hosted is published for n as a whole"
    assert alone["companies, whole"].reason == reason
    assert len(alone.by_site("companies").rows) == 3
    only_whole = tp.Park(id="n", name="N", sites=(site("a"),), observations=(hosted(9),))
    assert tp.occupancy.report(only_whole, on=DAY).conflicts == ()
    other = hosted(9, unit="people")
    assert tp.occupancy.report(park(other), on=DAY).hosted is None


def test_a_site_without_a_figure_is_named_beside_the_sum():
    sites = (site("a", {"value": 80}), site("b"))
    made = tp.Park(id="n", name="N", sites=sites, observations=(hosted(100),))
    (conflict,) = tp.occupancy.report(made, on=DAY).conflicts
    assert conflict.note.endswith("no figure is known for b")


@pytest.mark.parametrize(
    "figure",
    [{}, {"qualifier": "more than"}, {"qualifier": "up to"}, {"upper": 90}],
    ids=["exact", "more", "up", "span"],
)
def test_the_own_figure_of_a_site_is_the_one_for_the_whole_of_it(figure):
    """Law: for a site, "companies" and "companies, whole" are one figure, and nothing disagrees."""
    full = {"value": 100, "metric": "capacity"}
    made = tp.Park(
        id="n",
        name="N",
        sites=(site("a", {"value": 80} | figure, full), site("b")),
        observations=(hosted(100),),
    )
    report = tp.occupancy.report(made, on=DAY)
    own = report.site("a")
    assert Decimal("0.8") == own["companies"].value == own["companies, whole"].value
    assert own["companies, whole"].explain() == attrs.evolve(
        own["companies"].explain(), label="companies, whole"
    )
    assert () == own.conflicts
    assert ["a"] == own.by_site("companies").to_columns()["site"]
    assert ["80.00 %", "unknown", "unknown"] == [
        str(row[1]) for row in report.by_site("companies, whole").rows
    ]
    missing = report.site("b")["companies, whole"].reason
    assert missing.startswith("no figure of companies hosted is published for b as a whole")


def test_a_period_and_a_union_have_no_figure_for_the_whole():
    report = tp.occupancy.report(park(hosted(100)), on=DAY)
    assert tp.occupancy.report(park(hosted(100)), over=tp.Period.month(2018, 10)).hosted is None
    assert tp.occupancy.Report.merge("all", [report]).hosted is None
