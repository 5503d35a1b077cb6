"""Laws of observations."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._model.observation import known, latest
from technopark.errors import FloatRefusedError, InvalidValueError, ManyFaultsError

SOURCE = tp.Citation(publisher="P", title="T", confidence="high")
several = st.lists(strategies.observations("s"), max_size=6)


def observe(value=1, **fields):
    base = {"subject": "s", "metric": "hosted", "as_of": date(2018, 10, 8), "source": SOURCE}
    return tp.Observation(**{**base, "value": value, **fields})


@given(several, strategies.days())
def test_nothing_is_known_before_it_is_published(observations, day):
    for metric in {o.metric for o in observations}:
        found = known(observations, metric, on=day)
        assert [o for o in observations if o in found] == [
            o for o in observations if o.metric == metric and o.as_of <= day
        ]
        assert sorted(o.as_of for o in found) == [o.as_of for o in found]
        assert latest(observations, metric, on=day) == (found[-1] if found else None)


@given(several)
def test_announced_and_observed_make_up_all(observations):
    on = date(2041, 1, 1)
    for metric in {o.metric for o in observations}:
        parts = [known(observations, metric, on=on, planned=planned) for planned in (True, False)]
        assert len(known(observations, metric, on=on)) == sum(map(len, parts))


def test_of_one_day_the_last_given_counts_and_kinds_stand_apart():
    first, second = observe(1), observe(2)
    other = observe(3, kind="start-up")
    assert second == latest((other, first, second), "hosted", on=date(2018, 10, 8))
    assert other == latest((other, first), "hosted", on=date(2018, 10, 8), kind="start-up")
    assert latest((first,), "hosted", on=date(2018, 10, 7)) is None


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"value": 300, "qualifier": "about", "unit": "companies"}, "about 300 companies"),
        ({"value": 30, "upper": 40, "unit": "companies"}, "30 to 40 companies"),
        ({"value": Decimal("94.4"), "unit": "percent"}, "94.4 percent"),
        ({"value": True}, "yes"),
        ({"value": date(2005, 9, 1)}, "2005-09-01"),
        ({"value": 2000, "unit": "m2", "basis": tp.Basis.USABLE}, "2,000 m2 (usable)"),
    ],
    ids=["about", "span", "decimal", "yes", "day", "area"],
)
def test_observations_as_people_read_them(fields, text):
    assert text == str(observe(**fields))


def test_numbers_are_exact_and_words_are_no_numbers():
    assert Fraction(472, 5) == observe(Decimal("94.4"), unit="percent").number
    with pytest.raises(
        InvalidValueError,
        match="s hosted: got 'many'; allowed is a number, and no text: 3 or Decimal",
    ):
        _ = observe("many", metric="hosted").number


def test_what_cannot_be_an_observation_is_refused():
    with pytest.raises(FloatRefusedError) as refused:
        observe(0.944)
    assert (
        "Observation.value: got the float 0.944, which is not exact; "
        'write Decimal("0.944"), as a text stays a text here' == str(refused.value)
    )
    with pytest.raises(InvalidValueError, match="without a time"):
        observe(datetime(2018, 10, 8))  # noqa: DTZ001 - what is tested
    with pytest.raises(InvalidValueError, match="above the lower end, 30"):
        observe(30, upper=30)
    with pytest.raises(ManyFaultsError) as caught:
        observe(value=True, upper=2, as_of="2018")
    assert ["Observation.as_of", "Observation.upper"] == [f.where for f in caught.value.faults]
