"""A park's mix of segments, its diversity, admission and quotas."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark.errors import InvalidValueError
from technopark.segments import (
    Quota,
    admission,
    answers,
    classify,
    diversity,
    mix,
    mix_over_time,
    quotas,
)

DAY = date(2018, 10, 8)
NIA = tp.Basis.NIA
SEGMENTS = tp.segments.TECHNOPARK.ids


def company(name, **more):
    return tp.Company(id=name, name=name, **more)


def lease(tenant, area, *, basis=NIA, first=date(2018, 1, 1), unit=None):
    return tp.Lease(
        id=f"L-{unit or tenant}",
        tenant=tenant,
        units=(unit or f"u-{tenant}",),
        area=tp.Area.of(area, basis=basis),
        term=tp.Period(first, date(2020, 1, 1)),
    )


def park(*leases):
    tenants = dict.fromkeys(one.tenant for one in leases)
    return tp.Park(
        id="p",
        name="P",
        sites=(
            tp.Site(
                id="s",
                name="S",
                units=tuple(tp.Unit(id=one.units[0], area=one.area) for one in leases),
            ),
        ),
        companies=(*(company(tenant) for tenant in tenants), company("nobody")),
        leases=leases,
    )


LABELS = {"a": ("fintech",), "b": ("gaming", "edtech"), "c": ()}


def test_by_companies_area_and_rent():
    whole = park(lease("a", "20"), lease("b", "60"), lease("c", "20"))
    by_companies = mix(whole, on=DAY, labels=LABELS)
    assert Fraction(1, 3) == by_companies.share("fintech") == by_companies.unknown
    assert "unknown" == by_companies.parts[-1].segment
    by_area = mix(whole, on=DAY, by="area", labels=LABELS, counting="split")
    assert Fraction(3, 10) == by_area.share("gaming") == by_area.share("edtech")
    assert (Fraction(100), Fraction(0)) == (by_area.total, by_area.share("crm"))
    rents = {
        f"L-{who}": tp.Money.of(rent, "MAD")
        for who, rent in zip("abc", ("3", "1", "0"), strict=True)
    }
    by_rent = mix(whole, on=DAY, by="rent", labels=LABELS, rents=rents)
    assert ("MAD", Fraction(3, 4)) == (by_rent.unit, by_rent.share("fintech"))
    assert "fintech" in str(by_rent)


def test_a_tenant_with_two_leases_counts_with_both():
    whole = park(lease("a", "20"), lease("a", "10", unit="second"), lease("b", "30"))
    assert Fraction(1, 2) == mix(whole, on=DAY, by="area", labels=LABELS).share("fintech")
    rents = {one.id: tp.Money.of("1", "MAD") for one in whole.leases}
    by_rent = mix(whole, on=DAY, by="rent", labels=LABELS, rents=rents)
    assert Fraction(2, 3) == by_rent.share("fintech")


def test_only_those_of_the_day_count():
    whole = park(lease("a", "20"), lease("b", "20", first=date(2019, 1, 1)))
    over = mix_over_time(whole, days=[date(2019, 1, 1), DAY], labels=LABELS)
    assert [Fraction(1), Fraction(2)] == [each.total for each in over.mixes]
    assert "2019-01-01" in str(over)
    before = mix(whole, on=date(2017, 1, 1), by="area", labels=LABELS)
    assert ((), Fraction(0), "amount") == (before.parts, before.total, before.unit)
    assert None is diversity(before).hhi


def test_without_leases_those_who_entered_and_have_not_left():
    inside = company("a", entered=date(2018, 1, 1), description="Jeux vidéo")
    gone = company("b", entered=date(2017, 1, 1), left=DAY)
    unknown = company("c")
    whole = tp.Park(id="p", name="P", companies=(inside, gone, unknown))
    found = mix(whole, on=DAY)
    assert ("a",) == found.parts[0].companies
    assert found == mix_over_time(whole, days=[DAY]).mixes[0]
    assert ("gaming",) == answers(whole)["a"].labels


def test_what_does_not_add_up_is_refused():
    whole = park(lease("a", "20"), lease("b", "20", basis=tp.Basis.GIA))
    with pytest.raises(tp.TechnoparkError, match="bases"):
        mix(whole, on=DAY, by="area", labels=LABELS)
    with pytest.raises(tp.TechnoparkError, match="the rent of each lease"):
        mix(whole, on=DAY, by="rent", labels=LABELS)
    with pytest.raises(tp.TechnoparkError, match="rent of a lease"):
        mix(whole, on=DAY, by="rent", labels=LABELS, rents={})
    for wrong in (1, tp.Money.of(-1, "MAD")):
        with pytest.raises(InvalidValueError, match="zero or more of a currency"):
            mix(
                whole,
                on=DAY,
                by="rent",
                labels=LABELS,
                rents={one.id: wrong for one in whole.leases},
            )
    two = {"L-a": tp.Money.of("1", "MAD"), "L-b": tp.Money.of("1", "EUR")}
    with pytest.raises(tp.TechnoparkError, match="MAD"):
        mix(whole, on=DAY, by="rent", labels=LABELS, rents=two)
    with pytest.raises(tp.TechnoparkError, match="companies"):
        mix(whole, on=DAY, by="desks", labels=LABELS)


spreads = st.dictionaries(
    st.sampled_from("abcdefgh"), st.lists(st.sampled_from(SEGMENTS), max_size=3, unique=True)
)


def present(labels):
    firms = tuple(company(name, entered=date(2018, 1, 1)) for name in labels)
    return tp.Park(id="p", name="P", companies=firms)


@given(spreads, st.sampled_from(["primary", "split"]))
def test_shares_add_up_to_one(labels, counting):
    """The shares of a mix sum to one, and its amounts to its total."""
    found = mix(present(labels), on=DAY, labels=labels, counting=counting)
    assert len(labels) == found.total == sum(part.amount for part in found.parts)
    assert (1 if labels else 0) == sum(part.share for part in found.parts)


@given(spreads)
def test_diversity_lies_between_one_segment_and_all_equal(labels):
    """1/n <= HHI <= 1 <= effective number <= n, for n segments."""
    index = diversity(mix(present(labels), on=DAY, labels=labels))
    if index.segments:
        assert Fraction(1, index.segments) <= index.hhi <= 1
        assert 1 <= index.effective <= index.segments
        assert 1 == index.hhi + index.simpson
        assert Decimal(0) <= index.shannon
        assert Decimal("0.999999") <= index.effective_shannon
        assert index.hhi <= index.largest <= 1


@pytest.mark.parametrize("count", [1, 2, 4, 12])
def test_equal_parts_count_as_many_as_they_are(count):
    labels = {str(n): (SEGMENTS[n],) for n in range(count)}
    index = diversity(mix(present(labels), on=DAY, labels=labels))
    assert (count, count) == (index.segments, index.effective)
    assert Decimal(count) == index.effective_shannon
    assert (None if count == 1 else Decimal(1)) == index.evenness
    assert "HHI" in str(index)


def test_entropy_of_a_half_and_two_quarters():
    labels = {"a": ("crm",), "b": ("crm",), "c": ("gaming",), "d": ("fintech",)}
    index = diversity(mix(present(labels), on=DAY, labels=labels))
    assert Decimal("1.039721") == index.shannon  # 1.5 times the logarithm of 2
    assert (Fraction(3, 8), Fraction(8, 3)) == (index.hhi, index.effective)
    assert Fraction(1) == index.known


@pytest.mark.parametrize(
    ("text", "day", "answer"),
    [
        ("Cybersécurité", date(2002, 1, 30), "met"),
        ("Panneaux solaires", date(2016, 5, 31), "unmet"),
        ("Panneaux solaires", date(2016, 6, 1), "met"),
        ("Agence de communication et réseaux sociaux", DAY, "met"),
        ("Bonjour", DAY, "unknown"),
    ],
    ids=["2002", "day before", "first day", "culture", "silent"],
)
def test_the_three_sectors_of_2016(text, day, answer):
    """L'Economiste 2002; La Vie eco, June 2016: maghress.com/fr/lavieeco/98882."""
    verdict = admission(classify(text), on=day)
    assert answer == verdict.answer
    assert verdict.all_sources()


def test_a_segment_outside_the_sectors_is_not_admitted():
    wider = tp.segments.TECHNOPARK.extended(tp.segments.AGRITECH, version="own")
    found = classify("Irrigation et élevage", taxonomy=wider)
    assert admission(found, on=DAY).fails
    with pytest.raises(tp.TechnoparkError, match="nothing is in force"):
        admission(found, on=date(2001, 1, 1))


@pytest.mark.parametrize(
    ("bounds", "answer"),
    [
        ({"least": "0.25"}, "met"),
        ({"least": "0.5"}, "unknown"),
        ({"least": "0.75"}, "unmet"),
        ({"most": "0.1"}, "unmet"),
        ({"most": "0.4"}, "unknown"),
        ({"most": "0.5"}, "met"),
        ({"least": "0.1", "most": "0.9"}, "met"),
    ],
)
def test_quotas_count_with_the_unknown(bounds, answer):
    labels = {"a": ("gaming",), "b": ("crm",), "c": ("crm",), "d": ()}
    found = mix(present(labels), on=DAY, labels=labels)
    verdict = quotas(found, [Quota(segment="gaming", **bounds)])
    assert answer == verdict.answer
    assert "share of gaming" in str(verdict.table())


def test_a_quota_that_holds_without_unknown():
    labels = {"a": ("gaming",)}
    found = mix(present(labels), on=DAY, labels=labels)
    assert quotas(found, [Quota(segment="gaming", least=1)]).holds


def test_quotas_of_segments_that_there_are_not_are_told_together():
    labels = {"a": ("zakat",), "b": ()}
    found = mix(present(labels), on=DAY, labels=labels)
    assert ("zakat",) == found.segments
    assert quotas(found, [Quota(segment="zakat", most=1)]).holds  # a segment of the park's own
    asked = [Quota(segment=name, least="0.1") for name in ("gamng", "unknown", "crm")]
    with pytest.raises(tp.errors.ManyFaultsError) as caught:
        quotas(found, asked)
    assert ["gamng", "unknown"] == [fault.got for fault in caught.value.faults]
    own = tp.segments.TECHNOPARK.without("crm", version="own")
    with pytest.raises(tp.errors.UnknownNameError, match="crm"):
        quotas(found, asked[2:], taxonomy=own)


def test_a_quota_of_nobody_is_unknown():
    nobody = quotas(mix(present({}), on=DAY), [Quota(segment="gaming", least="0.3")])
    assert nobody.unknown
    assert ("no companies to share", "give the tenants") == (
        nobody.findings[0].observed,
        nobody.findings[0].remedy,
    )


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        ({}, "a least or a greatest"),
        ({"least": "0.6", "most": "0.5"}, "at most the greatest"),
        ({"least": -1, "most": 2}, "2 faults"),
    ],
    ids=["none", "crossed", "outside"],
)
def test_a_quota_must_make_sense(bounds, words):
    with pytest.raises(tp.TechnoparkError, match=words):
        Quota(segment="gaming", **bounds)


def test_a_quota_is_the_same_however_its_bounds_are_written():
    wanted = Quota(segment="gaming", least="0.5", most=1)
    assert wanted == Quota(segment="gaming", least=Fraction(1, 2), most=Decimal("1.0"))
    assert 1 == len({wanted, Quota(segment="gaming", least=Decimal("0.50"), most="1")})
    with pytest.raises(tp.errors.FloatRefusedError):
        Quota(segment="gaming", least=0.5)


def test_a_mix_is_a_result_and_gives_itself_as_plain_data():
    labels = {"a": ("gaming", "crm"), "b": (), "c": ("crm",)}
    plain = mix(present(labels), on=DAY, labels=labels).to_dict()
    assert ("p", "2018-10-08", "companies", "3") == tuple(
        plain[name] for name in ("park", "on", "by", "total")
    )
    assert ["1/3"] * 3 == [part["share"] for part in plain["parts"]]
    assert json.dumps(plain)
