"""How one becomes, stays and ceases to be a member of IASP."""

from technopark._model.procedure import Effect, Guard, Procedure, Transition
from technopark.tables.associations.iasp_sources import (
    APRIL_2025,
    BIH_2014,
    DIRECTORY_2019,
    FAQ,
    ISFAHAN_2017,
    JOIN_US,
    ONLINE,
    PAYMENT,
    TEHRAN,
)

_HOW = (FAQ, ONLINE)
_EXECUTIVE = "the Executive Board"
_RATIFYING = "the International Board of Directors and the General Assembly"

PROCEDURE = Procedure(
    first="none",
    active=("active",),
    transitions=(
        Transition(
            event="applied",
            starts=("none", "refused", "revoked"),
            end="applied",
            effects=(Effect.REOPENS,),
            statement="the applicant sends the form; nothing is paid with it",
            sources=(FAQ, ONLINE, PAYMENT),
        ),
        Transition(
            event="rejoined",
            starts=("left",),
            end="applied",
            effects=(Effect.REOPENS,),
            statement="whoever left applies anew and pays the joining fee again",
            sources=(JOIN_US,),
        ),
        Transition(
            event="approved",
            starts=("applied",),
            end="approved",
            guards=(Guard.NAMES_CATEGORY,),
            effects=(Effect.TAKES_CATEGORY,),
            by=_EXECUTIVE,
            statement="it decides, usually within two weeks, and sets the category",
            sources=_HOW,
        ),
        Transition(
            event="refused", starts=("applied",), end="refused", by=_EXECUTIVE, sources=_HOW
        ),
        Transition(
            event="invoiced",
            starts=("approved",),
            end="invoiced",
            guards=(Guard.NAMES_AMOUNT,),
            effects=(Effect.CHARGES,),
            statement="the applicant is told, and invoiced",
            sources=_HOW,
        ),
        Transition(
            event="paid",
            starts=("invoiced", "active", "suspended"),
            end="active",
            guards=(Guard.PAYS_DUE,),
            effects=(Effect.SETTLES,),
            statement="the membership becomes active on payment, and again after a suspension",
            sources=(*_HOW, TEHRAN),
        ),
        Transition(
            event="ratified",
            starts=("active",),
            end="active",
            guards=(Guard.NOT_RATIFIED,),
            effects=(Effect.RATIFIES,),
            by=_RATIFYING,
            statement="they ratify in their first meetings after; then the certificate comes",
            sources=_HOW,
        ),
        Transition(
            event="revoked",
            starts=("approved", "invoiced", "active"),
            end="revoked",
            guards=(Guard.NOT_RATIFIED,),
            effects=(Effect.REFUNDS, Effect.ENDS),
            by=_RATIFYING,
            statement="they do not ratify, and all that was paid is refunded",
            sources=_HOW,
        ),
        *(
            Transition(
                event="renewed",
                starts=(state,),
                end=state,
                guards=(Guard.NAMES_AMOUNT,),
                effects=(Effect.CHARGES,),
                statement="the annual fee of another year is invoiced",
                sources=(JOIN_US, PAYMENT),
            )
            for state in ("active", "suspended")
        ),
        Transition(
            event="suspended",
            starts=("active",),
            end="suspended",
            guards=(Guard.SOMETHING_DUE,),
            statement="a fee is not paid",
            sources=(TEHRAN,),
        ),
        Transition(
            event="upgraded",
            starts=("active",),
            end="active",
            guards=(Guard.NAMES_CATEGORY, Guard.BETTER_CATEGORY),
            effects=(Effect.TAKES_CATEGORY,),
            by="a decision of its own, of the General Assembly in 2014",
            statement="a better category is granted",
            sources=(BIH_2014, APRIL_2025),
        ),
        Transition(
            event="resigned",
            starts=("active", "suspended"),
            end="left",
            effects=(Effect.ENDS,),
            statement="the member leaves; the notice it must give was not found",
            sources=(JOIN_US,),
        ),
        Transition(
            event="cancelled",
            starts=("active", "suspended"),
            end="left",
            effects=(Effect.ENDS,),
            by="the International Board of Directors",
            statement="the membership is cancelled; on what grounds was not found",
            sources=(ISFAHAN_2017,),
        ),
        *(
            Transition(
                event="listed",
                starts=(start,),
                end=end,
                guards=(Guard.SAME_CATEGORY,),
                effects=(Effect.TAKES_CATEGORY,),
                statement="a source lists the member; how it came to be one is not known from it",
                sources=(DIRECTORY_2019,),
            )
            for start, end in (("none", "active"), ("active", "active"), ("suspended", "suspended"))
        ),
    ),
    gaps=(
        "the notice of a resignation",
        "after how long a fee that is not paid leads to suspension or cancellation",
        "what an upgrade costs",
    ),
)
"""From the application to the certificate, and out again."""
