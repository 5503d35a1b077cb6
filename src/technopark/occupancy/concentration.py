"""How far a few hold most of it: by tenant, by segment, by year of expiry."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.render import few_of
from technopark._kernel.table import Table, Tabular
from technopark._model.company import twice
from technopark.errors import InvalidValueError, MissingInputError, UnknownNameError, raise_all
from technopark.occupancy._amounts import Amounts, Scaled, scaled
from technopark.tables.occupancy_figures import EFFECTIVE, HHI, LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from technopark._kernel.measure import Measure
    from technopark._model.lease import Lease
    from technopark.errors import TechnoparkError


@attrs.frozen(kw_only=True, str=False)
class Concentration(Tabular):
    """What each of some has of a whole; two of them add up by name.

    Attributes:
        by: what the names are: `tenant`, `group`, `year of expiry`.
        parts: name and amount in whole numbers of a small unit, the largest first.
        scale: how many of the small unit make one.
        currency: of the amounts; empty for plain numbers.
    """

    by: str
    parts: tuple[tuple[str, int], ...]
    scale: int = 1
    currency: str = ""

    @property
    def amounts(self) -> tuple[tuple[str, Fraction], ...]:
        """Name and amount, the largest first."""
        return tuple((name, Fraction(part, self.scale)) for name, part in self.parts)

    @property
    def total(self) -> Fraction:
        """All amounts together."""
        return Fraction(sum(part for _, part in self.parts), self.scale)

    def share(self, name: str) -> Fraction:
        """Give the share of one name; none of it where it has nothing."""
        total = self.total
        return Fraction(dict(self.parts).get(name, 0), self.scale) / total if total else total

    def top(self, n: int) -> Measure:
        """Give the share of the n largest.

        Raises:
            InvalidValueError: n is below one.
        """
        if n < 1:
            raise InvalidValueError("Concentration.top", n, "one or more")
        largest = Fraction(sum(part for _, part in self.parts[:n]), self.scale)
        held = Explanation(label=f"the {n} largest by {self.by}", value=largest)
        return LARGEST.over(held, Explanation(label="all", value=self.total))

    def hhi(self) -> Measure:
        """Give the Herfindahl-Hirschman index, the sum of squared shares, from 0 to 1."""
        squares = Fraction(sum(part * part for _, part in self.parts), self.scale**2)
        top = Explanation(label="sum of squared amounts", value=squares)
        whole = Explanation(label="all", value=self.total)
        square = Explanation(
            label="all, squared",
            value=whole.value * whole.value,
            operation=Operation.PRODUCT,
            inputs=(whole, whole),
        )
        return HHI.over(top, square)

    def effective_number(self) -> Measure:
        """Give how many equal ones would be as concentrated."""
        index = self.hhi()
        if index.value is None:
            return EFFECTIVE.gap(index.reason)
        one = Explanation(label="one", value=1)
        return EFFECTIVE.over(one, index.explain())

    def __add__(self, other: Concentration) -> Concentration:
        """Put two together, name by name.

        Raises:
            InvalidValueError: they are by different things or in different currencies.
        """
        if (self.by, self.currency) != (other.by, other.currency):
            raise InvalidValueError("Concentration", other._kind(), f"one {self._kind()}")
        scale = lcm(self.scale, other.scale)
        merged: dict[str, int] = {}
        for each in (self, other):
            for name, part in each.parts:
                merged[name] = merged.get(name, 0) + part * (scale // each.scale)
        return _ranked(self.by, Scaled(merged, scale, self.currency))

    def table(self) -> Table:
        """Give a row for each name, and the index below."""
        total = self.total
        rows = [
            (name, amount, LARGEST.over(_one(name, amount), _one("all", total)).shown())
            for name, amount in self.amounts
        ]
        index, number = self.hhi(), self.effective_number()
        notes = (f"HHI {index.shown()}; effective number {number.shown()}",)
        columns = (self.by, f"amount {self.currency}".strip(), "share")
        return Table.of(f"Concentration by {self.by}", columns, rows, notes=notes)

    def _kind(self) -> str:
        return f"by {self.by} in {self.currency or 'plain numbers'}"


def concentration(amounts: Amounts, *, by: str = "tenant") -> Concentration:
    """Say how far a few hold most of it.

    Args:
        amounts: what each has, by its name: rent, area, or any other amount of one kind.
        by: what the names are.

    Raises:
        CurrencyMismatchError: amounts in two currencies.

    Examples:
        >>> import technopark as tp
        >>> found = tp.occupancy.concentration({"a": 50, "b": 25, "c": 25})
        >>> found.hhi().value, found.top(1).percent(), found.effective_number().rounded("0.01")
        (Fraction(3, 8), Decimal('50.00'), Decimal('2.67'))
    """
    return _ranked(by, scaled(amounts, "concentration amounts"))


def concentration_of(
    leases: Iterable[Lease], weights: Amounts, *, by: Mapping[str, str] | None = None
) -> Concentration:
    """Say how far a few tenants, or groups of tenants, hold most of the rent or area of leases.

    Args:
        leases: the leases.
        weights: rent or area by lease.
        by: the group of each tenant, such as its segment; by tenant where it is none.

    Raises:
        DuplicateError: two leases of one id, which would count twice.
        ManyFaultsError: several of these, all together.
        MissingInputError: a lease has no weight.
        UnknownNameError: a tenant has no group.

    Examples:
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="L",
        ...     tenant="c",
        ...     units=("a",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ... )
        >>> tp.occupancy.concentration_of([lease], {"L": 12_000}).share("c")
        Fraction(1, 1)
    """
    exact = scaled(weights, "concentration_of weights")
    every = tuple(leases)
    raise_all(_faults(every, exact, by))
    found: dict[str, int] = {}
    for lease in every:
        name = lease.tenant if by is None else by[lease.tenant]
        found[name] = found.get(name, 0) + exact.parts[lease.id]
    what = "tenant" if by is None else "group"
    return _ranked(what, attrs.evolve(exact, parts=found))


def _faults(
    leases: Sequence[Lease], weights: Scaled, by: Mapping[str, str] | None
) -> Iterator[TechnoparkError]:
    """Report leases that would count twice, and what has no weight or no group."""
    yield from twice("lease", (lease.id for lease in leases))
    missing = [lease.id for lease in leases if lease.id not in weights.parts]
    if missing:
        reason = f"no weight is given for {few_of(f'lease {one}' for one in missing)}"
        yield MissingInputError("concentration", reason)
    if by is not None:
        for tenant in dict.fromkeys(lease.tenant for lease in leases):
            if tenant not in by:
                yield UnknownNameError("group of a tenant", tenant, tuple(by))


def _ranked(by: str, amounts: Scaled) -> Concentration:
    """Bring amounts in order, in the largest unit that all are whole numbers of."""
    common = gcd(amounts.scale, *amounts.parts.values())
    ranked = sorted(amounts.parts.items(), key=lambda pair: (-pair[1], pair[0]))
    return Concentration(
        by=by,
        parts=tuple((name, part // common) for name, part in ranked),
        scale=amounts.scale // common,
        currency=amounts.currency,
    )


def _one(label: str, value: Fraction) -> Explanation[Fraction]:
    return Explanation(label=label, value=value)
