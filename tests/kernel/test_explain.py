"""Laws of explanations."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

import technopark as tp
from technopark import strategies
from technopark._kernel.explain import _exact
from technopark.errors import FloatRefusedError, InvalidValueError

SOURCE = tp.Citation(publisher="P", title="T", confidence=tp.Confidence.HIGH)


def given_(value, label="x", **fields):
    return tp.Explanation(label=label, value=value, **fields)


@given(strategies.explanations())
def test_evaluating_again_gives_the_value(explanation):
    """Worked out from its leaves, every step gives the number that it states."""
    assert _exact(explanation.value) == explanation.evaluate()
    for step in explanation.inputs:
        assert _exact(step.value) == step.evaluate()


@given(strategies.explanations())
def test_every_source_in_the_tree_is_told_once_and_numbered(explanation):
    def below(step):
        return [*step.sources, *(source for each in step.inputs for source in below(each))]

    everything = below(explanation)
    assert set(everything) == set(explanation.all_sources())
    assert len(set(everything)) == len(explanation.all_sources())
    assert [f"[{n}]" in str(explanation) for n in range(1, len(set(everything)) + 1)] == [
        True for _ in set(everything)
    ]


@given(strategies.explanations())
def test_text_html_and_plain_data_name_every_step(explanation):
    def names(step):
        return [step["label"], *(name for each in step["inputs"] for name in names(each))]

    def labels(step):
        return [step.label, *(label for each in step.inputs for label in labels(each))]

    assert labels(explanation) == names(explanation.to_dict())
    assert len(labels(explanation)) <= explanation._repr_html_().count("<li>")


@pytest.mark.parametrize(
    ("operation", "value"),
    [
        ("sum", 11),
        ("difference", 5),
        ("product", 24),
        ("quotient", Fraction(8, 3)),
        ("minimum", 3),
        ("maximum", 8),
        ("choice", 8),
    ],
)
def test_each_operation_on_eight_and_three(operation, value):
    inputs = (given_(8, "a"), given_(3, "b"))
    step = given_(value, operation=operation, inputs=inputs)
    assert value == step.evaluate()


def test_a_fraction_says_about_how_much_it_is():
    assert "share: 10000/3 ≈ 3,333.333333" == str(given_(Fraction(10_000, 3), "share"))
    assert "share: 0.5" == str(given_(Fraction(1, 2), "share"))
    # what would round to nothing is left as it is
    assert "share: 1/3000000000" == str(given_(Fraction(1, 3_000_000_000), "share"))


def test_a_rounding_is_a_step_of_its_own():
    rounding = tp.Rounding.of(tp.Quantity.LINE, "0.01")
    exact = given_(Fraction(10, 3), "share")
    step = given_(Decimal("3.33"), "line", operation="round", inputs=(exact,), rounding=rounding)
    assert Fraction(333, 100) == step.evaluate()
    assert "line: 3.33 = line rounded half up to 0.01\n└─ share: 10/3 ≈ 3.333333" == str(step)


def test_the_formula_comes_from_the_labels_unless_it_is_told():
    inputs = (given_(8, "a"), given_(3, "b"))
    assert "minimum of a, b" == given_(3, operation="minimum", inputs=inputs)._formula()
    told = given_(3, operation="minimum", inputs=inputs, formula="the cap", note="clause 4")
    assert str(told).startswith("x: 3 = the cap (clause 4)\n")
    assert given_(8, operation="choice", inputs=inputs)._formula() == ""


def test_what_is_no_number_evaluates_to_itself():
    assert "start-up" == given_("start-up").evaluate()
    assert given_(value=True).evaluate() is True
    assert Fraction(3, 2) == given_(tp.Money.of("1.50", "MAD")).evaluate()


def test_a_float_is_refused_when_it_is_worked_out():
    with pytest.raises(FloatRefusedError):
        given_(1.5).evaluate()


@pytest.mark.parametrize(
    ("operation", "inputs", "says"),
    [
        ("sum", (), "at least one input"),
        ("quotient", (given_(1),), "two for a quotient"),
        ("difference", (given_(1),) * 3, "two for a difference"),
        ("round", (given_(1),) * 2, "one for a round"),
        ("round", (given_(1),), "a rounding for the operation round"),
    ],
    ids=["sum-0", "quotient-1", "difference-3", "round-2", "round-no-rounding"],
)
def test_an_operation_needs_its_inputs(operation, inputs, says):
    with pytest.raises(InvalidValueError, match=says):
        given_(1, operation=operation, inputs=inputs)


def test_a_rounding_without_its_operation_is_refused():
    rounding = tp.Rounding.of(tp.Quantity.LINE, "0.01")
    with pytest.raises(InvalidValueError, match="and for no other"):
        given_(1, rounding=rounding)


def test_dividing_by_zero_says_what_was_zero():
    inputs = (given_(1, "rent"), given_(Decimal(0), "area"))
    with pytest.raises(InvalidValueError, match="area: got 0; allowed is a divisor other"):
        given_(0, operation="quotient", inputs=inputs).evaluate()


def test_counting_with_a_word_says_which():
    step = given_(0, operation="sum", inputs=(given_("many", "companies"),))
    with pytest.raises(InvalidValueError, match="companies: got 'many'"):
        step.evaluate()


def test_one_source_of_two_steps_is_one_number():
    inputs = (given_(8, "a", sources=(SOURCE,)), given_(3, "b", sources=(SOURCE,)))
    text = str(given_(11, operation="sum", inputs=inputs))
    assert "x: 11 = a + b\n├─ a: 8 [1]\n└─ b: 3 [1]\n[1] P, T (undated, high confidence)" == text
