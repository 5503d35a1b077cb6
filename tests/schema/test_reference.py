"""The network and the bodies that the library knows, as documents."""

from datetime import date

import pytest

import technopark as tp
from technopark import schema
from technopark.tables import taxonomies

DAYS = [
    date(2001, 9, 30),
    date(2015, 10, 1),
    date(2018, 10, 8),
    date(2019, 12, 31),
    date(2026, 1, 1),
]


@pytest.mark.parametrize("day", DAYS, ids=date.isoformat)
def test_the_network_comes_back_from_its_document(day):
    park = tp.reference.technopark(on=day)
    card = tp.reference.rate_card()
    text = schema.ParkDocument.from_domain(park, cards=[card]).model_dump_json()
    read = schema.ParkDocument.model_validate_json(text)
    assert park == read.to_domain()
    assert repr(park) == repr(read.to_domain())
    assert [card] == [each.to_domain() for each in read.cards]
    assert text == schema.ParkDocument.from_domain(read.to_domain(), cards=[card]).model_dump_json()


BODIES = [
    value for _, value in sorted(vars(tp.membership).items()) if isinstance(value, tp.Association)
]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.id)
def test_each_association_comes_back_from_its_document(body):
    text = schema.Association.from_domain(body).model_dump_json()
    assert repr(body) == repr(schema.Association.model_validate_json(text).to_domain())


def test_our_taxonomy_comes_back_from_its_document():
    text = schema.Taxonomy.from_domain(taxonomies.TECHNOPARK).model_dump_json()
    assert taxonomies.TECHNOPARK == schema.Taxonomy.model_validate_json(text).to_domain()
