"""Parks in Tunisia; those of Morocco stand with the Technopark network."""

from __future__ import annotations

from technopark._kernel.conflict import Conflict, Statement
from technopark.tables.parks import sources as by
from technopark.tables.parks._rows import measured, park, told

EL_GHAZALA = park(
    "el-ghazala", "El Ghazala Technopark", "TN",
    told("el-ghazala", "2005", by.WMC_2005, hosted=40, jobs=620),
    told("el-ghazala", "2005", by.WMC_2005, target_hosted=60, kind="end of 2005", planned=True),
    told("el-ghazala", "2005", by.WMC_2005, target_hosted=120, kind="2009", planned=True),
    told("el-ghazala", "2009", by.WMC_2009, hosted=82, jobs=1_600, entries_a_year=12),
    told("el-ghazala", "2025", by.ENTREPRISES_2025, hosted=90),
    told("el-ghazala", "2025", by.ENTREPRISES_2025, plot_area=900_000, definition="90 hectares"),
    conflicts=(
        Conflict(
            topic="companies in El Ghazala in 2009, as planned and as it came",
            statements=(
                Statement("120 companies are the target for 2009", by.WMC_2005),
                Statement("82 companies in 2009", by.WMC_2009),
            ),
            note="a target and a count; the count is what was inside",
        ),
    ),
)  # fmt: skip
MANOUBA = park(
    "manouba", "Technopark Manouba", "TN",
    measured("manouba", "2025", by.ENTREPRISES_2025, 80_000, None, "offices and business space"),
    told("manouba", "2025", by.ENTREPRISES_2025, hosted=200, jobs=20_000, plot_area=520_000),
    conflicts=(
        Conflict(
            topic="space and jobs in Manouba",
            statements=(
                Statement("80,000 m² of offices and business space", by.ENTREPRISES_2025),
                Statement("20,000 jobs, which is 4 m² each", by.ENTREPRISES_2025),
            ),
            note="not plausible of one set of buildings; both stand as printed",
        ),
    ),
)  # fmt: skip

PARKS = (EL_GHAZALA, MANOUBA)
