"""Who may have which unit, and what that would be worth."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.exact import Number, fraction, grouped
from technopark._kernel.explain import Explanation, Operation
from technopark._model.unit import HoldKind, Unit
from technopark.errors import InvalidValueError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._model.company import Applicant

_PROMISED = {HoldKind.RESERVED, HoldKind.OFFERED}


def _weight(value: Number) -> Fraction:
    return fraction(value, "Worth weight")


@attrs.frozen(kw_only=True)
class Worth:
    """What a unit in an applicant's hands is worth: a weighted sum, less what is wasted.

    The worth of a pair is `let` × area asked for - `waste` × area given beyond it + `priority` ×
    the applicant's priority + `waiting` × days since the application. The unit of measure is what
    the weights make it. The weights are the park's own choice; those set here are a proposal, by
    which ten square metres too many weigh as much as one let.

    Attributes:
        let: for each square metre asked for and given.
        waste: for each square metre given beyond what was asked for.
        priority: for each step of the applicant's priority.
        waiting: for each day waited; it needs the day of the plan.

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

    def __attrs_post_init__(self) -> None:
        raise_all(
            InvalidValueError(f"Worth.{name}", weight, "zero or more")
            for name, weight in attrs.asdict(self, recurse=False).items()
            if weight < 0
        )

    def of(self, place: Place, applicant: Applicant, on: date | None) -> Fraction:
        """Give the worth of a pair that fits."""
        return self.apart(applicant, on) - self.waste * place.m2

    def apart(self, applicant: Applicant, on: date | None) -> Fraction:
        """Give the part of the worth that is the same with whichever unit."""
        asked = (self.let + self.waste) * Fraction(applicant.area_m2)
        days = 0 if on is None else (on - applicant.applied).days
        return asked + self.priority * applicant.priority + self.waiting * days

    def explain(self, place: Place, applicant: Applicant, on: date | None) -> Explanation[Any]:
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
            for label, by, much in self._parts(place, applicant, on)
        )
        return Explanation(
            label=f"worth of {place.unit.id} for {applicant.id}",
            value=self.of(place, applicant, on),
            operation=Operation.SUM,
            inputs=inputs,
        )

    def _parts(
        self, place: Place, applicant: Applicant, on: date | None
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
        return parts


@attrs.frozen
class Place:
    """A unit that can be given, and the site that it is on.

    Attributes:
        unit: the unit.
        site: the id of its site; empty where it is not known.
    """

    unit: Unit
    site: str = ""

    @property
    def m2(self) -> Fraction:
        """Its area in square metres; zero where it is not known."""
        return Fraction(0) if self.unit.area is None else self.unit.area.to_m2().as_fraction()


def misfits(place: Place, applicant: Applicant, on: date | None) -> tuple[str, ...]:
    """Say why an applicant cannot have a unit, whatever the others do; nothing where it can.

    Args:
        place: the unit.
        applicant: who asks.
        on: the day; without it, days of units are not looked at, and who ever withdrew is out.
    """
    unit, asked = place.unit, applicant.area_m2
    found = [*_standing(applicant, on), *_closed(unit, applicant, on)]
    if unit.area is None:
        found.append("its area is not known")
    elif unit.area.to_m2().value < asked:
        found.append(f"it has {grouped(place.m2)} m², {grouped(asked)} are asked for")
    if applicant.kinds and unit.kind not in applicant.kinds:
        found.append(f"it is of the kind {unit.kind!r}, asked for is {_either(applicant.kinds)}")
    if applicant.sites and place.site and place.site not in applicant.sites:
        found.append(f"it is on the site {place.site!r}, asked for is {_either(applicant.sites)}")
    return tuple(found)


def _standing(applicant: Applicant, on: date | None) -> list[str]:
    withdrawn = applicant.withdrawn
    if withdrawn is not None and (on is None or withdrawn <= on):
        return [f"the application was withdrawn on {withdrawn}"]
    if on is not None and on < applicant.applied:
        return [f"the application only came on {applicant.applied}"]
    return []


def _closed(unit: Unit, applicant: Applicant, on: date | None) -> list[str]:
    """Say why a unit cannot be let to an applicant on a day."""
    if not unit.lettable:
        return ["it is not for letting"]
    if on is None:
        return []
    if not unit.exists(on):
        return [f"it does not exist on {on}"]
    names = {applicant.id, applicant.company.name}
    return [
        f"it is {hold.kind} on {on}" + (f" for {hold.party}" if hold.party else "")
        for hold in unit.holds
        if hold.on(on) and not (hold.kind in _PROMISED and hold.party in names)
    ]


def _either(names: Iterable[str]) -> str:
    return " or ".join(repr(name) for name in names)
