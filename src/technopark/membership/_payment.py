"""By when a fee is to be paid, and when those who have not paid are reminded."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.plaindata import PlainData, plain_data
from technopark._kernel.table import Table, Tabular
from technopark._model.association import Association
from technopark._model.period import add_months, faults_of_day
from technopark.errors import raise_all

if TYPE_CHECKING:
    from technopark._model.fee import PaymentTerms


@attrs.frozen(kw_only=True, str=False)
class Reminders(Tabular):
    """The day by which an invoice is to be paid, and the reminders until a day.

    Attributes:
        association: the association.
        invoiced: the day of the invoice.
        until: the last day asked for.
        due_by: the last day of payment; none where no source gives it.
        days: the days of the reminder and of the warnings after it.
    """

    association: Association
    invoiced: date
    until: date
    due_by: date | None
    days: tuple[date, ...]

    def table(self) -> Table:
        """Give a row for each day."""
        rows: list[tuple[date, str]] = [(self.invoiced, "invoice")]
        if self.due_by:
            rows.append((self.due_by, "last day of payment"))
        names = ["reminder", *("warning" for _day in self.days[1:])]
        rows.extend(zip(self.days, names, strict=False))
        terms = self.association.payment
        notes = [f"no source gives the terms of payment of {self.association.name} on that day"]
        if self.due_by and terms:
            notes = [str(source) for source in terms.sources]
        title = f"{self.association.name}, invoice of {self.invoiced}"
        return Table.of(title, ("day", "what"), sorted(rows), notes=notes)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the days as plain data."""
        return {
            "association": self.association.id,
            "invoiced": self.invoiced.isoformat(),
            "until": self.until.isoformat(),
            "due_by": plain_data(self.due_by),
            "days": plain_data(self.days),
        }


def reminders(association: Association, *, invoiced: date, until: date) -> Reminders:
    """Say by when an invoice is to be paid, and when one is reminded who has not paid.

    The first reminder goes to those who have not paid on its day of the year, the first one that
    is not before the invoice; the warnings follow from it in steps of months.

    Args:
        association: whose terms.
        invoiced: the day of the invoice.
        until: the day up to which it stays unpaid, included.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> plan = tp.membership.reminders(
        ...     tp.membership.WTA, invoiced=date(2024, 1, 10), until=date(2024, 8, 31)
        ... )
        >>> plan.due_by.isoformat(), [day.isoformat() for day in plan.days]
        ('2024-04-10', ['2024-04-15', '2024-06-15', '2024-08-15'])
    """
    raise_all([*faults_of_day(invoiced, "invoiced"), *faults_of_day(until, "until")])
    terms = association.payment
    known = terms is not None and (terms.start is None or terms.start <= invoiced)
    return Reminders(
        association=association,
        invoiced=invoiced,
        until=until,
        due_by=add_months(invoiced, terms.months) if terms and known else None,
        days=_reminded(terms, invoiced, until) if terms and known else (),
    )


def _reminded(terms: PaymentTerms, invoiced: date, until: date) -> tuple[date, ...]:
    first = date(invoiced.year, terms.reminder_month, terms.reminder_day)
    if first < invoiced:
        first = date(invoiced.year + 1, terms.reminder_month, terms.reminder_day)
    days: list[date] = []
    while (day := add_months(first, len(days) * terms.every_months)) <= until:
        days.append(day)
    return tuple(days)
