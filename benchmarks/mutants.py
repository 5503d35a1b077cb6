"""Count how many small faults, put into one package one at a time, the tests notice.

The faults are mutmut's. Its own run starts pytest anew for each of them; here the tests are
collected once, and each fault is tried in a fork that runs just the tests that reach its function,
the quickest first. Needs mutmut, and a system that can fork.

Usage, in the root of the project:

    python benchmarks/mutants.py PACKAGE [--modules NAME,NAME] [--sample N] [--workers N]
        [--skip-laws] [--show] [TESTS ...]

PACKAGE is a folder of src/technopark. TESTS are paths as pytest takes them; without any, the tests
of the package, its guides and its docstrings. `--modules` puts faults into these files of it alone,
or into all files of these folders of it.
`--skip-laws` leaves the property tests out, to see what examples alone notice. `--show` prints what
each surviving fault changes.
"""

import argparse
import contextlib
import difflib
import functools
import gc
import io
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state
from mutmut.utils.format_utils import get_mutant_name, mangled_name_from_mutant_name

SEED = 2026
ROOT = Path(__file__).resolve().parent.parent
ALLOWED = 20  # how many times as long as without a fault, and so many seconds more
NOTICED, SURVIVED, TOO_LONG, BROKEN = 0, 1, 2, 3
PYTEST = [
    "-q",
    "-o",
    "addopts=",
    "--import-mode=importlib",
    "-p",
    "no:doctest",
    "-p",
    "no:cacheprovider",
]
WORDS = {
    NOTICED: "noticed",
    SURVIVED: "survived",
    TOO_LONG: "too long",
    BROKEN: "could not be tried",
}


def mutated(package, modules, into):
    """Write the whole library with every fault of one package in it; give the faults' names and lines."""
    names, spans, home = [], {}, ROOT / "src" / "technopark" / package
    for path in sorted((ROOT / "src").rglob("*")):
        where = into / path.relative_to(ROOT / "src")
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        where.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        asked = path.is_relative_to(home) and path.suffix == ".py"
        if asked and (not modules or modules & {path.stem, *path.relative_to(home).parts}):
            found = mutate_file_contents(str(path), text)
            text = found.code
            relative = path.relative_to(ROOT)
            names += [get_mutant_name(relative, name) for name in found.mutant_names]
            spans |= {
                get_mutant_name(relative, name): (span.start, span.end)
                for name, span in found.line_span_by_function_name.items()
            }
        where.write_text(text, encoding="utf-8")
    return sorted(names), spans


def chosen(names, sample):
    """Give the first names of a shuffle that is the same each time."""
    shuffled = list(names)
    random.Random(SEED).shuffle(shuffled)  # noqa: S311 - a sample, no secret
    return shuffled[:sample] if sample else shuffled


class Trial:
    """Learns which tests reach which function, then tries each fault."""

    def __init__(self, names, *, workers, skip_laws):
        self.names, self.workers, self.skip_laws = names, workers, skip_laws
        self.verdicts = {}
        self.reach = defaultdict(list)
        self.seconds = {}

    def pytest_collection_modifyitems(self, items):
        """Leave out the property tests where that is asked for."""
        if self.skip_laws:
            items[:] = [i for i in items if not hasattr(getattr(i, "obj", None), "hypothesis")]

    def pytest_runtestloop(self, session):
        """Run each test once unharmed, then the faults."""
        set_mutant_under_test("stats")
        pages = defaultdict(list)
        for item in session.items:
            state()._stats.clear()
            start = time.perf_counter()
            if not passes(item):
                sys.exit(f"fails without a fault: {item.nodeid}")
            self.seconds[item] = time.perf_counter() - start
            if not hasattr(item, "function"):
                pages[item.path].append(item)
            for function in state()._stats:
                self.reach[function].append(item)
        for function, items in self.reach.items():
            self.reach[function] = self.ordered(items, pages)
        set_mutant_under_test("")
        self.control(session.items)
        self.try_all()
        return True

    def control(self, items):
        """Run each test again without a fault: one that fails then would notice everything."""
        child = os.fork()
        if not child:
            forget()
            failed = [item.nodeid for item in items if not passes(item)]
            print(*failed, sep="\n", file=sys.stderr, flush=True)
            os._exit(bool(failed))
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
            sys.exit("the tests above fail when they are run again without a fault")

    def ordered(self, items, pages):
        """Give the quickest first; of a page, all from the first example that reaches a function."""
        quick = sorted((i for i in items if hasattr(i, "function")), key=self.seconds.get)
        first = {}
        for item in items:
            if not hasattr(item, "function"):
                first.setdefault(item.path, pages[item.path].index(item))
        return [*quick, *(i for path, at in first.items() for i in pages[path][at:])]

    def try_all(self):
        """Try the faults, some at a time."""
        running, waiting, done = {}, list(reversed(self.names)), 0
        gc.collect()
        gc.freeze()
        while waiting or running:
            while waiting and len(running) < self.workers:
                name = waiting.pop()
                items = self.reach.get(mangled_name_from_mutant_name(name), [])
                running[self.start(name, items)] = name
            child, status = os.wait()
            name = running.pop(child)
            code = os.waitstatus_to_exitcode(status)
            self.verdicts[name] = code if code >= 0 else TOO_LONG
            done += 1
            if done % 100 == 0:
                print(f"  {done} of {len(self.names)}", file=sys.stderr, flush=True)

    def start(self, name, items):
        """Try one fault in a process of its own."""
        child = os.fork()
        if child:
            return child
        allowed = ALLOWED + ALLOWED * sum(self.seconds[item] for item in items)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(int(allowed))
        set_mutant_under_test(name)
        forget()
        code = BROKEN
        with contextlib.suppress(BaseException):
            code = SURVIVED if all(passes(item) for item in items) else NOTICED
        os._exit(code)


def passes(item):
    """Run one test and say whether it passed."""
    # pytest forgets what a test asked for once it has run, and only its own kind asks again.
    if hasattr(item, "_initrequest"):
        item._initrequest()
    else:
        item.request_fixtures(item._fixtureinfo.argnames)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        reports = runtestprotocol(item, log=False, nextitem=None)
    return all(report.passed or report.skipped for report in reports)


def forget():
    """Empty the caches: what they hold was computed without the fault."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper):
            module = getattr(thing, "__module__", None) or ""
            if module.startswith("technopark"):
                thing.cache_clear()


def difference(name, spans, library):
    """Show the lines that a fault changes."""
    module, _, mutant = name.rpartition(".")
    path = library / Path(*module.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    lines = path.read_text(encoding="utf-8").splitlines()

    def body(function):
        first, last = spans[f"{module}.{function}"]
        return [line.replace(function, "") for line in lines[first - 1 : last]]

    original = f"{mangled_name_from_mutant_name(mutant)}__mutmut_orig"
    changes = difflib.unified_diff(body(original), body(mutant), n=0, lineterm="")
    return "\n".join(line for line in changes if not line.startswith(("---", "+++", "@@")))


def tests_of(package):
    """Give the tests, guides and docstrings of a package."""
    guides = [f"docs/howto/{package}", f"docs/howto/{package}.md", f"src/technopark/{package}"]
    return [f"tests/{package}", *(guide for guide in guides if (ROOT / guide).exists())]


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("package")
    parser.add_argument("tests", nargs="*")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--modules", default="")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--skip-laws", action="store_true")
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_intermixed_args()
    os.environ.setdefault("HYPOTHESIS_PROFILE", "mutation")
    modules = {name for name in asked.modules.split(",") if name}
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder)
        everything, spans = mutated(asked.package, modules, library)
        names = chosen(everything, asked.sample)
        sys.path.insert(0, folder)
        trial = Trial(names, workers=asked.workers, skip_laws=asked.skip_laws)
        pytest.main([*PYTEST, *(asked.tests or tests_of(asked.package))], plugins=[trial])
        if len(trial.verdicts) != len(names):
            sys.exit("the tests could not be run")
        survivors = [name for name in names if trial.verdicts[name] in {SURVIVED, BROKEN}]
        for name in survivors:
            print(name)
            if asked.show:
                print(difference(name, spans, library))
    counts = Counter(trial.verdicts.values())
    said = ", ".join(f"{counts[code]} {word}" for code, word in WORDS.items())
    print(f"{asked.package}: {len(names)} of {len(everything)} faults tried: {said}")
    if names:
        print(f"noticed: {100 * (len(names) - len(survivors)) / len(names):.1f} %")


if __name__ == "__main__":
    main()
