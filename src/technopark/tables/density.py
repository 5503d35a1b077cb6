"""How many people space is meant for: standards, surveys and codes, with their dates."""

from __future__ import annotations

from datetime import date
from typing import Final

from technopark._kernel.citation import Citation, Confidence
from technopark._kernel.rounding import Mode
from technopark._model.area import AreaUnit, Basis
from technopark._model.density import DensityRule


def _source(
    publisher: str, title: str, *, date: str = "undated", link: str | None = None, note: str = ""
) -> Citation:
    return Citation(
        publisher=publisher,
        title=title,
        date=date,
        link=link,
        confidence=Confidence.MEDIUM,
        note=note,
    )


NF_X35_102: Final = _source(
    "europropmarket.com",
    "Norme NF X35-102: surface par personne",
    link="https://europropmarket.com",
)
STATE_2023: Final = _source(
    "CFDT-UFETAM",
    "La densification: circulaire 6392/SG du 8 février 2023",
    date="2023-02-08",
    link="https://www.cfdt-ufetam.org/la-densification-kezako",
    note="a person who works outside on two days a week counts as 0.6 of a resident",
)
STATE_BEFORE: Final = _source(
    "Sénat",
    "Rapport 138 (2020-2021), politique immobilière de l'État",
    date="2020",
    link="https://www.senat.fr/rap/l20-138-315-2",
    note="10 m² SUN or 18 m² SUB in tight zones",
)
BCO_2009: Final = _source(
    "British Council for Offices",
    "Occupier density study, printed in the report of 2013",
    date="2009",
)
BCO_2018: Final = _source(
    "British Council for Offices",
    "Guide to specification, as told by CIBSE Journal",
    date="2022-11",
    link="https://www.cibsejournal.com",
)
BCO_2022: Final = _source(
    "British Council for Offices",
    "Effective density, as told by CIBSE Journal",
    date="2022-11",
    link="https://www.cibsejournal.com",
    note="10 m² a desk ÷ 0.8 desks in use = 12.5; with 0.6 in use, as proposed, 16.7",
)
NFPA: Final = _source(
    "NFPA",
    "NFPA 101 occupant load factors, as told by MeyerFire",
    link="https://www.meyerfire.com",
)
HSE: Final = _source(
    "Fit Out My Office",
    "HSE: 11 m³ a person, Workplace regulations",
    link="https://www.fitoutmyoffice.com",
)

DENSITY_RULES: Final = (
    DensityRule(name="NF X35-102", each="10", per="person", sources=(NF_X35_102,)),
    DensityRule(name="NF X35-102, shared", each="11", per="person", sources=(NF_X35_102,)),
    DensityRule(name="NF X35-102, noisy", each="15", per="person", sources=(NF_X35_102,)),
    DensityRule(
        name="French State, workstation, SUN",
        each="12",
        per="workstation",
        basis=Basis.SUN,
        end=date(2023, 2, 8),
        sources=(STATE_BEFORE,),
    ),
    DensityRule(
        name="French State, workstation, SUB",
        each="20",
        per="workstation",
        basis=Basis.SUB,
        end=date(2023, 2, 8),
        sources=(STATE_BEFORE,),
    ),
    DensityRule(
        name="French State, workstation, SUN, tight zone",
        each="10",
        per="workstation",
        basis=Basis.SUN,
        end=date(2023, 2, 8),
        sources=(STATE_BEFORE,),
    ),
    DensityRule(
        name="French State, workstation, SUB, tight zone",
        each="18",
        per="workstation",
        basis=Basis.SUB,
        end=date(2023, 2, 8),
        sources=(STATE_BEFORE,),
    ),
    DensityRule(
        name="French State, resident",
        each="16",
        per="resident",
        basis=Basis.SUB,
        start=date(2023, 2, 8),
        sources=(STATE_2023,),
    ),
    DensityRule(
        name="French State, resident, most",
        each="18",
        per="resident",
        basis=Basis.SUB,
        start=date(2023, 2, 8),
        sources=(STATE_2023,),
    ),
    DensityRule(
        name="BCO 2001", each="14.8", per="desk", basis=Basis.NIA, start=date(2001, 1, 1),
        end=date(2009, 1, 1), sources=(BCO_2009,),
    ),
    DensityRule(
        name="BCO 2009, mean", each="11.8", per="desk", basis=Basis.NIA, start=date(2009, 1, 1),
        end=date(2018, 1, 1), sources=(BCO_2009,),
    ),
    DensityRule(
        name="BCO 2009, median", each="10.6", per="desk", basis=Basis.NIA,
        start=date(2009, 1, 1), end=date(2018, 1, 1), sources=(BCO_2009,),
    ),
    DensityRule(
        name="BCO 2022, effective", each="12.5", per="person", basis=Basis.NIA,
        start=date(2022, 1, 1), sources=(BCO_2022,),
    ),
    DensityRule(
        name="BCO 2018", each="9.6", per="desk", basis=Basis.NIA, start=date(2018, 1, 1),
        sources=(BCO_2018,),
    ),
    DensityRule(
        name="NFPA 101, business", each="100", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.GROSS, mode=Mode.UP, start=date(1934, 1, 1), end=date(2018, 1, 1),
        sources=(NFPA,),
    ),
    DensityRule(
        name="NFPA 101:2018, business", each="150", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.GROSS, mode=Mode.UP, start=date(2018, 1, 1), sources=(NFPA,),
    ),
    DensityRule(
        name="NFPA 101, concentrated business", each="50", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.GROSS, mode=Mode.UP, start=date(2015, 1, 1), sources=(NFPA,),
    ),
    DensityRule(
        name="NFPA 101, assembly, standing", each="5", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.USABLE, mode=Mode.UP, sources=(NFPA,),
    ),
    DensityRule(
        name="NFPA 101, assembly, chairs", each="7", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.USABLE, mode=Mode.UP, sources=(NFPA,),
    ),
    DensityRule(
        name="NFPA 101, assembly, tables", each="15", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.USABLE, mode=Mode.UP, sources=(NFPA,),
    ),
    DensityRule(
        name="NFPA 101, classroom", each="20", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.USABLE, mode=Mode.UP, sources=(NFPA,),
    ),
    DensityRule(
        name="NFPA 101, storage", each="300", unit=AreaUnit.SQFT, per="occupant",
        basis=Basis.GROSS, mode=Mode.UP, sources=(NFPA,),
    ),
)  # fmt: skip

ROOM_VOLUME_M3: Final = "11"  # HSE
ROOM_HEIGHT_M: Final = "3"  # HSE
"""Height above it does not count towards the volume."""

OUTSIDE_TWO_DAYS: Final = "0.6"  # STATE_2023

AREA_FACTORS: Final = (
    ("SHON", "SUB", "0.92", _source(
        "europropmarket.com", "La SUB vaut environ 92 % de la SHON", link="https://europropmarket.com"
    )),
)  # fmt: skip
