"""The schedule of a lease: every bill, when it is due, and why."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.figure import given, total
from technopark._kernel.plaindata import fields_as_dict, plain_data
from technopark._kernel.table import Table, Tabular
from technopark._model.clauses.base import Charge
from technopark._model.lease import Lease
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.rent._bills.amounts import Amount, amounts, single
from technopark.rent._bills.quick import month, quick
from technopark.rent._clauses.plan import Plan, plan_of
from technopark.rent._clauses.stay import beyond
from technopark.rent._streams.summed import NO_CURRENCY, summed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from technopark._kernel.plaindata import PlainData
    from technopark.rent._streams.stream import Stream

_BY_START = attrgetter("period.start")
_DAY = timedelta(days=1)


@attrs.frozen(eq=False)
class Later:
    """The lease of lines that were billed the quick way: how they came about is found if asked."""

    lease: Lease

    def amount(self, days: Period) -> Amount:
        """Work out the general way what is charged for the days of a line."""
        plan = _plan_of(self)
        ((_due, _days, amount),) = amounts(plan, plan.streams[0], days)
        return amount


@lru_cache(maxsize=64)
def _plan_of(later: Later) -> Plan:
    """Give the plan that the lines of one schedule share, made for the first that asks."""
    return plan_of(later.lease)


@attrs.frozen(kw_only=True)
class Line:
    """One charge for one billing period.

    Attributes:
        period: the days it is for.
        due: when it is due.
        charge: what it is for.
        name: what it is called.
        net: the amount before tax.
        tax: the tax on it.
    """

    period: Period
    due: date
    charge: Charge
    name: str
    net: Money
    tax: Money
    _why: Amount | Later | None = attrs.field(default=None, eq=False, repr=False, alias="why")

    @property
    def gross(self) -> Money:
        """Net and tax together."""
        return self.net + self.tax

    def explain(self) -> Explanation[object]:
        """Say how the gross amount came about: clause, formula, inputs, rounding, sources."""
        label = f"{self.name}, {self.period}"
        why = self._why.amount(self.period) if isinstance(self._why, Later) else self._why
        net = given("net", self.net) if why is None else why.net_figure
        tax = None if why is None else why.tax_figure
        if tax is None and self.tax:
            tax = given("tax", self.tax)
        gross = net if tax is None else total("gross", net, tax)
        return attrs.evolve(gross, label=label, shown=self.gross).explain()

    def to_dict(self) -> dict[str, PlainData]:
        """Give the line as plain data."""
        return fields_as_dict(self) | {"gross": plain_data(self.gross)}


@attrs.frozen(kw_only=True, str=False)
class Schedule(Tabular):
    """The lines of a lease over a period.

    Attributes:
        lease: the lease.
        over: the period asked for.
        lines: one for each charge and billing period, in the order of their first days.
        currency: the ISO 4217 code; empty where nothing is due and no amount says it, as of a
            turnover rent before anything is sold: then there are no sums, and asking for one
            raises a `MissingInputError`.
    """

    lease: Lease
    over: Period
    lines: tuple[Line, ...]
    currency: str

    @property
    def due_later(self) -> tuple[Line, ...]:
        """Amounts for days that end within the period but due after it, such as turnover rent.

        They count on their due day, in the schedule of a later period; `rent.reach` gives one
        that holds everything.
        """
        plan = _plan_of(Later(self.lease))
        return tuple(
            _line(stream, one.period, single(plan, stream, one), due=one.due)
            for stream in plan.streams
            for one in stream.once
            if one.period.last in self.over and self.over.end <= one.due
        )

    @property
    def net(self) -> Money:
        """The sum of all lines before tax."""
        return summed((line.net for line in self.lines), self.currency, self._called)

    @property
    def tax(self) -> Money:
        """The tax on all lines."""
        return summed((line.tax for line in self.lines), self.currency, self._called)

    @property
    def total(self) -> Money:
        """What is owed in all: net and tax."""
        return self.net + self.tax

    @property
    def _called(self) -> str:
        return f"lease {self.lease.id}, {self.over}"

    def explain(self) -> Explanation[object]:
        """Say how the total came about, line by line."""
        if not self.currency:
            return Explanation(label=self._called, value=None, note=NO_CURRENCY)
        lines = tuple(line.explain() for line in self.lines)
        return Explanation(
            label=self._called,
            value=self.total,
            operation=Operation.SUM if lines else Operation.GIVEN,
            inputs=lines,
        )

    def table(self) -> Table:
        """Give a row for each line."""
        columns = ("period", "due", "charge", "net", "tax", "gross")
        rows = [
            (line.period, line.due, line.name, line.net, line.tax, line.gross)
            for line in self.lines
        ]
        title = f"Lease {self.lease.id}, {self.lease.tenant}, {self.over}"
        notes = (
            f"net {self.net}, tax {self.tax}, total {self.total}" if self.currency else NO_CURRENCY,
            *(f"due later, on {one.due}: {one.name} {one.gross}" for one in self.due_later),
            *beyond(self.lease, self.over.end),
        )
        return Table.of(title, columns, rows, notes=notes)


def schedule(lease: Lease, *, over: Period) -> Schedule:
    """What a lease costs over a period, bill by bill.

    A billing period that `over` cuts is charged for the days inside it, by the proration of
    the lease; the sum over a partition at billing boundaries is the sum over the whole.

    Args:
        lease: the lease; its clauses decide everything.
        over: the days asked for.

    Raises:
        ClauseError: a clause that cannot be carried out, with the clause and the day.
        CurrencyMismatchError: two clauses are in two currencies.
        BasisMismatchError: a rate is for another measurement basis than the area.

    Examples:
        >>> from datetime import date, timedelta
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2015, 6, 1), date(2020, 5, 31)),
        ...     clauses=(
        ...         tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),
        ...         tp.Vat.of("0.20", start=date(2007, 1, 1)),
        ...     ),
        ... )
        >>> schedule = tp.rent.schedule(lease, over=tp.Period.year(2016))
        >>> print(schedule.net, schedule.tax, schedule.total, sep=", ")
        12,000.00 MAD, 2,400.00 MAD, 14,400.00 MAD
    """
    found = quick(lease, over)
    if found is None:
        return in_general(lease, over)
    lines = tuple(_month_by_month(lease, found))
    return Schedule(lease=lease, over=over, lines=lines, currency=found[1])


def _month_by_month(
    lease: Lease, found: tuple[str, str, list[tuple[int, int, int]]]
) -> Iterator[Line]:
    """Give a line for each month of the common lease."""
    name, currency, runs = found
    why, none, term = Later(lease), Money.zero(currency), lease.term
    for first, after, minor in sorted(runs):
        net = Money(minor, currency)
        for n in range(first, after):
            days = month(n)
            if days.start < term.start or term.end < days.end:
                days = Period(max(days.start, term.start), min(days.end, term.end))
            yield Line(
                period=days,
                due=days.start,
                charge=Charge.RENT,
                name=name,
                net=net,
                tax=none,
                why=why,
            )


def in_general(lease: Lease, over: Period) -> Schedule:
    """Give the schedule of any lease, from its plan."""
    plan = plan_of(lease)
    lines = [
        _line(stream, period, amount, due=due)
        for stream in plan.streams
        for due, period, amount in amounts(plan, stream, over)
    ]
    if len(plan.streams) > 1:
        lines.sort(key=_BY_START)
    return Schedule(lease=lease, over=over, lines=tuple(lines), currency=plan.currency)


def _line(stream: Stream, period: Period, amount: Amount, *, due: date) -> Line:
    return Line(
        period=period,
        due=due,
        charge=stream.charge,
        name=stream.name,
        net=amount.net,
        tax=amount.tax,
        why=amount,
    )


def reach(lease: Lease) -> Period:
    """The days over which everything counts that a lease owes: charged for, or due.

    An amount that comes once, such as turnover rent, counts on the day on which it is due, and
    that may lie after the end of the term. A schedule over this period, or joined schedules over
    its parts, hold each line once and leave none out.

    Raises:
        ClauseError: a clause that cannot be carried out.

    Examples:
        >>> from datetime import date, timedelta
        >>> import technopark as tp
        >>> sold = tp.Sales(tp.Period.year(2018), tp.Money.of("1600000", "USD"))
        >>> lease = tp.Lease(
        ...     id="SHOP-1",
        ...     tenant="shop",
        ...     units=("G-01",),
        ...     term=tp.Period.year(2018),
        ...     clauses=(tp.TurnoverRent(sales=(sold,), rate="0.08", due_after=30),),
        ... )
        >>> print(tp.rent.reach(lease), tp.rent.schedule(lease, over=lease.term).total, sep=", ")
        2018-01-01 to 2019-01-30, 0.00 USD
        >>> print(tp.rent.schedule(lease, over=tp.rent.reach(lease)).total)
        128,000.00 USD
    """
    streams = plan_of(lease).streams
    charged = [level for stream in streams for level in stream.levels]
    due = [one.due for stream in streams for one in stream.once]
    first = min((lease.term.start, *(level.start for level in charged), *due))
    last = max((lease.term.last, *(level.end - _DAY for level in charged), *due))
    return Period.closed(first, last)
