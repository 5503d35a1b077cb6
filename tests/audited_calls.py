"""Run by test_house.py in a process of its own: public calls under an audit hook.

Whoever adds a verb adds a line to `calls`.
"""

import importlib
import pkgutil
import sys
from datetime import date
from decimal import Decimal

import attrs

import technopark as tp

# Audit events of files, processes, sockets and of code brought in late.
FORBIDDEN = (
    "ctypes.",
    "ftplib.",
    "glob.",
    "http.",
    "import",
    "open",
    "os.",
    "pathlib.",
    "shutil.",
    "socket.",
    "sqlite3.",
    "subprocess.",
    "tempfile.",
    "urllib.",
)

DAY = date(2018, 10, 8)
EXTRAS = {"technopark.columns", "technopark.plots", "technopark.strategies"}


def import_everything():
    for found in pkgutil.walk_packages(tp.__path__, "technopark.", onerror=lambda _name: None):
        try:
            importlib.import_module(found.name)
        except ImportError:
            if not any(found.name.startswith(extra) for extra in EXTRAS):
                raise


def calls():
    """Every kind of public call, each with the printing of its result."""
    yield "version", lambda: tp.__version__
    yield "money", lambda: str(tp.Money.of("100.00", "MAD").allocate([1, 2]))
    yield "area", lambda: str(tp.Area.of("20", basis=tp.Basis.NIA))
    yield "period", lambda: str(tp.Period.month(2018, 10).months())
    yield from occupancy_calls()
    yield from scenario_calls()
    yield "segments", lambda: tp.segments.classify("Paiement", codes=("nace2:64.19",)).explain()
    yield "taxonomy", lambda: tp.segments.TECHNOPARK
    spread = tp.segments.mix(tp.reference.technopark(on=DAY), on=DAY)
    yield "mix", lambda: spread
    yield "diversity", lambda: tp.segments.diversity(spread)
    yield "admission", lambda: tp.segments.admission(tp.segments.classify("Jeux vidéo"), on=DAY)
    yield "network", lambda: tp.reference.technopark(on=date(2018, 10, 8))
    yield "rate card", tp.reference.rate_card
    yield (
        "those around it",
        lambda: (
            tp.reference.iasp(),
            tp.reference.alumni(),
            tp.reference.partners(),
        ),
    )
    yield (
        "lease terms",
        lambda: (
            tp.reference.start_up_months(),
            tp.reference.firm_term_months(),
            tp.reference.stay_limit_years(),
        ),
    )
    yield "Agadir", lambda: (tp.reference.agadir_as_planned(), tp.reference.agadir_as_it_came())
    iasp = tp.membership.IASP
    day = date(2024, 7, 20)
    park = tp.Organisation(id="p", name="Park", kind=tp.OrganisationKind.SCIENCE_PARK)
    yield "assess", lambda: str(tp.membership.assess(iasp, park, on=day))
    yield "fees", lambda: str(tp.membership.fees(iasp, category="full", invoiced=day))
    yield "recognition", lambda: tp.membership.recognition(park, on=day)._repr_html_()
    applied = tp.MembershipEvent(kind="applied", day=day)
    yield "history", lambda: tp.membership.history(iasp, [applied]).status_on(day).explain()
    yield "network", lambda: tp.membership.network(iasp, on=day)
    yield "share", lambda: tp.membership.share(iasp, metric="members", part=1, on=day)
    yield "divisions", lambda: tp.membership.divisions(iasp, park, on=day)
    yield "rights", lambda: tp.membership.rights(iasp, category="full")
    yield "count", lambda: tp.membership.count({"a": 2, "b": 1})
    yield "board", lambda: tp.membership.check_board(iasp, board="international", directors=())
    yield "mandate", lambda: tp.membership.mandate(iasp, office="president", elected=day)
    wta = tp.membership.WTA
    yield "reminders", lambda: tp.membership.reminders(wta, invoiced=day, until=date(2025, 1, 1))
    yield "profile", lambda: tp.membership.strategigram("P", {"firms": "young ones"})
    yield "rent", lambda: str(tp.rent.schedule(_lease(), over=tp.Period.year(2016)).explain())
    yield "reach", lambda: tp.rent.reach(_lease())
    yield from rent_calls()
    yield from charge_calls()
    yield "schema", lambda: read_and_write_a_document().model_dump_json()


def read_and_write_a_document():
    text = '{"version": "1", "park": {"id": "p", "name": "Park"}}'
    park = tp.schema.ParkDocument.model_validate_json(text).to_domain()
    return tp.schema.ParkDocument.from_domain(park)


def occupancy_calls():
    park = occupancy_park()
    yield "occupancy", lambda: list(tp.occupancy.report(park, on=DAY))
    yield "capacity", lambda: tp.capacity.of(park.sites[0], on=DAY)
    band = tp.SizeBand(label="small", start=tp.Area.of("10", basis=tp.Basis.NIA))
    counted = tp.capacity.of(park.sites[0], on=DAY, bands=(band,))
    yield "size bands", lambda: (counted.table(), tp.capacity.fit(counted, {"small": 2}).table())
    yield "allocate", lambda: tp.capacity.allocate(park.sites, park.applicants, on=DAY)
    by_floor = tp.capacity.Worth(floor=1)
    yield (
        "allocate by floor",
        lambda: tp.capacity.allocate(
            park.sites, park.applicants, on=DAY, held=park, value=by_floor
        ),
    )
    year = tp.Period.year(2018)
    yield "timeline", lambda: tp.occupancy.timeline(park, over=year)
    yield (
        "rooms",
        lambda: (
            tp.occupancy.rooms(park, on=DAY),
            tp.occupancy.vacancies(park, on=DAY),
            tp.occupancy.stacking(park, on=DAY).svg(),
        ),
    )
    yield (
        "terms",
        lambda: (
            tp.occupancy.wault(park.leases, on=DAY),
            tp.occupancy.expiries(park.leases, on=DAY),
            tp.occupancy.pipeline(park.leases, on=DAY, within=(90,), rents={"L": 1}),
            tp.occupancy.reversions(park.leases, on=DAY, rents={"L": 1}, ervs={"a-1": 2}),
            tp.occupancy.concentration({"c": 1}),
        ),
    )
    yield (
        "flows",
        lambda: (
            tp.occupancy.flows(park, over=year),
            tp.occupancy.absorption(park, over=year),
            tp.occupancy.retention(park, over=year),
            tp.occupancy.survival(tp.occupancy.stays(park, watched=year)),
        ),
    )
    curve = tp.BassCurve(innovation="0.02", imitation="0.2")
    plan = tp.occupancy.lease_up(curve, start=DAY, until=date(2019, 3, 31), of=80)
    yield (
        "lease-up",
        lambda: (
            plan.table(),
            tp.occupancy.months_to_full(curve, share="0.9").explain(),
            tp.occupancy.plan_against_actual(plan, park.sites[0]).table(),
        ),
    )
    peers = tp.reference.parks()
    casablanca = peers[0]
    yield (
        "benchmark",
        lambda: (
            tp.occupancy.benchmark(casablanca, peers, metric="companies", on=DAY).table(),
            tp.occupancy.benchmark(casablanca, peers, metric="area", on=DAY)["mean"].explain(),
        ),
    )
    yield "groups of parks", tp.reference.park_groups
    yield "policies", lambda: tp.occupancy.check(park, tp.occupancy.LargestTenant(), on=DAY)
    yield "people", lambda: tp.capacity.people(park.leases[0].area, "NF X35-102")
    yield "reconcile", lambda: tp.capacity.reconcile((), on=DAY)
    yield from queue_calls()


def queue_calls():
    yield "little", lambda: tp.capacity.little(arrivals=50, wait="3.5")
    yield "erlang b", lambda: tp.capacity.erlang_b(30, 25).explain()
    yield "erlang c", lambda: tp.capacity.erlang_c(30, 25).explain()
    yield "erlang a", lambda: tp.capacity.erlang_a(30, 25, patience=2).explain()
    yield "servers", lambda: tp.capacity.servers_needed("2.5", below="0.01")
    line = tp.capacity.queue(50, model="erlang c", arrivals=48, stay=1)
    yield "queue", lambda: (line, line.waits_longer("0.5"), line.explain())
    yield "hidden demand", lambda: tp.capacity.hidden_demand(waiting=35, wait="3.5", exits=50)
    year = tp.Period.year(2019)
    free = tp.capacity.freed(occupancy_park(), over=year)
    record = tp.capacity.serve(waiting_list(), free, over=year)
    yield "freed", lambda: tp.capacity.freed(occupancy_park(), over=year)
    yield (
        "serve",
        lambda: (
            tp.capacity.serve(waiting_list(), free, over=year),
            str(record),
            record.offer_table(),
            record.explain("y"),
            record.expected_wait("y", method="fit"),
        ),
    )


def waiting_list():
    applied = date(2018, 10, 1)
    asking = tuple(
        tp.Applicant(company=tp.Company(id=id_, name=id_), applied=applied, area_m2=15)
        for id_ in ("x", "y")
    )
    rules = tp.OfferRules(open_days=14, after_lapse="is removed", after_decline="is removed")
    yes = tp.OfferReply(applicant="x", unit="a-1", accepts=True)
    return tp.WaitingList(applicants=asking, rules=rules, replies=(yes,))


def occupancy_park():
    room = tp.Area.of("20", basis=tp.Basis.NIA)
    site = tp.Site(id="a", name="A", units=(tp.Unit(id="a-1", area=room),))
    lease = tp.Lease(id="L", tenant="c", units=("a-1",), area=room, term=tp.Period.year(2018))
    company = tp.Company(id="c", name="C")
    return tp.Park(id="p", name="P", sites=(site,), companies=(company,), leases=(lease,))


def scenario_calls():
    base = tp.scenario.baseline(tp.reference.technopark(on=DAY), on=DAY)
    site = tp.reference.agadir_as_planned()
    plan = base.then(tp.scenario.OpenSite(site, on=site.opened), name="plan")
    yield "scenario", lambda: tp.scenario.compare(base, plan, until=date(2020, 3, 31))


def rent_calls():
    lease, year = _lease(), tp.Period.year(2016)
    billed = tp.rent.schedule(lease, over=year)
    rent = tp.Money.of("100.00", "MAD")
    yield "roll", lambda: str(tp.rent.roll([lease], over=year))
    yield "invoices", lambda: str(tp.rent.invoices([lease], due=year))
    yield "settle", lambda: str(tp.rent.settle(before=lease, after=lease, billed=billed))
    yield "difference", lambda: str(tp.rent.difference(billed, billed))
    yield "reconcile", lambda: str(tp.rent.reconcile(billed, [], on=date(2016, 2, 1)))
    yield "passing", lambda: str(tp.rent.passing(lease, on=date(2016, 1, 2)))
    yield "net effective", lambda: str(tp.rent.net_effective(lease, discount="0.05"))
    yield "straight line", lambda: str(tp.rent.straight_line([rent, rent]))
    yield "present value", lambda: str(tp.rent.present_value([rent], rate="0.05"))
    yield "indexed", lambda: str(tp.rent.indexed(rent, 100, 101))
    yield "turnover", lambda: str(tp.rent.percentage_rent(rent, rate="0.05"))
    yield (
        "income",
        lambda: tp.rent.operating_income(
            rent=rent, recovered=rent, costs=rent, vacancy="0.03", credit="0.01", on="rent"
        ),
    )
    rate = tp.Rate.of(1, "MAD", per="m2", every="month")
    after = tp.rent.rollover(lease, renewal=rate, market=rate, empty_months=3)
    yield "rollover", lambda: (str(after), str(after.expected_loss("0.5")))
    yield "grown", lambda: str(tp.rent.grown(rent, growth="0.03", years=-2))
    yield "rolled", lambda: tp.rent.rolled(date(2016, 1, 31), 1)
    yield "windows", lambda: str(tp.rent.windows(attrs.evolve(lease, term=year)))
    yield "usable", lambda: str(tp.rent.usable(lease.area, load=1, basis=tp.Basis.USABLE))
    yield "points", lambda: str(tp.rent.index_points(100, 101))
    yield "day count", lambda: tp.rent.months(date(2016, 1, 1), date(2016, 2, 15))


def charge_calls():
    year, day = tp.Period.year(2016), date(2018, 1, 1)
    cost = tp.Cost(category="cleaning", amount=tp.Money.of("1000.00", "MAD"))
    whole = tp.Whole(key="area", of="lettable", quantity=100)
    pool = tp.CostPool(period=year, costs=(cost,), wholes=(whole,))
    one = attrs.evolve(_lease(), clauses=(*_lease().clauses, tp.ServiceCharge()))
    held = attrs.evolve(_lease(), clauses=(*_lease().clauses, tp.Deposit(months=2)))
    yield "true-up", lambda: str(tp.rent.true_up(one, pool=pool).explain())
    yield "apportion", lambda: str(tp.rent.apportion(pool, among=[one]))
    yield "recovery", lambda: str(tp.rent.recovery([one], cost=cost.amount, over=year))
    yield "deposit", lambda: str(tp.rent.deposit(held, on=day).explain())
    yield "check", lambda: str(tp.rent.check(attrs.evolve(held, regime="MA:67-12")))
    young = attrs.evolve(_lease(), clauses=(*_lease().clauses, tp.StayLimit(months=60)))
    yield "stay", lambda: str(tp.rent.stay(young, on=day))
    company = tp.Organisation(id="c", name="C")
    yield "category", lambda: str(tp.rent.category(tp.rent.LAW_53_00, company, on=day))
    yield "revision", lambda: str(tp.rent.revision(cost.amount, since=day, on=day))
    yield "communal tax", lambda: str(tp.rent.communal_tax(cost.amount, on=day))
    yield "scope of VAT", lambda: str(tp.rent.vat_scope("equipped", on=day))
    yield (
        "abnormal increase",
        lambda: str(tp.rent.abnormal_increase(cost.amount, cost.amount, start=day, on=day)),
    )
    fee = tp.LateFee(share="0.05")
    entry = tp.OneOff(amount=cost.amount, due=year.start, name="entry fee")
    entered = attrs.evolve(_lease(), clauses=(*_lease().clauses, entry))
    yield "one-off", lambda: str(tp.rent.schedule(entered, over=year).lines[0].explain())
    yield "late fee", lambda: str(tp.rent.late_fee(fee, debt=cost.amount, due=day, on=day))
    pounds = tp.BaseRent(rate=tp.Rate.of(1, "GBP", per="lump", every="year"))
    british = attrs.evolve(_lease(), clauses=(pounds,), term=year)
    yield "stamp duty", lambda: str(tp.rent.stamp_duty(british, on=day))
    yield "quarter", lambda: str(tp.rent.quarter_moved(cost.amount, cost.amount))
    yield "compound", lambda: str(tp.rent.compound_interest(cost.amount, "0.05", times=2))
    yield "late interest", lambda: str(_late(cost.amount, day))
    yield (
        "withholding",
        lambda: str(tp.rent.withholding(cost.amount, on=date(2024, 1, 1), natural_person=True)),
    )


def _late(debt, due):
    rates = tp.Dated.of("late interest", {due: Decimal("0.12")})
    clause = tp.LateInterest(rates=rates)
    return tp.rent.late_interest(clause, debt=debt, due=due, on=date(2018, 6, 1)).explain()


def _lease():
    """A start-up's lease by the rate card."""
    rent = tp.CardRent(card=tp.reference.rate_card(), site="casablanca", category="start-up")
    return tp.Lease(
        id="CAS-114",
        tenant="m2t",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.month(2016, 1),
        clauses=(rent, tp.Vat.of("0.20", start=date(2000, 1, 1))),
    )


def open_a_file():
    with open(__file__, encoding="utf-8") as file:  # noqa: PTH123 - the plain builtin is the point
        return file.name


def main():
    import_everything()
    seen = []
    armed = False

    def watch(event, arguments):
        if armed and event.startswith(FORBIDDEN):
            seen.append(f"{event} {arguments[:1]}")

    sys.addaudithook(watch)
    todo = list(calls())
    if "--and-open-a-file" in sys.argv:
        todo.append(("opens a file", open_a_file))
    faults = []
    for name, call in todo:
        armed = True
        result = call()
        str(result), repr(result)
        armed = False
        faults += [f"{name}: {event}" for event in seen]
        seen.clear()
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main()
