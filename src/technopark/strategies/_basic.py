"""Texts, days and exact numbers, from which all else is drawn."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar, cast

from hypothesis import strategies as st

from technopark._kernel.exact import scaled

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

FIRST_DAY: Final = date(2000, 1, 1)
LAST_DAY: Final = date(2040, 12, 31)

_ID = "abcdefghijklmnopqrstuvwxyz0123456789-"
_LETTERS = st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs"))
_AWKWARD = ("Société d'Études & Cie", "<script>alert(1)</script>", 'a "quoted" name', "m² | 東京")


P = ParamSpec("P")
S = TypeVar("S")


def made_once(make: Callable[P, S]) -> Callable[P, S]:
    """Keep the strategies that a function makes.

    Within a larger strategy it is called for every draw, and making one costs more than drawing
    from it: parks are drawn three times as fast.
    """
    return cast("Callable[P, S]", lru_cache(make))


@made_once
def ids() -> st.SearchStrategy[str]:
    """Draw the id of a thing: small letters, digits and hyphens.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.ids())
        ... def law(id):
        ...     assert id.isascii()
        >>> law()
    """
    return st.text(_ID, min_size=1, max_size=8)


@made_once
def names() -> st.SearchStrategy[str]:
    """Draw a name or another text that is not blank, now and then an awkward one.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.names())
        ... def law(name):
        ...     assert name.strip()
        >>> law()
    """
    any_text = st.text(_LETTERS, min_size=1, max_size=12).filter(str.strip)
    return st.one_of(any_text, st.sampled_from(_AWKWARD))


@made_once
def texts() -> st.SearchStrategy[str]:
    """Draw a text that may be empty.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.texts())
        ... def law(text):
        ...     assert text == "" or text.strip()
        >>> law()
    """
    return st.one_of(st.just(""), names())


@made_once
def days(first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Draw a day, both ends included.

    Examples:
        >>> from datetime import date
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.days(last=date(2018, 10, 8)))
        ... def law(day):
        ...     assert day <= date(2018, 10, 8)
        >>> law()
    """
    return st.dates(first, last)


@made_once
def exact_numbers(
    low: int = -(10**6), high: int = 10**6, *, places: int = 4
) -> st.SearchStrategy[Decimal]:
    """Draw an exact number with at most `places` decimals, both ends included.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.exact_numbers(0, 1))
        ... def law(number):
        ...     assert 0 <= number <= 1
        >>> law()
    """

    def some(n: int) -> st.SearchStrategy[Decimal]:
        return st.integers(low * 10**n, high * 10**n).map(lambda digits: scaled(digits, n))

    return st.integers(0, places).flatmap(some)


@made_once
def countries() -> st.SearchStrategy[str]:
    """Draw an ISO 3166-1 alpha-2 country code.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.countries())
        ... def law(code):
        ...     assert len(code) == 2
        >>> law()
    """
    return st.sampled_from(("MA", "FR", "ES", "TN", "JP", "US", "GB", "BR"))
