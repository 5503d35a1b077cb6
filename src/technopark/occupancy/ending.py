"""Which leases end soon, by days from now, and how much rent that puts at risk."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.faults import Faults
from technopark._kernel.table import Table, Tabular
from technopark._model.clauses.term import Renewal
from technopark._model.period import check_day
from technopark._model.running import kept_until
from technopark.errors import InvalidValueError, raise_all
from technopark.occupancy._amounts import NO_AMOUNTS, Amounts, Scaled, lacking, scaled
from technopark.occupancy.terms import Until, in_force, last_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from technopark._model.lease import Lease


@attrs.frozen(kw_only=True)
class Ending:
    """The leases that end in one span of days, or that are held over.

    Attributes:
        days: the most days that they still run; none for those held over.
        leases: their ids.
        with_option: those among them with a right to renew that was not used yet.
        rent: their rent.
    """

    days: int | None
    leases: tuple[str, ...]
    with_option: tuple[str, ...]
    rent: Fraction


@attrs.frozen(kw_only=True, str=False)
class Pipeline(Tabular):
    """Which leases end soon.

    Attributes:
        on: the day.
        to: expiry, or whose break.
        endings: one for each span, the soonest first; no lease is in two.
        held_over: leases that have ended and whose tenants stay.
        currency: of the rents.
    """

    on: date
    to: Until
    endings: tuple[Ending, ...]
    held_over: Ending
    currency: str = ""

    @property
    def at_risk(self) -> Fraction:
        """The rent of all of them, those held over and those with an option included."""
        return sum((one.rent for one in self.endings), self.held_over.rent)

    def table(self) -> Table:
        """Give a row for each span, and one for those held over."""
        spans = [f"up to {number_of(one.days or 0, 'days')}" for one in self.endings]
        rows = [
            (name, len(one.leases), len(one.with_option), one.rent)
            for name, one in zip(
                ["held over", *spans], (self.held_over, *self.endings), strict=True
            )
        ]
        columns = ("ends", "leases", "with an option", f"rent {self.currency}".strip())
        notes = (f"at risk {self.at_risk}",)
        return Table.of(f"Leases that end from {self.on} on", columns, rows, notes=notes)


def pipeline(
    leases: Iterable[Lease],
    *,
    on: date,
    within: Sequence[int],
    rents: Amounts,
    to: str = Until.EXPIRY,
) -> Pipeline:
    """Say which leases end within so many days, and the rent that is at risk.

    Args:
        leases: the leases; those in force or held over on the day count.
        on: the day.
        within: the spans in days, rising: `(90, 365)` for up to 90, and from 91 to 365.
        rents: contract rent by lease.
        to: expiry, or whose break.

    Raises:
        DuplicateError: two leases that count of one id, which would count twice.
        InvalidValueError: no such end, no span, or spans that do not rise from zero or more.
        ManyFaultsError: several of these, all together.
        UnknownNameError: a lease that counts has no rent.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2019),
        ... )
        >>> rents = {"L": 12_000}
        >>> found = tp.occupancy.pipeline(
        ...     [lease], on=date(2019, 9, 1), within=(90, 365), rents=rents
        ... )
        >>> [one.leases for one in found.endings]
        [(), ('L',)]
    """
    faults = Faults()
    faults.of(check_day, on, "pipeline on")
    if not within or within[0] < 0 or any(a >= b for a, b in pairwise(within)):
        allowed = "days that rise from 0 or more"
        faults.add([InvalidValueError("pipeline within", tuple(within), allowed)])
    until = faults.of(Until.read, to, "pipeline to") or Until.EXPIRY
    exact = faults.of(scaled, rents, "rents") or NO_AMOUNTS
    faults.raise_all()
    spans: list[list[Lease]] = [[] for _days in within]
    stayed: list[Lease] = []
    for lease in leases:
        if not in_force(lease, on):
            continue
        left = (last_day(lease, on=on, to=until) - on).days
        if kept_until(lease) <= on:
            stayed.append(lease)
        elif left <= within[-1]:
            spans[next(n for n, days in enumerate(within) if left <= days)].append(lease)
    raise_all(lacking([*stayed, *chain.from_iterable(spans)], exact))
    return Pipeline(
        on=on,
        to=until,
        endings=tuple(_ending(n, found, exact) for n, found in zip(within, spans, strict=True)),
        held_over=_ending(None, stayed, exact),
        currency=exact.currency,
    )


def _ending(days: int | None, leases: list[Lease], rents: Scaled) -> Ending:
    return Ending(
        days=days,
        leases=tuple(one.id for one in leases),
        with_option=tuple(
            one.id
            for one in leases
            if any(isinstance(c, Renewal) and not c.used for c in one.clauses)
        ),
        rent=rents.value(sum(rents.parts[one.id] for one in leases)),
    )
