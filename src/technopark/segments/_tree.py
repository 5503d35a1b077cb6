"""The lexicon compiled into one tree of words."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

import attrs

from technopark.segments._text import CLAUSE_ENDS, LINKS, WORD, fold, normal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

Words: TypeAlias = tuple[str, ...]
Weights: TypeAlias = tuple[tuple[str, int], ...]


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
    """

    idea: str
    weights: Weights = ()
    near: frozenset[Words] = frozenset()
    unless: frozenset[Words] = frozenset()
    counts: bool = True
    context: bool = False


@attrs.frozen(eq=False)
class Meaning:
    """All that words may mean; thousands of words share a few hundred of them.

    Attributes:
        senses: one or several.
    """

    senses: tuple[Sense, ...]

    # Both are worked out when the words are first met, so that the lexicon is there sooner.

    @cached_property
    def ruled(self) -> bool:
        """Whether what they mean depends on the sentence."""
        return any(sense.near or sense.unless for sense in self.senses)

    @cached_property
    def told(self) -> Told:
        """What they say together where every sense holds."""
        return together(self.senses)


def together(senses: Sequence[Sense]) -> Told:
    """Say what several senses say together."""
    weights = tuple([pair for sense in senses for pair in sense.weights])
    return Told(
        tuple([sense.idea for sense in senses]),
        weights,
        tuple(dict.fromkeys([segment for segment, weight in weights if weight > 0])),
        sum([sense.counts for sense in senses]),
        all(sense.context for sense in senses),
    )


class Entry(NamedTuple):
    """Words of the lexicon: what they may mean, or that they hide or deny others.

    A plain tuple, since thousands are made at once.

    Attributes:
        words: the words, folded.
        meaning: what they may mean; a set phrase without any only hides what it holds.
        denies: whether they deny what follows.
    """

    words: Words
    meaning: Meaning | None = None
    denies: bool = False


@attrs.define(eq=False)
class Branch:
    """A place in the tree: the entry that ends here, and the words that may follow."""

    entry: Entry | None = None
    then: dict[str, Branch] | None = None


def folded(text: str, *, links: bool = False) -> Words:
    """Give the words of a phrase as they are looked up, with or without the links."""
    found = (fold(word) for word in WORD.findall(normal(text).text))
    return tuple(w for w in found if w not in CLAUSE_ENDS and (links or w not in LINKS))


class Vocabulary(Protocol):
    """Where the entries of a lexicon come from, by their first word."""

    @property
    def firsts(self) -> Collection[str]:
        """The words that an entry begins with."""
        ...

    def beginning(self, first: str) -> list[Entry]:
        """Give the entries that begin with a word; of two with the same words the first holds."""
        ...


@attrs.frozen(eq=False)
class Listed:
    """A vocabulary that was given entry by entry."""

    firsts: dict[str, list[Entry]]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Listed:
        """Sort entries by their first word."""
        firsts: dict[str, list[Entry]] = {}
        for entry in entries:
            firsts.setdefault(entry.words[0], []).append(entry)
        return cls(firsts)

    def beginning(self, first: str) -> list[Entry]:
        """Give the entries that begin with a word."""
        return self.firsts[first]


class Tree(dict[str, Branch]):
    """A vocabulary as a tree of words; what begins with a word is grown when that is first met.

    So a lexicon is there at once, and a word that no text holds costs nothing.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Begin without a branch."""
        super().__init__()
        self.firsts = vocabulary.firsts
        self._vocabulary = vocabulary

    def __missing__(self, first: str) -> Branch:
        branch = self[first] = grow(self._vocabulary.beginning(first))
        return branch


def grow(entries: Iterable[Entry]) -> Branch:
    """Compile entries that begin with the same word; of two with the same words the first stays."""
    trunk = Branch()
    after_links: dict[int, tuple[Branch, Branch]] = {}
    for entry in entries:
        branch = trunk
        for word in entry.words[1:]:
            # Most words are followed by none, and need no mapping of their own.
            if branch.then is None:
                branch.then = {}
            further = branch.then.get(word)
            if further is None:
                further = branch.then[word] = Branch()
                if word in LINKS:
                    after_links[id(further)] = branch, further
            branch = further
        if branch.entry is None:
            branch.entry = entry
    for branch, further in after_links.values():
        _join(further, branch.then or {})
    return trunk


def _join(branch: Branch, others: Mapping[str, Branch]) -> None:
    """Let the words that may follow a link also be those that follow where it is passed over."""
    then = branch.then = branch.then or {}
    for word, other in others.items():
        if word in LINKS:
            continue
        mine = then.setdefault(word, other)
        if mine is not other:
            mine.entry = mine.entry or other.entry
            _join(mine, other.then or {})
