"""What a site costs in a year, and by what it can be shared out."""

from __future__ import annotations

from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.area import AreaUnit
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.errors import (
    CurrencyMismatchError,
    DuplicateError,
    InvalidValueError,
    TechnoparkError,
    raise_all,
)


class ShareKey(Term):
    """By what costs are shared out."""

    AREA = "area"
    UNITS = "units"
    COMPANIES = "companies"
    OWN = "own key"
    """A key with a name of its own, such as the readings of meters."""


class Denominator(Term):
    """Out of what a share is counted."""

    OCCUPIED = "occupied"
    LETTABLE = "lettable"
    TOTAL = "total"


def _quantity(value: Number) -> Decimal:
    return decimal(value, "Whole.quantity")


def _variable(value: Number) -> Decimal:
    return decimal(value, "Cost.variable")


def _recoverable(value: Number) -> Decimal:
    return decimal(value, "Cost.recoverable")


def _occupancy(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "CostPool.occupancy")


@attrs.frozen(kw_only=True)
class Whole:
    """The whole that a share is counted out of.

    Attributes:
        key: by what.
        of: which whole: occupied, lettable or total.
        quantity: how much it is.
        unit: in which unit an area is given.
        name: the name of an own key.

    Raises:
        InvalidValueError: a quantity that is not above zero, or a name for another key than an
            own one, or an own one without a name.

    Examples:
        >>> import technopark as tp
        >>> whole = tp.Whole(key=tp.ShareKey.AREA, of=tp.Denominator.LETTABLE, quantity="15000")
        >>> print(whole.quantity)
        15000
    """

    key: ShareKey = attrs.field(converter=ShareKey)
    of: Denominator = attrs.field(converter=Denominator)
    quantity: Decimal = attrs.field(converter=_quantity)
    unit: AreaUnit = attrs.field(default=AreaUnit.M2, converter=AreaUnit)
    name: str = ""

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = name_faults("Whole.name", self.key, self.name)
        if self.quantity <= 0:
            faults.append(InvalidValueError("Whole.quantity", self.quantity, "above zero"))
        raise_all(faults)


def name_faults(where: str, key: ShareKey, name: str) -> list[TechnoparkError]:
    """Report a name for another key than an own one, and an own one without a name."""
    if (key is ShareKey.OWN) == bool(name):
        return []
    return [InvalidValueError(where, name, "a name for an own key, and for no other")]


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Cost:
    """One category of costs.

    Attributes:
        category: its id, such as `cleaning`.
        amount: what it came to, before tax where the tax is recovered.
        variable: the share of it that grows with occupancy, from 0 to 1.
        recoverable: the share of it that tenants bear at all, from 0 to 1; the rest stays with
            the owner, whatever a lease says.
        sources: the account or the invoice.

    Raises:
        InvalidValueError: an empty category, an amount below zero, or a share outside 0 to 1.

    Examples:
        >>> import technopark as tp
        >>> cost = tp.Cost(
        ...     category="cleaning", amount=tp.Money.of("60000.00", "MAD"), variable="0.4"
        ... )
        >>> print(cost.variable)
        0.4
    """

    category: str
    amount: Money
    variable: Decimal = attrs.field(default=Decimal(0), converter=_variable)
    recoverable: Decimal = attrs.field(default=Decimal(1), converter=_recoverable)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if not self.category.strip():
            faults.append(InvalidValueError("Cost.category", self.category, "a text, not empty"))
        if self.amount.minor < 0:
            faults.append(InvalidValueError("Cost.amount", str(self.amount), "zero or more"))
        for name in ("variable", "recoverable"):
            if not 0 <= getattr(self, name) <= 1:
                share = getattr(self, name)
                faults.append(InvalidValueError(f"Cost.{name}", share, "a share, 0 to 1"))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class CostPool:
    """The costs of a site over a year, and the wholes that they are shared out of.

    Attributes:
        period: the days the costs are for.
        costs: one for each category.
        wholes: what shares are counted out of.
        occupancy: the occupied share over those days; needed to gross up variable costs.

    Raises:
        InvalidValueError: no cost, or an occupancy outside 0 to 1.
        CurrencyMismatchError: costs in two currencies.
        DuplicateError: a category or a whole is given twice.

    Examples:
        >>> import technopark as tp
        >>> mad = lambda amount: tp.Money.of(amount, "MAD")
        >>> pool = tp.CostPool(
        ...     period=tp.Period.year(2018),
        ...     costs=(
        ...         tp.Cost(category="cleaning", amount=mad("60000.00")),
        ...         tp.Cost(category="guarding", amount=mad("90000.00")),
        ...     ),
        ... )
        >>> print(pool.total)
        150,000.00 MAD
    """

    period: Period
    costs: tuple[Cost, ...]
    wholes: tuple[Whole, ...] = ()
    occupancy: Decimal | None = attrs.field(default=None, converter=_occupancy)

    def __attrs_post_init__(self) -> None:
        if not self.costs:
            raise InvalidValueError("CostPool.costs", (), "at least one cost")
        faults: list[TechnoparkError] = []
        currencies = list(dict.fromkeys(cost.amount.currency for cost in self.costs))
        if len(currencies) > 1:
            faults.append(CurrencyMismatchError(*currencies[:2]))
        categories = [cost.category for cost in self.costs]
        wholes = [f"{whole.key} {whole.name} {whole.of}" for whole in self.wholes]
        faults.extend(
            DuplicateError(what, one)
            for what, found in (("cost category", categories), ("whole", wholes))
            for one in dict.fromkeys(found)
            if found.count(one) > 1
        )
        if self.occupancy is not None and not 0 <= self.occupancy <= 1:
            faults.append(InvalidValueError("CostPool.occupancy", self.occupancy, "0 to 1"))
        raise_all(faults)

    @property
    def currency(self) -> str:
        """The currency of the costs."""
        return self.costs[0].amount.currency

    @property
    def total(self) -> Money:
        """The sum of all costs."""
        return Money.total((cost.amount for cost in self.costs), self.currency)

    def whole(self, key: ShareKey, of: Denominator, name: str = "") -> Whole | None:
        """Give the whole of a key, or none where it is not given."""
        asked = (key, of, name)
        return next((w for w in self.wholes if (w.key, w.of, w.name) == asked), None)
