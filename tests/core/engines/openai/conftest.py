from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from core.engines.openai.engine import OpenAIEngine
from core.images import Workshop
from tests.wire.fake_openai import FakeOpenAI


@pytest.fixture
async def service() -> AsyncIterator[FakeOpenAI]:
    async with FakeOpenAI().running() as running:
        yield running


class Engines:
    """Makes engines that talk to the fake service, and remembers how long they waited."""

    def __init__(self, service: FakeOpenAI, workshop: Workshop) -> None:
        self._service, self._workshop = service, workshop
        self.made: list[OpenAIEngine] = []
        self.waits_s: list[float] = []

    def __call__(self, *, api_key: str | None = None, **settings: Any) -> OpenAIEngine:
        async def sleep(seconds: float) -> None:
            self.waits_s.append(seconds)

        settings.setdefault("base_url", self._service.base_url)
        key = api_key or self._service.api_key
        engine = OpenAIEngine(key, workshop=self._workshop, sleep=sleep, **settings)
        self.made.append(engine)
        return engine


@pytest.fixture
async def engines(service: FakeOpenAI, workshop: Workshop) -> AsyncIterator[Engines]:
    making = Engines(service, workshop)
    yield making
    for engine in making.made:
        await engine.aclose()


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with Workshop(2) as opened:
        yield opened
