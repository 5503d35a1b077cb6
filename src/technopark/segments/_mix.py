"""What a park's tenants work in: by companies, area or rent, on a day and over time."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias, cast

import attrs

from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.area import Area
from technopark._model.money import Money
from technopark.errors import InvalidValueError, UnknownNameError
from technopark.segments._classify import classify_company

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from technopark._model.company import Company
    from technopark._model.lease import Lease
    from technopark._model.site import Park
    from technopark.segments.result import Classification

Labels: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""The segments of each company, by its id; none where it is not known."""

UNKNOWN: Final = "unknown"
"""The row of those whose segment is not known."""


class By(Term):
    """What is counted."""

    COMPANIES = "companies"
    AREA = "area"
    """Square metres let, all on one measurement basis."""
    RENT = "rent"
    """Rent of the leases, as the caller gives it."""


class Counting(Term):
    """How a company of several segments counts."""

    PRIMARY = "primary"
    """In its first segment only."""
    SPLIT = "split"
    """In each of its segments with an equal part."""


@attrs.frozen(kw_only=True)
class Part:
    """One segment's part.

    Attributes:
        segment: the segment; `unknown` for those whose segment is not known.
        amount: companies, square metres or units of the currency; exact.
        share: its share of the whole; zero where the whole is zero.
        companies: the ids of those that count in it.
    """

    segment: str
    amount: Fraction
    share: Fraction
    companies: tuple[str, ...]


@attrs.frozen(kw_only=True, str=False)
class Mix(Tabular):
    """What a park's tenants work in on a day.

    Attributes:
        park: the park's id.
        on: the day.
        by: what is counted.
        unit: `companies`, the area's unit and basis, or the currency.
        counting: how a company of several segments counts.
        parts: the segments, the largest first; the unknown last.
        total: the whole.
    """

    park: str
    on: date
    by: By
    unit: str
    counting: Counting
    parts: tuple[Part, ...]
    total: Fraction

    def share(self, segment: str) -> Fraction:
        """Give a segment's share of the whole; zero where nobody works in it."""
        return next((part.share for part in self.parts if part.segment == segment), Fraction(0))

    @property
    def segments(self) -> tuple[str, ...]:
        """The segments that somebody works in, the largest first."""
        return tuple(part.segment for part in self.parts if part.segment != UNKNOWN)

    @property
    def unknown(self) -> Fraction:
        """The share of those whose segment is not known."""
        return self.share(UNKNOWN)

    def table(self) -> Table:
        """Give a row for each segment."""
        rows = [
            (part.segment, part.amount, part.share, ", ".join(part.companies))
            for part in self.parts
        ]
        title = f"Segments of {self.park} on {self.on} by {self.by}, {self.counting}"
        return Table.of(title, ("segment", self.unit, "share", "of whom"), rows)


@attrs.frozen(kw_only=True, str=False)
class MixOverTime(Tabular):
    """How a park's mix of segments changes from day to day.

    Attributes:
        mixes: the mix on each day asked for, in order.
    """

    mixes: tuple[Mix, ...]

    def table(self) -> Table:
        """Give a row for each day and segment."""
        rows = [
            (mix.on, part.segment, part.amount, part.share)
            for mix in self.mixes
            for part in mix.parts
        ]
        return Table.of("Segments over time", ("day", "segment", "amount", "share"), rows)


def mix(
    park: Park,
    *,
    on: date,
    by: str = "companies",
    labels: Labels | None = None,
    rents: Mapping[str, Money] | None = None,
    counting: str = "primary",
) -> Mix:
    """Say what a park's tenants work in on a day.

    A tenant is a company with a lease whose term holds the day; where a park has no leases, a
    company that has entered and has not left.

    Args:
        park: the park.
        on: the day.
        by: `companies`, `area` or `rent`.
        labels: the segments of companies by their id; where it is none, each is classified from
            its description, name and activity codes.
        rents: the rent of each lease by its id, on a yearly or monthly basis of the caller's
            choice; needed for `rent`.
        counting: `primary` counts a company in its first segment, `split` in equal parts.

    Raises:
        InvalidValueError: an unknown measure or counting, `rent` without rents, or a rent that is
            no money of zero or more.
        UnknownNameError: a lease on the day has no rent.
        BasisMismatchError: areas on several bases; bring them to one first.
        CurrencyMismatchError: rents in several currencies.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.Park(
        ...     id="p",
        ...     name="P",
        ...     companies=(
        ...         tp.Company(id="a", name="A", entered=date(2018, 1, 1)),
        ...         tp.Company(id="b", name="B", entered=date(2018, 6, 1)),
        ...     ),
        ... )
        >>> labels = {"a": ("fintech",), "b": ("gaming", "edtech")}
        >>> tp.segments.mix(park, on=date(2018, 10, 8), labels=labels).share("gaming")
        Fraction(1, 2)
    """
    measure, way = By.read(by, "mix by"), Counting.read(counting, "mix counting")
    leases = [lease for lease in park.leases if on in lease.term]
    tenants = _tenants(park, leases, on)
    found = _labels(tenants) if labels is None else labels
    amounts, unit = _amounts(measure, tenants, leases, rents=rents)
    sums: dict[str, Fraction] = {}
    whose: dict[str, list[str]] = {}
    for company, amount in amounts.items():
        of = found.get(company, ())[: 1 if way is Counting.PRIMARY else None] or (UNKNOWN,)
        for segment in of:
            sums[segment] = sums.get(segment, Fraction(0)) + amount / len(of)
            whose.setdefault(segment, []).append(company)
    total = sum(sums.values(), Fraction(0))
    parts = [
        Part(
            segment=segment,
            amount=amount,
            share=amount / total if total else Fraction(0),
            companies=tuple(whose[segment]),
        )
        for segment, amount in sums.items()
    ]
    parts.sort(key=lambda part: (part.segment == UNKNOWN, -part.amount, part.segment))
    return Mix(
        park=park.id,
        on=on,
        by=measure,
        unit=unit,
        counting=way,
        parts=tuple(parts),
        total=total,
    )


def mix_over_time(
    park: Park,
    *,
    days: Iterable[date],
    by: str = "companies",
    labels: Labels | None = None,
    rents: Mapping[str, Money] | None = None,
    counting: str = "primary",
) -> MixOverTime:
    """Say what a park's tenants work in on each of several days.

    Args:
        park: the park.
        days: the days, in any order.
        by: as for `mix`.
        labels: as for `mix`; where it is none, each company is classified once.
        rents: as for `mix`.
        counting: as for `mix`.

    Raises:
        InvalidValueError: as for `mix`.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> empty = tp.Park(id="p", name="P")
        >>> len(tp.segments.mix_over_time(empty, days=[date(2018, 1, 1)]).mixes)
        1
    """
    found = _labels(park.companies) if labels is None else labels
    return MixOverTime(
        mixes=tuple(
            mix(park, on=day, by=by, labels=found, rents=rents, counting=counting)
            for day in sorted(set(days))
        )
    )


def answers(park: Park) -> dict[str, Classification]:
    """Classify every company of a park from what the park knows of it, by its id.

    Examples:
        >>> import technopark as tp
        >>> firm = tp.Company(id="a", name="A", description="Jeux vidéo")
        >>> park = tp.Park(id="p", name="P", companies=(firm,))
        >>> tp.segments.answers(park)["a"].labels
        ('gaming',)
    """
    return {company.id: classify_company(company) for company in park.companies}


def _labels(companies: Iterable[Company]) -> dict[str, tuple[str, ...]]:
    return {company.id: classify_company(company).labels for company in companies}


def _tenants(park: Park, leases: list[Lease], on: date) -> list[Company]:
    """Give the tenants of a day, in the park's order."""
    if park.leases:
        ids = {lease.tenant for lease in leases}
        return [company for company in park.companies if company.id in ids]
    return [
        company
        for company in park.companies
        if company.entered is not None
        and company.entered <= on
        and (company.left is None or on < company.left)
    ]


def _amounts(
    measure: By,
    tenants: list[Company],
    leases: list[Lease],
    *,
    rents: Mapping[str, Money] | None,
) -> tuple[dict[str, Fraction], str]:
    """Give what each tenant counts for, and in which unit."""
    if measure is By.COMPANIES:
        return {company.id: Fraction(1) for company in tenants}, "companies"
    held: dict[str, Area | Money] = {}
    for lease in leases:
        amount = lease.known_area("mix by area") if measure is By.AREA else _rent(lease, rents)
        held[lease.tenant] = _sum(held.get(lease.tenant), amount)
    units = list(held.values())
    for one in units[1:]:
        _sum(units[0], one)
    return {tenant: amount.as_fraction() for tenant, amount in held.items()}, _unit(units)


def _sum(first: Area | Money | None, second: Area | Money) -> Area | Money:
    """Add two amounts of one kind; those of several bases or currencies are refused."""
    if first is None:
        return second
    if isinstance(first, Area) and isinstance(second, Area):
        return first.to_m2() + second.to_m2()
    return Money.total(
        (each for each in (first, second) if isinstance(each, Money)), _currency(first)
    )


def _currency(amount: Area | Money) -> str:
    return amount.currency if isinstance(amount, Money) else ""


def _unit(amounts: list[Area | Money]) -> str:
    if not amounts:
        return "amount"
    first = amounts[0]
    return f"m² {first.basis}" if isinstance(first, Area) else first.currency


def _rent(lease: Lease, rents: Mapping[str, Money] | None) -> Money:
    if rents is None:
        raise InvalidValueError("mix rents", None, "the rent of each lease, by its id")
    if lease.id not in rents:
        raise UnknownNameError("rent of a lease", lease.id, tuple(rents))
    rent = cast("object", rents[lease.id])
    if not isinstance(rent, Money) or rent.minor < 0:
        where = f"mix rents[{lease.id!r}]"
        raise InvalidValueError(where, rent, 'zero or more of a currency: Money.of("1500", "MAD")')
    return rent
