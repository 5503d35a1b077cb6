"""What was said of IASP, the association of science parks, over time.

These are claims of many outlets, and no series: they conflict. The association's own
directory listed fewer members in 2019 than the press counted.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from technopark._kernel.citation import Confidence
from technopark._model.observation import Qualifier
from technopark._model.organisation import Organisation, OrganisationKind
from technopark.tables._entries import copied, published, said
from technopark.tables.network.sources import COMMUNIQUE_2018

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation
    from technopark._model.observation import Observation

_ID = "iasp"
_ABOUT = "figures of IASP"
_LOW = Confidence.LOW
_MEDIUM = Confidence.MEDIUM

CORDIS = published(
    "CORDIS",
    "International Association of Science Parks",
    "undated",
    link="https://cordis.europa.eu/article/id/8483-international-association-of-science-parks",
    confidence=_MEDIUM,
    note="of the 1990s",
)
FRANCE_EUSKADI = published("france-euskadi.org", _ABOUT, "c. 2004 to 2006", confidence=_MEDIUM)
PCB_2006 = published("Parc Científic de Barcelona", _ABOUT, "2006-06-22")
XINHUA_2008 = copied("Xinhua, copy at newzgc.com", _ABOUT, "2008-12-10")
MOKOBI_2014 = published("Mokobi, a blog", _ABOUT, "2014-05", confidence=_MEDIUM)
SKOLKOVO_2015 = published("Skolkovo (sk.ru)", _ABOUT, "2015-09", confidence=_MEDIUM)
HEIDELBERG_2016 = published("Technologiepark Heidelberg", _ABOUT, "2016-12-19", confidence=_MEDIUM)
PIQUE_2018 = published(
    "La Salle-URL",
    "Josep M. Piqué chairs the IASP International Board of Directors",
    "2018-02-13",
    link="https://www.salleurl.edu/en/josep-m-pique-chairs-iasp-international-board-directors",
)
IPE_2018 = published("ipe.hu", _ABOUT, "2018", confidence=_MEDIUM)
IPE_2019 = published("en.ipe.hu", _ABOUT, "2019-01-18", confidence=_MEDIUM)
BOARD_2019 = published(
    "Greater Ann Arbor Region",
    "IASP International Board meets in Málaga, Spain",
    "2019-02",
    link="https://greaterannarborregion.org/iasp-international-board-meets-in-malaga-spain/",
)
DIRECTORY_2019 = copied(
    "IASP, copy of its public directory of members",
    "directory of members, counted here",
    "2019-07-30",
    confidence=Confidence.HIGH,
)
NSTP = published("National Science and Technology Park", _ABOUT, "c. 2022", confidence=_MEDIUM)
UFRN_2020 = published("Instituto Metrópole Digital, UFRN", _ABOUT, "2020-03", confidence=_MEDIUM)
LONGDOM_2021 = published("Longdom", _ABOUT, "2021", confidence=_MEDIUM)
WIKIPEDIA_2021 = copied(
    "Wikipedia in Spanish, copy at andarapido.online",
    "International Association of Science Parks",
    "2021-12",
)
SURVEY_2021 = published(
    "WAINOVA",
    "IASP publishes latest global survey",
    "2023-06",
    link="https://www.wainova.org/iasp-publishes-latest-global-survey/",
    note="a survey of 113 parks in almost 50 countries, data of 2021",
)
STATISTICS = published(
    "IASP",
    "statistics of science parks",
    "c. 2012 to 2015",
    link="http://wwww.iasp.ws/web/guest/statistics",
    note="undated; the span is inferred",
)
IPE_2023 = published("ipe.hu", _ABOUT, "2023-03", confidence=_LOW)
WEBTIMEMEDIAS_2023 = published("WebTimeMedias", _ABOUT, "2023-09", confidence=_MEDIUM)
SISP_2023 = published("SISP", _ABOUT, "2023-09-28", confidence=_MEDIUM)
ZAWYA_2024 = published("Zawya", _ABOUT, "2024-11-28")
HOSTING_GUIDE = published("IASP", "hosting guide for 2026", "2024")
OPINION_2026 = published("La Opinión de Málaga", _ABOUT, "2026-02-10")
OPINION_2026_BACK = published(
    "La Opinión de Málaga", "IASP in 1996", "2026-02-10", confidence=_MEDIUM
)

_MORE = Qualifier.MORE_THAN
_NEARLY = Qualifier.NEARLY
_SOME = Qualifier.ABOUT
_UNITS: Final = {
    "members": "members",
    "countries": "countries",
    "member_companies": "companies",
}


def _claim(
    as_of: str, source: Citation, **figures: int | tuple[Qualifier, int]
) -> tuple[Observation, ...]:
    """Record what one source says of members, countries and the companies in members' parks."""
    claims: list[Observation] = []
    for metric, figure in figures.items():
        qualifier, value = (Qualifier.EXACTLY, figure) if isinstance(figure, int) else figure
        claims.append(
            said(
                _ID,
                as_of,
                source,
                metric=metric,
                value=value,
                qualifier=qualifier,
                unit=_UNITS[metric],
            )
        )
    return tuple(claims)


MEMBERSHIP = (
    *_claim("1996", OPINION_2026_BACK, members=(_SOME, 100), member_companies=55_000),
    *_claim("c. 1999", CORDIS, countries=39, member_companies=(_MORE, 9_000)),
    *_claim("c. 2004 to 2006", FRANCE_EUSKADI, members=274, countries=62),
    *_claim("2006-06-22", PCB_2006, countries=67, member_companies=(_MORE, 70_000)),
    *_claim("2008-12-10", XINHUA_2008, members=357, countries=71, member_companies=150_000),
    *_claim("2014-05", MOKOBI_2014, members=388, countries=71),
    *_claim(
        "2015-09",
        SKOLKOVO_2015,
        members=(_NEARLY, 400),
        countries=73,
        member_companies=(_MORE, 140_000),
    ),
    *_claim(
        "2016-12-19",
        HEIDELBERG_2016,
        members=(_NEARLY, 400),
        countries=73,
        member_companies=(_MORE, 140_000),
    ),
    *_claim(
        "2018-10-08",
        COMMUNIQUE_2018,
        members=(_MORE, 400),
        countries=77,
        member_companies=(_MORE, 142_000),
    ),
    *_claim(
        "2018", IPE_2018, members=(_MORE, 400), countries=77, member_companies=(_MORE, 142_000)
    ),
    *_claim("2019-01-18", IPE_2019, members=(_NEARLY, 400), countries=77, member_companies=115_000),
    *_claim("2019-07-30", DIRECTORY_2019, members=317, countries=74),
    *_claim("2020-03", UFRN_2020, members=(_SOME, 350)),
    *_claim("2021", LONGDOM_2021, countries=76),
    *_claim(
        "2021-12", WIKIPEDIA_2021, members=350, countries=75, member_companies=(_MORE, 115_000)
    ),
    *_claim("c. 2022", NSTP, members=347, countries=77),
    *_claim("2023-03", IPE_2023, members=366, countries=71, member_companies=140_000),
    *_claim("2023-09", WEBTIMEMEDIAS_2023, members=350, countries=79),
    *_claim("2023-09-28", SISP_2023, members=(_MORE, 300), countries=80),
    *_claim("2024-11-28", ZAWYA_2024, members=350, countries=80, member_companies=(_MORE, 100_000)),
    *_claim("2024", HOSTING_GUIDE, members=(_MORE, 300), countries=80),
    *_claim(
        "2026-02-10", OPINION_2026, members=350, countries=81, member_companies=(_MORE, 115_000)
    ),
)
"""How many members, in how many countries, with how many companies: by whom, for which day."""

FACTS = (
    said(_ID, "1984", COMMUNIQUE_2018, metric="founded", value=1984, unit="year"),
    said(
        _ID,
        "c. 2004 to 2006",
        FRANCE_EUSKADI,
        metric="members_in_europe",
        value=165,
        unit="members",
        definition="in 28 countries",
    ),
    said(_ID, "2018-02-13", PIQUE_2018, metric="regional_divisions", value=7, unit="divisions"),
    said(_ID, "2019-02", BOARD_2019, metric="board_members", value=20, unit="people"),
    said(
        _ID,
        "2019-02",
        BOARD_2019,
        metric="board_countries",
        value=15,
        unit="countries",
        definition="Morocco is among them",
    ),
    said(
        _ID,
        "c. 2012 to 2015",
        STATISTICS,
        metric="share_of_parks",
        value=Decimal("30.8"),
        unit="percent",
        kind="can host more than 400 companies",
    ),
    said(
        _ID,
        "c. 2012 to 2015",
        STATISTICS,
        metric="share_of_parks",
        value=Decimal("31.4"),
        unit="percent",
        kind="can host up to 100 companies",
    ),
    said(
        _ID,
        "2021",
        SURVEY_2021,
        metric="share_of_parks",
        value=Decimal("82.3"),
        unit="percent",
        kind="host information and communication technology",
    ),
)
"""The rest."""

IASP = Organisation(
    id=_ID,
    name="International Association of Science Parks and Areas of Innovation (IASP)",
    kind=OrganisationKind.ASSOCIATION,
    facts=(*MEMBERSHIP, *FACTS),
    sources=(COMMUNIQUE_2018,),
)
"""The association with all that was said of it."""
