"""What became of a waiting list over a period: offers, places in line, waits, and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.explain import Explanation
from technopark._kernel.table import Table, Tabular
from technopark._model.period import Period
from technopark._model.waiting import Availability, WaitingList
from technopark.capacity._expected import Seen, WaitMethod, months
from technopark.capacity._fit import Place, misfits, unlike
from technopark.capacity._read import defined
from technopark.capacity._replay import place_in_line
from technopark.capacity.offers import Offer, OfferOutcome, WaitingLine, WaitOutcome
from technopark.errors import InvalidValueError, UnknownNameError
from technopark.tables import queueing

if TYPE_CHECKING:
    from datetime import date

    from technopark._kernel.measure import Measure
    from technopark._model.company import Applicant
    from technopark._model.waiting import OfferReply


@attrs.frozen(kw_only=True, str=False)
class WaitingRecord(Tabular):
    """What became of a waiting list over a period; made by `capacity.serve`.

    Attributes:
        waiting: the list.
        over: the period.
        free: when units were free, by area, id and day.
        offers: the offers, in the order in which they were made.
        lines: how each fared who had applied before the end of the period, by priority, day of
            application and id.
    """

    waiting: WaitingList
    over: Period
    free: tuple[Availability, ...]
    offers: tuple[Offer, ...]
    lines: tuple[WaitingLine, ...]

    def of(self, applicant: str) -> WaitingLine:
        """Give how an applicant fared.

        Raises:
            UnknownNameError: nobody of that id was on the list in the period.
        """
        known = {line.applicant: line for line in self.lines}
        if applicant not in known:
            raise UnknownNameError("applicant", applicant, tuple(known))
        return known[applicant]

    def counts(self) -> dict[str, int]:
        """Give how many there were: `listed` = `placed` + `withdrawn` + `removed` + `waiting`."""
        found = {
            str(outcome): sum(line.outcome is outcome for line in self.lines)
            for outcome in WaitOutcome
        }
        return {"listed": len(self.lines), **found}

    def order(self, on: date) -> tuple[str, ...]:
        """Give the ids of those who wait at the end of a day, the first in line first.

        Raises:
            InvalidValueError: the day is not in the period.
        """
        if on not in self.over:
            raise InvalidValueError("WaitingRecord.order on", on, f"a day in {self.over}")
        applicants = self._applicants()
        there = [
            (
                place_in_line(
                    applicants[line.applicant], [move for move in line.moves if move <= on]
                ),
                line.applicant,
            )
            for line in self.lines
            if applicants[line.applicant].applied <= on and (line.ended is None or on < line.ended)
        ]
        return tuple(name for _, name in sorted(there))

    def position(self, applicant: str, *, on: date) -> int | None:
        """Give the place in line at the end of a day, from 1; none for one who does not wait then.

        Raises:
            UnknownNameError: nobody of that id was on the list in the period.
            InvalidValueError: the day is not in the period.
        """
        self.of(applicant)
        order = self.order(on)
        return order.index(applicant) + 1 if applicant in order else None

    def waited(self, applicant: str) -> Measure:
        """Give the months that an applicant waited, until the end of the period at most.

        Raises:
            UnknownNameError: nobody of that id was on the list in the period.
        """
        line = self.of(applicant)
        start, end = self._applicants()[applicant].applied, line.ended or self.over.end
        return defined(queueing.WAITED, months(start, end, f"months waited by {applicant}"))

    def expected_wait(self, applicant: str, *, method: str) -> Measure:
        """Say how long one who still waits may expect to wait on, by a named method.

        None of the methods is right by itself: by position counts every unit that came free, by fit
        only those that fit, and Little's law gives one mean wait for all who join.

        Args:
            applicant: the applicant's id.
            method: `"position"`, `"fit"` or `"little"`.

        Raises:
            UnknownNameError: nobody of that id was on the list in the period.
            InvalidValueError: the method is unknown.
        """
        by = WaitMethod.read(method, "expected_wait method")
        line = self.of(applicant)
        if line.outcome is not WaitOutcome.WAITING:
            return by.definition.gap(f"{applicant} no longer waits: {line.outcome} on {line.ended}")
        applicants = self._applicants()
        seen = Seen(
            over=self.over,
            line=tuple(applicants[name] for name in self.order(self.over.last)),
            waits=tuple(
                (applicants[one.applicant].applied, one.ended or self.over.end)
                for one in self.lines
            ),
            free=self.free,
        )
        return seen.expected(applicants[applicant], by)

    def unused_replies(self) -> tuple[OfferReply, ...]:
        """Give the replies that met no open offer: too early, too late, or to no offer at all."""
        answered = {
            (one.applicant, one.unit, day)
            for one in self.offers
            if one.outcome in {OfferOutcome.ACCEPTED, OfferOutcome.DECLINED}
            for day in (one.closed, None)
        }
        return tuple(
            one for one in self.waiting.replies if (one.applicant, one.unit, one.on) not in answered
        )

    def why_not(self, applicant: str, unit: str) -> str:
        """Say why an applicant does not have a unit.

        Raises:
            UnknownNameError: nobody of that id was on the list, or no unit of that id was free.
        """
        line = self.of(applicant)
        rooms = [room for room in self.free if room.unit.id == unit]
        if not rooms:
            raise UnknownNameError("unit", unit, tuple(room.unit.id for room in self.free))
        if line.unit == unit:
            return f"{applicant} has {unit}"
        wanted = self._applicants()[applicant]
        unfit = unlike(Place(rooms[0].unit, rooms[0].site), wanted)
        if unfit:
            return f"{unit} does not fit {applicant}: {'; '.join(unfit)}"
        mine = [one for one in self.offers if one.applicant == applicant]
        own = [f"offered on {one.made}: {one.outcome}" for one in mine if one.unit == unit]
        others = [
            f"on {one.made} {self._passed(line, mine, one)}"
            for one in self.offers
            if one.unit == unit and not own
        ]
        return "; ".join(own or others or [self._never(wanted, room) for room in rooms])

    def explain(self, applicant: str) -> Explanation[Any]:
        """Say how an applicant came to its unit, or why it has none.

        Raises:
            UnknownNameError: nobody of that id was on the list in the period.
        """
        line = self.of(applicant)
        mine = [one for one in self.offers if one.applicant == applicant]
        steps = tuple(
            Explanation(
                label=f"offer of {one.unit} on {one.made}",
                value=str(one.outcome),
                note="" if one.closed is None else f"on {one.closed}",
            )
            for one in mine
        )
        others = dict.fromkeys(room.unit.id for room in self.free)
        reasons = tuple(
            Explanation(label=f"no offer of {unit}", value=self.why_not(applicant, unit))
            for unit in others
            if unit not in {one.unit for one in mine}
        )
        note = "" if line.unit is None else f"in {line.unit}"
        return Explanation(
            label=applicant,
            value=str(line.outcome),
            inputs=(self.waited(applicant).explain(), *steps, *reasons),
            note=note if line.ended is None else f"{note} on {line.ended}".strip(),
        )

    def table(self) -> Table:
        """Give a row for each applicant."""
        applicants, last = self._applicants(), self.order(self.over.last)
        rows = [
            (
                line.applicant,
                applicants[line.applicant].applied,
                applicants[line.applicant].priority,
                line.outcome,
                line.ended,
                line.unit,
                self.waited(line.applicant).rounded("0.1"),
                last.index(line.applicant) + 1 if line.applicant in last else None,
            )
            for line in self.lines
        ]
        names = ("applicant", "applied", "priority", "outcome", "on", "unit", "months", "position")
        notes = [", ".join(f"{count} {what}" for what, count in self.counts().items())]
        notes += [
            f"the reply of {one.applicant} on {one.unit} met no open offer"
            for one in self.unused_replies()
        ]
        return Table.of(f"Waiting list over {self.over}", names, rows, notes=notes)

    def offer_table(self) -> Table:
        """Give a row for each offer."""
        rows = [(o.made, o.unit, o.applicant, o.outcome, o.closed) for o in self.offers]
        columns = ("made", "unit", "applicant", "outcome", "on")
        return Table.of(f"Offers over {self.over}", columns, rows)

    def _applicants(self) -> dict[str, Applicant]:
        return {one.id: one for one in self.waiting.applicants}

    def _passed(self, line: WaitingLine, mine: list[Offer], offer: Offer) -> str:
        """Say why a unit was offered to somebody else."""
        told, name = f"{offer.unit} was offered to {offer.applicant}", line.applicant
        room = next(one for one in self.free if one.unit.id == offer.unit and one.on(offer.made))
        found = misfits(Place(room.unit), self._applicants()[name], offer.made)
        if found:
            return f"{told}, as it was not for {name}: {'; '.join(found)}"
        if line.outcome is WaitOutcome.REMOVED and line.ended and line.ended <= offer.made:
            return f"{told}, as {name} had been removed on {line.ended}"
        busy = next((one for one in mine if self._stood(one, offer)), None)
        if busy is not None:
            return f"{told}, as {name} had been offered {busy.unit}: {busy.outcome}"
        return f"{told}, who stood before {name}"

    def _stood(self, one: Offer, other: Offer) -> bool:
        """Say whether an offer stood, or had been accepted, when another was made."""
        if self.offers.index(other) < self.offers.index(one):
            return False
        is_over = one.closed is not None and one.closed <= other.made
        return one.outcome is OfferOutcome.ACCEPTED or not is_over

    def _never(self, applicant: Applicant, room: Availability) -> str:
        """Say why nobody was offered a unit, and so not this one either."""
        day = max(self.over.start, applicant.applied, room.start or self.over.start)
        found = misfits(Place(room.unit), applicant, day)
        if found:
            return f"{room.unit.id} was not for {applicant.id} on {day}: {'; '.join(found)}"
        return f"{room.unit.id} was not free while {applicant.id} waited without another offer"
