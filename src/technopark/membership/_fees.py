"""What an association charges, to the cent, under each schedule that is known."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from technopark._kernel.dated import days_in_words
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.faults import Faults
from technopark._kernel.plaindata import PlainData, plain_data
from technopark._kernel.rounding import Mode, Quantity, Rounding
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._model.association import Association
from technopark._model.currencies import EXPONENTS
from technopark._model.fee import Fee, FeeSchedule, YearShare
from technopark._model.money import Money
from technopark._model.period import check_day
from technopark.errors import NotInForceError, UnknownNameError


class Occasion(Term):
    """For what a fee is invoiced."""

    JOINING = "joining"
    """The first year: the joining fee, and a share of the annual fee."""
    RENEWAL = "renewal"
    """A later year: the whole annual fee."""
    REJOINING = "rejoining"
    """Coming back after leaving: as the first time, joining fee and all."""


@attrs.frozen(kw_only=True)
class FeeLine:
    """One part of an invoice.

    Attributes:
        label: what it is for.
        fee: the published fee that it rests on.
        share: the share of it that is due, by the month of the invoice; none where it is whole.
    """

    label: str
    fee: Fee
    share: YearShare | None = None

    @property
    def amount(self) -> Money | None:
        """What is due; none where no source gives the fee."""
        if self.fee.amount is None:
            return None
        share = self.share.share if self.share else Fraction(1)
        return Money.rounded(self.fee.amount.as_fraction() * share, self.fee.amount.currency)

    def explain(self) -> Explanation[Any]:
        """Say how the amount follows from the fee and the share."""
        fee, share = self.fee, self.share
        label = f"{self.label} as published" if share else self.label
        published = Explanation(label=label, value=fee.amount, sources=fee.sources, note=fee.gap)
        if fee.amount is None or share is None:
            return published
        part = Explanation(
            label="share of the first year", value=share.share, sources=share.sources
        )
        exact = fee.amount.as_fraction() * share.share
        whole = Money.rounded(exact, fee.amount.currency).as_fraction() == exact
        product = Explanation[Any](
            label=self.label if whole else f"{self.label}, exact",
            value=self.amount if whole else exact,
            operation=Operation.PRODUCT,
            inputs=(published, part),
        )
        if whole:
            return product
        return Explanation(
            label=self.label,
            value=self.amount,
            operation=Operation.ROUND,
            inputs=(product,),
            rounding=_to_minor(fee.amount.currency),
        )


@attrs.frozen(kw_only=True, str=False)
class FeeStatement(Tabular):
    """What is due under one schedule.

    Attributes:
        association: the association's name.
        schedule: the schedule.
        category: the category's id.
        occasion: joining, renewal or rejoining.
        invoiced: the day on which the invoice is received.
        lines: the parts of the invoice.
    """

    association: str
    schedule: FeeSchedule
    category: str
    occasion: Occasion
    invoiced: date
    lines: tuple[FeeLine, ...]

    @property
    def gaps(self) -> tuple[str, ...]:
        """What no source gives; empty where the total is known."""
        return tuple(line.fee.gap for line in self.lines if line.fee.gap)

    @property
    def total(self) -> Money | None:
        """What is due in all; none where a part of it is not known."""
        amounts = [line.amount for line in self.lines]
        known = [amount for amount in amounts if amount is not None]
        return Money.total(known, self.schedule.currency) if len(known) == len(amounts) else None

    def explain(self) -> Explanation[Any]:
        """Say how the total follows from the published fees; a gap is stated, not filled."""
        label = f"{self.association}, {self.category}, {self.occasion}, schedule {self.schedule.id}"
        inputs = tuple(line.explain() for line in self.lines)
        if self.total is None:
            note = f"not known: {'; '.join(self.gaps)}"
            return Explanation(label=label, value=None, note=note, sources=self.schedule.sources)
        return Explanation(
            label=label,
            value=self.total,
            operation=Operation.SUM,
            inputs=inputs,
            note=self.schedule.note,
        )

    def table(self) -> Table:
        """Give a row for each part, and the total."""
        rows = [(line.label, line.amount, _share_text(line)) for line in self.lines]
        rows.append(("total", self.total, ""))
        title = f"{self.association}, {self.category}, {self.occasion}, schedule {self.schedule.id}"
        notes = [note for note in (self.schedule.note, *self.gaps) if note]
        return Table.of(title, ("fee", "due", "share of the annual fee"), rows, notes=notes)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the statement as plain data."""
        return {
            "schedule": self.schedule.id,
            "category": self.category,
            "occasion": self.occasion.value,
            "invoiced": self.invoiced.isoformat(),
            "lines": [{"label": x.label, "amount": plain_data(x.amount)} for x in self.lines],
            "total": plain_data(self.total),
            "undated": self.schedule.undated,
            "gaps": list(self.gaps),
        }


@attrs.frozen(kw_only=True, str=False)
class Fees(Tabular):
    """What is due under each schedule that is known; undated ones stand side by side.

    Attributes:
        association: whose fees they are.
        category: the category's id.
        occasion: joining, renewal or rejoining.
        invoiced: the day on which the invoice is received.
        statements: one for each schedule; empty where no source gives any.
    """

    association: Association
    category: str
    occasion: Occasion
    invoiced: date
    statements: tuple[FeeStatement, ...]

    def __getitem__(self, schedule: str) -> FeeStatement:
        for statement in self.statements:
            if statement.schedule.id == schedule:
                return statement
        known = tuple(statement.schedule.id for statement in self.statements)
        raise UnknownNameError(f"fee schedule of {self.association.name}", schedule, known)

    def table(self) -> Table:
        """Give a row for each schedule."""
        rows = [
            (s.schedule.id, *(line.amount for line in s.lines), s.total, "; ".join(s.gaps))
            for s in self.statements
        ]
        labels = _labels(self.occasion)
        title = f"{self.association.name}, {self.category}, {self.occasion}, {self.invoiced}"
        notes = [
            str(conflict) for conflict in self.association.conflicts if "fee" in conflict.topic
        ]
        if not rows:
            notes.append(f"no source gives a fee of {self.association.name}")
        columns = ("schedule", *labels, "total", "not known")
        return Table.of(title, columns, rows, notes=notes)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the fees as plain data."""
        return {
            "association": self.association.id,
            "category": self.category,
            "occasion": self.occasion.value,
            "invoiced": self.invoiced.isoformat(),
            "statements": plain_data(self.statements),
        }


def fees(
    association: Association,
    *,
    category: str,
    invoiced: date,
    occasion: str = "joining",
    schedule: str | None = None,
) -> Fees:
    """Say what a category costs, under each schedule that is known.

    On joining, the joining fee and the first year's share of the annual fee are due; the share
    follows from the month in which the invoice is received. A renewal is the whole annual fee.
    Whoever comes back after leaving pays the joining fee again.

    Args:
        association: whose fees.
        category: the category's id.
        invoiced: the day on which the invoice is received.
        occasion: `"joining"`, `"renewal"` or `"rejoining"`.
        schedule: one schedule by its id; every one that may be in force where it is none.

    Raises:
        InvalidValueError: no day, or no such occasion.
        ManyFaultsError: several of these, all together.
        NotInForceError: the schedule asked for was not in force on the day.
        UnknownNameError: the association has no such category or schedule.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> due = tp.membership.fees(
        ...     tp.membership.IASP, category="full", invoiced=date(2024, 7, 20)
        ... )
        >>> print(due["A"].total, due["B"].total)
        1,400.00 EUR 1,475.00 EUR
    """
    faults = Faults()
    day = faults.of(check_day, invoiced, "invoiced")
    faults.of(association.category, category)
    kind = faults.of(Occasion.read, occasion, "occasion") or Occasion.JOINING
    one = None if schedule is None else faults.of(association.schedule, schedule)
    if one is not None and day is not None and not one.in_force(day):
        span = days_in_words(one.start, one.end)
        faults.add([NotInForceError(f"fee schedule {one.id}", day, span)])
    faults.raise_all()
    known = association.fees if one is None else (one,)
    schedules = [each for each in known if each.in_force(invoiced)]
    statements = tuple(
        FeeStatement(
            association=association.name,
            schedule=each,
            category=category,
            occasion=kind,
            invoiced=invoiced,
            lines=_lines(each, category, occasion=kind, invoiced=invoiced),
        )
        for each in schedules
    )
    return Fees(
        association=association,
        category=category,
        occasion=kind,
        invoiced=invoiced,
        statements=statements,
    )


def _labels(occasion: Occasion) -> tuple[str, ...]:
    return ("annual fee",) if occasion is Occasion.RENEWAL else ("joining fee", "first year")


def _lines(
    schedule: FeeSchedule, category: str, *, occasion: Occasion, invoiced: date
) -> tuple[FeeLine, ...]:
    annual = schedule.annual_fee(category)
    if occasion is Occasion.RENEWAL:
        return (FeeLine(label="annual fee", fee=annual),)
    joining = schedule.joining or Fee(amount=Money.zero(schedule.currency))
    first = FeeLine(label="first year", fee=annual, share=schedule.share_of(invoiced))
    return (FeeLine(label="joining fee", fee=joining), first)


def _share_text(line: FeeLine) -> str:
    return f"{line.share.share * 100} %" if line.share else ""


def _to_minor(currency: str) -> Rounding:
    step = Fraction(1, 10 ** EXPONENTS[currency])
    return Rounding.of(Quantity.LINE, step, Mode.HALF_UP)
