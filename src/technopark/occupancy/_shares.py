"""Each definition of occupancy as a quotient of sums."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from technopark._kernel.conflict import Conflict, Statement
from technopark._kernel.exact import plain
from technopark._kernel.explain import Explanation, Operation
from technopark._model.observation import Qualifier
from technopark._model.state import UnitState
from technopark.occupancy.tally import LET, LETTABLE, ON_OFFER, VACANT
from technopark.tables.occupancy import DEFINITIONS, HOUSE

if TYPE_CHECKING:
    from collections.abc import Callable

    from technopark._kernel.measure import Definition, Measure
    from technopark._model.observation import Observation
    from technopark._model.period import Period
    from technopark.occupancy.tally import Tally

_PERCENT = 100
_TWO: Final = 2
_LEASED = (*LET, UnitState.LET_FUTURE)
_COMMITTED = (*_LEASED, UnitState.RESERVED)
_OF: Final = {definition.name: definition for definition in DEFINITIONS}
NAMES: Final = tuple(_OF)

States: TypeAlias = tuple[UnitState, ...]


class Known(Protocol):
    """What is known of a park or a site, from which every definition follows."""

    @property
    def subject(self) -> str:
        """Whose occupancy it is."""
        ...

    @property
    def over(self) -> Period:
        """The days."""
        ...

    @property
    def total(self) -> Tally:
        """The sums."""
        ...

    @property
    def collected(self) -> Fraction | None:
        """Rent collected."""
        ...

    @property
    def potential(self) -> Fraction | None:
        """Rent that all space could bring."""
        ...

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies of the two."""
        ...

    @property
    def hosted(self) -> Observation | None:
        """The companies inside published for the whole."""
        ...

    @property
    def rate(self) -> Observation | None:
        """The rate published."""
        ...


def measure(report: Known, name: str) -> Measure:
    """Work out one definition."""
    definition = _OF[name]
    if name == "economic":
        return _economic(report, definition)
    if name == "as published":
        return _as_published(report, definition)
    if not report.total.sites:
        closed = "; ".join(report.total.closed) or "the park has none"
        return definition.gap(f"no site is open: {closed}")
    if name in _BY_UNITS:
        what, top, bottom = _BY_UNITS[name]
        return _by_units(report.total, definition, what, states=(top, bottom))
    return _OTHERS[name](report, definition)


# what is summed, the states of the numerator and of the denominator
_BY_UNITS: Final[dict[str, tuple[str, States, States]]] = {
    "physical": ("area", LET, LETTABLE),
    "physical on offer": ("area", LET, ON_OFFER),
    "leased": ("area", _LEASED, LETTABLE),
    "committed": ("area", _COMMITTED, LETTABLE),
    "units": ("units", LET, LETTABLE),
    "units on offer": ("units", LET, ON_OFFER),
    "desks": ("desks", LET, LETTABLE),
    "desks on offer": ("desks", LET, ON_OFFER),
    "epra": ("ERV", LET, LETTABLE),
    "epra vacancy": ("ERV", VACANT, LETTABLE),
}


def _by_units(
    tally: Tally, definition: Definition, what: str, *, states: tuple[States, States]
) -> Measure:
    top, bottom = states
    if not tally.has("units", LETTABLE):
        return definition.gap("no lettable unit is known")
    reason = tally.missing(what.removesuffix(" at the start"), bottom)
    bases = tally.bases("area") if what == "area" else ()
    if len(bases) > 1:
        reason = f"areas of different bases do not add up: {', '.join(bases)}"
    reason = reason or _mixed(tally.bases("ERV") if what == "ERV" else ())
    if reason:
        return definition.gap(reason)
    label = _CALLED_SO.get(what, what) + (f", {bases[0]}" if bases else "")
    return definition.over(
        _states(tally, what, top, label=f"{label}: {_WORDS[top]}"),
        _states(tally, what, bottom, label=f"{label}: {_WORDS[bottom]}"),
    )


_AT_START: Final = "desks at the start"
_CALLED_SO: Final = {"area": "area in m²", _AT_START: "desks at the start of each month"}
_WORDS: Final = {
    LET: "occupied",
    LETTABLE: "lettable",
    ON_OFFER: "on offer or let",
    VACANT: "vacant",
    _LEASED: "let",
    _COMMITTED: "let or reserved",
}


def _states(tally: Tally, what: str, states: States, *, label: str) -> Explanation[Any]:
    """Add up what is in each of some states; those with nothing are left out."""
    found = tally.by_state(what)
    times = tally.days if what == _AT_START else 1  # of months, so no mean over days
    inputs = tuple(
        Explanation(label=f"{what} {state}", value=found[state.value] * times)
        for state in states
        if found.get(state.value)
    )
    return _sum(label, inputs)


def _sum(label: str, inputs: tuple[Explanation[Any], ...]) -> Explanation[Any]:
    if not inputs:
        return Explanation(label=label, value=Fraction(0))
    total = sum((Fraction(one.value) for one in inputs), Fraction(0))
    return Explanation(label=label, value=total, operation=Operation.SUM, inputs=inputs)


def _mixed(currencies: tuple[str, ...]) -> str:
    """Say that amounts do not add up; empty where they are in one currency."""
    if len(currencies) < _TWO:
        return ""
    names = ", ".join(one or "a plain number" for one in currencies)
    return f"amounts in different currencies do not add up: {names}"


def _rent(report: Known, definition: Definition) -> Measure:
    tally = report.total
    reason = tally.missing("rent", LET) or tally.missing("ERV", VACANT)
    reason = reason or _mixed(tally.bases("rent", "ERV"))
    if reason or not tally.has("units", LETTABLE):
        return definition.gap(reason or "no lettable unit is known")
    rent = Explanation(label="contract rent of occupied space", value=tally.total("rent"))
    vacant = _states(tally, "ERV", VACANT, label="ERV of vacant space")
    return definition.over(rent, _sum("contract rent and ERV of vacant space", (rent, vacant)))


def _desks_at_start(report: Known, definition: Definition) -> Measure:
    if report.over.days == 1:
        return definition.gap("it is a figure of a period, and the report is on a day")
    return _by_units(report.total, definition, _AT_START, states=(LET, LETTABLE))


def _companies(report: Known, definition: Definition) -> Measure:
    return _against_capacity(report, definition, _published(report, "hosted"))


def _companies_whole(report: Known, definition: Definition) -> Measure:
    if report.hosted is None:
        none = f"no figure of companies hosted is published for {report.subject} as a whole"
        return definition.gap(none if report.over.days == 1 else _OF_A_DAY)
    return _against_capacity(report, definition, observed(report.hosted, _CALLED["hosted"]))


def disagreement(report: Known) -> tuple[Conflict, ...]:
    """Set the companies published for the whole against the sum of the sites' own figures."""
    whole = report.hosted
    parts = [one for one in report.total.published if one.metric == "hosted"]
    if whole is None or not parts or parts == [whole]:  # a site's own figure is both
        return ()
    total = sum((one.number for one in parts), Fraction(0))
    if _admits(whole, total):
        return ()
    listed = ", ".join(f"{one.subject} {one} ({one.as_of})" for one in parts)
    missing = report.total.missing_sites("hosted")
    return (
        Conflict(
            topic=f"companies inside {report.subject}",
            statements=(
                Statement(f"{whole} in all", whole.source),
                Statement(f"{plain(total)} by the last figures of the sites: {listed}", HOUSE),
            ),
            note="both stand, as companies and as companies, whole"
            + (f"; no figure is known for {missing}" if missing else ""),
        ),
    )


def _admits(whole: Observation, total: Fraction) -> bool:
    """Say whether a printed figure, as its source qualifies it, leaves room for a number."""
    if whole.qualifier is Qualifier.MORE_THAN:
        return total > whole.number
    if whole.qualifier is Qualifier.UP_TO:
        return total <= whole.number
    return whole.number <= total <= (whole.number if whole.upper is None else whole.upper)


def _tenants(report: Known, definition: Definition) -> Measure:
    tally = report.total
    if not tally.has("tenants"):
        return definition.gap("no lease is known")
    inside = Explanation(label="tenants who are in", value=tally.amount("tenants"))
    return _against_capacity(report, definition, inside)


def _against_capacity(
    report: Known, definition: Definition, inside: Explanation[Any] | str
) -> Measure:
    """Divide companies by declared capacity; say which of the two is missing, and where."""
    capacity = _published(report, "capacity")
    top = inside if isinstance(inside, Explanation) else None
    bottom = capacity if isinstance(capacity, Explanation) else None
    if top is None or bottom is None:
        reasons = [one for one in (inside, capacity) if isinstance(one, str)]
        return definition.gap(
            "; ".join(dict.fromkeys(reasons)),
            numerator=None if top is None else top.value,
            denominator=None if bottom is None else bottom.value,
        )
    return definition.over(top, bottom)


_OF_A_DAY: Final = "published figures are of a day, and the report is over a period"
_CALLED: Final = {"hosted": "companies hosted", "capacity": "declared capacity in companies"}


def _published(report: Known, metric: str) -> Explanation[Any] | str:
    """Add up a published figure over the sites, or say for which of them there is none."""
    if report.over.days > 1:
        return _OF_A_DAY
    called, tally = _CALLED[metric], report.total
    missing = tally.missing_sites(metric)
    if missing:
        return f"no figure of {called} is known for {missing}"
    inputs = tuple(observed(one, called) for one in tally.published if one.metric == metric)
    return inputs[0] if len(inputs) == 1 else _sum(called, inputs)


def observed(one: Observation, called: str) -> Explanation[Any]:
    """Give a published figure with its day and source."""
    note = f"as of {one.as_of}, {one}"
    label = f"{called}, {one.subject}"
    return Explanation(label=label, value=one.number, sources=(one.source,), note=note)


def _economic(report: Known, definition: Definition) -> Measure:
    names = {
        "rent collected": report.collected,
        "rent that all space could bring": report.potential,
    }
    missing = [name for name, value in names.items() if value is None]
    if missing:
        return definition.gap(f"no figure is given of {' and '.join(missing)}")
    mixed = _mixed(report.currencies)
    if mixed:
        return definition.gap(mixed)
    top, bottom = (Explanation(label=name, value=value) for name, value in names.items())
    return definition.over(top, bottom)


def _as_published(report: Known, definition: Definition) -> Measure:
    if report.rate is None:
        none = f"no rate is published for {report.subject}"
        return definition.gap(none if report.over.days == 1 else _OF_A_DAY)
    rate = report.rate
    printed = observed(rate, "printed rate")
    if rate.unit == "share":
        return definition.known(printed)
    whole = Explanation(label="percent in a whole", value=_PERCENT)
    return definition.over(printed, whole)


_OTHERS: Final[dict[str, Callable[[Known, Definition], Measure]]] = {
    "companies": _companies,
    "companies, whole": _companies_whole,
    "tenants": _tenants,
    "rent": _rent,
    "desks at the start of the month": _desks_at_start,
}
