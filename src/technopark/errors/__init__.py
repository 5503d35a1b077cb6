"""Every error that technopark raises on purpose.

Each kind is a `TechnoparkError` and also the builtin that people already catch. The fields are
the contract; the sentence is not. A sentence says what was got, what is allowed and what to do.
"""

from technopark.errors._base import (
    ManyFaultsError,
    TechnoparkError,
    raise_all,
)
from technopark.errors._rules import (
    AmbiguousRuleError,
    ContradictionError,
    MissingInputError,
    NoRuleError,
    NotInForceError,
    UndecidedError,
)
from technopark.errors._things import (
    ClauseError,
    DuplicateError,
    EventOrderError,
    IllegalTransitionError,
    OverlapError,
    PaymentMismatchError,
    UnknownNameError,
)
from technopark.errors._values import (
    AreaExceededError,
    BasisMismatchError,
    CurrencyMismatchError,
    FloatRefusedError,
    InvalidPeriodError,
    InvalidValueError,
    NegativeAreaError,
    RoundingNeededError,
    UnitMismatchError,
    UnknownCurrencyError,
)

__all__ = [
    "AmbiguousRuleError",
    "AreaExceededError",
    "BasisMismatchError",
    "ClauseError",
    "ContradictionError",
    "CurrencyMismatchError",
    "DuplicateError",
    "EventOrderError",
    "FloatRefusedError",
    "IllegalTransitionError",
    "InvalidPeriodError",
    "InvalidValueError",
    "ManyFaultsError",
    "MissingInputError",
    "NegativeAreaError",
    "NoRuleError",
    "NotInForceError",
    "OverlapError",
    "PaymentMismatchError",
    "RoundingNeededError",
    "TechnoparkError",
    "UndecidedError",
    "UnitMismatchError",
    "UnknownCurrencyError",
    "UnknownNameError",
    "raise_all",
]

# A traceback names the place that users import from.
for _name in __all__:
    globals()[_name].__module__ = __name__
