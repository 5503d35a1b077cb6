"""Parks in the Americas."""

from __future__ import annotations

from technopark._model.area import Basis
from technopark.tables.efficiency import ARC_2004
from technopark.tables.parks import sources as by
from technopark.tables.parks._rows import measured, nearly, park, told

KALAMAZOO = park(
    "kalamazoo", "Southwest Michigan Innovation Center", "US",
    measured("kalamazoo", "2004", by.NBIA_2006, 5_388, None, "facility, 58,000 sq ft"),
    told("kalamazoo", "2004", by.NBIA_2006, occupancy=71, definition="end of the first year"),
    told("kalamazoo", "2005", by.NBIA_2006, occupancy=90, definition="end of the second year"),
    told("kalamazoo", "2006-06", by.NBIA_2006, occupancy=nearly(100), definition="third year"),
    told("kalamazoo", "2004", by.NBIA_2006, occupancy=29, planned=True,
         definition="projected for the end of the first year"),
    told("kalamazoo", "2006-06", by.NBIA_2006, occupancy=58, planned=True,
         definition="projected for the end of the third year"),
)  # fmt: skip
PORTO_DIGITAL = park(
    "porto-digital", "Porto Digital Recife", "BR",
    told("porto-digital", "2021", by.PORTO_DIGITAL_2021, hosted=355, jobs=14_790),
)  # fmt: skip
TECNOPUC = park(
    "tecnopuc", "Tecnopuc", "BR",
    told("tecnopuc", "2012", by.BAGUETE_2012, hosted=11, kind="Raiar incubator"),
    told("tecnopuc", "2012", by.BAGUETE_2012, capacity=22, kind="Raiar incubator", planned=True),
    measured("tecnopuc", "2012", by.TRIPLED, 500, None, "to be tripled to 1,500 m²",
             "Raiar incubator"),
    told("tecnopuc", "2023", by.VALOR_2023, hosted=250, start_up_share=50),
)  # fmt: skip

PARKS = (KALAMAZOO, PORTO_DIGITAL, TECNOPUC)
_NORTH, _APPALACHIA = "aurp-2007", "appalachia"
GROUPS = (
    park(
        _NORTH, "University research parks of North America", "",
        measured(_NORTH, "2007", by.BATTELLE_2007, 11_519_977, None,
                 "occupied space, 124,000,000 sq ft"),
        told(_NORTH, "2007", by.BATTELLE_2007, parks=134, buildings=1_833, jobs=300_000),
        told(_NORTH, "2007", by.BATTELLE_2007, graduates_share=39, unit="percent",
             kind="leave the park, stay in the community"),
        told(_NORTH, "2007", by.BATTELLE_2007, graduates_share=23, unit="percent",
             kind="stay in the park"),
        told(_NORTH, "2007", by.BATTELLE_2007, graduates_share=10, unit="percent",
             kind="leave the region"),
    ),
    park(
        "aurp-2012", "Incubators of AURP's members", "US",
        told("aurp-2012", "2012", by.AURP_2012, graduates_in_5_years=963, failed_share=19),
    ),
    park(
        _APPALACHIA, "Business incubators of Appalachia (mean)", "US",
        told(_APPALACHIA, "2004", ARC_2004, parks=76),
        measured(_APPALACHIA, "2004", ARC_2004, 5_667, Basis.GROSS, "61,000 sq ft gross"),
        measured(_APPALACHIA, "2004", ARC_2004, 3_902, Basis.RENTABLE, "42,000 sq ft leasable"),
    ),
    park(
        "brazil", "Operating parks of Brazil", "BR",
        told("brazil", "2022", by.VALOR_2023, parks=59, hosted=2_650, jobs=42_000),
    ),
)  # fmt: skip
