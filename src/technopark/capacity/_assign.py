"""The best one-to-one assignment of rows to columns, exact, and always the same one.

Shortest augmenting paths with prices (Hungarian method): each row in turn takes the cheapest way to
a free column, moving others where that is worth it. A row may also stay without a column, at
nothing. Numbers are only added, subtracted and compared, so with whole numbers nothing is rounded.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NONE = -1
"""The column of a row that gets none, and the row of a column that nobody gets."""


def assign(values: Sequence[Sequence[int | None]]) -> list[int]:
    """Give the column of each row, `NONE` where it gets none, so that the values' sum is highest.

    Of several assignments with the highest sum, the first row gets the first column that any of
    them gives it, then the second row, and so on; a column comes before none.

    Args:
        values: for each row the value of each column; none where the pair is impossible.
    """
    columns = len(values[0]) if values else 0
    costs = [[(j, -value) for j, value in enumerate(row) if value is not None] for row in values]
    search = _Search(costs, columns)
    for row in range(len(costs)):
        search.place(row)
    _Ties(search).settle()
    return search.column_of


class _Search:
    """The rows placed so far, and the prices that prove them best.

    No cost is below the prices of its row and column together, and it equals them wherever a row
    has its column. A column's price is never above zero, and is zero while nobody has it.
    """

    __slots__ = ("column_of", "columns", "costs", "of_column", "of_row", "row_of")

    def __init__(self, costs: list[list[tuple[int, int]]], columns: int) -> None:
        self.costs = costs
        self.columns = columns
        self.of_row = [min([0, *(cost for _, cost in row)]) for row in costs]
        self.of_column = [0] * columns
        self.column_of = [NONE] * len(costs)
        self.row_of = [NONE] * columns

    def place(self, start: int) -> None:
        """Place one more row, by the cheapest chain of moves."""
        came: dict[int, int] = {}
        done: dict[int, int] = {}
        row, length, column = start, 0, NONE
        last_row, end = start, -self.of_row[start]
        far = [end] * self.columns
        # of steps alike the one to a free column comes first: it ends the search
        heap: list[tuple[int, bool, int]] = []
        while True:
            base = length - self.of_row[row]
            if base < end:
                last_row, end = row, base
            nowhere = (end, False, NONE)
            for other, cost in self.costs[row]:
                step = base + cost - self.of_column[other]
                if step < far[other] and step < end:
                    far[other], came[other] = step, row
                    heappush(heap, (step, self.row_of[other] != NONE, other))
            length, _, column = heappop(heap) if heap else nowhere
            while column in done:
                length, _, column = heappop(heap) if heap else nowhere
            if length >= end or self.row_of[column] == NONE:
                break
            done[column] = length
            row = self.row_of[column]
        if length >= end:
            length, column = end, self.column_of[last_row]
            self.column_of[last_row] = NONE
        self._reprice(start, done, length)
        self._move(column, came)

    def _reprice(self, start: int, done: dict[int, int], length: int) -> None:
        self.of_row[start] += length
        for column, reached in done.items():
            self.of_row[self.row_of[column]] += length - reached
            self.of_column[column] -= length - reached

    def _move(self, column: int, came: dict[int, int]) -> None:
        """Give the column to the row that it was reached from, that row's to the one before."""
        while column != NONE:
            row = came[column]
            before = self.column_of[row]
            self.column_of[row], self.row_of[column] = column, row
            column = before


class _Ties:
    """Of all best assignments the first one: sets of rows and columns are the bits of integers.

    An assignment is a best one just where every pair in it costs what its prices say, and every
    column that nobody gets has the price zero.
    """

    __slots__ = ("by_column", "by_row", "may_go_without", "search")

    def __init__(self, search: _Search) -> None:
        self.search = search
        self.by_row = [0] * len(search.costs)
        self.by_column = [0] * search.columns
        self.may_go_without = 0
        for row, costs in enumerate(search.costs):
            if not search.of_row[row]:
                self.may_go_without |= 1 << row
            for column, cost in costs:
                if cost == search.of_row[row] + search.of_column[column]:
                    self.by_row[row] |= 1 << column
                    self.by_column[column] |= 1 << row

    def settle(self) -> None:
        """Give each row in turn the first column that leaves a best assignment."""
        later = (1 << len(self.by_row)) - 1
        for row in range(len(self.by_row)):
            later &= ~(1 << row)
            self._settle(row, later)

    def _settle(self, row: int, later: int) -> None:
        way = _Way(self, row, later)
        better = self.by_row[row] & way.columns
        if better:
            column = (better & -better).bit_length() - 1
            if column != self.search.column_of[row]:
                way.follow(column)


class _Way:
    """Which columns a row may take over, as those of the later rows can be moved round for it.

    Attributes:
        columns: the columns that it may take, its own among them.
        moves: for each later row that may have to move, where to.
        spare: the row whose column may be left to nobody; `NONE` until there is one.
    """

    __slots__ = ("columns", "later", "moves", "row", "spare", "ties")

    def __init__(self, ties: _Ties, row: int, later: int) -> None:
        self.ties, self.row, self.later = ties, row, later
        self.columns = 0
        self.moves: dict[int, int] = {}
        self.spare = NONE
        waiting = self._freed(row)
        while waiting:
            column = waiting.pop()
            waiting += self._moved(column, ties.by_column[column])

    def _freed(self, row: int) -> list[int]:
        """Count a row's column among those to be had; give what follows from it."""
        search = self.ties.search
        column = search.column_of[row]
        found: list[int] = []
        if column != NONE:
            self.columns |= 1 << column
            found.append(column)
        if self.spare == NONE and (column == NONE or not search.of_column[column]):
            self.spare = row
            free = [n for n, owner in enumerate(search.row_of) if owner == NONE]
            self.columns |= sum(1 << n for n in free)
            found += free + self._moved(NONE, self.ties.may_go_without)
        return found

    def _moved(self, column: int, rows: int) -> list[int]:
        """Let later rows that may have a column, or none, leave their own for it."""
        found: list[int] = []
        rows &= self.later
        self.later &= ~rows
        while rows:
            row = (rows & -rows).bit_length() - 1
            rows &= rows - 1
            self.moves[row] = column
            found += self._freed(row)
        return found

    def follow(self, column: int) -> None:
        """Give the row this column, and move the others round."""
        search = self.ties.search
        own = search.column_of[self.row]
        moved = {self.row: column}
        while column == NONE or column != own:
            row = NONE if column == NONE else search.row_of[column]
            if row == NONE:
                row = self.spare
            if row == self.row:
                break
            column = moved[row] = self.moves[row]
        for row in moved:
            if search.column_of[row] != NONE:
                search.row_of[search.column_of[row]] = NONE
        for row, column in moved.items():
            search.column_of[row] = column
            if column != NONE:
                search.row_of[column] = row
