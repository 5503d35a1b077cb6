"""Faults of a lease, gathered so that all of them are told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from technopark.errors import ManyFaultsError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")


class Faults:
    """What is wrong with a lease, each fault once and in an order of its own."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        """Begin without a fault."""
        self._found: list[TechnoparkError] = []

    def __bool__(self) -> bool:
        """Say whether there is one."""
        return bool(self._found)

    def of(self, read: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Give what a reader gives, or none and keep its fault."""
        try:
            return read(*args, **kwargs)
        except TechnoparkError as fault:
            self._found.append(fault)
            return None

    def raise_all(self) -> None:
        """Raise nothing, the one fault, or all of them.

        They are told in the order of their sentences, not of the clauses, and each once: two
        rents that follow one index lack the same value.
        """
        every = [
            one
            for fault in self._found
            for one in (fault.faults if isinstance(fault, ManyFaultsError) else (fault,))
        ]
        raise_all(sorted({str(one): one for one in every}.values(), key=str))
