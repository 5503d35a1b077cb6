"""Laws of values that change on stated days."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.errors import (
    InvalidPeriodError,
    InvalidValueError,
    ManyFaultsError,
    NotInForceError,
    OverlapError,
)

DAY = timedelta(days=1)
dated = strategies.dated(st.integers(0, 3))
VAT = tp.Dated.of("VAT", {date(2000, 1, 1): 19, date(2010, 1, 1): 20}, until=date(2012, 1, 1))


def state(value, day):
    """The version in force, or none."""
    try:
        return value.version_on(day)
    except NotInForceError:
        return None


@given(dated, strategies.days())
def test_it_changes_only_on_its_days(value, day):
    """Between two days next to each other nothing changes, unless the second is a change."""
    assume(day + DAY not in value.changes)
    assert state(value, day) == state(value, day + DAY)


@given(dated, strategies.days())
def test_it_is_in_force_where_it_has_a_version(value, day):
    assert (state(value, day) is not None) == value.in_force(day)


@given(dated)
def test_every_day_of_change_changes_something(value):
    for day in value.changes:
        assert state(value, day - DAY) != state(value, day) or state(value, day) is not None
        assert state(value, day - DAY) is not state(value, day)


@given(dated)
def test_a_version_holds_from_its_first_day_until_before_its_end(value):
    for version in value.versions:
        assert version is value.version_on(version.start)
        if version.end is not None:
            assert version is value.version_on(version.end - DAY)
            assert version is not state(value, version.end)


@given(dated, strategies.periods())
def test_spans_cover_the_days_without_a_gap_and_agree_with_each_day(value, period):
    gaps = [day for day in (period.start, *value.changes) if day in period]
    if not all(state(value, day) for day in gaps):
        with pytest.raises(NotInForceError) as caught:
            value.spans(period.start, period.end)
        assert caught.value.on in gaps
        assert state(value, caught.value.on) is None
        return
    spans = value.spans(period.start, period.end)
    assert [period.start, *(end for _, end, _ in spans)] == [
        *(start for start, _, _ in spans),
        period.end,
    ]
    for start, end, version in spans:
        assert version is value.version_on(start)
        assert version is value.version_on(end - DAY)


@given(st.dictionaries(strategies.days(), st.integers(), min_size=1, max_size=5))
def test_the_order_in_which_values_are_given_does_not_matter(values):
    turned = dict(reversed(values.items()))
    assert tp.Dated.of("v", values) == tp.Dated.of("v", turned)


@pytest.mark.parametrize(
    ("day", "value"),
    [(date(2000, 1, 1), 19), (date(2009, 12, 31), 19), (date(2010, 1, 1), 20)],
    ids=str,
)
def test_the_day_and_the_day_before(day, value):
    assert value == VAT.on(day)


@pytest.mark.parametrize("day", [date(1999, 12, 31), date(2012, 1, 1)], ids=str)
def test_where_nothing_is_in_force_it_says_what_is_known(day):
    with pytest.raises(NotInForceError) as caught:
        VAT.on(day)
    error = caught.value
    assert ("VAT", day) == (error.what, error.on)
    assert "from 2000-01-01 to 2009-12-31, from 2010-01-01 to 2011-12-31" == error.known


def test_what_runs_on_is_known_on_and_on():
    with pytest.raises(NotInForceError, match="known is from 2000-01-01 on"):
        tp.Dated.of("v", {date(2000, 1, 1): 1}).on(date(1999, 1, 1))


def test_no_version_is_refused():
    with pytest.raises(InvalidValueError, match="at least one version"):
        tp.Dated.of("VAT", {})


def test_versions_out_of_order_and_overlapping_are_reported_together():
    def version(start, end=None):
        return tp.Version(value=1, start=date(start, 1, 1), end=end)

    with pytest.raises(ManyFaultsError) as caught:
        tp.Dated("v", (version(2005), version(2004, date(2009, 1, 1)), version(2008)))
    order, overlap = caught.value.faults
    assert isinstance(order, InvalidValueError)
    assert isinstance(overlap, OverlapError)
    assert (date(2008, 1, 1), date(2009, 1, 1)) == (overlap.start, overlap.end)


def test_periods_that_do_not_run_forward_are_refused():
    day = date(2020, 1, 1)
    with pytest.raises(InvalidPeriodError):
        tp.Version(value=1, start=day, end=day)
    with pytest.raises(InvalidPeriodError):
        VAT.spans(day, day)
