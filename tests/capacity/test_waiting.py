"""Who waits: a list served with units as they come free."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark import capacity
from technopark.capacity import OfferOutcome, WaitOutcome, freed, serve
from technopark.capacity._fit import Place, misfits
from technopark.capacity._replay import Replay, place_in_line
from technopark.errors import (
    BasisMismatchError,
    DuplicateError,
    EventOrderError,
    InvalidPeriodError,
    InvalidValueError,
    ManyFaultsError,
    OverlapError,
    UnknownNameError,
)

FIRST = date(2018, 1, 1)
OVER = tp.Period.quarter(2018, 1)


def day(number):
    return FIRST + timedelta(days=number)


def asks(id_, m2=10, applied=0, **more):
    company = tp.Company(id=id_, name=id_.upper())
    return tp.Applicant(company=company, applied=day(applied), area_m2=m2, **more)


def free(id_, m2=20, start=0, end=None, **more):
    unit = tp.Unit(id=id_, area=tp.Area.of(m2, basis=tp.Basis.NIA), **more)
    ends = None if end is None else day(end)
    return tp.Availability(unit=unit, start=None if start is None else day(start), end=ends)


def rules(**more):
    given_rules = {"open_days": 10, "after_lapse": "stays at its place"}
    return tp.OfferRules(**({**given_rules, "after_decline": "stays at its place"} | more))


def says(applicant, unit, *, accepts=True, on=None):
    on = None if on is None else day(on)
    return tp.OfferReply(applicant=applicant, unit=unit, accepts=accepts, on=on)


def served(applicants, rooms, *replies, over=OVER, **more):
    waiting = tp.WaitingList(applicants=tuple(applicants), rules=rules(**more), replies=replies)
    return serve(waiting, rooms, over=over)


def told(record):
    return [
        ((o.made - FIRST).days, o.unit, o.applicant, str(o.outcome), o.closed and day_of(o.closed))
        for o in record.offers
    ]


def day_of(on):
    return (on - FIRST).days


@st.composite
def cases(draw):
    days = st.integers(0, 40)
    kinds = st.sampled_from([(), ("a",), ("b",), ("a", "b")])
    applicants = []
    for n in range(draw(st.integers(0, 6))):
        applied = draw(st.integers(-10, 45))
        gone = draw(st.none() | st.integers(applied, 50))
        applicants.append(
            asks(
                f"x{n}",
                draw(st.integers(1, 4)),
                applied,
                kinds=draw(kinds),
                priority=draw(st.integers(0, 1)),
                withdrawn=None if gone is None else day(gone),
            )
        )
    rooms = []
    for n in range(draw(st.integers(0, 4))):
        start = draw(st.none() | days)
        end = draw(st.none() | st.integers((start or 0) + 1, 60))
        size = draw(st.integers(1, 5))
        rooms.append(free(f"u{n}", size, start, end, kind=draw(st.sampled_from("ab"))))
    replies = {}
    for one in applicants if rooms else ():
        if draw(st.booleans()) and one.withdrawn != one.applied:
            room = draw(st.sampled_from(rooms)).unit.id
            last = one.withdrawn or day(60)
            on = draw(st.none() | st.integers(day_of(one.applied), day_of(last) - 1))
            replies[one.id, room] = says(one.id, room, accepts=draw(st.booleans()), on=on)
    made = rules(
        open_days=draw(st.integers(1, 15)),
        after_lapse=draw(st.sampled_from(list(tp.AfterOffer))),
        after_decline=draw(st.sampled_from(list(tp.AfterOffer))),
        silence=draw(st.sampled_from(list(tp.Silence))),
    )
    waiting = tp.WaitingList(
        applicants=tuple(applicants), rules=made, replies=tuple(replies.values())
    )
    return waiting, rooms


PERIOD = tp.Period(FIRST, day(45))


# Laws


@settings(max_examples=60)
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_what_comes_in_does_not_matter(case, random):
    """Law: a permutation of applicants, replies and units gives the same record."""
    waiting, rooms = case
    record = serve(waiting, rooms, over=PERIOD)
    applicants, replies = list(waiting.applicants), list(waiting.replies)
    for things in (applicants, replies, rooms):
        random.shuffle(things)
    mixed = attrs.evolve(waiting, applicants=tuple(applicants), replies=tuple(replies))
    again = serve(mixed, rooms, over=PERIOD)
    assert (record.lines, record.offers, record.free) == (again.lines, again.offers, again.free)
    assert str(record.offer_table()) == str(again.offer_table())


@settings(max_examples=100)
@given(cases())
def test_every_offer_is_right(case):
    """Laws: it fits; a unit has one offer at a time, and so has an applicant; none is repeated.

    Nobody is offered a unit while one who stands before him could have it: one whom it fits, who
    has no other offer open and has not been offered it already.
    """
    waiting, rooms = case
    record = serve(waiting, rooms, over=PERIOD)
    people = {one.id: one for one in waiting.applicants}
    places = {one.unit.id: one for one in rooms}
    for offer in record.offers:
        room, one = places[offer.unit], people[offer.applicant]
        assert room.on(offer.made)
        assert () == misfits(Place(room.unit), one, offer.made)
        assert offer.closed is None or offer.made <= offer.closed <= offer.until
    for name in ("unit", "applicant"):
        for thing in {getattr(offer, name) for offer in record.offers}:
            mine = [offer for offer in record.offers if getattr(offer, name) == thing]
            ends = [offer.closed or PERIOD.end for offer in mine]
            assert all(end <= later.made for end, later in zip(ends, mine[1:], strict=False))
            accepted = [offer for offer in mine if offer.outcome is OfferOutcome.ACCEPTED]
            assert len(accepted) <= 1
    pairs = [(offer.unit, offer.applicant) for offer in record.offers]
    assert len(set(pairs)) == len(pairs)
    nobody_is_passed_over(record, people, places)


def nobody_is_passed_over(record, people, places):
    sizes = [one.unit.id for one in record.free]
    for n, offer in enumerate(record.offers):
        turn = (offer.made, sizes.index(offer.unit))
        for line in record.lines:
            one = people[line.applicant]
            if line.ended is not None and line.ended <= offer.made:
                continue
            if misfits(Place(places[offer.unit].unit), one, offer.made):
                continue
            theirs = [other for other in record.offers if other.applicant == one.id]
            busy = any(
                (other.made, sizes.index(other.unit)) < turn
                and (other.closed is None or other.closed > offer.made)
                for other in theirs
            )
            same_day = any(offer.made in {other.made, other.closed} for other in theirs)
            refused = any(
                other.unit == offer.unit for other in record.offers[:n] if other in theirs
            )
            if not busy and not refused and not same_day:
                mine = people[offer.applicant]
                moves = record.of(mine.id).moves
                earlier = [move for move in moves if move < offer.made]
                others = [move for move in line.moves if move <= offer.made]
                assert place_in_line(mine, earlier) <= place_in_line(one, others)


@settings(max_examples=100)
@given(cases())
def test_all_who_came_are_accounted_for(case):
    """Law: listed = placed + withdrawn + removed + waiting; positions count those who wait."""
    waiting, rooms = case
    record = serve(waiting, rooms, over=PERIOD)
    counts = record.counts()
    assert counts["listed"] == sum(counts[str(outcome)] for outcome in WaitOutcome)
    assert counts["listed"] == sum(one.applied < PERIOD.end for one in waiting.applicants)
    accepted = [offer for offer in record.offers if offer.outcome is OfferOutcome.ACCEPTED]
    assert counts["placed"] == len(accepted)
    still = {line.applicant for line in record.lines if line.outcome is WaitOutcome.WAITING}
    assert still == set(record.order(PERIOD.last))
    for line in record.lines:
        assert (line.ended is None) == (line.outcome is WaitOutcome.WAITING)
        assert (line.unit is not None) == (line.outcome is WaitOutcome.PLACED)
        position = record.position(line.applicant, on=PERIOD.last)
        assert (position is None) == (line.applicant not in still)
        waited = record.waited(line.applicant)
        assert 0 <= waited.value == waited.explain().evaluate()
        why = record.explain(line.applicant)
        assert str(line.outcome) == why.evaluate()
        for method in capacity.WaitMethod:
            expected = record.expected_wait(line.applicant, method=method)
            assert expected.value is None or line.applicant in still
            assert expected.value is None or expected.value == expected.explain().evaluate()
        for room in record.free:
            told_why = record.why_not(line.applicant, room.unit.id)
            assert told_why.endswith(" has " + room.unit.id) == (line.unit == room.unit.id)
    assert record.to_dict()


@settings(max_examples=60)
@given(cases())
def test_on_one_day_it_is_allocation_by_first_come(case):
    """Law: where all accept at once and all is free on one day, the plan is that of allocate."""
    waiting, rooms = case
    there = [room for room in rooms if room.on(day(20))]
    asking = tuple(one for one in waiting.applicants if one.waits_on(day(20)))
    eager = tp.WaitingList(applicants=asking, rules=rules(silence="accepts"))
    record = serve(eager, there, over=tp.Period(day(20), day(21)))
    units = [room.unit for room in there]
    plan = capacity.allocate(units, asking, on=day(20), method="first come")
    assert [(line.applicant, line.unit) for line in plan.lines] == [
        (line.applicant, line.unit) for line in record.lines
    ]


@settings(max_examples=60)
@given(cases())
def test_the_wait_by_littles_law_is_list_over_arrivals(case):
    """Law: mean number waiting × months ÷ arrivals, the list counted day by day."""
    waiting, rooms = case
    record = serve(waiting, rooms, over=PERIOD)
    came = sum(one.applied in PERIOD for one in waiting.applicants)
    for name in record.order(PERIOD.last)[:1]:
        expected = record.expected_wait(name, method="little")
        if not came:
            assert "no arrivals" in expected.reason
            continue
        mean = Fraction(sum(len(record.order(on)) for on in PERIOD), PERIOD.days)
        length = 1 + Fraction(14, 28)  # January, and half of February
        assert expected.value == mean * length / came


@settings(max_examples=60)
@given(cases())
def test_days_on_which_nothing_happens_change_nothing(case):
    """Law: going through every day gives the same record as going from event to event."""
    waiting, rooms = case
    record = serve(waiting, rooms, over=PERIOD)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Replay, "_known_days", lambda _: iter(PERIOD))
        assert record == serve(waiting, rooms, over=PERIOD)


# The rules of the list


def test_an_offer_lapses_and_the_next_in_line_has_its_turn():
    two = [asks("a", applied=0), asks("b", applied=1)]
    for after, moves, ends in (
        ("stays at its place", (), None),
        ("goes to the end", (day(30),), None),
        ("is removed", (), day(30)),
    ):
        record = served(two, [free("u", start=20)], after_lapse=after)
        assert told(record) == [(20, "u", "a", "lapsed", 30), (30, "u", "b", "lapsed", 40)]
        assert moves == record.of("a").moves
        assert ends == record.of("a").ended
    assert {"listed": 2, "waiting": 0, "placed": 0, "withdrawn": 0, "removed": 2} == record.counts()
    at_the_end = served(two, [free("u", start=20)], says("b", "u", on=35), after_lapse=after)
    assert told(at_the_end)[1] == (30, "u", "b", "accepted", 35)
    assert ("u", day(35)) == (at_the_end.of("b").unit, at_the_end.of("b").ended)


def test_who_lets_an_offer_lapse_goes_behind_those_of_that_day_in_its_priority():
    line = [
        asks("a"),
        asks("b", applied=12),
        asks("late", applied=13),
        asks("low", priority=-1),
    ]
    record = served(line, [free("u", start=2)], after_lapse="goes to the end", open_days=10)
    assert ("a", "low") == record.order(day(11))
    assert ("b", "a", "low") == record.order(day(12))
    assert ("b", "a", "late", "low") == record.order(day(13))
    assert 3 == record.position("late", on=day(13))
    assert record.position("late", on=day(12)) is None
    moved = served(
        [asks("a"), asks("b", applied=1)],
        [free("u", start=2), free("v", start=2)],
        after_lapse="goes to the end",
    )
    assert ("a", "b") == moved.order(OVER.last)


def test_a_decline_counts_on_its_day_and_the_unit_goes_on_at_once():
    two = [asks("a"), asks("b")]
    for after, outcome in (
        ("stays at its place", "waiting"),
        ("goes to the end", "waiting"),
        ("is removed", "removed"),
    ):
        record = served(
            two,
            [free("u", start=5)],
            says("a", "u", accepts=False, on=8),
            says("b", "u"),
            after_decline=after,
        )
        assert told(record) == [(5, "u", "a", "declined", 8), (8, "u", "b", "accepted", 8)]
        assert outcome == str(record.of("a").outcome)
    # one who declines at once is offered the next unit on the same day
    record = served(two, [free("u"), free("v", 30)], says("a", "u", accepts=False), open_days=99)
    assert told(record) == [
        (0, "u", "a", "declined", 0),
        (0, "u", "b", "open", None),
        (0, "v", "a", "open", None),
    ]


def test_offers_of_one_day_stand_in_the_order_in_which_they_were_made():
    line = [asks("a"), asks("z", priority=1)]
    record = served(line, [free("u")], says("z", "u", accepts=False))
    assert told(record) == [(0, "u", "z", "declined", 0), (0, "u", "a", "lapsed", 10)]


def test_a_reply_too_late_meets_no_offer():
    record = served([asks("a")], [free("u", start=5)], says("a", "u", on=15))
    assert told(record) == [(5, "u", "a", "lapsed", 15)]
    assert record.unused_replies() == record.waiting.replies
    assert "the reply of a on u met no open offer" in str(record)
    on_time = served([asks("a")], [free("u", start=5)], says("a", "u", on=14))
    assert told(on_time) == [(5, "u", "a", "accepted", 14)]
    assert () == on_time.unused_replies()
    after_all = served([asks("a")], [free("u", start=85)], says("a", "u", on=94), open_days=30)
    assert told(after_all) == [(85, "u", "a", "open", None)]


def test_the_first_of_two_replies_counts():
    record = served(
        [asks("a")],
        [free("u", start=5)],
        says("a", "u", accepts=False, on=9),
        says("a", "u", on=7),
    )
    assert told(record) == [(5, "u", "a", "accepted", 7)]
    assert (says("a", "u", accepts=False, on=9),) == record.unused_replies()


def test_looking_ahead_silence_is_consent_unless_a_reply_is_known():
    record = served(
        [asks("a"), asks("b", applied=1)],
        [free("u", start=5)],
        says("a", "u", accepts=False, on=9),
        silence="accepts",
    )
    assert told(record) == [(5, "u", "a", "declined", 9), (9, "u", "b", "accepted", 9)]


def test_a_withdrawal_ends_an_open_offer():
    gone = asks("a", withdrawn=day(9))
    record = served([gone, asks("b")], [free("u", start=5)], after_lapse="is removed")
    assert told(record)[:2] == [(5, "u", "a", "withdrawn", 9), (9, "u", "b", "lapsed", 19)]
    assert (WaitOutcome.WITHDRAWN, day(9)) == (record.of("a").outcome, record.of("a").ended)


def test_a_unit_that_is_no_longer_free_is_taken_back():
    record = served([asks("a")], [free("u", start=5, end=9)], after_lapse="is removed")
    assert told(record) == [(5, "u", "a", "taken back", 9)]
    assert WaitOutcome.WAITING is record.of("a").outcome
    split = tp.Unit(id="u", area=tp.Area.of(20, basis=tp.Basis.NIA), start=day(3), end=day(9))
    record = served([asks("a")], [tp.Availability(unit=split)])
    assert told(record) == [(3, "u", "a", "taken back", 9)]


def test_a_held_unit_is_offered_when_the_hold_ends():
    works = tp.Hold(kind="withheld", start=day(0), end=day(7))
    record = served([asks("a")], [free("u", holds=(works,))], open_days=99)
    assert told(record) == [(7, "u", "a", "open", None)]
    promised = tp.Hold(kind="reserved", start=day(0), party="b")
    record = served([asks("a"), asks("b", applied=3)], [free("u", holds=(promised,))])
    assert told(record)[0][:3] == (3, "u", "b")
    assert "u was offered to b, as it was not for a: it is reserved" in record.why_not("a", "u")


def test_those_outside_the_period_are_left_out():
    before = asks("before", applied=-60, withdrawn=day(-30))
    record = served(
        [before, asks("after", applied=90)], [free("u", 20, None, 0), free("v", start=99)]
    )
    assert {"listed": 1, "waiting": 0, "placed": 0, "withdrawn": 1, "removed": 0} == record.counts()
    assert day(-30) == record.of("before").ended
    assert () == record.free == record.offers
    with pytest.raises(UnknownNameError, match="applicant: got 'after'"):
        record.position("after", on=FIRST)
    for on in (day(-1), day(90)):
        with pytest.raises(InvalidValueError, match="a day in"):
            record.order(on)


# Reasons


def test_why_not_gives_each_reason():
    line = [
        asks("first", priority=1),
        asks("small", 5),
        asks("large", 50),
        asks("picky", 5, applied=1),
        asks("gone", 5, applied=1, withdrawn=day(3)),
    ]
    record = served(
        line,
        [free("u", 10), free("v", 12, start=4), free("w", 6, start=60), free("odd", 20, kind="x")],
        says("first", "u", on=4),
        says("small", "odd"),
        says("picky", "v", accepts=False, on=6),
        after_lapse="is removed",
        after_decline="is removed",
    )
    assert "first has u" == record.why_not("first", "u")
    assert "first has u" != record.why_not("first", "v")
    reasons = {
        ("small", "u"): "on 2018-01-01 u was offered to first, who stood before small",
        ("large", "u"): "u does not fit large: it has 10 m², 50 are asked for",
        ("gone", "u"): "on 2018-01-01 u was offered to first, as it was not for gone: the "
        "application only came on 2018-01-02",
        ("picky", "v"): "offered on 2018-01-05: declined",
        (
            "first",
            "v",
        ): "on 2018-01-05 v was offered to picky, as first had been offered u: accepted",
        (
            "small",
            "v",
        ): "on 2018-01-05 v was offered to picky, as small had been offered odd: accepted",
        (
            "first",
            "odd",
        ): "on 2018-01-01 odd was offered to small, as first had been offered u: accepted",
        ("large", "w"): "w does not fit large: it has 6 m², 50 are asked for",
        ("small", "w"): "w was not free while small waited without another offer",
        ("gone", "w"): "w was not for gone on 2018-03-02: the application was withdrawn on "
        "2018-01-04",
    }
    for (applicant, unit), reason in reasons.items():
        assert reason == record.why_not(applicant, unit)
    with pytest.raises(UnknownNameError, match="unit: got 'z'"):
        record.why_not("small", "z")
    with pytest.raises(UnknownNameError, match="applicant: got 'z'"):
        record.why_not("z", "u")


def test_why_not_after_a_removal():
    record = served(
        [asks("a", priority=1), asks("b")],
        [free("u", 10, end=30), free("v", 12, start=40)],
        says("a", "u", accepts=False, on=3),
        after_decline="is removed",
    )
    assert (
        "on 2018-02-10 v was offered to b, as a had been removed on 2018-01-04"
        == record.why_not("a", "v")
    )
    text = str(record.explain("a"))
    assert "a: removed (on 2018-01-04)" in text
    assert "offer of u on 2018-01-01: declined (on 2018-01-04)" in text
    assert "b: waiting" in str(record.explain("b"))
    placed = served([asks("a")], [free("u")], says("a", "u"))
    assert "a: placed (in u on 2018-01-01)" in str(placed.explain("a"))


def test_months_waited_are_counted_from_the_application():
    record = served([asks("a", applied=14)], [free("u", start=45)], says("a", "u"))
    waited = record.waited("a")
    assert 1 == waited.value  # 15 January to 15 February
    assert "1 month" == waited.shown()
    record = served([asks("a", applied=14)], [free("u", start=59)], says("a", "u"))
    assert 1 + Fraction(14, 28) == record.waited("a").value
    assert 2 + Fraction(17, 31) == served([asks("a", applied=14)], []).waited("a").value


def test_the_expected_wait_has_three_methods():
    line = [asks("big", 100), asks("a", 30, applied=1), asks("b", 10, applied=2)]
    rooms = [free("u", 12, start=40), free("v", 14, start=50), free("old", 5, None)]
    record = served(line, rooms, open_days=5)
    by_position = {name: record.expected_wait(name, method="position").value for name in "ab"}
    assert {"a": 3, "b": Fraction(9, 2)} == by_position  # second, third; two units in 3 months
    assert Fraction(3, 2) == record.expected_wait("b", method="fit").value
    unfit = record.expected_wait("a", method="fit")
    assert "there were no units that came free and fit in the period" == unfit.reason
    assert unfit.explain().sources[0].kind is tp.SourceKind.PROPOSAL
    little = record.expected_wait("a", method="little")
    assert Fraction(90 + 89 + 88, 90) == little.value
    with pytest.raises(InvalidValueError, match='"position", "fit", "little"'):
        record.expected_wait("a", method="guess")
    placed = served([asks("a")], [free("u")], says("a", "u"))
    gap = placed.expected_wait("a", method="fit")
    assert "a no longer waits: placed on 2018-01-01" == gap.reason


def test_the_record_reads_as_tables():
    record = served([asks("a"), asks("b")], [free("u")], says("a", "u", on=3))
    text = str(record)
    assert "Waiting list over 2018-01-01 to 2018-03-31" in text
    assert "2 listed, 1 waiting, 1 placed, 0 withdrawn, 0 removed" in text
    assert [None, 1] == record.to_columns()["position"]
    assert ["2018-01-04", None] == record.to_columns()["on"]
    assert ["a"] == record.offer_table().to_columns()["applicant"]
    assert "<table" in record._repr_html_()
    names = {name: getattr(tp, name) for name in tp.__all__}
    names |= {name: getattr(capacity, name) for name in capacity.__all__}
    names |= {"Decimal": Decimal, "datetime": __import__("datetime")}
    assert record == eval(repr(record), names)  # noqa: S307 - what repr promises


# Units of a park


def lease(id_, first, last, units=("a-1",)):
    term = tp.Period.closed(day(first), day(last))
    area = tp.Area.of(20, basis=tp.Basis.NIA)
    return tp.Lease(id=id_, tenant="c", units=units, area=area, term=term)


def park(*leases, unit=None, **site):
    area = tp.Area.of(20, basis=tp.Basis.NIA)
    units = (unit or tp.Unit(id="a-1", area=area), tp.Unit(id="a-2", area=area, lettable=False))
    return tp.Park(
        id="p",
        name="P",
        sites=(tp.Site(id="a", name="A", units=units, **site),),
        companies=(tp.Company(id="c", name="C"),),
        leases=leases,
    )


def spans(*leases, **more):
    found = freed(park(*leases, **more), over=OVER)
    assert all("a" == one.site for one in found)
    return [(one.start and day_of(one.start), one.end and day_of(one.end)) for one in found]


def test_units_are_free_between_leases():
    assert [(None, None)] == spans()
    assert [(None, 10), (20, None)] == spans(lease("L", 10, 19))
    assert [(20, 30), (40, None)] == spans(lease("L", -10, 19), lease("M", 30, 39))
    assert [] == spans(lease("L", -10, 49), lease("M", 50, 99))
    assert [(5, 50)] == spans(lease("L", 50, 400), opened=day(5))
    assert [(-5, 50)] == spans(opened=day(-5), closed=day(50))
    area = tp.Area.of(20, basis=tp.Basis.NIA)
    later = tp.Unit(id="a-1", area=area, start=day(30), end=day(60))
    assert [(40, 60)] == spans(lease("L", 30, 39), unit=later, opened=day(-5))
    assert [] == spans(lease("L", 30, 59), unit=later)


def test_a_park_serves_its_own_list():
    found = freed(park(lease("L", -10, 30)), over=OVER)
    record = served([asks("x"), asks("y", 30)], found, says("x", "a-1", on=33))
    assert told(record) == [(31, "a-1", "x", "accepted", 33)]
    assert ("y",) == record.order(OVER.last)


# Faults


def test_faults_of_a_list_come_together():
    with pytest.raises(ManyFaultsError) as caught:
        tp.WaitingList(
            applicants=(asks("a", applied=5, withdrawn=day(9)), asks("b"), asks("b")),
            rules=rules(),
            replies=(
                says("a", "u", on=4),
                says("a", "v", on=9),
                says("z", "u"),
                says("b", "u", on=8),
                says("b", "u"),
                says("b", "v", on=8),
                says("b", "v", on=8),
            ),
        )
    kinds = [type(fault) for fault in caught.value.faults]
    assert kinds == [
        DuplicateError,
        DuplicateError,
        DuplicateError,
        EventOrderError,
        InvalidValueError,
        UnknownNameError,
    ]
    text = str(caught.value)
    assert "reply of a on u': got 2018-01-05, before 'application' on 2018-01-06" in text
    assert "a day before the withdrawal, 2018-01-10" in text


@pytest.mark.parametrize("days", [0, -1, True, Decimal(3), "3"])
def test_an_offer_stands_open_for_whole_days(days):
    with pytest.raises(InvalidValueError, match="one day or more"):
        rules(open_days=days)


def test_single_faults_of_the_parts():
    with pytest.raises(InvalidValueError, match='"stays at its place"'):
        rules(after_lapse="vanishes")
    with pytest.raises(InvalidValueError, match="or later"):
        asks("a", applied=5, withdrawn=day(4))
    with pytest.raises(ManyFaultsError):
        tp.OfferReply(applicant=" ", unit="", accepts=True, on="today")
    with pytest.raises(InvalidPeriodError):
        free("u", start=4, end=4)
    with pytest.raises(InvalidValueError, match="a day without a time"):
        tp.Availability(unit=tp.Unit(id="u"), start="today")


def test_faults_of_units_come_together():
    feet = tp.Unit(id="w", area=tp.Area.of(20, basis=tp.Basis.GIA))
    waiting = tp.WaitingList(
        applicants=(asks("a"),), rules=rules(), replies=(says("a", "z"), says("a", "u"))
    )
    rooms = [
        free("u", start=3),
        free("u", start=None, end=4),
        free("v", start=4),
        free("v", start=2, end=4),
        tp.Availability(unit=feet),
    ]
    with pytest.raises(ManyFaultsError) as caught:
        serve(waiting, rooms, over=OVER)
    kinds = [type(fault) for fault in caught.value.faults]
    assert [OverlapError, UnknownNameError, BasisMismatchError] == kinds
    overlap = caught.value.faults[0]
    assert (day(3), day(4)) == (overlap.start, overlap.end)


def test_an_availability_covers_its_days():
    room = free("u", start=3, end=5)
    assert [False, True, True, False] == [room.on(day(n)) for n in (2, 3, 4, 5)]
    assert free("u", start=None).on(date.min)
    waiting = tp.WaitingList(
        applicants=(asks("b"), asks("a"), asks("c", priority=1)), rules=rules()
    )
    assert ("c", "a", "b") == waiting.on(day(0))
    assert () == waiting.on(day(-1))
