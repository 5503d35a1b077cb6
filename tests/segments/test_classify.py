"""Classifying companies: kinds of evidence, abstention, codes, thresholds, languages."""

import pickle
from decimal import Decimal

import attrs
import pytest

import technopark as tp
from technopark.errors import InvalidValueError, ManyFaultsError
from technopark.segments import Reason, Where, classify, classify_company, classify_many, lexicon
from technopark.tables.lexicon.concept import STRONG, Concept

CASES = (
    ("Plateforme de paiement électronique pour factures et recharges", "fintech"),
    ("Site d'emploi et de recrutement en ligne", "business_software"),
    ("Tests d'intrusion et détection de vulnérabilités", "cybersecurity"),
    ("Agence digitale: marketing digital et réseaux sociaux", "digital_media"),
    ("Centre d'appels et gestion de la relation client", "crm"),
    ("A mobile game studio making multiplayer games", "gaming"),
    ("Business intelligence and data visualization for data teams", "big_data"),
    ("Boutique en ligne de produits artisanaux", "ecommerce"),
    ("Cours en ligne et soutien scolaire pour lycéens", "edtech"),
    ("Téléconsultation entre patients et médecins", "healthtech"),
    ("Panneaux solaires et stockage d'énergie", "greentech"),
    ("Gestion de flotte et capteurs connectés pour véhicules", "mobility_iot"),
)


@pytest.mark.parametrize(("text", "segment"), CASES, ids=[case[1] for case in CASES])
def test_each_segment_is_known_from_a_plain_description(text, segment):
    assert segment == classify(text).primary


@pytest.mark.parametrize(
    "text",
    ["", "fintech" * 3, "Bonjour", "  ", "\x00\x01\u200b", "🙂🙂", "Ceci n'est rien"],
    ids=["empty", "glued", "one word", "spaces", "control", "emoji", "nothing"],
)
def test_nothing_found(text):
    found = classify(text)
    assert ((), None, Reason.NOTHING) == (found.labels, found.primary, found.abstained)


def test_the_example_of_the_front_door():
    found = classify(
        "Solution de paiement mobile pour commerçants", name="ExemplePay", codes=("nace2:64.19",)
    )
    assert ("fintech",) == found.labels
    assert "fintech" == found.primary


def test_words_that_only_lend_support_are_told_apart_and_come_last():
    kinds = [piece.kind for piece in classify("Payroll for companies").evidence]
    assert "context" == kinds[-1]
    assert "word" == kinds[0]


def test_weak_evidence_is_not_enough():
    assert Reason.WEAK is classify("Nous aidons nos clients").abstained


def _twins():
    """Give the lexicon with two words that say as much of two segments that start alike."""
    zakat = [Concept("own.zakat", STRONG, fr="zakat")]
    belote = [Concept("own.belote", STRONG, fr="belote")]
    more = lexicon().extended("crm", zakat, version="a").extended("gaming", belote, version="b")
    return attrs.evolve(more, bias={})


def test_two_that_are_hardly_apart():
    high = dict.fromkeys(tp.segments.TECHNOPARK.ids, 1)
    found = classify("Belote et zakat", lexicon=_twins(), thresholds=high)
    assert Reason.CLOSE is found.abstained


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("Nous vendons des assurances", "Nous ne vendons pas des assurances"),
        ("It is a bank", "It is not a bank"),
        ("Une agence avec crédit", "Une agence sans crédit"),
        ("نقدم التأمين", "بدون التأمين"),
    ],
    ids=["pas", "not", "sans", "arabic"],
)
def test_what_is_denied_does_not_count(said, denied):
    assert classify(said).scores
    found = classify(denied)
    assert "fintech" not in [score.segment for score in found.scores]
    assert any(mention.denied for mention in found.mentions)


def test_a_negation_ends_with_its_clause_and_its_reach():
    assert classify("Pas de souci, une assurance").evidence_for("fintech")
    assert classify("Sans un deux trois quatre assurance").evidence_for("fintech")
    assert classify("Not only a bank").evidence_for("fintech")
    assert classify("Sans assurance. Une assurance").evidence_for("fintech")[0].times == 1


@pytest.mark.parametrize(
    ("text", "segment"),
    [
        ("Sécurité des chantiers", "cybersecurity"),
        ("Agents de sécurité et gardiennage", "cybersecurity"),
        ("Les enjeux de demain, a game changer", "gaming"),
        ("Jeux de hasard", "gaming"),
        ("La culture d'entreprise", "digital_media"),
        ("Prise en compte des besoins", "fintech"),
        ("Traitement de texte", "healthtech"),
    ],
    ids=["sites", "guards", "stakes", "gambling", "culture", "account", "word processing"],
)
def test_set_phrases_hide_what_they_hold(text, segment):
    assert not classify(text).evidence_for(segment)


def test_context_decides_between_meanings():
    assert classify("La sécurité et la sécurisation du réseau").evidence_for("cybersecurity")
    assert classify("La sécurité du réseau").evidence_for("cybersecurity")
    assert "sécurité" not in [p.words for p in classify("La sécurité. Le réseau.").evidence]
    assert classify("Learn with us").evidence_for("edtech")
    assert not classify("We learn reinforcement learning").evidence_for("edtech")


#: Makes a sentence long without saying anything.
PADDING = " and so on" * 5


def test_repetition_counts_half_and_never_more_than_threefold():
    text = f"Fintech{PADDING}. "
    once, often = (classify(text * times).scores[0] for times in (1, 1000))
    assert once.points < often.points
    assert abs(3 * (once.points - once.start) - (often.points - often.start)) <= 2


def factors(text):
    return {piece.words: piece.factor for piece in classify(text).mentions}


def test_a_short_sentence_counts_more_wherever_it_stands():
    assert 10 == factors(f"Fintech{PADDING}")["Fintech"]
    for text in ("Fintech", f"Fintech. Nous{PADDING}.", f"Nous{PADDING}. Fintech."):
        found = classify(text)
        assert 14 == found.mentions[0].factor
        assert found.evidence[0].brief
        assert "in a short sentence" in found.explain().inputs[0].inputs[1].label
    assert 21 == factors(f"Fintech{PADDING}. Fintech.")["Fintech"]


def test_a_phrase_counts_more_than_a_word():
    assert {"Fintech": 14, "mobile money": 19} == factors("Fintech, mobile money")


def test_what_something_is_for_counts_more():
    found = classify("A fintech for hospitals, and the hotels")
    counted = {piece.words: piece.factor for piece in found.mentions}
    assert (14, 16, 14) == (counted["fintech"], counted["hospitals"], counted["hotels"])
    assert {piece.words for piece in found.evidence if piece.aimed} == {"hospitals"}
    told = found.why_not("healthtech").inputs
    assert any("saying what it is for" in each.label for each in told)
    assert 21 == factors("Hospitals. For hospitals.")["Hospitals"]
    # Three words on it is no longer what follows; nor is what another clause says.
    assert 14 == factors("For zut zut hospitals")["hospitals"]
    assert 14 == factors("For: hospitals")["hospitals"]


def test_a_segment_that_there_is_not_is_no_segment_without_evidence():
    found = classify("Tests d'intrusion")
    assert tp.segments.TECHNOPARK.ids == found.segments
    for ask in (found.why_not, found.evidence_for):
        with pytest.raises(tp.errors.UnknownNameError, match="gamng"):
            ask("gamng")


def test_beside_a_label_less_is_enough_unless_the_caller_says_otherwise():
    text = "Jeux vidéo. Assurance"
    first, second = classify(text).scores[:2]
    needed = {first.segment: first.share, second.segment: second.share + 1}
    words = attrs.evolve(lexicon(), thresholds=needed)
    assert (first.segment, second.segment) == classify(text, lexicon=words).labels
    own = {second.segment: Decimal(second.share + 1) / 1000}
    assert (first.segment,) == classify(text, lexicon=words, thresholds=own).labels
    strict = attrs.evolve(words, thresholds=needed | {first.segment: first.share + 1})
    assert () == classify(text, lexicon=strict).labels


def test_long_and_hostile_texts_have_an_answer():
    for text in (
        "a" * 1_000_000,
        "security data " * 50_000,
        "<" * 200_000,
        "pas de la " * 100_000,
        "a " * 300_000,
    ):
        assert classify(text).text == text


def test_markup_and_addresses_are_no_evidence():
    found = classify('<a class="paiement" href="https://www.assurance.ma/credit">Zut</a>')
    assert Reason.NOTHING is found.abstained


@pytest.mark.parametrize(
    "text",
    ["ﬁntech", "\uff26\uff29\uff2e\uff34\uff25\uff23\uff28", "fin\u00adtech", "cœur: fintech"],
    ids=["ligature", "full width", "soft hyphen", "shifted"],
)
def test_presentation_forms_are_read(text):
    for piece in classify(text).evidence:
        assert text[piece.start : piece.end] == piece.words
    assert "fintech" in [score.segment for score in classify(text).scores]


def test_the_name_is_read_and_its_places_are_its_own():
    found = classify("Nous sommes à Rabat.", name="Paiement Express")
    piece = found.evidence_for("fintech")[0]
    assert (Where.NAME, "Paiement", 0, 8) == (piece.where, piece.words, piece.start, piece.end)
    both = classify("Le paiement.", name="Paiement").evidence_for("fintech")[0]
    assert (Where.TEXT, 3, 11, 2) == (both.where, both.start, both.end, both.times)
    twice = classify("Rien.", name="Paiement, paiement").evidence_for("fintech")[0]
    assert (Where.NAME, 0) == (twice.where, twice.start)


@pytest.mark.parametrize(
    ("text", "segment"),
    [
        ("منصة الدفع الإلكتروني والتأمين", "fintech"),
        ("أنشطة المستشفيات", "healthtech"),
        ("التعليم العالي", "edtech"),
        ("توليد الطاقة الكهربائية", "greentech"),
        ("أنشطة مراكز النداء", "crm"),
        ("الأمن السيبراني وحماية البيانات", "cybersecurity"),
    ],
    ids=["payment", "hospitals", "education", "electricity", "call centres", "security"],
)
def test_arabic_hand_written_and_titles_of_codes(text, segment):
    """The last titles are those of ISIC Rev. 4 in Arabic; no accuracy is claimed."""
    assert segment in [score.segment for score in classify(text).scores]


def test_arabic_forms_meet():
    plain, marked = classify("التامين"), classify("التَّأمِيـن")
    assert plain.scores == marked.scores != ()


def test_codes_combine_with_text():
    alone = classify("", codes=("nace2:64.19",))
    assert ("fintech",) == alone.labels
    assert ("code", None) == (alone.evidence[0].kind, alone.evidence[0].start)
    assert () == classify("", codes=("nace2:58.29",)).labels
    assert () == classify("", codes=("nace2:62.01",)).labels
    assert Reason.NOTHING is classify("", codes=("nace2:92.00",)).abstained
    assert Reason.NOTHING is classify("", codes=("naf9:64.19",)).abstained


def test_a_disagreement_between_text_and_code_is_a_finding():
    found = classify("Tests d'intrusion et sécurité informatique", codes=("nace2:64.19",))
    assert ["text and code"] == [finding.requirement for finding in found.findings]
    assert "nace2:64.19" in str(found)
    agreed = classify("Banque en ligne et paiement", codes=("nace2:64.19", "nace2:62.01"))
    assert () == agreed.findings


def test_a_long_run_of_backslashes_is_read_at_once():
    """Each was tried as the first of the run: twenty thousand took a quarter of a minute."""
    found = classify("\\" * 200_000 + "n jeux vid\u00e9o")
    assert ("gaming",) == found.labels
    assert ("gaming",) == classify("jeux\\\\nvid\u00e9o").labels


def test_a_code_given_twice_counts_once():
    """Six times 20 % would be enough for a label, and so would six spellings of one code."""
    once = classify("", codes=("nace2:62.01",))
    assert Reason.WEAK is once.abstained
    assert once == classify("", codes=("nace2:62.01",) * 6)
    assert once == classify("", codes=("nace2:62.01", " NACE2: 6201 ", "nace2:62.01"))


def test_a_code_that_says_nothing_is_a_finding_with_its_reason():
    found = classify("Jeux vidéo", codes=("64.19", "nace2:62.01", "nace2:92.00"))
    assert ("gaming",) == found.labels
    assert [("code", "unknown"), ("code", "unknown")] == [
        (finding.requirement, finding.answer.value) for finding in found.findings
    ]
    assert (
        "the code 64.19 counts for nothing: no revision: write one of nace2, nace2.1, naf2, "
        "isic4, nma2010 before the code" == found.findings[0].statement
    )
    assert "gambling" in found.findings[1].observed


def test_one_text_where_several_are_meant_is_refused():
    with pytest.raises(ManyFaultsError) as caught:
        classify(3, codes="nace2:64.19", declared="fintech")
    assert """3 faults:
  1. classify text: got 3; allowed is a text
  2. classify codes: got 'nace2:64.19'; allowed is several in a tuple, such as ('nace2:64.19',)
  3. classify declared: got 'fintech'; allowed is several in a tuple, such as ('fintech',)""" == str(
        caught.value
    )
    with pytest.raises(InvalidValueError, match=r"several in a list: \['fintech'\]"):
        classify_many("fintech")


def test_a_disagreement_with_the_declaration_is_a_finding():
    company = tp.Company(
        id="a", name="A", description="Jeux vidéo", segments=("crm",), activity_codes=()
    )
    found = classify_company(company)
    assert ["declaration"] == [finding.requirement for finding in found.findings]
    assert () == classify("Jeux vidéo", declared=("gaming", "crm")).findings
    assert () == classify("Rien", declared=("crm",)).findings


def test_thresholds_are_the_callers():
    text = "Jeux vidéo"
    assert () == classify(text, thresholds={"gaming": 1}).labels
    assert "gaming" in classify(text, thresholds={"gaming": "0.1"}).labels


def test_what_is_wrong_is_refused():
    with pytest.raises(tp.TechnoparkError, match="allowed is a text"):
        classify(3)
    with pytest.raises(tp.TechnoparkError, match="2 faults"):
        classify(3, name=4)
    with pytest.raises(tp.TechnoparkError, match="known are"):
        classify("", thresholds={"agritech": 1})
    with pytest.raises(tp.TechnoparkError, match="a share from 0 to 1"):
        classify("", thresholds={"gaming": 2})
    with pytest.raises(TypeError):
        classify("", thresholds={"gaming": 0.5})
    with pytest.raises(ManyFaultsError) as caught:
        classify("", thresholds={"agritech": 1, "gaming": 2, "crm": 1, "fintech": 0.5})
    assert 3 == len(caught.value.faults)
    with pytest.raises(tp.TechnoparkError, match="one for each of the 1 text"):
        classify_many([""], names=[])


def test_columns():
    found = classify_many(["Jeux vidéo", None], names=["A", None], codes=[(), ("nace2:64.19",)])
    assert ["gaming", "fintech"] == [each.primary for each in found]


def test_taxonomies_may_be_extended_and_cut():
    wider = tp.segments.TECHNOPARK.extended(tp.segments.AGRITECH, version="own")
    found = classify("Irrigation et agriculture de précision", taxonomy=wider)
    assert "agritech" == found.primary
    assert "technopark own" == found.taxonomy
    smaller = tp.segments.TECHNOPARK.without("gaming", version="own")
    assert () == classify("Jeux vidéo", taxonomy=smaller).labels


def test_a_lexicon_may_be_extended():
    own = lexicon().extended(
        "gaming",
        [Concept("own.belote", STRONG, fr="belote, cartes", unless="poker")],
        version="own",
    )
    found = classify("Belote, jeux vidéo", lexicon=own)
    assert "own" == found.lexicon
    assert "belote" in [piece.words.lower() for piece in found.evidence_for("gaming")]
    hidden = classify("Belote ou poker", lexicon=own).evidence_for("gaming")
    assert "belote" not in [piece.words.lower() for piece in hidden]


def test_facets_cut_across():
    found = classify("Intelligence artificielle pour les hôpitaux")
    assert ("ai",) == found.facets
    assert () == classify("Hôpital").facets


def test_results_print_and_travel():
    found = classify("Jeux vidéo", name="A", codes=("nace2:58.21",))
    assert found == pickle.loads(pickle.dumps(found))
    names = {
        name: getattr(tp.segments, name)
        for name in ("Classification", "Score", "Mention", "Where", "Reason")
    }
    assert found == eval(repr(found), {**names, "Decimal": Decimal})  # noqa: S307
    assert "<table>" in found._repr_html_()
    assert "gaming" == found.to_dict()["primary"]
    assert found.to_columns()["segment"][0] == "gaming"
    silent = classify("Rien")
    assert "nothing found" in str(silent)
    assert None is silent.to_dict()["primary"]
    assert "nothing found" in str(silent.explain())
    assert {} == silent.confidence
    assert Decimal(0) < found.confidence["gaming"] <= Decimal(1)
