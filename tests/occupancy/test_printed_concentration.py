"""What the figures of concentration print when asked to explain."""

from __future__ import annotations

from technopark import occupancy


def test_hhi_explains_each_step():
    found = occupancy.concentration({"a": 50, "b": 25, "c": 25})
    assert """\
HHI: 0.375 = sum of squared amounts ÷ all, squared [1]
├─ sum of squared amounts: 3,750
└─ all, squared: 10,000 = all × all
   ├─ all: 100
   └─ all: 100
[1] technopark, a count of what the park's own data hold (derived, undated, high confidence)""" == str(
        found.hhi().explain()
    )


def test_top_explains_each_step():
    found = occupancy.concentration({"a": 50, "b": 25, "c": 25})
    assert """\
share of the largest: 0.5 = the 1 largest by tenant ÷ all [1]
├─ the 1 largest by tenant: 50
└─ all: 100
[1] technopark, a count of what the park's own data hold (derived, undated, high confidence)""" == str(
        found.top(1).explain()
    )


def test_effective_number_explains_each_step():
    found = occupancy.concentration({"a": 50, "b": 25, "c": 25})
    assert """\
effective number: 8/3 ≈ 2.666667 = one ÷ HHI [1]
├─ one: 1
└─ HHI: 0.375 = sum of squared amounts ÷ all, squared [1]
   ├─ sum of squared amounts: 3,750
   └─ all, squared: 10,000 = all × all
      ├─ all: 100
      └─ all: 100
[1] technopark, a count of what the park's own data hold (derived, undated, high confidence)""" == str(
        found.effective_number().explain()
    )
