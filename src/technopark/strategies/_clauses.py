"""The clauses of a lease."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from technopark._model.clause import Clause

# Whoever adds a clause adds its strategy here.
CLAUSES: dict[type[Clause], Callable[[], st.SearchStrategy[Clause]]] = {}


def clauses() -> st.SearchStrategy[Clause]:
    """Draw a clause of any kind.

    Examples:
        >>> from hypothesis import given, strategies as st
        >>> from technopark import Clause, strategies
        >>> @given(st.lists(strategies.clauses()))
        ... def law(clauses):
        ...     assert all(isinstance(clause, Clause) for clause in clauses)
        >>> law()
    """
    return st.one_of(*(strategy() for strategy in CLAUSES.values()))
