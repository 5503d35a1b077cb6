"""Jobs, turnover, funds and services around the offices."""

from __future__ import annotations

from technopark._model.observation import Qualifier
from technopark.tables._entries import said
from technopark.tables.network import sources as by

_ID = "technopark"

ECONOMY = (
    said(_ID, "2015-05-22", by.LE360_2015, metric="jobs", value=1_500, unit="people"),
    said(
        _ID,
        "2015-05-22",
        by.LE360_2015,
        metric="tenants_turnover",
        value=800_000_000,
        unit="MAD a year",
        definition="more than 10 % of the turnover of the sector of information technology",
    ),
    said(_ID, "c. 2016-06", by.H24INFO_2016, metric="jobs", value=2_000, unit="people"),
    said(
        _ID,
        "c. 2016-06",
        by.H24INFO_2016,
        metric="tenants_turnover",
        value=800_000_000,
        unit="MAD a year",
    ),
    said(
        _ID,
        "2015-05-22",
        by.LE360_2015,
        metric="young_share",
        value=40,
        unit="percent",
        definition="companies there for less than four years",
    ),
    said(
        _ID,
        "2021-12",
        by.INFOMEDIAIRE_2021,
        metric="jobs_created",
        value=15_000,
        unit="people",
        definition="direct and indirect, since 2001",
    ),
    said(
        _ID,
        "2021-12",
        by.LESITEINFO_2021,
        metric="export_share",
        value=25,
        unit="percent",
    ),
    said(
        _ID,
        "2022-12",
        by.LNT_2022,
        metric="tenants_turnover",
        value=900_000_000,
        unit="MAD",
        definition="chiffre d'affaires cumulé",
    ),
    said(
        _ID,
        "2024-05",
        by.SOUSS_2024,
        metric="tenants_turnover",
        value=1_000_000_000,
        qualifier=Qualifier.MORE_THAN,
        unit="MAD",
    ),
    said(_ID, "2024-05", by.SOUSS_2024, metric="export_share", value=34, unit="percent"),
    said(
        _ID,
        "2024-05",
        by.SOUSS_2024,
        metric="capital_raised",
        value=60_000_000,
        unit="MAD",
        definition="raised by the companies",
    ),
    said(
        _ID,
        "2024",
        by.RESILIENT_2024,
        metric="ai_companies",
        value=100,
        qualifier=Qualifier.ABOUT,
        unit="companies",
        definition="of 450, that use artificial intelligence",
    ),
)
"""Jobs, turnover and exports of the companies inside."""

FUNDS = (
    said(
        _ID,
        "2017",
        by.LEREPORTER_2017,
        metric="fund_size",
        value=100_000_000,
        unit="MAD",
        kind="maroc-numeric-fund",
        definition="Maroc Numeric Fund I",
    ),
    said(
        _ID,
        "2017",
        by.LEREPORTER_2017,
        metric="fund_share",
        value=20,
        unit="percent",
        kind="maroc-numeric-fund",
        definition="held by MITC",
    ),
    said(
        _ID,
        "2017",
        by.LEREPORTER_2017,
        metric="fund_investments",
        value=17,
        unit="companies",
        kind="maroc-numeric-fund",
        definition="6 of them Technopark companies",
    ),
    said(
        _ID,
        "2017",
        by.LEREPORTER_2017,
        metric="fund_size",
        value=200_000_000,
        unit="MAD",
        kind="maroc-numeric-fund-2",
        definition="Maroc Numeric Fund II; up to 20 % outside information technology",
    ),
)
"""Money for the companies."""

SERVICES = (
    said(
        _ID,
        "2015-05-22",
        by.LE360_2015,
        metric="rent_policy",
        value="large tenants finance small ones (péréquation)",
    ),
    said(
        _ID,
        "c. 2016-12",
        by.LAVIEECO_END_2016,
        metric="other_income",
        value="advertising space, commercial premises, training and meeting rooms",
    ),
    said(
        _ID,
        "2022-11",
        by.LAVIEECO_2022,
        metric="services",
        value="one-stop desk (guichet unique): OMPIC, ANAPEC, CNSS, CIMR, legalisation, "
        "insurance, accountant; restaurant, gaming space, bank and cash machine",
    ),
    said(
        _ID,
        "2023-01",
        by.LAVIEECO_2023,
        metric="remote_support",
        value="E-Technopark, for companies that are not resident",
        planned=True,
    ),
)
"""What there is beside the offices."""
