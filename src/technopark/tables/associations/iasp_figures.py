"""What was published of IASP's size and divisions: dated figures, which do not make one series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from technopark._kernel.citation import Confidence
from technopark._kernel.conflict import Conflict, Statement
from technopark._model.observation import Qualifier
from technopark.tables._entries import copied, published, said
from technopark.tables.associations.iasp_sources import (
    BOARD_2019,
    BOARD_2026,
    DIRECTORY_2019,
    ESPANOL_2026,
    HEIDELBERG_2016,
    HOW_TO_VOTE,
    MALAGA_2026,
    PTA_2017,
    SALLE_2018,
    SEOUL,
    TEHRAN,
    ZAWYA_2024,
)
from technopark.tables.network.sources import COMMUNIQUE_2018

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation
    from technopark._model.observation import Observation

_M = Confidence.MEDIUM
_ABOUT, _NEARLY, _MORE = Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.MORE_THAN
_EXACTLY = Qualifier.EXACTLY

CORDIS = published(
    "CORDIS",
    "International Association of Science Parks",
    "1990 to 1999",
    link="https://cordis.europa.eu/article/id/8483-international-association-of-science-parks",
    confidence=_M,
    note="undated, of the 1990s; the last day of 1999 stands for it",
)
EUSKADI = published(
    "France Euskadi", "On IASP", "c. 2005", confidence=_M, note="undated, about 2004 to 2006"
)
PCB_2006 = published("Parc Científic de Barcelona", "On IASP", "2006-06-22")
XINHUA_2008 = published("Xinhua", "On IASP", "2008-12-10", confidence=_M)
MOKOBI_2014 = published("Mokobi", "On IASP", "2014-05", confidence=_M)
IPE_2019 = published("IPE", "On IASP", "2019-01-18", confidence=_M)
NSTP = published("NSTP", "On IASP", "c. 2022", confidence=_M, note="undated, between 2019 and 2022")
IMD_2020 = published("IMD, UFRN", "On IASP", "2020-03", confidence=_M)
WIKI_2021 = copied(
    "Wikipedia in Spanish, copy on an unrelated site",
    "International Association of Science Parks",
    "2021-12",
    confidence=_M,
)
IPE_2023 = published("IPE", "On IASP", "2023-03", confidence=Confidence.LOW)
WEBTIME_2023 = published("WebTimeMedias", "On Sophia Antipolis and IASP", "2023-09", confidence=_M)
SISP_2023 = published("SISP", "On IASP", "2023-09-28", confidence=_M)
PRESS_SHIA = published("Press Shia", "On the bid of Isfahan", "2017-02-22", confidence=_M)
HOSTING_2026 = published("IASP", "Hosting guide 2026", "2024")

_PRESS: Final = "as stated in the press, rounded; how it was counted is not said"
_COUNT: Final = "entries counted in the public directory of that day"
_COMPANIES: Final = "companies in the members' parks, as stated; how they were counted is not said"


def _members(
    as_of: str,
    source: Citation,
    value: int,
    *,
    how: Qualifier = _EXACTLY,
    definition: str = _PRESS,
) -> Observation:
    return said(
        "iasp",
        as_of,
        source,
        metric="members",
        value=value,
        qualifier=how,
        unit="members",
        definition=definition,
    )


def _countries(
    as_of: str, source: Citation, value: int, *, definition: str = _PRESS
) -> Observation:
    return said(
        "iasp",
        as_of,
        source,
        metric="countries",
        value=value,
        unit="countries",
        definition=definition,
    )


def _companies(
    as_of: str, source: Citation, value: int, *, how: Qualifier = _EXACTLY
) -> Observation:
    return said(
        "iasp",
        as_of,
        source,
        metric="member_companies",
        value=value,
        qualifier=how,
        unit="companies",
        definition=_COMPANIES,
    )


def _divisions(as_of: str, source: Citation, value: int, *, definition: str = "") -> Observation:
    return said(
        "iasp",
        as_of,
        source,
        metric="divisions",
        value=value,
        unit="divisions",
        definition=definition,
    )


def _board(as_of: str, source: Citation, value: int, *, countries: int) -> Observation:
    return said(
        "iasp",
        as_of,
        source,
        metric="board_members",
        value=value,
        unit="members",
        definition=f"members of the International Board, from {countries} countries",
    )


FIGURES = (
    _members("1996", MALAGA_2026, 100, how=_ABOUT),
    _companies("1996", MALAGA_2026, 55000),
    _countries("c. 1999", CORDIS, 39),
    _companies("c. 1999", CORDIS, 9000, how=_MORE),
    _members("c. 2005", EUSKADI, 274),
    _countries("c. 2005", EUSKADI, 62),
    _countries("2006-06", PCB_2006, 67),
    _companies("2006-06", PCB_2006, 70000, how=_MORE),
    _members("2008-12", XINHUA_2008, 357),
    _countries("2008-12", XINHUA_2008, 71),
    _companies("2008-12", XINHUA_2008, 150000),
    _members("2014-05", MOKOBI_2014, 388),
    _countries("2014-05", MOKOBI_2014, 71),
    _members("2016-12", HEIDELBERG_2016, 400, how=_NEARLY),
    _countries("2016-12", HEIDELBERG_2016, 73),
    _companies("2016-12", HEIDELBERG_2016, 140000, how=_MORE),
    _members("2018-10-08", COMMUNIQUE_2018, 400, how=_MORE),
    _countries("2018-10-08", COMMUNIQUE_2018, 77),
    _companies("2018-10-08", COMMUNIQUE_2018, 142000),
    _members("2019-01-18", IPE_2019, 400, how=_NEARLY),
    _countries("2019-01-18", IPE_2019, 77),
    _companies("2019-01-18", IPE_2019, 115000),
    _members("2019-07-30", DIRECTORY_2019, 317, definition=_COUNT),
    _countries("2019-07-30", DIRECTORY_2019, 74, definition=_COUNT),
    _members("2020-03", IMD_2020, 350, how=_ABOUT),
    _members("2021-12", WIKI_2021, 350),
    _countries("2021-12", WIKI_2021, 75),
    _companies("2021-12", WIKI_2021, 115000, how=_MORE),
    _members("c. 2022", NSTP, 347),
    _countries("c. 2022", NSTP, 77),
    _members("2023-03", IPE_2023, 366),
    _countries("2023-03", IPE_2023, 71),
    _companies("2023-03", IPE_2023, 140000),
    _members("2023-09", WEBTIME_2023, 350),
    _countries("2023-09", WEBTIME_2023, 79),
    _members("2023-09", SISP_2023, 300, how=_MORE),
    _countries("2023-09", SISP_2023, 80),
    _members("2024", HOSTING_2026, 350),
    _countries("2024", HOSTING_2026, 80),
    _companies("2024", HOSTING_2026, 100000, how=_MORE),
    _members("2026-02", MALAGA_2026, 350),
    _countries("2026-02", MALAGA_2026, 81),
    _companies("2026-02", MALAGA_2026, 115000, how=_MORE),
    _divisions(
        "c. 2013",
        SEOUL,
        6,
        definition="Asia Pacific, North America, Latin America, Europe, Africa, West Asia",
    ),
    _divisions(
        "2016-12-19",
        HEIDELBERG_2016,
        6,
        definition="Africa, Asia Pacific, Europe, North America, Latin America, WANA",
    ),
    _divisions("2018-02-13", SALLE_2018, 7),
    _divisions("2024-11-28", ZAWYA_2024, 6),
    _board("2017-02", PTA_2017, 17, countries=15),
    _board("2018-02-13", SALLE_2018, 19, countries=15),
    _board("2019-02-19", BOARD_2019, 20, countries=15),
    _board("2026-02-18", BOARD_2026, 14, countries=13),
)
"""Members, countries, companies, divisions and board members, by the day of the statement."""

CONFLICTS = (
    Conflict(
        topic="members of IASP around 2019",
        statements=(
            Statement("more than 400", COMMUNIQUE_2018),
            Statement("nearly 400", IPE_2019),
            Statement("317 entries counted", DIRECTORY_2019),
        ),
        note="some members may not be listed, or the press rounds and lags; both stand",
    ),
    Conflict(
        topic="companies of the network between 2018 and 2019",
        statements=(Statement("142,000", COMMUNIQUE_2018), Statement("115,000", IPE_2019)),
        note="probably a restatement rather than a fall",
    ),
    Conflict(
        topic="regional divisions of IASP",
        statements=(Statement("7 in 2018", SALLE_2018), Statement("6 in 2024", ZAWYA_2024)),
        note="a Eurasian division was proposed in 2016; that it sat was not found",
    ),
    Conflict(
        topic="countries on the International Board in February 2026",
        statements=(Statement("13", BOARD_2026), Statement("12", ESPANOL_2026)),
        note="both stand",
    ),
    Conflict(
        topic="University of Tehran Science and Technology Park in 2019",
        statements=(
            Statement("suspended since 2019, as the fee was not paid", TEHRAN),
            Statement("listed as full member on 30 July 2019", DIRECTORY_2019),
        ),
        note="the suspension came later in the year, or does not remove the entry",
    ),
    Conflict(
        topic="who chose Isfahan for the World Conference of 2018",
        statements=(
            Statement("the International Board approved the bid", PRESS_SHIA),
            Statement("the General Assembly of 22 September 2016 voted", HOW_TO_VOTE),
        ),
        note="the deciding vote is the Assembly's",
    ),
)
