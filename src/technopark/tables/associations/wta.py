"""WTA, the World Technopolis Association."""

from datetime import date

from technopark._model.association import Association, MemberCategory, Requirement, Right
from technopark._model.condition import FactIs, KindIn
from technopark._model.fee import PaymentTerms
from technopark._model.governance import Governance
from technopark._model.organisation import OrganisationKind
from technopark.tables._entries import published

STATUTES = published(
    "WTA",
    "Statutes, revision of 4 December 2002",
    "2002-12-04",
    link="http://www.wtanet.org/ds1_6_1.html",
)
PAYMENT = published(
    "WTA",
    "Rules on fees, revision of 1 September 2010",
    "2010-09-01",
    link="http://www.wtanet.org/ds1_6_2.html",
)
MEMBERS = published(
    "WTA",
    "List of members, entry of STPERI",
    "2017-09-11",
    link="http://www.wtanet.org/ds4_1_2.html?db=bodo_e&no=24",
    note="practice: a science park is listed as an associate member",
)

_ASSOCIATED = (
    OrganisationKind.RESEARCH_INSTITUTE,
    OrganisationKind.UNIVERSITY,
    OrganisationKind.COMPANY,
    OrganisationKind.SCIENCE_PARK,
)
_NOT_SAID = (
    OrganisationKind.AREA_OF_INNOVATION,
    OrganisationKind.INCUBATOR,
    OrganisationKind.ACCELERATOR,
    OrganisationKind.OTHER,
)
_VOTE = Right("vote", "has one vote", (STATUTES,))
_SINCE = date(2002, 12, 4)

WTA = Association(
    id="wta",
    name="WTA",
    categories=(
        MemberCategory(
            id="full",
            name="Full member",
            requirements=(
                Requirement(
                    id="local_government",
                    statement="is a local government: city, county, prefecture, province or state",
                    condition=KindIn((OrganisationKind.LOCAL_GOVERNMENT,)),
                    sources=(STATUTES,),
                ),
            ),
            rights=(_VOTE,),
            start=_SINCE,
            sources=(STATUTES,),
        ),
        MemberCategory(
            id="associate",
            name="Associate member",
            requirements=(
                Requirement(
                    id="research_or_business",
                    statement="is a research institute, a university, a business or a research "
                    "organisation; a science park is listed among them",
                    condition=KindIn(_ASSOCIATED, _NOT_SAID),
                    gap="whether incubators, accelerators and areas of innovation count among them",
                    sources=(STATUTES, MEMBERS),
                ),
            ),
            rights=(_VOTE,),
            start=_SINCE,
            sources=(STATUTES, MEMBERS),
        ),
        MemberCategory(
            id="discretionary",
            name="Discretionary member",
            requirements=(
                Requirement(
                    id="agrees_with_aims",
                    statement="a person or an organisation that agrees with the association's aims",
                    condition=FactIs("agrees_with_aims"),
                    sources=(STATUTES,),
                ),
            ),
            start=_SINCE,
            sources=(STATUTES,),
        ),
    ),
    payment=PaymentTerms(
        months=3,
        reminder_month=4,
        reminder_day=15,
        every_months=2,
        start=date(2010, 9, 1),
        waiver="the Executive Board may waive the admission fee",
        sources=(PAYMENT,),
    ),
    governance=Governance(
        voters=("full", "associate"),
        votes_each=1,
        assembly_every_years=2,
        gaps=("the seats of the boards", "proxies", "the majority needed"),
        sources=(STATUTES,),
    ),
    gaps=("the amounts of the admission fee and the annual fee",),
    sources=(STATUTES,),
)
"""The World Technopolis Association."""
