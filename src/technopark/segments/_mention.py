"""Words found with a company: where they stand, what they say, and how much they count."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from math import isqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from technopark._kernel.term import Term

if TYPE_CHECKING:
    from collections.abc import Iterable

_ONCE: Final = 10
_FURTHER: Final = 5
_MOST: Final = 30
_MORE: Final = 14
_AIMED: Final = 12
_UNDILUTED: Final = 10_000
_PER_POINT: Final = 1000
_HALF: Final = 500
_FEWEST: Final = 30
_WHOLE: Final = 10**18


class Where(Term):
    """Where a piece of evidence stands."""

    TEXT = "text"
    NAME = "name"
    CODE = "code"


class Mention(NamedTuple):
    """Words of the lexicon, or an activity code, found with a company.

    A plain tuple, since ten of them are made of every text.

    Attributes:
        words: the words as they stand in the text, or the code.
        where: the text, the name or the codes.
        start: where they start in that text; none for a code.
        end: where they end.
        times: how often they stand there.
        denied: whether the text denies them ("no", "pas de").
        brief: whether they stand in a short sentence, such as a name or a title.
        phrase: whether they are several words of the lexicon, linking words not counted.
        aimed: whether they say whom or what something is for, right after such as "for".
        factor: how much they count, in tenths: 10 for once; more where they are repeated, brief, a
            phrase or aimed.
        ideas: what they mean, by the lexicon's ids; the strength for a code.
        weights: segment and weight, in hundredths of a logit, before they are shared out.
        segments: the segments they speak for.
        pieces: how many pieces of evidence they count for.
        context: whether they only lend support, like "companies" or "teams".
    """

    words: str
    where: Where
    start: int | None
    end: int | None
    times: int
    denied: bool
    brief: bool
    phrase: bool
    aimed: bool
    factor: int
    ideas: tuple[str, ...]
    weights: tuple[tuple[str, int], ...]
    segments: tuple[str, ...]
    pieces: int
    context: bool

    def worth(self, share: int) -> int:
        """Give by what the weights are multiplied, in ten thousandths.

        Args:
            share: how much each piece of evidence counts, in thousandths.
        """
        return _UNDILUTED if self.where is Where.CODE else self.factor * share


@lru_cache(maxsize=1024)
def factor(times: int, brief: bool, phrase: bool, aimed: bool) -> int:  # noqa: FBT001, PLR0917 - hot path
    """Give how much words count, in tenths: 10 for once, and more where repeated, up to 30.

    In a short sentence it is four tenths more, since what a company does is said in few words; so
    it is for a phrase, which is harder to meet by chance than a word. Words that say whom or what
    something is for count two tenths more.

    Examples:
        >>> from technopark.segments._mention import factor
        >>> factor(1, False, False, False), factor(3, True, True, True)
        (10, 46)
    """
    counted = min(_ONCE + _FURTHER * (times - 1), _MOST)
    if brief:
        counted = counted * _MORE // _ONCE
    if phrase:
        counted = counted * _MORE // _ONCE
    return counted * _AIMED // _ONCE if aimed else counted


@lru_cache(maxsize=1024)
def dilution(tenths: int) -> int:
    """Give how much each piece of evidence counts beside its like, in thousandths.

    Ten pieces count in full. Each of fewer counts for more, down to three, and each of more for
    less: by the power three quarters, so that much evidence still outweighs little.

    Args:
        tenths: the pieces, in tenths, since a repeated one is more than one.

    Examples:
        >>> from technopark.segments._mention import dilution
        >>> dilution(10), dilution(30), dilution(100), dilution(1600)
        (2466, 2466, 1000, 125)
    """
    return isqrt(isqrt(_WHOLE // max(tenths, _FEWEST) ** 3))


def shared(mentions: Iterable[Mention]) -> int:
    """Give how much each piece of evidence counts among its like, in thousandths."""
    return dilution(
        sum([mention.pieces * mention.factor for mention in mentions if not mention.denied])
    )


def brought(mentions: Iterable[Mention], share: int) -> dict[str, int]:
    """Add up what mentions bring to each segment, in thousandths of a logit.

    Each weight of each mention is rounded to a thousandth, half of one upwards, so that the
    evidence that is shown adds up.
    """
    total: defaultdict[str, int] = defaultdict(int)
    for mention in mentions:
        if not mention.denied:
            worth = mention.worth(share)
            for segment, weight in mention.weights:
                total[segment] += (weight * worth + _HALF) // _PER_POINT
    return total
