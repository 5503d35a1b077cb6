"""Figures of queues and waiting lists: how they are defined, and by whom."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence
from technopark._kernel.measure import Definition
from technopark._kernel.rounding import Mode, Quantity, Rounding
from technopark.tables.occupancy import HOUSE
from technopark.tables.occupancy_figures import LITTLE

ERLANG: Final = Citation(
    publisher="A. K. Erlang",
    title="Solution of some problems in the theory of probabilities of significance in automatic "
    "telephone exchanges",
    date="1917",
    confidence=Confidence.MEDIUM,
)
ABANDONMENT: Final = Citation(
    publisher="O. Garnett, A. Mandelbaum and M. Reiman",
    title="Designing a call center with impatient customers, the model M/M/N+M of C. Palm",
    date="2002",
    link="https://ideas.repec.org/a/inm/ormsom/v4y2002i3p208-227.html",
    confidence=Confidence.MEDIUM,
)

SERIES: Final = Rounding.of(Quantity.RATIO, "0.00000000000000000001", Mode.HALF_EVEN)
"""How figures are rounded that are no fractions: sums of endless series, and powers of e."""

LIST: Final = Definition(
    name="mean number waiting",
    words="arrivals × mean wait, by Little's law: right only where the list is steady",
    unit="waiting",
    sources=(LITTLE,),
)
ARRIVALS: Final = Definition(
    name="arrivals",
    words="mean number waiting ÷ mean wait, by Little's law: right only where the list is steady",
    unit="arrivals",
    sources=(LITTLE,),
)
WAIT: Final = Definition(
    name="mean wait",
    words="mean number waiting ÷ arrivals, by Little's law: of all who join, served or not",
    unit="wait",
    sources=(LITTLE,),
)
ERLANG_B: Final = Definition(
    name="Erlang B",
    words="share of arrivals that find all servers busy and are turned away, as nobody waits",
    sources=(ERLANG,),
)
ERLANG_C: Final = Definition(
    name="Erlang C",
    words="share of arrivals that find all servers busy and wait, however long it takes",
    sources=(ERLANG,),
)
ERLANG_A: Final = Definition(
    name="Erlang A",
    words="share of arrivals that give up while they wait, as their patience ends",
    sources=(ABANDONMENT,),
)
HAS_TO_WAIT: Final = Definition(
    name="has to wait",
    words="share of arrivals that find all servers busy and wait",
    sources=(ABANDONMENT,),
)
SERVERS: Final = Definition(
    name="servers",
    words="smallest number of servers with which Erlang B is below a share",
    unit="servers",
    sources=(ERLANG,),
)
LOAD: Final = Definition(
    name="load",
    words="arrivals × mean stay: how many would be inside if there were room for all",
    unit="erlangs",
    sources=(ERLANG,),
)
BUSY: Final = Definition(
    name="busy",
    words="load × share served: mean number of servers in use",
    unit="servers",
    sources=(LITTLE,),
)
OCCUPANCY: Final = Definition(
    name="occupancy", words="mean number of servers in use ÷ servers", sources=(LITTLE,)
)
SERVED: Final = Definition(
    name="served", words="arrivals × share served", unit="served", sources=(HOUSE,)
)
QUEUED_WAIT: Final = Definition(
    name="mean wait of those who wait",
    words="mean stay ÷ (servers - load)",
    unit="wait",
    sources=(ERLANG,),
)
LONGER: Final = Definition(
    name="waits longer",
    words="Erlang C × e to the power -(servers - load) × time ÷ mean stay",
    sources=(ERLANG,),
)
BORNE: Final = Definition(
    name="list that the exits bear",
    words="exits × wait: as many can wait so long for the places that fall free, if nobody gives "
    "up",
    unit="waiting",
    sources=(LITTLE,),
)
JOINING: Final = Definition(
    name="joining",
    words="list ÷ wait: so many must join for a list so long to move so fast",
    unit="a year",
    sources=(LITTLE,),
)
GIVES_UP: Final = Definition(
    name="gives up",
    words="1 - exits ÷ joining: the share of those who join that leaves the list unserved",
    sources=(LITTLE,),
)
MEAN_STAY: Final = Definition(
    name="mean stay",
    words="places ÷ exits, by Little's law: right only where all places are taken",
    unit="stay",
    sources=(LITTLE,),
)
EVEN: Final = Definition(
    name="occupancy if no more come than leave",
    words="1 - Erlang B with a load of as many as there are places",
    sources=(ERLANG,),
)
PATIENCE: Final = Definition(
    name="mean patience",
    words="wait ÷ share that gives up, if patience is exponential as in Erlang A",
    unit="patience",
    sources=(ABANDONMENT,),
)
BY_POSITION: Final = Definition(
    name="expected wait by position",
    words="position ÷ units that came free a month in the period",
    unit="months",
    sources=(Citation.proposal("expected wait by position"),),
)
BY_FIT: Final = Definition(
    name="expected wait by fit",
    words="position among those who compete for the units that fit ÷ such units that came free a "
    "month in the period",
    unit="months",
    sources=(Citation.proposal("expected wait by fit"),),
)
BY_LITTLE: Final = Definition(
    name="expected wait by Little's law",
    words="mean number waiting ÷ arrivals a month in the period: the mean wait of all who join",
    unit="months",
    sources=(LITTLE,),
)
WAITED: Final = Definition(
    name="waited",
    words="whole months from the application, and the days left as a share of the month that "
    "follows",
    unit="months",
    sources=(HOUSE,),
)
