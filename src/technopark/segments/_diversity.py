"""How evenly a park's tenants are spread over segments."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.citation import Citation, Confidence
from technopark._kernel.table import Table, Tabular
from technopark.segments._mix import UNKNOWN

if TYPE_CHECKING:
    from technopark.segments._mix import Mix

#: A context of its own: the caller's never touches a result, and nothing is trapped.
_CONTEXT: Final = Context(prec=40, rounding=ROUND_HALF_EVEN, traps=[])
_STEP: Final = Decimal("0.000001")
HHI: Final = Citation(
    publisher="U.S. Department of Justice and Federal Trade Commission",
    title="Merger Guidelines: Herfindahl-Hirschman index",
    date="2023",
    confidence=Confidence.MEDIUM,
)
HILL: Final = Citation(
    publisher="Ecology",
    title="M. O. Hill, Diversity and Evenness: A Unifying Notation and Its Consequences",
    date="1973",
    confidence=Confidence.MEDIUM,
)


@attrs.frozen(kw_only=True, str=False)
class Diversity(Tabular):
    """How evenly an amount is spread over segments; the unknown are left out.

    Attributes:
        segments: how many segments hold anything.
        hhi: the sum of squared shares, from 1 / segments to 1; exact.
        simpson: one less the HHI: the chance that two picked at random differ; exact.
        effective: 1 / HHI: how many equal segments would be as diverse; exact.
        shannon: the entropy in nats, to six places, half to even.
        effective_shannon: e to the entropy, to six places.
        evenness: the entropy as a share of the highest possible one; none for fewer than two.
        largest: the largest share; exact.
        known: the share of the whole that the indices rest on; exact.
        sources: where the indices are defined.
    """

    segments: int
    hhi: Fraction | None
    simpson: Fraction | None
    effective: Fraction | None
    shannon: Decimal | None
    effective_shannon: Decimal | None
    evenness: Decimal | None
    largest: Fraction | None
    known: Fraction
    sources: tuple[Citation, ...] = (HHI, HILL)

    def table(self) -> Table:
        """Give a row for each index."""
        rows = [
            ("segments", self.segments),
            ("HHI", self.hhi),
            ("Simpson", self.simpson),
            ("effective number (1 / HHI)", self.effective),
            ("Shannon entropy, nats", self.shannon),
            ("effective number (e to the entropy)", self.effective_shannon),
            ("evenness", self.evenness),
            ("largest share", self.largest),
            ("share that is known", self.known),
        ]
        return Table.of("Diversity", ("index", "value"), rows)


def diversity(mix: Mix) -> Diversity:
    """Say how evenly a mix is spread over its segments.

    Where no segment is known, every index is none.

    Args:
        mix: the mix, by companies, area or rent.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> firms = tuple(
        ...     tp.Company(id=one, name=one, entered=date(2018, 1, 1)) for one in ("a", "b")
        ... )
        >>> park = tp.Park(id="p", name="P", companies=firms)
        >>> labels = {"a": ("fintech",), "b": ("gaming",)}
        >>> tp.segments.diversity(
        ...     tp.segments.mix(park, on=date(2018, 10, 8), labels=labels)
        ... ).effective
        Fraction(2, 1)
    """
    amounts = [part.amount for part in mix.parts if part.segment != UNKNOWN and part.amount]
    whole = sum(amounts, Fraction(0))
    known = whole / mix.total if mix.total else Fraction(0)
    if not whole:
        return Diversity(
            segments=0,
            hhi=None,
            simpson=None,
            effective=None,
            shannon=None,
            effective_shannon=None,
            evenness=None,
            largest=None,
            known=known,
        )
    shares = sorted((amount / whole for amount in amounts), reverse=True)
    hhi = sum((share * share for share in shares), Fraction(0))
    entropy = _entropy(shares)
    most = _CONTEXT.ln(Decimal(len(shares)))
    return Diversity(
        segments=len(shares),
        hhi=hhi,
        simpson=1 - hhi,
        effective=1 / hhi,
        shannon=_rounded(entropy),
        effective_shannon=_rounded(_CONTEXT.exp(entropy)),
        evenness=_rounded(_CONTEXT.divide(entropy, most)) if most else None,
        largest=shares[0],
        known=known,
    )


def _entropy(shares: list[Fraction]) -> Decimal:
    """Give the entropy in nats, to the precision of the context."""
    total = Decimal(0)
    for share in shares:
        part = _CONTEXT.divide(Decimal(share.numerator), Decimal(share.denominator))
        total = _CONTEXT.subtract(total, _CONTEXT.multiply(part, _CONTEXT.ln(part)))
    return total


def _rounded(value: Decimal) -> Decimal:
    return _CONTEXT.quantize(value, _STEP)
