"""Faults gathered while values are read, so that all of them are told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from technopark.errors import TechnoparkError, raise_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

P = ParamSpec("P")
T = TypeVar("T")


class Faults:
    """What is wrong, in the order in which it was found."""

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
        raise_all(self._found)
