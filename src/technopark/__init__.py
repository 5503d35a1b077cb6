"""Domain objects and rules for technology parks."""

__version__ = "0.1.0"
