"""The network of an association in figures, and what share of it a park is."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.conflict import Conflict
from technopark._kernel.exact import Number, fraction
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.faults import Faults
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.table import Table, Tabular
from technopark._model.observation import Observation, known
from technopark._model.period import check_day
from technopark.errors import InvalidValueError, UnknownNameError

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation
    from technopark._model.association import Association
    from technopark._model.organisation import Organisation

_COLUMNS = ("as of", "part", "whole", "percent", "definition", "source")
_PLACING = frozenset({"regional_division", "regional_presidency"})
_THOUSANDTH_OF_A_PERCENT = Fraction(1, 1000)


@attrs.frozen(kw_only=True, str=False)
class Network(Tabular):
    """What was published of an association's size up to a day. No two figures make a series.

    Attributes:
        association: the association's name.
        on: the day.
        figures: what was published, by metric and day.
        conflicts: where sources disagree.
    """

    association: str
    on: date
    figures: tuple[Observation, ...]
    conflicts: tuple[Conflict, ...]

    def of(self, metric: str) -> tuple[Observation, ...]:
        """Give what was published of a metric, the latest last."""
        return tuple(figure for figure in self.figures if figure.metric == metric)

    def table(self) -> Table:
        """Give a row for each figure, and the conflicts below."""
        rows = [
            (o.metric, o.as_of, str(o), o.definition, o.source.publisher, o.source.confidence)
            for o in self.figures
        ]
        columns = ("metric", "as of", "figure", "definition", "source", "confidence")
        notes = [str(conflict) for conflict in self.conflicts]
        return Table.of(f"{self.association} on {self.on}", columns, rows, notes=notes)


def network(association: Association, *, on: date) -> Network:
    """Give what was published of an association's size and divisions up to a day.

    Press figures and counts of the directory stand side by side, each with its definition.

    Args:
        association: which.
        on: the day; what is as of a later one is not known yet.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> iasp = tp.membership.network(tp.membership.IASP, on=date(2018, 10, 8))
        >>> str(iasp.of("members")[-1]), str(iasp.of("countries")[-1])
        ('more than 400 members', '77 countries')
    """
    check_day(on, "on")
    figures = [figure for figure in association.figures if figure.as_of <= on]
    sources = {figure.source for figure in figures}
    return Network(
        association=association.name,
        on=on,
        figures=tuple(sorted(figures, key=lambda o: (o.metric, o.as_of, str(o.source)))),
        conflicts=tuple(
            conflict
            for conflict in association.conflicts
            if sources.issuperset(said.source for said in conflict.statements)
        ),
    )


@attrs.frozen(kw_only=True, str=False)
class Share(Tabular):
    """What share of a network a part is, by one published figure.

    Attributes:
        part: the part.
        whole: the published figure of the whole.
    """

    part: Fraction
    whole: Observation

    @property
    def value(self) -> Fraction:
        """The exact share; the whole's lower end where it is a span."""
        return self.part / self.whole.number

    def table(self) -> Table:
        """Give the one row of the share."""
        return Table.of(f"share of {self.whole.metric}", _COLUMNS, [_share_row(self)])

    def explain(self) -> Explanation[Any]:
        """Say how the share follows from the two figures."""
        whole = Explanation(
            label=f"{self.whole.metric}, {self.whole.as_of}",
            value=self.whole.number,
            sources=(self.whole.source,),
            note=f"published as {self.whole}; {self.whole.definition}",
        )
        part = Explanation(label="the part", value=self.part)
        return Explanation(
            label="share of the network",
            value=self.value,
            operation=Operation.QUOTIENT,
            inputs=(part, whole),
        )


@attrs.frozen(kw_only=True, str=False)
class Shares(Tabular):
    """What share of a network a part is, by every figure published up to a day.

    Attributes:
        association: the association's name.
        metric: what is compared.
        shares: one for each published figure, the latest last.
    """

    association: str
    metric: str
    shares: tuple[Share, ...]

    def table(self) -> Table:
        """Give a row for each published figure."""
        rows = [_share_row(each) for each in self.shares]
        return Table.of(f"{self.association}, share of {self.metric}", _COLUMNS, rows)


def _share_row(share: Share) -> tuple[object, ...]:
    return (
        share.whole.as_of,
        share.part,
        str(share.whole),
        round_to(share.value * 100, _THOUSANDTH_OF_A_PERCENT, Mode.HALF_UP),
        share.whole.definition,
        share.whole.source.publisher,
    )


def share(association: Association, *, metric: str, part: Number, on: date) -> Shares:
    """Say what share of a network a park is, by every figure published up to a day.

    Args:
        association: whose network.
        metric: `"members"`, `"member_companies"` or another of its figures.
        part: the park's own number of the same.
        on: the day.

    Raises:
        UnknownNameError: nothing was published of the metric up to the day.
        InvalidValueError: a part below zero.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> shares = tp.membership.share(
        ...     tp.membership.IASP, metric="member_companies", part=300, on=date(2018, 10, 8)
        ... )
        >>> shares.shares[-1].value
        Fraction(3, 1420)
    """
    faults = Faults()
    number = faults.of(_part, part) or Fraction(0)
    day = faults.of(check_day, on, "on")
    found = () if day is None else known(association.figures, metric, on=day)
    if day is not None and not found:
        there = tuple(dict.fromkeys(figure.metric for figure in association.figures))
        faults.add([UnknownNameError(f"figure of {association.name} up to {on}", metric, there)])
    faults.raise_all()
    shares = tuple(Share(part=number, whole=whole) for whole in found)
    return Shares(association=association.name, metric=metric, shares=shares)


def _part(part: Number) -> Fraction:
    number = fraction(part, "part")
    if number < 0:
        raise InvalidValueError("part", part, "zero or more")
    return number


@attrs.frozen(kw_only=True, str=False)
class Divisions(Tabular):
    """The regional divisions under which a member was placed, each with its day.

    Attributes:
        association: the association's name.
        organisation: the member's name.
        on: the day.
        placed: what was published, the latest last; all of it stands.
    """

    association: str
    organisation: str
    on: date
    placed: tuple[Observation, ...]

    @property
    def latest(self) -> tuple[str, ...]:
        """The division named last; several where sources of one day differ, none where no does."""
        last = [o.value for o in self.placed if o.as_of == self.placed[-1].as_of]
        return tuple(sorted({str(value) for value in last}))

    def all_sources(self) -> tuple[Citation, ...]:
        """Give every source once, in the order of the days."""
        return tuple(dict.fromkeys(observation.source for observation in self.placed))

    def table(self) -> Table:
        """Give a row for each statement."""
        rows = [(o.as_of, o.metric, o.value, o.definition, o.source.publisher) for o in self.placed]
        title = f"{self.association}, {self.organisation} on {self.on}"
        columns = ("as of", "metric", "division", "definition", "source")
        return Table.of(title, columns, rows)


def divisions(association: Association, organisation: Organisation, *, on: date) -> Divisions:
    """Give the regional divisions under which a member was placed up to a day.

    A division is what somebody published: it is never derived from the member's country.

    Args:
        association: whose divisions.
        organisation: the member, with facts of the metrics `regional_division` and
            `regional_presidency` whose kind is the association's id.
        on: the day.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.Organisation(id="p", name="Park", country="MA")
        >>> tp.membership.divisions(tp.membership.IASP, park, on=date(2018, 10, 8)).latest
        ()
    """
    check_day(on, "on")
    found = [
        fact
        for fact in organisation.facts
        if fact.metric in _PLACING and fact.kind == association.id and fact.as_of <= on
    ]
    return Divisions(
        association=association.name,
        organisation=organisation.name,
        on=on,
        placed=tuple(sorted(found, key=lambda fact: (fact.as_of, str(fact.value)))),
    )
