"""What a square metre costs a month, before tax, by site, category and day.

Prices are the same on every site by the operator's policy ("Les prix seront les mêmes", 2015;
"mêmes systèmes et mêmes tarifs", end of 2016); what differs is the size of the units. The SME
price went down before it went up. No price after 2018 was found: the last one runs on.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from technopark._kernel.dated import Dated, Version
from technopark._model.money import Rate
from technopark._model.ratecard import CardLine, CardMove, Clock, RateCard
from technopark.tables.network import sources as by
from technopark.tables.network.terms import START_UP_MONTHS

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation


def _priced(price: str, start: date, *sources: Citation) -> Version[Rate]:
    rate = Rate.of(price, "MAD", per="m2", every="month")
    return Version(value=rate, start=start, sources=(*sources, by.YEAR_OF_PUBLICATION))


def _line(site: str, category: str, *versions: Version[Rate]) -> CardLine:
    where = site or "every site"
    return CardLine(site=site, category=category, rate=Dated(f"{category} on {where}", versions))


_START_UP_2015 = (
    by.LAVIEECO_2015,
    by.CHALLENGE_2015,
    by.INDUSTRIES_2016,
    by.LESITEINFO_2018,
    by.COMMUNIQUE_2018,
)
_START_UP = (by.LAVIEECO_2005, by.LESOIR_2012, *_START_UP_2015)
_SAME_EVERYWHERE = (by.CHALLENGE_2015, by.LAVIEECO_END_2016)

_2005 = date(2005, 1, 1)
_2012 = date(2012, 1, 1)
_2015 = date(2015, 1, 1)

_STEP = START_UP_MONTHS.versions[-1]

RATE_CARD = RateCard(
    id="technopark",
    lines=(
        _line("casablanca", "start-up", _priced("50", _2005, *_START_UP)),
        _line(
            "casablanca",
            "sme",
            _priced("120", _2005, by.LAVIEECO_2005),
            _priced("90", _2012, by.LESOIR_2012),
            _priced("100", _2015, by.CHALLENGE_2015),
        ),
        _line(
            "casablanca",
            "large",
            _priced("120", _2012, by.LESOIR_2012),
            _priced("130", _2015, by.CHALLENGE_2015),
        ),
        _line("rabat", "start-up", _priced("50", _2012, by.LESOIR_2012, *_START_UP_2015)),
        _line(
            "rabat",
            "sme",
            _priced("90", _2012, by.LESOIR_2012),
            _priced("100", _2015, by.CHALLENGE_2015),
        ),
        _line(
            "rabat",
            "large",
            _priced("120", _2012, by.LESOIR_2012),
            _priced("130", _2015, by.CHALLENGE_2015),
        ),
        _line("", "start-up", _priced("50", _2015, *_START_UP_2015, *_SAME_EVERYWHERE)),
        _line("", "sme", _priced("100", _2015, *_SAME_EVERYWHERE)),
        _line("", "large", _priced("130", _2015, *_SAME_EVERYWHERE)),
    ),
    moves=(
        CardMove(
            category="start-up",
            months=_STEP.value,
            then="sme",
            clock=Clock.TENANCY,  # most sources; "start-up de moins de 18 mois" is another reading
            sources=_STEP.sources,
        ),
    ),
)
"""The published prices; Tanger and every later site take the lines of every site."""
