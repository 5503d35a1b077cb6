"""A named figure: what it is called, how it is defined, what it comes to and why."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.exact import Number, decimal, number_of, scaled
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.table import Table, Tabular
from technopark._kernel.tuples import tuples
from technopark.errors import InvalidValueError, MissingInputError

if TYPE_CHECKING:
    from decimal import Decimal

SHARE = "share"
_PERCENT = 100


@attrs.frozen(kw_only=True, field_transformer=tuples)
class Definition:
    """What a figure is called and how it is worked out.

    Attributes:
        name: its short name, by which it is asked for.
        words: the definition in words.
        unit: what the figure counts; `share` for a part of one.
        sources: who defines it so.
    """

    name: str
    words: str
    unit: str = SHARE
    sources: tuple[Citation, ...] = ()

    def over(self, top: Explanation[Any], bottom: Explanation[Any], *, note: str = "") -> Measure:
        """Give the figure as a quotient; a gap where the denominator is zero."""
        if not bottom.value:
            return self.gap(f"{bottom.label} is zero", numerator=top.value, denominator=Fraction(0))
        why = Explanation(
            label=self.name,
            value=Fraction(top.value) / Fraction(bottom.value),
            operation=Operation.QUOTIENT,
            inputs=(top, bottom),
            sources=self.sources,
            note=note,
        )
        return self.known(why, numerator=top.value, denominator=bottom.value)

    def known(
        self,
        why: Explanation[Any],
        *,
        numerator: Fraction | int | None = None,
        denominator: Fraction | int | None = None,
        warning: str = "",
    ) -> Measure:
        """Give the figure that an explanation works out."""
        return Measure(
            definition=self,
            value=Fraction(why.value),
            numerator=None if numerator is None else Fraction(numerator),
            denominator=None if denominator is None else Fraction(denominator),
            warning=warning,
            why=why,
        )

    def gap(
        self,
        reason: str,
        *,
        numerator: Fraction | int | None = None,
        denominator: Fraction | int | None = None,
    ) -> Measure:
        """Say that the figure is unknown, and why."""
        return Measure(
            definition=self,
            value=None,
            numerator=None if numerator is None else Fraction(numerator),
            denominator=None if denominator is None else Fraction(denominator),
            reason=reason,
        )


@attrs.frozen(kw_only=True, str=False)
class Measure(Tabular):
    """A figure with its definition, and the way it was worked out or the reason why not.

    Attributes:
        definition: what it is.
        value: the exact figure; none where an input is missing.
        numerator: what was divided, where it is known.
        denominator: by what, where it is known.
        reason: why there is no value; empty where there is one.
        warning: what a reader must know before using it.
        why: the steps to the value.

    Raises:
        InvalidValueError: neither a value nor a reason is given, or both are.

    Examples:
        >>> import technopark as tp
        >>> let = tp.Explanation(label="let", value=71)
        >>> all_of_it = tp.Explanation(label="all", value=100)
        >>> figure = tp.Definition(name="physical", words="let ÷ all").over(let, all_of_it)
        >>> figure.value, figure.percent()
        (Fraction(71, 100), Decimal('71.00'))
    """

    definition: Definition
    value: Fraction | None
    numerator: Fraction | None = None
    denominator: Fraction | None = None
    reason: str = ""
    warning: str = ""
    why: Explanation[Any] | None = None

    def __attrs_post_init__(self) -> None:
        if (self.value is None) != bool(self.reason):
            raise InvalidValueError("Measure", (self.value, self.reason), "a value or a reason")

    @property
    def name(self) -> str:
        """The short name of its definition."""
        return self.definition.name

    @property
    def unit(self) -> str:
        """What the figure counts."""
        return self.definition.unit

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Who defines it so, and whose figures it rests on."""
        return self.definition.sources if self.why is None else self.why.all_sources()

    def known(self) -> Fraction:
        """Give the exact value.

        Raises:
            MissingInputError: there is none; the error says why.
        """
        if self.value is None:
            raise MissingInputError(self.name, self.reason)
        return self.value

    def rounded(self, step: Number, mode: Mode = Mode.HALF_UP) -> Decimal:
        """Give the value rounded to a step, such as `"0.1"`.

        Raises:
            MissingInputError: there is no value.
        """
        exact_step = decimal(step, "Measure.rounded step")
        value = round_to(self.known(), exact_step, mode)
        return _placed(value, exact_step)

    def percent(self, step: Number = "0.01", mode: Mode = Mode.HALF_UP) -> Decimal:
        """Give a share in percent, rounded to a step.

        Raises:
            MissingInputError: there is no value.
        """
        exact_step = decimal(step, "Measure.percent step")
        return _placed(round_to(self.known() * _PERCENT, exact_step, mode), exact_step)

    def explain(self) -> Explanation[Any]:
        """Say how the value came about, or what is missing."""
        if self.why is not None:
            return self.why
        return Explanation(
            label=self.name, value=self.value, note=self.reason, sources=self.definition.sources
        )

    def shown(self) -> str:
        """Write the value as people read it: a share in percent, else four decimals at most."""
        if self.value is None:
            return "unknown"
        if self.unit == SHARE:
            return f"{self.percent()} %"
        return number_of(round_to(self.value, Fraction(1, 10_000), Mode.HALF_UP), self.unit)

    def row(self) -> tuple[object, ...]:
        """Give the figure as a line of a table: name, value, numerator, denominator, remark."""
        remark = self.reason or self.warning or self.definition.words
        return (self.name, self.shown(), _short(self.numerator), _short(self.denominator), remark)

    def table(self) -> Table:
        """Give the figure as a table of one row."""
        columns = ("definition", "value", "numerator", "denominator", "remark")
        return Table.of("", columns, (self.row(),))


def _short(value: Fraction | None) -> Fraction | None:
    return None if value is None else round_to(value, Fraction(1, 100), Mode.HALF_UP)


def _placed(value: Fraction, step: Decimal) -> Decimal:
    """Write a rounded value with as many places as its step has."""
    places = max(-int(step.as_tuple().exponent), 0)
    return scaled(int(value * 10**places), places)
