"""What an official activity code says of a segment, by its revision."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.verdict import Answer, Finding
from technopark._model.activity import ActivityCode, Strength
from technopark.errors import InvalidValueError
from technopark.tables.activity_codes import (
    CODES,
    ISIC,
    NAF,
    NMA,
    RECODED_IN_NACE_2_1,
    STRENGTHS,
    WIDER_IN_ISIC,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

REVISIONS: Final = ("nace2", "nace2.1", "naf2", "isic4", "nma2010")
"""The revisions that can be read; any other abstains."""
_DIGITS: Final = re.compile(r"(\d\d)\.?(\d{1,2})?(?:\.?[A-Z])?")
_CLASS: Final = 4
_ORDER: Final = (Strength.NONE, Strength.WEAK, Strength.MEDIUM, Strength.STRONG)


@attrs.frozen(kw_only=True)
class CodeReading:
    """What one activity code says.

    Attributes:
        code: as it was given, such as `nace2:64.19`.
        segments: the segments it speaks for; none where it abstains.
        strength: how much it says.
        title: the class's title, in French for NACE and NAF, in English otherwise.
        reason: why it abstains, or what to know beside it.
        sources: the classification, and the proposal of segments and strengths.
    """

    code: str
    segments: tuple[str, ...] = ()
    strength: Strength = Strength.NONE
    title: str = ""
    reason: str = ""
    sources: tuple[Citation, ...] = ()


def read_code(code: str) -> CodeReading:
    """Say what an activity code says of a segment.

    A code needs its revision, since numbers change their meaning between revisions. A code of an
    unknown revision, or one that the tables do not hold, abstains and says why.

    Args:
        code: revision and class, such as `nace2:64.19`, `naf2:62.01Z` or `isic4:6419`.

    Raises:
        InvalidValueError: the code is not text.

    Examples:
        >>> import technopark as tp
        >>> tp.segments.read_code("nace2:64.19").segments
        ('fintech',)
        >>> tp.segments.read_code("64.19").reason
        'no revision: write one of nace2, nace2.1, naf2, isic4, nma2010 before the code'
    """
    if not isinstance(code, str):
        raise InvalidValueError("activity code", code, 'text such as "nace2:64.19"')
    revision, colon, number = code.strip().partition(":")
    known = ", ".join(REVISIONS)
    if not colon:
        return CodeReading(code=code, reason=f"no revision: write one of {known} before the code")
    revision = revision.strip().casefold()
    if revision not in REVISIONS:
        return CodeReading(code=code, reason=f"unknown revision; known are {known}")
    found = _DIGITS.fullmatch(number.strip().upper())
    if found is None:
        return CodeReading(code=code, reason="not a code of two to four digits")
    digits = found[1] + (found[2] or "")
    if revision == "isic4":
        return _isic(code, digits)
    if revision == "nma2010":
        return _nma(code, digits)
    return _nace(code, f"{digits[:2]}.{digits[2:]}", revision)


def read_codes(codes: Iterable[str]) -> list[CodeReading]:
    """Read codes in their order; one that is given twice, however it is written, is read once."""
    first: dict[str, CodeReading] = {}
    for code in codes:
        reading = read_code(code)
        first.setdefault("".join(code.split()).replace(".", "").casefold(), reading)
    return list(first.values())


def silent(readings: Iterable[CodeReading]) -> tuple[Finding, ...]:
    """Report each code that says nothing of a segment, with the reason."""
    return tuple(
        Finding(
            requirement="code",
            statement=f"the code {reading.code} counts for nothing: {reading.reason}",
            answer=Answer.UNKNOWN,
            observed=reading.reason,
            sources=reading.sources,
        )
        for reading in readings
        if not reading.segments
    )


def _nace(code: str, number: str, revision: str) -> CodeReading:
    row = _by_nace().get(number)
    if row is None:
        return CodeReading(code=code, reason="not in the table: it says nothing of a segment")
    if revision == "nace2.1":
        if not row.in_nace_2_1:
            return CodeReading(code=code, reason="the code does not exist in NACE Rev. 2.1")
        if number in RECODED_IN_NACE_2_1:
            reason = f"its meaning changed: {RECODED_IN_NACE_2_1[number]}"
            return CodeReading(code=code, reason=reason)
    return _reading(code, (row,), row.strength, title=row.fr, source=NAF)


def _isic(code: str, digits: str) -> CodeReading:
    rows = _by_isic().get(digits)
    if rows is None:
        return CodeReading(code=code, reason="not in the table: it says nothing of a segment")
    weakest = min((row.strength for row in rows), key=_ORDER.index)
    strength = min(weakest, WIDER_IN_ISIC.get(digits, weakest), key=_ORDER.index)
    return _reading(code, rows, strength, title=rows[0].en, source=ISIC)


def _nma(code: str, digits: str) -> CodeReading:
    """Read the Moroccan code by its class of ISIC where there is one, else by its division."""
    if len(digits) == _CLASS and digits in _by_isic():
        found = _isic(code, digits)
        strength = min(found.strength, Strength.MEDIUM, key=_ORDER.index)
        reason = (
            "unverified: read as the class of ISIC Rev. 4, since the classes of NMA were not found"
        )
        return attrs.evolve(found, strength=strength, reason=reason, sources=(NMA, *found.sources))
    rows = tuple(row for row in CODES if row.isic4[:2] == digits[:2])
    segments = dict.fromkeys(row.segment for row in rows)
    if len(segments) != 1 or "" in segments:
        return CodeReading(code=code, reason="its division says nothing of one segment")
    reason = f"read by its division, {digits[:2]}"
    found = _reading(code, rows, Strength.WEAK, title="", source=NMA)
    return attrs.evolve(found, reason=reason)


def _reading(
    code: str,
    rows: tuple[ActivityCode, ...],
    strength: Strength,
    *,
    title: str,
    source: Citation,
) -> CodeReading:
    segments = tuple(dict.fromkeys(row.segment for row in rows if row.segment))
    silent = strength is Strength.NONE
    return CodeReading(
        code=code,
        segments=() if silent else segments,
        strength=strength,
        title=title,
        reason=rows[0].note if silent or len(rows) == 1 else "",
        sources=(source, STRENGTHS),
    )


@lru_cache(maxsize=1)
def _by_nace() -> dict[str, ActivityCode]:
    return {row.nace2: row for row in CODES}


@lru_cache(maxsize=1)
def _by_isic() -> dict[str, tuple[ActivityCode, ...]]:
    classes: dict[str, list[ActivityCode]] = {}
    for row in CODES:
        classes.setdefault(row.isic4, []).append(row)
    return {number: tuple(rows) for number, rows in classes.items()}
