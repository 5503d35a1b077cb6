"""Mechanisms that know nothing of parks."""
