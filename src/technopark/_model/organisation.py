"""What an association judges, and who works with a park."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from attrs.converters import optional

from technopark._kernel.citation import Citation
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.company import named
from technopark._model.observation import Observation, known
from technopark.errors import raise_all

if TYPE_CHECKING:
    from datetime import date


class OrganisationKind(Term):
    """What an organisation is."""

    SCIENCE_PARK = "science park"
    AREA_OF_INNOVATION = "area of innovation"
    INCUBATOR = "incubator"
    ACCELERATOR = "accelerator"
    ASSOCIATION = "association"
    UNIVERSITY = "university"
    RESEARCH_INSTITUTE = "research institute"
    COMPANY = "company"
    PERSON = "person"
    NATIONAL_GOVERNMENT = "national government"
    LOCAL_GOVERNMENT = "local government"
    OTHER = "other"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Organisation:
    """An organisation with the facts that are known of it.

    A fact that is not given is unknown; it is never taken as a no.

    Attributes:
        id: its id.
        name: its name.
        kind: what it is; none where it is not known.
        country: ISO 3166-1 alpha-2 code; empty where it is not known.
        facts: what was published about it, by metric: `companies_inside`, `management_team`…
        sources: who says what kind of organisation it is.

    Raises:
        InvalidValueError: an empty id or name.
    """

    id: str
    name: str
    kind: OrganisationKind | None = attrs.field(default=None, converter=optional(OrganisationKind))
    country: str = ""
    facts: tuple[Observation, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        raise_all(named(self, "Organisation"))

    def fact(self, metric: str, *, on: date) -> Observation | None:
        """Give the last fact known of a metric on a day, or none."""
        found = known(self.facts, metric, on=on, planned=False)
        return found[-1] if found else None


class Role(Term):
    """What a partner is to a park."""

    FUND = "fund"
    FEDERATION = "employers' federation"
    MENTORING = "mentoring network"
    SPONSOR = "corporate sponsor"
    EDUCATION = "education network"
    PUBLIC_SERVICE = "public service"
    CLUSTER = "cluster"
    UNIVERSITY = "university"
    INCUBATOR = "incubator"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Partner:
    """An organisation with a role in a park, which need not rent there.

    Attributes:
        id: its id.
        name: its name.
        role: what it is to the park; none where no source says.
        sites: the sites where it is present; empty where no source says.
        sources: who says so.

    Raises:
        InvalidValueError: an empty id or name.
    """

    id: str
    name: str
    role: Role | None = attrs.field(default=None, converter=optional(Role))
    sites: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        raise_all(named(self, "Partner"))


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Axis:
    """A line of an operator's strategy, with its targets.

    Attributes:
        id: its id.
        name: what it is called.
        targets: announced figures, each with its day and source.
        sources: who says so.

    Raises:
        InvalidValueError: an empty id or name.
    """

    id: str
    name: str
    targets: tuple[Observation, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        raise_all(named(self, "Axis"))
