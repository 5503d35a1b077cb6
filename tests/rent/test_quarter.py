"""Whether an index moved a French rent by more than a quarter."""

import pytest

import technopark as tp
from technopark.errors import CurrencyMismatchError


def eur(amount):
    return tp.Money.of(amount, "EUR")


@pytest.mark.parametrize(
    ("now", "above"),
    [
        ("1250.00", False),
        ("1250.01", True),
        ("750.00", False),
        ("749.99", True),
        ("1000.00", False),
    ],
)
def test_a_quarter_exactly_is_not_enough(now, above):
    found = tp.rent.quarter_moved(eur("1000.00"), eur(now))
    assert (above, not above) == (found.holds, found.fails)
    assert "L. 145-39" in str(found.findings[0].sources[0].title)
    assert tp.rent.quarter_moved(eur("1000.00"), eur(now), share="0.30").fails


def test_what_is_refused():
    with pytest.raises(ValueError, match="above zero"):
        tp.rent.quarter_moved(eur(0), eur(1))
    with pytest.raises(ValueError, match="zero or more"):
        tp.rent.quarter_moved(eur(1), eur(1), share="-0.1")
    with pytest.raises(CurrencyMismatchError):
        tp.rent.quarter_moved(eur(1), tp.Money.of(1, "USD"))
