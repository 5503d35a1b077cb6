"""What every model of a document is: the fields of a noun, from the outside and back."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, get_origin

import attrs
from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    ValidationInfo,
    model_validator,
)

from technopark.errors import DuplicateError, OverlapError, TechnoparkError, UnknownNameError
from technopark.schema._faults import Path, entries, entry, faults_in, mapping, place
from technopark.schema._fields import Salvage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema, InitErrorDetails

T = TypeVar("T")

MODELS: dict[type[Any], type[Document[Any]]] = {}
"""The model of each noun."""


class Written(dict[tuple[type, int], object]):
    """The context of writing a value: the documents made so far, by model and noun."""


class Document(BaseModel, Generic[T]):
    """A noun of technopark as a document holds it.

    A model names the fields of its noun and their forms; the rest is here. What a value breaks
    is reported as entries of one `pydantic.ValidationError`, each at its path, whether it breaks
    the form of the document or a rule of the noun. The noun's own error is in the entry's
    context, under `error`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    noun: ClassVar[type[Any]]
    """The class whose values the model stands for."""

    _value: T | None = PrivateAttr(default=None)

    @classmethod
    def from_domain(cls, value: T) -> Self:
        """Give the document of a value.

        Args:
            value: the noun.

        Raises:
            pydantic.ValidationError: the value holds something that a document cannot.
        """
        return cls.model_validate(value, context=Written())

    def to_domain(self) -> T:
        """Give the value of the document.

        Raises:
            pydantic.ValidationError: the document was changed without validation, and is wrong.
        """
        if self._value is None:
            return type(self).model_validate(dict(self)).to_domain()
        return self._value

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copy the document; one with changed fields is checked when its value is asked for.

        Args:
            update: new values of fields, by name.
            deep: whether the parts are copied too.
        """
        copy = super().model_copy(update=update, deep=deep)
        if update:
            copy._value = None
        return copy

    @classmethod
    def _take_apart(cls, value: T) -> dict[str, object]:
        """Give the fields of the document from a noun; the tag of a kind is not among its own."""
        return {
            name: getattr(value, name) if hasattr(value, name) else _only_choice(field.annotation)
            for name, field in cls.model_fields.items()
        }

    def _put_together(self, parts: dict[str, Any]) -> T:
        """Make the noun from its fields."""
        return cast("T", type(self).noun(**parts))

    @model_validator(mode="wrap")
    @classmethod
    def _read(
        cls, data: object, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        if isinstance(data, cls):
            if data._value is not None:
                return data
            data = dict(data)
        if isinstance(data, cls.noun):
            return cls._written(cast("T", data), handler, info.context)
        if isinstance(info.context, Salvage):
            return cls._salvaged(data, handler, info.context)
        try:
            model = handler(data)
        except ValidationError as error:
            known = entries(error, data, cls.model_fields)
            raise cls._report([*known, *cls._further_faults(data, known)]) from None
        try:
            model._value = model._put_together(model._parts())
        except TechnoparkError as error:
            raise cls._report(cls._own_faults(error, data)) from None
        return model

    @classmethod
    def _written(cls, value: T, handler: ModelWrapValidatorHandler[Self], context: object) -> Self:
        """Give the document of a value; of one that stands in many places, only once made."""
        written = context if isinstance(context, Written) else Written()
        key = (cls, id(value))
        if key not in written:
            model = handler(cls._take_apart(value))
            model._value = value
            written[key] = model
        return cast("Self", written[key])

    @classmethod
    def _report(cls, lines: list[InitErrorDetails]) -> ValidationError:
        return ValidationError.from_exception_data(cls.__name__, lines)

    @classmethod
    def _own_faults(cls, error: TechnoparkError, data: object) -> list[InitErrorDetails]:
        name = cls.noun.__name__
        return [entry(fault, place(fault, name, data), data) for fault in faults_in(error)]

    @classmethod
    def _further_faults(cls, data: object, known: list[InitErrorDetails]) -> list[InitErrorDetails]:
        """Report what the object as a whole breaks besides the faults of its parts."""
        salvage = Salvage()
        faults: tuple[TechnoparkError, ...] = ()
        try:
            model = cls.__pydantic_validator__.validate_python(data, context=salvage)
            model._put_together(model._parts())
        except TechnoparkError as error:
            faults = faults_in(error)
        except Exception:  # noqa: BLE001, S110 - parts that stand in unchecked may break any check
            pass
        said = {str(line["type"]) for line in known}
        broken = {line.get("loc", ())[:1] for line in known}
        placed = [(fault, place(fault, cls.noun.__name__, data)) for fault in faults]
        return [
            entry(fault, path, data)
            for fault, path in placed
            if str(fault) not in said and _is_sure(fault, path, broken=broken, salvage=salvage)
        ]

    @classmethod
    def _salvaged(
        cls, data: object, handler: ModelWrapValidatorHandler[Self], salvage: Salvage
    ) -> Self:
        """Read what can be read, and let the value stand in unchecked where it breaks a rule."""
        fields = {name: part for name, part in mapping(data).items() if name in cls.model_fields}
        try:
            model = handler(fields)
        except ValidationError as error:
            broken = {line["loc"][0] for line in error.errors()}
            salvage.dropped += [fields[name] for name in fields if name in broken]
            model = handler({name: fields[name] for name in fields if name not in broken})
        parts = model._parts()
        try:
            model._value = model._put_together(parts)
        except Exception:  # noqa: BLE001 - reported where it stands; here it only stands in
            model._value = cast("T", _unchecked(cls.noun, parts))
        return model

    def _parts(self) -> dict[str, Any]:
        """Give the fields of the noun."""
        own = {field.name for field in attrs.fields(type(self).noun)}
        return {name: _value_of(part) for name, part in self if name in own}

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401 - of any class
        super().__pydantic_init_subclass__(**kwargs)
        for base in cls.__mro__[1:]:
            given = getattr(base, "__pydantic_generic_metadata__", {})
            if given.get("origin") is Document:
                noun = given["args"][0]
                cls.noun = get_origin(noun) or noun
                MODELS.setdefault(cls.noun, cls)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        """Describe the fields in the words of the noun."""
        described = handler(core_schema)
        schema = handler.resolve_ref_schema(described)
        first_line, fields = _words(cls.noun)
        schema["description"] = first_line
        for name, field in schema.get("properties", {}).items():
            if name in fields:
                field["description"] = fields[name]
            elif "const" in field:
                field["description"] = f"tells this {name} from those of other kinds."
        return described


def as_model(value: object, info: ValidationInfo) -> object:
    """Give the model of a noun; anything else as it is. For unions of models."""
    model = MODELS.get(type(value))
    return value if model is None else model.model_validate(value, context=info.context)


def _value_of(part: object) -> object:
    if isinstance(part, Document):
        return cast("Document[object]", part).to_domain()
    if isinstance(part, tuple):
        return tuple(_value_of(each) for each in cast("tuple[object, ...]", part))
    return part


def _only_choice(annotation: Any) -> object:  # noqa: ANN401 - a type as it was written
    """Give the one value of the `Literal` by which a kind is told."""
    return annotation.__args__[0]


def _unchecked(noun: type[object], parts: dict[str, Any]) -> object:
    value = object.__new__(noun)
    for name, part in parts.items():
        object.__setattr__(value, name, part)
    return value


def _is_sure(fault: TechnoparkError, path: Path, *, broken: set[Path], salvage: Salvage) -> bool:
    """Say whether a fault stands even though parts of the object were left out.

    What is there twice stays twice, a field that was read is as it is, and a name is unknown
    unless it is that of a part left out.
    """
    if not salvage.dropped or isinstance(fault, OverlapError | DuplicateError):
        return True
    if isinstance(fault, UnknownNameError):
        return repr(fault.got) not in repr(salvage.dropped)
    return bool(path) and path[:1] not in broken


def _words(noun: type) -> tuple[str, dict[str, str]]:
    """Give the first line of a class's documentation, and what it says of each attribute."""
    text = inspect.getdoc(noun) or ""
    section = re.search(r"^Attributes:\n((?:    .*\n?|\n)*)", text, re.MULTILINE)
    lines = inspect.cleandoc(section.group(1)) if section else ""
    found = re.findall(r"^(\w+): (.*(?:\n +.*)*)", lines, re.MULTILINE)
    return text.partition("\n")[0], {name: " ".join(said.split()) for name, said in found}
