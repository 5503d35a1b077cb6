"""What a site can hold, and what runs out first."""

from technopark.capacity.vector import Capacity, CapacityLine, Need, Standing, of

__all__ = ["Capacity", "CapacityLine", "Need", "Standing", "of"]
