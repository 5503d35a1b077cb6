"""Bands of unit sizes, by which a park counts its units beside their kinds."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import attrs

from technopark._model.area import Area
from technopark.errors import (
    BasisMismatchError,
    DuplicateError,
    InvalidValueError,
    TechnoparkError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from technopark._model.area import Basis


@attrs.frozen(kw_only=True)
class SizeBand:
    """Sizes of units that are counted together: from one area on, until before another.

    Attributes:
        label: what the park calls it; any text, a kind's name too, as bands and kinds are counted
            apart.
        start: the smallest area in it.
        end: the area before which it ends, of the same basis; none where it has no end.

    Raises:
        InvalidValueError: a blank label, or an end that is not above the start.
        BasisMismatchError: the two areas are of two bases.

    Examples:
        >>> import technopark as tp
        >>> nia = tp.Basis.NIA
        >>> small = tp.SizeBand(
        ...     label="small", start=tp.Area.of(12, basis=nia), end=tp.Area.of(20, basis=nia)
        ... )
        >>> small.holds(tp.Area.of("19.9", basis=nia)), small.holds(tp.Area.of(20, basis=nia))
        (True, False)
    """

    label: str
    start: Area
    end: Area | None = None

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if not self.label.strip():
            faults.append(InvalidValueError("SizeBand.label", self.label, "a name"))
        if self.end is not None and self.end.basis != self.start.basis:
            faults.append(BasisMismatchError(str(self.start.basis), str(self.end.basis)))
        elif self.end is not None and _size(self.end) <= _size(self.start):
            allowed = f"an area above the start, {self.start}"
            faults.append(InvalidValueError("SizeBand.end", str(self.end), allowed))
        raise_all(faults)

    @property
    def basis(self) -> Basis:
        """The basis of its areas."""
        return self.start.basis

    def holds(self, area: Area) -> bool:
        """Say whether an area lies in it.

        Raises:
            BasisMismatchError: the area is of another basis.
        """
        if area.basis != self.basis:
            raise BasisMismatchError(str(self.basis), str(area.basis))
        size = _size(area)
        return _size(self.start) <= size and (self.end is None or size < _size(self.end))


def band_faults(bands: Iterable[SizeBand]) -> list[TechnoparkError]:
    """Report bands of one label, of two bases, and bands that share a size."""
    faults: list[TechnoparkError] = []
    for one, other in combinations(bands, 2):
        if one.label == other.label:
            faults.append(DuplicateError("size band", one.label))
        elif one.basis != other.basis:
            faults.append(BasisMismatchError(str(one.basis), str(other.basis)))
        elif one.holds(other.start) or other.holds(one.start):
            allowed = f"bands that share no size, unlike {one.label!r}"
            faults.append(InvalidValueError("size bands", other.label, allowed))
    return faults


def _size(area: Area) -> Fraction:
    return area.to_m2().as_fraction()
