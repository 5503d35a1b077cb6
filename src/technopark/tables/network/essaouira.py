"""The site of Essaouira."""

from __future__ import annotations

from datetime import date

from technopark._model.area import Basis
from technopark._model.observation import Qualifier
from technopark._model.site import Site
from technopark.tables._entries import said
from technopark.tables.network import sources as by

ESSAOUIRA = Site(
    id="essaouira",
    name="Essaouira",
    country="MA",
    observations=(
        said(
            "essaouira",
            "2023-07",
            by.INFOMEDIAIRE_2023,
            metric="opening",
            value=date(2023, 12, 31),
            planned=True,
            definition="in the fourth quarter of 2023; its last day stands for it",
        ),
        said(
            "essaouira",
            "2023-07",
            by.INFOMEDIAIRE_2023,
            metric="area",
            value=2_350,
            unit="m2",
            basis=Basis.USABLE,
            planned=True,
            definition="superficie exploitable",
        ),
        said(
            "essaouira",
            "2023-07",
            by.INFOMEDIAIRE_2023,
            metric="capacity",
            value=40,
            unit="companies",
            planned=True,
            definition="very small companies and start-ups",
        ),
        said(
            "essaouira",
            "2023-07",
            by.INFOMEDIAIRE_2023,
            metric="desks",
            value=35,
            unit="desks",
            kind="coworking",
            planned=True,
        ),
        said(
            "essaouira",
            "2023-08-16",
            by.TELQUEL_2023,
            metric="capacity",
            value=40,
            unit="companies",
            planned=True,
        ),
        said(
            "essaouira",
            "2023-11-24",
            by.H24INFO_2023,
            metric="opening",
            value=date(2023, 11, 24),
        ),
        said(
            "essaouira",
            "2023-11-24",
            by.LIBE_2023,
            metric="owner",
            value="Al Omrane and the commune",
        ),
        said(
            "essaouira",
            "c. 2023-11",
            by.LIBE_2023,
            metric="capacity",
            value=70,
            qualifier=Qualifier.MORE_THAN,
            unit="companies",
        ),
        said("essaouira", "c. 2023-11", by.LIBE_2023, metric="cost", value=20_000_000, unit="MAD"),
        said(
            "essaouira",
            "2023-12-02",
            by.ATALAYAR_2023,
            metric="capacity",
            value=60,
            unit="companies",
        ),
        said(
            "essaouira",
            "c. 2024-12",
            by.AUJOURDHUI_2024,
            metric="hosted",
            value=40,
            qualifier=Qualifier.ABOUT,
            unit="companies",
            definition="une quarantaine de startups",
        ),
    ),
)
