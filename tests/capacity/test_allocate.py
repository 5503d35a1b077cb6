"""Who fits where: the best plan, always the same one, and true reasons."""

from datetime import date
from fractions import Fraction
from itertools import product

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark.capacity import Worth, allocate
from technopark.capacity._assign import NONE, assign
from technopark.errors import (
    BasisMismatchError,
    DuplicateError,
    FloatRefusedError,
    InvalidValueError,
    MissingInputError,
    UnknownNameError,
)

DAY = date(2018, 10, 8)
VALUES = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.lists(
            st.none() | st.fractions(-2, 4, max_denominator=2),
            min_size=columns,
            max_size=columns,
        ),
        max_size=4,
    )
)


def unit(id_, m2=None, **more):
    area = None if m2 is None else tp.Area.of(m2, basis=tp.Basis.NIA)
    return tp.Unit(id=id_, area=area, **more)


def asks(id_, m2, **more):
    company = tp.Company(id=id_, name=id_.upper())
    return tp.Applicant(**({"company": company, "applied": DAY, "area_m2": m2} | more))


def brute(values):
    """The highest total by trial of all, and of its assignments the first; none comes last."""
    columns = len(values[0]) if values else 0
    best = None
    for tried in product(range(columns + 1), repeat=len(values)):
        got = [n for n in tried if n < columns]
        pairs = [row[n] for row, n in zip(values, tried, strict=True) if n < columns]
        if len(set(got)) == len(got) and None not in pairs:
            key = (-sum(pairs), tried)
            best = key if best is None else min(best, key)
    return [NONE if n == columns else n for n in best[1]]


def pseudo_random(seed, rows, columns, spread):
    """The same tables every time, with ties and impossible pairs."""
    numbers = []
    for _ in range(rows * columns):
        seed = (seed * 1103515245 + 12345) % 2**31
        number = (seed >> 16) % (spread + 3)
        numbers.append(None if number > spread else Fraction(number - 1, 2))
    return [numbers[n * columns : (n + 1) * columns] for n in range(rows)]


@pytest.mark.parametrize("spread", [1, 2, 4, 40])
def test_the_assignment_is_the_first_best_one_on_fixed_tables(spread):
    for seed in range(40):
        values = pseudo_random(seed * 7919 + spread, 4, 1 + seed % 4, spread)
        assert brute(values) == assign(values)


@pytest.mark.parametrize("columns", [3, 4, 5])
def test_of_many_equal_assignments_the_first_one_stands(columns):
    """With few different numbers several rows in a row must move to make room."""
    for seed in range(12):
        values = pseudo_random(seed * 104_729 + columns, 5, columns, 0)
        assert brute(values) == assign(values)


@given(VALUES)
def test_the_assignment_is_the_first_best_one(values):
    """Law: it equals the first of the best assignments by trial of all."""
    assert brute(values) == assign(values)


@st.composite
def cases(draw):
    sizes = st.integers(1, 12)
    units = [unit(f"u{n}", draw(sizes)) for n in range(draw(st.integers(0, 4)))]
    applicants = [
        asks(f"a{n}", draw(sizes), priority=draw(st.integers(0, 2)))
        for n in range(draw(st.integers(0, 4)))
    ]
    return units, applicants


@settings(max_examples=50)
@given(cases(), st.randoms(use_true_random=False), st.sampled_from(list(tp.capacity.Method)))
def test_the_order_of_what_comes_in_does_not_matter(case, random, method):
    """Law: a permutation of units and applicants gives the same plan."""
    units, applicants = case
    plan = allocate(units, applicants, method=method)
    random.shuffle(units)
    random.shuffle(applicants)
    assert plan == allocate(units, applicants, method=method)


@settings(max_examples=50)
@given(cases())
def test_the_exact_plan_is_never_worse_and_gives_no_unit_twice(case):
    """Law: exact >= best fit, exact >= first come; each unit goes to one at most, and fits."""
    units, applicants = case
    exact = allocate(units, applicants)
    for method in ("exact", "best fit", "first come"):
        plan = allocate(units, applicants, method=method)
        assert exact.total >= plan.total == plan.explain().evaluate()
        given_out = [line.unit for line in plan.lines if line.unit]
        assert len(set(given_out)) == len(given_out)
        assert all(line.given >= line.asked for line in plan.lines if line.unit)


@settings(max_examples=50)
@given(cases(), st.integers(1, 12))
def test_one_more_unit_never_lowers_the_total(case, m2):
    """Law: what can be had without a unit can be had with it."""
    units, applicants = case
    more = [*units, unit("new", m2)]
    assert allocate(more, applicants).total >= allocate(units, applicants).total


def test_why_not_says_what_giving_it_instead_would_come_to():
    units = [unit("a", 30), unit("b", 45)]
    applicants = [asks("x", 20), asks("y", 25), asks("z", 40)]
    plan = allocate(units, applicants)
    assert [("x", None), ("y", "a"), ("z", "b")] == [(li.applicant, li.unit) for li in plan.lines]
    instead = allocate([units[1]], applicants[1:]).total + Worth().of(
        plan.places[0], applicants[0], None
    )
    assert Fraction(117, 2) == instead
    reason = "taken by y; giving it instead would lower the total from 64 to 58.5"
    assert reason == plan.why_not("x", "a")
    assert "y has a" == plan.why_not("y", "a")
    assert Fraction(49, 2) == plan.explain("y").evaluate()
    assert "a does not fit z: it has 30 m², 40 are asked for" == plan.why_not("z", "a")
    assert "each unit that fits is put to better use" == plan.explain("x").note


def test_why_not_admits_a_plan_of_the_same_total():
    plan = allocate([unit("a", 20)], [asks("x", 20), asks("y", 20)])
    assert "a" == plan.of("x").unit
    assert plan.why_not("y", "a") == (
        "taken by x; giving it instead would leave the total at 20, and of equal plans the "
        "first by the order of applicants and units stands"
    )


def test_a_pair_worth_less_than_nothing_stays_apart():
    plan = allocate([unit("a", 200)], [asks("x", 10)])
    assert plan.of("x").unit is None
    reason = "nobody has it; giving it instead would lower the total from 0 to -9"
    assert reason == plan.why_not("x", "a")
    assert -9 == allocate([unit("a", 200)], [asks("x", 10)], method="best fit").total


def test_best_fit_serves_the_largest_and_first_come_the_first():
    units = [unit("a", 30), unit("b", 31)]
    early, late = date(2018, 1, 1), date(2018, 2, 1)
    applicants = [
        asks("x", 10, applied=early),
        asks("y", 20, applied=late),
        asks("z", 30, applied=late),
    ]
    first = allocate(units, applicants, method="first come")
    assert ["a", "b", None] == [line.unit for line in first.lines]
    assert "taken by x, whose turn was before" == first.why_not("z", "a")
    assert "each unit that fits was taken before" == first.explain("z").note
    before = "taken by y; x took a, which comes before it by area and id"
    assert before == first.why_not("x", "b")
    assert "taken by x, whose turn was before" == first.why_not("y", "a")
    best = allocate(units, applicants, method="best fit")
    assert [None, "b", "a"] == [line.unit for line in best.lines]


@pytest.mark.parametrize(
    ("unit_", "applicant", "on", "reason"),
    [
        (unit("a"), asks("x", 1), None, "its area is not known"),
        (unit("a", 9, lettable=False), asks("x", 1), None, "it is not for letting"),
        (
            unit("a", 9, kind="sme"),
            asks("x", 1, kinds=("large", "own")),
            None,
            "it is of the kind 'sme', asked for is 'large' or 'own'",
        ),
        (
            unit("a", 9),
            asks("x", 1, withdrawn=DAY),
            None,
            "the application was withdrawn on 2018-10-08",
        ),
        (
            unit("a", 9),
            asks("x", 1, withdrawn=DAY),
            DAY,
            "the application was withdrawn on 2018-10-08",
        ),
        (
            unit("a", 9),
            asks("x", 1),
            date(2018, 10, 7),
            "the application only came on 2018-10-08",
        ),
        (unit("a", 9, end=DAY), asks("x", 1), DAY, "it does not exist on 2018-10-08"),
        (
            unit("a", 9, holds=(tp.Hold(kind="reserved", start=DAY, party="y"),)),
            asks("x", 1),
            DAY,
            "it is reserved on 2018-10-08 for y",
        ),
        (
            unit("a", 9, holds=(tp.Hold(kind="withheld", start=DAY),)),
            asks("x", 1),
            DAY,
            "it is withheld on 2018-10-08",
        ),
    ],
)
def test_what_does_not_fit_is_impossible_whatever_it_is_worth(unit_, applicant, on, reason):
    plan = allocate([unit_], [applicant], on=on, value=Worth(let=10**9, waste=0))
    assert plan.of("x").unit is None
    assert f"a does not fit x: {reason}" == plan.why_not("x", "a")
    out = reason.startswith("the application")
    assert plan.explain("x").note == (reason if out else "no unit fits")


def test_a_unit_promised_to_the_applicant_is_his():
    hold = tp.Hold(kind="offered", start=DAY, party="X")
    later = asks("x", 1, withdrawn=date(2019, 1, 1))
    assert "a" == allocate([unit("a", 9, holds=(hold,))], [later], on=DAY).of("x").unit


def test_wishes_for_a_site_count_where_sites_are_known():
    applicant = asks("x", 5, sites=("rabat",))
    site = tp.Site(id="agadir", name="Agadir", units=(unit("a", 9),))
    for units in ([site], {"agadir": [unit("a", 9)]}):
        reason = "a does not fit x: it is on the site 'agadir', asked for is 'rabat'"
        assert reason == allocate(units, [applicant]).why_not("x", "a")
    plan = allocate([unit("a", 9)], [applicant])
    assert "a" == plan.of("x").unit
    assert "wishes for a site were not looked at" in str(plan)
    assert "wishes" not in str(allocate([site], [applicant]))


def test_priority_and_days_waited_count_by_their_weights():
    first = asks("x", 10, applied=date(2018, 10, 1))
    urgent = asks("y", 10, priority=1)
    units = [unit("a", 10)]
    day = date(2018, 10, 11)
    by_wait = allocate(units, [first, urgent], on=day, value=Worth(waiting=1))
    assert 20 == by_wait.of("x").value == by_wait.explain("x").evaluate()
    both = Worth(waiting=1, priority="7.5")
    assert "y" in str(allocate(units, [first, urgent], on=day, value=both).why_not("x", "a"))


def test_a_plan_prints_with_its_day_and_gives_plain_data():
    plan = allocate([unit("a", 20)], [asks("x", 15)], on=DAY)
    assert str(plan).startswith("Who fits where on 2018-10-08 (exact)")
    assert "<table>" in plan._repr_html_()
    assert {"applicant": ["x"], "unit": ["a"]}.items() <= plan.to_columns().items()
    assert "14.5" == plan.to_dict()["lines"][0]["value"]
    assert attrs.evolve(plan) == plan


def test_nothing_to_give_and_nobody_asking():
    assert 0 == allocate([], []).explain().value == allocate([unit("a", 9)], []).total
    assert "no unit fits" == allocate([], [asks("x", 5)]).explain("x").note


def test_bad_input_is_refused():
    one, who = unit("a", 9), asks("x", 5)
    with pytest.raises(DuplicateError):
        allocate([one, one], [who])
    with pytest.raises(DuplicateError):
        allocate([one], [who, who])
    other = tp.Unit(id="b", area=tp.Area.of(9, basis=tp.Basis.SUB))
    with pytest.raises(BasisMismatchError):
        allocate([one, other], [who])
    with pytest.raises(InvalidValueError):
        allocate([one], [who], method="auction")
    with pytest.raises(InvalidValueError):
        allocate([one], [who], on="2018-10-08")
    with pytest.raises(MissingInputError):
        allocate([one], [who], value=Worth(waiting=1))
    with pytest.raises(FloatRefusedError):
        Worth(waste=0.1)
    with pytest.raises(InvalidValueError):
        Worth(waste=-1)
    plan = allocate([one], [who])
    for wrong in (("y", "a"), ("x", "b")):
        with pytest.raises(UnknownNameError):
            plan.why_not(*wrong)
