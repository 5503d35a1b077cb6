"""Where in a document a fault stands, and how it is told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias, cast

from pydantic_core import InitErrorDetails

from technopark.errors import DuplicateError, ManyFaultsError, OverlapError, TechnoparkError
from technopark.schema._fields import refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

Path: TypeAlias = tuple[int | str, ...]

_ALLOWED = "Input should be "
_WORDS = {
    "a valid tuple": "a list",
    "a valid string": "a text",
    "a valid integer": "a whole number",
    "a valid boolean": "true or false",
}
_LONG = 80
_STEM = 4
"""Letters in which "company" and "companies", "alumnus" and "alumni" agree."""


def faults_in(error: TechnoparkError) -> tuple[TechnoparkError, ...]:
    """Give each fault of an error."""
    return error.faults if isinstance(error, ManyFaultsError) else (error,)


def entry(fault: TechnoparkError, path: Path, data: object) -> InitErrorDetails:
    """Tell a fault as an entry of a report; the error itself is in its context."""
    words = re.findall("[A-Z][a-z0-9]*", type(fault).__name__.removesuffix("Error"))
    kind = "_".join(words).lower()
    for step in path:
        _, data = _step(data, step)
    return InitErrorDetails(type=refusal(kind, str(fault), error=fault), loc=path, input=data)


def entries(
    error: ValidationError, data: object, fields: Iterable[str] = ()
) -> list[InitErrorDetails]:
    """Give the entries of a report again, in our words, their paths as in the document itself.

    Args:
        error: the report.
        data: the object as it stands in the document.
        fields: the fields that the object may have.
    """
    return [
        InitErrorDetails(
            type=refusal(line["type"], _in_words(line, fields), **line.get("ctx", {})),
            loc=_without_tags(line["loc"], data, ends_missing=line["type"] == "missing"),
            input=line["input"],
        )
        for line in error.errors(include_url=False)
    ]


def _in_words(line: ErrorDetails, fields: Iterable[str]) -> str:
    """Say what was got and what is allowed, where pydantic says but the one."""
    said = line["msg"]
    if said == "Field required":
        return "got nothing; give it, as it has no default"
    if said == "Extra inputs are not permitted":
        return f"got a field that is not known; known are: {', '.join(fields)}"
    if not said.startswith(_ALLOWED):
        return said
    allowed = said.removeprefix(_ALLOWED)
    noun = re.fullmatch(r"a valid dictionary or instance of (\w+)", allowed)
    allowed = f"an object with the fields of {noun[1]}" if noun else _WORDS.get(allowed, allowed)
    got = repr(line["input"])
    return f"got {got if len(got) <= _LONG else got[:_LONG] + '…'}; allowed is {allowed}"


def place(fault: TechnoparkError, noun: str, data: object) -> Path:
    """Find the field or the item of an object that a fault is about; else the object itself.

    Args:
        fault: raised by the object as a whole.
        noun: the name of its class.
        data: the object as it stands in the document.
    """
    fields = mapping(data)
    of, _, field = str(getattr(fault, "where", "")).partition(" ")[0].partition(".")
    if of == noun and field in fields:
        return (field,)
    for name, ids in _ids(fields):
        found = _meant(fault, name, ids)
        if found is not None:
            return (name, found)
    return ()


def mapping(data: object) -> Mapping[str, object]:
    """Give what stands in a document as an object with its fields; none where it is no object."""
    return cast("Mapping[str, object]", data) if isinstance(data, Mapping) else {}


def _ids(fields: Mapping[str, object]) -> Iterator[tuple[str, list[object]]]:
    for name, items in fields.items():
        if isinstance(items, Sequence) and not isinstance(items, str):
            yield name, [_id(item) for item in cast("Sequence[object]", items)]


def _id(item: object) -> object:
    return mapping(item).get("id", getattr(item, "id", None))


def _meant(fault: TechnoparkError, name: str, ids: list[object]) -> int | None:
    """Give the last item of a field that a fault names by its id, or none."""
    if isinstance(fault, OverlapError):
        both = fault.first in ids and fault.second in ids
        return len(ids) - 1 - ids[::-1].index(fault.second) if both else None
    what = str(getattr(fault, "what", ""))
    if isinstance(fault, DuplicateError):
        what = f"{what.partition(' ')[0]} {fault.got}"
    for n, each in reversed(list(enumerate(ids))):
        word = what.removesuffix(f" {each}").rpartition(" ")[2]
        if what.endswith(f" {each}") and name[:_STEM] == word[:_STEM]:
            return n
    return None


def _without_tags(path: Path, data: object, *, ends_missing: bool) -> Path:
    """Take out the steps that pydantic puts in for the kind of a clause."""
    kept: list[int | str] = []
    for n, step in enumerate(path):
        inside, data = _step(data, step)
        if inside or (ends_missing and n == len(path) - 1):
            kept.append(step)
    return tuple(kept)


def _step(data: object, step: int | str) -> tuple[bool, object]:
    """Say whether the data has a step, and give what is there, or the data as it was."""
    if isinstance(step, str):
        fields = mapping(data)
        found = fields[step] if step in fields else getattr(data, step, data)
    else:
        found = cast("Sequence[object]", data)[step]
    return found is not data, found
