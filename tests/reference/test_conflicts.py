"""Conflicts: both statements stand from the day on which both were out."""

from datetime import date

import pytest

import technopark as tp
from technopark.tables._entries import last_day
from technopark.tables.network.conflicts import CONFLICTS

COMMUNIQUE = date(2018, 10, 8)


def topics(day):
    return {conflict.topic for conflict in tp.reference.technopark(on=day).conflicts}


def test_no_conflict_is_known_before_its_sources_were_out():
    """Every dated source of a conflict was published by the first day of the conflict."""
    for since, conflict in CONFLICTS:
        for statement in conflict.statements:
            if statement.source.date != "undated":
                assert last_day(statement.source.date) <= since, conflict.topic


def test_conflicts_stand_in_the_order_of_their_days():
    days = [since for since, _conflict in CONFLICTS]
    assert sorted(days) == days


def test_topics_are_told_apart():
    assert len(CONFLICTS) == len({conflict.topic for _since, conflict in CONFLICTS})


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("opening of Casablanca", {"September 2001", "October 2001"}),
        ("age of Tanger in October 2018", {"24 months", "1 October 2015"}),
        ("region of IASP over which Morocco presides", {"MENA", "WANA"}),
        ("area of Casablanca", {"30,000", "15,000"}),
        ("yearly fees of IASP", {"1,800", "1,950"}),
        ("companies since 2001, in June 2016", {"800", "900"}),
        ("250 companies in June 2016", {"Casablanca", "network"}),
        ("waiting list and departures of 2015", {"30 to 40", "50 companies"}),
    ],
)
def test_conflicts_of_october_2018(topic, said):
    found = {c.topic: c for c in tp.reference.technopark(on=COMMUNIQUE).conflicts}[topic]
    statements = " | ".join(statement.says for statement in found.statements)
    assert set() == {words for words in said if words not in statements}


@pytest.mark.parametrize(
    "topic",
    ["companies that Agadir can hold", "companies in the parks of IASP's members"],
)
def test_conflicts_that_came_until_2021(topic):
    assert topic not in topics(COMMUNIQUE)
    assert topic in topics(date(2021, 12, 31))


def test_conflicts_that_came_later():
    later = topics(date(2024, 12, 31)) - topics(date(2021, 12, 31))
    assert {"sites open in 2022", "share of Attijariwafa bank in MITC"} <= later


def test_tanger_was_open_for_36_months_when_the_communique_said_24():
    """https://www.wamda.com/fr/2015/10/tanger-attire-le-technopark: open since 1 October."""
    opened = tp.reference.technopark(on=COMMUNIQUE).site("tanger").opened
    assert 3 == COMMUNIQUE.year - opened.year
    assert 7 == (COMMUNIQUE - opened.replace(year=2018)).days
