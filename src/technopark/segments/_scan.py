"""The walk through a text along the tree of words."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import attrs

from technopark.segments._mention import Mention, Where, factor
from technopark.segments._text import (
    CLAUSE_ENDS,
    LINKS,
    SENTENCE_ENDS,
    WORD,
    Normal,
    fold,
    normal,
)
from technopark.segments._tree import Branch, Entry, Meaning, Sense, Told, Tree, Words, together

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_GAP: Final = ". "
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
_Hit: TypeAlias = tuple[Words, Meaning, int, int, bool]
"""Words, what they may mean, the first of them, what stands after the last, whether denied."""


def scan(text: str, tree: Tree, *, name: str = "") -> list[Mention]:
    """Find every entry in a name and a text, read as two sentences.

    The longest is taken first, and none inside another. Of several places of an entry the first is
    given, in the text rather than in the name. The work grows with the length of the text,
    whatever it holds.

    Args:
        text: the text.
        tree: the lexicon as a tree.
        name: the name.
    """
    whole = f"{name}{_GAP}{text}" if name else text
    plain = normal(whole)
    matches = list(WORD.finditer(plain.text))
    words = [fold(match[0]) for match in matches]
    hits = _walk(words, tree)
    if not hits:
        return []
    runs_of: dict[Words, list[_Hit]] = {}
    for hit in hits:
        runs_of.setdefault(hit[0], []).append(hit)
    places = _Places(whole, plain, matches, len(whole) - len(text))
    return _mentions(runs_of, places, _Context(words))


def _walk(words: Sequence[str], tree: Tree) -> list[_Hit]:
    """Walk along the tree from each word, and give what is found."""
    hits: list[_Hit] = []
    after = denied_until = 0
    firsts = tree.firsts
    for index, branch in [(n, tree[word]) for n, word in enumerate(words) if word in firsts]:
        if index < after:
            continue
        entry, stop = _longest(words, index, branch) if branch.then else (branch.entry, index + 1)
        if entry is not None:
            after = stop
            if entry.denies:
                denied_until = _reach(words, stop)
            elif entry.meaning is not None:
                hits.append((entry.words, entry.meaning, index, stop, index < denied_until))
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


def _reach(words: Sequence[str], start: int, most: int = _REACH) -> int:
    """Give the word before which what reaches so many words ends, or its clause does."""
    left, last = most, min(len(words), start + most * (_PASSED + 1))
    for index in range(start, last):
        if not left or words[index] in CLAUSE_ENDS:
            return index
        left -= words[index] not in LINKS
    return last


@attrs.frozen(eq=False)
class _Places:
    """Where the words of a text stand, in the name or in the text."""

    whole: str
    plain: Normal
    matches: list[re.Match[str]]
    shift: int

    def of(self, runs: list[_Hit]) -> tuple[str, Where, int, int]:
        """Give the first place of an entry, in the text rather than in the name."""
        start, end = self._span(runs[0])
        if start < self.shift:
            later = (self._span(run) for run in runs[1:])
            in_text = next((span for span in later if span[0] >= self.shift), None)
            if in_text is None:
                return self.whole[start:end], Where.NAME, start, end
            start, end = in_text
        return self.whole[start:end], Where.TEXT, start - self.shift, end - self.shift

    def _span(self, run: _Hit) -> tuple[int, int]:
        start, end = self.matches[run[2]].start(), self.matches[run[3] - 1].end()
        if self.plain.shifted:
            return self.plain.origin(start), self.plain.origin(end - 1) + 1
        return start, end


class _Context:
    """The sentences of a text, and what they say of the words that stand in them."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._stops = [n for n, word in enumerate(words) if word in SENTENCE_ENDS]
        self._stops.append(len(words))
        self.brief = self._in_short_sentences()
        self.aimed = self._after_aiming()
        self._known: dict[tuple[int, int], bool] = {}

    def _in_short_sentences(self) -> set[int]:
        """Give the words whose sentence is short."""
        reached: set[int] = set()
        for before, after in pairwise([-1, *self._stops]):
            if after - before <= _BRIEF + 1:
                reached.update(range(before + 1, after))
        return reached

    def _after_aiming(self) -> set[int]:
        """Give the words that say whom or what something is made for."""
        reached: set[int] = set()
        for index in [n for n, word in enumerate(self._words, 1) if word in _AIMING]:
            reached.update(range(index, _reach(self._words, index, _AHEAD)))
        return reached

    def allowed(self, senses: tuple[Sense, ...], firsts: list[int]) -> Told:
        """Join the meanings that at least one of the sentences allows."""
        numbers = dict.fromkeys(bisect_left(self._stops, first) for first in firsts)
        return together([s for s in senses if any(self._allows(s, n) for n in numbers)])

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
        first = self._stops[number - 1] + 1 if number else 0
        words = [word for word in self._words[first : self._stops[number]] if word not in LINKS]
        return any(
            tuple(words[start : start + size]) in phrases
            for size in _sizes(phrases)
            for start in range(len(words) - size + 1)
        )


@lru_cache(maxsize=1024)
def _sizes(phrases: frozenset[Words]) -> tuple[int, ...]:
    """Give the lengths that phrases have, in words."""
    return tuple(sorted(set(map(len, phrases))))


def _mentions(
    runs_of: Mapping[Words, list[_Hit]], places: _Places, context: _Context
) -> list[Mention]:
    """Give a mention for each entry, without the meanings that no sentence allows."""
    found: list[Mention] = []
    for words, runs in runs_of.items():
        if len(runs) > 1:
            runs = [run for run in runs if not run[4]] or runs  # noqa: PLW2901 - what is denied counts alone
        meaning = runs[0][1]
        firsts = [run[2] for run in runs]
        told = context.allowed(meaning.senses, firsts) if meaning.ruled else meaning.told
        if told.ideas:
            brief = not context.brief.isdisjoint(firsts)
            phrase = len(words) > 1
            aimed = context.aimed.issuperset(firsts)
            found.append(
                Mention(
                    *places.of(runs),
                    len(runs),
                    runs[0][4],
                    brief,
                    phrase,
                    aimed,
                    factor(len(runs), brief, phrase, aimed),
                    told.ideas,
                    told.weights,
                    told.segments,
                    told.pieces,
                    told.context,
                )
            )
    return found
