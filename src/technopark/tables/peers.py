"""How a park is ranked among others: metrics, definitions of a percentile, and a least number."""

from __future__ import annotations

from typing import Final

import attrs

from technopark._kernel.citation import Citation, Confidence
from technopark._kernel.measure import Definition

SCIPY: Final = Citation(
    publisher="SciPy",
    title="scipy.stats.percentileofscore: the kinds strict, weak and mean",
    link="https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.percentileofscore.html",
    confidence=Confidence.HIGH,
)
LEAST_PROPOSED: Final = Citation.proposal(
    "least number of peers for a percentile",
    note="below five a percentile moves by more than 20 points with one park more or less",
)
LEAST_PEERS: Final = 5  # LEAST_PROPOSED

PERCENTILES: Final = (
    Definition(
        name="strict",
        words="peers with a lower figure ÷ peers with a figure, in percent",
        unit="percentile",
        sources=(SCIPY,),
    ),
    Definition(
        name="weak",
        words="peers with a figure as high or lower ÷ peers with a figure, in percent",
        unit="percentile",
        sources=(SCIPY,),
    ),
    Definition(
        name="mean",
        words="the mean of strict and weak: an equal peer counts half",
        unit="percentile",
        sources=(SCIPY,),
    ),
)


@attrs.frozen(kw_only=True)
class PeerMetric:
    """What parks are ranked by: a published figure, or one published figure by another.

    Attributes:
        name: its name.
        unit: what it counts.
        of: the metric of the observation.
        units: the units of the observation that count.
        by: the metric that it is divided by; empty for a figure as it was published.
        by_units: the units of that one.
        times: by what the quotient is multiplied.
    """

    name: str
    unit: str
    of: str
    units: tuple[str, ...]
    by: str = ""
    by_units: tuple[str, ...] = ()
    times: int = 1


_COMPANIES = ("companies", "")
PEER_METRICS: Final = (
    PeerMetric(name="occupancy", unit="percent", of="occupancy", units=("percent",)),
    PeerMetric(name="companies", unit="companies", of="hosted", units=_COMPANIES),
    PeerMetric(name="area", unit="m²", of="area", units=("m2",)),
    PeerMetric(name="jobs", unit="people", of="jobs", units=("people",)),
    PeerMetric(name="entries", unit="a year", of="entries_a_year", units=_COMPANIES),
    PeerMetric(name="exits", unit="a year", of="exits_a_year", units=_COMPANIES),
    PeerMetric(
        name="companies per 1,000 m2",
        unit="companies",
        of="hosted",
        units=_COMPANIES,
        by="area",
        by_units=("m2",),
        times=1_000,
    ),
    PeerMetric(
        name="jobs per company",
        unit="people",
        of="jobs",
        units=("people",),
        by="hosted",
        by_units=_COMPANIES,
    ),
    PeerMetric(
        name="exits per 100 companies",
        unit="a year",
        of="exits_a_year",
        units=_COMPANIES,
        by="hosted",
        by_units=_COMPANIES,
        times=100,
    ),
)
