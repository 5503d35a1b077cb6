"""What is left of rents after vacancy, unpaid rents and costs."""

from __future__ import annotations

from enum import unique
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import fraction
from technopark._kernel.figure import Figure, difference, given, product, total
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.money import Money
from technopark.errors import CurrencyMismatchError, InvalidValueError
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation


@unique
class LossOn(Term):
    """Out of what losses are counted."""

    RENT = "rent"
    GROSS = "rent and charges recovered"


@attrs.frozen(eq=False, kw_only=True, str=False)
class OperatingIncome(Tabular):
    """The income of a site from gross to net.

    Attributes:
        rent: the rent of all that is let, or could be.
        recovered: the service charges that tenants bear.
        vacancy: what is lost to empty space.
        credit: what is lost as tenants do not pay.
        costs: what the site costs.
    """

    rent: Money
    recovered: Money
    vacancy: Money
    credit: Money
    costs: Money
    _why: Figure = attrs.field(repr=False, alias="why")

    @property
    def gross(self) -> Money:
        """Rent and charges recovered."""
        return self.rent + self.recovered

    @property
    def effective(self) -> Money:
        """What comes in: gross income less both losses."""
        return self.gross - self.vacancy - self.credit

    @property
    def net(self) -> Money:
        """Net operating income: what comes in less what the site costs."""
        return self.effective - self.costs

    def explain(self) -> Explanation[object]:
        """Say how the net operating income came about."""
        return attrs.evolve(self._why, shown=self.net).explain()

    def table(self) -> Table:
        """Give a row for each step from gross to net."""
        rows = [
            ("rent", self.rent),
            ("charges recovered", self.recovered),
            ("gross income", self.gross),
            ("vacancy", -self.vacancy),
            ("unpaid", -self.credit),
            ("effective income", self.effective),
            ("costs", -self.costs),
            ("net operating income", self.net),
        ]
        return Table.of("Operating income", ("line", "amount"), rows)


def operating_income(
    *,
    rent: Money,
    recovered: Money,
    costs: Money,
    vacancy: Number,
    credit: Number,
    on: LossOn | str,
    after_vacancy: bool = False,
) -> OperatingIncome:
    """What is left of the rents of a site after vacancy, unpaid rents and costs.

    Neither loss has a usual size, and both are counted out of more than one base in practice:
    each is stated. Losses are rounded half up to the minor unit.

    Args:
        rent: the rent of the period.
        recovered: the service charges recovered.
        costs: what the site cost.
        vacancy: the share lost to empty space, `"0.03"` for 3 %; 0 for none.
        credit: the share lost as tenants do not pay.
        on: out of what both are counted.
        after_vacancy: whether what is not paid is counted out of what vacancy leaves.

    Raises:
        InvalidValueError: a share outside 0 to 1.
        CurrencyMismatchError: amounts in two currencies.

    Examples:
        >>> import technopark as tp
        >>> usd = lambda amount: tp.Money.of(amount, "USD")
        >>> income = tp.rent.operating_income(
        ...     rent=usd("43666.67"),
        ...     recovered=usd("5333.33"),
        ...     costs=usd("13333.33"),
        ...     vacancy="0.03",
        ...     credit="0.01",
        ...     on="rent and charges recovered",
        ... )
        >>> print(income.vacancy, income.credit, income.net)
        1,470.00 USD 490.00 USD 33,706.67 USD
    """
    for amount in (recovered, costs):
        if amount.currency != rent.currency:
            raise CurrencyMismatchError(rent.currency, amount.currency)
    for name, share in (("vacancy", vacancy), ("credit", credit)):
        if not 0 <= fraction(share, f"operating_income {name}") <= 1:
            raise InvalidValueError(f"operating_income {name}", share, "a share from 0 to 1")
    gross = total("gross income", given("rent", rent), given("charges recovered", recovered))
    read = LossOn.read(on, "operating_income on")
    base = given("rent", rent) if read is LossOn.RENT else gross
    empty = _loss("vacancy", base, vacancy, currency=rent.currency)
    left = difference("after vacancy", base, empty) if after_vacancy else base
    unpaid = _loss("unpaid", left, credit, currency=rent.currency)
    effective = difference("effective income", gross, total("losses", empty, unpaid))
    return OperatingIncome(
        rent=rent,
        recovered=recovered,
        vacancy=Money.of(empty.value, rent.currency),
        credit=Money.of(unpaid.value, rent.currency),
        costs=costs,
        why=difference("net operating income", effective, given("costs", costs)),
    )


def _loss(label: str, base: Figure, share: Number, *, currency: str) -> Figure:
    exact = product(f"{label}, exact", base, given("share", fraction(share, label)))
    return money_figure(label, exact, currency)
