"""An engine that takes no time and memory before it is used."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from core.engines.port import Capabilities, Engine, EngineRequest, EngineResult, Report


class OnDemand:
    """Loads an engine's libraries at the first call, off the event loop."""

    def __init__(
        self, name: str, capabilities: Capabilities, load: Callable[[], Callable[[], Engine]]
    ) -> None:
        """Stand in for an engine.

        Args:
            name: Of the engine.
            capabilities: Of the engine, known without its libraries.
            load: Imports what is needed, in a thread, and returns what makes the engine.
        """
        self.name = name
        self.capabilities = capabilities
        self._load = load
        self._loading = asyncio.Lock()
        self._engine: Engine | None = None

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """See `core.engines.Engine.run`."""
        return await (await self._made()).run(request, report)

    async def check(self) -> None:
        """See `core.engines.Engine.check`."""
        await (await self._made()).check()

    async def aclose(self) -> None:
        """See `core.engines.Engine.aclose`."""
        if self._engine is not None:
            await self._engine.aclose()

    async def _made(self) -> Engine:
        async with self._loading:
            if self._engine is None:
                make = await asyncio.to_thread(self._load)
                self._engine = make()
        return self._engine
