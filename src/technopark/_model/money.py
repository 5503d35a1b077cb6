"""Money as whole minor units, and prices with any number of decimals."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import total_ordering
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.aligned import Aligned
from technopark._kernel.exact import Number, decimal, fraction, grouped, plain, scaled
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.term import Term
from technopark._model.currencies import EXPONENTS
from technopark.errors import (
    CurrencyMismatchError,
    InvalidValueError,
    RoundingNeededError,
    TechnoparkError,
    UnknownCurrencyError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from technopark._kernel.plaindata import PlainData


def exponent(currency: object) -> int:
    """Give the decimal places of a currency's minor unit.

    Raises:
        UnknownCurrencyError: the code is not in ISO 4217.
    """
    if not isinstance(currency, str) or currency not in EXPONENTS:
        raise UnknownCurrencyError(currency)
    return EXPONENTS[currency]


@total_ordering
@attrs.frozen(str=False, order=False)
class Money(Aligned):
    """An amount in whole minor units of a currency.

    Attributes:
        minor: the number of minor units: centimes for MAD, yen for JPY, millimes for TND.
        currency: the ISO 4217 code.

    Raises:
        UnknownCurrencyError: the code is not in ISO 4217.
        InvalidValueError: the minor units are no whole number.

    Examples:
        >>> import technopark as tp
        >>> rent = tp.Money.of("1500.00", "MAD")
        >>> rent + rent, rent.amount
        (Money(minor=300000, currency='MAD'), Decimal('1500.00'))
        >>> print(rent * 2)
        3,000.00 MAD
    """

    minor: int
    currency: str

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if isinstance(self.minor, bool) or not isinstance(self.minor, int):
            faults.append(InvalidValueError("Money.minor", self.minor, "a whole number"))
        try:
            exponent(self.currency)
        except UnknownCurrencyError as error:
            faults.append(error)
        raise_all(faults)

    @classmethod
    def of(cls, amount: Number, currency: str) -> Money:
        """Make money from an amount in the currency's main unit.

        Args:
            amount: exact, no finer than the minor unit.
            currency: the ISO 4217 code.

        Raises:
            FloatRefusedError: the amount is a binary float.
            RoundingNeededError: the amount is finer than the minor unit.
            UnknownCurrencyError: the code is not in ISO 4217.
        """
        places = exponent(currency)
        minor = fraction(amount, "Money.of amount") * 10**places
        if minor.denominator != 1:
            raise RoundingNeededError("Money.of amount", amount, plain(Fraction(1, 10**places)))
        return cls(minor.numerator, currency)

    @classmethod
    def rounded(cls, amount: Number, currency: str, *, mode: Mode = Mode.HALF_UP) -> Money:
        """Make money from an exact amount, rounded to the minor unit by a named mode.

        Examples:
            >>> import technopark as tp
            >>> print(tp.Money.rounded("10.005", "MAD", mode=tp.Mode.HALF_EVEN))
            10.00 MAD
        """
        places = exponent(currency)
        minor = fraction(amount, "Money.rounded amount") * 10**places
        return cls(round_to(minor, Fraction(1), mode).numerator, currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Give nothing, in a currency."""
        return cls(0, currency)

    @classmethod
    def total(cls, amounts: Iterable[Money], currency: str) -> Money:
        """Add up any number of amounts of one currency.

        Raises:
            CurrencyMismatchError: an amount is of another currency.
        """
        result = cls.zero(currency)
        for amount in amounts:
            result += amount
        return result

    @property
    def amount(self) -> Decimal:
        """The amount in the main unit, with all decimal places of the currency."""
        return scaled(self.minor, EXPONENTS[self.currency])

    def as_fraction(self) -> Fraction:
        """Give the amount in the main unit as an exact fraction."""
        return Fraction(self.minor, 10 ** EXPONENTS[self.currency])

    def allocate(self, weights: Sequence[Number]) -> tuple[Money, ...]:
        """Split the amount by weights, losing no minor unit.

        Each part is its exact share rounded down or up to the minor unit, so it is fair to one
        unit; units left over go to the largest remainders, the first of equal ones first. A
        negative amount is split as the positive one is.

        Args:
            weights: zero or more each, and not all zero.

        Raises:
            InvalidValueError: no weight, one below zero, or all zero.

        Examples:
            >>> import technopark as tp
            >>> [str(part) for part in tp.Money.of("100.00", "MAD").allocate([1, 1, 1])]
            ['33.34 MAD', '33.33 MAD', '33.33 MAD']
        """
        exact = [fraction(weight, "Money.allocate weight") for weight in weights]
        whole = sum(exact, Fraction(0))
        if not whole or any(weight < 0 for weight in exact):
            raise InvalidValueError("Money.allocate weights", tuple(weights), "weights above zero")
        shares = [abs(self.minor) * weight / whole for weight in exact]
        parts = [share.numerator // share.denominator for share in shares]
        left = abs(self.minor) - sum(parts)
        by_remainder = sorted(range(len(parts)), key=lambda n: (parts[n] - shares[n], n))
        for n in by_remainder[:left]:
            parts[n] += 1
        sign = -1 if self.minor < 0 else 1
        return tuple(attrs.evolve(self, minor=sign * part) for part in parts)

    def __add__(self, other: Money) -> Money:
        return attrs.evolve(self, minor=self.minor + self._same(other))

    def __sub__(self, other: Money) -> Money:
        return attrs.evolve(self, minor=self.minor - self._same(other))

    def __mul__(self, factor: int) -> Money:
        if isinstance(factor, bool) or not isinstance(factor, int):
            allowed = "a whole number; for a share use Money.times, for a split Money.allocate"
            raise InvalidValueError("Money factor", factor, allowed)
        return attrs.evolve(self, minor=self.minor * factor)

    def __rmul__(self, factor: int) -> Money:
        return self * factor

    def __radd__(self, other: int) -> Money:
        """Let `sum` start from its zero; use `Money.total` where there may be nothing to add."""
        if other != 0:
            raise InvalidValueError("Money operand", other, "Money of the same currency")
        return self

    def __truediv__(self, other: Money) -> Fraction:
        divisor = self._same(other)
        if not divisor:
            raise InvalidValueError("Money divisor", other, "an amount other than zero")
        return Fraction(self.minor, divisor)

    def times(self, factor: Number, *, mode: Mode = Mode.HALF_UP) -> Money:
        """Multiply by any exact factor, rounded to the minor unit by a named mode.

        Args:
            factor: exact, such as `"0.20"` or `Fraction(11, 30)`.
            mode: how what is finer than the minor unit is rounded.

        Raises:
            FloatRefusedError: the factor is a binary float.

        Examples:
            >>> import technopark as tp
            >>> print(tp.Money.of("999.99", "MAD").times("0.20"))
            200.00 MAD
        """
        exact = self.minor * fraction(factor, "Money.times factor")
        return attrs.evolve(self, minor=round_to(exact, Fraction(1), mode).numerator)

    def __neg__(self) -> Money:
        return attrs.evolve(self, minor=-self.minor)

    def __abs__(self) -> Money:
        return attrs.evolve(self, minor=abs(self.minor))

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __str__(self) -> str:
        places = EXPONENTS[self.currency]
        whole, rest = divmod(abs(self.minor), 10**places)
        sign = "-" if self.minor < 0 else ""
        decimals = f".{rest:0{places}d}" if places else ""
        return f"{sign}{whole:,}{decimals} {self.currency}"

    def to_dict(self) -> dict[str, PlainData]:
        """Give the money as plain data."""
        return {"amount": format(self.amount, "f"), "currency": self.currency}

    def _same(self, other: object) -> int:
        if not isinstance(other, Money):
            raise InvalidValueError("Money operand", other, "Money of the same currency")
        if other.currency != self.currency:
            raise CurrencyMismatchError(self.currency, other.currency)
        return other.minor


class Per(Term):
    """What a price is for."""

    M2 = "m2"
    SQFT = "sqft"
    DESK = "desk"
    UNIT = "unit"
    PERSON = "person"
    COMPANY = "company"
    LUMP = "lump"
    """The whole thing, whatever its size."""


class Every(Term):
    """How often a price falls due."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ONCE = "once"


def _amount(value: Number) -> Decimal:
    return decimal(value, "Rate.amount")


@attrs.frozen(kw_only=True, str=False)
class Rate(Aligned):
    """A price: so much money per thing and time, with any number of decimals.

    Attributes:
        amount: the price in the currency's main unit, exact.
        currency: the ISO 4217 code.
        per: what the price is for.
        every: how often it falls due.

    Raises:
        FloatRefusedError: the amount is a binary float.
        UnknownCurrencyError: the code is not in ISO 4217.
        InvalidValueError: an unknown `per` or `every`.

    Examples:
        >>> import technopark as tp
        >>> print(tp.Rate.of("50", "MAD", per="m2", every="month"))
        50 MAD per m2 per month
    """

    amount: Decimal = attrs.field(converter=_amount)
    currency: str
    per: Per = attrs.field(converter=Per)
    every: Every = attrs.field(converter=Every)

    def __attrs_post_init__(self) -> None:
        exponent(self.currency)

    @classmethod
    def of(cls, amount: Number, currency: str, *, per: str, every: str) -> Rate:
        """Make a rate.

        Args:
            amount: the price in the currency's main unit, exact.
            currency: the ISO 4217 code.
            per: `"m2"`, `"sqft"`, `"desk"`, `"unit"`, `"person"`, `"company"` or `"lump"`.
            every: `"day"`, `"week"`, `"month"`, `"quarter"`, `"year"` or `"once"`.
        """
        return cls(
            amount=decimal(amount, "Rate.amount"),
            currency=currency,
            per=Per.read(per, "Rate.per"),
            every=Every.read(every, "Rate.every"),
        )

    def as_fraction(self) -> Fraction:
        """Give the price in the currency's main unit as an exact fraction."""
        return Fraction(self.amount)

    def __str__(self) -> str:
        per = "" if self.per is Per.LUMP else f" per {self.per}"
        every = " once" if self.every is Every.ONCE else f" per {self.every}"
        return f"{grouped(self.amount)} {self.currency}{per}{every}"
