"""The procedure of a membership: what may follow what, and why it stands as it does."""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import (
    CurrencyMismatchError,
    EventOrderError,
    IllegalTransitionError,
    InvalidValueError,
    PaymentMismatchError,
    UnknownNameError,
)
from technopark.membership import APTE, IASP, history, status_on

START = date(2024, 1, 8)
DUE = tp.Money.of(2450, "EUR")
KINDS = tuple(dict.fromkeys(rule.event for rule in IASP.procedure.transitions))


def event(kind, day=START, **more):
    return tp.MembershipEvent(kind=kind, day=day, **more)


APPLIED = event("applied")
APPROVED = event("approved", START + timedelta(11), category="full")
INVOICED = event("invoiced", START + timedelta(20), amount=DUE)
PAID = event("paid", START + timedelta(40), amount=DUE)
JOINED = (APPLIED, APPROVED, INVOICED, PAID)
LATER = START + timedelta(300)


def standing(*events):
    return status_on(IASP, events, day=date.max)


@st.composite
def walks(draw):
    """Events that the procedure allows, each chosen among those possible where it stands."""
    events, day = [], START
    for _turn in range(draw(st.integers(0, 12))):
        status = standing(*events)
        day += timedelta(draw(st.integers(0, 60)))
        kind = draw(st.sampled_from(status.possible))
        choices = {
            "approved": {"category": draw(st.sampled_from(["full", "affiliate", "associate"]))},
            "upgraded": {"category": "full"},
            "listed": {"category": status.category or "affiliate"},
            "invoiced": {"amount": tp.Money.of(draw(st.integers(1, 3000)), "EUR")},
            "renewed": {"amount": tp.Money.of(draw(st.integers(1, 3000)), "EUR")},
            "paid": {"amount": status.standing.due},
        }
        new = event(kind, day, **choices.get(kind, {}))
        try:
            standing(*events, new)
        except (IllegalTransitionError, PaymentMismatchError):
            continue  # a guard holds it back
        events.append(new)
    return tuple(events)


@given(walks())
def test_every_state_is_explained_from_its_events(events):
    """Every reachable state can be explained from its events, to the same state again."""
    told = history(IASP, events)
    for day in {START - timedelta(1), *(each.day for each in events)}:
        status = told.status_on(day)
        explanation = status.explain()
        assert status.state == explanation.value == explanation.evaluate()
        assert len(status.steps) == len(explanation.inputs)
        assert all(step.rule.sources for step in status.steps)


@given(walks())
def test_nothing_is_due_after_paying_what_is_due(events):
    """Paying what is due settles the account, and no account is ever below zero."""
    status = standing(*events)
    for amount in (status.standing.due, status.standing.paid, status.standing.refunded):
        assert amount is None or amount.minor > 0
    if status.standing.due and "paid" in status.possible:
        paid = standing(*events, event("paid", date(2040, 1, 1), amount=status.standing.due))
        assert paid.standing.due is None
        assert paid.active


@given(walks(), st.integers(0, 12))
def test_the_status_of_a_day_depends_on_the_events_up_to_it_alone(events, count):
    earlier = events[:count]
    if earlier and earlier[-1].day not in {each.day for each in events[count:]}:
        day = earlier[-1].day
        assert status_on(IASP, earlier, day=day) == status_on(IASP, events, day=day)


@given(walks(), st.sampled_from(KINDS))
def test_what_is_not_possible_says_what_is(events, kind):
    """An event is possible where the state lists it; elsewhere the error lists those that are."""
    status = standing(*events)
    if kind in status.possible:
        return
    with pytest.raises(IllegalTransitionError) as caught:
        standing(*events, event(kind, date(2040, 1, 1)))
    assert status.possible == caught.value.possible
    assert status.state == caught.value.state
    assert "" == caught.value.needs


def test_from_the_application_to_the_certificate():
    """IASP, questions and answers on joining: active on payment, then ratified."""
    told = history(IASP, (*JOINED, event("ratified", LATER)))
    days = [START - timedelta(1), START, APPROVED.day, INVOICED.day, PAID.day, LATER]
    found = [told.status_on(day) for day in days]
    states = ["none", "applied", "approved", "invoiced", "active", "active"]
    assert states == [status.state for status in found]
    assert [False] * 4 + [True] * 2 == [status.active for status in found]
    assert [False] * 5 + [True] == [status.standing.ratified for status in found]
    assert ["", "", "full", "full", "full", "full"] == [status.category for status in found]
    assert DUE == found[3].standing.due
    assert (None, DUE) == (found[4].standing.due, found[4].standing.paid)


def test_who_is_not_ratified_gets_everything_back():
    """IASP, questions and answers on joining: a fee that was paid is reimbursed in full."""
    status = standing(*JOINED, event("revoked", LATER))
    assert ("revoked", DUE, "") == (status.state, status.standing.refunded, status.category)
    assert (None, None, False) == (status.standing.paid, status.standing.due, status.active)
    assert standing(*JOINED[:2], event("revoked", LATER)).standing.refunded is None
    assert standing(*JOINED[:3], event("revoked", LATER)).standing.due is None


def test_who_is_ratified_is_not_revoked():
    with pytest.raises(IllegalTransitionError, match="is not ratified yet"):
        standing(*JOINED, event("ratified", LATER), event("revoked", LATER))


def test_suspended_for_not_paying_and_restored_by_paying():
    fee = tp.Money.of(1950, "EUR")
    renewed = event("renewed", date(2025, 1, 15), amount=fee)
    suspended = event("suspended", date(2025, 9, 1))
    status = standing(*JOINED, renewed, suspended)
    assert ("suspended", False, fee) == (status.state, status.active, status.standing.due)
    assert "full" == status.category
    again = event("renewed", date(2026, 1, 15), amount=fee)
    paid = event("paid", date(2026, 2, 1), amount=fee * 2)
    restored = standing(*JOINED, renewed, suspended, again, paid)
    assert ("active", DUE + fee * 2) == (restored.state, restored.standing.paid)
    with pytest.raises(IllegalTransitionError, match="something is due"):
        standing(*JOINED, suspended)


def test_who_left_joins_again():
    status = standing(*JOINED, event("resigned", LATER), event("rejoined", LATER))
    assert ("applied", True, "") == (status.state, status.standing.rejoining, status.category)
    assert status.standing.paid is None
    with pytest.raises(IllegalTransitionError, match="possible are: rejoined"):
        standing(*JOINED, event("resigned", LATER), event("applied", LATER))
    assert "left" == standing(*JOINED, event("cancelled", LATER)).state


def test_who_was_refused_may_apply_again():
    refused = event("refused", START)
    status = standing(APPLIED, refused, APPLIED)
    assert ("applied", False) == (status.state, status.standing.rejoining)


def test_upgraded_by_a_decision():
    """Botswana Innovation Hub: affiliate until the Assembly of Doha, full from 22 October 2014."""
    listed = event("listed", date(2013, 12, 31), category="affiliate")
    upgraded = event("upgraded", date(2014, 10, 22), category="full", by="General Assembly, Doha")
    seen = event("listed", date(2019, 7, 30), category="full")
    told = history(IASP, (listed, upgraded, seen))
    days = (date(2014, 10, 21), date(2014, 10, 22), date(2019, 7, 30))
    assert ["affiliate", "full", "full"] == [told.status_on(day).category for day in days]
    assert "General Assembly, Doha" in str(told)
    with pytest.raises(IllegalTransitionError, match="a category better than the one held"):
        standing(listed, event("upgraded", LATER, category="associate"))
    with pytest.raises(IllegalTransitionError, match="the one held"):
        standing(listed, event("listed", LATER, category="full"))
    with pytest.raises(IllegalTransitionError, match="names a category"):
        standing(event("listed", LATER))


@pytest.mark.parametrize("paid", [tp.Money.of(2449, "EUR"), tp.Money.of(2451, "EUR"), None])
def test_a_payment_larger_or_smaller_than_due_is_refused(paid):
    with pytest.raises(PaymentMismatchError, match=r"due is 2,450\.00 EUR"):
        standing(*JOINED[:3], event("paid", PAID.day, amount=paid))
    with pytest.raises(PaymentMismatchError, match="due is nothing"):
        standing(*JOINED, event("paid", LATER, amount=DUE))


def test_events_out_of_order_are_refused():
    early = event("paid", INVOICED.day - timedelta(1), amount=DUE)
    with pytest.raises(EventOrderError, match="before 'invoiced' on 2024-01-28"):
        standing(*JOINED[:3], early)
    same_day = [attrs.evolve(each, day=START) for each in JOINED]
    assert "active" == standing(*same_day).state


def test_what_an_event_names_must_exist():
    with pytest.raises(UnknownNameError, match="category of IASP: got 'gold'"):
        standing(APPLIED, attrs.evolve(APPROVED, category="gold"))
    for category in ("honorary", ""):
        with pytest.raises(IllegalTransitionError, match="that one can apply for"):
            standing(APPLIED, attrs.evolve(APPROVED, category=category))
    for amount in (None, tp.Money.zero("EUR")):
        with pytest.raises(IllegalTransitionError, match="an amount above zero"):
            standing(APPLIED, APPROVED, attrs.evolve(INVOICED, amount=amount))
    with pytest.raises(IllegalTransitionError, match="possible are: applied, listed"):
        standing(event("payed"))
    euros, dirhams = (event("renewed", LATER, amount=tp.Money.of(9, c)) for c in ("EUR", "MAD"))
    with pytest.raises(CurrencyMismatchError):
        standing(*JOINED, euros, dirhams)
    with pytest.raises(InvalidValueError, match="whose procedure is known"):
        history(APTE, ())


def test_a_history_and_a_status_read_as_text_and_data():
    told = history(IASP, JOINED)
    assert "the Executive Board" in str(told)
    assert ["applied", "approved", "invoiced", "active"] == told.to_columns()["to"]
    plain = told.to_dict()
    assert "full" == plain["steps"][1]["standing"]["category"]
    status = told.status_on(PAID.day)
    assert "possible next" in str(status)
    assert (True, "active") == (status.to_dict()["active"], status.to_dict()["standing"]["state"])
    first = told.status_on(date(2020, 1, 1))
    assert "no event is known before it" in str(first.explain())
    told_by = attrs.evolve(APPLIED, source=IASP.sources[0], note="by letter")
    step = history(IASP, [told_by]).steps[0]
    assert IASP.sources[0] == step.sources()[0]
    assert "by letter" == step.explain().note


def test_a_guard_or_an_effect_of_ones_own_procedure():
    """An effect that reopens, alone in a procedure of one's own, leaves nothing behind."""
    rule = tp.Transition(
        event="again", starts=("on",), end="on", effects=(tp.Effect.REOPENS, tp.Effect.RATIFIES)
    )
    procedure = tp.Procedure(first="on", active=("on",), transitions=(rule,))
    club = tp.Association(id="c", name="C", procedure=procedure)
    status = status_on(club, [event("again")], day=START)
    assert (True, True) == (status.active, status.standing.ratified)
