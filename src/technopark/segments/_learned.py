"""The vocabulary of the learned table, read word by word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from technopark.segments._tree import Entry, Meaning, Sense, Words

_HIDES: Final = "hides"
_DENIES: Final = "denies"


@attrs.frozen(kw_only=True, eq=False)
class Learned:
    """The words of the learned table; what they mean is read when their first word is met.

    Attributes:
        firsts: for each first word the lines that begin with it, each after its idea, in one list.
        ideas: the weights of each idea.
        rules: the words that must stand near an idea, and those that may not.
        unlearned: the ideas that no labelled row could teach; they count as no piece of evidence.
        context: the ideas that only lend support.
    """

    firsts: dict[str, list[str]]
    ideas: Mapping[str, dict[str, int]]
    rules: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    unlearned: frozenset[str]
    context: frozenset[str]
    _shared: dict[str, Meaning] = attrs.field(factory=dict[str, Meaning], init=False)

    @classmethod
    def of(
        cls,
        *,
        words: Mapping[str, str],
        hiding: tuple[str, ...],
        denying: tuple[str, ...],
        ideas: Mapping[str, dict[str, int]],
        rules: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]],
        unlearned: tuple[str, ...],
        context: tuple[str, ...],
    ) -> Learned:
        """Sort the lines of the table by their first word."""
        firsts: dict[str, list[str]] = {}
        listed = [(idea, lines.split("\n")[1:-1]) for idea, lines in words.items()]
        for idea, lines in ((_HIDES, hiding), *listed, (_DENIES, denying)):
            for line in lines:
                first = line.partition(" ")[0].rstrip(":")
                known = firsts.get(first)
                if known is None:
                    firsts[first] = [idea, line]
                else:
                    known += (idea, line)
        return cls(
            firsts=firsts,
            ideas=ideas,
            rules=rules,
            unlearned=frozenset(unlearned),
            context=frozenset(context),
        )

    def beginning(self, first: str) -> list[Entry]:
        """Give the entries that begin with a word."""
        pairs = iter(self.firsts[first])
        entries: list[Entry] = []
        meanings: dict[str, Meaning] = {}
        for idea, line in zip(pairs, pairs, strict=True):
            if idea in self.ideas:
                words, _, own = line.partition(": ")
                meant = self._of_word(idea, own) if own else self._of_idea(idea)
                if words in meanings:
                    meant = Meaning((*meanings[words].senses, *meant.senses))
                meanings[words] = meant
            else:
                entries.append(Entry(_split(line), denies=idea == _DENIES))
        # Of two with the same words the first holds: what hides or denies does so on purpose.
        return [*entries, *(Entry(_split(words), meant) for words, meant in meanings.items())]

    def _of_idea(self, idea: str) -> Meaning:
        """Give the meaning of all words of an idea that have no weights of their own."""
        known = self._shared.get(idea)
        if known is None:
            near, unless = (frozenset(map(_split, side)) for side in self.rules.get(idea, ((), ())))
            sense = Sense(
                idea,
                tuple(self.ideas[idea].items()),
                near,
                unless,
                idea not in self.unlearned,
                idea in self.context,
            )
            known = self._shared[idea] = Meaning((sense,))
        return known

    def _of_word(self, idea: str, own: str) -> Meaning:
        """Add a word's own weights, written as "segment 12, segment -3", to those of its idea."""
        weights = dict(self.ideas[idea])
        for pair in own.split(", "):
            segment, weight = pair.split(" ")
            weights[segment] = weights.get(segment, 0) + int(weight)
        (shared,) = self._of_idea(idea).senses
        kept = tuple([pair for pair in weights.items() if pair[1]])
        return Meaning((attrs.evolve(shared, weights=kept),))


def _split(words: str) -> Words:
    return tuple(words.split(" "))
