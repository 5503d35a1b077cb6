"""Invoices, and what was paid on them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.table import Table, Tabular
from technopark._model.company import day_faults, twice
from technopark._model.money import Money
from technopark._model.period import Period
from technopark.errors import TechnoparkError, raise_all
from technopark.rent._bills.roll import Unbilled
from technopark.rent._bills.schedule import Line, Schedule, schedule
from technopark.rent._days.term import full_term
from technopark.rent._streams.summed import summed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from technopark._model.lease import Lease


@attrs.frozen(kw_only=True, str=False)
class Invoice(Tabular):
    """Everything that one lease owes on one day.

    Attributes:
        lease: the lease's id.
        tenant: the company's id.
        due: the day on which it is due.
        lines: its lines.
        currency: the ISO 4217 code.
    """

    lease: str
    tenant: str
    due: date
    lines: tuple[Line, ...]
    currency: str

    @property
    def net(self) -> Money:
        """The sum before tax."""
        return Money.total((line.net for line in self.lines), self.currency)

    @property
    def tax(self) -> Money:
        """The tax on it."""
        return Money.total((line.tax for line in self.lines), self.currency)

    @property
    def total(self) -> Money:
        """What is to pay."""
        return self.net + self.tax

    def table(self) -> Table:
        """Give a row for each line."""
        columns = ("period", "charge", "net", "tax", "gross")
        rows = [(one.period, one.name, one.net, one.tax, one.gross) for one in self.lines]
        title = f"Invoice to {self.tenant}, lease {self.lease}, due {self.due}"
        return Table.of(title, columns, rows, notes=(f"to pay {self.total}",))


@attrs.frozen(kw_only=True, str=False)
class BillRun(Tabular):
    """The invoices due in a period.

    Attributes:
        over: the period.
        invoices: by due day, then by lease.
        unbilled: leases that could not be billed.
    """

    over: Period
    invoices: tuple[Invoice, ...]
    unbilled: tuple[Unbilled, ...] = ()

    def table(self) -> Table:
        """Give a row for each invoice."""
        columns = ("due", "lease", "tenant", "net", "tax", "total")
        rows = [(i.due, i.lease, i.tenant, i.net, i.tax, i.total) for i in self.invoices]
        notes = [f"not billed: {one.lease}: {one.reason}" for one in self.unbilled]
        return Table.of(f"Invoices due, {self.over}", columns, rows, notes=notes)


def invoices(leases: Iterable[Lease], *, due: Period) -> BillRun:
    """Which invoices fall due in a period; whole billing periods, whatever days they are for.

    A lease that cannot be billed is reported, and the others are billed.

    Args:
        leases: the leases.
        due: the days on which the invoices are due.

    Raises:
        DuplicateError: two leases of one id, which would be billed twice.

    Examples:
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(
        ...         tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),
        ...         tp.Billing(every=tp.Frequency.QUARTERLY, timing=tp.Timing.ARREARS),
        ...     ),
        ... )
        >>> run = tp.rent.invoices([lease], due=tp.Period.month(2018, 3))
        >>> print(run.invoices[0].due, run.invoices[0].total)
        2018-03-31 3,000.00 MAD
    """
    every = tuple(leases)
    raise_all(twice("lease", (lease.id for lease in every)))
    found: list[Invoice] = []
    unbilled: list[Unbilled] = []
    for lease in every:
        try:
            found.extend(_invoices_of(lease, due))
        except TechnoparkError as error:
            problem = Unbilled(lease=lease.id, error=type(error).__name__, reason=str(error))
            unbilled.append(problem)
    found.sort(key=lambda invoice: (invoice.due, invoice.lease))
    return BillRun(over=due, invoices=tuple(found), unbilled=tuple(unbilled))


def _invoices_of(lease: Lease, due: Period) -> list[Invoice]:
    whole = schedule(lease, over=_reach(lease))
    by_day: dict[date, list[Line]] = {}
    for line in whole.lines:
        if line.due in due:
            by_day.setdefault(line.due, []).append(line)
    return [
        Invoice(
            lease=lease.id,
            tenant=lease.tenant,
            due=day,
            lines=tuple(lines),
            currency=whole.currency,
        )
        for day, lines in by_day.items()
    ]


def _reach(lease: Lease) -> Period:
    """Give the term and some years after it, in which single amounts may fall due."""
    term = full_term(lease)
    years = 3
    return Period(term.start.replace(month=1, day=1), date(term.end.year + years, 1, 1))


@attrs.frozen
class Payment:
    """Money that came in.

    Attributes:
        on: the day.
        amount: how much; below zero for what was paid back.
    """

    on: date
    amount: Money

    def __attrs_post_init__(self) -> None:
        raise_all(day_faults(self.on, "Payment.on"))


@attrs.frozen(kw_only=True)
class Open:
    """What is left of a line.

    Attributes:
        line: the line.
        paid: how much of it was paid.
    """

    line: Line
    paid: Money

    @property
    def open(self) -> Money:
        """How much of it was not."""
        return self.line.gross - self.paid


@attrs.frozen(kw_only=True, str=False)
class Reconciliation(Tabular):
    """What was due, what was paid, and what is open on a day.

    Attributes:
        on: the day.
        lines: every line due by the day, with what was paid on it, oldest first.
        balance: what is owed in all; below zero for money in hand.
    """

    on: date
    lines: tuple[Open, ...]
    balance: Money

    def table(self) -> Table:
        """Give a row for each line."""
        columns = ("due", "period", "charge", "gross", "paid", "open")
        rows = [
            (one.line.due, one.line.period, one.line.name, one.line.gross, one.paid, one.open)
            for one in self.lines
        ]
        return Table.of(f"Account on {self.on}", columns, rows, notes=(f"balance {self.balance}",))


def reconcile(billed: Schedule, payments: Sequence[Payment], *, on: date) -> Reconciliation:
    """What is open on a day: payments go to the oldest line first.

    Args:
        billed: what was billed.
        payments: what was paid; later ones than the day do not count.
        on: the day.

    Raises:
        CurrencyMismatchError: a payment is in another currency than what was billed.
        MissingInputError: neither a line nor a payment says in which currency.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),),
        ... )
        >>> billed = tp.rent.schedule(lease, over=lease.term)
        >>> paid = [tp.rent.Payment(date(2018, 1, 5), tp.Money.of("1200.00", "MAD"))]
        >>> print(tp.rent.reconcile(billed, paid, on=date(2018, 2, 1)).balance)
        800.00 MAD
    """
    currency = billed.currency or next((paid.amount.currency for paid in payments), "")
    what = f"balance of lease {billed.lease.id}"
    left = summed((p.amount for p in payments if p.on <= on), currency, what)
    due = sorted((line for line in billed.lines if line.due <= on), key=lambda line: line.due)
    balance = Money.total((line.gross for line in due), currency) - left
    found: list[Open] = []
    for line in due:
        paid = max(Money.zero(currency), min(left, line.gross))
        left -= paid
        found.append(Open(line=line, paid=paid))
    return Reconciliation(on=on, lines=tuple(found), balance=balance)
