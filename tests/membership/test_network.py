"""The network in figures, shares of it, divisions, and profiles."""

from datetime import date
from fractions import Fraction

import pytest

import technopark as tp
from technopark.errors import InvalidValueError, ManyFaultsError, UnknownNameError
from technopark.membership import (
    IASP,
    UKSPA,
    WTA,
    divisions,
    network,
    share,
    strategigram,
)

SOURCE = tp.Citation(publisher="La Vie éco", title="IASP", confidence=tp.Confidence.HIGH)
OTHER = tp.Citation(publisher="Techmoran", title="IASP", confidence=tp.Confidence.HIGH)


def test_what_was_known_of_iasp_on_the_day_of_the_communique():
    found = network(IASP, on=date(2018, 10, 8))
    told = [str(found.of(m)[-1]) for m in ("members", "countries", "member_companies", "divisions")]
    assert ["more than 400 members", "77 countries", "142,000 companies", "7 divisions"] == told
    assert () == found.conflicts


def test_a_figure_of_a_later_day_is_not_known_yet():
    before = network(IASP, on=date(2019, 7, 29)).of("members")[-1]
    after = network(IASP, on=date(2019, 7, 30)).of("members")[-1]
    assert ("nearly 400 members", "317 members") == (str(before), str(after))


def test_press_and_directory_stand_side_by_side_with_their_definitions():
    """The public directory of 30 July 2019 counts 317 entries in 74 countries."""
    found = network(IASP, on=date(2019, 7, 30))
    topics = [conflict.topic for conflict in found.conflicts]
    assert "members of IASP around 2019" in topics
    assert len({figure.definition for figure in found.of("members")}) == 2
    assert [67, 71, 71, 73, 77, 77, 74] == [int(o.number) for o in found.of("countries")[-7:]]
    assert "317 entries counted" in " ".join(str(found).split())


def test_a_network_of_which_nothing_was_published():
    assert () == network(WTA, on=date(2024, 1, 1)).figures
    assert 3 == len(network(UKSPA, on=date(2016, 12, 31)).figures)


def test_the_share_of_a_park_follows_from_each_published_figure():
    found = share(IASP, metric="members", part=1, on=date(2019, 7, 30))
    by_day = {each.whole.as_of: each.value for each in found.shares}
    assert Fraction(1, 317) == by_day[date(2019, 7, 30)]
    assert Fraction(1, 400) == by_day[date(2018, 10, 8)]
    assert "0.315" in str(found)
    assert ["0.315"] == found.shares[-1].to_columns()["percent"]
    explanation = found.shares[-1].explain()
    assert Fraction(1, 317) == explanation.evaluate()
    assert found.shares[-1].whole.source in explanation.all_sources()


def test_a_share_of_nothing_known_is_refused():
    with pytest.raises(UnknownNameError, match="figure of IASP up to 1980-01-01"):
        share(IASP, metric="members", part=1, on=date(1980, 1, 1))
    with pytest.raises(InvalidValueError, match="zero or more"):
        share(IASP, metric="members", part=-1, on=date(2019, 1, 1))


def test_a_division_is_what_was_published_and_never_follows_from_the_country():
    """Morocco under WANA in 2018, and listed under Africa later: both observations stand."""
    placed = tuple(
        tp.Observation(
            subject="p", metric=f"regional_{what}", value=value, as_of=day, source=source, kind=kind
        )
        for what, value, day, source, kind in (
            ("division", "Africa", date(2021, 12, 31), OTHER, "iasp"),
            ("presidency", "WANA", date(2018, 9, 30), SOURCE, "iasp"),
            ("presidency", "MENA", date(2018, 9, 30), OTHER, "iasp"),
            ("division", "elsewhere", date(2018, 9, 30), OTHER, "wta"),
        )
    )
    park = tp.Organisation(id="p", name="Park", country="MA", facts=placed)
    days = (date(2018, 9, 29), date(2018, 10, 8), date(2022, 1, 1))
    seen = [divisions(IASP, park, on=day).latest for day in days]
    assert [(), ("MENA", "WANA"), ("Africa",)] == seen
    found = divisions(IASP, park, on=days[-1])
    assert ["MENA", "WANA", "Africa"] == found.to_columns()["division"]
    assert (OTHER, SOURCE) == found.all_sources()


def test_a_profile_of_seven_axes_in_words():
    """Teknopark Istanbul, August 2014.

    http://en.teknoparkistanbul.com.tr/en/strategigramc
    """
    positions = {
        "location": "very high urban density",
        "stream": "balanced between university and industry",
        "firms": "similar weight to mature and new companies",
        "specialisation": "tends to specialise, not extreme",
        "markets": "domestic region and abroad alike",
        "networking": "extremely professional; a strategic priority",
        "management": "organisational model weighs more",
    }
    profile = strategigram("Teknopark Istanbul", positions, sources=(SOURCE,))
    assert tuple(positions.items()) == profile.positions
    assert 7 == len(profile.to_columns()["axis"])
    assert "a profile, not a score" in str(profile)
    assert SOURCE == profile.sources[0]
    assert 3 == len(profile.sources)


def test_an_axis_that_is_not_described_says_so():
    assert 7 == str(strategigram("P", {})).count("not described")
    again = strategigram("P", {}, sources=strategigram("P", {}).sources)
    assert 2 == len(again.sources)


def test_weights_and_unknown_axes_are_refused():
    with pytest.raises(ManyFaultsError, match="no weights are published"):
        strategigram("P", {"location": 3, "altitude": "high"})
