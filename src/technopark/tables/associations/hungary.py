"""The titles that Hungary grants to industrial, science and logistics parks."""

from datetime import date

from technopark._model.association import Association, MemberCategory, Requirement
from technopark._model.condition import CountryIn, FactAtLeast, FactIs
from technopark.tables._entries import published

DECREE_2011 = published(
    "Hungary",
    "Government Decree 297/2011, text of 1 January 2016",
    "2016-01-01",
    link="https://njt.hu/jogszabaly/2011-297-20-22",
)
IPE = published(
    "IPE, Association of Industrial, Science and Technology Parks",
    "Titles of industrial and of science and technology parks",
    "undated",
    link="https://ipe.hu/minositesek-ipe-es-ttp-rendszer/",
)
DECREE_2023 = published(
    "Hungary",
    "Government Decree 161/2023",
    "2023",
    note="net.jogtar.hu; the last day of 2023 stands for its first day in force",
)
_TEXT = date(2016, 1, 1)
_LAST_OF_2023 = date(2023, 12, 31)

IN_HUNGARY = Requirement(
    id="country", statement="is in Hungary", condition=CountryIn(("HU",)), sources=(DECREE_2011,)
)
INDUSTRIAL = (
    IN_HUNGARY,
    Requirement(
        id="area_ha",
        statement="has 20 ha or more",
        condition=FactAtLeast("area_ha", 20, "ha"),
        sources=(DECREE_2011, IPE),
    ),
    Requirement(
        id="core_area_ha",
        statement="its core area has 10 ha or more",
        condition=FactAtLeast("core_area_ha", 10, "ha"),
        sources=(DECREE_2011, IPE),
    ),
    Requirement(
        id="enterprises",
        statement="5 enterprises or more are in it",
        condition=FactAtLeast("enterprises", 5, "enterprises"),
        sources=(DECREE_2011, IPE),
    ),
    Requirement(
        id="jobs",
        statement="they have 100 full-time jobs or more together",
        condition=FactAtLeast("jobs", 100, "jobs"),
        sources=(DECREE_2011, IPE),
    ),
)
KNOWLEDGE = Requirement(
    id="knowledge_intensive",
    statement="it is primarily for knowledge-intensive firms",
    condition=FactIs("knowledge_intensive"),
    gap="no number for it was readable",
    sources=(DECREE_2011, IPE),
)
_GAP = ("whether it was in force before the text of 1 January 2016 in the same words",)

INDUSTRIAL_PARK = Association(
    id="hu-industrial-park",
    name="Hungary, title Industrial Park",
    categories=(
        MemberCategory(
            id="industrial-park",
            name="Industrial Park",
            requirements=INDUSTRIAL,
            start=_TEXT,
            sources=(DECREE_2011, IPE),
        ),
    ),
    gaps=_GAP,
    sources=(DECREE_2011, IPE),
)
"""The title Industrial Park, Ipari Park."""

SCIENCE_PARK = Association(
    id="hu-science-park",
    name="Hungary, title Science and Technology Park",
    categories=(
        MemberCategory(
            id="science-park",
            name="Science and Technology Park",
            requirements=(*INDUSTRIAL, KNOWLEDGE),
            start=_TEXT,
            sources=(DECREE_2011, IPE),
        ),
    ),
    gaps=_GAP,
    sources=(DECREE_2011, IPE),
)
"""The title Science and Technology Park: an industrial park for knowledge-intensive firms."""

LOGISTICS_PARK = Association(
    id="hu-logistics-park",
    name="Hungary, title local Logistics Park",
    categories=(
        MemberCategory(
            id="local-logistics-park",
            name="Local Logistics Park",
            requirements=(
                IN_HUNGARY,
                Requirement(
                    id="area_ha",
                    statement="has 3 ha or more",
                    condition=FactAtLeast("area_ha", 3, "ha"),
                    sources=(DECREE_2023,),
                ),
                Requirement(
                    id="covered_storage_m2",
                    statement="has 3,000 m2 of covered storage or more",
                    condition=FactAtLeast("covered_storage_m2", 3000, "m2"),
                    sources=(DECREE_2023,),
                ),
            ),
            start=_LAST_OF_2023,
            sources=(DECREE_2023,),
        ),
    ),
    gaps=("the first day in force", "the titles above the local one"),
    sources=(DECREE_2023,),
)
"""The title of a local logistics park."""
