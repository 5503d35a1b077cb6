"""Models of lease-up curves, told apart by their `curve`."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field

import technopark as tp
from technopark.schema._document import Document, as_model
from technopark.schema._fields import Ratio


class LinearCurve(Document[tp.LinearCurve]):
    """A `technopark.LinearCurve`."""

    curve: Literal["linear"]
    pre_let: Ratio = Fraction(0)
    ceiling: Ratio = Fraction(1)
    delay: Ratio = Fraction(0)
    months: Ratio


class LogisticCurve(Document[tp.LogisticCurve]):
    """A `technopark.LogisticCurve`."""

    curve: Literal["logistic"]
    pre_let: Ratio = Fraction(0)
    ceiling: Ratio = Fraction(1)
    delay: Ratio = Fraction(0)
    pace: Ratio
    steepest: Ratio


class BassCurve(Document[tp.BassCurve]):
    """A `technopark.BassCurve`."""

    curve: Literal["bass"]
    pre_let: Ratio = Fraction(0)
    ceiling: Ratio = Fraction(1)
    delay: Ratio = Fraction(0)
    innovation: Ratio
    imitation: Ratio


AnyCurve: TypeAlias = Annotated[
    LinearCurve | LogisticCurve | BassCurve,
    Field(discriminator="curve"),
    BeforeValidator(as_model),
]
"""Any lease-up curve, told apart by its `curve`."""
