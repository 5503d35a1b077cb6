"""The lexicon: its words, and that the learned table is of these words."""

import importlib

import pytest

from technopark.segments import TECHNOPARK, lexicon
from technopark.segments._text import fold
from technopark.segments._tree import folded
from technopark.tables.lexicon import extra, learned, other
from technopark.tables.lexicon.concept import STRONG, WEAK

MODULES = [importlib.import_module(f"technopark.tables.lexicon.{s}") for s in TECHNOPARK.ids]
CONCEPTS = [
    *(concept for module in MODULES for concept in module.CONCEPTS),
    *other.OTHER_TRADES,
    *extra.CONCEPTS,
]


def words_of(concept):
    texts = f"{concept.en},{concept.fr},{concept.ar}".split(",")
    return {" ".join(words) for words in map(folded, texts) if words}


@pytest.mark.parametrize("concept", CONCEPTS, ids=[concept.id for concept in CONCEPTS])
def test_the_table_is_of_the_words_as_they_stand(concept):
    """Whoever changes the words learns the weights again."""
    lines = learned.WORDS[concept.id].split("\n")[1:-1]
    assert words_of(concept) == {line.partition(": ")[0] for line in lines}
    assert WEAK <= concept.grade <= STRONG


def test_the_table_holds_nothing_else():
    assert {concept.id for concept in CONCEPTS} == set(learned.WORDS) == set(learned.IDEAS)
    assert set(TECHNOPARK.ids) == set(learned.BIAS) == set(learned.THRESHOLDS)


def test_confidence_rises_with_the_points():
    found = [lexicon().confidence(points) for points in range(-2000, 2000, 5)]
    assert found == sorted(found)
    assert 0 <= found[0] < found[-1] <= 1000


def test_a_start_alone_is_never_enough():
    for segment in TECHNOPARK.ids:
        assert lexicon().confidence(lexicon().start(segment)) < lexicon().threshold(segment)
        assert lexicon().need(segment) > 0


@pytest.mark.parametrize(
    ("one", "other_form"),
    [
        ("journaux", "journal"),
        ("réseaux", "réseau"),
        ("assurances", "assurance"),
        ("énergies", "energy"),
        ("sécurisée", "sécurisé"),
        ("éducative", "éducatif"),
        ("المدارس", "مدارس"),
    ],
    ids=["aux", "eaux", "s", "ies", "ee", "ive", "article"],
)
def test_inflections_meet(one, other_form):
    assert folded(one) == folded(other_form)


@pytest.mark.parametrize("word", ["news", "sales", "access", "bus"])
def test_some_words_stay(word):
    assert word == fold(word)
