"""What refusals say, word for word: what was got, what is allowed, what to do."""

from datetime import date, datetime
from fractions import Fraction

import attrs
import pytest

import technopark as tp
from builders.membership import (
    CLUB,
    DAY,
    EURO,
    EVENTS,
    FULL,
    ODD,
    PLACED,
    YES,
    dues,
    event,
    fact,
    papers,
    park,
    told,
)
from technopark import membership as m
from technopark.errors import ManyFaultsError

MOMENT = datetime(2018, 1, 1)  # noqa: DTZ001 - it is refused


TOGETHER = [
    pytest.param(
        lambda: m.fees(m.IASP, category="gold", invoiced=MOMENT, occasion="x", schedule="C"),
        ["invoiced: got", "category of IASP: got 'gold'", "occasion: got 'x'", "fee schedule of"],
        id="fees",
    ),
    pytest.param(
        lambda: m.fees(
            attrs.evolve(CLUB, fees=(attrs.evolve(ODD, start=date(2020, 1, 1)),)),
            category="gold",
            invoiced=DAY,
            schedule="one",
        ),
        ["category of", "fee schedule one: nothing is in force"],
        id="fees-not-in-force",
    ),
    pytest.param(
        lambda: m.reminders(m.WTA, invoiced=MOMENT, until="2018"),
        ["invoiced: got", "until: got '2018'"],
        id="reminders",
    ),
    pytest.param(
        lambda: m.share(m.IASP, metric="stars", part=-1, on=DAY),
        ["part: got -1", "figure of IASP up to 2018-10-08: got 'stars'"],
        id="share",
    ),
    pytest.param(
        lambda: m.share(m.IASP, metric="stars", part="x", on=MOMENT),
        ["part: got 'x'", "on: got"],
        id="share-at-a-moment",
    ),
    pytest.param(
        lambda: m.mandate(m.IASP, office="king", elected=MOMENT, terms_before=-1),
        ["elected: got", "office: got 'king'", "terms_before: got -1; allowed is zero or more"],
        id="mandate",
    ),
    pytest.param(
        lambda: m.recognition(
            park(fact("companies_inside", 3), fact("hosted", value=True)),
            on=DAY,
            associations=(m.IASP, m.APTE, m.IASP),
        ),
        ["association: the id 'iasp' is given twice", "p companies_inside: got 3"],
        id="recognition",
    ),
    pytest.param(
        lambda: m.assess(
            m.IASP,
            park(
                *(fact(name, value=v) for name in ("hosted", "jobs") for v in (1, 2)),
            ),
            on=DAY,
        ),
        ["p hosted on", "p jobs on"],
        id="contradictions",
    ),
    pytest.param(
        lambda: m.assess_sites(
            m.IASP,
            park(fact("hosted", 1), fact("hosted", 2)),
            [park(fact("jobs", 1), fact("jobs", 2))] * 2,
            on=DAY,
        ),
        ["site: the id 'p' is given twice", "p hosted on", "p jobs on"],
        id="sites",
    ),
    pytest.param(
        lambda: m.assess_sites(
            m.IASP,
            park(*YES),
            [
                attrs.evolve(park(fact("companies_inside", 3)), id="a"),
                attrs.evolve(park(fact("hosted", 3, unit="m2")), id="b"),
            ],
            on=DAY,
        ),
        ["p companies_inside: got 3", "unit: got m2"],
        id="rules",
    ),
]


@pytest.mark.parametrize(("call", "begin"), TOGETHER)
def test_faults_come_together_and_each_once(call, begin):
    with pytest.raises(ManyFaultsError) as caught:
        call()
    told = [str(one) for one in caught.value.faults]
    assert len(told) == len(begin), told
    assert all(one.startswith(start) for one, start in zip(told, begin, strict=True)), told


REFUSED = [
    pytest.param(
        lambda: m.assess(m.IASP, park(YES[0], fact("companies_inside", value=False)), on=DAY),
        """\
p companies_inside on 2018-01-01: one source says both 'no' and 'yes'; keep what it says, or cite each from its own source, and the facts count as disputed""",
        id="contradiction",
    ),
    pytest.param(
        lambda: m.assess(m.IASP, park(fact("companies_inside", 3)), on=DAY),
        "p companies_inside: got 3; allowed is True for yes or False for no",
        id="not-yes-or-no",
    ),
    pytest.param(
        lambda: m.assess(m.IASP, park(fact("hosted", value=True)), on=DAY),
        "p hosted: got True; allowed is a number",
        id="no-number",
    ),
    pytest.param(
        lambda: m.assess(m.IASP, park(fact("hosted", 3, unit="m2")), on=DAY),
        "unit: got m2 and companies in one operation; give hosted in companies",
        id="other-unit",
    ),
    pytest.param(
        lambda: m.assess(m.IASP, park(), on=MOMENT),
        """\
on: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="a-moment",
    ),
    pytest.param(
        lambda: m.fees(m.IASP, category="gold", invoiced=DAY),
        "category of IASP: got 'gold'; known are: full, affiliate, associate, honorary",
        id="category",
    ),
    pytest.param(
        lambda: m.fees(m.IASP, category="full", invoiced=DAY, schedule="C"),
        "fee schedule of IASP: got 'C'; known are: A, B",
        id="schedule",
    ),
    pytest.param(
        lambda: dues()["C"],
        "fee schedule of IASP: got 'C'; known are: A, B",
        id="statement",
    ),
    pytest.param(
        lambda: m.fees(m.IASP, category="full", invoiced=DAY, occasion="leaving"),
        'occasion: got \'leaving\'; allowed is "joining", "renewal", "rejoining"',
        id="occasion",
    ),
    pytest.param(
        lambda: m.fees(m.IASP, category="full", invoiced=MOMENT),
        """\
invoiced: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="invoice-at-a-moment",
    ),
    pytest.param(
        lambda: m.fees(
            attrs.evolve(CLUB, fees=(attrs.evolve(ODD, start=date(2020, 1, 1)),)),
            category="full",
            invoiced=DAY,
            schedule="one",
        ),
        """\
fee schedule one: nothing is in force on 2018-10-08; known is from 2020-01-01 on""",
        id="schedule-not-in-force",
    ),
    pytest.param(
        lambda: m.history(m.APTE, ()),
        "procedure: got 'APTE'; allowed is an association whose procedure is known",
        id="no-procedure",
    ),
    pytest.param(
        lambda: m.history(m.IASP, (event("applied", 2), event("approved", 1, category="full"))),
        """\
event 'approved': got 2024-01-01, before 'applied' on 2024-01-02, which it follows; give the events in the order of their days""",
        id="order",
    ),
    pytest.param(
        lambda: m.history(m.IASP, (event("paid", 2),)),
        """\
event 'paid' on 2024-01-02: not possible in the state 'none'; possible are: applied, listed""",
        id="transition",
    ),
    pytest.param(
        lambda: m.history(m.IASP, (*EVENTS, event("suspended", 9))),
        """\
event 'suspended' on 2024-01-09: not possible in the state 'active' unless: something is due; possible are: \
paid, ratified, revoked, renewed, suspended, upgraded, resigned, cancelled, listed""",
        id="guard",
    ),
    pytest.param(
        lambda: m.history(m.IASP, (*EVENTS, event("ratified", 9))),
        """\
event 'ratified' on 2024-01-09: not possible in the state 'active' unless: is not ratified yet; possible are: \
paid, ratified, revoked, renewed, suspended, upgraded, resigned, cancelled, listed""",
        id="ratified-twice",
    ),
    pytest.param(
        lambda: m.history(m.IASP, (*EVENTS[:3], event("paid", 9))),
        """\
payment: got nothing, due is 1,400.00 EUR; no rule on instalments or credit is known, so record one payment of exactly what is due""",
        id="payment",
    ),
    pytest.param(
        lambda: m.history(m.IASP, (*EVENTS, event("paid", 9, amount=EURO))),
        """\
payment: got 1,400.00 EUR, due is nothing; no rule on instalments or credit is known, so record one payment of exactly what is due""",
        id="payment-of-nothing-due",
    ),
    pytest.param(
        lambda: told().status_on(MOMENT),
        """\
day: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="status-at-a-moment",
    ),
    pytest.param(
        lambda: m.voting_papers(m.APTE, members={}, present=[], proxies={}),
        "votes: got 'APTE'; allowed is an association of which a source says who votes",
        id="no-votes-known",
    ),
    pytest.param(
        lambda: m.voting_papers(
            m.IASP,
            members={"a": "full", "b": "associate", "c": "full"},
            present=["a", "b"],
            proxies={"b": "c", "a": "b"},
        ),
        """\
5 faults:
  1. proxy of b: got 'associate'; allowed is given by full members
  2. proxy of b: got 'b'; allowed is given by a member who is absent
  3. proxy of b: got 'c'; allowed is held by a member who is present
  4. proxy of a: got 'associate'; allowed is held by full members
  5. proxy of a: got 'a'; allowed is given by a member who is absent""",
        id="proxies",
    ),
    pytest.param(
        lambda: m.voting_papers(m.IASP, members={"a": "full"}, present=["a"], proxies={"x": "a"}),
        "member: got 'x'; known are: a",
        id="no-member",
    ),
    pytest.param(
        lambda: papers().of("c"),
        "member present with a vote: got 'c'; known are: a",
        id="no-voter",
    ),
    pytest.param(
        lambda: m.count({"a": -1, "b": True}, majority=Fraction(1)),
        """\
3 faults:
  1. votes for a: got -1; allowed is a whole number of zero or more
  2. votes for b: got True; allowed is a whole number of zero or more
  3. majority: got 1; allowed is a half, or more and less than one""",
        id="votes",
    ),
    pytest.param(
        lambda: m.count({}),
        "votes: got {}; allowed is one vote at least",
        id="no-vote",
    ),
    pytest.param(
        lambda: m.count({"a": 1}).share("b"),
        "candidate: got 'b'; known are: a",
        id="candidate",
    ),
    pytest.param(
        lambda: m.check_board(m.APTE, board="x", directors=()),
        "board: got 'x'; known are: none",
        id="board",
    ),
    pytest.param(
        lambda: m.mandate(m.IASP, office="x", elected=DAY),
        "office: got 'x'; known are: president, division-president",
        id="office",
    ),
    pytest.param(
        lambda: m.mandate(m.IASP, office="president", elected=DAY),
        """\
term of the office president: nothing is in force on 2018-10-08; known is from 2000-12-31 to 2004-12-30, from 2021-10-19 on""",
        id="office-then",
    ),
    pytest.param(
        lambda: m.mandate(m.AURP, office="director", elected=date(2024, 1, 1), terms_before=2),
        "terms_before: got 2; allowed is fewer than 2 terms",
        id="third-term",
    ),
    pytest.param(
        lambda: m.mandate(m.IASP, office="president", elected=MOMENT),
        """\
elected: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="elected-at-a-moment",
    ),
    pytest.param(
        lambda: m.share(m.IASP, metric="parks", part=1, on=DAY),
        """\
figure of IASP up to 2018-10-08: got 'parks'; known are: members, member_companies, countries, divisions, board_members""",
        id="figure",
    ),
    pytest.param(
        lambda: m.share(m.IASP, metric="members", part=-1, on=DAY),
        "part: got -1; allowed is zero or more",
        id="part",
    ),
    pytest.param(
        lambda: m.share(m.IASP, metric="members", part=0.5, on=DAY),
        """\
part: got the float 0.5, which is not exact; write it as text, "0.5", or as a Decimal or Fraction""",
        id="float",
    ),
    pytest.param(
        lambda: m.share(m.IASP, metric="members", part=1, on=MOMENT),
        """\
on: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="share-at-a-moment",
    ),
    pytest.param(
        lambda: m.network(m.IASP, on=MOMENT),
        """\
on: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="network-at-a-moment",
    ),
    pytest.param(
        lambda: m.divisions(m.IASP, PLACED, on=MOMENT),
        """\
on: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="division-at-a-moment",
    ),
    pytest.param(
        lambda: m.reminders(m.WTA, invoiced=MOMENT, until=DAY),
        """\
invoiced: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="reminder-at-a-moment",
    ),
    pytest.param(
        lambda: m.reminders(m.WTA, invoiced=DAY, until=MOMENT),
        """\
until: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="reminder-until-a-moment",
    ),
    pytest.param(
        lambda: m.recognition(FULL, on=DAY)["nato"],
        """\
association: got 'nato'; known are: iasp, wta, apte, ebn, retis, cerne, aurp, ukspa, hu-industrial-park, hu-science-park, hu-logistics-park, cn-national-incubator""",
        id="association",
    ),
    pytest.param(
        lambda: m.assess_sites(m.IASP, park(), (), on=DAY),
        "sites: got (); allowed is one site or more",
        id="sites",
    ),
    pytest.param(
        lambda: m.strategigram("P", {"x": "y", "firms": 3}),
        """\
2 faults:
  1. axis of the Strategigram: got 'x'; known are: location, stream, firms, specialisation, markets, networking, management
  2. position on firms: got 3; allowed is words; no weights are published""",
        id="axes",
    ),
    pytest.param(
        lambda: tp.Requirement(id="", statement=" ", condition=tp.FactIs("a")),
        """\
2 faults:
  1. Requirement.id: got ''; allowed is a text that is not empty
  2. Requirement.statement: got ''; allowed is a text that is not empty""",
        id="requirement",
    ),
    pytest.param(
        lambda: tp.Association(id="a", name="", categories=m.WTA.categories[:1] * 2),
        """\
2 faults:
  1. Association.name: got ''; allowed is a text that is not empty
  2. category: the id 'full' is given twice; give each its own""",
        id="category-twice",
    ),
    pytest.param(
        lambda: tp.Association(id="a", name="A", governance=m.WTA.governance),
        """\
2 faults:
  1. category of A: got 'full'; known are: none
  2. category of A: got 'associate'; known are: none""",
        id="vote-of-no-category",
    ),
    pytest.param(
        lambda: tp.MemberCategory(id="none", name="", valid_years=0, start=DAY, end=DAY),
        """\
4 faults:
  1. MemberCategory.name: got ''; allowed is a text that is not empty
  2. MemberCategory.id: got 'none'; allowed is another id; it is reserved
  3. MemberCategory.valid_years: got 0; allowed is 1 or more
  4. period: got start 2018-10-08 and end 2018-10-08; the end is the day after the last one, so it must be later than the start; use Period.closed(first, last) to name the last day""",
        id="reserved",
    ),
    pytest.param(
        lambda: tp.MemberCategory(
            id="a", name="A", requirements=m.IASP.categories[0].requirements[:1] * 2
        ),
        "requirement: the id 'runs_park' is given twice; give each its own",
        id="asked-twice",
    ),
    pytest.param(
        lambda: tp.Fee(amount=-EURO, gap="x"),
        """\
2 faults:
  1. Fee.amount: got '-1,400.00 EUR'; allowed is zero or more
  2. Fee.gap: got 'x'; allowed is a text where no amount is given""",
        id="fee",
    ),
    pytest.param(
        tp.Fee,
        "Fee.gap: got ''; allowed is a text where no amount is given",
        id="no-fee",
    ),
    pytest.param(
        lambda: tp.YearShare(months=(0,), share=2),
        """\
2 faults:
  1. YearShare.months: got (0,); allowed is months 1 to 12
  2. YearShare.share: got 2; allowed is 0 to 1""",
        id="share-of-a-year",
    ),
    pytest.param(
        lambda: tp.YearShare(months=(1,), share=0.5),
        """\
YearShare.share: got the float 0.5, which is not exact; write it as text, "0.5", or as a Decimal or Fraction""",
        id="float-share",
    ),
    pytest.param(
        lambda: tp.FeeSchedule(
            id="a",
            currency="MAD",
            annual=(tp.Fee(category="a", amount=EURO),) * 2,
            shares=(tp.YearShare(months=(1, 1), share=1),),
            start=DAY,
            end=DAY,
        ),
        """\
6 faults:
  1. money: got EUR and MAD in one operation; convert one of them at a stated rate first
  2. money: got EUR and MAD in one operation; convert one of them at a stated rate first
  3. annual fee of category: the id 'a' is given twice; give each its own
  4. share of month: the id '1' is given twice; give each its own
  5. FeeSchedule.shares: got (1, 1); allowed is all 12 months
  6. period: got start 2018-10-08 and end 2018-10-08; the end is the day after the last one, so it must be later than the start; use Period.closed(first, last) to name the last day""",
        id="fee-schedule",
    ),
    pytest.param(
        lambda: tp.PaymentTerms(months=0, reminder_month=2, reminder_day=29, every_months=0),
        """\
3 faults:
  1. PaymentTerms.months: got 0; allowed is 1 or more
  2. PaymentTerms.every_months: got 0; allowed is 1 or more
  3. PaymentTerms reminder: got (2, 29); allowed is a day of every year""",
        id="terms",
    ),
    pytest.param(
        lambda: tp.SeatRule(category="a", least=3, most=2),
        """\
SeatRule: got (3, 2); allowed is zero or more seats, and a most that is not below the least""",
        id="seats",
    ),
    pytest.param(
        lambda: tp.Board(
            id="",
            name="B",
            size=0,
            per_country=0,
            candidates_over_seats=0,
            seats=(tp.SeatRule(category="a"),) * 2,
            start=DAY,
            end=DAY,
        ),
        """\
6 faults:
  1. Board.id: got ''; allowed is a text that is not empty
  2. Board.size: got 0; allowed is 1 or more, or none
  3. Board.per_country: got 0; allowed is 1 or more, or none
  4. Board.candidates_over_seats: got 0; allowed is 1 or more, or none
  5. seats of category: the id 'a' is given twice; give each its own
  6. period: got start 2018-10-08 and end 2018-10-08; the end is the day after the last one, so it must be later than the start; use Period.closed(first, last) to name the last day""",
        id="a-board",
    ),
    pytest.param(
        lambda: tp.Office(id="", name="O", years=0, most_terms=0, start=DAY, end=DAY),
        """\
4 faults:
  1. Office.id: got ''; allowed is a text that is not empty
  2. Office.years: got 0; allowed is 1 or more
  3. Office.most_terms: got 0; allowed is 1 or more
  4. period: got start 2018-10-08 and end 2018-10-08; the end is the day after the last one, so it must be later than the start; use Period.closed(first, last) to name the last day""",
        id="an-office",
    ),
    pytest.param(
        lambda: tp.Governance(
            voters=("a", "c"),
            votes_each=0,
            most_proxies=0,
            assembly_every_years=0,
            proxy_givers=("b",),
            boards=(tp.Board(id="b", name="B"),) * 2,
            offices=(tp.Office(id="o", name="O", years=1, board="x"),),
        ),
        """\
6 faults:
  1. Governance.votes_each: got 0; allowed is 1 or more
  2. Governance.most_proxies: got 0; allowed is 1 or more
  3. Governance.assembly_every_years: got 0; allowed is 1 or more
  4. Governance proxies: got 'b'; allowed is one of the voters: a, c
  5. board: the id 'b' is given twice; give each its own
  6. board: got 'x'; known are: b, b""",
        id="governance",
    ),
    pytest.param(
        lambda: m.IASP.governance.board("x"),
        "board: got 'x'; known are: international",
        id="a-board-that-is-not-there",
    ),
    pytest.param(
        lambda: tp.Transition(event="", starts=(), end="b"),
        """\
Transition: got ('', 'b'); allowed is an event, a state or more before it, and a state after it""",
        id="a-transition",
    ),
    pytest.param(
        lambda: tp.Procedure(
            first="a", active=(), transitions=m.IASP.procedure.transitions[:1] * 2
        ),
        """\
3 faults:
  1. Procedure: got ('applied', 'none'); allowed is one transition for an event and a state
  2. Procedure: got ('applied', 'refused'); allowed is one transition for an event and a state
  3. Procedure: got ('applied', 'revoked'); allowed is one transition for an event and a state""",
        id="a-procedure",
    ),
    pytest.param(
        lambda: tp.MembershipEvent(kind=" ", day=MOMENT),
        """\
2 faults:
  1. MembershipEvent.kind: got ' '; allowed is a text
  2. MembershipEvent.day: got datetime.datetime(2018, 1, 1, 0, 0); allowed is a datetime.date, a day without a time""",
        id="an-event",
    ),
    pytest.param(
        lambda: tp.AllOf(()),
        "AllOf.parts: got (); allowed is one condition or more",
        id="parts",
    ),
    pytest.param(
        lambda: tp.FactRatio(metric="a", other="b", limit=-1, scale=0),
        """\
FactRatio: got (-1, 0); allowed is a limit of zero or more, and a scale above zero""",
        id="ratio",
    ),
    pytest.param(
        lambda: tp.FactAtLeast("a", 0.5),
        """\
limit: got the float 0.5, which is not exact; write it as text, "0.5", or as a Decimal or Fraction""",
        id="float-limit",
    ),
    pytest.param(
        lambda: tp.FactRatio(metric="a", other="b", limit=0.5, scale=1),
        """\
limit: got the float 0.5, which is not exact; write it as text, "0.5", or as a Decimal or Fraction""",
        id="float-ratio",
    ),
    pytest.param(
        lambda: tp.FactIs("stage", "x").answer(tp.Facts(park(fact("stage", 3)), DAY)),
        "p stage: got 3; allowed is a text",
        id="text-wanted",
    ),
]


@pytest.mark.parametrize(("call", "text"), REFUSED)
def test_what_a_refusal_says(call, text):
    with pytest.raises(tp.TechnoparkError) as caught:
        call()
    assert text == str(caught.value)
