"""Laws of citations and of conflicts between them."""

import pytest
from hypothesis import given

import technopark as tp
from technopark import strategies
from technopark.errors import InvalidValueError, ManyFaultsError


def cite(**fields):
    return tp.Citation(
        **{"publisher": "P", "title": "T", "confidence": tp.Confidence.HIGH, **fields}
    )


@given(strategies.citations())
def test_the_text_names_publisher_title_date_and_confidence(citation):
    text = str(citation)
    for part in (citation.publisher, citation.title, citation.date, citation.confidence):
        assert part in text
    assert (citation.link or "") in text


@given(strategies.citations())
def test_the_year_is_the_first_one_printed(citation):
    assert (citation.year is None) is (citation.date == "undated")
    assert str(citation.year or "undated") in citation.date


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2018-10-08", 2018),
        ("2018-10", 2018),
        ("2018", 2018),
        ("2009 to 2010", 2009),
        ("2015-01-01 to 2016-06", 2015),
        ("c. 2015-04", 2015),
        ("undated", None),
    ],
)
def test_dates_as_they_are_printed(text, year):
    assert year == cite(date=text).year


@pytest.mark.parametrize(
    "text", ["", "today", "8 October 2018", "2018-13", "2018-00", "2018-10-32", "18-10-08", "2018-"]
)
def test_dates_of_another_form_are_refused(text):
    with pytest.raises(InvalidValueError, match=r"Citation\.date") as caught:
        cite(date=text)
    assert text == caught.value.got


def test_faults_are_reported_together():
    with pytest.raises(ManyFaultsError) as caught:
        cite(publisher=" ", title="", date="then", link="ftp://example.org")
    wheres = [fault.where for fault in caught.value.faults]
    assert [f"Citation.{name}" for name in ("publisher", "title", "date", "link")] == wheres


@pytest.mark.parametrize("kind", ["copy", "proposal"])
def test_copies_and_proposals_are_not_linked(kind):
    with pytest.raises(InvalidValueError, match=f"none, as {kind}"):
        cite(kind=kind, link="https://example.org")


def test_a_proposal_says_that_it_is_one():
    proposal = tp.Citation.proposal("weights", note="ours")
    assert proposal.is_proposal
    assert "technopark, weights (proposal, undated, low confidence)" == str(proposal)
    assert "ours" == proposal.to_dict()["note"]
    assert not cite().is_proposal


@given(strategies.conflicts())
def test_a_conflict_tells_every_statement_with_its_source(conflict):
    for statement in conflict.statements:
        assert statement.says in str(conflict)
        assert statement.source.publisher in str(conflict)
    assert str(conflict).startswith(conflict.topic)
    assert str(conflict).endswith(conflict.note)


def test_one_statement_is_no_conflict():
    with pytest.raises(InvalidValueError, match="two or more"):
        tp.Conflict(topic="t", statements=(tp.Statement("a", cite()),))
