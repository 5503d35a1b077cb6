"""Rate cards and index series stand once in a document, and clauses name them."""

import json
from datetime import date

import attrs
import pytest
from pydantic import ValidationError

import technopark as tp
from technopark.schema import ParkDocument, RateCard

NIA = {"code": "NIA"}


def rate_card(name, amount):
    rate = tp.Rate.of(amount, "MAD", per="m2", every="month")
    return tp.RateCard.of(name, {("", "start-up"): {date(2015, 6, 1): rate}})


def lease(n, *cards):
    return tp.Lease(
        id=f"L{n}",
        tenant="c",
        units=(f"u{n}",),
        area=tp.Area.of(20, basis=tp.Basis.NIA),
        term=tp.Period.year(2018),
        clauses=tuple(tp.CardRent(card=card, site="a", category="start-up") for card in cards),
    )


def park(*leases):
    units = tuple(tp.Unit(id=unit) for each in leases for unit in each.units)
    return tp.Park(
        id="p",
        name="P",
        sites=(tp.Site(id="a", name="A", units=units),),
        companies=(tp.Company(id="c", name="C"),),
        leases=leases,
    )


def cards_written(document):
    """The names of the cards, and what stands in the clauses."""
    data = json.loads(document.model_dump_json())
    assert data == json.loads(json.dumps(document.model_dump(mode="json")))
    clauses = [clause for each in data["park"]["leases"] for clause in each["clauses"]]
    names = [card["id"] for card in data["cards"]]
    return names, [clause["card"] for clause in clauses]


def test_a_card_of_several_leases_stands_once():
    card = rate_card("card", 50)
    whole = park(lease(1, card), lease(2, card))
    document = ParkDocument.from_domain(whole)
    assert (["card"], ["card", "card"]) == cards_written(document)
    assert whole == ParkDocument.model_validate_json(document.model_dump_json()).to_domain()
    assert whole == ParkDocument.model_validate(document.model_dump()).to_domain()


def test_another_card_of_the_same_name_stands_in_its_clause():
    first, second = rate_card("card", 50), rate_card("card", 60)
    whole = park(lease(1, first, second), lease(2, rate_card("other", 50)))
    document = ParkDocument.from_domain(whole)
    names, written = cards_written(document)
    assert (["card", "other"], "card", "other") == (names, written[0], written[2])
    assert second == RateCard.model_validate(written[1]).to_domain()
    assert whole == ParkDocument.model_validate_json(document.model_dump_json()).to_domain()


def test_a_document_may_hold_cards_that_no_lease_names():
    card = rate_card("card", 50)
    document = ParkDocument.from_domain(park(), cards=[card])
    read = ParkDocument.model_validate_json(document.model_dump_json())
    assert [card] == [each.to_domain() for each in read.cards]


def test_an_index_series_of_several_leases_stands_once():
    series = tp.IndexSeries.of("ILC", {date(2018, 1, 1): "111.87"}, months=3)
    clause = tp.Indexation(series=series, base=date(2018, 1, 1))
    whole = park(
        *(
            attrs.evolve(lease(n), clauses=(clause, tp.Vat.of("0.2", start=date(2000, 1, 1))))
            for n in (1, 2)
        )
    )
    document = ParkDocument.from_domain(whole)
    data = json.loads(document.model_dump_json())
    assert ["ILC"] == [each["id"] for each in data["series"]]
    assert ["ILC"] * 2 == [each["clauses"][0]["series"] for each in data["park"]["leases"]]
    assert whole == ParkDocument.model_validate(data).to_domain()
    again = ParkDocument.from_domain(park(), series=[series])
    assert series == again.series[0].to_domain()


def faults(data):
    with pytest.raises(ValidationError) as caught:
        ParkDocument.model_validate_json(json.dumps(data))
    return [(".".join(map(str, line["loc"])), line["type"]) for line in caught.value.errors()]


def written(*cards):
    document = ParkDocument.from_domain(park(lease(1, *cards)))
    return json.loads(document.model_dump_json())


def test_a_name_that_is_none_of_a_card():
    data = {**written(rate_card("card", 50)), "cards": []}
    assert [("park.leases.0.clauses.0.card", "unknown_name")] == faults(data)


def test_a_card_that_is_faulty_or_stands_twice():
    data = written(rate_card("card", 50), rate_card("other", 50))
    data["cards"][0]["lines"] *= 2
    assert [
        ("park.leases.0.clauses.0.card", "unknown_name"),
        ("cards.0", "duplicate"),
    ] == faults(data)
    data["cards"][0] = data["cards"][1]
    assert [("park.leases.0.clauses.0.card", "unknown_name"), ("cards", "duplicate")] == faults(
        data
    )
    assert ("cards", "tuple_type") in faults({**data, "cards": 7})


def test_faults_of_clauses_stand_at_their_paths_in_the_document():
    """Without the steps that pydantic puts in for the kind of a clause."""
    data = written(rate_card("card", 50))
    clause = data["park"]["leases"][0]["clauses"][0]
    data["park"]["leases"][0]["clauses"] = [
        {**clause, "months": -1, "then": "sme"},
        {**clause, "site": 3},
        {"clause": "card-rent", "card": "card", "site": "a"},
        {"clause": "no such clause"},
        {"clause": "vat", "rates": {"what": "VAT", "versions": []}},
        {},
        7,
    ]
    data["park"]["leases"][0]["id"] = ""
    path = "park.leases.0.clauses"
    assert [
        (f"{path}.0.months", "invalid_value"),
        (f"{path}.1.site", "string_type"),
        (f"{path}.2.category", "missing"),
        (f"{path}.3", "union_tag_invalid"),
        (f"{path}.4.rates", "invalid_value"),
        (f"{path}.5", "union_tag_not_found"),
        (f"{path}.6", "model_attributes_type"),
        ("park.leases.0.id", "invalid_value"),
    ] == faults(data)
