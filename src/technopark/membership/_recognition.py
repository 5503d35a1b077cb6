"""What an organisation could be recognised as: every association and title, side by side."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.faults import Faults
from technopark._kernel.plaindata import PlainData, plain_data
from technopark._kernel.table import Table, Tabular
from technopark._model.company import twice
from technopark._model.organisation import Organisation
from technopark.errors import UnknownNameError
from technopark.membership._assess import Assessment, assess
from technopark.tables.associations.shipped import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from technopark._kernel.citation import Citation
    from technopark._model.association import Association


@attrs.frozen(kw_only=True, str=False)
class Recognition(Tabular):
    """What each association makes of an organisation on a day.

    Attributes:
        organisation: whom they judge.
        on: the day.
        assessments: one for each association.
    """

    organisation: Organisation
    on: date
    assessments: tuple[Assessment, ...]

    def __getitem__(self, association: str) -> Assessment:
        for assessment in self.assessments:
            if assessment.association.id == association:
                return assessment
        known = tuple(each.association.id for each in self.assessments)
        raise UnknownNameError("association", association, known)

    def all_sources(self) -> tuple[Citation, ...]:
        """Give every source once, in the order in which they appear."""
        each_of = (each.all_sources() for each in self.assessments)
        return tuple(dict.fromkeys(source for sources in each_of for source in sources))

    def table(self) -> Table:
        """Give a row for each association: the category, and what is missing for a better one."""
        number = {source: str(n) for n, source in enumerate(self.all_sources(), 1)}
        rows = [_row(each, number) for each in self.assessments]
        columns = ("association or title", "category", "missing", "to find out", "sources")
        notes = [f"[{n}] {source}" for source, n in number.items()]
        title = f"{self.organisation.name} on {self.on}"
        return Table.of(title, columns, rows, notes=notes)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the report as plain data."""
        return {
            "organisation": self.organisation.id,
            "on": self.on.isoformat(),
            "assessments": plain_data(self.assessments),
        }


def recognition(
    organisation: Organisation,
    *,
    on: date,
    associations: Iterable[Association] = SHIPPED,
) -> Recognition:
    """Say what an organisation could be recognised as, and what is missing for each.

    Args:
        organisation: whom to judge, with the facts that are known.
        on: the day; facts and rules of later days do not count.
        associations: which; all that come with the library, where they are not given.

    Raises:
        ContradictionError: one source says two things of one fact for one day.
        DuplicateError: an association is given twice.
        InvalidValueError: a fact is not of the type that a rule asks for.
        ManyFaultsError: several of these, all together, from whichever associations.
        UnitMismatchError: a figure is in another unit than a rule's.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> town = tp.Organisation(
        ...     id="t", name="T", kind=tp.OrganisationKind.LOCAL_GOVERNMENT, country="MA"
        ... )
        >>> report = tp.membership.recognition(town, on=date(2021, 1, 1))
        >>> report["wta"].category, report["iasp"].category
        ('full', 'associate')
    """
    every, faults = tuple(associations), Faults()
    faults.add(twice("association", (each.id for each in every)))
    found = [faults.of(assess, each, organisation, on=on) for each in every]
    faults.raise_all()
    assessments = tuple(one for one in found if one is not None)
    return Recognition(organisation=organisation, on=on, assessments=assessments)


def _row(assessment: Assessment, number: dict[Citation, str]) -> tuple[object, ...]:
    way = assessment.shortest
    gaps = () if assessment.findings else ("no rule is known on that day",)
    open_to = " or ".join(assessment.possible) if assessment.unknown else ""
    category = f"{assessment.category}: {open_to}" if open_to else assessment.category
    return (
        assessment.association.name,
        category,
        "; ".join(way.changes) if way else _barred(assessment),
        "; ".join((*(way.to_establish if way else ()), *gaps)),
        [number[source] for source in assessment.all_sources()],
    )


def _barred(assessment: Assessment) -> str:
    """Say what one would have to be, and for which categories where not for all."""
    only = dict.fromkeys(bars for _category, bars in assessment.barred)
    return "; ".join(f"is only for {bars}" for bars in only)
