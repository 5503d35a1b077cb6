"""The Cité de l'innovation Souss-Massa, on the campus of Agadir's university."""

from __future__ import annotations

from datetime import date

from technopark._model.area import Basis
from technopark._model.observation import Qualifier
from technopark._model.site import Site
from technopark.tables._entries import said
from technopark.tables.network import sources as by

CITE_INNOVATION = Site(
    id="cite-innovation",
    name="Cité de l'innovation Souss-Massa (Agadir, campus Ibn Zohr)",
    country="MA",
    observations=(
        said(
            "cite-innovation",
            "2019-09",
            by.INFOMEDIAIRE_2019,
            metric="area",
            value=5_000,
            unit="m2",
            basis=Basis.GROSS,
            planned=True,
            definition="superficie; the basis is not stated and taken as gross",
        ),
        said(
            "cite-innovation",
            "2020-02-06",
            by.LESECO_CITE_2021,
            metric="opening",
            value=date(2020, 2, 6),
            definition="inaugurated; the call for applications was of September 2019",
        ),
        said(
            "cite-innovation",
            "2020-02-06",
            by.LESECO_CITE_2021,
            metric="owner",
            value="university Ibn Zohr and region Souss-Massa",
        ),
        said(
            "cite-innovation",
            "c. 2021-01",
            by.LESECO_CITE_2021,
            metric="hosted",
            value=29,
            unit="companies",
        ),
        said(
            "cite-innovation",
            "c. 2021-01",
            by.LESECO_CITE_2021,
            metric="cost",
            value=42_000_000,
            unit="MAD",
        ),
        said(
            "cite-innovation",
            "c. 2021-01",
            by.LESECO_CITE_2021,
            metric="rent_support",
            value=1_000_000,
            unit="MAD a year",
            definition="the region pays it for five years so that rents are lower",
        ),
        said(
            "cite-innovation",
            "c. 2021-01",
            by.LESECO_CITE_2021,
            metric="company_age_limit",
            value=5,
            qualifier=Qualifier.UP_TO,
            unit="years",
            definition="innovative companies under five years; also project holders, "
            "student-researchers and teacher-researchers",
        ),
        said(
            "cite-innovation",
            "2025-06-30",
            by.LIBE_2025,
            metric="commission_meetings",
            value=16,
            unit="meetings",
            definition="the 16th meeting, of June 2025, heard five start-ups",
        ),
    ),
)
