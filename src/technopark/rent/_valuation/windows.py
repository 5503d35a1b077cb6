"""Rents of so many months in a row: which of them come to the most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import number_of
from technopark._kernel.figure import Figure, total
from technopark._kernel.table import Table, Tabular
from technopark._model.money import Money
from technopark._model.period import Period, add_months
from technopark.errors import InvalidValueError
from technopark.rent._days.term import kept_term
from technopark.rent._streams.money import money_figure
from technopark.rent._valuation.measures import monthly_rents

if TYPE_CHECKING:
    from technopark._kernel.explain import Explanation
    from technopark._model.lease import Lease

_YEAR = 12


@attrs.frozen(eq=False, kw_only=True)
class Window:
    """The rent of some months in a row.

    Attributes:
        first: the number of the first month, from 1 on.
        period: the days.
        amount: the rent of them, before tax.
    """

    first: int
    period: Period
    amount: Money
    _why: Figure = attrs.field(repr=False, alias="why")

    def explain(self) -> Explanation[object]:
        """Say how the rent came about, month by month."""
        return self._why.explain()


@attrs.frozen(eq=False, kw_only=True, str=False)
class Windows(Tabular):
    """The rent of every so many months in a row.

    Attributes:
        windows: in the order of their first months.
        months: how many months each has.
    """

    windows: tuple[Window, ...]
    months: int

    @property
    def highest(self) -> Window:
        """The one with the highest rent, the first of equal ones."""
        return max(self.windows, key=_amount)

    def table(self) -> Table:
        """Give a row for each."""
        rows = [
            (f"{one.first}-{one.first + self.months - 1}", one.period, one.amount)
            for one in self.windows
        ]
        best = self.highest
        notes = (f"highest {best.amount}, {best.period}",)
        title = f"Rent of {number_of(self.months, 'months')} in a row"
        return Table.of(title, ("months", "period", "rent"), rows, notes=notes)


def windows(lease: Lease, *, months: int = _YEAR, within: int | None = None) -> Windows:
    """The rent of every so many months in a row of a lease, as stamp duties look at it.

    The British duty takes the highest rent of twelve months in a row within the first five
    years for every year after them.

    Args:
        lease: the lease; its rent before tax, rent-free time taken off.
        months: how many in a row.
        within: only months of so many from the start; the whole term where it is none.

    Raises:
        InvalidValueError: fewer whole months than that.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2004, 4, 1), date(2006, 3, 31)),
        ...     clauses=(
        ...         tp.BaseRent(rate=tp.Rate.of("4000", "GBP", per="lump", every="month")),
        ...         tp.RentStep(kind=tp.StepKind.TO, value=4250, on=(date(2005, 2, 1),)),
        ...     ),
        ... )
        >>> best = tp.rent.windows(lease).highest
        >>> print(best.amount, best.period)
        51,000.00 GBP 2005-02-01 to 2006-01-31
    """
    term = kept_term(lease)
    monthly, currency = monthly_rents(lease, term)
    # A last month that is cut short is no month of a row.
    whole = [figure for n, figure in monthly if add_months(term.start, n + 1) <= term.end]
    seen = whole[:within]
    if not 0 < months <= len(seen):
        raise InvalidValueError("windows months", months, f"1 to {len(seen)} whole months")
    return Windows(
        windows=tuple(
            _window(term, n, seen[n : n + months], currency=currency)
            for n in range(len(seen) - months + 1)
        ),
        months=months,
    )


def _window(term: Period, n: int, figures: list[Figure], *, currency: str) -> Window:
    period = Period(add_months(term.start, n), add_months(term.start, n + len(figures)))
    why = money_figure(f"rent of {period}", total("rent, exact", *figures), currency)
    return Window(first=n + 1, period=period, amount=Money.of(why.value, currency), why=why)


def _amount(window: Window) -> Money:
    return window.amount
