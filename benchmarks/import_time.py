"""What `import technopark` costs beyond `import attrs, dateutil`, in milliseconds.

Fresh processes, the statements taken in turn so that a busy machine slows all alike; medians over
all rounds. Names of the front door are loaded when they are first used: the last row loads them
all, for comparison, and has no budget.

    python benchmarks/import_time.py [rounds]
"""

import os
import subprocess
import sys
from statistics import median

BUDGET_MS = 60
BASE = "import attrs, dateutil"
LIBRARY = "import attrs, dateutil, technopark"
EVERY_NAME = "import attrs, dateutil; from technopark import *"
CLOCK = "from time import perf_counter as t; s = t(); {}; print((t() - s) * 1000)"

# As installed: with the compiled files that pip makes, whatever this shell says about them.
ENVIRONMENT = {name: value for name, value in os.environ.items() if "BYTECODE" not in name}


def cost_ms(statement: str) -> float:
    command = [sys.executable, "-c", CLOCK.format(statement)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT)
    return float(done.stdout)


def main(rounds: int = 21) -> None:
    statements = (BASE, LIBRARY, EVERY_NAME)
    for statement in statements:
        cost_ms(statement)  # the first run compiles and fills the file cache
    times = [[cost_ms(statement) for statement in statements] for _ in range(rounds)]
    base, library, every_name = (median(column) for column in zip(*times, strict=True))
    print(f"{BASE:50} {base:7.1f} ms")
    print(f"{LIBRARY:50} {library:7.1f} ms, {library - base:+.1f} ms (budget {BUDGET_MS})")
    print(f"{EVERY_NAME:50} {every_name:7.1f} ms, {every_name - base:+.1f} ms")
    sys.exit(library - base > BUDGET_MS)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
