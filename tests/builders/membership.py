"""Small parks, facts and events that the tests of membership share."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs

import technopark as tp
from technopark import membership as m

DAY = date(2018, 10, 8)
SOURCE = tp.Citation(publisher="A paper", title="A park", confidence=tp.Confidence.HIGH)
OTHER = tp.Citation(publisher="Another", title="A park", confidence=tp.Confidence.LOW)
EURO = tp.Money.of(1400, "EUR")


def fact(metric, value, *, source=SOURCE, **more):
    value = Decimal(value) if type(value) is int else value
    as_of = more.pop("as_of", date(2018, 1, 1))
    return tp.Observation(
        subject="p", metric=metric, value=value, as_of=as_of, source=source, **more
    )


def park(*facts, **more):
    kind = tp.OrganisationKind.SCIENCE_PARK
    return tp.Organisation(**{"id": "p", "name": "Park", "kind": kind, "facts": facts, **more})


def event(kind, day, **more):
    return tp.MembershipEvent(kind=kind, day=date(2024, 1, day), **more)


YES = (fact("companies_inside", value=True), fact("management_team", value=True))
FULL = park(*YES, country="MA")
HALF = park(fact("companies_inside", value=False))
EVENTS = (
    event("applied", 1, note="by letter", source=SOURCE),
    event("approved", 2, category="full", by="the board"),
    event("invoiced", 3, amount=EURO),
    event("paid", 4, amount=EURO),
    event("ratified", 5),
)
PLACED = park(
    fact("regional_presidency", "WANA", kind="iasp", definition="West Asia"),
    fact("regional_division", "Africa", kind="iasp", as_of=DAY, source=OTHER),
)
ODD = tp.FeeSchedule(
    id="one",
    currency="EUR",
    annual=(tp.Fee(category="full", amount=tp.Money.of("100.01", "EUR"), sources=(SOURCE,)),),
    shares=(tp.YearShare(months=tuple(range(1, 13)), share=Fraction(1, 2), sources=(OTHER,)),),
)
CLUB = attrs.evolve(m.IASP, fees=(ODD,), conflicts=())


def told():
    return m.history(m.IASP, EVENTS)


def dues():
    return m.fees(m.IASP, category="full", invoiced=date(2024, 7, 20))


def dues_with_a_gap():
    return m.fees(m.IASP, category="affiliate", invoiced=date(2024, 12, 1))


def sites():
    return m.assess_sites(m.IASP, park(), [FULL, attrs.evolve(HALF, id="q", name="Other")], on=DAY)


def papers():
    return m.voting_papers(
        m.IASP,
        members={"a": "full", "b": "full", "c": "affiliate"},
        present=["a", "c"],
        proxies={"b": "a"},
    )
