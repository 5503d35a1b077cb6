"""What follows the end of a lease: renewed at once, or let again after a time empty."""

from __future__ import annotations

from datetime import date
from enum import unique
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import fraction
from technopark._kernel.figure import Figure, count, given, product, total
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.lease import Lease
from technopark._model.money import Money
from technopark._model.period import Period, add_months
from technopark.errors import CurrencyMismatchError, InvalidValueError
from technopark.rent._clauses.base import quantity_of
from technopark.rent._days.term import kept_term
from technopark.rent._streams.money import money_figure
from technopark.rent._streams.stream import level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation
    from technopark._model.money import Rate


@unique
class Outcome(Term):
    """What follows the end of a lease."""

    RENEWED = "renewed"
    RELET = "let again"


@attrs.frozen(eq=False, kw_only=True)
class NextLet:
    """One thing that may follow a lease.

    Attributes:
        outcome: renewed, or let again.
        start: the first day of the new rent.
        empty: the days without a tenant; none where there are none.
        monthly: the new rent a month.
        costs: what the landlord pays for it: fit-out, commission.
    """

    outcome: Outcome
    start: date
    empty: Period | None
    monthly: Money
    costs: Money
    _why: Figure = attrs.field(repr=False, alias="why")
    _lost: Figure = attrs.field(repr=False, alias="loss")

    @property
    def lost(self) -> Money:
        """The new rent of the time without a tenant."""
        return Money.of(self._lost.value, self.monthly.currency)

    def explain(self) -> Explanation[object]:
        """Say how the monthly rent came about."""
        return self._why.explain()


@attrs.frozen(eq=False, kw_only=True, str=False)
class Rollover(Tabular):
    """What may follow the end of a lease, and what to expect of both together.

    Attributes:
        lease: the lease.
        end: the first day after it.
        renewed: if its tenant stays.
        relet: if another one comes.
    """

    lease: Lease
    end: date
    renewed: NextLet
    relet: NextLet

    def expected_rent(self, probability: Number) -> Explanation[object]:
        """Give the rent a month to expect, by the probability that the tenant stays.

        Raises:
            InvalidValueError: a probability outside 0 to 1.
        """
        parts = [one._why for one in (self.renewed, self.relet)]
        return self._expected("rent a month to expect", parts, probability)

    def expected_loss(self, probability: Number) -> Explanation[object]:
        """Give the rent lost and the costs to expect, by the probability that the tenant stays.

        Raises:
            InvalidValueError: a probability outside 0 to 1.
        """
        parts = [
            total("rent lost and costs", one._lost, given("costs", one.costs))
            for one in (self.renewed, self.relet)
        ]
        return self._expected("loss to expect", parts, probability)

    def _expected(
        self, label: str, parts: Sequence[Figure], probability: Number
    ) -> Explanation[object]:
        stays = fraction(probability, "rollover probability")
        if not 0 <= stays <= 1:
            raise InvalidValueError("rollover probability", probability, "from 0 to 1")
        weighted = [
            product(f"if {outcome}", part, given("probability", weight))
            for outcome, part, weight in zip(Outcome, parts, (stays, 1 - stays), strict=True)
        ]
        exact = total(f"{label}, exact", *weighted)
        return money_figure(label, exact, self.relet.monthly.currency).explain()

    def table(self) -> Table:
        """Give a row for each of the two."""
        columns = ("then", "from", "empty", "rent a month", "rent lost", "costs")
        rows = [
            (one.outcome, one.start, one.empty or "-", one.monthly, one.lost, one.costs)
            for one in (self.renewed, self.relet)
        ]
        return Table.of(f"After lease {self.lease.id}, from {self.end}", columns, rows)


def rollover(
    lease: Lease,
    *,
    renewal: Rate,
    market: Rate,
    empty_months: int,
    renewal_costs: Money | None = None,
    relet_costs: Money | None = None,
) -> Rollover:
    """What may follow the end of a lease: the same tenant at once, or another after a time empty.

    The time empty is lost at the market rent. Neither the rents nor the time have a usual
    value: each is stated, and the probability is asked for where the two are put together.

    Args:
        lease: the lease; its area and units are let again, from the day after its kept term.
        renewal: what its tenant would pay.
        market: what another one would pay.
        empty_months: the months until another one comes.
        renewal_costs: what the landlord pays if the tenant stays; nothing where it is none.
        relet_costs: what the landlord pays for another one; nothing where it is none.

    Raises:
        InvalidValueError: months below zero, or a rate that has no month.
        CurrencyMismatchError: rates and costs in two currencies.

    Examples:
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ... )
        >>> rate = lambda amount: tp.Rate.of(amount, "MAD", per="m2", every="month")
        >>> after = tp.rent.rollover(lease, renewal=rate(90), market=rate(100), empty_months=3)
        >>> print(after.relet.start, after.relet.lost, after.expected_rent("0.75").value)
        2019-04-01 6,000.00 MAD 1,850.00 MAD
    """
    if empty_months < 0:
        raise InvalidValueError("rollover empty_months", empty_months, "zero or more")
    end = kept_term(lease).end
    amounts = (renewal, market, renewal_costs, relet_costs)
    currencies = list(dict.fromkeys(one.currency for one in amounts if one is not None))
    if len(currencies) > 1:
        raise CurrencyMismatchError(*currencies[:2])
    return Rollover(
        lease=lease,
        end=end,
        renewed=_next(lease, Outcome.RENEWED, renewal, start=end, costs=renewal_costs),
        relet=_next(
            lease,
            Outcome.RELET,
            market,
            start=add_months(end, empty_months),
            costs=relet_costs,
            empty=empty_months,
        ),
    )


def _next(
    lease: Lease,
    outcome: Outcome,
    rate: Rate,
    *,
    start: date,
    costs: Money | None,
    empty: int = 0,
) -> NextLet:
    quantity = quantity_of(rate.per, lease.area, len(lease.units))
    one = level("rent", given("rate", rate), quantity, days=lease.term, every=rate.every)
    if one.monthly is None:
        allowed = "a rate by the month, quarter or year"
        raise InvalidValueError("rollover rate", str(rate), allowed)
    monthly = money_figure("rent a month", one.monthly, rate.currency)
    months = product("rent of the time empty, exact", one.monthly, count("months", empty))
    return NextLet(
        outcome=outcome,
        start=start,
        empty=Period(kept_term(lease).end, start) if empty else None,
        monthly=Money.of(monthly.value, rate.currency),
        costs=costs or Money.zero(rate.currency),
        why=monthly,
        loss=money_figure("rent of the time empty", months, rate.currency),
    )
