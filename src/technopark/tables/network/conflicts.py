"""Where sources disagree: both statements stand, from the day on which both were out."""

from __future__ import annotations

from datetime import date

from technopark._kernel.citation import Confidence
from technopark._kernel.conflict import Conflict, Statement
from technopark.tables._entries import copied
from technopark.tables.network import iasp_figures as iasp
from technopark.tables.network import sources as by

FEES_A = copied(
    "IASP China Office, mirror copy", "membership payment", "undated", confidence=Confidence.MEDIUM
)
FEES_B = copied(
    "IASP China Office, mirror copy", "join us", "undated", confidence=Confidence.MEDIUM
)

CONFLICTS = (
    (
        date(2012, 12, 31),
        Conflict(
            topic="opening of Casablanca",
            statements=(
                Statement("inaugurated in September 2001", by.ECONOMISTE_2002),
                Statement("officially opened in October 2001", by.INTERVIEW_2012),
            ),
            note="the later statement is taken, and the last day of its month",
        ),
    ),
    (
        date(2015, 4, 30),
        Conflict(
            topic="area of Casablanca",
            statements=(
                Statement("30,000 m²", by.LAVIEECO_2007),
                Statement("15,000 m² usable (surface utile)", by.MEDIAS24_2015),
            ),
            note="gross and usable: both are kept, each with its basis, and never added up",
        ),
    ),
    (
        date(2015, 6, 30),
        Conflict(
            topic="price after 18 months",
            statements=(
                Statement("50 for start-ups and 90 for SMEs, in MAD/m² a month", by.LESOIR_2012),
                Statement("then the rent doubles", by.USINE_DIGITALE_2014),
                Statement("50 for start-ups and 100 for SMEs", by.CHALLENGE_2015),
            ),
            note="doubling gives the SME price of 2015 and of no other year: the rate card counts",
        ),
    ),
    (
        date(2015, 6, 30),
        Conflict(
            topic="230 companies in 2015",
            statements=(
                Statement("in Casablanca and Rabat together", by.MEDIAS24_2015),
                Statement("in Casablanca, full at 100 %", by.LAVIEECO_2015),
            ),
            note="the figure stands under both",
        ),
    ),
    (
        date(2015, 6, 30),
        Conflict(
            topic="waiting list and departures of 2015",
            statements=(
                Statement("30 to 40 companies wait 3 to 4 months", by.LAVIEECO_2015),
                Statement("about 50 companies leave a year", by.LAVIEECO_2015),
            ),
            note="at 50 departures a year, 30 to 40 companies would wait 7 to 10 months: either "
            "many give up, or there are several queues",
        ),
    ),
    (
        date(2015, 6, 30),
        Conflict(
            topic="highest price in Tanger",
            statements=(
                Statement("50 to 150 MAD/m² a month, in a headline", by.MEDIAS24_2015),
                Statement("50, 100 and 130 MAD/m² a month", by.CHALLENGE_2015),
            ),
            note="the rate card takes the second",
        ),
    ),
    (
        date(2015, 6, 30),
        Conflict(
            topic="whose 18 months the start-up price counts",
            statements=(
                Statement("start-ups of less than 18 months", by.LAVIEECO_2015),
                Statement("the first eighteen months of the installation", by.LE360_2015),
            ),
            note="the age of the tenancy by most sources, the age of the company by one reading",
        ),
    ),
    (
        date(2015, 12, 31),
        Conflict(
            topic="opening of Rabat",
            statements=(
                Statement("in 2012", by.LE360_2015),
                Statement("in 2013", by.WIKIPEDIA_OTHER),
            ),
            note="2012 is taken, with most sources",
        ),
    ),
    (
        date(2016, 6, 30),
        Conflict(
            topic="companies since 2001, in June 2016",
            statements=(
                Statement("nearly 800", by.LAVIEECO_2016),
                Statement("900", by.INDUSTRIES_2016),
                Statement(
                    "more than 900: 800 in Casablanca, more than 80 in Rabat, more than 20 in "
                    "Tanger",
                    by.H24INFO_2016,
                ),
            ),
            note="800 may be Casablanca and 900 the network",
        ),
    ),
    (
        date(2016, 6, 30),
        Conflict(
            topic="250 companies in June 2016",
            statements=(
                Statement("in Casablanca", by.LAVIEECO_2016),
                Statement("in the network", by.ERA_2016),
            ),
            note="the figure stands under both",
        ),
    ),
    (
        date(2016, 12, 31),
        Conflict(
            topic="companies that Rabat can hold",
            statements=(
                Statement("about 30 are expected", by.LESOIR_2012),
                Statement("80 are inside", by.LAVIEECO_END_2016),
            ),
            note="80 may be all that ever came: in June 2016 more than 80 had been accompanied "
            "there in all",
        ),
    ),
    (
        date(2018, 10, 8),
        Conflict(
            topic="companies inside in 2018, by site and in all",
            statements=(
                Statement("250 in Casablanca (2016)", by.LAVIEECO_2016),
                Statement("80 in Rabat (2016)", by.LAVIEECO_END_2016),
                Statement("more than 50 in Tanger", by.LESITEINFO_2018),
                Statement("nearly 300 on the three sites", by.COMMUNIQUE_2018),
            ),
            note="the sites of different years add up to 380: the total is the published one, "
            "never their sum",
        ),
    ),
    (
        date(2018, 10, 8),
        Conflict(
            topic="age of Tanger in October 2018",
            statements=(
                Statement("24 months after its opening", by.COMMUNIQUE_2018),
                Statement("opened on 1 October 2015, 36 months before", by.WAMDA_2015),
            ),
            note="the phrase also stands in a text of February 2018; the day counts",
        ),
    ),
    (
        date(2018, 10, 8),
        Conflict(
            topic="region of IASP over which Morocco presides",
            statements=(
                Statement("MENA", by.COMMUNIQUE_2018),
                Statement("WANA (West Asia and North Africa)", by.LAVIEECO_2018),
            ),
            note="the association calls its division WANA",
        ),
    ),
    (
        date(2018, 10, 8),
        Conflict(
            topic="area of Agadir",
            statements=(
                Statement("9,613 m² in the tender", by.LEMATIN_2018),
                Statement("10,000 m²", by.COMMUNIQUE_2018),
            ),
            note="10,000 m² as planned, 9,613 m² as it came",
        ),
    ),
    (
        date(2018, 10, 8),
        Conflict(
            topic="yearly fees of IASP",
            statements=(
                Statement("full 1,800, affiliate 1,200, associate 415 EUR", FEES_A),
                Statement("full 1,950 EUR", FEES_B),
            ),
            note="both are undated copies: neither is known to be the later one",
        ),
    ),
    (
        date(2019, 1, 18),
        Conflict(
            topic="companies in the parks of IASP's members",
            statements=(
                Statement("more than 142,000", by.COMMUNIQUE_2018),
                Statement("115,000", iasp.IPE_2019),
            ),
            note="a restatement rather than a fall; claims, and no series",
        ),
    ),
    (
        date(2019, 7, 30),
        Conflict(
            topic="members of IASP",
            statements=(
                Statement("nearly 400", iasp.IPE_2019),
                Statement("317 in the public directory, counted", iasp.DIRECTORY_2019),
            ),
        ),
    ),
    (
        date(2020, 12, 31),
        Conflict(
            topic="companies that Agadir can hold",
            statements=(
                Statement("80 companies", by.COMMUNIQUE_2018),
                Statement("about 100, in 52 + 49 + 6 = 107 units", by.CHALLENGE_2020),
            ),
            note="80 as planned, 107 as it came, in one and the same building",
        ),
    ),
    (
        date(2021, 12, 31),
        Conflict(
            topic="regional division of MITC in IASP",
            statements=(
                Statement("presides over WANA", by.LAVIEECO_2018),
                Statement("listed in the Africa division", by.TECHMORAN_2021),
            ),
            note="the division belongs to a day",
        ),
    ),
    (
        date(2022, 12, 31),
        Conflict(
            topic="sites open in 2022",
            statements=(
                Statement("5, with the Cité de l'innovation", by.YABILADI_2022),
                Statement("4", by.AFRICANMANAGER_2022),
            ),
            note="the Cité de l'innovation is counted or not; here it is a site of its own",
        ),
    ),
    (
        date(2022, 12, 31),
        Conflict(
            topic="companies ever hosted, in 2022",
            statements=(
                Statement("1,500", by.JEUNEAFRIQUE_2022),
                Statement("1,400 resident", by.LNT_2022),
            ),
        ),
    ),
    (
        date(2023, 12, 2),
        Conflict(
            topic="companies that Essaouira can hold",
            statements=(
                Statement("40", by.INFOMEDIAIRE_2023),
                Statement("more than 70", by.LIBE_2023),
                Statement("60", by.ATALAYAR_2023),
            ),
        ),
    ),
    (
        date(2024, 4, 1),
        Conflict(
            topic="share of Attijariwafa bank in MITC",
            statements=(
                Statement("17.7 %, and all shares add up to 100 %", by.WIKIPEDIA_2015),
                Statement("17.5 %, and all shares add up to 99.8 %", by.ATALAYAR_2024),
            ),
        ),
    ),
)
"""Each conflict, with the first day on which all its statements were out."""
