"""Erlang's formulas: who is turned away, who waits and who gives up, by servers and load."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from technopark._kernel.exact import Number, number_of, plain
from technopark._kernel.explain import Explanation
from technopark._kernel.figure import Figure, difference, given, product, quotient, rounded, total
from technopark.capacity._read import (
    MOST_SERVERS,
    defined,
    numbers,
    server_faults,
    unsteady,
)
from technopark.capacity._series import impatient, shares_lost
from technopark.errors import InvalidValueError, raise_all
from technopark.tables.queueing import ERLANG_A, ERLANG_B, ERLANG_C, SERIES, SERVERS

if TYPE_CHECKING:
    from technopark._kernel.measure import Measure

_LONGEST: Final = 8_192
"""Bits of the longest number that an exact answer may have; beyond it the answer is rounded."""
_CUT: Final = 10**60
_ONE: Final = Fraction(1)


def erlang_b(servers: int, load: Number) -> Measure:
    """Say what share of arrivals is turned away where nobody waits (M/M/c/c).

    It does not depend on how stays are spread, only on their mean. Without any server all are turned
    away, and would be where nobody comes: the recursion begins with this share of one.

    Args:
        servers: how many there are: units, desks, places for companies; there may be none.
        load: arrivals × mean stay, in erlangs.

    Raises:
        InvalidValueError: servers below zero, more than 10,000, or a load below zero; both
            together.
        FloatRefusedError: the load is a binary float.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.erlang_b(5, 3).value
        Fraction(81, 736)
        >>> tp.capacity.erlang_b(30, 25).percent()
        Decimal('5.26')
    """
    read, faults = numbers({"load": load}, "erlang_b")
    raise_all([*server_faults(servers, "erlang_b servers", least=0), *faults])
    return defined(ERLANG_B, lost(servers, read["load"]))


def erlang_c(servers: int, load: Number) -> Measure:
    """Say what share of arrivals has to wait where everybody waits for as long as it takes (M/M/c).

    Without any server nobody would ever be served, so there is no answer, not even of one.

    Args:
        servers: how many there are.
        load: arrivals × mean stay, in erlangs; below the servers, or the queue grows without end.

    Raises:
        InvalidValueError: no server, more than 10,000, a load below zero or not below the
            servers; all together.
        FloatRefusedError: the load is a binary float.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.erlang_c(2, 1).value
        Fraction(1, 3)
    """
    read, faults = numbers({"load": load}, "erlang_c")
    faults = [*server_faults(servers, "erlang_c servers"), *faults]
    if not faults:
        faults = unsteady(servers, read["load"].value, "erlang_c")
    raise_all(faults)
    return defined(ERLANG_C, delayed(servers, read["load"]))


def erlang_a(servers: int, load: Number, *, patience: Number) -> Measure:
    """Say what share of arrivals gives up where patience is exponential (M/M/c+M).

    The sum has no end and is no fraction: it is rounded to 20 decimals, which the explanation
    shows as a step.

    Args:
        servers: how many there are.
        load: arrivals × mean stay, in erlangs; it may exceed the servers.
        patience: the mean patience, as a multiple of the mean stay.

    Raises:
        InvalidValueError: no server, more than 10,000, a load below zero, a patience not above
            zero, or so long that the sum is not done in 50,000 terms.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> tp.capacity.erlang_a(50, 48, patience=2).percent("0.1")
        Decimal('3.1')
    """
    got = {"load": load, "patience": patience}
    read, faults = numbers(got, "erlang_a", above_zero=frozenset({"patience"}))
    raise_all([*server_faults(servers, "erlang_a servers"), *faults])
    line = impatient(servers, read["load"].value, read["patience"].value)
    waiting = settled("mean number waiting", line.waiting)
    return defined(ERLANG_A, given_up(waiting, read["load"], read["patience"]))


def servers_needed(load: Number, *, below: Number) -> Measure:
    """Give the smallest number of servers with which Erlang B is below a share.

    Args:
        load: arrivals × mean stay, in erlangs.
        below: the share that has to be undercut, above zero and at most one.

    Raises:
        InvalidValueError: a load below zero, another share, or more than 10,000 servers needed.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> print(tp.capacity.servers_needed("2.5", below="0.01").shown())
        7 servers
    """
    got = {"load": load, "below": below}
    read, faults = numbers(got, "servers_needed", above_zero=frozenset({"below"}))
    share = read["below"].value if "below" in read else _ONE
    if share > 1:
        faults.append(InvalidValueError("servers_needed below", plain(share), "at most 1"))
    raise_all(faults)
    count = _undercut(read["load"].value, share)
    steps = [lost(n, read["load"]).explain() for n in (count - 1, count) if n]
    note = f"with {count} it is below {plain(share)} for the first time"
    why = Explanation(
        label="servers",
        value=Fraction(count),
        inputs=tuple(steps),
        sources=SERVERS.sources,
        note=note,
    )
    return SERVERS.known(why)


def _undercut(load: Fraction, share: Fraction) -> int:
    """Count up to the first number of servers that turns away less than a share."""
    top, bottom = load.numerator, load.denominator
    turned, of = 1, 1
    for count in range(1, MOST_SERVERS + 1):
        turned = top * turned
        of = bottom * count * of + turned
        if turned * share.denominator < share.numerator * of:
            return count
    allowed = f"one for which {MOST_SERVERS} servers are enough"
    raise InvalidValueError("servers_needed load", plain(load), allowed)


def lost(servers: int, load: Figure) -> Figure:
    """Work out Erlang B by the last step of its recursion."""
    before, share = shares_lost(servers, load.value)
    label = f"share turned away with {number_of(servers, 'servers')} (Erlang B)"
    if not servers:
        return given(label, share, note="nobody is served")
    if max(share.denominator.bit_length(), before.denominator.bit_length()) > _LONGEST:
        cut = Fraction(share.numerator * _CUT // share.denominator, _CUT)
        by = given(f"{label}, 60 decimals", cut, note="by the recursion from no server on")
        return rounded(label, by, SERIES)
    note = "each by the one before it, from 1 with none" if servers > 1 else "nobody is served"
    last = given(f"share turned away with {servers - 1}", before, note=note)
    over = product(f"load turned away by {servers - 1}", load, last)
    again = given("the same", over.value)
    return quotient(label, over, total("servers and that", given("servers", servers), again))


def delayed(servers: int, load: Figure) -> Figure:
    """Work out Erlang C from Erlang B."""
    turned = lost(servers, load)
    there = given("servers", servers)
    again = given("the same share turned away", turned.value)
    served = difference("share served if nobody waits", given("all", _ONE), again)
    over = product("servers × Erlang B", there, turned)
    carried = product("load carried if nobody waits", load, served)
    under = difference("servers left", there, carried)
    return quotient("share that has to wait (Erlang C)", over, under)


def settled(label: str, value: Fraction) -> Figure:
    """Round a sum that has no end."""
    cut = Fraction(value.numerator * _CUT // value.denominator, _CUT)
    by = given(f"{label}, 60 decimals", cut, note="sum over the states with a queue")
    return rounded(label, by, SERIES)


def given_up(waiting: Figure, load: Figure, patience: Figure) -> Figure:
    """Work out the share that gives up: those waiting leave at 1 ÷ patience each."""
    if not load.value:
        return given("share that gives up (Erlang A)", Fraction(0), note="nobody comes")
    leaving = quotient("giving up, each stay", waiting, patience)
    return quotient("share that gives up (Erlang A)", leaving, load)
