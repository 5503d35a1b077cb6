"""The operator: Moroccan Information Technopark Company, MITC."""

from __future__ import annotations

from datetime import date

from technopark._model.organisation import Organisation, OrganisationKind
from technopark.tables._entries import said
from technopark.tables.network import sources as by

_ID = "mitc"

OPERATOR = Organisation(
    id=_ID,
    name="Moroccan Information Technopark Company (MITC)",
    kind=OrganisationKind.SCIENCE_PARK,
    country="MA",
    facts=(
        said(
            _ID,
            "2002-01-30",
            by.ECONOMISTE_2002,
            metric="companies_inside",
            value=True,
            definition="37 companies are there",
        ),
        said(
            _ID,
            "2018-10-08",
            by.COMMUNIQUE_2018,
            metric="companies_inside",
            value=True,
            definition="nearly 300 companies on three sites",
        ),
        said(
            _ID,
            "2002-01-30",
            by.ECONOMISTE_2002,
            metric="management_team",
            value=True,
            definition="a company of its own runs the park, with a president of its board",
        ),
        said(
            _ID,
            "2018-10-08",
            by.COMMUNIQUE_2018,
            metric="management_team",
            value=True,
            definition="a company of its own runs the parks, with a general director",
        ),
        said(
            _ID,
            "2014",
            by.ATALAYAR_2024,
            metric="member_since",
            value=date(2014, 12, 31),
            kind="iasp",
            definition="member of IASP since 2014; the last day of the year stands for it",
        ),
        said(
            _ID,
            "2018-09",
            by.COMMUNIQUE_2018,
            metric="board_seat",
            value=date(2018, 9, 30),
            kind="iasp",
            definition="since September 2018, through Lamiae Benmakhlouf; the last day of the "
            "month stands for it",
        ),
        said(
            _ID,
            "c. 2018-10-08",
            by.LAVIEECO_2018,
            metric="regional_presidency",
            value="WANA",
            kind="iasp",
            definition="West Asia and North Africa",
        ),
        said(
            _ID,
            "2018-10-08",
            by.COMMUNIQUE_2018,
            metric="regional_presidency",
            value="MENA",
            kind="iasp",
            definition="Middle East and North Africa",
        ),
        said(
            _ID,
            "c. 2021",
            by.TECHMORAN_2021,
            metric="regional_division",
            value="Africa",
            kind="iasp",
            definition="listed among the members of the Africa division",
        ),
    ),
    sources=(by.ECONOMISTE_2002, by.COMMUNIQUE_2018),
)
