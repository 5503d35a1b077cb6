"""What a site can hold, what runs out first, who fits where and who waits.

Also which published figures cannot all be true.
"""

from technopark._model.density import DensityRule
from technopark.capacity._expected import WaitMethod
from technopark.capacity._fit import Place
from technopark.capacity._worth import Worth, WorthTable
from technopark.capacity.allocate import allocate
from technopark.capacity.areas import AreaFactor, area_factors, efficiency, load_factor
from technopark.capacity.bands import BandFit, SizeFit, fit
from technopark.capacity.erlang import erlang_a, erlang_b, erlang_c, servers_needed
from technopark.capacity.hidden import HiddenDemand, hidden_demand
from technopark.capacity.lines import CapacityLine, Need, Standing
from technopark.capacity.little import little
from technopark.capacity.offers import Offer, OfferOutcome, WaitingLine, WaitOutcome
from technopark.capacity.people import (
    density,
    density_rule,
    occupant_load,
    people,
    reserved,
    residents,
    volume_area,
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
from technopark.capacity.queue import Queue, QueueModel, queue
from technopark.capacity.reconcile import reconcile
from technopark.capacity.record import WaitingRecord
from technopark.capacity.serve import freed, serve
from technopark.capacity.vector import Capacity, of

__all__ = [
    "AreaFactor",
    "BandFit",
    "Capacity",
    "CapacityLine",
    "DensityRule",
    "HiddenDemand",
    "Method",
    "Need",
    "Offer",
    "OfferOutcome",
    "Place",
    "Plan",
    "PlanLine",
    "Printed",
    "Queue",
    "QueueModel",
    "SizeFit",
    "Standing",
    "WaitMethod",
    "WaitOutcome",
    "WaitingLine",
    "WaitingRecord",
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
    "erlang_a",
    "erlang_b",
    "erlang_c",
    "fit",
    "freed",
    "hidden_demand",
    "implied_stock",
    "little",
    "load_factor",
    "occupant_load",
    "of",
    "people",
    "queue",
    "reconcile",
    "reserved",
    "residents",
    "serve",
    "servers_needed",
    "volume_area",
    "volume_people",
]
