"""The minor-unit exponents of ISO 4217, as dated data."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence

_LINK: Final = (
    "https://www.six-group.com/en/products-services/financial-information/data-standards.html"
)
SOURCE: Final = Citation(
    publisher="SIX Group, maintenance agency of ISO 4217",
    title="List One: current currency and funds code list",
    date="2026-01-01",
    link=_LINK,
    confidence=Confidence.HIGH,
    note="codes without a minor unit, such as metals and testing codes, are left out",
)
"""Where the exponents come from."""

SOURCE_WITHDRAWN: Final = Citation(
    publisher="SIX Group, maintenance agency of ISO 4217",
    title="List One: current currency and funds code list",
    date="2018-08-29",
    link=_LINK,
    confidence=Confidence.HIGH,
    note="only the codes withdrawn since then, for contracts that were made in them",
)
"""Where the exponents of currencies come from that have been withdrawn since 2018."""

SOURCE_BEFORE_EURO: Final = Citation(
    publisher="OpenJDK",
    title="java.base, currency data: the default fraction digits of a currency",
    date="undated",
    link="https://github.com/openjdk/jdk/blob/master/src/java.base/share/data/currency/"
    "currency.properties",
    confidence=Confidence.MEDIUM,
    note="only the currencies that the euro replaced until 2002, for contracts that were made in "
    "them",
)
"""Where the exponents of the currencies come from that the euro replaced first."""

_TWO = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR "
    "PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP "
    "TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"
)
_BY_EXPONENT: Final = (
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (2, _TWO),
    (2, "ANG BGN CUC HRK SLL ZWL"),  # withdrawn since 29 August 2018
    (0, "BEF ESP GRD ITL LUF PTE"),  # SOURCE_BEFORE_EURO
    (2, "ATS DEM FIM FRF IEP NLG"),  # SOURCE_BEFORE_EURO
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
)

EXPONENTS: Final[dict[str, int]] = {
    code: exponent for exponent, codes in _BY_EXPONENT for code in codes.split()
}
"""Decimal places of the minor unit, by currency code."""
