"""Sites that were announced; none of them is confirmed as open."""

from __future__ import annotations

from datetime import date

from technopark._model.area import Basis
from technopark._model.observation import Qualifier
from technopark._model.site import Site
from technopark.tables._entries import said
from technopark.tables.network import sources as by

OUJDA = Site(
    id="oujda",
    name="Oujda",
    country="MA",
    observations=(
        said(
            "oujda",
            "2021-10-28",
            by.MEDIAS24_2021,
            metric="area",
            value=4_000,
            qualifier=Qualifier.ABOUT,
            unit="m2",
            basis=Basis.GROSS,
            planned=True,
            definition="the basis is not stated and taken as gross",
        ),
        said(
            "oujda",
            "2021-10-28",
            by.MEDIAS24_2021,
            metric="capacity",
            value=60,
            qualifier=Qualifier.MORE_THAN,
            unit="companies",
            planned=True,
            definition="start-ups",
        ),
        said(
            "oujda",
            "2021-10-28",
            by.MEDIAS24_2021,
            metric="owner",
            value="region, former building of the Banque Populaire",
            planned=True,
        ),
        said(
            "oujda",
            "2022-09-19",
            by.TELQUEL_2022,
            metric="cost",
            value=5_950_000,
            unit="MAD",
            planned=True,
            definition="tender for the fit-out, three months",
        ),
        said(
            "oujda",
            "2022-11",
            by.YABILADI_2022,
            metric="opening",
            value=date(2024, 12, 31),
            planned=True,
            definition="in 2023 or 2024; the last day stands for it; not confirmed as open",
        ),
    ),
)

FES = Site(
    id="fes",
    name="Fès-Saïss",
    country="MA",
    observations=(
        said(
            "fes",
            "2021-05",
            by.MAROC_DIPLOMATIQUE_2021,
            metric="area",
            value=7_000,
            unit="m2",
            basis=Basis.GROSS,
            planned=True,
            definition="printed as hectares, a slip; the basis is not stated and taken as gross",
        ),
        said(
            "fes",
            "c. 2022",
            by.LESECO_FES_2022,
            metric="units",
            value=34,
            unit="units",
            kind="start-up",
            planned=True,
            definition="offices of 15 to 25 m², early stage",
        ),
        said(
            "fes",
            "c. 2022",
            by.LESECO_FES_2022,
            metric="units",
            value=32,
            unit="units",
            kind="sme",
            planned=True,
            definition="offices of 25 to 35 m²; no source names their kind",
        ),
        said(
            "fes",
            "c. 2022",
            by.LESECO_FES_2022,
            metric="unit_area",
            value=15,
            upper=25,
            unit="m2",
            kind="start-up",
            planned=True,
        ),
        said(
            "fes",
            "c. 2022",
            by.LESECO_FES_2022,
            metric="unit_area",
            value=25,
            upper=35,
            unit="m2",
            kind="sme",
            planned=True,
        ),
        said(
            "fes",
            "c. 2022",
            by.LESECO_FES_2022,
            metric="cost",
            value=55_000_000,
            unit="MAD",
            planned=True,
        ),
        said(
            "fes",
            "c. 2022",
            by.LESECO_FES_2022,
            metric="agreement_term",
            value=10,
            unit="years",
            planned=True,
            definition="with tacit renewal",
        ),
        said(
            "fes",
            "c. 2022",
            by.LESECO_FES_2022,
            metric="owner",
            value="building of the commune",
            planned=True,
        ),
        said(
            "fes",
            "2022-11",
            by.YABILADI_2022,
            metric="opening",
            value=date(2024, 12, 31),
            planned=True,
            definition="first the end of 2023, then 2024; the last day stands for it; "
            "not confirmed as open",
        ),
    ),
)

TIZNIT = Site(
    id="tiznit",
    name="Tiznit",
    country="MA",
    observations=(
        said(
            "tiznit",
            "2022-11",
            by.YABILADI_2022,
            metric="opening",
            value=date(2024, 12, 31),
            planned=True,
            definition="in 2023 or 2024; the last day stands for it",
        ),
        said(
            "tiznit",
            "2024-12",
            by.CHALLENGE_2024,
            metric="opening",
            value=date(2025, 12, 31),
            planned=True,
            definition="at the end of 2025; the works begin in December 2024",
        ),
        said(
            "tiznit",
            "2024-12",
            by.CHALLENGE_2024,
            metric="area",
            value=1_500,
            unit="m2",
            basis=Basis.GROSS,
            planned=True,
            definition="on three levels; the basis is not stated and taken as gross",
        ),
        said(
            "tiznit",
            "2024-12",
            by.CHALLENGE_2024,
            metric="area",
            value=588,
            unit="m2",
            basis=Basis.USABLE,
            planned=True,
            definition="28 offices of 21 m² on average, multiplied",
        ),
        said(
            "tiznit",
            "2024-12",
            by.CHALLENGE_2024,
            metric="units",
            value=28,
            unit="units",
            planned=True,
            definition="offices",
        ),
        said(
            "tiznit",
            "2024-12",
            by.CHALLENGE_2024,
            metric="owner",
            value="commune",
            planned=True,
        ),
    ),
)

SIDI_SLIMANE = Site(
    id="sidi-slimane",
    name="Sidi Slimane",
    country="MA",
    observations=(
        said(
            "sidi-slimane",
            "c. 2025",
            by.DETAFOUR_2025,
            metric="area",
            value=2_000,
            unit="m2",
            basis=Basis.GROSS,
            planned=True,
            definition="studies let; the basis is not stated and taken as gross",
        ),
    ),
)

SIDI_KACEM = Site(
    id="sidi-kacem",
    name="Sidi Kacem",
    country="MA",
    observations=(
        said(
            "sidi-kacem",
            "c. 2025",
            by.DETAFOUR_2025,
            metric="area",
            value=1_500,
            unit="m2",
            basis=Basis.GROSS,
            planned=True,
            definition="studies let; the basis is not stated and taken as gross",
        ),
    ),
)

TEMARA = Site(
    id="temara",
    name="Témara",
    country="MA",
    observations=(
        said(
            "temara",
            "c. 2025",
            by.DETAFOUR_2025,
            metric="area",
            value=1_920,
            unit="m2",
            basis=Basis.GROSS,
            planned=True,
            definition="studies let; the basis is not stated and taken as gross",
        ),
    ),
)
