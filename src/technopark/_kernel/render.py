"""Text trees and tables, and escaped HTML: no dependency, no locale."""

from __future__ import annotations

import textwrap
from datetime import date
from decimal import Decimal
from fractions import Fraction
from html import escape
from typing import TYPE_CHECKING, cast

import attrs

from technopark._kernel.exact import SupportsExact, grouped
from technopark._kernel.rounding import Mode, round_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PAGE = 100
"""Columns of a page of text."""
FEW = 3
"""How many of many names a sentence gives."""
_GAP = 2
_NARROWEST = 8
_LONGEST = 24
"""A fraction that takes more characters is shown by its first decimals."""
_DECIMALS = Decimal("0.000000000001")


@attrs.frozen
class Branch:
    """One line of a tree and what hangs below it."""

    text: str
    children: tuple[Branch, ...] = ()


def show(value: object) -> str:
    """Write a cell or an input as people read it."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | Decimal | Fraction):
        return _number(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return ", ".join(show(item) for item in cast("tuple[object, ...]", value))
    return str(value)


def _number(value: Decimal | Fraction | int) -> str:
    text = grouped(value)
    if "/" not in text or len(text) <= _LONGEST:
        return text
    return f"≈ {grouped(round_to(Fraction(value), _DECIMALS, Mode.HALF_EVEN))}"


def few_of(names: Iterable[str]) -> str:
    """Name the first few, and say by "…" that there are more: only where there are.

    Examples:
        >>> from technopark._kernel.render import few_of
        >>> print(few_of(["a", "b", "c"]), few_of("abcd"), sep="; ")
        a, b, c; a, b, c, …
    """
    each = tuple(dict.fromkeys(names))
    return ", ".join(each if len(each) <= FEW else (*each[:FEW], "…"))


def is_number(value: object) -> bool:
    """Say whether a cell stands to the right of its column."""
    number = isinstance(value, int | Decimal | Fraction | SupportsExact)
    return number and not isinstance(value, bool)


def text_tree(root: Branch, width: int = PAGE) -> str:
    """Draw a tree with lines of at most `width` columns."""
    return "\n".join(_tree_lines(root, width))


def flowed(texts: Iterable[str], width: int = PAGE) -> list[str]:
    """Break texts that stand by themselves into lines of at most `width` columns.

    Words are kept whole, so that a link can be copied; one that is longer than the width stands
    on a line of its own.
    """
    flow = textwrap.TextWrapper(
        width, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )
    return [line for text in texts for part in text.split("\n") for line in flow.wrap(part)]


def html_tree(root: Branch) -> str:
    """Write a tree as nested HTML lists, every text escaped."""
    inner = "".join(html_tree(child) for child in root.children)
    return f"<ul><li>{escape(root.text)}{inner}</li></ul>"


def text_table(columns: Sequence[str], rows: Sequence[Sequence[object]], width: int = PAGE) -> str:
    """Write a table as text; numbers stand right, long cells wrap to keep the width."""
    cells = [[show(cell) for cell in row] for row in rows]
    right = [
        bool(rows) and all(is_number(row[n]) or row[n] is None for row in rows)
        for n in range(len(columns))
    ]
    widths = _fitted(
        [max([len(name), *(len(row[n]) for row in cells)]) for n, name in enumerate(columns)],
        width - _GAP * (len(columns) - 1),
    )
    lines = _row(list(columns), widths, right)
    lines.append((" " * _GAP).join("─" * size for size in widths))
    for row in cells:
        lines.extend(_row(row, widths, right))
    return "\n".join(lines)


def html_table(
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    title: str = "",
    notes: Sequence[str] = (),
) -> str:
    """Write a table as HTML, every text escaped."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in columns)
    body = "".join(f"<tr>{''.join(_cell(cell) for cell in row)}</tr>" for row in rows)
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    under = "".join(f"<p><small>{escape(note)}</small></p>" for note in notes)
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{under}"


def _cell(value: object) -> str:
    # numbers stand to the right; they and days read badly in two lines
    styles = ["text-align: right"] if is_number(value) else []
    if styles or isinstance(value, date):
        styles.append("white-space: nowrap")
    style = f' style="{"; ".join(styles)}"' if styles else ""
    return f"<td{style}>{escape(show(value))}</td>"


def _tree_lines(root: Branch, width: int) -> list[str]:
    lines = _wrapped(root.text, width)
    for index, child in enumerate(root.children):
        last = index == len(root.children) - 1
        first, rest = ("└─ ", "   ") if last else ("├─ ", "│  ")
        drawn = _tree_lines(child, width - len(first))
        lines.append(first + drawn[0])
        lines.extend(rest + line for line in drawn[1:])
    return lines


def _fitted(widths: list[int], room: int) -> list[int]:
    """Take columns from the widest until all fit, but none below the narrowest."""
    fitted = list(widths)
    while sum(fitted) > room and max(fitted) > _NARROWEST:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for part in text.split("\n"):
        lines.extend(textwrap.wrap(part, max(width, _NARROWEST)) or [""])
    return lines


def _row(cells: list[str], widths: list[int], right: list[bool]) -> list[str]:
    stacks = [_wrapped(cell, size) for cell, size in zip(cells, widths, strict=True)]
    height = max(len(stack) for stack in stacks)
    lines: list[str] = []
    for level in range(height):
        parts: list[str] = []
        for stack, size, to_right in zip(stacks, widths, right, strict=True):
            text = stack[level] if level < len(stack) else ""
            parts.append(text.rjust(size) if to_right else text.ljust(size))
        lines.append((" " * _GAP).join(parts).rstrip())
    return lines
