"""Areas: a value, a measurement basis and the day of measurement."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar, Final

import attrs

from technopark._kernel.aligned import Aligned
from technopark._kernel.exact import Number, decimal, fraction, grouped, to_decimal
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.term import Term
from technopark.errors import (
    BasisMismatchError,
    InvalidValueError,
    NegativeAreaError,
    TechnoparkError,
    UnitMismatchError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

M2_PER_SQFT: Final = Decimal("0.09290304")
"""Square metres in a square foot, exact: the international foot is 0.3048 m."""

_BOMA = "BOMA"
_BOMA_EDITIONS: Final = (1980, 1996, 2010, 2017, 2024)
_NAMED: Final = {
    "IPMS 1": "external area by floor",
    "IPMS 2": "internal area by floor and component",
    "IPMS 3": "exclusive occupation, 2014 office standard",
    "IPMS 3.1": "exclusive occupation, external",
    "IPMS 3.2": "exclusive occupation, internal",
    "GEA": "gross external area",
    "GIA": "gross internal area",
    "NIA": "net internal area",
    "SUB": "surface utile brute",
    "SUN": "surface utile nette",
    "SHON": "surface hors œuvre nette, replaced on 1 March 2012",
    "rentable": "rentable area, standard not stated",
    "gross": "gross area as the press says it, standard not stated",
    "usable": "usable area as the press says it, standard not stated",
}


@attrs.frozen(kw_only=True, str=False)
class Basis(Aligned):
    """How an area was measured.

    The named ones are attributes of the class: `Basis.NIA`, `Basis.IPMS_3_2`, `Basis.GROSS`.
    BOMA needs its edition and, for 2010, its method: `Basis.boma(2010, method="A")`.

    Attributes:
        code: the standard's short name, or `rentable`, `gross` or `usable` where a source says
            no more than that.
        year: the edition; BOMA only.
        method: the method; BOMA 2010 only, A or B.

    Raises:
        InvalidValueError: an unknown code, edition or method.
    """

    code: str
    year: int | None = None
    method: str | None = None

    IPMS_1: ClassVar[Basis]
    IPMS_2: ClassVar[Basis]
    IPMS_3: ClassVar[Basis]
    IPMS_3_1: ClassVar[Basis]
    IPMS_3_2: ClassVar[Basis]
    GEA: ClassVar[Basis]
    GIA: ClassVar[Basis]
    NIA: ClassVar[Basis]
    SUB: ClassVar[Basis]
    SUN: ClassVar[Basis]
    SHON: ClassVar[Basis]
    RENTABLE: ClassVar[Basis]
    GROSS: ClassVar[Basis]
    USABLE: ClassVar[Basis]

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.code != _BOMA:
            if self.code not in tuple(_NAMED):  # what cannot be hashed is refused, too
                allowed = ", ".join((*_NAMED, _BOMA))
                faults.append(InvalidValueError("Basis.code", self.code, allowed))
            if self.year is not None or self.method is not None:
                got = (self.year, self.method)
                faults.append(InvalidValueError("Basis year and method", got, "none, but for BOMA"))
        elif self.year not in _BOMA_EDITIONS:
            allowed = ", ".join(str(year) for year in _BOMA_EDITIONS)
            faults.append(InvalidValueError("Basis.year", self.year, allowed))
        elif (self.method in {"A", "B"}) != (self.year == 2010):  # noqa: PLR2004
            allowed = '"A" or "B" for BOMA 2010, none for other editions'
            faults.append(InvalidValueError("Basis.method", self.method, allowed))
        raise_all(faults)

    @classmethod
    def boma(cls, year: int, *, method: str | None = None) -> Basis:
        """Name the BOMA Z65.1 standard by its edition and, for 2010, its method.

        Examples:
            >>> import technopark as tp
            >>> print(tp.Basis.boma(2010, method="A"))
            BOMA 2010 method A
        """
        return cls(code=_BOMA, year=year, method=method)

    @classmethod
    def named(cls) -> tuple[Basis, ...]:
        """Give every basis that needs neither edition nor method."""
        return tuple(cls(code=code) for code in _NAMED)

    @property
    def meaning(self) -> str:
        """What the basis measures, in words."""
        return _NAMED.get(self.code, "BOMA Z65.1 office standard")

    def __str__(self) -> str:
        year = f" {self.year}" if self.year is not None else ""
        method = f" method {self.method}" if self.method is not None else ""
        return f"{self.code}{year}{method}"


def read_basis(value: Basis | str) -> Basis:
    """Read a basis that needs no edition from its code, and refuse what is none."""
    return value if isinstance(value, Basis) else Basis(code=value)


for _basis in Basis.named():
    setattr(Basis, _basis.code.upper().replace(" ", "_").replace(".", "_"), _basis)


class AreaUnit(Term):
    """Units of area."""

    M2 = "m2"
    SQFT = "sqft"


_SYMBOL = {AreaUnit.M2: "m²", AreaUnit.SQFT: "sq ft"}


def _value(value: Number) -> Decimal:
    return decimal(value, "Area.value")


@attrs.frozen(kw_only=True, str=False, order=False)
class Area(Aligned):
    """An area with its measurement basis.

    Areas add up and compare where their bases and units are the same, and nowhere else.

    Attributes:
        value: in `unit`, zero or more, exact.
        unit: square metres or square feet.
        basis: how it was measured.
        measured: the day of measurement, where it is known.

    Raises:
        FloatRefusedError: the value is a binary float.
        NegativeAreaError: the value is below zero.
        InvalidValueError: the unit or the basis is unknown.

    Examples:
        >>> import technopark as tp
        >>> office = tp.Area.of("20", basis=tp.Basis.NIA)
        >>> print(office + office)
        40 m² (NIA)
    """

    value: Decimal = attrs.field(converter=_value)
    unit: AreaUnit = attrs.field(default=AreaUnit.M2, converter=AreaUnit)
    basis: Basis = attrs.field(converter=read_basis)
    measured: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.value < 0:
            raise NegativeAreaError(self.value, _SYMBOL[self.unit])

    @classmethod
    def of(
        cls, value: Number, *, basis: Basis | str, unit: str = "m2", measured: date | None = None
    ) -> Area:
        """Make an area.

        Args:
            value: in `unit`, zero or more, exact.
            basis: how it was measured; text such as `"NIA"` where it needs no edition.
            unit: `"m2"` or `"sqft"`.
            measured: the day of measurement, where it is known.
        """
        return cls(
            value=decimal(value, "Area.value"),
            unit=AreaUnit.read(unit, "Area.unit"),
            basis=basis,
            measured=measured,
        )

    def as_fraction(self) -> Fraction:
        """Give the value in its own unit as an exact fraction."""
        return Fraction(self.value)

    def to_m2(self) -> Area:
        """Give the same area in square metres, exact."""
        if self.unit is AreaUnit.M2:
            return self
        exact = self.as_fraction() * Fraction(M2_PER_SQFT)
        return attrs.evolve(self, value=to_decimal(exact), unit=AreaUnit.M2)

    def to_sqft(self, *, step: Number = "0.01", mode: Mode = Mode.HALF_UP) -> Area:
        """Give the same area in square feet, rounded to a stated step."""
        if self.unit is AreaUnit.SQFT:
            return self
        exact = self.as_fraction() / Fraction(M2_PER_SQFT)
        rounded = round_to(exact, fraction(step, "Area.to_sqft step"), mode)
        return attrs.evolve(self, value=to_decimal(rounded), unit=AreaUnit.SQFT)

    @classmethod
    def total(cls, areas: Iterable[Area], basis: Basis, *, unit: str = "m2") -> Area:
        """Add up any number of areas of one basis and unit; none give zero.

        Raises:
            BasisMismatchError: an area is on another basis.
            UnitMismatchError: an area is in another unit.
        """
        whole: Area | None = None
        for area in areas:
            whole = area if whole is None else whole + area
        zero = cls.of(0, basis=basis, unit=unit)
        return zero if whole is None else whole + attrs.evolve(zero, measured=whole.measured)

    def times(self, factor: Number) -> Area:
        """Multiply by an exact factor, such as a share of common parts.

        Raises:
            FloatRefusedError: the factor is a binary float.
            NegativeAreaError: the factor is below zero.
            RoundingNeededError: the product has no finite decimal form.

        Examples:
            >>> import technopark as tp
            >>> print(tp.Area.of("20", basis=tp.Basis.NIA).times("1.15"))
            23 m² (NIA)
        """
        exact = self.as_fraction() * fraction(factor, "Area.times factor")
        return attrs.evolve(self, value=to_decimal(exact, "Area.times"))

    def __add__(self, other: Area) -> Area:
        return self._combined(other, self.as_fraction() + self._same(other))

    def __sub__(self, other: Area) -> Area:
        return self._combined(other, self.as_fraction() - self._same(other))

    def __truediv__(self, other: Area) -> Fraction:
        divisor = self._same(other)
        if not divisor:
            raise InvalidValueError("Area divisor", other, "an area above zero")
        return self.as_fraction() / divisor

    # Order looks at the value alone: two areas of one size measured on two days are no less than
    # each other, though they are not equal.
    def __lt__(self, other: Area) -> bool:
        return self.as_fraction() < self._same(other)

    def __le__(self, other: Area) -> bool:
        return self.as_fraction() <= self._same(other)

    def __gt__(self, other: Area) -> bool:
        return self.as_fraction() > self._same(other)

    def __ge__(self, other: Area) -> bool:
        return self.as_fraction() >= self._same(other)

    def __str__(self) -> str:
        return f"{grouped(self.value)} {_SYMBOL[self.unit]} ({self.basis})"

    def _combined(self, other: Area, value: Fraction) -> Area:
        measured = self.measured if self.measured == other.measured else None
        return attrs.evolve(self, value=to_decimal(value), measured=measured)

    def _same(self, other: object) -> Fraction:
        """Give the other's value; refuse an operand of another kind, unit or basis."""
        if not isinstance(other, Area):
            raise InvalidValueError("Area operand", other, "an Area of the same basis and unit")
        faults: list[TechnoparkError] = []
        if self.basis != other.basis:
            faults.append(BasisMismatchError(str(self.basis), str(other.basis)))
        if self.unit is not other.unit:
            left, right = _SYMBOL[self.unit], _SYMBOL[other.unit]
            faults.append(UnitMismatchError(left, right, "bring both to m² with Area.to_m2()"))
        raise_all(faults)
        return other.as_fraction()
