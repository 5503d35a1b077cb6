"""Faults of a lease, gathered so that all of them are told at once."""

from __future__ import annotations

from technopark._kernel import faults
from technopark.errors import raise_all


class Faults(faults.Faults):
    """What is wrong with a lease, each fault once and in an order of its own."""

    __slots__ = ()

    def raise_all(self) -> None:
        """Raise nothing, the one fault, or all of them.

        They are told in the order of their sentences, not of the clauses: two rents that follow
        one index lack the same value.
        """
        raise_all(sorted(self._each(), key=str))
