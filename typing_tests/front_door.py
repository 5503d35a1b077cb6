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
