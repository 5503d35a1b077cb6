"""Run by test_stable.py in a process of its own: print what every public call gives.

The first argument `narrow` sets a decimal context that would change or refuse any result of
decimal arithmetic.
"""

import locale
import re
import sys
from decimal import ROUND_UP, Context, FloatOperation, Inexact, Rounded, setcontext

from audited_calls import calls

NARROW = Context(prec=2, rounding=ROUND_UP, traps=[Inexact, Rounded, FloatOperation])
ADDRESS = re.compile(r" at 0x[0-9a-f]+")


def main():
    if "narrow" in sys.argv:
        setcontext(NARROW)
    locale.setlocale(locale.LC_ALL, "")
    for name, call in calls():
        result = call()
        html = result._repr_html_() if hasattr(result, "_repr_html_") else ""
        plain = result.to_dict() if hasattr(result, "to_dict") else ""
        for shown in (str(result), repr(result), html, plain):
            print(name, ADDRESS.sub("", str(shown)))


if __name__ == "__main__":
    main()
