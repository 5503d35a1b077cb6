"""Admission by sector, and quotas of segments, as verdicts."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, fraction, plain
from technopark._kernel.tuples import tuples
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark.errors import InvalidValueError, TechnoparkError, UnknownNameError, raise_all
from technopark.tables.taxonomies import ADMISSION, TECHNOPARK

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from technopark._model.taxonomy import Taxonomy
    from technopark.segments._mix import Mix
    from technopark.segments.result import Classification


def admission(found: Classification, *, on: date) -> Verdict:
    """Say whether a company is in a sector that Technopark admits on a day.

    Until 2015 a company had to work in information technology; from June 2016 on in one of
    three sectors: information technology, sustainable development and renewable energy, or the
    cultural industry. Which segment falls under which sector is a proposal. A company without a
    segment is unknown, not refused.

    Args:
        found: the classifier's answer.
        on: the day.

    Raises:
        NotInForceError: no rule is known for the day.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> found = tp.segments.classify("Panneaux solaires")
        >>> tp.segments.admission(found, on=date(2018, 10, 8)).holds
        True
        >>> tp.segments.admission(found, on=date(2005, 1, 1)).holds
        False
    """
    version = ADMISSION.version_on(on)
    sectors = version.value
    inside = [
        f"{label} ({sector})"
        for label in found.labels
        for sector, segments in sectors.items()
        if label in segments
    ]
    answer = Answer.MET if inside else Answer.UNMET if found.labels else Answer.UNKNOWN
    remedy = {
        Answer.MET: "",
        Answer.UNMET: "show an activity in one of the sectors admitted",
        Answer.UNKNOWN: "describe the activity, or give an activity code",
    }[answer]
    finding = Finding(
        requirement="sector",
        statement=f"the company works in one of: {', '.join(sectors)}",
        answer=answer,
        observed=", ".join(inside or found.labels) or f"no segment: {found.abstained}",
        remedy=remedy,
        sources=version.sources,
    )
    return Verdict(subject=f"admission of {found.name or 'the company'}", findings=(finding,))


def _share(value: Number | None) -> Fraction | None:
    return None if value is None else fraction(value, "Quota")


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Quota:
    """A segment's least or greatest share of a park.

    Attributes:
        segment: the segment.
        least: the least share, from 0 to 1; none where there is no such bound.
        most: the greatest share.
        sources: who asks for it.

    Raises:
        InvalidValueError: no bound, a bound outside 0 to 1, or a least above the greatest.
        FloatRefusedError: a bound is a binary float.

    Examples:
        >>> import technopark as tp
        >>> print(tp.segments.Quota(segment="gaming", least="0.3"))
        share of gaming: at least 0.3
    """

    segment: str
    least: Fraction | None = attrs.field(default=None, converter=_share)
    most: Fraction | None = attrs.field(default=None, converter=_share)
    sources: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        low, high = self.bounds
        faults: list[TechnoparkError] = [
            InvalidValueError(f"Quota.{name}", value, "a share from 0 to 1")
            for name, value in (("least", low), ("most", high))
            if not 0 <= value <= 1
        ]
        if self.least is None and self.most is None:
            faults.append(InvalidValueError("Quota", self.segment, "a least or a greatest share"))
        elif low > high:
            faults.append(InvalidValueError("Quota.least", self.least, "at most the greatest"))
        raise_all(faults)

    @property
    def bounds(self) -> tuple[Fraction, Fraction]:
        """The least and the greatest share; 0 and 1 where there is no bound."""
        low = Fraction(0) if self.least is None else self.least
        return low, Fraction(1) if self.most is None else self.most

    def __str__(self) -> str:
        bounds = [
            f"{word} {plain(value)}"
            for word, value in (("at least", self.least), ("at most", self.most))
            if value is not None
        ]
        return f"share of {self.segment}: {' and '.join(bounds)}"


def quotas(mix: Mix, asked: Iterable[Quota], *, taxonomy: Taxonomy = TECHNOPARK) -> Verdict:
    """Say whether a park's mix keeps quotas.

    Those whose segment is not known may belong to any: a quota that they could still break or
    meet is unknown, and so is each one where there is nothing to share.

    Args:
        mix: the mix, by companies, area or rent.
        asked: the quotas.
        taxonomy: the segments there are; those of the mix are known too.

    Raises:
        UnknownNameError: a quota of a segment that neither has; several are told together.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> firm = tp.Company(id="a", name="A", entered=date(2018, 1, 1))
        >>> park = tp.Park(id="p", name="P", companies=(firm,))
        >>> spread = tp.segments.mix(park, on=date(2018, 10, 8), labels={"a": ("gaming",)})
        >>> tp.segments.quotas(spread, [tp.segments.Quota(segment="gaming", most="0.5")]).fails
        True
    """
    wanted = tuple(asked)
    known = tuple(dict.fromkeys((*taxonomy.ids, *mix.segments)))
    raise_all(
        UnknownNameError("segment of a quota", quota.segment, known)
        for quota in wanted
        if quota.segment not in known
    )
    findings = tuple(_finding(mix, quota) for quota in wanted)
    return Verdict(subject=f"quotas of {mix.park} on {mix.on} by {mix.by}", findings=findings)


def _finding(mix: Mix, quota: Quota) -> Finding:
    if not mix.total:
        return Finding(
            requirement=quota.segment,
            statement=str(quota),
            answer=Answer.UNKNOWN,
            observed=f"no {mix.by} to share",
            remedy="give the tenants",
            sources=quota.sources,
        )
    low, high = quota.bounds
    share = mix.share(quota.segment)
    possible = share + mix.unknown
    if possible < low or share > high:
        answer = Answer.UNMET
    else:
        answer = Answer.MET if share >= low and possible <= high else Answer.UNKNOWN
    observed = f"{plain(share)} of {mix.by}"
    observed += f", and {plain(mix.unknown)} of unknown segment" if mix.unknown else ""
    remedy = {
        Answer.MET: "",
        Answer.UNMET: "admit more of other segments"
        if share > high
        else f"admit more of {quota.segment}",
        Answer.UNKNOWN: "find out the segment of the unknown",
    }[answer]
    return Finding(
        requirement=quota.segment,
        statement=str(quota),
        answer=answer,
        observed=observed,
        remedy=remedy,
        sources=quota.sources,
    )
