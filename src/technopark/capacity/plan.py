"""A plan of who gets which unit, with true reasons for every pair that did not come about."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import grouped
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.company import Applicant
from technopark.capacity._assign import NONE, assign
from technopark.capacity._fit import Place, Worth, misfits
from technopark.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Method(Term):
    """How units are given out."""

    EXACT = "exact"
    """So that the total is the highest there is."""
    BEST_FIT = "best fit"
    """The largest demand first; each takes the smallest unit that fits."""
    FIRST_COME = "first come"
    """By priority and day of application; each takes the smallest unit that fits."""


@attrs.frozen(kw_only=True)
class PlanLine:
    """What one applicant gets.

    Attributes:
        applicant: the applicant's id.
        unit: the unit's id; none where there is none.
        asked: the area asked for, in m².
        given: the area of the unit, in m²; none without a unit.
        waste: how much of it is beyond what was asked for, in m²; none without a unit.
        value: what it is worth; zero without a unit.
    """

    applicant: str
    unit: str | None = None
    asked: Fraction
    given: Fraction | None = None
    waste: Fraction | None = None
    value: Fraction = Fraction(0)


@attrs.frozen(kw_only=True, str=False)
class Plan(Tabular):
    """Who gets which unit; made by `capacity.allocate`.

    Attributes:
        method: how the units were given out.
        on: the day, where there is one.
        worth: what a unit in an applicant's hands is worth.
        places: the units, by area and id, those without an area first.
        applicants: who asks, by priority, day of application and id.
        lines: what each of them gets, in that order.
    """

    method: Method
    on: date | None
    worth: Worth
    places: tuple[Place, ...]
    applicants: tuple[Applicant, ...]
    lines: tuple[PlanLine, ...]

    @property
    def total(self) -> Fraction:
        """What the plan is worth."""
        return sum((line.value for line in self.lines), Fraction(0))

    def of(self, applicant: str) -> PlanLine:
        """Give what an applicant gets.

        Raises:
            UnknownNameError: nobody of that id asks.
        """
        return self.lines[self._row(applicant)]

    def explain(self, applicant: str | None = None) -> Explanation[Any]:
        """Say what an applicant's unit is worth and why, or the whole plan where none is named.

        Raises:
            UnknownNameError: nobody of that id asks.
        """
        if applicant is None:
            inputs = tuple(self.explain(line.applicant) for line in self.lines)
            how = Operation.SUM if inputs else Operation.GIVEN
            return Explanation(
                label=f"total of the plan ({self.method})",
                value=self.total,
                operation=how,
                inputs=inputs,
            )
        row = self._row(applicant)
        unit = self.lines[row].unit
        if unit is not None:
            place = self.places[self._column(unit)]
            return self.worth.explain(place, self.applicants[row], self.on)
        fits = any(not misfits(place, self.applicants[row], self.on) for place in self.places)
        note = "each unit that fits is put to better use" if fits else "no unit fits"
        if fits and self.method is not Method.EXACT:
            note = "each unit that fits was taken before"
        return Explanation(label=f"no unit for {applicant}", value=Fraction(0), note=note)

    def why_not(self, applicant: str, unit: str) -> str:
        """Say why an applicant does not have a unit.

        In an exact plan this works out the best plan in which the applicant does have it.

        Raises:
            UnknownNameError: nobody of that id asks, or there is no unit of that id.
        """
        row, column = self._row(applicant), self._column(unit)
        if self.lines[row].unit == unit:
            return f"{applicant} has {unit}"
        found = misfits(self.places[column], self.applicants[row], self.on)
        if found:
            return f"{unit} does not fit {applicant}: {'; '.join(found)}"
        holder = next((line.applicant for line in self.lines if line.unit == unit), None)
        state = "nobody has it" if holder is None else f"taken by {holder}"
        if self.method is Method.EXACT:
            return f"{state}; {self._instead(row, column)}"
        mine = self.lines[row].unit
        if mine is not None and self._column(mine) < column:
            return f"{state}; {applicant} took {mine}, which comes before it by area and id"
        return f"{state}, whose turn was before"

    def _instead(self, row: int, column: int) -> str:
        """Compare the total with that of the best plan in which the pair stands."""
        values = pairs(self.applicants, self.places, worth=self.worth, on=self.on)
        pair = values[row][column] or Fraction(0)
        rest = [[*one[:column], *one[column + 1 :]] for one in values]
        del rest[row]
        total = pair + best_total(rest)
        if total == self.total:
            return (
                f"giving it instead would leave the total at {grouped(total)}, and of equal "
                "plans the first by the order of applicants and units stands"
            )
        return (
            f"giving it instead would lower the total from {grouped(self.total)} "
            f"to {grouped(total)}"
        )

    def table(self) -> Table:
        """Give a row for each applicant."""
        rows = [
            (line.applicant, line.unit, line.asked, line.given, line.waste, line.value)
            for line in self.lines
        ]
        columns = ("applicant", "unit", "m² asked", "m² given", "m² waste", "value")
        let = sum(line.unit is not None for line in self.lines)
        notes = [f"total {grouped(self.total)}; {let} of {len(self.places)} units given"]
        if any(one.sites for one in self.applicants) and not all(p.site for p in self.places):
            notes.append("wishes for a site were not looked at for units without one")
        on = "" if self.on is None else f" on {self.on}"
        return Table.of(f"Who fits where{on} ({self.method})", columns, rows, notes=notes)

    def _row(self, applicant: str) -> int:
        known = tuple(one.id for one in self.applicants)
        if applicant not in known:
            raise UnknownNameError("applicant", applicant, known)
        return known.index(applicant)

    def _column(self, unit: str) -> int:
        known = tuple(place.unit.id for place in self.places)
        if unit not in known:
            raise UnknownNameError("unit", unit, known)
        return known.index(unit)


def pairs(
    applicants: Sequence[Applicant], places: Sequence[Place], *, worth: Worth, on: date | None
) -> list[list[Fraction | None]]:
    """Give the worth of each applicant with each unit; none where they do not fit."""
    # The area alone rules most pairs out, and the rest of the worth is worked out once for each.
    burdens = [(n, place.m2, worth.waste * place.m2) for n, place in enumerate(places)]
    values: list[list[Fraction | None]] = []
    for one in applicants:
        apart, asked = worth.apart(one, on), Fraction(one.area_m2)
        values.append(
            [
                None if m2 < asked or misfits(places[n], one, on) else apart - burden
                for n, m2, burden in burdens
            ]
        )
    return values


def best_total(values: Sequence[Sequence[Fraction | None]]) -> Fraction:
    """Give the highest total there is."""
    found = zip(values, assign(values), strict=True)
    return sum((row[n] or Fraction(0) for row, n in found if n != NONE), Fraction(0))
