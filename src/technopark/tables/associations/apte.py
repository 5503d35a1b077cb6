"""APTE, the Association of Science and Technology Parks of Spain."""

from technopark._model.association import Association, MemberCategory, Requirement
from technopark._model.combined import AnyOf, FirstKnown, NotSo
from technopark._model.condition import CountryIn, FactIs, KindIn
from technopark._model.figures import FactWithin
from technopark.tables._entries import published
from technopark.tables.associations.iasp import OTHER_KINDS, PARK_KINDS

CATEGORIES = published(
    "APTE",
    "Membership categories",
    "undated",
    link="https://www.apte.org/en/membership-categories",
    note="the three years are also in El Periódico Extremadura, c. 2007",
)

# no way leads back to the planning stage, none asks to run no park, or to let a time run out
_PLANNING = FirstKnown(
    (FactIs("stage", "planning", given=True), FactIs("operational", value=False, given=True))
)
_RUNS_NONE = FirstKnown((FactIs("runs_park", value=False, given=True), KindIn(OTHER_KINDS)))
_IN_TERM = FactWithin(
    metric="years_as_affiliate", other="extension_years", limit=3, most=2, unit="years"
)

IN_SPAIN = Requirement(
    id="country", statement="is in Spain", condition=CountryIn(("ES",)), sources=(CATEGORIES,)
)
RUNS_A_PARK = Requirement(
    id="runs_park",
    statement="runs, or sets up, a science or technology park",
    condition=FirstKnown((FactIs("runs_park"), KindIn(PARK_KINDS))),
    sources=(CATEGORIES,),
)
PAST_PLANNING = Requirement(
    id="past_planning",
    statement="the park is past its planning stage",
    condition=NotSo(_PLANNING),
    sources=(CATEGORIES,),
)
MINIMUM_CRITERIA = Requirement(
    id="apte_minimum_criteria",
    statement="meets APTE's minimum criteria for parks",
    condition=FactIs("apte_minimum_criteria"),
    gap="the criteria themselves were not readable: only APTE's own finding decides",
    sources=(CATEGORIES,),
)
IN_PLANNING = Requirement(
    id="planning",
    statement="the park is in its planning stage",
    condition=_PLANNING,
    sources=(CATEGORIES,),
)
IN_TERM = Requirement(
    id="years_as_affiliate",
    statement="an affiliate for at most 3 years, exceptionally up to 2 more by the Assembly",
    condition=_IN_TERM,
    sources=(CATEGORIES,),
)
INTERESTED = Requirement(
    id="interested",
    statement="is interested in parks and runs none, or its time as an affiliate is over",
    condition=AnyOf(
        (
            _RUNS_NONE,
            NotSo(_IN_TERM, given=True),
        )
    ),
    sources=(CATEGORIES,),
)

APTE = Association(
    id="apte",
    name="APTE",
    categories=(
        MemberCategory(
            id="full",
            name="Full member",
            requirements=(IN_SPAIN, RUNS_A_PARK, PAST_PLANNING, MINIMUM_CRITERIA),
            sources=(CATEGORIES,),
        ),
        MemberCategory(
            id="affiliated",
            name="Affiliated member",
            requirements=(IN_SPAIN, RUNS_A_PARK, IN_PLANNING, IN_TERM),
            sources=(CATEGORIES,),
        ),
        MemberCategory(
            id="collaborator",
            name="Collaborator",
            requirements=(IN_SPAIN, INTERESTED),
            sources=(CATEGORIES,),
        ),
        MemberCategory(
            id="honorary",
            name="Honorary member, by the General Assembly on the Executive Committee's proposal",
            applicable=False,
            sources=(CATEGORIES,),
        ),
    ),
    gaps=("the minimum criteria of full members", "fees", "votes"),
    sources=(CATEGORIES,),
)
"""The Association of Science and Technology Parks of Spain."""
