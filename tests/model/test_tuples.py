"""Several things in one field: a tuple, whatever list was given, so that values hash."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark.strategies._clauses import CLAUSES


def listed(value):
    """The fields of a value, with lists where it has tuples."""
    found = {}
    for field in attrs.fields(type(value)):
        one = getattr(value, field.name)
        found[field.alias] = as_list(one) if isinstance(one, tuple) else one
    return found


def as_list(value):
    return [as_list(one) for one in value] if isinstance(value, tuple) else value


@settings(max_examples=20)
@given(st.data())
@pytest.mark.parametrize("kind", CLAUSES, ids=lambda kind: kind.__name__)
def test_a_clause_made_with_lists_is_the_one_made_with_tuples(kind, data):
    """It compares and hashes as the other does."""
    value = data.draw(CLAUSES[kind]())
    again = kind(**listed(value))
    assert (value, hash(value)) == (again, hash(again))


@settings(max_examples=20)
@given(strategies.billable_leases(), strategies.parks())
def test_leases_and_parks_made_with_lists_hash(lease, park):
    """The nouns that hold most keep no list."""
    for value in (lease, park, *park.sites, tp.reference.rate_card()):
        again = type(value)(**listed(value))
        assert (value, hash(value)) == (again, hash(again))


def test_a_text_is_not_taken_for_its_letters():
    with pytest.raises(tp.errors.InvalidValueError, match=r"Lease.units: got 'a-1'; .*\('a-1',\)"):
        tp.Lease(
            id="a",
            tenant="b",
            units="a-1",
            area=tp.Area.of(1, basis=tp.Basis.NIA),
            term=tp.Period.year(2018),
        )
