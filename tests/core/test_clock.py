"""A clock that is set back while edits wait and run."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from core.engines import EngineRequest, Report
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.photos import jpeg


class Clock:
    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def set_back(self) -> None:
        self._ahead -= timedelta(hours=1)


async def test_edits_keep_their_order_and_end(bench: Bench) -> None:
    clock, gate = Clock(), asyncio.Event()
    bench.now = clock

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    bench.engine.before = wait
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        clock.set_back()
        await bench.chat.say("two")
        clock.set_back()
        await bench.chat.say("three")
        waiting = await assembly.store.unfinished(bench.chat.conversation_id)
        assert [edit.instruction for edit in waiting] == ["one", "two", "three"]
        gate.set()
        await bench.idle()
        assert "v4 from v3" in bench.chat.latest().text
        head = await assembly.store.head(bench.chat.conversation_id, bench.chat.user_id)
        assert head
        versions = (await assembly.store.session(head.version_id)).versions
        assert [v.duration_s is None or v.duration_s >= 0 for v in versions] == [True] * 4
        await bench.chat.say("/undo")
        assert "v3 from v2" in bench.chat.latest().text
    assert [request.prompt for request in bench.engine.requests] == ["one", "two", "three"]
