"""Models of a park and of everything in it."""

from __future__ import annotations

from fractions import Fraction

import technopark as tp
from technopark.schema._document import Document
from technopark.schema._fields import Choice, Day, Exact, Many, Ratio
from technopark.schema._values import (
    Area,
    Citation,
    Conflict,
    Money,
    Observation,
    Period,
)
from technopark.schema.clauses import AnyClause


class Company(Document[tp.Company]):
    """A `technopark.Company`."""

    id: str
    name: str
    country: str = ""
    founded: Day | None = None
    entered: Day | None = None
    left: Day | None = None
    stage: Choice[tp.Stage] | None = None
    category: str = ""
    segments: Many[str] = ()
    description: str = ""
    activity_codes: Many[str] = ()
    employees: int | None = None
    turnover: Money | None = None
    sources: Many[Citation] = ()


class Applicant(Document[tp.Applicant]):
    """A `technopark.Applicant`."""

    company: Company
    applied: Day
    area_m2: Exact
    kinds: Many[str] = ()
    sites: Many[str] = ()
    priority: int = 0
    withdrawn: Day | None = None


class Worth(Document[tp.capacity.Worth]):
    """A `technopark.capacity.Worth`."""

    let: Ratio = Fraction(1)
    waste: Ratio = Fraction(1, 10)
    priority: Ratio = Fraction(0)
    waiting: Ratio = Fraction(0)
    floor: Ratio = Fraction(0)


class Organisation(Document[tp.Organisation]):
    """A `technopark.Organisation`."""

    id: str
    name: str
    kind: Choice[tp.OrganisationKind] | None = None
    country: str = ""
    facts: Many[Observation] = ()
    sources: Many[Citation] = ()


class Partner(Document[tp.Partner]):
    """A `technopark.Partner`."""

    id: str
    name: str
    role: Choice[tp.Role] | None = None
    sites: Many[str] = ()
    sources: Many[Citation] = ()


class Axis(Document[tp.Axis]):
    """A `technopark.Axis`."""

    id: str
    name: str
    targets: Many[Observation] = ()
    sources: Many[Citation] = ()


class Lease(Document[tp.Lease]):
    """A `technopark.Lease`."""

    id: str
    tenant: str
    units: Many[str]
    area: Area | None = None
    term: Period
    clauses: Many[AnyClause] = ()
    signed: Day | None = None
    moved_in: Day | None = None
    notice: Day | None = None
    regime: str = ""


class Floor(Document[tp.Floor]):
    """A `technopark.Floor`."""

    id: str
    level: int
    name: str = ""
    area: Area | None = None


class Hold(Document[tp.Hold]):
    """A `technopark.Hold`."""

    kind: Choice[tp.HoldKind]
    start: Day
    end: Day | None = None
    party: str = ""
    note: str = ""


class Unit(Document[tp.Unit]):
    """A `technopark.Unit`."""

    id: str
    kind: str = ""
    floor: str = ""
    area: Area | None = None
    desks: int | None = None
    lettable: bool = True
    start: Day | None = None
    end: Day | None = None
    made_from: Many[str] = ()
    holds: Many[Hold] = ()


class Site(Document[tp.Site]):
    """A `technopark.Site`."""

    id: str
    name: str
    country: str = ""
    opened: Day | None = None
    closed: Day | None = None
    area: Area | None = None
    floors: Many[Floor] = ()
    units: Many[Unit] = ()
    observations: Many[Observation] = ()
    sources: Many[Citation] = ()


class SizeBand(Document[tp.SizeBand]):
    """A `technopark.SizeBand`."""

    label: str
    start: Area
    end: Area | None = None


class Park(Document[tp.Park]):
    """A `technopark.Park`."""

    id: str
    name: str
    country: str = ""
    operator: Organisation | None = None
    sites: Many[Site] = ()
    companies: Many[Company] = ()
    applicants: Many[Applicant] = ()
    leases: Many[Lease] = ()
    alumni: Many[Company] = ()
    partners: Many[Partner] = ()
    axes: Many[Axis] = ()
    observations: Many[Observation] = ()
    conflicts: Many[Conflict] = ()
    size_bands: Many[SizeBand] = ()
