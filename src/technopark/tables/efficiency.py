"""How much of a building can be let, as published."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence

SUN_OF_SUB: Final = Citation(
    publisher="Monsieur Surfaces",
    title="SUN 184.9 m² of SUB 321.7 m²: 57.5 %",
    link="https://monsieur-surfaces.fr",
    confidence=Confidence.MEDIUM,
)
ARC_2004: Final = Citation(
    publisher="Appalachian Regional Commission",
    title="A survey of business incubators: incubator characteristics",
    date="2004",
    link="https://arc-legacy.ae-admin.com/program_areas/ARCASurveyofBusinessIncubatorsinAppalachiaIncubatorCharacteristics.asp",
    confidence=Confidence.HIGH,
)
SUB_OF_SHON: Final = Citation(
    publisher="europropmarket.com",
    title="SUB is about 92 % of SHON",
    link="https://europropmarket.com",
    confidence=Confidence.MEDIUM,
)

EFFICIENCIES: Final = (
    "0.575",  # SUN_OF_SUB
    "0.69",  # ARC_2004
    "0.92",  # SUB_OF_SHON
)
