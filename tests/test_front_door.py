"""What `technopark` shows: the lists that say it agree with each other."""

import ast
import importlib
import inspect
import re
from pathlib import Path

import attrs
import pytest

import technopark as tp
from public_api import lines

API = Path(__file__).with_name("public_api.txt")
GLOSSARY = (Path(__file__).parents[1] / "docs" / "glossary.md").read_text("utf-8")
TREE = ast.parse(Path(inspect.getsourcefile(tp)).read_text("utf-8"))


def typed():
    """Name to module, from the imports that only type checkers see."""
    found = {}
    block = next(node for node in TREE.body if isinstance(node, ast.If))
    assert "TYPE_CHECKING" == block.test.id
    for node in block.body:
        for alias in node.names:
            assert alias.asname in {None, alias.name}
            found[alias.name] = node.module
    return found


def test_the_list_the_homes_and_the_typed_imports_agree():
    homes = {name: f"technopark.{home}" for name, home in tp._HOME_OF.items()}
    packages = dict.fromkeys(tp._PACKAGES, "technopark")
    assert typed() == homes | packages
    assert tp.__all__ == sorted(tp.__all__, key=lambda name: (not name.isupper(), name))
    assert set(tp.__all__) == homes.keys() | packages.keys()


def test_no_name_is_told_twice():
    names = [name for names in tp._HOMES.values() for name in names.split()]
    assert len(names) == len(set(names))
    assert len(tp.__all__) == len(set(tp.__all__))


@pytest.mark.parametrize("name", tp.__all__)
def test_every_name_loads_and_comes_from_its_home(name):
    value = getattr(tp, name)
    if name in tp._PACKAGES:
        assert value is importlib.import_module(f"technopark.{name}")
    else:
        assert value is getattr(importlib.import_module(f"technopark.{tp._HOME_OF[name]}"), name)
    assert name in dir(tp)


def test_a_name_is_looked_up_once(monkeypatch):
    monkeypatch.delitem(vars(tp), "Money", raising=False)
    first = tp.Money
    assert first is vars(tp)["Money"]


def test_another_name_is_refused():
    with pytest.raises(AttributeError, match="has no attribute 'Monet'"):
        _ = tp.Monet


@pytest.mark.parametrize("name", tp.__all__)
def test_every_noun_has_its_french_in_the_glossary(name):
    noun = getattr(tp, name)
    if not (inspect.isclass(noun) and attrs.has(noun)):
        return
    words = re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()
    rows = [line.split("|")[1:] for line in GLOSSARY.splitlines() if line.startswith("| ")]
    named = [row for row in rows if f"`{name}`" in row[0] + row[2] or words in row[0]]
    assert named, f"{name} is not in docs/glossary.md"
    assert all(row[1].strip() for row in named)


def test_what_users_rely_on_changes_only_on_purpose():
    """A change is written anew with `python tests/public_api.py`, and told in the changelog."""
    assert API.read_text("utf-8").splitlines() == list(lines())
