"""Models of taxonomies of segments, and of quotas on them."""

from __future__ import annotations

import technopark as tp
from technopark.schema._document import Document
from technopark.schema._fields import Choice, Many, Ratio
from technopark.schema._values import Citation


class Segment(Document[tp.Segment]):
    """A `technopark.Segment`."""

    id: str
    en: str
    fr: str = ""
    ar: str = ""
    definition: str = ""
    examples: Many[str] = ()
    provenance: Choice[tp.Provenance]
    sources: Many[Citation] = ()


class Taxonomy(Document[tp.Taxonomy]):
    """A `technopark.Taxonomy`."""

    id: str
    version: str
    segments: Many[Segment]
    facets: Many[Segment] = ()
    sources: Many[Citation] = ()


class Match(Document[tp.Match]):
    """A `technopark.Match`."""

    segment: str
    other: str
    fit: Choice[tp.Fit]


class Crosswalk(Document[tp.Crosswalk]):
    """A `technopark.Crosswalk`."""

    source: str
    target: str
    matches: Many[Match]
    sources: Many[Citation] = ()


class Quota(Document[tp.segments.Quota]):
    """A `technopark.segments.Quota`."""

    segment: str
    least: Ratio | None = None
    most: Ratio | None = None
    sources: Many[Citation] = ()
