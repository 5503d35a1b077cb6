"""The British stamp duty land tax on the rent of a lease, year by year."""

from __future__ import annotations

from fractions import Fraction
from itertools import zip_longest
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import fraction
from technopark._kernel.figure import (
    Figure,
    count,
    difference,
    given,
    lowest,
    product,
    quotient,
    rounded,
    taking,
    total,
)
from technopark._kernel.rounding import Mode, Quantity, Rounding
from technopark._kernel.table import Table, Tabular
from technopark._model.money import Money
from technopark._model.period import Period, add_months, months_between
from technopark.errors import CurrencyMismatchError
from technopark.rent._days.term import kept_term
from technopark.rent._valuation.measures import monthly_rents, passing
from technopark.rent._valuation.windows import windows
from technopark.tables import united_kingdom as uk

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.explain import Explanation
    from technopark._model.lease import Lease

_GBP = "GBP"
_YEAR = 12
_POUND = Rounding.of(Quantity.TOTAL, 1, Mode.DOWN)


@attrs.frozen(eq=False, kw_only=True, str=False)
class StampDuty(Tabular):
    """The stamp duty on the rent of a lease.

    Attributes:
        rents: the rent that each year of the term counts with; the last may be a part of one.
        value: what they are worth at the start, in whole pounds.
        duty: the duty, in whole pounds.
    """

    rents: tuple[Money, ...]
    value: Money
    duty: Money
    _why: Figure = attrs.field(repr=False, alias="why")

    def explain(self) -> Explanation[object]:
        """Say how the duty came about."""
        return self._why.explain()

    def table(self) -> Table:
        """Give a row for each year."""
        rows = list(enumerate(self.rents, 1))
        notes = (f"net present value {self.value}", f"duty {self.duty}")
        return Table.of("Stamp duty on rent", ("year", "rent"), rows, notes=notes)


def stamp_duty(lease: Lease, *, on: date) -> StampDuty:
    """What the British stamp duty land tax on the rent of business premises comes to.

    The rents of the first five years count as they are; each later year counts with the highest
    rent of twelve months in a row within those five. Part of a last year goes by days over 365,
    cut to the pound. The years are discounted at the rate of the law, and the duty is taken in
    slices of their sum.

    Args:
        lease: the lease; its rent before tax.
        on: the day whose rates hold: the one on which the lease takes effect.

    Raises:
        CurrencyMismatchError: the rent is not in GBP.
        NotInForceError: the day lies before the duty.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="a",
        ...     tenant="b",
        ...     units=("c",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2015, 7, 1), date(2018, 10, 31)),
        ...     clauses=(tp.BaseRent(rate=tp.Rate.of(75000, "GBP", per="lump", every="year")),),
        ... )
        >>> found = tp.rent.stamp_duty(lease, on=date(2015, 7, 1))
        >>> print(found.rents[-1], found.value, found.duty, sep=", ")
        25,273.00 GBP, 232,146.00 GBP, 821.00 GBP
    """
    years = _years(lease)
    discount = uk.TEMPORAL_DISCOUNT.version_on(on)
    rate = Fraction(discount.value)
    factor = given("discount factor", 1 / (1 + rate), sources=discount.sources)
    worths = [
        product(f"worth of year {n}", figure, *([factor] * n)) for n, figure in enumerate(years, 1)
    ]
    exact = rounded("net present value", total("worth of the rents", *worths), _POUND)
    value = Money.of(exact.value, _GBP)
    taxed = total("duty, exact", *_slices(attrs.evolve(exact, shown=value), on))
    why = rounded("stamp duty on the rent", taxed, _POUND)
    duty = Money.of(why.value, _GBP)
    rents = tuple(Money.rounded(figure.value, _GBP) for figure in years)
    return StampDuty(rents=rents, value=value, duty=duty, why=attrs.evolve(why, shown=duty))


def _years(lease: Lease) -> list[Figure]:
    """Give the rent that each year counts with."""
    term = kept_term(lease)
    monthly, currency = monthly_rents(lease, term)
    if currency != _GBP:
        raise CurrencyMismatchError(_GBP, currency)
    whole = months_between(term.start, term.end) // _YEAR
    months = [figure for _n, figure in monthly]
    found = [
        total(f"rent of year {n + 1}", *months[n * _YEAR : (n + 1) * _YEAR])
        for n in range(min(whole, uk.FIRST_YEARS))
    ]
    high = _highest(lease) if whole >= uk.FIRST_YEARS else None
    if high is not None:
        found += [high] * (whole - uk.FIRST_YEARS)
    begins = add_months(term.start, whole * _YEAR)
    if begins < term.end:
        found.append(_part(high or _passing(lease, begins), Period(begins, term.end)))
    return found


def _highest(lease: Lease) -> Figure:
    best = windows(lease, within=uk.FIRST_YEARS * _YEAR).highest
    label = f"highest rent of twelve months, {best.period}"
    return given(label, best.amount, sources=(uk.HMRC_HIGHEST,))


def _passing(lease: Lease, on: date) -> Figure:
    return given("rent a year", fraction(passing(lease, on=on).evaluate(), "rent"))


def _part(yearly: Figure, rest: Period) -> Figure:
    """Give the rent of a part of a year, cut to the pound."""
    share = quotient("part of the year", count("days", rest.days), count("days", uk.YEAR_DAYS))
    return rounded(f"rent of {rest}", product("rent of the part, exact", yearly, share), _POUND)


def _slices(value: Figure, on: date) -> list[Figure]:
    """Give the duty on each slice of the net present value."""
    version = uk.STAMP_DUTY_ON_RENT.version_on(on)
    bands = version.value.bands
    known = taking(value, value)  # its reason is told once, in the last slice
    found: list[Figure] = []
    for band, above in zip_longest(bands, bands[1:]):
        if value.value <= band.start:
            break
        top = value
        if above is not None:
            worth = value if value.value <= above.start else known
            top = lowest("up to", worth, given("end", above.start))
        part = difference("slice", top, given("start", band.start))
        rate = given("rate", band.price, sources=version.sources)
        found.append(product(f"duty from {band.start} on", part, rate))
    return found
