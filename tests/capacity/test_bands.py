"""Units by kind and size band, and what of a demand fits."""

from datetime import date
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import capacity
from technopark.errors import (
    DuplicateError,
    InvalidValueError,
    ManyFaultsError,
    MissingInputError,
    UnknownNameError,
)

DAY = date(2018, 10, 8)
NIA = tp.Basis.NIA


def size(value, basis=NIA):
    return tp.Area.of(value, basis=basis)


BANDS = (
    tp.SizeBand(label="medium", start=size(20), end=size(50)),
    tp.SizeBand(label="small", start=size(10), end=size(20)),
    tp.SizeBand(label="large", start=size(50)),
)


def site(*areas, **more):
    units = tuple(tp.Unit(id=f"u{n}", area=size(area)) for n, area in enumerate(areas))
    return tp.Site(id="a", name="A", units=units, **more)


def banded(*areas):
    return capacity.of(site(*areas), on=DAY, bands=BANDS)


def test_units_are_counted_by_kind_and_band():
    units = (
        tp.Unit(id="1", kind="sme", area=size(30)),
        tp.Unit(id="2", kind="sme", area=size(12)),
        tp.Unit(id="3", kind="sme", area=size(13)),
        tp.Unit(id="4", kind="start-up", area=size(12)),
        tp.Unit(id="5", kind="start-up", area=size(5)),
        tp.Unit(id="6", kind="start-up"),
        tp.Unit(id="7", kind="start-up", area=size(12, tp.Basis.SUB)),
    )
    found = capacity.of(tp.Site(id="a", name="A", units=units), on=DAY, bands=BANDS)
    assert [(line.kind, line.band, line.value) for line in found.of("units")] == [
        ("sme", "medium", 1),
        ("sme", "small", 2),
        ("start-up", "", 3),
        ("start-up", "small", 1),
    ]
    assert [line.label for line in found.of("units")][:3] == [
        "units (sme, medium), built",
        "units (sme, small), built",
        "units (start-up), built",
    ]
    assert "no size band is known for 5, 6, 7" in found.missing
    assert found.table().columns[5] == "size band"
    assert [row[5] for row in found.table().rows if row[0] == "units"][:2] == ["medium", "small"]


@given(areas=st.lists(st.integers(1, 90), min_size=1, max_size=12))
def test_bands_change_no_total(areas):
    """Units by band add up to the units without bands, and bind at the same number."""
    plain, found = capacity.of(site(*areas), on=DAY), banded(*areas)
    total = sum(line.value for line in found.of("units"))
    assert total == sum(line.value for line in plain.of("units")) == len(areas)
    assert found.binding.value == plain.binding.value == found.binding.evaluate()


def test_a_label_may_be_the_name_of_a_kind_or_a_tag():
    odd = tp.SizeBand(label="<b>sme</b>", start=size(10), end=size(20))
    same = tp.SizeBand(label="sme", start=size(20))
    units = (
        tp.Unit(id="1", kind="sme", area=size(12)),
        tp.Unit(id="2", kind="small", area=size(25)),
    )
    found = capacity.of(tp.Site(id="a", name="A", units=units), on=DAY, bands=(odd, same))
    assert [(line.kind, line.band) for line in found.of("units")] == [
        ("small", "sme"),
        ("sme", "<b>sme</b>"),
    ]
    assert "<b>" not in found._repr_html_()
    assert capacity.fit(found, {"sme": 1}).bands[1].own == 1


def test_without_bands_nothing_is_said_of_them():
    found = capacity.of(site(12, 90), on=DAY)
    assert "size band" not in found.table().columns
    assert not any("size band" in text for text in found.missing)
    with pytest.raises(MissingInputError, match="not counted by size bands"):
        capacity.fit(found, {})


def test_bands_that_share_a_label_are_refused():
    with pytest.raises(DuplicateError):
        capacity.of(site(12), on=DAY, bands=(BANDS[0], BANDS[0]))


def test_a_park_brings_its_own_bands():
    park = tp.Park(id="p", name="P", sites=(site(12, 30),), size_bands=BANDS)
    found = capacity.of(park.sites[0], on=DAY, bands=park.size_bands)
    assert found.bands == BANDS


def test_what_fits_band_by_band_and_which_binds_first():
    found = capacity.fit(banded(12, 15, 30, 60, 70), {"small": 3, "medium": 2, "large": 1})
    assert [(b.label, b.units, b.asked, b.own, b.larger, b.short) for b in found.bands] == [
        ("small", 2, 3, 2, 0, 1),
        ("medium", 1, 2, 1, 0, 1),
        ("large", 2, 1, 1, 0, 0),
    ]
    assert found.binding.value == Fraction(1, 2) == found.binding.evaluate()
    assert found.binding.note == "medium binds first"
    assert found.table().notes == ("medium binds first",)
    assert found.explain().value == 4 == found.explain().evaluate()


def test_a_company_may_take_a_larger_unit_and_never_a_smaller_one():
    found = capacity.fit(banded(12, 13, 14, 30, 60), {"small": 4, "medium": 2}, larger=True)
    assert [(b.label, b.own, b.larger, b.short) for b in found.bands] == [
        ("small", 3, 0, 1),
        ("medium", 1, 1, 0),
        ("large", 0, 0, 0),
    ]
    full = capacity.fit(banded(12, 13, 14), {"large": 2}, larger=True)
    assert full.bands[2].short == 2


def best(units, asked):
    """The most companies that any order of serving them can serve, by trying them all."""
    ranks = ("small", "medium", "large")
    most = 0
    for order in set(permutations(asked)):
        free = list(units)
        served = 0
        for one in order:
            larger = [unit for unit in free if ranks.index(unit) >= ranks.index(one)]
            if larger:
                free.remove(min(larger, key=ranks.index))
                served += 1
        most = max(most, served)
    return most


@given(
    units=st.lists(st.sampled_from(["small", "medium", "large"]), max_size=5),
    asked=st.lists(st.sampled_from(["small", "medium", "large"]), max_size=5),
)
def test_no_order_of_serving_serves_more(units, asked):
    """With larger units allowed, as many are served as by the best of all orders."""
    areas = {"small": 12, "medium": 30, "large": 60}
    demand = {label: asked.count(label) for label in areas}
    found = capacity.fit(banded(*(areas[unit] for unit in units)), demand, larger=True)
    assert found.explain().value == best(units, asked)
    assert all(band.short >= 0 for band in found.bands)


def test_nobody_asks():
    found = capacity.fit(banded(12), {})
    assert found.table().notes == ()
    with pytest.raises(MissingInputError, match="nobody asks"):
        _ = found.binding


def test_a_demand_that_cannot_be_is_refused():
    with pytest.raises(UnknownNameError, match="huge"):
        capacity.fit(banded(12), {"huge": 1})
    with pytest.raises(ManyFaultsError):
        capacity.fit(banded(12), {"small": -1, "large": True})
    with pytest.raises(InvalidValueError, match="a whole number, 0 or more"):
        capacity.fit(banded(12), {"small": 1.5})
