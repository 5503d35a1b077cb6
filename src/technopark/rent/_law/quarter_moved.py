"""Whether an indexed rent moved so far that it may be fixed anew, as French law asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.exact import fraction, plain
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark.errors import InvalidValueError
from technopark.tables import france

if TYPE_CHECKING:
    from technopark._kernel.exact import Number
    from technopark._model.money import Money


def quarter_moved(fixed: Money, now: Money, *, share: Number = france.TRIGGER) -> Verdict:
    """Whether a clause of indexation moved the rent by more than a quarter, up or down.

    Where it did, either party to a French commercial lease may ask for the rental value (code
    de commerce, article L. 145-39). The rent is held against the one last fixed by the parties
    or a court, and a quarter exactly is not enough.

    Args:
        fixed: the rent last fixed, by the month or year.
        now: the rent that the index led to, for the same time.
        share: the share that it must have moved by.

    Raises:
        InvalidValueError: no rent was fixed, or a share below zero.
        CurrencyMismatchError: the rents are in two currencies.

    Examples:
        >>> import technopark as tp
        >>> eur = lambda amount: tp.Money.of(amount, "EUR")
        >>> tp.rent.quarter_moved(eur(1000), eur(1260)).holds
        True
        >>> tp.rent.quarter_moved(eur(1000), eur(1250)).holds
        False
    """
    limit = fraction(share, "quarter_moved share")
    if fixed.minor <= 0:
        raise InvalidValueError("quarter_moved fixed", str(fixed), "a rent above zero")
    if limit < 0:
        raise InvalidValueError("quarter_moved share", share, "zero or more")
    moved = (now - fixed) / fixed
    above = abs(moved) > limit
    finding = Finding(
        requirement="move",
        statement=f"the rent moved by more than {plain(limit * 100)} % from {fixed}",
        answer=Answer.MET if above else Answer.UNMET,
        observed=f"{now}",
        remedy="" if above else "none: only a greater move would be",
        sources=(france.L145_39,),
    )
    return Verdict(subject="either party may ask for the rental value", findings=(finding,))
