"""Charges beside the rent as the schedule bills them: once, lump sums, advances, balances."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._kernel.figure import Figure, given, product
from technopark._model.clauses.base import Charge
from technopark._model.money import Per
from technopark._model.period import Frequency, Period
from technopark.errors import ClauseError, TechnoparkError
from technopark.rent._clauses.base import quantity_of
from technopark.rent._streams.stream import Level, Once, Stream, level

if TYPE_CHECKING:
    from technopark._kernel.dated import Dated
    from technopark._model.clause import Clause
    from technopark._model.clauses.charges import LumpCharge, ServiceCharge
    from technopark._model.clauses.fee import OneOff
    from technopark._model.lease import Lease
    from technopark._model.money import Rate

ADVANCE = "service charge, advance"
SETTLED = "service charge, settled"


def measured(lease: Lease, rate: Rate) -> Figure | None:
    """Give how much a rate is for: the area, the units, one company, or none for all."""
    number = len(lease.units) if rate.per is Per.UNIT else 1
    return quantity_of(rate.per, lease.area, Decimal(number))


def lump_charge(lease: Lease, clause: LumpCharge, term: Period) -> Stream:
    """Read a lump sum: a level for each year of the term, each as much higher as agreed."""
    rate: Figure = given("rate", clause.rate, sources=clause.sources)
    factor = given("one and the growth", 1 + Fraction(clause.growth), sources=clause.sources)
    quantity, every = measured(lease, clause.rate), clause.rate.every
    levels: list[Level] = []
    years = Frequency.YEARLY.days(term.start, term) if clause.growth else ()
    for days in term.split(*years):
        if days.start != term.start:
            rate = product(f"rate from {days.start}", rate, factor)
        levels.append(level(clause.name, rate, quantity, days=days, every=every))
    return _stream(clause, clause.name, clause.rate.currency, levels=tuple(levels))


def one_off(_lease: Lease, clause: OneOff, _term: Period) -> Stream:
    """Read an amount due once: a line of its own, for the day on which it is due."""
    amount = given("amount", clause.amount, sources=clause.sources)
    day = Period(clause.due, clause.due + timedelta(days=1))
    return Stream(
        charge=Charge.OTHER,
        name=clause.name,
        clause=clause,
        currency=clause.amount.currency,
        once=(Once(period=day, due=clause.due, amount=amount),),
    )


def service_charge(lease: Lease, clause: ServiceCharge, term: Period) -> tuple[Stream, ...]:
    """Read a service charge: what is paid in advance, and the settled balances."""
    found: list[Stream] = []
    if clause.advances is not None:
        found.append(_advances(lease, clause, clause.advances, term=term))
    if clause.settled:
        once = tuple(
            Once(period=one.period, due=one.due, amount=given("balance", one.amount))
            for one in clause.settled
        )
        currency = clause.settled[0].amount.currency
        found.append(_stream(clause, SETTLED, currency, once=once))
    return tuple(found)


def _advances(lease: Lease, clause: ServiceCharge, rates: Dated[Rate], *, term: Period) -> Stream:
    try:
        spans = rates.spans(term.start, term.end)
    except TechnoparkError as error:
        raise ClauseError(lease.id, "ServiceCharge", term.start, str(error)) from error
    levels = tuple(
        level(
            ADVANCE,
            given("advance", version.value, sources=(*version.sources, *clause.sources)),
            measured(lease, version.value),
            days=Period(start, end),
            every=version.value.every,
        )
        for start, end, version in spans
    )
    return _stream(clause, ADVANCE, rates.versions[0].value.currency, levels=levels)


def _stream(
    clause: Clause,
    name: str,
    currency: str,
    *,
    levels: tuple[Level, ...] = (),
    once: tuple[Once, ...] = (),
) -> Stream:
    return Stream(
        charge=Charge.SERVICE_CHARGE,
        name=name,
        clause=clause,
        currency=currency,
        levels=levels,
        once=once,
    )
