"""Absorption and retention over a period."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.explain import Explanation
from technopark._kernel.render import few_of
from technopark._kernel.table import Table, Tabular
from technopark._model.lease import Lease
from technopark._model.period import Period, check_period
from technopark._model.running import as_run, full_term, renewed_on
from technopark.occupancy._amounts import Amounts, Scaled, exact_sum, scaled
from technopark.occupancy._lineage import Lineage
from technopark.occupancy.movement_figures import net_absorbed
from technopark.occupancy.report import report
from technopark.occupancy.tally import LET, LETTABLE
from technopark.tables.occupancy_figures import ABSORPTION_RATE, NET_ABSORPTION, RENEWED, RETAINED

if TYPE_CHECKING:
    from technopark._kernel.measure import Definition, Measure
    from technopark._model.site import Park
    from technopark.occupancy.tally import Tally

_DAY: Final = timedelta(days=1)


@attrs.frozen(kw_only=True, str=False)
class Absorption(Tabular):
    """How much more space is occupied at the end of a period than before it.

    Attributes:
        over: the period: from the day before it to its last day.
        basis: the basis of the areas; empty where none is known.
        occupied_start: occupied area on the day before the period, in m².
        occupied_end: occupied area on its last day.
        stock_start: lettable area on the day before the period.
        stock_end: lettable area on its last day.
        reason: why areas are not known; empty where they are.
    """

    over: Period
    basis: str
    occupied_start: Fraction
    occupied_end: Fraction
    stock_start: Fraction
    stock_end: Fraction
    reason: str = ""

    @property
    def vacant_start(self) -> Fraction:
        """Vacant area on the day before the period."""
        return self.stock_start - self.occupied_start

    @property
    def vacant_end(self) -> Fraction:
        """Vacant area on the last day."""
        return self.stock_end - self.occupied_end

    def net(self) -> Measure:
        """Give net absorption in m²: renewals and pre-lets not moved into do not count."""
        if self.reason:
            return NET_ABSORPTION.gap(self.reason)
        before = _leaf("occupied at the start", self.occupied_start)
        return net_absorbed(_leaf("occupied at the end", self.occupied_end), before)

    def rate(self) -> Measure:
        """Give net absorption as a share of the stock at the end."""
        net = self.net()
        if net.value is None:
            return ABSORPTION_RATE.gap(net.reason)
        return ABSORPTION_RATE.over(net.explain(), _leaf("stock at the end", self.stock_end))

    def table(self) -> Table:
        """Give a row for each end of the period."""
        rows = [
            ("before", self.stock_start, self.occupied_start, self.vacant_start),
            ("last day", self.stock_end, self.occupied_end, self.vacant_end),
        ]
        columns = ("", "stock", "occupied", "vacant")
        note = f"net absorption {self.net().shown()}, {self.rate().shown()} of stock"
        if self.reason:
            note = f"net absorption unknown: {self.reason}"
        return Table.of(f"Absorption over {self.over}", columns, rows, notes=(note,))


def absorption(park: Park, *, over: Period) -> Absorption:
    """Say how much space was absorbed in a period, by actual move-in.

    Args:
        park: the park; its units need areas of one basis.
        over: the period.

    Raises:
        InvalidValueError: the period is none.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> room = tp.Area.of("20", basis=tp.Basis.NIA)
        >>> site = tp.Site(id="a", name="A", units=(tp.Unit(id="a-1", area=room),))
        >>> lease = tp.Lease(
        ...     id="L", tenant="c", units=("a-1",), area=room, term=tp.Period.year(2018)
        ... )
        >>> park = tp.Park(
        ...     id="p",
        ...     name="P",
        ...     sites=(site,),
        ...     companies=(tp.Company(id="c", name="C"),),
        ...     leases=(lease,),
        ... )
        >>> tp.occupancy.absorption(park, over=tp.Period.month(2018, 1)).net().value
        Fraction(20, 1)
    """
    check_period(over, "absorption over")
    ends = [report(park, on=day).total for day in (over.start - _DAY, over.last)]
    bases = sorted({basis for tally in ends for basis in tally.bases("area")})
    reason = next((text for text in map(_missing, ends) if text), "")
    if len(bases) > 1:
        reason = f"areas of different bases do not add up: {', '.join(bases)}"
    first, last = ends
    return Absorption(
        over=over,
        basis=bases[0] if len(bases) == 1 else "",
        occupied_start=first.total("area", LET),
        occupied_end=last.total("area", LET),
        stock_start=first.total("area", LETTABLE),
        stock_end=last.total("area", LETTABLE),
        reason=reason,
    )


def _missing(tally: Tally) -> str:
    return tally.missing("area", LETTABLE)


def retention(park: Park, *, over: Period, rents: Amounts | None = None) -> dict[str, Measure]:
    """Give the share of leases ending in a period whose tenants stay in place.

    A lease is renewed where its tenant holds all its units, or what they were split or merged
    into, under another lease on the day after its last one; and where an option was used on the
    day on which it would have ended. By number, by area as let, and by rent. Retention counts
    every lease that ends; the renewal rate leaves out those that a break or an agreement ended
    early, as they never came up for renewal.

    Args:
        park: the park.
        over: the period in which leases end.
        rents: rent by lease.

    Raises:
        InvalidValueError: the period is none, or a rent below zero.
        CurrencyMismatchError: rents in two currencies.

    Examples:
        >>> import technopark as tp
        >>> room = tp.Area.of("20", basis=tp.Basis.NIA)
        >>> site = tp.Site(id="a", name="A", units=(tp.Unit(id="a-1", area=room),))
        >>> first, second = (
        ...     tp.Lease(
        ...         id=f"L{year}",
        ...         tenant="c",
        ...         units=("a-1",),
        ...         area=room,
        ...         term=tp.Period.year(year),
        ...     )
        ...     for year in (2018, 2019)
        ... )
        >>> park = tp.Park(
        ...     id="p",
        ...     name="P",
        ...     sites=(site,),
        ...     companies=(tp.Company(id="c", name="C"),),
        ...     leases=(first, second),
        ... )
        >>> tp.occupancy.retention(park, over=tp.Period.year(2018))["count"].value
        Fraction(1, 1)
    """
    check_period(over, "retention over")
    exact = scaled(rents or {}, "rents")
    ending = _ending(park, over)
    renewed = [one.lease for one in ending if one.is_renewed]
    leases = [one.lease for one in ending]
    due = [one for one in ending if one.is_due]
    counts = Fraction(len(renewed)), Fraction(len(leases))
    found = {"count": _ratio(RETAINED["count"], *counts, what="number")}
    found["area"] = _by_area(renewed, leases)
    found["rent"] = _by_rent(renewed, leases, exact)
    came_up = Fraction(sum(one.is_renewed for one in due)), Fraction(len(due))
    found["renewal rate"] = _ratio(RENEWED, *came_up, what="number", end="ran to their agreed end")
    return found


@attrs.frozen
class _End:
    """A lease that ends, or would have ended but for an option.

    Attributes:
        lease: the lease.
        is_renewed: whether its tenant stays in place.
        is_due: whether it ran to the end that was agreed.
    """

    lease: Lease
    is_renewed: bool
    is_due: bool


def _ending(park: Park, over: Period) -> list[_End]:
    leases = as_run(park.leases)
    stated = {lease.id: lease for lease in park.leases}
    lineage = Lineage(park)
    held: dict[tuple[str, str], list[Lease]] = {}
    for lease in leases:
        for unit in lease.units:
            held.setdefault((lease.tenant, unit), []).append(lease)
    found = [
        _End(lease, is_renewed=True, is_due=True)
        for lease in park.leases
        for day in renewed_on(lease)
        if day - _DAY in over
    ]
    for lease in leases:
        if lease.term.last in over:
            is_due = lease.term.end >= full_term(stated[lease.id])
            found.append(_End(lease, _renewed(lease, held, lineage), is_due=is_due))
    return found


def _renewed(lease: Lease, held: dict[tuple[str, str], list[Lease]], lineage: Lineage) -> bool:
    day = lease.term.end
    return all(
        any(day in other.term for other in held.get((lease.tenant, unit), ()))
        for unit in lineage.kept(lease.units, day)
    )


def _by_area(renewed: list[Lease], ending: list[Lease]) -> Measure:
    missing = [lease.id for lease in ending if lease.area is None]
    if missing:
        return RETAINED["area"].gap(f"no area is known for {few_of(missing)}")
    if len({lease.known_area("retention").basis for lease in ending}) > 1:
        return RETAINED["area"].gap("the areas let are of different bases")
    parts = [
        exact_sum(one.known_area("retention").to_m2().value for one in some)
        for some in (renewed, ending)
    ]
    return _ratio(RETAINED["area"], *parts, what="area")


def _by_rent(renewed: list[Lease], ending: list[Lease], rents: Scaled) -> Measure:
    missing = [lease.id for lease in ending if lease.id not in rents.parts]
    if missing or not rents.parts:
        return RETAINED["rent"].gap(f"no rent is known for {few_of(missing) or 'any lease'}")
    parts = [sum(rents.parts[one.id] for one in some) for some in (renewed, ending)]
    return _ratio(RETAINED["rent"], *(rents.value(part) for part in parts), what="rent")


def _ratio(
    definition: Definition, part: Fraction, whole: Fraction, *, what: str, end: str = "end"
) -> Measure:
    top = _leaf(f"{what} of leases renewed in place", part)
    return definition.over(top, _leaf(f"{what} of leases that {end}", whole))


def _leaf(label: str, value: Fraction) -> Explanation[Fraction]:
    return Explanation(label=label, value=value)
