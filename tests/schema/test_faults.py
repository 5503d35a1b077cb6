"""Every fault at its path, all of them together."""

import json
from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

import technopark as tp
from technopark import schema
from technopark.errors import NegativeAreaError
from technopark.schema._fields import Ratio

NIA = {"code": "NIA"}
YEAR = {"start": "2018-01-01", "end": "2019-01-01"}


def lease(name, **changed):
    area = {"value": "20", "basis": NIA}
    given = {"id": name, "tenant": "c", "units": ["u1"], "area": area, "term": YEAR}
    return {**given, **changed}


def park(**changed):
    site = {"id": "a", "name": "A", "units": [{"id": "u1"}, {"id": "u2"}]}
    given = {"id": "p", "name": "P", "sites": [site], "companies": [{"id": "c", "name": "C"}]}
    return {**given, **changed}


def report(model, data):
    """(path, kind) of each entry; the same for text and for plain data."""
    with pytest.raises(ValidationError) as of_text:
        model.model_validate_json(json.dumps(data))
    with pytest.raises(ValidationError) as of_data:
        model.model_validate(data)
    told = [(line["loc"], line["type"], line["msg"]) for line in of_text.value.errors()]
    again = [(line["loc"], line["type"], line["msg"]) for line in of_data.value.errors()]
    assert [line[:2] for line in told] == [line[:2] for line in again]
    return [(".".join(map(str, path)), kind) for path, kind, _ in told]


def park_report(**changed):
    return report(schema.ParkDocument, {"version": "1", "park": park(**changed)})


def test_faults_of_form_and_of_rules_stand_in_one_report():
    found = park_report(
        sites=[
            {
                "id": "a",
                "name": "A",
                "units": [
                    {"id": "u1", "area": {"value": "-5", "basis": NIA}},
                    {"id": "u2", "desks": -1},
                ],
            }
        ],
        companies=[
            {"id": "c", "name": "C", "turnover": {"amount": "50.00", "currency": "XXX"}},
        ],
        leases=[
            lease("L1", area={"value": 20.5, "basis": NIA}),
            lease("L2", units=["u9"], tenant="d", area={"value": "20", "basis": {"code": 3}}),
            lease("L3", term={"start": "2018-01-01", "end": "2017-01-01"}),
        ],
    )
    assert [
        ("park.sites.0.units.0.area", "negative_area"),
        ("park.sites.0.units.1.desks", "invalid_value"),
        ("park.companies.0.turnover", "unknown_currency"),
        ("park.leases.0.area.value", "float_refused"),
        ("park.leases.1.area.basis.code", "string_type"),
        ("park.leases.2.term", "invalid_period"),
        ("park.leases.1", "unknown_name"),
        ("park.leases.1", "unknown_name"),
    ] == found


def test_overlapping_leases_are_found_beside_other_faults():
    """A lease is faulty itself, and so is a unit; the overlap is told all the same."""
    found = park_report(
        sites=[{"id": "a", "name": "A", "units": [{"id": "u1", "desks": -1, "colour": "red"}]}],
        leases=[
            lease("L1", area={"value": "-5", "basis": NIA}),
            lease("L2", tenant="d", area={"value": 20.0, "basis": NIA}),
        ],
    )
    assert [
        ("park.sites.0.units.0.colour", "extra_forbidden"),
        ("park.sites.0.units.0.desks", "invalid_value"),
        ("park.leases.0.area", "negative_area"),
        ("park.leases.1.area.value", "float_refused"),
        ("park.leases.1", "unknown_name"),
        ("park.leases.1", "overlap"),
    ] == found


def test_what_a_left_out_part_may_explain_is_not_told():
    """Unit u1 cannot be read; that its leases find no unit says nothing new."""
    found = park_report(
        name=" ",
        sites=[{"id": "a", "name": "A", "units": [{"id": "u1", "lettable": 1}, {"id": 2}]}],
        leases=[lease("L1"), lease("L2", units=["u1", "u2"])],
    )
    assert [
        ("park.sites.0.units.0.lettable", "bool_type"),
        ("park.sites.0.units.1.id", "string_type"),
        ("park.name", "invalid_value"),
        ("park.leases.1", "unknown_name"),
        ("park.leases.1", "overlap"),
    ] == found


RULES = [
    pytest.param(
        {"sites": [{"id": "a", "name": ""}, {"id": "b", "name": " "}]},
        [("park.sites.0.name", "invalid_value"), ("park.sites.1.name", "invalid_value")],
        id="names",
    ),
    pytest.param(
        {"companies": [{"id": "c", "name": "C"}, {"id": "c", "name": "D"}]},
        [("park.companies.1", "duplicate")],
        id="one id twice",
    ),
    pytest.param(
        {"leases": [lease("L1", units=["u1", "u1"])]},
        [("park.leases.0", "duplicate")],
        id="one unit twice in a lease",
    ),
    pytest.param(
        {"leases": [lease("L1", units=["u9"]), lease("L2", tenant="d")]},
        [("park.leases.0", "unknown_name"), ("park.leases.1", "unknown_name")],
        id="names that are not found",
    ),
    pytest.param(
        {"sites": [{"id": "a", "name": "A", "units": [{"id": "u1"}, {"id": "u", "floor": "2"}]}]},
        [("park.sites.0.units.1", "unknown_name")],
        id="a floor that is not there",
    ),
    pytest.param(
        {
            "sites": [
                {"id": "a", "name": "A", "units": [{"id": "u1"}]},
                {"id": "b", "name": "B", "units": [{"id": "u1"}]},
            ]
        },
        [("park", "duplicate")],
        id="one unit on two sites",
    ),
    pytest.param(
        {"conflicts": [{"topic": "t", "statements": [{"says": "s", "source": 1}]}]},
        [("park.conflicts.0.statements.0.source", "model_type")],
        id="a statement that is faulty but there",
    ),
    pytest.param(
        {"conflicts": [{"topic": "t", "statements": [{"says": 1}, {"says": 2}]}]},
        [
            ("park.conflicts.0.statements.0.says", "string_type"),
            ("park.conflicts.0.statements.0.source", "missing"),
            ("park.conflicts.0.statements.1.says", "string_type"),
            ("park.conflicts.0.statements.1.source", "missing"),
        ],
        id="statements that are faulty are there",
    ),
    pytest.param({"conflicts": [7]}, [("park.conflicts.0", "model_type")], id="no object"),
    pytest.param({"conflicts": 7}, [("park.conflicts", "tuple_type")], id="no array"),
    pytest.param({"country": 7}, [("park.country", "string_type")], id="an optional field"),
]


@pytest.mark.parametrize(("changed", "expected"), RULES)
def test_each_fault_stands_at_its_path(changed, expected):
    assert expected == park_report(**changed)


def test_the_error_itself_is_in_the_context():
    text = '{"value": "-5", "basis": {"code": "NIA"}}'
    with pytest.raises(ValidationError) as caught:
        schema.Area.model_validate_json(text)
    [line] = caught.value.errors()
    error = line["ctx"]["error"]
    assert (NegativeAreaError, Decimal(-5), "m²") == (type(error), error.got, error.unit)
    assert str(error) == line["msg"]
    assert {"value": "-5", "basis": NIA} == line["input"]


def test_the_input_of_an_entry_is_what_stands_at_its_path():
    with pytest.raises(ValidationError) as caught:
        schema.Park.model_validate(park(leases=[lease("L1"), lease("L2")]))
    [line] = caught.value.errors()
    assert (("leases", 1), lease("L2")) == (line["loc"], line["input"])


FORMS = [
    pytest.param(schema.Money, {"amount": 50.0, "currency": "MAD"}, "amount", "float", id="float"),
    pytest.param(schema.Money, {"amount": True, "currency": "MAD"}, "amount", "exact", id="bool"),
    pytest.param(schema.Money, {"amount": "5e1", "currency": "MAD"}, "amount", "exact", id="e"),
    pytest.param(schema.Money, {"amount": " 5", "currency": "MAD"}, "amount", "exact", id="space"),
    pytest.param(schema.Money, {"amount": "1/2", "currency": "MAD"}, "amount", "exact", id="half"),
    pytest.param(schema.Money, {"amount": "0.001", "currency": "MAD"}, "", "rounding", id="mill"),
    pytest.param(schema.Money, {"amount": "1", "currency": 1}, "currency", "string", id="no text"),
    pytest.param(schema.Money, {"amount": "1"}, "currency", "missing", id="missing"),
    pytest.param(schema.Period, {**YEAR, "end": "20190101"}, "end", "iso_day", id="basic form"),
    pytest.param(schema.Period, {**YEAR, "end": "2019-02-29"}, "end", "iso_day", id="no such day"),
    pytest.param(schema.Period, {**YEAR, "end": "2019-01-01T00:00:00"}, "end", "iso", id="time"),
    pytest.param(schema.Period, {**YEAR, "end": 1546300800}, "end", "iso_day", id="seconds"),
    pytest.param(schema.Period, {**YEAR, "last": 1}, "last", "extra", id="unknown field"),
    pytest.param(schema.Frequency, {"count": 1.0, "step": "day"}, "count", "int", id="1.0"),
    pytest.param(schema.Frequency, {"count": "1", "step": "day"}, "count", "int", id="text 1"),
    pytest.param(schema.Frequency, {"count": 1, "step": "eon"}, "step", "enum", id="no such term"),
    pytest.param(schema.Unit, {"id": "u", "lettable": 1}, "lettable", "bool", id="one for true"),
    pytest.param(schema.Unit, [], "", "model", id="an array"),
    pytest.param(schema.ParkDocument, {"version": "2", "park": park()}, "version", "lit", id="2"),
]


@pytest.mark.parametrize(("model", "data", "path", "kind"), FORMS)
def test_the_form_is_strict(model, data, path, kind):
    [(found, told)] = report(model, data)
    assert path == found
    assert told.startswith(kind)


def test_a_float_is_told_how_to_be_written():
    with pytest.raises(ValidationError, match=r'write it as text: "50\.5"'):
        schema.Money.model_validate_json('{"amount": 50.50, "currency": "MAD"}')


def test_a_set_has_no_order():
    with pytest.raises(ValidationError, match="allowed is a list"):
        schema.Lease.model_validate(lease("L1", units={"u1"}))


def test_what_has_the_wrong_form_is_told_with_what_is_allowed():
    """Pydantic says what it wants; what was got, and what to do, are said beside it."""
    unit = {"id": 3, "desks": "4", "lettable": "yes", "made_from": None, "area": "20 m2", "size": 1}
    with pytest.raises(ValidationError) as caught:
        schema.Unit.model_validate({**unit, "holds": [{}, "h" * 90]})
    said = {".".join(map(str, line["loc"])): line["msg"] for line in caught.value.errors()}
    hold = "allowed is an object with the fields of Hold"
    fields = "id, kind, floor, area, desks, lettable, start, end, made_from, holds"
    assert {
        "id": "got 3; allowed is a text",
        "desks": "got '4'; allowed is a whole number",
        "lettable": "got 'yes'; allowed is true or false",
        "made_from": "got None; allowed is a list",
        "area": "got '20 m2'; allowed is an object with the fields of Area",
        "size": f"got a field that is not known; known are: {fields}",
        "holds.0.kind": "got nothing; give it, as it has no default",
        "holds.0.start": "got nothing; give it, as it has no default",
        "holds.1": f"got '{'h' * 79}…; {hold}",
    } == said


@pytest.mark.parametrize("value", [{"text": 3}, {"text": "3", "more": ""}, {}, None, [1]])
def test_what_cannot_be_observed(value):
    source = {"publisher": "a", "title": "b", "confidence": "low"}
    given = {"subject": "s", "metric": "m", "value": value, "as_of": "2018-10-08"}
    assert [("value", "exact_number")] == report(schema.Observation, {**given, "source": source})


@pytest.mark.parametrize("wrong", ["1/0", "1/3 ", "third", 0.5, None])
def test_ratios_are_read_strictly(wrong):
    with pytest.raises(ValidationError):
        TypeAdapter(Ratio).validate_python(wrong)


def test_several_faults_of_one_object_are_several_entries():
    found = report(schema.Company, {"id": "", "name": "", "employees": -1})
    fields = ("id", "name", "employees")
    assert [(field, "invalid_value") for field in fields] == found


def test_a_changed_copy_is_checked_when_its_value_is_asked_for():
    unit = schema.Unit.from_domain(tp.Unit(id="u", desks=4))
    with pytest.raises(ValidationError, match="zero or more"):
        unit.model_copy(update={"desks": -1}).to_domain()


def test_what_no_document_can_hold():
    with pytest.raises(ValidationError, match="valid string"):
        schema.Company.from_domain(tp.Company(id=7, name="A"))
    with pytest.raises(ValidationError, match="allowed is an object with the fields of Company"):
        schema.Company.from_domain(tp.Unit(id="u"))
