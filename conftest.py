"""How the tests run: Hypothesis profiles, and the examples of the documentation as tests.

Three things that are not obvious, each learnt the hard way:

- Sybil's `pattern` matches names, not paths: "src/**/*.py" silently skips deeper packages.
- Examples within one page build on each other: a plugin that shuffles tests breaks them.
- Keep the ids of tests ASCII: with "m²" in an id mutmut does not find the test again.
"""

import os
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

import coverage
from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers import markdown, rest
from sybil.typing import Evaluator

from technopark import strategies

# As the entry point does where the package is installed; a run from the source has none.
strategies.register()

# No deadlines: a slow machine is not a fault.
settings.register_profile("dev", max_examples=30, deadline=None)
settings.register_profile(
    "ci", max_examples=60, deadline=None, derandomize=True, print_blob=True, database=None
)
# For a second and third Python in one run: does it work there at all?
settings.register_profile("brief", settings.get_profile("ci"), max_examples=10)
settings.register_profile("nightly", max_examples=5_000, deadline=None)
settings.register_profile(
    "mutation",
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


class _PromptBlocks(markdown.PythonCodeBlockParser):
    """Sessions in fences marked ``pycon``."""

    @staticmethod
    def codeblock_parser_class(
        _language: str,
        evaluator: Evaluator,
    ) -> markdown.CodeBlockParser:
        return markdown.CodeBlockParser("pycon", evaluator)


_FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE
_DOCSTRINGS = Sybil(parsers=[rest.DocTestParser(optionflags=_FLAGS)], path="src", pattern="*.py")
_PAGES = Sybil(
    parsers=[
        markdown.PythonCodeBlockParser(doctest_optionflags=_FLAGS),
        _PromptBlocks(doctest_optionflags=_FLAGS),
        markdown.SkipParser(),
    ],
    patterns=["*.md"],
)
pytest_collect_file = (_DOCSTRINGS + _PAGES).pytest()


def pytest_sessionfinish() -> None:
    """Write what was covered before the end is reported.

    A worker of a parallel run is given ten seconds to leave, and on a busy machine that may be too
    short to write at its exit: half of what was covered was once lost so.
    """
    current = coverage.Coverage.current()
    if current is not None:
        current.stop()
        current.save()
