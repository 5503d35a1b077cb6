"""What a pair is worth: by weights, by a table, by a function; and staying on a floor."""

from datetime import date
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark.capacity import Place, Worth, WorthTable, allocate
from technopark.capacity._fit import fitting, misfits
from technopark.errors import (
    DuplicateError,
    FloatRefusedError,
    InvalidValueError,
    MissingInputError,
    UnknownNameError,
)

DAY = date(2018, 10, 8)


def unit(id_, m2=None, **more):
    area = None if m2 is None else tp.Area.of(m2, basis=tp.Basis.NIA)
    return tp.Unit(id=id_, area=area, **more)


def asks(id_, m2=1, **more):
    company = tp.Company(id=id_, name=id_.upper())
    return tp.Applicant(**({"company": company, "applied": DAY, "area_m2": m2} | more))


# https://developers.google.com/optimization/assignment/assignment_example: what each of five
# workers costs at each of four tasks. The least is 265, by trial of all.
COSTS = (
    (90, 80, 75, 70),
    (35, 85, 55, 65),
    (125, 95, 90, 95),
    (45, 110, 95, 115),
    (50, 100, 90, 100),
)
DEAREST = 1_000
"""Above any cost, so that a task done is worth more than one left undone."""


def test_the_published_assignment_of_workers_to_tasks():
    """Five workers and four tasks at the least cost, 265, from a table and from a function.

    https://developers.google.com/optimization/assignment/assignment_example
    """
    tasks = [unit(f"t{n}", 1) for n in range(4)]
    workers = [asks(f"w{n}") for n in range(5)]
    saved = {
        (f"w{w}", f"t{t}"): DEAREST - cost
        for w, row in enumerate(COSTS)
        for t, cost in enumerate(row)
    }
    by_table = allocate(tasks, workers, value=saved)
    assert 4 * DEAREST - 265 == by_table.total == by_table.explain().evaluate()
    by_function = allocate(tasks, workers, value=lambda who, what: saved[who.id, what.id])
    assert by_table == by_function
    assert ["t3", "t2", "t1", "t0", None] == [line.unit for line in by_table.lines]
    least = min(
        sum(COSTS[worker][task] for task, worker in enumerate(chosen))
        for chosen in permutations(range(5), 4)
    )
    assert 265 == least
    greedy = allocate(tasks, workers, value=saved, method="first come")
    assert greedy.total <= by_table.total
    lower = "taken by w0; giving it instead would lower the total from 3,735 to 3,720"
    assert lower == by_table.why_not("w1", "t3")


def test_a_pair_without_a_number_is_impossible():
    units, applicants = [unit("a", 10), unit("b", 10)], [asks("x"), asks("y", 20)]
    plan = allocate(units, applicants, value={("x", "b"): "0.5", ("y", "a"): 9})
    assert ["b", None] == [line.unit for line in plan.lines]
    assert "a does not fit x: no worth is given for the pair" == plan.why_not("x", "a")
    assert "a does not fit y: it has 10 m², 20 are asked for" == plan.why_not("y", "a")
    assert Fraction(1, 2) == plan.explain("x").evaluate() == plan.total
    thirds = allocate(units[:1], applicants[:1], value={("x", "a"): "2/3"})
    assert Fraction(2, 3) == thirds.total
    assert plan == allocate(units, applicants, value=plan.worth)
    none = allocate(units, applicants, value=lambda _who, _what: None)
    assert (0, ()) == (none.total, none.worth.pairs)
    assert WorthTable(plan.worth.pairs) == plan.worth


def test_a_table_names_who_asks_and_what_is_given():
    one, who = unit("a", 10), asks("x")
    with pytest.raises(UnknownNameError, match="applicant of a worth"):
        allocate([one], [who], value={("y", "a"): 1})
    with pytest.raises(UnknownNameError, match="unit of a worth"):
        allocate([one], [who], value={("x", "b"): 1})
    with pytest.raises(FloatRefusedError, match="worth of a for x"):
        allocate([one], [who], value={("x", "a"): 0.5})
    with pytest.raises(DuplicateError, match="x, a"):
        WorthTable([("x", "a", 1), ("x", "a", 2)])


FLOORS = st.sampled_from(["0", "1", ""])


@st.composite
def floor_cases(draw):
    units = [
        unit(f"u{n}", draw(st.integers(1, 9)), floor=draw(FLOORS))
        for n in range(draw(st.integers(1, 4)))
    ]
    applicants = [asks(f"a{n}", draw(st.integers(1, 9))) for n in range(draw(st.integers(1, 4)))]
    held = {one.id: [unit("own", 5, floor=draw(FLOORS))] for one in applicants[:3]}
    return units, applicants, held


@settings(max_examples=50)
@given(floor_cases(), st.integers(0, 20))
def test_a_heavier_floor_never_sends_fewer_to_their_own_floor(case, more):
    """Law: with a higher weight of floors at least as many stay on one of theirs."""
    units, applicants, held = case
    plans = [
        allocate(units, applicants, held=held, value=Worth(floor=weight))
        for weight in (1, 1 + more)
    ]
    stay = [sum(line.same_floor for line in plan.lines) for plan in plans]
    assert stay[0] <= stay[1]
    for plan in plans:
        assert plan.total == plan.explain().evaluate()
        for method in ("best fit", "first come"):
            other = allocate(units, applicants, held=held, value=plan.worth, method=method)
            assert plan.total >= other.total


def test_one_who_grows_is_kept_on_its_floor():
    units = [unit("1-2", 35, floor="1"), unit("2-2", 40, floor="2")]
    held = {"rif": [unit("1-1", 20, floor="1")]}
    applicants = [asks("atlas", 30), asks("rif", 30)]
    apart = allocate(units, applicants, held=held)
    assert ["1-2", "2-2"] == [line.unit for line in apart.lines]
    together = allocate(units, applicants, held=held, value=Worth(floor=5))
    assert [("2-2", False), ("1-2", True)] == [
        (line.unit, line.same_floor) for line in together.lines
    ]
    assert "1 of 1 who hold space already get a unit on a floor of it" in str(together)
    assert "on a floor of its own: 5" in str(together.explain("rif"))
    swapped = "taken by rif; giving it instead would lower the total from 63.5 to 58.5"
    assert swapped == together.why_not("atlas", "1-2")
    assert "hold space" not in str(allocate(units, applicants))


def test_floors_of_two_sites_are_two_floors():
    here, there = (Place(unit(f"{s}-1", 10, floor="1"), s) for s in ("rabat", "agadir"))
    near = {"x": [here]}
    sites = {"rabat": [unit("r", 10, floor="1")], "agadir": [unit("a", 10, floor="1")]}
    plan = allocate(sites, [asks("x", 10)], held=near, value=Worth(floor=1))
    assert ("r", True) == (plan.of("x").unit, plan.of("x").same_floor)
    assert here.is_on((("", "1"),))
    assert Place(there.unit).is_on((("rabat", "1"),))
    assert not there.is_on((("rabat", "1"),))
    assert not Place(unit("x", 10)).is_on((("", ""),))


def test_a_park_says_who_holds_which_floor():
    units = (unit("g", 10, floor="0"), unit("a", 10, floor="1"), unit("b", 10, floor="2"))
    floors = tuple(tp.Floor(id=str(n), level=n) for n in range(3))
    site = tp.Site(id="s", name="S", opened=date(2001, 1, 1), floors=floors, units=units)
    lease = tp.Lease(
        id="L",
        tenant="x",
        units=("g", "a"),
        area=tp.Area.of(20, basis=tp.Basis.NIA),
        term=tp.Period.year(2018),
    )
    ended = tp.Lease(id="M", tenant="x", units=("b",), area=lease.area, term=tp.Period.year(2017))
    who = asks("x", 10)
    park = tp.Park(id="p", name="P", sites=(site,), companies=(who.company,), leases=(lease, ended))
    free = [unit("new-1", 10, floor="1"), unit("new-2", 10, floor="2")]
    plan = allocate(free, [who], on=DAY, held=park, value=Worth(floor=1))
    assert ("new-1", ((("s", "0"), ("s", "1")),)) == (plan.of("x").unit, plan.floors)
    with pytest.raises(MissingInputError, match="a park's leases need a day"):
        allocate(free, [who], held=park)


def test_weights_need_what_they_weigh():
    with pytest.raises(MissingInputError, match="floor"):
        allocate([unit("a", 9)], [asks("x")], value=Worth(floor=1))
    with pytest.raises(InvalidValueError, match="allocate value"):
        allocate([unit("a", 9)], [asks("x")], value=3)
    with pytest.raises(InvalidValueError, match=r"Worth\.floor"):
        Worth(floor=-1)


@settings(max_examples=50)
@given(
    st.lists(st.sampled_from(["start-up", "sme"]), min_size=1, max_size=4),
    st.lists(st.none() | st.integers(1, 9), min_size=4, max_size=4),
    st.booleans(),
)
def test_what_fits_is_what_has_no_misfit(kinds, sizes, has_day):
    """Law: the quick search for units that fit finds those for which there is no reason not to."""
    on = DAY if has_day else None
    promised = tp.Hold(kind="reserved", start=DAY, party="x")
    units = [
        unit(f"u{n}", sizes[n], kind=kind, holds=(promised,) if n % 2 else ())
        for n, kind in enumerate(kinds)
    ]
    places = sorted((Place(one, "s") for one in units), key=lambda place: place.m2)
    for who in (
        asks("x", 4),
        asks("y", 4, kinds=("sme",)),
        asks("z", 4, sites=("t",)),
        asks("w", 4, withdrawn=DAY),
    ):
        slow = [n for n, place in enumerate(places) if not misfits(place, who, on)]
        assert slow == fitting(who, places, on)
