"""Edits that are set aside, and what their owner does about them."""

from __future__ import annotations

import asyncio

import pytest
from pydantic import SecretStr

from bot.cli import _parser
from bot.config import BotSection, Config, StorageSection
from bot.jobs import jobs
from bot.storage import Place
from core.engines import EngineRequest, Report
from core.errors import UserError
from core.storage import EditState
from core.texts import Texts
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.core.test_restart import forever
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


def config_of(place: Place) -> Config:
    return Config(
        bot=BotSection(data_folder=place.data_folder),
        storage=StorageSection(
            database_url=SecretStr(place.database_url) if place.database_url else None,
            blob_url=SecretStr(place.blob_url) if place.blob_url else None,
        ),
    )


async def command(bench: Bench, *words: str) -> None:
    arguments = _parser().parse_args(["jobs", *words])
    assert await jobs(arguments, config_of(bench.place), Texts()) == 0


async def set_aside(bench: Bench) -> str:
    """Have an edit that three processes died of."""
    bench.engine = ScriptedEngine(paid=False)
    bench.engine.before = forever
    async with bench.running(shutdown_grace_s=0) as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        (edit,) = await assembly.store.undelivered()
        store = assembly.store
        # As three kills leave it: runs that began and never ended.
        bench.engine.before = None
        async with store._db.transaction() as tx:
            await tx.execute("UPDATE edits SET tries = 3, run_token = 'of a dead process'")
    return edit.id


async def test_an_edit_that_ends_its_runs_is_set_aside_and_told(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    edit_id = await set_aside(bench)
    calls = len(bench.engine.requests)
    async with bench.running() as assembly:
        await bench.idle()
        assert edit_id in bench.chat.latest().text
        stored = await assembly.store.edit(edit_id)
        assert stored is not None
        assert (stored.state, stored.set_aside) == (EditState.FAILED, "ended-its-runs")
        # It does not hold up the person's next one.
        await bench.chat.say("two")
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    assert len(bench.engine.requests) == calls + 1
    await command(bench, "list")
    assert f"{edit_id}  set aside (ended-its-runs)" in capsys.readouterr().out


async def test_the_owner_has_it_tried_again(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    edit_id = await set_aside(bench)
    async with bench.running():
        await bench.idle()
    await command(bench, "show", edit_id)
    assert "model:edit; 0 done" in capsys.readouterr().out
    await command(bench, "retry", edit_id)
    async with bench.running():
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    with pytest.raises(UserError, match="jobs-not-set-aside"):
        await command(bench, "retry", edit_id)


async def test_the_owner_drops_what_was_set_aside_and_what_waits(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    edit_id = await set_aside(bench)
    async with bench.running():
        await bench.idle()
    await command(bench, "drop", edit_id)
    bench.engine.before = forever
    async with bench.running(shutdown_grace_s=0) as assembly:
        await bench.chat.say("two")
        (waiting,) = await assembly.store.undelivered()
    await command(bench, "drop", waiting.id)
    capsys.readouterr()
    await command(bench, "list")
    assert "Nothing waits" in capsys.readouterr().out
    with pytest.raises(UserError, match="jobs-finished"):
        await command(bench, "drop", waiting.id)
    with pytest.raises(UserError, match="jobs-unknown"):
        await command(bench, "drop", "nobody's")


async def test_nobody_waits_for_what_another_asked_for(bench: Bench) -> None:
    gate = asyncio.Event()

    async def wait_for_the_first(request: EngineRequest, report: Report) -> None:
        del report
        if request.prompt.startswith("slow"):
            await gate.wait()

    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("", (jpeg("astronaut"),), user="2")
        bench.engine.before = wait_for_the_first
        for number in range(12):
            await bench.chat.say(f"slow {number}")
        await bench.chat.say("quick", user="2")
        async with asyncio.timeout(10):
            while not any(
                "v2 from v1" in m.shown.text for m in bench.chat.messenger.messages.values()
            ):
                await asyncio.sleep(0.005)
        assert [r.prompt for r in bench.engine.requests if r.prompt == "quick"] == ["quick"]
        gate.set()
        await bench.idle()
    slow = [r.prompt for r in bench.engine.requests if r.prompt.startswith("slow")]
    assert slow == [f"slow {number}" for number in range(12)]


async def test_free_work_is_not_stuck_behind_paid_work(bench: Bench) -> None:
    gate = asyncio.Event()

    async def busy(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    free = ScriptedEngine("free", operations=("remove_background",), paid=False)
    bench.engines = [free]
    bench.engine.before = busy
    async with bench.running():
        people = [str(number) for number in range(20, 32)]
        for person in people:
            await bench.chat.say("paid", (jpeg("astronaut"),), user=person)
        await until(lambda: len(bench.engine.requests) == 8)
        await bench.chat.say("/removebg", (jpeg("astronaut"),), user="99")
        await until(lambda: free.requests)
        gate.set()
        await bench.idle()
    assert len(bench.engine.requests) == 12
