"""How answers are held against what a source printed."""

import runpy
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

import technopark as tp

HERE = Path(__file__).parent


def pytest_generate_tests(metafunc):
    """Give each test the rows that stand beside it: `test_money` those of `cases_money`."""
    if "case" in metafunc.fixturenames:
        name = metafunc.module.__name__.rpartition("test_")[2]
        cases = runpy.run_path(str(HERE / f"cases_{name}.py"))["CASES"]
        metafunc.parametrize("case", cases, ids=[case["id"] for case in cases])


@pytest.fixture
def as_printed():
    """Write what the library says with as many digits as the source printed."""
    return _as_printed


def _as_printed(found, like):
    if isinstance(like, dict):
        return {key: _as_printed(value, like[key]) for key, value in found.items()}
    if isinstance(like, list):
        return [_as_printed(one, other) for one, other in zip(found, like, strict=True)]
    if isinstance(found, tp.Explanation):
        exact = found.value if isinstance(found.value, Fraction) else found.value.as_fraction()
        assert exact == found.evaluate()
        found = found.value
    if isinstance(found, bool | str):
        return found
    if isinstance(found, int):
        return found if isinstance(like, int) else str(found)
    value = found if isinstance(found, Fraction) else found.as_fraction()
    places = len(like.partition(".")[2])
    rounding = tp.Rounding.of(tp.Quantity.TOTAL, Fraction(1, 10**places))
    shown = rounding.apply(value)
    if not isinstance(found, Fraction) and shown != value:
        return str(found)  # an amount is already as fine as it may be: nothing is rounded away
    return str(Decimal(int(shown * 10**places)).scaleb(-places))
