"""The forms of single values in a document: exact numbers, days, terms, tuples."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias, TypeVar, cast

from pydantic import (
    BeforeValidator,
    PlainSerializer,
    PlainValidator,
    Strict,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from technopark._kernel.exact import decimal, fraction, plain
from technopark.errors import TechnoparkError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")
E = TypeVar("E", bound=Enum)

_DECIMAL: Final = r"-?[0-9]+(\.[0-9]+)?"
_RATIO: Final = r"-?[0-9]+/[0-9]+"
_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


_Observed: TypeAlias = Decimal | bool | str | date


class Salvage:
    """The context of a second look at a refused document.

    In it faulty parts are left out or stand in unchecked, so that what spans several objects is
    still checked and reported together with their own faults.
    """

    def __init__(self) -> None:
        self.dropped: list[object] = []


def refusal(kind: str, message: str, /, **context: object) -> PydanticCustomError:
    """Give an entry of a report, for the path at which it is raised."""
    # pydantic asks for literal texts; what a fault says is worked out
    make = cast("Callable[..., PydanticCustomError]", PydanticCustomError)
    return make(kind, message, context)


def no_name(value: object) -> object:
    """Refuse a name: a whole document has put things in the places of their names by now."""
    if isinstance(value, str):
        message = (
            f"got {value!r}; allowed is the id of one that stands, free of faults, in the document"
        )
        raise refusal("unknown_name", message)
    return value


def _text_for(value: object, info: ValidationInfo) -> object:
    """Refuse a binary float; on a second look take it for what was meant."""
    if not isinstance(value, float):
        return value
    if isinstance(info.context, Salvage):
        return repr(value)
    advice = f'got the number {value!r}, which is not exact; write it as text: "{value!r}"'
    raise refusal("float_refused", advice)


def _decimal(value: object, info: ValidationInfo) -> Decimal:
    value = _text_for(value, info)
    _check_text(value, _DECIMAL, 'a whole number, or text such as "50.00"')
    try:
        return decimal(value, "number")
    except TechnoparkError as fault:
        raise refusal("exact_number", str(fault), error=fault) from None


def _fraction(value: object, info: ValidationInfo) -> Fraction:
    value = _text_for(value, info)
    _check_text(value, f"{_DECIMAL}|{_RATIO}", 'a whole number, or text such as "0.5" or "1/3"')
    try:
        return fraction(value, "number")
    except TechnoparkError as fault:
        raise refusal("exact_number", str(fault), error=fault) from None


def _check_text(value: object, pattern: str, allowed: str) -> None:
    if isinstance(value, str) and not re.fullmatch(pattern, value):
        raise refusal("exact_number", f"got {value!r}; allowed is {allowed}")


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and re.fullmatch(_DAY, value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise refusal("iso_day", f'got {value!r}; allowed is a day of the calendar as "2018-10-08"')


def _tuple(value: object) -> object:
    """Take a JSON array for a tuple; sets and the like have no order, so they stay out."""
    return tuple(cast("list[object]", value)) if isinstance(value, list) else value


def _many(
    value: object, handler: ValidatorFunctionWrapHandler, info: ValidationInfo
) -> tuple[object, ...]:
    """Read each item; on a second look leave out those that cannot be read."""
    items = _tuple(value)
    if not isinstance(info.context, Salvage) or not isinstance(items, tuple):
        return cast("tuple[object, ...]", handler(items))
    kept: tuple[object, ...] = ()
    for item in cast("tuple[object, ...]", items):
        try:
            kept += cast("tuple[object, ...]", handler((item,)))
        except ValidationError:
            info.context.dropped.append(item)
    return kept


def _observed(value: object, info: ValidationInfo) -> _Observed:
    marked = _marked(value)
    if isinstance(marked, str):
        return marked
    if isinstance(value, bool):
        return value
    if isinstance(value, date) or (isinstance(value, str) and re.fullmatch(_DAY, value)):
        return _day(value)
    if isinstance(value, str) and not re.fullmatch(_DECIMAL, value):
        return value
    return _decimal(value, info)


def _marked(value: object) -> object:
    """Give what is marked as a text, or none."""
    fields = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return fields["text"] if list(fields) == ["text"] else None


def _show_observed(value: _Observed) -> bool | str | dict[str, str]:
    """Give an observed value its one form: a text that reads as another thing is marked."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return {"text": value} if re.fullmatch(f"{_DECIMAL}|{_DAY}", value) else value
    return plain(value) if isinstance(value, Decimal) else value.isoformat()


def _number_schema(pattern: str) -> WithJsonSchema:
    text = {"type": "string", "pattern": f"^({pattern})$"}
    return WithJsonSchema({"anyOf": [text, {"type": "integer"}]}, mode="validation")


Exact: TypeAlias = Annotated[
    Decimal,
    PlainValidator(_decimal),
    PlainSerializer(plain, return_type=str),
    _number_schema(_DECIMAL),
]
"""An exact number with a finite decimal form: text such as `"50.00"`, or a JSON integer."""

Ratio: TypeAlias = Annotated[
    Fraction,
    PlainValidator(_fraction),
    PlainSerializer(plain, return_type=str),
    _number_schema(f"{_DECIMAL}|{_RATIO}"),
]
"""Any exact number: text such as `"0.5"` or `"1/3"`, or a JSON integer."""

Day: TypeAlias = Annotated[
    date,
    PlainValidator(_day),
    PlainSerializer(date.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "format": "date"}),
]
"""A day as ISO 8601 writes it: `"2018-10-08"`."""

Choice: TypeAlias = Annotated[E, Strict(strict=False)]
"""A term of a closed list, written as its text."""

Many: TypeAlias = Annotated[tuple[T, ...], WrapValidator(_many)]
"""Any number of things, in order."""

Pair: TypeAlias = Annotated[tuple[A, B], BeforeValidator(_tuple)]
"""Two things, in order."""

Observed: TypeAlias = Annotated[
    _Observed,
    PlainValidator(_observed),
    PlainSerializer(_show_observed),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": ["string", "integer", "boolean"]},
                {
                    "type": "object",
                    "properties": {"text": {"type": "string"}},
                    "required": ["text"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]
"""What was observed: true or false, a number (`300` or `"87.5"`), a day (`"2015-10-01"`), or a
text; a text that would read as a number or a day is written `{"text": "300"}`."""
