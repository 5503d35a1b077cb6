"""How an error writes what it got: as people write it, where they write it at all."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final, cast

_MOST_PLACES: Final = 30
"""A number with more is written with an exponent, as its zeros would say nothing."""
_MOST = 1_000
"""How much of a value an error writes: whole texts come as values too."""
_SEVERAL: Final = frozenset({tuple, list, dict})


class Written:
    """A value that people write as its text, such as an amount of money: so errors do too."""

    __slots__ = ()


def written(value: object) -> str:
    """Write a value as Python does, but days, exact numbers, amounts and the like as people do.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> import technopark as tp
        >>> from technopark.errors._written import written
        >>> print(written((date(2018, 10, 8), Decimal("0.01"), tp.Money.of(1200, "MAD"), "a")))
        (2018-10-08, 0.01, 1,200.00 MAD, 'a')
    """
    try:
        text = _text(value)
    except ValueError:  # Python writes no more than 4,300 digits
        return "a number of thousands of digits"
    except RecursionError:  # a list that holds itself
        text = repr(value)
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def _text(value: object) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        few = value.is_finite() and abs(value.adjusted()) <= _MOST_PLACES
        return format(value, "f") if few else str(value)
    if isinstance(value, Written | Fraction):
        return str(value)
    return _several(value) if type(value) in _SEVERAL else repr(value)


def _several(value: object) -> str:
    """Write what holds others, each of them as people do."""
    if isinstance(value, dict):
        pairs = cast("dict[object, object]", value).items()
        return f"{{{', '.join(f'{_text(key)}: {_text(one)}' for key, one in pairs)}}}"
    inside = ", ".join(map(_text, cast("tuple[object, ...] | list[object]", value)))
    if isinstance(value, list):
        return f"[{inside}]"
    return f"({inside},)" if len(cast("tuple[object, ...]", value)) == 1 else f"({inside})"
