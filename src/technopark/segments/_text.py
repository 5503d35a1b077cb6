"""Text as the lexicon reads it: without case, accents and markup, and every place remembered."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

# ruff: noqa: RUF001 - the letters are meant

_ARABIC: Final = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه",
    "ک": "ك", "،": ",", "؛": ";", "؟": "?",
    **{chr(0x0660 + digit): str(digit) for digit in range(10)},
    **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
}  # fmt: skip
_TATWEEL: Final = "\u0640"


def _bare(char: str) -> str:
    """Give a character without accents, case and presentation form."""
    kept = "".join(
        part
        for part in unicodedata.normalize("NFKD", char)
        if not unicodedata.category(part).startswith(("M", "C")) and part != _TATWEEL
    )
    return "".join(_ARABIC.get(part, part) for part in kept.casefold())


def _one_to_one() -> dict[int, str]:
    """Give every letter whose bare form is one character, so that places stay."""
    codes = [*range(0x80, 0x250), *range(0x1E00, 0x1F00), *(ord(char) for char in _ARABIC)]
    table = {code: _bare(chr(code)) for code in codes}
    table = {code: bare for code, bare in table.items() if len(bare) == 1}
    table.update({ord(quote): "'" for quote in "\u2018\u2019\u02bc\u00b4`"})
    table.update({ord(dash): "-" for dash in "\u2010\u2011"})
    table.update({ord(space): " " for space in "\u00a0\u202f\u2009"})
    return table


_TABLE: Final = _one_to_one()
# What is in the table, or harmless as it stands.
_KEPT: Final = frozenset(
    [
        *map(chr, _TABLE),
        *(chr(code) for code in range(0x0621, 0x064B) if chr(code) != _TATWEEL),
        *"\u2012\u2013\u2014\u2015\u201c\u201d\u201e\u201f\u2022\u2026\u00ab\u00bb",
    ]
)
_ODD: Final = re.compile(f"[^\x00-\x7f{''.join(sorted(_KEPT))}]")
# A run of backslashes is tried once, from its first one: else a long run takes hours.
_MARKUP: Final = re.compile(
    r"</?[A-Za-z!][^<>]*>|(?<!\\)\\+[nrt]|(?:https?://|www\.)\S+", re.IGNORECASE
)
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")


@attrs.frozen
class Normal:
    """A text made plain, and the way back to the places in the original.

    Attributes:
        text: the plain text.
        starts: where each run of unshifted characters starts in the plain text.
        shifts: by how much that run is shifted against the original.
    """

    text: str
    starts: tuple[int, ...] = (0,)
    shifts: tuple[int, ...] = (0,)

    @property
    def shifted(self) -> bool:
        """Whether any place differs from the original's."""
        return len(self.starts) > 1

    def origin(self, place: int) -> int:
        """Give the place in the original of a place in the plain text."""
        return place + self.shifts[bisect_right(self.starts, place) - 1]


def normal(text: str) -> Normal:
    """Make a text plain: no case, accents, markup, addresses or presentation forms."""
    if "<" in text or "\\" in text or "://" in text or "www." in text.lower():
        text = _MARKUP.sub(_blank, text)
    if text.isascii():
        return Normal(text.lower())
    foreign = set(_BEYOND_ASCII.findall(text))
    return Normal(_flat(text, foreign)) if foreign <= _KEPT else _shifted(text)


def _flat(text: str, foreign: Iterable[str]) -> str:
    """Put letters of one character each in the place of their accented forms."""
    # A text has few of them: to replace one after the other takes half the time of a translation.
    for char in foreign:
        bare = _TABLE.get(ord(char))
        if bare is not None:
            text = text.replace(char, bare)
    return text.lower()


def _blank(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())


@lru_cache(maxsize=4096)
def _odd(char: str) -> str:
    """Give the bare form of an odd character; a space for what only separates."""
    bare = _bare(char)
    if bare or unicodedata.category(char).startswith("M") or char == _TATWEEL:
        return bare
    # Joiners and marks of direction stand inside words; other controls separate.
    return "" if unicodedata.category(char) == "Cf" else " "


def _shifted(text: str) -> Normal:
    """Make a text plain whose bare form has another length, and note the shifts."""
    parts: list[str] = []
    starts, shifts = [0], [0]
    done = length = 0
    for found in _ODD.finditer(text):
        plain = text[done : found.start()].translate(_TABLE).lower()
        bare = _odd(found.group())
        done = found.end()
        parts += (plain, bare)
        length += len(plain) + len(bare)
        if done - length != shifts[-1]:
            starts.append(length)
            shifts.append(done - length)
    parts.append(text[done:].translate(_TABLE).lower())
    return Normal("".join(parts), tuple(starts), tuple(shifts))


# Linking words: passed over inside phrases, so that "moyens de paiement" and "moyen du paiement"
# meet; only set phrases name them.
LINKS: Final = frozenset(
    [
        "de",
        "du",
        "des",
        "d",
        "l",
        "la",
        "le",
        "les",
        "un",
        "une",
        "of",
        "the",
        "a",
        "an",
        "s",
        "et",
        "and",
        "en",
        "au",
        "aux",
        "qu",
        "que",
        "qui",
        "leur",
        "leurs",
        "ses",
        "son",
        "sa",
        "its",
    ]
)
_IRREGULAR: Final = frozenset(
    (
        "news", "goods", "sales", "securities", "stocks", "pays", "bus", "gas", "plus", "series",
        "always", "across", "bonds", "arts", "courses", "maths", "lens", "cours", "corps", "jobs",
    )
)  # fmt: skip
_LONG: Final = 4
_LONGER: Final = 6
_ARABIC_HEADS: Final = ("وال", "بال", "كال", "فال", "لل", "ال")


@lru_cache(maxsize=1 << 15)
def fold(word: str) -> str:
    """Give the form under which a word, its plurals and its feminines meet.

    Examples:
        >>> from technopark.segments._text import fold
        >>> fold("paiements") == fold("paiement"), fold("companies") == fold("company")
        (True, True)
    """
    if word in _IRREGULAR or len(word) < _LONG:
        return word
    if word[0] > "\u0600":
        return _fold_arabic(word)
    if word.endswith("eaux"):
        word = word[:-1]
    elif word.endswith("aux") and len(word) >= _LONGER:
        word = word[:-2] + "l"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) < _LONGER:
        return word
    if word.endswith("ie"):
        return word[:-2] + "y"
    word = word.removesuffix("e")
    if word.endswith("e") and len(word) >= _LONGER:
        word = word[:-1]
    return word[:-1] + "f" if word.endswith("iv") else word


def _fold_arabic(word: str) -> str:
    for head in _ARABIC_HEADS:
        if word.startswith(head) and len(word) > len(head) + 2:
            return word[len(head) :]
    return word


WORD: Final = re.compile(
    # What is longer than any word is cut, so that nothing huge is remembered.
    r"[a-z0-9]{1,60}|[\u0621-\u064a]{1,60}|[.!?](?!\w)"
    r"|[,:;()\[\]{}|/\u2026\u2022\u2012-\u2015\u201c-\u201f\u00ab\u00bb\"]"
)
SENTENCE_ENDS: Final = frozenset(".!?\u2026\u2022|")
CLAUSE_ENDS: Final = SENTENCE_ENDS | frozenset(
    ',:;()[]{}/"\u2012\u2013\u2014\u2015\u201c\u201d\u201e\u201f\u00ab\u00bb'
)
