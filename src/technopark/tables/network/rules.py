"""The operator's rules: who may come, what is granted, for how long."""

from __future__ import annotations

from technopark.tables._entries import said
from technopark.tables.network import sources as by

_ID = "technopark"

RULES = (
    said(
        _ID,
        "c. 2012-02",
        by.LESOIR_2012,
        metric="start_up_rate_months",
        value=18,
        unit="months",
        definition="how long the start-up price holds",
    ),
    said(
        _ID,
        "c. 2015-06",
        by.LAVIEECO_2015,
        metric="start_up_rate_months",
        value=18,
        unit="months",
        definition='"start-up de moins de 18 mois": may be read as the age of the company',
    ),
    said(
        _ID,
        "2015-05-22",
        by.LE360_2015,
        metric="start_up_rate_months",
        value=18,
        unit="months",
        definition="the first eighteen months of the installation: the age of the tenancy; "
        "then the rent doubles",
    ),
    said(
        _ID,
        "c. 2016-06",
        by.INDUSTRIES_2016,
        metric="start_up_rate_months",
        value=18,
        unit="months",
        definition="the first eighteen months of rent: the age of the tenancy",
    ),
    said(
        _ID,
        "c. 2015-06",
        by.CHALLENGE_2015,
        metric="firm_term",
        value=22,
        unit="months",
        definition="contracts, except those of start-ups; the sentence is cut off in the copy read",
    ),
    said(
        _ID,
        "2009-10-14",
        by.JEUNEAFRIQUE_2009,
        metric="stay_seen",
        value=8,
        unit="years",
        definition="a tenant that had been there for eight years",
    ),
    said(
        _ID,
        "2022-09",
        by.JEUNEAFRIQUE_2022,
        metric="stay_limit",
        value=5,
        unit="years",
        definition="by then a start-up has grown its turnover, doubled its staff and can stand "
        "on its own",
    ),
    said(
        _ID,
        "2024-01-12",
        by.LIBE_2024,
        metric="support_term",
        value=5,
        unit="years",
    ),
    said(
        _ID,
        "c. 2023-11",
        by.INFOMEDIAIRE_ESSAOUIRA,
        metric="stages",
        value="pre-incubation, incubation, development, acceleration",
        definition="of 6 or 12 months each",
    ),
    said(
        _ID,
        "c. 2023-11",
        by.INFOMEDIAIRE_ESSAOUIRA,
        metric="programme_start_ups",
        value=70,
        unit="companies",
        definition="in 2023",
    ),
    said(
        _ID,
        "c. 2023-11",
        by.INFOMEDIAIRE_ESSAOUIRA,
        metric="programme_beneficiaries",
        value=1_360,
        unit="beneficiaries",
        planned=True,
        definition="by 2026, over 7 regions",
    ),
    said(
        _ID,
        "2020-07",
        by.INFOMEDIAIRE_2020,
        metric="rent_relief",
        value=50,
        unit="percent",
        definition="of the rent of April, May and June 2020, for start-ups under five years in "
        "difficulty, in Casablanca, Rabat, Tanger and the Cité de l'innovation",
    ),
    said(
        _ID,
        "2020-07",
        by.INFOMEDIAIRE_2020,
        metric="rent_relief_companies",
        value=160,
        unit="companies",
    ),
    said(
        _ID,
        "2002-01-30",
        by.ECONOMISTE_2002,
        metric="rent_includes",
        value="premises, phone lines, broadband, guarding, mail, upkeep, cleaning of common areas, "
        "parking",
    ),
    said(
        _ID,
        "2002-01-30",
        by.ECONOMISTE_2002,
        metric="sectors",
        value="information and communication technology",
        definition="a condition of entry",
    ),
    said(
        _ID,
        "c. 2012-02",
        by.LESECHOS_2012,
        metric="sectors",
        value="new technologies, renewable energy",
        definition="a condition of entry in Rabat; the commission d'affectation des bureaux decides",
    ),
    said(
        _ID,
        "2016-06-15",
        by.LAVIEECO_2016,
        metric="sectors",
        value="information and communication technology, green tech, cultural industry",
        definition="a condition of entry",
    ),
    said(
        _ID,
        "2021-10",
        by.INFOMAGAZINE_2021,
        metric="sectors",
        value="information technology, green tech, cultural and creative industries",
    ),
    said(
        _ID,
        "c. 2015-08",
        by.YAWATANI_2015_SUMMER,
        metric="exchange_rate",
        value=92,
        unit="EUR for 1,000 MAD",
    ),
)
"""What the operator asks for and grants."""
