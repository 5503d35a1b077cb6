"""A named figure, its value or the reason why there is none."""

from decimal import Decimal
from fractions import Fraction

import pytest

import technopark as tp
from technopark.errors import InvalidValueError, MissingInputError

SOURCE = tp.Citation(publisher="a body", title="a rule", confidence=tp.Confidence.HIGH)
SHARE = tp.Definition(name="part", words="some ÷ all", sources=(SOURCE,))
COUNT = tp.Definition(name="stay", words="stock ÷ exits", unit="years")


def leaf(label, value):
    return tp.Explanation(label=label, value=value)


def test_a_quotient_knows_its_parts():
    figure = SHARE.over(leaf("some", 2), leaf("all", 3))
    assert (Fraction(2, 3), 2, 3) == (figure.value, figure.numerator, figure.denominator)
    assert figure.value == figure.explain().evaluate() == figure.known()
    assert ("part", "share", (SOURCE,)) == (figure.name, figure.unit, figure.sources)
    assert Decimal("66.67") == figure.percent()
    assert "66.7" == str(figure.percent("0.1"))
    assert "0.666" == str(figure.rounded("0.001", tp.Mode.DOWN))
    assert "66.67 %" == figure.shown()
    assert ("part", "66.67 %", 2, 3, "some ÷ all") == figure.row()


def test_a_quotient_by_zero_is_a_gap():
    figure = SHARE.over(leaf("some", 2), leaf("all", 0))
    assert (None, "all is zero") == (figure.value, figure.reason)
    assert "unknown" == figure.shown()
    assert (SOURCE,) == figure.sources
    assert "part: - (all is zero) [1]" in str(figure.explain())
    with pytest.raises(MissingInputError, match="part: the value is unknown, as all is zero"):
        figure.known()
    with pytest.raises(MissingInputError):
        figure.percent()


def test_other_units_are_shown_with_their_name():
    figure = COUNT.known(leaf("stay", Fraction(25, 6)), warning="leavers only")
    assert "4.1667 years" == figure.shown()
    assert "leavers only" == figure.row()[-1]
    assert (None, None) == (figure.numerator, figure.denominator)
    assert "stay" in str(figure)
    assert "-4.17" == str(COUNT.known(leaf("stay", Fraction(-25, 6))).rounded("0.01"))
    assert "0" == str(COUNT.known(leaf("stay", Fraction(4))).rounded(10))


def test_a_figure_has_a_value_or_a_reason():
    with pytest.raises(InvalidValueError):
        tp.Measure(definition=SHARE, value=None)
    with pytest.raises(InvalidValueError):
        tp.Measure(definition=SHARE, value=Fraction(1), reason="none")
