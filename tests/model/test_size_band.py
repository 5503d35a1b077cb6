"""Bands of unit sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import (
    BasisMismatchError,
    DuplicateError,
    InvalidValueError,
    ManyFaultsError,
)

NIA, SUB = tp.Basis.NIA, tp.Basis.SUB


def size(value, basis=NIA):
    return tp.Area.of(value, basis=basis)


def band(label, start, end=None, basis=NIA):
    return tp.SizeBand(
        label=label, start=size(start, basis), end=None if end is None else size(end, basis)
    )


def park(*bands):
    return tp.Park(id="p", name="P", size_bands=bands)


@given(start=st.integers(0, 50), width=st.integers(1, 50), area=st.integers(0, 120))
def test_a_band_holds_its_start_and_not_its_end(start, width, area):
    """holds(a) says start <= a < end; without an end start <= a."""
    assert band("b", start, start + width).holds(size(area)) == (start <= area < start + width)
    assert band("b", start).holds(size(area)) == (start <= area)


def test_square_feet_are_compared_in_square_metres():
    feet = tp.Area.of(300, unit="sqft", basis=NIA)
    assert band("b", 27, 28).holds(feet)


def test_an_area_of_another_basis_is_refused():
    with pytest.raises(BasisMismatchError):
        band("b", 10).holds(size(12, SUB))


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: band("  ", 1), InvalidValueError),
        (lambda: band("b", 5, 5), InvalidValueError),
        (lambda: tp.SizeBand(label="b", start=size(1), end=size(2, SUB)), BasisMismatchError),
        (lambda: park(band("a", 1, 5), band("a", 5)), DuplicateError),
        (lambda: park(band("a", 1, 5), band("b", 5, basis=SUB)), BasisMismatchError),
        (lambda: park(band("a", 1, 5), band("b", 4)), InvalidValueError),
        (lambda: park(band("a", 4), band("b", 1, 5)), InvalidValueError),
    ],
    ids=["blank", "empty", "two-bases", "twice", "of-two-bases", "share", "share-turned"],
)
def test_bands_that_cannot_be_are_refused(make, error):
    with pytest.raises(error):
        make()


def test_all_faults_of_a_band_are_told_together():
    with pytest.raises(ManyFaultsError) as caught:
        band("", 5, 4)
    assert len(caught.value.faults) == 2


def test_bands_may_meet_and_leave_gaps():
    """Rabat 2012: start-ups 12 to 19 m², SMEs 24 to 68 m² (https://maghress.com/fr/lesechos/19060)."""
    bands = (band("start-up", 12, 20), band("sme", 24, 69), band("large", 69))
    assert park(*bands).size_bands == bands
