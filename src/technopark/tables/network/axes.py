"""The operator's strategy until 2020: three axes and what they promised."""

from __future__ import annotations

from technopark._model.organisation import Axis
from technopark.tables.network import sources as by
from technopark.tables.network.governance import TARGETS

AXES = (
    Axis(
        id="regionalisation",
        name="regional duplication (duplication régionale)",
        targets=TARGETS,
        sources=(by.COMMUNIQUE_2018, by.AUJOURDHUI_2018),
    ),
    Axis(
        id="ecosystem",
        name="a stronger ecosystem of digital business (renforcement de l'écosystème du digital)",
        sources=(by.COMMUNIQUE_2018, by.AUJOURDHUI_2018),
    ),
    Axis(
        id="international",
        name="opening to technology parks abroad (ouverture sur l'international)",
        sources=(by.COMMUNIQUE_2018, by.AUJOURDHUI_2018),
    ),
)
