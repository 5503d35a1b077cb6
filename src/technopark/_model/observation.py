"""What somebody published about a park, a site or an organisation, and when."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

import attrs

from technopark._kernel.aligned import Aligned
from technopark._kernel.citation import Citation
from technopark._kernel.exact import decimal, grouped, number_of
from technopark._kernel.render import show
from technopark._kernel.term import Term
from technopark._model.area import Basis, read_basis
from technopark._model.period import check_day, faults_of_day
from technopark.errors import FloatRefusedError, InvalidValueError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable

Observed: TypeAlias = Decimal | bool | str | date
"""What can be observed: a number, a yes or no, a text, a day."""


class Qualifier(Term):
    """How a figure was qualified by its source."""

    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more than"
    UP_TO = "up to"


class Precision(Term):
    """How precisely the day of an observation is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    INFERRED = "inferred"


@attrs.define(str=False)
class _NumberAsTextError(FloatRefusedError):
    """A binary float where a text would not be read as the number."""

    def __str__(self) -> str:
        return (
            f"{self.where}: got the float {self.got!r}, which is not exact; "
            f'write Decimal("{self.got!r}"), as a text stays a text here'
        )


def _value(value: object) -> Observed:
    if isinstance(value, float):
        raise _NumberAsTextError("Observation.value", value)
    if isinstance(value, bool | str):
        return value
    if isinstance(value, date):
        return check_day(value, "Observation.value")
    return decimal(value, "Observation.value")


def _upper(value: object) -> Decimal | None:
    return None if value is None else decimal(value, "Observation.upper")


@attrs.frozen(kw_only=True, str=False)
class Observation(Aligned):
    """One published figure or fact, with its day and its source.

    Announced and observed figures are never constants: they carry the day for which they were
    published. Two of them may conflict; both stand.

    Attributes:
        subject: the id of what it is about.
        metric: the id of what was observed, such as `hosted`, `capacity`, `area`, `occupancy`.
        value: a number, a yes or no, a text or a day; the lower end where it is a span. A text is
            kept as it is, also where it reads like a number: write `Decimal("3.6")` for one.
        upper: the upper end of a span, as in "30 to 40 companies".
        qualifier: how the source qualified the figure.
        unit: what is counted: `companies`, `m2`, `units`, `percent`, `months`.
        basis: how an area was measured.
        kind: the part it is about, such as `start-up` among units.
        as_of: the day for which it was published.
        precision: how precisely that day is known.
        planned: whether it was announced for the future, not observed.
        definition: how the source defines it, where it says so.
        source: who says so.

    Raises:
        FloatRefusedError: the value is a binary float.
        InvalidValueError: an upper end without a lower number, or not above it.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> waiting = tp.Observation(
        ...     subject="casablanca",
        ...     metric="waiting",
        ...     value=30,
        ...     upper=40,
        ...     unit="companies",
        ...     as_of=date(2015, 6, 30),
        ...     precision=tp.Precision.INFERRED,
        ...     source=tp.Citation(
        ...         publisher="La Vie éco",
        ...         title="Technopark",
        ...         date="c. 2015",
        ...         confidence=tp.Confidence.HIGH,
        ...     ),
        ... )
        >>> print(waiting)
        30 to 40 companies
    """

    subject: str
    metric: str
    value: Observed = attrs.field(converter=_value)
    upper: Decimal | None = attrs.field(default=None, converter=_upper)
    qualifier: Qualifier = attrs.field(default=Qualifier.EXACTLY, converter=Qualifier)
    unit: str = ""
    basis: Basis | None = attrs.field(default=None, converter=attrs.converters.optional(read_basis))
    kind: str = ""
    as_of: date
    precision: Precision = attrs.field(default=Precision.DAY, converter=Precision)
    planned: bool = False
    definition: str = ""
    source: Citation

    def __attrs_post_init__(self) -> None:
        faults = faults_of_day(self.as_of, "Observation.as_of")
        if self.upper is not None:
            number = isinstance(self.value, Decimal) and self.value < self.upper
            if not number:
                allowed = f"a number above the lower end, {show(self.value)}"
                faults.append(InvalidValueError("Observation.upper", self.upper, allowed))
        raise_all(faults)

    @property
    def number(self) -> Fraction:
        """The figure as an exact fraction; the lower end of a span.

        Raises:
            InvalidValueError: what was observed is no number.
        """
        if not isinstance(self.value, Decimal):
            # a text may be what was observed, so "3.6" is not read as the number
            text = isinstance(self.value, str)
            allowed = 'a number, and no text: 3 or Decimal("3.6")' if text else "a number"
            raise InvalidValueError(f"{self.subject} {self.metric}", self.value, allowed)
        return Fraction(self.value)

    def __str__(self) -> str:
        word = "" if self.qualifier is Qualifier.EXACTLY else f"{self.qualifier} "
        basis = f" ({self.basis})" if self.basis else ""
        if isinstance(self.value, Decimal) and self.upper is None:
            return f"{word}{number_of(self.value, self.unit)}{basis}"
        to = "" if self.upper is None else f" to {grouped(self.upper)}"
        unit = f" {self.unit}" if self.unit else ""
        return f"{word}{show(self.value)}{to}{unit}{basis}"


def known(
    observations: Iterable[Observation],
    metric: str,
    *,
    on: date,
    kind: str | None = None,
    planned: bool | None = None,
    basis: Basis | None = None,
) -> tuple[Observation, ...]:
    """Give what was published about a metric up to a day, the latest last.

    Args:
        observations: where to look.
        metric: the metric's id.
        on: the day; what is as of a later one is not known yet.
        kind: only this part; all of them where it is none.
        planned: only announced ones, or only observed ones; both where it is none.
        basis: only areas of this basis; any where it is none.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> day = date(2018, 10, 8)
        >>> site = tp.reference.technopark(on=day).site("tanger")
        >>> [str(figure) for figure in tp.known(site.observations, "hosted", on=day)]
        ['20 companies', 'more than 50 companies', '50 companies']
    """
    found = (
        o
        for o in observations
        if o.metric == metric
        and o.as_of <= on
        and (kind is None or o.kind == kind)
        and (planned is None or o.planned is planned)
        and (basis is None or o.basis == basis)
    )
    return tuple(sorted(found, key=lambda o: o.as_of))


def latest(
    observations: Iterable[Observation],
    metric: str,
    *,
    on: date,
    kind: str | None = None,
    planned: bool | None = None,
    basis: Basis | None = None,
) -> Observation | None:
    """Give the last figure published about a metric up to a day, or none.

    Of several of one day the last given counts; `known` gives all of them. The arguments are
    those of `known`.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> day = date(2018, 10, 8)
        >>> site = tp.reference.technopark(on=day).site("casablanca")
        >>> print(tp.latest(site.observations, "area", on=day, basis=tp.Basis.USABLE))
        15,000 m2 (usable)
    """
    found = known(observations, metric, on=on, kind=kind, planned=planned, basis=basis)
    return found[-1] if found else None
