"""How long leases still run: to their end, or to the first break."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Final

from technopark._kernel.exact import Number, fraction, number_of
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.faults import Faults
from technopark._kernel.render import few_of
from technopark._kernel.term import Term
from technopark._model.clauses.term import Break, Party
from technopark._model.company import twice
from technopark._model.money import Money
from technopark._model.period import check_day
from technopark._model.running import held_until, kept_until
from technopark.errors import (
    BasisMismatchError,
    InvalidValueError,
    MissingInputError,
    UnknownNameError,
)
from technopark.occupancy._amounts import Amount, Amounts, exact_amount, one_currency, scaled
from technopark.occupancy._steps import combined, given
from technopark.tables.occupancy_figures import WALE, WAULT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from technopark._kernel.measure import Measure
    from technopark._model.lease import Lease
    from technopark.errors import TechnoparkError
    from technopark.occupancy._amounts import Scaled

_DAY: Final = timedelta(days=1)
DAYS_A_YEAR: Final = "365.25"
"""The mean length of a Julian year in days; other conventions can be asked for."""


class Until(Term):
    """Up to which day a term is counted."""

    EXPIRY = "expiry"
    """The last day of the lease."""
    TENANT_BREAK = "tenant's break"
    """The first break that the tenant may use, or the expiry where there is none."""
    LANDLORD_BREAK = "landlord's break"
    """The first break that the landlord may use, or the expiry."""
    ANY_BREAK = "either's break"
    """The first break that anybody may use, or the expiry."""


_WHO: Final = {
    Until.EXPIRY: frozenset[Party](),
    Until.TENANT_BREAK: frozenset({Party.TENANT, Party.EITHER}),
    Until.LANDLORD_BREAK: frozenset({Party.LANDLORD, Party.EITHER}),
    Until.ANY_BREAK: frozenset(Party),
}


def last_day(lease: Lease, *, on: date, to: Until) -> date:
    """Give the day on which a lease ends, or may first be ended by the named party.

    A break before the day has passed and does not count; neither does time held over.
    """
    if not lease.clauses:
        return lease.term.last
    days = [
        clause.on
        for clause in lease.clauses
        if isinstance(clause, Break) and clause.on > on and clause.by in _WHO[to]
    ]
    return min([*days, kept_until(lease)]) - _DAY


def in_force(lease: Lease, on: date) -> bool:
    """Say whether the term of a lease, as it was kept or held over, has a day in it."""
    return lease.term.start <= on < held_until(lease)


def wault(
    leases: Iterable[Lease],
    *,
    on: date,
    rents: Amounts | None = None,
    to: str = Until.EXPIRY,
    held_over: Collection[str] = (),
    vacant: Amount = 0,
    days_a_year: Number = DAYS_A_YEAR,
) -> Measure:
    """Give the weighted mean of the terms that leases still run, in years.

    Leases that have begun and not ended on the day count. The term runs from the day to the last
    day of the lease, both named days apart as calendar days. Weights are rents where they are
    given (WAULT), else the areas let (WALE).

    Args:
        leases: the leases.
        on: the day.
        rents: contract rent by lease, without options and turnover.
        to: expiry, or whose break, by the `Break` clauses of each lease.
        held_over: further leases that have ended and whose tenants stayed: with no term, as those
            that a clause lets hold over.
        vacant: potential rent, or area, of vacant space, where it is to weigh in with no term.
        days_a_year: how many days make a year.

    Raises:
        BasisMismatchError: areas of two bases.
        CurrencyMismatchError: rents, or rents and vacant space, in two currencies.
        DuplicateError: two leases of one id, which would count twice.
        InvalidValueError: no such end, no day, a year without days, or money beside areas.
        ManyFaultsError: several of these, all together.
        UnknownNameError: a lease that is held over is none of the leases.

    Examples:
        >>> from datetime import date, timedelta
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2019),
        ... )
        >>> day = date(2019, 1, 1)
        >>> tp.occupancy.wault([lease], on=day, days_a_year=364).value
        Fraction(1, 1)
    """
    every, faults = tuple(leases), Faults()
    day = faults.of(check_day, on, "wault on")
    until = faults.of(Until.read, to, "wault to") or Until.EXPIRY
    days = faults.of(_year, days_a_year) or Fraction(1)
    exact = None if rents is None else faults.of(scaled, rents, "rents")
    faults.of(_check_vacant, vacant, {} if rents is not None and exact is None else rents)
    faults.add(_faults_of_ids(every, held_over))
    running = [one for one in every if day and (in_force(one, day) or one.id in held_over)]
    faults.add(_faults_of_bases(running) if rents is None else ())
    faults.raise_all()
    definition = WALE if rents is None else WAULT
    try:
        weights, scale = _weights(running, exact)
    except MissingInputError as error:
        return definition.gap(error.reason)
    if not running:
        return definition.gap(f"no lease runs on {on}")
    ends = [max(last_day(one, on=on, to=until), on) for one in running]
    total = sum(weight * (end - on).days for weight, end in zip(weights, ends, strict=True))
    label = f"sum of weight times days to {until}"
    day_sum = Explanation(label=label, value=Fraction(total, scale))
    year = given("days a year", days)
    top = combined("sum of weight times years", Operation.QUOTIENT, day_sum, year)
    let = Explanation(
        label=f"weight of {number_of(len(running), 'leases')}", value=Fraction(sum(weights), scale)
    )
    if not exact_amount(vacant, "vacant"):
        return definition.over(top, let)
    return definition.over(top, combined("all weight", Operation.SUM, let, given("vacant", vacant)))


def _year(days_a_year: Number) -> Fraction:
    days = fraction(days_a_year, "wault days_a_year")
    if days <= 0:
        raise InvalidValueError("wault days_a_year", days_a_year, "above zero")
    return days


def _check_vacant(vacant: Amount, rents: Amounts | None) -> None:
    """Refuse vacant space that is not in what the weights are in."""
    if exact_amount(vacant, "vacant"):
        if rents is None and isinstance(vacant, Money):
            allowed = "m², as the weights are areas; or give rents"
            raise InvalidValueError("wault vacant", vacant, allowed)
        one_currency(() if rents is None else rents.values(), (vacant,))


def _faults_of_ids(
    leases: Sequence[Lease], held_over: Collection[str]
) -> Iterator[TechnoparkError]:
    """Report what would count twice, and who is said to hold over and is no lease."""
    yield from twice("lease", (lease.id for lease in leases))
    if isinstance(held_over, str):
        allowed = f"several in a tuple, such as ({held_over!r},)"
        yield InvalidValueError("wault held_over", held_over, allowed)
        return
    known = dict.fromkeys(lease.id for lease in leases)
    for name in held_over:
        if name not in known:
            yield UnknownNameError("lease of wault held_over", name, tuple(known))


def _faults_of_bases(leases: Sequence[Lease]) -> list[TechnoparkError]:
    """Report areas that do not add up, where all are known."""
    bases = list(dict.fromkeys(lease.area.basis if lease.area else None for lease in leases))
    first, *others = bases or [None]
    if None in bases:
        return []
    return [BasisMismatchError(str(first), str(other)) for other in others]


def _weights(leases: Sequence[Lease], rents: Scaled | None) -> tuple[list[int], int]:
    """Give whole numbers that stand to each other as the weights do, and their scale."""
    if rents is not None:
        missing = [lease.id for lease in leases if lease.id not in rents.parts]
        if missing:
            raise MissingInputError("WAULT", f"no rent is known for {few_of(missing)}")
        return [rents.parts[lease.id] for lease in leases], rents.scale
    areas = [lease.known_area("WALE") for lease in leases]
    ratios = [area.to_m2().value.as_integer_ratio() for area in areas]
    scale = lcm(*(bottom for _, bottom in ratios))
    return [top * (scale // bottom) for top, bottom in ratios], scale
