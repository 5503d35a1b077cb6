"""Data from the world: dated figures, each with its citation."""
