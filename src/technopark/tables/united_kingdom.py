"""British rules that touch a rent: figures with their sources."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from technopark._kernel.dated import Dated
from technopark._kernel.scale import Scale
from technopark.tables._entries import published

HMRC_ABNORMAL: Final = published(
    "HM Revenue and Customs",
    "Stamp Duty Land Tax manual, SDLTM18625: abnormal increases of rent",
    "undated",
    link="https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18625",
)

ABNORMAL_YEARS: Final = 5  # HMRC_ABNORMAL
"""The rise is held against the rent before, times the whole years, over this."""

HMRC_HIGHEST: Final = published(
    "HM Revenue and Customs",
    "Stamp Duty Land Tax manual, SDLTM18510: the highest rent of the first five years",
    "undated",
    link="https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18510",
)
HMRC_VALUE: Final = published(
    "HM Revenue and Customs",
    "Stamp Duty Land Tax manual, SDLTM13090: net present value of the rent",
    "undated",
    link="https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm13090",
)
HMRC_THRESHOLDS: Final = published(
    "HM Revenue and Customs",
    "Stamp Duty Land Tax manual, SDLTM18470: rent thresholds",
    "undated",
    link="https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18470",
)
HMRC_2016: Final = published(
    "HM Revenue and Customs",
    "Stamp Duty Land Tax: reform of charging provisions for non-residential property",
    "2016-03-16",
    link="https://www.gov.uk/government/publications/"
    "stamp-duty-land-tax-reform-of-charging-provisions-for-non-residential-property/"
    "stamp-duty-land-tax-reform-of-charging-provisions-for-non-residential-property",
)

FIRST_YEARS: Final = 5  # HMRC_HIGHEST
YEAR_DAYS: Final = 365  # HMRC_VALUE
TEMPORAL_DISCOUNT: Final = Dated[Decimal].of(
    "discount rate of the stamp duty land tax",
    {date(2003, 12, 1): Decimal("0.035")},
    sources=(HMRC_VALUE,),
)
"""A year; the first day is that of the bands."""

STAMP_DUTY_ON_RENT: Final = Dated[Scale].of(
    "stamp duty land tax on the net present value of the rent, not residential",
    {
        date(2003, 12, 1): Scale.of("marginal", {0: 0, 150_000: "0.01"}),
        date(2016, 3, 17): Scale.of("marginal", {0: 0, 150_000: "0.01", 5_000_000: "0.02"}),
    },
    sources=(HMRC_2016, HMRC_THRESHOLDS),
)
"""Share of each slice, in pounds."""
