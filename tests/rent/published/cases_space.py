"""Published answers about areas, shares, occupancy and terms.

A row is: id, topic, source (publisher, link, date), inputs, answer as printed. Copies on unrelated
sites are named as such and not linked.
"""

CASES = [
    {
        "id": "area-04",
        "topic": "rentable_from_usable",
        "source": (
            "Best Floor Measurement, glossary",
            "https://bestfloormd.netlify.app/rentable-floor-area",
            "undated",
        ),
        "inputs": {"usable": "10000", "load_percent": "15"},
        "expected": {"rentable": "11500"},
    },
    {
        "id": "area-05",
        "topic": "rent_on_rentable_area",
        "source": (
            "CREpedia",
            "https://crepedia.com/dictionary/definitions/rentable-area",
            "undated",
        ),
        "inputs": {"usable": "1000", "common_allocated": "250", "monthly_rate": "2.00"},
        "expected": {"rentable": "1250", "monthly_rent": "2500.00"},
    },
    {
        "id": "area-07",
        "topic": "persons_per_room",
        "source": (
            "Labour Research Department, Health and Safety Law 2021",
            "https://www.lrdpublications.org.uk/publications.php?id=idm140063320290320&iss=2091&pub=bk",
            "2021-10",
        ),
        "inputs": {"ceiling_m": "2.4", "min_m3_per_person": "11"},
        "expected": {"m2_per_person": "4.6"},
    },
    {
        "id": "occ-01",
        "topic": "occupancy_rate",
        "source": ("XelOnline", "http://www.xelonline.com/?p=907", "undated"),
        "inputs": {"occupied_m2": "9000", "leasable_m2": "10000"},
        "expected": {"occupancy_percent": "90", "vacancy_percent": "10"},
    },
    {
        "id": "occ-02",
        "topic": "occupancy_rate_units",
        "source": ("XelOnline", "http://www.xelonline.com/?p=907", "undated"),
        "inputs": {"occupied_units": 80, "units": 100},
        "expected": {"occupancy_percent": "80", "vacancy_percent": "20"},
    },
    {
        "id": "occ-03",
        "topic": "economic_occupancy",
        "source": ("calculator, copy at austintexas.org", None, "undated"),
        "inputs": {"actual_income": "80000", "potential_income": "100000"},
        "expected": {"economic_occupancy_percent": "80"},
    },
    {
        "id": "share-01",
        "topic": "pro_rata_share",
        "source": (
            "Cobrief, glossary",
            "https://www.cobrief.app/resources/legal-glossary/tenants-proportionate-share-overview-definition-and-example",
            "undated",
        ),
        "inputs": {"tenant_area": "5000", "building_area": "50000"},
        "expected": {"share_percent": "10"},
    },
    {
        "id": "share-02",
        "topic": "pro_rata_share_real_lease",
        "source": (
            "Orange County, North Carolina: a lease",
            "http://server3.co.orange.nc.us:8088/WebLink/0/doc/64949/Page27.aspx",
            "undated",
        ),
        "inputs": {"tenant_area": "6000", "building_area": "19346"},
        "expected": {"share_percent_0dp": "31"},
    },
    {
        "id": "share-04",
        "topic": "pro_rata_denominator_choice",
        "source": ("Beliveau Law", "https://beliveaulaw.net/?p=5606", "undated"),
        "inputs": {"tenant_area": "5000", "leasable_area": "100000", "occupancy": "0.83"},
        "expected": {"share_of_leasable_percent": "5", "share_of_leased_percent": "6"},
    },
    {
        "id": "tp-cap-02",
        "topic": "technopark_capacity_units",
        "source": ("Les Inspirations Eco, leseco.ma", "https://leseco.ma/?p=214486", "c. 2022"),
        "inputs": {
            "site": "Fes",
            "early_stage_offices": 34,
            "early_stage_m2": ["15", "25"],
            "other_offices": 32,
            "other_m2": ["25", "35"],
        },
        "expected": {"offices": 66, "area_min_m2": "1310", "area_max_m2": "1970"},
    },
    {
        "id": "tp-cap-03",
        "topic": "technopark_capacity_units",
        "source": (
            "Challenge",
            "https://www.challenge.ma/technopark-tiznit-lancement-des-travaux-de-construction-292685/",
            "2024-12",
        ),
        "inputs": {"site": "Tiznit", "offices": 28, "average_m2": "21", "built_m2": "1500"},
        "expected": {"let_area_m2": "588", "efficiency": "0.392"},
    },
    {
        "id": "tp-net-01",
        "topic": "technopark_shareholding_sum",
        "source": (
            "Wikipedia",
            "https://fr.wikipedia.org/wiki/Technopark_de_Casablanca",
            "c. 2015",
        ),
        "inputs": {"shares": ["35", "17.7", "17.5", "17.5", "12.3"]},
        "expected": {"total": "100.0"},
    },
    {
        "id": "wale-01",
        "topic": "wale_by_area",
        "source": (
            "Gmaven",
            "https://blog.gmaven.com/dictionary/weighted-average-lease-expiry",
            "undated",
        ),
        "inputs": {
            "leases": [
                {"area": "1000", "months": "12"},
                {"area": "5000", "months": "36"},
                {"area": "4000", "months": "48"},
            ]
        },
        "expected": {"wale_months": "38.4", "simple_average_months": "32.0"},
    },
    {
        "id": "wale-02",
        "topic": "wale_by_income",
        "source": (
            "Oliva",
            "https://joinoliva.com/en/glossary/weighted-average-lease-expiry",
            "undated",
        ),
        "inputs": {
            "leases": [
                {"annual_rent": "1000000", "years": "5"},
                {"annual_rent": "2000000", "years": "3"},
            ],
            "currency": "AED",
        },
        "expected": {"wale_years": "3.67"},
    },
]
