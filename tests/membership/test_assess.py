"""Which category an organisation has, and what a better one would take."""

import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import ContradictionError, InvalidValueError, UnitMismatchError
from technopark.membership import APTE, IASP, SHIPPED, WTA, Way, assess

DAY = date(2018, 10, 8)
SOURCE = tp.Citation(publisher="A paper", title="A park", confidence=tp.Confidence.HIGH)
OTHER = tp.Citation(publisher="Another paper", title="A park", confidence=tp.Confidence.HIGH)
PARK = tp.Organisation(id="p", name="Park", kind=tp.OrganisationKind.SCIENCE_PARK)
PARK_KINDS = ("science park", "area of innovation", "incubator", "accelerator")


def fact(metric, value, *, as_of=date(2018, 1, 1), source=SOURCE, **more):
    return tp.Observation(
        subject="p", metric=metric, value=value, as_of=as_of, source=source, **more
    )


def with_facts(*facts, kind=tp.OrganisationKind.SCIENCE_PARK):
    return attrs.evolve(PARK, kind=kind, facts=facts)


YES = (fact("companies_inside", value=True), fact("management_team", value=True))
FACTS = st.builds(
    fact,
    st.sampled_from(["companies_inside", "management_team", "operational", "runs_park"]),
    value=st.booleans(),
    as_of=st.dates(date(2016, 1, 1), date(2019, 1, 1)),
    source=st.just(SOURCE),
)
# One day each, so that no two of one metric contradict each other.
MANY_FACTS = st.lists(FACTS, max_size=8, unique_by=lambda f: (f.metric, f.as_of))
ORGANISATIONS = st.builds(
    lambda kind, facts: with_facts(*facts, kind=kind),
    st.none() | st.sampled_from(tp.OrganisationKind),
    MANY_FACTS,
)


@given(ORGANISATIONS)
def test_exactly_one_category_or_a_stated_unknown(organisation):
    """There is exactly one category, or none, or a stated "unknown"."""
    found = assess(IASP, organisation, on=DAY)
    known = {"full", "affiliate", "associate", "none"}
    assert found.category in known | {"unknown"}
    assert (found.category == "unknown") == (len(found.possible) != 1)
    assert set(found.possible) <= known


@given(ORGANISATIONS, st.randoms(use_true_random=False))
def test_the_order_of_the_facts_does_not_matter(organisation, shuffler):
    """Assessing depends only on the facts given, not on their order."""
    facts = list(organisation.facts)
    shuffler.shuffle(facts)
    again = attrs.evolve(organisation, facts=tuple(facts))
    one, other = assess(IASP, organisation, on=DAY), assess(IASP, again, on=DAY)
    assert one.to_dict() == other.to_dict()


@given(ORGANISATIONS, FACTS)
def test_one_more_fact_never_turns_met_into_unmet_unless_it_is_about_it(organisation, new):
    """Learning one more fact never turns met into unmet without that fact being about it."""
    before = {f.requirement: f for f in every_finding(organisation)}
    more = attrs.evolve(organisation, facts=(*no_other(organisation, new), new))
    for after in every_finding(more):
        if (before[after.requirement].answer, after.answer) == (tp.Answer.MET, tp.Answer.UNMET):
            assert new.metric in after.observed


def no_other(organisation, new):
    """The facts without the one that the source gave of the same metric for the same day."""
    return tuple(f for f in organisation.facts if (f.metric, f.as_of) != (new.metric, new.as_of))


@st.composite
def consistent_facts(draw):
    """Facts of one world, in which no source errs."""
    inside, team, runs = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    world = [
        fact("companies_inside", value=inside),
        fact("hosted", 12 if inside else 0, unit="companies"),
        fact("management_team", value=team),
        fact("operational", value=inside and team),
        fact("runs_park", value=runs),
    ]
    kinds = PARK_KINDS if runs else ("university", "association")
    return tp.OrganisationKind(draw(st.sampled_from(kinds))), draw(st.permutations(world))


@given(consistent_facts(), st.integers(0, 4))
def test_one_more_fact_only_narrows_what_is_unknown(world, count):
    """Where sources agree, a fact more keeps what was met or unmet, and leaves less unknown."""
    kind, facts = world
    one, two = (with_facts(*facts[:n], kind=kind) for n in (count, count + 1))
    after = {f.requirement: f.answer for f in every_finding(two)}
    for finding in every_finding(one):
        assert finding.answer in {after[finding.requirement], tp.Answer.UNKNOWN}
    assert set(assess(IASP, two, on=DAY).possible) <= set(assess(IASP, one, on=DAY).possible)


def every_finding(organisation):
    """The findings on every requirement, whichever category is reached."""
    requirements = tuple(r for category in IASP.categories for r in category.requirements)
    unique = tuple(dict.fromkeys(requirements))
    impossible = tp.Requirement(
        id="never", statement="never", condition=tp.FactIs("never", value=True)
    )
    all_of_them = tp.MemberCategory(id="all", name="All", requirements=(*unique, impossible))
    everything = tp.Association(id="x", name="X", categories=(all_of_them,))
    return assess(everything, organisation, on=DAY).findings


@given(ORGANISATIONS)
def test_a_requirement_once_met_leaves_the_list(organisation):
    """A requirement listed as unmet, once met, leaves the list."""
    better = attrs.evolve(organisation, facts=(*organisation.facts, *LATER))
    found = assess(IASP, better, on=DAY)
    assert "full" == found.category
    assert () == found.of(tp.Answer.UNMET)
    assert () == found.ways
    assert found.shortest is None


LATER = tuple(
    fact(metric, value=True, as_of=DAY)
    for metric in ("companies_inside", "management_team", "operational", "runs_park")
)


@given(ORGANISATIONS)
def test_following_the_shortest_way_reaches_the_category(organisation):
    """Doing what a way says gives the category that it leads to, or leaves a better one open."""
    found = assess(IASP, organisation, on=DAY)
    for way in found.ways:
        todo = [text.rpartition(" to ")[2] for text in way.changes] + list(way.to_establish)
        facts = list(organisation.facts)
        for condition in todo:
            metric, value = condition.split(": ")
            facts = [f for f in facts if (f.metric, f.as_of) != (metric, DAY)]
            facts.append(fact(metric, value=value == "yes", as_of=DAY))
        changed = attrs.evolve(organisation, facts=tuple(facts))
        reached = assess(IASP, changed, on=DAY)
        order = ["full", "affiliate", "associate"]
        assert order.index(reached.possible[-1]) <= order.index(way.category), way


@pytest.mark.parametrize("kind", PARK_KINDS)
def test_an_operational_park_is_a_full_member(kind):
    """IASP China Office page, copy on an unrelated site, "Join Us": two requisites together."""
    found = assess(IASP, with_facts(*YES, kind=tp.OrganisationKind(kind)), on=DAY)
    assert ("full", ("full",)) == (found.category, found.possible)
    assert found.holds
    assert tp.Answer.MET is found.answer


@pytest.mark.parametrize(
    ("facts", "category", "possible"),
    [
        ((), "unknown", ("full", "affiliate")),
        (YES[:1], "unknown", ("full", "affiliate")),
        (YES[1:], "unknown", ("full", "affiliate")),
        ((fact("companies_inside", value=False), YES[1]), "affiliate", ("affiliate",)),
        ((fact("companies_inside", value=False),), "affiliate", ("affiliate",)),
        ((YES[0], fact("management_team", value=False)), "affiliate", ("affiliate",)),
        ((fact("operational", value=True),), "full", ("full",)),
        ((fact("operational", value=False),), "affiliate", ("affiliate",)),
        ((fact("hosted", 1, unit="companies"), YES[1]), "full", ("full",)),
        ((fact("hosted", 0, unit="companies"), YES[1]), "affiliate", ("affiliate",)),
    ],
)
def test_what_is_known_of_a_park_decides_between_full_and_affiliate(facts, category, possible):
    found = assess(IASP, with_facts(*facts), on=DAY)
    assert (category, possible) == (found.category, found.possible)


@pytest.mark.parametrize(
    "kind", [kind for kind in tp.OrganisationKind if kind.value not in PARK_KINDS]
)
def test_who_runs_no_park_is_an_associate(kind):
    assert "associate" == assess(IASP, with_facts(kind=kind), on=DAY).category


def test_evidence_of_running_a_park_weighs_more_than_the_kind():
    """What would explain the three of 317 entries of 2019 whose type alone does not.

    A university may itself run a park that is operational, a governmental body one that is not
    yet, and an entry typed as a park may be the university beside it.
    """
    runs = fact("runs_park", value=True)
    not_yet = fact("operational", value=False)
    university = with_facts(runs, *YES, kind=tp.OrganisationKind.UNIVERSITY)
    body = with_facts(runs, not_yet, kind=tp.OrganisationKind.OTHER)
    beside = with_facts(fact("runs_park", value=False))
    found = [assess(IASP, each, on=DAY).category for each in (university, body, beside)]
    assert ["full", "affiliate", "associate"] == found


def test_a_way_leads_where_an_organisation_can_go():
    """A university may come to run a park; it will not become a local government."""
    university = with_facts(kind=tp.OrganisationKind.UNIVERSITY)
    found = assess(IASP, university, on=DAY)
    assert ("full", "affiliate") == tuple(sorted((w.category for w in found.ways), reverse=True))
    assert Way(category="affiliate", changes=(), to_establish=("runs_park: yes",)) in found.ways
    assert () == found.barred
    by_wta = assess(WTA, university, on=DAY)
    assert () == by_wta.ways
    assert (("full", "kind: local government"),) == by_wta.barred
    assert "out of reach is full, for kind: local government" in str(by_wta)


@given(st.sampled_from(SHIPPED), ORGANISATIONS, st.sampled_from(["ES", "MA", "HU", "CN", ""]))
def test_no_way_asks_to_give_up_what_one_is(association, organisation, country):
    """Law: no way asks a park to run none, nor to go back to planning, whatever is known of it."""
    found = assess(association, attrs.evolve(organisation, country=country), on=DAY)
    runs = {fact.value for fact in found.organisation.facts if fact.metric == "runs_park"}
    for way in found.ways:
        assert not any(text.endswith(("runs_park: no", "planning")) for text in way.changes)
        assert not any("kind:" in text or "country:" in text for text in way.changes)
        if organisation.kind in PARK_KINDS and False not in runs:
            assert "runs_park: no" not in way.to_establish


def test_apte_tells_a_science_park_what_it_can_become():
    """It was told to find out that it runs no park, as the shortest way to a category."""
    park = attrs.evolve(PARK, country="ES")
    new = assess(APTE, park, on=DAY)
    assert "full" == new.shortest.category
    expected = ("not (stage: planning, else operational: no)", "apte_minimum_criteria: yes")
    assert expected == new.shortest.to_establish
    working = attrs.evolve(
        park,
        facts=(
            fact("runs_park", value=True),
            fact("operational", value=True),
            fact("apte_minimum_criteria", value=False),
            fact("years_as_affiliate", 0, unit="years"),
        ),
    )
    found = assess(APTE, working, on=DAY)
    change = "apte_minimum_criteria: no (2018-01-01) to apte_minimum_criteria: yes"
    assert [Way(category="full", changes=(change,), to_establish=())] == list(found.ways)
    assert (("affiliated", "operational: no"), ("collaborator", "runs_park: no")) == found.barred
    # who may still be either is asked which
    (either,) = (w for w in assess(APTE, attrs.evolve(park, kind=None), on=DAY).ways
                 if w.category == "collaborator")  # fmt: skip
    assert ("runs_park: no",) == either.to_establish


def test_of_several_ways_the_one_that_can_be_walked():
    """A longer list of changes is nearer than being of another kind, or not of one's own."""
    two = tp.AllOf((tp.FactIs("management_team"), tp.FactIs("companies_inside")))
    university = tp.KindIn((tp.OrganisationKind.UNIVERSITY,))
    no_park = tp.NotSo(tp.KindIn((tp.OrganisationKind.SCIENCE_PARK,)))
    facts = [fact(one.metric, value=False) for one in two.parts]
    for unreachable in (university, no_park):
        asked = tp.Requirement(id="r", statement="r", condition=tp.AnyOf((unreachable, two)))
        alone = attrs.evolve(asked, condition=unreachable)
        club, closed = (
            tp.Association(
                id="c",
                name="C",
                categories=(tp.MemberCategory(id="full", name="F", requirements=(each,)),),
            )
            for each in (asked, alone)
        )
        assert 2 == len(assess(club, with_facts(*facts), on=DAY).shortest.changes)
        assert (("full", str(unreachable)),) == assess(closed, with_facts(), on=DAY).barred


def test_a_change_says_what_is_and_what_must_become():
    found = assess(IASP, with_facts(fact("companies_inside", value=False), YES[1]), on=DAY)
    expected = Way(
        category="full",
        changes=("companies_inside: no (2018-01-01) to companies_inside: yes",),
        to_establish=(),
    )
    assert expected == found.shortest
    assert "full: change companies_inside: no" in str(expected)
    both = attrs.evolve(expected, to_establish=("management_team: yes",))
    assert str(both).endswith("yes, and establish management_team: yes")


def test_what_is_not_known_of_the_kind_leaves_all_open():
    found = assess(IASP, with_facts(kind=None), on=DAY)
    assert ("full", "affiliate", "associate", "none") == found.possible
    assert found.unknown


def test_later_and_announced_facts_do_not_count():
    later = fact("companies_inside", value=True, as_of=date(2018, 10, 9))
    announced = fact("companies_inside", value=True, planned=True)
    for unheard in (later, announced):
        found = assess(IASP, with_facts(unheard, YES[1]), on=DAY)
        assert "unknown" == found.category
    assert "full" == assess(IASP, with_facts(later, YES[1]), on=date(2018, 10, 9)).category


def test_the_latest_fact_counts():
    then = fact("companies_inside", value=False, as_of=date(2017, 1, 1))
    assert "full" == assess(IASP, with_facts(*YES, then), on=DAY).category


def test_facts_that_sources_dispute_leave_the_category_open():
    denied = fact("companies_inside", value=False, source=OTHER)
    found = assess(IASP, with_facts(*YES, denied), on=DAY)
    assert ("full", "affiliate") == found.possible
    disputed = found.findings[1]
    assert tp.Answer.UNKNOWN is disputed.answer
    assert (
        "not decided by companies_inside: no (2018-01-01); companies_inside: yes (2018-01-01)"
        == disputed.observed
    )
    assert {SOURCE, OTHER} <= set(disputed.sources)


@pytest.mark.parametrize(
    "facts",
    [
        (*YES, fact("operational", value=False)),
        (fact("companies_inside", value=False), fact("operational", value=True)),
        (YES[1], YES[0], fact("hosted", 0, unit="companies")),
    ],
)
def test_facts_that_contradict_each_other_leave_the_category_open(facts):
    assert ("full", "affiliate") == assess(IASP, with_facts(*facts), on=DAY).possible


def test_one_source_that_says_yes_and_no_is_refused():
    denied = fact("companies_inside", value=False)
    with pytest.raises(ContradictionError, match="one source says both 'no' and 'yes'"):
        assess(IASP, with_facts(*YES, denied), on=DAY)
    assert "full" == assess(IASP, with_facts(*YES, YES[0]), on=DAY).category


def test_a_fact_of_the_wrong_type_or_unit_is_refused():
    with pytest.raises(InvalidValueError, match="True for yes or False for no"):
        assess(IASP, with_facts(fact("companies_inside", 3)), on=DAY)
    with pytest.raises(InvalidValueError, match="a number"):
        assess(IASP, with_facts(fact("hosted", value=True)), on=DAY)
    with pytest.raises(UnitMismatchError, match="give hosted in companies"):
        assess(IASP, with_facts(fact("hosted", 3, unit="m2")), on=DAY)


def test_an_association_without_known_categories_answers_unknown():
    found = assess(tp.Association(id="x", name="X"), PARK, on=DAY)
    assert ("unknown", ()) == (found.category, found.possible)
    assert () == found.findings


def test_an_assessment_reads_as_text_and_data_and_is_a_value():
    found = assess(IASP, with_facts(*YES), on=DAY)
    again = assess(IASP, with_facts(*YES), on=DAY)
    assert isinstance(found, tp.Verdict)
    assert "IASP, Park, 2018-10-08" == found.subject
    assert str(found).startswith("IASP, Park, 2018-10-08: Full Member\n")
    assert (found, hash(found)) == (again, hash(again))
    assert found == pickle.loads(pickle.dumps(found))
    assert "full" == found.to_dict()["category"]
    assert 4 == len(found.to_columns()["requirement"])
    with pytest.raises(AttributeError, match="nothing"):
        _ = found.nothing
