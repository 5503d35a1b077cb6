"""400 applicants and 400 units: the best plan, beside SciPy's, best fit and first come.

Sizes, kinds, priorities and days of application differ, and more is asked for than there is;
everything follows from the numbers. SciPy, where it is installed, gets the finished table of
worths as binary floats, so its time is that of the assignment alone; the plans of the library
begin from units and applicants, and are exact.

    python benchmarks/allocate.py [applicants]
"""

import gc
import statistics
import sys
import time
from datetime import date, timedelta

import technopark as tp

DAY = date(2018, 10, 8)
SIZE = 400
ROUNDS = 5
BUDGET = 1
WORTH = tp.capacity.Worth(waste="0.1", priority=5, waiting="0.05")
KINDS = ("start-up", "sme", "large")


def made(size):
    """As many units as applicants, with kinds, priorities and days of application."""
    units = [
        tp.Unit(
            id=f"u{n}",
            kind=KINDS[n * 7 % 3],
            area=tp.Area.of(f"{10 + n * 37 % 190}.{n % 10}", basis=tp.Basis.NIA),
        )
        for n in range(size)
    ]
    applicants = [
        tp.Applicant(
            company=tp.Company(id=f"a{n}", name=f"a{n}"),
            applied=DAY - timedelta(days=1 + n * 53 % 900),
            area_m2=20 + n * 41 % 200,
            kinds=(KINDS[n % 3],) if n % 2 else (),
            priority=n % 3,
        )
        for n in range(size)
    ]
    return units, applicants


def by_library(units, applicants, method="exact"):
    return tp.capacity.allocate(units, applicants, on=DAY, method=method, value=WORTH)


def by_scipy(units, applicants):
    """SciPy's assignment of the same table; a pair at zero is one that does not come about."""
    import numpy as np  # noqa: PLC0415
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415

    table = np.zeros((len(applicants), len(units)))
    for row, one in enumerate(applicants):
        for column, unit in enumerate(units):
            if unit.area.value >= one.area_m2 and (not one.kinds or unit.kind in one.kinds):
                place = tp.capacity.Place(unit)
                table[row, column] = max(WORTH.of(place, one, DAY), 0)

    def run():
        rows, columns = linear_sum_assignment(table, maximize=True)
        return table[rows, columns].sum()

    return run


def main(size=SIZE):
    units, applicants = made(size)
    runs = {
        "library, exact": lambda: by_library(units, applicants).total,
        "best fit": lambda: by_library(units, applicants, "best fit").total,
        "first come": lambda: by_library(units, applicants, "first come").total,
    }
    try:
        runs["SciPy"] = by_scipy(units, applicants)
    except ImportError:
        print("SciPy is not installed")
    spent = {name: [] for name in runs}
    found = {}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            gc.collect()
            start = time.perf_counter()
            found[name] = run()
            spent[name].append(time.perf_counter() - start)
    best = found["library, exact"]
    print(f"{size} applicants, {size} units; budget {BUDGET} s for the exact plan")
    for name, times in spent.items():
        value = f"{float(found[name]):12,.1f}"
        share = f"{float(found[name] / best):8.2%}" if name != "SciPy" else ""
        print(f"  {name:16}{statistics.median(times):8.3f} s   worth {value} {share}")
    if "SciPy" in found:
        assert abs(found["SciPy"] - float(best)) < 1e-6 * float(best), "the optima differ"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
