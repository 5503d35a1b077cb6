"""Faults gathered while values are read, so that all of them are told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from technopark.errors import ManyFaultsError, TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

P = ParamSpec("P")
T = TypeVar("T")


class Faults:
    """What is wrong, each fault once, in the order in which it was found."""

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

    def add(self, faults: Iterable[TechnoparkError]) -> None:
        """Keep faults that were found elsewhere."""
        self._found.extend(faults)

    def raise_all(self) -> None:
        """Raise nothing, the one fault, or all of them.

        Raises:
            TechnoparkError: the one fault itself, or `ManyFaultsError` with all of them.
        """
        raise_all(self._each())

    def _each(self) -> list[TechnoparkError]:
        """Give every fault once: what two readers find is one thing to put right."""
        every = (
            one
            for fault in self._found
            for one in (fault.faults if isinstance(fault, ManyFaultsError) else (fault,))
        )
        return list({str(one): one for one in every}.values())
