"""QuantLib"s answers: day counts, and schedules that keep the end of the month.

Source: https://github.com/lballabio/QuantLib/tree/2a13d455048c/test-suite, daycounters.cpp and
schedule.cpp; above each row the test.
"""

from datetime import date
from fractions import Fraction

import pytest

import technopark as tp

D = date.fromisoformat

# daycounters.cpp: the form of 30/360, first day, day after the last one, days.
BANKERS = {
    # testThirty360_BondBasis
    "quantlib-024": ("BOND", "2007-08-20", "2008-02-20", 180),
    "quantlib-027": ("BOND", "2009-02-20", "2009-08-20", 180),
    "quantlib-028": ("BOND", "2006-08-31", "2007-02-28", 178),
    "quantlib-030": ("BOND", "2007-08-31", "2008-02-29", 179),
    "quantlib-031": ("BOND", "2008-02-29", "2008-08-31", 182),
    "quantlib-032": ("BOND", "2008-08-31", "2009-02-28", 178),
    "quantlib-036": ("BOND", "2006-02-28", "2006-03-03", 5),
    "quantlib-037": ("BOND", "2006-02-14", "2006-02-28", 14),
    "quantlib-040": ("BOND", "2007-08-31", "2008-02-28", 178),
    "quantlib-044": ("BOND", "2007-02-26", "2008-02-28", 362),
    "quantlib-045": ("BOND", "2007-02-26", "2008-02-29", 363),
    "quantlib-046": ("BOND", "2008-02-29", "2009-02-28", 359),
    "quantlib-047": ("BOND", "2008-02-28", "2008-03-30", 32),
    "quantlib-048": ("BOND", "2008-02-28", "2008-03-31", 33),
    # testThirty360_EurobondBasis
    "quantlib-049": ("EUROBOND", "2006-08-20", "2007-02-20", 180),
    "quantlib-050": ("EUROBOND", "2007-02-20", "2007-08-20", 180),
    "quantlib-052": ("EUROBOND", "2008-02-20", "2008-08-20", 180),
    "quantlib-053": ("EUROBOND", "2008-08-20", "2009-02-20", 180),
    "quantlib-055": ("EUROBOND", "2006-02-28", "2006-08-31", 182),
    "quantlib-057": ("EUROBOND", "2007-02-28", "2007-08-31", 182),
    "quantlib-060": ("EUROBOND", "2008-08-31", "2009-02-28", 178),
    "quantlib-061": ("EUROBOND", "2009-02-28", "2009-08-31", 182),
    "quantlib-068": ("EUROBOND", "2006-01-30", "2006-02-28", 28),
    "quantlib-071": ("EUROBOND", "2006-09-30", "2006-10-31", 30),
    "quantlib-072": ("EUROBOND", "2006-10-31", "2006-11-28", 28),
    "quantlib-073": ("EUROBOND", "2007-08-31", "2008-02-28", 178),
    "quantlib-076": ("EUROBOND", "2008-02-28", "2008-08-31", 182),
    "quantlib-077": ("EUROBOND", "2007-02-26", "2008-02-28", 362),
    "quantlib-078": ("EUROBOND", "2007-02-26", "2008-02-29", 363),
    "quantlib-079": ("EUROBOND", "2008-02-29", "2009-02-28", 359),
}

# testActualActual: the form, first day, day after the last one, the reference period, fraction.
ACTUAL = {
    "quantlib-005": (
        "ICMA",
        "1999-02-01",
        "1999-07-01",
        "1998-07-01",
        "1999-07-01",
        "0.410958904110",
    ),
    "quantlib-007": ("ISDA", "1999-07-01", "2000-07-01", None, None, "1.001377348600"),
    "quantlib-010": ("ISDA", "2002-08-15", "2003-07-15", None, None, "0.915068493151"),
    "quantlib-012": ("AFB", "2002-08-15", "2003-07-15", None, None, "0.915068493151"),
    "quantlib-013": ("ISDA", "2003-07-15", "2004-01-15", None, None, "0.504004790778"),
    "quantlib-015": ("AFB", "2003-07-15", "2004-01-15", None, None, "0.504109589041"),
    "quantlib-017": (
        "ICMA",
        "1999-07-30",
        "2000-01-30",
        "1999-07-30",
        "2000-01-30",
        "0.500000000000",
    ),
    "quantlib-018": ("AFB", "1999-07-30", "2000-01-30", None, None, "0.504109589041"),
    "quantlib-019": ("ISDA", "2000-01-30", "2000-06-30", None, None, "0.415300546448"),
    "quantlib-021": ("AFB", "2000-01-30", "2000-06-30", None, None, "0.41530054644"),
}

# schedule.cpp: first and last day of the schedule, months, the days.
SCHEDULES = {
    # testEomAdjustment s1
    "quantlib-082": (
        "2024-02-29",
        "2025-02-28",
        1,
        [
            "2024-02-29",
            "2024-03-31",
            "2024-04-30",
            "2024-05-31",
            "2024-06-30",
            "2024-07-31",
            "2024-08-31",
            "2024-09-30",
            "2024-10-31",
            "2024-11-30",
            "2024-12-31",
            "2025-01-31",
            "2025-02-28",
        ],
    ),
    # testForwardDatesWithEomAdjustment
    "quantlib-086": (
        "1996-08-31",
        "1997-09-15",
        6,
        ["1996-08-31", "1997-02-28", "1997-08-31", "1997-09-15"],
    ),
    # testEffectiveDateWithEomAdjustment
    "quantlib-088": (
        "2023-01-16",
        "2023-03-16",
        1,
        ["2023-01-16", "2023-01-31", "2023-02-28", "2023-03-16"],
    ),
}


@pytest.mark.parametrize("case", BANKERS)
def test_bankers_days(case):
    form, start, end, expected = BANKERS[case]
    assert expected == tp.rent.days(D(start), D(end), count=tp.DayCount[f"THIRTY_360_{form}"])


@pytest.mark.parametrize("case", ACTUAL)
def test_actual_fractions(case):
    form, start, end, first, after, expected = ACTUAL[case]
    reference = tp.Period(D(first), D(after)) if first else None
    count = tp.DayCount[f"ACT_ACT_{form}"]
    found = tp.rent.year_fraction(D(start), D(end), count=count, reference=reference)
    assert abs(found - Fraction(expected)) < Fraction(1, 10**10)


@pytest.mark.parametrize("case", SCHEDULES)
def test_schedules_keep_the_end_of_the_month(case):
    start, end, months, expected = SCHEDULES[case]
    found = periods(start, end, months)
    assert [*(one.period.start.isoformat() for one in found), end] == expected


def test_quantlib_084():
    """testDatesPastEndDateWithEomAdjustment: 28 March 2013, 31 March 2014, 30 March 2015.

    There 28 March is the end of the month by a calendar of bank holidays. Here the lease says
    that the days to 31 March are billed with the first year.
    """
    found = periods("2013-03-28", "2015-03-30", 12, first=tp.Stub.MERGED)
    starts = [one.period.start.isoformat() for one in found]
    assert [*starts, found[-1].period.end.isoformat()] == ["2013-03-28", "2014-03-31", "2015-03-30"]


def periods(start, end, months, **more):
    every = tp.Frequency.every(months, "month")
    term = tp.Period(D(start), D(end))
    return tp.rent.periods(term, billing=tp.Billing(every=every, day=31, **more))
