"""Laws of the classifier."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.segments import Where, classify

SENTENCES = (
    "Solution de paiement mobile pour commerçants",
    "Plateforme d'e-learning et de soutien scolaire",
    "We detect fraud and protect APIs from attackers",
    "Studio de jeux vidéo indépendant",
    "Notre entreprise ne fait pas de crédit",
    "Energie solaire et efficacité énergétique",
    "A hospital sees its patients sooner",
    "منصة الدفع الإلكتروني",
    "Cœur de métier: la relation client",
    "Nous sommes à Rabat",
    "Zut alors",
)
SILENT = ("Zut alors.", "Lorem ipsum dolor sit amet.", "Bonjour !")

texts = st.text(max_size=300)
companies = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map(
    lambda parts: ". ".join(parts) + "."
)


def answer(found):
    return (
        found.labels,
        tuple((score.segment, score.points, score.share) for score in found.scores),
        found.facets,
    )


@given(texts)
def test_it_is_total_and_every_place_holds_its_words(text):
    """Any text has an answer; each reported place really holds the reported words."""
    found = classify(text)
    assert (found.abstained is None) == bool(found.labels)
    for mention in found.mentions:
        assert mention.words
        assert text[mention.start : mention.end] == mention.words


@given(companies)
def test_places_hold_their_words(text):
    """Each reported place holds the reported words, in the text and in the name."""
    found = classify(text, name="Jeux Vidéo & Cie")
    for piece in (*found.evidence, *found.against):
        source = "Jeux Vidéo & Cie" if piece.where is Where.NAME else text
        assert source[piece.start : piece.end] == piece.words


@given(companies)
def test_case_accents_and_spaces_do_not_count(text):
    """Case, accents, their Unicode form, apostrophes, hyphens and extra spaces change nothing."""
    expected = answer(classify(text))
    decomposed = unicodedata.normalize("NFD", text)
    bare = "".join(char for char in decomposed if not "\u0300" <= char <= "\u036f")
    for other in (
        text.upper(),
        text.lower(),
        decomposed,
        bare,
        text.replace("'", "\u2019"),
        text.replace("-", "\u2011"),
        text.replace("œ", "oe"),
        "  " + text.replace(" ", " \n\t ") + "  ",
    ):
        assert expected == answer(classify(other))


@given(st.permutations(SENTENCES))
def test_the_order_of_sentences_does_not_count(sentences):
    """The order of sentences changes nothing."""
    expected = answer(classify(". ".join(SENTENCES) + "."))
    assert expected == answer(classify(". ".join(sentences) + "."))


@given(companies, st.sampled_from(SILENT), st.booleans())
def test_a_sentence_without_evidence_changes_nothing(text, silent, first):
    """Adding a sentence without evidence changes nothing."""
    more = f"{silent} {text}" if first else f"{text} {silent}"
    assert answer(classify(text)) == answer(classify(more))


@given(companies)
def test_removing_all_evidence_of_a_label_removes_the_label(text):
    """Without the words that speak for a label, the label is gone."""
    found = classify(text)
    for label in found.labels:
        rest = text
        while pieces := classify(rest).evidence_for(label):
            first = pieces[0]
            rest = rest[: first.start] + " zzz " + rest[first.end :]
        assert label not in classify(rest).labels


@given(companies, st.sampled_from(tp.segments.TECHNOPARK.ids), st.integers(0, 1000))
def test_raising_a_threshold_never_adds_a_label(text, segment, level):
    """Raising a threshold never adds a label."""
    low = classify(text, thresholds={segment: f"{level}/2000"})
    high = classify(text, thresholds={segment: f"{level + 1000}/2000"})
    assert set(high.labels) <= set(low.labels)


@given(companies)
def test_an_explanation_adds_up(text):
    """Working the explanation out again gives the same points."""
    found = classify(text, codes=("nace2:64.19",))
    why = found.explain()
    assert found.labels == why.evaluate() == why.value
    for step in why.inputs:
        assert step.value == step.evaluate()
    for segment in tp.segments.TECHNOPARK.ids:
        reason = found.why_not(segment)
        assert reason.value == reason.evaluate()


@given(companies)
def test_answers_are_values(text):
    """The same text gives an equal answer, and equal answers hash equal."""
    first, second = classify(text), classify(text)
    assert first == second
    assert hash(first) == hash(second)
