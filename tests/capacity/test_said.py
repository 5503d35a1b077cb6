"""The whole sentence in which the laws of queues refuse what they cannot use."""

from __future__ import annotations

import pytest

from technopark import capacity
from technopark.errors import TechnoparkError


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda: capacity.little(waiting=35),
            "little: got ('waiting',); allowed is two of waiting, arrivals and wait",
        ),
        (
            lambda: capacity.little(waiting=-1, arrivals=-1, wait=1),
            (
                "3 faults:\n  1. little waiting: got '-1'; allowed is zero or more\n  2. "
                "little arrivals: got '-1'; allowed is zero or more\n  3. little: got ('"
                "waiting', 'arrivals', 'wait'); allowed is two of waiting, arrivals and"
                " wait"
            ),
        ),
        (
            lambda: capacity.little(waiting=1, wait=1, every="hour"),
            'little every: got \'hour\'; allowed is "day", "week", "month", "year"',
        ),
        (
            lambda: capacity.little(waiting=1, wait=1, unit="hour"),
            'little unit: got \'hour\'; allowed is "day", "week", "month", "year"',
        ),
        (
            lambda: capacity.little(waiting=1, wait=1.5),
            (
                "little wait: got the float 1.5, which is not exact; write it as text, "
                '"1.5", or as a Decimal or Fraction'
            ),
        ),
        (
            lambda: capacity.little(waiting=7, arrivals=1, every="year", unit="day"),
            (
                "unit: got a year and days in one operation; give both in days or weeks"
                ", or both in months or years"
            ),
        ),
        (
            lambda: capacity.erlang_b(-1, 3),
            "erlang_b servers: got -1; allowed is 1 to 10000",
        ),
        (
            lambda: capacity.erlang_b(5, -3),
            "erlang_b load: got '-3'; allowed is zero or more",
        ),
        (
            lambda: capacity.erlang_c(0, 3),
            "erlang_c servers: got 0; allowed is 1 to 10000",
        ),
        (
            lambda: capacity.erlang_c(5, -3),
            "erlang_c load: got '-3'; allowed is zero or more",
        ),
        (
            lambda: capacity.erlang_a(0, 3, patience=1),
            "erlang_a servers: got 0; allowed is 1 to 10000",
        ),
        (
            lambda: capacity.erlang_a(5, -3, patience=1),
            "erlang_a load: got '-3'; allowed is zero or more",
        ),
        (
            lambda: capacity.erlang_a(5, 3, patience=-1),
            "erlang_a patience: got '-1'; allowed is above zero",
        ),
        (
            lambda: capacity.servers_needed(-3, below="0.1"),
            "servers_needed load: got '-3'; allowed is zero or more",
        ),
        (
            lambda: capacity.servers_needed(3, below=0),
            "servers_needed below: got '0'; allowed is above zero",
        ),
        (
            lambda: capacity.erlang_c(3, 3),
            (
                "erlang_c load: got '3'; allowed is below the 3 servers, or the queue g"
                "rows without end; where some are turned away use Erlang B, where some "
                "give up Erlang A"
            ),
        ),
        (
            lambda: capacity.servers_needed(10**9, below="0.1"),
            (
                "servers_needed load: got '1000000000'; allowed is one for which 10000 "
                "servers are enough"
            ),
        ),
    ],
)
def test_a_refusal_says_what_was_got_and_what_is_allowed(call, said):
    with pytest.raises(TechnoparkError) as caught:
        call()
    assert said == str(caught.value)
