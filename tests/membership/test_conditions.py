"""Conditions on facts, single and combined: met, unmet or unknown."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import (
    ContradictionError,
    FloatRefusedError,
    InvalidValueError,
    UnitMismatchError,
)

DAY = date(2018, 10, 8)
SOURCE = tp.Citation(publisher="A paper", title="A park", confidence=tp.Confidence.HIGH)
OTHER = tp.Citation(publisher="Another", title="A park", confidence=tp.Confidence.HIGH)
MET, UNMET, UNKNOWN = tp.Answer.MET, tp.Answer.UNMET, tp.Answer.UNKNOWN
ANSWERS = st.sampled_from(tp.Answer)
Q = tp.Qualifier


def fact(metric, value, *, source=SOURCE, **more):
    value = Decimal(value) if type(value) is int else value
    return tp.Observation(
        subject="p", metric=metric, value=value, as_of=date(2018, 1, 1), source=source, **more
    )


def facts(*known, kind=None, country=""):
    organisation = tp.Organisation(id="p", name="P", kind=kind, country=country, facts=known)
    return tp.Facts(organisation, DAY)


def of(answer, metric="f"):
    """A condition with an answer, and facts that give it."""
    known = () if answer is UNKNOWN else (fact(metric, value=answer is MET),)
    return tp.FactIs(metric), known


def answer_of(condition, *known, **more):
    return condition.answer(facts(*known, **more))


@pytest.mark.parametrize(
    ("known", "least", "most"),
    [
        ({"value": 50}, MET, MET),
        ({"value": 49}, UNMET, MET),
        ({"value": 51}, MET, UNMET),
        ({"value": 40, "upper": 60}, UNKNOWN, UNKNOWN),
        ({"value": 40, "upper": 49}, UNMET, MET),
        ({"value": 40, "upper": 50}, UNKNOWN, MET),
        ({"value": 50, "upper": 60}, MET, UNKNOWN),
        ({"value": 51, "upper": 60}, MET, UNMET),
        ({"value": 50, "qualifier": Q.ABOUT}, UNKNOWN, UNKNOWN),
        ({"value": 51, "qualifier": Q.ABOUT}, MET, UNMET),
        ({"value": 49, "qualifier": Q.ABOUT}, UNMET, MET),
        ({"value": 50, "qualifier": Q.NEARLY}, UNMET, MET),
        ({"value": 51, "qualifier": Q.NEARLY}, MET, UNMET),
        ({"value": 50, "qualifier": Q.MORE_THAN}, MET, UNMET),
        ({"value": 49, "qualifier": Q.MORE_THAN}, UNKNOWN, UNKNOWN),
        ({"value": 51, "qualifier": Q.MORE_THAN}, MET, UNMET),
        ({"value": 50, "qualifier": Q.UP_TO}, UNKNOWN, MET),
        ({"value": 49, "qualifier": Q.UP_TO}, UNMET, MET),
        ({"value": 51, "qualifier": Q.UP_TO}, UNKNOWN, UNKNOWN),
    ],
)
def test_a_figure_counts_as_far_as_its_source_is_precise(known, least, most):
    seen = fact("n", **known)
    assert least is answer_of(tp.FactAtLeast("n", 50), seen)
    assert most is answer_of(tp.FactAtMost("n", 50), seen)


@given(st.integers(0, 100), st.integers(0, 100))
def test_exact_figures_are_never_left_open(value, limit):
    seen = fact("n", value)
    assert (MET if value >= limit else UNMET) is answer_of(tp.FactAtLeast("n", limit), seen)
    assert (MET if value <= limit else UNMET) is answer_of(tp.FactAtMost("n", limit), seen)


@given(st.lists(ANSWERS, min_size=1, max_size=4))
def test_all_of_and_any_of_are_kleenes(answers):
    """All of is the least, any of the greatest of unmet < unknown < met."""
    order = [UNMET, UNKNOWN, MET]
    pairs = [of(answer, f"f{n}") for n, answer in enumerate(answers)]
    parts = tuple(condition for condition, _known in pairs)
    known = [each for _condition, some in pairs for each in some]
    assert min(answers, key=order.index) is answer_of(tp.AllOf(parts), *known)
    assert max(answers, key=order.index) is answer_of(tp.AnyOf(parts), *known)


@given(st.lists(ANSWERS, min_size=1, max_size=4))
def test_evidence_agrees_or_leaves_open(answers):
    """Agreeing gives what is said with one voice; the first known gives the first answer."""
    pairs = [of(answer, f"f{n}") for n, answer in enumerate(answers)]
    parts = tuple(condition for condition, _known in pairs)
    known = [each for _condition, some in pairs for each in some]
    given_answers = [answer for answer in answers if answer is not UNKNOWN]
    agreed = given_answers[0] if len(set(given_answers)) == 1 else UNKNOWN
    assert agreed is answer_of(tp.Agreeing(parts), *known)
    first = given_answers[0] if given_answers else UNKNOWN
    assert first is answer_of(tp.FirstKnown(parts), *known)


@given(ANSWERS, ANSWERS)
def test_not_so_shown_and_unless(answer, exception):
    part, known = of(answer)
    other, excepted = of(exception, "e")
    flipped = {MET: UNMET, UNMET: MET, UNKNOWN: UNKNOWN}[answer]
    assert flipped is answer_of(tp.NotSo(part), *known)
    assert (MET if answer is MET else UNKNOWN) is answer_of(tp.Shown(part), *known)
    left_open = answer is UNMET and exception is MET
    expected = UNKNOWN if left_open else answer
    assert expected is answer_of(tp.Unless(part, other), *known, *excepted)


RATIO = tp.FactRatio(metric="n", other="area", limit=3, scale=1000, unit="m2")


@pytest.mark.parametrize(
    ("count", "area", "answer"),
    [
        ({"value": 60}, {"value": 20000}, MET),
        ({"value": 59}, {"value": 20000}, UNMET),
        ({"value": 60}, {"value": 20001}, UNMET),
        ({"value": 60}, None, UNKNOWN),
        (None, {"value": 20000}, UNKNOWN),
        ({"value": 60, "qualifier": Q.ABOUT}, {"value": 20000}, UNKNOWN),
        ({"value": 60}, {"value": 20000, "qualifier": Q.NEARLY}, UNKNOWN),
        ({"value": 61, "qualifier": Q.ABOUT}, {"value": 20000}, MET),
        ({"value": 60, "qualifier": Q.MORE_THAN}, {"value": 20000}, MET),
        ({"value": 59, "qualifier": Q.MORE_THAN}, {"value": 20000}, UNKNOWN),
        ({"value": 60}, {"value": 20000, "qualifier": Q.MORE_THAN}, UNKNOWN),
        ({"value": 59}, {"value": 20000, "qualifier": Q.MORE_THAN}, UNMET),
        ({"value": 59, "qualifier": Q.UP_TO}, {"value": 20000}, UNMET),
        ({"value": 60}, {"value": 20000, "qualifier": Q.UP_TO}, MET),
        ({"value": 5, "qualifier": Q.UP_TO}, {"value": 300}, UNKNOWN),
        ({"value": 50, "upper": 70}, {"value": 20000}, UNKNOWN),
        ({"value": 60, "upper": 70}, {"value": 10000, "upper": 20000}, MET),
    ],
)
def test_a_ratio_is_judged_by_the_ends_of_both_figures(count, area, answer):
    known = [fact(name, **each) for name, each in (("n", count), ("area", area)) if each]
    assert answer is answer_of(RATIO, *known)


def test_a_ratio_that_sources_dispute_is_unknown():
    known = (fact("n", 60), fact("n", 59, source=OTHER), fact("area", 20000))
    assert UNKNOWN is answer_of(RATIO, *known)
    assert 3 == len(RATIO.evidence(facts(*known)))
    assert RATIO.known(facts(*known))
    assert not RATIO.known(facts(known[2]))


TERM = tp.FactWithin(metric="years", other="longer", limit=3, most=2, unit="years")


@pytest.mark.parametrize(
    ("years", "longer", "answer"),
    [
        (0, None, MET),
        (3, None, MET),
        (4, None, UNKNOWN),
        (4, 0, UNMET),
        (4, 1, MET),
        (5, 2, MET),
        (5, 1, UNMET),
        (6, None, UNMET),
        (6, 9, UNMET),
        (None, 2, UNKNOWN),
    ],
)
def test_a_term_may_be_extended_as_far_as_the_rule_allows(years, longer, answer):
    given_facts = (("years", years), ("longer", longer))
    known = [fact(name, each) for name, each in given_facts if each is not None]
    assert answer is answer_of(TERM, *known)


def test_kinds_and_countries():
    kinds = tp.KindIn((tp.OrganisationKind.COMPANY,), (tp.OrganisationKind.OTHER,))
    assert MET is answer_of(kinds, kind=tp.OrganisationKind.COMPANY)
    assert UNKNOWN is answer_of(kinds, kind=tp.OrganisationKind.OTHER)
    assert UNKNOWN is answer_of(kinds)
    assert UNMET is answer_of(kinds, kind=tp.OrganisationKind.PERSON)
    country = tp.CountryIn(("HU", "AT"))
    assert [MET, UNMET, UNKNOWN] == [answer_of(country, country=c) for c in ("AT", "MA", "")]
    assert "country: AT" == country.observed(facts(country="AT"))
    assert "" == country.observed(facts())
    assert "" == kinds.observed(facts())
    assert not kinds.known(facts())
    assert not country.known(facts())
    assert country.known(facts(country="AT"))
    assert () == country.evidence(facts(country="AT"))


def test_what_one_is_cannot_be_changed():
    assert tp.KindIn((tp.OrganisationKind.COMPANY,)).fixed
    assert tp.CountryIn(("HU",)).fixed
    assert not tp.FactIs("a").fixed


def test_texts_are_compared_as_they_are():
    stage = tp.FactIs("stage", "planning")
    assert MET is answer_of(stage, fact("stage", "planning"))
    assert UNMET is answer_of(stage, fact("stage", "operating"))
    with pytest.raises(InvalidValueError, match="a text"):
        answer_of(stage, fact("stage", value=True))


def test_what_must_still_become_so():
    yes, no = fact("yes", value=True), fact("no", value=False)
    a, b, c = tp.FactIs("yes"), tp.FactIs("no"), tp.FactIs("unheard")
    known = facts(yes, no)
    assert () == a.open(known)
    assert (b, c) == tp.AllOf((a, b, c, b)).open(known)
    assert (c,) == tp.AnyOf((b, c)).open(known)
    assert () == tp.Agreeing((a, c)).open(known)
    assert (b,) == tp.Agreeing((a, b)).open(known)
    assert (c,) == tp.Agreeing((c,)).open(known)
    assert (c,) == tp.FirstKnown((c, b)).open(known)
    assert () == tp.FirstKnown((c, a)).open(known)
    assert (c,) == tp.FirstKnown((c, tp.FactIs("silent"))).open(known)
    assert (b,) == tp.Unless(b, c).open(known)
    left_open = tp.Unless(b, a)
    assert (left_open,) == left_open.open(known)
    negated = tp.NotSo(a)
    assert (negated,) == negated.open(known)


def test_a_disputed_part_is_known_but_gives_no_answer():
    disputed = (fact("a", value=True), fact("a", value=False, source=OTHER))
    weaker = tp.FactIs("b")
    chain = tp.FirstKnown((tp.FactIs("a"), weaker))
    assert UNKNOWN is answer_of(chain, *disputed)
    assert "a: no (2018-01-01); a: yes (2018-01-01)" == chain.observed(facts(*disputed))
    assert MET is answer_of(chain, *disputed, fact("b", value=True))


def test_evidence_and_words():
    yes, no = fact("yes", value=True), fact("no", value=False)
    known = facts(yes, no)
    a, b = tp.FactIs("yes"), tp.FactIs("no")
    both = tp.AllOf((a, b, a))
    assert (yes, no) == both.evidence(known)
    assert "yes: yes (2018-01-01); no: no (2018-01-01)" == both.observed(known)
    assert "(yes: yes) and (no: yes) and (yes: yes)" == str(both)
    assert "(yes: yes) or (no: yes)" == str(tp.AnyOf((a, b)))
    assert "yes: yes as well as no: yes" == str(tp.Agreeing((a, b)))
    assert "yes: yes, else no: yes" == str(tp.FirstKnown((a, b)))
    assert ("not (yes: yes)", "yes: yes") == (str(tp.NotSo(a)), str(tp.Shown(a)))
    assert "yes: yes" == str(tp.Unless(a, b))
    assert (yes,) == tp.Shown(a).evidence(known)
    assert () == tp.Shown(b).evidence(known)
    assert tp.Shown(a).known(known)
    assert not tp.Shown(b).known(known)
    assert (yes,) == tp.NotSo(a).evidence(known)
    assert "yes: yes (2018-01-01)" == tp.NotSo(a).observed(known)
    assert tp.NotSo(a).known(known)
    assert both.known(known)
    assert (no,) == tp.Unless(b, tp.FactIs("no")).evidence(known)
    assert (no, yes) == tp.Unless(b, a).evidence(known)
    assert "no: no (2018-01-01)" == tp.Unless(b, a).observed(known)
    assert tp.Unless(b, a).known(known)
    assert "n: at most 5 years" == str(tp.FactAtMost("n", 5, "years"))
    assert "n: at least 5" == str(tp.FactAtLeast("n", 5))
    assert "country: HU or AT" == str(tp.CountryIn(("HU", "AT")))
    assert "kind: company" == str(tp.KindIn((tp.OrganisationKind.COMPANY,)))


def test_a_condition_of_ones_own_needs_its_methods():
    class Never(tp.Condition):
        """A condition that is not finished."""

    for method in (Never().answer, Never().known):
        with pytest.raises(NotImplementedError):
            method(facts())
    half_made = type("HalfMade", (tp.FactIs.__bases__[0],), {})
    with pytest.raises(NotImplementedError):
        half_made("n").answer(facts(fact("n", 1)))
    half_made = type("HalfMade", (tp.FactRatio.__bases__[0],), {})
    with pytest.raises(NotImplementedError):
        half_made(metric="n", other="m").answer(facts(fact("n", 1)))


def test_facts_on_a_part_alone_do_not_count_for_the_whole():
    assert UNKNOWN is answer_of(tp.FactAtLeast("n", 1), fact("n", 5, kind="start-up"))


def test_bad_input_is_refused():
    with pytest.raises(FloatRefusedError):
        tp.FactAtLeast("n", 0.5)
    for made in (tp.AllOf, tp.AnyOf, tp.Agreeing, tp.FirstKnown):
        with pytest.raises(InvalidValueError, match="one condition or more"):
            made(())
    with pytest.raises(InvalidValueError, match="a scale above zero"):
        tp.FactRatio(metric="n", other="m", limit=1, scale=0)
    with pytest.raises(InvalidValueError, match="a limit of zero or more"):
        tp.FactRatio(metric="n", other="m", limit=-1, scale=1)
    with pytest.raises(UnitMismatchError):
        answer_of(TERM, fact("years", 1, unit="months"))
    with pytest.raises(UnitMismatchError):
        answer_of(tp.FactAtMost("n", 1, "m2"), fact("n", 1, unit="ha"))
    with pytest.raises(InvalidValueError, match=r"datetime\.date"):
        tp.Facts(tp.Organisation(id="p", name="P"), datetime(2018, 1, 1))  # noqa: DTZ001
    with pytest.raises(ContradictionError) as caught:
        facts(fact("n", 1), fact("n", 2))
    assert ("1", "2") == (caught.value.first, caught.value.second)
    with pytest.raises(ContradictionError):
        facts(fact("n", 1), fact("n", 1, upper=2))


def test_one_source_may_say_one_thing_twice_or_qualify_it():
    again = facts(fact("n", 1), fact("n", 1, qualifier=Q.ABOUT), fact("n", 2, source=OTHER))
    assert 3 == len(again.of("n"))
    assert [] == again.of("m")
