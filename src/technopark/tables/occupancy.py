"""How occupancy is defined, and by whom."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence, SourceKind
from technopark._kernel.measure import Definition

INREV_PHYSICAL: Final = Citation(
    publisher="INREV",
    title="Global definitions database, D1780: occupancy rate by area",
    link="https://inrev.org/definitions/wiring-guide/EN/D1781",
    confidence=Confidence.MEDIUM,
    note="read beside D1781, to which the link leads",
)
INREV_RENT: Final = Citation(
    publisher="INREV",
    title="Global definitions database, D1781: occupancy rate by rent",
    link="https://inrev.org/definitions/wiring-guide/EN/D1781",
    confidence=Confidence.HIGH,
)
INREV_EXPIRY: Final = Citation(
    publisher="INREV",
    title="Global definitions database, D1782: lease expiry profile",
    confidence=Confidence.MEDIUM,
)
EPRA: Final = Citation(
    publisher="EPRA",
    title="Best Practices Recommendations, vacancy rate; questions and answers",
    date="2016-11 to 2020-12",
    confidence=Confidence.MEDIUM,
)
DESKS: Final = Citation(
    publisher="OfficeRnD",
    title="How we calculate occupancy",
    link="https://help.officernd.com/hc/en-us/articles/360005778334-How-we-calculate-Occupancy",
    confidence=Confidence.HIGH,
)
COLLECTED: Final = Citation(
    publisher="Proprise",
    title="Economic and physical occupancy",
    link="https://proprise.ai",
    confidence=Confidence.MEDIUM,
)
HONG_KONG: Final = Citation(
    publisher="Legislative Council of Hong Kong",
    title="Latest development of the Hong Kong Science Park, footnote on space not on offer",
    date="2020",
    link="https://docslib.org/doc/109523/latest-development-of-the-hong-kong-science-park-and-industrial-estates",
    confidence=Confidence.HIGH,
)
LEON: Final = Citation(
    publisher="Diario de León",
    title="Edificio de Usos Comunes: ocupado, reservado y libre",
    date="2019-03-29",
    link="https://diariodeleon.es/leon/190329/964873/edificio-usos-comunes-carece-espacio-acoger-nuevos-proyectos_amp.html",
    confidence=Confidence.HIGH,
)
HOUSE: Final = Citation(
    publisher="technopark",
    title="a count of what the park's own data hold",
    confidence=Confidence.HIGH,
    kind=SourceKind.DERIVED,
)

DEFINITIONS: Final = (
    Definition(
        name="companies",
        words="companies hosted, as published, ÷ declared capacity in companies",
        sources=(HOUSE,),
    ),
    Definition(
        name="companies, whole",
        words="companies hosted by the one figure published for the whole ÷ declared capacity in "
        "companies of its sites",
        sources=(HOUSE,),
    ),
    Definition(
        name="tenants",
        words="companies with a lease that they have moved into ÷ declared capacity in companies",
        sources=(HOUSE,),
    ),
    Definition(
        name="physical",
        words="area whose tenants have moved in ÷ lettable area",
        sources=(INREV_PHYSICAL,),
    ),
    Definition(
        name="physical on offer",
        words="area whose tenants have moved in ÷ lettable area less what is withheld",
        sources=(HONG_KONG,),
    ),
    Definition(
        name="leased",
        words="area let, whether or not the tenant has moved in, ÷ lettable area",
        sources=(HOUSE,),
    ),
    Definition(
        name="committed",
        words="area let or reserved ÷ lettable area",
        sources=(LEON,),
    ),
    Definition(
        name="units",
        words="units whose tenants have moved in ÷ lettable units",
        sources=(HOUSE,),
    ),
    Definition(
        name="units on offer",
        words="units whose tenants have moved in ÷ lettable units less those withheld",
        sources=(HOUSE,),
    ),
    Definition(
        name="desks",
        words="desks in units whose tenants have moved in ÷ desks in lettable units; over a "
        "period prorated by days",
        sources=(DESKS,),
    ),
    Definition(
        name="desks on offer",
        words="desks in units whose tenants have moved in ÷ desks in lettable units less those "
        "withheld",
        sources=(HOUSE,),
    ),
    Definition(
        name="desks at the start of the month",
        words="as desks, but each month counts as its first day does",
        sources=(DESKS,),
    ),
    Definition(
        name="rent",
        words="1 - ERV of vacant space ÷ (contract rent of occupied space + ERV of vacant space)",
        sources=(INREV_RENT,),
    ),
    Definition(
        name="epra",
        words="1 - ERV of vacant space ÷ ERV of all space",
        sources=(EPRA,),
    ),
    Definition(
        name="epra vacancy",
        words="ERV of vacant space ÷ ERV of all space",
        sources=(EPRA,),
    ),
    Definition(
        name="economic",
        words="rent collected ÷ rent that all space could bring",
        sources=(COLLECTED,),
    ),
    Definition(
        name="as published",
        words="the rate that a source prints, by whatever definition it follows",
    ),
)
