"""Nothing is lost and nothing is paid for twice when the process ends in between."""

from __future__ import annotations

import asyncio

import pytest

from core.engines import EngineError, EngineRequest, Failure, Report
from core.errors import UserError
from core.ids import ConversationId, MessageId
from core.jobs import dispatch
from core.messenger import (
    ConversationGone,
    DeliveryUnknown,
    MessageGone,
    MessengerUnavailable,
    OutgoingMessage,
    Posted,
)
from core.planning import Plan, PlanningContext, Step
from core.storage import EditState
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


async def forever(request: EngineRequest, report: Report) -> None:
    del request, report
    await asyncio.Event().wait()


async def test_heads_trees_and_posts_survive(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        second = bench.chat.latest_id()
        await bench.chat.say("two")
        await bench.idle()
    async with bench.running():
        await bench.chat.say("/undo")
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.say("three", reply_to=second)
        await bench.idle()
        assert "v4 from v2" in bench.chat.latest().text
        shown = await bench.chat.shown(second)
        assert shown is not None
        await bench.chat.press(second, payload(shown, "undo"))
        assert bench.chat.latest().text.startswith("v1")


async def test_free_work_interrupted_by_a_shutdown_goes_on(bench: Bench) -> None:
    bench.engine = ScriptedEngine(paid=False)
    bench.engine.before = forever
    async with bench.running(shutdown_grace_s=0):
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
    bench.engine.before = None
    async with bench.running():
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    assert len(bench.chat.messenger.order) == 2


async def test_a_paid_call_interrupted_is_unknown_and_waits_for_the_person(bench: Bench) -> None:
    bench.engine.before = forever
    async with bench.running(shutdown_grace_s=0):
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
    bench.engine.before = None
    async with bench.running():
        await bench.idle()
        assert "did not answer in time" in bench.chat.latest().text
        assert len(bench.engine.requests) == 1
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "retry"))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    assert len(bench.engine.requests) == 2


async def test_an_edit_that_never_began_goes_on(bench: Bench) -> None:
    bench.engine.before = forever
    async with bench.running(shutdown_grace_s=0) as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        await bench.chat.say("two")
        assert len(await assembly.store.undelivered()) == 2
    bench.engine.before = None
    async with bench.running():
        await bench.idle()
        # The first was lost in a paid call, so the second goes on from what there is.
        assert "v2 from v1" in bench.chat.latest().text
    assert [request.prompt for request in bench.engine.requests] == ["one", "two"]


async def test_a_shutdown_lets_running_work_end(bench: Bench) -> None:
    async def soon(request: EngineRequest, report: Report) -> None:
        del request, report
        await asyncio.sleep(0.05)

    bench.engine.before = soon
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
    assert "v2 from v1" in bench.chat.latest().text


async def test_a_result_that_could_not_be_posted_is_posted_later_and_not_bought_again(
    bench: Bench,
) -> None:
    async def platform_falls_ill(request: EngineRequest, report: Report) -> None:
        del request, report
        bench.chat.messenger.next_failures = [MessengerUnavailable("down", 0.05)] * 3

    bench.engine.before = platform_falls_ill
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    assert len(bench.engine.requests) == 1
    assert len(bench.chat.messenger.order) == 2


async def test_edits_of_unknown_delivery_are_repeated(bench: Bench) -> None:
    async def slow_platform(request: EngineRequest, report: Report) -> None:
        del request, report
        bench.chat.messenger.next_failures = [DeliveryUnknown("no answer")] * 2

    bench.engine.before = slow_platform
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_a_deleted_status_message_is_replaced(bench: Bench) -> None:
    async def somebody_deletes_it(request: EngineRequest, report: Report) -> None:
        del request, report
        await bench.chat.messenger.delete(bench.chat.latest_id())

    bench.engine.before = somebody_deletes_it
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_a_picture_that_cannot_replace_the_status_is_posted_and_the_status_goes(
    bench: Bench,
) -> None:
    async def refuse_edit(request: EngineRequest, report: Report) -> None:
        del request, report
        bench.chat.messenger.next_failures = [MessageGone("cannot become a picture")]

    bench.engine.before = refuse_edit
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
    texts = [m.shown.text for m in bench.chat.messenger.messages.values()]
    assert len(texts) == 2
    assert "v2 from v1" in texts[-1]


async def test_a_bot_that_was_removed_gives_up_quietly(bench: Bench) -> None:
    async def removed(request: EngineRequest, report: Report) -> None:
        del request, report
        bench.chat.messenger.next_failures = [ConversationGone("kicked")] * 5

    bench.engine.before = removed
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: 0 < len(bench.chat.messenger.next_failures) < 5)
        await bench.idle()
        head = await assembly.store.head(bench.chat.conversation_id, bench.chat.user_id)
        assert head is not None
        session = await assembly.store.session(head.version_id)
        assert len(session.versions) == 2


@pytest.mark.parametrize("database_url", [None], ids=["sqlite"])
async def test_a_second_process_is_told_that_the_database_is_in_use(bench: Bench) -> None:
    async with bench.running():
        with pytest.raises(UserError, match="database-in-use"):
            async with bench.running():
                pass


async def test_an_edit_whose_job_is_gone_is_taken_up(bench: Bench) -> None:
    bench.engine = ScriptedEngine(paid=False)
    bench.engine.before = forever
    async with bench.running(shutdown_grace_s=0) as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        (edit,) = await assembly.store.undelivered()
        assert edit.state is EditState.RUNNING
        async with assembly.store._db.transaction() as tx:
            await tx.execute("DELETE FROM procrastinate_jobs")
    bench.engine.before = None
    async with bench.running():
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_a_retry_does_not_buy_again_what_was_saved(bench: Bench) -> None:
    class TwoSteps:
        def plan(self, instruction: str, context: PlanningContext) -> Plan:
            del context
            return Plan((Step("model", "edit", prompt=instruction), Step("local", "brightness")))

    failures = ["once"]

    async def fail_second(request: EngineRequest, report: Report) -> None:
        del report
        if request.operation == "brightness" and failures:
            failures.pop()
            raise EngineError(Failure.UNAVAILABLE, "outcome-unknown")

    bench.planner = TwoSteps()
    bench.engine = ScriptedEngine(operations=("edit", "brightness"))
    bench.engine.before = fail_second
    async with bench.running():
        await bench.chat.say("first", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "retry"))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
        assert "$0.080" in bench.chat.latest().text
    done = [request.operation for request in bench.engine.requests]
    assert done == ["edit", "brightness", "brightness"]


async def test_what_is_acknowledged_is_done_though_the_process_died_at_that_moment(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatch, "HOLD_S", 0.2)
    messenger = bench.chat.messenger
    post, posted = messenger.post, asyncio.Event()

    async def post_and_die(
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        await post(conversation_id, message, reply_to)
        posted.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with bench.running():
        monkeypatch.setattr(messenger, "post", post_and_die)
        saying = asyncio.create_task(bench.chat.say("one", (jpeg("astronaut"),)))
        await posted.wait()
        assert "Working" in bench.chat.latest().text
        saying.cancel()
        await asyncio.gather(saying, return_exceptions=True)
    monkeypatch.setattr(messenger, "post", post)
    async with bench.running():
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_a_slow_acknowledgement_does_not_hold_the_edit_up(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatch, "HOLD_S", 0.1)
    messenger = bench.chat.messenger
    post = messenger.post
    shown: list[OutgoingMessage] = []

    async def slowly(
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        first = not shown
        shown.append(message)
        answer = await post(conversation_id, message, reply_to)
        if first:
            await until(lambda: "v2 from v1" in bench.chat.latest().text)
        return answer

    async with bench.running():
        monkeypatch.setattr(messenger, "post", slowly)
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
    # The message of the run became the result; the late one is gone.
    assert [m.shown.text.count("v2 from v1") for m in messenger.messages.values()] == [0, 1]
    assert len(bench.engine.requests) == 1


async def test_nothing_runs_where_nothing_can_be_said(bench: Bench) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("", (jpeg("astronaut"),))
        bench.chat.messenger.next_failures = [ConversationGone("kicked")] * 2
        await bench.chat.say("one")
        await bench.idle()
        assert not await assembly.jobs.known()
    assert bench.engine.requests == []
