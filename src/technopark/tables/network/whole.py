"""Every figure of the network as a whole."""

from __future__ import annotations

from technopark.tables.network.companies import EVER, FLOWS, HOSTED, SUCCESSES
from technopark.tables.network.economy import ECONOMY, FUNDS, SERVICES
from technopark.tables.network.governance import GOVERNANCE, SITES_COUNTED, TARGETS
from technopark.tables.network.rules import RULES

NETWORK = (
    *HOSTED,
    *EVER,
    *FLOWS,
    *ECONOMY,
    *SITES_COUNTED,
    *RULES,
    *SERVICES,
    *SUCCESSES,
    *FUNDS,
    *GOVERNANCE,
    *TARGETS,
)
"""Every figure of the network as a whole."""
