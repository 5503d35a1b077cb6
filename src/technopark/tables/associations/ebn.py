"""EBN, the European Business and Innovation Centre Network, and its quality mark EU|BIC."""

from datetime import date

from technopark._model.association import Association, MemberCategory, Requirement
from technopark._model.condition import FactIs
from technopark.tables._entries import published

CRITERIA = published(
    "EBN",
    "EU|BIC quality criteria",
    "2017-02",
    note="no threshold of the six headings was readable",
)
CANDIDATES = published(
    "EBN",
    "How to become an EU|BIC, archive.ebn.eu",
    "undated",
)

_HEADINGS = {
    "ebn_mission": "mission",
    "ebn_organisation": "organisation",
    "ebn_services": "services",
    "ebn_improvement": "continuous improvement",
    "ebn_quality": "quality process",
    "ebn_visibility": "visibility",
}

CONSULTED = Requirement(
    id="ebn_board",
    statement="the Board agreed in its consultation on line, which takes 2 to 3 weeks",
    condition=FactIs("ebn_board"),
    sources=(CANDIDATES,),
)
ASSESSED = Requirement(
    id="ebn_self_assessment",
    statement="the questionnaire of self-assessment is answered; it comes every year",
    condition=FactIs("ebn_self_assessment"),
    sources=(CANDIDATES, CRITERIA),
)
AUDITED = Requirement(
    id="ebn_audit",
    statement="a peer audited it and found for it",
    condition=FactIs("ebn_audit"),
    sources=(CANDIDATES, CRITERIA),
)
HEADINGS = tuple(
    Requirement(
        id=metric,
        statement=f"satisfies the heading {heading}",
        condition=FactIs(metric),
        gap="what satisfies it was not readable: only the auditor's own finding decides",
        sources=(CRITERIA,),
    )
    for metric, heading in _HEADINGS.items()
)

EBN = Association(
    id="ebn",
    name="EBN, quality mark EU|BIC",
    categories=(
        MemberCategory(
            id="eu-bic",
            name="EU|BIC",
            requirements=(CONSULTED, ASSESSED, *HEADINGS, AUDITED),
            start=date(2017, 2, 28),
            gaps=("for how long the mark is granted", "the first day of these criteria"),
            sources=(CRITERIA,),
        ),
        MemberCategory(
            id="candidate",
            name="Associate member, candidate EU|BIC",
            requirements=(CONSULTED,),
            sources=(CANDIDATES,),
        ),
    ),
    gaps=("thresholds of the six headings", "fees", "votes and boards"),
    sources=(CANDIDATES, CRITERIA),
)
"""EBN's quality mark: for a whole body, a department, or an operator of several sites."""
