"""Make an environment beside the source, once, and run a task in it.

python3 dev.py tour      walk through the library on the Technopark network
python3 dev.py test      run all the tests, and ask that they reach every branch
python3 dev.py pytest    run some of them; what follows goes to pytest: dev.py pytest tests/rent -x
python3 dev.py install   install every tool of the house
python3 dev.py where     say where the environment's commands are

Needs Python 3.11 or newer with pip. The environment is .venv/<version of Python>, so that several
versions live side by side; it is made again when pyproject.toml or constraints.txt change.
"""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - nothing else checks it here
    sys.exit("technopark needs Python 3.11 or newer; this is " + sys.version.split()[0])

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv" / f"{sys.version_info.major}.{sys.version_info.minor}"
COMMANDS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = COMMANDS / ("python.exe" if os.name == "nt" else "python")

PYTEST = ["-m", "pytest", "-n", "auto"]

# Each dependency group includes those before it; the first is the package alone.
GROUPS = ("", "test", "dev")

# Task: the dependency group it needs, and what Python runs for it.
TASKS: dict[str, tuple[str, list[list[str]]]] = {
    "tour": ("", [["examples/tour.py"]]),
    "pytest": ("test", [PYTEST]),
    "test": (
        "test",
        [
            ["-m", "coverage", "erase"],
            ["-m", "coverage", "run", *PYTEST],
            ["-m", "coverage", "combine", "--quiet"],
            ["-m", "coverage", "report"],
        ],
    ),
    "install": ("dev", []),
    "where": ("dev", []),
}


def run(*command: str | Path) -> None:
    """Run a command in the root of the project; leave with its code if it fails."""
    # UTF-8 wherever this runs: m² and é must print on any machine. And of pip, errors only.
    environment = {**os.environ, "PYTHONUTF8": "1", "PIP_QUIET": "2"}
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if code != 0:
        sys.exit(code)


def install(group: str) -> None:
    """Make the environment and install the package with a dependency group, unless it is there."""
    requirements = sha256(str(ROOT).encode())
    for name in ("pyproject.toml", "constraints.txt"):
        requirements.update((ROOT / name).read_bytes())
    wanted = requirements.hexdigest()
    for enough in GROUPS[GROUPS.index(group) :]:
        mark = ENVIRONMENT / f"installed-{enough}"
        if mark.exists() and mark.read_text() == wanted:
            return
    print(f"installing into {ENVIRONMENT.relative_to(ROOT)} ...", file=sys.stderr, flush=True)
    # By the pip that is there: some systems ship Python without the copy that venv asks for. And a
    # new one: the pip of Python 3.11 does not know dependency groups.
    run(sys.executable, "-m", "venv", "--without-pip", ENVIRONMENT)
    run(sys.executable, "-m", "pip", "--python", PYTHON, "install", "--upgrade", "pip")
    groups = ["--group", group] if group else []
    constraints = ["--constraint", "constraints.txt"]
    run(PYTHON, "-m", "pip", "install", "--editable", ".", *groups, *constraints)
    (ENVIRONMENT / f"installed-{group}").write_text(wanted)


def main(task: str = "", *arguments: str) -> None:
    """Run one task."""
    if task not in TASKS:
        sys.exit(__doc__)
    group, commands = TASKS[task]
    if task == "where":
        print(COMMANDS)
        return
    install(group)
    for command in commands:
        run(PYTHON, *command, *(arguments if "pytest" in command else ()))


if __name__ == "__main__":
    main(*sys.argv[1:])
