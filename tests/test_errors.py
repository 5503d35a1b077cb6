"""Laws of errors: own kinds, fields, sentences, and many faults together."""

import copy
import inspect
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import errors
from technopark.errors import ManyFaultsError, TechnoparkError, raise_all

KINDS = sorted(
    (
        kind
        for kind in vars(errors).values()
        if inspect.isclass(kind) and issubclass(kind, TechnoparkError)
    ),
    key=lambda kind: kind.__name__,
)
CONCRETE = [kind for kind in KINDS if kind is not TechnoparkError]
VALUES = {
    "str": "some text",
    "object": "something",
    "float": 1.5,
    "date": date(2018, 10, 8),
    "tuple[str, ...]": ("one", "two"),
    "tuple[TechnoparkError, ...]": (errors.DuplicateError("unit", "u1"), TechnoparkError("x")),
}


def example(kind):
    """An error of a kind, with a value of its type in each field."""
    return kind(*(VALUES[annotation] for annotation in kind.__annotations__.values()))


@pytest.mark.parametrize("kind", CONCRETE, ids=lambda kind: kind.__name__)
def test_each_kind_is_also_the_builtin_that_people_catch(kind):
    assert issubclass(kind, (ValueError, TypeError, LookupError))
    assert kind.__name__.endswith("Error")


@pytest.mark.parametrize("kind", CONCRETE, ids=lambda kind: kind.__name__)
def test_the_sentence_is_lower_case_and_tells_every_field(kind):
    error = example(kind)
    sentence = str(error)
    assert sentence[0].islower() or sentence[0].isdigit()
    assert not sentence.endswith(".")
    for name, annotation in kind.__annotations__.items():
        value = getattr(error, name)
        assert value == VALUES[annotation]
        parts = value if isinstance(value, tuple) else (value,)
        assert all(str(part) in sentence for part in parts), f"{name} is not told"


@pytest.mark.parametrize("kind", CONCRETE, ids=lambda kind: kind.__name__)
def test_every_error_pickles_and_copies_with_its_fields(kind):
    error = example(kind)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(error) is type(other)
        assert str(error) == str(other)
    assert repr(error).startswith(kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_kind_is_exported_and_documented(kind):
    assert kind.__name__ in errors.__all__
    for name in kind.__annotations__:
        assert f"{name}: " in inspect.getdoc(kind)


@given(st.lists(st.integers(0, 9), max_size=5))
def test_faults_are_raised_together_and_opened_once(ids):
    """None raises nothing, one itself, and many together, in order, however they are nested."""
    faults = [errors.DuplicateError("unit", str(n)) for n in ids]
    nested = [ManyFaultsError(tuple(faults[:2])), *faults[2:]] if len(faults) > 1 else faults
    if not faults:
        raise_all(nested)
        return
    with pytest.raises(TechnoparkError) as caught:
        raise_all(nested)
    if len(faults) == 1:
        assert caught.value is faults[0]
    else:
        assert tuple(faults) == caught.value.faults
        assert str(caught.value).startswith(f"{len(faults)} faults:\n  1. unit")


@given(st.text("ab,", max_size=4), st.lists(st.text("ab,", min_size=1), max_size=40, unique=True))
def test_up_to_forty_names_are_told_as_they_stand(got, names):
    """Each known name is told, in its order, and apart from the others."""
    told = str(errors.UnknownNameError("unit", got, tuple(names))).partition("known are: ")[2]
    assert (", ".join(repr(name) if "," in name else name for name in names) or "none") == told


def test_of_many_names_the_nearest_stand_first():
    rooms = tuple(f"{floor}-{n:03}" for floor in "ABC" for n in range(1_000))
    sentence = str(errors.UnknownNameError("unit", "B-99x", rooms))
    assert sentence.startswith("unit: got 'B-99x'; known are: B-990, B-991, B-992, B-993, B-994, ")
    assert sentence.endswith(", B-929 and 2,960 more")
    assert sentence.count(", ") == 39
    assert "unit: got 'A'; known are: A-1, Ab" == str(
        errors.UnknownNameError("unit", "A", ("A-1", "Ab"))
    )


def test_a_name_that_holds_a_comma_does_not_pass_for_two():
    with pytest.raises(errors.UnknownNameError) as caught:
        tp.capacity.density_rule("NFPA")
    assert "NF X35-102, 'NF X35-102, shared', 'NF X35-102, noisy'" in str(caught.value)


def test_the_front_door_names_the_root():
    assert tp.TechnoparkError is TechnoparkError


def test_what_is_huge_is_not_written_out():
    long = str(errors.InvalidValueError("text", "x" * 1_000_000, "short"))
    assert long == f"text: got '{'x' * 999}…; allowed is short"
    for value in (10**401, -(10**401), 10**5_000):
        with pytest.raises(errors.InvalidValueError) as caught:
            tp.Area.of(value, basis="NIA")
        assert str(caught.value).endswith('a Fraction or text such as "1.50"')
    assert "got a number of thousands of digits; allowed" in str(caught.value)
    assert tp.Area.of(10**401 - 1, basis="NIA").value == 10**401 - 1


def test_a_refused_day_is_written_as_people_write_it():
    day = date(2018, 10, 8)
    assert "day: got 2018-10-08; allowed is x" == str(errors.InvalidValueError("day", day, "x"))
    assert "days: got (2018-10-08, 'a'); allowed is x" == str(
        errors.InvalidValueError("days", (day, "a"), "x")
    )
    moment = datetime(2018, 10, 8, tzinfo=UTC)
    assert f"day: got {moment!r}; allowed is x" == str(errors.InvalidValueError("day", moment, "x"))


@pytest.mark.parametrize(
    ("got", "text"),
    [
        (Decimal("0.01"), "0.01"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-31"), "1E-31"),
        (Decimal("NaN"), "NaN"),
        (Fraction(1, 3), "1/3"),
        (Fraction(2), "2"),
        (("a", Decimal("0.5"), (Fraction(1, 2),)), "('a', 0.5, (1/2,))"),
        ((date(2018, 10, 8),), "(2018-10-08,)"),
        ((), "()"),
        ("0.01", "'0.01'"),
        (None, "None"),
        (tp.Money(-120_050, "MAD"), "-1,200.50 MAD"),
        (tp.Rate.of("50", "MAD", per="m2", every="month"), "50 MAD per m2 per month"),
        (tp.Area.of("20", basis="NIA"), "20 m² (NIA)"),
        (tp.Period.year(2018), "2018-01-01 to 2018-12-31"),
        ([tp.Money(1, "JPY"), "a"], "[1 JPY, 'a']"),
        ({"a": tp.Money(1, "MAD"), "b": [Decimal("0.5")]}, "{'a': 0.01 MAD, 'b': [0.5]}"),
        ({tp.Money(1, "MAD")}, "{Money(minor=1, currency='MAD')}"),
    ],
)
def test_values_are_written_as_people_write_them(got, text):
    """The sentence shows the plain value; the field keeps the value itself."""
    error = errors.InvalidValueError("x", got, "y")
    assert f"x: got {text}; allowed is y" == str(error)
    assert error.got is got


def test_a_list_that_holds_itself_is_written_as_python_does():
    endless = ["a"]
    endless.append(endless)
    assert "x: got ['a', [...]]; allowed is y" == str(errors.InvalidValueError("x", endless, "y"))


def test_a_rulebook_writes_its_facts_as_people_do():
    book = tp.Rulebook("size", ())
    with pytest.raises(errors.NoRuleError, match=r"no rule applies to 1,200\.00 MAD; it holds"):
        book.decide(tp.Money.of(1200, "MAD"), on=date(2018, 10, 8))
