"""Laws of rulebooks: exactly one rule applies."""

from datetime import date
from operator import truth

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.errors import AmbiguousRuleError, InvalidPeriodError, NoRuleError

DAY = date(2018, 10, 8)


@given(strategies.rulebooks(), st.integers(0, 999))
def test_exactly_one_rule_applies_whatever_their_order(book, number):
    decided = book.decide(number, on=DAY)
    assert [decided] == [rule for rule in book.rules if rule.applies(number)]
    assert decided == tp.Rulebook(book.name, book.rules[::-1]).decide(number, on=DAY)


@given(strategies.rulebooks(), st.integers(min_value=1_000))
def test_no_rule_is_an_error(book, number):
    with pytest.raises(NoRuleError) as caught:
        book.decide(number, on=DAY)
    assert (book.name, repr(number)) == (caught.value.book, caught.value.facts)
    assert tuple(rule.name for rule in book.rules) == caught.value.rules


@given(strategies.rulebooks(), st.integers(0, 999))
def test_two_rules_are_an_error(book, number):
    twice = tp.Rulebook(book.name, book.rules + book.rules)
    with pytest.raises(AmbiguousRuleError) as caught:
        twice.decide(number, on=DAY)
    assert (book.decide(number, on=DAY).name,) * 2 == caught.value.rules


@given(strategies.periods(), strategies.days())
def test_a_rule_is_in_force_on_the_days_of_its_period(period, day):
    def rule(start, end):
        return tp.Rule(name="r", applies=truth, result=1, start=start, end=end)

    assert (day in period) == rule(period.start, period.end).in_force(day)
    assert (day < period.end) == rule(None, period.end).in_force(day)
    assert (period.start <= day) == rule(period.start, None).in_force(day)


def test_an_empty_book_says_that_it_holds_none():
    with pytest.raises(NoRuleError, match="it holds: none"):
        tp.Rulebook("book", ()).decide(1, on=DAY)


def test_a_rule_must_run_forward():
    with pytest.raises(InvalidPeriodError):
        tp.Rule(name="r", applies=truth, result=1, start=DAY, end=DAY)
