"""Figures of terms, flows and stays beside occupancy: how they are defined, and by whom."""

from __future__ import annotations

from typing import Final

from technopark._kernel.citation import Citation, Confidence
from technopark._kernel.measure import Definition
from technopark.tables.occupancy import DESKS, EPRA, HOUSE, INREV_RENT

_LINK = "https://"


def _page(publisher: str, title: str, address: str, *, date: str = "undated") -> Citation:
    return Citation(
        publisher=publisher,
        title=title,
        date=date,
        link=_LINK + address,
        confidence=Confidence.MEDIUM,
    )


WAULT_PAGE: Final = _page("Streets", "WAULT calculator", "streets.realestate/wault-calculator")
WALE_PAGE: Final = _page(
    "gmaven",
    "Weighted average lease expiry",
    "blog.gmaven.com/dictionary/weighted-average-lease-expiry",
)
ABSORPTION: Final = _page(
    "Realized", "Net absorption", "www.realized1031.com/glossary/net-absorption"
)
RETENTION: Final = _page("Classa", "Tenant retention", "classa.info", date="2026-04")
REVERSION: Final = _page(
    "Hibernia REIT",
    "Annual results 2021, reversionary potential",
    "www.marketscreener.com",
    date="2021",
)
NIY: Final = _page(
    "Cofinimmo",
    "Annual financial report 2013, EPRA net initial yield",
    "cofinimmo.com/flippingbook/Annual-financial-report-2013/files/assets/basic-html/page-64.html",
    date="2013-12-31",
)
LITTLE: Final = Citation(
    publisher="J. D. C. Little",
    title="A proof for the queuing formula L = λW",
    date="1961",
    confidence=Confidence.MEDIUM,
)
KAPLAN_MEIER: Final = Citation(
    publisher="E. L. Kaplan and P. Meier",
    title="Nonparametric estimation from incomplete observations",
    date="1958",
    confidence=Confidence.MEDIUM,
)

DESK_OCCUPANCY: Final = Definition(
    name="desks with hot desks",
    words="(desks in offices + dedicated desks + hot-desk members ÷ coefficient) ÷ desks",
    sources=(DESKS,),
)
RENT_OCCUPANCY: Final = Definition(
    name="rent",
    words="1 - ERV of vacant space ÷ (contract rent of occupied space + ERV of vacant space)",
    sources=(INREV_RENT,),
)
EPRA_VACANCY: Final = Definition(
    name="epra vacancy",
    words="ERV of vacant space ÷ ERV of all space",
    sources=(EPRA,),
)
NET_INITIAL_YIELD: Final = Definition(
    name="epra net initial yield",
    words="annualised rent less costs that the landlord bears ÷ value of the property with the "
    "purchaser's costs",
    sources=(NIY,),
)
PART_OF_DAYS: Final = Definition(
    name="prorated",
    words="days held ÷ days of the period",
    sources=(DESKS,),
)
NET_ABSORPTION: Final = Definition(
    name="net absorption",
    words="space moved into less space moved out of; pre-lets count when their tenant moves in, "
    "renewals not at all",
    unit="m²",
    sources=(ABSORPTION,),
)
ABSORPTION_RATE: Final = Definition(
    name="net absorption rate",
    words="net absorption ÷ stock",
    sources=(ABSORPTION,),
)
CHURN: Final = {
    name: Definition(
        name=f"churn on {name} stock",
        words=f"exits in the period ÷ stock at {where}",
        sources=(HOUSE,),
    )
    for name, where in (
        ("start", "its start"),
        ("mean", "the mean of its start and end"),
        ("end", "its end"),
    )
}
RETAINED: Final = {
    name: Definition(
        name=f"retention by {name}",
        words=f"{what} of leases that end in the period and whose tenant stays in place ÷ {what} "
        "of all leases that end in it",
        sources=(RETENTION,),
    )
    for name, what in (("count", "number"), ("area", "area"), ("rent", "rent"))
}
RENEWED: Final = Definition(
    name="renewal rate",
    words="leases renewed in place ÷ leases that ran to their agreed end in the period; those that "
    "a break or an agreement ended early are left out",
    sources=(RETENTION,),
)
STAY: Final = Definition(
    name="mean stay",
    words="stock ÷ exits a year, by Little's law: right only where the stock is steady",
    unit="years",
    sources=(LITTLE,),
)
LEAVERS: Final = Definition(
    name="mean stay of leavers",
    words="mean of the stays that have ended",
    unit="days",
    sources=(HOUSE,),
)
RESTRICTED: Final = Definition(
    name="mean stay by Kaplan-Meier",
    words="area under the survival curve up to a stated stay; sitting tenants are censored and "
    "those who were there before the watch began enter late",
    unit="days",
    sources=(KAPLAN_MEIER,),
)
WAULT: Final = Definition(
    name="WAULT",
    words="remaining terms weighted by rent",
    unit="years",
    sources=(WAULT_PAGE,),
)
WALE: Final = Definition(
    name="WALE",
    words="remaining terms weighted by area",
    unit="years",
    sources=(WALE_PAGE,),
)
WEIGHTED: Final = Definition(
    name="weighted term",
    words="sum of weight times term ÷ sum of weights",
    unit="in the unit of the terms",
    sources=(WALE_PAGE,),
)
UPLIFT: Final = Definition(
    name="reversion",
    words="ERV ÷ passing rent - 1",
    sources=(REVERSION,),
)
LARGEST: Final = Definition(
    name="share of the largest",
    words="what the n largest have ÷ what all have",
    sources=(HOUSE,),
)
HHI: Final = Definition(
    name="HHI",
    words="sum of squared shares, from 1 ÷ number to 1",
    unit="of 1",
    sources=(HOUSE,),
)
EFFECTIVE: Final = Definition(
    name="effective number",
    words="1 ÷ HHI: as many equal ones would be as concentrated",
    unit="equal ones",
    sources=(HOUSE,),
)
MONTHS_TO_FULL: Final = Definition(
    name="months to full",
    words="first whole month, counted from the first day, by which the share is let",
    unit="months",
    sources=(HOUSE,),
)
