"""Values that can be set in columns of an f-string."""

from __future__ import annotations

from technopark.errors._written import Written


class Aligned(Written):
    """Lets `f"{value:>14}"` set a value's text in a column, as it does for text."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)
