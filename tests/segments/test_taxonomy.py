"""Taxonomies as data."""

import pytest

import technopark as tp
from technopark.segments import TECHNOPARK


def segment(name):
    return tp.Segment(id=name, en="A", provenance=tp.Provenance.PROPOSAL)


def test_five_of_the_twelve_stand_in_the_article():
    named = [s.id for s in TECHNOPARK.segments if s.provenance is tp.Provenance.ARTICLE]
    assert ["big_data", "crm", "cybersecurity", "gaming", "fintech"] == named
    assert 12 == len(TECHNOPARK.ids)
    assert all(each.sources for each in TECHNOPARK.segments)
    assert all(each.fr and each.ar and each.definition for each in TECHNOPARK.segments)


def test_faults_are_reported_together():
    with pytest.raises(tp.TechnoparkError, match="2 faults"):
        tp.Segment(id="", en="", provenance=tp.Provenance.ARTICLE)


def test_a_taxonomy_holds_each_segment_once():
    with pytest.raises(tp.TechnoparkError, match="given twice"):
        tp.Taxonomy(id="a", version="1", segments=(segment("a"), segment("a")))
    with pytest.raises(tp.TechnoparkError, match="2 faults"):
        tp.Taxonomy(id="a", version="", segments=())


def test_a_taxonomy_is_found_through_and_printed():
    assert "Fintech" == TECHNOPARK.segment("fintech").en
    assert "proposal" in str(TECHNOPARK)
    with pytest.raises(tp.TechnoparkError, match="known are"):
        TECHNOPARK.segment("space")
