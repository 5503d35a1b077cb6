"""Who votes at IASP, who sits on its boards, and for how long."""

from datetime import date

from technopark._model.governance import Board, Governance, Office
from technopark.tables.associations.iasp_sources import (
    HOW_TO_VOTE,
    JANELA_2000,
    JOIN_US,
    PRESIDENT_2021,
    PTA_2017,
    SEOUL,
    SUCCESSOR,
    ZAWYA_SRTI,
)

_FULL = ("full",)
_END_OF_2004 = date(2004, 12, 31)
_SAID_IN_2021 = date(2021, 10, 19)

GOVERNANCE = Governance(
    voters=_FULL,
    votes_each=1,
    proxy_givers=_FULL,
    proxy_holders=_FULL,
    boards=(
        Board(
            id="international",
            name="International Board of Directors",
            per_country=2,
            sources=(PTA_2017,),
        ),
    ),
    offices=(
        Office(
            id="president",
            name="President",
            years=4,
            start=date(2000, 12, 31),
            end=_END_OF_2004,
            sources=(JANELA_2000,),
        ),
        Office(
            id="president",
            name="President",
            years=2,
            start=_SAID_IN_2021,
            sources=(PRESIDENT_2021, SUCCESSOR),
        ),
        Office(
            id="division-president",
            name="President of a regional division",
            years=2,
            board="international",
            elected_by="the members of the region, on the recommendation of the headquarters",
            sources=(ZAWYA_SRTI, SEOUL),
        ),
    ),
    rules=(
        "the ballot is secret",
        "the votes are counted on the spot and in public, by the Director General",
        "each voter deposits a paper of its own, and one for each proxy it holds",
        "the Board shortlists the candidates for the World Conference, the Assembly votes",
    ),
    gaps=(
        "the quorum",
        "the majority that the statutes ask for",
        "a limit on the proxies that one member may hold",
        "the president's term between 2004 and 2021",
        "the fixed size of the International Board: it had 13 to 20 members",
    ),
    sources=(JOIN_US, HOW_TO_VOTE),
)
"""Only full members vote; any of them may hold the proxy of any other."""
