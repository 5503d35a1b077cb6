"""The lease terms that the operator published."""

from __future__ import annotations

from datetime import date

from technopark._kernel.dated import Dated
from technopark.tables.network import sources as by

START_UP_MONTHS = Dated[int].of(
    "months at the start-up rate",
    {date(2012, 1, 1): 18},
    sources=(by.LESOIR_2012, by.LE360_2015, by.INDUSTRIES_2016),
)
"""How long a tenancy pays the start-up price; then it pays the SME price."""

FIRM_TERM_MONTHS = Dated[int].of(
    "firm term of a contract, months", {date(2015, 1, 1): 22}, sources=(by.CHALLENGE_2015,)
)
"""How long a contract binds, except a start-up's; the sentence is cut off in the copy read."""

STAY_LIMIT_YEARS = Dated[int].of(
    "longest stay of a start-up, years",
    {date(2022, 9, 30): 5},
    sources=(by.JEUNEAFRIQUE_2022, by.LIBE_2024),
)
"""After how many years a start-up should stand on its own."""
