"""What is measured of a site in a month: each metric with its definition."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import attrs

from technopark import capacity, rent
from technopark._kernel.exact import number_of
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.rounding import Mode, Quantity, Rounding
from technopark._model.clauses.base import BaseRent, CardRent
from technopark._model.currencies import EXPONENTS
from technopark._model.money import Money
from technopark._model.period import Period, months_between
from technopark._model.site import Park, Site, SiteStatus
from technopark.scenario.changes import MONTHS_OF
from technopark.scenario.plan import Scenario

if TYPE_CHECKING:
    from technopark._model.lease import Lease

RENTS: Final = (BaseRent, CardRent)
"""The clauses by which a lease has a rent."""


@attrs.frozen(kw_only=True)
class Situation:
    """A site of a scenario in one month.

    Attributes:
        scenario: the scenario.
        park: the park on the month's last day.
        site: the site on that day.
        month: the calendar month.
    """

    scenario: Scenario
    park: Park
    site: Site
    month: Period

    @property
    def open(self) -> bool:
        """Whether the site is open on the month's last day."""
        return self.site.status(self.month.last) is SiteStatus.OPEN

    @property
    def days_open(self) -> int:
        """The days of the month on which the site is open."""
        opened = self.site.opened or self.month.end
        until = min(self.site.closed or self.month.end, self.month.end)
        return max((until - max(opened, self.month.start)).days, 0)


@attrs.frozen(kw_only=True)
class Metric:
    """A figure of a site in a month.

    Attributes:
        name: its id in the rows.
        definition: what exactly it says.
        measure: gives the figure with its reasons, or none where nothing is known.
    """

    name: str
    definition: str
    measure: Callable[[Situation], Explanation[Any] | None]


def _companies(situation: Situation) -> Explanation[Any] | None:
    return _held(situation, "companies", "companies that the site can hold")


def _units(situation: Situation) -> Explanation[Any] | None:
    return _held(situation, "units", "units of the site")


def _held(situation: Situation, measure: str, label: str) -> Explanation[Any] | None:
    """Add up the lines of a measure, of the best standing that has any."""
    if not situation.open:
        return Explanation(label=label, value=Fraction(0), formula="the site is not open")
    found = capacity.of(situation.site, on=situation.month.last)
    lines = next((lines for s in capacity.Standing if (lines := found.of(measure, s))), ())
    if not lines:
        return None
    return Explanation(
        label=label,
        value=sum((line.value for line in lines), Fraction(0)),
        operation=Operation.SUM,
        inputs=tuple(line.explain() for line in lines),
    )


def _leases(situation: Situation) -> tuple[Lease, ...]:
    """Give the leases of the site that run in the month, by their first unit."""
    units = {unit.id for unit in situation.site.units}
    return tuple(
        lease
        for lease in situation.park.leases
        if lease.units[0] in units and lease.term.overlaps(situation.month)
    )


def _tenants(situation: Situation) -> Explanation[Any] | None:
    if not situation.site.units or not situation.park.leases:
        return None
    last = situation.month.last
    inside = dict.fromkeys(one.tenant for one in _leases(situation) if last in one.term)
    return Explanation(
        label="tenants with a running lease", value=Fraction(len(inside)), formula=", ".join(inside)
    )


def _contracted(situation: Situation) -> Explanation[Any] | None:
    """Add up the net rent of the month; no figure where the leases are in several currencies."""
    schedules = [
        (lease, rent.schedule(lease, over=situation.month))
        for lease in _leases(situation)
        if any(isinstance(clause, RENTS) for clause in lease.clauses)
    ]
    if len({schedule.net.currency for _, schedule in schedules}) != 1:
        return None
    inputs = tuple(
        Explanation(label=f"{lease.id}, {lease.tenant}", value=schedule.net)
        for lease, schedule in schedules
    )
    total = Money.total((one.value for one in inputs), inputs[0].value.currency)
    return Explanation(label="contracted rent", value=total, operation=Operation.SUM, inputs=inputs)


def _potential(situation: Situation) -> Explanation[Any] | None:
    price = situation.scenario.price_of(situation.site.id, on=situation.month.last)
    if price is None:
        return None
    months = MONTHS_OF[price.rate.every]
    monthly = Explanation(
        label="price",
        value=price.rate.as_fraction() / months,
        operation=Operation.QUOTIENT,
        inputs=(
            Explanation(label="price as assumed", value=price.rate, sources=price.sources),
            Explanation(label="months that it is for", value=months),
        ),
    )
    share = Explanation(
        label="share of the month open",
        value=Fraction(situation.days_open, situation.month.days),
        operation=Operation.QUOTIENT,
        inputs=(
            Explanation(label="days open", value=situation.days_open),
            Explanation(label="days of the month", value=situation.month.days),
        ),
    )
    area = Explanation(label="area that can be let", value=price.area, note=price.note)
    return _money("potential rent", price.rate.currency, (area, monthly, share))


def _expected(situation: Situation) -> Explanation[Any] | None:
    potential = _potential(situation)
    share = _let_share(situation)
    if potential is None or share is None:
        return None
    return _money("expected rent", potential.value.currency, (potential, share))


def _let_share(situation: Situation) -> Explanation[Any] | None:
    plan = situation.scenario.lease_up_of(situation.site.id, on=situation.month.last)
    if plan is None:
        return None
    passed = months_between(plan.on, situation.month.last)
    let = plan.shape.explain(months=passed)
    return attrs.evolve(let, note=f"lease-up after {number_of(passed, 'months')}")


def _money(label: str, currency: str, factors: tuple[Explanation[Any], ...]) -> Explanation[Money]:
    """Multiply factors to an amount and round it to the minor unit."""
    exact = Fraction(1)
    for factor in factors:
        exact *= Fraction(getattr(factor.value, "as_fraction", lambda f=factor: f.value)())
    product = Explanation(
        label=f"{label}, exact", value=exact, operation=Operation.PRODUCT, inputs=factors
    )
    step = Fraction(1, 10 ** EXPONENTS[currency])
    return Explanation(
        label=label,
        value=Money.rounded(exact, currency, mode=Mode.HALF_UP),
        operation=Operation.ROUND,
        inputs=(product,),
        rounding=Rounding.of(Quantity.LINE, step, Mode.HALF_UP),
    )


METRICS: Final = (
    Metric(
        name="capacity",
        definition="companies that the open site can hold on the month's last day, as declared, "
        "or as announced where nothing was declared",
        measure=_companies,
    ),
    Metric(
        name="units",
        definition="units of the open site on the month's last day, as built, or as announced",
        measure=_units,
    ),
    Metric(
        name="tenants",
        definition="companies with a lease that runs on the month's last day",
        measure=_tenants,
    ),
    Metric(
        name="contracted rent",
        definition="what the leases of the site charge for the days of the month, before tax",
        measure=_contracted,
    ),
    Metric(
        name="potential rent",
        definition="assumed area at the assumed price, fully let, for the days open, before tax",
        measure=_potential,
    ),
    Metric(
        name="expected rent",
        definition="potential rent times the share let by the assumed lease-up, before tax",
        measure=_expected,
    ),
)
"""Every metric that a projection gives."""
