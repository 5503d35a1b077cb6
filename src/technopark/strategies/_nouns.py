"""Who is in a park or near it, and what is known of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from technopark._model.company import Applicant, Company, Stage
from technopark._model.observation import Observation, Precision, Qualifier
from technopark._model.organisation import Axis, Organisation, OrganisationKind, Partner, Role
from technopark.capacity import Worth
from technopark.strategies._basic import (
    countries,
    days,
    exact_numbers,
    ids,
    made_once,
    names,
    texts,
)
from technopark.strategies._evidence import citations, sources
from technopark.strategies._values import bases, money, periods

if TYPE_CHECKING:
    from datetime import date

CATEGORIES = ("start-up", "sme", "large", "coworking")
_COUNTED = (
    ("hosted", "companies"),
    ("capacity", "companies"),
    ("units", "units"),
    ("waiting", "companies"),
    ("wait", "months"),
    ("jobs", "jobs"),
    ("members", "members"),
)
_YES_OR_NO = ("companies_inside", "management_team")


@made_once
@st.composite
def observations(draw: st.DrawFn, subject: str | None = None) -> Observation:
    """Draw a published figure or fact, with the metrics that the library uses.

    Args:
        draw: given by Hypothesis.
        subject: the id of what it is about; any where it is none.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.observations("casablanca"))
        ... def law(observation):
        ...     assert observation.subject == "casablanca"
        >>> law()
    """
    metric, unit, upper, basis = "note", "", None, None
    value: Decimal | bool | str | date
    shape = draw(st.sampled_from(("counted", "area", "occupancy", "yes or no", "opening", "text")))
    if shape == "counted":
        metric, unit = draw(st.sampled_from(_COUNTED))
        count = draw(st.integers(0, 5_000))
        value = Decimal(count)
        upper = draw(st.none() | st.integers(count + 1, 6_000).map(Decimal))
    elif shape == "area":
        metric, unit, basis = "area", "m2", draw(bases())
        value = draw(exact_numbers(0, 100_000, places=2))
    elif shape == "occupancy":
        metric, unit, value = "occupancy", "percent", draw(exact_numbers(0, 100, places=1))
    elif shape == "yes or no":
        metric, value = draw(st.sampled_from(_YES_OR_NO)), draw(st.booleans())
    elif shape == "opening":
        metric, value = "opening", draw(days())
    else:
        value = draw(names())
    return Observation(
        subject=draw(ids()) if subject is None else subject,
        metric=metric,
        value=value,
        upper=upper,
        qualifier=draw(st.sampled_from(Qualifier)),
        unit=unit,
        basis=basis,
        kind=draw(st.just("") | st.sampled_from(CATEGORIES)),
        as_of=draw(days()),
        precision=draw(st.sampled_from(Precision)),
        planned=draw(st.booleans()),
        definition=draw(texts()),
        source=draw(citations()),
    )


@made_once
def observed(subject: str | None = None) -> st.SearchStrategy[tuple[Observation, ...]]:
    """Draw none, one or two observations of one subject."""
    return st.lists(observations(subject), max_size=2).map(tuple)


@made_once
@st.composite
def companies(draw: st.DrawFn, id: str | None = None) -> Company:  # noqa: A002
    """Draw a company, with much of what may be known of it, or little.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.companies("m2t"))
        ... def law(company):
        ...     assert company.id == "m2t"
        >>> law()
    """
    stay = draw(st.none() | periods())
    return Company(
        id=draw(ids()) if id is None else id,
        name=draw(names()),
        country=draw(st.just("") | countries()),
        founded=draw(st.none() | days()),
        entered=None if stay is None else stay.start,
        left=None if stay is None else draw(st.sampled_from((None, stay.end))),
        stage=draw(st.none() | st.sampled_from(Stage)),
        category=draw(st.just("") | st.sampled_from(CATEGORIES)),
        segments=draw(st.sampled_from(((), ("fintech",), ("it-services", "web")))),
        description=draw(texts()),
        activity_codes=draw(st.sampled_from(((), ("nace2:62.01",)))),
        employees=draw(st.none() | st.integers(0, 5_000)),
        turnover=draw(st.none() | money(low=0)),
        sources=draw(sources()),
    )


@made_once
@st.composite
def applicants(draw: st.DrawFn, id: str | None = None) -> Applicant:  # noqa: A002
    """Draw a company that asks for a place.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.applicants())
        ... def law(applicant):
        ...     assert applicant.area_m2 > 0
        >>> law()
    """
    waits = draw(periods())
    return Applicant(
        company=draw(companies(id)),
        applied=waits.start,
        area_m2=draw(exact_numbers(1, 1_000, places=2)),
        kinds=draw(st.sampled_from(((), ("start-up",), ("sme", "large")))),
        sites=draw(st.sampled_from(((), ("casablanca",)))),
        priority=draw(st.integers(-2, 2)),
        withdrawn=draw(st.sampled_from((None, waits.end))),
    )


@made_once
def worths() -> st.SearchStrategy[Worth]:
    """Draw the weights by which units are given out.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.worths())
        ... def law(worth):
        ...     assert worth.floor >= 0
        >>> law()
    """
    weights = st.fractions(0, 100, max_denominator=20)
    return st.builds(
        Worth, let=weights, waste=weights, priority=weights, waiting=weights, floor=weights
    )


def organisations() -> st.SearchStrategy[Organisation]:
    """Draw an organisation with the facts known of it.

    Examples:
        >>> from datetime import date
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.organisations())
        ... def law(organisation):
        ...     assert organisation.fact("unheard-of", on=date(2018, 10, 8)) is None
        >>> law()
    """
    return st.builds(
        Organisation,
        id=ids(),
        name=names(),
        kind=st.none() | st.sampled_from(OrganisationKind),
        country=st.just("") | countries(),
        facts=observed(),
        sources=sources(),
    )


@made_once
def partners(id: str | None = None) -> st.SearchStrategy[Partner]:  # noqa: A002
    """Draw an organisation with a role in a park.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.partners())
        ... def law(partner):
        ...     assert partner.name
        >>> law()
    """
    return st.builds(
        Partner,
        id=ids() if id is None else st.just(id),
        name=names(),
        role=st.none() | st.sampled_from(Role),
        sites=st.sampled_from(((), ("casablanca",), ("rabat", "tanger"))),
        sources=sources(),
    )


@made_once
def axes() -> st.SearchStrategy[Axis]:
    """Draw a line of an operator's strategy.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.axes())
        ... def law(axis):
        ...     assert axis.name
        >>> law()
    """
    return st.builds(Axis, id=ids(), name=names(), targets=observed(), sources=sources())
