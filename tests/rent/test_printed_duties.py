"""What duties, fees and shares print, and what their errors say: the whole text."""

from datetime import date

import pytest

import technopark as tp
from technopark.errors import TechnoparkError

DAY = date(2018, 10, 8)
NOW = date(2024, 3, 1)
VALUE = tp.Money.of("100000.00", "MAD")
FEE = tp.LateFee(
    amount=tp.Money.of("50.00", "MAD"), share="0.05", a_day=tp.Money.of("2.00", "MAD"), grace=5
)
ROOM = tp.Area.of("20", basis=tp.Basis.NIA)
RENT = tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))


def money(*amounts):
    return [tp.Money.of(one, "MAD") for one in amounts]


def held(**more):
    clauses = (RENT, tp.Deposit(months=2, **more))
    term = tp.Period.year(2018)
    return tp.Lease(id="a", tenant="b", units=("c",), area=ROOM, term=term, clauses=clauses)


DOOR = tp.rent.Deduction(on=DAY, amount=tp.Money.of("300.00", "MAD"), reason="door")

PRINTED = {
    "communal urban": (
        lambda: tp.rent.communal_tax(VALUE, on=DAY),
        (
            "taxe de services communaux: 10,500.00 MAD = line rounded half up to 0.01\n"
            "└─ tax, exact: 10,500 = yearly rental value × rate\n"
            "   ├─ yearly rental value: 100,000.00 MAD\n"
            "   └─ rate: 0.105 [1] [2]\n"
            "[1] guide of local taxes, copy at flipbuilder.com, Taxe de services communaux: rates (copy, undated,\n"
            "    high confidence)\n"
            "[2] note on local taxes, copy at scribd.com, Taxe de services communaux (copy, 2013-02-13, medium\n"
            "    confidence)"
        ),
    ),
    "communal outside": (
        lambda: tp.rent.communal_tax(VALUE, on=DAY, zone="peripheral"),
        (
            "taxe de services communaux: 6,500.00 MAD = line rounded half up to 0.01\n"
            "└─ tax, exact: 6,500 = yearly rental value × rate\n"
            "   ├─ yearly rental value: 100,000.00 MAD\n"
            "   └─ rate: 0.065 [1] [2]\n"
            "[1] guide of local taxes, copy at flipbuilder.com, Taxe de services communaux: rates (copy, undated,\n"
            "    high confidence)\n"
            "[2] note on local taxes, copy at scribd.com, Taxe de services communaux (copy, 2013-02-13, medium\n"
            "    confidence)"
        ),
    ),
    "professional 1": (
        lambda: tp.rent.professional_tax(VALUE, on=DAY),
        (
            "taxe professionnelle: 30,000.00 MAD = line rounded half up to 0.01\n"
            "└─ not below the least: 30,000 = maximum of tax, exact, least\n"
            "   ├─ tax, exact: 30,000 = yearly rental value × rate, class 1\n"
            "   │  ├─ yearly rental value: 100,000.00 MAD\n"
            "   │  └─ rate, class 1: 0.3 [1] [2]\n"
            "   └─ least: 1,200.00 MAD [1]\n"
            "[1] university exercise with its solution, copy at scribd.com, taxe professionnelle and taxe de\n"
            "    services communaux (copy, 2018, medium confidence)\n"
            "[2] manual of Moroccan taxes, copy at flipbuilder.com, taxe professionnelle: classes and rates of\n"
            "    law 47-06 (copy, undated, medium confidence)"
        ),
    ),
    "professional 1, little": (
        lambda: tp.rent.professional_tax(tp.Money.of("100.00", "MAD"), on=DAY),
        (
            "taxe professionnelle: 1,200.00 MAD = line rounded half up to 0.01\n"
            "└─ not below the least: 1,200 = maximum of tax, exact, least\n"
            "   ├─ tax, exact: 30 = yearly rental value × rate, class 1\n"
            "   │  ├─ yearly rental value: 100.00 MAD\n"
            "   │  └─ rate, class 1: 0.3 [1] [2]\n"
            "   └─ least: 1,200.00 MAD [1]\n"
            "[1] university exercise with its solution, copy at scribd.com, taxe professionnelle and taxe de\n"
            "    services communaux (copy, 2018, medium confidence)\n"
            "[2] manual of Moroccan taxes, copy at flipbuilder.com, taxe professionnelle: classes and rates of\n"
            "    law 47-06 (copy, undated, medium confidence)"
        ),
    ),
    "professional 2": (
        lambda: tp.rent.professional_tax(VALUE, on=DAY, grade=2),
        (
            "taxe professionnelle: 20,000.00 MAD = line rounded half up to 0.01 (the least tax of the class was\n"
            "not found)\n"
            "└─ tax, exact: 20,000 = yearly rental value × rate, class 2\n"
            "   ├─ yearly rental value: 100,000.00 MAD\n"
            "   └─ rate, class 2: 0.2 [1]\n"
            "[1] manual of Moroccan taxes, copy at flipbuilder.com, taxe professionnelle: classes and rates of\n"
            "    law 47-06 (copy, undated, medium confidence)"
        ),
    ),
    "withheld, low": (
        lambda: tp.rent.withholding(VALUE, on=NOW, natural_person=True).explain(),
        (
            "withheld: 10,000 = yearly rent × rate\n"
            "├─ yearly rent: 100,000.00 MAD\n"
            "└─ rate: 0.1 [1]\n"
            "[1] eralik.com, withholding on rent (undated, low confidence), https://eralik.com/?p=3490"
        ),
    ),
    "withheld, high": (
        lambda: tp.rent.withholding(
            tp.Money.of("240000.00", "MAD"), on=NOW, natural_person=True
        ).explain(),
        (
            "withheld: 36,000 = yearly rent × rate\n"
            "├─ yearly rent: 240,000.00 MAD\n"
            "└─ rate: 0.15 [1]\n"
            "[1] marocpresse.com, Ce qui change : la retenue à la source (2025, low confidence),\n"
            "    https://marocpresse.com/ce-qui-change-la-retention-a-la-source-du-mre"
        ),
    ),
    "withheld, nobody": (
        lambda: tp.rent.withholding(VALUE, on=NOW, natural_person=False).explain(),
        "nothing: 0 (the landlord is not a natural person)",
    ),
    "withheld, at the step": (
        lambda: tp.rent.withholding(tp.Money.of("120000.00", "MAD"), on=NOW, natural_person=True),
        (
            "definition   value    numerator  denominator  remark\n"
            "───────────  ───────  ─────────  ───────────  ──────────────────────────────────────────────────────\n"
            "withholding  unknown          -            -  the sources conflict at 120,000.00 MAD: 10 % up to and\n"
            "                                              including 120,000 MAD (eralik.com); 15 % from 120,000\n"
            "                                              MAD on (marocpresse.com)"
        ),
    ),
    "registered for a year": (
        lambda: tp.rent.registration(tp.Period.year(2018), yearly=VALUE, on=NOW).explain(),
        (
            "fixed fee in MAD: 200 [1]\n"
            "[1] Gide, in Chambers, Real estate 2024, Morocco: value added tax, registration, payment of rent\n"
            "    (2024, high confidence), https://gpg-pdf.chambers.com/view/133371374/666"
        ),
    ),
    "registered for twelve years": (
        lambda: tp.rent.registration(
            tp.Period(date(2018, 1, 1), date(2030, 1, 1)), yearly=VALUE, on=NOW
        ).explain(),
        (
            "duty: 120,000 = yearly rent × times × rate (probably: 6 % of twenty times the yearly rent, as the\n"
            "source reads the law for ten years or more; to be confirmed) [1]\n"
            "├─ yearly rent: 100,000.00 MAD\n"
            "├─ times: 20\n"
            "└─ rate: 0.06\n"
            "[1] Gide, in Chambers, Real estate 2024, Morocco: renewal of commercial leases (2024, high\n"
            "    confidence), https://gpg-pdf.chambers.com/view/133371374/665"
        ),
    ),
    "VAT in scope": (
        lambda: tp.rent.vat_scope("equipped", on=NOW),
        (
            "Moroccan VAT is due on the rent: met\n"
            "requirement                                             answer  observed                  what to do\n"
            "──────────────────────────────────────────────────────  ──────  ────────────────────────  ──────────\n"
            "the premises are in the scope of VAT, or the landlord   met     equipped, without option\n"
            "opted for it"
        ),
    ),
    "VAT by option": (
        lambda: tp.rent.vat_scope(
            "bare, acquired outside VAT", on=NOW, option=True, turnover=VALUE
        ),
        (
            "Moroccan VAT is due on the rent: unmet\n"
            "requirement                    answer  observed                       what to do\n"
            "─────────────────────────────  ──────  ─────────────────────────────  ──────────────────────────────\n"
            "the premises are in the scope  met     bare, acquired outside VAT,\n"
            "of VAT, or the landlord opted          with option\n"
            "for it\n"
            "the landlord's turnover is     unmet   100,000.00 MAD                 none: a landlord of that size\n"
            "above 500,000.00 MAD                                                  is exempt"
        ),
    ),
    "VAT without": (
        lambda: tp.rent.vat_scope("bare, acquired outside VAT", on=NOW),
        (
            "Moroccan VAT is due on the rent: unmet\n"
            "requirement                    answer  observed                       what to do\n"
            "─────────────────────────────  ──────  ─────────────────────────────  ──────────────────────────────\n"
            "the premises are in the scope  unmet   bare, acquired outside VAT,    the landlord may opt for it,\n"
            "of VAT, or the landlord opted          without option                 since 2018-01-01\n"
            "for it"
        ),
    ),
    "VAT, large": (
        lambda: tp.rent.vat_scope("equipped", on=NOW, turnover=tp.Money.of("600000.00", "MAD")),
        (
            "Moroccan VAT is due on the rent: met\n"
            "requirement                                             answer  observed                  what to do\n"
            "──────────────────────────────────────────────────────  ──────  ────────────────────────  ──────────\n"
            "the premises are in the scope of VAT, or the landlord   met     equipped, without option\n"
            "opted for it\n"
            "the landlord's turnover is above 500,000.00 MAD         met     600,000.00 MAD"
        ),
    ),
    "taken apart": (
        lambda: tp.rent.taken_apart(VALUE, rate="0.20", charges=tp.Money.of("4000.00", "MAD")),
        (
            "Rent with charges and tax in it\n"
            "part             amount\n"
            "───────  ──────────────\n"
            "rent      80,000.00 MAD\n"
            "tax       16,000.00 MAD\n"
            "charges    4,000.00 MAD\n"
            "in all   100,000.00 MAD"
        ),
    ),
    "communal clause": (
        lambda: repr(tp.rent.communal_services().name),
        "'taxe de services communaux'",
    ),
    "fee": (
        lambda: tp.rent.late_fee(FEE, debt=VALUE, due=DAY, on=date(2018, 10, 20)),
        (
            "late fee: 5,074.00 MAD = line rounded half up to 0.01\n"
            "└─ late fee, exact: 5,074 = fixed fee + share of the debt + fee for the days\n"
            "   ├─ fixed fee: 50.00 MAD\n"
            "   ├─ share of the debt: 5,000 = debt × share\n"
            "   │  ├─ debt: 100,000.00 MAD\n"
            "   │  └─ share: 0.05\n"
            "   └─ fee for the days: 24 = fee a day × 12 days\n"
            "      ├─ fee a day: 2.00 MAD\n"
            "      └─ 12 days: 12"
        ),
    ),
    "fee, in grace": (
        lambda: tp.rent.late_fee(FEE, debt=VALUE, due=DAY, on=date(2018, 10, 13)),
        (
            "late fee: 0.00 MAD = line rounded half up to 0.01\n"
            "└─ late fee, exact: 0 (5 days late, 5 of grace)"
        ),
    ),
    "ceiling": (
        lambda: tp.rent.charge_ceiling(
            tp.ChargeCap(rate="0.05"), charged=money("100.00", "103.00")
        ),
        (
            "ceiling: 108.15 MAD = line rounded half up to 0.01\n"
            "└─ ceiling, exact: 108.15 = last year's charge + rise\n"
            "   ├─ last year's charge: 103.00 MAD\n"
            "   └─ rise: 5.15 = last year's charge × cap\n"
            "      ├─ last year's charge: 103.00 MAD\n"
            "      └─ cap: 0.05"
        ),
    ),
    "ceiling, cumulative": (
        lambda: tp.rent.charge_ceiling(
            tp.ChargeCap(rate="0.05", cumulative=True), charged=money("100.00", "103.00")
        ),
        (
            "ceiling: 110.25 MAD = line rounded half up to 0.01\n"
            "└─ ceiling, exact: 110.25 = first year's charge × one and the cap × one and the cap\n"
            "   ├─ first year's charge: 100.00 MAD\n"
            "   ├─ one and the cap: 1.05\n"
            "   └─ one and the cap: 1.05"
        ),
    ),
    "ceiling, simple": (
        lambda: tp.rent.charge_ceiling(
            tp.ChargeCap(rate="0.05", cumulative=True, compound=False),
            charged=money("100.00", "103.00"),
        ),
        (
            "ceiling: 110.00 MAD = line rounded half up to 0.01\n"
            "└─ ceiling, exact: 110 = first year's charge + rise\n"
            "   ├─ first year's charge: 100.00 MAD\n"
            "   └─ rise: 10 = first year's charge × cap × 2 years\n"
            "      ├─ first year's charge: 100.00 MAD\n"
            "      ├─ cap: 0.05\n"
            "      └─ 2 years: 2"
        ),
    ),
    "rentable by load": (
        lambda: tp.rent.rentable(ROOM, basis="rentable", load="1.15"),
        (
            "rentable area: 23 m² (rentable) = usable area × load factor\n"
            "├─ usable area: 20 m² (NIA)\n"
            "└─ load factor: 1.15"
        ),
    ),
    "rentable by add-on": (
        lambda: tp.rent.rentable(ROOM, basis="rentable", add_on="0.15"),
        (
            "rentable area: 23 m² (rentable) = usable area × load factor\n"
            "├─ usable area: 20 m² (NIA)\n"
            "└─ load factor: 1.15 = one + add-on\n"
            "   ├─ one: 1\n"
            "   └─ add-on: 0.15"
        ),
    ),
    "rentable by loss": (
        lambda: tp.rent.rentable(ROOM, basis="rentable", loss="0.2"),
        (
            "rentable area: 25 m² (rentable) = usable area × load factor\n"
            "├─ usable area: 20 m² (NIA)\n"
            "└─ load factor: 1.25 = one ÷ usable share\n"
            "   ├─ one: 1\n"
            "   └─ usable share: 0.8 = one - loss factor\n"
            "      ├─ one: 1\n"
            "      └─ loss factor: 0.2"
        ),
    ),
    "usable": (
        lambda: tp.rent.usable(ROOM, basis="usable", load="1.25"),
        (
            "usable area: 16 m² (usable) = rentable area ÷ load factor\n"
            "├─ rentable area: 20 m² (NIA)\n"
            "└─ load factor: 1.25"
        ),
    ),
    "share": (
        lambda: tp.rent.share_of(20, 80),
        ("share: 0.25 = part ÷ whole\n├─ part: 20\n└─ whole: 80"),
    ),
    "grossed up": (
        lambda: tp.rent.gross_up(VALUE, actual="0.8", target="0.95", variable="0.4"),
        (
            "grossed up: 107,500.00 MAD = line rounded half up to 0.01\n"
            "└─ cost, grossed up: 107,500 = fixed + variable\n"
            "   ├─ fixed: 60,000 = cost × fixed share\n"
            "   │  ├─ cost: 100,000.00 MAD\n"
            "   │  └─ fixed share: 0.6 = one - variable share\n"
            "   │     ├─ one: 1\n"
            "   │     └─ variable share: 0.4\n"
            "   └─ variable: 47,500 = cost × variable share × factor, at least one\n"
            "      ├─ cost: 100,000.00 MAD\n"
            "      ├─ variable share: 0.4\n"
            "      └─ factor, at least one: 1.1875 = maximum of target over actual, one\n"
            "         ├─ target over actual: 1.1875 = target ÷ actual\n"
            "         │  ├─ target: 0.95\n"
            "         │  └─ actual: 0.8\n"
            "         └─ one: 1"
        ),
    ),
    "deposit": (
        lambda: tp.rent.deposit(held(), on=date(2018, 12, 1), deductions=(DOOR,)).explain(),
        (
            "deposit of lease a on 2018-12-01: 1,700.00 MAD = paid + door\n"
            "├─ paid: 2,000.00 MAD = line rounded half up to 0.01\n"
            "│  └─ deposit from 2018-01-01: 2,000.00 MAD = line rounded half up to 0.01\n"
            "│     └─ deposit, exact: 2,000 = a month of the charges × months\n"
            "│        ├─ a month of the charges: 1,000 = rent\n"
            "│        │  └─ rent: 1,000 = rate × area\n"
            "│        │     ├─ rate: 50 MAD per m2 per month\n"
            "│        │     └─ area: 20 m² (NIA)\n"
            "│        └─ months: 2\n"
            "└─ door: -300.00 MAD = line rounded half up to 0.01\n"
            "   └─ door: -300.00 MAD"
        ),
    ),
    "deposit, table": (
        lambda: tp.rent.deposit(
            held(), on=date(2019, 1, 5), deductions=(DOOR,), refunded=date(2019, 1, 1)
        ),
        (
            "Deposit of lease a, b, on 2019-01-05\n"
            "day         what           amount\n"
            "──────────  ──────  ─────────────\n"
            "2018-01-01  paid     2,000.00 MAD\n"
            "2018-10-08  door      -300.00 MAD\n"
            "2019-01-01  refund  -1,700.00 MAD\n"
            "balance 0.00 MAD"
        ),
    ),
    "deposit, agreed": (
        lambda: tp.rent.schedule(held(), over=tp.Period.month(2018, 1)).explain(),
        (
            "lease a, 2018-01-01 to 2018-01-31: 3,000.00 MAD = rent, 2018-01-01 to 2018-01-31 + deposit,\n"
            "2018-01-01 to 2018-12-31\n"
            "├─ rent, 2018-01-01 to 2018-01-31: 1,000.00 MAD = line rounded half up to 0.01\n"
            "│  └─ rent: 1,000 = rate × area\n"
            "│     ├─ rate: 50 MAD per m2 per month\n"
            "│     └─ area: 20 m² (NIA)\n"
            "└─ deposit, 2018-01-01 to 2018-12-31: 2,000.00 MAD = line rounded half up to 0.01\n"
            "   └─ deposit from 2018-01-01: 2,000.00 MAD = line rounded half up to 0.01\n"
            "      └─ deposit, exact: 2,000 = a month of the charges × months\n"
            "         ├─ a month of the charges: 1,000 = rent\n"
            "         │  └─ rent: 1,000 = rate × area\n"
            "         │     ├─ rate: 50 MAD per m2 per month\n"
            "         │     └─ area: 20 m² (NIA)\n"
            "         └─ months: 2"
        ),
    ),
    "days": (lambda: tp.rent.days(DAY, NOW), "1971"),
}

SAID = {
    "communal, no zone": (
        lambda: tp.rent.communal_tax(VALUE, on=DAY, zone="moon"),
        'zone: got \'moon\'; allowed is "urban", "peripheral"',
    ),
    "communal, other money": (
        lambda: tp.rent.communal_tax(tp.Money.of("1.00", "EUR"), on=DAY),
        "communal_tax rental_value, in MAD by Moroccan law: got MAD and EUR in one operation; convert one of them at a stated rate first",
    ),
    "professional, no class": (
        lambda: tp.rent.professional_tax(VALUE, on=DAY, grade=4),
        "professional_tax grade: got 4; allowed is 1, 2 or 3",
    ),
    "professional, other money": (
        lambda: tp.rent.professional_tax(tp.Money.of("1.00", "EUR"), on=DAY),
        "professional_tax rental_value, in MAD by Moroccan law: got MAD and EUR in one operation; convert one of them at a stated rate first",
    ),
    "withheld, other money": (
        lambda: tp.rent.withholding(tp.Money.of("1.00", "EUR"), on=NOW, natural_person=True),
        "withholding yearly, in MAD by Moroccan law: got MAD and EUR in one operation; convert one of them at a stated rate first",
    ),
    "withheld, too early": (
        lambda: tp.rent.withholding(VALUE, on=date(1990, 1, 1), natural_person=True),
        "yearly rent up to which nothing is withheld: nothing is in force on 1990-01-01; known is from 2019-01-01 on",
    ),
    "registered, other money": (
        lambda: tp.rent.registration(
            tp.Period.year(2018), yearly=tp.Money.of("1.00", "EUR"), on=DAY
        ),
        "registration yearly, in MAD by Moroccan law: got MAD and EUR in one operation; convert one of them at a stated rate first",
    ),
    "no such premises": (
        lambda: tp.rent.vat_scope("a tent", on=NOW),
        'vat_scope premises: got \'a tent\'; allowed is "furnished", "equipped", "bare, acquired within VAT", "bare, acquired outside VAT", "with a going concern", "in a commercial complex"',
    ),
    "VAT, other money": (
        lambda: tp.rent.vat_scope("equipped", on=NOW, turnover=tp.Money.of("1.00", "EUR")),
        "vat_scope turnover, in MAD by Moroccan law: got MAD and EUR in one operation; convert one of them at a stated rate first",
    ),
    "taken apart, rate": (
        lambda: tp.rent.taken_apart(VALUE, rate="-1"),
        "taken_apart rate: got '-1'; allowed is zero or more",
    ),
    "taken apart, charges": (
        lambda: tp.rent.taken_apart(VALUE, rate="0.2", charges=tp.Money.of("100001.00", "MAD")),
        "taken_apart charges: got '100,001.00 MAD'; allowed is at most 100,000.00 MAD",
    ),
    "fee, other money": (
        lambda: tp.rent.late_fee(FEE, debt=tp.Money.of("1.00", "EUR"), due=DAY, on=NOW),
        "money: got EUR and MAD in one operation; convert one of them at a stated rate first",
    ),
    "fee, before the due day": (
        lambda: tp.rent.late_fee(FEE, debt=VALUE, due=NOW, on=DAY),
        "period: got start 2024-03-01 and end 2018-10-08; the end is the day after the last one, so it must be later than the start; use Period.closed(first, last) to name the last day",
    ),
    "fee of nothing": (
        tp.LateFee,
        "LateFee: got None; allowed is an amount, a share, or so much a day",
    ),
    "ceiling of no year": (
        lambda: tp.rent.charge_ceiling(tp.ChargeCap(rate="0.05"), charged=[]),
        "charge_ceiling charged: got (); allowed is at least the first year",
    ),
    "ceiling below zero": (
        lambda: tp.ChargeCap(rate="-0.05"),
        "ChargeCap.rate: got -0.05; allowed is a share of zero or more",
    ),
    "load below one": (
        lambda: tp.rent.rentable(ROOM, basis="rentable", load="0.9"),
        "load factor: got '0.9'; allowed is 1 or more; 1.15 where 15 % is added",
    ),
    "load and loss": (
        lambda: tp.rent.rentable(ROOM, basis="rentable", load="1.1", loss="0.1"),
        "load, add_on and loss: got ('1.1', None, '0.1'); allowed is one of the three, the others none",
    ),
    "no load": (
        lambda: tp.rent.rentable(ROOM, basis="rentable"),
        "load, add_on and loss: got (None, None, None); allowed is one of the three, the others none",
    ),
    "share of nothing": (
        lambda: tp.rent.share_of(20, 0),
        "share_of whole: got '0'; allowed is a whole above zero",
    ),
    "share below zero": (
        lambda: tp.rent.share_of(-1, 20),
        "share_of part: got '-1'; allowed is a part of zero or more",
    ),
    "gross-up, empty": (
        lambda: tp.rent.gross_up(VALUE, actual=0, variable="0.4"),
        "gross_up actual: got 0; allowed is an occupancy above 0 and up to 1",
    ),
    "gross-up, beyond": (
        lambda: tp.rent.gross_up(VALUE, actual="1.2", variable="0.4"),
        "gross_up actual: got '1.2'; allowed is an occupancy above 0 and up to 1",
    ),
    "deduction below zero": (
        lambda: tp.rent.Deduction(on=DAY, amount=tp.Money.of("-1.00", "MAD"), reason="x"),
        "Deduction.amount: got '-1.00 MAD'; allowed is zero or more",
    ),
    "no deposit": (
        lambda: tp.rent.deposit(
            tp.Lease(
                id="a",
                tenant="b",
                units=("c",),
                area=ROOM,
                term=tp.Period.year(2018),
                clauses=(RENT,),
            ),
            on=DAY,
        ),
        "lease a, Deposit on 2018-01-01: the lease has none; add one",
    ),
}


@pytest.mark.parametrize(("call", "text"), PRINTED.values(), ids=PRINTED)
def test_the_whole_text(call, text):
    assert text == str(call())


@pytest.mark.parametrize(("call", "text"), SAID.values(), ids=SAID)
def test_what_an_error_says(call, text):
    with pytest.raises(TechnoparkError) as caught:
        call()
    assert text == str(caught.value)
