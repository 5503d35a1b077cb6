"""Texts of a closed list, with a repr that can be evaluated."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from technopark.errors import InvalidValueError


class Term(StrEnum):
    """A text of a closed list; it compares equal to the text.

    Calling the class reads a text, which makes the class itself the converter of its fields: a
    field never holds a bare text in a term's place.
    """

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def _missing_(cls, value: object) -> Self:
        raise InvalidValueError(cls.__name__, value, cls._allowed())

    @classmethod
    def read(cls, value: str, where: str) -> Self:
        """Read a term from its text.

        Args:
            value: the text.
            where: the field or argument, for the error.

        Raises:
            InvalidValueError: the list has no such text.
        """
        try:
            return cls(value)
        except InvalidValueError:
            raise InvalidValueError(where, value, cls._allowed()) from None

    @classmethod
    def _allowed(cls) -> str:
        return ", ".join(f'"{each.value}"' for each in cls)
