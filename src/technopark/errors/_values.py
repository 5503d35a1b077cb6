"""Values that cannot be: numbers, money, areas, periods."""

from __future__ import annotations

from datetime import date

import attrs

from technopark.errors._base import TechnoparkError
from technopark.errors._written import written


@attrs.define(str=False)
class InvalidValueError(TechnoparkError, ValueError):
    """A value of the right type that makes no sense in its place.

    Attributes:
        where: the field or argument, such as `"Money.of amount"`.
        got: what was given.
        allowed: what would have been accepted.
    """

    where: str
    got: object
    allowed: str

    def __str__(self) -> str:
        return f"{self.where}: got {written(self.got)}; allowed is {self.allowed}"


@attrs.define(str=False)
class FloatRefusedError(TechnoparkError, TypeError):
    """A binary float where an exact number is needed.

    Attributes:
        where: the field or argument.
        got: the float.
    """

    where: str
    got: float

    def __str__(self) -> str:
        return (
            f"{self.where}: got the float {self.got!r}, which is not exact; "
            f'write it as text, "{self.got!r}", or as a Decimal or Fraction'
        )


@attrs.define(str=False)
class NegativeAreaError(TechnoparkError, ValueError):
    """An area below zero.

    Attributes:
        got: the number given.
        unit: the unit it was given in.
    """

    got: object
    unit: str

    def __str__(self) -> str:
        return f"area: got {self.got} {self.unit}; an area is zero or more, check the sign"


@attrs.define(str=False)
class InvalidPeriodError(TechnoparkError, ValueError):
    """A period that does not run forward.

    Attributes:
        start: the first day.
        end: the day after the last one.
    """

    start: date
    end: date

    def __str__(self) -> str:
        return (
            f"period: got start {self.start} and end {self.end}; the end is the day after the "
            "last one, so it must be later than the start; use Period.closed(first, last) to "
            "name the last day"
        )


@attrs.define(str=False)
class UnknownCurrencyError(TechnoparkError, LookupError):
    """A currency code that is not in the ISO 4217 table.

    Attributes:
        got: the code given.
    """

    got: object

    def __str__(self) -> str:
        return (
            f"currency: got {self.got!r}; allowed is an ISO 4217 code in capitals, such as "
            '"MAD" or "EUR"'
        )


@attrs.define(str=False)
class CurrencyMismatchError(TechnoparkError, TypeError):
    """Two currencies in one sum or comparison.

    Attributes:
        left: the one currency.
        right: the other.
        where: the clause and the day, or empty for two amounts of money.
    """

    left: str
    right: str
    where: str = ""

    def __str__(self) -> str:
        return (
            f"{self.where or 'money'}: got {self.left} and {self.right} in one operation; convert one of them "
            "at a stated rate first"
        )


@attrs.define(str=False)
class AreaExceededError(TechnoparkError, ValueError):
    """Parts that come to more than the whole by more than rounding.

    Attributes:
        what: the parts.
        got: what they come to.
        whole: the area that they must fit into.
        slack: by how much rounding alone may exceed it.
    """

    what: str
    got: str
    whole: str
    slack: str

    def __str__(self) -> str:
        return (
            f"{self.what}: got {self.got} in all, which exceeds {self.whole} by more than "
            f"rounding can ({self.slack}); correct a part or the whole"
        )


@attrs.define(str=False)
class BasisMismatchError(TechnoparkError, TypeError):
    """Areas of two measurement bases in one sum or comparison.

    Attributes:
        left: the one basis.
        right: the other.
        where: the clause and the day, or empty for two areas.
    """

    left: str
    right: str
    where: str = ""

    def __str__(self) -> str:
        return (
            f"{self.where or 'area'}: got the bases {self.left} and {self.right} in one operation; bring both to "
            "one basis with a named factor and its source first"
        )


@attrs.define(str=False)
class UnitMismatchError(TechnoparkError, TypeError):
    """Two units of measure, or of account, in one operation.

    Attributes:
        left: the one unit.
        right: the other.
        remedy: what to do.
    """

    left: str
    right: str
    remedy: str

    def __str__(self) -> str:
        return f"unit: got {self.left} and {self.right} in one operation; {self.remedy}"


@attrs.define(str=False)
class RoundingNeededError(TechnoparkError, ValueError):
    """An exact value finer than the unit it should be held in.

    Attributes:
        where: the field or argument.
        got: the value given.
        step: the smallest step that fits.
    """

    where: str
    got: object
    step: object

    def __str__(self) -> str:
        return (
            f"{self.where}: got {self.got}, finer than {self.step}; round it by name, "
            "for instance Money.rounded(value, currency, mode=Mode.HALF_UP)"
        )
