"""The port of everything that makes pictures, and its implementations."""

from core.engines.port import (
    Capabilities,
    Engine,
    EngineError,
    EngineNote,
    EngineRequest,
    EngineResult,
    Failure,
    Parameter,
    Progress,
    Report,
)

__all__ = [
    "Capabilities",
    "Engine",
    "EngineError",
    "EngineNote",
    "EngineRequest",
    "EngineResult",
    "Failure",
    "Parameter",
    "Progress",
    "Report",
]
