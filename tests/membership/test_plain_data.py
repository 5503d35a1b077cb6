"""What results hold as plain data, whole, so that no field changes unseen."""

from datetime import date

import pytest

from builders.membership import DAY, FULL, HALF, SOURCE, dues, dues_with_a_gap, papers, sites, told
from technopark import membership as m
from technopark._kernel.plaindata import plain_data

DATA = [
    pytest.param(
        lambda: m.assess(m.WTA, FULL, on=DAY),
        {
            "association": "wta",
            "organisation": "p",
            "on": "2018-10-08",
            "category": "associate",
            "possible": ["associate"],
            "findings": [
                {
                    "requirement": "local_government",
                    "statement": "is a local government: city, county, prefecture, province or state",
                    "answer": "unmet",
                    "observed": "kind: science park",
                    "remedy": "needed: kind: local government",
                    "sources": [
                        {
                            "publisher": "WTA",
                            "title": "Statutes, revision of 4 December 2002",
                            "date": "2002-12-04",
                            "link": "http://www.wtanet.org/ds1_6_1.html",
                            "confidence": "high",
                            "kind": "published",
                            "note": "",
                        }
                    ],
                },
                {
                    "requirement": "research_or_business",
                    "statement": "is a research institute, a university, a business or a research organisation; a science park is listed among them",
                    "answer": "met",
                    "observed": "kind: science park",
                    "remedy": "",
                    "sources": [
                        {
                            "publisher": "WTA",
                            "title": "Statutes, revision of 4 December 2002",
                            "date": "2002-12-04",
                            "link": "http://www.wtanet.org/ds1_6_1.html",
                            "confidence": "high",
                            "kind": "published",
                            "note": "",
                        },
                        {
                            "publisher": "WTA",
                            "title": "List of members, entry of STPERI",
                            "date": "2017-09-11",
                            "link": "http://www.wtanet.org/ds4_1_2.html?db=bodo_e&no=24",
                            "confidence": "high",
                            "kind": "published",
                            "note": "practice: a science park is listed as an associate member",
                        },
                    ],
                },
            ],
            "ways": [],
            "barred": {"full": "kind: local government"},
        },
        id="assessed-by-the-WTA",
    ),
    pytest.param(
        dues,
        {
            "association": "iasp",
            "category": "full",
            "occasion": "joining",
            "invoiced": "2024-07-20",
            "statements": [
                {
                    "schedule": "A",
                    "category": "full",
                    "occasion": "joining",
                    "invoiced": "2024-07-20",
                    "lines": [
                        {"label": "joining fee", "amount": {"amount": "500.00", "currency": "EUR"}},
                        {"label": "first year", "amount": {"amount": "900.00", "currency": "EUR"}},
                    ],
                    "total": {"amount": "1400.00", "currency": "EUR"},
                    "undated": True,
                    "gaps": [],
                },
                {
                    "schedule": "B",
                    "category": "full",
                    "occasion": "joining",
                    "invoiced": "2024-07-20",
                    "lines": [
                        {"label": "joining fee", "amount": {"amount": "500.00", "currency": "EUR"}},
                        {"label": "first year", "amount": {"amount": "975.00", "currency": "EUR"}},
                    ],
                    "total": {"amount": "1475.00", "currency": "EUR"},
                    "undated": True,
                    "gaps": [],
                },
            ],
        },
        id="fees",
    ),
    pytest.param(
        dues_with_a_gap,
        {
            "association": "iasp",
            "category": "affiliate",
            "occasion": "joining",
            "invoiced": "2024-12-01",
            "statements": [
                {
                    "schedule": "A",
                    "category": "affiliate",
                    "occasion": "joining",
                    "invoiced": "2024-12-01",
                    "lines": [
                        {"label": "joining fee", "amount": {"amount": "500.00", "currency": "EUR"}},
                        {"label": "first year", "amount": {"amount": "300.00", "currency": "EUR"}},
                    ],
                    "total": {"amount": "800.00", "currency": "EUR"},
                    "undated": True,
                    "gaps": [],
                },
                {
                    "schedule": "B",
                    "category": "affiliate",
                    "occasion": "joining",
                    "invoiced": "2024-12-01",
                    "lines": [
                        {"label": "joining fee", "amount": {"amount": "500.00", "currency": "EUR"}},
                        {"label": "first year", "amount": None},
                    ],
                    "total": None,
                    "undated": True,
                    "gaps": ["the page that gives schedule B is cut off before this amount"],
                },
            ],
        },
        id="fees-with-a-gap",
    ),
    pytest.param(
        told,
        {
            "association": "iasp",
            "steps": [
                {
                    "event": {
                        "kind": "applied",
                        "day": "2024-01-01",
                        "category": "",
                        "amount": None,
                        "by": "",
                        "note": "by letter",
                        "source": {
                            "publisher": "A paper",
                            "title": "A park",
                            "date": "undated",
                            "link": None,
                            "confidence": "high",
                            "kind": "published",
                            "note": "",
                        },
                    },
                    "before": "none",
                    "standing": {
                        "state": "applied",
                        "category": "",
                        "due": None,
                        "paid": None,
                        "refunded": None,
                        "ratified": False,
                        "rejoining": False,
                    },
                },
                {
                    "event": {
                        "kind": "approved",
                        "day": "2024-01-02",
                        "category": "full",
                        "amount": None,
                        "by": "the board",
                        "note": "",
                        "source": None,
                    },
                    "before": "applied",
                    "standing": {
                        "state": "approved",
                        "category": "full",
                        "due": None,
                        "paid": None,
                        "refunded": None,
                        "ratified": False,
                        "rejoining": False,
                    },
                },
                {
                    "event": {
                        "kind": "invoiced",
                        "day": "2024-01-03",
                        "category": "",
                        "amount": {"amount": "1400.00", "currency": "EUR"},
                        "by": "",
                        "note": "",
                        "source": None,
                    },
                    "before": "approved",
                    "standing": {
                        "state": "invoiced",
                        "category": "full",
                        "due": {"amount": "1400.00", "currency": "EUR"},
                        "paid": None,
                        "refunded": None,
                        "ratified": False,
                        "rejoining": False,
                    },
                },
                {
                    "event": {
                        "kind": "paid",
                        "day": "2024-01-04",
                        "category": "",
                        "amount": {"amount": "1400.00", "currency": "EUR"},
                        "by": "",
                        "note": "",
                        "source": None,
                    },
                    "before": "invoiced",
                    "standing": {
                        "state": "active",
                        "category": "full",
                        "due": None,
                        "paid": {"amount": "1400.00", "currency": "EUR"},
                        "refunded": None,
                        "ratified": False,
                        "rejoining": False,
                    },
                },
                {
                    "event": {
                        "kind": "ratified",
                        "day": "2024-01-05",
                        "category": "",
                        "amount": None,
                        "by": "",
                        "note": "",
                        "source": None,
                    },
                    "before": "active",
                    "standing": {
                        "state": "active",
                        "category": "full",
                        "due": None,
                        "paid": {"amount": "1400.00", "currency": "EUR"},
                        "refunded": None,
                        "ratified": True,
                        "rejoining": False,
                    },
                },
            ],
        },
        id="history",
    ),
    pytest.param(
        lambda: told().status_on(date(2024, 1, 3)),
        {
            "association": "iasp",
            "on": "2024-01-03",
            "active": False,
            "standing": {
                "state": "invoiced",
                "category": "full",
                "due": {"amount": "1400.00", "currency": "EUR"},
                "paid": None,
                "refunded": None,
                "ratified": False,
                "rejoining": False,
            },
            "possible": ["paid", "revoked"],
        },
        id="status",
    ),
    pytest.param(
        lambda: m.rights(m.IASP, category="associate"),
        {
            "association": "iasp",
            "category": "associate",
            "rights": [],
            "gaps": ["the official wording", "its rights and discounts"],
        },
        id="rights-with-gaps",
    ),
    pytest.param(
        papers,
        {"association": "IASP", "own": [["a", 1]], "proxies": [["a", ["b"]]]},
        id="papers",
    ),
    pytest.param(
        lambda: m.count({"b": 2, "a": 1, "c": 2}),
        {"votes": {"b": 2, "c": 2, "a": 1}, "total": 5, "majority": None, "elected": "unknown"},
        id="count",
    ),
    pytest.param(
        lambda: m.reminders(m.WTA, invoiced=date(2024, 1, 10), until=date(2024, 10, 14)),
        {
            "association": "wta",
            "invoiced": "2024-01-10",
            "until": "2024-10-14",
            "due_by": "2024-04-10",
            "days": ["2024-04-15", "2024-06-15", "2024-08-15"],
        },
        id="reminders",
    ),
    pytest.param(
        lambda: m.reminders(m.APTE, invoiced=DAY, until=DAY),
        {
            "association": "apte",
            "invoiced": "2018-10-08",
            "until": "2018-10-08",
            "due_by": None,
            "days": [],
        },
        id="no-reminders",
    ),
    pytest.param(
        lambda: m.strategigram("P", {"firms": "young ones"}, sources=(SOURCE,)),
        {
            "park": "P",
            "positions": [
                ["location", ""],
                ["stream", ""],
                ["firms", "young ones"],
                ["specialisation", ""],
                ["markets", ""],
                ["networking", ""],
                ["management", ""],
            ],
            "sources": [
                {
                    "publisher": "A paper",
                    "title": "A park",
                    "date": "undated",
                    "link": None,
                    "confidence": "high",
                    "kind": "published",
                    "note": "",
                },
                {
                    "publisher": "Springer",
                    "title": "Sanz, chapter on the strategies of science parks",
                    "date": "undated",
                    "link": "https://doi.org/10.1007/978-3-030-30963-3_2",
                    "confidence": "high",
                    "kind": "published",
                    "note": "",
                },
                {
                    "publisher": "Teknopark Istanbul",
                    "title": "Strategigram",
                    "date": "2014-08",
                    "link": "http://en.teknoparkistanbul.com.tr/en/strategigramc",
                    "confidence": "high",
                    "kind": "published",
                    "note": "",
                },
            ],
        },
        id="profile",
    ),
    pytest.param(
        lambda: sites().one.organisation.facts,
        [
            {
                "subject": "p",
                "metric": "companies_inside",
                "value": True,
                "upper": None,
                "qualifier": "exactly",
                "unit": "",
                "basis": None,
                "kind": "",
                "as_of": "2018-01-01",
                "precision": "day",
                "planned": False,
                "definition": "",
                "source": {
                    "publisher": "technopark",
                    "title": "companies_inside of the sites together, from: A paper, A paper",
                    "date": "undated",
                    "link": None,
                    "confidence": "medium",
                    "kind": "derived",
                    "note": "",
                },
            },
            {
                "subject": "p",
                "metric": "management_team",
                "value": True,
                "upper": None,
                "qualifier": "exactly",
                "unit": "",
                "basis": None,
                "kind": "",
                "as_of": "2018-01-01",
                "precision": "day",
                "planned": False,
                "definition": "",
                "source": {
                    "publisher": "technopark",
                    "title": "management_team of the sites together, from: A paper",
                    "date": "undated",
                    "link": None,
                    "confidence": "medium",
                    "kind": "derived",
                    "note": "",
                },
            },
        ],
        id="pooled",
    ),
    pytest.param(
        lambda: m.recognition(HALF, on=DAY, associations=(m.UKSPA,)),
        {
            "organisation": "p",
            "on": "2018-10-08",
            "assessments": [
                {
                    "association": "ukspa",
                    "organisation": "p",
                    "on": "2018-10-08",
                    "category": "unknown",
                    "possible": [],
                    "findings": [],
                    "ways": [],
                    "barred": {},
                }
            ],
        },
        id="recognition-of-one",
    ),
]


@pytest.mark.parametrize(("result", "data"), DATA)
def test_what_a_result_holds_as_plain_data(result, data):
    assert data == plain_data(result())
