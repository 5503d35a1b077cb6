"""How a site fills over time: lease-up curves with pre-letting, pace, ceiling and delay."""

from __future__ import annotations

from abc import ABC, abstractmethod
from fractions import Fraction
from typing import Final

import attrs

from technopark._kernel.exact import Number, fraction, plain
from technopark._kernel.explain import Explanation, Operation
from technopark._kernel.exponential import Bounds, bounds, settled
from technopark._kernel.rounding import Mode, Quantity, Rounding, RoundingPolicy
from technopark.errors import InvalidValueError, TechnoparkError, raise_all

CURVE_ROUNDING: Final = RoundingPolicy(
    name="share of the way to 12 decimals, down",
    roundings=(Rounding.of(Quantity.RATIO, "0.000000000001", Mode.DOWN),),
)
"""How a curve with an exponential is rounded; what is not surely let does not count as let."""

_STEP = Fraction(1, 10**12)
_NEARLY_ALL = 1 - _STEP


def _pre_let(value: object) -> Fraction:
    return fraction(value, "LeaseUpCurve.pre_let")


def _ceiling(value: object) -> Fraction:
    return fraction(value, "LeaseUpCurve.ceiling")


def _pace(value: object) -> Fraction:
    return fraction(value, "LeaseUpCurve pace")


@attrs.frozen(kw_only=True)
class LeaseUpCurve(ABC):
    """How full a site gets, by months since a first day. `LinearCurve` and others say how.

    Attributes:
        pre_let: the share that is let on the first day, 0 to 1.
        ceiling: the share at which letting stops, or which it nears, `pre_let` to 1.
        delay: months after the first day in which nothing more is let, zero or more.

    Raises:
        InvalidValueError: shares that are not 0 to 1 and rising, or a delay below zero.
        FloatRefusedError: a number is a binary float.
    """

    pre_let: Fraction = attrs.field(default=Fraction(0), converter=_pre_let)
    ceiling: Fraction = attrs.field(default=Fraction(1), converter=_ceiling)
    delay: Fraction = attrs.field(default=Fraction(0), converter=_pace)

    def __attrs_post_init__(self) -> None:
        faults: list[TechnoparkError] = []
        if not 0 <= self.pre_let <= self.ceiling <= 1:
            got = (plain(self.pre_let), plain(self.ceiling))
            allowed = "0 <= pre_let <= ceiling <= 1"
            faults.append(InvalidValueError(f"{type(self).__name__} shares", got, allowed))
        if self.delay < 0:
            where = f"{type(self).__name__}.delay"
            faults.append(InvalidValueError(where, plain(self.delay), "zero or more"))
        raise_all([*faults, *self._faults()])

    @abstractmethod
    def _faults(self) -> list[TechnoparkError]:
        """Find what is wrong with the pace."""

    @abstractmethod
    def _way(self, months: Fraction) -> Explanation[Fraction]:
        """Give the share of the way from pre-letting to the ceiling, months after the delay."""

    @abstractmethod
    def _months_of(self, way: Fraction) -> int | None:
        """Give the first whole month, after the start, by which so much of the way is gone."""

    def share(self, *, months: Number) -> Fraction:
        """Give the share let some months after the first day; before it, the share pre-let.

        Args:
            months: since the first day; whole or not.

        Raises:
            FloatRefusedError: the months are a binary float.
        """
        return self.explain(months=months).value

    def explain(self, *, months: Number) -> Explanation[Fraction]:
        """Say what share is let some months after the first day, and why.

        Args:
            months: since the first day; whole or not.
        """
        passed = max(fraction(months, "LeaseUpCurve months") - self.delay, Fraction(0))
        way = self._way(passed)
        ceiling = Explanation(label="ceiling", value=self.ceiling)
        pre_let = Explanation(label="pre-let", value=self.pre_let)
        room = Explanation(
            label="left to let",
            value=self.ceiling - self.pre_let,
            operation=Operation.DIFFERENCE,
            inputs=(ceiling, pre_let),
        )
        let = Explanation(
            label="let since",
            value=room.value * way.value,
            operation=Operation.PRODUCT,
            inputs=(room, way),
        )
        return Explanation(
            label="share let",
            value=pre_let.value + let.value,
            operation=Operation.SUM,
            inputs=(pre_let, let),
        )

    def months_to(self, share: Number) -> int | None:
        """Give the first whole month by which a share is let; none where it never is.

        A logistic or a Bass curve nears its ceiling and does not reach it.

        Args:
            share: the share, 0 to 1.

        Raises:
            InvalidValueError: the share is not 0 to 1.
            FloatRefusedError: the share is a binary float.
        """
        wanted = fraction(share, "months_to share")
        if not 0 <= wanted <= 1:
            raise InvalidValueError("months_to share", share, "0 to 1")
        if wanted <= self.pre_let:
            return 0
        if wanted > self.ceiling:
            return None
        return self._months_of((wanted - self.pre_let) / (self.ceiling - self.pre_let))


@attrs.frozen(kw_only=True)
class LinearCurve(LeaseUpCurve):
    """Even steps from the share pre-let to the ceiling.

    Attributes:
        months: months of letting until the ceiling is reached, above zero.
        pre_let: the share that is let on the first day, 0 to 1.
        ceiling: the share at which letting stops, `pre_let` to 1.
        delay: months after the first day in which nothing more is let.

    Raises:
        InvalidValueError: months of zero or less, shares that are not 0 to 1 and rising, or a
            delay below zero.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> curve = tp.LinearCurve(months=10, pre_let="0.2", ceiling="0.9", delay=2)
        >>> [str(curve.share(months=month)) for month in (0, 2, 7, 12, 40)]
        ['1/5', '1/5', '11/20', '9/10', '9/10']
        >>> curve.months_to("0.9"), curve.months_to(1)
        (12, None)
    """

    months: Fraction = attrs.field(converter=_pace)

    def _faults(self) -> list[TechnoparkError]:
        if self.months > 0:
            return []
        return [InvalidValueError("LinearCurve.months", plain(self.months), "above zero")]

    def _way(self, months: Fraction) -> Explanation[Fraction]:
        passed = Explanation(
            label="months of letting, at most all",
            value=min(months, self.months),
            operation=Operation.MINIMUM,
            inputs=(
                Explanation(label="months of letting", value=months),
                Explanation(label="months to the ceiling", value=self.months),
            ),
        )
        whole = Explanation(label="months to the ceiling", value=self.months)
        return Explanation(
            label="share of the way",
            value=passed.value / self.months,
            operation=Operation.QUOTIENT,
            inputs=(passed, whole),
        )

    def _months_of(self, way: Fraction) -> int | None:
        return -(-(self.delay + way * self.months) // 1)


@attrs.frozen(kw_only=True)
class _SmoothCurve(LeaseUpCurve):
    """A curve with an exponential: it nears its ceiling and does not reach it."""

    @abstractmethod
    def _between(self, months: Fraction, bits: int) -> Bounds:
        """Bound the share of the way after some months of letting."""

    @abstractmethod
    def _formula(self) -> str:
        """Say the formula, with `{t}` for the months of letting."""

    def _way(self, months: Fraction) -> Explanation[Fraction]:
        way = Fraction(0)
        if months:  # for any other month the exact value is irrational, so it can be settled
            way = settled(lambda bits: self._between(months, bits), _STEP)
        return Explanation(
            label="share of the way",
            value=way,
            formula=self._formula().format(t=plain(months)),
            note=CURVE_ROUNDING.name,
        )

    def _months_of(self, way: Fraction) -> int | None:
        if way > _NEARLY_ALL:
            return None
        most = 1
        while self._reached(most) < way:
            most *= 2
        least = most // 2
        while most - least > 1:
            middle = (least + most) // 2
            least, most = (least, middle) if self._reached(middle) >= way else (middle, most)
        return most

    def _reached(self, month: int) -> Fraction:
        return self._way(max(month - self.delay, Fraction(0))).value


@attrs.frozen(kw_only=True)
class LogisticCurve(_SmoothCurve):
    """Slow, then fast, then slow: an S that is steepest in a stated month.

    With a pace of k a month and the steepest month h, the share of the way after t months is
    (1 - e^(-kt)) ÷ (1 + e^(-k(t - h))): the logistic function of k(t - h), shifted and stretched
    so that it begins at nothing and nears all. It is rounded down to 12 decimals, each of
    them that of the exact value.

    Attributes:
        pace: k, a month, above zero.
        steepest: h, the months of letting after which letting is fastest, zero or more.
        pre_let: the share that is let on the first day, 0 to 1.
        ceiling: the share that letting nears, `pre_let` to 1.
        delay: months after the first day in which nothing more is let.

    Raises:
        InvalidValueError: a pace of zero or less, a steepest month below zero, shares that are not
            0 to 1 and rising, or a delay below zero.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> curve = tp.LogisticCurve(pace="0.25", steepest=12)
        >>> print(curve.explain(months=6).inputs[1].inputs[1])
        share of the way: 0.141720887464 = (1 - e^(-0.25 × 6)) ÷ (1 + e^(-0.25 × (6 - 12))) (share of
        the way to 12 decimals, down)
        >>> curve.months_to("0.5"), curve.months_to(1)
        (13, None)
    """

    pace: Fraction = attrs.field(converter=_pace)
    steepest: Fraction = attrs.field(converter=_pace)

    def _faults(self) -> list[TechnoparkError]:
        return _unless_positive("LogisticCurve", pace=self.pace) + _unless_positive(
            "LogisticCurve", or_zero=True, steepest=self.steepest
        )

    def _between(self, months: Fraction, bits: int) -> Bounds:
        begun = bounds(-self.pace * months, bits)
        apart = bounds(-self.pace * abs(months - self.steepest), bits)
        early = months < self.steepest
        # u ÷ (u + 1) and 1 ÷ (1 + u) keep the exponents below zero on both sides of the steepest
        low, high = (
            (1 - one) * (u / (u + 1) if early else 1 / (1 + u))
            for one, u in zip(reversed(begun), apart if early else reversed(apart), strict=True)
        )
        return low, high

    def _formula(self) -> str:
        k, h = plain(self.pace), plain(self.steepest)
        return f"(1 - e^(-{k} × {{t}})) ÷ (1 + e^(-{k} × ({{t}} - {h})))"


@attrs.frozen(kw_only=True)
class BassCurve(_SmoothCurve):
    """Tenants who come by themselves, and tenants who come because others are there.

    With p and q a month, the share of the way after t months is that of F. M. Bass (1969):
    (1 - e^(-(p+q)t)) ÷ (1 + (q ÷ p) e^(-(p+q)t)). It is rounded down to 12 decimals, each of
    them that of the exact value.

    Attributes:
        innovation: p, a month: the share of what is left that comes by itself, above zero.
        imitation: q, a month: how strongly those who are there draw others, zero or more.
        pre_let: the share that is let on the first day, 0 to 1.
        ceiling: the share that letting nears, `pre_let` to 1.
        delay: months after the first day in which nothing more is let.

    Raises:
        InvalidValueError: an innovation of zero or less, an imitation below zero, shares that are
            not 0 to 1 and rising, or a delay below zero.
        FloatRefusedError: a number is a binary float.

    Examples:
        >>> import technopark as tp
        >>> curve = tp.BassCurve(innovation="0.02", imitation="0.2", ceiling="0.95")
        >>> print(curve.explain(months=6).inputs[1].inputs[1])
        share of the way: 0.199617060552 = (1 - e^(-0.22 × 6)) ÷ (1 + 10 × e^(-0.22 × 6)) (share of the
        way to 12 decimals, down)
        >>> curve.months_to("0.9"), curve.months_to("0.95")
        (25, None)
    """

    innovation: Fraction = attrs.field(converter=_pace)
    imitation: Fraction = attrs.field(converter=_pace)

    def _faults(self) -> list[TechnoparkError]:
        return _unless_positive("BassCurve", innovation=self.innovation) + _unless_positive(
            "BassCurve", or_zero=True, imitation=self.imitation
        )

    def _between(self, months: Fraction, bits: int) -> Bounds:
        pull = self.imitation / self.innovation
        least, most = bounds(-(self.innovation + self.imitation) * months, bits)
        return (1 - most) / (1 + pull * most), (1 - least) / (1 + pull * least)

    def _formula(self) -> str:
        both, pull = plain(self.innovation + self.imitation), self.imitation / self.innovation
        return f"(1 - e^(-{both} × {{t}})) ÷ (1 + {plain(pull)} × e^(-{both} × {{t}}))"


def _unless_positive(
    noun: str, *, or_zero: bool = False, **values: Fraction
) -> list[TechnoparkError]:
    allowed = "zero or more" if or_zero else "above zero"
    return [
        InvalidValueError(f"{noun}.{name}", plain(value), allowed)
        for name, value in values.items()
        if value < 0 or (value == 0 and not or_zero)
    ]
