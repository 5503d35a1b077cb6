"""Sources, what they say and when, findings, and tables of results."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from technopark._kernel.citation import Citation, Confidence, SourceKind
from technopark._kernel.conflict import Conflict, Statement
from technopark._kernel.dated import Dated, Version
from technopark._kernel.table import Table
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark.strategies._basic import days, exact_numbers, made_once, names, texts
from technopark.strategies._values import money, periods

T = TypeVar("T")
_DAY = timedelta(days=1)
_FEW = 3


@made_once
def _printed_dates() -> st.SearchStrategy[str]:
    day = days().map(date.isoformat)
    year = st.integers(1980, 2030).map(str)
    inferred = year.map(lambda text: f"c. {text}")
    span = st.integers(1980, 2030).map(lambda n: f"{n} to {n + 1}")
    return st.one_of(day, day.map(lambda text: text[:7]), year, inferred, span, st.just("undated"))


@made_once
@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """Draw a citation of any kind: published, copied, derived or proposed.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.citations())
        ... def law(citation):
        ...     assert not (citation.is_proposal and citation.link)
        >>> law()
    """
    kind = draw(st.sampled_from(SourceKind))
    linked = kind in {SourceKind.PUBLISHED, SourceKind.DERIVED}
    links = st.sampled_from(("https://example.org/a?b=1&c=2", "http://example.org"))
    return Citation(
        publisher=draw(names()),
        title=draw(names()),
        date=draw(_printed_dates()),
        link=draw(st.none() | links) if linked else None,
        confidence=draw(st.sampled_from(Confidence)),
        kind=kind,
        note=draw(texts()),
    )


@made_once
def sources() -> st.SearchStrategy[tuple[Citation, ...]]:
    """Draw the sources of something: none, one or two.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.sources())
        ... def law(found):
        ...     assert len(found) <= 2
        >>> law()
    """
    return st.lists(citations(), max_size=2).map(tuple)


@made_once
def statements() -> st.SearchStrategy[Statement]:
    """Draw what one source says.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.statements())
        ... def law(statement):
        ...     assert statement.says
        >>> law()
    """
    return st.builds(Statement, names(), citations())


@made_once
def conflicts() -> st.SearchStrategy[Conflict]:
    """Draw sources that disagree.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.conflicts())
        ... def law(conflict):
        ...     assert len(conflict.statements) >= 2
        >>> law()
    """
    several = st.lists(statements(), min_size=2, max_size=_FEW).map(tuple)
    return st.builds(Conflict, topic=names(), statements=several, note=texts())


@made_once
@st.composite
def versions(draw: st.DrawFn, values: st.SearchStrategy[T]) -> Version[T]:
    """Draw a value with the days on which it is in force.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.versions(strategies.rates()))
        ... def law(version):
        ...     assert version.end is None or version.start < version.end
        >>> law()
    """
    period = draw(periods())
    end = draw(st.sampled_from((None, period.end)))
    return Version(value=draw(values), start=period.start, end=end, sources=draw(sources()))


@made_once
@st.composite
def dated(draw: st.DrawFn, values: st.SearchStrategy[T]) -> Dated[T]:
    """Draw a dated value, now and then with days on which nothing is in force.

    Args:
        draw: given by Hypothesis.
        values: what the values are drawn from.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.dated(strategies.rates()))
        ... def law(dated):
        ...     first = dated.versions[0]
        ...     assert dated.on(first.start) == first.value
        >>> law()
    """
    starts = sorted(draw(st.sets(days(), min_size=1, max_size=4)))
    latest_ends = [*starts[1:], starts[-1] + timedelta(days=1_000)]
    found: list[Version[T]] = []
    for start, latest in zip(starts, latest_ends, strict=True):
        end = draw(st.none() | days(start + _DAY, latest))
        found.append(Version(value=draw(values), start=start, end=end, sources=draw(sources())))
    return Dated(draw(names()), tuple(found))


@made_once
def findings(answer: Answer | None = None) -> st.SearchStrategy[Finding]:
    """Draw a requirement and what was found.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import Answer, strategies
        >>> @given(strategies.findings(Answer.MET))
        ... def law(finding):
        ...     assert finding.answer is Answer.MET
        >>> law()
    """
    return st.builds(
        Finding,
        requirement=names(),
        statement=names(),
        answer=st.sampled_from(Answer) if answer is None else st.just(answer),
        observed=texts(),
        remedy=texts(),
        sources=sources(),
    )


@made_once
def verdicts() -> st.SearchStrategy[Verdict]:
    """Draw a verdict on one to four requirements.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.verdicts())
        ... def law(verdict):
        ...     assert [verdict.holds, verdict.fails, verdict.unknown].count(True) == 1
        >>> law()
    """
    several = st.lists(findings(), min_size=1, max_size=4).map(tuple)
    return st.builds(Verdict, subject=names(), findings=several)


@made_once
@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Draw a table of texts, numbers, money, days, truth values and gaps.

    Examples:
        >>> from hypothesis import given
        >>> from technopark import strategies
        >>> @given(strategies.tables())
        ... def law(table):
        ...     assert list(table.to_columns()) == list(table.columns)
        >>> law()
    """
    columns = tuple(draw(st.lists(names(), min_size=1, max_size=4, unique=True)))
    cells = st.one_of(names(), st.none(), st.booleans(), exact_numbers(), money(), days())
    row = st.tuples(*[cells] * len(columns))
    return Table(
        title=draw(texts()),
        columns=columns,
        rows=tuple(draw(st.lists(row, max_size=_FEW))),
        notes=tuple(draw(st.lists(names(), max_size=2))),
    )
