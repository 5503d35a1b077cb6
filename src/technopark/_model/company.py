"""Companies, and those who ask for a place."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
from attrs.converters import optional

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.money import Money
from technopark._model.period import faults_of_day, months_between
from technopark.errors import DuplicateError, InvalidValueError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable


class Stage(Term):
    """Where a company stands in a park's programme."""

    PRE_INCUBATION = "pre-incubation"
    INCUBATION = "incubation"
    DEVELOPMENT = "development"
    ACCELERATION = "acceleration"
    GRADUATED = "graduated"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Company:
    """A company that is, was or may become a tenant.

    Attributes:
        id: its id in the park.
        name: its name.
        country: ISO 3166-1 alpha-2 code; empty where it is not known.
        founded: day of foundation.
        entered: day on which it first entered the park.
        left: day on which it left.
        stage: where it stands in the programme.
        category: the category it is let in, such as `start-up`, `sme`, `large`.
        segments: the segments it declares.
        description: what it does.
        activity_codes: official codes with their revision, such as `nace2:62.01`.
        employees: permanent staff.
        turnover: yearly turnover without tax.
        sources: who says so.

    Raises:
        InvalidValueError: an empty id or name, staff below zero, or a day of leaving that is
            not after the day of entry.
    """

    id: str
    name: str
    country: str = ""
    founded: date | None = None
    entered: date | None = None
    left: date | None = None
    stage: Stage | None = attrs.field(default=None, converter=optional(Stage))
    category: str = ""
    segments: tuple[str, ...] = ()
    description: str = ""
    activity_codes: tuple[str, ...] = ()
    employees: int | None = None
    turnover: Money | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Company")
        no_days: list[TechnoparkError] = []
        for name in ("founded", "entered", "left"):
            no_days.extend(day_faults(getattr(self, name), f"Company.{name}"))
        faults.extend(no_days)
        if self.employees is not None and self.employees < 0:
            faults.append(InvalidValueError("Company.employees", self.employees, "zero or more"))
        if not no_days and self.entered and self.left and self.left <= self.entered:
            allowed = f"a day after the day of entry, {self.entered}"
            faults.append(InvalidValueError("Company.left", self.left, allowed))
        raise_all(faults)

    def age_months(self, on: date) -> int | None:
        """Give the whole months since foundation, or none where its day is not known."""
        return None if self.founded is None else months_between(self.founded, on)


def _area_m2(value: Number) -> Decimal:
    return decimal(value, "Applicant.area_m2")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Applicant:
    """A company that asks for a place.

    Attributes:
        company: who asks.
        applied: the day of the application.
        area_m2: the area asked for, in square metres, exact.
        kinds: the kinds of unit that would do; any where it is empty.
        sites: the sites that would do; any where it is empty.
        priority: the higher, the earlier; equal ones by day of application.
        withdrawn: the day of withdrawal.

    Raises:
        InvalidValueError: an area that is not above zero, or a withdrawal before the application.
        FloatRefusedError: the area is a binary float.
    """

    company: Company
    applied: date
    area_m2: Decimal = attrs.field(converter=_area_m2)
    kinds: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    priority: int = 0
    withdrawn: date | None = None

    def __attrs_post_init__(self) -> None:
        faults = faults_of_day(self.applied, "Applicant.applied")
        faults.extend(day_faults(self.withdrawn, "Applicant.withdrawn"))
        if not faults and self.withdrawn is not None and self.withdrawn < self.applied:
            allowed = f"the day of application, {self.applied}, or later"
            faults.append(InvalidValueError("Applicant.withdrawn", self.withdrawn, allowed))
        if self.area_m2 <= 0:
            faults.append(InvalidValueError("Applicant.area_m2", self.area_m2, "above zero"))
        raise_all(faults)

    @property
    def id(self) -> str:
        """The company's id."""
        return self.company.id

    def waits_on(self, day: date) -> bool:
        """Say whether the application stands on a day."""
        return self.applied <= day and (self.withdrawn is None or day < self.withdrawn)


def named(thing: object, kind: str) -> list[TechnoparkError]:
    """Report an empty id or name."""
    return [
        InvalidValueError(f"{kind}.{field}", getattr(thing, field), "a text that is not empty")
        for field in ("id", "name")
        if not str(getattr(thing, field, "-")).strip()
    ]


def twice(kind: str, ids: Iterable[str]) -> list[TechnoparkError]:
    """Report each id that is given more than once, in the order of the first time."""
    return [DuplicateError(kind, one) for one, count in Counter(ids).items() if count > 1]


def day_faults(value: object, where: str) -> list[TechnoparkError]:
    """Report what is neither none nor a plain day."""
    return [] if value is None else faults_of_day(value, where)
