"""A lease: who holds which units, when, and on what terms."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.tuples import tuples
from technopark._model.area import Area
from technopark._model.clause import Clause
from technopark._model.company import day_faults, twice
from technopark._model.period import Period
from technopark.errors import (
    InvalidValueError,
    MissingInputError,
    TechnoparkError,
    raise_all,
)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Lease:
    """The right of a tenant to one or several units for a term, with its clauses.

    Attributes:
        id: its id.
        tenant: the company's id.
        units: the ids of the units let, one or more.
        area: the area let, in the basis that the rent is counted in; none where nothing is let
            by area, such as desks, and then figures by area are unknown.
        term: the days of the lease.
        clauses: what it says; the rent schedule interprets them.
        signed: the day of signature; none where it is not known, and then the lease counts as
            signed before any day asked for.
        moved_in: the day of actual move-in; none where it is not known, and then the first day
            of the term stands for it.
        notice: the day on which notice was given for the end of the term; none where none was.
        regime: the law it stands under, such as `MA:49-16`; empty where it is not known.

    Raises:
        InvalidValueError: an empty id or tenant, no unit, something else than a clause, or a
            move-in outside the term.
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
    area: Area | None = None
    term: Period
    clauses: tuple[Clause, ...] = ()
    signed: date | None = None
    moved_in: date | None = None
    notice: date | None = None
    regime: str = ""

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = [
            InvalidValueError(f"Lease.{name}", getattr(self, name), "a text that is not empty")
            for name in ("id", "tenant")
            if not getattr(self, name).strip()
        ]
        given: tuple[object, ...] = self.clauses
        if not self.units:
            faults.append(InvalidValueError("Lease.units", self.units, "at least one unit"))
        faults.extend(twice(f"unit of lease {self.id}", self.units))
        faults.extend(
            InvalidValueError("Lease.clauses", clause, "clauses, such as CardRent or Vat")
            for clause in given
            if not isinstance(clause, Clause)
        )
        area: object = self.area
        if not isinstance(area, Area | None):
            faults.append(InvalidValueError("Lease.area", area, "an Area, or none"))
        for name in ("signed", "moved_in", "notice"):
            faults.extend(day_faults(getattr(self, name), f"Lease.{name}"))
        if not faults and self.moved_in is not None and self.moved_in not in self.term:
            allowed = f"a day of the term, {self.term}"
            faults.append(InvalidValueError("Lease.moved_in", self.moved_in, allowed))
        raise_all(faults)

    def known_area(self, what: str) -> Area:
        """Give the area let to a figure that needs it.

        Args:
            what: the figure, for the error.

        Raises:
            MissingInputError: it is not known.
        """
        if self.area is None:
            raise MissingInputError(what, f"no area of lease {self.id} is known")
        return self.area

    @property
    def occupied_from(self) -> date:
        """The day of move-in; where it is not known, the first day of the term."""
        return self.term.start if self.moved_in is None else self.moved_in

    @property
    def signed_on(self) -> date:
        """The day of signature, or the first day of the term where none is given."""
        return self.term.start if self.signed is None else self.signed
