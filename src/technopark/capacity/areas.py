"""How areas of two bases compare: efficiency, load factor, and factors that are never exact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal, fraction, to_decimal
from technopark._kernel.explain import Explanation
from technopark._kernel.measure import Definition
from technopark._kernel.rounding import Mode, round_to
from technopark._model.area import Area, Basis
from technopark.errors import BasisMismatchError, InvalidValueError
from technopark.tables.density import AREA_FACTORS

if TYPE_CHECKING:
    from fractions import Fraction

    from technopark._kernel.measure import Measure

EFFICIENCY = Definition(name="efficiency", words="lettable area ÷ gross area")
LOAD_FACTOR = Definition(name="load factor", words="rentable area ÷ usable area", unit="times")


def efficiency(lettable: Area, gross: Area) -> Measure:
    """Give lettable as a share of gross area.

    Raises:
        InvalidValueError: more is lettable than there is.

    Examples:
        >>> import technopark as tp
        >>> leasable = tp.Area.of(42_000, unit="sqft", basis=tp.Basis.RENTABLE)
        >>> whole = tp.Area.of(61_000, unit="sqft", basis=tp.Basis.GROSS)
        >>> tp.capacity.efficiency(leasable, whole).percent("1")
        Decimal('69')
    """
    top, bottom = metres("lettable", lettable), metres("gross", gross)
    if top.value > bottom.value:
        raise InvalidValueError("efficiency lettable", str(lettable), f"at most {gross}")
    return EFFICIENCY.over(top, bottom)


def load_factor(rentable: Area, usable: Area) -> Measure:
    """Give rentable as a multiple of usable area; name BOMA's year and method in the areas.

    Examples:
        >>> import technopark as tp
        >>> basis = tp.Basis.boma(2010, method="A")
        >>> tp.capacity.load_factor(
        ...     tp.Area.of(115, basis=basis), tp.Area.of(100, basis=tp.Basis.USABLE)
        ... ).value
        Fraction(23, 20)
    """
    return LOAD_FACTOR.over(metres("rentable", rentable), metres("usable", usable))


@attrs.frozen(kw_only=True)
class AreaFactor:
    """About how an area of one basis compares with that of another: never exact.

    Attributes:
        source: the basis that is known.
        target: the basis that is wanted.
        factor: by which the known area is multiplied.
        citation: who says so.
    """

    source: Basis
    target: Basis
    factor: Number
    citation: Citation

    def apply(self, area: Area, *, step: Number = "0.1") -> Area:
        """Estimate an area on the other basis, rounded half up to a step.

        Raises:
            BasisMismatchError: the area is of another basis than the factor is for.

        Examples:
            >>> import technopark as tp
            >>> (factor,) = tp.capacity.area_factors()
            >>> print(factor.apply(tp.Area.of(1_000, basis=tp.Basis.SHON)))
            920 m² (SUB)
        """
        if area.basis != self.source:
            raise BasisMismatchError(str(area.basis), str(self.source))
        exact = area.to_m2().as_fraction() * fraction(self.factor, "AreaFactor.factor")
        value = round_to(exact, decimal(step, "AreaFactor.apply step"), Mode.HALF_UP)
        return Area(value=to_decimal(value), basis=self.target, measured=area.measured)


def area_factors() -> tuple[AreaFactor, ...]:
    """Give the approximate factors between bases that have a source.

    Examples:
        >>> import technopark as tp
        >>> [(str(one.source), str(one.target)) for one in tp.capacity.area_factors()]
        [('SHON', 'SUB')]
    """
    return tuple(
        AreaFactor(source=Basis(code=one), target=Basis(code=other), factor=factor, citation=by)
        for one, other, factor, by in AREA_FACTORS
    )


def metres(label: str, area: Area) -> Explanation[Fraction]:
    """Take an area in as square metres, labelled with its basis."""
    return Explanation(label=f"{label} m² ({area.basis})", value=area.to_m2().as_fraction())
