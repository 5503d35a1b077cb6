"""Who waits for a place, by which rules units are offered, and when units are free."""

from __future__ import annotations

from collections import Counter
from datetime import date

import attrs

from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.company import Applicant, day_faults
from technopark._model.unit import Unit
from technopark.errors import (
    DuplicateError,
    EventOrderError,
    InvalidPeriodError,
    InvalidValueError,
    TechnoparkError,
    UnknownNameError,
    raise_all,
)


class AfterOffer(Term):
    """What becomes of an applicant's place on the list after an offer that it did not take."""

    STAYS = "stays at its place"
    """As if there had been no offer."""
    TO_THE_END = "goes to the end"
    """Behind all of its priority who wait on that day."""
    REMOVED = "is removed"
    """It is off the list."""


class Silence(Term):
    """What it means that no reply to an offer is on record."""

    LAPSES = "lapses"
    """The offer lapses when it has stood open for its days."""
    ACCEPTS = "accepts"
    """The offer counts as accepted at once: for looking ahead."""


@attrs.frozen(kw_only=True)
class OfferRules:
    """How units are offered to those who wait: a park's own rules, so none of them is preset.

    Attributes:
        open_days: the days that an offer stands open, the day on which it is made included.
        after_lapse: what becomes of who lets an offer lapse.
        after_decline: what becomes of who declines one.
        silence: what it means that no reply is on record.

    Raises:
        InvalidValueError: no day at all.

    Examples:
        >>> import technopark as tp
        >>> tp.OfferRules(open_days=14, after_lapse="goes to the end", after_decline="is removed")
        OfferRules(open_days=14, after_lapse=AfterOffer.TO_THE_END, after_decline=AfterOffer.REMOVED, silence=Silence.LAPSES)
    """

    open_days: int
    after_lapse: AfterOffer = attrs.field(converter=AfterOffer)
    after_decline: AfterOffer = attrs.field(converter=AfterOffer)
    silence: Silence = attrs.field(default=Silence.LAPSES, converter=Silence)

    def __attrs_post_init__(self) -> None:
        if type(self.open_days) is not int or self.open_days < 1:
            raise InvalidValueError("OfferRules.open_days", self.open_days, "one day or more")


@attrs.frozen(kw_only=True)
class OfferReply:
    """What an applicant says to the offer of a unit.

    Attributes:
        applicant: the applicant's id.
        unit: the unit's id.
        accepts: whether it takes it.
        on: the day of the reply; none where it is given on the day of the offer, whenever that is.

    Raises:
        InvalidValueError: an empty id, or a day that is none.
    """

    applicant: str
    unit: str
    accepts: bool
    on: date | None = None

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = [
            InvalidValueError(f"OfferReply.{name}", getattr(self, name), "an id")
            for name in ("applicant", "unit")
            if not str(getattr(self, name)).strip()
        ]
        raise_all([*faults, *day_faults(self.on, "OfferReply.on")])


@attrs.frozen(kw_only=True, field_transformer=tuples)
class WaitingList:
    """Those who ask for a place, the rules by which they are offered one, and what they reply.

    Attributes:
        applicants: who asks, in any order: priority, days and ids say who stands where.
        rules: how units are offered.
        replies: what they say to offers.

    Raises:
        DuplicateError: an applicant, or a reply to one offer, is given twice.
        UnknownNameError: a reply of somebody who is not on the list.
        EventOrderError: a reply to an offer from before the application.
        InvalidValueError: a reply from after the withdrawal.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> atlas = tp.Applicant(
        ...     company=tp.Company(id="atlas", name="Atlas"), applied=date(2018, 1, 8), area_m2=20
        ... )
        >>> rules = tp.OfferRules(
        ...     open_days=14, after_lapse="is removed", after_decline="is removed"
        ... )
        >>> tp.WaitingList(applicants=(atlas,), rules=rules).on(date(2018, 2, 1))
        ('atlas',)
    """

    applicants: tuple[Applicant, ...]
    rules: OfferRules
    replies: tuple[OfferReply, ...] = ()

    def __attrs_post_init__(self) -> None:
        ids = Counter(one.id for one in self.applicants)
        faults: list[TechnoparkError] = [
            DuplicateError("applicant", id_) for id_, count in ids.items() if count > 1
        ]
        faults += self._said_twice()
        by_id = {one.id: one for one in self.applicants}
        for reply in self.replies:
            if reply.applicant not in by_id:
                faults.append(
                    UnknownNameError("applicant of a reply", reply.applicant, tuple(by_id))
                )
            else:
                faults += _untimely(reply, by_id[reply.applicant])
        raise_all(faults)

    def on(self, day: date) -> tuple[str, ...]:
        """Give the ids of those whose application stands on a day, by rank; offers left aside."""
        there = [one for one in self.applicants if one.waits_on(day)]
        return tuple(one.id for one in sorted(there, key=rank))

    def _said_twice(self) -> list[TechnoparkError]:
        """Report two replies that may answer one offer."""
        days: dict[tuple[str, str], list[date | None]] = {}
        for reply in self.replies:
            days.setdefault((reply.applicant, reply.unit), []).append(reply.on)
        return [
            DuplicateError("reply", f"{applicant} on {unit}")
            for (applicant, unit), given in days.items()
            if len(set(given)) < len(given) or (None in given and len(given) > 1)
        ]


@attrs.frozen(kw_only=True)
class Availability:
    """Days on which a unit is free to be offered.

    Attributes:
        unit: the unit.
        start: the first day; none where it has been free all along.
        end: the day after the last one, such as the start of a lease; none where it stays free.
        site: the id of its site; empty where it is not known.

    Raises:
        InvalidPeriodError: the end is not after the start.
        InvalidValueError: one of them is no plain day.
    """

    unit: Unit
    start: date | None = None
    end: date | None = None
    site: str = ""

    def __attrs_post_init__(self) -> None:
        raise_all(
            [
                *day_faults(self.start, "Availability.start"),
                *day_faults(self.end, "Availability.end"),
            ]
        )
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise InvalidPeriodError(self.start, self.end)

    def on(self, day: date) -> bool:
        """Say whether the unit is free on a day."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


def rank(applicant: Applicant) -> tuple[int, date, str]:
    """Give what applicants are sorted by: priority, day of application, id."""
    return (-applicant.priority, applicant.applied, applicant.id)


def _untimely(reply: OfferReply, applicant: Applicant) -> list[TechnoparkError]:
    """Report a reply to an offer that cannot have been made."""
    day, gone = reply.on, applicant.withdrawn
    if day is None:
        return []
    event = f"reply of {reply.applicant} on {reply.unit}"
    if day < applicant.applied:
        return [EventOrderError(event, day, "application", applicant.applied)]
    if gone is not None and gone <= day:
        return [InvalidValueError(event, day, f"a day before the withdrawal, {gone}")]
    return []
