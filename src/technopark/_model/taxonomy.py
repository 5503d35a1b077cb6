"""Taxonomies of segments as data: what a park sorts its companies into."""

from __future__ import annotations

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.company import twice
from technopark.errors import (
    InvalidValueError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)


class Provenance(Term):
    """Who named a segment."""

    ARTICLE = "article"
    """Named in the published list of segments."""
    PROPOSAL = "proposal"
    """Proposed by technopark, backed by what its source says."""
    BODY = "body"
    """Named by the association or statistical body whose taxonomy it is."""


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Segment:
    """One segment of a taxonomy.

    Attributes:
        id: its id, such as `fintech`.
        en: its name in English.
        fr: its name in French.
        ar: its name in Arabic; empty where the taxonomy has none.
        definition: what belongs to it.
        examples: activities that belong to it.
        provenance: who named it.
        sources: where it is named, or what backs the proposal.

    Raises:
        InvalidValueError: an empty id or English name.
    """

    id: str
    en: str
    fr: str = ""
    ar: str = ""
    definition: str = ""
    examples: tuple[str, ...] = ()
    provenance: Provenance = attrs.field(converter=Provenance)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        raise_all(
            InvalidValueError(f"Segment.{field}", value, "a text that is not empty")
            for field, value in (("id", self.id), ("en", self.en))
            if not value.strip()
        )


@attrs.frozen(kw_only=True, str=False, field_transformer=tuples)
class Taxonomy(Tabular):
    """A versioned list of segments, and of facets that cut across them.

    Attributes:
        id: its id, such as `technopark`.
        version: the version of the list.
        segments: the segments, in the order in which ties are broken.
        facets: what may be said of a company beside its segments, such as artificial intelligence.
        sources: who published the list.

    Raises:
        DuplicateError: two segments or facets of one id.
        InvalidValueError: an empty id or version, or no segment.

    Examples:
        >>> import technopark as tp
        >>> own = tp.Taxonomy(
        ...     id="own",
        ...     version="1",
        ...     segments=(tp.Segment(id="games", en="Games", provenance=tp.Provenance.PROPOSAL),),
        ... )
        >>> own.ids
        ('games',)
    """

    id: str
    version: str
    segments: tuple[Segment, ...]
    facets: tuple[Segment, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = [
            InvalidValueError(f"Taxonomy.{field}", value, "a text that is not empty")
            for field, value in (("id", self.id), ("version", self.version))
            if not value.strip()
        ]
        if not self.segments:
            faults.append(InvalidValueError("Taxonomy.segments", (), "at least one segment"))
        faults.extend(twice("segment", (each.id for each in (*self.segments, *self.facets))))
        raise_all(faults)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the segments, in order."""
        return tuple(segment.id for segment in self.segments)

    @property
    def facet_ids(self) -> tuple[str, ...]:
        """The ids of the facets, in order."""
        return tuple(facet.id for facet in self.facets)

    @property
    def label(self) -> str:
        """Id and version, as results carry them."""
        return f"{self.id} {self.version}"

    def segment(self, id: str) -> Segment:  # noqa: A002
        """Give the segment or facet of an id.

        Raises:
            UnknownNameError: the taxonomy has none of that id.
        """
        for each in (*self.segments, *self.facets):
            if each.id == id:
                return each
        raise UnknownNameError("segment", id, self.ids)

    def extended(self, *segments: Segment, version: str) -> Taxonomy:
        """Give the taxonomy with more segments, under a new version.

        Examples:
            >>> import technopark as tp
            >>> from technopark.tables.taxonomies import AGRITECH, TECHNOPARK
            >>> TECHNOPARK.extended(AGRITECH, version="agadir-1").ids[-1]
            'agritech'
        """
        return attrs.evolve(self, segments=(*self.segments, *segments), version=version)

    def without(self, *ids: str, version: str) -> Taxonomy:
        """Give the taxonomy without some segments, under a new version.

        Raises:
            UnknownNameError: the taxonomy has none of an id.
        """
        gone = {self.segment(each).id for each in ids}
        kept = tuple(segment for segment in self.segments if segment.id not in gone)
        return attrs.evolve(self, segments=kept, version=version)

    def table(self) -> Table:
        """Give a row for each segment and facet."""
        rows = [
            (each.id, each.en, each.fr, each.ar, each.provenance.value, each.definition)
            for each in (*self.segments, *self.facets)
        ]
        columns = ("id", "English", "French", "Arabic", "provenance", "definition")
        return Table.of(f"Taxonomy {self.label}", columns, rows)


class Fit(Term):
    """How a segment of one taxonomy stands to one of another."""

    EXACT = "exact"
    """They hold the same activities."""
    BROADER = "broader"
    """The other one holds all of this one's activities and more."""
    PARTIAL = "partial"
    """They share some activities."""


@attrs.frozen(kw_only=True)
class Match:
    """One segment's counterpart in another taxonomy.

    Attributes:
        segment: the segment here.
        other: the segment there.
        fit: exact, broader or partial, seen from here.
    """

    segment: str
    other: str
    fit: Fit = attrs.field(converter=Fit)


@attrs.frozen(kw_only=True, str=False, field_transformer=tuples)
class Crosswalk(Tabular):
    """How one taxonomy's segments stand to another's.

    Attributes:
        source: id of the taxonomy mapped from.
        target: id of the taxonomy mapped to.
        matches: the counterparts; a segment may have several or none.
        sources: who says so.
    """

    source: str
    target: str
    matches: tuple[Match, ...]
    sources: tuple[Citation, ...] = ()

    def of(self, segment: str) -> tuple[Match, ...]:
        """Give the counterparts of a segment; none where there are none."""
        return tuple(match for match in self.matches if match.segment == segment)

    def table(self) -> Table:
        """Give a row for each pair."""
        rows = [(match.segment, match.fit.value, match.other) for match in self.matches]
        return Table.of(f"{self.source} to {self.target}", (self.source, "fit", self.target), rows)
