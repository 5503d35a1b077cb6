"""AURP, the Association of University Research Parks."""

from datetime import date

from technopark._model.association import Association, MemberCategory, Requirement, Right
from technopark._model.condition import FactIs
from technopark._model.governance import Board, Governance, Office, SeatRule
from technopark.tables._entries import published

ELECTION = published(
    "AURP",
    "Call for nominations to the board, election of 2020",
    "2020",
    note="the one more candidate than seats is read from 5 seats and at least 6 candidates",
)
_NOMINATE = Right(
    "nominate", "nominates for the board at the Regular and Sustaining levels", (ELECTION,)
)


def _category(category: str) -> MemberCategory:
    admitted = Requirement(
        id=f"aurp_{category}",
        statement=f"is admitted as {category} member",
        condition=FactIs("aurp_member", category),
        gap="who qualifies was not readable: only AURP's own admission decides",
        sources=(ELECTION,),
    )
    return MemberCategory(
        id=category,
        name=f"{category.capitalize()} member",
        requirements=(admitted,),
        rights=(_NOMINATE,),
        sources=(ELECTION,),
    )


AURP = Association(
    id="aurp",
    name="AURP",
    categories=(_category("institutional"), _category("corporate")),
    governance=Governance(
        boards=(
            Board(
                id="board",
                name="Board",
                size=17,
                seats=(
                    SeatRule(category="institutional", least=9),
                    SeatRule(category="corporate", most=8),
                ),
                candidates_over_seats=1,
                start=date(2020, 12, 31),
                sources=(ELECTION,),
            ),
        ),
        offices=(
            Office(
                id="director",
                name="Director",
                years=3,
                most_terms=2,
                board="board",
                start=date(2020, 12, 31),
                sources=(ELECTION,),
            ),
        ),
        gaps=("who votes", "proxies", "the majority needed"),
        sources=(ELECTION,),
    ),
    gaps=("the requirements and fees of its categories",),
    sources=(ELECTION,),
)
"""The Association of University Research Parks; the rules of its board in 2020."""
