"""Any value of the library as plain data: dicts, lists, text, integers, truth values, none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias, cast

import attrs

from technopark._kernel.exact import plain

PlainData: TypeAlias = "bool | int | str | list[PlainData] | dict[str, PlainData] | None"
"""What JSON can hold, without binary floats."""


def plain_data(value: object) -> PlainData:
    """Give a value as plain data; exact numbers and days become text.

    Raises:
        TypeError: the value is of a kind that the library does not hold.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> from technopark._kernel.plaindata import plain_data
        >>> plain_data({"rate": Decimal("50"), "from": date(2015, 6, 1)})
        {'rate': '50', 'from': '2015-06-01'}
    """
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        return {str(key): plain_data(item) for key, item in items}
    if isinstance(value, tuple | list):
        return [plain_data(item) for item in cast("tuple[object, ...]", value)]
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return cast("PlainData", to_dict())
    return fields_as_dict(value) if attrs.has(type(value)) else _leaf(value)


def _leaf(value: object) -> PlainData:
    if isinstance(value, Enum):
        return cast("PlainData", value.value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Decimal | Fraction):
        return plain(value)
    if isinstance(value, date):
        return value.isoformat()
    message = f"plain data: got {type(value).__name__}, which has no plain form"
    raise TypeError(message)


def fields_as_dict(value: object) -> dict[str, PlainData]:
    """Give an attrs value as a dict of its public fields, in their order."""
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))
    return {f.name: plain_data(getattr(value, f.name)) for f in fields if f.name[0] != "_"}
