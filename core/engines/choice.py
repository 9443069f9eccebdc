"""Which engine does a step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.engines.port import Engine, EngineError, Failure
from core.planning import Step


class Engines:
    """The configured engines, in order of preference."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self._engines = tuple(engines)

    def __iter__(self) -> Iterator[Engine]:
        return iter(self._engines)

    def can(self, operation: str) -> bool:
        """Tell whether any engine has an operation."""
        return any(operation in engine.capabilities.operations for engine in self._engines)

    def for_step(self, step: Step) -> Engine:
        """Return the engine for a step: the one that it names, else the first that can.

        Raises:
            EngineError: No configured engine has the operation, or not the named one.
        """
        able = [e for e in self._engines if step.operation in e.capabilities.operations]
        wanted = step.parameters.get("engine")
        if wanted is not None:
            able = [engine for engine in able if engine.name == wanted]
        if not able:
            raise EngineError(
                Failure.MISCONFIGURED,
                "engine-not-available" if wanted is not None else "no-engine-for-this",
                engine=str(wanted)[:40],
                operation=step.operation.replace("_", " "),
            )
        return able[0]
