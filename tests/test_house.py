"""The rules of the house that no linter knows."""

import importlib
import inspect
import os
import pkgutil
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import technopark

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {"hypothesis", "matplotlib", "narwhals", "numpy", "pandas", "polars", "pydantic", "pyarrow"}

# Written so that this file does not match itself.
MACHINE_PATH = re.compile(r"(?<![\w.:/-])(?:/(?:opt|work|root|home|Users|tmp)/\w|[A-Z]:\\\w)")
REGISTRY = re.compile(r"(?:index[-]url|find[-]links|pythonhosted[.]org|pypi[.]org|localhost[:]\d)")

DRAW_A_PERIOD = "hypothesis.find(hypothesis.strategies.from_type(tp.Period), lambda period: True)"


def run_python(*arguments: str) -> str:
    """The output of a fresh interpreter that nothing watches: coverage opens files of its own."""
    environment = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, *arguments], check=False, capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tracked_files() -> list[Path]:
    command = ["git", "ls-files", "-z"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    return [ROOT / name for name in done.stdout.split("\0") if name]


def public_modules() -> list[str]:
    found = pkgutil.walk_packages(technopark.__path__, "technopark.")
    return ["technopark"] + [module.name for module in found if "._" not in module.name]


def test_importing_the_library_loads_nothing_heavy():
    loaded = run_python("-c", "import sys, technopark; print(*sys.modules)").split()
    assert "technopark" in loaded
    assert set() == HEAVY.intersection(loaded)


def test_the_public_api_opens_no_file_socket_or_process():
    """An audit hook watches fresh calls of the public API, after everything is imported."""
    run_python(str(ROOT / "tests" / "audited_calls.py"))


def test_the_audit_would_notice_a_file():
    """A guard on the guard: the same hook does see a file being opened."""
    script = ROOT / "tests" / "audited_calls.py"
    with pytest.raises(AssertionError, match="opens a file: open"):
        run_python(str(script), "--and-open-a-file")


@pytest.mark.parametrize("module_name", public_modules())
def test_every_public_name_is_documented(module_name):
    module = importlib.import_module(module_name)
    assert inspect.getdoc(module), f"{module_name} has no docstring"
    for name in getattr(module, "__all__", ()):
        value = getattr(module, name)
        if inspect.isclass(value) or inspect.isroutine(value):
            assert value.__doc__, f"{module_name}.{name} has no docstring"


def test_examples_stand_under_the_heading_that_shows_them_as_code():
    """Under "Example:" the site shows the prompt as running text."""
    sources = [file for file in tracked_files() if file.suffix == ".py" and "src" in file.parts]
    wrong = [
        f"{file.relative_to(ROOT)}: write Examples:"
        for file in sources
        if re.search(r"^ +Example:$", file.read_text("utf-8"), re.MULTILINE)
    ]
    assert [] == wrong


def test_every_public_package_has_a_page_in_the_reference():
    pages = "\n".join(page.read_text("utf-8") for page in (ROOT / "docs" / "api").glob("*.md"))
    described = set(re.findall(r"^::: ([\w.]+)", pages, re.MULTILINE))
    top_level = {name for name in public_modules() if name.count(".") <= 1}
    # The tables are shown where they are used: in the guides.
    assert set() == top_level - described - {"technopark.tables"}


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY], ids=["machine-paths", "registries"])
def test_no_file_names_this_machine_or_a_registry(pattern):
    files = tracked_files()
    if not files:
        pytest.skip("not a git checkout")
    found = []
    for file in files:
        try:
            text = file.read_text("utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        found += [f"{file.relative_to(ROOT)}: {hit.group()}" for hit in pattern.finditer(text)]
    assert [] == found


def test_the_version_is_told_once():
    """`__version__` is the version of the distribution."""
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'version = "{technopark.__version__}"' in project


@pytest.mark.skipif(not entry_points(group="hypothesis"), reason="technopark is not installed")
@pytest.mark.parametrize(
    "imports",
    ["hypothesis", "technopark.strategies, hypothesis", "hypothesis, technopark.strategies"],
    ids=["Hypothesis alone", "strategies first", "Hypothesis first"],
)
def test_hypothesis_knows_the_nouns_whatever_is_imported_first(imports):
    """The entry point imports our module, which imports Hypothesis: neither may wait for itself."""
    run_python("-c", f"import {imports}; import technopark as tp; {DRAW_A_PERIOD}")
