"""From text and codes to segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from technopark._kernel.exact import Number, fraction, number_of
from technopark._kernel.faults import Faults
from technopark._model.activity import Strength
from technopark.errors import InvalidValueError, UnknownNameError, raise_all
from technopark.segments._findings import code_findings, declared_findings
from technopark.segments._lexicon import lexicon as default_lexicon
from technopark.segments._mention import Mention, Where, brought, shared
from technopark.segments._scan import scan
from technopark.segments.codes import CodeReading, read_codes, silent
from technopark.segments.result import Classification, Reason, Score
from technopark.tables.taxonomies import TECHNOPARK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from technopark._kernel.verdict import Finding
    from technopark._model.company import Company
    from technopark._model.taxonomy import Taxonomy
    from technopark.segments._lexicon import Lexicon

_TENTH: Final = 10
_ONCE: Final = 10
_THOUSAND: Final = 1000
#: What a code brings, in hundredths of what a label needs.
CODE_SHARE: Final = {
    Strength.STRONG: 110,
    Strength.MEDIUM: 60,
    Strength.WEAK: 20,
}
_HUNDRED: Final = 100
#: The two best are hardly apart below this many thousandths of confidence.
_CLOSE: Final = 50


def classify(
    text: str,
    *,
    name: str | None = None,
    codes: Iterable[str] = (),
    declared: Iterable[str] = (),
    taxonomy: Taxonomy = TECHNOPARK,
    lexicon: Lexicon | None = None,
    thresholds: Mapping[str, Number] | None = None,
) -> Classification:
    """Say which segments a company is in, on what evidence, or why that cannot be said.

    Each word of the lexicon brings its weight once, and more where it is repeated, stands in a
    short sentence, is a phrase or says what something is for; the more pieces of evidence there
    are, the less each counts. A code brings a share of what its
    segment needs: 110 % where it is strong, 60 % where it is medium, 20 % where it is weak. The
    sum is read as a confidence, and a segment whose confidence reaches its threshold is a label;
    beside another label 85 % of the lexicon's threshold are enough. The order of sentences, case
    and accents change nothing; words that the text denies count for nothing.

    Args:
        text: what the company does, in French or English; Arabic is read with a small lexicon.
        name: its name, read like the text.
        codes: official activity codes with their revision, such as `nace2:64.19`; one that is
            given twice counts once, and one that says nothing is a finding with its reason.
        declared: the segments it declares; they never change the labels.
        taxonomy: the segments to choose from.
        lexicon: the words to look for; the library's own where it is none.
        thresholds: own thresholds of confidence, from 0 to 1, by segment; they hold as they are,
            beside other labels too.

    Raises:
        InvalidValueError: a text that is no text, one text where several codes or segments are
            meant, or a threshold that is not from 0 to 1.
        UnknownNameError: a threshold for a segment that the taxonomy does not have. All that is
            wrong with the thresholds is told together.

    Examples:
        >>> import technopark as tp
        >>> found = tp.segments.classify("Solution de paiement mobile pour commerçants")
        >>> found.primary
        'fintech'
        >>> found.evidence[0].words
        'Solution de paiement'
        >>> tp.segments.classify("Nous sommes une équipe").abstained
        Reason.NOTHING
    """
    _check(text, name, codes=codes, declared=declared)
    words = lexicon or default_lexicon()
    own = _thresholds(thresholds, taxonomy) if thresholds else {}
    mentions = scan(text, words.tree, name=name or "")
    segments = taxonomy.ids
    total = _totals(mentions)
    scores = _scores(total, segments, words, own=own)
    findings: tuple[Finding, ...] = ()
    readings = read_codes(codes)
    if readings:
        said = _labels(scores)
        spoken = [_code_mention(reading, words, segments) for reading in readings]
        mentions += [mention for mention in spoken if mention.weights]
        scores = _scores(_totals(mentions), segments, words, own=own)
        findings = code_findings(said, readings, segments)
    labels = _labels(scores)
    facets = _scores(total, taxonomy.facet_ids, words, own={})
    return Classification(
        text=text,
        name=name or "",
        labels=labels,
        facets=_labels(facets),
        abstained=None if labels else _reason(scores),
        scores=scores,
        mentions=tuple(mentions),
        findings=(*findings, *silent(readings), *declared_findings(labels, tuple(declared))),
        segments=segments,
        taxonomy=taxonomy.label,
        lexicon=words.version,
    )


def classify_company(
    company: Company,
    *,
    taxonomy: Taxonomy = TECHNOPARK,
    lexicon: Lexicon | None = None,
    thresholds: Mapping[str, Number] | None = None,
) -> Classification:
    """Say which segments a company is in, from its description, name and activity codes.

    Its own declaration never changes the answer; where they disagree, that is a finding.

    Examples:
        >>> import technopark as tp
        >>> firm = tp.Company(id="x", name="X", description="Cybersécurité", segments=("crm",))
        >>> found = tp.segments.classify_company(firm)
        >>> found.labels, len(found.findings)
        (('cybersecurity',), 1)
    """
    return classify(
        company.description,
        name=company.name,
        codes=company.activity_codes,
        declared=company.segments,
        taxonomy=taxonomy,
        lexicon=lexicon,
        thresholds=thresholds,
    )


def classify_many(
    texts: Iterable[str | None],
    *,
    names: Sequence[str | None] | None = None,
    codes: Sequence[Iterable[str]] | None = None,
    taxonomy: Taxonomy = TECHNOPARK,
    lexicon: Lexicon | None = None,
    thresholds: Mapping[str, Number] | None = None,
) -> tuple[Classification, ...]:
    """Classify a column of texts: one answer for each, in order; a missing text is empty.

    Args:
        texts: the texts.
        names: the names, one for each text.
        codes: the activity codes, some or none for each text.
        taxonomy: the segments to choose from.
        lexicon: the words to look for.
        thresholds: own thresholds of confidence, by segment.

    Raises:
        InvalidValueError: the columns are not of one length, or as for `classify`.

    Examples:
        >>> import technopark as tp
        >>> [found.primary for found in tp.segments.classify_many(["Jeux vidéo", None])]
        ['gaming', None]
    """
    if isinstance(texts, str):
        raise InvalidValueError("classify_many texts", texts, f"several in a list: [{texts!r}]")
    column = list(texts)
    for where, other in (("names", names), ("codes", codes)):
        if other is not None and len(other) != len(column):
            allowed = f"one for each of the {number_of(len(column), 'texts')}"
            raise InvalidValueError(f"classify_many {where}", len(other), allowed)
    return tuple(
        classify(
            "" if text is None else text,
            name=names[n] if names is not None else None,
            codes=codes[n] if codes is not None else (),
            taxonomy=taxonomy,
            lexicon=lexicon,
            thresholds=thresholds,
        )
        for n, text in enumerate(column)
    )


def _check(text: object, name: object, *, codes: object, declared: object) -> None:
    """Report what is no text, and texts whose letters would pass for several codes."""
    one = [
        InvalidValueError(f"classify {where}", value, "a text")
        for where, value in (("text", text), ("name", "" if name is None else name))
        if not isinstance(value, str)
    ]
    several = [
        InvalidValueError(f"classify {where}", value, f"several in a tuple, such as ({value!r},)")
        for where, value in (("codes", codes), ("declared", declared))
        if isinstance(value, str)
    ]
    raise_all([*one, *several])


def _thresholds(given: Mapping[str, Number], taxonomy: Taxonomy) -> dict[str, int]:
    """Read own thresholds as thousandths of confidence, rounded up."""
    faults = Faults()
    faults.add(
        UnknownNameError("segment of a threshold", segment, taxonomy.ids)
        for segment in given
        if segment not in taxonomy.ids
    )
    read = {segment: faults.of(_threshold, segment, value) for segment, value in given.items()}
    faults.raise_all()
    return {segment: level for segment, level in read.items() if level is not None}


def _threshold(segment: str, value: Number) -> int:
    share = fraction(value, f"threshold of {segment}")
    if not 0 <= share <= 1:
        raise InvalidValueError(f"threshold of {segment}", value, "a share from 0 to 1")
    return -(-share.numerator * _THOUSAND // share.denominator)


def _code_mention(reading: CodeReading, words: Lexicon, segments: tuple[str, ...]) -> Mention:
    share = CODE_SHARE.get(reading.strength, 0)
    weights = tuple(
        (segment, words.need(segment) * share // _HUNDRED)
        for segment in reading.segments
        if segment in segments
    )
    return Mention(
        words=reading.code,
        where=Where.CODE,
        start=None,
        end=None,
        times=1,
        denied=False,
        brief=False,
        phrase=False,
        aimed=False,
        factor=_ONCE,
        ideas=(reading.strength.value,),
        weights=weights,
        segments=tuple(segment for segment, weight in weights if weight > 0),
        pieces=0,
        context=False,
    )


def _totals(mentions: list[Mention]) -> dict[str, int]:
    """Add up the weights by segment; only segments for which something speaks."""
    spoken = {s for mention in mentions if not mention.denied for s in mention.segments}
    total = brought(mentions, shared(mentions))
    return {segment: points for segment, points in total.items() if segment in spoken}


def _scores(
    total: Mapping[str, int],
    segments: tuple[str, ...],
    words: Lexicon,
    *,
    own: Mapping[str, int],
) -> tuple[Score, ...]:
    """Give the score of each segment for which something speaks, best first."""
    reached: list[tuple[str, int, int, int]] = []
    for segment in segments:
        if segment in total:
            start = words.start(segment) * _TENTH
            points = start + total[segment]
            reached.append((segment, points, start, words.confidence(points // _TENTH)))
    needed = {s: own[s] if s in own else words.threshold(s) for s, _, _, _ in reached}
    if any(share >= needed[segment] for segment, _, _, share in reached):
        # A company that has one segment is no company without any: there is less to doubt.
        for segment, _, _, share in reached:
            if share < needed[segment] and segment not in own:
                needed[segment] = words.threshold_beside(segment)
    scores = [Score(*each, needed[each[0]]) for each in reached]
    scores.sort(key=lambda score: (-score.share, -score.points))
    return tuple(scores)


def _labels(scores: tuple[Score, ...]) -> tuple[str, ...]:
    return tuple([score.segment for score in scores if score.share >= score.threshold])


def _reason(scores: tuple[Score, ...]) -> Reason:
    if not scores:
        return Reason.NOTHING
    best, *others = scores
    near = 2 * best.share >= best.threshold
    close = near and bool(others) and best.share - others[0].share < _CLOSE
    return Reason.CLOSE if close else Reason.WEAK
