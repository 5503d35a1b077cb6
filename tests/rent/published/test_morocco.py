"""Moroccan law and taxes, to the published digits."""

from datetime import date

import pytest

import technopark as tp

DAY = date(2024, 6, 1)


def mad(amount):
    return tp.Money.of(amount, "MAD")


def too_early(passing_rent, use, years_since_start_or_last_revision, requested_increase):
    assert (use, years_since_start_or_last_revision) == ("office", "2.9")
    asked = tp.rent.increased(mad(passing_rent), requested_increase).value
    since = date(2021, 7, 8)  # not yet three years
    found = tp.rent.revision(mad(passing_rent), since=since, on=DAY, asked=asked)
    return {"allowed": found.verdict.holds}


def highest(passing_rent, use, years_since_start_or_last_revision):
    since = date(DAY.year - years_since_start_or_last_revision, DAY.month, DAY.day)
    found = tp.rent.revision(mad(passing_rent), since=since, on=DAY, use=use)
    return {"max_increase": found.most / mad(passing_rent) - 1, "max_rent": found.most}


def revision(years_since_start_or_last_revision, requested_increase=None, **more):
    if requested_increase is None:
        return highest(
            years_since_start_or_last_revision=years_since_start_or_last_revision, **more
        )
    return too_early(
        years_since_start_or_last_revision=years_since_start_or_last_revision,
        requested_increase=requested_increase,
        **more,
    )


def by_court(monthly_rent, by):
    found = tp.rent.revision(mad(monthly_rent), since=date(2021, 6, 1), on=DAY, by=by)
    return {"max_increase": found.most / mad(monthly_rent) - 1}


def withheld(annual_gross_rent, landlord, tenant):
    assert tenant == "company"
    natural = landlord == "individual"
    found = tp.rent.withholding(mad(annual_gross_rent), on=DAY, natural_person=natural)
    return {"withholding_required": bool(found.value)}


def registered(term_years):
    term = tp.Period.lasting(DAY, int(term_years), "year")
    return {"duty_mad": tp.rent.registration(term, yearly=mad(12_000), on=DAY).value}


def all_in(all_in_monthly, fixed_charges, tsc_rate, currency):
    amount, charges = (tp.Money.of(one, currency) for one in (all_in_monthly, fixed_charges))
    found = tp.rent.taken_apart(amount, rate=tsc_rate, charges=charges)
    return {
        "principal": found.principal,
        "tsc": found.tax,
        "charges": found.charges,
        "total": found.total,
    }


def rental_value(quarterly_rent, currency):
    rent = tp.Money.of(quarterly_rent, currency)
    return tp.rent.converted(rent, of="quarter", to="year").value


def professional(quarterly_rent, currency, **number):
    value, on = rental_value(quarterly_rent, currency), date(2019, 1, 1)
    tax = tp.rent.professional_tax(value, on=on, grade=number["class"])
    services = tp.rent.communal_tax(value, on=on).value
    return {"annual_rental_value": value, "tp": tax, "tp_plus_tsc": tax.value + services}


def services(quarterly_rent, currency, zone):
    value = rental_value(quarterly_rent, currency)
    tax = tp.rent.communal_tax(value, on=date(2019, 1, 1), zone=zone)
    return {"annual_rental_value": value, "tsc": tax}


def value_added(premises):
    assert premises == "bare office, bought outside VAT, no option"
    found = tp.rent.vat_scope("bare, acquired outside VAT", on=DAY)
    return {"vat_rate": "0 (out of scope)" if found.fails else "in scope"}


ANSWERS = {
    "rent_revision_statutory_cap": revision,
    "rent_revision_court_discretion": by_court,
    "withholding_on_rent": withheld,
    "lease_registration": registered,
    "rent_all_in_decomposition": all_in,
    "taxe_professionnelle": professional,
    "taxe_services_communaux": services,
    "vat_on_rent": value_added,
}


def test_the_published_answer(case, as_printed):
    found = ANSWERS[case["topic"]](**case["inputs"])
    assert case["expected"] == as_printed(found, case["expected"])


@pytest.mark.parametrize(("grade", "tax"), [(1, "1200.00"), (2, "560.00"), (3, "280.00")])
def test_taxe_professionnelle_by_class(grade, tax):
    """30, 20 and 10 % of 2,800 MAD; the least of class 1 is 1,200 MAD, of others unknown."""
    found = tp.rent.professional_tax(mad(2800), on=DAY, grade=grade)
    assert (mad(tax), mad(tax).as_fraction()) == (found.value, found.evaluate())
    assert (grade > 1) == ("not found" in found.note)


def test_a_class_that_there_is_not():
    with pytest.raises(ValueError, match="1, 2 or 3"):
        tp.rent.professional_tax(mad(2800), on=DAY, grade=4)
