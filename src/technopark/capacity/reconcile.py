"""What was published about one site, and what of it cannot all be true."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from technopark._kernel.exact import number_of, plain
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.area import M2_PER_SQFT, Basis
from technopark._model.observation import Observation, Qualifier, latest
from technopark.capacity.hidden import hidden_demand
from technopark.capacity.printed import Printed, check_rates
from technopark.tables.density import DENSITY_RULES
from technopark.tables.efficiency import EFFICIENCIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

_PERCENT: Final = 100
_LONG: Final = {"months", "years"}
_GROSS: Final = (Basis.GROSS, Basis.GEA, Basis.GIA, Basis.IPMS_1, Basis.IPMS_2)
_NET: Final = (
    Basis.USABLE,
    Basis.NIA,
    Basis.IPMS_3,
    Basis.IPMS_3_1,
    Basis.IPMS_3_2,
    Basis.RENTABLE,
)


def reconcile(observations: Iterable[Observation], *, on: date, subject: str = "") -> Verdict:
    """Check the figures published about one site against each other: a finding for each check.

    A check that lacks a figure is left out. An unmet finding says that the figures cannot all be
    true, or not by one definition; nothing is corrected. A span, "more than" and "up to" count as
    all that they may mean; "about" and "nearly" as the figure itself. Areas count in m².

    Args:
        observations: what was published about the site.
        on: the day; later figures are left out.
        subject: what the verdict is called.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> source = tp.Citation(publisher="P", title="T", confidence=tp.Confidence.HIGH)
        >>> day = date(2018, 10, 8)
        >>> hosted, capacity = (
        ...     tp.Observation(
        ...         subject="a",
        ...         metric=metric,
        ...         value=value,
        ...         unit="companies",
        ...         as_of=day,
        ...         source=source,
        ...     )
        ...     for metric, value in (("hosted", 120), ("capacity", 100))
        ... )
        >>> tp.capacity.reconcile([hosted, capacity], on=day).fails
        True
    """
    known = [one for one in observations if one.as_of <= on and _is_comparable(one)]
    checks = (_same_basis, _efficiency, _hosted, _units, _rate, _two_rates, _crowding, _waiting)
    findings = tuple(finding for check in checks for finding in check(known, on))
    return Verdict(subject=subject or "published figures agree", findings=findings)


def _is_comparable(one: Observation) -> bool:
    """Say whether a figure is in the unit in which its like are compared."""
    return one.metric not in {"area", "withheld"} or one.unit == "m2"


def _same_basis(known: Sequence[Observation], _on: date) -> Iterable[Finding]:
    """Two areas of one basis for one day are two different buildings, or one is wrong."""
    areas = [one for one in known if one.metric == "area" and not one.kind]
    for n, one in enumerate(areas):
        for other in areas[n + 1 :]:
            like = (one.basis, one.as_of, one.planned) == (other.basis, other.as_of, other.planned)
            if like and not (_reaches(one, _least(other)) and _reaches(other, _least(one))):
                yield _finding(
                    "one area", f"{one} and {other} are one area", (one, other), is_met=False
                )


def _efficiency(known: Sequence[Observation], on: date) -> Iterable[Finding]:
    """Usable over gross lies among what is published of other buildings."""
    gross, net = (_latest_area(known, bases, on) for bases in (_GROSS, _NET))
    if gross is None or net is None or not gross.number:
        return
    found = net.number / gross.number
    least, most = (Fraction(value) for value in (EFFICIENCIES[0], EFFICIENCIES[-1]))
    yield _finding(
        "efficiency",
        f"usable over gross lies in what is published of others, {_share(least)} to {_share(most)}",
        (net, gross),
        is_met=least <= found <= most,
        seen=f"{net} of {gross}: {_share(found)}",
    )


def _latest_area(
    known: Sequence[Observation], bases: tuple[Basis, ...], on: date
) -> Observation | None:
    return latest([one for one in known if one.basis in bases], "area", on=on, kind="")


def _hosted(known: Sequence[Observation], on: date) -> Iterable[Finding]:
    """No more companies are hosted than there is capacity for."""
    pair = _pair(known, on)
    if pair is not None:
        hosted, capacity = pair
        says = "companies hosted do not exceed the declared capacity"
        seen = f"{hosted} of {capacity}"
        yield _finding("hosted", says, pair, is_met=_reaches(capacity, _least(hosted)), seen=seen)


def _units(known: Sequence[Observation], on: date) -> Iterable[Finding]:
    """Declared companies and units are two capacities; where they differ, both must be named."""
    capacity = _in_companies(known, "capacity", on)
    kinds = sorted({one.kind for one in known if one.kind})
    parts = [latest(known, "units", on=on, kind=kind) for kind in kinds]
    units = [one for one in parts if one is not None]
    if capacity is not None and units:
        total = sum((one.number for one in units), Fraction(0))
        bounds = [most for one in units if (most := _most(one)) is not None]
        is_met = _reaches(capacity, sum((_least(one) for one in units), Fraction(0))) and (
            len(bounds) < len(units) or _least(capacity) <= sum(bounds)
        )
        says = "declared companies are as many as units"
        seen = f"{capacity} against {number_of(total, 'units')}"
        every = (capacity, *units)
        yield _finding("units", says, every, is_met=is_met, seen=seen)


def _rate(known: Sequence[Observation], on: date) -> Iterable[Finding]:
    """A published rate is that of companies against capacity, or follows another definition."""
    pair, rate = _pair(known, on), latest(known, "occupancy", on=on, kind="", planned=False)
    if pair is not None and rate is not None and pair[1].number:
        hosted, capacity = pair
        share, printed = hosted.number / capacity.number, _printed(rate)
        is_met = _reaches(hosted, printed.low * _least(capacity)) and _reaches(
            capacity, _least(hosted) / printed.high
        )
        says = "the published rate is that of companies hosted over declared capacity"
        seen = f"{rate} against {_share(share)}"
        yield _finding("rate", says, (rate, *pair), is_met=is_met, seen=seen)


def _two_rates(known: Sequence[Observation], on: date) -> Iterable[Finding]:
    """A rate on all stock and one on what is on offer imply how large the stock is."""
    full, offer = (latest(known, "occupancy", on=on, kind=kind) for kind in ("", "on offer"))
    withheld = latest(known, "withheld", on=on)
    stock = latest(known, "area", on=on, kind="")
    if full is None or offer is None or withheld is None or stock is None:
        return
    rates = _printed(full), _printed(offer)
    if rates[0].high < rates[1].low:
        yield check_rates(
            all_stock=rates[0],
            on_offer=rates[1],
            withheld=_ends(withheld),
            stock=_ends(stock),
            sources=tuple(dict.fromkeys(o.source for o in (full, offer, withheld, stock))),
        )


def _crowding(known: Sequence[Observation], on: date) -> Iterable[Finding]:
    """Nobody works on less than the densest published rule allows."""
    jobs = latest(known, "jobs", on=on, kind="", planned=False)
    area = latest(known, "area", on=on, kind="")
    if jobs is None or area is None or not jobs.number:
        return
    feet = min(rule.each for rule in DENSITY_RULES if "concentrated" in rule.name)
    least = Fraction(feet) * Fraction(M2_PER_SQFT)
    each = area.number / jobs.number
    yield _finding(
        "crowding",
        f"there are at least {_places(least)} m² a job",
        (area, jobs),
        is_met=_reaches(area, least * _least(jobs)),
        seen=f"{area} for {jobs}: {_places(each)} m² each",
    )


def _waiting(known: Sequence[Observation], on: date) -> Iterable[Finding]:
    """A list, its wait and the exits of one day are those of one queue, or some give up."""
    line = _in_companies(known, "waiting", on)
    if line is None:
        return
    same_day = [one for one in known if one.as_of == line.as_of]
    wait, exits = latest(same_day, "wait", on=on), latest(same_day, "exits_a_year", on=on)
    if wait is None or exits is None or wait.unit not in _LONG:
        return
    if line.number and wait.number:
        yield hidden_demand(
            waiting=_ends(line),
            wait=_ends(wait),
            exits=_ends(exits),
            unit=wait.unit.removesuffix("s"),
            sources=tuple(dict.fromkeys(one.source for one in (line, wait, exits))),
        ).finding


def _ends(figure: Observation) -> Printed:
    return Printed(figure.number, figure.number if figure.upper is None else figure.upper)


def _pair(known: Sequence[Observation], on: date) -> tuple[Observation, Observation] | None:
    hosted, capacity = (_in_companies(known, metric, on) for metric in ("hosted", "capacity"))
    return None if hosted is None or capacity is None else (hosted, capacity)


def _in_companies(known: Sequence[Observation], metric: str, on: date) -> Observation | None:
    companies = [one for one in known if one.unit in {"companies", ""}]
    return latest(companies, metric, on=on, kind="")


def _printed(rate: Observation) -> Printed:
    """Give the shares that were printed as a rate."""
    read = Printed.of if rate.unit == "share" else Printed.percent
    span = read(plain(rate.number))
    if rate.qualifier is Qualifier.MORE_THAN:
        return Printed(span.low, max(span.high, Fraction(1)))
    return Printed(0, span.high) if rate.qualifier is Qualifier.UP_TO else span


def _least(figure: Observation) -> Fraction:
    """Give the least that a published figure may be."""
    return Fraction(0) if figure.qualifier is Qualifier.UP_TO else figure.number


def _most(figure: Observation) -> Fraction | None:
    """Give the most that a published figure may be; none where nothing bounds it."""
    return None if figure.qualifier is Qualifier.MORE_THAN else _ends(figure).high


def _reaches(figure: Observation, number: Fraction) -> bool:
    """Say whether a published figure may be as much as a number."""
    most = _most(figure)
    return most is None or number <= most


def _finding(
    name: str,
    says: str,
    rests_on: tuple[Observation, ...],
    *,
    is_met: bool,
    seen: str = "",
) -> Finding:
    return Finding(
        requirement=name,
        statement=says,
        answer=Answer.MET if is_met else Answer.UNMET,
        observed=seen,
        remedy="" if is_met else "name what each figure counts, or correct one",
        sources=tuple(dict.fromkeys(one.source for one in rests_on)),
    )


def _share(value: Fraction) -> str:
    return f"{_places(value * _PERCENT)} %"


def _places(value: Fraction) -> str:
    return plain(round_to(value, Fraction(1, 100), Mode.HALF_UP))
