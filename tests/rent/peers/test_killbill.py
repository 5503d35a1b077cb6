"""Kill Bill"s answers: cycles billed in advance, shares of a month, months of fixed days.

Source: https://github.com/killbill/killbill/tree/cb60779c1713, the tests of its invoices; above each
row the file and the test. The figure is the number of billing cycles on bills up to a day.
"""

from datetime import date
from fractions import Fraction

import pytest

import technopark as tp

D = date.fromisoformat
EVERY = {"M": 1, "Q": 3, "Y": 12}
OPEN = date(2040, 1, 1)
PLACES = Fraction(2, 10**9)

# Length of a cycle, first day, day after the last one or none, day of the bills, day of the cycle,
# and the cycles billed by then.
CYCLES = {
    # monthly/TestProRation.java
    # testSinglePlan_WithPhaseChange_BeforeBillCycleDay
    "killbill-003": ("M", "2011-02-03", "2011-02-17", "2011-03-01", 3, "0.5"),
    # testSinglePlan_WithPhaseChange_OnBillCycleDay#2
    "killbill-006": ("M", "2011-02-17", None, "2011-03-03", 3, "1.5"),
    # testSinglePlan_WithPhaseChange_AfterBillCycleDay#2
    "killbill-008": ("M", "2011-02-17", None, "2011-03-04", 3, "1.5"),
    # testPlanChange_WithChangeOfBillCycleDayToEarlierDay
    "killbill-011": ("M", "2011-02-20", "2011-03-06", "2011-03-09", 20, "0.5"),
    # testPlanChange_WithChangeOfBillCycleDayToEarlierDay#2
    "killbill-012": ("M", "2011-03-06", None, "2011-03-09", 6, "1"),
    # testSinglePlan_LeapYear_StartingMidFebruary
    "killbill-014": ("M", "2012-02-15", None, "2012-03-15", 15, "2"),
    # testSinglePlan_ChangeBCDTo31
    "killbill-017": ("M", "2011-02-01", "2011-02-14", "2011-03-01", 1, "0.464285714"),
    # testSinglePlan_ChangeBCD
    "killbill-019": ("M", "2011-02-01", "2011-02-14", "2011-03-01", 1, "0.464285714"),
    # testSinglePlan_ChangeBCD#2
    "killbill-020": ("M", "2011-02-14", None, "2011-03-01", 27, "1.419354839"),
    # testPlanChange_BeforeBillingDay
    "killbill-022": ("M", "2011-02-07", "2011-02-15", "2011-04-21", 7, "0.285714286"),
    # testPlanChange_BeforeBillingDay#2
    "killbill-023": ("M", "2011-02-15", None, "2011-04-21", 15, "3"),
    # testPlanChange_OnBillingDay
    "killbill-024": ("M", "2011-02-07", "2011-03-07", "2011-04-21", 7, "1"),
    # testPlanChange_DoubleProRation
    "killbill-028": ("M", "2011-01-31", "2011-03-10", "2011-04-21", 7, "1.322580646"),
    # monthly/TestLeadingProRation.java
    # testLeadingProRation_Evergreen_TargetDateOnStartDate
    "killbill-031": ("M", "2011-02-01", None, "2011-02-01", 13, "0.387096774"),
    # testLeadingProRation_Evergreen_TargetDateInProRationPeriod
    "killbill-032": ("M", "2011-02-01", None, "2011-02-04", 13, "0.387096774"),
    # testLeadingProRation_Evergreen_TargetDateOnFirstBillingDate
    "killbill-033": ("M", "2011-02-01", None, "2011-02-13", 13, "1.387096774"),
    # testLeadingProRation_Evergreen_TargetDateAfterFirstBillingPeriod
    "killbill-034": ("M", "2011-02-01", None, "2011-04-13", 13, "3.387096774"),
    # testLeadingProRation_WithEndDate_TargetDateInFinalBillingPeriod
    "killbill-038": ("M", "2011-02-01", "2011-04-13", "2011-04-10", 13, "2.387096774"),
    # testLeadingProRation_WithEndDate_TargetDateAfterEndDate
    "killbill-040": ("M", "2011-02-01", "2011-04-13", "2011-04-10", 13, "2.387096774"),
    # monthly/TestTrailingProRation.java
    # testTargetDateInProRationPeriod
    "killbill-044": ("M", "2010-06-17", "2010-07-25", "2010-07-18", 17, "1.258064516"),
    # testTargetDateOnEndDate
    "killbill-045": ("M", "2010-06-17", "2010-07-25", "2010-07-25", 17, "1.258064516"),
    # testTargetDateAfterEndDate
    "killbill-046": ("M", "2010-06-17", "2010-07-25", "2010-07-30", 17, "1.258064516"),
    # monthly/TestDoubleProRation.java
    # testDoubleProRation_TargetDateInFullBillingPeriod
    "killbill-050": ("M", "2011-01-01", "2011-02-27", "2011-01-22", 15, "1.451612903"),
    # testDoubleProRation_TargetDateOnSecondBillingCycleDate
    "killbill-051": ("M", "2011-01-01", "2011-02-27", "2011-02-27", 15, "1.880184332"),
    # testDoubleProRation_TargetDateInSecondProRationPeriod
    "killbill-052": ("M", "2011-01-01", "2011-02-27", "2011-02-26", 15, "1.880184332"),
    # inAdvance/GenericProRationTestBase.java
    # testCancelledBeforeOnePeriod_TargetDateAfterFirstBillingPeriod
    "killbill-061": ("M", "2011-01-01", "2011-01-15", "2011-04-05", 1, "0.451612903"),
    # quarterly/TestProRation.java
    # testSinglePlan_WithPhaseChange
    "killbill-062": ("Q", "2011-02-10", "2011-02-24", "2011-03-06", 10, "0.157303371"),
    # testSinglePlan_WithPhaseChange_OnBillCycleDay
    "killbill-064": ("Q", "2011-02-03", "2011-02-17", "2011-05-03", 3, "0.157303371"),
    # testSinglePlan_WithPhaseChange_OnBillCycleDay#2
    "killbill-065": ("Q", "2011-02-17", None, "2011-05-03", 3, "1.842696629"),
    # testPlanChange_WithChangeOfBillCycleDayToLaterDay#2
    "killbill-069": ("Q", "2011-02-15", None, "2011-03-01", 15, "1"),
    # testPlanChange_WithChangeOfBillCycleDayToEarlierDay
    "killbill-070": ("Q", "2011-02-20", "2011-03-06", "2011-03-09", 20, "0.157303371"),
    # testSinglePlan_LeapYear_StartingMidFebruary
    "killbill-073": ("Q", "2012-02-15", None, "2012-03-15", 15, "1"),
    # testSinglePlan_ChangeBCD#2
    "killbill-079": ("Q", "2011-02-14", None, "2011-05-01", 27, "1.141304348"),
    # testSinglePlan_LeapYearFebruaryProRation
    "killbill-080": ("Q", "2012-02-01", "2012-02-15", "2012-02-19", 1, "0.155555556"),
    # testPlanChange_BeforeBillingDay#2
    "killbill-082": ("Q", "2011-02-15", None, "2011-09-21", 15, "3"),
    # testPlanChange_OnBillingDay
    "killbill-083": ("Q", "2011-02-07", "2011-05-07", "2011-07-21", 7, "1"),
    # testPlanChange_OnBillingDay#2
    "killbill-084": ("Q", "2011-05-07", None, "2011-07-21", 15, "1.08988764"),
    # testPlanChange_AfterBillingDay
    "killbill-085": ("Q", "2011-02-07", "2011-05-10", "2011-09-21", 7, "1.032608696"),
    # testStartTargetEnd
    "killbill-088": ("Q", "2010-12-15", "2011-06-17", "2011-06-15", 15, "2.02173913"),
    # quarterly/TestLeadingProRation.java
    # testLeadingProRation_Evergreen_TargetDateOnStartDate
    "killbill-089": ("Q", "2011-02-01", None, "2011-02-01", 13, "0.130434783"),
    # testLeadingProRation_Evergreen_TargetDateInProRationPeriod
    "killbill-090": ("Q", "2011-02-01", None, "2011-02-04", 13, "0.130434783"),
    # testLeadingProRation_WithEndDate_TargetDateOnStartDate
    "killbill-093": ("Q", "2011-02-01", "2011-08-13", "2011-02-01", 13, "0.130434783"),
    # testLeadingProRation_WithEndDate_TargetDateOnFirstBillingDate
    "killbill-095": ("Q", "2011-02-01", "2011-08-13", "2011-02-13", 13, "1.130434783"),
    # testLeadingProRation_WithEndDate_TargetDateInFinalBillingPeriod
    "killbill-096": ("Q", "2011-02-01", "2011-08-13", "2011-08-10", 13, "2.130434783"),
    # quarterly/TestTrailingProRation.java
    # testTargetDateOnStartDate
    "killbill-099": ("Q", "2010-06-17", "2010-09-25", "2010-06-17", 17, "1"),
    # testTargetDateAtEndOfFirstBillingCycle
    "killbill-101": ("Q", "2010-06-17", "2010-09-25", "2010-09-17", 17, "1.087912088"),
    # testTargetDateInProRationPeriod
    "killbill-102": ("Q", "2010-06-17", "2010-09-25", "2010-09-18", 17, "1.087912088"),
    # testTargetDateAfterEndDate
    "killbill-104": ("Q", "2010-06-17", "2010-09-25", "2010-09-30", 17, "1.087912088"),
    # quarterly/TestDoubleProRation.java
    # testDoubleProRation_TargetDateInFirstProRationPeriod
    "killbill-106": ("Q", "2011-01-01", "2011-04-27", "2011-01-07", 15, "0.152173913"),
    # testDoubleProRation_TargetDateOnFirstBillingCycleDate
    "killbill-107": ("Q", "2011-01-01", "2011-04-27", "2011-01-15", 15, "1.152173913"),
    # testDoubleProRation_TargetDateInFullBillingPeriod
    "killbill-108": ("Q", "2011-01-01", "2011-04-27", "2011-01-22", 15, "1.152173913"),
    # testDoubleProRation_TargetDateOnSecondBillingCycleDate
    "killbill-109": ("Q", "2011-01-01", "2011-04-27", "2011-04-15", 15, "1.284042045"),
    # testDoubleProRation_TargetDateOnEndDate
    "killbill-111": ("Q", "2011-01-01", "2011-04-27", "2011-04-27", 15, "1.284042045"),
    # testDoubleProRation_TargetDateAfterEndDate
    "killbill-112": ("Q", "2011-01-01", "2011-04-27", "2011-05-07", 15, "1.284042045"),
    # testDoubleProRationWithMultiplePeriods_TargetDateInSecondFullBillingPeriod
    "killbill-113": ("Q", "2011-01-01", "2011-08-27", "2011-06-26", 15, "2.152173913"),
    # inAdvance/GenericProRationTestBase.java
    # testCancelledBeforeOnePeriod_TargetDateInStartDate
    "killbill-114": ("Q", "2011-01-01", "2011-01-15", "2011-01-01", 1, "0.155555556"),
    # testCancelledBeforeOnePeriod_TargetDateInSubscriptionPeriod
    "killbill-115": ("Q", "2011-01-01", "2011-01-15", "2011-01-07", 1, "0.155555556"),
    # testCancelledBeforeOnePeriod_TargetDateOnEndDate
    "killbill-116": ("Q", "2011-01-01", "2011-01-15", "2011-01-15", 1, "0.155555556"),
    # testCancelledBeforeOnePeriod_TargetDateAfterFirstBillingPeriod
    "killbill-119": ("Q", "2011-01-01", "2011-01-15", "2011-04-05", 1, "0.155555556"),
    # annual/TestProRation.java
    # testSinglePlan_PrecedingProRation
    "killbill-120": ("Y", "2011-01-31", None, "2011-02-24", 15, "0.956164384"),
    # testSinglePlan_PrecedingProRation_CrossingYearBoundary
    "killbill-121": ("Y", "2010-12-15", None, "2012-01-13", 4, "1.969863014"),
    # annual/TestLeadingProRation.java
    # testLeadingProRation_Evergreen_TargetDateOnStartDate
    "killbill-122": ("Y", "2011-02-01", None, "2011-02-01", 13, "0.032876712"),
    # testLeadingProRation_Evergreen_TargetDateInProRationPeriod
    "killbill-123": ("Y", "2011-02-01", None, "2011-02-04", 13, "0.032876712"),
    # testLeadingProRation_WithEndDate_TargetDateOnFirstBillingDate
    "killbill-128": ("Y", "2011-02-01", "2012-02-13", "2011-02-13", 13, "1.032876712"),
    # testLeadingProRation_WithEndDate_TargetDateInFinalBillingPeriod
    "killbill-129": ("Y", "2011-02-01", "2012-02-13", "2011-04-10", 13, "1.032876712"),
    # testLeadingProRation_WithEndDate_TargetDateOnEndDate
    "killbill-130": ("Y", "2011-02-01", "2012-02-13", "2012-02-13", 13, "1.032876712"),
    # annual/TestTrailingProRation.java
    # testTargetDateOnStartDate
    "killbill-132": ("Y", "2010-06-17", "2012-06-25", "2010-06-17", 17, "1"),
    # testTargetDateOnEndDate
    "killbill-136": ("Y", "2010-06-17", "2011-06-25", "2011-06-25", 17, "1.021857923"),
    # testTargetDateAfterEndDate
    "killbill-137": ("Y", "2010-06-17", "2011-06-25", "2011-07-30", 17, "1.021857923"),
    # annual/TestDoubleProRation.java
    # testDoubleProRation_TargetDateInFirstProRationPeriod
    "killbill-139": ("Y", "2011-01-01", "2012-01-27", "2011-01-07", 15, "0.038356164"),
    # testDoubleProRation_TargetDateInFullBillingPeriod
    "killbill-141": ("Y", "2011-01-01", "2012-01-27", "2011-01-22", 15, "1.038356164"),
    # testDoubleProRation_TargetDateInSecondProRationPeriod
    "killbill-143": ("Y", "2011-01-01", "2012-01-27", "2012-01-17", 15, "1.071143049"),
    # testDoubleProRation_TargetDateAfterEndDate
    "killbill-145": ("Y", "2011-01-01", "2012-01-27", "2012-03-07", 15, "1.071143049"),
    # inAdvance/GenericProRationTestBase.java
    # testCancelledBeforeOnePeriod_TargetDateInSubscriptionPeriod
    "killbill-148": ("Y", "2011-01-01", "2011-01-15", "2011-01-07", 1, "0.038356164"),
    # testCancelledBeforeOnePeriod_TargetDateAfterFirstBillingPeriod
    "killbill-152": ("Y", "2011-01-01", "2011-01-15", "2011-04-05", 1, "0.038356164"),
}

# First day, day after the last one, which of them is a day of the cycle, days of every month or
# none for its own, and the share of a cycle.
SHARES = {
    # TestInvoiceDateUtilsWithFixedProration.java, testProRationAfterLastBillingCycleDate
    "killbill-153": ("2023-05-23", "2023-06-15", "start", 30, "0.733333333"),
    # TestInvoiceDateUtilsWithFixedProration.java, testProRationBeforeFirstBillingPeriod1
    "killbill-157": ("2023-05-23", "2023-06-15", "end", 30, "0.733333333"),
    # TestInvoiceDateUtilsWithFixedProration.java, testProRationBeforeFirstBillingPeriod1
    "killbill-159": ("2023-02-23", "2023-03-15", "end", 30, "0.733333333"),
    # TestInvoiceDateUtilsWithFixedProration.java, testProRationBeforeFirstBillingPeriod1
    "killbill-160": ("2024-02-23", "2024-03-15", "end", 30, "0.733333333"),
    # TestInvoiceDateUtilsWithFixedProration.java, testProRationBeforeFirstBillingPeriod2
    "killbill-161": ("2023-05-15", "2023-05-23", "end", 30, "0.266666667"),
    # TestInvoiceDateUtilsWithoutFixedProration.java, testProRationAfterLastBillingCycleDate
    "killbill-175": ("2023-05-23", "2023-06-15", "start", None, "0.741935484"),
    # TestInvoiceDateUtilsWithoutFixedProration.java, testProRationAfterLastBillingCycleDate
    "killbill-178": ("2024-02-23", "2024-03-15", "start", None, "0.724137931"),
    # TestInvoiceDateUtilsWithoutFixedProration.java, testProRationBeforeFirstBillingPeriod
    "killbill-180": ("2023-06-23", "2023-07-15", "end", None, "0.733333333"),
    # TestInvoiceDateUtilsWithoutFixedProration.java, testProRationBeforeFirstBillingPeriod
    "killbill-182": ("2024-02-23", "2024-03-15", "end", None, "0.724137931"),
}

# First day, day after the last one, days of every month, days counted.
FIXED = {
    # TestInvoiceDateUtilsWithFixedProration.java, testDaysBetweenWithFixedDaysInMonthForSameMonth
    "killbill-165": ("2023-02-15", "2023-02-23", 30, 8),
    # TestInvoiceDateUtilsWithFixedProration.java, testDaysBetweenWithFixedDaysInMonthForDifferentMonths
    "killbill-168": ("2023-06-23", "2023-07-15", 30, 22),
    # TestInvoiceDateUtilsWithFixedProration.java, testDaysBetweenWithFixedDaysInMonthForDifferentMonths
    "killbill-170": ("2024-02-23", "2024-03-15", 30, 22),
    # TestInvoiceDateUtilsWithFixedProration.java, testDaysBetweenWithFixedDaysInMonth28
    "killbill-172": ("2023-06-23", "2023-07-15", 28, 20),
    # TestInvoiceDateUtilsWithFixedProration.java, testDaysBetweenWithFixedDaysInMonth28
    "killbill-173": ("2023-02-23", "2023-03-15", 28, 20),
    # TestInvoiceDateUtilsWithFixedProration.java, testDaysBetweenWithFixedDaysInMonth28
    "killbill-174": ("2024-02-23", "2024-03-15", 28, 20),
}


@pytest.mark.parametrize("case", CYCLES)
def test_cycles_billed_in_advance(case):
    every, start, end, target, day, expected = CYCLES[case]
    found = tp.rent.periods(
        tp.Period(D(start), D(end) if end else OPEN),
        billing=tp.Billing(every=tp.Frequency.every(EVERY[every], "month"), day=day),
        proration=tp.Proration.of_period(),
    )
    cycles = sum(one.share for one in found if one.due <= D(target))
    assert abs(cycles - Fraction(expected)) < PLACES


def test_killbill_077():
    """A quarter from 14 February to "the 31st": 1.152173913, which counts back from 28 February.

    TestProRation.java, testSinglePlan_ChangeBCDTo31#2. The day of the month drifts there: the quarter
    before begins on 28 November. That is a lease anchored on 28 February; one that keeps the 31st
    has 90 days from 30 November, and the bill is another.
    """
    term = tp.Period(date(2011, 2, 14), OPEN)
    quarter = tp.Frequency.QUARTERLY

    def cycles(billing):
        found = tp.rent.periods(term, billing=billing, proration=tp.Proration.of_period())
        return sum(one.share for one in found if one.due <= date(2011, 3, 1))

    anchored = cycles(tp.Billing(every=quarter, anchor=date(2011, 2, 28)))
    assert abs(anchored - Fraction("1.152173913")) < PLACES
    assert cycles(tp.Billing(every=quarter, day=31)) == 1 + Fraction(14, 90)


@pytest.mark.parametrize("case", SHARES)
def test_shares_of_a_month(case):
    start, end, cycle, fixed, expected = SHARES[case]
    day = D(start if cycle == "start" else end).day
    (one,) = tp.rent.periods(
        tp.Period(D(start), D(end)),
        billing=tp.Billing(day=day),
        proration=tp.Proration.months_of(fixed) if fixed else tp.Proration.of_period(),
    )
    assert abs(one.share - Fraction(expected)) < PLACES


@pytest.mark.parametrize("case", FIXED)
def test_months_of_fixed_days(case):
    start, end, fixed, expected = FIXED[case]
    assert expected == tp.rent.fixed_days(D(start), D(end), fixed)
