"""Associations, labels and titles: one module each, every rule with its source."""
