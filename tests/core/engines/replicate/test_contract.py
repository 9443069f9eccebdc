from __future__ import annotations

import pytest

from core.engines import Engine
from core.engines.replicate.models import MODELS
from tests.contracts.engine_contract import Begun, EngineContract
from tests.core.engines.replicate.conftest import Engines
from tests.wire.fake_replicate import FOREVER, Behaviour, FakeReplicate


@pytest.mark.parametrize("name", MODELS)
class TestReplicate(EngineContract):
    @pytest.fixture
    async def engine(self, engines: Engines, name: str) -> Engine:
        return engines(name)

    @pytest.fixture
    async def stalled(self, service: FakeReplicate) -> Begun:
        service.behaviours.append(Behaviour(processing=FOREVER))

        async def begun() -> None:
            await service.created.wait()

        return begun
