"""The common lease in whole numbers: the same cents as the general way, without its figures.

Most leases of a park are a price per m² and month, in calendar months, perhaps with a yearly
percentage. Their amounts are few: one for the whole months of each year, and one for each month
that is cut or in which a step falls. Everything else goes the general way.
"""

from __future__ import annotations

from calendar import isleap
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from technopark._model.area import AreaUnit
from technopark._model.clauses.base import BaseRent, Charge
from technopark._model.clauses.steps import RentStep, StepKind
from technopark._model.currencies import EXPONENTS
from technopark._model.money import Every, Per
from technopark._model.period import Frequency, Period, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from technopark._model.lease import Lease

_MONTHS = 12
_HUNDRED = 100
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEARLY = (Frequency.YEARLY, Frequency(12, Step.MONTH))


def quick(lease: Lease, over: Period) -> tuple[str, str, list[tuple[int, int, int]]] | None:
    """Give a lease's amounts as runs of months, or none where the general way is needed.

    Returns:
        The name of the charge, the currency, and for each run its first month, the month after
        its last one (year times 12 plus month less 1), and the minor units of each month.
    """
    if over.start.day != 1 or over.end.day != 1:
        return None
    clauses = lease.clauses
    rent = clauses[0] if clauses else None
    if type(rent) is not BaseRent or len(clauses) > 2:  # noqa: PLR2004 - a rent and its step
        return None
    percent = _percent(clauses[1]) if len(clauses) > 1 else (0, 1)
    rate = rent.rate
    area = lease.area
    if (
        percent is None
        or rate.every is not Every.MONTH
        or rate.per is not Per.M2
        or area is None
        or area.unit is not AreaUnit.M2
        or rent.area is not None
        or rent.basis is not None
        or rent.charge is not Charge.RENT
    ):
        return None
    price, per = rate.amount.as_integer_ratio()
    size, parts = area.value.as_integer_ratio()
    places = 10 ** EXPONENTS[rate.currency]
    runs = _runs(lease.term, over, percent, price=(price * size * places, per * parts))
    return rent.name or Charge.RENT.value, rate.currency, list(runs)


@lru_cache(maxsize=4096)
def month(n: int) -> Period:
    """Give the month with a number, year times 12 plus month less 1; all leases share it."""
    year, before = divmod(n, _MONTHS)
    return Period.month(year, before + 1)


def _percent(clause: object) -> tuple[int, int] | None:
    """Give a yearly compound step as a fraction, or none where the clause is another."""
    if (
        type(clause) is not RentStep
        or clause.kind is not StepKind.COMPOUND
        or clause.every not in _YEARLY
        or clause.start is not None
        or clause.until is not None
        or clause.rounding is not None
        or clause.rent
    ):
        return None
    return clause.value.as_integer_ratio()


@lru_cache(maxsize=1024)
def _factors(percent: tuple[int, int], years: int) -> tuple[tuple[int, int], ...]:
    """Give what the rent is multiplied by in each year of a lease."""
    one = 1 + Fraction(percent[0], percent[1] * _HUNDRED)
    powers = [one**n for n in range(years)]
    return tuple((power.numerator, power.denominator) for power in powers)


def _runs(
    term: Period, over: Period, percent: tuple[int, int], *, price: tuple[int, int]
) -> Iterator[tuple[int, int, int]]:
    """Give the months of a term within a period, in runs of one amount."""
    start, end = term.start, term.end
    first, last = start.year * _MONTHS + start.month - 1, end.year * _MONTHS + end.month - 1
    low = over.start.year * _MONTHS + over.start.month - 1
    high = over.end.year * _MONTHS + over.end.month - 1
    steps = _MONTHS if percent[0] else max(last - first, 1) + 1
    factors = _factors(percent, (last - first) // steps + 1)
    number, under = price
    late = 1 if start.day > 1 else 0
    begins, stop = first, min(last, high)
    for over_, under_ in factors:
        run, ends = begins + late, begins + steps
        run = max(run, low)
        ends = min(ends, stop)
        if run < ends:
            # half up: twice the number and once the unit, over twice the unit, rounded down
            unit = under * under_
            yield run, ends, (2 * number * over_ + unit) // (2 * unit)
        if late and low <= begins < high:
            yield begins, begins + 1, _mixed(term, begins, price, steps, factors)
        begins += steps
    if end.day > 1 and low <= last < high and not (late and (last - first) % steps == 0):
        yield last, last + 1, _mixed(term, last, price, steps, factors)


def _mixed(  # noqa: PLR0917 - hot path
    term: Period,
    month: int,
    price: tuple[int, int],
    steps: int,
    factors: tuple[tuple[int, int], ...],
) -> int:
    """Give the amount of a month that is cut, or in which a step falls."""
    start, end = term.start, term.end
    first, last = start.year * _MONTHS + start.month - 1, end.year * _MONTHS + end.month - 1
    length = _LENGTHS[month % _MONTHS]
    if month % _MONTHS == 1 and isleap(month // _MONTHS):
        length += 1
    held = start.day if month == first else 1
    gone = end.day if month == last else length + 1
    year, rest = divmod(month - first, steps)
    step = min(start.day, length) if not rest and year else held
    step = max(held, min(step, gone))
    (before, under), (after, beneath) = factors[max(year - 1, 0)], factors[year]
    days = before * (step - held) * beneath + after * (gone - step) * under
    over, unit = price[0] * days, price[1] * length * under * beneath
    return (2 * over + unit) // (2 * unit)
