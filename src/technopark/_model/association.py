"""Associations, labels and titles: their categories and what each asks for."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.conflict import Conflict
from technopark._kernel.tuples import tuples
from technopark._model.company import named, twice
from technopark._model.condition import Condition
from technopark._model.fee import FeeSchedule, PaymentTerms
from technopark._model.governance import Governance
from technopark._model.observation import Observation
from technopark._model.period import Period, check_day
from technopark._model.procedure import Procedure
from technopark.errors import (
    InvalidPeriodError,
    InvalidValueError,
    UnknownNameError,
    raise_all,
)

NONE = "none"
"""The category of an organisation that an association has no category for."""
UNKNOWN = "unknown"
"""What stands for the category where the facts known leave more than one open."""


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Requirement:
    """One thing that a category asks for.

    Attributes:
        id: its id, the same wherever the same thing is asked for.
        statement: the requirement in words.
        condition: how it shows in the facts.
        gap: what no source gives of it; empty where nothing is missing.
        sources: who says so.

    Raises:
        InvalidValueError: an empty id or statement.
    """

    id: str
    statement: str
    condition: Condition
    gap: str = ""
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        raise_all(
            InvalidValueError(f"Requirement.{name}", "", "a text that is not empty")
            for name in ("id", "statement")
            if not getattr(self, name).strip()
        )


@attrs.frozen(field_transformer=tuples)
class Right:
    """What a category entitles to.

    Attributes:
        id: its id, such as `vote`.
        statement: the right in words.
        sources: who says so.
    """

    id: str
    statement: str
    sources: tuple[Citation, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=tuples)
class MemberCategory:
    """A class in which an association admits, or a level of a label or title.

    Attributes:
        id: its id; neither `none` nor `unknown`, which stand for no category.
        name: what the association calls it.
        requirements: what it asks for, all together.
        rights: what it entitles to, as far as sources say.
        applicable: whether one can apply for it; an honour is given without.
        start: first day on which the rule is known to be in force; none where it is undated.
        end: day after the last one; none where no source gives one.
        valid_years: for how many years it is granted; none where it does not lapse.
        gaps: what no source gives.
        sources: who says so.

    Raises:
        InvalidValueError: an empty or reserved id, or a term of less than a year.
        DuplicateError: two requirements share an id.
        InvalidPeriodError: the end is not after the start.
    """

    id: str
    name: str
    requirements: tuple[Requirement, ...] = ()
    rights: tuple[Right, ...] = ()
    applicable: bool = True
    start: date | None = None
    end: date | None = None
    valid_years: int | None = None
    gaps: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "MemberCategory")
        if self.id in {NONE, UNKNOWN}:
            faults.append(
                InvalidValueError("MemberCategory.id", self.id, "another id; it is reserved")
            )
        if self.valid_years is not None and self.valid_years < 1:
            faults.append(
                InvalidValueError("MemberCategory.valid_years", self.valid_years, "1 or more")
            )
        if self.start is not None and self.end is not None and self.end <= self.start:
            faults.append(InvalidPeriodError(self.start, self.end))
        faults.extend(twice("requirement", [each.id for each in self.requirements]))
        raise_all(faults)

    def in_force(self, day: date) -> bool:
        """Say whether the rule is known to be in force on a day; an undated one always is."""
        started = self.start is None or self.start <= day
        return started and (self.end is None or day < self.end)

    def granted(self, day: date) -> Period | None:
        """Give the days for which it holds once granted; none where no source gives a term.

        Args:
            day: the day on which it was granted.

        Examples:
            >>> from datetime import date
            >>> import technopark as tp
            >>> label = tp.membership.RETIS.category("technopole")
            >>> print(label.granted(date(2012, 1, 1)))
            2012-01-01 to 2017-12-31
        """
        check_day(day, "granted")
        return Period.lasting(day, self.valid_years, "year") if self.valid_years else None


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Association:
    """A body that admits members, or grants a label or a title, with its rules.

    Attributes:
        id: its id.
        name: its name.
        categories: its categories, the best first.
        fees: its fee schedules; several undated ones are versions, not a history.
        payment: by when fees are to be paid; none where no source says.
        procedure: how one becomes and ceases to be a member; none where no source says.
        governance: who votes and who sits on boards; none where no source says.
        figures: what was published about it: members, countries, companies, divisions…
        conflicts: where its sources disagree.
        gaps: what no source gives.
        sources: who says what it is.

    Raises:
        InvalidValueError: an empty id or name.
        DuplicateError: two categories or two fee schedules share an id.
        UnknownNameError: a fee or a vote is for a category that it does not have.
    """

    id: str
    name: str
    categories: tuple[MemberCategory, ...] = ()
    fees: tuple[FeeSchedule, ...] = ()
    payment: PaymentTerms | None = None
    procedure: Procedure | None = None
    governance: Governance | None = None
    figures: tuple[Observation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    gaps: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = named(self, "Association")
        known = [each.id for each in self.categories]
        faults.extend(twice("category", known))
        faults.extend(twice("fee schedule", [each.id for each in self.fees]))
        voting = self.governance.voters if self.governance else ()
        charged = (fee.category for schedule in self.fees for fee in schedule.annual)
        faults.extend(
            UnknownNameError(f"category of {self.name}", each, tuple(known))
            for each in dict.fromkeys((*charged, *voting))
            if each not in known
        )
        raise_all(faults)

    def category(self, category: str) -> MemberCategory:
        """Give a category by its id.

        Raises:
            UnknownNameError: it has no such category.
        """
        for each in self.categories:
            if each.id == category:
                return each
        known = tuple(each.id for each in self.categories)
        raise UnknownNameError(f"category of {self.name}", category, known)

    def schedule(self, schedule: str) -> FeeSchedule:
        """Give a fee schedule by its id.

        Raises:
            UnknownNameError: it has no such schedule.
        """
        for each in self.fees:
            if each.id == schedule:
                return each
        known = tuple(each.id for each in self.fees)
        raise UnknownNameError(f"fee schedule of {self.name}", schedule, known)
