from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from core.engines import Engine
from core.engines.openai.engine import OpenAIEngine
from core.images import Workshop
from tests.contracts.engine_contract import Begun, EngineContract
from tests.wire.fake_openai import FakeOpenAI, never


class TestOpenAI(EngineContract):
    @pytest.fixture
    async def engine(self, service: FakeOpenAI, workshop: Workshop) -> AsyncIterator[Engine]:
        made = OpenAIEngine(service.api_key, base_url=service.base_url, workshop=workshop)
        yield made
        await made.aclose()

    @pytest.fixture
    async def stalled(self, service: FakeOpenAI) -> Begun:
        service.mishaps.append(never)

        async def begun() -> None:
            await service.started.wait()

        return begun
