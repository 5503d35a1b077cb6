"""Answers on indices and bands of ArrendaTools, Dynamics 365, OpenFisca and Lago.

Sources, with the test in each docstring:
https://github.com/hokus15/ArrendaToolsActualizaRenta/tree/05e72323f063/tests
https://github.com/openfisca/openfisca-core/tree/e70f346/tests/core
https://github.com/getlago/lago-api/tree/1b1c24a6a6c3/spec
and the pages named where they are one.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

import technopark as tp

INE = tp.RoundingPolicy(
    name="ratio to three places", roundings=(tp.Rounding.of(tp.Quantity.RATIO, "0.001"),)
)


def eur(amount):
    return tp.Money.of(amount, "EUR")


def lump(amount, every="year", currency="USD"):
    return tp.BaseRent(rate=tp.Rate.of(amount, currency, per="lump", every=every))


def lease(*clauses, start=date(2024, 1, 1), years=6):
    return tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=tp.Area.of(1, basis=tp.Basis.NIA),
        term=tp.Period(start, start.replace(year=start.year + years)),
        clauses=clauses,
    )


def nets(one):
    return [str(line.net.amount) for line in tp.rent.schedule(one, over=one.term).lines]


# ArrendaTools: a ratio to three places, then the rent.


def changed(rent, index_start, index_end, **more):
    found = tp.rent.indexed(eur(rent), index_start, index_end, rounding=INE, **more)
    return str(found.value)


def change(index_start, index_end):
    return tp.rent.index_change(index_start, index_end, rounding=INE).value / 100


def test_arrendatools_001():
    """test_ipc.py: August 2002 to August 2003."""
    assert change("60.030", "61.827") == Fraction("0.03")
    assert changed("400.00", "60.030", "61.827") == "412.00 EUR"


def test_arrendatools_004():
    """test_ipc.py: August 1999 to August 2001."""
    assert change("127.312", "136.745") == Fraction("0.074")
    assert changed("400.00", "127.312", "136.745") == "429.60 EUR"


def test_arrendatools_005():
    """test_min_ipc_or_percentage.py, test_calculate_same_rate: the index and the cap agree."""
    assert change("60.030", "61.827") == Fraction("0.030")
    assert changed("400.00", "60.030", "61.827", cap="0.03") == "412.00 EUR"
    with pytest.raises(ValueError, match="cap at or above"):
        changed("400.00", "60.030", "61.827", cap="0.03", floor="0.04")


def test_arrendatools_008():
    """test_ipc_then_percentage.py: the index, then 5 % off, on one day: -2.2 % in all."""
    series = tp.IndexSeries.of(
        "IPC", {date(2002, 8, 1): "60.030", date(2003, 8, 1): "61.827"}, months=1
    )
    day = date(2003, 8, 1)
    review = tp.Indexation(
        series=series, base=date(2002, 8, 1), start=day, until=date(2003, 9, 1), rounding=INE
    )
    off = tp.RentStep(kind="percent compound", value=-5, on=(day,), order=1)
    rent = lump(400, every="month", currency="EUR")
    one = lease(rent, review, off, start=date(2002, 8, 1), years=2)
    assert nets(one)[11:13] == ["400.00", "391.40"]
    tenths = tp.Rounding.of(tp.Quantity.PERCENTAGE, "0.1")
    policy = tp.RoundingPolicy(name="per cent to one place", roundings=(tenths,))
    assert tp.rent.index_change(400, "391.40", rounding=policy).value == Fraction("-2.2")


@pytest.mark.parametrize(("by", "new"), [("0.00", "100.00"), ("-1.0", "0.00")], ids=["011", "012"])
def test_arrendatools_011_and_arrendatools_012(by, new):
    """test_percentage.py: nothing more, and nothing left."""
    assert f"{new} EUR" == str(tp.rent.increased(eur(100), by).value)


# Dynamics 365


def test_dynamics_001():
    """MicrosoftDocs/dynamics-365-unified-operations-public/issues/4405.

    The base index gives 1,045.91 and then 1,081.40 on the first amount. The system's 1,127.31 is
    no method: it puts the points since the base over the index of the first year, 8.60 / 110.5, on
    the amount already raised.
    """
    values = {date(2021, 1, 1): "105.65", date(2022, 1, 1): "110.5", date(2023, 1, 1): "114.25"}
    series = tp.IndexSeries.of("CPI", values, months=12)
    review = tp.Indexation(series=series, base=date(2021, 1, 1))
    yearly = tp.Billing(every=tp.Frequency.YEARLY)
    one = lease(lump(1000), review, yearly, start=date(2021, 1, 1), years=3)
    assert nets(one) == ["1000.00", "1045.91", "1081.40"]
    points = Fraction("114.25") - Fraction("105.65")
    wrong = tp.rent.increased(tp.Money.of("1045.91", "USD"), points / Fraction("110.5"))
    assert str(wrong.value) == "1,127.31 USD"


@pytest.mark.parametrize(
    ("quantity", "net"), [(250, "250.00"), (100, "125.00")], ids=["002", "003"]
)
def test_dynamics_002_and_dynamics_003(quantity, net):
    """learn.microsoft.com/dynamics365/finance/accounts-receivable/sb-schedule-billing-features."""
    bands = tp.Scale.of("single", {0: "1.50", 100: "1.25", 200: "1.00"})
    rent = tp.BandRent(bands=bands, currency="USD", per="desk", every="month", quantity=quantity)
    assert net == str(tp.rent.passing(lease(rent), on=date(2024, 1, 1), every="month").value.amount)


# OpenFisca

BASES = ["200", "200.2", "200.002", "200.6", "200.006", "200.5", "200.005"]
TENTH = tp.Scale.of("marginal", {0: 0, 100: "0.1"})


def test_openfisca_002():
    """tax_scales/test_marginal_rate_tax_scale.py, test_calc_without_round."""
    expected = ["10", "10.02", "10.0002", "10.06", "10.0006", "10.05", "10.0005"]
    assert [TENTH.apply(base) for base in BASES] == [Fraction(one) for one in expected]


def test_openfisca_003():
    """The same, test_calc_when_round_is_2: the base half to even, and the amount to the cent."""
    even = tp.Rounding.of(tp.Quantity.LINE, "0.01", tp.Mode.HALF_EVEN)
    found = [tp.Money.rounded(TENTH.apply(even.apply(Fraction(base))), "EUR") for base in BASES]
    expected = ["10.00", "10.02", "10.00", "10.06", "10.00", "10.05", "10.00"]
    assert [str(one.amount) for one in found] == expected


def test_openfisca_005():
    """tax_scales/test_marginal_amount_tax_scale.py, test_calc: amounts of the bands entered."""
    free = {0: 0, 6: 0, 9: 0}
    scale = tp.Scale.of("marginal", free, fixed={6: "0.23", 9: "0.29"}, edge="above the start")
    found = [scale.apply(base) for base in (1, 8, 10)]
    assert found == [0, Fraction("0.23"), Fraction("0.52")]


def test_openfisca_006():
    """tax_scales, test_rate_from_tax_base: the rate of the band."""
    scale = tp.Scale.of("marginal", {0: "0", 400: "0.1", 15000: "0.4", 200000: "0.6"})
    found = [scale.slices(base)[-1][0].price for base in (0, 3000, 15500, 500000)]
    assert found == [Decimal(one) for one in ("0", "0.1", "0.4", "0.6")]


def test_openfisca_007():
    """parameters, test_on_leaf: quarters by the day of birth, as the decree of 1993 has them.

    150 before 1934, and one more with each year of birth, to 160 from 1943.
    """
    by_birth = {date(1934 + n, 1, 1): 151 + n for n in range(10)}
    quarters = tp.Dated.of("quarters", {date(1900, 1, 1): 150} | by_birth)
    found = [quarters.on(date(year, 1, 1)) for year in (1930, 1935, 1940, 1945)]
    assert found == [150, 152, 157, 160]


# Lago


# prorated_graduated_service_spec.rb: the tiers, units by change, those held, and the amount. A
# total below nothing is nothing there; here no quantity falls below zero.
TWO = ({0: 10, 5: 5}, {0: 100, 5: 50})
THREE = ({0: 10, 5: 5, 15: 2}, {0: 100, 5: 50})
GRADUATED = {
    "zero usage": (TWO, (), (), "100.00"),
    "not fully placed": (TWO, (2, 5, 10, -6), ("1.4", "2.66667", "2", "-2.2"), "184.33"),
    "zero in the end": (
        TWO,
        (1, 4, 1, -5, -1),
        ("0.7097", "1.54839", "0.2258", "-0.80645", "-0.0645"),
        "165.81",
    ),
    "a change of range": (TWO, (5, -2), ("3.5", "-1"), "125.00"),
    "overflow": (TWO, (4, 2, -3), ("2.8", "1", "-0.6"), "180.50"),
    "both directions": (TWO, (5, 2, -4, 10), ("3.5", "1", "-1.6", "2"), "190.00"),
    "one range": (TWO, (1,), ("0.7",), "107.00"),
    "a first range of one unit": (({0: 10, 1: 5}, {0: 100, 1: 50}), (1,), ("0.7",), "107.00"),
    "three ranges": (
        THREE,
        (2, 5, 10, -6, 4, 60),
        ("1.4", "2.5", "2", "-2.2", "0.667", "2"),
        "191.34",
    ),
    "two overflows": (THREE, (75,), ("75",), "370.00"),
}


@pytest.mark.parametrize("case", GRADUATED)
def test_tiers_of_units_that_come_and_go(case):
    (prices, fixed), units, held, amount = GRADUATED[case]
    scale = tp.Scale.of("marginal", prices, fixed=fixed, edge="above the start")
    changes = [(n, Fraction(part) / n) for n, part in zip(units, held, strict=True)]
    assert amount == str(tp.Money.rounded(scale.changing(changes), "EUR").amount)


def test_lago_004():
    """services/charge_models/prorated_graduated_service_spec.rb: 197.33 for 14 units, 14.10 each.

    100 and then 50 once; 10 each up to 5, and 5 each above; every change for its part of the month.
    """
    scale = tp.Scale.of("marginal", {0: 10, 5: 5}, fixed={0: 100, 5: 50}, edge="above the start")
    units, held = (5, 5, 10, -6), ("3.5", "2.66667", "2", "-2.2")
    changes = [(n, Fraction(part) / n) for n, part in zip(units, held, strict=True)]
    amount = scale.changing(changes)
    assert str(tp.Money.rounded(amount, "EUR").amount) == "197.33"
    assert str(tp.Money.rounded(amount / sum(units), "EUR").amount) == "14.10"
