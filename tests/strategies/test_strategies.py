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
from technopark._kernel.aligned import Aligned
from technopark._kernel.plaindata import plain_data
from technopark._kernel.render import PAGE
from technopark._kernel.term import Term

ROOT = Path(__file__).resolve().parents[2]
NOUNS = sorted(
    name
    for name in tp.__all__
    if inspect.isclass(getattr(tp, name)) and attrs.has(getattr(tp, name))
)
NAMESPACE = {
    **{name: getattr(tp, name) for name in tp.__all__},
    "datetime": dt,
    "Decimal": Decimal,
    "Fraction": Fraction,
}
# Rules hold functions, whose repr and plain form are not ours.
HOLDS_FUNCTIONS = (tp.Rule, tp.Rulebook)


def pickles_and_equal_values_hash_equal(value):
    """A copy through pickle is equal, hashes equal and reads equal."""
    copy = pickle.loads(pickle.dumps(value))
    assert value == copy
    assert hash(value) == hash(copy)
    assert str(value) == str(copy)


def its_repr_can_be_evaluated(value):
    """In a namespace of the front door, `datetime`, `Decimal` and `Fraction`."""
    if not isinstance(value, HOLDS_FUNCTIONS):
        assert value == eval(repr(value), dict(NAMESPACE))  # noqa: S307 - the law itself


def its_plain_form_holds_no_float(value):
    """Plain data is text, whole numbers, truth values, none, and lists and dicts of them."""

    def kinds(plain):
        if isinstance(plain, dict):
            return {str}.union(*map(kinds, plain), *map(kinds, plain.values()))
        return set().union(*map(kinds, plain)) if isinstance(plain, list) else {type(plain)}

    if not isinstance(value, HOLDS_FUNCTIONS):
        assert kinds(plain_data(value)) <= {str, int, bool, type(None)}


def it_reads_the_text_of_a_term_at_the_door(value):
    """A field that holds a term of a closed list never holds its bare text."""
    terms = {
        field.name: found
        for field in attrs.fields(type(value))
        if isinstance(found := getattr(value, field.name), Term)
    }
    read = attrs.evolve(value, **{field: str(term) for field, term in terms.items()})
    assert all(getattr(read, field) is term for field, term in terms.items())


def no_text_of_it_becomes_a_tag(value):
    """Whatever stands in its texts, a script among them, its HTML has only tags of ours."""
    if hasattr(value, "_repr_html_"):
        assert "<script" not in value._repr_html_()


def its_text_keeps_the_width(value):
    """Results keep within a page; only one long word, such as a link, may stand out of it."""
    if hasattr(value, "_repr_html_"):
        wide = [line for line in str(value).split("\n") if len(line) > PAGE]
        assert not [line for line in wide if " " in line.strip()]


def it_can_be_set_in_a_column(value):
    """What reads as one line of text takes a format specification as text does."""
    if isinstance(value, Aligned):
        assert str(value).rjust(40) == f"{value:>40}"


LAWS = (
    pickles_and_equal_values_hash_equal,
    its_repr_can_be_evaluated,
    its_plain_form_holds_no_float,
    it_reads_the_text_of_a_term_at_the_door,
    no_text_of_it_becomes_a_tag,
    its_text_keeps_the_width,
    it_can_be_set_in_a_column,
)


@pytest.mark.parametrize("name", NOUNS)
def test_every_noun_has_a_strategy(name):
    known = {*strategies._PLAIN, *strategies._HOLDING}
    assert getattr(tp, name) in known, f"add {name} to technopark.strategies"


# One test for all laws of a noun, as drawing a park costs more than judging it.
@pytest.mark.parametrize("name", NOUNS)
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_every_value_of_a_noun_keeps_the_laws(name, data):
    noun = getattr(tp, name)
    value = data.draw(st.from_type(noun))
    assert isinstance(value, noun)
    for law in LAWS:
        law(value)


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
