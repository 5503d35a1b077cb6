"""Named figures, and what keeps a unit from being free."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from technopark._kernel.measure import Definition, Measure
from technopark._model.area import Area
from technopark._model.size_band import SizeBand
from technopark._model.unit import Hold, HoldKind
from technopark.strategies._basic import ids, names, texts
from technopark.strategies._evidence import sources
from technopark.strategies._mechanisms import explanations
from technopark.strategies._values import bases, periods

if TYPE_CHECKING:
    from technopark._kernel.explain import Explanation

_WIDE = 500


def definitions() -> st.SearchStrategy[Definition]:
    """Draw what a figure is called and how it is worked out.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.definitions())
        ... def law(definition):
        ...     assert definition.gap("nothing is known").value is None
        >>> law()
    """
    units = st.sampled_from(("share", "years", "m²"))
    return st.builds(Definition, name=names(), words=names(), unit=units, sources=sources())


@st.composite
def measures(draw: st.DrawFn) -> Measure:
    """Draw a figure with its value, or with the reason why there is none.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.measures())
        ... def law(measure):
        ...     assert measure.value == measure.explain().evaluate()
        >>> law()
    """
    definition = draw(definitions())
    kind = draw(st.sampled_from(("gap", "quotient", "figure")))
    if kind == "gap":
        return definition.gap(draw(names()))
    one, other = draw(_numbers()), draw(_numbers())
    if kind == "quotient":
        return definition.over(one, other, note=draw(texts()))
    return definition.known(one, warning=draw(texts()))


@st.composite
def holds(draw: st.DrawFn) -> Hold:
    """Draw days on which a unit is reserved, offered, withheld or not lettable.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.holds())
        ... def law(hold):
        ...     assert hold.on(hold.start)
        >>> law()
    """
    span = draw(periods())
    return Hold(
        kind=draw(st.sampled_from(HoldKind)),
        start=span.start,
        end=draw(st.sampled_from((None, span.end))),
        party=draw(st.just("") | ids()),
        note=draw(texts()),
    )


@st.composite
def size_bands(draw: st.DrawFn) -> SizeBand:
    """Draw a band of unit sizes.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.size_bands())
        ... def law(band):
        ...     assert band.holds(band.start)
        >>> law()
    """
    basis = draw(bases())
    start, width = draw(st.integers(0, _WIDE)), draw(st.integers(1, _WIDE))
    end = Area.of(start + width, basis=basis)
    return SizeBand(
        label=draw(names()), start=Area.of(start, basis=basis), end=draw(st.none() | st.just(end))
    )


def _numbers() -> st.SearchStrategy[Explanation[Any]]:
    return explanations().filter(lambda step: step.evaluate() == step.value)
