"""The site of Agadir, twice: as it was planned in 2018, and as it came in 2021."""

from __future__ import annotations

from datetime import date

from technopark._model.area import Basis
from technopark._model.observation import Qualifier
from technopark._model.site import Site
from technopark._model.unit import Unit
from technopark.tables._entries import said
from technopark.tables.network import sources as by

_ID = "agadir"
_NAME = "Agadir (Tilila)"

PLAN = (
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="opening",
        value=date(2019, 12, 31),
        planned=True,
        definition="in the course of 2019; the last day of the year stands for it",
    ),
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="area",
        value=10_000,
        unit="m2",
        basis=Basis.GROSS,
        planned=True,
        definition="superficie; the basis is not stated and taken as gross",
    ),
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="capacity",
        value=80,
        unit="companies",
        planned=True,
    ),
)
"""What the communiqué of 8 October 2018 announced."""

TENDER = (
    said(
        _ID,
        "c. 2018-08",
        by.LEMATIN_2018,
        metric="area",
        value=9_613,
        unit="m2",
        basis=Basis.GROSS,
        planned=True,
        definition="superficie totale in the tender: ground floor, four floors and a basement",
    ),
    said(
        _ID,
        "c. 2018-08",
        by.LEMATIN_2018,
        metric="plot_area",
        value=25_000,
        unit="m2",
        planned=True,
        definition="the plot of 2.5 hectares",
    ),
)
"""What the tender of 2018 said."""

BUILDING = (
    said(
        _ID,
        "c. 2020",
        by.CHALLENGE_2020,
        metric="units",
        value=52,
        unit="units",
        kind="start-up",
        planned=True,
    ),
    said(
        _ID,
        "c. 2020",
        by.CHALLENGE_2020,
        metric="units",
        value=49,
        unit="units",
        kind="sme",
        planned=True,
    ),
    said(
        _ID,
        "c. 2020",
        by.CHALLENGE_2020,
        metric="units",
        value=6,
        unit="units",
        kind="large",
        planned=True,
    ),
    said(
        _ID,
        "c. 2020",
        by.CHALLENGE_2020,
        metric="capacity",
        value=100,
        qualifier=Qualifier.ABOUT,
        unit="companies",
        planned=True,
        definition="environ 100 entreprises, in 52 + 49 + 6 = 107 units",
    ),
    said(
        _ID,
        "c. 2020",
        by.CHALLENGE_2020,
        metric="conference_seats",
        value=800,
        unit="people",
        planned=True,
    ),
    said(
        _ID,
        "c. 2020",
        by.CHALLENGE_2020,
        metric="training_rooms",
        value=6,
        unit="rooms",
        planned=True,
    ),
)
"""What the region said when the works were at 90 percent."""

EARLIER = (
    said(
        _ID,
        "2018-07-31",
        by.MEDIAS24_2018,
        metric="opening",
        value=date(2019, 12, 31),
        planned=True,
        definition="in the course of 2019; the last day of the year stands for it",
    ),
)
"""What was announced before the communiqué."""

DELAYS = (
    said(
        _ID,
        "c. 2021-02",
        by.LESECO_MARCH_2021,
        metric="delivery",
        value=date(2021, 3, 31),
        planned=True,
        definition="in March 2021; the last day of the month stands for it",
    ),
    said(
        _ID,
        "2021-05-20",
        by.LE360_2021,
        metric="delivery",
        value=date(2021, 6, 15),
        planned=True,
        definition="mid-June 2021",
    ),
    said(
        _ID,
        "c. 2021-05",
        by.LESECO_2021,
        metric="delivery",
        value=date(2021, 6, 15),
        planned=True,
        definition="mid-June 2021",
    ),
    said(
        _ID,
        "c. 2021-05",
        by.LESECO_2021,
        metric="cost",
        value=70_000_000,
        qualifier=Qualifier.ABOUT,
        unit="MAD",
    ),
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="owner",
        value="Chamber of commerce, industry and services, and region Souss-Massa; turnkey",
        planned=True,
    ),
)
"""How the delivery moved, and what it cost."""

OPENED = (
    said(
        _ID,
        "2021-10",
        by.INFOMAGAZINE_2021,
        metric="opening",
        value=date(2021, 10, 31),
        definition="in 2021; the precise day was not found, so the last day of the month of the "
        "first source that counts the site among the open ones stands for it",
    ),
    said(
        _ID,
        "2023-07",
        by.JEUNEAFRIQUE_2023,
        metric="opening_year",
        value=2021,
        unit="year",
    ),
)
"""What is known of the opening."""

CAME = (
    said(
        _ID,
        "2021-10",
        by.LEMATIN_2018,
        metric="area",
        value=9_613,
        unit="m2",
        basis=Basis.GROSS,
        definition="as in the tender; no later measurement was found",
    ),
    said(
        _ID,
        "2021-10",
        by.CHALLENGE_2020,
        metric="units",
        value=52,
        unit="units",
        kind="start-up",
        definition="as announced shortly before the delivery",
    ),
    said(
        _ID,
        "2021-10",
        by.CHALLENGE_2020,
        metric="units",
        value=49,
        unit="units",
        kind="sme",
        definition="as announced shortly before the delivery",
    ),
    said(
        _ID,
        "2021-10",
        by.CHALLENGE_2020,
        metric="units",
        value=6,
        unit="units",
        kind="large",
        definition="as announced shortly before the delivery",
    ),
    said(
        _ID,
        "2021-10",
        by.UNITS_ADDED_UP,
        metric="capacity",
        value=107,
        unit="companies",
        definition="one company a unit",
    ),
)
"""The building as it came, from what was printed last before its delivery."""

AGADIR = Site(
    id=_ID,
    name=_NAME,
    country="MA",
    observations=(*EARLIER, *PLAN, *TENDER, *BUILDING, *DELAYS, *OPENED, *CAME),
)
"""Agadir with all that was ever published about it."""

UNITS = (
    *(Unit(id=f"AGA-S-{n:02}", kind="start-up") for n in range(1, 53)),
    *(Unit(id=f"AGA-P-{n:02}", kind="sme") for n in range(1, 50)),
    *(Unit(id=f"AGA-L-{n:02}", kind="large") for n in range(1, 7)),
)
"""The 107 units by kind: the ids are ours, and their areas were not published."""
