"""What every error is, and many of them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable


class TechnoparkError(Exception):
    """The root of every error raised on purpose.

    Examples:
        >>> import technopark as tp
        >>> try:
        ...     tp.Money.of("10.005", "MAD")
        ... except tp.TechnoparkError as error:
        ...     print(type(error).__name__)
        RoundingNeededError
    """


@attrs.define(str=False)
class ManyFaultsError(TechnoparkError, ValueError):
    """Several faults found in one object, reported together.

    Attributes:
        faults: each fault, an error of its own kind.
    """

    faults: tuple[TechnoparkError, ...]

    def __str__(self) -> str:
        lines = "".join(f"\n  {n}. {fault}" for n, fault in enumerate(self.faults, 1))
        return f"{len(self.faults)} faults:{lines}"


def raise_all(faults: Iterable[TechnoparkError]) -> None:
    """Raise nothing, the one fault, or all of them together.

    Args:
        faults: the faults found; those that are `ManyFaultsError` are opened.

    Raises:
        TechnoparkError: the one fault itself, or `ManyFaultsError` with all of them.
    """
    flat: list[TechnoparkError] = []
    for fault in faults:
        flat.extend(fault.faults if isinstance(fault, ManyFaultsError) else (fault,))
    if len(flat) == 1:
        raise flat[0]
    if flat:
        raise ManyFaultsError(tuple(flat))
