"""The lexicon as the classifier uses it, compiled when it is first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

from technopark.segments._learned import Learned
from technopark.segments._tree import (
    Entry,
    Listed,
    Meaning,
    Sense,
    Tree,
    Vocabulary,
    Words,
    folded,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark.tables.lexicon.concept import Concept

# What no labelled row could teach: points by grade, the start and the threshold.
GRADED: Final = {1: 30, 2: 100, 3: 200}
UNLEARNED_BIAS: Final = -250
UNLEARNED_THRESHOLD: Final = 420
_THOUSAND: Final = 1000


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """Which words say what of each segment, and how much it takes to say so.

    Attributes:
        version: what results carry.
        bias: where a segment starts, in hundredths of a logit.
        thresholds: the confidence, in thousandths, from which a segment becomes a label.
        beside: how much of its threshold does beside another label, in thousandths.
        knots: points, and the confidence they were worth; both rise.
        vocabulary: the words and what they may mean.
        tree: the same as a tree.
    """

    version: str
    bias: Mapping[str, int] = attrs.field(repr=False)
    thresholds: Mapping[str, int] = attrs.field(repr=False)
    beside: int = attrs.field(repr=False)
    knots: tuple[tuple[int, int], ...] = attrs.field(repr=False)
    vocabulary: Vocabulary = attrs.field(repr=False)
    tree: Tree = attrs.field(repr=False, init=False)
    _worth: tuple[int, ...] = attrs.field(repr=False, init=False)
    """The confidence of every number of points from the first knot to the last."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "tree", Tree(self.vocabulary))
        object.__setattr__(self, "_worth", _between(self.knots))

    def start(self, segment: str) -> int:
        """Give the points a segment has before any evidence."""
        return self.bias.get(segment, UNLEARNED_BIAS)

    def threshold(self, segment: str) -> int:
        """Give the confidence, in thousandths, that a label takes."""
        return self.thresholds.get(segment, UNLEARNED_THRESHOLD)

    def threshold_beside(self, segment: str) -> int:
        """Give the confidence, in thousandths, that a label takes beside another, rounded up."""
        return -(-self.threshold(segment) * self.beside // _THOUSAND)

    def confidence(self, points: int) -> int:
        """Give the confidence, in thousandths, that points are worth."""
        at = max(points - self.knots[0][0], 0)
        return self._worth[at] if at < len(self._worth) else self._worth[-1]

    def need(self, segment: str) -> int:
        """Give the points that evidence must bring before a segment becomes a label."""
        threshold = self.threshold(segment)
        reached = next(n for n, share in enumerate(self._worth) if share >= threshold)
        return self.knots[0][0] + reached - self.start(segment)

    def extended(self, segment: str, concepts: Iterable[Concept], *, version: str) -> Lexicon:
        """Give the lexicon with more words for a segment, under a new version.

        Their weights are those of their grades: nothing was learned for them.

        Args:
            segment: the segment they speak for, old or new.
            concepts: the ideas and their words.
            version: the version of the new lexicon.

        Examples:
            >>> import technopark as tp
            >>> from technopark.tables.lexicon.concept import STRONG, Concept
            >>> own = tp.segments.lexicon().extended(
            ...     "fintech", [Concept("own.zakat", STRONG, en="zakat")], version="own-1"
            ... )
            >>> tp.segments.classify("Zakat online", lexicon=own).labels
            ('fintech',)
        """
        known = self.vocabulary
        added = {
            entry.words: entry
            for first in known.firsts
            for entry in reversed(known.beginning(first))
        }
        for concept in concepts:
            sense = Sense(
                concept.id,
                ((segment, GRADED[concept.grade]),),
                frozenset(_phrases(concept.near)),
                frozenset(_phrases(concept.unless)),
            )
            for words in _phrases(f"{concept.en}, {concept.fr}, {concept.ar}"):
                old = added[words].meaning if words in added else None
                added[words] = Entry(words, Meaning((*(old.senses if old else ()), sense)))
        return attrs.evolve(self, version=version, vocabulary=Listed.of(added.values()))


def _between(knots: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """Give the confidence at and between the knots, a point apart."""
    worth = [
        low + (high - low) * (points - first) // (last - first)
        for (first, low), (last, high) in pairwise(knots)
        for points in range(first, last)
    ]
    return (*worth, knots[-1][1])


def _phrases(text: str) -> list[Words]:
    return [words for words in (folded(part) for part in text.split(",")) if words]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Give the lexicon that comes with the library; the table is read when this is first called.

    Examples:
        >>> import technopark as tp
        >>> tp.segments.lexicon().version
        '2026.4'
    """
    from technopark.tables.lexicon import learned  # noqa: PLC0415 - large, so not at import

    return Lexicon(
        version=learned.VERSION,
        bias=learned.BIAS,
        thresholds=learned.THRESHOLDS,
        beside=learned.BESIDE,
        knots=learned.CONFIDENCE,
        vocabulary=Learned.of(
            words=learned.WORDS,
            hiding=learned.HIDING,
            denying=learned.DENYING,
            ideas=learned.IDEAS,
            rules=learned.RULES,
            unlearned=learned.UNLEARNED,
            context=learned.CONTEXT,
        ),
    )
