"""Laws that hold for every noun, on values from its strategy."""

import datetime as dt
import inspect
import pickle
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._kernel.plaindata import plain_data
from technopark._kernel.term import Term

ROOT = Path(__file__).resolve().parents[2]
NOUNS = sorted(
    name
    for name in tp.__all__
    if inspect.isclass(getattr(tp, name)) and attrs.has(getattr(tp, name))
)
# Rules hold functions, whose repr is not ours.
SPELLED_OUT = [name for name in NOUNS if name not in {"Rule", "Rulebook"}]
ALIGNED = ["Area", "Basis", "Citation", "Frequency", "Money", "Observation", "Period", "Rate"]
NAMESPACE = {
    **{name: getattr(tp, name) for name in tp.__all__},
    "datetime": dt,
    "Decimal": Decimal,
    "Fraction": Fraction,
}
BIG = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def drawn(name: str) -> st.SearchStrategy[object]:
    return st.from_type(getattr(tp, name))


@pytest.mark.parametrize("name", NOUNS)
def test_every_noun_has_a_strategy(name):
    known = {*strategies._PLAIN, *strategies._HOLDING}
    assert getattr(tp, name) in known, f"add {name} to technopark.strategies"


@pytest.mark.parametrize("name", NOUNS)
@BIG
@given(data=st.data())
def test_the_strategy_draws_the_noun(name, data):
    assert isinstance(data.draw(drawn(name)), getattr(tp, name))


@pytest.mark.parametrize("name", NOUNS)
@BIG
@given(data=st.data())
def test_every_value_pickles_and_equal_values_hash_equal(name, data):
    """A copy through pickle is equal, hashes equal and reads equal."""
    value = data.draw(drawn(name))
    copy = pickle.loads(pickle.dumps(value))
    assert value == copy
    assert hash(value) == hash(copy)
    assert str(value) == str(copy)


@pytest.mark.parametrize("name", SPELLED_OUT)
@BIG
@given(data=st.data())
def test_every_repr_can_be_evaluated(name, data):
    value = data.draw(drawn(name))
    assert value == eval(repr(value), dict(NAMESPACE))  # noqa: S307 - the law itself


@pytest.mark.parametrize("name", SPELLED_OUT)
@BIG
@given(data=st.data())
def test_every_value_has_a_plain_form_without_floats(name, data):
    def kinds(plain):
        if isinstance(plain, dict):
            return {str}.union(*map(kinds, plain), *map(kinds, plain.values()))
        return set().union(*map(kinds, plain)) if isinstance(plain, list) else {type(plain)}

    plain = plain_data(data.draw(drawn(name)))
    assert kinds(plain) <= {str, int, bool, type(None)}


@given(st.from_type(tp.Dated[tp.Period]), st.from_type(tp.Version))
def test_a_dated_value_holds_what_is_asked_for_and_rates_otherwise(dated, version):
    assert all(isinstance(each.value, tp.Period) for each in dated.versions)
    assert isinstance(version.value, tp.Rate)


@given(strategies.rates("MAD"), strategies.bases(), strategies.areas(tp.Basis.NIA))
def test_what_is_narrowed_is_narrow(rate, basis, area):
    assert rate.currency == "MAD"
    assert basis.meaning
    assert area.basis == tp.Basis.NIA


def test_hypothesis_finds_the_strategies_by_entry_point():
    """What Hypothesis looks for in the metadata is the module that registers them."""
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert 'technopark = "technopark.strategies"' in project


@pytest.mark.parametrize("name", ALIGNED)
@BIG
@given(data=st.data())
def test_values_that_read_as_one_line_can_be_set_in_a_column(name, data):
    value = data.draw(drawn(name))
    assert str(value).rjust(40) == f"{value:>40}"
    assert str(value) == f"{value}"


@pytest.mark.parametrize("name", NOUNS)
@BIG
@given(data=st.data())
def test_the_text_of_a_term_is_read_at_the_door(name, data):
    """A field that holds a term of a closed list never holds its bare text."""
    value = data.draw(drawn(name))
    terms = {
        field.name: found
        for field in attrs.fields(type(value))
        if isinstance(found := getattr(value, field.name), Term)
    }
    read = attrs.evolve(value, **{field: str(term) for field, term in terms.items()})
    assert all(getattr(read, field) is term for field, term in terms.items())
