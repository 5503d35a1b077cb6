"""Taxes that the tenant pays for the landlord, as a share of other charges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.figure import given
from technopark._model.clauses.base import Charge
from technopark.errors import ClauseError, TechnoparkError
from technopark.rent._streams.monthly import (
    Together,
    check_followed,
    common_time,
    share_of_prices,
    together,
)
from technopark.rent._streams.stream import Level, Stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from technopark._model.clauses.tax import TaxPassedOn
    from technopark._model.lease import Lease
    from technopark.rent._days.prices import Terms


def tax_passed_on(
    lease: Lease, clause: TaxPassedOn, terms: Terms, *, streams: Sequence[Stream]
) -> Stream:
    """Read a tax passed on: its share of each level of the charges it follows."""
    check_followed(lease, "TaxPassedOn", streams, charges=clause.on)
    levels: list[Level] = []
    if terms.term is not None:
        for one in together(streams, clause.on, terms.term):
            levels.extend(_levels(lease, clause, one))
    return Stream(
        charge=Charge.TAX_PASSED_ON,
        name=clause.name,
        clause=clause,
        currency=streams[0].currency,
        levels=tuple(levels),
    )


def _levels(lease: Lease, clause: TaxPassedOn, one: Together) -> list[Level]:
    every, prices = common_time(lease, "TaxPassedOn", one)
    try:
        spans = clause.rates.spans(one.days.start, one.days.end)
    except TechnoparkError as error:
        raise ClauseError(lease.id, "TaxPassedOn", one.days.start, str(error)) from error
    found: list[Level] = []
    for start, end, version in spans:
        rate = given("rate of the tax", version.value, sources=version.sources)
        price = share_of_prices(clause.name, prices, rate)
        found.append(Level(start=start, end=end, rate=rate, every=every, price=price))
    return found
