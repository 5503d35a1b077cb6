"""Parks in France and Spain."""

from __future__ import annotations

from technopark._model.area import Basis
from technopark.tables.parks import sources as by
from technopark.tables.parks._rows import about, measured, nearly, over, park, told

_NURSERY, _CENTRE, _HOTEL = "pépinière", "centre de vie et d'affaires", "hôtel d'entreprises"
TECHNOLAND = park(
    "technoland", "Technoland (Étupes)", "FR",
    measured("technoland", "2026", by.LETROIS_2026, 5_400, Basis.GROSS, "surface totale", _NURSERY),
    told("technoland", "2026", by.LETROIS_2026, hosted=25, occupancy=70, jobs=70, kind=_NURSERY),
    measured("technoland", "2026", by.LETROIS_2026, 745, Basis.RENTABLE,
             "bureaux et salles en location", _CENTRE),
    told("technoland", "2026", by.LETROIS_2026, hosted=7, occupancy=78, jobs=23, kind=_CENTRE),
    measured("technoland", "2026", by.LETROIS_2026, 7_400, Basis.GROSS,
             "surface totale of two buildings of 3,700 m²", _HOTEL),
    told("technoland", "2026", by.LETROIS_2026, hosted=14, occupancy=82, jobs=80, kind=_HOTEL),
)  # fmt: skip
HELIOPARC = park(
    "helioparc", "Hélioparc Pau", "FR",
    told("helioparc", "c. 2012", by.PRESSELIB_2012, hosted=125, jobs=1_100, survival=80),
    told("helioparc", "c. 2012", by.PRESSELIB_2012, requests_a_year=about(30),
         accepted_a_year=about(15)),
    measured("helioparc", "c. 2012", by.PRESSELIB_2012, 2_500, None, "new building", "Newton",
             planned=True),
    measured("helioparc", "2023", by.VIE_ECONOMIQUE_2023, 2_400, None,
             "office building, delivered as 2,500 m² in 2024", "Marie Curie", planned=True),
    told("helioparc", "2023", by.VIE_ECONOMIQUE_2023, pre_let_area=2_000, kind="Marie Curie",
         definition="let before construction"),
    told("helioparc", "2025", by.PRESSELIB_2025, hosted=170),
    told("helioparc", "2025", by.PRESSELIB_2025, hosted_ever=600, definition="in 38 years"),
)  # fmt: skip
_COMMON = "Edificio de Usos Comunes"
LEON = park(
    "leon", "Parque Tecnológico de León", "ES",
    measured("leon", "2019", by.LEON_2019, 1_525, Basis.RENTABLE, "alquilable", _COMMON),
    told("leon", "2019", by.LEON_2019, occupancy=over(71), reserved=nearly(20), kind=_COMMON),
    told("leon", "2019", by.LEON_2019, occupancy=64, kind="land",
         definition="share of the developable land that is taken"),
    told("leon", "2019", by.LEON_2019, plot_area=321_000),
    told("leon", "2019", by.LEON_2019, plot_area=161_000, free_area=58_000, kind="land",
         definition="suelo tecnológico disponible"),
)  # fmt: skip
MALAGA = park(
    "malaga", "Málaga TechPark (PTA)", "ES",
    told("malaga", "2003", by.UCO_2004, hosted=286, jobs=6_000, smallest_unit=25,
         smallest_plot=2_500),
    told("malaga", "2010", by.PTA_2010, hosted=538, jobs=14_695, net_new_a_year=12),
    told("malaga", "2010", by.PTA_2010, plot_area=1_860_000,
         definition="186 hectares, and 40 more of extension"),
    told("malaga", "2012", by.PTA_2012, hosted=600, jobs=14_600),
    told("malaga", "2012", by.PTA_2012, hosted_ever=1_500, definition="in 20 years; 60 % are gone"),
    told("malaga", "2014", by.PTA_2016, hosted=620, definition="the year before"),
    told("malaga", "2015", by.PTA_2016, hosted=626, jobs=16_774, ict_share="32.27",
         ict_share_of_jobs="60.14"),
    told("malaga", "2022", by.PTA_2022, hosted=620, jobs=22_200),
    told("malaga", "2024", by.PTA_2024, jobs=27_940),
)  # fmt: skip

PARKS = (TECHNOLAND, HELIOPARC, LEON, MALAGA)
GROUPS = (
    park(
        "apte", "Member parks of APTE", "ES",
        told("apte", "2021", by.APTE_2021, hosted=8_145, jobs=189_039, entries_a_year=634),
    ),
    park(
        "spain-2003", "Spanish science parks", "ES",
        told("spain-2003", "2003", by.CINCODIAS_2004, parks=14, hosted=1_400, jobs=38_000,
             plot_area=12_000_000),
    ),
)  # fmt: skip
