"""A park among its peers."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import occupancy
from technopark.errors import (
    DuplicateError,
    FloatRefusedError,
    InvalidValueError,
    UnknownNameError,
)

DAY = date(2018, 12, 31)
SOURCE = tp.Citation(publisher="P", title="T", date="2018", confidence=tp.Confidence.HIGH)
GIVEN = {"hosted": "companies", "area": "m2", "occupancy": "percent", "jobs": "people"}


def figure(metric, value, *, year=2018, **more):
    fields = {"subject": "x", "unit": GIVEN.get(metric, "companies"), "as_of": date(year, 6, 30)}
    return tp.Observation(metric=metric, value=value, source=SOURCE, **(fields | more))


def park(name, *figures, **more):
    return tp.Park(id=name, name=name.upper(), observations=figures, **more)


def hosting(*values):
    return [park(f"p{n}", figure("hosted", value)) for n, value in enumerate(values)]


def ranked(value, others, **more):
    own = park("own", figure("hosted", value))
    return occupancy.benchmark(own, hosting(*others), metric="companies", on=DAY, **more)


FIGURES = st.lists(st.integers(0, 20), min_size=5, max_size=12)


@given(own=st.integers(0, 20), others=FIGURES)
def test_a_percentile_is_what_its_definition_counts(own, others):
    """strict counts those below, weak those as high too, mean is midway; each is 0 to 100."""
    found = ranked(own, others)
    strict = Fraction(100 * sum(other < own for other in others), len(others))
    weak = Fraction(100 * sum(other <= own for other in others), len(others))
    assert [one.value for one in found] == [strict, weak, (strict + weak) / 2]
    assert all(0 <= one.value <= 100 for one in found)
    assert [one.explain().evaluate() for one in found] == [one.value for one in found]


@given(own=st.integers(0, 20), others=FIGURES, data=st.data())
def test_the_order_of_the_peers_changes_nothing(own, others, data):
    """A benchmark is the same for every order in which the peers come."""
    peers = hosting(*others)
    mixed = data.draw(st.permutations(peers))
    one = park("own", figure("hosted", own))
    first = occupancy.benchmark(one, peers, metric="companies", on=DAY)
    assert first == occupancy.benchmark(one, mixed, metric="companies", on=DAY)


@given(low=st.integers(0, 20), more=st.integers(0, 5), others=FIGURES)
def test_a_higher_figure_never_has_a_lower_percentile(low, more, others):
    """value <= value' gives percentile <= percentile', by every definition."""
    before, after = ranked(low, others), ranked(low + more, others)
    assert all(before[name].value <= after[name].value for name in before.names)


def test_the_published_example_of_the_definitions():
    """SciPy's own example: 3 among 1, 2, 3, 3, 4 is 40 strict, 80 weak and 60 in the mean.

    https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.percentileofscore.html
    """
    found = ranked(3, (1, 2, 3, 3, 4))
    assert [found[name].value for name in ("strict", "weak", "mean")] == [40, 80, 60]
    assert len(found) == 3


def test_below_the_least_number_it_is_unknown_and_says_so():
    thin = ranked(3, (1, 2, 3, 4))
    reason = "only 4 of 4 peers have a figure, fewer than 5"
    assert {one.reason for one in thin} == {reason}
    assert "4 of 4 peers have the figure; 5 are needed (our proposal)" in thin.table().notes
    assert thin.least_source[0].is_proposal
    own_least = ranked(3, (1, 2, 3, 4), least=4)
    assert own_least["strict"].value == 50
    assert own_least.least_source == ()
    assert "4 of 4 peers have the figure; 4 are needed" in own_least.table().notes


def test_a_park_is_no_peer_of_its_own():
    peers = [*hosting(1, 2, 3, 4, 5), park("own", figure("hosted", 99))]
    own = park("own", figure("hosted", 3))
    found = occupancy.benchmark(own, peers, metric="companies", on=DAY)
    assert len(found.peers) == 5


def test_a_park_without_the_figure_has_no_percentile():
    found = occupancy.benchmark(park("own"), hosting(1, 2, 3, 4, 5), metric="companies", on=DAY)
    assert found["mean"].reason == "own: no figure of hosted until 2018-12-31"
    assert all(row[0] == "" for row in found.table().rows)


def test_only_what_was_observed_of_the_whole_until_the_day_counts():
    one = park(
        "p9",
        figure("hosted", 10, year=2010),
        figure("hosted", 20, kind="one building"),
        figure("hosted", 30, planned=True),
        figure("hosted", 40, unit="people"),
        figure("hosted", 50, year=2020),
    )
    own = park("own", figure("hosted", 1))
    found = occupancy.benchmark(own, [one], metric="companies", on=DAY)
    assert [peer.value for peer in found.peers] == [10]
    assert found.cautions == ("figures are of 2010 to 2018",)
    recent = occupancy.benchmark(own, [one], metric="companies", on=DAY, since=date(2015, 1, 1))
    assert recent.without == (("P9", "no figure of hosted from 2015-01-01 until 2018-12-31"),)


def test_areas_of_other_bases_are_never_mixed():
    gross, usable = tp.Basis.GROSS, tp.Basis.USABLE
    own = park("own", figure("area", 10, basis=gross), figure("area", 5, year=2019, basis=usable))
    peers = [
        park("a", figure("area", 20, basis=gross)),
        park("b", figure("area", 30, basis=usable)),
        park("c", figure("area", 40)),
        park("d"),
    ]
    found = occupancy.benchmark(own, peers, metric="area", on=DAY)
    assert (found.basis, [one.value for one in found.peers]) == (gross, [20])
    assert found.without == (
        ("B", "its area is not gross but usable"),
        ("C", "its area is not gross but on a basis not stated"),
        ("D", "no figure of area until 2018-12-31"),
    )
    assert "left out, no figure of area until 2018-12-31: D" in found.table().notes
    asked = occupancy.benchmark(own, peers, metric="area", on=DAY, basis=usable)
    assert (asked.own, [one.value for one in asked.peers]) == (None, [30])
    early = occupancy.benchmark(
        own, peers, metric="area", on=DAY, basis=gross, since=date(2018, 7, 1)
    )
    assert ("A", "no figure of area from 2018-07-01 until 2018-12-31") in early.without


def test_without_any_basis_no_area_counts():
    peers = [park("a", figure("area", 20, basis=tp.Basis.GROSS))]
    for own in (park("own"), park("own", figure("area", 3))):
        found = occupancy.benchmark(own, peers, metric="area", on=DAY)
        reason = "no basis of areas is given, and none is known of the ranked park's own"
        assert (found.own, found.peers, found.reason) == (None, (), reason)


def test_a_quotient_takes_two_figures_of_one_year_where_it_can():
    gross = tp.Basis.GROSS
    own = park(
        "own",
        figure("area", 2000, year=2015, basis=gross),
        figure("hosted", 10, year=2015),
        figure("hosted", 99, year=2016),
    )
    apart = park("a", figure("area", 1000, year=2010, basis=gross), figure("hosted", 3))
    empty = park("b", figure("area", 0, basis=gross), figure("hosted", 3))
    found = occupancy.benchmark(
        own, [apart, empty], metric="companies per 1,000 m2", on=DAY, least=1
    )
    assert found.own.value == 5
    assert found.own.why.evaluate() == 5
    assert found.own.years == (2015,)
    assert found.peers[0].years == (2018, 2010)
    assert "of two years each: A" in found.cautions
    assert found.without == (("B", "no figure of area until 2018-12-31"),)


def test_what_a_source_qualifies_defines_or_contradicts_is_told():
    conflict = tp.Conflict(
        topic="companies",
        statements=(tp.Statement("40", SOURCE), tp.Statement("50", SOURCE)),
    )
    other = tp.Citation(publisher="Q", title="T", confidence=tp.Confidence.LOW)
    elsewhere = tp.Conflict(
        topic="opening", statements=(tp.Statement("1", other), tp.Statement("2", other))
    )
    one = park(
        "a",
        figure("hosted", 40),
        figure("hosted", 50, qualifier="more than", definition="tenants"),
        conflicts=(conflict, elsewhere),
    )
    span = park("b", figure("hosted", 30, upper=40))
    own = park("own", figure("hosted", 1))
    found = occupancy.benchmark(own, [one, span], metric="companies", on=DAY)
    assert [peer.remark for peer in found.peers] == [
        "30 to 40 companies",
        "more than 50 companies; also 40 companies",
    ]
    assert found.conflicts == ("A, companies",)
    assert found.cautions == ("defined by their sources, the others not: A (tenants)",)
    rows = found.table().rows
    assert [row[0] for row in rows] == ["", "", "*"]
    assert rows[0][4] == "tenants; more than 50 companies; also 40 companies"
    assert "sources conflict: A, companies" in found.table().notes


def test_a_site_can_be_ranked_and_be_a_peer():
    site = tp.Site(id="s", name="S", observations=(figure("hosted", 7),))
    found = occupancy.benchmark(site, hosting(1, 2, 3, 4, 9), metric="companies", on=DAY)
    assert found["strict"].value == 80
    as_peer = occupancy.benchmark(
        park("own", figure("hosted", 8)), [site], metric="companies", on=DAY
    )
    assert as_peer.peers[0].name == "S"


@pytest.mark.parametrize(
    ("more", "error", "match"),
    [
        ({"metric": "beauty"}, UnknownNameError, "metric of a benchmark"),
        ({"least": 0}, InvalidValueError, "benchmark least"),
        ({"since": date(2019, 1, 1)}, InvalidValueError, "benchmark since"),
        ({"on": "2018"}, InvalidValueError, "benchmark on"),
    ],
    ids=["metric", "least", "since", "on"],
)
def test_what_cannot_be_asked_is_refused(more, error, match):
    asked = {"metric": "companies", "on": DAY} | more
    with pytest.raises(error, match=match):
        occupancy.benchmark(park("own"), (), **asked)


def test_two_peers_of_one_id_and_an_unknown_definition_are_refused():
    with pytest.raises(DuplicateError):
        occupancy.benchmark(park("own"), [park("a"), park("a")], metric="companies", on=DAY)
    with pytest.raises(UnknownNameError, match="definition of a percentile"):
        _ = ranked(1, (1, 2))["median"]


def test_a_float_is_refused_before_it_is_ranked():
    with pytest.raises(FloatRefusedError):
        figure("hosted", 1.5)
