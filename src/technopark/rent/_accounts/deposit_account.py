"""The account of a deposit: paid, topped up, interest, deductions, refund."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import given, total
from technopark._kernel.table import Table, Tabular
from technopark._model.clauses.base import Charge
from technopark._model.clauses.deposit import Deposit
from technopark._model.company import day_faults
from technopark._model.lease import Lease
from technopark._model.money import Money
from technopark.errors import ClauseError, InvalidValueError, raise_all
from technopark.rent._accounts.deposit_interest import Movement, credited, movement_of
from technopark.rent._clauses.alter import only
from technopark.rent._clauses.plan import plan_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from technopark._kernel.explain import Explanation


@attrs.frozen(kw_only=True)
class Deduction:
    """What the landlord takes out of a deposit.

    Attributes:
        on: the day.
        amount: how much, zero or more.
        reason: what for.
    """

    on: date
    amount: Money
    reason: str

    def __attrs_post_init__(self) -> None:
        faults = day_faults(self.on, "Deduction.on")
        if self.amount.minor < 0:
            faults.append(InvalidValueError("Deduction.amount", str(self.amount), "zero or more"))
        raise_all(faults)


@attrs.frozen(eq=False, kw_only=True, str=False)
class DepositAccount(Tabular):
    """What the landlord holds for a tenant on a day.

    Attributes:
        lease: the lease.
        on: the day.
        movements: in the order of their days.
        currency: the ISO 4217 code.
    """

    lease: Lease
    on: date
    movements: tuple[Movement, ...]
    currency: str

    @property
    def balance(self) -> Money:
        """What is held: the sum of all movements."""
        return Money.total((one.amount for one in self.movements), self.currency)

    @property
    def interest(self) -> Money:
        """The interest among them."""
        found = (one.amount for one in self.movements if one.is_interest)
        return Money.total(found, self.currency)

    def explain(self) -> Explanation[object]:
        """Say how the balance came about."""
        label = f"deposit of lease {self.lease.id} on {self.on}"
        found = total(label, *(one._why for one in self.movements))
        return attrs.evolve(found, shown=self.balance).explain()

    def table(self) -> Table:
        """Give a row for each movement."""
        rows = [(one.on, one.what, one.amount) for one in self.movements]
        title = f"Deposit of lease {self.lease.id}, {self.lease.tenant}, on {self.on}"
        notes = (f"balance {self.balance}",)
        return Table.of(title, ("day", "what", "amount"), rows, notes=notes)


def deposit(
    lease: Lease,
    *,
    on: date,
    deductions: Sequence[Deduction] = (),
    refunded: date | None = None,
) -> DepositAccount:
    """What the landlord holds on a day, and how it came about.

    The deposit counts as paid on the days on which it is asked for. Interest runs on what is held
    of the deposit itself, and is credited on the day asked for or the day of the refund; where
    the clause capitalises it, also on those days before, and it is held and bears interest then.

    Args:
        lease: the lease; its `Deposit` decides.
        on: the day.
        deductions: what is taken out; not more in all than is held.
        refunded: the day on which the rest was paid back, where it was.

    Raises:
        ClauseError: the lease has no deposit or two.
        InvalidValueError: more is taken out than is held, or after the rest was paid back.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.year(2018),
        ...     clauses=(
        ...         tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month")),
        ...         tp.Deposit(months=2),
        ...     ),
        ... )
        >>> print(tp.rent.deposit(lease, on=date(2018, 6, 1)).balance)
        2,000.00 MAD
    """
    clause = only(lease, Deposit)
    if clause is None:
        raise ClauseError(lease.id, "Deposit", lease.term.start, "the lease has none; add one")
    day = on if refunded is None else min(on, refunded)
    _check_in_time(deductions, refunded, on)
    streams = [one for one in plan_of(lease).streams if one.charge is Charge.DEPOSIT]
    currency = streams[0].currency
    found = [
        movement_of(once.due, "paid", amount=once.amount, currency=currency)
        for stream in streams
        for once in stream.once
        if once.due <= day
    ]
    found += [
        movement_of(one.on, one.reason, amount=given(one.reason, -one.amount), currency=currency)
        for one in deductions
        if one.on <= day
    ]
    found.sort(key=_day)
    found += credited(lease, clause, found, until=day)
    found.sort(key=_day)
    _check_held(lease, found, currency)
    if refunded is not None and refunded <= on:
        rest = Money.total((one.amount for one in found), currency)
        back = given("refund", -rest)
        found.append(movement_of(refunded, "refund", amount=back, currency=currency))
    return DepositAccount(lease=lease, on=on, movements=tuple(found), currency=currency)


def _day(movement: Movement) -> date:
    return movement.on


def _check_in_time(deductions: Sequence[Deduction], refunded: date | None, on: date) -> None:
    """Refuse what is taken out between the refund and the day asked for; nothing is held then."""
    allowed = f"a day up to the refund on {refunded}; a later debt is a claim of its own"
    raise_all(
        InvalidValueError("deposit deductions", one.on, allowed)
        for one in deductions
        if refunded is not None and refunded < one.on <= on
    )


def _check_held(lease: Lease, movements: Iterable[Movement], currency: str) -> None:
    held = Money.zero(currency)
    for one in movements:
        held += one.amount
        if held.minor < 0:
            allowed = f"at most what is held of lease {lease.id}'s deposit on {one.on}"
            raise InvalidValueError("deposit deductions", str(-one.amount), allowed)
