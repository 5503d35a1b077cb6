"""Queues: Little's law, Erlang's formulas, and the demand that a published list hides."""

from decimal import Decimal
from fractions import Fraction
from math import factorial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark import capacity
from technopark._kernel.plaindata import plain_data
from technopark.capacity import Printed, _series
from technopark.errors import (
    FloatRefusedError,
    InvalidValueError,
    ManyFaultsError,
    UnitMismatchError,
    UnknownNameError,
)
from technopark.tables.queueing import SERIES

SERVERS = st.integers(1, 12)
LOADS = st.fractions(0, 20, max_denominator=8)
ROUNDED = Fraction(1, 10**18)


def weights(servers, load):
    return [load**n / factorial(n) for n in range(servers + 1)]


def with_room(servers, load, patience, room):
    """M/M/c+M by its balance equations, exactly, with room for so many to wait."""
    states = weights(servers, load)
    for waiting in range(1, room + 1):
        states.append(states[-1] * load / (servers + Fraction(waiting) / patience))
    line = sum(weight * n for n, weight in enumerate(states[servers:]))
    return line / sum(states), sum(states[servers:]) / sum(states)


# Laws


@given(st.integers(0, 12), LOADS)
def test_the_recursion_of_erlang_b_is_its_closed_form(servers, load):
    """Law: B = (aᶜ/c!) ÷ Σ aⁿ/n!; a share, one without servers; its explanation gives it again."""
    found = capacity.erlang_b(servers, load)
    states = weights(servers, load)
    assert states[-1] / sum(states) == found.value == found.explain().evaluate()
    assert 0 <= found.value <= 1
    assert (servers == 0) == (found.value == 1)


@given(SERVERS, LOADS)
def test_who_waits_are_more_than_would_be_turned_away(servers, load):
    """Law: B ≤ C, where there is a C; and C = cB / (c - a(1 - B))."""
    lost = capacity.erlang_b(servers, load).value
    if load >= servers:
        with pytest.raises(InvalidValueError, match="without end"):
            capacity.erlang_c(servers, load)
        return
    found = capacity.erlang_c(servers, load)
    assert lost <= found.value == found.explain().evaluate() <= 1
    assert found.value == servers * lost / (servers - load * (1 - lost))


@given(st.integers(0, 12), LOADS, LOADS)
def test_more_load_and_fewer_servers_turn_more_away(servers, one, other):
    """Law: Erlang B rises with the load and falls with the servers."""
    less, more = sorted((one, other))
    lost = capacity.erlang_b(servers, more).value
    assert capacity.erlang_b(servers, less).value <= lost
    assert capacity.erlang_b(servers + 1, more).value <= lost


@given(st.fractions(0, 12, max_denominator=4), st.fractions("1/50", 1, max_denominator=50))
def test_the_servers_needed_are_the_first_that_are_enough(load, share):
    """Law: Erlang B is below the share with as many, and with one less it is not."""
    needed = int(capacity.servers_needed(load, below=share).value)
    assert capacity.erlang_b(needed, load).value < share
    assert capacity.erlang_b(needed - 1, load).value >= share


@settings(max_examples=30)
@given(
    st.integers(1, 6),
    st.fractions(0, 9, max_denominator=4),
    st.fractions("1/4", 3, max_denominator=4),
)
def test_erlang_a_solves_the_balance_equations(servers, load, patience):
    """Law: list and delay are those of the states with room for 80, to 18 decimals."""
    queue = _series.impatient(servers, load, patience)
    waiting, delayed = with_room(servers, load, patience, 80)
    assert abs(waiting - queue.waiting) < ROUNDED
    assert abs(delayed - queue.delayed) < ROUNDED


@settings(max_examples=30)
@given(
    st.integers(1, 6),
    st.fractions("1/4", 9, max_denominator=4),
    st.fractions("1/4", 3, max_denominator=4),
    st.fractions("1/4", 3, max_denominator=4),
)
def test_patience_keeps_people_in_line(servers, load, one, other):
    """Law: the longer the patience the fewer give up; never more than Erlang B, nor than wait."""
    less, more = sorted((one, other))
    impatient = capacity.erlang_a(servers, load, patience=less)
    assert capacity.erlang_a(servers, load, patience=more).value <= impatient.value + ROUNDED
    assert impatient.value <= capacity.erlang_b(servers, load).value
    assert impatient.value == impatient.explain().evaluate()
    busier = capacity.erlang_a(servers, load + 1, patience=less)
    assert impatient.value <= busier.value


@settings(max_examples=30)
@given(st.integers(1, 6), st.integers(1, 19))
def test_endless_patience_is_erlang_c(servers, twentieths):
    """Law: as patience grows Erlang A becomes Erlang C, in delay, list and wait."""
    load = Fraction(servers * twentieths, 20)
    given_time = {"arrivals": load, "stay": 1}
    patient = capacity.queue(servers, model="erlang c", **given_time)
    nearly = capacity.queue(servers, model="erlang a", patience=10**9, **given_time)
    for one, other in (
        ("Erlang C", "has to wait"),
        ("mean number waiting", "mean number waiting"),
        ("mean wait", "mean wait"),
        ("occupancy", "occupancy"),
    ):
        exact = patient[one].value
        assert abs(exact - nearly[other].value) < Fraction(1, 1000)


@example("erlang a", 1, Fraction(23), Fraction(11, 4))
@given(
    st.sampled_from(["erlang a", "erlang b", "erlang c"]),
    SERVERS,
    st.fractions("1/4", 30, max_denominator=4),
    st.fractions("1/4", 3, max_denominator=4),
)
def test_the_figures_of_a_queue_agree(model, servers, arrivals, stay):
    """Law: list = arrivals × wait; busy = served × stay; all who come are served or gone."""
    more = {"patience": 2} if model == "erlang a" else {}
    if model == "erlang c":
        stay = servers / arrivals * Fraction(3, 4)
    queue = capacity.queue(servers, model=model, arrivals=arrivals, stay=stay, **more)
    assert arrivals * stay == queue["load"].value
    if model != "erlang b":
        assert queue["mean number waiting"].value == arrivals * queue["mean wait"].value
    if model != "erlang c":
        gone = queue["Erlang A" if more else "Erlang B"].value
        assert arrivals == queue["served"].value + arrivals * gone
        assert queue["busy"].value == queue["served"].value * stay
        assert queue["occupancy"].value == queue["busy"].value / servers
    # with patience the mean number waiting is rounded, and what follows from it by as little
    assert queue["occupancy"].value <= 1 + Fraction(1, 10**15)
    for figure in queue.figures:
        assert figure.value == figure.explain().evaluate()


@given(st.fractions("1/9", 90), st.fractions("1/9", 90), st.sampled_from(["month", "year"]))
def test_littles_law_goes_round(arrivals, wait, unit):
    """Law: of list, arrivals and wait each follows from the two others."""
    length = capacity.little(arrivals=arrivals, wait=wait, unit=unit).value
    assert arrivals == capacity.little(waiting=length, wait=wait, unit=unit).value
    assert wait == capacity.little(waiting=length, arrivals=arrivals, unit=unit).value
    assert length == arrivals * wait / (12 if unit == "month" else 1)


# Published answers


def test_published_erlang_b():
    """B(30, 25) is printed as about 0.05: https://reference.wolfram.com/language/ref/ErlangB.html

    The inputs of the three others are printed there; the answers were worked out.
    """
    assert Decimal("0.05260317222814062") == capacity.erlang_b(30, 25).rounded("1e-17")
    assert Decimal("5.3") == capacity.erlang_b(30, 25).percent("0.1")
    answers = {(5, 3): "0.1100543478", (4, 2): "0.0952380952", (6, 2): "0.0120845921"}
    for (servers, load), answer in answers.items():
        assert Decimal(answer) == capacity.erlang_b(servers, load).rounded("0.0000000001")


def test_published_smallest_number_of_servers():
    """The inputs 2.5 erlangs and 1 % are printed, the answer follows: seven, not eight.

    https://neoprimate.github.io/IEOR/operations-research/queuing-theory/erlang-b/index.html
    """
    shares = {3: "0.28217", 5: "0.06973", 7: "0.00998", 8: "0.00311"}
    for servers, share in shares.items():
        assert Decimal(share) == capacity.erlang_b(servers, "2.5").rounded("0.00001")
    needed = capacity.servers_needed("2.5", below="0.01")
    assert (7, "7 servers") == (needed.value, needed.shown())


def test_published_technical_support_centre():
    """30 calls an hour of 5 minutes: how many so that 90 % do not wait?

    https://reference.wolfram.com/language/ref/ErlangC.html prints the question.
    """
    delays = {
        n: capacity.queue(n, model="erlang c", arrivals=30, stay=Fraction(1, 12))["Erlang C"].value
        for n in (4, 5, 6)
    }
    assert [n for n in delays if delays[n] <= Fraction(1, 10)] == [6]


def test_a_few_who_give_up_shorten_a_long_list():
    """50 agents, 48 calls a minute of a minute each, patience two minutes: 3.1 % give up, and a
    list of 3 at 93 % occupancy; if nobody does, a list of 17 at 96 % and a wait of 20.8 s.
    """
    given_time = {"arrivals": 48, "stay": 1}
    impatient = capacity.queue(50, model="erlang a", patience=2, **given_time)
    assert Decimal("3.1") == impatient["Erlang A"].percent("0.1")
    assert 3 == impatient["mean number waiting"].rounded("1")
    assert 93 == impatient["occupancy"].percent("1")
    patient = capacity.queue(50, model="erlang c", **given_time)
    assert 17 == patient["mean number waiting"].rounded("1")
    assert 96 == patient["occupancy"].percent("1")
    assert Decimal("20.8") == tp.Definition(name="s", words="s").over(
        tp.Explanation(label="wait", value=patient["mean wait"].value * 60),
        tp.Explanation(label="one", value=1),
    ).rounded("0.1")


def casablanca(**more):
    """Casablanca 2015: 230 companies, 50 exits a year, 30 to 40 wait three to four months.

    https://www.lavieeco.com/?p=62704
    """
    figures = {"waiting": Printed(30, 40), "wait": Printed(3, 4), "exits": 50}
    return capacity.hidden_demand(**(figures | more))


def test_casablanca_hides_demand():
    found = casablanca(places=230)
    assert tp.Answer.UNMET is found.finding.answer
    assert Decimal("14.6") == found["list that the exits bear"].rounded("0.1")
    assert 120 == found["joining"].value
    assert Fraction(7, 12) == found["gives up"].value
    assert Decimal("0.583") == found["gives up"].rounded("0.001")
    assert Decimal("4.6") == found["mean stay"].rounded("0.1")
    assert Decimal("0.5846") == found["Erlang B"].rounded("0.0001")
    assert Decimal("94.9") == found["occupancy if no more come than leave"].percent("0.1")
    assert "44.4 % to 68.8 % of those who join must give up" in found.finding.remedy
    assert 6 == found["mean patience"].value
    assert Printed(Fraction(4, 9), Fraction(11, 16)) == found.gives_up
    assert "implied is 12.5 to 16.6667" == found.finding.observed


@pytest.mark.parametrize(
    ("arrivals", "loss", "occupancy"),
    [(50, "0.0508", "0.9492"), (60, "0.1817", "0.9820"), (120, "0.5846", "0.9969")],
)
def test_casablanca_as_a_loss_model(arrivals, loss, occupancy):
    """As many arrivals as departures do not fill 230 places: https://www.lavieeco.com/?p=62704"""
    queue = capacity.queue(230, model="erlang b", arrivals=arrivals, stay="4.6")
    assert Decimal(loss) == queue["Erlang B"].rounded("0.0001")
    assert Decimal(occupancy) == queue["occupancy"].rounded("0.0001")


def test_casablanca_as_a_queue_with_patience():
    """With the patience that the list implies the model gives the list, the wait and the share."""
    queue = capacity.queue(230, model="erlang a", arrivals=120, stay="4.6", patience="0.5")
    assert 35 == queue["mean number waiting"].rounded("0.01")
    assert Decimal("58.33") == queue["Erlang A"].percent()
    assert 50 == queue["served"].rounded("0.01")
    assert Decimal("0.2917") == queue["mean wait"].rounded("0.0001")


def test_the_reference_network_shows_it():
    """What was printed of one day is reconciled; other days are not mixed in."""
    on = tp.reference.technopark(on=tp.Period.year(2016).start).site("casablanca").observations
    verdict = capacity.reconcile(on, on=tp.Period.year(2016).start)
    found = {one.requirement: one for one in verdict.findings}["waiting list"]
    assert tp.Answer.UNMET is found.answer
    assert ("La Vie éco",) == tuple(source.publisher for source in found.sources)


@pytest.mark.parametrize(
    ("metric", "change", "checked"),
    [
        ("wait", {}, True),
        ("wait", {"unit": "days"}, False),
        ("wait", {"value": 0}, False),
        ("wait", {"metric": "other"}, False),
        ("wait", {"as_of": tp.Period.year(2014).start}, False),
        ("exits_a_year", {"metric": "other"}, False),
        ("waiting", {"metric": "other"}, False),
        ("waiting", {"value": 0}, False),
    ],
)
def test_only_figures_of_one_day_are_reconciled(metric, change, checked):
    source = tp.Citation(publisher="P", title="T", confidence=tp.Confidence.HIGH)
    day = tp.Period.year(2015).start
    said = {
        "waiting": {"value": 35, "unit": "companies"},
        "wait": {"value": 4, "unit": "months"},
        "exits_a_year": {"value": 50, "unit": "companies"},
    }
    figures = [
        tp.Observation(
            **{"subject": "s", "metric": name, "as_of": day, "source": source}
            | more
            | (change if name == metric else {})
        )
        for name, more in said.items()
    ]
    found = capacity.reconcile(figures, on=day).findings
    assert (["waiting list"] if checked else []) == [one.requirement for one in found]


# Edges


def test_few_servers_and_no_load():
    assert 0 == capacity.erlang_b(3, 0).value == capacity.erlang_c(3, 0).value
    assert 0 == capacity.erlang_a(3, 0, patience=1).value
    assert 1 == capacity.erlang_b(0, 0).value == capacity.erlang_b(0, 5).value
    assert Fraction(1, 2) == capacity.erlang_b(1, 1).value == capacity.erlang_b(1, 1).why.evaluate()
    assert "nobody is served" in str(capacity.erlang_b(1, 1).explain())
    assert 1 == capacity.servers_needed(0, below=1).value
    assert 2 == capacity.servers_needed(1, below="0.5").value  # B(1, 1) is a half, not below it
    assert 3 == capacity.servers_needed(1, below="0.2").value
    assert "each by the one before it" in str(capacity.erlang_b(2, 1).explain())
    assert Fraction(1, 2) == capacity.erlang_c(1, "0.5").value


def test_long_answers_are_rounded_by_name():
    found = capacity.erlang_b(1000, "990.123")
    assert tp.Operation.ROUND is found.explain().operation
    assert SERIES == found.explain().rounding
    assert found.value == found.explain().evaluate()
    exact = _series.shares_lost(1000, Fraction("990.123"))[1]
    assert SERIES.apply(exact) == found.value
    repr(found), found.to_dict()


def test_a_long_fraction_is_shown_by_its_decimals():
    assert "≈ 0.584613824185" in str(capacity.erlang_b(230, 552).explain())
    assert "81/736" in str(capacity.erlang_b(5, 3).explain())


def test_who_waits_longer_than_a_time():
    """C × e^-((c - a) t): exact but for the power of e, which is rounded by name."""
    queue = capacity.queue(50, model="erlang c", arrivals=48, stay=1)
    assert queue["Erlang C"].value == queue.waits_longer(0).value
    half = queue.waits_longer("0.5")
    assert Decimal("0.255475942165") == half.rounded("1e-12")
    assert half.value == half.explain().evaluate()
    assert 0 == queue.waits_longer(10**9).value
    with pytest.raises(InvalidValueError, match="zero or more"):
        queue.waits_longer(-1)
    lossy = capacity.queue(50, model="erlang b", arrivals=48, stay=1)
    assert "it is known for erlang c alone" == lossy.waits_longer(1).reason


def test_units_of_time_are_named():
    in_weeks = capacity.little(waiting=7, arrivals=1, every="day", unit="week")
    assert (1, "1 week") == (in_weeks.value, in_weeks.shown())
    with pytest.raises(UnitMismatchError, match="both in days or weeks"):
        capacity.little(waiting=7, arrivals=1, every="year", unit="day")
    monthly = capacity.queue(50, model="erlang c", arrivals=48 * 12, stay=1, unit="month")
    assert 48 == monthly["load"].value
    assert monthly["mean wait"].shown().endswith(" months")
    assert monthly["load"].value == monthly["load"].explain().evaluate()


def test_a_queue_reads_as_a_table_and_explains_itself():
    queue = capacity.queue(230, model="erlang a", arrivals=120, stay="4.6", patience="0.5")
    text = str(queue)
    assert text.startswith("Queue (erlang a): 230 servers, 120 arrivals a year, stay 4.6 years, ")
    assert "Erlang A" in queue._repr_html_()
    assert "erlang a" == queue.explain().evaluate()
    assert set(queue.to_columns()) == {"figure", "value", "definition"}
    assert "patience" not in str(capacity.queue(2, model="erlang b", arrivals=2, stay=1))
    names = {name: getattr(tp, name) for name in tp.__all__} | {"Queue": capacity.Queue}
    names |= {"QueueModel": capacity.QueueModel, "Fraction": Fraction, "Decimal": Decimal}
    assert queue == eval(repr(queue), names)  # noqa: S307 - what repr promises
    with pytest.raises(UnknownNameError, match="figure of erlang a"):
        queue["Erlang C"]
    found = casablanca(places=230)
    names |= {"HiddenDemand": capacity.HiddenDemand, "Printed": Printed}
    assert found == eval(repr(found), names)  # noqa: S307
    assert "unmet" == found.explain().evaluate()
    assert "Hidden demand" in found._repr_html_()
    assert plain_data(found.exits) == found.to_dict()["exits"]
    with pytest.raises(UnknownNameError, match="figure of hidden demand"):
        casablanca()["Erlang B"]


def test_a_list_that_the_exits_bear_hides_nothing():
    found = casablanca(waiting=Printed(14, 16))
    assert tp.Answer.MET is found.finding.answer
    assert "" == found.finding.remedy
    assert "met" == str(found.finding.answer)
    assert str(found).count("must give up") == 0


def test_a_list_shorter_than_the_exits_bear():
    found = casablanca(waiting=5, wait=12)
    assert tp.Answer.UNMET is found.finding.answer
    assert found.finding.remedy.startswith("more places fall free than the list takes")
    assert "no more join than places fall free" in found["gives up"].reason
    assert found["mean patience"].value is None
    assert found.gives_up.high < 0


def test_no_exits_at_all():
    found = casablanca(exits=0)
    assert 1 == found["gives up"].value
    assert found["mean patience"].value == Fraction(7, 2)
    assert "100 % of those who join" in found.finding.remedy


@pytest.mark.parametrize("servers", [-1, True, "3", 10_001, Decimal(3)])
def test_servers_are_a_count(servers):
    with pytest.raises(InvalidValueError, match="0 to 10000"):
        capacity.erlang_b(servers, 1)
    with pytest.raises(InvalidValueError, match="1 to 10000"):
        capacity.erlang_c(servers, 1)


def test_many_faults_come_together():
    for raised, faults in (
        (lambda: capacity.erlang_a(0, -1, patience=0), 3),
        (lambda: capacity.erlang_b(-1, -1), 2),
        (lambda: capacity.erlang_c(0, "x"), 2),
        (lambda: capacity.servers_needed(-1, below=2), 2),
        (lambda: capacity.little(waiting=-1, arrivals=-1, wait=1), 3),
        (lambda: capacity.queue(0, model="erlang b", arrivals=-1, stay=0, patience=0), 5),
        (lambda: capacity.hidden_demand(waiting=0, wait="x", exits=0, places=0), 4),
    ):
        with pytest.raises(ManyFaultsError) as caught:
            raised()
        assert faults == len(caught.value.faults)


def test_single_faults():
    with pytest.raises(FloatRefusedError):
        capacity.erlang_b(3, 0.5)
    with pytest.raises(FloatRefusedError):
        casablanca(exits=0.5)
    with pytest.raises(InvalidValueError, match="above zero"):
        capacity.servers_needed(1, below=0)
    with pytest.raises(InvalidValueError, match="for which 10000 servers are enough"):
        capacity.servers_needed(20_000, below="0.01")
    with pytest.raises(InvalidValueError, match="two of waiting, arrivals and wait"):
        capacity.little(waiting=1)
    with pytest.raises(InvalidValueError, match="zero or more"):
        casablanca(exits=-1)
    with pytest.raises(InvalidValueError, match="queue grows without end"):
        capacity.queue(2, model="erlang c", arrivals=2, stay=1)
    with pytest.raises(InvalidValueError, match='"erlang b", "erlang c", "erlang a"'):
        capacity.queue(2, model="erlang d", arrivals=2, stay=1)
    with pytest.raises(InvalidValueError, match="for no other model"):
        capacity.queue(2, model="erlang a", arrivals=2, stay=1)


def test_a_patience_too_long_to_sum(monkeypatch):
    monkeypatch.setattr(_series, "MOST_TERMS", 100)
    with pytest.raises(InvalidValueError, match="a shorter one, or a smaller load"):
        capacity.erlang_a(3, 30, patience=1000)
    with pytest.raises(InvalidValueError, match="the sum has over 100 terms"):
        capacity.erlang_a(3, 3, patience=1000)  # here the weights shrink from the first on


def test_little_with_nothing_to_divide_by_is_a_gap():
    assert "arrivals is zero" == capacity.little(waiting=3, arrivals=0).reason
    assert "wait is zero" == capacity.little(waiting=3, wait=0).reason
