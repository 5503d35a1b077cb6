"""Fields that hold several things hold a tuple, so that values compare and hash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from technopark.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs


def tuples(cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Turn lists into tuples wherever a field is a tuple: a `field_transformer` of attrs.

    A field with a converter of its own keeps it. A text where several things are meant is an
    error, as its letters would pass for them.
    """
    return [
        field.evolve(converter=_tuple_of(f"{cls.__name__}.{field.name}"))
        if str(field.type).startswith("tuple[") and getattr(field, "converter", None) is None
        else field
        for field in fields
    ]


def _tuple_of(where: str) -> Callable[[object], object]:
    def convert(value: object) -> object:
        if isinstance(value, str):
            raise InvalidValueError(where, value, f"several in a tuple, such as ({value!r},)")
        return _as_tuple(value)

    return convert


def _as_tuple(value: object) -> object:
    """Turn a list, and the lists in it, into tuples."""
    if not isinstance(value, list):
        return value
    return tuple(_as_tuple(one) for one in cast("list[object]", value))
