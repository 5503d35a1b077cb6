"""Capacity as a vector, and what binds first."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

import technopark as tp
from technopark.capacity import Need, Standing
from technopark.errors import InvalidValueError, MissingInputError

DAY = date(2022, 1, 1)
SOURCE = tp.Citation(publisher="a paper", title="a page", confidence=tp.Confidence.HIGH)


def observed(metric, value, **more):
    given = {"unit": "companies", "as_of": date(2018, 10, 8), "source": SOURCE} | more
    return tp.Observation(subject="agadir", metric=metric, value=value, **given)


def agadir():
    """80 companies announced in 2018; 52 + 49 + 6 units in 2020, in the same 9,613 m².

    https://lematin.ma/journal/2018/technopark-region-souss-massa/298026.html
    https://www.challenge.ma/technopark-dagadir-les-travaux-ont-atteint-90-171958/
    """
    counts = {"start-up": 52, "sme": 49, "large": 6}
    return tp.Site(
        id="agadir",
        name="Agadir",
        opened=date(2021, 6, 15),
        observations=(
            observed("capacity", 80, planned=True),
            observed("area", 9613, unit="m2", basis=tp.Basis.GROSS),
            *(
                observed("units", count, unit="units", kind=kind, as_of=date(2020, 12, 31))
                for kind, count in counts.items()
            ),
            observed("hosted", 12),
        ),
    )


def test_announced_companies_and_built_units_stand_side_by_side():
    capacity = tp.capacity.of(agadir(), on=DAY)
    assert [80] == [line.value for line in capacity.of("companies", Standing.PLANNED)]
    assert {"start-up": 52, "sme": 49, "large": 6} == {
        line.kind: line.value for line in capacity.of("units")
    }
    assert [80, 107] == [room.value for room in capacity.in_companies()]
    assert 80 == capacity.binding.value == capacity.binding.evaluate()
    assert "companies, planned binds first" == capacity.binding.note
    assert (SOURCE,) == capacity.binding.all_sources()


def test_what_was_published_later_is_not_known_yet():
    capacity = tp.capacity.of(agadir(), on=date(2018, 12, 31))
    assert () == capacity.of("units")
    assert tp.SiteStatus.PLANNED is capacity.status


def test_built_capacity_is_counted_from_units():
    def area(value, basis=tp.Basis.NIA):
        return tp.Area.of(value, basis=basis)

    units = (
        tp.Unit(id="a", kind="sme", area=area("10.5"), desks=4),
        tp.Unit(id="b", kind="sme", area=area("20")),
        tp.Unit(id="c", area=area(9, tp.Basis.SUB)),
        tp.Unit(id="d"),
        tp.Unit(id="shared", lettable=False, desks=9),
        tp.Unit(id="office", holds=(tp.Hold(kind=tp.HoldKind.NOT_LETTABLE, start=DAY),)),
        tp.Unit(id="works", kind="sme", holds=(tp.Hold(kind=tp.HoldKind.WITHHELD, start=DAY),)),
        tp.Unit(id="gone", end=DAY),
    )
    capacity = tp.capacity.of(tp.Site(id="s", name="S", units=units), on=DAY)
    found = [(line.measure, line.basis or line.kind, line.value) for line in capacity.lines]
    assert [
        ("area", tp.Basis.NIA, Fraction("30.5")),
        ("area", tp.Basis.SUB, 9),
        ("units", "", 2),
        ("units", "sme", 3),
        ("desks", "", 4),
    ] == found
    assert (
        "no area is known for d, works",
        "no desks are known for b, c, d, …",
        "no capacity in companies is declared",
    ) == capacity.missing


def test_the_need_of_a_company_makes_measures_comparable():
    units = tuple(
        tp.Unit(id=f"u{n}", area=tp.Area.of(30, basis=tp.Basis.NIA), desks=5) for n in range(4)
    )
    people = observed("capacity", 31, unit="people")
    site = tp.Site(id="s", name="S", units=units, observations=(people,))
    need = Need(area=tp.Area.of(25, basis=tp.Basis.NIA), desks=6, people=Fraction(8))
    capacity = tp.capacity.of(site, on=DAY, need=need)
    assert [4, 3, 3, 4] == [room.value for room in capacity.in_companies()]
    assert 3 == capacity.binding.value
    assert "desks, built, 6 a company binds first" == capacity.binding.note
    assert "desks, built, 6 a company binds first: 3 companies" in str(capacity)
    other = attrs.evolve(need, area=tp.Area.of(25, basis=tp.Basis.SUB), desks=None)
    assert 2 == len(tp.capacity.of(site, on=DAY, need=other).in_companies())


def test_a_capacity_of_which_nothing_is_known_does_not_guess():
    capacity = tp.capacity.of(tp.Site(id="s", name="S"), on=DAY)
    assert ("no capacity in companies is declared",) == capacity.missing
    assert "no capacity in companies is declared" in str(capacity)
    with pytest.raises(MissingInputError, match="no measure counts companies"):
        _ = capacity.binding
    with pytest.raises(InvalidValueError):
        tp.capacity.of(tp.Site(id="s", name="S"), on="2022-01-01")


def test_a_line_says_what_it_rests_on():
    line = tp.capacity.of(agadir(), on=DAY).of("area")[0]
    assert "area (gross), declared: 9,613 (as of 2018-10-08) [1]" in str(line.explain())
    assert Decimal(9613) == line.value


def test_what_was_planned_does_not_bind_beside_what_stands():
    announced = observed("capacity", 90, planned=True)
    stands = observed("capacity", 100, as_of=date(2020, 1, 1))
    site = attrs.evolve(agadir(), observations=(announced, stands))
    assert 100 == tp.capacity.of(site, on=DAY).binding.value


def test_units_published_for_all_kinds_are_not_added_to_those_of_a_kind():
    of_all, of_a_kind = (
        observed("units", count, unit="units", kind=kind)
        for count, kind in ((107, ""), (52, "start-up"))
    )
    site = attrs.evolve(agadir(), observations=(of_all, of_a_kind))
    assert [107] == [room.value for room in tp.capacity.of(site, on=DAY).in_companies()]
    site = attrs.evolve(agadir(), observations=(of_a_kind,))
    assert [52] == [room.value for room in tp.capacity.of(site, on=DAY).in_companies()]


def test_a_company_takes_up_something():
    with pytest.raises(InvalidValueError, match=r"Need\.desks"):
        Need(desks=0)
    with pytest.raises(InvalidValueError, match=r"Need\.area"):
        Need(area=tp.Area.of(0, basis=tp.Basis.NIA))
