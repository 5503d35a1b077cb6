"""The days of a waiting list, one after the other: who is offered what, and what comes of it."""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

import attrs

from technopark._model.period import add_days
from technopark._model.waiting import AfterOffer, Silence
from technopark.capacity._fit import Place, misfits, unlike
from technopark.capacity.offers import Offer, OfferOutcome, WaitOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from technopark._model.company import Applicant
    from technopark._model.period import Period
    from technopark._model.waiting import Availability, OfferReply, OfferRules, WaitingList


class Case:
    """An applicant on its way through the list."""

    __slots__ = ("applicant", "asked", "ended", "moves", "outcome", "place", "unit")

    def __init__(self, applicant: Applicant) -> None:
        self.applicant = applicant
        self.outcome = WaitOutcome.WAITING
        self.ended: date | None = None
        self.unit: str | None = None
        self.moves: list[date] = []
        self.place = place_in_line(applicant, ())
        self.asked = False
        """Whether it has an open offer."""

    def end(self, outcome: WaitOutcome, on: date, unit: str | None = None) -> None:
        """Take it off the list."""
        self.outcome, self.ended, self.unit = outcome, on, unit

    def move_to_the_end(self, on: date) -> None:
        """Put it behind those of its priority who wait on a day."""
        self.moves.append(on)
        self.place = place_in_line(self.applicant, self.moves)

    def waits(self, on: date) -> bool:
        """Say whether it can be made an offer."""
        return self.ended is None and not self.asked and self.applicant.applied <= on

    def withdrew(self, on: date) -> bool:
        """Say whether it has withdrawn."""
        return self.applicant.withdrawn is not None and self.applicant.withdrawn <= on


class Open(NamedTuple):
    """An offer that stands open, which one it is, to whom, and the reply that will come."""

    offer: Offer
    number: int
    case: Case
    reply: OfferReply | None


class Room:
    """A unit while it is free: nobody has it, or one has an open offer of it."""

    __slots__ = ("free", "left", "open", "place", "taken")

    def __init__(self, free: Availability, cases: Iterable[Case]) -> None:
        self.free = free
        self.place = Place(free.unit, free.site)
        self.open: Open | None = None
        self.taken = False
        self.left = {case for case in cases if not unlike(self.place, case.applicant)}
        """Whom it fits and who has not been offered it; nobody is offered it twice."""

    def to_be_had(self) -> bool:
        """Say whether nobody has it or an offer of it."""
        return self.open is None and not self.taken

    def stands(self, on: date) -> bool:
        """Say whether it is there and free of leases."""
        return self.free.on(on) and self.free.unit.exists(on)


class Replay:
    """The state of a list and of the units, day by day.

    On each day, in this order: withdrawals, units that are no longer free, replies, offers that
    lapse, and then new offers. The smallest free unit comes first (by area, id), and goes to the
    first in line whom it fits, who has no other offer open and has not been offered it before.
    """

    def __init__(self, waiting: WaitingList, free: Iterable[Availability], *, over: Period) -> None:
        self.rules: OfferRules = waiting.rules
        self.over = over
        self.cases = [Case(one) for one in waiting.applicants if one.applied < over.end]
        self.rooms = [Room(one, self.cases) for one in free]
        self.offers: list[Offer] = []
        self.replies: dict[tuple[str, str], list[OfferReply]] = {}
        for reply in waiting.replies:
            self.replies.setdefault((reply.applicant, reply.unit), []).append(reply)
        self.days = list({*self._known_days(), over.start})
        heapify(self.days)

    def run(self) -> None:
        """Go through the period."""
        done: date | None = None
        while self.days:
            day = heappop(self.days)
            if day != done:
                self._settle(day)
                while self._offer(day):
                    pass
            done = day

    def _known_days(self) -> Iterator[date]:
        """Give the days of the period on which something may change, as far as they are known."""
        days: set[date | None] = set()
        for case in self.cases:
            days |= {case.applicant.applied, case.applicant.withdrawn}
        for room in self.rooms:
            unit = room.free.unit
            days |= {room.free.start, room.free.end, unit.start, unit.end}
            for hold in unit.holds:
                days |= {hold.start, hold.end}
        return (day for day in days if day is not None and self.over.start < day < self.over.end)

    def _settle(self, day: date) -> None:
        """Close what ends on a day, or has ended before the first one."""
        for room in self.rooms:
            if room.open is not None and room.open.case.withdrew(day):
                self._close(room, room.open, OfferOutcome.WITHDRAWN, on=day)
        for case in self.cases:
            if case.ended is None and case.withdrew(day):
                case.end(WaitOutcome.WITHDRAWN, case.applicant.withdrawn or day)
        for room in self.rooms:
            if room.open is None:
                continue
            reply = room.open.reply
            if not room.stands(day):
                self._close(room, room.open, OfferOutcome.TAKEN_BACK, on=day)
            elif reply is not None and reply.on == day:
                self._answer(room, room.open, accepts=reply.accepts, on=day)
            elif room.open.offer.until == day:
                self._close(room, room.open, OfferOutcome.LAPSED, on=day)

    def _offer(self, day: date) -> bool:
        """Offer the free units; say whether one came back at once, which may change the line."""
        line = [case for case in self.cases if case.waits(day)]
        line.sort(key=lambda case: case.place)
        for room in self.rooms:
            if not (room.left and room.to_be_had() and room.stands(day)):
                continue
            # Most who wait are not among those left, so this comes first.
            wanted = (case for case in line if case in room.left)
            first = next((case for case in wanted if _suits(room, case, on=day)), None)
            if first is not None:
                self._make(room, first, on=day)
                if room.to_be_had():
                    return True
        return False

    def _make(self, room: Room, case: Case, *, on: date) -> None:
        """Make an offer, and settle it where it is answered on the same day."""
        until = add_days(on, self.rules.open_days)
        offer = Offer(applicant=case.applicant.id, unit=room.free.unit.id, made=on, until=until)
        reply = self._reply(offer)
        room.open = Open(offer, len(self.offers), case, reply)
        self.offers.append(offer)
        case.asked = True
        room.left.remove(case)
        if reply is None and self.rules.silence is Silence.ACCEPTS:
            self._answer(room, room.open, accepts=True, on=on)
        elif reply is not None and reply.on in {None, on}:
            self._answer(room, room.open, accepts=reply.accepts, on=on)
        else:
            next_day = until if reply is None or reply.on is None else reply.on
            if next_day < self.over.end:
                heappush(self.days, next_day)

    def _reply(self, offer: Offer) -> OfferReply | None:
        """Find the first reply to an offer while it stands open."""
        given = self.replies.get((offer.applicant, offer.unit), [])
        timely = [one for one in given if offer.made <= (one.on or offer.made) < offer.until]
        return min(timely, key=lambda one: one.on or offer.made, default=None)

    def _answer(self, room: Room, opened: Open, *, accepts: bool, on: date) -> None:
        self._close(
            room, opened, OfferOutcome.ACCEPTED if accepts else OfferOutcome.DECLINED, on=on
        )
        if accepts:
            room.taken = True
            opened.case.end(WaitOutcome.PLACED, on, room.free.unit.id)

    def _close(self, room: Room, opened: Open, outcome: OfferOutcome, *, on: date) -> None:
        """End an offer, and do with who had it as the rules say."""
        room.open, case = None, opened.case
        case.asked = False
        self.offers[opened.number] = attrs.evolve(opened.offer, outcome=outcome, closed=on)
        after = AfterOffer.STAYS
        if outcome is OfferOutcome.LAPSED:
            after = self.rules.after_lapse
        elif outcome is OfferOutcome.DECLINED:
            after = self.rules.after_decline
        if after is AfterOffer.REMOVED:
            case.end(WaitOutcome.REMOVED, on)
        elif after is AfterOffer.TO_THE_END:
            case.move_to_the_end(on)


def _suits(room: Room, case: Case, *, on: date) -> bool:
    """Say whether a unit can be offered to one who stood in line on the day."""
    return case.waits(on) and not misfits(room.place, case.applicant, on)


def place_in_line(applicant: Applicant, moves: Sequence[date]) -> tuple[int, date, int, date, str]:
    """Give what those who wait are sorted by.

    Priority first; then since when they have their place: their application, or their last move
    to the end, which comes after the applications of its day; then application and id.

    Args:
        applicant: who waits.
        moves: the days on which it went to the end so far.
    """
    since = moves[-1] if moves else applicant.applied
    return (-applicant.priority, since, len(moves[:1]), applicant.applied, applicant.id)
