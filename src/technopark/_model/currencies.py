"""The minor-unit exponents of ISO 4217, as dated data."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence

SOURCE: Final = Citation(
    publisher="SIX Group, maintenance agency of ISO 4217",
    title="List One: current currency and funds code list",
    date="2024-06-25",
    link="https://www.six-group.com/en/products-services/financial-information/data-standards.html",
    confidence=Confidence.MEDIUM,
    note="retold from the published list; funds codes and metals left out",
)
"""Where the exponents come from."""

_TWO = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW"
)
_BY_EXPONENT: Final = (
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (2, _TWO),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
)

EXPONENTS: Final[dict[str, int]] = {
    code: exponent for exponent, codes in _BY_EXPONENT for code in codes.split()
}
"""Decimal places of the minor unit, by currency code."""
