"""Statutory limits of a lease as verdicts, dated and cited: Moroccan laws 07-03 and 67-12."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import fraction
from technopark._kernel.figure import Figure, given, lowest, product
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.clauses.law import Use
from technopark._model.money import Money
from technopark._model.period import add_months
from technopark.errors import InvalidPeriodError
from technopark.rent._streams.money import money_figure
from technopark.tables import morocco

if TYPE_CHECKING:
    from technopark._kernel.explain import Explanation

_MONTHS = 12
_MOROCCO = "MA"


class ReviewBy(Term):
    """Who sets the new rent."""

    PARTIES = "parties"
    COURT = "court"


@attrs.frozen(kw_only=True)
class Limit:
    """What law 07-03 allows on a day.

    Attributes:
        share: the largest rise, as a share of the rent before.
        from_day: the first day on which the rent may rise.
        sources: the law and who tells of it.
    """

    share: Fraction
    from_day: date
    sources: tuple[Citation, ...]


def knows(regime: str) -> bool:
    """Say whether the limits of a regime are known here: those of the Moroccan laws are."""
    return regime.partition(":")[0] == _MOROCCO


def limit_07_03(use: Use, *, since: date, on: date) -> Limit:
    """Give the limit for a rise between parties.

    Raises:
        NotInForceError: the day lies before the law.
    """
    caps = morocco.REVISION_CAP_DWELLING if use is Use.DWELLING else morocco.REVISION_CAP_BUSINESS
    cap = caps.version_on(on)
    years = morocco.REVISION_YEARS.version_on(on)
    return Limit(
        share=fraction(cap.value, "cap"),
        from_day=add_months(since, years.value * _MONTHS),
        sources=cap.sources,
    )


@attrs.frozen(eq=False, kw_only=True, str=False)
class Revision(Tabular):
    """Whether a rent may rise, and to what.

    Attributes:
        passing: the rent before.
        asked: the rent that is asked for; none where none is.
        most: the highest rent that the law allows.
        verdict: whether what is asked for is allowed; of no rise at all, whether one is.
    """

    passing: Money
    asked: Money | None
    most: Money
    verdict: Verdict
    _why: Figure = attrs.field(repr=False, alias="why")

    @property
    def held(self) -> Money:
        """The rent asked for, held at the limit; the limit itself where none is asked for."""
        return self.most if self.asked is None else min(self.asked, self.most)

    def explain(self) -> Explanation[object]:
        """Say how the rent held at the limit came about."""
        if self.asked is None:
            return self._why.explain()
        found = lowest("rent held at the limit", given("asked", self.asked), self._why)
        return attrs.evolve(found, shown=self.held).explain()

    def table(self) -> Table:
        """Give the findings, with the amounts below."""
        found = self.verdict.table()
        notes = (f"rent {self.passing}, asked {self.asked or 'nothing'}", f"at most {self.most}")
        return attrs.evolve(found, notes=notes)


def revision(
    passing: Money,
    *,
    since: date,
    on: date,
    asked: Money | None = None,
    use: Use | str = Use.BUSINESS,
    by: ReviewBy | str = ReviewBy.PARTIES,
) -> Revision:
    """Whether Moroccan law 07-03 allows a rise of the rent on a day, and up to what.

    Not before three years from the signature or the last rise, and by no more than 10 %, or
    8 % for dwellings. A court may go up to 50 % where the rent is at most 400 MAD a month.

    Args:
        passing: the monthly rent before.
        since: the day of signature, or of the last rise.
        on: the day of the rise.
        asked: the rent that is asked for.
        use: what the premises are used for.
        by: who sets it.

    Raises:
        InvalidPeriodError: the rise lies before `since`.
        NotInForceError: the rise lies before the law.
        CurrencyMismatchError: the rents are in two currencies.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> mad = lambda amount: tp.Money.of(amount, "MAD")
        >>> found = tp.rent.revision(
        ...     mad("1000.00"), since=date(2018, 1, 1), on=date(2021, 1, 1), asked=mad("1200.00")
        ... )
        >>> print(found.verdict.holds, found.held)
        False 1,100.00 MAD
    """
    if on < since:
        raise InvalidPeriodError(since, on)
    use, by = Use.read(use, "revision use"), ReviewBy.read(by, "revision by")
    limit = limit_07_03(use, since=since, on=on)
    share, sources = limit.share, limit.sources
    if by is ReviewBy.COURT and passing <= morocco.COURT_RENT.on(on):
        court = morocco.COURT_CAP.version_on(on)
        share, sources = fraction(court.value, "cap"), court.sources
    factor = given("one and the cap", 1 + share, sources=sources)
    if on < limit.from_day:
        factor = given("one", 1, note=f"no rise before {limit.from_day}", sources=limit.sources)
    exact = product("highest rent, exact", given("rent before", passing), factor)
    why = money_figure("highest rent", exact, passing.currency)
    most = Money.of(why.value, passing.currency)
    rise = asked is None or asked > passing
    findings = (
        interval_finding("interval", limit, since=since, on=on, rise=rise),
        _size_finding(passing, asked, share=share, sources=sources),
    )
    verdict = Verdict(subject="law 07-03 allows the rise", findings=findings)
    return Revision(passing=passing, asked=asked, most=most, verdict=verdict, why=why)


def interval_finding(
    name: str, limit: Limit, *, since: date, on: date, rise: bool = True
) -> Finding:
    """Say whether three years have passed."""
    early = rise and on < limit.from_day
    return Finding(
        requirement=name,
        statement="three years lie between the signature or the last rise and a rise",
        answer=Answer.UNMET if early else Answer.MET,
        observed=f"from {since} to {on}" if rise else "no rise",
        remedy=f"wait until {limit.from_day}" if early else "",
        sources=limit.sources,
    )


def _size_finding(
    passing: Money,
    asked: Money | None,
    *,
    share: Fraction,
    sources: tuple[Citation, ...],
) -> Finding:
    """Say whether a rise is small enough, whenever it is: a rise too early may be small."""
    most = Money.rounded(passing.as_fraction() * (1 + share), passing.currency)
    above = asked is not None and asked > most
    return Finding(
        requirement="size",
        statement=f"the rent rises by at most {share * 100} %",
        answer=Answer.UNMET if above else Answer.MET,
        observed=f"from {passing} to {asked}" if asked is not None else "no rent is asked for",
        remedy=f"hold it at {most}" if above else "",
        sources=sources,
    )
