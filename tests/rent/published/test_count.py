"""Every published answer that was collected is held to its digits, or is listed with its reason."""

import runpy
from pathlib import Path

import pytest

import technopark as tp

HERE = Path(__file__).parent
COLLECTED = 87

LISTED = {
    "ma-ras-03": (
        "two sources name two rates of withholding for a yearly rent of exactly 120,000 MAD, 10 % "
        "(eralik.com) and 15 % (marocpresse.com, 2025); the text of the law was not read"
    ),
}


def _asserted():
    return [
        case["id"]
        for path in sorted(HERE.glob("cases_*.py"))
        for case in runpy.run_path(str(path))["CASES"]
    ]


def test_every_answer_is_asserted_or_listed():
    ids = [*_asserted(), *LISTED]
    assert COLLECTED == len(ids)
    assert len(ids) == len(set(ids))


def test_every_file_of_answers_has_its_test():
    names = {path.stem.removeprefix("cases_") for path in HERE.glob("cases_*.py")}
    assert all((HERE / f"test_{name}.py").exists() for name in names)


@pytest.mark.parametrize("rent", ["119999.99", "120000.01"])
def test_beside_the_listed_one_the_library_answers(rent):
    """Marocpresse, 2025, and eralik.com agree below and above 120,000 MAD."""
    yearly = tp.Money.of(rent, "MAD")
    found = tp.rent.withholding(yearly, on=tp.Period.year(2025).start, natural_person=True)
    share = found.value / yearly.as_fraction()
    assert {"119999.99": "1/10", "120000.01": "3/20"}[rent] == str(share)


def test_at_the_listed_one_the_library_names_both_sources():
    yearly = tp.Money.of("120000.00", "MAD")
    found = tp.rent.withholding(yearly, on=tp.Period.year(2025).start, natural_person=True)
    assert found.value is None
    assert all(name in found.reason for name in ("eralik.com", "marocpresse.com"))
