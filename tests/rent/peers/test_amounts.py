"""Answers on amounts of massing, proprio, microrealestate, ERPNext and Gumroad.

Sources, with the test in each docstring:
https://github.com/ibuilder/massing/tree/c4ce34b77c01/services/api
https://github.com/oadam/proprio
https://github.com/microrealestate/microrealestate/tree/479d0ad70343/services/api/src/__tests__
and the pages named where they are one.
"""

from datetime import date, timedelta
from fractions import Fraction

import pytest

import technopark as tp

YEARLY = tp.Billing(every=tp.Frequency.YEARLY)


def eur(amount):
    return tp.Money.of(amount, "EUR")


def usd(amount):
    return tp.Money.of(amount, "USD")


def lump(amount, every="year", currency="USD"):
    return tp.BaseRent(rate=tp.Rate.of(amount, currency, per="lump", every=every))


def lease(*clauses, start=date(2024, 1, 1), end=None, years=6, id_="a", area=1):
    return tp.Lease(
        id=id_,
        tenant="b",
        units=(f"unit of {id_}",),
        area=tp.Area.of(area, unit="sqft", basis=tp.Basis.RENTABLE),
        term=tp.Period(start, end or start.replace(year=start.year + years)),
        clauses=clauses,
    )


def nets(one, over=None):
    return [str(line.net.amount) for line in tp.rent.schedule(one, over=over or one.term).lines]


def percent(value, **more):
    return tp.RentStep(kind="percent compound", value=value, every=tp.Frequency.YEARLY, **more)


# massing


def test_massing_001():
    """test_leasemgmt.py, escalation_schedule: 100,000 and 3 % a year."""
    expected = ["100000.00", "103000.00", "106090.00", "109272.70", "112550.88", "115927.41"]
    assert nets(lease(lump(100000), percent(3), YEARLY)) == expected


def test_massing_002():
    """test_leasemgmt.py: two leases; a draft is not in the roll."""
    leases = [
        lease(lump(100000), percent(3), YEARLY),
        lease(lump(50000), percent(0), YEARLY, id_="z"),
    ]
    first, last = (tp.rent.roll(leases, over=tp.Period.year(y)).net for y in (2024, 2029))
    assert [str(first.amount), str(last.amount)] == ["150000.00", "165927.41"]


def recovered(id_, area, rate):
    charge = tp.LumpCharge(rate=tp.Rate.of(rate, "USD", per="sqft", every="year"))
    return lease(charge, YEARLY, id_=id_, area=area)


RECOVERING = (recovered("C1", 10000, 12), recovered("C3", 5000, 8))


def test_massing_003():
    """test_leasemgmt.py, cam_reconciliation: net and modified gross bear 160,000 on 15,000 sq ft.

    Billed yearly; a month of 40,000 a year is rounded to the cent.
    """
    year = tp.Period.year(2024)
    assert str(tp.rent.roll(RECOVERING, over=year).net.amount) == "160000.00"
    areas = (one.area for one in RECOVERING)
    assert tp.Area.total(areas, tp.Basis.RENTABLE, unit="sqft").value == 15000


def test_massing_004():
    """test_leasemgmt.py, cam_reconciliation: 160,000 of 200,000."""
    found = tp.rent.recovery(RECOVERING, cost=usd(200000), over=tp.Period.year(2024))
    shown = (found.ratio, str(found.under.amount), str(found.over.amount))
    assert shown == (Fraction("0.8"), "40000.00", "0.00")


@pytest.mark.parametrize(
    ("cost", "expected"),
    [(140000, (Fraction(8, 7), "0.00", "20000.00")), (0, (None, "0.00", "160000.00"))],
)
def test_more_than_the_costs_comes_back(cost, expected):
    """test_leasemgmt.py, cam_reconciliation: 140,000, and no costs at all."""
    found = tp.rent.recovery(RECOVERING, cost=usd(cost), over=tp.Period.year(2024))
    assert expected == (found.ratio, str(found.under.amount), str(found.over.amount))
    assert ("-" if found.ratio is None else "8/7") in str(found)


def test_massing_007():
    """test_leasemgmt.py, renewal_pipeline, on 17 July 2026."""
    day = date(2026, 7, 17)

    def ending(id_, days, *clauses):
        return lease(*clauses, start=date(2020, 1, 1), end=day + timedelta(days + 1), id_=id_)

    leases = (
        ending("A", 60, tp.Renewal(months=12)),
        ending("B", 200),
        ending("C", -30, tp.HoldingOver(until=date(2027, 1, 1))),
        ending("D", 500),
        ending("E", -100),
    )
    rents = {"A": 60000, "B": 80000, "C": 40000, "D": 90000, "E": 30000}
    found = tp.occupancy.pipeline(leases, on=day, within=(90, 365), rents=rents)
    spans = [(len(one.leases), one.rent) for one in found.endings]
    assert spans == [(1, 60000), (1, 80000)]
    assert found.endings[0].with_option == ("A",)
    assert (found.held_over.leases, found.at_risk) == (("C",), 180000)


def test_massing_008():
    """test_net_effective.py, textbook: one month of twelve free, 13,200 of 14,400."""
    one = lease(lump(14400), tp.RentFree(months=1), years=1)
    assert str(tp.rent.net_effective(one).value) == "13,200.00 USD"


def test_massing_009():
    """test_net_effective.py, monthly_rents: 10 % more from the thirteenth month."""
    found = tp.rent.schedule(lease(lump(12000), percent(10), years=2), over=tp.Period.year(2025))
    both = nets(lease(lump(12000), percent(10), years=2))
    assert [both[11], both[12], str(found.net.amount)] == ["1000.00", "1100.00", "13200.00"]
    whole = lease(lump(12000), percent(10), years=2)
    assert str(tp.rent.schedule(whole, over=whole.term).net.amount) == "25200.00"


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        ("1000", [2, 3, 5], ["200.00", "300.00", "500.00"]),
        ("0.10", [1, 1, 1], ["0.04", "0.03", "0.03"]),
    ],
    ids=["massing_014", "massing_015"],
)
def test_massing_014_and_massing_015(total, weights, parts):
    """test_money.py, allocate: no cent is lost, and the first of equal rests gets one."""
    assert parts == [str(one.amount) for one in usd(total).allocate(weights)]


@pytest.mark.parametrize(
    ("amount", "cents"), [("2.675", "2.68"), ("1.005", "1.01")], ids=["016", "019"]
)
def test_massing_016_and_massing_019(amount, cents):
    """test_money.py, q2: half up, of the exact decimal."""
    assert cents == str(tp.Money.rounded(amount, "USD").amount)


def test_massing_020():
    """pull/473: a share rounded once, and the rest from what was rounded."""
    billed = [usd("2.50"), usd("57.75"), usd("1000.10")]
    kept = [one.times(rate) for one, rate in zip(billed, ("0.05", "0.1", "0.05"), strict=True)]
    assert [str(one.amount) for one in kept] == ["0.13", "5.78", "50.01"]
    paid = [whole - part for whole, part in zip(billed, kept, strict=True)]
    assert [str(one.amount) for one in paid] == ["2.37", "51.97", "950.09"]


def test_erpnext_001():
    """frappe/erpnext/pull/36880: 23 days of April, and two months: 10,928.33, and not 11,060.00.

    It prints 3,028.34 for April; its own total and 23/30 of 3,950 give 3,028.33.
    """
    rent = lump(3950, every="month")
    one = lease(rent, start=date(2023, 4, 8), end=date(2023, 7, 1))
    assert nets(one) == ["3028.33", "3950.00", "3950.00"]
    assert str(tp.rent.schedule(one, over=one.term).net.amount) == "10928.33"
    missed = lease(rent, tp.Proration(deducts=True), start=date(2023, 4, 8), end=date(2023, 7, 1))
    assert nets(missed)[0] == "3028.33"


def test_gumroad_001():
    """antiwork/gumroad/pull/6077: each change credits the unused part of the price in force.

    Its shares are rounded to hundredths of a per cent, so the amounts agree within 0.05.
    """
    first = tp.rent.prorated(usd(499), days=9369, of=10000).value
    second = tp.rent.prorated(usd(998), days=9238, of=10000).value
    found = [first, usd(998) - first, second, usd(1497) - second]
    expected = [usd("467.53"), usd("530.47"), usd("921.93"), usd("575.08")]
    assert all(abs(a - b) <= usd("0.05") for a, b in zip(found, expected, strict=True))


def test_proprio_001():
    """test_partial_revision_to_fees: half of November, the day of the end left out."""
    charge = tp.LumpCharge(rate=tp.Rate.of(100, "EUR", per="lump", every="month"))
    rent = lump(200, every="month", currency="EUR")
    one = lease(rent, charge, start=date(2010, 10, 1), end=date(2010, 11, 16))
    lines = tp.rent.schedule(one, over=one.term).lines
    found = [(line.due, str(line.net.amount)) for line in lines]
    october, november = date(2010, 10, 1), date(2010, 11, 1)
    assert found == [
        (october, "200.00"),
        (october, "100.00"),
        (november, "100.00"),
        (november, "50.00"),
    ]


@pytest.mark.parametrize(
    ("day", "owed"), [(date(2011, 3, 14), "600"), (date(2011, 3, 15), "900.12")]
)
def test_a_fee_counts_on_its_day_and_not_before(day, owed):
    """proprio, test_fees: 300.12 on 15 March, here beside rents of 200."""
    fee = tp.OneOff(amount=eur("300.12"), due=date(2011, 3, 15))
    rent = lump(200, every="month", currency="EUR")
    one = lease(rent, fee, start=date(2011, 1, 1), end=date(2011, 5, 1))
    billed = tp.rent.schedule(one, over=one.term)
    found = tp.rent.reconcile(billed, [], on=day).balance
    assert eur(owed) == found


def test_a_debt_and_a_discount_of_one_term():
    """microrealestate, contract.test.js, payTerm: 100 more and 100 less leave the rent."""
    day = date(2017, 1, 1)
    both = [tp.OneOff(amount=eur(n), due=day, name=str(n)) for n in (100, -100)]
    one = lease(lump(300, every="month", currency="EUR"), *both, start=day, end=date(2018, 1, 1))
    january = tp.rent.schedule(one, over=tp.Period.month(2017, 1))
    assert [str(line.net.amount) for line in january.lines] == ["300.00", "-100.00", "100.00"]
    assert january.net == eur(300)


def revised():
    rates = {date(2011, 1, 1): 100, date(2011, 3, 1): 200}
    advances = {
        day: tp.Rate.of(amount, "EUR", per="lump", every="month") for day, amount in rates.items()
    }
    return lease(
        lump(200, every="month", currency="EUR"),
        tp.RentStep(kind="to", value=300, on=(date(2011, 3, 1),)),
        tp.ServiceCharge(advances=tp.Dated.of("advance", advances)),
        start=date(2011, 1, 1),
        end=date(2011, 5, 1),
    )


@pytest.mark.parametrize(
    ("day", "owed"),
    [(date(2011, 1, 15), 300), (date(2011, 3, 15), 1100)],
    ids=["003", "004"],
)
def test_proprio_003_and_proprio_004(day, owed):
    """test_revisions_to_fees: what fell due by a day, with a rise of rent and advance."""
    one = revised()
    billed = tp.rent.schedule(one, over=one.term)
    assert eur(owed) == tp.rent.reconcile(billed, [], on=day).balance


def test_proprio_007():
    """test_deposit_fees: paid at the start, given back at the end, nothing left."""
    one = lease(
        lump(1200, currency="EUR"),
        tp.Proration.actual(),
        tp.Deposit(amount=eur(100)),
        start=date(2011, 1, 1),
        end=date(2013, 9, 1),
    )
    assert tp.rent.deposit(one, on=date(2012, 1, 1)).balance == eur(100)
    after = tp.rent.deposit(one, on=date(2014, 2, 1), refunded=date(2013, 9, 1))
    assert after.balance == eur(0)


def flat(rent, charges, discount, start, id_):
    clauses = (
        lump(rent, every="month", currency="EUR"),
        tp.LumpCharge(rate=tp.Rate.of(charges, "EUR", per="lump", every="month")),
        tp.Vat.of("0.2", start=date(2000, 1, 1)),
    )
    off = (tp.RentStep(kind="by", value=-discount, on=(start,)),) if discount else ()
    return lease(*clauses, *off, start=start, end=date(2018, 1, 1), id_=id_)


def test_microrealestate_002():
    """computeRent.test.js, two rents: 300 and 10 less 10, VAT 20 %: 360 open, then 720."""
    one = flat(300, 10, 10, date(2017, 1, 1), "a")
    billed = tp.rent.schedule(one, over=one.term)
    open_ = [tp.rent.reconcile(billed, [], on=date(2017, month, 28)).balance for month in (1, 2)]
    assert open_ == [eur(360), eur(720)]


def test_microrealestate_003():
    """computeRent.test.js, two properties: the second from February."""
    leases = [
        flat(300, 10, 10, date(2017, 1, 1), "a"),
        flat(30, 5, 0, date(2017, 2, 1), "z"),
    ]
    found = [tp.rent.roll(leases, over=tp.Period.month(2017, month)).total for month in (1, 2)]
    assert found == [eur(360), eur(402)]
