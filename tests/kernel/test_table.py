"""Laws of text trees and tables, of HTML and of plain data."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from html.parser import HTMLParser
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import technopark as tp
from technopark import strategies
from technopark._kernel.plaindata import plain_data
from technopark._kernel.render import Branch, html_tree, is_number, show, text_table, text_tree
from technopark._kernel.table import Tabular
from technopark.errors import InvalidValueError

SCRIPT = "<script>alert('x')</script>&\"quoted\""
branches = st.recursive(
    st.builds(Branch, strategies.texts()),
    lambda below: st.builds(Branch, strategies.names(), st.lists(below, max_size=3).map(tuple)),
    max_leaves=8,
)
long_words = st.text("ab c-", max_size=60)


class Tags(HTMLParser):
    """Collects tags and the text between them."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):  # noqa: ARG002 - the parser calls it so
        self.tags.append(tag)

    def handle_data(self, data):
        self.words.append(data)


@given(strategies.tables(), st.integers(50, 120))
def test_a_table_keeps_within_the_width(table, width):
    """Each column needs eight columns of text at least; given those, nothing is wider."""
    assert all(len(line) <= width for line in table.text(width).split("\n"))


@given(st.lists(st.lists(long_words, min_size=3, max_size=3), max_size=4), st.integers(28, 60))
def test_long_words_wrap_and_lose_nothing(rows, width):
    table = tp.Table.of("", ("first", "second", "third"), rows)
    lines = table.text(width).split("\n")
    assert all(len(line) <= width for line in lines)

    def letters(text):
        return sorted(text.replace(" ", "").replace("\n", ""))

    assert letters("".join(cell for row in rows for cell in row)) == letters(
        "".join(lines[2:]).replace("─", "")
    )


@given(branches, st.integers(40, 120))
def test_a_tree_keeps_within_the_width_and_names_every_branch(root, width):
    lines = text_tree(root, width).split("\n")
    assert all(len(line) <= width for line in lines)

    def count(branch):
        return 1 + sum(count(child) for child in branch.children)

    assert count(root) == 1 + sum(line.lstrip("│ ")[:2] in {"├─", "└─"} for line in lines)


def test_notes_keep_words_whole_and_are_set_in():
    link = "https://example.org/a-page-with-a-name-that-is-long"
    table = tp.Table(title="T", columns=("a",), rows=(), notes=(f"[1] Somebody, {link}", "", "b"))
    assert ["T", "a", "─", "[1] Somebody,", f"    {link}", "b"] == table.text(20).split("\n")


def test_numbers_stand_right_and_words_left():
    rows = [("Rabat", 2000, True, None), ("Casablanca", None, False, Decimal("1.5"))]
    assert (
        "site           m²  open\n"
        "──────────  ─────  ────\n"
        "Rabat       2,000  yes\n"
        "Casablanca      -  no" == text_table(("site", "m²", "open"), [row[:3] for row in rows], 80)
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "-"),
        (True, "yes"),
        (False, "no"),
        (1234, "1,234"),
        (Decimal("0.50"), "0.5"),
        (Fraction(1, 3), "1/3"),
        (date(2018, 10, 8), "2018-10-08"),
        (("a", 1), "a, 1"),
        ([], ""),
        (tp.Money.of("1500.00", "MAD"), "1,500.00 MAD"),
    ],
    ids=str,
)
def test_cells_as_people_read_them(value, text):
    assert text == show(value)


@pytest.mark.parametrize(
    ("value", "number"),
    [(1, True), (True, False), (False, False), (tp.Money.zero("MAD"), True), ("1", False)],
    ids=str,
)
def test_what_counts_as_a_number(value, number):
    assert is_number(value) is number


@given(strategies.tables())
def test_html_shows_every_text_and_no_tag_of_it(table):
    """Whatever stands in title, columns, cells and notes, the tags are ours alone."""
    parsed = Tags(table._repr_html_())
    ours = {"table", "caption", "thead", "tbody", "tr", "th", "td", "p", "small"}
    assert set(parsed.tags) <= ours
    words = "".join(parsed.words)
    for text in (table.title, *table.columns, *table.notes):
        assert text in words


def test_a_script_in_any_text_of_a_table_or_tree_is_shown_not_run():
    table = tp.Table(title=SCRIPT, columns=(SCRIPT,), rows=((SCRIPT,),), notes=(SCRIPT,))
    source = tp.Citation(publisher=SCRIPT, title=SCRIPT, confidence="high", note=SCRIPT)
    finding = tp.Finding(
        requirement=SCRIPT,
        statement=SCRIPT,
        answer="met",
        observed=SCRIPT,
        remedy=SCRIPT,
        sources=(source,),
    )
    verdict = tp.Verdict(subject=SCRIPT, findings=(finding,))
    leaf = tp.Explanation(label=SCRIPT, value=SCRIPT, note=SCRIPT, sources=(source,))
    step = tp.Explanation(
        label=SCRIPT, value=SCRIPT, operation="choice", inputs=(leaf,), formula=SCRIPT
    )
    htmls = [x._repr_html_() for x in (table, verdict, step)] + [html_tree(Branch(SCRIPT))]
    for html in htmls:
        assert "<script" not in html
        assert "script" not in Tags(html).tags
        assert SCRIPT in "".join(Tags(html).words)


@given(strategies.tables())
def test_columns_and_rows_hold_the_same_cells(table):
    columns = table.to_columns()
    rows = table.to_dict()["rows"]
    assert [list(row) for row in zip(*columns.values(), strict=True)] == rows
    assert list(table.columns) == list(columns)


def test_rows_of_another_length_are_refused():
    with pytest.raises(InvalidValueError, match="2 cells a row"):
        tp.Table(title="", columns=("a", "b"), rows=((1,),))


def test_a_result_says_in_table_how_it_looks():
    with pytest.raises(NotImplementedError):
        Tabular().table()


def test_plain_data_of_everything_the_library_holds():
    value = MappingProxyType(
        {
            "money": tp.Money.of("1.50", "MAD"),
            "list": [Decimal("1.50"), Fraction(1, 3), None, True, 7],
            "day": date(2018, 10, 8),
            "term": tp.Mode.HALF_UP,
        }
    )
    assert {
        "money": {"amount": "1.50", "currency": "MAD"},
        "list": ["1.5", "1/3", None, True, 7],
        "day": "2018-10-08",
        "term": "half up",
    } == plain_data(value)


@pytest.mark.parametrize("value", [1.5, {1, 2}, object()], ids=["float", "set", "object"])
def test_plain_data_refuses_what_has_no_plain_form(value):
    with pytest.raises(TypeError, match="has no plain form"):
        plain_data(value)


def test_numbers_and_days_stay_in_one_line():
    row = (Fraction(1, 2), date(2018, 10, 8), "two words")
    html = tp.Table.of("", ("number", "day", "text"), [row])._repr_html_()
    assert '<td style="text-align: right; white-space: nowrap">0.5</td>' in html
    assert '<td style="white-space: nowrap">2018-10-08</td>' in html
    assert "<td>two words</td>" in html


def test_a_long_fraction_is_shown_by_its_first_decimals():
    """Up to 24 characters stand as they are; beyond, twelve decimals, rounded half to even."""
    short, long = Fraction(10**11, 3**23), Fraction(10**12, 3**23)
    assert "100000000000/94143178827" == show(short)
    assert 24 == len(show(short))
    assert "≈ 10.622118484416" == show(long)
    assert "≈ 10.622118484416" == show((long,))
    assert "0.125" == show(Fraction(1, 8))
