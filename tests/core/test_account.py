"""What is under way, what was used, and being forgotten."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.assembly import utc_now
from bot.storage import Place
from core.engines import EngineError, EngineRequest, Failure, Report
from core.ids import BlobId, ConversationId, UserId
from core.images import Workshop
from core.planning import Plan, Step
from core.policy import PolicyRules
from core.storage import Blobs
from tests.contracts.messenger_contract import Shown, until
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg

EVERYTHING = (
    ("versions", "created_by"),
    ("heads", "user_id"),
    ("edits", "user_id"),
    ("proposals", "user_id"),
    ("forgotten_edits", "user_id"),
    ("settings", "chosen_by"),
)


async def kept_blobs(place: Place) -> set[BlobId]:
    async with Workshop(1) as workshop:
        blobs = (
            Blobs.at(place.blob_url, workshop)
            if place.blob_url
            else Blobs.in_folder(place.data_folder / "blobs", workshop)
        )
        return {blob_id async for blob_id in blobs.ids()}


async def rows_of(bench: Bench, user: str) -> int:
    assert bench.assembly
    found = 0
    for table, column in EVERYTHING:
        rows = await bench.assembly.store._db.fetch_all(
            f"SELECT 1 AS one FROM {table} WHERE {column} = :user_id",  # noqa: S608 - as above
            user_id=f"fake:{user}",
        )
        found += len(rows)
    return found


async def forget(bench: Bench, user: str | None = None) -> Shown:
    await bench.chat.say("/forgetme", user=user)
    question = bench.chat.latest()
    assert "Shall I forget you?" in question.text
    button = payload(question, "forgetme")
    await bench.chat.press(bench.chat.latest_id(), button, user=user)
    return bench.chat.latest()


def held(bench: Bench) -> asyncio.Event:
    """Make the engine wait for the event that is returned."""
    gate = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    bench.engine.before = wait
    return gate


# Edits under way


async def test_the_queue_lists_edits_and_cancels_own_ones(bench: Bench) -> None:
    gate = held(bench)
    async with bench.running():
        await bench.chat.say("/queue")
        assert "Nothing is running" in bench.chat.latest().text
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        await bench.chat.say("two")
        waiting = bench.chat.latest_id()
        await bench.chat.say("three", (jpeg("coffee"),), user="2")
        await until(lambda: len(bench.engine.requests) == 2)  # everybody has a lane of their own
        await bench.chat.say("/queue")
        queue = bench.chat.latest()
        assert queue.text.splitlines() == [
            "3 edits are under way here:",
            "1. “one”, running",
            "2. “two”, waiting",
            "3. “three”, running",
        ]
        labels = [label for row in queue.buttons for label, _ in row]
        assert labels == ["❌ Cancel 1", "❌ Cancel 2"]
        await bench.chat.press(bench.chat.latest_id(), queue.buttons[0][1][1])
        shown = await bench.chat.shown(waiting)
        assert shown
        assert "Cancelled" in shown.text
        await bench.chat.say("/queue", user="3")
        assert "2 edits are under way" in bench.chat.latest().text
        assert bench.chat.latest().buttons == ()
        gate.set()
        await bench.idle()
    assert [request.prompt for request in bench.engine.requests] == ["one", "three"]


async def test_a_long_queue_is_cut_and_elsewhere_is_not_listed(bench: Bench) -> None:
    held(bench)
    async with bench.running(shutdown_grace_s=0):
        for number in range(12):
            await bench.chat.say(f"wish {number}", (jpeg("chelsea", size=(64, 48)),))
        await bench.chat.say("/queue")
        assert "12 edits are under way" in bench.chat.latest().text
        assert "and 2 more." in bench.chat.latest().text
        assert [len(row) for row in bench.chat.latest().buttons] == [5, 5]
        await bench.chat.say("/queue", conversation=ConversationId("fake:200"))
        assert "Nothing is running" in bench.chat.latest().text


# What was used


async def test_usage_tells_edits_costs_and_what_is_left(bench: Bench) -> None:
    bench.rules = PolicyRules(edits_per_user_per_day=5)
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        await bench.idle()
        await bench.chat.say("/usage")
        assert "Today: 2 edits, $0.080." in bench.chat.latest().text
        assert "This month: 2 edits, $0.080." in bench.chat.latest().text
        assert "You have 3 of 5 edits left today." in bench.chat.latest().text
        await bench.chat.say("/usage", user="2")
        assert "Today: 0 edits, free." in bench.chat.latest().text
        bench.engine.cost_usd = None
        await bench.chat.say("three")
        await bench.idle()
        await bench.chat.say("/usage")
        assert "What one of them cost is not known" in bench.chat.latest().text
        usage = await assembly.store.usage_since(
            bench.chat.user_id, assembly.app._policy.today.replace(year=2000)
        )
        assert (usage.edits, usage.cost_usd, usage.unknown_costs) == (3, Decimal("0.08"), 1)


async def test_usage_without_a_limit_says_so_and_leaves_failures_out(bench: Bench) -> None:
    async def refuse(request: EngineRequest, report: Report) -> None:
        del request, report
        raise EngineError(Failure.REFUSED, "not-understood")

    bench.engine.before = refuse
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("/usage")
        assert "Today: 0 edits, free." in bench.chat.latest().text
        assert "no limit" in bench.chat.latest().text


# Being forgotten


async def test_forgetting_deletes_everything_and_every_file(bench: Bench, place: Place) -> None:
    async with bench.running():
        said = await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        result = bench.chat.latest()
        result_id = bench.chat.latest_id()
        await bench.chat.say("look", (jpeg("coffee"), jpeg("china")))
        assert await kept_blobs(place)
        assert await rows_of(bench, "1")
        told = await forget(bench)
        assert told.text == "Done. I deleted 4 pictures and one edit of yours."
        assert not await rows_of(bench, "1")
        assert not await kept_blobs(place)
        await bench.chat.say("/undo")
        assert "no picture to work on" in bench.chat.latest().text
        await bench.chat.press(result_id, payload(result, "again"))
        assert "no longer known" in bench.chat.latest().text
        # The photo in the chat can be edited again, as a new picture.
        await bench.chat.say("two", reply_to=said)
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
        told = await forget(bench)
        assert "2 pictures and one edit" in told.text
        told = await forget(bench)
        assert "no pictures and no edits" in told.text


async def test_only_the_person_who_asked_can_say_yes(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("/forgetme")
        button = payload(bench.chat.latest(), "forgetme")
        await bench.chat.press(bench.chat.latest_id(), button, user="2")
        assert "for the person who asked" in bench.chat.latest().text
        assert await rows_of(bench, "1")


async def test_others_keep_what_they_made_from_it(bench: Bench, place: Place) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        second = bench.chat.latest_id()
        await bench.chat.say("two")  # v3, from which nobody goes on
        await bench.idle()
        await bench.chat.say("three", reply_to=second, user="2")
        await bench.idle()
        others = bench.chat.latest_id()
        assert "v4 from v2" in bench.chat.latest().text
        await bench.chat.say("four", reply_to=others)  # v5, the first one's again
        await bench.idle()
        await bench.chat.say("five", reply_to=bench.chat.latest_id(), user="2")
        await bench.idle()
        assert "v6 from v5" in bench.chat.latest().text
        told = await forget(bench)
        assert "4 pictures and 3 edits" in told.text
        assert "3 of them" in told.text
        assert not await rows_of(bench, "1")
        head = await assembly.store.head(bench.chat.conversation_id, UserId("fake:2"))
        assert head
        session = await assembly.store.session(head.version_id)
        assert [(v.number, v.forgotten) for v in session.versions] == [
            (1, True),
            (2, True),
            (4, False),
            (5, True),
            (6, False),
        ]
        for version in session.versions:
            if version.forgotten:
                assert (version.instruction, version.created_by) == ("", "")
                assert version.original_blob_id is None
        # The tree still works for the other person, around the empty places.
        await bench.chat.say("/undo", user="2")
        assert "v4 from v2" in bench.chat.latest().text
        await bench.chat.say("/undo", user="2")
        assert "v1 was deleted by the person who made it" in bench.chat.latest().text
        await bench.chat.say("/redo", user="2")
        assert "v6 from v5" in bench.chat.latest().text
        for words in ("/goto 5", "/reset", "/compare", "/compare 2", "/again"):
            await bench.chat.say(words, user="2")
            assert "was deleted by the person who made it" in bench.chat.latest().text, words
        await bench.chat.say("/history", user="2")
        assert [label for row in bench.chat.latest().buttons for label, _ in row] == ["📍 v6", "v4"]
        await bench.chat.say("/compare 4", user="2")
        assert bench.chat.latest().text.startswith("v4 | v6")
        await bench.chat.say("six", user="2")
        await bench.idle()
        assert "v7 from v6" in bench.chat.latest().text
        # When nobody needs the empty places any more, they go too.
        await forget(bench, "2")
        assert not await assembly.store._db.fetch_all("SELECT id FROM versions")
        assert not await kept_blobs(place)


async def test_others_who_only_stood_there_are_moved_back(bench: Bench) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("", (jpeg("astronaut"),), user="2")
        root = bench.chat.latest_id()
        await bench.chat.say("one", reply_to=root)
        await bench.idle()
        result = bench.chat.latest_id()
        await bench.chat.say("/goto 2", reply_to=result, user="2")
        await bench.chat.say("/goto 2", reply_to=result, user="3")
        await forget(bench)
        await bench.chat.say("/original", user="2")
        assert bench.chat.latest().file == jpeg("astronaut")
        head = await assembly.store.head(bench.chat.conversation_id, UserId("fake:3"))
        assert head
        assert head.version_id == head.tip_id
        session = await assembly.store.session(head.version_id)
        assert [version.number for version in session.versions] == [1]


async def test_a_picture_that_somebody_else_sent_too_stays(bench: Bench, place: Place) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("", (jpeg("astronaut"),), user="2")
        before = await kept_blobs(place)
        await forget(bench)
        assert await kept_blobs(place) == before
        await bench.chat.say("/original", user="2")
        assert bench.chat.latest().file == jpeg("astronaut")


async def test_edits_under_way_are_stopped_and_told(bench: Bench) -> None:
    held(bench)
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        running = bench.chat.latest_id()
        await until(lambda: bench.engine.requests)
        await bench.chat.say("two")
        waiting = bench.chat.latest_id()
        await bench.chat.say("theirs", reply_to=running, user="2")
        theirs = bench.chat.latest_id()
        told = await forget(bench)
        assert "2 edits of yours were stopped" in told.text
        messages = bench.chat.messenger.messages
        await until(lambda: "Cancelled" in messages[running].shown.text)
        assert "Cancelled" in messages[waiting].shown.text
        # Somebody else waited for its result: it cannot come any more, and that is said.
        await until(lambda: "was deleted by" in messages[theirs].shown.text)
        await bench.idle()
    assert len(bench.engine.requests) == 1


async def test_a_quota_is_not_got_round_by_being_forgotten(bench: Bench) -> None:
    bench.rules = PolicyRules(edits_per_user_per_day=1)
    days_on = 0
    bench.now = lambda: utc_now() + timedelta(days=days_on)
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await forget(bench)
        await bench.chat.say("two", (jpeg("astronaut"),))
        assert "your one edit of today" in bench.chat.latest().text
        await bench.chat.say("/usage")
        assert "0 of 1 edits left" in bench.chat.latest().text
        kept = "SELECT user_id, edits FROM forgotten_edits"
        await assembly.store.forget_days_gone()
        rows = await assembly.store._db.fetch_all(kept)
        assert [dict(row) for row in rows] == [{"user_id": "fake:1", "edits": 1}]
        days_on = 1
        await assembly.store.forget_days_gone()
        assert await assembly.store._db.fetch_all(kept) == []


async def test_no_picture_between_two_steps_is_left_behind(bench: Bench, place: Place) -> None:
    class TwoSteps:
        def plan(self, instruction: str, context: object) -> Plan:
            del context
            brighter = Step("local", "brightness")
            return Plan((Step("model", "edit", prompt=instruction), brighter, brighter))

    class Darkening(ScriptedEngine):
        """Never the same picture twice, as the mirror would make it."""

        async def run(self, request: EngineRequest, report: Report) -> object:  # type: ignore[override]
            result = await super().run(request, report)
            content = jpeg("coffee", quality=90 - 5 * len(self.requests))
            return replace(result, image=replace(result.image, content=content))

    bench.planner = TwoSteps()
    bench.engine = Darkening(operations=("edit", "brightness"), paid=False)
    async with bench.running():
        await bench.chat.say("one", (jpeg("coffee"),))
        await bench.idle()
        assert len(bench.engine.requests) == 3
        # The photo, and the result.
        assert len(await kept_blobs(place)) == 2
        await forget(bench)
        assert not await kept_blobs(place)


@pytest.mark.parametrize("command", ["queue", "usage", "forgetme"])
async def test_commands_about_oneself_need_no_picture(bench: Bench, command: str) -> None:
    async with bench.running():
        await bench.chat.say(f"/{command}")
        assert "no picture" not in bench.chat.latest().text


async def test_an_edit_whose_row_is_gone_says_that_it_was_stopped(bench: Bench) -> None:
    held(bench)
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        status = bench.chat.latest_id()
        await until(lambda: bench.engine.requests)
        (edit,) = (await assembly.store.forget(bench.chat.user_id)).stopped
        assert edit.job_id is not None
        await assembly.jobs.abort(edit.job_id)
        await until(lambda: "Cancelled" in bench.chat.messenger.messages[status].shown.text)


async def test_a_picture_that_comes_after_its_owner_was_forgotten_is_not_kept(
    bench: Bench, place: Place
) -> None:
    gate = held(bench)
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        status = bench.chat.latest_id()
        await until(lambda: bench.engine.requests)
        forgotten = await assembly.store.forget(bench.chat.user_id)
        gate.set()  # the engine is quicker than the end of its job
        await until(lambda: "Cancelled" in bench.chat.messenger.messages[status].shown.text)
        assert await kept_blobs(place) == forgotten.blob_ids
