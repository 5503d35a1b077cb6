"""The types that a user's type checker sees at the front door."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import assert_type

import technopark as tp

day = date(2018, 10, 8)
source = tp.Citation(publisher="P", title="T", confidence=tp.Confidence.HIGH)

rent = tp.Money.of("1500.00", "MAD")
assert_type(rent, tp.Money)
assert_type(rent.amount, Decimal)
assert_type(rent.minor, int)
assert_type(rent + rent, tp.Money)
assert_type(-rent, tp.Money)
assert_type(rent * 2, tp.Money)
assert_type(2 * rent, tp.Money)
assert_type(rent / rent, Fraction)
assert_type(rent < tp.Money.zero("MAD"), bool)
assert_type(rent.times("0.20"), tp.Money)
assert_type(rent.allocate([1, "2", Decimal(3), Fraction(1, 3)]), tuple[tp.Money, ...])
assert_type(tp.Money.total([rent], "MAD"), tp.Money)

rate = tp.Rate.of("50", "MAD", per="m2", every="month")
assert_type(rate.amount, Decimal)
assert_type(rate.per, tp.Per)
assert_type(tp.Rate(amount="50", currency="MAD", per="m2", every="month"), tp.Rate)

office = tp.Area.of("20", basis=tp.Basis.NIA)
assert_type(office + office, tp.Area)
assert_type(office - office, tp.Area)
assert_type(office / office, Fraction)
assert_type(office.to_m2(), tp.Area)
assert_type(tp.Basis.NIA, tp.Basis)
assert_type(tp.Basis.boma(2017), tp.Basis)

month = tp.Period.month(2018, 10)
assert_type(month.days, int)
assert_type(day in month, bool)
assert_type(month.months(), tuple[tp.Period, ...])
assert_type(month.intersection(month), tp.Period | None)
assert_type(iter(month), Iterator[date])
assert_type(tp.Frequency.MONTHLY.days(day, month), tuple[date, ...])

vat = tp.Dated.of("VAT", {day: Decimal(20)})
assert_type(vat, tp.Dated[Decimal])
assert_type(vat.on(day), Decimal)
assert_type(vat.version_on(day), tp.Version[Decimal])
assert_type(vat.spans(day, date(2019, 1, 1)), tuple[tuple[date, date, tp.Version[Decimal]], ...])

why = tp.Explanation(label="rent", value=rent)
assert_type(why, tp.Explanation[tp.Money])
assert_type(why.value, tp.Money)
assert_type(why.all_sources(), tuple[tp.Citation, ...])

verdict = tp.Verdict(subject="s", findings=())
assert_type(verdict.holds, bool)
assert_type(verdict.answer, tp.Answer)

scale = tp.Scale.of("marginal", {0: "50", 100: "40"})
assert_type(scale.apply(150), Fraction)

observation = tp.Observation(subject="s", metric="hosted", value=1, as_of=day, source=source)
assert_type(observation.number, Fraction)
assert_type(observation.value, Decimal | bool | str | date)

park = tp.Park(id="p", name="P", sites=(tp.Site(id="a", name="A"),))
assert_type(park.site("a"), tp.Site)
assert_type(park.site("a").units, tuple[tp.Unit, ...])
assert_type(park.site("a").status(day), tp.SiteStatus)

card = tp.RateCard.of("card", {("", "sme"): {day: rate}})
assert_type(card.rate("rabat", "sme", on=day), tp.Rate)
