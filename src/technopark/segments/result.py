"""What the classifier answers, and how it says why."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import plain, scaled
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._kernel.verdict import Finding
from technopark.errors import UnknownNameError
from technopark.segments._mention import Mention, Where, brought, shared

if TYPE_CHECKING:
    from technopark._kernel.plaindata import PlainData

PLACES: Final = 3
_POINTS: Final = 1000
_SHOWN: Final = 4
METHOD: Final = Citation.proposal(
    "lexicon of segments", "words by hand, weights learned from labelled rows"
)


class Reason(Term):
    """Why there is no label."""

    NOTHING = "nothing found"
    """No word of the lexicon and no code that speaks for a segment."""
    WEAK = "too weak"
    """There is evidence, but no segment reaches its threshold."""
    CLOSE = "too close"
    """None reaches its threshold; the best is half way there, and the next is hardly behind."""


@attrs.frozen(kw_only=True)
class Evidence:
    """One piece of evidence for a segment, or against it.

    Attributes:
        segment: the segment.
        kind: `word`, `phrase` or `code`; `context` for words that only lend support.
        words: the words as they stand in the text, or the code.
        start: where they start in the text that was given; none for a code.
        end: where they end.
        where: the text, the name or the codes.
        idea: what they mean, by the lexicon's id.
        times: how often they stand there.
        brief: whether they stand in a short sentence, such as a name or a title.
        aimed: whether they say whom or what something is for, right after such as "for".
        weight: what they bring, in logits: words that are repeated, stand in a short sentence,
            form a phrase or say what something is for bring more, and each of many pieces less
            than each of few.
    """

    segment: str
    kind: str
    words: str
    start: int | None
    end: int | None
    where: Where
    idea: str
    times: int
    brief: bool
    aimed: bool
    weight: Decimal


class Score(NamedTuple):
    """What a segment reached.

    A plain tuple, since ten of them are made of every text.

    Attributes:
        segment: the segment.
        points: in thousandths of a logit: the start and all evidence.
        start: where it started, in thousandths of a logit.
        share: the confidence, in thousandths.
        threshold: the confidence that a label takes, in thousandths; beside another label it
            takes less.
    """

    segment: str
    points: int
    start: int
    share: int
    threshold: int

    @property
    def passes(self) -> bool:
        """Whether it reached the threshold."""
        return self.share >= self.threshold

    @property
    def confidence(self) -> Decimal:
        """The share of such answers that were right where it was measured."""
        return scaled(self.share, PLACES)


@attrs.frozen(kw_only=True, str=False)
class Classification(Tabular):
    """The segments of a company, with the evidence.

    Attributes:
        text: the text as it was given.
        name: the company's name; empty where none was given.
        labels: the segments, best first.
        facets: what cuts across the segments.
        abstained: why there is no label; none where there is one.
        scores: every segment for which anything speaks, best first.
        mentions: the words and codes found.
        findings: disagreements between text, codes and declaration.
        segments: the segments there were to choose from.
        taxonomy: the taxonomy's id and version.
        lexicon: the lexicon's version.
    """

    text: str
    name: str
    labels: tuple[str, ...]
    facets: tuple[str, ...]
    abstained: Reason | None
    scores: tuple[Score, ...]
    mentions: tuple[Mention, ...]
    findings: tuple[Finding, ...]
    segments: tuple[str, ...]
    taxonomy: str
    lexicon: str

    @property
    def primary(self) -> str | None:
        """The best label, or none."""
        return self.labels[0] if self.labels else None

    @property
    def confidence(self) -> dict[str, Decimal]:
        """For each label the share of such answers that were right where it was measured."""
        return {s.segment: s.confidence for s in self.scores if s.segment in self.labels}

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for a segment, for the labels first, the heaviest first."""
        return self._pieces(1)

    @property
    def against(self) -> tuple[Evidence, ...]:
        """What speaks against a segment for which something else speaks."""
        return self._pieces(-1)

    def evidence_for(self, segment: str) -> tuple[Evidence, ...]:
        """Give what speaks for one segment, the heaviest first.

        Raises:
            UnknownNameError: the taxonomy does not have the segment.
        """
        self._check(segment)
        return tuple(piece for piece in self.evidence if piece.segment == segment)

    def _pieces(self, sign: int) -> tuple[Evidence, ...]:
        order = {score.segment: n for n, score in enumerate(self.scores)}
        share = shared(self.mentions)
        pieces = [
            piece
            for mention in self.mentions
            if not mention.denied
            for piece in _pieces(mention, order, share)
            if (piece.weight > 0) == (sign > 0)
        ]

        def place(piece: Evidence) -> tuple[int, bool, Fraction]:
            return order[piece.segment], piece.kind == "context", Fraction(piece.weight) * -sign

        return tuple(sorted(pieces, key=place))

    def explain(self) -> Explanation[Any]:
        """Say why: for each label its points, and each piece of evidence with its weight."""
        shown = [score for score in self.scores if score.segment in self.labels]
        notes = [f"no label: {self.abstained}"] if self.abstained else []
        notes += [finding.statement for finding in self.findings]
        notes.append(f"taxonomy {self.taxonomy}, lexicon {self.lexicon}")
        return Explanation(
            label="segments",
            value=self.labels,
            inputs=tuple(self._explained(score) for score in shown or self.scores[:1]),
            sources=(METHOD,),
            note="; ".join(notes),
        )

    def why_not(self, segment: str) -> Explanation[Any]:
        """Say why a segment is not among the labels: what it reached and what it would take.

        Raises:
            UnknownNameError: the taxonomy does not have the segment.

        Examples:
            >>> import technopark as tp
            >>> found = tp.segments.classify("Tests d'intrusion")
            >>> print(found.why_not("gaming").note)
            nothing speaks for it
        """
        self._check(segment)
        score = next((each for each in self.scores if each.segment == segment), None)
        if score is not None:
            return self._explained(score)
        return Explanation(label=segment, value=Fraction(0), note="nothing speaks for it")

    def _check(self, segment: str) -> None:
        if segment not in self.segments:
            raise UnknownNameError(f"segment of {self.taxonomy}", segment, self.segments)

    def _explained(self, score: Score) -> Explanation[Any]:
        pieces = [
            piece
            for side in (self.evidence, self.against)
            for piece in side
            if piece.segment == score.segment
        ]
        inputs = (
            Explanation(label="start", value=Fraction(score.start, _POINTS)),
            *(Explanation(label=_told(piece), value=Fraction(piece.weight)) for piece in pieces),
        )
        passes = "reaches" if score.passes else "stays below"
        confidence, needed = plain(score.confidence), plain(scaled(score.threshold, PLACES))
        return Explanation(
            label=f"{score.segment}, in logits",
            value=Fraction(score.points, _POINTS),
            operation=Operation.SUM,
            inputs=inputs,
            formula="start and evidence",
            note=f"confidence {confidence} {passes} its threshold {needed}",
        )

    def table(self) -> Table:
        """Give a row for each segment for which anything speaks."""
        rows = [
            (
                score.segment,
                "yes" if score.segment in self.labels else "no",
                score.confidence,
                scaled(score.threshold, PLACES),
                ", ".join(piece.words for piece in self.evidence_for(score.segment)[:_SHOWN]),
            )
            for score in self.scores
        ]
        title = f"Segments of {self.name}" if self.name else "Segments"
        notes = [f"no label: {self.abstained}"] if self.abstained else []
        notes += [finding.statement for finding in self.findings]
        columns = ("segment", "label", "confidence", "threshold", "evidence")
        return Table.of(title, columns, rows, notes=notes)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the answer as plain data."""
        return {
            "name": self.name,
            "labels": list(self.labels),
            "primary": self.primary,
            "facets": list(self.facets),
            "confidence": {key: plain(value) for key, value in self.confidence.items()},
            "abstained": self.abstained.value if self.abstained else None,
            "evidence": [_plain_piece(piece) for piece in self.evidence],
            "against": [_plain_piece(piece) for piece in self.against],
            "findings": [finding.statement for finding in self.findings],
            "taxonomy": self.taxonomy,
            "lexicon": self.lexicon,
        }


def _pieces(mention: Mention, segments: dict[str, int], share: int) -> list[Evidence]:
    """Give what a mention brings to each of some segments."""
    kind = "phrase" if " " in mention.words.strip() else "word"
    kind = "code" if mention.where is Where.CODE else "context" if mention.context else kind
    return [
        Evidence(
            segment=segment,
            kind=kind,
            words=mention.words,
            start=mention.start,
            end=mention.end,
            where=mention.where,
            idea=", ".join(mention.ideas),
            times=mention.times,
            brief=mention.brief,
            aimed=mention.aimed,
            weight=scaled(weight, PLACES),
        )
        for segment, weight in brought((mention,), share).items()
        if weight and segment in segments
    ]


def _told(piece: Evidence) -> str:
    if piece.where is Where.CODE:
        return f"code {piece.words} ({piece.idea})"
    place = f"{piece.where} {piece.start} to {piece.end}"
    times = f", {piece.times} times" if piece.times > 1 else ""
    brief = ", in a short sentence" if piece.brief else ""
    aimed = ", saying what it is for" if piece.aimed else ""
    return f'"{piece.words}" ({place}{times}{brief}{aimed})'


def _plain_piece(piece: Evidence) -> PlainData:
    fields: dict[str, PlainData] = {
        "segment": piece.segment, "kind": piece.kind, "words": piece.words, "start": piece.start,
        "end": piece.end, "where": piece.where.value, "idea": piece.idea, "times": piece.times,
        "brief": piece.brief, "aimed": piece.aimed, "weight": plain(piece.weight),
    }  # fmt: skip
    return fields
