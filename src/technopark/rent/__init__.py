"""What a lease costs, when, and why.

The clauses of a lease are values; the verbs here interpret them. Rules work on spans over which
nothing changes and expand to lines when lines are asked for. Every amount explains itself.
"""

from technopark.rent._daycount import days, fixed_days, months, year_fraction
from technopark.rent._indexed import increased, index_change, indexed, prorated, rentable
from technopark.rent._invoices import (
    BillRun,
    Invoice,
    Open,
    Payment,
    Reconciliation,
    invoices,
    reconcile,
)
from technopark.rent._measures import (
    Spread,
    StraightLine,
    headline,
    net_effective,
    passing,
    reversion,
    straight_line,
)
from technopark.rent._periods import BillingPeriod, periods
from technopark.rent._roll import By, Entry, RentRoll, Total, Unbilled, roll
from technopark.rent._schedule import Line, Schedule, schedule
from technopark.rent._settle import Change, Difference, Settlement, difference, settle
from technopark.rent._term import kept_term
from technopark.rent._turnover import natural_breakpoint, percentage_rent
from technopark.rent._value import When, converted, present_value, rolling_maximum, smoothed

__all__ = [
    "BillRun",
    "BillingPeriod",
    "By",
    "Change",
    "Difference",
    "Entry",
    "Invoice",
    "Line",
    "Open",
    "Payment",
    "Reconciliation",
    "RentRoll",
    "Schedule",
    "Settlement",
    "Spread",
    "StraightLine",
    "Total",
    "Unbilled",
    "When",
    "converted",
    "days",
    "difference",
    "fixed_days",
    "headline",
    "increased",
    "index_change",
    "indexed",
    "invoices",
    "kept_term",
    "months",
    "natural_breakpoint",
    "net_effective",
    "passing",
    "percentage_rent",
    "periods",
    "present_value",
    "prorated",
    "reconcile",
    "rentable",
    "reversion",
    "roll",
    "rolling_maximum",
    "schedule",
    "settle",
    "smoothed",
    "straight_line",
    "year_fraction",
]
