from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from core.engines.replicate.client import ReplicateClient
from core.engines.replicate.engine import ReplicateEngine
from core.engines.replicate.models import MODELS, ModelSpec
from core.images import Workshop
from tests.wire.fake_replicate import FakeReplicate


class Engines:
    """Makes engines that talk to the fake service, and remembers how long they waited."""

    def __init__(self, service: FakeReplicate, workshop: Workshop) -> None:
        self._service, self._workshop = service, workshop
        self.made: list[ReplicateEngine] = []
        self.waits_s: list[float] = []

    def client(self, **settings: Any) -> ReplicateClient:
        async def sleep(seconds: float) -> None:
            self.waits_s.append(seconds)
            await asyncio.sleep(0)

        settings.setdefault("base_url", self._service.base_url)
        settings.setdefault("output_origins", (self._service.base_url,))
        settings.setdefault("hold_s", 1)
        token = settings.pop("api_token", self._service.token)
        return ReplicateClient(token, sleep=sleep, **settings)

    def __call__(self, which: str | ModelSpec, **settings: Any) -> ReplicateEngine:
        spec = MODELS[which] if isinstance(which, str) else which
        engine = ReplicateEngine(spec, self.client(**settings), self._workshop)
        self.made.append(engine)
        return engine


@pytest.fixture
async def service() -> AsyncIterator[FakeReplicate]:
    async with FakeReplicate().running() as running:
        yield running


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with Workshop(2) as opened:
        yield opened


@pytest.fixture
async def engines(service: FakeReplicate, workshop: Workshop) -> AsyncIterator[Engines]:
    making = Engines(service, workshop)
    yield making
    for engine in making.made:
        await engine.aclose()
