"""Who says so: every figure has a source and a day, and every source is a good one."""

import importlib
import pkgutil
from datetime import date

import attrs
import pytest

import technopark as tp
from technopark import tables
from technopark.tables._entries import last_day, precision

END = date(2030, 1, 1)


def table_modules():
    for found in pkgutil.walk_packages(tables.__path__, "technopark.tables."):
        if found.name.startswith(("technopark.tables.network", "technopark.tables.morocco")):
            yield importlib.import_module(found.name)


def everything(value):
    """Every attrs value within a value."""
    if isinstance(value, tuple | list):
        for item in value:
            yield from everything(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from everything(getattr(value, field.name))


def public_values():
    for module in table_modules():
        for name, value in vars(module).items():
            if name.isupper():
                yield from everything(value)


VALUES = list(public_values())
CITATIONS = {value for value in VALUES if isinstance(value, tp.Citation)}
OBSERVATIONS = [value for value in VALUES if isinstance(value, tp.Observation)]


def test_there_are_many_figures_and_sources():
    assert 300 < len(OBSERVATIONS)
    assert 100 < len(CITATIONS)


def test_every_link_is_a_web_address_and_no_copy_is_linked():
    """A link is http or https without a tracking tail; a copy, a proposal, a derivation has none."""
    for source in CITATIONS:
        if source.kind is tp.SourceKind.PUBLISHED:
            assert source.link is None or source.link.startswith(("https://", "http://"))
            assert "utm_" not in (source.link or "")
        else:
            assert source.link is None, source


def test_a_copy_is_named_as_a_copy():
    copies = [source for source in CITATIONS if source.kind is tp.SourceKind.COPY]
    assert copies
    assert [] == [str(c) for c in copies if "copy" not in c.publisher]


def test_every_figure_says_for_which_day_and_by_whom():
    """An inferred or undated source gives no figure of a precise day but where the day is told."""
    for figure in OBSERVATIONS:
        assert date(1984, 1, 1) <= figure.as_of < END
        assert isinstance(figure.source, tp.Citation)
        assert figure.subject
        assert figure.metric


def test_every_number_says_what_it_counts():
    """A figure has a unit, but for names and days; an area has its basis or says it has none."""
    for figure in OBSERVATIONS:
        is_number = not isinstance(figure.value, bool | str | date)
        assert is_number == bool(figure.unit), figure
        if figure.metric == "area" and figure.basis is None:
            assert "basis is not stated" in figure.definition


def test_every_source_is_used():
    """A citation that nothing rests on would be a mere decoration."""
    named = {
        value
        for name, value in vars(
            importlib.import_module("technopark.tables.network.sources")
        ).items()
        if isinstance(value, tp.Citation) and name.isupper()
    }
    used = set()
    for module in table_modules():
        if module.__name__.endswith(".sources"):
            continue
        for name, value in vars(module).items():
            if name.isupper() and not isinstance(value, tp.Citation):
                used |= {item for item in everything(value) if isinstance(item, tp.Citation)}
    assert set() == named - used


@pytest.mark.parametrize(
    ("text", "day", "how"),
    [
        ("2018-10-08", date(2018, 10, 8), tp.Precision.DAY),
        ("2016-02", date(2016, 2, 29), tp.Precision.MONTH),
        ("2021-12", date(2021, 12, 31), tp.Precision.MONTH),
        ("2012", date(2012, 12, 31), tp.Precision.YEAR),
        ("c. 2015-06", date(2015, 6, 30), tp.Precision.INFERRED),
        ("c. 2004 to 2006", date(2006, 12, 31), tp.Precision.INFERRED),
    ],
)
def test_a_written_day_stands_for_its_last_one(text, day, how):
    assert day == last_day(text)
    assert how is precision(text)
