"""An engine that is loaded at its first call."""

from __future__ import annotations

import asyncio

from core.engines import Engine, EngineRequest
from core.engines.on_demand import OnDemand
from core.images import EncodedImage, ImageInfo
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


def request() -> EngineRequest:
    content = jpeg("rocket")
    info = ImageInfo("image/jpeg", (640, 427), len(content))
    return EngineRequest(operation="edit", images=(EncodedImage(content, info),))


async def test_it_is_loaded_once_and_only_when_it_is_used() -> None:
    made: list[ScriptedEngine] = []
    loads: list[str] = []

    def make() -> Engine:
        made.append(ScriptedEngine())
        return made[-1]

    def load() -> object:
        loads.append("load")
        return make

    engine = OnDemand("scripted", ScriptedEngine().capabilities, load)  # type: ignore[arg-type]
    await engine.aclose()
    assert not loads
    results = await asyncio.gather(*(engine.run(request(), lambda _: None) for _ in range(3)))
    await engine.check()
    assert [result.model for result in results] == ["scripted"] * 3
    assert (len(made), len(loads)) == (1, 1)
