"""CERNE, the reference centres for supporting new ventures, of Anprotec and Sebrae in Brazil."""

from technopark._model.association import Association, MemberCategory, Requirement
from technopark._model.combined import FirstKnown, Shown
from technopark._model.condition import CountryIn, FactAtLeast, FactIs
from technopark.tables._entries import published

METROPOLE = published("Parque Metrópole Digital", "On the certification CERNE", "2022-12")
ANPROTEC = published("Anprotec", "On CERNE 1 and CERNE 2", "2015")

_FOCUS = {1: "the venture", 2: "the incubator", 3: "the network of partners"}
_FOCUS[4] = "continuous improvement"

IN_BRAZIL = Requirement(
    id="country", statement="is in Brazil", condition=CountryIn(("BR",)), sources=(ANPROTEC,)
)


def _level(level: int) -> MemberCategory:
    certified = Shown(FactAtLeast("cerne_certified", level))
    before = Requirement(
        id=f"cerne_{level - 1}",
        statement=f"is certified at level {level - 1} or above",
        condition=FactAtLeast("cerne_certified", level - 1),
        sources=(ANPROTEC,),
    )
    audited = Requirement(
        id=f"cerne_audit_{level}",
        statement=f"passed the audit of level {level}: {_FOCUS[level]}",
        # who is certified at a level has passed its audit
        condition=FirstKnown((FactIs(f"cerne_audit_{level}"), certified)),
        gap="the practices that the audit asks for were not readable",
        sources=(METROPOLE, ANPROTEC),
    )
    return MemberCategory(
        id=f"cerne-{level}",
        name=f"CERNE {level}",
        requirements=(IN_BRAZIL, before, audited) if level > 1 else (IN_BRAZIL, audited),
        sources=(METROPOLE, ANPROTEC),
    )


CERNE = Association(
    id="cerne",
    name="CERNE",
    categories=tuple(_level(level) for level in (4, 3, 2, 1)),
    gaps=("the practices of each level", "for how long a certificate is valid", "fees"),
    sources=(METROPOLE, ANPROTEC),
)
"""Four levels of maturity, each of which needs the one before."""
