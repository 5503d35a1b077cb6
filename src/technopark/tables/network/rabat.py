"""The site of Rabat."""

from __future__ import annotations

from datetime import date

from technopark._model.area import Basis
from technopark._model.observation import Qualifier
from technopark._model.site import Site
from technopark.tables._entries import said
from technopark.tables.network import sources as by

_ID = "rabat"

RABAT = Site(
    id=_ID,
    name="Rabat",
    country="MA",
    observations=(
        # the first plan
        said(
            _ID,
            "c. 2010",
            by.LAVIEECO_2010,
            metric="area",
            value=700,
            unit="m2",
            planned=True,
            definition="first plan: two floors in all; the basis is not stated",
        ),
        said(
            _ID,
            "c. 2010",
            by.LAVIEECO_2010,
            metric="capacity",
            value=15,
            unit="companies",
            planned=True,
            definition="first plan: 15 small firms",
        ),
        # opening
        said(
            _ID,
            "2012-02-13",
            by.TELQUEL_2012,
            metric="opening",
            value=date(2012, 4, 30),
            planned=True,
            definition="in April 2012; the last day of the month stands for it",
        ),
        said(
            _ID,
            "2012",
            by.LE360_2015,
            metric="opening",
            value=date(2012, 12, 31),
            definition="in 2012; the last day of the year stands for it",
        ),
        said(
            _ID,
            "2012",
            by.LAVIEECO_END_2016,
            metric="owner",
            value="former building of the ANPME",
            definition="no rent to the State",
        ),
        # area and capacity
        said(
            _ID,
            "c. 2015-04",
            by.MEDIAS24_2015,
            metric="area",
            value=2_000,
            unit="m2",
            basis=Basis.USABLE,
            definition="2 000 m² utiles",
        ),
        said(
            _ID,
            "c. 2016-12",
            by.LAVIEECO_END_2016,
            metric="area",
            value=2_000,
            unit="m2",
            basis=Basis.GROSS,
            definition="the building",
        ),
        said(
            _ID,
            "c. 2012-02",
            by.LESOIR_2012,
            metric="capacity",
            value=30,
            qualifier=Qualifier.ABOUT,
            unit="companies",
            planned=True,
            definition="une trentaine d'entreprises",
        ),
        said(
            _ID,
            "c. 2012-02",
            by.LESECHOS_2012,
            metric="unit_area",
            value=12,
            upper=19,
            unit="m2",
            kind="start-up",
        ),
        said(
            _ID,
            "c. 2012-02",
            by.LESECHOS_2012,
            metric="unit_area",
            value=24,
            upper=68,
            unit="m2",
            kind="sme",
        ),
        # companies inside
        said(_ID, "c. 2016-12", by.LAVIEECO_END_2016, metric="hosted", value=80, unit="companies"),
        # accompanied since the opening
        said(
            _ID,
            "c. 2016-06",
            by.H24INFO_2016,
            metric="supported_ever",
            value=80,
            qualifier=Qualifier.MORE_THAN,
            unit="companies",
            definition="accompanied in fifteen years of the network",
        ),
        # rents as printed, beside the rate card
        said(
            _ID,
            "2015-05-22",
            by.LE360_2015,
            metric="rent",
            value=600,
            unit="MAD a month",
            kind="start-up",
            definition="for the first 18 months; then the rent doubles",
        ),
    ),
)
