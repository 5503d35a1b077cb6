"""Where a company's codes, or what it declares, disagree with what its text says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from technopark._kernel.verdict import Answer, Finding
from technopark._model.activity import Strength

if TYPE_CHECKING:
    from technopark.segments.codes import CodeReading


def code_findings(
    said: tuple[str, ...], readings: list[CodeReading], segments: tuple[str, ...]
) -> tuple[Finding, ...]:
    """Report each strong or medium code that speaks for none of the text's segments."""
    return tuple(
        Finding(
            requirement="text and code",
            statement=f"the code {reading.code} speaks for {', '.join(reading.segments)}, "
            f"the text for {', '.join(said)}",
            answer=Answer.UNMET,
            observed=", ".join(said),
            remedy="ask the company what it does, and correct the code or the text",
            sources=reading.sources,
        )
        for reading in readings
        if said
        and reading.strength in {Strength.STRONG, Strength.MEDIUM}
        and not set(reading.segments) & set(said)
        and set(reading.segments) & set(segments)
    )


def declared_findings(labels: tuple[str, ...], declared: tuple[str, ...]) -> tuple[Finding, ...]:
    """Report a declaration that shares no segment with the labels, where there are any."""
    if not declared or not labels or set(declared) & set(labels):
        return ()
    finding = Finding(
        requirement="declaration",
        statement=f"the company declares {', '.join(declared)}; "
        f"the evidence speaks for {', '.join(labels)}",
        answer=Answer.UNMET,
        observed=", ".join(labels),
        remedy="ask the company, and correct the declaration or the description",
    )
    return (finding,)
