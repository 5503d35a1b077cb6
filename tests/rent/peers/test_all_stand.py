"""Every answer of another project that was taken over is a test here, or it is argued why not."""

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

HERE = Path(__file__).parent
NAME = re.compile(r"([a-z][a-z_0-9]*?)[-_](\d{3})(?![0-9])")

# The answers taken over: the numbers of each project.
TAKEN = {
    "arrendatools": "1 4 5 8 11 12",
    "dynamics": "1 2 3",
    "erpnext": "1",
    "gumroad": "1",
    "killbill": (
        "3 6 8 11 12 14 17 19 20 22 23 24 28 31 32 33 34 38 40 44 45 46 50 51 52 61 62 64 "
        "65 69 70 73 77 79 80 82 83 84 85 88 89 90 93 95 96 99 101 102 104 106 107 108 "
        "109 111 112 113 114 115 116 119 120 121 122 123 128 129 130 132 136 137 139 141 "
        "143 145 148 152 153 157 159 160 161 165 168 170 172 173 174 175 178 180 182"
    ),
    "lago": "1 2 4 5 6",
    "massing": "1 2 3 4 7 8 9 14 15 16 19 20",
    "microrealestate": "2 3 4 5 7 11",
    "oca_contract": (
        "3 5 8 10 11 12 13 16 18 22 25 26 27 30 31 36 37 40 41 42 43 44 46 47 48 53 55 58 60 61"
    ),
    "openfisca": "2 3 5 6 7",
    "performa": "2 3 6 10 11 12 13 15 18 19 21 23 25 26 28 29",
    "polar": "1",
    "proprio": "1 3 4 7",
    "quantlib": (
        "5 7 10 12 13 15 17 18 19 21 24 27 28 30 31 32 36 37 40 44 45 46 47 48 49 50 52 "
        "53 55 57 60 61 68 71 72 73 76 77 78 79 82 84 86 88"
    ),
    "rangekeeper": "1 2",
    "rateslib": "1 4 5 6 9 12 13 14 15 16 20 21 22 25",
    "silver": "2 4 7 8 10",
}

# Figures beside those asserted that do not follow from their own inputs, or that hold under one
# reading only; each stands in the test of its case.
ARGUED = {
    "erpnext_001": "April is printed as 3,028.34; its own total and 23/30 of 3,950 give 3,028.33",
    "dynamics_001": "1,127.31 mixes two bases; its own page reports it as an error",
    "gumroad_001": "shares are printed rounded; amounts agree within the 0.05 that this leaves",
    "killbill_077": "the 31st drifts to the 28th; it holds for the anchor of 28 February",
    "massing_003": "holds for a charge billed yearly; a twelfth of 40,000 is rounded to the cent",
    "performa_021": "29,166.67 is no sum of two bills; it is a twelfth of the year",
    "performa_028": "200,000.00 is the passing rent; twelve rounded bills are 4 cents more",
    "quantlib_084": "the first date needs bank holidays; it holds with the short start merged",
}


def taken():
    return {(project, int(n)) for project, numbers in TAKEN.items() for n in numbers.split()}


def names_in(path):
    """Give the ids that a file asserts: the keys of its tables, and the names of its tests."""
    spec = spec_from_file_location(f"peers_{path.stem}", path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    names = vars(module)
    keys = [key for table in names.values() if isinstance(table, dict) for key in table]
    return [key for key in keys if isinstance(key, str)] + [n for n in names if n[:5] == "test_"]


def ids_in(name):
    found = NAME.findall(name.removeprefix("test_").replace("oca-contract", "oca_contract"))
    return {(project.removeprefix("and_"), int(number)) for project, number in found}


def test_every_answer_taken_over_is_asserted():
    asserted = {
        one
        for path in HERE.glob("test_*.py")
        if path != Path(__file__)
        for name in names_in(path)
        for one in ids_in(name)
    }
    assert asserted == taken()
    assert len(taken()) == 246


def test_what_is_argued_is_taken_over():
    assert set(ARGUED) <= {f"{project}_{number:03}" for project, number in taken()}
