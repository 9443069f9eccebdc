"""Instructions that people change after sending them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace

from core.engines import EngineRequest, Report
from core.ids import EditId
from core.messenger import DeliveryUnknown, Posted
from core.planning import Advice, Plan, PlanningContext, Step
from core.policy import PolicyRules
from core.storage.edit import Series
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


@contextmanager
def gated(bench: Bench) -> Iterator[asyncio.Event]:
    """The engine waits for the event, so that later edits of the person wait as well."""
    gate = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    bench.engine.before = wait
    yield gate
    gate.set()


@asynccontextmanager
async def one_runs(bench: Bench) -> AsyncIterator[asyncio.Event]:
    """A first edit runs for as long as the event is not set."""
    with gated(bench) as gate:
        async with bench.running():
            await bench.chat.say("first", (jpeg("astronaut"),))
            await until(lambda: bool(bench.engine.requests))
            yield gate
            gate.set()
            await bench.idle()


def prompts(bench: Bench) -> list[str]:
    return [request.prompt for request in bench.engine.requests]


async def test_a_waiting_edit_does_what_its_message_says_now(bench: Bench) -> None:
    async with one_runs(bench):
        said = await bench.chat.say("make it wormer")
        waiting = bench.chat.latest_id()
        await bench.chat.change(said, "make it warmer")
        told = bench.chat.latest()
        assert "Changed to “make it warmer”." in told.text
        assert "One edit is ahead" in told.text
        assert told.reply_to == said
        assert told.buttons[0][0][1].startswith("cancel:")
        assert await bench.chat.shown(waiting) is None
        posted = len(bench.chat.messenger.order)
    assert prompts(bench) == ["first", "make it warmer"]
    result = bench.chat.latest()
    assert len(bench.chat.messenger.order) == posted  # the new status message became the result
    assert result.file is not None
    assert "“make it warmer”" in result.text
    assert "v3 from v2" in result.text


async def test_a_change_is_made_once_and_the_newest_one_counts(bench: Bench) -> None:
    async with one_runs(bench):
        said = await bench.chat.say("one")
        await bench.chat.change(said, "two")
        await bench.chat.repeat_last_update()
        await bench.chat.change(said, "three", version=2)
        posted = len(bench.chat.messenger.order)
        await bench.chat.change(said, "three", version=3)  # a link preview, another picture
        assert len(bench.chat.messenger.order) == posted
    assert prompts(bench) == ["first", "three"]


async def test_what_runs_is_not_changed(bench: Bench) -> None:
    with gated(bench) as gate:
        async with bench.running():
            said = await bench.chat.say("wormer", (jpeg("astronaut"),))
            await until(lambda: bool(bench.engine.requests))
            await bench.chat.change(said, "warmer")
            assert "already working" in bench.chat.latest().text
            gate.set()
            await bench.idle()
    assert prompts(bench) == ["wormer"]


async def test_what_has_ended_or_asked_for_no_edit_starts_none(bench: Bench) -> None:
    async with bench.running():
        for first in ("one", "undo", "", "/edit one"):
            said = await bench.chat.say(first, (jpeg("astronaut"),))
            await bench.idle()
            posted = len(bench.chat.messenger.order)
            done = prompts(bench)
            await bench.chat.change(said, "make it warmer")
            await bench.idle()
            assert len(bench.chat.messenger.order) == posted
            assert prompts(bench) == done


async def test_a_message_that_did_not_mean_the_bot_stays_without_an_answer(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("what a day", (jpeg("astronaut"),), addressed=False)
        await bench.chat.change(said, "make it warmer", addressed=False)
        await bench.chat.change(said, "make it warmer", addressed=True, version=2)
        assert bench.chat.messenger.order == [said]
    assert not bench.engine.requests


async def test_nobody_changes_anothers_edit(bench: Bench) -> None:
    async with one_runs(bench):
        said = await bench.chat.say("mine")
        await bench.chat.change(said, "yours", user="2")
    assert prompts(bench) == ["first", "mine"]


async def test_somebody_who_may_not_is_told_nothing(bench: Bench) -> None:
    bench.rules = PolicyRules(allowed_users=frozenset({"fake:1"}))
    async with bench.running():
        said = await bench.chat.say("hello", user="2")
        posted = len(bench.chat.messenger.order)
        await bench.chat.change(said, "hello again", user="2")
        assert len(bench.chat.messenger.order) == posted


class Understanding:
    """Understands what has a "please" in it."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        del context
        steps = (Step("model", "edit", prompt=instruction),) if "please" in instruction else ()
        advice = (Advice("resize-how"),) if "resize" in instruction else ()
        return Plan(steps, advice)


async def test_what_cannot_be_done_leaves_the_edit_as_it_was(bench: Bench) -> None:
    bench.planner = Understanding()
    changes = {
        "": "Say what should change",
        "hmpf": "cannot turn",
        "please " * 1000: "at most",
        "undo": "cannot turn",
        "/undo": "cannot turn",
        "/generate a fox, please": "cannot turn",
    }
    with gated(bench) as gate:
        async with bench.running():
            await bench.chat.say("first please", (jpeg("astronaut"),))
            await until(lambda: bool(bench.engine.requests))
            said = await bench.chat.say("second please")
            for version, (text, answer) in enumerate(changes.items()):
                await bench.chat.change(said, text, version=version)
                told = bench.chat.latest().text
                assert answer in told
                assert "waits as you first asked" in told
            gate.set()
            await bench.idle()
    assert prompts(bench) == ["first please", "second please"]


async def test_the_advice_is_that_of_the_new_instruction(bench: Bench) -> None:
    bench.planner = Understanding()
    with gated(bench) as gate:
        async with bench.running():
            await bench.chat.say("first please", (jpeg("astronaut"),))
            await until(lambda: bool(bench.engine.requests))
            one = await bench.chat.say("resize please")
            other = await bench.chat.say("warmer please")
            await bench.chat.change(one, "warmer please")
            await bench.chat.change(other, "resize please")
            gate.set()
            await bench.idle()
    advised = [
        m.shown.text.splitlines()[0]
        for m in bench.chat.messenger.messages.values()
        if "the new size" in m.shown.text
    ]
    assert advised == ["“resize please”"]


async def test_commands_that_are_instructions_can_be_changed(bench: Bench) -> None:
    bench.engine = ScriptedEngine(operations=("edit", "generate"))
    async with one_runs(bench):
        edit = await bench.chat.say("/edit wormer")
        await bench.chat.change(edit, "/edit warmer")
        picture = await bench.chat.say("/generate a fax")
        await bench.chat.change(picture, "/generate a fox")
        several = await bench.chat.say("/variants red | blue")
        await bench.chat.change(several, "/variants red | green")
    assert sorted(prompts(bench)[1:]) == ["a fox", "blue", "red", "warmer"]


async def test_a_run_that_begins_meanwhile_wins(bench: Bench) -> None:
    async with one_runs(bench) as gate:
        said = await bench.chat.say("one")
        post = bench.chat.messenger.post

        async def post_late(*args: object) -> Posted:
            posted = await post(*args)  # type: ignore[arg-type]
            gate.set()
            await bench.idle()
            return posted

        bench.chat.messenger.post = post_late  # type: ignore[method-assign, assignment]
        await bench.chat.change(said, "two")
        bench.chat.messenger.post = post  # type: ignore[method-assign]
        assert not [
            m for m in bench.chat.messenger.messages.values() if "Changed to" in m.shown.text
        ]
    assert prompts(bench) == ["first", "one"]


async def test_an_edit_is_changed_though_nobody_knows_of_its_message(bench: Bench) -> None:
    async with one_runs(bench):
        said = await bench.chat.say("one")
        waiting = bench.chat.latest_id()
        bench.chat.messenger.next_failures = [DeliveryUnknown("no answer")]
        await bench.chat.change(said, "two")
    assert prompts(bench) == ["first", "two"]
    shown = await bench.chat.shown(waiting)
    assert shown is not None
    assert shown.file is not None


async def test_a_cancelled_edit_is_not_changed(bench: Bench) -> None:
    async with one_runs(bench) as gate:
        said = await bench.chat.say("one")
        await bench.chat.say("/cancel")
        posted = len(bench.chat.messenger.order)
        await bench.chat.change(said, "two")
        assert len(bench.chat.messenger.order) == posted
        gate.set()
    assert prompts(bench) == ["first"]


async def test_one_of_several_passes_is_not_changed_alone(bench: Bench) -> None:
    async with one_runs(bench) as gate:
        said = await bench.chat.say("one")
        assert bench.assembly
        store, jobs = bench.assembly.store, bench.assembly.jobs
        [_, waiting] = await store.unfinished(bench.chat.conversation_id)
        await store.cancel(waiting.id)
        series = Series(EditId("pass1"), 1, 2)
        passes = replace(waiting, id=EditId("pass1"), series=series, job_id=None)
        assert await store.accept("passes", [passes], jobs.defer)
        await bench.chat.change(said, "two")
        assert "cannot turn" in bench.chat.latest().text
        gate.set()
        await bench.idle()
    assert prompts(bench) == ["first", "one"]
