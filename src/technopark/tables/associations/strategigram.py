"""The seven axes of IASP's Strategigram. Weights, scale and formula are not public."""

from typing import Final

from technopark.tables.associations.iasp_sources import SANZ, STRATEGIGRAM_2014

AXES: Final[dict[str, str]] = {
    "location": "Location and environment",
    "stream": "Position in the knowledge and technology stream",
    "firms": "Target firms",
    "specialisation": "Degree of specialisation",
    "markets": "Target markets",
    "networking": "Networking",
    "management": "Governance and management model",
}
"""Id to name, in their order."""

SOURCES = (SANZ, STRATEGIGRAM_2014)
"""Who describes them."""
