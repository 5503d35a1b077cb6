"""Rules of parks and incubators: stays, shares of space, targets."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence

FIVE_YEARS: Final = Citation(
    publisher="Jeune Afrique",
    title="Technopark: start-ups have five years",
    date="2022",
    link="https://www.jeuneafrique.com/1377073/economie/maroc-technopark-plongee-au-coeur-dune-pepiniere-de-start-up/",
    confidence=Confidence.HIGH,
)
START_UP_MONTHS: Final = Citation(
    publisher="La Vie éco",
    title="Technopark: start-up rent for companies of less than 18 months",
    date="c. 2015",
    link="https://www.lavieeco.com/?p=62704",
    confidence=Confidence.HIGH,
)
ONE_TENANT: Final = Citation(
    publisher="Verdandi Consulting",
    title="No client should hold more than 25 % of an incubator's rentable space",
    date="2016",
    link="https://verdandiconsulting.com",
    confidence=Confidence.MEDIUM,
)
OFF_TARGET: Final = Citation(
    publisher="Rechnungshof Rheinland-Pfalz",
    title="Jahresbericht 2019, Nr. 14: Technologiezentren des Landes",
    date="2019",
    link="https://rechnungshof.rlp.de/veroeffentlichungen/jahresberichte/jahresbericht-2019/nr-14-technologiezentren-des-landes",
    confidence=Confidence.HIGH,
    note="65 % of 98 tenants were no longer in the target group",
)
NBIA: Final = Citation(
    publisher="NBIA and ARC",
    title="Graduation policies of business incubators",
    date="2004",
    link="https://arc-legacy.ae-admin.com/program_areas/ARCASurveyofBusinessIncubatorsinAppalachiaIncubatorCharacteristics.asp",
    confidence=Confidence.MEDIUM,
)
DARESBURY: Final = Citation(
    publisher="Sci-Tech Daresbury",
    title="Leading UK science park: 95 % of companies survive three years",
    link="https://sci-techdaresbury.com/sci-tech-daresbury-named-leading-uk-science-park",
    confidence=Confidence.MEDIUM,
    note="neither the first day of the clock nor what counts as alive is stated",
)

MAXIMUM_STAY_MONTHS: Final = 60  # FIVE_YEARS
START_UP_CLOCK_MONTHS: Final = 18  # START_UP_MONTHS
LARGEST_SHARE: Final = "0.25"  # ONE_TENANT
