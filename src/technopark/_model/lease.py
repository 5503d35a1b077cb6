"""A lease: who holds which units, when, and on what terms."""

from __future__ import annotations

import attrs

from technopark._model.area import Area
from technopark._model.clause import Clause
from technopark._model.period import Period
from technopark.errors import DuplicateError, InvalidValueError, TechnoparkError, raise_all


@attrs.frozen(kw_only=True)
class Lease:
    """The right of a tenant to one or several units for a term, with its clauses.

    Attributes:
        id: its id.
        tenant: the company's id.
        units: the ids of the units let, one or more.
        area: the area let, in the basis that the rent is counted in.
        term: the days of the lease.
        clauses: what it says; the rent schedule interprets them.

    Raises:
        InvalidValueError: an empty id or tenant, no unit, or something else than a clause.
        DuplicateError: a unit is named twice.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2015, 6, 1), date(2020, 5, 31)),
        ... )
        >>> lease.term.days
        1827
    """

    id: str
    tenant: str
    units: tuple[str, ...]
    area: Area
    term: Period
    clauses: tuple[Clause, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = [
            InvalidValueError(f"Lease.{name}", getattr(self, name), "a text that is not empty")
            for name in ("id", "tenant")
            if not getattr(self, name).strip()
        ]
        given: tuple[object, ...] = self.clauses
        if not self.units:
            faults.append(InvalidValueError("Lease.units", self.units, "at least one unit"))
        faults.extend(
            DuplicateError(f"unit of lease {self.id}", unit)
            for unit in dict.fromkeys(self.units)
            if self.units.count(unit) > 1
        )
        faults.extend(
            InvalidValueError("Lease.clauses", clause, "clauses, such as CardRent or Vat")
            for clause in given
            if not isinstance(clause, Clause)
        )
        raise_all(faults)
