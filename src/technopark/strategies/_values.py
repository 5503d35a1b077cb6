"""Money, rates, areas and periods."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from technopark._model.area import _BOMA_EDITIONS, Area, AreaUnit, Basis
from technopark._model.currencies import EXPONENTS
from technopark._model.money import Every, Money, Per, Rate
from technopark._model.period import Frequency, Period, Step
from technopark.strategies._basic import FIRST_DAY, LAST_DAY, days, exact_numbers, made_once

_BOMA_WITH_METHOD = 2010
_SOME_MINOR = 10**12
_USUAL = ("MAD", "EUR", "JPY", "TND", "CLF")


@made_once
def currencies() -> st.SearchStrategy[str]:
    """Draw an ISO 4217 currency code, of every exponent.

    Examples:
        >>> from hypothesis import given
        >>> import technopark as tp
        >>> from technopark import strategies
        >>> @given(strategies.currencies())
        ... def law(code):
        ...     assert not tp.Money.zero(code)
        >>> law()
    """
    return st.one_of(st.sampled_from(_USUAL), st.sampled_from(tuple(EXPONENTS)))


@made_once
def money(
    currency: str | None = None, *, low: int = -_SOME_MINOR, high: int = _SOME_MINOR
) -> st.SearchStrategy[Money]:
    """Draw money.

    Args:
        currency: its currency; any where it is none.
        low: the least number of minor units.
        high: the largest number of minor units.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.money("MAD"), strategies.money("MAD"))
        ... def law(a, b):
        ...     assert a + b == b + a
        >>> law()
    """
    codes = currencies() if currency is None else st.just(currency)
    return st.builds(Money, st.integers(low, high), codes)


@made_once
def rates(currency: str | None = None) -> st.SearchStrategy[Rate]:
    """Draw a price of zero or more, with up to four decimals.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.rates("MAD"))
        ... def law(rate):
        ...     assert rate.amount >= 0
        >>> law()
    """
    return st.builds(
        Rate,
        amount=exact_numbers(0),
        currency=currencies() if currency is None else st.just(currency),
        per=st.sampled_from(Per),
        every=st.sampled_from(Every),
    )


@made_once
def bases() -> st.SearchStrategy[Basis]:
    """Draw a measurement basis, BOMA with its edition and method among them.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.bases())
        ... def law(basis):
        ...     assert basis.meaning
        >>> law()
    """
    boma = st.sampled_from(_BOMA_EDITIONS).flatmap(
        lambda year: st.builds(
            Basis.boma,
            st.just(year),
            method=st.sampled_from("AB") if year == _BOMA_WITH_METHOD else st.none(),
        )
    )
    return st.one_of(st.sampled_from(Basis.named()), boma)


@made_once
def areas(
    basis: Basis | None = None, unit: AreaUnit | None = None, *, low: int = 0, high: int = 100_000
) -> st.SearchStrategy[Area]:
    """Draw an area.

    Args:
        basis: its basis; any where it is none.
        unit: its unit; any where it is none.
        low: the least value in the unit.
        high: the largest value in the unit.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import AreaUnit, Basis, strategies
        >>> @given(strategies.areas(Basis.NIA, AreaUnit.M2))
        ... def law(area):
        ...     assert (area + area).value == 2 * area.value
        >>> law()
    """
    return st.builds(
        Area,
        value=exact_numbers(low, high, places=2),
        unit=st.sampled_from(AreaUnit) if unit is None else st.just(unit),
        basis=bases() if basis is None else st.just(basis),
        measured=st.none() | days(),
    )


@made_once
@st.composite
def periods(
    draw: st.DrawFn, first: date = FIRST_DAY, last: date = LAST_DAY, *, most: int = 3_700
) -> Period:
    """Draw a period.

    Args:
        draw: given by Hypothesis.
        first: the earliest first day.
        last: the latest last day.
        most: the largest number of days.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.periods())
        ... def law(period):
        ...     assert period.start in period and period.end not in period
        >>> law()
    """
    start = draw(days(first, last))
    length = draw(st.integers(1, min(most, (last - start).days + 1)))
    return Period(start, start + timedelta(days=length))


@made_once
def frequencies() -> st.SearchStrategy[Frequency]:
    """Draw a frequency of one to twelve days, weeks, months or years.

    Examples:
        >>> from datetime import date
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.frequencies(), strategies.days())
        ... def law(frequency, anchor):
        ...     assert frequency.day(anchor, 0) == anchor
        >>> law()
    """
    return st.builds(Frequency, st.integers(1, 12), st.sampled_from(Step))
