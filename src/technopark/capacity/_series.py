"""Sums over the states of a queue, in whole numbers."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import Final

import attrs

from technopark._kernel.exact import plain
from technopark.errors import InvalidValueError

MOST_TERMS: Final = 50_000
_ONE: Final = 10**60
"""Endless sums are counted in parts of it."""


def shares_lost(servers: int, load: Fraction) -> tuple[Fraction, Fraction]:
    """Give Erlang B for one server less, and for all, by the recursion B(n) = aB / (n + aB).

    The fractions are reduced once at the end, which is sooner.
    """
    top, bottom = load.numerator, load.denominator
    lost, of = 1, 1
    before = (lost, of)
    for count in range(1, servers + 1):
        before = (lost, of)
        lost = top * lost
        of = bottom * count * of + lost
    return Fraction(*before), Fraction(lost, of)


@attrs.frozen(kw_only=True)
class Line:
    """A queue whose members lose patience, before it is rounded.

    Attributes:
        waiting: the mean number waiting.
        delayed: the share of arrivals that has to wait.
    """

    waiting: Fraction
    delayed: Fraction


def impatient(servers: int, load: Fraction, patience: Fraction) -> Line:
    """Sum the states of M/M/c+M in which all servers are busy.

    With k waiting the queue shrinks by (servers + k / patience) a stay, so each state's weight is
    the one before it times load ÷ that. Terms are cut at 60 decimals, and the sum where they vanish.

    Args:
        servers: how many there are.
        load: arrivals a stay.
        patience: the mean patience, in stays.

    Raises:
        InvalidValueError: the sum takes too long.
    """
    if (load - servers) * patience > MOST_TERMS:
        raise _endless(patience)  # so long the weights still grow
    grows, shrinks = load * patience, servers * patience
    scale = lcm(grows.denominator, shrinks.denominator)
    up, down = int(grows * scale), int(shrinks * scale)
    weight = states = _ONE
    waiting = count = 0
    while weight:
        count += 1
        if count > MOST_TERMS:
            raise _endless(patience)
        weight = weight * up // (down + count * scale)
        states += weight
        waiting += count * weight
    lost = shares_lost(servers, load)[1]
    if not lost:
        return Line(waiting=Fraction(0), delayed=Fraction(0))
    below = lost.denominator * _ONE // lost.numerator - _ONE
    return Line(waiting=Fraction(waiting, below + states), delayed=Fraction(states, below + states))


def _endless(patience: Fraction) -> InvalidValueError:
    allowed = f"a shorter one, or a smaller load: the sum has over {MOST_TERMS} terms"
    return InvalidValueError("patience in stays", plain(patience), allowed)
