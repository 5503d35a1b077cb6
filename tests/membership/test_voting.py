"""Rights, votes, proxies and ballots."""

from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import (
    FloatRefusedError,
    InvalidValueError,
    ManyFaultsError,
    UnknownNameError,
)
from technopark.membership import APTE, AURP, IASP, WTA, count, rights, voting_papers

MEMBERS = {"a": "full", "b": "full", "c": "full", "d": "affiliate", "e": "associate"}


def papers(present, proxies, club=IASP):
    return voting_papers(club, members=MEMBERS, present=present, proxies=proxies)


def test_only_full_members_of_iasp_vote():
    """IASP 2018 Isfahan, how to vote for ISTT: only full members are allowed to vote.

    http://iasp2018isfahan.com/HOW-TO-VOTE-FOR-ISTT.html
    """
    found = {each.id: rights(IASP, category=each.id).may("vote") for each in IASP.categories}
    met, unmet = tp.Answer.MET, tp.Answer.UNMET
    assert {"full": met, "affiliate": unmet, "associate": unmet, "honorary": unmet} == found


def test_a_right_that_no_source_denies_is_unknown():
    assert tp.Answer.MET is rights(IASP, category="full").may("stand")
    assert tp.Answer.UNKNOWN is rights(IASP, category="affiliate").may("stand")
    assert tp.Answer.UNKNOWN is rights(APTE, category="full").may("vote")
    assert tp.Answer.UNKNOWN is rights(AURP, category="corporate").may("vote")
    assert tp.Answer.MET is rights(AURP, category="corporate").may("nominate")
    bare = attrs.evolve(WTA.category("full"), rights=())
    club = attrs.evolve(WTA, categories=(bare, *WTA.categories[1:]))
    assert tp.Answer.MET is rights(club, category="full").may("vote")


def test_full_and_associate_members_of_the_wta_have_one_vote_each():
    found = [rights(WTA, category=each.id).may("vote") for each in WTA.categories]
    assert [tp.Answer.MET, tp.Answer.MET, tp.Answer.UNMET] == found
    assert (1, 2) == (WTA.governance.votes_each, WTA.governance.assembly_every_years)


def test_rights_read_as_text_and_data():
    found = rights(IASP, category="affiliate")
    assert "not known: the official wording" in str(found)
    assert [] == found.to_dict()["rights"]
    assert "certificate" in str(rights(IASP, category="full"))
    with pytest.raises(UnknownNameError, match="got 'gold'"):
        rights(IASP, category="gold")


def test_each_proxy_is_one_paper_beside_ones_own():
    found = papers(["a", "d"], {"b": "a", "c": "a"})
    assert (3, 3) == (found.of("a"), found.total)
    assert [3] == found.to_columns()["papers"]
    assert str(papers(["a"], {})).startswith("IASP, 1 voting paper\n")
    with pytest.raises(UnknownNameError, match="member present with a vote"):
        found.of("d")


@given(st.permutations(["a", "b", "c"]), st.integers(1, 3))
def test_every_full_member_has_one_paper_however_proxies_are_given(order, count_present):
    """The papers are as many as the members who are there or appointed a proxy."""
    present, absent = order[:count_present], order[count_present:]
    proxies = dict.fromkeys(absent, present[0])
    assert 3 == papers(present, proxies).total


@pytest.mark.parametrize(
    ("present", "proxies", "message"),
    [
        (["a"], {"d": "a"}, "given by full members"),
        (["a", "d"], {"b": "d"}, "held by full members"),
        (["a", "b"], {"b": "a"}, "given by a member who is absent"),
        (["a"], {"b": "c"}, "held by a member who is present"),
    ],
)
def test_a_proxy_that_the_rules_do_not_allow(present, proxies, message):
    with pytest.raises(InvalidValueError, match=message):
        papers(present, proxies)


def test_several_faults_are_told_together():
    with pytest.raises(ManyFaultsError) as caught:
        papers(["a", "e"], {"e": "d"})
    assert 4 == len(caught.value.faults)
    with pytest.raises(UnknownNameError, match="got 'x'"):
        papers(["a", "x"], {})


def test_a_limit_on_proxies_where_a_rule_gives_one():
    rules = attrs.evolve(IASP.governance, most_proxies=1)
    club = attrs.evolve(IASP, governance=rules)
    with pytest.raises(InvalidValueError, match="1 proxy or fewer"):
        papers(["a"], {"b": "a", "c": "a"}, club)
    assert 2 == papers(["a"], {"b": "a"}, club).total


def test_without_a_rule_on_proxies_there_are_none():
    rules = attrs.evolve(IASP.governance, proxy_givers=(), proxy_holders=())
    club = attrs.evolve(IASP, governance=rules)
    with pytest.raises(ManyFaultsError, match="given by nobody members"):
        papers(["a"], {"b": "a"}, club)


@pytest.mark.parametrize("club", [APTE, AURP], ids=["apte", "aurp"])
def test_where_no_source_says_who_votes_nothing_is_counted(club):
    with pytest.raises(InvalidValueError, match="of which a source says who votes"):
        voting_papers(club, members={}, present=[], proxies={})


def test_moscow_in_2014():
    """RVCA, 22 October 2014: 121, 45 and 39 votes; an absolute majority of 205.

    http://www.rvca.ru/eng/news/2014/10/22/Technoparks-from-all-over-the-world-will-gather-in-Moscow/
    """
    result = count({"Utrecht": 39, "Istanbul": 45, "Moscow": 121})
    assert ("Moscow", "Moscow", 205) == (result.elected, result.absolute, result.total)
    assert Fraction(121, 205) == result.share("Moscow")
    assert ["Moscow", "Istanbul", "Utrecht"] == result.to_columns()["candidate"]
    assert ("Moscow", None) == (result.to_dict()["elected"], result.to_dict()["majority"])
    assert ["59", "22", "19"] == result.to_columns()["percent"]


def test_without_an_absolute_majority_the_rule_decides():
    votes = {"a": 40, "b": 35, "c": 25}
    assert (None, "unknown") == (count(votes).absolute, count(votes).elected)
    assert "none" == count(votes, majority=Fraction(1, 2)).elected
    assert "unknown" == count({"a": 1, "b": 1}).elected
    two_thirds = Fraction(2, 3)
    assert "none" == count({"a": 2, "b": 1}, majority=two_thirds).elected
    assert "a" == count({"a": 201, "b": 100}, majority=two_thirds).elected


@given(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 300), min_size=1))
def test_shares_make_a_whole_and_the_elected_leads(votes):
    """The shares add up to one; whoever is elected has the most votes."""
    if not sum(votes.values()):
        return
    result = count(votes)
    assert 1 == sum(result.share(name) for name in votes)
    assert result.elected in {"unknown", max(votes, key=lambda name: votes[name])}


@pytest.mark.parametrize("votes", [{}, {"a": 0}, {"a": -1}, {"a": True}, {"a": "3"}])
def test_votes_that_are_none(votes):
    with pytest.raises(InvalidValueError):
        count(votes)


def test_a_majority_is_any_exact_number_and_a_candidate_has_a_name():
    assert count({"a": 67, "b": 33}, majority="2/3") == count(
        {"a": 67, "b": 33}, majority=Fraction(2, 3)
    )
    with pytest.raises(FloatRefusedError):
        count({"a": 1}, majority=0.5)
    with pytest.raises(InvalidValueError, match="candidate: got ' '; allowed is a text"):
        count({" ": 3})
    assert "1 vote, elected: a" == str(count({"a": 1})).splitlines()[0]


@pytest.mark.parametrize("majority", [Fraction(1, 3), Fraction(1)])
def test_a_majority_that_is_none(majority):
    with pytest.raises(InvalidValueError, match="a half, or more"):
        count({"a": 1}, majority=majority)
    with pytest.raises(UnknownNameError, match="candidate"):
        count({"a": 1}).share("b")
