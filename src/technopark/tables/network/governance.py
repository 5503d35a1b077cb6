"""Who owns the operator, how many sites there are, and what was promised."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from technopark._model.observation import Qualifier
from technopark.tables._entries import said
from technopark.tables.network import sources as by

_ID = "technopark"

_SHARES = "share of the capital of MITC"
GOVERNANCE = (
    said(_ID, "c. 2015", by.WIKIPEDIA_2015, metric="capital", value=46_000_000, unit="MAD"),
    said(
        _ID,
        "c. 2015",
        by.WIKIPEDIA_2015,
        metric="shareholding",
        value=35,
        unit="percent",
        kind="Moroccan State",
        definition=_SHARES,
    ),
    said(
        _ID,
        "c. 2015",
        by.WIKIPEDIA_2015,
        metric="shareholding",
        value=Decimal("17.7"),
        unit="percent",
        kind="Attijariwafa bank",
        definition=_SHARES,
    ),
    said(
        _ID,
        "c. 2015",
        by.WIKIPEDIA_2015,
        metric="shareholding",
        value=Decimal("17.5"),
        unit="percent",
        kind="Banque Centrale Populaire",
        definition=_SHARES,
    ),
    said(
        _ID,
        "c. 2015",
        by.WIKIPEDIA_2015,
        metric="shareholding",
        value=Decimal("17.5"),
        unit="percent",
        kind="Caisse de Dépôt et de Gestion",
        definition=_SHARES,
    ),
    said(
        _ID,
        "c. 2015",
        by.WIKIPEDIA_2015,
        metric="shareholding",
        value=Decimal("12.3"),
        unit="percent",
        kind="BMCE Bank",
        definition=_SHARES,
    ),
    said(
        _ID,
        "2024-04-01",
        by.ATALAYAR_2024,
        metric="shareholding",
        value=Decimal("17.5"),
        unit="percent",
        kind="Attijariwafa bank",
        definition=_SHARES,
    ),
    said(
        _ID,
        "2013",
        by.ATALAYAR_2024,
        metric="certified",
        value="ISO 9001",
        definition="certified in 2013",
    ),
)
"""Who owns the operator."""

SITES_COUNTED = (
    said(_ID, "2018-10-08", by.COMMUNIQUE_2018, metric="sites_open", value=3, unit="sites"),
    said(
        _ID,
        "2022-11",
        by.YABILADI_2022,
        metric="sites_open",
        value=5,
        unit="sites",
        definition="with the Cité de l'innovation",
    ),
    said(
        _ID,
        "c. 2022-12",
        by.AFRICANMANAGER_2022,
        metric="sites_open",
        value=4,
        unit="sites",
        definition="without the Cité de l'innovation",
    ),
    said(
        _ID,
        "2023-01",
        by.LAVIEECO_2023,
        metric="target_sites",
        value=14,
        unit="sites",
        planned=True,
        definition="nine openings in five years, by 2027",
    ),
    said(
        _ID,
        "2023-11-24",
        by.H24INFO_2023,
        metric="sites_open",
        value=5,
        unit="sites",
        definition="Essaouira is the fifth",
    ),
    said(
        _ID,
        "2024-04-23",
        by.ECONOMISTE_2024,
        metric="target_cities",
        value=10,
        unit="cities",
        planned=True,
        definition="7 regions and 10 cities by 2026",
    ),
    said(
        _ID,
        "2024-12",
        by.CHALLENGE_2024,
        metric="sites_open",
        value=6,
        unit="sites",
        definition="six others beside Tiznit, so the Cité de l'innovation is counted",
    ),
)
"""How many sites there are, by whom they are counted."""

TARGETS = (
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="target_hosted",
        value=320,
        qualifier=Qualifier.MORE_THAN,
        unit="companies",
        planned=True,
        definition="on three sites by the end of 2018",
    ),
    said(
        _ID,
        "2018-10-08",
        by.COMMUNIQUE_2018,
        metric="target_opening",
        value=date(2019, 12, 31),
        planned=True,
        definition="a fourth site, in Agadir, in the course of 2019; the last day stands for it",
    ),
)
"""What the communiqué of October 2018 promised."""
