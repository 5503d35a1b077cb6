"""Yes, no or unknown, with every reason."""

from __future__ import annotations

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark.errors import UndecidedError


class Answer(Term):
    """What is known of a requirement."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Finding:
    """One requirement and what was found.

    Attributes:
        requirement: its id.
        statement: the requirement in words.
        answer: met, unmet or unknown.
        observed: what was observed, in words; empty where nothing was.
        remedy: what would make it met, or known; empty where it is met.
        sources: the rule's and the observation's.
    """

    requirement: str
    statement: str
    answer: Answer = attrs.field(converter=Answer)
    observed: str = ""
    remedy: str = ""
    sources: tuple[Citation, ...] = ()

    def __bool__(self) -> bool:
        raise UndecidedError(self.requirement)


@attrs.frozen(kw_only=True, str=False, field_transformer=tuples)
class Verdict(Tabular):
    """An answer to a yes-or-no question, with a finding for each requirement.

    It is met where all findings are met, unmet where one is unmet, and unknown otherwise. It
    has no truth value of its own: ask `holds`, `fails` or `unknown` by name.

    Attributes:
        subject: the question.
        findings: each requirement and what was found.

    Examples:
        >>> import technopark as tp
        >>> verdict = tp.Verdict(
        ...     subject="operational",
        ...     findings=(
        ...         tp.Finding(
        ...             requirement="companies",
        ...             statement="companies are active inside",
        ...             answer=tp.Answer.MET,
        ...         ),
        ...         tp.Finding(
        ...             requirement="team",
        ...             statement="a team manages it",
        ...             answer=tp.Answer.UNKNOWN,
        ...         ),
        ...     ),
        ... )
        >>> verdict.holds, verdict.fails, verdict.unknown
        (False, False, True)
    """

    subject: str
    findings: tuple[Finding, ...]

    @property
    def answer(self) -> Answer:
        """Met, unmet or unknown."""
        answers = {finding.answer for finding in self.findings}
        if Answer.UNMET in answers:
            return Answer.UNMET
        return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.MET

    @property
    def holds(self) -> bool:
        """Whether every requirement is met."""
        return self.answer is Answer.MET

    @property
    def fails(self) -> bool:
        """Whether a requirement is unmet."""
        return self.answer is Answer.UNMET

    @property
    def unknown(self) -> bool:
        """Whether none is unmet, but one is unknown."""
        return self.answer is Answer.UNKNOWN

    def __bool__(self) -> bool:
        raise UndecidedError(self.subject)

    def of(self, answer: Answer) -> tuple[Finding, ...]:
        """Give the findings with an answer."""
        return tuple(finding for finding in self.findings if finding.answer is answer)

    def all_sources(self) -> tuple[Citation, ...]:
        """Give every source once, in the order in which they appear."""
        return tuple(dict.fromkeys(s for finding in self.findings for s in finding.sources))

    def table(self) -> Table:
        """Give a row for each requirement."""
        rows = [(f.statement, f.answer.value, f.observed, f.remedy) for f in self.findings]
        title = f"{self.subject}: {self.answer}"
        return Table.of(title, ("requirement", "answer", "observed", "what to do"), rows)
