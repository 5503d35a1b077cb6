"""Every definition of occupancy, by name."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.errors import (
    CurrencyMismatchError,
    FloatRefusedError,
    InvalidValueError,
    UnknownNameError,
)
from technopark.occupancy import Report, Tally

DAY = date(2018, 10, 8)
FIRST = date(2018, 1, 1)


def area(value):
    return tp.Area.of(value, basis=tp.Basis.NIA)


def source(title="a page"):
    return tp.Citation(publisher="a paper", title=title, confidence=tp.Confidence.HIGH)


def observed(metric, value, **more):
    given = {"unit": "companies", "as_of": date(2018, 1, 1), "source": source()} | more
    return tp.Observation(subject="a", metric=metric, value=value, **given)


def lease(unit, start, days, **more):
    term = tp.Period(start, start + timedelta(days=days))
    given = {"id": f"L-{unit}-{start}", "tenant": "c0", "area": area("20")} | more
    return tp.Lease(units=(unit,), term=term, **given)


def park(units, leases=(), *, name="p", **more):
    site = tp.Site(id=f"{name}-a", name="A", opened=date(2001, 10, 1), units=units, **more)
    tenants = sorted({one.tenant for one in leases})
    companies = tuple(tp.Company(id=one, name=one) for one in tenants)
    return tp.Park(id=name, name="P", sites=(site,), companies=companies, leases=leases)


parks = strategies.let_parks
DAYS = st.integers(-10, 900).map(lambda n: FIRST + timedelta(days=n))
SHARES = ("physical", "physical on offer", "leased", "committed", "units", "desks")


@given(parks(), DAYS)
def test_occupied_vacant_and_withheld_are_the_stock_on_every_day(made, day):
    """Let plus vacant plus withheld area is the stock, on every day."""
    total = tp.occupancy.report(made, on=day).total
    every = sum(unit.area.as_fraction() for unit in made.sites[0].units)
    assert every == sum((total.total("area", (state,)) for state in tp.UnitState), Fraction(0))


@given(parks(), DAYS)
def test_every_share_lies_between_nothing_and_all(made, day):
    """A share of a stock is at least 0 and at most 1."""
    for name in SHARES:
        value = tp.occupancy.report(made, on=day)[name].value
        assert value is None or 0 <= value <= 1


@given(parks(), DAYS, st.integers(2, 40))
def test_the_sums_of_a_period_are_the_sums_of_its_days(made, day, length):
    """A mean over a period, times its days, is the sum over the days."""
    over = tp.Period(day, day + timedelta(days=length))
    whole = tp.occupancy.report(made, over=over).total
    each = [tp.occupancy.report(made, on=one).total for one in over]
    for what in ("area", "units", "desks"):
        for state in tp.UnitState:
            expected = sum((one.total(what, (state,)) for one in each), Fraction(0))
            assert expected == whole.total(what, (state,)) * length
    assert whole.amount("tenants") * length == sum(one.amount("tenants") for one in each)


@given(parks(), DAYS, st.integers(-3000, 3000))
def test_shifting_every_day_changes_nothing(made, day, days):
    """Occupancy does not depend on where the calendar begins."""
    by = timedelta(days=days)
    moved = shifted(made, by)
    before = tp.occupancy.report(made, on=day)
    after = tp.occupancy.report(moved, on=day + by)
    assert [each.value for each in before] == [each.value for each in after]


def shifted(made, by):
    def move(day):
        return None if day is None else day + by

    leases = tuple(
        attrs.evolve(
            one,
            term=tp.Period(move(one.term.start), move(one.term.end)),
            moved_in=move(one.moved_in),
        )
        for one in made.leases
    )
    units = tuple(
        attrs.evolve(
            unit,
            holds=tuple(
                attrs.evolve(hold, start=move(hold.start), end=move(hold.end))
                for hold in unit.holds
            ),
        )
        for unit in made.sites[0].units
    )
    site = attrs.evolve(made.sites[0], units=units, opened=move(made.sites[0].opened))
    return attrs.evolve(made, leases=leases, sites=(site,))


@given(st.tuples(parks("x"), parks("y"), parks("z")), DAYS)
def test_a_report_of_a_union_does_not_depend_on_the_partition(three, day):
    """Sums of parts, merged in any grouping and order, are the sums of the whole."""
    reports = [tp.occupancy.report(each, on=day) for each in three]
    left = Report.merge("all", (Report.merge("two", reports[:2]), reports[2]))
    right = Report.merge("all", (reports[1], Report.merge("two", (reports[2], reports[0]))))
    assert left == right
    assert [each.value for each in left] == [each.value for each in right]


@given(parks("x"), parks("y"), DAYS)
def test_a_report_of_a_union_follows_from_its_parts(one, other, day):
    """Merged reports give every definition as the report of all sites in one park does."""
    whole = tp.Park(
        id="all",
        name="P",
        sites=(*one.sites, *other.sites),
        companies=one.companies,
        leases=(*one.leases, *other.leases),
    )
    at_once = tp.occupancy.report(whole, on=day)
    merged = Report.merge("all", [tp.occupancy.report(each, on=day) for each in (one, other)])
    assert [each.value for each in at_once] == [each.value for each in merged]


@given(parks(), DAYS, st.integers(2, 30))
def test_the_mean_of_a_period_lies_between_its_days(made, day, length):
    """No mean over a period is below the least of its days or above the largest."""
    over = tp.Period(day, day + timedelta(days=length))
    whole = tp.occupancy.report(made, over=over)
    daily = [tp.occupancy.report(made, on=one) for one in over]
    for name in SHARES:
        values = [each[name].value for each in daily if each[name].value is not None]
        if values:
            assert min(values) <= whole[name].value <= max(values)


@given(parks(), DAYS, st.data())
def test_the_two_epra_figures_are_the_two_sides_of_one(made, day, data):
    """1 - EPRA vacancy is the share of ERV that is let."""
    units = [unit.id for unit in made.sites[0].units]
    ervs = {unit: data.draw(st.integers(1, 99)) for unit in units}
    report = tp.occupancy.report(made, on=day, ervs=ervs)
    if report["epra"].value is not None:
        assert 1 == report["epra"].value + report["epra vacancy"].value


@given(parks(), DAYS)
def test_an_explanation_comes_to_the_value(made, day):
    """Working an explanation out again gives the same value."""
    for each in tp.occupancy.report(made, on=day):
        assert each.value == each.explain().evaluate()


def test_inrev_and_epra_are_two_right_answers_about_one_portfolio():
    """Cofinimmo 2013, in thousand euros: INREV 95.27 %, 1 - EPRA 94.96 %.

    https://cofinimmo.com/flippingbook/Annual-financial-report-2013/files/assets/basic-html/page-64.html
    https://inrev.org/definitions/wiring-guide/EN/D1781
    """
    units = (tp.Unit(id="let"), tp.Unit(id="vacant"))
    made = park(units, (lease("let", FIRST, 365),))
    ervs = {"let": 220_282 - 11_094, "vacant": 11_094}
    rents = {"L-let-2018-01-01": 223_590}
    report = tp.occupancy.report(made, on=DAY, ervs=ervs, rents=rents)
    assert "95.27" == str(report["rent"].percent())
    assert "94.96" == str(report["epra"].percent())
    assert "5.04" == str(report["epra vacancy"].percent())


def test_occupied_is_not_committed():
    """León 2019: 71 % occupied, almost 20 % reserved, under 10 % free: 137 m² of 1,525.

    https://diariodeleon.es/leon/190329/964873/edificio-usos-comunes-carece-espacio-acoger-nuevos-proyectos_amp.html
    """
    reserved = tp.Hold(kind=tp.HoldKind.RESERVED, start=FIRST)
    units = (
        tp.Unit(id="o", area=area("1082.75")),
        tp.Unit(id="r", area=area(305), holds=(reserved,)),
        tp.Unit(id="f", area=area("137.25")),
    )
    report = tp.occupancy.report(park(units, (lease("o", FIRST, 365),)), on=DAY)
    assert Fraction(71, 100) == report["physical"].value
    assert Fraction(91, 100) == report["committed"].value
    assert Fraction("137.25") == report.total.total("area", (tp.UnitState.FREE,))


def test_desks_prorated_and_at_the_start_of_the_month():
    """From the 15th of a month of 30 days: 16 of 30 days prorated, 0 at the start.

    https://help.officernd.com/hc/en-us/articles/360005778334-How-we-calculate-Occupancy
    """
    made = park((tp.Unit(id="d", desks=10),), (lease("d", date(2018, 6, 15), 200),))
    report = tp.occupancy.report(made, over=tp.Period.month(2018, 6))
    assert Fraction(16, 30) == report["desks"].value
    assert 0 == report["desks at the start of the month"].value
    later = tp.occupancy.report(made, over=tp.Period.closed(date(2018, 6, 10), date(2018, 7, 20)))
    assert 1 == later["desks at the start of the month"].value


def test_companies_against_declared_capacity():
    site = tp.Site(
        id="tanger",
        name="Tanger",
        opened=date(2015, 10, 1),
        observations=(
            observed("hosted", 20, as_of=date(2016, 12, 31)),
            observed("hosted", 50, as_of=date(2018, 2, 1)),
            observed("hosted", 70, as_of=date(2019, 2, 1)),
            observed("capacity", 100),
            observed("capacity", 6000, unit="people"),
            observed("occupancy", 99, unit="percent"),
        ),
    )
    planned = tp.Site(id="agadir", name="Agadir", opened=date(2021, 6, 15))
    made = tp.Park(
        id="n",
        name="N",
        sites=(site, planned, tp.Site(id="oujda", name="Oujda")),
        observations=(observed("occupancy", Decimal("0.95"), unit="share"),),
    )
    report = tp.occupancy.report(made, on=DAY)
    assert Fraction(1, 2) == report.site("tanger")["companies"].value == report["companies"].value
    assert Fraction(99, 100) == report.site("tanger")["as published"].value
    assert Fraction(95, 100) == report["as published"].value
    assert (50, 100) == (report["companies"].numerator, report["companies"].denominator)
    assert "no site is open: agadir opens on 2021-06-15" == report.site("agadir")["units"].reason
    closed = ("agadir opens on 2021-06-15", "no opening day of oujda is known")
    assert closed == report.total.closed == report.table().notes
    assert source() in report["companies"].sources
    table = report.by_site("companies")
    assert ["tanger", "agadir", "oujda", "n"] == table.to_columns()["site"]
    assert ["50.00 %", "unknown", "unknown", "50.00 %"] == table.to_columns()["value"]


def test_a_missing_figure_is_a_gap_with_what_is_known():
    site = tp.Site(
        id="casablanca",
        name="Casablanca",
        opened=date(2001, 10, 1),
        observations=(observed("hosted", 230),),
    )
    other = tp.Site(id="b", name="B", opened=FIRST, observations=(observed("capacity", 5),))
    report = tp.occupancy.report(tp.Park(id="n", name="N", sites=(site, other)), on=DAY)
    figure = report.site("casablanca")["companies"]
    assert figure.value is None
    assert (230, None) == (figure.numerator, figure.denominator)
    reason = "no figure of declared capacity in companies is known for casablanca"
    assert reason == figure.reason
    assert 5 == report.site("b")["companies"].denominator
    assert "no lease is known" == report["tenants"].reason
    assert "no lettable unit is known" == report["physical"].reason == report["rent"].reason
    assert "no rate is published for n" == report["as published"].reason
    day_only = report["desks at the start of the month"].reason
    assert "it is a figure of a period, and the report is on a day" == day_only


def test_an_input_that_a_unit_lacks_makes_only_its_definitions_unknown():
    units = (tp.Unit(id="a", area=area(10)), *(tp.Unit(id=f"b{n}") for n in range(4)))
    report = tp.occupancy.report(park(units, (lease("a", FIRST, 365),)), on=DAY, ervs={"a": 1})
    assert "no area is known for b0, b1, b2, …" == report["physical"].reason
    assert "no ERV is known for b0, b1, b2, …" == report["epra"].reason
    assert "no rent is known for L-a-2018-01-01" == report["rent"].reason
    assert Fraction(1, 5) == report["units"].value


@pytest.mark.parametrize(
    ("lacking", "shown"),
    [(1, "b0"), (2, "b0, b1"), (3, "b0, b1, b2"), (4, "b0, b1, b2, …"), (5, "b0, b1, b2, …")],
)
def test_three_names_are_not_said_to_be_more(lacking, shown):
    """Law: "…" stands where names are left out and nowhere else, over any states and merge."""
    units = tuple(tp.Unit(id=f"b{n}", desks=1) for n in range(lacking))
    let = tuple(lease(f"b{n}", FIRST, 10) for n in range(0, lacking, 2))
    made = park(units, let)
    for span in ({"on": DAY}, {"over": tp.Period.year(2018)}):
        assert (
            f"no area is known for {shown}" == tp.occupancy.report(made, **span)["physical"].reason
        )


def test_sites_without_a_figure_are_named_as_far_as_there_is_room():
    """The names of five sites were cut to three without a word."""
    sites = tuple(tp.Site(id=f"s{n}", name="S", opened=FIRST) for n in range(5))
    report = tp.occupancy.report(tp.Park(id="n", name="N", sites=sites), on=DAY)
    none = "no figure of companies hosted is known for s0, s1, s2, …"
    assert report["companies"].reason.startswith(none)


def test_areas_of_two_bases_do_not_add_up():
    units = (tp.Unit(id="a", area=area(10)), tp.Unit(id="b", area=area(10)))
    gross = attrs.evolve(units[1], area=tp.Area.of(10, basis=tp.Basis.GROSS))
    figure = tp.occupancy.report(park((units[0], gross)), on=DAY)["physical"]
    assert "areas of different bases do not add up: NIA, gross" == figure.reason
    feet = attrs.evolve(units[1], area=tp.Area.of("100", unit="sqft", basis=tp.Basis.NIA))
    total = tp.occupancy.report(park((units[0], feet)), on=DAY).total
    assert Fraction("19.290304") == total.total("area")


def test_a_tenant_at_two_sites_counts_once_in_the_whole():
    sites = tuple(
        tp.Site(id=id_, name=id_, opened=FIRST, units=(tp.Unit(id=f"{id_}-1"),)) for id_ in "ab"
    )
    leases = (lease("a-1", FIRST, 365), lease("b-1", FIRST, 365))
    companies = (tp.Company(id="c0", name="c0"),)
    made = tp.Park(id="p", name="P", sites=sites, companies=companies, leases=leases)
    report = tp.occupancy.report(made, on=DAY)
    assert 1 == report.total.amount("tenants") == report.site("a").total.amount("tenants")


def test_a_lease_of_several_units_counts_its_rent_once():
    units = (tp.Unit(id="a"), tp.Unit(id="b"))
    one = attrs.evolve(lease("a", FIRST, 365), units=("a", "b"))
    report = tp.occupancy.report(park(units, (one,)), on=DAY, rents={one.id: 100}, ervs={})
    assert 100 == report.total.total("rent")
    assert 1 == report["rent"].value


def test_economic_occupancy_is_what_was_collected():
    """264,000 of 300,000 collected: 88 %. https://proprise.ai"""
    made = park((tp.Unit(id="a"),))
    money = {"collected": tp.Money.of(264_000, "USD"), "potential": tp.Money.of(300_000, "USD")}
    report = tp.occupancy.report(made, on=DAY, **money)
    assert Fraction(88, 100) == report["economic"].value
    other = park((tp.Unit(id="a"),), name="q")
    merged = Report.merge("all", (report, tp.occupancy.report(other, on=DAY, **money)))
    assert Fraction(88, 100) == merged["economic"].value
    unknown = tp.occupancy.report(other, on=DAY, collected=1)
    assert "no figure is given of rent that all space could bring" == unknown["economic"].reason
    assert Report.merge("all", (report, unknown)).potential is None


def test_a_closed_site_is_left_out():
    made = park((tp.Unit(id="a"),), closed=date(2018, 6, 1))
    assert ("p-a closed on 2018-06-01",) == tp.occupancy.report(made, on=DAY).total.closed
    half = tp.occupancy.report(made, over=tp.Period.month(2018, 5)).total
    assert 1 == half.total("units")
    across = tp.Period.closed(date(2018, 5, 31), date(2018, 6, 1))
    assert Fraction(1, 2) == tp.occupancy.report(made, over=across).total.total("units")


def test_a_unit_that_is_not_there_is_not_counted():
    units = (tp.Unit(id="a", end=DAY), tp.Unit(id="b", start=DAY, desks=4))
    made = park(units)
    assert 1 == tp.occupancy.report(made, on=DAY).total.total("units")
    across = tp.Period.closed(DAY - timedelta(days=1), DAY)
    assert 1 == tp.occupancy.report(made, over=across).total.total("units")
    months = tp.occupancy.report(made, over=tp.Period.year(2018)).total
    assert Fraction(2 * 4, 365) == months.total("desks at the start")


def test_published_figures_are_for_days():
    made = park((tp.Unit(id="a"),), observations=(observed("hosted", 3), observed("capacity", 5)))
    figure = tp.occupancy.report(made, over=tp.Period.month(2018, 10))["companies"]
    assert figure.value is None


def test_the_other_definitions_are_refused_by_name():
    report = tp.occupancy.report(park((tp.Unit(id="a"),)), on=DAY)
    with pytest.raises(UnknownNameError, match="definition of occupancy"):
        report["full"]
    with pytest.raises(UnknownNameError, match="site"):
        report.site("b")
    assert len(report) == len(report.names) == len(list(report))


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, InvalidValueError),
        ({"on": DAY, "over": tp.Period.month(2018, 1)}, InvalidValueError),
        ({"on": DAY, "collected": 0.5}, FloatRefusedError),
        ({"on": DAY, "ervs": {"a": -1}}, InvalidValueError),
        ({"on": DAY, "rents": {"L": 1}, "collected": tp.Money.of(1, "MAD")}, CurrencyMismatchError),
    ],
    ids=["no-day", "two-spans", "float", "negative", "currencies"],
)
def test_what_makes_no_sense_is_refused(arguments, error):
    with pytest.raises(error):
        tp.occupancy.report(park((tp.Unit(id="a"),)), **arguments)


def test_reports_over_different_days_do_not_merge():
    made = park((tp.Unit(id="a"),))
    reports = [tp.occupancy.report(made, on=day) for day in (DAY, FIRST)]
    with pytest.raises(InvalidValueError, match="reports over the same days"):
        Report.merge("all", reports)
    with pytest.raises(InvalidValueError, match="tallies of as many days"):
        Tally(days=1) + Tally(days=2)


def test_a_report_prints():
    report = tp.occupancy.report(park((tp.Unit(id="a", area=area(10)),)), on=DAY)
    assert "Occupancy of p, 2018-10-08" in str(report)
    assert "2018-10-01 to 2018-10-31" in str(
        tp.occupancy.report(park((tp.Unit(id="a"),)), over=tp.Period.month(2018, 10))
    )
    assert "<table>" in report["physical"]._repr_html_()
    assert "Sums over 1 day" in str(report.total)


def test_a_unit_that_has_gone_counts_on_no_day_of_a_later_period():
    made = park((tp.Unit(id="a", end=DAY), tp.Unit(id="b")))
    assert 1 == tp.occupancy.report(made, over=tp.Period.month(2019, 1)).total.total("units")


def in_currency(currency, erv, site="s", **more):
    room = tp.Area.of(10, basis=tp.Basis.NIA)
    units = (tp.Unit(id="a", area=room), tp.Unit(id="b", area=room))
    lease = tp.Lease(id="L", tenant="c", units=("a",), area=room, term=tp.Period.year(2018))
    park = tp.Park(
        id=currency,
        name=currency,
        sites=(tp.Site(id=site, name="S", opened=date(2015, 1, 1), units=units),),
        companies=(tp.Company(id="c", name="C"),),
        leases=(lease,),
    )
    amount = tp.Money.of(erv, currency)
    given = {"rents": {"L": amount}, "ervs": {"a": amount, "b": amount}}
    return tp.occupancy.report(park, on=date(2018, 10, 8), **given, **more)


def test_amounts_in_two_currencies_do_not_add_up():
    """A park in Tanger and one in Kehl: their areas make one share, their rents do not."""

    dirhams, euros, more_euros = (
        in_currency("MAD", 30),
        in_currency("EUR", 2, "t"),
        in_currency("EUR", 6, "u"),
    )
    both = Report.merge("both", [dirhams, euros])
    assert Fraction(1, 2) == both["physical"].value
    reason = "amounts in different currencies do not add up: EUR, MAD"
    names = ("rent", "epra", "epra vacancy")
    assert [reason] * 3 == [both[name].reason for name in names]
    assert both == Report.merge("both", [euros, dirhams])
    assert Fraction(1, 2) == Report.merge("euros", [euros, more_euros])["epra vacancy"].value
    paid = {"collected": tp.Money.of(3, "MAD"), "potential": tp.Money.of(4, "MAD")}
    known, other = in_currency("MAD", 30, **paid), in_currency("MAD", 30, "t", **paid)
    assert Fraction(3, 4) == Report.merge("all", [known, other])["economic"].value
    plain = attrs.evolve(other, currencies=("",))
    assert (
        "amounts in different currencies do not add up: a plain number, MAD"
        == Report.merge("all", [known, plain])["economic"].reason
    )
    assert () == known.site("s").currencies
