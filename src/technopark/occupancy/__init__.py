"""How full a park is, by which definition; who comes and goes, and which terms end when."""

from technopark.occupancy.report import Report, report
from technopark.occupancy.tally import Tally

__all__ = ["Report", "Tally", "report"]
