"""What a unit in an applicant's hands is worth: by weights, or by a table of the user's own."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from technopark._kernel.exact import Number, fraction, plain
from technopark._kernel.explain import Explanation, Operation
from technopark.errors import DuplicateError, InvalidValueError, UnknownNameError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from technopark._model.company import Applicant
    from technopark.capacity._fit import Place

Row: TypeAlias = list[int | None]
"""The worth of an applicant with each unit, in whole small parts; none where it is impossible."""


def _weight(value: Number) -> Fraction:
    return fraction(value, "Worth weight")


@attrs.frozen(kw_only=True)
class Worth:
    """What a unit in an applicant's hands is worth: a weighted sum, less what is wasted.

    The worth of a pair is `let` × area asked for - `waste` × area given beyond it + `priority` ×
    the applicant's priority + `waiting` × days since the application, and `floor` once where the
    unit is on a floor on which the applicant holds space already. The unit of measure is what the
    weights make it. The weights are the park's own choice; those set here are a proposal, by
    which ten square metres too many weigh as much as one let.

    Attributes:
        let: for each square metre asked for and given.
        waste: for each square metre given beyond what was asked for.
        priority: for each step of the applicant's priority.
        waiting: for each day waited; it needs the day of the plan.
        floor: for a unit on a floor of the applicant's own; it needs what applicants hold.

    Raises:
        FloatRefusedError: a weight is a binary float.
        InvalidValueError: a weight is below zero.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.Worth(waste="0.5", priority=100).waste
        Fraction(1, 2)
    """

    let: Fraction = attrs.field(default=Fraction(1), converter=_weight)
    waste: Fraction = attrs.field(default=Fraction(1, 10), converter=_weight)
    priority: Fraction = attrs.field(default=Fraction(0), converter=_weight)
    waiting: Fraction = attrs.field(default=Fraction(0), converter=_weight)
    floor: Fraction = attrs.field(default=Fraction(0), converter=_weight)

    def __attrs_post_init__(self) -> None:
        raise_all(
            InvalidValueError(f"Worth.{name}", plain(weight), "zero or more")
            for name, weight in attrs.asdict(self, recurse=False).items()
            if weight < 0
        )

    def of(
        self, place: Place, applicant: Applicant, on: date | None, *, stays: bool = False
    ) -> Fraction:
        """Give the worth of a pair that fits.

        Args:
            place: the unit.
            applicant: who asks.
            on: the day of the plan, where there is one.
            stays: whether the applicant holds space on the unit's floor.
        """
        parts = self._parts(place, applicant, on, stays=stays)
        return sum((by * much for _, by, much in parts), Fraction(0))

    def explain(
        self, place: Place, applicant: Applicant, on: date | None, *, stays: bool = False
    ) -> Explanation[Any]:
        """Say how the worth of a pair comes about."""
        inputs = tuple(
            Explanation(
                label=label,
                value=by * much,
                operation=Operation.PRODUCT,
                inputs=(
                    Explanation(label="weight", value=by),
                    Explanation(label=f"{label}, how much", value=much),
                ),
            )
            for label, by, much in self._parts(place, applicant, on, stays=stays)
        )
        return Explanation(
            label=f"worth of {place.unit.id} for {applicant.id}",
            value=self.of(place, applicant, on, stays=stays),
            operation=Operation.SUM,
            inputs=inputs,
        )

    def _parts(
        self, place: Place, applicant: Applicant, on: date | None, *, stays: bool
    ) -> list[tuple[str, Fraction, Fraction]]:
        asked = Fraction(applicant.area_m2)
        parts = [
            ("m² let", self.let, asked),
            ("m² wasted", -self.waste, place.m2 - asked),
            ("priority", self.priority, Fraction(applicant.priority)),
        ]
        if on is not None:
            days = Fraction((on - applicant.applied).days)
            parts.append(("days waited", self.waiting, days))
        if stays:
            parts.append(("on a floor of its own", self.floor, Fraction(1)))
        return parts

    def refuses(self, _place: Place, _applicant: Applicant) -> str:
        """Say why a pair has no worth; weights give one to every pair."""
        return ""

    def rows(
        self, applicants: Sequence[Applicant], places: Sequence[Place], on: date | None
    ) -> tuple[list[Row], int, int]:
        """Give the worth of every pair in whole small parts, the part of a floor, and the scale.

        The worth is that of an applicant with no space at all, less that of the space given, so
        that hundreds of thousands of pairs are one subtraction of whole numbers each.
        """
        nowhere = [self._apart(one, on) for one in applicants]
        burdens = [self.waste * place.m2 for place in places]
        scale = lcm(*(n.denominator for n in (*nowhere, *burdens, self.floor)))
        less = [int(burden * scale) for burden in burdens]
        wholes = (int(worth * scale) for worth in nowhere)
        rows: list[Row] = [[whole - n for n in less] for whole in wholes]
        return rows, int(self.floor * scale), scale

    def _apart(self, applicant: Applicant, on: date | None) -> Fraction:
        """Give the part of the worth that is the same with whichever unit."""
        asked = (self.let + self.waste) * Fraction(applicant.area_m2)
        days = 0 if on is None else (on - applicant.applied).days
        return asked + self.priority * applicant.priority + self.waiting * days


def _triples(pairs: Iterable[tuple[str, str, Number]]) -> tuple[tuple[str, str, Fraction], ...]:
    """Bring pairs with their worths in order."""
    return tuple(
        sorted(
            (applicant, unit, fraction(number, f"worth of {unit} for {applicant}"))
            for applicant, unit, number in pairs
        )
    )


@attrs.frozen
class WorthTable:
    """What each pair of applicant and unit is worth, by a table of the user's own.

    A pair that is not in the table is impossible. So is one that does not fit, whatever the
    table says.

    Attributes:
        pairs: applicant, unit and worth, in alphabetical order.

    Raises:
        FloatRefusedError: a worth is a binary float.
        DuplicateError: a pair stands twice.

    Examples:
        >>> import technopark as tp
        >>> table = tp.capacity.WorthTable.of({("atlas", "101"): 30, ("atlas", "102"): "12.5"})
        >>> table.pairs[1]
        ('atlas', '102', Fraction(25, 2))
    """

    pairs: tuple[tuple[str, str, Fraction], ...] = attrs.field(converter=_triples)

    def __attrs_post_init__(self) -> None:
        found: set[tuple[str, str]] = set()
        for applicant, unit, _ in self.pairs:
            if (applicant, unit) in found:
                raise DuplicateError("pair of applicant and unit", f"{applicant}, {unit}")
            found.add((applicant, unit))

    @classmethod
    def of(cls, worths: Mapping[tuple[str, str], Number]) -> WorthTable:
        """Take a worth for each pair of applicant's and unit's id."""
        return cls((applicant, unit, worth) for (applicant, unit), worth in worths.items())

    def worth(self, applicant: str, unit: str) -> Fraction | None:
        """Give the worth of a pair; none where it is not in the table."""
        pair = (applicant, unit)
        return next((worth for one, other, worth in self.pairs if (one, other) == pair), None)

    def explain(
        self, place: Place, applicant: Applicant, _on: date | None, *, stays: bool = False
    ) -> Explanation[Any]:
        """Say that the worth of a pair was given."""
        del stays  # whoever makes the table puts floors into it
        value = self.worth(applicant.id, place.unit.id)
        return Explanation(label=f"worth of {place.unit.id} for {applicant.id}, given", value=value)

    def refuses(self, place: Place, applicant: Applicant) -> str:
        """Say why a pair is impossible; empty where it is in the table."""
        has = self.worth(applicant.id, place.unit.id) is not None
        return "" if has else "no worth is given for the pair"

    def rows(
        self, applicants: Sequence[Applicant], places: Sequence[Place], _on: date | None
    ) -> tuple[list[Row], int, int]:
        """Give the worth of every pair in whole small parts, nothing for floors, and the scale."""
        row_of = {one.id: n for n, one in enumerate(applicants)}
        column_of = {place.unit.id: n for n, place in enumerate(places)}
        scale = lcm(*(worth.denominator for _, _, worth in self.pairs))
        rows: list[Row] = [[None] * len(places) for _ in applicants]
        for applicant, unit, worth in self.pairs:
            row, column = row_of.get(applicant), column_of.get(unit)
            if row is None:
                raise UnknownNameError("applicant of a worth", applicant, tuple(row_of))
            if column is None:
                raise UnknownNameError("unit of a worth", unit, tuple(column_of))
            rows[row][column] = worth.numerator * (scale // worth.denominator)
        return rows, 0, scale
