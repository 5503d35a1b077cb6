"""The document that holds a park, with the version of its form and the cards that leases share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

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

import technopark as tp
from technopark.errors import DuplicateError
from technopark.schema._faults import mapping
from technopark.schema._fields import Many, refusal
from technopark.schema._park import Park
from technopark.schema._values import RateCard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


def _each_once(cards: tuple[RateCard, ...]) -> tuple[RateCard, ...]:
    """Refuse two cards of one id: a name must mean one of them."""
    seen = [card.id for card in cards]
    for name in dict.fromkeys(seen):
        if seen.count(name) > 1:
            fault = DuplicateError("rate card", name)
            raise refusal("duplicate", str(fault), error=fault)
    return cards


class ParkDocument(BaseModel):
    """A park as JSON text, with the version of the form it is written in.

    A rate card stands once, among the cards, and the clauses of leases name it by its id; a
    clause may also hold a card itself.

    Attributes:
        version: the version of the form.
        park: the park.
        cards: the rate cards that leases name, and others.

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

    @classmethod
    def from_domain(cls, park: tp.Park, *, cards: Iterable[tp.RateCard] = ()) -> ParkDocument:
        """Give the document of a park; one park has one text, whatever made it.

        Args:
            park: the park.
            cards: rate cards to hold besides those of the leases.
        """
        found: dict[str, tp.RateCard] = {}
        for card in (*cards, *_cards_of(park)):
            found.setdefault(card.id, card)
        shared = tuple(RateCard.from_domain(card) for card in found.values())
        return cls(version="1", park=Park.from_domain(park), cards=shared)

    def to_domain(self) -> tp.Park:
        """Give the park of the document.

        Raises:
            pydantic.ValidationError: the document was changed without validation, and is wrong.
        """
        return self.park.to_domain()

    @model_validator(mode="before")
    @classmethod
    def _put_cards_in(cls, data: object) -> object:
        """Put each card in the place of its name; a faulty one is reported among the cards."""
        given = mapping(data).get("cards")
        cards: dict[object, RateCard] = {}
        for card in cast("Sequence[object]", given) if isinstance(given, list | tuple) else ():
            try:
                read = RateCard.model_validate(card)
            except ValidationError:
                continue
            cards.setdefault(read.id, read)

        def put_in(name: object) -> object:
            return cards.get(name, name) if isinstance(name, str) else name

        return _change_cards(data, put_in) if cards else data

    @model_serializer(mode="wrap")
    def _put_names_in(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Put its name in the place of each card that stands among the cards."""
        data: dict[str, Any] = handler(self)
        cards = {card["id"]: card for card in data.get("cards", ())}

        def put_in(card: object) -> object:
            name = mapping(card).get("id")
            return name if cards.get(name) == card else card

        return cast("dict[str, Any]", _change_cards(data, put_in))


def _change_cards(data: object, change: Callable[[object], object]) -> object:
    """Change what stands as the card of a clause, wherever there is one."""
    if isinstance(data, Mapping):
        fields = cast("Mapping[str, object]", data).items()
        return {
            name: change(part) if name == "card" else _change_cards(part, change)
            for name, part in fields
        }
    if isinstance(data, list | tuple):
        parts = [_change_cards(part, change) for part in cast("Sequence[object]", data)]
        return tuple(parts) if isinstance(data, tuple) else parts
    return data


def _cards_of(park: tp.Park) -> Iterator[tp.RateCard]:
    for lease in park.leases:
        for clause in lease.clauses:
            card = getattr(clause, "card", None)
            if isinstance(card, tp.RateCard):
                yield card
