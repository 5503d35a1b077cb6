"""Offers of units to those who wait, and how they came out."""

from __future__ import annotations

from datetime import date

import attrs

from technopark._kernel.term import Term


class OfferOutcome(Term):
    """How an offer came out."""

    OPEN = "open"
    """It stands open at the end of the period."""
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    """Nobody replied while it stood open."""
    WITHDRAWN = "withdrawn"
    """The applicant withdrew from the list."""
    TAKEN_BACK = "taken back"
    """The unit was no longer free."""


class WaitOutcome(Term):
    """How an applicant stands with a list at the end of a period."""

    WAITING = "waiting"
    PLACED = "placed"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"


@attrs.frozen(kw_only=True)
class Offer:
    """A unit offered to an applicant.

    Attributes:
        applicant: the applicant's id.
        unit: the unit's id.
        made: the first day on which it stands open.
        until: the day on which it lapses if nobody replies.
        outcome: how it came out.
        closed: the day on which it did; none while it is open.
    """

    applicant: str
    unit: str
    made: date
    until: date
    outcome: OfferOutcome = OfferOutcome.OPEN
    closed: date | None = None


@attrs.frozen(kw_only=True)
class WaitingLine:
    """How one applicant fared.

    Attributes:
        applicant: the applicant's id.
        outcome: how it stands at the end of the period.
        ended: the day on which it stopped waiting; none while it waits.
        unit: the id of the unit that it has; none without one.
        moves: the days on which it went to the end of its priority.
    """

    applicant: str
    outcome: WaitOutcome
    ended: date | None = None
    unit: str | None = None
    moves: tuple[date, ...] = ()
