"""Areas, shares, occupancy and terms, to the published digits."""

from fractions import Fraction

import pytest

import technopark as tp
from technopark.errors import MissingInputError

SQFT = {"unit": "sqft", "basis": tp.Basis.USABLE}
NIA = tp.Basis.NIA


def from_usable(usable, load_percent):
    add_on = tp.Rate.of(load_percent, "USD", per="lump", every="once").as_fraction() / 100
    area = tp.Area.of(usable, **SQFT)
    return {"rentable": tp.rent.rentable(area, add_on=add_on, basis=tp.Basis.RENTABLE)}


def rent_on_rentable(usable, common_allocated, monthly_rate):
    add_on = tp.rent.share_of(common_allocated, usable).value
    area = tp.rent.rentable(
        tp.Area.of(usable, **SQFT), add_on=add_on, basis=tp.Basis.RENTABLE
    ).value
    rate = tp.Rate.of(monthly_rate, "USD", per="sqft", every="month")
    lease = tp.Lease(
        id="a",
        tenant="b",
        units=("c",),
        area=area,
        term=tp.Period.year(2018),
        clauses=(tp.BaseRent(rate=rate, basis=tp.Basis.RENTABLE),),
    )
    (line,) = tp.rent.schedule(lease, over=tp.Period.month(2018, 10)).lines
    return {"rentable": area, "monthly_rent": line.net}


def room(ceiling_m, min_m3_per_person):
    found = tp.capacity.volume_area(ceiling_m)
    assert min_m3_per_person == str(found.numerator)
    return {"m2_per_person": found.value}


def both(name, part, whole):
    full = tp.occupancy.share(name, part, whole)
    empty = tp.occupancy.vacancy_rate(full)
    return {
        "occupancy_percent": Fraction(full.percent()),
        "vacancy_percent": Fraction(empty.percent()),
    }


def by_area(occupied_m2, leasable_m2):
    return both("physical", occupied_m2, leasable_m2)


def by_units(occupied_units, units):
    return both("units", occupied_units, units)


def economic(actual_income, potential_income):
    share = tp.occupancy.share("economic", actual_income, potential_income)
    return {"economic_occupancy_percent": Fraction(share.percent())}


def percent(part, whole):
    return tp.rent.share_of(part, whole).value * 100


def share(tenant_area, building_area):
    return {"share_percent": percent(tenant_area, building_area)}


def real_share(tenant_area, building_area):
    return {"share_percent_0dp": percent(tenant_area, building_area)}


def denominators(tenant_area, leasable_area, occupancy):
    leased = tp.rent.occupied_whole(leasable_area, occupancy)
    return {
        "share_of_leasable_percent": percent(tenant_area, leasable_area),
        "share_of_leased_percent": percent(tenant_area, leased),
    }


def offices(name, area, number):
    return [
        tp.Unit(id=f"{name}-{n}", kind="office", area=tp.Area.of(area, basis=NIA))
        for n in range(number)
    ]


def capacity_of(units):
    found = tp.capacity.of(
        tp.Site(id="s", name="s", units=tuple(units)), on=tp.Period.year(2024).start
    )
    return [found.of(measure)[0].value for measure in ("units", "area")]


def site_units(site, **inputs):
    if site == "Tiznit":
        return tiznit(**inputs)
    return fes(**inputs)


def fes(early_stage_offices, early_stage_m2, other_offices, other_m2):
    found = [
        capacity_of(
            offices("early", early, early_stage_offices) + offices("other", other, other_offices)
        )
        for early, other in zip(early_stage_m2, other_m2, strict=True)
    ]
    (number, low), (same, high) = found
    assert number == same
    return {"offices": int(number), "area_min_m2": low, "area_max_m2": high}


def tiznit(offices, average_m2, built_m2):
    let = tp.Area.of(average_m2, basis=tp.Basis.NIA).times(offices)
    built = tp.Area.of(built_m2, basis=tp.Basis.GROSS)
    return {"let_area_m2": let, "efficiency": tp.capacity.efficiency(let, built).value}


def shareholding(shares):
    exactly = tp.capacity.Printed.exactly
    finding = tp.capacity.check_sum([exactly(one) for one in shares], exactly(100))
    assert finding.answer is tp.Answer.MET
    return {"total": Fraction(finding.observed.removeprefix("implied is "))}


def wale_by_area(leases):
    pairs = [(one["area"], one["months"]) for one in leases]
    simple = [(1, one["months"]) for one in leases]
    return {
        "wale_months": tp.occupancy.weighted_term(pairs).value,
        "simple_average_months": tp.occupancy.weighted_term(simple).value,
    }


def wale_by_income(leases, currency):
    pairs = [(tp.Money.of(one["annual_rent"], currency), one["years"]) for one in leases]
    return {"wale_years": tp.occupancy.weighted_term(pairs).value}


ANSWERS = {
    "rentable_from_usable": from_usable,
    "rent_on_rentable_area": rent_on_rentable,
    "persons_per_room": room,
    "occupancy_rate": by_area,
    "occupancy_rate_units": by_units,
    "economic_occupancy": economic,
    "pro_rata_share": share,
    "pro_rata_share_real_lease": real_share,
    "pro_rata_denominator_choice": denominators,
    "technopark_capacity_units": site_units,
    "technopark_shareholding_sum": shareholding,
    "wale_by_area": wale_by_area,
    "wale_by_income": wale_by_income,
}


def test_the_published_answer(case, as_printed):
    found = ANSWERS[case["topic"]](**case["inputs"])
    assert case["expected"] == as_printed(found, case["expected"])


def test_height_above_three_metres_does_not_count():
    """HSE, www.hse.gov.uk/contact/faqs/roomspace.htm: 3.7 m² where the room is that high."""
    assert "3.7" == str(tp.capacity.volume_area(3).rounded("0.1"))
    assert tp.capacity.volume_area(3).value == tp.capacity.volume_area("4.5").value
    with pytest.raises(ValueError, match="above zero"):
        tp.capacity.volume_area(0)


def test_no_vacancy_of_an_unknown_occupancy():
    with pytest.raises(MissingInputError):
        tp.occupancy.vacancy_rate(tp.occupancy.share("physical", 0, 0))
