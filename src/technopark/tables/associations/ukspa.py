"""UKSPA, the United Kingdom Science Park Association."""

from technopark._kernel.citation import Confidence
from technopark._model.association import Association
from technopark._model.observation import Qualifier
from technopark.tables._entries import published, said

OMEGA = published("Science Omega", "On UKSPA", "2014", confidence=Confidence.MEDIUM)
DIRECTORY = published("UKSPA", "Directory 2017", "2017", confidence=Confidence.MEDIUM)
_ID = "ukspa"

UKSPA = Association(
    id=_ID,
    name="UKSPA",
    figures=(
        said(
            _ID,
            "2014",
            OMEGA,
            metric="members",
            value=100,
            qualifier=Qualifier.MORE_THAN,
            unit="members",
            definition="sites",
        ),
        said(
            _ID,
            "2014",
            OMEGA,
            metric="member_companies",
            value=3500,
            qualifier=Qualifier.ABOUT,
            unit="companies",
            definition="companies on the sites",
        ),
        said(
            _ID,
            "2014",
            OMEGA,
            metric="jobs",
            value=70000,
            qualifier=Qualifier.ABOUT,
            unit="jobs",
            definition="jobs on the sites",
        ),
        said(
            _ID,
            "2017",
            DIRECTORY,
            metric="members",
            value=123,
            qualifier=Qualifier.ABOUT,
            unit="members",
            definition="parks",
        ),
        said(
            _ID,
            "2017",
            DIRECTORY,
            metric="member_companies",
            value=6000,
            qualifier=Qualifier.MORE_THAN,
            unit="companies",
            definition="companies in the parks",
        ),
    ),
    gaps=("categories", "requirements", "fees", "votes and boards"),
    sources=(OMEGA, DIRECTORY),
)
"""The United Kingdom Science Park Association, of which only figures were found."""
