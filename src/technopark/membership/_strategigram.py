"""The Strategigram: a profile of a park's strategy on seven axes, described and not scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.table import Table, Tabular
from technopark.errors import InvalidValueError, TechnoparkError, UnknownNameError, raise_all
from technopark.tables.associations.strategigram import AXES, SOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen(kw_only=True, str=False)
class Profile(Tabular):
    """Where a park stands on the axes of the Strategigram, in words.

    Attributes:
        park: the park's name.
        positions: axis and description, in the order of the axes; empty where none is given.
        sources: who describes the park, and the axes.
    """

    park: str
    positions: tuple[tuple[str, str], ...]
    sources: tuple[Citation, ...]

    def table(self) -> Table:
        """Give a row for each axis."""
        rows = [(AXES[axis], words or "not described") for axis, words in self.positions]
        notes = ["a profile, not a score: weights, scale and formula are not public"]
        notes.extend(str(source) for source in self.sources)
        return Table.of(f"Strategigram of {self.park}", ("axis", "position"), rows, notes=notes)


def strategigram(
    park: str, positions: Mapping[str, str], *, sources: tuple[Citation, ...] = ()
) -> Profile:
    """Describe a park's strategy on the seven axes of IASP's Strategigram.

    Weights, scale and formula are not public, so the profile is in words and has no score.

    Args:
        park: the park's name.
        positions: the position in words on each axis: `location`, `stream`, `firms`,
            `specialisation`, `markets`, `networking`, `management`.
        sources: who describes the park so.

    Raises:
        UnknownNameError: an axis that there is not.
        InvalidValueError: a position that is no text.

    Examples:
        >>> import technopark as tp
        >>> profile = tp.membership.strategigram(
        ...     "Teknopark Istanbul", {"markets": "domestic region and abroad alike"}
        ... )
        >>> profile.positions[4]
        ('markets', 'domestic region and abroad alike')
    """
    faults: list[TechnoparkError] = [
        UnknownNameError("axis of the Strategigram", axis, tuple(AXES))
        for axis in positions
        if axis not in AXES
    ]
    faults.extend(
        InvalidValueError(f"position on {axis}", words, "words; no weights are published")
        for axis, words in positions.items()
        if not _is_text(words)
    )
    raise_all(faults)
    return Profile(
        park=park,
        positions=tuple((axis, positions.get(axis, "")) for axis in AXES),
        sources=(*sources, *(source for source in SOURCES if source not in sources)),
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str)
