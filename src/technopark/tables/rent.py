"""Days that published rules on rents name."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence

QUARTER_DAYS: Final = Citation(
    publisher="Property Management Guide",
    title="Quarter day payments for commercial property",
    link="https://www.propertymanagementguide.co.uk/resources/rent/"
    "quarter-day-payments-commercial-property?font-size=smaller",
    confidence=Confidence.HIGH,
)
ENGLISH_QUARTER_DAYS: Final = ((3, 25), (6, 24), (9, 29), (12, 25))  # QUARTER_DAYS
"""Lady Day, Midsummer, Michaelmas and Christmas, as (month, day)."""
