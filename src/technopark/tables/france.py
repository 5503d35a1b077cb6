"""French rules that touch a rent: figures with their sources."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from technopark.tables._entries import published

L145_39: Final = published(
    "Okoma",
    "code de commerce, article L. 145-39: indexed rents that moved by more than a quarter",
    "undated",
    link="https://okoma.legal/?p=599",
)

TRIGGER: Final = Decimal("0.25")  # L145_39
"""Share by which an indexed rent must have moved from the one last fixed."""
