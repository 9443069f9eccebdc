"""Permits to speak where the bot is no member, and results that can no longer be posted."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.assembly import utc_now
from core.engines import EngineRequest, Progress, Report
from core.ids import MessageId
from core.messenger import ConversationGone, MessageGone
from core.storage import Permit
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.core.test_limits import Clock
from tests.photos import jpeg

MESSAGE = MessageId("fake:1:guest/2")
on_sqlite = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])


async def test_a_permit_is_kept_replaced_and_dropped(bench: Bench) -> None:
    soon = utc_now().replace(microsecond=0) + timedelta(minutes=15)
    async with bench.running() as assembly:
        await assembly.store.keep_permit(Permit(MESSAGE, "first", soon))
        await assembly.store.keep_permit(Permit(MESSAGE, "second", soon))
    async with bench.running() as assembly:
        store = assembly.store
        assert await store.permit(MESSAGE) == Permit(MESSAGE, "second", soon)
        dead = Permit(MessageId("fake:1:guest/3"), "dead", utc_now() - timedelta(seconds=1))
        await store.keep_permit(dead)
        assert await store.permit(dead.message_id) is None
        assert "second" not in repr(await store.permit(MESSAGE))


@on_sqlite
async def test_a_result_that_cannot_be_posted_is_shown_to_the_person_alone(bench: Bench) -> None:
    async with bench.running() as assembly:
        said = await bench.chat.say("", (jpeg("coffee"),))

        async def closed(*_: object) -> None:
            bench.chat.messenger.next_failures = [MessageGone(""), ConversationGone("")]

        bench.engine.before = closed
        await bench.chat.say("warmer", reply_to=said)
        await bench.idle()
        version = None
        async with asyncio.timeout(10):  # it comes after the edit is known as over
            while version is None:
                await asyncio.sleep(0.005)
                if bench.chat.latest_id().startswith("fake:private-1/"):
                    version = await assembly.store.version_shown_in(bench.chat.latest_id())
        shown = bench.chat.latest()
        assert shown.file is not None
        assert "you get it here" in shown.text
        assert version.number == 2


@on_sqlite
async def test_neither_there_nor_alone(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))

        async def closed(*_: object) -> None:
            bench.chat.messenger.next_failures = [
                MessageGone(""),
                *[ConversationGone("") for _ in range(3)],
            ]

        bench.engine.before = closed
        await bench.chat.say("warmer", reply_to=said)
        await bench.idle()
        async with asyncio.timeout(10):
            while bench.chat.messenger.next_failures:
                await asyncio.sleep(0.005)
        # It is kept, for the next time that something can be said.
        await bench.chat.say("/original")
        assert "v2 from v1" in bench.chat.latest().text
        assert bench.chat.latest().file is not None


@on_sqlite
async def test_what_is_likely_to_end_too_late_is_announced(bench: Bench) -> None:
    bench.chat.messenger.answers_s = 890
    clock, gates = Clock(), {"two": asyncio.Event(), "three": asyncio.Event()}
    bench.now = clock

    async def ten_minutes(request: EngineRequest, report: Report) -> None:
        del request, report
        clock.now += timedelta(minutes=10)

    async def half_done(request: EngineRequest, report: Report) -> None:
        if request.prompt == "three":
            report(Progress(0.5))
        await gates[request.prompt].wait()

    bench.engine.before = ten_minutes
    async with bench.running():
        await bench.chat.say("one", (jpeg("coffee"),))
        assert "Working on it" in bench.chat.latest().text
        await bench.idle()
        clock.now -= timedelta(minutes=10)
        bench.engine.before = half_done
        await bench.chat.say("two")
        assert bench.chat.latest().text == "Working on it…"
        await bench.chat.say("three")
        late, queued = bench.chat.latest().text.splitlines()
        assert "longer than the 15 minutes in which I can answer here" in late
        assert queued.startswith("Queued.")
        status = bench.chat.latest_id()
        gates["two"].set()
        await until(lambda: "50 %" in bench.chat.messenger.messages[status].shown.text)
        assert late in bench.chat.messenger.messages[status].shown.text
        gates["three"].set()
        await bench.idle()
        assert "v4 from v3" in bench.chat.latest().text
        assert "15 minutes" not in bench.chat.latest().text
    assert not any("15 minutes" in m.shown.text for m in bench.chat.messenger.messages.values())
