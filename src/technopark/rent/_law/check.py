"""A lease against the statutory limits of its regime."""

from __future__ import annotations

import itertools
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import plain
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.clauses.base import Charge
from technopark._model.clauses.deposit import Deposit
from technopark._model.clauses.free import RentFree
from technopark._model.clauses.index import Indexation
from technopark._model.clauses.law import Use
from technopark._model.clauses.term import HoldingOver
from technopark.errors import NotInForceError
from technopark.rent._clauses.alter import only
from technopark.rent._clauses.plan import plan_of
from technopark.rent._rises.limits import interval_finding, knows, limit_07_03
from technopark.rent._streams.monthly import headline_month, together
from technopark.tables import morocco

if TYPE_CHECKING:
    from technopark._kernel.citation import Citation
    from technopark._model.lease import Lease
    from technopark.rent._rises.limits import Limit

_PROFESSIONAL = "MA:67-12"
_OPEN = (
    "whether a step that was agreed when the lease was signed counts as a rise under law 07-03 "
    "is not decided here: have the reading confirmed, or sign a new lease"
)
_PERCENT = 100
_TENTH = Fraction(1, 10)


@attrs.frozen(kw_only=True)
class _Rise:
    """A rise of the monthly rent.

    Attributes:
        on: the day.
        before: the rent of a month before it.
        after: the rent of a month from it on.
        agreed: whether it follows from the lease as signed, not from a review.
    """

    on: date
    before: Fraction
    after: Fraction
    agreed: bool

    @property
    def share(self) -> Fraction:
        """The rise as a share of the rent before; of no rent, any rise is a whole one."""
        return (self.after - self.before) / self.before if self.before else Fraction(1)


def check(lease: Lease, *, use: Use | str = Use.BUSINESS) -> Verdict:
    """Whether a lease keeps the statutory limits of its regime, rise by rise.

    Under every Moroccan regime (`MA:` and the law) law 07-03 is asked: no rise within three
    years of the signature or the last rise, and by no more than 10 %, or 8 % for dwellings. A
    rise by a review is judged. One that was agreed when the lease was signed, such as the rent
    that doubles after 18 months, is unknown where it goes beyond the limits: whether such a
    step is a rise in the sense of the law is an open reading. Under law 67-12 the deposit is at
    most two months of rent.

    Args:
        lease: the lease; its `regime` says which limits there are.
        use: what the premises are used for.

    Raises:
        ClauseError: a clause that cannot be carried out, or a rent that has no month.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> lease = tp.Lease(
        ...     id="CAS-114",
        ...     tenant="m2t",
        ...     units=("CAS-1-14",),
        ...     area=tp.Area.of("20", basis=tp.Basis.NIA),
        ...     term=tp.Period.closed(date(2015, 6, 1), date(2020, 5, 31)),
        ...     clauses=(
        ...         tp.CardRent(
        ...             card=tp.reference.rate_card(), site="casablanca", category="start-up"
        ...         ),
        ...     ),
        ...     regime="MA:DOC",
        ... )
        >>> tp.rent.check(lease).unknown
        True
    """
    use = Use.read(use, "check use")
    subject = f"lease {lease.id} keeps the statutory limits of {lease.regime or 'its regime'}"
    if not knows(lease.regime):
        return Verdict(subject=subject, findings=(_unknown_regime(lease),))
    findings: list[Finding] = []
    since = lease.signed_on
    for rise in _rises(lease):
        findings += _judged(rise, since, use)
        since = rise.on
    if not findings:
        findings.append(_no_rise())
    if lease.regime == _PROFESSIONAL:
        findings += _deposit(lease)
    return Verdict(subject=subject, findings=tuple(findings))


def _unknown_regime(lease: Lease) -> Finding:
    said = f"no limits are known here for {lease.regime}" if lease.regime else "no regime is given"
    return Finding(
        requirement="regime",
        statement="the law that the lease stands under is known",
        answer=Answer.UNKNOWN,
        observed=said,
        remedy="set Lease.regime, such as MA:49-16, MA:67-12 or MA:DOC",
    )


def _no_rise() -> Finding:
    return Finding(
        requirement="rise",
        statement="the rent rises within the limits of law 07-03",
        answer=Answer.MET,
        observed="no rise in the term",
        sources=morocco.REVISION_YEARS.versions[0].sources,
    )


def _rises(lease: Lease) -> list[_Rise]:
    """Give every rise of the monthly rent in the term, before rent-free time."""
    agreed = {on for on, _before, _after in _steps(lease, without=(Indexation,))}
    return [
        _Rise(on=on, before=before, after=after, agreed=on in agreed)
        for on, before, after in _steps(lease)
    ]


def _steps(lease: Lease, without: tuple[type, ...] = ()) -> list[tuple[date, Fraction, Fraction]]:
    dropped = (RentFree, HoldingOver, *without)
    kept = tuple(clause for clause in lease.clauses if not isinstance(clause, dropped))
    bare = attrs.evolve(lease, clauses=kept)
    months = [
        (one.days.start, headline_month(lease, "rent", one).value)
        for one in together(plan_of(bare).streams, (Charge.RENT,), lease.term)
    ]
    found: list[tuple[date, Fraction, Fraction]] = []
    for (_start, before), (start, after) in itertools.pairwise(months):
        if after > before:
            found.append((start, before, after))
    return found


def _judged(rise: _Rise, since: date, use: Use) -> list[Finding]:
    try:
        limit = limit_07_03(use, since=since, on=rise.on)
    except NotInForceError as error:
        return [
            Finding(
                requirement=f"rise of {rise.on}",
                statement="law 07-03 is in force on the day of the rise",
                answer=Answer.UNKNOWN,
                observed=str(error),
                remedy="look up the law before it",
            )
        ]
    interval = interval_finding(f"interval before {rise.on}", limit, since=since, on=rise.on)
    return [_open_if_agreed(one, rise) for one in (interval, _size(rise, limit))]


def _size(rise: _Rise, limit: Limit) -> Finding:
    above = rise.share > limit.share
    percent = _tenths(rise.share * _PERCENT, limit.share * _PERCENT)
    return Finding(
        requirement=f"size of {rise.on}",
        statement=f"the rent rises by at most {plain(limit.share * _PERCENT)} %",
        answer=Answer.UNMET if above else Answer.MET,
        observed=f"{percent} % more on {rise.on}",
        remedy="hold it at the limit" if above else "",
        sources=limit.sources,
    )


def _tenths(value: Fraction, most: Fraction) -> str:
    """Write a number in tenths; where they would hide that it is above its limit, say that."""
    near = round_to(value, _TENTH, Mode.HALF_UP)
    return f"over {plain(most)}" if near <= most < value else plain(near)


def _open_if_agreed(finding: Finding, rise: _Rise) -> Finding:
    """Leave open what goes beyond a limit by a step that was agreed at the start."""
    if finding.answer is Answer.MET or not rise.agreed:
        return finding
    return attrs.evolve(
        finding,
        answer=Answer.UNKNOWN,
        observed=f"{finding.observed}, agreed at the start",
        remedy=_OPEN,
    )


def _deposit(lease: Lease) -> list[Finding]:
    """Hold the deposit against the two months of law 67-12."""
    clause = only(lease, Deposit)
    if clause is None:
        return []
    try:
        most = morocco.DEPOSIT_MONTHS.version_on(lease.signed_on)
    except NotInForceError as error:
        return [_deposit_finding(Answer.UNKNOWN, str(error), ())]
    months = Fraction(clause.months or 0)
    if clause.amount is not None:
        streams = plan_of(lease).streams
        first = next(iter(together(streams, clause.of, lease.term)), None)
        month = (
            headline_month(lease, "Deposit", first, limits=clause.limits).value
            if first
            else Fraction(0)
        )
        if not month:
            return [_deposit_finding(Answer.UNKNOWN, "no rent to count months of", most.sources)]
        months = clause.amount.as_fraction() / month
    answer = Answer.MET if months <= most.value else Answer.UNMET
    shown = _tenths(months, Fraction(most.value))
    things = "month" if shown == "1" else "months"
    return [_deposit_finding(answer, f"{shown} {things}", most.sources)]


def _deposit_finding(answer: Answer, observed: str, sources: tuple[Citation, ...]) -> Finding:
    remedies = {
        Answer.MET: "",
        Answer.UNMET: "lower the deposit to two months of rent",
        Answer.UNKNOWN: "say what the deposit is counted in, and the day of signature",
    }
    return Finding(
        requirement="deposit",
        statement="the deposit is at most two months of rent",
        answer=answer,
        observed=observed,
        remedy=remedies[answer],
        sources=sources,
    )
