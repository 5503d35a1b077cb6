"""What results say, word for word, so that no label changes unseen."""

from datetime import date

import pytest

from builders.membership import (
    CLUB,
    DAY,
    FULL,
    HALF,
    PLACED,
    SOURCE,
    dues,
    dues_with_a_gap,
    fact,
    papers,
    park,
    sites,
    told,
)
from technopark import membership as m

DIRECTORS = [m.Director(name=n, country=c) for n, c in (("a", "ES"), ("b", "ES"), ("c", ""))]
SEATED = [m.Director(name="a", category="corporate"), m.Director(name="b")]
INCUBATOR = park(
    fact("incubatees", 55), fact("area_m2", 20000), fact("specialised", value=True), country="CN"
)


def shares():
    return m.share(m.IASP, metric="members", part=1, on=date(2008, 12, 31))


def half_way():
    return m.assess(m.EBN, park(fact("ebn_board", value=True)), on=DAY)


SAID = [
    pytest.param(
        lambda: m.assess(m.IASP, FULL, on=DAY),
        """\
IASP, Park, 2018-10-08: Full Member
requirement                         answer  observed                             what to do  sources
──────────────────────────────────  ──────  ───────────────────────────────────  ──────────  ───────
runs, or sets up, a science park,   met     kind: science park                               1, 2
area of innovation, incubator or
accelerator
companies or institutions are       met     companies_inside: yes (2018-01-01)               1, 3
active inside
there is a specific management      met     management_team: yes (2018-01-01)                1, 3
team
it is operational: both of these    met     companies_inside: yes (2018-01-01);              1, 3
together                                    management_team: yes (2018-01-01)
[1] IASP China Office page, copy on an unrelated site, Join Us (copy, undated, medium confidence)
[2] IASP member directory, copy on an unrelated site, all entries as of 30 July 2019 (copy,
    2019-07-30, high confidence)
[3] A paper, A park (undated, high confidence)""",
        id="assessed-full",
    ),
    pytest.param(
        lambda: m.assess(m.IASP, HALF, on=DAY),
        """\
IASP, Park, 2018-10-08: Affiliate Member
requirement                 answer   observed                    what to do                  sources
──────────────────────────  ───────  ──────────────────────────  ──────────────────────────  ───────
runs, or sets up, a         met      kind: science park                                      1, 2
science park, area of
innovation, incubator or
accelerator
companies or institutions   unmet    companies_inside: no        needed: companies_inside:   1, 3
are active inside                    (2018-01-01)                yes
there is a specific         unknown                              to establish:               1
management team                                                  management_team: yes
it is operational: both of  unmet    companies_inside: no        needed: companies_inside:   1, 3
these together                       (2018-01-01)                yes; management_team: yes
shortest way to full: change companies_inside: no (2018-01-01) to companies_inside: yes, and
    establish management_team: yes
[1] IASP China Office page, copy on an unrelated site, Join Us (copy, undated, medium confidence)
[2] IASP member directory, copy on an unrelated site, all entries as of 30 July 2019 (copy,
    2019-07-30, high confidence)
[3] A paper, A park (undated, high confidence)""",
        id="assessed-affiliate",
    ),
    pytest.param(
        lambda: m.assess(m.WTA, FULL, on=DAY),
        """\
WTA, Park, 2018-10-08: Associate member
requirement                      answer  observed            what to do                      sources
───────────────────────────────  ──────  ──────────────────  ──────────────────────────────  ───────
is a local government: city,     unmet   kind: science park  needed: kind: local government  1
county, prefecture, province or
state
is a research institute, a       met     kind: science park                                  1, 2
university, a business or a
research organisation; a
science park is listed among
them
out of reach is full, for kind: local government
[1] WTA, Statutes, revision of 4 December 2002 (2002-12-04, high confidence),
    http://www.wtanet.org/ds1_6_1.html
[2] WTA, List of members, entry of STPERI (2017-09-11, high confidence),
    http://www.wtanet.org/ds4_1_2.html?db=bodo_e&no=24""",
        id="assessed-by-the-WTA",
    ),
    pytest.param(
        half_way,
        """\
EBN, quality mark EU|BIC, Park, 2018-10-08: unknown (eu-bic or candidate)
requirement                 answer   observed                    what to do                  sources
──────────────────────────  ───────  ──────────────────────────  ──────────────────────────  ───────
the Board agreed in its     met      ebn_board: yes                                          1, 2
consultation on line,                (2018-01-01)
which takes 2 to 3 weeks
the questionnaire of self-  unknown                              to establish:               1, 3
assessment is answered; it                                       ebn_self_assessment: yes
comes every year
satisfies the heading       unknown                              to establish: ebn_mission:  3
mission                                                          yes
satisfies the heading       unknown                              to establish:               3
organisation                                                     ebn_organisation: yes
satisfies the heading       unknown                              to establish:               3
services                                                         ebn_services: yes
satisfies the heading       unknown                              to establish:               3
continuous improvement                                           ebn_improvement: yes
satisfies the heading       unknown                              to establish: ebn_quality:  3
quality process                                                  yes
satisfies the heading       unknown                              to establish:               3
visibility                                                       ebn_visibility: yes
a peer audited it and       unknown                              to establish: ebn_audit:    1, 3
found for it                                                     yes
shortest way to eu-bic: establish ebn_self_assessment: yes; ebn_mission: yes; ebn_organisation: yes;
    ebn_services: yes; ebn_improvement: yes; ebn_quality: yes; ebn_visibility: yes; ebn_audit: yes
[1] EBN, How to become an EU|BIC, archive.ebn.eu (undated, high confidence)
[2] A paper, A park (undated, high confidence)
[3] EBN, EU|BIC quality criteria (2017-02, high confidence)""",
        id="assessed-unknown",
    ),
    pytest.param(
        lambda: m.assess(m.CHINA_NATIONAL_INCUBATOR, INCUBATOR, on=date(2024, 1, 1)),
        """\
China, national incubator, Park, 2024-01-01: unknown (national-incubator or none)
requirement                 answer   observed                    what to do                  sources
──────────────────────────  ───────  ──────────────────────────  ──────────────────────────  ───────
is in China                 met      country: CN                                             1, 2
is a legal person of its    unknown                              to establish:               1, 2
own                                                              legal_person: yes
has worked for 3 years      unknown                              to establish: years: at     1, 2
                                                                 least 3 years
has reported statistics     unknown                              to establish:               1, 2
for 2 years                                                      years_of_statistics: at
                                                                 least 2 years
has 10,000 m2 or more       met      area_m2: 20,000                                         1, 2, 3
                                     (2018-01-01)
75 % of the area or more    unknown                              to establish:               1, 2
is for incubatees, shared                                        incubatee_area_share: at
space included                                                   least 75 percent
its incubation fund has 5   unknown                              to establish:               1, 2
million CNY or more                                              incubation_fund: at least
                                                                 5,000,000 CNY
10 % of the incubatees or   unknown                              to establish:               1, 2
more are financed                                                financed_share: at least
                                                                 10 percent
3 incubatees or more are    unknown                              to establish:               1, 2
financed                                                         financed_cases: at least 3
                                                                 companies
80 % of the staff or more   unknown                              to establish:               1, 2
are professionals                                                professional_staff_share:
                                                                 at least 80 percent
has one professional or     unknown  not decided by incubatees:  to establish:               1, 2, 3
more for each 10                     55 (2018-01-01)             professional_staff: at
incubatees                                                       least 1 for each 10
                                                                 incubatees
has one mentor or more for  unknown  not decided by incubatees:  to establish: mentors: at   1, 2, 3
each 10 incubatees                   55 (2018-01-01)             least 1 for each 10
                                                                 incubatees
50 % of the incubatees      unknown                              to establish:               1, 2, 3
applied for patents, or 30                                       patents_applied_share: at
% hold valid rights                                              least 50 percent
has 50 incubatees or more   met      incubatees: 55                                          1, 2, 3
                                     (2018-01-01)
has 3 incubatees or more    unknown  not decided by area_m2:     to establish: incubatees:   1, 2, 3
for each 1,000 m2                    20,000 (2018-01-01);        at least 3 for each 1,000
                                     incubatees: 55              m2
                                     (2018-01-01)
has 20 graduates or more    unknown                              to establish: graduates:    1, 2, 3
                                                                 at least 20 companies
shortest way to national-incubator: establish legal_person: yes; years: at least 3 years;
    years_of_statistics: at least 2 years; incubatee_area_share: at least 75 percent;
    incubation_fund: at least 5,000,000 CNY; financed_share: at least 10 percent; financed_cases: at
    least 3 companies; professional_staff_share: at least 80 percent; professional_staff: at least 1
    for each 10 incubatees; mentors: at least 1 for each 10 incubatees; patents_applied_share: at
    least 50 percent; incubatees: at least 3 for each 1,000 m2; graduates: at least 20 companies
[1] vyab.cn, Criteria of Guokefaqu 2018 No. 300, measures on science and technology incubators
    (2023-10-20, medium confidence), https://www.vyab.cn/zhuanqian19203-1.html
[2] crsrw.com, On the recognition of national incubators (undated, medium confidence),
    http://crsrw.com/qiyezixunchaxun/174520.html
[3] A paper, A park (undated, high confidence)""",
        id="assessed-an-incubator",
    ),
    pytest.param(
        lambda: m.assess(m.APTE, park(fact("stage", "planning"), country="ES"), on=DAY),
        """\
APTE, Park, 2018-10-08: unknown (affiliated or collaborator or none)
requirement                 answer   observed                    what to do                  sources
──────────────────────────  ───────  ──────────────────────────  ──────────────────────────  ───────
is in Spain                 met      country: ES                                             1
runs, or sets up, a         met      kind: science park                                      1
science or technology park
the park is past its        unmet    stage: planning             needed: not (stage:         1, 2
planning stage                       (2018-01-01)                planning, else
                                                                 operational: no)
meets APTE's minimum        unknown                              to establish:               1
criteria for parks                                               apte_minimum_criteria: yes
the park is in its          met      stage: planning                                         1, 2
planning stage                       (2018-01-01)
an affiliate for at most 3  unknown                              to establish:               1
years, exceptionally up to                                       years_as_affiliate: at
2 more by the Assembly                                           most 3 years, or as much
                                                                 longer as extension_years,
                                                                 which is up to 2
is interested in parks and  unknown  not decided by kind:        to establish: not           1
runs none, or its time as            science park                (years_as_affiliate: at
an affiliate is over                                             most 3 years, or as much
                                                                 longer as extension_years,
                                                                 which is up to 2)
shortest way to affiliated: establish years_as_affiliate: at most 3 years, or as much longer as
    extension_years, which is up to 2
[1] APTE, Membership categories (undated, high confidence),
    https://www.apte.org/en/membership-categories
[2] A paper, A park (undated, high confidence)""",
        id="assessed-in-Spain",
    ),
    pytest.param(
        dues,
        """\
IASP, full, joining, 2024-07-20
schedule  joining fee  first year         total  not known
────────  ───────────  ──────────  ────────────  ─────────
A          500.00 EUR  900.00 EUR  1,400.00 EUR
B          500.00 EUR  975.00 EUR  1,475.00 EUR
annual fee of a full member of IASP: 1,800 EUR (IASP China Office page, copy on an unrelated site,
    undated); 1,950 EUR (IASP China Office page, copy on an unrelated site, undated); both are
    undated: they stand side by side as versions, not as a history""",
        id="fees",
    ),
    pytest.param(
        lambda: dues()["A"],
        """\
IASP, full, joining, schedule A
fee                   due  share of the annual fee
───────────  ────────────  ───────────────────────
joining fee    500.00 EUR
first year     900.00 EUR  50 %
total        1,400.00 EUR
undated; probably the older of the two, which is not proven""",
        id="fees-under-A",
    ),
    pytest.param(
        dues()["A"].explain,
        """\
IASP, full, joining, schedule A: 1,400.00 EUR = joining fee + first year (undated; probably the
older of the two, which is not proven)
├─ joining fee: 500.00 EUR [1] [2]
└─ first year: 900.00 EUR = first year as published × share of the first year
   ├─ first year as published: 1,800.00 EUR [2]
   └─ share of the first year: 0.5 [2]
[1] IASP China Office page, copy on an unrelated site, Join Us (copy, undated, medium confidence)
[2] IASP China Office page, copy on an unrelated site, Membership Payment (copy, undated, medium
    confidence)""",
        id="why-A",
    ),
    pytest.param(
        dues_with_a_gap,
        """\
IASP, affiliate, joining, 2024-12-01
schedule  joining fee  first year       total  not known
────────  ───────────  ──────────  ──────────  ─────────────────────────────────────────────────────
A          500.00 EUR  300.00 EUR  800.00 EUR
B          500.00 EUR           -           -  the page that gives schedule B is cut off before this
                                               amount
annual fee of a full member of IASP: 1,800 EUR (IASP China Office page, copy on an unrelated site,
    undated); 1,950 EUR (IASP China Office page, copy on an unrelated site, undated); both are
    undated: they stand side by side as versions, not as a history""",
        id="fees-with-a-gap",
    ),
    pytest.param(
        lambda: dues_with_a_gap()["B"],
        """\
IASP, affiliate, joining, schedule B
fee                 due  share of the annual fee
───────────  ──────────  ───────────────────────
joining fee  500.00 EUR
first year            -  25 %
total                 -
undated; the shares of the first year are published with schedule A
the page that gives schedule B is cut off before this amount""",
        id="fees-under-B-with-a-gap",
    ),
    pytest.param(
        dues_with_a_gap()["B"].explain,
        """\
IASP, affiliate, joining, schedule B: - (not known: the page that gives schedule B is cut off before
this amount) [1]
[1] IASP China Office page, copy on an unrelated site, Join Us (copy, undated, medium confidence)""",
        id="why-a-gap",
    ),
    pytest.param(
        dues_with_a_gap()["B"].lines[1].explain,
        """\
first year as published: - (the page that gives schedule B is cut off before this amount) [1]
[1] IASP China Office page, copy on an unrelated site, Join Us (copy, undated, medium confidence)""",
        id="why-a-line-of-a-gap",
    ),
    pytest.param(
        lambda: m.fees(m.IASP, category="full", invoiced=DAY, occasion="renewal"),
        """\
IASP, full, renewal, 2018-10-08
schedule    annual fee         total  not known
────────  ────────────  ────────────  ─────────
A         1,800.00 EUR  1,800.00 EUR
B         1,950.00 EUR  1,950.00 EUR
annual fee of a full member of IASP: 1,800 EUR (IASP China Office page, copy on an unrelated site,
    undated); 1,950 EUR (IASP China Office page, copy on an unrelated site, undated); both are
    undated: they stand side by side as versions, not as a history""",
        id="renewal",
    ),
    pytest.param(
        m.fees(CLUB, category="full", invoiced=DAY)["one"].explain,
        """\
IASP, full, joining, schedule one: 50.01 EUR = joining fee + first year
├─ joining fee: 0.00 EUR
└─ first year: 50.01 EUR = line rounded half up to 0.01
   └─ first year, exact: 50.005 = first year as published × share of the first year
      ├─ first year as published: 100.01 EUR [1]
      └─ share of the first year: 0.5 [2]
[1] A paper, A park (undated, high confidence)
[2] Another, A park (undated, low confidence)""",
        id="why-a-rounded-fee",
    ),
    pytest.param(
        lambda: m.fees(m.APTE, category="full", invoiced=DAY),
        """\
APTE, full, joining, 2018-10-08
schedule  joining fee  first year  total  not known
────────  ───────────  ──────────  ─────  ─────────
no source gives a fee of APTE""",
        id="no-fees",
    ),
    pytest.param(
        told,
        """\
IASP, history
day         event     from      to        category        amount     due after  by
──────────  ────────  ────────  ────────  ────────  ────────────  ────────────  ────────────────────
2024-01-01  applied   none      applied                        -             -
2024-01-02  approved  applied   approved  full                 -             -  the board
2024-01-03  invoiced  approved  invoiced  full      1,400.00 EUR  1,400.00 EUR
2024-01-04  paid      invoiced  active    full      1,400.00 EUR             -
2024-01-05  ratified  active    active    full                 -             -  the International
                                                                                Board of Directors
                                                                                and the General
                                                                                Assembly""",
        id="history",
    ),
    pytest.param(
        lambda: told().status_on(date(2024, 1, 3)),
        """\
IASP on 2024-01-03
what           is
─────────────  ─────────────
state          invoiced
category       full
due            1,400.00 EUR
ratified       no
rejoining      no
possible next  paid, revoked""",
        id="status",
    ),
    pytest.param(
        lambda: told().status_on(date(2024, 1, 3)).explain(),
        """\
IASP on 2024-01-03: invoiced
├─ 2024-01-03 invoiced, from approved: invoiced (the applicant is told, and invoiced) [1] [2]
├─ 2024-01-02 approved by the board, from applied: approved (it decides, usually within two weeks,
│  and sets the category) [1] [2]
└─ 2024-01-01 applied, from none: applied (by letter) [3] [1] [2] [4]
[1] IASP, How to join, questions and answers (undated, high confidence), https://iasp.ws/join/faq
[2] IASP, Online application (undated, high confidence),
    http://wwww.iasp.ws/web/guest/online-application
[3] A paper, A park (undated, high confidence)
[4] IASP China Office page, copy on an unrelated site, Membership Payment (copy, undated, medium
    confidence)""",
        id="why-a-status",
    ),
    pytest.param(
        lambda: told().status_on(date(2023, 1, 3)).explain(),
        "IASP on 2023-01-03: none (no event is known before it)",
        id="why-no-status",
    ),
    pytest.param(
        lambda: m.rights(m.IASP, category="full"),
        """\
IASP, full
right        what it is                                  sources
───────────  ──────────────────────────────────────────  ───────────────────────────────────────────
stand        may run for the governing bodies            IASP China Office page, copy on an
                                                         unrelated site
speak        may speak at the General Assembly           IASP China Office page, copy on an
                                                         unrelated site
vote         votes at the General Assembly               IASP China Office page, copy on an
                                                         unrelated site; IASP 2018 Isfahan
proxy        may appoint any other full member as its    IASP 2018 Isfahan
             proxy
discount     has the highest discounts on conference     IASP China Office page, copy on an
             fees                                        unrelated site
certificate  receives the certificate of full            IASP China Office page, copy on an
             membership                                  unrelated site
not known: the percentages of the discounts""",
        id="rights",
    ),
    pytest.param(
        lambda: m.rights(m.IASP, category="associate"),
        """\
IASP, associate
right  what it is  sources
─────  ──────────  ───────
not known: the official wording
not known: its rights and discounts""",
        id="rights-with-gaps",
    ),
    pytest.param(
        papers,
        """\
IASP, 2 voting papers
member  own  proxies of  papers
──────  ───  ──────────  ──────
a         1  b                2""",
        id="papers",
    ),
    pytest.param(
        lambda: m.count({"b": 2, "a": 1, "c": 2}),
        """\
5 votes, elected: unknown
candidate  votes  percent
─────────  ─────  ───────
b              2       40
c              2       40
a              1       20""",
        id="count",
    ),
    pytest.param(
        lambda: m.check_board(m.IASP, board="international", directors=DIRECTORS),
        """\
IASP, International Board of Directors: unknown
requirement                                answer   observed  what to do
─────────────────────────────────────────  ───────  ────────  ──────────────────────────────────────
at most 2 voting members are from one      unknown  ES: 2     the countries of 1 are to be found out
country""",
        id="board",
    ),
    pytest.param(
        lambda: m.check_board(m.AURP, board="board", directors=SEATED),
        """\
AURP, Board: unmet
requirement                                  answer  observed  what to do
───────────────────────────────────────────  ──────  ────────  ──────────
has 17 members                               unmet   2
at least 9 of its members are institutional  unmet   0
at most 8 of its members are corporate       met     1""",
        id="board-of-AURP",
    ),
    pytest.param(
        lambda: m.check_candidates(m.AURP, board="board", open_seats=5, candidates=5),
        """\
AURP, election to the Board: unmet
requirement                                 answer  observed  what to do
──────────────────────────────────────────  ──────  ────────  ──────────
there are 6 candidates or more for 5 seats  unmet   5""",
        id="candidates",
    ),
    pytest.param(
        lambda: m.check_candidates(m.IASP, board="international", open_seats=5, candidates=5),
        """\
IASP, election to the International Board of Directors: unknown
requirement                                 answer   observed  what to do
──────────────────────────────────────────  ───────  ────────  ──────────
there are 5 candidates or more for 5 seats  unknown  5""",
        id="candidates-without-a-rule",
    ),
    pytest.param(
        lambda: m.mandate(m.IASP, office="division-president", elected=DAY),
        """\
President of a regional division
what        is
──────────  ────────────────────────────────────────────────────────────────────
term        2018-10-08 to 2020-10-07
years       2
seat on     international
elected by  the members of the region, on the recommendation of the headquarters
once more   not found
Zawya, SRTI Park CEO elected regional president of IASP (c. 2022, high confidence),
    https://www.zawya.com/en/press-release/people-in-the-news/srti-park-ceo-hussain-al-mahmoudi-elected-regional-president-of-international-association-of-science-parks-si1qv74z
Seoul Economic Daily, On INNOPOLIS and IASP (c. 2013, medium confidence)""",
        id="mandate",
    ),
    pytest.param(
        lambda: m.network(m.IASP, on=date(2006, 12, 31)),
        """\
IASP on 2006-12-31
metric            as of       figure              definition          source              confidence
────────────────  ──────────  ──────────────────  ──────────────────  ──────────────────  ──────────
countries         1999-12-31  39 countries        as stated in the    CORDIS              medium
                                                  press, rounded;
                                                  how it was counted
                                                  is not said
countries         2005-12-31  62 countries        as stated in the    France Euskadi      medium
                                                  press, rounded;
                                                  how it was counted
                                                  is not said
countries         2006-06-30  67 countries        as stated in the    Parc Científic de   high
                                                  press, rounded;     Barcelona
                                                  how it was counted
                                                  is not said
member_companies  1996-12-31  55,000 companies    companies in the    La Opinión de       medium
                                                  members' parks, as  Málaga
                                                  stated; how they
                                                  were counted is
                                                  not said
member_companies  1999-12-31  more than 9,000     companies in the    CORDIS              medium
                              companies           members' parks, as
                                                  stated; how they
                                                  were counted is
                                                  not said
member_companies  2006-06-30  more than 70,000    companies in the    Parc Científic de   high
                              companies           members' parks, as  Barcelona
                                                  stated; how they
                                                  were counted is
                                                  not said
members           1996-12-31  about 100 members   as stated in the    La Opinión de       medium
                                                  press, rounded;     Málaga
                                                  how it was counted
                                                  is not said
members           2005-12-31  274 members         as stated in the    France Euskadi      medium
                                                  press, rounded;
                                                  how it was counted
                                                  is not said""",
        id="network",
    ),
    pytest.param(
        shares,
        """\
IASP, share of members
as of       part  whole              percent  definition                        source
──────────  ────  ─────────────────  ───────  ────────────────────────────────  ────────────────────
1996-12-31     1  about 100 members        1  as stated in the press, rounded;  La Opinión de Málaga
                                              how it was counted is not said
2005-12-31     1  274 members          0.365  as stated in the press, rounded;  France Euskadi
                                              how it was counted is not said
2008-12-31     1  357 members           0.28  as stated in the press, rounded;  Xinhua
                                              how it was counted is not said""",
        id="shares",
    ),
    pytest.param(
        lambda: shares().shares[0],
        """\
share of members
as of       part  whole              percent  definition                        source
──────────  ────  ─────────────────  ───────  ────────────────────────────────  ────────────────────
1996-12-31     1  about 100 members        1  as stated in the press, rounded;  La Opinión de Málaga
                                              how it was counted is not said""",
        id="share",
    ),
    pytest.param(
        shares().shares[0].explain,
        """\
share of the network: 0.01 = the part ÷ members, 1996-12-31
├─ the part: 1
└─ members, 1996-12-31: 100 (published as about 100 members; as stated in the press, rounded; how it
   was counted is not said) [1]
[1] La Opinión de Málaga, On IASP (2026-02-10, medium confidence)""",
        id="why-a-share",
    ),
    pytest.param(
        lambda: m.divisions(m.IASP, PLACED, on=DAY),
        """\
IASP, Park on 2018-10-08
as of       metric               division  definition  source
──────────  ───────────────────  ────────  ──────────  ───────
2018-01-01  regional_presidency  WANA      West Asia   A paper
2018-10-08  regional_division    Africa                Another""",
        id="divisions",
    ),
    pytest.param(
        lambda: m.reminders(m.WTA, invoiced=date(2024, 1, 10), until=date(2024, 10, 14)),
        """\
WTA, invoice of 2024-01-10
day         what
──────────  ───────────────────
2024-01-10  invoice
2024-04-10  last day of payment
2024-04-15  reminder
2024-06-15  warning
2024-08-15  warning
WTA, Rules on fees, revision of 1 September 2010 (2010-09-01, high confidence),
    http://www.wtanet.org/ds1_6_2.html""",
        id="reminders",
    ),
    pytest.param(
        lambda: m.reminders(m.APTE, invoiced=DAY, until=DAY),
        """\
APTE, invoice of 2018-10-08
day         what
──────────  ───────
2018-10-08  invoice
no source gives the terms of payment of APTE on that day""",
        id="no-reminders",
    ),
    pytest.param(
        lambda: m.recognition(FULL, on=DAY, associations=m.SHIPPED[:6]),
        """\
Park on 2018-10-08
association or title     category                  missing                   to find out     sources
───────────────────────  ────────────────────────  ────────────────────────  ──────────────  ───────
IASP                     full                                                                1, 2, 3
WTA                      associate                 is only for kind: local                   4, 5
                                                   government
APTE                     none                      is only for country: ES                   6
EBN, quality mark        unknown: eu-bic or                                  ebn_board: yes  7, 8
EU|BIC                   candidate or none
RETIS, label Technopole  none                      is only for country: FR                   9, 10
CERNE                    none                      is only for country: BR                   11, 12
[1] IASP China Office page, copy on an unrelated site, Join Us (copy, undated, medium confidence)
[2] IASP member directory, copy on an unrelated site, all entries as of 30 July 2019 (copy,
    2019-07-30, high confidence)
[3] A paper, A park (undated, high confidence)
[4] WTA, Statutes, revision of 4 December 2002 (2002-12-04, high confidence),
    http://www.wtanet.org/ds1_6_1.html
[5] WTA, List of members, entry of STPERI (2017-09-11, high confidence),
    http://www.wtanet.org/ds4_1_2.html?db=bodo_e&no=24
[6] APTE, Membership categories (undated, high confidence),
    https://www.apte.org/en/membership-categories
[7] EBN, How to become an EU|BIC, archive.ebn.eu (undated, high confidence)
[8] EBN, EU|BIC quality criteria (2017-02, high confidence)
[9] RETIS, Lexicon (undated, high confidence)
[10] GREF Bretagne, On the technopoles of Brittany (2019-09, high confidence)
[11] Anprotec, On CERNE 1 and CERNE 2 (2015, high confidence)
[12] Parque Metrópole Digital, On the certification CERNE (2022-12, high confidence)""",
        id="recognition",
    ),
    pytest.param(
        lambda: m.recognition(HALF, on=DAY, associations=(m.EBN, m.UKSPA, m.IASP)),
        """\
Park on 2018-10-08
association or title   category               missing                to find out             sources
─────────────────────  ─────────────────────  ─────────────────────  ──────────────────────  ───────
EBN, quality mark      unknown: eu-bic or                            ebn_board: yes          1, 2
EU|BIC                 candidate or none
UKSPA                  unknown                                       no rule is known on
                                                                     that day
IASP                   affiliate              companies_inside: no   management_team: yes    3, 4, 5
                                              (2018-01-01) to
                                              companies_inside: yes
[1] EBN, How to become an EU|BIC, archive.ebn.eu (undated, high confidence)
[2] EBN, EU|BIC quality criteria (2017-02, high confidence)
[3] IASP China Office page, copy on an unrelated site, Join Us (copy, undated, medium confidence)
[4] IASP member directory, copy on an unrelated site, all entries as of 30 July 2019 (copy,
    2019-07-30, high confidence)
[5] A paper, A park (undated, high confidence)""",
        id="recognition-of-what-is-open",
    ),
    pytest.param(
        sites,
        """\
IASP on 2018-10-08
as          member  category
──────────  ──────  ─────────
one member  Park    full
several     Park    full
several     Other   affiliate""",
        id="sites",
    ),
    pytest.param(
        lambda: m.strategigram("P", {"firms": "young ones"}, sources=(SOURCE,)),
        """\
Strategigram of P
axis                                             position
───────────────────────────────────────────────  ─────────────
Location and environment                         not described
Position in the knowledge and technology stream  not described
Target firms                                     young ones
Degree of specialisation                         not described
Target markets                                   not described
Networking                                       not described
Governance and management model                  not described
a profile, not a score: weights, scale and formula are not public
A paper, A park (undated, high confidence)
Springer, Sanz, chapter on the strategies of science parks (undated, high confidence),
    https://doi.org/10.1007/978-3-030-30963-3_2
Teknopark Istanbul, Strategigram (2014-08, high confidence),
    http://en.teknoparkistanbul.com.tr/en/strategigramc""",
        id="profile",
    ),
]


@pytest.mark.parametrize(("result", "text"), SAID)
def test_what_a_result_says(result, text):
    assert text == str(result())
