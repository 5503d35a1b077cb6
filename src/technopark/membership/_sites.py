"""An operator of several sites: one member for all of them, or a member for each."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation, Confidence, SourceKind
from technopark._kernel.exact import to_decimal
from technopark._kernel.faults import Faults
from technopark._kernel.table import Table, Tabular
from technopark._model.company import twice
from technopark._model.condition import Facts
from technopark._model.observation import Observation, Observed, Qualifier
from technopark.errors import InvalidValueError
from technopark.membership._assess import Assessment, assess

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._model.association import Association
    from technopark._model.organisation import Organisation


@attrs.frozen(kw_only=True, str=False)
class SitesAssessment(Tabular):
    """An operator assessed as one member, and its sites as members of their own.

    Both occur: in the directory of 2019 one operator holds one entry for all its sites, and
    another park has several entries.

    Attributes:
        one: the operator as one member, with what its sites show.
        several: each site as a member.
    """

    one: Assessment
    several: tuple[Assessment, ...]

    def table(self) -> Table:
        """Give a row for the operator and for each site."""
        rows = [("one member", self.one.organisation.name, self.one.category)]
        rows.extend(("several", each.organisation.name, each.category) for each in self.several)
        title = f"{self.one.association.name} on {self.one.on}"
        return Table.of(title, ("as", "member", "category"), rows)


def assess_sites(
    association: Association, operator: Organisation, sites: Iterable[Organisation], *, on: date
) -> SitesAssessment:
    """Assess an operator of several sites as one member, and each site as one.

    As one member the operator has its own facts. Where it has none of a metric, a yes-or-no fact
    holds if it does at one site, and fails if it does at none; a number is the sum, where each
    site has an exact one in the same unit, and it is no percentage.

    Args:
        association: whose rules.
        operator: the operator.
        sites: its sites, as organisations with facts of their own.
        on: the day.

    Raises:
        ContradictionError: one source says two things of one fact for one day.
        DuplicateError: two sites of one id, which would count twice.
        InvalidValueError: there is no site, or a fact is not of the type that the rule asks for.
        ManyFaultsError: several of these, all together, from whichever site.
        UnitMismatchError: a figure is in another unit than the rule's.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.Organisation(id="p", name="P", kind=tp.OrganisationKind.SCIENCE_PARK)
        >>> site = tp.Organisation(id="s", name="S", kind=park.kind)
        >>> both = tp.membership.assess_sites(
        ...     tp.membership.IASP, park, [site], on=date(2018, 10, 8)
        ... )
        >>> both.one.category, [each.category for each in both.several]
        ('unknown', ['unknown'])
    """
    several = tuple(sites)
    if not several:
        raise InvalidValueError("sites", (), "one site or more")
    faults = Faults()
    faults.add(twice("site", (site.id for site in several)))
    read = [faults.of(Facts, each, on) for each in (operator, *several)]
    faults.raise_all()
    own, *facts = (each for each in read if each is not None)
    metrics = dict.fromkeys(fact.metric for site in several for fact in site.facts)
    pooled = (_pooled(metric, operator.id, facts) for metric in metrics if not own.of(metric))
    more = tuple(fact for fact in pooled if fact is not None)
    whole = attrs.evolve(operator, facts=(*operator.facts, *more))
    found = [faults.of(assess, association, each, on=on) for each in (whole, *several)]
    faults.raise_all()
    one, *others = (each for each in found if each is not None)
    return SitesAssessment(one=one, several=tuple(others))


def _pooled(metric: str, operator: str, sites: list[Facts]) -> Observation | None:
    """Give what the sites show together of a metric; none where they show nothing certain."""
    found = [site.of(metric) for site in sites]
    given = [facts[0] for facts in found if len(facts) == 1]
    value = _value(given, everywhere=len(given) == len(sites))
    if value is None:
        return None
    names = ", ".join(fact.source.publisher for fact in given)
    source = Citation(
        publisher="technopark",
        title=f"{metric} of the sites together, from: {names}",
        confidence=Confidence.MEDIUM,
        kind=SourceKind.DERIVED,
    )
    return Observation(
        subject=operator,
        metric=metric,
        value=value,
        unit=given[0].unit,
        as_of=max(fact.as_of for fact in given),
        source=source,
    )


def _value(given: list[Observation], *, everywhere: bool) -> Observed | None:
    if any(fact.value is True for fact in given):
        return True
    if not everywhere:
        return None
    if all(fact.value is False for fact in given):
        return False
    first = given[0].unit
    exact = all(
        isinstance(fact.value, Decimal)
        and fact.qualifier is Qualifier.EXACTLY
        and fact.upper is None
        and fact.unit == first != "percent"
        for fact in given
    )
    return (
        to_decimal(sum((fact.number for fact in given), start=given[0].number * 0))
        if exact
        else None
    )
