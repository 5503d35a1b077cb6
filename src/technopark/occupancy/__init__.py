"""How full a park is, by which definition; who comes and goes, and which terms end when."""

from technopark.occupancy._peer_figures import PeerFigure
from technopark.occupancy.against import PlanAgainstActual, PlanMonth, plan_against_actual
from technopark.occupancy.cohort import SurvivalTarget, survival_rate
from technopark.occupancy.concentration import Concentration, concentration, concentration_of
from technopark.occupancy.curves import LeaseUpPlan, lease_up, months_to_full
from technopark.occupancy.ending import Ending, Pipeline, pipeline
from technopark.occupancy.expiry import (
    ExpiryProfile,
    ExpiryYear,
    Reversion,
    Reversions,
    expiries,
    reversions,
)
from technopark.occupancy.figures import (
    desk_occupancy,
    net_initial_yield,
    prorated,
    rent_occupancy,
    share,
    vacancy_rate,
    weighted_term,
)
from technopark.occupancy.flows import FlowEvent, Flows, Movement, flows
from technopark.occupancy.movement_figures import (
    absorption_rate,
    churn,
    mean_stay,
    net_absorption,
    net_absorption_from_vacancy,
)
from technopark.occupancy.peers import Benchmark, benchmark
from technopark.occupancy.policies import (
    Graduation,
    LargestTenant,
    MaximumStay,
    SectorQuota,
    UnitSize,
    check,
)
from technopark.occupancy.renewals import Absorption, absorption, retention
from technopark.occupancy.report import Report, report
from technopark.occupancy.rooms import FreeRun, Room, Rooms, Vacancies, rooms, vacancies
from technopark.occupancy.stacking import ExpiryBand, StackCell, StackFloor, Stacking, stacking
from technopark.occupancy.survival import (
    Stay,
    Survival,
    SurvivalStep,
    mean_of_leavers,
    stays,
    survival,
)
from technopark.occupancy.tally import Tally
from technopark.occupancy.tenants import Clock, tenants
from technopark.occupancy.terms import Until, wault
from technopark.occupancy.timeline import Timeline, timeline
from technopark.tables.peers import PeerMetric

__all__ = [
    "Absorption",
    "Benchmark",
    "Clock",
    "Concentration",
    "Ending",
    "ExpiryBand",
    "ExpiryProfile",
    "ExpiryYear",
    "FlowEvent",
    "Flows",
    "FreeRun",
    "Graduation",
    "LargestTenant",
    "LeaseUpPlan",
    "MaximumStay",
    "Movement",
    "PeerFigure",
    "PeerMetric",
    "Pipeline",
    "PlanAgainstActual",
    "PlanMonth",
    "Report",
    "Reversion",
    "Reversions",
    "Room",
    "Rooms",
    "SectorQuota",
    "StackCell",
    "StackFloor",
    "Stacking",
    "Stay",
    "Survival",
    "SurvivalStep",
    "SurvivalTarget",
    "Tally",
    "Timeline",
    "UnitSize",
    "Until",
    "Vacancies",
    "absorption",
    "absorption_rate",
    "benchmark",
    "check",
    "churn",
    "concentration",
    "concentration_of",
    "desk_occupancy",
    "expiries",
    "flows",
    "lease_up",
    "mean_of_leavers",
    "mean_stay",
    "months_to_full",
    "net_absorption",
    "net_absorption_from_vacancy",
    "net_initial_yield",
    "pipeline",
    "plan_against_actual",
    "prorated",
    "rent_occupancy",
    "report",
    "retention",
    "reversions",
    "rooms",
    "share",
    "stacking",
    "stays",
    "survival",
    "survival_rate",
    "tenants",
    "timeline",
    "vacancies",
    "vacancy_rate",
    "wault",
    "weighted_term",
]
