"""What every clause of a lease is."""

from __future__ import annotations


class Clause:
    """A clause of a lease: a frozen value that the rent schedule interprets.

    Clauses are found in `technopark` itself: `CardRent`, `Vat` and the others.
    """

    __slots__ = ()
