"""Official activity codes."""

from __future__ import annotations

import attrs

from technopark._kernel.term import Term


class Strength(Term):
    """How much an activity code says of a segment."""

    STRONG = "strong"
    """Worth a label by itself."""
    MEDIUM = "medium"
    """Worth a label with some help from the text."""
    WEAK = "weak"
    """A hint: the text decides."""
    NONE = "none"
    """Nothing."""


@attrs.frozen
class ActivityCode:
    """A class of activities and what it says of a segment.

    Attributes:
        nace2: the class of NACE Rev. 2, such as `62.01`.
        isic4: the class of ISIC Rev. 4, such as `6201`.
        segment: the segment; empty where the class says nothing of one.
        strength: how much it says.
        oecd: `ICT`, `content_media` or empty, in the OECD's definition of 2007.
        in_nace_2_1: whether NACE Rev. 2.1 still has the code.
        en: the title in English.
        fr: the title in French.
        ar: the title in Arabic.
        note: what a reader must know beside it.
    """

    nace2: str
    isic4: str
    segment: str
    strength: Strength
    oecd: str = attrs.field(kw_only=True)
    in_nace_2_1: bool = attrs.field(kw_only=True)
    en: str = attrs.field(kw_only=True)
    fr: str = attrs.field(kw_only=True)
    ar: str = attrs.field(kw_only=True)
    note: str = attrs.field(kw_only=True)
