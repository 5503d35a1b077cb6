"""Published answers about parts of a period, relief and prices.

A row is: id, topic, source (publisher, link, date), inputs, answer as printed. Copies on unrelated
sites are named as such and not linked.
"""

CASES = [
    {
        "id": "freq-02",
        "topic": "rent_frequency_conversion",
        "source": (
            "Ask",
            "http://www.ask.com/business-finance/calculate-rent-per-calendar-month-845a1779e4323d7a",
            "undated",
        ),
        "inputs": {"weekly_rent": "200", "method": "*52/12"},
        "expected": {"monthly": "866.67"},
    },
    {
        "id": "freq-03",
        "topic": "rent_frequency_conversion",
        "source": (
            "House Price Crash, forum",
            "http://www.housepricecrash.co.uk/forum/index.php?showtopic=57433",
            "undated",
        ),
        "inputs": {"weekly_rent": "90", "method": "*52/12"},
        "expected": {"annual": "4680", "monthly": "390"},
    },
    {
        "id": "prorata-01",
        "topic": "proration_actual_days_in_month",
        "source": (
            "My Rental Management, help",
            "https://myrentalmanagement.freshdesk.com/support/solutions/articles/6000099509-how-to-prorate-rent-with-a-billing-date-of-the-1st-",
            "undated",
        ),
        "inputs": {"monthly_rent": "1000.00", "move_in": "August 20", "period_end": "August 31"},
        "expected": {"days": 12, "daily": "32.26", "prorated": "387.10"},
    },
    {
        "id": "prorata-02",
        "topic": "proration_two_part_months",
        "source": (
            "My Rental Management, help",
            "https://myrentalmanagement.freshdesk.com/support/solutions/articles/6000099509-how-to-prorate-rent-with-a-billing-date-of-the-1st-",
            "undated",
        ),
        "inputs": {"monthly_rent": "1000.00", "move_in": "August 20", "next_due": "September 15"},
        "expected": {
            "august_days": 12,
            "august": "387.0968",
            "september_days": 14,
            "september": "466.6667",
            "total": "853.76",
        },
    },
    {
        "id": "prorata-03",
        "topic": "proration_30_day_month",
        "source": (
            "InternetDict",
            "http://www.internetdict.com/answers/how-to-prorate-monthly-rent.html",
            "undated",
        ),
        "inputs": {"monthly_rent": "600.00", "move_in": "November 18"},
        "expected": {"days": 13, "daily": "20.00", "prorated": "260.00"},
    },
    {
        "id": "prorata-04",
        "topic": "proration_daily_rate_rounded",
        "source": (
            "Ask Me Help Desk",
            "https://www.askmehelpdesk.com/advice/index.php/t-366372.html?pda=1",
            "2009-06-18",
        ),
        "inputs": {"monthly_rent": "800.00", "month_days": 30, "days": 10},
        "expected": {"daily": "26.67", "prorated": "266.70"},
    },
    {
        "id": "prorata-05",
        "topic": "proration_annual_365_rounded_daily",
        "source": (
            "Tilt Elevate, help",
            "https://support.tiltelevate.com/hc/en-us/articles/211535229-How-rent-is-pro-rated-for-partial-periods",
            "undated",
        ),
        "inputs": {"monthly_rent": "1000.00", "currency": "GBP", "from": "May 20", "to": "May 31"},
        "expected": {"days": 12, "daily": "32.88", "prorated": "394.56"},
    },
    {
        "id": "prorata-07",
        "topic": "proration_annual_365_unrounded",
        "source": ("forum post, copy at rssing.com", None, "undated"),
        "inputs": {
            "monthly_rent": "750.00",
            "currency": "GBP",
            "days": 27,
            "period": "February, from the 2nd",
        },
        "expected": {"daily": "24.66", "prorated": "665.75"},
    },
    {
        "id": "prorata-10",
        "topic": "daily_rate_365_vs_366",
        "source": (
            "Hogan Lovells, in JD Supra",
            "http://www.jdsupra.com/legalnews/a-leap-day-bonus-75872/",
            "c. 2020-02",
        ),
        "inputs": {"annual_rent": "10000000", "currency": "GBP"},
        "expected": {"daily_365": "27397", "daily_366": "27322", "difference_85_days": "6375"},
    },
    {
        "id": "prorata-11",
        "topic": "quarterly_instalments",
        "source": (
            "Property Management Guide",
            "https://www.propertymanagementguide.co.uk/resources/rent/quarter-day-payments-commercial-property?font-size=smaller",
            "undated",
        ),
        "inputs": {"annual_rent": "12000", "currency": "GBP"},
        "expected": {"quarterly": "3000", "monthly": "1000"},
    },
    {
        "id": "tp-covid-01",
        "topic": "technopark_covid_rebate",
        "source": (
            "Infomédiaire",
            "https://www.infomediaire.net/solidarite-le-technopark-exonere-les-entreprises-hebergees-de-50-du-loyer-du-2eme-trimestre-2020/",
            "2020-07",
        ),
        "inputs": {
            "months": ["2020-04", "2020-05", "2020-06"],
            "company_age_years": "<5",
            "in_difficulty": True,
            "monthly_rent": "1500",
        },
        "expected": {"rebate_rate": "0.50", "due_total": "2250"},
    },
    {
        "id": "tp-rent-01",
        "topic": "technopark_rent",
        "source": (
            "La Vie éco",
            "https://www.lavieeco.com/economie/technopark-de-casablanca-histoire-dune-reconversion-reussie-1754/",
            "c. 2005",
        ),
        "inputs": {"area_m2": "20", "rate_dh_m2_month": "50", "category": "startup"},
        "expected": {"monthly_rent": "1000"},
    },
    {
        "id": "tp-rent-05",
        "topic": "technopark_rate_card_lookup",
        "source": (
            "Challenge",
            "http://www.challenge.ma/tanger-aura-enfin-son-technopark-54482/?replytocom=418181",
            "2015",
        ),
        "inputs": {"date": "2015", "site": "Tanger"},
        "expected": {"startup": "50", "pme": "100", "grande_entreprise": "130"},
    },
]
