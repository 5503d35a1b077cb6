"""IASP, the International Association of Science Parks and Areas of Innovation.

What its own pages say is cited as such. Its fees stand only on copies of pages of its China
Office, on unrelated sites; they are cited as copies and not linked. No page that was readable
gives the official wording of the affiliate and associate categories.
"""

from fractions import Fraction

from technopark._kernel.conflict import Conflict, Statement
from technopark._model.association import Association, MemberCategory, Requirement, Right
from technopark._model.combined import Agreeing, AllOf, FirstKnown, Shown
from technopark._model.condition import FactAtLeast, FactIs, KindIn
from technopark._model.fee import Fee, FeeSchedule, YearShare
from technopark._model.money import Money
from technopark._model.organisation import OrganisationKind
from technopark.tables.associations.iasp_figures import CONFLICTS, FIGURES
from technopark.tables.associations.iasp_governance import GOVERNANCE
from technopark.tables.associations.iasp_procedure import PROCEDURE
from technopark.tables.associations.iasp_sources import (
    BOTSWANA,
    DEFINITIONS,
    DIRECTORY_2019,
    FAQ,
    HOW_TO_VOTE,
    JOIN_US,
    PAYMENT,
)

PARK_KINDS = (
    OrganisationKind.SCIENCE_PARK,
    OrganisationKind.AREA_OF_INNOVATION,
    OrganisationKind.INCUBATOR,
    OrganisationKind.ACCELERATOR,
)
OTHER_KINDS = tuple(kind for kind in OrganisationKind if kind not in PARK_KINDS)

# Of an organisation's own statement whether it runs a park the directory's type is only a hint:
# three of its 317 entries have a category that their type alone does not explain.
RUNS_A_PARK = Requirement(
    id="runs_park",
    statement="runs, or sets up, a science park, area of innovation, incubator or accelerator",
    condition=FirstKnown((FactIs("runs_park"), KindIn(PARK_KINDS))),
    sources=(JOIN_US, DIRECTORY_2019),
)
RUNS_NO_PARK = Requirement(
    id="runs_no_park",
    statement="a body or person interested in science parks that runs none",
    condition=FirstKnown((FactIs("runs_park", value=False, given=True), KindIn(OTHER_KINDS))),
    gap="no official wording was readable; read from the categories of the directory",
    sources=(DIRECTORY_2019,),
)

_OPERATIONAL = Shown(FactIs("operational"))
_COMPANIES = Agreeing(
    (FactIs("companies_inside"), FactAtLeast("hosted", 1, "companies"), _OPERATIONAL)
)
_TEAM = Agreeing((FactIs("management_team"), _OPERATIONAL))

COMPANIES_INSIDE = Requirement(
    id="companies_inside",
    statement="companies or institutions are active inside",
    condition=_COMPANIES,
    sources=(JOIN_US,),
)
MANAGEMENT_TEAM = Requirement(
    id="management_team",
    statement="there is a specific management team",
    condition=_TEAM,
    sources=(JOIN_US,),
)
IS_OPERATIONAL = Requirement(
    id="operational",
    statement="it is operational: both of these together",
    condition=Agreeing((AllOf((_COMPANIES, _TEAM)), FactIs("operational"))),
    sources=(JOIN_US,),
)

FULL = MemberCategory(
    id="full",
    name="Full Member",
    requirements=(RUNS_A_PARK, COMPANIES_INSIDE, MANAGEMENT_TEAM, IS_OPERATIONAL),
    rights=(
        Right("stand", "may run for the governing bodies", (JOIN_US,)),
        Right("speak", "may speak at the General Assembly", (JOIN_US,)),
        Right("vote", "votes at the General Assembly", (JOIN_US, HOW_TO_VOTE)),
        Right("proxy", "may appoint any other full member as its proxy", (HOW_TO_VOTE,)),
        Right("discount", "has the highest discounts on conference fees", (JOIN_US,)),
        Right("certificate", "receives the certificate of full membership", (JOIN_US,)),
    ),
    gaps=("the percentages of the discounts",),
    sources=(JOIN_US,),
)
AFFILIATE = MemberCategory(
    id="affiliate",
    name="Affiliate Member",
    requirements=(RUNS_A_PARK,),
    gaps=(
        "the official wording; the category is the one of parks that are not operational yet",
        "its rights and discounts, which are lower than those of full members",
    ),
    sources=(JOIN_US, BOTSWANA),
)
ASSOCIATE = MemberCategory(
    id="associate",
    name="Associate Member",
    requirements=(RUNS_NO_PARK,),
    gaps=("the official wording", "its rights and discounts"),
    sources=(JOIN_US, DIRECTORY_2019),
)
HONORARY = MemberCategory(
    id="honorary",
    name="Honorary Member",
    applicable=False,
    gaps=("who grants it, and for what",),
    sources=(DIRECTORY_2019,),
)

JOINING = Fee(amount=Money.of(500, "EUR"), sources=(JOIN_US, PAYMENT))
SHARES = (
    YearShare(months=(1, 2, 3, 4, 5, 6), share=Fraction(1), sources=(PAYMENT,)),
    YearShare(months=(7, 8, 9), share=Fraction(1, 2), sources=(PAYMENT,)),
    YearShare(months=(10, 11, 12), share=Fraction(1, 4), sources=(PAYMENT,)),
)
_CUT_OFF = "the page that gives schedule B is cut off before this amount"

SCHEDULE_A = FeeSchedule(
    id="A",
    currency="EUR",
    annual=(
        Fee(category="full", amount=Money.of(1800, "EUR"), sources=(PAYMENT,)),
        Fee(category="affiliate", amount=Money.of(1200, "EUR"), sources=(PAYMENT,)),
        Fee(category="associate", amount=Money.of(415, "EUR"), sources=(PAYMENT,)),
    ),
    joining=JOINING,
    shares=SHARES,
    note="undated; probably the older of the two, which is not proven",
    sources=(PAYMENT,),
)
SCHEDULE_B = FeeSchedule(
    id="B",
    currency="EUR",
    annual=(
        Fee(category="full", amount=Money.of(1950, "EUR"), sources=(JOIN_US,)),
        Fee(category="affiliate", gap=_CUT_OFF, sources=(JOIN_US,)),
        Fee(category="associate", gap=_CUT_OFF, sources=(JOIN_US,)),
    ),
    joining=JOINING,
    shares=SHARES,
    note="undated; the shares of the first year are published with schedule A",
    sources=(JOIN_US,),
)

TWO_SCHEDULES = Conflict(
    topic="annual fee of a full member of IASP",
    statements=(Statement("1,800 EUR", PAYMENT), Statement("1,950 EUR", JOIN_US)),
    note="both are undated: they stand side by side as versions, not as a history",
)

IASP = Association(
    id="iasp",
    name="IASP",
    categories=(FULL, AFFILIATE, ASSOCIATE, HONORARY),
    fees=(SCHEDULE_A, SCHEDULE_B),
    procedure=PROCEDURE,
    governance=GOVERNANCE,
    figures=FIGURES,
    conflicts=(TWO_SCHEDULES, *CONFLICTS),
    gaps=(
        "any fee after those of the two undated schedules",
        "reductions for operators with several sites, and payment by instalments",
        "the special policy for members in China, of which only the title was readable",
    ),
    sources=(FAQ, DEFINITIONS),
)
"""The International Association of Science Parks and Areas of Innovation."""
