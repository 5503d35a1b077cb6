"""Published answers about Moroccan law and taxes.

A row is: id, topic, source (publisher, link, date), inputs, answer as printed. Copies on unrelated
sites are named as such and not linked.
"""

CASES = [
    {
        "id": "ma-0703-02",
        "topic": "rent_revision_statutory_cap",
        "source": (
            "Ministry of Justice of Morocco, law 07-03",
            "https://adala.justice.gov.ma/reference/html/Fr/152279.htm",
            "2007-12-20",
        ),
        "inputs": {
            "passing_rent": "1000",
            "use": "office",
            "years_since_start_or_last_revision": "2.9",
            "requested_increase": "0.05",
        },
        "expected": {"allowed": False},
    },
    {
        "id": "ma-0703-03",
        "topic": "rent_revision_statutory_cap",
        "source": ("Gide, in Chambers", "https://gpg-pdf.chambers.com/view/133371374/666", "2024"),
        "inputs": {
            "passing_rent": "1000",
            "use": "dwelling",
            "years_since_start_or_last_revision": 3,
        },
        "expected": {"max_increase": "0.08", "max_rent": "1080"},
    },
    {
        "id": "ma-0703-04",
        "topic": "rent_revision_court_discretion",
        "source": (
            "entreprendre.ma",
            "http://www.entreprendre.ma/Revision-de-loyers-ce-que-dit-la-loi_a1370.html",
            "undated (post-2007)",
        ),
        "inputs": {"monthly_rent": "400", "by": "court"},
        "expected": {"max_increase": "0.50"},
    },
    {
        "id": "ma-ras-01",
        "topic": "withholding_on_rent",
        "source": (
            "fiscamaroc.com, code général des impôts, article 160 bis",
            "https://fiscamaroc.com/dispositions-communes-208/article-160-bis-retenue-a-la-source-au-titre-des-revenus-fonciers-verses-a-des-personnes-physiques-par-des-personnes-morales-de-droit-public-ou-prive-961.htm",
            "CGI, undated copy",
        ),
        "inputs": {"annual_gross_rent": "30000", "landlord": "individual", "tenant": "company"},
        "expected": {"withholding_required": False},
    },
    {
        "id": "ma-reg-01",
        "topic": "lease_registration",
        "source": ("Gide, in Chambers", "https://gpg-pdf.chambers.com/view/133371374/665", "2024"),
        "inputs": {"term_years": "9"},
        "expected": {"duty_mad": "200"},
    },
    {
        "id": "ma-split-01",
        "topic": "rent_all_in_decomposition",
        "source": (
            "Immo Elite Consulting",
            "https://immoeliteconsulting.com/article/4",
            "c. 2019-20",
        ),
        "inputs": {
            "all_in_monthly": "7000.00",
            "fixed_charges": "300.00",
            "tsc_rate": "0.105",
            "currency": "MAD",
        },
        "expected": {
            "principal": "6063.35",
            "tsc": "636.65",
            "charges": "300.00",
            "total": "7000.00",
        },
    },
    {
        "id": "ma-tp-01",
        "topic": "taxe_professionnelle",
        "source": ("university exercise, copy at scribd.com", None, "2019"),
        "inputs": {"quarterly_rent": "7000", "currency": "MAD", "class": 1},
        "expected": {"annual_rental_value": "28000", "tp": "8400", "tp_plus_tsc": "11340"},
    },
    {
        "id": "ma-tsc-01",
        "topic": "taxe_services_communaux",
        "source": ("university exercise, copy at scribd.com", None, "2019"),
        "inputs": {"quarterly_rent": "7000", "currency": "MAD", "zone": "urban"},
        "expected": {"annual_rental_value": "28000", "tsc": "2940"},
    },
    {
        "id": "ma-vat-02",
        "topic": "vat_on_rent",
        "source": ("Gide, in Chambers", "https://gpg-pdf.chambers.com/view/133371374/666", "2024"),
        "inputs": {"premises": "bare office, bought outside VAT, no option"},
        "expected": {"vat_rate": "0 (out of scope)"},
    },
]
