"""What changes if: a park on a day, dated changes to it, projected and compared."""

from technopark.scenario.changes import (
    AddLease,
    AmendLease,
    Change,
    CloseSite,
    LeaseUp,
    LoseTenant,
    OpenSite,
    PriceSite,
)
from technopark.scenario.metrics import METRICS, Metric, Situation
from technopark.scenario.plan import Scenario, baseline
from technopark.scenario.project import (
    Comparison,
    Difference,
    Point,
    Projection,
    compare,
    project,
)

__all__ = [
    "METRICS",
    "AddLease",
    "AmendLease",
    "Change",
    "CloseSite",
    "Comparison",
    "Difference",
    "LeaseUp",
    "LoseTenant",
    "Metric",
    "OpenSite",
    "Point",
    "PriceSite",
    "Projection",
    "Scenario",
    "Situation",
    "baseline",
    "compare",
    "project",
]
