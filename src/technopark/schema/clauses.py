"""Models of the clauses of a lease, told apart by their `clause`.

To add one: write its model below, a line a field, and add it to `AnyClause`.
"""

from __future__ import annotations

from typing import TypeAlias

AnyClause: TypeAlias = None
"""A clause of any kind."""
