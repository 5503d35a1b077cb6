"""China's national incubator, by the measures of 14 December 2018.

The figures stand on secondary copies that agree. The lower figures for specialised incubators
are cut off in all of them: where an incubator is specialised and misses one of the figures below,
the answer is unknown.
"""

from datetime import date

from technopark._kernel.citation import Confidence
from technopark._model.association import Association, MemberCategory, Requirement
from technopark._model.combined import AnyOf, Unless
from technopark._model.condition import Condition, CountryIn, FactAtLeast, FactIs
from technopark._model.figures import FactRatio
from technopark.tables._entries import published

VYAB = published(
    "vyab.cn",
    "Criteria of Guokefaqu 2018 No. 300, measures on science and technology incubators",
    "2023-10-20",
    link="https://www.vyab.cn/zhuanqian19203-1.html",
    confidence=Confidence.MEDIUM,
    note="a secondary copy; it agrees with the other",
)
CRSRW = published(
    "crsrw.com",
    "On the recognition of national incubators",
    "undated",
    link="http://crsrw.com/qiyezixunchaxun/174520.html",
    confidence=Confidence.MEDIUM,
    note="a secondary copy; it agrees with the other",
)
_BOTH = (VYAB, CRSRW)
_ISSUED = date(2018, 12, 14)
_LOWER = "the lower figure for specialised incubators is cut off"


def _asks(requirement: str, statement: str, condition: Condition) -> Requirement:
    return Requirement(id=requirement, statement=statement, condition=condition, sources=_BOTH)


def _lower(requirement: str, statement: str, condition: Condition) -> Requirement:
    return Requirement(
        id=requirement,
        statement=statement,
        condition=Unless(condition, FactIs("specialised")),
        gap=_LOWER,
        sources=_BOTH,
    )


REQUIREMENTS = (
    _asks("country", "is in China", CountryIn(("CN",))),
    _asks("legal_person", "is a legal person of its own", FactIs("legal_person")),
    _asks("years", "has worked for 3 years", FactAtLeast("years", 3, "years")),
    _asks(
        "years_of_statistics",
        "has reported statistics for 2 years",
        FactAtLeast("years_of_statistics", 2, "years"),
    ),
    _lower("area_m2", "has 10,000 m2 or more", FactAtLeast("area_m2", 10000, "m2")),
    _asks(
        "incubatee_area_share",
        "75 % of the area or more is for incubatees, shared space included",
        FactAtLeast("incubatee_area_share", 75, "percent"),
    ),
    _asks(
        "incubation_fund",
        "its incubation fund has 5 million CNY or more",
        FactAtLeast("incubation_fund", 5000000, "CNY"),
    ),
    _asks(
        "financed_share",
        "10 % of the incubatees or more are financed",
        FactAtLeast("financed_share", 10, "percent"),
    ),
    _asks(
        "financed_cases",
        "3 incubatees or more are financed",
        FactAtLeast("financed_cases", 3, "companies"),
    ),
    _asks(
        "professional_staff_share",
        "80 % of the staff or more are professionals",
        FactAtLeast("professional_staff_share", 80, "percent"),
    ),
    _asks(
        "staff_ratio",
        "has one professional or more for each 10 incubatees",
        FactRatio(
            metric="professional_staff", other="incubatees", limit=1, scale=10, unit="incubatees"
        ),
    ),
    _asks(
        "mentor_ratio",
        "has one mentor or more for each 10 incubatees",
        FactRatio(metric="mentors", other="incubatees", limit=1, scale=10, unit="incubatees"),
    ),
    _lower(
        "intellectual_property",
        "50 % of the incubatees applied for patents, or 30 % hold valid rights",
        AnyOf(
            (
                FactAtLeast("patents_applied_share", 50, "percent"),
                FactAtLeast("valid_rights_share", 30, "percent"),
            )
        ),
    ),
    _lower(
        "incubatees",
        "has 50 incubatees or more",
        FactAtLeast("incubatees", 50, "companies"),
    ),
    _lower(
        "density",
        "has 3 incubatees or more for each 1,000 m2",
        FactRatio(metric="incubatees", other="area_m2", limit=3, scale=1000, unit="m2"),
    ),
    _lower(
        "graduates",
        "has 20 graduates or more",
        FactAtLeast("graduates", 20, "companies"),
    ),
)

NATIONAL_INCUBATOR = Association(
    id="cn-national-incubator",
    name="China, national incubator",
    categories=(
        MemberCategory(
            id="national-incubator",
            name="National incubator",
            requirements=REQUIREMENTS,
            start=_ISSUED,
            gaps=(_LOWER, "the first day in force: the day of issue stands for it"),
            sources=_BOTH,
        ),
    ),
    gaps=(_LOWER,),
    sources=_BOTH,
)
"""China's national incubator, by the measures of 14 December 2018."""
