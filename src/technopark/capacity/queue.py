"""A queue with all its figures: how full, who waits, how long, who is turned away or gives up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from technopark._kernel.exact import Number, grouped, number_of
from technopark._kernel.explain import Explanation
from technopark._kernel.exponential import LARGEST_POWER, exponential
from technopark._kernel.figure import Figure, difference, given, product, quotient
from technopark._kernel.measure import Definition, Measure
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.period import Step
from technopark.capacity._read import (
    defined,
    named,
    numbers,
    ratio,
    server_faults,
    unsteady,
)
from technopark.capacity._series import impatient
from technopark.capacity.erlang import delayed, given_up, lost, settled
from technopark.errors import InvalidValueError, raise_all
from technopark.tables import queueing

if TYPE_CHECKING:
    from collections.abc import Mapping

_ONE: Final = Fraction(1)


class QueueModel(Term):
    """What those do who find all servers busy. Arrivals are at random, stays exponential."""

    ERLANG_B = "erlang b"
    """They are turned away (M/M/c/c)."""
    ERLANG_C = "erlang c"
    """They wait, however long it takes (M/M/c)."""
    ERLANG_A = "erlang a"
    """They wait until their patience ends, which is exponential (M/M/c+M)."""


@attrs.frozen(kw_only=True, str=False)
class Queue(Tabular):
    """What a queue comes to in the long run; made by `capacity.queue`.

    Ask for a figure by its name: `queue["mean wait"]`.

    Attributes:
        model: what those do who find all servers busy.
        servers: how many there are.
        arrivals: how many come in each `every`.
        stay: the mean stay, in `unit`.
        patience: the mean patience, in `unit`; none where the model has none.
        every: what arrivals are counted by.
        unit: what stay, patience and waits are counted in.
        figures: the figures, each with its definition and reasons.
    """

    model: QueueModel
    servers: int
    arrivals: Fraction
    stay: Fraction
    patience: Fraction | None
    every: Step
    unit: Step
    figures: tuple[Measure, ...]

    def __getitem__(self, name: str) -> Measure:
        """Give a figure.

        Raises:
            UnknownNameError: there is none of that name.
        """
        return named(self.figures, name, f"figure of {self.model}")

    def waits_longer(self, time: Number) -> Measure:
        """Say what share of arrivals waits longer than a time, in `unit`.

        The power of e in it is no fraction: it is rounded to 20 decimals.

        Raises:
            InvalidValueError: a time below zero.
            FloatRefusedError: the time is a binary float.
        """
        read, faults = numbers({"time": time}, "waits_longer")
        raise_all(faults)
        if self.model is not QueueModel.ERLANG_C:
            return queueing.LONGER.gap("it is known for erlang c alone")
        load = self["load"].known()
        pace = (self.servers - load) / self.stay
        power = pace * read["time"].value
        left = given(
            f"e to the power {grouped(-power)}",
            exponential(-min(power, Fraction(LARGEST_POWER)), queueing.SERIES),
            note=str(queueing.SERIES),
        )
        delay = delayed(self.servers, given("load", load))
        return defined(queueing.LONGER, product("share that waits longer", delay, left))

    def explain(self) -> Explanation[str]:
        """Say how every figure came about."""
        steps = tuple(figure.explain() for figure in self.figures)
        return Explanation(label="queue", value=str(self.model), inputs=steps)

    def table(self) -> Table:
        """Give a row for each figure."""
        title = (
            f"Queue ({self.model}): {number_of(self.servers, 'servers')}, "
            f"{number_of(self.arrivals, 'arrivals')} a {self.every}, "
            f"stay {number_of(self.stay, self.unit + 's')}"
        )
        if self.patience is not None:
            title += f", patience {number_of(self.patience, self.unit + 's')}"
        rows = [(one.name, one.shown(), one.definition.words) for one in self.figures]
        return Table.of(title, ("figure", "value", "definition"), rows)


def queue(
    servers: int,
    *,
    model: str,
    arrivals: Number,
    stay: Number,
    patience: Number | None = None,
    every: str = Step.YEAR,
    unit: str = Step.YEAR,
) -> Queue:
    """Say how full a queue's servers are, who waits and how long, who is turned away or gives up.

    Means over the long run, with arrivals at random and stays that are exponential.

    Args:
        servers: how many there are: units, desks, places for companies.
        model: `"erlang b"`, `"erlang c"` or `"erlang a"`.
        arrivals: how many come in each `every`, above zero.
        stay: the mean stay, in `unit`, above zero.
        patience: the mean patience, in `unit`, for Erlang A, above zero.
        every: what arrivals are counted by: `"day"`, `"week"`, `"month"` or `"year"`.
        unit: what stay, patience and waits are counted in.

    Raises:
        InvalidValueError: no server or more than 10,000, a number not above zero, an unknown model
            or unit, a patience with another model than Erlang A or none with it, or with Erlang C
            a load not below the servers; all together.
        UnitMismatchError: days or weeks beside months or years, which have no fixed ratio.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> full = tp.capacity.queue(230, model="erlang b", arrivals=50, stay="4.6")
        >>> full["occupancy"].percent()
        Decimal('94.92')
        >>> line = tp.capacity.queue(50, model="erlang c", arrivals=48, stay=1)
        >>> line["mean number waiting"].rounded("0.1"), line.waits_longer("0.5").percent("0.1")
        (Decimal('16.7'), Decimal('25.5'))
    """
    kind = QueueModel.read(model, "queue model")
    by, inside = Step.read(every, "queue every"), Step.read(unit, "queue unit")
    got = {"arrivals": arrivals, "stay": stay, "patience": patience}
    read, faults = numbers(got, "queue", above_zero=frozenset(got))
    faults = [*server_faults(servers, "queue servers"), *faults]
    if (kind is QueueModel.ERLANG_A) != (patience is not None):
        allowed = "a patience for erlang a, and for no other model"
        faults.append(InvalidValueError("queue patience", patience, allowed))
    raise_all(faults)
    flow, each = read["arrivals"], given(f"{inside}s a {by}", ratio(inside, by))
    if each.value != 1:
        flow = quotient(f"arrivals a {inside}", flow, each)
    load = product("load", flow, read["stay"])
    if kind is QueueModel.ERLANG_C:
        raise_all(unsteady(servers, load.value, "queue"))
    found = _FIGURES[kind](servers, load, read | {"flow": flow})
    return Queue(
        model=kind,
        servers=servers,
        arrivals=read["arrivals"].value,
        stay=read["stay"].value,
        patience=read["patience"].value if "patience" in read else None,
        every=by,
        unit=inside,
        figures=tuple(defined(_named(one, by, inside), figure) for one, figure in found.items()),
    )


def _turned_away(
    servers: int, load: Figure, read: Mapping[str, Figure]
) -> dict[Definition, Figure]:
    away = lost(servers, load)
    return {
        queueing.LOAD: load,
        queueing.ERLANG_B: away,
        **_carried(load, given("servers", servers), gone=away, arrivals=read["arrivals"]),
    }


def _patient(servers: int, load: Figure, read: Mapping[str, Figure]) -> dict[Definition, Figure]:
    delay, there = delayed(servers, load), given("servers", servers)
    spare = difference("servers to spare", there, load)
    once = quotient("mean wait of those who wait", read["stay"], spare)
    wait = product("mean wait", delay, once)
    return {
        queueing.LOAD: load,
        queueing.ERLANG_C: delay,
        queueing.OCCUPANCY: quotient("occupancy", load, there),
        queueing.LIST: product("mean number waiting", wait, read["flow"]),
        queueing.WAIT: wait,
        queueing.QUEUED_WAIT: once,
    }


def _impatient(servers: int, load: Figure, read: Mapping[str, Figure]) -> dict[Definition, Figure]:
    stays = quotient("patience in stays", read["patience"], read["stay"])
    line = impatient(servers, load.value, stays.value)
    waiting = settled("mean number waiting", line.waiting)
    leaves = given_up(waiting, load, stays)
    return {
        queueing.LOAD: load,
        queueing.HAS_TO_WAIT: settled("share that has to wait", line.delayed),
        queueing.ERLANG_A: leaves,
        **_carried(load, given("servers", servers), gone=leaves, arrivals=read["arrivals"]),
        queueing.LIST: waiting,
        queueing.WAIT: quotient("mean wait", waiting, read["flow"]),
    }


_FIGURES = {
    QueueModel.ERLANG_B: _turned_away,
    QueueModel.ERLANG_C: _patient,
    QueueModel.ERLANG_A: _impatient,
}


def _carried(
    load: Figure, servers: Figure, *, gone: Figure, arrivals: Figure
) -> dict[Definition, Figure]:
    """Work out what follows from the share of arrivals that is never served."""
    share = difference("share served", given("all", _ONE), gone)
    busy = product("mean number of servers in use", load, share)
    return {
        queueing.BUSY: busy,
        queueing.OCCUPANCY: quotient("occupancy", busy, servers),
        queueing.SERVED: product("served", arrivals, share),
    }


def _named(definition: Definition, by: Step, inside: Step) -> Definition:
    """Name the units of time that it counts in."""
    units = {"wait": f"{inside}s", "served": f"a {by}"}
    return attrs.evolve(definition, unit=units.get(definition.unit, definition.unit))
