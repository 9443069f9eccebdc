"""What takes no time and memory before it is used."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from core.engines.port import Capabilities, Engine, EngineRequest, EngineResult, Report
from core.planning.language_model import Answer, LanguageModel

Made = TypeVar("Made")


class Lazy(Generic[Made]):
    """Makes one thing when it is first wanted; its libraries are loaded off the event loop."""

    def __init__(self, load: Callable[[], Callable[[], Made]]) -> None:
        """Make nothing yet.

        Args:
            load: Imports what is needed, in a thread, and returns what makes the thing.
        """
        self._load = load
        self._loading = asyncio.Lock()
        self.made: Made | None = None

    async def get(self) -> Made:
        """Return it, made now if it was not before."""
        async with self._loading:
            if self.made is None:
                make = await asyncio.to_thread(self._load)
                self.made = make()
        return self.made


class OnDemand:
    """An engine that is made at its first call."""

    def __init__(
        self, name: str, capabilities: Capabilities, load: Callable[[], Callable[[], Engine]]
    ) -> None:
        """Stand in for an engine.

        Args:
            name: Of the engine.
            capabilities: Of the engine, known without its libraries.
            load: See `Lazy`.
        """
        self.name = name
        self.capabilities = capabilities
        self._engine = Lazy(load)

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """See `core.engines.Engine.run`."""
        return await (await self._engine.get()).run(request, report)

    async def check(self) -> None:
        """See `core.engines.Engine.check`."""
        await (await self._engine.get()).check()

    async def aclose(self) -> None:
        """See `core.engines.Engine.aclose`."""
        if self._engine.made is not None:
            await self._engine.made.aclose()


class LanguageModelOnDemand:
    """A language model that is made at its first question."""

    def __init__(self, name: str, load: Callable[[], Callable[[], LanguageModel]]) -> None:
        """Stand in for a language model.

        Args:
            name: Its id.
            load: See `Lazy`.
        """
        self.name = name
        self._model = Lazy(load)

    async def answer(self, asked: str, requester: str) -> Answer:
        """See `core.planning.language_model.LanguageModel.answer`."""
        return await (await self._model.get()).answer(asked, requester)

    async def check(self) -> None:
        """See `core.planning.language_model.LanguageModel.check`."""
        await (await self._model.get()).check()

    async def aclose(self) -> None:
        """See `core.planning.language_model.LanguageModel.aclose`."""
        if self._model.made is not None:
            await self._model.made.aclose()
