"""What a clause amounts to: levels of a price over time, and single amounts on a day."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.figure import Figure, count, quotient
from technopark._model.clause import Clause
from technopark._model.clauses.base import Charge
from technopark._model.money import Every
from technopark._model.period import Period

_MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.YEAR: 12}


@attrs.frozen(eq=False, kw_only=True)
class Level:
    """A span of days over which the price stays the same.

    Attributes:
        start: the first day.
        end: the day after the last one.
        price: the money for all that is let, with how it came about.
        every: how often that much falls due.
    """

    start: date
    end: date
    price: Figure
    every: Every

    @property
    def monthly(self) -> Figure | None:
        """The price of a month, or none where it is one of days or weeks."""
        months = _MONTHS.get(self.every)
        if months is None or months == 1:
            return self.price if months else None
        return quotient(f"{self.price.label} a month", self.price, count("months", months))


@attrs.frozen(eq=False, kw_only=True)
class Once:
    """A single amount on a day, such as a deposit or a settlement.

    Attributes:
        period: the days it is for.
        due: when it is due.
        amount: the money, with how it came about.
    """

    period: Period
    due: date
    amount: Figure


@attrs.frozen(eq=False, kw_only=True)
class Stream:
    """Everything that one charge of a lease amounts to.

    Attributes:
        charge: what it is for.
        name: what its lines are called.
        clause: the clause that it rests on first, or none.
        currency: the ISO 4217 code; empty where it is a share of no money.
        levels: in order, without overlap; days without a level cost nothing.
        once: single amounts.
    """

    charge: Charge
    name: str
    clause: Clause | None = None
    currency: str = ""
    levels: tuple[Level, ...] = ()
    once: tuple[Once, ...] = ()
