"""British rules that touch a rent: figures with their sources."""

from __future__ import annotations

from typing import Final

from technopark.tables._entries import published

HMRC_ABNORMAL: Final = published(
    "HM Revenue and Customs",
    "Stamp Duty Land Tax manual, SDLTM18625: abnormal increases of rent",
    "undated",
    link="https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18625",
)

ABNORMAL_YEARS: Final = 5  # HMRC_ABNORMAL
"""The rise is held against the rent before, times the whole years, over this."""
