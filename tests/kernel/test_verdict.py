"""Laws of verdicts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.errors import UndecidedError


@given(strategies.verdicts())
def test_one_unmet_fails_all_met_holds_and_otherwise_it_is_unknown(verdict):
    answers = [finding.answer for finding in verdict.findings]
    assert verdict.fails is (tp.Answer.UNMET in answers)
    assert verdict.holds is all(answer is tp.Answer.MET for answer in answers)
    assert verdict.unknown is (not verdict.fails and not verdict.holds)


@given(strategies.verdicts(), st.data())
def test_the_order_of_findings_does_not_matter(verdict, data):
    mixed = tuple(data.draw(st.permutations(verdict.findings)))
    assert verdict.answer is tp.Verdict(subject=verdict.subject, findings=mixed).answer


@given(strategies.verdicts())
def test_a_bare_truth_value_is_refused(verdict):
    with pytest.raises(UndecidedError) as caught:
        bool(verdict)
    assert verdict.subject == caught.value.subject
    with pytest.raises(UndecidedError):
        bool(verdict.findings[0])


@given(strategies.verdicts())
def test_every_finding_stands_under_its_answer_and_every_source_is_told_once(verdict):
    by_answer = [finding for answer in tp.Answer for finding in verdict.of(answer)]
    assert len(by_answer) == len(verdict.findings)
    sources = verdict.all_sources()
    assert len(set(sources)) == len(sources)
    assert {source for finding in verdict.findings for source in finding.sources} == set(sources)


@given(strategies.verdicts())
def test_it_reads_as_a_table_with_a_row_for_each_requirement(verdict):
    assert str(verdict.table()) == str(verdict)
    assert [f.statement for f in verdict.findings] == verdict.to_columns()["requirement"]
    assert len(verdict.findings) + 1 == verdict._repr_html_().count("<tr>")
    assert verdict.subject == verdict.to_dict()["subject"]
