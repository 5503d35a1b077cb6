"""Fees for what is paid late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.exact import number_of
from technopark._kernel.figure import (
    Figure,
    count,
    given,
    highest,
    lowest,
    product,
    total,
)
from technopark._model.clauses.fee import LateFee, Taken
from technopark.errors import CurrencyMismatchError, InvalidPeriodError, InvalidValueError
from technopark.rent._streams.money import money_figure

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.explain import Explanation
    from technopark._model.money import Money

_TAKEN = {Taken.ALL: total, Taken.HIGHEST: highest, Taken.LOWEST: lowest}


def late_fee(clause: LateFee, *, debt: Money, due: date, on: date) -> Explanation[object]:
    """What a debt that is paid on a day costs in fees.

    Nothing where it is paid within the days of grace; after them all days count from the due
    day on. Interest is another clause, `LateInterest`.

    Args:
        clause: the fee.
        debt: what is paid late.
        due: when it was due.
        on: when it is paid.

    Raises:
        InvalidPeriodError: it is paid before it is due.
        InvalidValueError: a debt below zero.
        CurrencyMismatchError: the fee is in another currency.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> usd = lambda amount: tp.Money.of(amount, "USD")
        >>> fee = tp.LateFee(share="0.05", amount=usd(50), taken="highest", grace=5)
        >>> due = date(2020, 1, 1)
        >>> print(tp.rent.late_fee(fee, debt=usd(2000), due=due, on=date(2020, 1, 10)).value)
        100.00 USD
        >>> print(tp.rent.late_fee(fee, debt=usd(2000), due=due, on=date(2020, 1, 6)).value)
        0.00 USD
    """
    if on < due:
        raise InvalidPeriodError(due, on)
    if debt.minor < 0:
        raise InvalidValueError("late_fee debt", str(debt), "zero or more")
    for one in (clause.amount, clause.a_day, clause.most):
        if one is not None and one.currency != debt.currency:
            raise CurrencyMismatchError(debt.currency, one.currency)
    late = (on - due).days
    if late <= clause.grace or not debt:
        days = f"{number_of(late, 'days')} late, {clause.grace} of grace"
        none = given("late fee, exact", 0, note=days if debt else "nothing is owed")
        return money_figure("late fee", none, debt.currency).explain()
    fee = _held(clause, _TAKEN[clause.taken]("late fee, exact", *_parts(clause, debt, late)), debt)
    return money_figure("late fee", fee, debt.currency).explain()


def _parts(clause: LateFee, debt: Money, late: int) -> list[Figure]:
    found: list[Figure] = []
    if clause.amount is not None:
        found.append(given("fixed fee", clause.amount, sources=clause.sources))
    if clause.share is not None:
        share = given("share", clause.share, sources=clause.sources)
        found.append(product("share of the debt", given("debt", debt), share))
    if clause.a_day is not None:
        daily = given("fee a day", clause.a_day, sources=clause.sources)
        found.append(product("fee for the days", daily, count("days", late)))
    return found


def _held(clause: LateFee, fee: Figure, debt: Money) -> Figure:
    """Hold a fee under its limits."""
    if clause.most is not None:
        fee = lowest("not above the most", fee, given("most", clause.most))
    if clause.most_share is not None:
        most = product("most", given("debt", debt), given("share at most", clause.most_share))
        fee = lowest("not above the share", fee, most)
    return fee
