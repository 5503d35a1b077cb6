"""The laws of a rent, each over leases with clauses of many kinds at once."""

from collections import Counter
from datetime import date
from decimal import Decimal, localcontext

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.strategies._clauses import CLAUSES

LONG = tp.Period(date(2009, 1, 1), date(2035, 1, 1))
LEASES = strategies.billable_leases()
FEWER = settings(max_examples=40)
RENT = tp.Charge.RENT


def lines_of(lease, over=LONG):
    return tp.rent.schedule(lease, over=over).lines


def without(lease, *kinds, and_=()):
    kept = tuple(clause for clause in lease.clauses if not isinstance(clause, kinds))
    return attrs.evolve(lease, clauses=(*kept, *and_))


def total(amounts):
    return tp.Money.total(amounts, "MAD")


@given(LEASES)
def test_lines_sum_to_the_total_and_to_every_grouping(lease):
    """The lines of a schedule are its net, tax and total, and those of every side of a roll."""
    found = tp.rent.schedule(lease, over=LONG)
    assert total(x.net for x in found.lines) == found.net
    assert total(x.tax for x in found.lines) == found.tax
    assert total(x.gross for x in found.lines) == found.total
    roll = tp.rent.roll([lease], over=LONG)
    for side in tp.rent.By:
        assert found.net == total(roll.by(side).values())
    groups = Counter()
    for line in found.lines:
        groups[line.name] += line.net.minor
    assert {name: tp.Money(net, "MAD") for name, net in groups.items()} == roll.by("charge")


@given(LEASES)
def test_gross_is_net_plus_tax_line_by_line(lease):
    """No line hides an amount, and the tax of a line is that of its own net."""
    vat = [clause for clause in lease.clauses if isinstance(clause, tp.Vat)]
    for line in lines_of(lease):
        assert line.gross == line.net + line.tax
        taxed = bool(vat) and line.charge is not tp.Charge.DEPOSIT
        assert line.tax == (line.net.times(Decimal("0.2")) if taxed else tp.Money.zero("MAD"))


@given(LEASES, st.data())
def test_a_schedule_is_the_joined_schedules_of_any_partition(lease, data):
    """Cut at any billing boundaries, the parts have the lines of the whole, none twice."""
    whole = lines_of(lease)
    starts = sorted({x.period.start for x in whole if x.charge is RENT})
    cuts = data.draw(st.lists(st.sampled_from(starts), max_size=4)) if starts else []
    parts = [lines_of(lease, piece) for piece in LONG.split(*cuts)]
    assert Counter(whole) == Counter(line for part in parts for line in part)


@FEWER
@given(LEASES)
def test_schedule_roll_invoices_and_explanations_give_the_same_cents(lease):
    """And evaluating an explanation's tree again gives its value."""
    found = tp.rent.schedule(lease, over=LONG)
    roll = tp.rent.roll([lease], over=LONG)
    run = tp.rent.invoices([lease], due=LONG)
    assert found.total == roll.total == total(x.total for x in run.invoices)
    assert not roll.unbilled
    assert not run.unbilled
    for line in found.lines:
        why = line.explain()
        assert (line.gross, line.gross.as_fraction()) == (why.value, why.evaluate())
    assert found.total.as_fraction() == found.explain().evaluate()


@given(LEASES, st.randoms(use_true_random=False))
def test_no_answer_depends_on_the_order_of_the_clauses(lease, random):
    """Schedule, term, roll, deposit and verdict are the same however the clauses stand."""
    clauses = list(lease.clauses)
    random.shuffle(clauses)
    other = attrs.evolve(lease, clauses=tuple(clauses))
    assert lines_of(lease) == lines_of(other)
    assert tp.rent.kept_term(lease) == tp.rent.kept_term(other)
    assert tp.rent.roll([lease], over=LONG).sums == tp.rent.roll([other], over=LONG).sums
    assert [str(x.explain()) for x in lines_of(lease)[:3]] == [
        str(x.explain()) for x in lines_of(other)[:3]
    ]
    assert tp.rent.check(lease).answer is tp.rent.check(other).answer


@given(LEASES, st.sampled_from([1, Decimal("1.5"), 3]))
def test_rent_is_monotone_in_area_and_rate(lease, factor):
    """A larger area, or a higher rate, makes no line of rent or charges cheaper."""
    lease = without(lease, tp.LegalLimit, tp.CardRent, tp.CategoryRent, tp.BandRent)
    base = tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))
    dear = tp.BaseRent(rate=tp.Rate.of(50 * factor, "MAD", per="m2", every="month"))
    bare = without(lease, tp.BaseRent, tp.TurnoverRent, tp.Deposit)
    wide = attrs.evolve(lease.area, value=lease.area.value * factor)
    one = attrs.evolve(bare, clauses=(base, *bare.clauses))
    before = lines_of(one)
    for other in (
        attrs.evolve(bare, clauses=(dear, *bare.clauses)),
        attrs.evolve(one, area=wide),
    ):
        after = lines_of(other)
        pairs = zip(before, after, strict=True)
        assert all(a.net <= b.net for a, b in pairs)


@given(LEASES)
def test_waiving_nothing_changes_nothing_and_waiving_all_leaves_nothing(lease):
    """A rent-free share of zero changes no line, and one of one leaves no rent."""
    bare = without(lease, tp.RentFree, tp.RentLimit)
    start = bare.term.start
    months = tp.RentFree(start=start, months=400, share=0)
    assert lines_of(bare) == lines_of(without(bare, and_=(months,)))
    free = without(bare, and_=(attrs.evolve(months, share=1),))
    assert not any(x.net for x in lines_of(free) if x.charge is RENT)


@given(LEASES, st.sampled_from(["0.61", "1", "50"]))
def test_a_cap_above_the_variation_of_the_index_changes_nothing(lease, cap):
    """No review adds more than 60 % here, so a cap from there on is as good as none."""
    reviews = [clause for clause in lease.clauses if isinstance(clause, tp.Indexation)]
    assume(reviews)
    tame = {date(year, 1, 1): 100 + (year * 7) % 60 for year in range(2008, 2031)}
    series = tp.IndexSeries.of("index", tame, months=12)
    free = attrs.evolve(reviews[0], series=series, cap=None, floor=None, threshold=None)
    # From the first rent on a step is no part of what the index reaches: without steps.
    bare = without(lease, tp.Indexation, tp.RentStep, tp.LegalLimit, tp.CardRent)
    first = tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))
    bare = without(bare, tp.BaseRent, tp.BandRent, tp.CategoryRent, and_=(first,))
    plain = without(bare, and_=(free,))
    held = without(bare, and_=(attrs.evolve(free, cap=cap, floor=-1),))
    assert lines_of(plain) == lines_of(held)


CHANGES = st.lists(
    st.one_of(
        st.builds(lambda n: tp.Renewal(months=n, used=True), st.integers(1, 30)),
        st.builds(
            lambda n: tp.RentFree(days=n, share="0.5", charges=(tp.Charge.OTHER,)),
            st.integers(1, 90),
        ),
        st.just(tp.TaxPassedOn(rates=tp.Dated.of("t", {date(2000, 1, 1): Decimal("0.1")}))),
        st.just(tp.BaseRent(rate=tp.Rate.of("7", "MAD", per="lump", every="month"), name="more")),
    ),
    max_size=3,
)


@FEWER
@given(LEASES, st.lists(CHANGES, max_size=3), st.data())
def test_a_chain_of_settlements_ends_where_the_last_terms_do(lease, rounds, data):
    """Terms change again and again, also back: what is owed is what the last terms say."""
    lease = without(lease, tp.HoldingOver, tp.RentFree)
    billed = tp.rent.schedule(lease, over=LONG)
    owed, stands, before = billed.total, billed, lease
    for added in rounds:
        end = data.draw(st.dates(lease.term.start, lease.term.last))
        ends = (tp.Termination(end),) if end > lease.term.start else ()
        after = attrs.evolve(lease, clauses=(*lease.clauses, *added, *ends))
        frees = [clause for clause in added if isinstance(clause, tp.RentFree)]
        if len(frees) > 1:
            after = without(after, tp.RentFree, and_=frees[:1])
        stands = tp.rent.settle(before=before, after=after, billed=stands)
        owed, before = owed + stands.total, after
    last = tp.rent.schedule(before, over=LONG)
    assert owed == last.total
    if rounds:
        assert stands.standing.lines == last.lines


def shifted(value, years):
    """A value with every day in it moved by whole years."""
    if isinstance(value, date):
        return value.replace(year=value.year + years)
    if isinstance(value, tuple):
        return tuple(shifted(one, years) for one in value)
    if attrs.has(type(value)):
        fields = {
            field.alias: shifted(getattr(value, field.name), years)
            for field in attrs.fields(type(value))
            if field.init
        }
        return type(value)(**fields)
    return value


@given(LEASES, st.sampled_from([4, 8, 28]))
def test_shifting_everything_by_whole_years_shifts_the_schedule(lease, years):
    """By fours, so that leap days stay where they are: every line moves, no amount changes."""
    moved = shifted(lease, years)
    expected = tuple(
        attrs.evolve(x, period=shifted(x.period, years), due=shifted(x.due, years), why=None)
        for x in lines_of(lease)
    )
    assert expected == lines_of(moved, shifted(LONG, years))


@FEWER
@given(LEASES, st.integers(1, 5))
def test_nothing_depends_on_the_decimal_context(lease, precision):
    """However few digits the caller works with."""
    expected = lines_of(lease)
    with localcontext(prec=precision):
        assert expected == lines_of(lease)


@given(LEASES)
def test_differences_tell_what_two_schedules_lack_of_each_other(lease):
    """The differences of two schedules sum to the difference of their nets."""
    one = tp.rent.schedule(lease, over=LONG)
    other = tp.rent.schedule(without(lease, tp.RentStep, tp.Indexation), over=LONG)
    assert tp.rent.difference(one, other).net == other.net - one.net


def test_the_strategy_draws_clauses_of_every_kind_that_changes_a_schedule():
    kinds = set()

    @settings(max_examples=200, derandomize=True, database=None)
    @given(LEASES)
    def collect(lease):
        kinds.update(type(clause) for clause in lease.clauses)

    collect()
    assert {tp.LateFee, tp.LateInterest, tp.Termination} == set(CLAUSES) - kinds
