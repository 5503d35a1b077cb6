"""Lease-up curves."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from technopark._model.curve import BassCurve, LeaseUpCurve, LinearCurve, LogisticCurve
from technopark.strategies._basic import made_once

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONG = 240
_HUNDREDTHS = 100


@made_once
def lease_up_curves() -> st.SearchStrategy[LeaseUpCurve]:
    """Draw a lease-up curve of any kind.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.lease_up_curves())
        ... def law(curve):
        ...     assert curve.pre_let <= curve.share(months=12) <= curve.ceiling
        >>> law()
    """
    return st.one_of(*(make() for make in CURVES.values()))


def _curves(
    kind: Callable[..., LeaseUpCurve], **pace: st.SearchStrategy[Any]
) -> st.SearchStrategy[LeaseUpCurve]:
    def made(shares: list[Fraction], delay: int, rest: dict[str, Any]) -> LeaseUpCurve:
        return kind(pre_let=shares[0], ceiling=shares[1], delay=delay, **rest)

    shares = st.lists(st.fractions(0, 1), min_size=2, max_size=2).map(sorted)
    return st.builds(made, shares, st.integers(0, _LONG), st.fixed_dictionaries(pace))


def _paces(low: int) -> st.SearchStrategy[Fraction]:
    """Draw a share a month, in hundredths."""
    return st.integers(low, 2 * _HUNDREDTHS).map(lambda n: Fraction(n, _HUNDREDTHS))


CURVES: Final[Mapping[type[LeaseUpCurve], Callable[[], st.SearchStrategy[Any]]]] = {
    LinearCurve: lambda: _curves(LinearCurve, months=st.integers(1, _LONG)),
    LogisticCurve: lambda: _curves(LogisticCurve, pace=_paces(1), steepest=st.integers(0, _LONG)),
    BassCurve: lambda: _curves(BassCurve, innovation=_paces(1), imitation=_paces(0)),
}
