"""The lexicon compiled into one tree of words, and the walk through a text along it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import attrs

from technopark.segments._text import (
    CLAUSE_ENDS,
    LINKS,
    SENTENCE_ENDS,
    WORD,
    Normal,
    fold,
    normal,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Words: TypeAlias = tuple[str, ...]
Weights: TypeAlias = tuple[tuple[str, int], ...]
_REACH: Final = 3
"""How many words a negation reaches."""
_PASSED: Final = 4
"""How many links between two words are passed over: a text of links alone takes no longer."""
_BRIEF: Final = 15
"""A sentence up to so many words and marks is short: a name, a title, what a company says first."""
_AIMING: Final = frozenset(
    fold(word)
    for word in (
        "for", "help", "helping", "enable", "enabling", "allow", "empower", "serves", "serving",
        "by", "at", "among", "pour", "par", "chez", "au", "aux", "aupres",
    )
)  # fmt: skip
"""Words before whom or what something is made for."""
_AHEAD: Final = 2
"""How many words these reach, links not counted."""
_RULED: Final = attrgetter("ruled")
_Hit: TypeAlias = "tuple[Entry, int, int, bool]"
"""An entry, its first word, the word after its last one, and whether it is denied."""


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
        told = Told((self.idea,), self.weights, int(self.counts), self.context)
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
        told: all that they may mean, together.
    """

    words: Words
    senses: tuple[Sense, ...] = ()
    denies: bool = False
    ruled: bool = attrs.field(init=False, repr=False)
    told: Told = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if len(self.senses) == 1:  # as it is for nearly all of thousands
            told, ruled = self.senses[0].told, self.senses[0].ruled
        else:
            told, ruled = together(self.senses), any(map(_RULED, self.senses))
        self.ruled = ruled
        self.told = told


class Told(NamedTuple):
    """What several meanings say together."""

    ideas: tuple[str, ...]
    weights: Weights
    pieces: int
    context: bool


def together(senses: Sequence[Sense]) -> Told:
    """Join several meanings."""
    if len(senses) == 1:
        return senses[0].told
    return Told(
        tuple(sense.idea for sense in senses),
        tuple(pair for sense in senses for pair in sense.weights),
        sum(sense.counts for sense in senses),
        all(sense.context for sense in senses),
    )


@attrs.define(eq=False)
class Branch:
    """A place in the tree: the entry that ends here, and the words that may follow."""

    entry: Entry | None = None
    then: dict[str, Branch] | None = None


class Found(NamedTuple):
    """What a text holds of one entry: a place, how often it stands there, and how."""

    ideas: tuple[str, ...]
    weights: Weights
    pieces: int
    context: bool
    words: Words
    start: int
    end: int
    times: int
    denied: bool
    brief: bool
    aimed: bool


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


def scan(text: str, root: Mapping[str, Branch], shown_from: int = 0) -> list[Found]:
    """Find every entry in a text: the longest first, none inside another.

    The work grows with the length of the text, whatever the text holds.

    Args:
        text: the text.
        root: the lexicon as a tree.
        shown_from: of several places of an entry, the first from here on is given.
    """
    plain = normal(text)
    matches = list(WORD.finditer(plain.text))
    words = [fold(match[0]) for match in matches]
    hits = _walk(words, root)
    return _gathered(hits, _Places(plain, words, matches), shown_from) if hits else []


def _walk(words: Sequence[str], root: Mapping[str, Branch]) -> list[_Hit]:
    """Walk along the tree from each word, and give what is found."""
    hits: list[_Hit] = []
    after = denied_until = 0
    for index, branch in [(n, root[word]) for n, word in enumerate(words) if word in root]:
        if index < after:
            continue
        entry, stop = _longest(words, index, branch) if branch.then else (branch.entry, index + 1)
        if entry is not None:
            after = stop
            if entry.denies:
                denied_until = _reach(words, stop)
            elif entry.senses:
                hits.append((entry, index, stop, index < denied_until))
    return hits


def _longest(words: Sequence[str], index: int, branch: Branch) -> tuple[Entry | None, int]:
    """Give the longest entry from a word on; the links between words are passed over."""
    entry, stop = branch.entry, index + 1
    passed = 0
    for ahead in range(stop, len(words)):
        if not branch.then:
            break
        further = branch.then.get(words[ahead])
        if further is not None:
            branch, passed = further, 0
            if branch.entry is not None:
                entry, stop = branch.entry, ahead + 1
        elif words[ahead] not in LINKS or passed == _PASSED:
            break
        else:
            passed += 1
    return entry, stop


def _reach(words: Sequence[str], start: int) -> int:
    """Give the word before which a negation ends: after some words, or with its clause."""
    left, last = _REACH, min(len(words), start + _REACH * (_PASSED + 1))
    for index in range(start, last):
        if not left or words[index] in CLAUSE_ENDS:
            return index
        left -= words[index] not in LINKS
    return last


@attrs.frozen(eq=False)
class _Places:
    """The words of a text and where they stand."""

    plain: Normal
    words: list[str]
    matches: list[re.Match[str]]
    stops: list[int] = attrs.field(init=False)
    """The marks that end a sentence."""

    def __attrs_post_init__(self) -> None:
        stops = [n for n, word in enumerate(self.words) if word in SENTENCE_ENDS]
        object.__setattr__(self, "stops", stops)

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Give the place in the original text of a run of words."""
        start, end = self.matches[first].start(), self.matches[after - 1].end()
        if self.plain.shifted:
            return self.plain.origin(start), self.plain.origin(end - 1) + 1
        return start, end

    def sentences(self) -> list[tuple[int, int]]:
        """Give the first word of each sentence, and the mark or the end after its last."""
        cuts = [-1, *self.stops, len(self.words)]
        return [(before + 1, stop) for before, stop in pairwise(cuts)]

    def brief(self, index: int) -> bool:
        """Say whether the sentence of a word is short."""
        stops = self.stops
        at = bisect_left(stops, index)
        first = stops[at - 1] + 1 if at else 0
        return (stops[at] if at < len(stops) else len(self.words)) - first <= _BRIEF

    def aimed(self) -> set[int]:
        """Give the words that say whom or what something is made for."""
        reached: set[int] = set()
        for index, word in enumerate(self.words):
            if word in _AIMING:
                reached.update(self._ahead(index + 1))
        return reached

    def _ahead(self, start: int) -> list[int]:
        found: list[int] = []
        left = _AHEAD
        for index in range(start, min(len(self.words), start + _AHEAD * (_PASSED + 1))):
            word = self.words[index]
            if word in CLAUSE_ENDS or not left:
                break
            left -= word not in LINKS
            found.append(index)
        return found


def _gathered(hits: list[_Hit], places: _Places, shown_from: int) -> list[Found]:
    """Gather the hits of each entry, and drop the meanings that no sentence allows."""
    by_entry: dict[Entry, list[_Hit]] = {}
    for hit in hits:
        by_entry.setdefault(hit[0], []).append(hit)
    context: _Context | None = None
    aimed = places.aimed()
    found: list[Found] = []
    for entry, runs in by_entry.items():
        told = [run for run in runs if not run[3]] or runs
        said = entry.told
        if entry.ruled:
            context = context or _Context(places)
            said = together(context.allowed(entry.senses, [run[1] for run in told]))
        if said.ideas:
            start, end = places.span(told[0][1], told[0][2])
            if start < shown_from and len(told) > 1:
                later = (places.span(run[1], run[2]) for run in told[1:])
                start, end = next((at for at in later if at[0] >= shown_from), (start, end))
            short = places.brief(told[0][1]) or (
                len(told) > 1 and any(places.brief(run[1]) for run in told)
            )
            meant = told[0][1] in aimed and all(run[1] in aimed for run in told)
            found.append(Found(*said, entry.words, start, end, len(told), told[0][3], short, meant))
    return found


class _Context:
    """The sentences of a text, each with the runs of words that rules may ask about."""

    def __init__(self, places: _Places) -> None:
        self._words = places.words
        self._sentences = places.sentences()
        self._of = [n for n, (a, b) in enumerate(self._sentences) for _ in range(a, b + 1)]
        self._known: dict[tuple[int, int], bool] = {}

    def allowed(self, senses: tuple[Sense, ...], firsts: list[int]) -> tuple[Sense, ...]:
        """Give the meanings that at least one of the sentences allows."""
        numbers = dict.fromkeys(self._of[first] for first in firsts)
        return tuple(sense for sense in senses if any(self._allows(sense, n) for n in numbers))

    def _allows(self, sense: Sense, number: int) -> bool:
        near = not sense.near or self._holds(sense.near, number)
        return near and not (sense.unless and self._holds(sense.unless, number))

    def _holds(self, phrases: frozenset[Words], number: int) -> bool:
        key = (id(phrases), number)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._search(phrases, number)
        return known

    def _search(self, phrases: frozenset[Words], number: int) -> bool:
        first, after = self._sentences[number]
        words = [word for word in self._words[first:after] if word not in LINKS]
        return any(
            tuple(words[start : start + size]) in phrases
            for size in _sizes(phrases)
            for start in range(len(words) - size + 1)
        )


@lru_cache(maxsize=1024)
def _sizes(phrases: frozenset[Words]) -> tuple[int, ...]:
    """Give the lengths that phrases have, in words."""
    return tuple(sorted(set(map(len, phrases))))
