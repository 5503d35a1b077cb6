"""Parks in Europe outside Spain, France and Russia."""

from __future__ import annotations

from technopark._kernel.conflict import Conflict, Statement
from technopark._model.area import Basis
from technopark.tables.parks import sources as by
from technopark.tables.parks._rows import measured, over, park, told

ZURICH = park(
    "zuerich", "Technopark Zürich", "CH",
    measured("zuerich", "2007", by.MINUTEN_2007, 44_300, Basis.RENTABLE, "zu vermietende Fläche"),
    told("zuerich", "2007", by.MINUTEN_2007, hosted=243, occupancy=98, jobs=1_750),
    told("zuerich", "2007", by.MINUTEN_2007, entries_a_year=25, exits_a_year=19),
    told("zuerich", "2007", by.ALL_ELECTRONICS, grew_a_year=34),
    told("zuerich", "2007", by.MINUTEN_2007, grew_a_year=39, shrank_a_year=17),
    conflicts=(
        Conflict(
            topic="companies that took more space in Zürich in 2007",
            statements=(
                Statement("39 companies", by.MINUTEN_2007),
                Statement("34 companies", by.ALL_ELECTRONICS),
            ),
        ),
    ),
)  # fmt: skip
KOBLENZ = park(
    "koblenz", "TZK Koblenz", "DE",
    told("koblenz", "c. 2005", by.KOBLENZ_2005, former=64, mean_stay=37,
         definition="companies that had left"),
    told("koblenz", "c. 2005", by.KOBLENZ_2005, leavers=11, kind="up to 12 months"),
    told("koblenz", "c. 2005", by.KOBLENZ_2005, leavers=14, kind="13 to 24 months"),
    told("koblenz", "c. 2005", by.KOBLENZ_2005, leavers=12, kind="25 to 36 months"),
    told("koblenz", "c. 2005", by.KOBLENZ_2005, leavers=9, kind="37 to 48 months"),
    told("koblenz", "c. 2005", by.KOBLENZ_2005, leavers=5, kind="49 to 60 months"),
    told("koblenz", "c. 2005", by.KOBLENZ_2005, leavers=6, kind="61 to 72 months"),
    told("koblenz", "c. 2005", by.KOBLENZ_2005, leavers=6, kind="73 to 112 months"),
    conflicts=(
        Conflict(
            topic="companies that had left Koblenz",
            statements=(
                Statement("64 in the text", by.KOBLENZ_2005),
                Statement("63 in the table of their stays", by.KOBLENZ_2005),
            ),
        ),
    ),
)  # fmt: skip
_LETTING = "Auslastung der Mietflächen"
ADLERSHOF = park(
    "adlershof", "Berlin Adlershof", "DE",
    told("adlershof", "2005", by.ADLERSHOF_2005, hosted=400, insolvencies=3, growth_of_jobs="10.8"),
    told("adlershof", "2005", by.ADLERSHOF_2005, occupancy=92, definition=_LETTING),
    told("adlershof", "2006", by.ADLERSHOF_2006, hosted=420),
    told("adlershof", "2007", by.MORGENPOST_2008, hosted=over(400), entries_a_year=49,
         exits_a_year=36),
    told("adlershof", "2007", by.MORGENPOST_2008, occupancy=94),
    told("adlershof", "2008", by.ADLERSHOF_2008, occupancy=95, kind="technology centres"),
    told("adlershof", "2013", by.MORGENPOST_2013, hosted=1_000, jobs=15_450, kind="whole site"),
    conflicts=(
        Conflict(
            topic="growth of jobs in Adlershof in 2007",
            statements=(
                Statement("4,600 more employees", by.MORGENPOST_2008),
                Statement("a rise of 6.9 percent", by.MORGENPOST_2008),
            ),
            note="the two do not agree: 4,600 is the number of all employees",
        ),
    ),
)  # fmt: skip
KENT = park(
    "kent", "Kent Science Park", "GB",
    told("kent", "c. 2010", by.KENT_2010, occupancy=60, definition="the park's own figure"),
    conflicts=(
        Conflict(
            topic="occupancy of Kent Science Park",
            statements=(
                Statement("60 percent by the park's own figure", by.KENT_2010),
                Statement("50 percent by the campaigners' count", by.KENT_2010),
            ),
        ),
    ),
)  # fmt: skip
DARESBURY = park(
    "daresbury", "Sci-Tech Daresbury", "GB",
    told("daresbury", "2017", by.DARESBURY_2017, hosted=114, jobs=680, entries_a_year=34),
    told("daresbury", "2017", by.DARESBURY_SURVIVAL, survival=95, definition="after three years"),
    told("daresbury", "2020", by.DARESBURY_2020, entries_a_year=28),
)  # fmt: skip
CAMBRIDGE = park(
    "cambridge", "Cambridge Science Park", "GB",
    measured("cambridge", "2010", by.CAMBRIDGE_2010, 153_290, None,
             "property floor space, 1,650,000 sq ft"),
    told("cambridge", "2010", by.CAMBRIDGE_2010, hosted=100, plot_area=600_000),
)  # fmt: skip
SURREY = park(
    "surrey", "Surrey Research Park", "GB",
    measured("surrey", "2012", by.SURREY_2012, 70_000, Basis.GIA,
             "cumulative gross internal area built, read from the top of a chart"),
    told("surrey", "2012", by.SURREY_2012, built_share=90, unit="percent",
         definition="share of the plan that was built after about 30 years; the plan was for 10"),
)  # fmt: skip
KISTA = park(
    "kista", "Kista Science City", "SE",
    told("kista", "c. 2004", by.FDI_2004, hosted=400, definition="IT companies"),
    told("kista", "c. 2004", by.FDI_2004, occupancy=50, kind="Kista Entré",
         definition="vacancy of about 50 percent"),
)  # fmt: skip
TURKU = park(
    "turku", "Turku Science Park", "FI",
    measured("turku", "2013", by.TURKU_2013, 250_000, None, "completed premises"),
    measured("turku", "2013", by.TURKU_2013, 75_000, None, "premises to come", "extension",
             planned=True),
)  # fmt: skip
BELGIUM = park(
    "technologiepark-belgium", "Technologiepark (Belgium)", "BE",
    told("technologiepark-belgium", "c. 2004", by.FDI_2004, hosted=62, jobs=1_328,
         definition="the source gives no more of the name"),
)  # fmt: skip
TEHNOPOL = park(
    "tehnopol", "Tehnopol Tallinn", "EE",
    measured("tehnopol", "2014", by.TALLINN_2014, 50_000, Basis.RENTABLE,
             "leasable office and lab space"),
    told("tehnopol", "2014", by.TALLINN_2014, hosted=200, jobs=3_400, start_ups=35),
)  # fmt: skip
_FINANCIAL = "financial occupancy rate"
ULEMISTE = park(
    "ulemiste", "Technopolis Ülemiste", "EE",
    told("ulemiste", "2012", by.ARIPAEV_2013, occupancy="90.1", definition="the year before"),
    told("ulemiste", "2013", by.ARIPAEV_2013, occupancy="96.1"),
)  # fmt: skip
STROGINO = park(
    "strogino", "Technopark Strogino", "RU",
    told("strogino", "c. 2014", by.MOSCOW_2014, occupancy=98),
)  # fmt: skip
MOSCOW_TECHNOPOLIS = park(
    "technopolis-moskva", "Technopolis Moskva", "RU",
    told("technopolis-moskva", "2017", by.TECHNOPOLIS_MOSCOW_2017, hosted=80, jobs=3_000,
         entries_a_year=19),
)  # fmt: skip

PARKS = (
    ZURICH, KOBLENZ, ADLERSHOF, KENT, DARESBURY, CAMBRIDGE, SURREY, KISTA, TURKU, BELGIUM,
    TEHNOPOL, ULEMISTE, STROGINO, MOSCOW_TECHNOPOLIS,
)  # fmt: skip

_SWISS, _LBANK, _RLP = "technoparks-lu-ag-win", "l-bank", "rheinland-pfalz"
_PLC, _MOSCOW = "technopolis-plc", "moscow-technoparks"
GROUPS = (
    park(
        _SWISS, "Technoparks Luzern, Aargau and Winterthur", "CH",
        measured(_SWISS, "2007", by.MINUTEN_2007, 8_500, Basis.GROSS, "Gesamtfläche"),
        measured(_SWISS, "2007", by.MINUTEN_2007, 6_000, None, "to come", "extension", planned=True),
        told(_SWISS, "2007", by.MINUTEN_2007, parks=3, hosted=61, jobs=265),
    ),
    park(
        _LBANK, "L-Bank technology parks (STEP, TTR, TPK)", "DE",
        told(_LBANK, "2013", by.LBANK_2013, parks=3, hosted=236, occupancy="98.3", jobs=7_800),
    ),
    park(
        _RLP, "Technology centres owned by Rheinland-Pfalz", "DE",
        told(_RLP, "2017", by.RECHNUNGSHOF_2019, hosted=98, mean_unit=70, off_target_share=65),
        told(_RLP, "2017", by.RECHNUNGSHOF_2019, subsidy=209, unit="EUR per tenant and month"),
        told(_RLP, "2017", by.RECHNUNGSHOF_2019, smallest_discount="1.55", largest_discount="4.77",
             unit="EUR per m2", definition="discount on the rent"),
    ),
    park(
        "scotland", "Scottish science parks", "GB",
        measured("scotland", "c. 2004", by.EUROPE_RE_2004, 240_098, None, "accommodation stock"),
        told("scotland", "c. 2004", by.EUROPE_RE_2004, plot_area=3_300_000),
    ),
    park(
        "ukspa", "Members of UKSPA", "GB",
        told("ukspa", "2013", by.SCIENCE_OMEGA_2013, hosted=3_500, jobs=70_000),
        told("ukspa", "2013", by.SCIENCE_OMEGA_2013, small_share=75, unit="percent",
             definition="companies with fewer than 15 employees"),
    ),
    park(
        "eu-parks", "Science and technology parks of the EU (estimate)", "",
        measured("eu-parks", "2012", by.JRC_2014, 28_000_000, None, "completed building floor space"),
        told("eu-parks", "2012", by.JRC_2014, parks=366, hosted=40_000, jobs=750_000),
    ),
    park(
        _PLC, "Technopolis Plc", "FI",
        told(_PLC, "2010-06", by.TECHNOPOLIS_JUNE_2011, occupancy="92.8", definition=_FINANCIAL),
        told(_PLC, "2011-06", by.TECHNOPOLIS_JUNE_2011, occupancy="93.6", definition=_FINANCIAL),
        told(_PLC, "2011-09", by.TECHNOPOLIS_SEPTEMBER_2012, occupancy="95.7", definition=_FINANCIAL),
        told(_PLC, "2012-03", by.TECHNOPOLIS_MARCH_2013, occupancy="94.3", definition=_FINANCIAL),
        told(_PLC, "2012-06", by.TECHNOPOLIS_JUNE_2012, occupancy="94.1", definition=_FINANCIAL),
        told(_PLC, "2012-09", by.TECHNOPOLIS_SEPTEMBER_2012, occupancy="94.8", definition=_FINANCIAL),
        told(_PLC, "2013-03", by.TECHNOPOLIS_MARCH_2013, occupancy="92.2", definition=_FINANCIAL),
        told(_PLC, "2013-06", by.TECHNOPOLIS_JUNE_2013, occupancy="92.7", definition=_FINANCIAL),
    ),
    park(
        _MOSCOW, "Moscow technoparks", "RU",
        told(_MOSCOW, "c. 2014", by.MOSCOW_2014, occupancy=87, definition="average"),
        measured(_MOSCOW, "2016", by.MOSCOW_2016, 1_000_000, None,
                 "equipped buildings, more than so much"),
        told(_MOSCOW, "2016", by.MOSCOW_2016, parks=22, hosted=1_200, occupancy=95, jobs=23_000,
             plot_area=5_000_000),
        told(_MOSCOW, "c. 2017", by.MOSCOW_2017, parks=33, full_parks=17),
        told(_MOSCOW, "c. 2017", by.MOSCOW_2017, occupancy=95, definition="5 percent free"),
        told(_MOSCOW, "2022", by.MOSCOW_2022, parks=49, hosted=2_100, jobs=70_000),
    ),
    park(
        "turkish-technoparks", "Turkish technoparks", "TR",
        told("turkish-technoparks", "2013", by.TURKEY_2013, parks=37, hosted=2_247),
        told("turkish-technoparks", "2013", by.TURKEY_2013, occupancy=100,
             definition="as claimed, for all of them together"),
        told("turkish-technoparks", "2013", by.TURKEY_2013, target_hosted=4_000, kind="2018",
             planned=True),
    ),
)  # fmt: skip
