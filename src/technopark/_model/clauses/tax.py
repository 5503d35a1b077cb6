"""Taxes that stand on the bill."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.dated import Dated
from technopark._kernel.exact import Number, decimal
from technopark._kernel.rounding import Mode
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.clauses.base import Charge, read_charges
from technopark.errors import InvalidValueError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._kernel.citation import Citation


class TaxPoint(Term):
    """The day whose rate of tax holds for a line."""

    DUE = "due day"
    START = "first day of the period"


def _taxed(values: Iterable[str]) -> tuple[Charge, ...]:
    return read_charges(values, "Vat.on")


def _counted(values: Iterable[str]) -> tuple[Charge, ...]:
    return read_charges(values, "TaxPassedOn.on")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Vat(Clause):
    """Value added tax on the charges of a lease.

    A lease may have several, each on charges of its own.

    Attributes:
        rates: the share of the net amount, dated: `0.20` for 20 %.
        on: the charges it is levied on; every charge but deposits and interest where it is
            empty.
        point: the day whose rate holds for a line.
        mode: how the tax of a line is rounded to the minor unit.

    Raises:
        InvalidValueError: a share below 0 or above 1.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> vat = tp.Vat.of("0.20", start=date(2007, 1, 1))
        >>> vat.rates.versions[0].value
        Decimal('0.2')
    """

    rates: Dated[Decimal]
    on: tuple[Charge, ...] = attrs.field(default=(), converter=_taxed)
    point: TaxPoint = attrs.field(default=TaxPoint.DUE, converter=TaxPoint)
    mode: Mode = attrs.field(default=Mode.HALF_UP, converter=Mode)

    def __attrs_post_init__(self) -> None:
        raise_all(
            InvalidValueError("Vat rate", version.value, "a share from 0 to 1, 0.20 for 20 %")
            for version in self.rates.versions
            if not 0 <= version.value <= 1
        )

    @classmethod
    def of(
        cls,
        rate: Number,
        *,
        start: date,
        on: tuple[Charge, ...] = (),
        sources: tuple[Citation, ...] = (),
    ) -> Vat:
        """Make the tax from one rate.

        Args:
            rate: the share of the net amount, `"0.20"` for 20 %.
            start: the first day in force; a line due earlier has no rate, and is refused.
            on: the charges it is levied on.
            sources: who says so.
        """
        share = decimal(rate, "Vat rate")
        return cls(rates=Dated[Decimal].of("VAT", {start: share}, sources=sources), on=on)

    def taxes(self, charge: Charge) -> bool:
        """Say whether a charge bears the tax."""
        if self.on:
            return charge in self.on
        return charge not in {Charge.DEPOSIT, Charge.INTEREST}


@attrs.frozen(kw_only=True, field_transformer=tuples)
class TaxPassedOn(Clause):
    """A tax of the landlord's that the tenant pays as a share of other charges, shown apart.

    Attributes:
        rates: the share of those charges, dated: `0.105` for 10.5 %.
        on: the charges that it is counted on: those with a price over time, so not the turnover
            rent, which is due once.
        name: what its lines are called.

    Raises:
        InvalidValueError: a share below 0 or above 1, or no charge, one that is a tax, or that
            there is not.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> import technopark as tp
        >>> rates = tp.Dated.of("local tax", {date(2020, 1, 1): Decimal("0.105")})
        >>> tp.TaxPassedOn(rates=rates, name="local tax").on
        (Charge.RENT,)
    """

    rates: Dated[Decimal]
    on: tuple[Charge, ...] = attrs.field(default=(Charge.RENT,), converter=_counted)
    name: str = Charge.TAX_PASSED_ON.value

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = [
            InvalidValueError("TaxPassedOn rate", version.value, "a share from 0 to 1")
            for version in self.rates.versions
            if not 0 <= version.value <= 1
        ]
        if not self.on or Charge.TAX_PASSED_ON in self.on:
            faults.append(InvalidValueError("TaxPassedOn.on", self.on, "charges that are no tax"))
        raise_all(faults)
