"""A plan of who gets which unit, with true reasons for every pair that did not come about."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import grouped, number_of
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.company import Applicant
from technopark.capacity._assign import NONE, assign
from technopark.capacity._fit import Floors, Place, fitting, misfits, standing
from technopark.capacity._worth import Row, Worth, WorthTable
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
        same_floor: whether the unit is on a floor on which the applicant holds space already.
    """

    applicant: str
    unit: str | None = None
    asked: Fraction
    given: Fraction | None = None
    waste: Fraction | None = None
    value: Fraction = Fraction(0)
    same_floor: bool = False


@attrs.frozen(kw_only=True, str=False)
class Plan(Tabular):
    """Who gets which unit; made by `capacity.allocate`.

    Attributes:
        method: how the units were given out.
        on: the day, where there is one.
        worth: what a unit in an applicant's hands is worth, by weights or by a table.
        places: the units, by area and id, those without an area first.
        applicants: who asks, by priority, day of application and id.
        lines: what each of them gets, in that order.
        floors: the floors on which each of them holds space already, in that order; empty where
            it was not said.
    """

    method: Method
    on: date | None
    worth: Worth | WorthTable
    places: tuple[Place, ...]
    applicants: tuple[Applicant, ...]
    lines: tuple[PlanLine, ...]
    floors: tuple[Floors, ...] = ()

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
            stays = self.lines[row].same_floor
            return self.worth.explain(place, self.applicants[row], self.on, stays=stays)
        note = self._why_none(row)
        return Explanation(label=f"no unit for {applicant}", value=Fraction(0), note=note)

    def _why_none(self, row: int) -> str:
        """Say why an applicant has no unit at all."""
        out = standing(self.applicants[row], self.on)
        if out:
            return "; ".join(out)
        fits = {p.unit.id for n, p in enumerate(self.places) if not self._misfits(row, n)}
        if not fits:
            return "no unit fits"
        if self.method is not Method.EXACT:
            return "each unit that fits was taken before"
        left = fits.difference(line.unit for line in self.lines if line.unit)
        used = "each unit that fits is put to better use"
        return f"{used}, or worth less than nothing here" if left else used

    def why_not(self, applicant: str, unit: str) -> str:
        """Say why an applicant does not have a unit.

        In an exact plan this works out the best plan in which the applicant does have it.

        Raises:
            UnknownNameError: nobody of that id asks, or there is no unit of that id.
        """
        row, column = self._row(applicant), self._column(unit)
        if self.lines[row].unit == unit:
            return f"{applicant} has {unit}"
        found = self._misfits(row, column)
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
        values = pairs(
            self.applicants, self.places, worth=self.worth, on=self.on, floors=self.floors
        )
        rest = [[*one[:column], *one[column + 1 :]] for one in values.rows]
        del rest[row]
        with_pair = (values.rows[row][column] or 0) + _best_total(rest)
        total = Fraction(with_pair, values.scale)
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
        notes = [
            f"total {grouped(self.total)}; {let} of {number_of(len(self.places), 'units')} given"
        ]
        if any(one.sites for one in self.applicants) and not all(p.site for p in self.places):
            notes.append("wishes for a site were not looked at for units without one")
        if any(self.floors):
            asking = sum(map(bool, self.floors))
            stay = sum(line.same_floor for line in self.lines)
            notes.append(f"{stay} of {asking} who hold space already get a unit on a floor of it")
        on = "" if self.on is None else f" on {self.on}"
        return Table.of(f"Who fits where{on} ({self.method})", columns, rows, notes=notes)

    def _misfits(self, row: int, column: int) -> tuple[str, ...]:
        """Say why a pair is impossible; nothing where it is not."""
        place, applicant = self.places[column], self.applicants[row]
        refused = self.worth.refuses(place, applicant)
        found = misfits(place, applicant, self.on)
        return (*found, refused) if refused else found

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


@attrs.frozen
class Pairs:
    """The worth of every pair in whole small parts.

    Attributes:
        rows: for each applicant the worth of each unit; none where the pair is impossible.
        scale: how many small parts make one.
    """

    rows: list[Row]
    scale: int

    def worth(self, row: int, column: int) -> Fraction:
        """Give the worth of a pair; nothing where it is impossible."""
        return Fraction(self.rows[row][column] or 0, self.scale)


def pairs(
    applicants: Sequence[Applicant],
    places: Sequence[Place],
    *,
    worth: Worth | WorthTable,
    on: date | None,
    floors: Sequence[Floors],
) -> Pairs:
    """Give the worth of each applicant with each unit, the units being in the order of areas."""
    all_pairs, for_floor, scale = worth.rows(applicants, places, on)
    rows: list[Row] = []
    for n, (one, values) in enumerate(zip(applicants, all_pairs, strict=True)):
        row: Row = [None] * len(places)
        own = floors[n] if floors and for_floor else ()
        for column in fitting(one, places, on):
            value = values[column]
            stays = bool(own) and places[column].is_on(own)
            row[column] = value + for_floor if stays and value is not None else value
        rows.append(row)
    return Pairs(rows, scale)


def _best_total(rows: Sequence[Row]) -> int:
    """Give the highest total there is."""
    found = zip(rows, assign(rows), strict=True)
    return sum((row[n] or 0 for row, n in found if n != NONE), 0)
