"""Parks in Asia."""

from __future__ import annotations

from technopark._kernel.conflict import Conflict, Statement
from technopark._model.area import Basis
from technopark.tables.parks import sources as by
from technopark.tables.parks._rows import about, measured, nearly, over, park, told

HONG_KONG = park(
    "hong-kong", "Hong Kong Science Park", "HK",
    measured("hong-kong", "2020", by.LEGCO_2020, 400_000, Basis.GROSS, "gross floor area"),
    told("hong-kong", "2020", by.LEGCO_2020, hosted=800, jobs=12_200, occupancy=84),
    told("hong-kong", "2020", by.LEGCO_2020, occupancy=88, withheld_area=about(41_000),
         kind="on offer", definition="without what is not available for lease"),
    told("hong-kong", "2021-01", by.LEGCO_2021, hosted=900, occupancy=86),
    conflicts=(
        Conflict(
            topic="occupancy and area of the Hong Kong Science Park",
            statements=(
                Statement("84 % of all, 88 % without about 41,000 m²", by.LEGCO_2020),
                Statement("400,000 m² of gross floor area", by.LEGCO_2020),
            ),
            note="the two rates imply a stock of 725,000 m² or more, above the gross floor area",
        ),
    ),
)  # fmt: skip
TRIVANDRUM = park(
    "trivandrum", "Technopark Trivandrum", "IN",
    measured("trivandrum", "1994", by.EXPRESS_2024, 9_941, Basis.GROSS, "built-up area"),
    told("trivandrum", "1994", by.EXPRESS_2024, hosted=2, jobs=155),
    measured("trivandrum", "2015", by.WIKIPEDIA_KERALA, 866_785, Basis.GROSS,
             "built-up area, 9,330,000 sq ft"),
    told("trivandrum", "2015", by.WIKIPEDIA_KERALA, hosted=350, jobs=50_000),
    told("trivandrum", "2021", by.COCHINEWS_2022, hosted=460, definition="the year before"),
    told("trivandrum", "2022", by.COCHINEWS_2022, hosted=465, jobs=64_000),
    measured("trivandrum", "2024", by.EXPRESS_2024, 1_181_727, Basis.GROSS,
             "built-up area, 12,720,000 sq ft"),
    told("trivandrum", "2024", by.EXPRESS_2024, hosted=490, jobs=75_000),
    told("trivandrum", "2024", by.EXPRESS_2024, plot_area="768.63", unit="acres"),
)  # fmt: skip
KOCHI = park(
    "kochi", "Infopark Kochi", "IN",
    measured("kochi", "2021", by.BUSINESSLINE_2021, 55_742, None, "office space, 600,000 sq ft",
             "IBS campus"),
    told("kochi", "2021", by.BUSINESSLINE_2021, hosted=1, kind="IBS campus"),
    told("kochi", "2021", by.BUSINESSLINE_2021, capacity=6_000, kind="IBS campus", unit="people"),
    told("kochi", "2021", by.COCHINEWS_2022, hosted=420, definition="the year before"),
    told("kochi", "2022", by.COCHINEWS_2022, hosted=546, jobs=63_600),
    measured("kochi", "2024", by.EXPRESS_2024, 854_708, Basis.GROSS,
             "built-up area, 9,200,000 sq ft"),
    told("kochi", "2024", by.EXPRESS_2024, hosted=582, jobs=70_000),
    told("kochi", "2024", by.EXPRESS_2024, plot_area=323, unit="acres"),
)  # fmt: skip
SINGAPORE = park(
    "singapore", "Singapore Science Park", "SG",
    told("singapore", "2023", by.SINGAPORE_2023, hosted=350),
    measured("singapore", "2023", by.SINGAPORE_2023, 180_600, None, "to come", "extension",
             planned=True),
    told("singapore", "2023", by.SINGAPORE_2023, target_people=21_000, planned=True),
)  # fmt: skip
_FACTORY, _X, _BIO = "standard factory phase 1", "Project X phase 1", "Biotech Building 2"
HSINCHU = park(
    "hsinchu", "Hsinchu Science Park", "TW",
    told("hsinchu", "c. 2015", by.HSINCHU_2015, hosted=400, plot_area=6_530_000),
    told("hsinchu", "2019", by.HOUSEFUN_2019, occupancy=100, kind=_BIO,
         definition="pre-let six months before completion, from a queue"),
    told("hsinchu", "2024", by.WIKIPEDIA_HSINCHU, hosted=600, jobs=176_630),
    told("hsinchu", "2025", by.HSINCHU_2025, entries_a_year=37),
    told("hsinchu", "2025", by.HSINCHU_2025, occupancy=over(60), kind=_FACTORY,
         definition="let seven months after completion"),
    told("hsinchu", "2025", by.UDN_2025, occupancy=over(80), kind=_X,
         definition="let five months after acceptance in April 2025"),
)  # fmt: skip
YILAN = park(
    "yilan", "Yilan Science Park", "TW",
    told("yilan", "2020", by.YILAN_2020, hosted=30, occupancy=nearly(99), kind="standard factories"),
)  # fmt: skip

PARKS = (HONG_KONG, TRIVANDRUM, KOCHI, SINGAPORE, HSINCHU, YILAN)
_PRIVATE, _CYBER = "singapore-business-parks", "tunisian-cyberparcs"
_MEAN = "yearly mean of 2006 to 2015"
GROUPS = (
    park(
        _PRIVATE, "Private business parks of Singapore", "SG",
        measured(_PRIVATE, "2015", by.ASCENDAS_2016, 1_600_000, None, "private business-park space"),
        told(_PRIVATE, "2015", by.ASCENDAS_2016, occupancy="83.7"),
        told(_PRIVATE, "2015", by.ASCENDAS_2016, supply_a_year=108_800, demand_a_year=92_500,
             definition=_MEAN),
    ),
    park(
        _CYBER, "Tunisian cyberparcs", "TN",
        told(_CYBER, "2009", by.WMC_2009, parks=7, hosted=57, jobs=608),
    ),
)  # fmt: skip
