"""Companies inside, ever and in between, in the network as a whole."""

from __future__ import annotations

from datetime import date

from technopark._model.observation import Qualifier
from technopark.tables._entries import said
from technopark.tables.network import sources as by

_ID = "technopark"

HOSTED = (
    said(
        _ID,
        "c. 2015-04",
        by.MEDIAS24_2015,
        metric="hosted",
        value=230,
        unit="companies",
        definition="Casablanca and Rabat together",
    ),
    said(
        _ID,
        "2015-05-22",
        by.LE360_2015,
        metric="hosted",
        value=230,
        qualifier=Qualifier.MORE_THAN,
        unit="companies",
        definition="Casablanca, Rabat and very soon Tanger",
    ),
    said(_ID, "2016-06-15", by.ERA_2016, metric="hosted", value=250, unit="companies"),
    said(_ID, "2018-07-31", by.MEDIAS24_2018, metric="hosted", value=300, unit="companies"),
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="hosted",
        value=300,
        qualifier=Qualifier.NEARLY,
        unit="companies",
        definition="près de 300 entreprises et startups on three sites",
    ),
    said(
        _ID,
        "2021-12",
        by.LESITEINFO_2021,
        metric="hosted",
        value=450,
        unit="companies",
        definition="résidentes en permanence",
    ),
    said(
        _ID,
        "2022-12",
        by.LNT_2022,
        metric="hosted",
        value=450,
        qualifier=Qualifier.ABOUT,
        unit="companies",
        definition="accompanied; the other sources call the same number resident",
    ),
)
"""Companies inside on a day."""

EVER = (
    said(
        _ID,
        "2016-06-15",
        by.LAVIEECO_2016,
        metric="supported_ever",
        value=800,
        qualifier=Qualifier.NEARLY,
        unit="companies",
        definition="accompanied since 2001",
    ),
    said(
        _ID,
        "2016-06-15",
        by.INDUSTRIES_2016,
        metric="hosted_ever",
        value=900,
        unit="companies",
        definition="start-ups received in fifteen years",
    ),
    said(
        _ID,
        "c. 2016-06",
        by.H24INFO_2016,
        metric="supported_ever",
        value=900,
        qualifier=Qualifier.MORE_THAN,
        unit="companies",
        definition="accompanied in fifteen years",
    ),
    said(
        _ID,
        "2018-07-31",
        by.MEDIAS24_2018,
        metric="hosted_ever",
        value=1_000,
        qualifier=Qualifier.MORE_THAN,
        unit="companies",
        definition="technology start-ups received since 2001",
    ),
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="hosted_ever",
        value=1_000,
        qualifier=Qualifier.MORE_THAN,
        unit="companies",
        definition="technology start-ups received since 2001",
    ),
    said(
        _ID,
        "2021-12",
        by.INFOMEDIAIRE_2021,
        metric="supported_ever",
        value=3_000,
        unit="companies",
        definition="accompagnées, resident or not",
    ),
    said(
        _ID,
        "2022-09",
        by.JEUNEAFRIQUE_2022,
        metric="supported_ever",
        value=3_000,
        qualifier=Qualifier.ABOUT,
        unit="companies",
    ),
    said(
        _ID,
        "2022-09",
        by.JEUNEAFRIQUE_2022,
        metric="hosted_ever",
        value=1_500,
        unit="companies",
        definition="of the 3,000 supported, hosted in a Technopark",
    ),
    said(
        _ID,
        "2022-12",
        by.LNT_2022,
        metric="hosted_ever",
        value=1_400,
        unit="companies",
        definition="resident at some time",
    ),
    said(
        _ID,
        "2024-04-23",
        by.ECONOMISTE_2024,
        metric="supported_ever",
        value=3_500,
        qualifier=Qualifier.MORE_THAN,
        unit="companies",
    ),
)
"""Companies since the beginning: supported is another count than hosted."""

FLOWS = (
    said(_ID, "2016-06-15", by.ERA_2016, metric="entries_a_year", value=60, unit="companies"),
    said(_ID, "2016-06-15", by.ERA_2016, metric="exits_a_year", value=60, unit="companies"),
    said(
        _ID,
        "2018-07-31",
        by.MEDIAS24_2018,
        metric="entries_a_year",
        value=70,
        qualifier=Qualifier.MORE_THAN,
        unit="companies",
    ),
    said(_ID, "2018-07-31", by.MEDIAS24_2018, metric="turnover_rate", value=25, unit="percent"),
    said(
        _ID,
        "2018-07-31",
        by.MEDIAS24_2018,
        metric="start_up_success",
        value=83,
        unit="percent",
        definition="taux de réussite of the start-ups",
    ),
    said(
        _ID,
        "2021-12",
        by.LESITEINFO_2021,
        metric="turnover_rate",
        value=25,
        upper=30,
        unit="percent",
        definition="of the companies, a year",
    ),
    said(
        _ID,
        "2021-12",
        by.LESITEINFO_2021,
        metric="incubation_success",
        value=86,
        unit="percent",
        definition="after 18 months of incubation",
    ),
    said(
        _ID,
        "2021-12",
        by.LESITEINFO_2021,
        metric="survival",
        value=89,
        unit="percent",
        definition="beyond five years",
    ),
)
"""Who comes, who goes and who lasts."""

SUCCESSES = (
    said(
        _ID,
        "c. 2014",
        by.LAVIEECO_2015,
        metric="alumnus_left",
        value=date(2014, 12, 31),
        kind="rekrute",
        definition="Rekrute.com left about a year before; the last day of the year stands for it",
    ),
)
"""When an alumnus left."""
