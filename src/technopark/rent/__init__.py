"""What a lease costs, when, and why.

The clauses of a lease are values; the verbs here interpret them. Rules work on spans over which
nothing changes and expand to lines when lines are asked for. Every amount explains itself.
"""

from technopark._model.clauses.law import Use
from technopark.rent._accounts.deposit_account import Deduction, DepositAccount, deposit
from technopark.rent._accounts.deposit_interest import Movement
from technopark.rent._accounts.interest import compound_interest, simple_interest
from technopark.rent._accounts.invoices import (
    BillRun,
    Invoice,
    Open,
    Payment,
    Reconciliation,
    invoices,
    reconcile,
)
from technopark.rent._accounts.late_fee import late_fee
from technopark.rent._accounts.late_interest import InterestLine, LatePayment, late_interest
from technopark.rent._bills.periods import BillingPeriod, periods
from technopark.rent._bills.roll import By, Entry, RentRoll, Total, Unbilled, roll
from technopark.rent._bills.schedule import Line, Schedule, reach, schedule
from technopark.rent._bills.settle import Change, Difference, Settlement, difference, settle
from technopark.rent._clauses.category import Categorised, categories, category
from technopark.rent._clauses.stay import stay
from technopark.rent._clauses.turnover import natural_breakpoint, percentage_rent
from technopark.rent._costs.apportion import (
    Apportionment,
    LeftOver,
    Portion,
    Recovery,
    apportion,
    recovery,
)
from technopark.rent._costs.cap import charge_ceiling
from technopark.rent._costs.shares import gross_up, occupied_whole, share_of
from technopark.rent._costs.statement import ChargeStatement, StatementLine, true_up
from technopark.rent._days.daycount import days, fixed_days, months, year_fraction
from technopark.rent._days.rolled import rolled
from technopark.rent._days.term import kept_term
from technopark.rent._law.abnormal_increase import abnormal_increase
from technopark.rent._law.check import check
from technopark.rent._law.moroccan_taxes import (
    AllIn,
    Premises,
    Zone,
    communal_services,
    communal_tax,
    professional_tax,
    registration,
    taken_apart,
    vat_scope,
    withholding,
)
from technopark.rent._law.quarter_moved import quarter_moved
from technopark.rent._law.stamp_duty import StampDuty, stamp_duty
from technopark.rent._rises.indexed import (
    increased,
    index_change,
    index_points,
    indexed,
    prorated,
)
from technopark.rent._rises.limits import ReviewBy, Revision, revision
from technopark.rent._valuation.areas import rentable, usable
from technopark.rent._valuation.income import LossOn, OperatingIncome, operating_income
from technopark.rent._valuation.measures import (
    Spread,
    StraightLine,
    headline,
    net_effective,
    passing,
    reversion,
    straight_line,
)
from technopark.rent._valuation.rollover import NextLet, Outcome, Rollover, rollover
from technopark.rent._valuation.value import (
    When,
    converted,
    grown,
    present_value,
    rolling_maximum,
    smoothed,
)
from technopark.rent._valuation.windows import Window, Windows, windows
from technopark.tables.company_sizes import (
    ANPME,
    LAW_53_00,
    TECHNOPARK_BY_AGE,
    TECHNOPARK_BY_TENANCY,
    TPME_2025,
)
from technopark.tables.rent import ENGLISH_QUARTER_DAYS

__all__ = [
    "ANPME",
    "ENGLISH_QUARTER_DAYS",
    "LAW_53_00",
    "TECHNOPARK_BY_AGE",
    "TECHNOPARK_BY_TENANCY",
    "TPME_2025",
    "AllIn",
    "Apportionment",
    "BillRun",
    "BillingPeriod",
    "By",
    "Categorised",
    "Change",
    "ChargeStatement",
    "Deduction",
    "DepositAccount",
    "Difference",
    "Entry",
    "InterestLine",
    "Invoice",
    "LatePayment",
    "LeftOver",
    "Line",
    "LossOn",
    "Movement",
    "NextLet",
    "Open",
    "OperatingIncome",
    "Outcome",
    "Payment",
    "Portion",
    "Premises",
    "Reconciliation",
    "Recovery",
    "RentRoll",
    "ReviewBy",
    "Revision",
    "Rollover",
    "Schedule",
    "Settlement",
    "Spread",
    "StampDuty",
    "StatementLine",
    "StraightLine",
    "Total",
    "Unbilled",
    "Use",
    "When",
    "Window",
    "Windows",
    "Zone",
    "abnormal_increase",
    "apportion",
    "categories",
    "category",
    "charge_ceiling",
    "check",
    "communal_services",
    "communal_tax",
    "compound_interest",
    "converted",
    "days",
    "deposit",
    "difference",
    "fixed_days",
    "gross_up",
    "grown",
    "headline",
    "increased",
    "index_change",
    "index_points",
    "indexed",
    "invoices",
    "kept_term",
    "late_fee",
    "late_interest",
    "months",
    "natural_breakpoint",
    "net_effective",
    "occupied_whole",
    "operating_income",
    "passing",
    "percentage_rent",
    "periods",
    "present_value",
    "professional_tax",
    "prorated",
    "quarter_moved",
    "reach",
    "reconcile",
    "recovery",
    "registration",
    "rentable",
    "reversion",
    "revision",
    "roll",
    "rolled",
    "rolling_maximum",
    "rollover",
    "schedule",
    "settle",
    "share_of",
    "simple_interest",
    "smoothed",
    "stamp_duty",
    "stay",
    "straight_line",
    "taken_apart",
    "true_up",
    "usable",
    "vat_scope",
    "windows",
    "withholding",
    "year_fraction",
]
