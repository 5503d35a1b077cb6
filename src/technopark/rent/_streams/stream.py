"""What a clause amounts to: levels of a price over time, and single amounts on a day."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.figure import Figure, count, product, quotient
from technopark._model.clause import Clause
from technopark._model.clauses.base import Charge
from technopark._model.money import Every
from technopark._model.period import Period

MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.YEAR: 12}


@attrs.frozen(eq=False, kw_only=True)
class Level:
    """A span of days over which the price stays the same.

    Attributes:
        start: the first day.
        end: the day after the last one.
        rate: the price of one of what is let, with how it came about.
        quantity: how much is let; none where the rate is for all of it.
        every: how often that much falls due.
        price: the money for all that is let.
        full: the price before rent-free time and holding over; the price where it is none.
        category: the category of the rate card that it is let in, where there is one.
    """

    start: date
    end: date
    rate: Figure
    quantity: Figure | None = None
    every: Every
    price: Figure
    full: Figure | None = None
    category: str = ""

    @property
    def monthly(self) -> Figure | None:
        """The price of a month, or none where it is one of days or weeks."""
        months = MONTHS.get(self.every)
        if months is None or months == 1:
            return self.price if months else None
        return quotient(f"{self.price.label} a month", self.price, count("months", months))


def level(name: str, rate: Figure, quantity: Figure | None, *, days: Period, every: Every) -> Level:
    """Make a level from a rate and a quantity."""
    inputs = (rate,) if quantity is None else (rate, quantity)
    price = product(name, *inputs)
    return Level(
        start=days.start, end=days.end, rate=rate, quantity=quantity, every=every, price=price
    )


def at_rate(one: Level, rate: Figure, days: Period) -> Level:
    """Give a level at another rate."""
    new = level(one.price.label, rate, one.quantity, days=days, every=one.every)
    return attrs.evolve(new, category=one.category)


def cut(one: Level, days: Period) -> Level:
    """Give a level over other days."""
    return attrs.evolve(one, start=days.start, end=days.end)


@attrs.frozen(eq=False, kw_only=True)
class Once:
    """A single amount on a day, such as a settlement.

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
        once: single amounts, each due on a day.
    """

    charge: Charge
    name: str
    clause: Clause | None = None
    currency: str = ""
    levels: tuple[Level, ...] = ()
    once: tuple[Once, ...] = ()

    def category_on(self, day: date) -> str:
        """Give the category in which a day is let, or an empty text."""
        return next((one.category for one in self.levels if one.start <= day < one.end), "")
