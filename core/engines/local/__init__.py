"""Exact operations on this machine: nothing leaves it, nothing costs."""
