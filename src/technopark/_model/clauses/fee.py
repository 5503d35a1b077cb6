"""Amounts due once, and fees for what is paid late: fixed, a share of the debt, or so much a day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.company import day_faults
from technopark._model.money import Money
from technopark.errors import CurrencyMismatchError, InvalidValueError, TechnoparkError, raise_all


@attrs.frozen(kw_only=True, field_transformer=tuples)
class OneOff(Clause):
    """An amount due once: an entry fee, a repair charged on, a credit.

    It is no rent: steps, reviews, rent-free time and taxes passed on leave it as it is, and figures
    of the rent are without it. Value added tax on every charge is levied on it too.

    Attributes:
        amount: the amount before tax; below zero for a credit.
        due: the day on which it is due, within the term or not.
        name: what its line is called.
        sources: who says so.

    Raises:
        InvalidValueError: no name, or a day that is no plain one.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> entry = tp.OneOff(
        ...     amount=tp.Money.of(500, "MAD"), due=date(2018, 1, 1), name="entry fee"
        ... )
        >>> print(entry.amount)
        500.00 MAD
    """

    amount: Money
    due: date
    name: str = "one-off charge"
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = day_faults(self.due, "OneOff.due")
        if not self.name.strip():
            faults.append(InvalidValueError("OneOff.name", self.name, "a name"))
        raise_all(faults)


class Taken(Term):
    """Which of several parts of a fee are due."""

    ALL = "all"
    """Their sum."""
    HIGHEST = "highest"
    LOWEST = "lowest"


def _share(value: Number | None) -> Decimal | None:
    return None if value is None else decimal(value, "LateFee share")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class LateFee(Clause):
    """A fee for what is not paid in time, besides or instead of interest.

    Attributes:
        amount: a fixed sum.
        share: a share of what is then owed: `0.05` for 5 %.
        a_day: so much for each day late, the days of grace among them.
        taken: whether all parts are due, or the highest or lowest of them.
        grace: so many days after the due day cost nothing, if it is paid by then.
        most: the most that the fee may be; none where there is no such limit.
        most_share: the same as a share of what was owed.
        sources: who says so.

    Raises:
        InvalidValueError: no part of a fee, or one, a limit or days below zero.
        CurrencyMismatchError: amounts in two currencies.

    Examples:
        >>> import technopark as tp
        >>> fee = tp.LateFee(share="0.05", amount=tp.Money.of(50, "USD"), taken="highest", grace=5)
        >>> fee.taken
        Taken.HIGHEST
    """

    amount: Money | None = None
    share: Decimal | None = attrs.field(default=None, converter=_share)
    a_day: Money | None = None
    taken: Taken = attrs.field(default=Taken.ALL, converter=Taken)
    grace: int = 0
    most: Money | None = None
    most_share: Decimal | None = attrs.field(default=None, converter=_share)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.amount is None and self.share is None and self.a_day is None:
            faults.append(
                InvalidValueError("LateFee", None, "an amount, a share, or so much a day")
            )
        money = [one for one in (self.amount, self.a_day, self.most) if one is not None]
        shares = [one for one in (self.share, self.most_share) if one is not None]
        numbers: list[Decimal | int] = [*(one.amount for one in money), *shares, self.grace]
        faults.extend(
            InvalidValueError("LateFee", number, "zero or more") for number in numbers if number < 0
        )
        currencies = list(dict.fromkeys(one.currency for one in money))
        if len(currencies) > 1:
            faults.append(CurrencyMismatchError(*currencies[:2]))
        raise_all(faults)
