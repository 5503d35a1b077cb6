"""How long a lease runs: breaks, renewals, an agreed end, holding over, the exit rule."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal, number_of
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause
from technopark._model.company import day_faults
from technopark._model.period import add_months
from technopark._model.ratecard import Clock
from technopark.errors import InvalidValueError, raise_all


class Party(Term):
    """Who may do something."""

    TENANT = "tenant"
    LANDLORD = "landlord"
    EITHER = "either"


def _factor(value: Number) -> Decimal:
    return decimal(value, "HoldingOver.factor")


@attrs.frozen(kw_only=True)
class Break(Clause):
    """A day on which the lease may be ended early.

    Attributes:
        on: the first day that the lease no longer runs, if it is used.
        by: who may use it.
        notice_months: how many months before notice must be given.
        given: the day on which notice was given; none where it was not used.

    Raises:
        InvalidValueError: a notice below zero, or given too late.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> way_out = tp.Break(on=date(2018, 6, 1), by=tp.Party.TENANT, notice_months=6)
        >>> way_out.last_notice
        datetime.date(2017, 12, 1)
    """

    on: date
    by: Party = attrs.field(default=Party.EITHER, converter=Party)
    notice_months: int = 0
    given: date | None = None

    def __attrs_post_init__(self) -> None:
        faults = [*day_faults(self.on, "Break.on"), *day_faults(self.given, "Break.given")]
        if self.notice_months < 0:
            faults.append(InvalidValueError("Break.notice_months", self.notice_months, "0 or more"))
        raise_all(faults)
        if self.given is not None and self.given > self.last_notice:
            time = number_of(self.notice_months, "months")
            allowed = f"{self.last_notice} or earlier, {time} before the break"
            raise InvalidValueError("Break.given", self.given, allowed)

    @property
    def last_notice(self) -> date:
        """The last day on which notice can be given."""
        return add_months(self.on, -self.notice_months)


@attrs.frozen(kw_only=True)
class Renewal(Clause):
    """A right to go on after the end of the term, on the same terms unless steps say otherwise.

    Attributes:
        months: for how many months.
        by: who may use it.
        notice_months: how many months before the end it must be used.
        used: whether it was.

    Raises:
        InvalidValueError: months below one, or a notice below zero.

    Examples:
        >>> import technopark as tp
        >>> tp.Renewal(months=22, used=True).months
        22
    """

    months: int
    by: Party = attrs.field(default=Party.TENANT, converter=Party)
    notice_months: int = 0
    used: bool = False

    def __attrs_post_init__(self) -> None:
        if self.months < 1:
            raise InvalidValueError("Renewal.months", self.months, "one or more")
        if self.notice_months < 0:
            raise InvalidValueError("Renewal.notice_months", self.notice_months, "0 or more")


@attrs.frozen
class Termination(Clause):
    """An agreed end before that of the term.

    Attributes:
        on: the first day that the lease no longer runs.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.Termination(date(2018, 6, 1)).on
        datetime.date(2018, 6, 1)
    """

    on: date

    def __attrs_post_init__(self) -> None:
        raise_all(day_faults(self.on, "Termination.on"))


@attrs.frozen(kw_only=True)
class HoldingOver(Clause):
    """A tenant who stays after the end, and what it then pays.

    Attributes:
        until: the first day that it is gone.
        factor: times the rent last due: `1.5` for half as much again.

    Raises:
        InvalidValueError: a factor below zero.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> stays = tp.HoldingOver(until=date(2020, 9, 1), factor="1.5")
        >>> print(stays.factor)
        1.5
    """

    until: date
    factor: Decimal = attrs.field(default=Decimal(1), converter=_factor)

    def __attrs_post_init__(self) -> None:
        faults = day_faults(self.until, "HoldingOver.until")
        if self.factor < 0:
            faults.append(InvalidValueError("HoldingOver.factor", self.factor, "zero or more"))
        raise_all(faults)


@attrs.frozen(kw_only=True, field_transformer=tuples)
class StayLimit(Clause):
    """The exit rule: after how long a tenant should have left.

    It ends no lease and stops no bill: `rent.stay` judges it, and a schedule that goes beyond it
    says so.

    Attributes:
        months: for how many months a tenant may stay; on the day on which they are full it
            should be gone.
        clock: from when they are counted: the first day of the lease, or the foundation.
        since: the day from which they are counted, where it is another one, such as the first
            day of an earlier lease; the day of foundation for the clock of company age.
        sources: who says so.

    Raises:
        InvalidValueError: months below one.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> five = tp.reference.stay_limit_years().version_on(date(2024, 1, 1))
        >>> tp.StayLimit(months=five.value * 12, sources=five.sources).months
        60
    """

    months: int
    clock: Clock = attrs.field(default=Clock.TENANCY, converter=Clock)
    since: date | None = None
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        faults = day_faults(self.since, "StayLimit.since")
        if self.months < 1:
            faults.append(InvalidValueError("StayLimit.months", self.months, "one or more"))
        raise_all(faults)

    def ends(self, begins: date) -> date | None:
        """Give the day on which a tenant should be gone, or none where the clock is not known.

        Args:
            begins: the first day of the lease.
        """
        since = self.since
        if since is None and self.clock is Clock.TENANCY:
            since = begins
        return None if since is None else add_months(since, self.months)
