"""What the checkers must know of the front door: both read this file, nothing runs it."""

from datetime import date
from decimal import Decimal
from typing import assert_type

import technopark as tp

assert_type(tp.__version__, str)

rent = tp.Money.of("1500.00", "MAD")
assert_type(rent, tp.Money)
assert_type(rent.amount, Decimal)
assert_type(rent + rent, tp.Money)
assert_type(rent.allocate([1, 2]), tuple[tp.Money, ...])

assert_type(tp.Rate.of("50", "MAD", per="m2", every="month"), tp.Rate)
assert_type(tp.Area.of("20", basis=tp.Basis.NIA), tp.Area)

october = tp.Period.month(2018, 10)
assert_type(october, tp.Period)
assert_type(tp.Period.closed(date(2015, 6, 1), date(2020, 5, 31)), tp.Period)
assert_type(october.months(), tuple[tp.Period, ...])
assert_type(tp.schema.ParkDocument.model_validate_json("").to_domain(), tp.Park)
assert_type(tp.schema.Lease.model_validate_json("").to_domain(), tp.Lease)

iasp = tp.membership.IASP
assert_type(iasp, tp.Association)
town = tp.Organisation(id="t", name="T", kind=tp.OrganisationKind.LOCAL_GOVERNMENT)
assessed = tp.membership.assess(iasp, town, on=date(2018, 10, 8))
assert_type(assessed, tp.membership.Assessment)
assert_type(assessed.category, str)
assert_type(assessed.findings, tuple[tp.Finding, ...])
assert_type(assessed.holds, bool)
due = tp.membership.fees(iasp, category="full", invoiced=date(2024, 7, 20))
assert_type(due["A"].total, tp.Money | None)
