"""What the rules of a park have in common: shares from 0 to 1, and findings."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from technopark._kernel.exact import decimal, plain
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.verdict import Answer, Finding
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from decimal import Decimal

    from technopark._kernel.citation import Citation

_PERCENT = 100


def share(value: object) -> Decimal:
    """Read a share of a whole."""
    part = decimal(value, "policy share")
    if not 0 <= part <= 1:
        raise InvalidValueError("policy share", value, "from 0 to 1")
    return part


def finding(
    name: str, says: str, *, is_met: bool | None, seen: str, sources: tuple[Citation, ...]
) -> Finding:
    """Give a finding; unknown where nothing was seen, and then `seen` says what is missing."""
    if is_met is None:
        return Finding(
            requirement=name,
            statement=says,
            answer=Answer.UNKNOWN,
            remedy=f"give the {seen}",
            sources=sources,
        )
    answer = Answer.MET if is_met else Answer.UNMET
    return Finding(requirement=name, statement=says, answer=answer, observed=seen, sources=sources)


def percent(part: Fraction) -> str:
    """Write a share in percent, rounded half up to two places."""
    return f"{plain(round_to(part * _PERCENT, Fraction(1, 100), Mode.HALF_UP))} %"
