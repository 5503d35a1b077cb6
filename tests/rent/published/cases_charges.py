"""Published answers about service charges.

A row is: id, topic, source (publisher, link, date), inputs, answer as printed. Copies on unrelated
sites are named as such and not linked.
"""

CASES = [
    {
        "id": "baseyear-01",
        "topic": "base_year_stop",
        "source": (
            "Real Diligence, glossary",
            "http://realdiligence.com/Resources/glossaryB.aspx",
            "undated",
        ),
        "inputs": {"base_year_expense": "5000", "current_expense": "7000"},
        "expected": {"pool_for_tenants": "2000"},
    },
    {
        "id": "baseyear-03",
        "topic": "base_year_stop",
        "source": (
            "LegalClarity",
            "https://legalclarity.org/base-year-provisions-in-commercial-leases-expense-stops/",
            "undated",
        ),
        "inputs": {"base_year_expense": "500000", "current_expense": "550000"},
        "expected": {"overage": "50000"},
    },
    {
        "id": "camcap-01",
        "topic": "cumulative_cap_ceiling",
        "source": (
            "Keyz CRE",
            "https://keyzcre.com/cumulative-vs-non-cumulative-caps-on-operating-expenses-in-commercial-leases",
            "undated",
        ),
        "inputs": {"year_1": "100000", "cap": "0.05"},
        "expected": {"year_2_max": "105000", "year_3_max": "110250", "year_4_max": "115762.50"},
    },
    {
        "id": "camcap-02",
        "topic": "cap_compound_vs_simple",
        "source": (
            "CapVeri",
            "https://www.capveri.com/resources/lease-clauses/cumulative-cam-cap",
            "2026",
        ),
        "inputs": {"cap": "0.05", "years": 5},
        "expected": {"compound_increase_percent": "27.6", "simple_increase_percent": "25"},
    },
    {
        "id": "grossup-02",
        "topic": "opex_gross_up",
        "source": (
            "Joe Banfield",
            "https://joebanfield.com/lease/gross-up-of-operating-costs/",
            "undated",
        ),
        "inputs": {
            "variable": "5000",
            "actual_occupancy": "0.50",
            "target_occupancy": "1.00",
            "occupied_share": "0.50",
        },
        "expected": {"variable_grossed": "10000", "charged_to_tenants": "5000"},
    },
]
