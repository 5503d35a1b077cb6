"""Published answers about deposits, late payment, turnover rent and rents over a term.

A row is: id, topic, source (publisher, link, date), inputs, answer as printed. Copies on unrelated
sites are named as such and not linked.
"""

CASES = [
    {
        "id": "dep-01",
        "topic": "deposit_interest_simple",
        "source": ("copy at czechsinexile.org", None, "undated"),
        "inputs": {"deposit": "1000.00", "annual_rate": "0.017", "years": 1},
        "expected": {"interest": "17.00"},
    },
    {
        "id": "late-01",
        "topic": "late_payment_interest",
        "source": (
            "Paidnice, help",
            "https://support.paidnice.com/en/articles/11600906-how-to-automatically-calculate-statutory-interest-in-the-uk",
            "2025-05",
        ),
        "inputs": {
            "debt": "5000",
            "annual_rate": "0.1225",
            "days": 101,
            "day_basis": 365,
            "currency": "GBP",
        },
        "expected": {
            "daily": "1.68",
            "interest": "169.68",
            "fixed_compensation": "70",
            "total": "239.68",
        },
    },
    {
        "id": "ner-02",
        "topic": "net_effective_rent_abated_outside_term",
        "source": (
            "Connect Classroom, glossary",
            "https://connectclassroom.com/glossary/effective-rate",
            "undated",
        ),
        "inputs": {"monthly_rate": "1.00", "paid_months": 24, "extra_free_months": 3},
        "expected": {"effective_rate_2dp": "0.89"},
    },
    {
        "id": "ner-03",
        "topic": "net_effective_rent",
        "source": (
            "Realized 1031, glossary",
            "https://www.realized1031.com/glossary/effective-rent",
            "2015-11-10",
        ),
        "inputs": {"annual_rate": "20", "term_years": 5, "free_months": 5, "ti_allowance": "10"},
        "expected": {"cost_total": "18.33", "per_year": "3.67", "effective_rate": "16.33"},
    },
    {
        "id": "ner-05",
        "topic": "net_effective_rent",
        "source": (
            "Real Calculate",
            "https://www.realcalculate.com/rental/net-effective-rent",
            "undated",
        ),
        "inputs": {"annual_rate": "50", "term_years": 5, "free_months": 3, "ti_allowance": "10"},
        "expected": {"effective_rate": "45.50"},
    },
    {
        "id": "pctrent-01",
        "topic": "percentage_rent_natural_breakpoint",
        "source": (
            "Capital Retail",
            "https://capitalretail.com/percentage-rent-natural-breakpoint/",
            "2018-01-30",
        ),
        "inputs": {"base_rent": "120000", "rate": "0.08", "sales": "1600000"},
        "expected": {
            "breakpoint": "1500000",
            "excess": "100000",
            "overage": "8000",
            "total_rent": "128000",
        },
    },
    {
        "id": "pctrent-03",
        "topic": "natural_breakpoint",
        "source": ("The Stack CRE", "https://thestackcre.com/topic/natural-breakpoint", "undated"),
        "inputs": {"base_rent": "50000", "rate": "0.05"},
        "expected": {"breakpoint": "1000000"},
    },
    {
        "id": "pctrent-04",
        "topic": "percentage_rent_artificial_breakpoint",
        "source": (
            "Realized 1031, glossary",
            "https://www.realized1031.com/glossary/percentage-rent",
            "undated",
        ),
        "inputs": {
            "area": "5000",
            "base_rate": "10",
            "rate": "0.04",
            "breakpoint": "1000000",
            "sales": "1100000",
        },
        "expected": {"base_rent": "50000", "overage": "4000", "total_rent": "54000"},
    },
    {
        "id": "pctrent-07",
        "topic": "sales_based_rent_min",
        "source": (
            "SAP R/3 4.6C, documentation",
            "https://help.sap.com/saphelp_46c/helpdata/fr/2c/275afc456a11d189440000e829fbbd/content.htm",
            "2001 (data)",
        ),
        "inputs": {
            "sales_reports": ["18000", "25000"],
            "tiers": [["0", "20000", "10"], ["0", "30000", "11"], ["0", "40000", "12"]],
            "min_rent": "5600",
            "currency": "FRF",
        },
        "expected": {"total_sales": "43000", "sales_rent": "5160", "rent_due": "5600"},
    },
    {
        "id": "pctrent-08",
        "topic": "sales_based_rent_max",
        "source": (
            "SAP R/3 4.6C, documentation",
            "https://help.sap.com/saphelp_46c/helpdata/fr/2c/275afc456a11d189440000e829fbbd/content.htm",
            "2001 (data)",
        ),
        "inputs": {
            "sales_reports": ["18000", "25000"],
            "rate": "0.12",
            "max_rent": "5000",
            "currency": "FRF",
        },
        "expected": {"sales_rent": "5160", "rent_due": "5000"},
    },
    {
        "id": "sl-01",
        "topic": "straight_line_rent",
        "source": (
            "The Motley Fool",
            "https://www.fool.com/millionacres/real-estate-investing/how-do-straight-line-rents-work-in-commercial-real-estate-leases/",
            "2020-08-08",
        ),
        "inputs": {"payments": [["6", "1800"], ["6", "2000"]]},
        "expected": {
            "total": "22800",
            "straight_line": "1900",
            "deferred_first_half_per_month": "100",
        },
    },
    {
        "id": "sl-02",
        "topic": "straight_line_stepped_rent",
        "source": (
            "Eptura, Archibus documentation",
            "https://knowledge.eptura.com/Archibus/Archibus_Applications_and_Modules/0360-Real_Property/0642-Costs/0702-Straight-Line_Reporting_Overview/1702-StraightLine_Reporting_for_Stepped_Rent",
            "undated",
        ),
        "inputs": {"payments": [["12", "10000"], ["12", "20000"]]},
        "expected": {
            "total": "360000",
            "straight_line": "15000",
            "differential": ["-5000", "5000"],
            "yearly_differential": ["-60000", "60000"],
        },
    },
    {
        "id": "sl-03",
        "topic": "straight_line_rent",
        "source": (
            "Calculator Academy",
            "https://calculator.academy/straight-line-rent-calculator/",
            "undated",
        ),
        "inputs": {"total": "20000", "months": 10},
        "expected": {"straight_line": "2000"},
    },
    {
        "id": "uk-hmrc-abn-01",
        "topic": "abnormal_increase_test",
        "source": (
            "HM Revenue and Customs, SDLT manual",
            "https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18625",
            "HMRC manual",
        ),
        "inputs": {
            "previous_rent": "10000",
            "new_rent": "25000",
            "start": "2004-04-01",
            "increase_date": "2010-04-01",
        },
        "expected": {"whole_years": 6, "excess": "15000", "threshold": "12000", "abnormal": True},
    },
    {
        "id": "uk-hmrc-high-01",
        "topic": "highest_rent_first_five_years",
        "source": (
            "HM Revenue and Customs, SDLT manual",
            "https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18510",
            "HMRC manual",
        ),
        "inputs": {
            "annual_rents": [
                "50000",
                "50000",
                "60000",
                "60000",
                "70000",
                "70000",
                "80000",
                "80000",
                "90000",
                "90000",
            ],
            "lease_start": "2009-04-01",
        },
        "expected": {"rent_used_years_6_10": "70000", "window_start": "2013-04-01"},
    },
    {
        "id": "uk-hmrc-npv-02",
        "topic": "rent_part_year_and_npv",
        "source": (
            "HM Revenue and Customs, SDLT manual",
            "https://gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm13090",
            "HMRC manual",
        ),
        "inputs": {
            "annual_rent": "75000",
            "start": "2015-07-01",
            "end": "2018-10-31",
            "day_basis": 365,
            "discount_rate": "0.035",
            "timing": "end of year",
        },
        "expected": {"term": "3 years and 123 days", "part_year_rent": "25273", "npv": "232146"},
    },
    {
        "id": "uk-hmrc-npv-03",
        "topic": "rent_npv",
        "source": (
            "HM Revenue and Customs, SDLT manual",
            "https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18635",
            "HMRC manual",
        ),
        "inputs": {"annual_rent": "15000", "years": 4, "discount_rate": "0.035"},
        "expected": {"npv": "55096"},
    },
    {
        "id": "uk-hmrc-npv-04",
        "topic": "rent_npv",
        "source": (
            "HM Revenue and Customs, SDLT manual",
            "https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18635",
            "HMRC manual",
        ),
        "inputs": {
            "annual_rent": "10000",
            "years": 10,
            "discount_rate": "0.035",
            "round_each_year_to_pound": True,
        },
        "expected": {"npv": "83165"},
    },
    {
        "id": "uk-hmrc-roll-01",
        "topic": "rolling_12_month_maximum",
        "source": (
            "HM Revenue and Customs, SDLT manual",
            "https://www.gov.uk/hmrc-internal-manuals/stamp-duty-land-tax-manual/sdltm18515",
            "HMRC manual",
        ),
        "inputs": {
            "monthly_rents": {
                "1-10": "4000",
                "11-20": "4250",
                "21-30": "3900",
                "31-40": "4250",
                "41-50": "5000",
                "51-60": "3900",
            },
            "lease_start": "2004-04-01",
        },
        "expected": {
            "max_12_month_rent": "58500",
            "months": "39-50",
            "window_totals": {
                "1-12": "48500",
                "2-13": "48750",
                "3-14": "49000",
                "9-20": "50500",
                "10-21": "50400",
                "11-22": "50300",
                "12-23": "49950",
                "30-41": "51400",
                "31-42": "52500",
                "32-43": "53250",
                "39-50": "58500",
                "40-51": "58150",
                "41-52": "57800",
            },
        },
    },
]
