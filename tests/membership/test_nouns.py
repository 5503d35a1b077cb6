"""What the nouns of associations refuse."""

from datetime import date, datetime
from fractions import Fraction

import attrs
import pytest

import technopark as tp
from technopark.errors import (
    CurrencyMismatchError,
    DuplicateError,
    FloatRefusedError,
    InvalidPeriodError,
    InvalidValueError,
    ManyFaultsError,
    UnknownNameError,
)
from technopark.membership import IASP

FULL = IASP.category("full")
SCHEDULE = IASP.schedule("A")
EURO = tp.Money.of(1, "EUR")
JANUARY, JUNE = date(2024, 1, 1), date(2024, 6, 1)
YES = tp.FactIs("yes")


def refuses(kind, message, make, /, **fields):
    with pytest.raises(kind, match=message):
        make(**fields)


def test_requirements():
    given = {"id": "a", "statement": "b", "condition": YES}
    refuses(InvalidValueError, "Requirement.id", tp.Requirement, **{**given, "id": " "})
    refuses(InvalidValueError, "statement", tp.Requirement, **{**given, "statement": ""})
    refuses(ManyFaultsError, "2 faults", tp.Requirement, **{**given, "id": "", "statement": ""})


def test_categories():
    make = tp.MemberCategory
    for reserved in ("none", "unknown"):
        refuses(InvalidValueError, "reserved", make, id=reserved, name="X")
    refuses(InvalidValueError, "MemberCategory.name", make, id="a", name="")
    refuses(InvalidValueError, "valid_years", make, id="a", name="A", valid_years=0)
    refuses(InvalidPeriodError, "got start", make, id="a", name="A", start=JUNE, end=JANUARY)
    asked = tp.Requirement(id="a", statement="b", condition=YES)
    refuses(DuplicateError, "requirement", make, id="a", name="A", requirements=(asked, asked))
    assert make(id="a", name="A", start=JANUARY, end=JUNE, valid_years=1).in_force(JANUARY)


def test_associations():
    make = tp.Association
    refuses(InvalidValueError, "Association.id", make, id="", name="A")
    refuses(DuplicateError, "category", make, id="a", name="A", categories=(FULL, FULL))
    refuses(
        DuplicateError,
        "fee schedule",
        make,
        id="a",
        name="A",
        categories=IASP.categories,
        fees=(SCHEDULE, SCHEDULE),
    )
    refuses(
        ManyFaultsError, "2 faults", make, id="a", name="A", categories=(FULL,), fees=(SCHEDULE,)
    )
    voting = tp.Governance(voters=("gold",))
    refuses(UnknownNameError, "'gold'", make, id="a", name="A", governance=voting)


def test_fees():
    refuses(InvalidValueError, "zero or more", tp.Fee, amount=-EURO)
    refuses(InvalidValueError, "where no amount is given", tp.Fee)
    refuses(InvalidValueError, "where no amount is given", tp.Fee, amount=EURO, gap="cut off")
    assert tp.Fee(amount=EURO).amount == EURO
    refuses(InvalidValueError, "months 1 to 12", tp.YearShare, months=(13,), share=1)
    refuses(InvalidValueError, "months 1 to 12", tp.YearShare, months=(), share=1)
    refuses(InvalidValueError, "0 to 1", tp.YearShare, months=(1,), share=2)
    refuses(InvalidValueError, "0 to 1", tp.YearShare, months=(1,), share=-1)
    refuses(FloatRefusedError, "0.5", tp.YearShare, months=(1,), share=0.5)


def test_fee_schedules():
    make = tp.FeeSchedule
    fee = tp.Fee(category="full", amount=EURO)
    refuses(CurrencyMismatchError, "EUR and MAD", make, id="a", currency="MAD", annual=(fee,))
    refuses(
        CurrencyMismatchError, "EUR and MAD", make, id="a", currency="MAD", annual=(), joining=fee
    )
    refuses(DuplicateError, "category", make, id="a", currency="EUR", annual=(fee, fee))
    some = tp.YearShare(months=(1,), share=Fraction(1))
    refuses(
        InvalidValueError, "all 12", make, id="a", currency="EUR", annual=(fee,), shares=(some,)
    )
    year = tp.YearShare(months=tuple(range(1, 13)), share=Fraction(1))
    refuses(DuplicateError, "month", make, id="a", currency="EUR", annual=(), shares=(year, some))
    backwards = {"start": JUNE, "end": JANUARY}
    refuses(InvalidPeriodError, "start", make, id="a", currency="EUR", annual=(), **backwards)
    gap = tp.Fee(category="full", gap="cut off")
    assert make(id="a", currency="MAD", annual=(gap,), start=JANUARY, end=JUNE).in_force(JANUARY)
    assert make(id="a", currency="MAD", annual=(gap,)).undated
    assert SCHEDULE.sources == SCHEDULE.annual_fee("honorary").sources
    assert not make(id="a", currency="MAD", annual=(gap,), end=JUNE).undated
    assert make(id="a", currency="MAD", annual=(gap,)).share_of(JUNE) is None


def test_payment_terms():
    given = {"months": 3, "reminder_month": 4, "reminder_day": 15, "every_months": 2}
    make = tp.PaymentTerms
    refuses(InvalidValueError, "months", make, **{**given, "months": 0})
    refuses(InvalidValueError, "every_months", make, **{**given, "every_months": 0})
    leap = {**given, "reminder_month": 2, "reminder_day": 29}
    refuses(InvalidValueError, "a day of every year", make, **leap)


def test_seats_boards_and_offices():
    refuses(InvalidValueError, "SeatRule", tp.SeatRule, category="a", least=-1)
    refuses(InvalidValueError, "SeatRule", tp.SeatRule, category="a", least=3, most=2)
    refuses(InvalidValueError, "SeatRule", tp.SeatRule, category="a", most=-1)
    for field in ("size", "per_country", "candidates_over_seats"):
        refuses(InvalidValueError, field, tp.Board, id="b", name="B", **{field: 0})
    rule = tp.SeatRule(category="a", least=2, most=2)
    refuses(DuplicateError, "seats", tp.Board, id="b", name="B", seats=(rule, rule))
    refuses(InvalidPeriodError, "start", tp.Board, id="b", name="B", start=JUNE, end=JANUARY)
    assert tp.Board(id="b", name="B", start=JANUARY, end=JUNE, size=1).size == 1
    for field in ("years", "most_terms"):
        refuses(
            InvalidValueError, field, tp.Office, **{"id": "o", "name": "O", "years": 2, field: 0}
        )
    backwards = {"start": JUNE, "end": JUNE}
    refuses(InvalidPeriodError, "start", tp.Office, id="o", name="O", years=2, **backwards)


def test_governance():
    make = tp.Governance
    for field in ("votes_each", "most_proxies", "assembly_every_years"):
        refuses(InvalidValueError, field, make, **{field: 0})
        assert make(**{field: 1}) is not None
    refuses(InvalidValueError, "one of the voters: a", make, voters=("a",), proxy_givers=("b",))
    refuses(InvalidValueError, "one of the voters", make, proxy_holders=("b",))
    board = tp.Board(id="b", name="B")
    refuses(DuplicateError, "board", make, boards=(board, board))
    seated = tp.Office(id="o", name="O", years=2, board="x")
    refuses(UnknownNameError, "board: got 'x'", make, boards=(board,), offices=(seated,))


def test_transitions_and_procedures():
    given = {"event": "paid", "starts": ("due",), "end": "active"}
    make = tp.Transition
    for faulty in ({"event": ""}, {"end": " "}, {"starts": ()}, {"starts": ("",)}):
        refuses(InvalidValueError, "Transition", make, **{**given, **faulty})
    rule = make(**given)
    refuses(
        InvalidValueError,
        "one transition for an event and a state",
        tp.Procedure,
        first="due",
        active=("active",),
        transitions=(rule, attrs.evolve(rule, end="due")),
    )
    procedure = tp.Procedure(first="due", active=("active",), transitions=(rule,))
    assert rule == procedure.next("due", "paid")
    assert procedure.next("due", "left") is None
    assert procedure.next("active", "paid") is None
    assert (("paid",), ()) == (procedure.possible("due"), procedure.possible("active"))


def test_events():
    refuses(InvalidValueError, "MembershipEvent.kind", tp.MembershipEvent, kind="", day=JUNE)
    moment = datetime(2024, 1, 1)  # noqa: DTZ001 - it is refused
    refuses(InvalidValueError, "MembershipEvent.day", tp.MembershipEvent, kind="a", day=moment)
