"""RETIS, the French innovation network, and its label Technopole."""

from technopark._model.association import Association, MemberCategory, Requirement
from technopark._model.condition import CountryIn, FactIs
from technopark.tables._entries import published

GREF = published("GREF Bretagne", "On the technopoles of Brittany", "2019-09")
LEXICON = published("RETIS", "Lexicon", "undated")

_FAMILIES = {
    "retis_context": "the territorial and partnership context",
    "retis_organisation": "the organisation",
    "retis_missions": "the missions",
}

RETIS = Association(
    id="retis",
    name="RETIS, label Technopole",
    categories=(
        MemberCategory(
            id="technopole",
            name="Technopole",
            requirements=(
                Requirement(
                    id="country",
                    statement="is in France",
                    condition=CountryIn(("FR",)),
                    sources=(LEXICON,),
                ),
                *(
                    Requirement(
                        id=metric,
                        statement=f"satisfies the criteria on {family}",
                        condition=FactIs(metric),
                        gap="the criteria were not readable: only RETIS's own finding decides",
                        sources=(GREF, LEXICON),
                    )
                    for metric, family in _FAMILIES.items()
                ),
            ),
            valid_years=6,
            sources=(GREF, LEXICON),
        ),
    ),
    gaps=("the criteria within the three families", "fees", "votes and boards"),
    sources=(GREF, LEXICON),
)
"""The label Technopole, valid for 6 years."""
