"""Numbers with the noun that they count."""

from __future__ import annotations


def counted(number: object, one: str, more: str) -> str:
    """Write a number with its noun: 1 month, 2 months."""
    return f"{number} {one if number == 1 else more}"


def months(number: int) -> str:
    """Write a number of months."""
    return counted(number, "month", "months")
