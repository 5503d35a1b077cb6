"""What a lease costs, when, and why.

The clauses of a lease are values; the verbs here interpret them. Rules work on spans over which
nothing changes and expand to lines when lines are asked for. Every amount explains itself.
"""

from technopark.rent._daycount import days, fixed_days, months, year_fraction
from technopark.rent._periods import BillingPeriod, periods
from technopark.rent._schedule import Line, Schedule, schedule

__all__ = [
    "BillingPeriod",
    "Line",
    "Schedule",
    "days",
    "fixed_days",
    "months",
    "periods",
    "schedule",
    "year_fraction",
]
