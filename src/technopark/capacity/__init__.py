"""What a site can hold, what runs out first, and which published figures cannot all be true."""

from technopark._model.density import DensityRule
from technopark.capacity._fit import Place
from technopark.capacity._worth import Worth, WorthTable
from technopark.capacity.allocate import allocate
from technopark.capacity.people import (
    AreaFactor,
    area_factors,
    density,
    density_rule,
    efficiency,
    load_factor,
    occupant_load,
    people,
    reserved,
    residents,
    volume_people,
)
from technopark.capacity.plan import Method, Plan, PlanLine
from technopark.capacity.printed import (
    Printed,
    check_rates,
    check_share,
    check_sum,
    implied_stock,
)
from technopark.capacity.reconcile import reconcile
from technopark.capacity.vector import Capacity, CapacityLine, Need, Standing, of

__all__ = [
    "AreaFactor",
    "Capacity",
    "CapacityLine",
    "DensityRule",
    "Method",
    "Need",
    "Place",
    "Plan",
    "PlanLine",
    "Printed",
    "Standing",
    "Worth",
    "WorthTable",
    "allocate",
    "area_factors",
    "check_rates",
    "check_share",
    "check_sum",
    "density",
    "density_rule",
    "efficiency",
    "implied_stock",
    "load_factor",
    "occupant_load",
    "of",
    "people",
    "reconcile",
    "reserved",
    "residents",
    "volume_people",
]
