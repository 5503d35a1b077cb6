"""Short constructors, so that a table keeps each figure and its citation on one line."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypedDict

from technopark._kernel.citation import Citation, Confidence, SourceKind
from technopark._model.observation import Observation, Observed, Precision, Qualifier

if TYPE_CHECKING:
    from typing import Unpack

    from technopark._model.area import Basis

_INFERRED = "c. "
_SPAN = " to "
_PARTS: Final = {1: Precision.YEAR, 2: Precision.MONTH, 3: Precision.DAY}
_DECEMBER: Final = 12


class More(TypedDict, total=False):
    """What else an observation may say."""

    upper: int
    qualifier: Qualifier
    unit: str
    basis: Basis
    kind: str
    planned: bool
    definition: str


def published(
    publisher: str,
    title: str,
    date: str,
    *,
    link: str | None = None,
    confidence: Confidence = Confidence.HIGH,
    note: str = "",
) -> Citation:
    """Cite something where it was published."""
    return Citation(
        publisher=publisher, title=title, date=date, link=link, confidence=confidence, note=note
    )


def copied(
    publisher: str,
    title: str,
    date: str,
    *,
    confidence: Confidence = Confidence.MEDIUM,
    note: str = "",
) -> Citation:
    """Cite a copy on an unrelated site: named, and not linked."""
    return Citation(
        publisher=publisher,
        title=title,
        date=date,
        confidence=confidence,
        kind=SourceKind.COPY,
        note=note,
    )


def derived(title: str, note: str = "") -> Citation:
    """Cite what was worked out here from published inputs."""
    return Citation(
        publisher="technopark",
        title=title,
        confidence=Confidence.LOW,
        kind=SourceKind.DERIVED,
        note=note,
    )


def last_day(text: str) -> date:
    """Give the last day of a day, month, year or span written as in a citation.

    A figure "of 2012" is certainly known at the end of 2012, and perhaps not before.
    """
    last = text.removeprefix(_INFERRED).rpartition(_SPAN)[2]
    parts = [int(part) for part in last.split("-")]
    if len(parts) == len(_PARTS):
        return date(*parts)
    year, month = (*parts, _DECEMBER)[:2]
    after = date(year + month // _DECEMBER, month % _DECEMBER + 1, 1)
    return after - timedelta(days=1)


def precision(text: str) -> Precision:
    """Give how precisely a day is written: `2018-10-08`, `2018-10`, `2018` or `c. 2018`."""
    if text.startswith(_INFERRED):
        return Precision.INFERRED
    return _PARTS[text.count("-") + 1]


def said(
    subject: str,
    as_of: str,
    source: Citation,
    *,
    metric: str,
    value: Observed | int,
    **more: Unpack[More],
) -> Observation:
    """Record one figure: about whom, for which day, who says so, and what."""
    return Observation(
        subject=subject,
        metric=metric,
        value=Decimal(value) if type(value) is int else value,
        as_of=last_day(as_of),
        precision=precision(as_of),
        source=source,
        **more,
    )
