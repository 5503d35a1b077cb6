"""One component of a capacity, what it rests on, and what a company takes up."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import plain
from technopark._kernel.explain import Explanation
from technopark._kernel.render import show
from technopark._kernel.term import Term
from technopark._model.area import Area, Basis
from technopark.errors import InvalidValueError, raise_all


class Standing(Term):
    """What a figure of capacity rests on."""

    BUILT = "built"
    """Counted from the site's units."""
    DECLARED = "declared"
    """Published for what stands."""
    PLANNED = "planned"
    """Announced for the future."""


@attrs.frozen(kw_only=True)
class CapacityLine:
    """One component of a capacity.

    Attributes:
        measure: what is counted: `area`, `units`, `desks`, `people` or `companies`.
        value: how much, in m² for areas.
        standing: what the figure rests on.
        basis: how an area was measured.
        kind: the kind of unit; empty for all of them.
        band: the size band of the units; empty where none was asked for, or none holds them.
        source: who published it; none for what is counted.
        as_of: the day for which it was published.
        said: how it was published where that is more than the figure: "more than 100 companies".
    """

    measure: str
    value: Fraction
    standing: Standing
    basis: Basis | None = None
    kind: str = ""
    band: str = ""
    source: Citation | None = None
    as_of: date | None = None
    said: str = ""

    def explain(self) -> Explanation[Fraction]:
        """Say what the figure rests on."""
        day = "" if self.as_of is None else f"as of {self.as_of}"
        return Explanation(
            label=self.label,
            value=self.value,
            sources=() if self.source is None else (self.source,),
            note=", ".join(part for part in (self.said, day) if part),
        )

    @property
    def label(self) -> str:
        """What is counted, in words."""
        detail = show(self.basis) if self.basis else self.kind
        detail = ", ".join(part for part in (detail, self.band) if part)
        what = f"{self.measure} ({detail})" if detail else self.measure
        return f"{what}, {self.standing}"


@attrs.frozen(kw_only=True)
class Need:
    """What one company takes up, so that measures can be compared.

    Attributes:
        area: of the basis that the site is measured in.
        desks: how many.
        people: how many.

    Raises:
        InvalidValueError: one of them is not above zero.
    """

    area: Area | None = None
    desks: Fraction | int | None = None
    people: Fraction | int | None = None

    def __attrs_post_init__(self) -> None:
        area = None if self.area is None else self.area.as_fraction()
        raise_all(
            InvalidValueError(f"Need.{name}", plain(Fraction(value)), "above zero")
            for name, value in (("area", area), ("desks", self.desks), ("people", self.people))
            if value is not None and value <= 0
        )
