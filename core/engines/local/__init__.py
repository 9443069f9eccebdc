"""Exact operations on this machine: nothing leaves it, nothing costs."""

from core.engines.local.detectors import Detectors
from core.engines.local.engine import LocalEngine

__all__ = ["Detectors", "LocalEngine"]
