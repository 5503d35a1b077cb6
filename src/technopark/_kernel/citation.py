"""Where a figure or a rule comes from."""

from __future__ import annotations

import re

import attrs

from technopark._kernel.aligned import Aligned
from technopark._kernel.term import Term
from technopark.errors import InvalidValueError, TechnoparkError, raise_all

_DAY = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
_DATE = re.compile(rf"(c\. )?{_DAY}( to {_DAY})?", re.ASCII)
_UNDATED = "undated"


class Confidence(Term):
    """How far a source can be relied on."""

    HIGH = "high"
    """An explicit figure in a named outlet, a law's text, or the body itself."""
    MEDIUM = "medium"
    """Explicit, but a single or weak source, or a date that was inferred."""
    LOW = "low"
    """Sources conflict, or the figure is inferred."""


class SourceKind(Term):
    """What kind of standing a source has."""

    PUBLISHED = "published"
    """Published by the one who states it."""
    COPY = "copy"
    """A copy on an unrelated site, named as a copy and not linked."""
    DERIVED = "derived"
    """Worked out by technopark from published inputs."""
    PROPOSAL = "proposal"
    """A proposal of technopark's own, backed by nobody else."""


@attrs.frozen(kw_only=True)
class Citation(Aligned):
    """Who published a figure or a rule, when, where, and how far to rely on it.

    Attributes:
        publisher: the outlet, body or law.
        title: what the piece is called, or what it is.
        date: as printed: `2018-10-08`, `2018-10`, `2018`, a span `2009 to 2010`, `c. 2015-04`
            where it was inferred, or `undated`.
        link: the address, or none.
        confidence: how far to rely on it.
        kind: its standing; a copy has no link, a proposal neither link nor outside publisher.
        note: what a reader must know beside it.

    Raises:
        InvalidValueError: an empty publisher or title, a date of another form, a link on a copy
            or a proposal, or a link that is no web address.

    Examples:
        >>> import technopark as tp
        >>> source = tp.Citation(
        ...     publisher="L'Economiste",
        ...     title="Casablanca Technopark héberge 37 entreprises",
        ...     date="2002-01-30",
        ...     link="http://www.leconomiste.com/article/"
        ...     "dossier-nticbrcasablanca-technopark-heberge-37-entreprises",
        ...     confidence=tp.Confidence.HIGH,
        ... )
        >>> source.year
        2002
    """

    publisher: str
    title: str
    date: str = _UNDATED
    link: str | None = None
    confidence: Confidence = attrs.field(converter=Confidence)
    kind: SourceKind = attrs.field(default=SourceKind.PUBLISHED, converter=SourceKind)
    note: str = ""

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if not self.publisher.strip():
            faults.append(InvalidValueError("Citation.publisher", self.publisher, "a name"))
        if not self.title.strip():
            faults.append(InvalidValueError("Citation.title", self.title, "a title"))
        if self.date != _UNDATED and not _DATE.fullmatch(self.date):
            allowed = '"2018-10-08", "2018-10", "2018", "2009 to 2010", "c. 2018" or "undated"'
            faults.append(InvalidValueError("Citation.date", self.date, allowed))
        if self.link is not None:
            if self.kind in {SourceKind.COPY, SourceKind.PROPOSAL}:
                faults.append(
                    InvalidValueError("Citation.link", self.link, f"none, as {self.kind}")
                )
            elif not self.link.startswith(("https://", "http://")):
                faults.append(InvalidValueError("Citation.link", self.link, "a web address"))
        raise_all(faults)

    @classmethod
    def proposal(cls, title: str, note: str = "") -> Citation:
        """Mark something as a proposal of technopark's own.

        Examples:
            >>> import technopark as tp
            >>> print(tp.Citation.proposal("segment greentech"))
            technopark, segment greentech (proposal, undated, low confidence)
        """
        return cls(
            publisher="technopark",
            title=title,
            confidence=Confidence.LOW,
            kind=SourceKind.PROPOSAL,
            note=note,
        )

    @property
    def year(self) -> int | None:
        """The first year printed in the date, or none where it is undated."""
        found = re.search(r"\d{4}", self.date)
        return int(found.group()) if found else None

    @property
    def is_proposal(self) -> bool:
        """Whether this is a proposal of technopark's own."""
        return self.kind is SourceKind.PROPOSAL

    def __str__(self) -> str:
        kind = "" if self.kind is SourceKind.PUBLISHED else f"{self.kind}, "
        link = f", {self.link}" if self.link else ""
        return (
            f"{self.publisher}, {self.title} "
            f"({kind}{self.date}, {self.confidence} confidence){link}"
        )

    def to_dict(self) -> dict[str, str | None]:
        """Give the citation as plain data."""
        return {
            "publisher": self.publisher,
            "title": self.title,
            "date": self.date,
            "link": self.link,
            "confidence": self.confidence.value,
            "kind": self.kind.value,
            "note": self.note,
        }
