"""The models keep step with the nouns, and the JSON schema with both."""

from typing import Literal, get_args, get_origin

import attrs
import pytest
from jsonschema import Draft202012Validator

import technopark as tp
from technopark import schema
from technopark.schema._document import MODELS

NOUNS = sorted(MODELS, key=lambda noun: noun.__name__)
WRITTEN_OTHERWISE = {tp.Money: ["amount", "currency"]}
HOW = 'see "To add a clause" in technopark.schema'


def each_noun(test):
    return pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)(test)


def fields_of(model):
    """The model's fields but for the tag that tells kinds apart."""
    fields = model.model_fields.items()
    return {name: field for name, field in fields if get_origin(field.annotation) is not Literal}


@each_noun
def test_the_fields_are_those_of_the_noun(noun):
    own = [field.name for field in attrs.fields(noun)]
    assert WRITTEN_OTHERWISE.get(noun, own) == list(fields_of(MODELS[noun])), HOW


@each_noun
def test_the_defaults_are_those_of_the_noun(noun):
    own = {field.name: field.default for field in attrs.fields(noun)}
    for name, field in fields_of(MODELS[noun]).items():
        default = field.default
        if isinstance(default, schema.Document):
            default = default.to_domain()
        assert field.is_required() == (own.get(name, attrs.NOTHING) is attrs.NOTHING), name
        assert field.is_required() or own[name] == default, name


@each_noun
def test_the_json_schema_is_valid_and_says_what_each_field_is(noun):
    for mode in ("validation", "serialization"):
        own = MODELS[noun].model_json_schema(mode=mode)
        Draft202012Validator.check_schema(own)
        # of a kind that holds others of its kind the schema stands among the definitions
        own = own["$defs"][noun.__name__] if "$ref" in own else own
        assert noun.__doc__.partition("\n")[0] == own["description"]
        for name in MODELS[noun].model_fields:
            assert own["properties"][name]["description"], name


def test_the_json_schema_of_the_whole_document():
    own = schema.ParkDocument.model_json_schema()
    Draft202012Validator.check_schema(own)
    assert ["version", "park"] == own["required"]
    assert "1" == own["properties"]["version"]["const"]
    assert {"Citation", "Lease", "Observation", "Park", "Site", "Unit"} <= set(own["$defs"])


def test_every_model_is_at_hand():
    public = {getattr(schema, name) for name in schema.__all__}
    clauses = {value for name, value in vars(schema.clauses).items() if name[0] != "_"}
    assert set() == set(MODELS.values()) - public - clauses


def test_every_noun_has_a_model():
    public = [getattr(tp, name) for name in tp.__all__]
    nouns = {
        noun
        for noun in public
        if isinstance(noun, type) and attrs.has(noun) and "._model." in noun.__module__
    }
    bases = {noun for noun in nouns if noun.__subclasses__()}
    assert set() == nouns - bases - set(MODELS), HOW


@pytest.mark.parametrize(
    ("union", "base"),
    [
        (schema.AnyClause, tp.Clause),
        (schema.AnyCondition, tp.Condition),
        (schema.AnyCurve, tp.LeaseUpCurve),
    ],
    ids=["clauses", "conditions", "curves"],
)
def test_every_kind_is_in_its_union(union, base):
    kinds = {noun for noun in MODELS if issubclass(noun, base)}
    assert kinds == {model.noun for model in get_args(get_args(union)[0])}, HOW
