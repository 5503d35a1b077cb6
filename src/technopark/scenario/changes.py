"""Dated changes to a park: each a frozen value that gives the park after it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, fraction
from technopark._model.area import Area
from technopark._model.clause import Clause
from technopark._model.curve import LeaseUpCurve, LinearCurve
from technopark._model.lease import Lease
from technopark._model.money import Every, Rate
from technopark._model.period import Period, check_day
from technopark._model.site import Park, Site
from technopark.errors import InvalidValueError, UnknownNameError

if TYPE_CHECKING:
    from fractions import Fraction

MONTHS_OF: Final = {Every.MONTH: 1, Every.QUARTER: 3, Every.YEAR: 12}
"""Months for which a price is, by how often it falls due."""


def _check_on(_change: object, _field: object, day: date) -> None:
    check_day(day, "Change.on")


@attrs.frozen
class Change:
    """What happens to a park on a day.

    Attributes:
        on: the first day on which it shows.
    """

    on: date = attrs.field(kw_only=True, validator=_check_on)

    def apply(self, park: Park) -> Park:
        """Give the park after the change; by itself a change leaves it as it is."""
        return park


@attrs.frozen
class OpenSite(Change):
    """A site opens: a new one, or one that the park has planned.

    Attributes:
        site: the site; its opening day becomes the day of the change.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.Park(id="p", name="P")
        >>> change = tp.scenario.OpenSite(tp.Site(id="a", name="A"), on=date(2019, 9, 1))
        >>> change.apply(park).site("a").opened
        datetime.date(2019, 9, 1)
    """

    site: Site

    def apply(self, park: Park) -> Park:
        """Give the park with the site open from the day on."""
        opened = attrs.evolve(self.site, opened=self.on)
        others = tuple(site for site in park.sites if site.id != self.site.id)
        return attrs.evolve(park, sites=(*others, opened))


@attrs.frozen
class CloseSite(Change):
    """A site closes.

    Leases are not ended by it: `LoseTenant` or a new site for each says what becomes of them.

    Attributes:
        site: the site's id.
    """

    site: str

    def apply(self, park: Park) -> Park:
        """Give the park with the site closed from the day on."""
        closed = attrs.evolve(park.site(self.site), closed=self.on)
        sites = tuple(closed if site.id == self.site else site for site in park.sites)
        return attrs.evolve(park, sites=sites)


@attrs.frozen
class LoseTenant(Change):
    """A tenant leaves: its leases end before the day, those not begun fall away.

    Attributes:
        tenant: the company's id.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.scenario.LoseTenant("m2t", on=date(2019, 1, 1)).tenant
        'm2t'
    """

    tenant: str

    def apply(self, park: Park) -> Park:
        """Give the park without the tenant's leases from the day on.

        Raises:
            UnknownNameError: no lease is the tenant's.
        """
        if all(lease.tenant != self.tenant for lease in park.leases):
            tenants = tuple(dict.fromkeys(lease.tenant for lease in park.leases))
            raise UnknownNameError("tenant of a lease", self.tenant, tenants)
        kept = (self._until_day(lease) for lease in park.leases)
        return attrs.evolve(park, leases=tuple(lease for lease in kept if lease is not None))

    def _until_day(self, lease: Lease) -> Lease | None:
        if lease.tenant != self.tenant or lease.term.end <= self.on:
            return lease
        if lease.term.start >= self.on:
            return None
        return attrs.evolve(lease, term=Period(lease.term.start, self.on))


@attrs.frozen
class AddLease(Change):
    """A lease is signed; it counts from its own first day.

    Attributes:
        lease: the lease.
    """

    lease: Lease

    def apply(self, park: Park) -> Park:
        """Give the park with the lease.

        Raises:
            TechnoparkError: the lease does not fit the park: its unit is unknown or held.
        """
        return attrs.evolve(park, leases=(*park.leases, self.lease))


@attrs.frozen
class AmendLease(Change):
    """A lease gets other clauses from a day on: a higher rent, another category.

    The lease is cut in two on the day; the second part carries the new clauses and an id of
    its own, so that everything before the day stays as it was billed.

    Attributes:
        lease: the lease's id.
        clauses: all the clauses from the day on.
    """

    lease: str
    clauses: tuple[Clause, ...]

    def apply(self, park: Park) -> Park:
        """Give the park with the lease cut in two.

        Raises:
            UnknownNameError: no lease of the id is running on the day.
        """
        for lease in park.leases:
            if lease.id == self.lease and self.on in lease.term:
                parts = self._amended(lease)
                others = tuple(other for other in park.leases if other.id != self.lease)
                return attrs.evolve(park, leases=(*others, *parts))
        known = tuple(lease.id for lease in park.leases if self.on in lease.term)
        raise UnknownNameError(f"lease running on {self.on}", self.lease, known)

    def _amended(self, lease: Lease) -> tuple[Lease, ...]:
        before = lease.term.split(self.on)[:-1]
        after = attrs.evolve(
            lease,
            id=f"{lease.id}@{self.on}",
            term=Period(self.on, lease.term.end),
            clauses=self.clauses,
        )
        return (*(attrs.evolve(lease, term=part) for part in before), after)


@attrs.frozen
class PriceSite(Change):
    """What a site would bring if all of it were let: an area at a price, from a day on.

    It is an assumption of the caller's and is shown as one. The potential rent of a month is
    area times price, for the days on which the site is open.

    Attributes:
        site: the site's id.
        area: the area that can be let.
        rate: its price per m² or sq ft, in the area's own unit.
        note: what the assumption rests on.
        sources: who says so.

    Raises:
        InvalidValueError: the price is for something else than the area's unit.
    """

    site: str
    area: Area = attrs.field(kw_only=True)
    rate: Rate = attrs.field(kw_only=True)
    note: str = attrs.field(default="", kw_only=True)
    sources: tuple[Citation, ...] = attrs.field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.rate.per.value != self.area.unit.value:
            allowed = f"a price per {self.area.unit.value}, as the area is in it"
            raise InvalidValueError("PriceSite.rate", str(self.rate), allowed)
        if self.rate.every not in MONTHS_OF:
            allowed = "a price per month, quarter or year"
            raise InvalidValueError("PriceSite.rate", str(self.rate), allowed)


@attrs.frozen
class LeaseUp(Change):
    """How a site fills from a day on: in even steps, or by a curve.

    Attributes:
        site: the site's id.
        months: whole months from the day until the ceiling is reached; none where a curve is
            given.
        let_at_start: share of the capacity let on the day, 0 to 1; the curve's own where one is
            given.
        ceiling: the share at which it stops, 0 to 1; the curve's own where one is given.
        curve: how it fills, with its own pre-letting, pace, ceiling and delay; none for even
            steps.

    Raises:
        InvalidValueError: fewer than one month, shares that are not 0 to 1 and rising, neither
            months nor a curve, or a curve and anything that is its own.
        FloatRefusedError: a share is a binary float.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> fills = tp.scenario.LeaseUp("a", on=date(2020, 1, 1), months=10)
        >>> fills.share(months=4)
        Fraction(2, 5)
        >>> curve = tp.LinearCurve(months=10, delay=2)
        >>> tp.scenario.LeaseUp("a", on=date(2020, 1, 1), curve=curve).share(months=4)
        Fraction(1, 5)
    """

    site: str
    months: int | None = attrs.field(default=None, kw_only=True)
    let_at_start: Number = attrs.field(default=0, kw_only=True)
    ceiling: Number = attrs.field(default=1, kw_only=True)
    curve: LeaseUpCurve | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        start = fraction(self.let_at_start, "LeaseUp.let_at_start")
        ceiling = fraction(self.ceiling, "LeaseUp.ceiling")
        shares = (self.let_at_start, self.ceiling)
        if (self.months is None) == (self.curve is None):
            both = (self.months, self.curve)
            raise InvalidValueError("LeaseUp", both, "either months of even steps, or a curve")
        if self.curve is not None and (start != 0 or ceiling != 1):
            allowed = "none beside a curve, which has its own"
            raise InvalidValueError("LeaseUp shares", shares, allowed)
        if self.months is not None and self.months < 1:
            raise InvalidValueError("LeaseUp.months", self.months, "one or more")
        if not 0 <= start <= ceiling <= 1:
            allowed = "0 <= let_at_start <= ceiling <= 1"
            raise InvalidValueError("LeaseUp shares", shares, allowed)

    @property
    def shape(self) -> LeaseUpCurve:
        """How it fills: the curve, or the line that the even steps follow."""
        if self.curve is not None:
            return self.curve
        start, ceiling = self.let_at_start, self.ceiling
        return LinearCurve(months=self.months, pre_let=start, ceiling=ceiling)

    def share(self, *, months: int) -> Fraction:
        """Give the share let after some whole months."""
        return self.shape.share(months=months)
