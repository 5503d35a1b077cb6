"""The document that holds a park, with the version of its form and what its leases share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar, cast

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
    model_validator,
)

from technopark.errors import DuplicateError
from technopark.schema._faults import mapping
from technopark.schema._fields import Many, refusal
from technopark.schema._park import Park
from technopark.schema._values import RateCard
from technopark.schema.clauses import IndexSeries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import technopark as tp


D = TypeVar("D", RateCard, IndexSeries)

# What clauses share: the field in a clause, the field of the document, the model.
_SHARED: Final[dict[str, tuple[str, type[RateCard | IndexSeries]]]] = {
    "card": ("cards", RateCard),
    "series": ("series", IndexSeries),
    "second": ("series", IndexSeries),
}


def _each_once(things: tuple[D, ...]) -> tuple[D, ...]:
    """Refuse two of one id: a name must mean one of them."""
    seen = [thing.id for thing in things]
    for name in dict.fromkeys(seen):
        if seen.count(name) > 1:
            fault = DuplicateError(type(things[0]).noun.__name__, name)
            raise refusal("duplicate", str(fault), error=fault)
    return things


class ParkDocument(BaseModel):
    """A park as JSON text, with the version of the form it is written in.

    A rate card stands once, among the cards, and an index series once, among the series; the
    clauses of leases name them by their ids. A clause may also hold a card or a series itself.

    Attributes:
        version: the version of the form.
        park: the park.
        cards: the rate cards that leases name, and others.
        series: the index series that leases name, and others.

    Examples:
        >>> from technopark.schema import ParkDocument
        >>> text = '{"version": "1", "park": {"id": "technopark", "name": "Technopark"}}'
        >>> park = ParkDocument.model_validate_json(text).to_domain()
        >>> park.name
        'Technopark'
        >>> ParkDocument.from_domain(park).to_domain() == park
        True
    """

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        strict=True,
        json_schema_extra={"description": "A park, with the version of the form of the document."},
    )

    version: Literal["1"] = Field(description="the version of the form.")
    park: Park = Field(description="the park.")
    cards: Annotated[Many[RateCard], AfterValidator(_each_once)] = Field(
        default=(), description="the rate cards that leases name by their id, and others."
    )
    series: Annotated[Many[IndexSeries], AfterValidator(_each_once)] = Field(
        default=(), description="the index series that leases name by their id, and others."
    )

    @classmethod
    def from_domain(
        cls,
        park: tp.Park,
        *,
        cards: Iterable[tp.RateCard] = (),
        series: Iterable[tp.IndexSeries] = (),
    ) -> ParkDocument:
        """Give the document of a park; one park has one text, whatever made it.

        Args:
            park: the park.
            cards: rate cards to hold besides those of the leases.
            series: index series to hold besides those of the leases.
        """
        clauses = [clause for lease in park.leases for clause in lease.clauses]
        used = {of: [getattr(clause, of, None) for clause in clauses] for of in _SHARED}
        return cls(
            version="1",
            park=Park.from_domain(park),
            cards=_first_of_each((*cards, *used["card"]), RateCard),
            series=_first_of_each((*series, *used["series"], *used["second"]), IndexSeries),
        )

    def to_domain(self) -> tp.Park:
        """Give the park of the document.

        Raises:
            pydantic.ValidationError: the document was changed without validation, and is wrong.
        """
        return self.park.to_domain()

    @model_validator(mode="before")
    @classmethod
    def _put_things_in(cls, data: object) -> object:
        """Put each thing in the place of its name; a faulty one is reported where it stands."""
        known: dict[tuple[str, object], object] = {}
        for of, (among, model) in _SHARED.items():
            given = mapping(data).get(among)
            for thing in cast("Sequence[object]", given) if isinstance(given, list | tuple) else ():
                try:
                    read = model.model_validate(thing)
                except ValidationError:
                    continue
                known.setdefault((of, read.id), read)

        def put_in(of: str, name: object) -> object:
            return known.get((of, name), name) if isinstance(name, str) else name

        return _change_shared(data, put_in) if known else data

    @model_serializer(mode="wrap")
    def _put_names_in(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Put its name in the place of each thing that stands once for all."""
        data: dict[str, Any] = handler(self)
        known = {
            (of, thing["id"]): thing
            for of, (among, _) in _SHARED.items()
            for thing in data.get(among, ())
        }

        def put_in(of: str, thing: object) -> object:
            name = mapping(thing).get("id")
            return name if known.get((of, name)) == thing else thing

        return cast("dict[str, Any]", _change_shared(data, put_in))


def _change_shared(
    data: object, change: Callable[[str, object], object], *, in_clauses: bool = False
) -> object:
    """Change what the clauses of leases share, wherever it stands in them."""
    if isinstance(data, Mapping):
        fields = cast("Mapping[str, object]", data).items()
        return {
            name: change(name, part)
            if in_clauses and name in _SHARED
            else _change_shared(part, change, in_clauses=in_clauses or name == "clauses")
            for name, part in fields
        }
    if isinstance(data, list | tuple):
        items = cast("Sequence[object]", data)
        parts = [_change_shared(part, change, in_clauses=in_clauses) for part in items]
        return tuple(parts) if isinstance(data, tuple) else parts
    return data


def _first_of_each(things: Iterable[object], model: type[D]) -> tuple[D, ...]:
    """Give the documents of things, of several of one id the first; skip what is none."""
    found: dict[str, D] = {}
    for thing in things:
        name = getattr(thing, "id", "")
        if isinstance(thing, model.noun) and name not in found:
            found[name] = model.model_validate(thing)
    return tuple(found.values())
