"""A result that reads as a table: text, HTML, columns and plain data from one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.plaindata import PlainData, fields_as_dict, plain_data
from technopark._kernel.render import PAGE, flowed, html_table, text_table
from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@attrs.frozen(kw_only=True)
class Table:
    """A titled table of values.

    Attributes:
        title: what it shows; may be empty.
        columns: the columns' names.
        rows: the cells, each row as long as the columns.
        notes: lines that stand below it.

    Raises:
        InvalidValueError: a row is longer or shorter than the columns.

    Examples:
        >>> import technopark as tp
        >>> print(tp.Table(title="Sites", columns=("site", "m²"), rows=(("Rabat", 2000),)))
        Sites
        site      m²
        ─────  ─────
        Rabat  2,000
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    notes: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise InvalidValueError(
                    "Table.rows", row, number_of(len(self.columns), "cells a row")
                )

    @classmethod
    def of(
        cls,
        title: str,
        columns: Sequence[str],
        rows: Iterable[Sequence[object]],
        *,
        notes: Sequence[str] = (),
    ) -> Table:
        """Make a table from any sequences."""
        return cls(
            title=title,
            columns=tuple(columns),
            rows=tuple(tuple(row) for row in rows),
            notes=tuple(notes),
        )

    def text(self, width: int = PAGE) -> str:
        """Write the table as text of at most `width` columns, where its columns are few enough."""
        rows = text_table(self.columns, self.rows, width)
        return "\n".join([*flowed([self.title], width), rows, *flowed(self.notes, width)])

    def __str__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        return html_table(self.columns, self.rows, title=self.title, notes=self.notes)

    def to_columns(self) -> dict[str, list[PlainData]]:
        """Give a list of plain values for each column."""
        return {
            name: [plain_data(row[n]) for row in self.rows] for n, name in enumerate(self.columns)
        }

    def to_dict(self) -> dict[str, PlainData]:
        """Give the table as plain data."""
        return fields_as_dict(self)


class Tabular:
    """What every result has: text, an HTML table, columns and plain data.

    A result says how it looks in `table()`, and gets the rest from here.
    """

    __slots__ = ()

    def table(self) -> Table:
        """Give the result as a table."""
        raise NotImplementedError

    def __str__(self) -> str:
        return str(self.table())

    def _repr_html_(self) -> str:
        return self.table()._repr_html_()

    def to_columns(self) -> dict[str, list[PlainData]]:
        """Give a list of plain values for each column of the table."""
        return self.table().to_columns()

    def to_dict(self) -> dict[str, PlainData]:
        """Give the result as plain data."""
        return fields_as_dict(self)
