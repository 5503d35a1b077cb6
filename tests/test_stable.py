"""Nothing depends on the decimal context, the hash seed, the locale or the time zone."""

import os
import subprocess
import sys
from decimal import ROUND_UP, Context, FloatOperation, Inexact, Rounded, localcontext
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._kernel.plaindata import plain_data
from technopark._kernel.rounding import round_to

SCRIPT = Path(__file__).parent / "printed_results.py"
NARROW = Context(prec=2, rounding=ROUND_UP, traps=[Inexact, Rounded, FloatOperation])


@cache
def printed(*arguments, **environment):
    """What every public call gives, in a fresh process."""
    kept = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        check=False,
        capture_output=True,
        env={**kept, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "LC_ALL": "C", **environment},
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.mark.parametrize("seed", ["1", "2", "4294967295"])
def test_the_hash_seed_changes_nothing(seed):
    assert printed() == printed(PYTHONHASHSEED=seed)


def test_the_decimal_context_changes_nothing():
    assert printed() == printed("narrow")


def test_locale_and_time_zone_change_nothing():
    assert printed() == printed(LC_ALL="C.UTF-8", TZ="Pacific/Kiritimati")


def in_two_contexts(work):
    """The same work in the usual context and in one that refuses decimal arithmetic."""
    usual = work()
    with localcontext(NARROW):
        return usual, work()


def looks(value):
    html = value._repr_html_() if hasattr(value, "_repr_html_") else ""
    return str(value), repr(value), html, plain_data(value)


# Rules and rulebooks hold functions, which have no plain form; a clause is drawn as its kinds.
SHOWN = [kind for kind in strategies._PLAIN if kind not in {tp.Clause, tp.Rule, tp.Rulebook}]


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.__name__)
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_every_value_looks_the_same_in_every_context(kind, data):
    value = data.draw(st.from_type(kind))
    usual, narrow = in_two_contexts(lambda: looks(value))
    assert usual == narrow


@given(
    strategies.money("MAD"),
    strategies.money("MAD", low=1),
    strategies.exact_numbers(),
    st.sampled_from(tp.Mode),
)
def test_money_is_counted_the_same_in_every_context(a, b, factor, mode):
    weight = abs(factor)

    def work():
        sums = a + b, a - b, -a, abs(a), a * 3, a / b, a < b, hash(a)
        return sums, a.times(factor, mode=mode), a.allocate([1, weight, 2]), a.amount

    usual, narrow = in_two_contexts(work)
    assert usual == narrow


@given(
    strategies.areas(tp.Basis.NIA, tp.AreaUnit.SQFT),
    strategies.areas(tp.Basis.NIA, tp.AreaUnit.SQFT, low=1),
    strategies.exact_numbers(0, 100),
)
def test_areas_are_counted_the_same_in_every_context(a, b, factor):
    usual, narrow = in_two_contexts(
        lambda: (a + b, a / b, a <= b, a.times(factor), a.to_m2(), a.to_m2().to_sqft(), hash(a))
    )
    assert usual == narrow


@given(strategies.scales(), strategies.exact_numbers(0, 2_000), strategies.roundings())
def test_scales_and_roundings_give_the_same_in_every_context(scale, quantity, rounding):
    usual, narrow = in_two_contexts(
        lambda: (
            scale.apply(quantity),
            rounding.apply(scale.apply(quantity)),
            round_to(Fraction(quantity), rounding.step, rounding.mode),
            tp.Scale.of("marginal", {0: "1.2345", "10.005": quantity}),
        )
    )
    assert usual == narrow


@given(strategies.explanations())
def test_explanations_evaluate_the_same_in_every_context(explanation):
    usual, narrow = in_two_contexts(explanation.evaluate)
    assert usual == narrow
