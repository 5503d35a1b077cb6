"""Published prices by site, category and day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.dated import Dated, Version
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.company import twice
from technopark._model.money import Rate
from technopark.errors import (
    DuplicateError,
    InvalidValueError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


class Clock(Term):
    """From when the months in a category are counted. Sources differ, so a rule says which."""

    TENANCY = "tenancy"
    """From the first day of the lease's term."""
    COMPANY = "company age"
    """From the company's day of foundation."""


@attrs.frozen(kw_only=True, field_transformer=tuples)
class CardMove:
    """A card's rule: after so many months in a category another one follows.

    Attributes:
        category: the category at first.
        months: for how many months.
        then: the category that follows.
        clock: from when the months are counted.
        sources: who says so.

    Raises:
        InvalidValueError: the months are below one, or the category follows itself.
    """

    category: str
    months: int
    then: str
    clock: Clock = attrs.field(default=Clock.TENANCY, converter=Clock)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if self.months < 1:
            faults.append(InvalidValueError("CardMove.months", self.months, "one or more"))
        if self.then == self.category:
            faults.append(InvalidValueError("CardMove.then", self.then, "another category"))
        raise_all(faults)


@attrs.frozen(kw_only=True)
class CardLine:
    """The price of one category on one site, over time.

    Attributes:
        category: `start-up`, `sme`, `large` or the park's own.
        site: the site's id; empty where the price holds on every site without its own line.
        rate: the price, dated.
    """

    category: str
    site: str = ""
    rate: Dated[Rate]


@attrs.frozen(kw_only=True, field_transformer=tuples)
class RateCard:
    """What a park asks for, by site, category and day.

    Attributes:
        id: the card's id.
        lines: one for each category and site.
        moves: which category follows which, and after how long; at most one for a category.

    Raises:
        DuplicateError: two lines for one category and site, or two moves from one category.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> rate = tp.Rate.of("50", "MAD", per="m2", every="month")
        >>> card = tp.RateCard.of("card", {("", "start-up"): {date(2015, 6, 1): rate}})
        >>> print(card.rate("tanger", "start-up", on=date(2018, 10, 8)))
        50 MAD per m2 per month
    """

    id: str
    lines: tuple[CardLine, ...]
    moves: tuple[CardMove, ...] = ()

    def __attrs_post_init__(self) -> None:
        keys = [(line.site, line.category) for line in self.lines]
        faults: list[TechnoparkError] = [
            DuplicateError("rate card line", f"{category} on {site or 'every site'}")
            for site, category in dict.fromkeys(keys)
            if keys.count((site, category)) > 1
        ]
        faults.extend(twice("rate card move", (move.category for move in self.moves)))
        raise_all(faults)

    @classmethod
    def of(
        cls,
        id: str,  # noqa: A002
        prices: Mapping[tuple[str, str], Mapping[date, Rate]],
        *,
        moves: tuple[CardMove, ...] = (),
    ) -> RateCard:
        """Make a card from (site, category) and the price from each day on."""
        return cls(
            id=id,
            moves=moves,
            lines=tuple(
                CardLine(site=site, category=category, rate=Dated[Rate].of(category, rates))
                for (site, category), rates in prices.items()
            ),
        )

    @property
    def categories(self) -> tuple[str, ...]:
        """Every category on the card, in its order."""
        return tuple(dict.fromkeys(line.category for line in self.lines))

    def move(self, category: str) -> CardMove | None:
        """Give the rule for what follows a category, or none."""
        return next((move for move in self.moves if move.category == category), None)

    def dated(self, site: str, category: str) -> Dated[Rate]:
        """Give the dated price of a category on a site.

        Raises:
            UnknownNameError: the card does not name the category for that site.
        """
        for wanted in (site, ""):
            for line in self.lines:
                if (line.site, line.category) == (wanted, category):
                    return line.rate
        known = tuple(f"{line.category} on {line.site or 'every site'}" for line in self.lines)
        raise UnknownNameError("rate card line", f"{category} on {site}", known)

    def version(self, site: str, category: str, *, on: date) -> Version[Rate]:
        """Give the price in force on a day with its sources.

        Raises:
            UnknownNameError: the card does not name the category for that site.
            NotInForceError: no price is known for the day.
        """
        return self.dated(site, category).version_on(on)

    def rate(self, site: str, category: str, *, on: date) -> Rate:
        """Give the price in force on a day.

        Raises:
            UnknownNameError: the card does not name the category for that site.
            NotInForceError: no price is known for the day.
        """
        return self.version(site, category, on=on).value
