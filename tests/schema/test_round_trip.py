"""Laws of documents: nothing is lost on the way out and back, and one value has one text."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel

import technopark as tp
from technopark import schema
from technopark.schema._document import MODELS
from technopark.schema._fields import Exact, Observed, Pair, Ratio

READERS = {**MODELS, tp.Dated: schema.Dated[schema.Rate], tp.Version: schema.Version[schema.Rate]}
NOUNS = sorted(set(READERS) - {tp.Park}, key=lambda noun: noun.__name__)
PARK_SCHEMA = Draft202012Validator(schema.ParkDocument.model_json_schema())


def each_noun(test):
    return pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)(test)


@each_noun
@given(data=st.data())
def test_a_value_comes_back_from_its_text_as_it_was(noun, data):
    """Read(write(value)) == value; it is written the same again; plain data reads as its text."""
    value = data.draw(st.from_type(noun))
    model = READERS[noun]
    text = model.from_domain(value).model_dump_json()
    read = model.model_validate_json(text)
    assert value == read.to_domain()
    assert repr(value) == repr(read.to_domain())
    assert text == read.model_dump_json()
    assert model.from_domain(value) == read
    assert value == model.model_validate(json.loads(text)).to_domain()


@given(park=st.from_type(tp.Park))
def test_a_park_comes_back_from_its_document_as_it_was(park):
    """The document keeps to the JSON schema, and what is at its default need not be written."""
    document = schema.ParkDocument.from_domain(park)
    text = document.model_dump_json()
    assert park == schema.ParkDocument.model_validate_json(text).to_domain()
    assert [] == [error.message for error in PARK_SCHEMA.iter_errors(json.loads(text))]
    short = document.model_dump_json(exclude_defaults=True)
    assert park == schema.ParkDocument.model_validate_json(short).to_domain()


def test_equal_values_have_one_text():
    """The way in which a number was written leaves no trace."""
    amounts = (50, "50.00", "5e1", Decimal("50.0"), Fraction(100, 2))
    rates = [tp.Rate.of(amount, "MAD", per="m2", every="month") for amount in amounts]
    texts = {schema.Rate.from_domain(rate).model_dump_json() for rate in rates}
    assert {'{"amount":"50","currency":"MAD","per":"m2","every":"month"}'} == texts


@pytest.mark.parametrize(
    ("amount", "currency"), [("1500", "JPY"), ("1500.50", "MAD"), ("1500.500", "TND")]
)
def test_money_is_written_with_the_places_of_its_currency(amount, currency):
    money = tp.Money.of(amount, currency)
    text = f'{{"amount":"{amount}","currency":"{currency}"}}'
    assert text == schema.Money.from_domain(money).model_dump_json()
    assert text == schema.Money.model_validate_json(text).model_dump_json()


def test_whole_numbers_may_be_written_as_numbers():
    text = '{"amount": 1500, "currency": "MAD"}'
    assert tp.Money.of(1500, "MAD") == schema.Money.model_validate_json(text).to_domain()


def test_days_at_the_ends_of_the_calendar():
    period = tp.Period(date.min, date.max)
    text = schema.Period.from_domain(period).model_dump_json()
    assert '{"start":"0001-01-01","end":"9999-12-31"}' == text
    assert period == schema.Period.model_validate_json(text).to_domain()


OBSERVED = [
    pytest.param(True, "true", id="yes"),
    pytest.param(Decimal(300), '"300"', id="number"),
    pytest.param(Decimal("-87.5"), '"-87.5"', id="decimal"),
    pytest.param(date(2015, 10, 1), '"2015-10-01"', id="day"),
    pytest.param("24 months", '"24 months"', id="text"),
    pytest.param("", '""', id="empty text"),
    pytest.param("300", '{"text":"300"}', id="text like a number"),
    pytest.param("2015-10-01", '{"text":"2015-10-01"}', id="text like a day"),
    pytest.param("2015-10-32", '{"text":"2015-10-32"}', id="text like no day"),
]


@pytest.mark.parametrize(("value", "written"), OBSERVED)
def test_what_was_observed_keeps_its_kind(value, written):
    observation = tp.Observation(
        subject="tanger",
        metric="any",
        value=value,
        as_of=date(2018, 10, 8),
        source=tp.Citation.proposal("test"),
    )
    document = schema.Observation.from_domain(observation)
    assert f'"value":{written},' in document.model_dump_json()
    back = schema.Observation.model_validate_json(document.model_dump_json()).to_domain()
    assert repr(observation) == repr(back)


class Forms(BaseModel):
    exact: Exact | None = None
    ratio: Ratio | None = None
    observed: Observed = Decimal(0)
    pair: Pair[int, str] = (0, "")


def test_ratios_and_pairs():
    forms = Forms.model_validate_json('{"ratio": "1/3", "pair": [1, "a"]}')
    assert (Fraction(1, 3), (1, "a")) == (forms.ratio, forms.pair)
    text = forms.model_dump_json()
    assert '{"exact":null,"ratio":"1/3","observed":"0","pair":[1,"a"]}' == text
    assert forms == Forms.model_validate_json(text)
    assert Fraction(1, 2) == Forms(ratio="0.5").ratio


def test_nouns_may_stand_where_their_models_do():
    site = schema.Site(id="a", name="A", units=[tp.Unit(id="u")], opened=date(2018, 1, 1))
    expected = tp.Site(id="a", name="A", units=(tp.Unit(id="u"),), opened=date(2018, 1, 1))
    assert expected == site.to_domain()


def test_a_changed_copy_gives_the_changed_value():
    unit = schema.Unit.from_domain(tp.Unit(id="u", desks=4))
    assert tp.Unit(id="u", desks=4) == unit.model_copy(deep=True).to_domain()
    assert tp.Unit(id="u", desks=5) == unit.model_copy(update={"desks": 5}).to_domain()
    site = schema.Site(id="a", name="A")
    changed = site.model_copy(update={"units": (unit.model_copy(update={"desks": 5}),)})
    assert (tp.Unit(id="u", desks=5),) == changed.to_domain().units


def test_a_document_within_a_users_own_model():
    class Offer(BaseModel):
        rate: schema.Rate

    rate = tp.Rate.of(50, "MAD", per="m2", every="month")
    offer = Offer(rate=schema.Rate.from_domain(rate))
    assert rate == Offer.model_validate_json(offer.model_dump_json()).rate.to_domain()
