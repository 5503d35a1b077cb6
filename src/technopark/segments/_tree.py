"""The lexicon compiled into one tree of words."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import attrs

from technopark.segments._text import CLAUSE_ENDS, LINKS, WORD, fold, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Words: TypeAlias = tuple[str, ...]
Weights: TypeAlias = tuple[tuple[str, int], ...]
_RULED: Final = attrgetter("ruled")


class Told(NamedTuple):
    """What one or several meanings say together: the last fields of a `Mention`."""

    ideas: tuple[str, ...]
    weights: Weights
    segments: tuple[str, ...]
    pieces: int
    context: bool


@attrs.frozen(eq=False)
class Sense:
    """One thing that words may mean.

    Attributes:
        idea: the id of the concept.
        weights: segment and weight in hundredths of a logit; against it where negative.
        near: one of these must stand in the same sentence, where there are any.
        unless: none of these may.
        counts: whether it counts among the pieces of evidence that share a text.
        context: whether it only lends support, and is shown after what names the segment.
        ruled: whether it depends on the sentence.
        told: all that it says.
    """

    idea: str
    weights: Weights = ()
    near: frozenset[Words] = frozenset()
    unless: frozenset[Words] = frozenset()
    counts: bool = True
    context: bool = False
    ruled: bool = attrs.field(init=False, repr=False)
    told: Told = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        spoken = tuple([segment for segment, weight in self.weights if weight > 0])
        told = Told((self.idea,), self.weights, spoken, int(self.counts), self.context)
        object.__setattr__(self, "ruled", bool(self.near or self.unless))
        object.__setattr__(self, "told", told)


@attrs.define(eq=False)  # not frozen: thousands are made at once, and plain ones in half the time
class Entry:
    """Words of the lexicon: what they may mean, or that they hide or deny others.

    Attributes:
        words: the words, folded.
        senses: what they may mean; a set phrase without any only hides what it holds.
        denies: whether they deny what follows.
        ruled: whether what they mean depends on the sentence.
        phrase: whether they are several.
        told: all that they may mean, together.
    """

    words: Words
    senses: tuple[Sense, ...] = ()
    denies: bool = False
    ruled: bool = attrs.field(init=False, repr=False)
    phrase: bool = attrs.field(init=False, repr=False)
    told: Told = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if len(self.senses) == 1:  # as it is for nearly all of thousands
            told, ruled = self.senses[0].told, self.senses[0].ruled
        else:
            told, ruled = together(self.senses), any(map(_RULED, self.senses))
        self.ruled = ruled
        self.phrase = len(self.words) > 1
        self.told = told


def together(senses: Sequence[Sense]) -> Told:
    """Join several meanings."""
    if len(senses) == 1:
        return senses[0].told
    return Told(
        tuple(sense.idea for sense in senses),
        tuple(pair for sense in senses for pair in sense.weights),
        tuple(dict.fromkeys(segment for sense in senses for segment in sense.told.segments)),
        sum(sense.counts for sense in senses),
        all(sense.context for sense in senses),
    )


@attrs.define(eq=False)
class Branch:
    """A place in the tree: the entry that ends here, and the words that may follow."""

    entry: Entry | None = None
    then: dict[str, Branch] | None = None


def folded(text: str, *, links: bool = False) -> Words:
    """Give the words of a phrase as they are looked up, with or without the links."""
    found = (fold(word) for word in WORD.findall(normal(text).text))
    return tuple(w for w in found if w not in CLAUSE_ENDS and (links or w not in LINKS))


def grow(entries: Iterable[Entry]) -> dict[str, Branch]:
    """Compile entries into a tree of words; of two with the same words the first stays."""
    root: dict[str, Branch] = {}
    for entry in entries:
        first, *others = entry.words
        branch = root.get(first)
        if branch is None:
            branch = root[first] = Branch()
        for word in others:
            # Most words are followed by none, and need no mapping of their own.
            if branch.then is None:
                branch.then = {}
            further = branch.then.get(word)
            if further is None:
                further = branch.then[word] = Branch()
            branch = further
        if branch.entry is None:
            branch.entry = entry
    return root
