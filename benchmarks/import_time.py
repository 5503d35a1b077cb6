"""What `import technopark` costs beyond `import attrs, dateutil`, in milliseconds.

Fresh processes, the two taken in turn so that a busy machine slows both; medians over all rounds.

    python benchmarks/import_time.py [rounds]
"""

import subprocess
import sys
from statistics import median

BUDGET_MS = 60
BASE = "import attrs, dateutil"
WHOLE = "import attrs, dateutil; import technopark"
CLOCK = "from time import perf_counter as t; s = t(); {}; print((t() - s) * 1000)"


def cost_ms(statement: str) -> float:
    command = [sys.executable, "-c", CLOCK.format(statement)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main(rounds: int = 21) -> None:
    for statement in (BASE, WHOLE):
        cost_ms(statement)  # the first run compiles and fills the file cache
    pairs = [(cost_ms(BASE), cost_ms(WHOLE)) for _ in range(rounds)]
    base, whole = (median(times) for times in zip(*pairs, strict=True))
    print(f"{BASE:45} {base:8.1f} ms")
    print(f"{WHOLE:45} {whole:8.1f} ms")
    print(f"{'technopark alone':45} {whole - base:8.1f} ms   (budget {BUDGET_MS} ms)")
    sys.exit(whole - base > BUDGET_MS)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
