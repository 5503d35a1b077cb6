"""The lexicon: its words, and that the learned table is of these words."""

import importlib

import pytest

from technopark.segments import TECHNOPARK, lexicon
from technopark.segments._scan import scan
from technopark.segments._text import fold
from technopark.segments._tree import Entry, Listed, Meaning, Sense, Tree, folded
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


@pytest.mark.parametrize("concept", CONCEPTS, ids=[concept.id for concept in CONCEPTS])
def test_every_word_can_be_found(concept):
    """No word of the lexicon is dead: none is hidden by a set phrase, or cut short by another."""
    if not concept.near and not concept.unless:
        listed = f"{concept.en},{concept.fr},{concept.ar}".split(",")
        lost = [
            text
            for text in filter(None, map(str.strip, listed))
            if not any(concept.id in found.ideas for found in scan(text, lexicon().tree))
        ]
        assert [] == lost


def test_what_follows_a_link_follows_where_it_is_passed_over():
    """A set phrase with a link cuts no longer words short that have none."""
    sense = Meaning((Sense("own", (("crm", 100),)),))
    entries = [
        Entry(("mise", "en", "la", "route")),
        Entry(("mise", "en", "vente")),
        Entry(("mise", "vente", "ligne"), sense),
        Entry(("mise", "route", "vite"), sense),
    ]
    tree = Tree(Listed.of(entries))
    for text, words in (
        ("mise en vente en ligne", "mise en vente en ligne"),
        ("mise en la route vite", "mise en la route vite"),
        ("mise vente ligne", "mise vente ligne"),
        ("mise de la route vite", "mise de la route vite"),
    ):
        assert [words] == [found.words for found in scan(text, tree)]
    assert [] == scan("mise en vente. mise en la route. mise en route", tree)


def test_of_two_entries_with_the_same_words_the_first_stays():
    sense = Meaning((Sense("own", (("crm", 100),)),))
    hides, means = Entry(("route",)), Entry(("route",), sense)
    assert [] == scan("mise en route", Tree(Listed.of([hides, means])))
    assert 1 == len(scan("mise en route", Tree(Listed.of([means, hides]))))


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
