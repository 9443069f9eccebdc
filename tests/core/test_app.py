"""What a person gets from the bot, on a real SQLite file."""

from __future__ import annotations

import asyncio
import io
import threading

import pytest
from PIL import Image, ImageChops

from core.engines import EngineError, EngineRequest, Failure, Progress, Report
from core.images import EncodedImage, ImageInfo, ImageLimits
from core.planning import Plan, PlanningContext, RulePlanner, command_word
from core.policy import PolicyRules
from tests.contracts.messenger_contract import Shown, until
from tests.core.conftest import Bench
from tests.fakes.engine import ScriptedEngine, mirrored
from tests.photos import jpeg, photo


def payload(shown: Shown, command: str) -> str:
    """The payload of a button under a message."""
    payloads = [p for row in shown.buttons for _, p in row if p.startswith(f"{command}:")]
    assert payloads, f"no {command} among {shown.buttons}"
    return payloads[0]


def same_picture(left: bytes, right: bytes, tolerance: float = 6.0) -> bool:
    """Tell whether two files show the same picture, up to compression."""
    with Image.open(io.BytesIO(left)) as a, Image.open(io.BytesIO(right)) as b:
        if a.size != b.size:
            return False
        difference = ImageChops.difference(a.convert("RGB"), b.convert("RGB"))
    histogram = difference.convert("L").histogram()
    return sum(i * n for i, n in enumerate(histogram)) / sum(histogram) < tolerance


async def test_a_photo_with_a_caption_comes_back_edited(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("turn it around", (jpeg("astronaut"),))
        await bench.idle()
        result = bench.chat.latest()
    assert bench.engine.requests[0].prompt == "turn it around"
    assert result.file is not None
    assert same_picture(result.file, mirrored(jpeg("astronaut")))
    assert result.reply_to == said
    assert "“turn it around”" in result.text
    assert "v2 from v1" in result.text
    assert "512 × 512 px" in result.text
    assert "$0.040" in result.text
    assert len(bench.chat.messenger.order) == 2  # the status message became the result


async def test_a_photo_alone_invites_and_a_reply_edits_it(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        assert "Got it" in bench.chat.latest().text
        assert not bench.engine.requests
        await bench.chat.say("turn it around", reply_to=said)
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_undo_redo_and_reset_by_words_commands_and_buttons(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        await bench.idle()
        assert "v3 from v2" in bench.chat.latest().text
        third = bench.chat.latest_id()
        await bench.chat.say("undo")
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.say("/undo")
        assert "v1" in bench.chat.latest().text
        assert "from" not in bench.chat.latest().text
        await bench.chat.say("/undo")
        assert "nothing to undo" in bench.chat.latest().text
        await bench.chat.say("/redo")
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.press(third, payload(await _shown(bench, third), "undo"))
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.say("/redo")
        assert "v3 from v2" in bench.chat.latest().text
        await bench.chat.say("/redo")
        assert "nothing to redo" in bench.chat.latest().text
        await bench.chat.say("/reset")
        assert "v1" in bench.chat.latest().text
        await bench.chat.say("/goto 3")
        assert "v3 from v2" in bench.chat.latest().text
        await bench.chat.say("/goto 9")
        assert "versions go up to v3" in bench.chat.latest().text
    assert len(bench.engine.requests) == 2


async def _shown(bench: Bench, message_id: str) -> Shown:
    shown = await bench.chat.shown(message_id)  # type: ignore[arg-type]
    assert shown is not None
    return shown


async def test_undo_uploads_nothing_again(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        await bench.idle()
        uploads = bench.chat.messenger.upload_count
        await bench.chat.say("/undo")
        assert bench.chat.latest().file is not None
        assert bench.chat.messenger.upload_count == uploads


async def test_a_reply_to_an_older_picture_branches_from_it(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        second = bench.chat.latest_id()
        await bench.chat.say("two")
        await bench.idle()
        await bench.chat.say("three", reply_to=second)
        await bench.idle()
        assert "v4 from v2" in bench.chat.latest().text


async def test_an_instruction_during_an_edit_goes_on_from_its_result(bench: Bench) -> None:
    gate = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    bench.engine.before = wait
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        await bench.chat.say("two")
        assert "One edit is ahead of yours" in bench.chat.latest().text
        gate.set()
        await bench.idle()
        assert "v3 from v2" in bench.chat.latest().text
    assert [request.prompt for request in bench.engine.requests] == ["one", "two"]


async def test_a_reply_to_the_status_message_means_its_result(bench: Bench) -> None:
    gate = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    bench.engine.before = wait
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        status = bench.chat.latest_id()
        await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("two", reply_to=status)
        gate.set()
        await bench.idle()
        assert "v3 from v2" in bench.chat.latest().text
        assert "512 × 512" in bench.chat.latest().text


async def test_a_result_can_be_replied_to_before_its_post_is_recorded(bench: Bench) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        result = bench.chat.latest_id()
        async with assembly.store._db.transaction() as tx:
            await tx.execute("DELETE FROM posts WHERE message_id = :id", id=result)
        await bench.chat.say("two", reply_to=result)
        await bench.idle()
        assert "v3 from v2" in bench.chat.latest().text


async def test_a_bare_mention_in_reply_to_a_photo_asks_about_it(bench: Bench) -> None:
    async with bench.running():
        photo_id = await bench.chat.say("look", (jpeg("coffee"),), addressed=False)
        await bench.chat.say("", reply_to=photo_id)
        assert "What should change" in bench.chat.latest().text
        await bench.chat.say("warmer", reply_to=bench.chat.latest_id())
        await bench.idle()
        assert "600 × 400" in bench.chat.latest().text
        await bench.chat.say("", user="2")
        assert "no picture to work on" in bench.chat.latest().text


async def test_a_list_of_too_many_changes_is_refused(bench: Bench) -> None:
    bench.planner = RulePlanner()
    bench.engines = [ScriptedEngine("exact", ("brightness",), paid=False)]
    async with bench.running():
        await bench.chat.say("brighter, " * 30, (jpeg("coffee"),))
        assert "changes at once" in bench.chat.latest().text


async def test_words_are_looked_up_off_the_event_loop(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up: list[tuple[str, bool]] = []

    def seen(what: str) -> None:
        looked_up.append((what, threading.current_thread() is threading.main_thread()))

    class Seen(RulePlanner):
        def plan(self, instruction: str, context: PlanningContext) -> Plan:
            seen("plan")
            return super().plan(instruction, context)

    def seen_command(text: str) -> tuple[str, str] | None:
        seen("command")
        return command_word(text)

    monkeypatch.setattr("core.app.command_word", seen_command)
    bench.planner = Seen()
    bench.engines = [ScriptedEngine("exact", ("brightness",), paid=False)]
    async with bench.running():
        await bench.chat.say("brighter", (jpeg("coffee"),))
        await bench.idle()
    assert {*looked_up} == {("command", False), ("plan", False)}


async def test_everybody_has_their_own_head(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),), user="1")
        await bench.idle()
        first = bench.chat.latest_id()
        await bench.chat.say("warmer", user="2")
        assert "no picture to work on" in bench.chat.latest().text
        await bench.chat.say("two", reply_to=first, user="2")
        await bench.idle()
        await bench.chat.say("/undo", user="1")
        assert bench.chat.latest().text.startswith("v1")


async def test_a_photo_that_nobody_asked_about_is_left_alone(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("look at this", (jpeg("coffee"),), addressed=False)
    assert len(bench.chat.messenger.order) == 1


async def test_a_repeated_update_is_edited_once(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.chat.repeat_last_update()
        await bench.idle()
        await bench.chat.repeat_last_update()
        await bench.idle()
    assert len(bench.engine.requests) == 1
    assert len(bench.chat.messenger.order) == 2


async def test_a_repeated_undo_moves_once(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        await bench.idle()
        await bench.chat.say("/undo")
        await bench.chat.repeat_last_update()
        await bench.chat.say("/redo")
        assert "v3 from v2" in bench.chat.latest().text


async def test_original_returns_the_sent_bytes(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("rocket", quality=97),))
        await bench.chat.say("/original", reply_to=said)
        sent = bench.chat.latest()
        assert sent.file == jpeg("rocket", quality=97)
        assert sent.as_document
        await bench.chat.say("one", reply_to=said)
        await bench.idle()
        await bench.chat.say("/original")
        assert bench.chat.latest().file is not None
        assert "v2 from v1" in bench.chat.latest().text


async def test_transparency_goes_as_a_file(bench: Bench) -> None:
    with Image.open(io.BytesIO(photo("coffee"))) as image:
        transparent = image.convert("RGBA")
        transparent.putalpha(120)
        buffer = io.BytesIO()
        transparent.save(buffer, "PNG")
    async with bench.running():
        await bench.chat.say("one", (buffer.getvalue(),))
        await bench.idle()
        result = bench.chat.latest()
    assert result.as_document
    assert result.file is not None
    with Image.open(io.BytesIO(result.file)) as image:
        assert image.mode == "RGBA"
        assert image.getpixel((5, 5))[3] == 120  # type: ignore[index]


async def test_previews_and_progress_show_in_the_status_message(bench: Bench) -> None:
    seen = asyncio.Event()
    preview = jpeg("chelsea", size=(64, 64))

    async def report_some(request: EngineRequest, report: Report) -> None:
        del request
        report(Progress(0.5))
        await until(lambda: "50 %" in bench.chat.latest().text)
        info = ImageInfo("image/jpeg", (64, 64), len(preview))
        report(Progress(0.75, EncodedImage(preview, info)))
        await until(lambda: bench.chat.latest().file == preview)
        seen.set()

    bench.engine.before = report_some
    async with bench.running():
        await bench.chat.say("one", (jpeg("chelsea"),))
        await bench.idle()
    assert seen.is_set()


async def test_cancel_a_running_edit(bench: Bench) -> None:
    stopped = asyncio.Event()

    async def forever(request: EngineRequest, report: Report) -> None:
        del request, report
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    bench.engine.before = forever
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        status = bench.chat.latest_id()
        await bench.chat.press(status, payload(await _shown(bench, status), "cancel"))
        await until(lambda: "Cancelled" in bench.chat.messenger.messages[status].shown.text)
        assert stopped.is_set()
        assert not await assembly.store.undelivered()
        bench.engine.before = None
        await bench.chat.say("two")
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_cancel_a_waiting_edit_and_only_ones_own(bench: Bench) -> None:
    gate = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    bench.engine.before = wait
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        await bench.chat.say("two")
        waiting = bench.chat.latest_id()
        cancel = payload(await _shown(bench, waiting), "cancel")
        await bench.chat.press(waiting, cancel, user="2")
        assert "Only the person who started" in bench.chat.latest().text
        await bench.chat.press(waiting, cancel)
        assert "Cancelled" in (await _shown(bench, waiting)).text
        gate.set()
        await bench.idle()
        await bench.chat.press(waiting, cancel)
        assert "nothing to cancel" in bench.chat.latest().text
    assert [request.prompt for request in bench.engine.requests] == ["one"]


async def test_a_refusal_is_told_and_never_retried(bench: Bench) -> None:
    async def refuse(request: EngineRequest, report: Report) -> None:
        del request, report
        raise EngineError(Failure.REFUSED, "not-understood")

    bench.engine.before = refuse
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        assert bench.chat.latest().buttons == ()
    assert len(bench.engine.requests) == 1


async def test_an_unknown_outcome_is_bought_again_only_by_button_and_once(bench: Bench) -> None:
    async def lose(request: EngineRequest, report: Report) -> None:
        del request, report
        raise EngineError(Failure.UNKNOWN_OUTCOME, "outcome-unknown")

    bench.engine.before = lose
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        failed = bench.chat.latest_id()
        retry = payload(await _shown(bench, failed), "retry")
        bench.engine.before = None
        await bench.chat.press(failed, retry)
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.press(failed, retry)
        assert "already tried again" in bench.chat.latest().text
    assert len(bench.engine.requests) == 2


async def test_a_bug_is_told_with_its_number_and_nothing_is_lost(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(request: EngineRequest, report: Report) -> None:
        del request, report
        raise ZeroDivisionError

    bench.engine = type(bench.engine)(paid=False)
    bench.engine.before = fail
    async with bench.running():
        await bench.chat.say("secret wish", (jpeg("astronaut"),))
        await bench.idle()
        text = bench.chat.latest().text
        assert "Something went wrong" in text
        error_id = text.rsplit(" ", 1)[1]
        assert f"error {error_id}" in caplog.text
        assert "secret wish" not in caplog.text
        bench.engine.before = None
        await bench.chat.say("two")
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_again_repeats_the_edit_from_the_same_version(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        shown = bench.chat.latest()
        await bench.chat.press(bench.chat.latest_id(), payload(shown, "again"))
        await bench.idle()
        assert "v3 from v1" in bench.chat.latest().text
    assert [request.prompt for request in bench.engine.requests] == ["one", "one"]


async def test_the_edit_button_asks_and_the_reply_edits_that_version(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        second = bench.chat.latest_id()
        await bench.chat.say("two")
        await bench.idle()
        await bench.chat.press(second, payload(await _shown(bench, second), "edit"))
        question = bench.chat.latest_id()
        assert "What should change" in bench.chat.latest().text
        await bench.chat.say("three", reply_to=question)
        await bench.idle()
        assert "v4 from v2" in bench.chat.latest().text


async def test_policy_says_why(bench: Bench) -> None:
    bench.rules = PolicyRules(allowed_users=frozenset({"fake:1"}), edits_per_user_per_day=1)
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),), user="2")
        assert "not on this bot's list" in bench.chat.latest().text
        assert "fake:2" in bench.chat.latest().text
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        assert "your one edit of today" in bench.chat.latest().text
        await bench.chat.say("/undo")
        assert bench.chat.latest().text.startswith("v1")
    assert len(bench.engine.requests) == 1


async def test_an_allowed_place_lets_everybody_there_in(bench: Bench) -> None:
    bench.rules = PolicyRules(allowed_places=frozenset({"fake:100"}))
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),), user="7")
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (jpeg("astronaut")[:4000], "incomplete"),
        (b"just some text, named .png", "not a picture I can read"),
        (b"", "empty"),
    ],
    ids=["truncated", "text", "empty"],
)
async def test_a_bad_file_is_refused_in_words(bench: Bench, content: bytes, expected: str) -> None:
    async with bench.running():
        await bench.chat.say("warmer", (content,))
        assert expected in bench.chat.latest().text
    assert not bench.engine.requests


async def test_too_many_pixels_or_bytes_are_refused(bench: Bench) -> None:
    bench.rules = PolicyRules(image_limits=ImageLimits(max_bytes=200_000, max_pixels=100_000))
    async with bench.running():
        await bench.chat.say("warmer", (photo("astronaut"),))
        assert "MB" in bench.chat.latest().text
        await bench.chat.say("warmer", (jpeg("astronaut"),))
        assert "megapixel" in bench.chat.latest().text


async def test_hostile_and_impossible_words(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("make it warmer")
        assert "no picture to work on" in bench.chat.latest().text
        await bench.chat.say("warmer", reply_to=await bench.chat.say("hello"))
        assert "no picture to work on" in bench.chat.latest().text
        await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("x" * 5_000)
        assert "at most" in bench.chat.latest().text
        await bench.chat.press(bench.chat.latest_id(), "undo:nosuchversion")
        assert "no longer known" in bench.chat.latest().text
        await bench.chat.say("/sudo")
        assert "no command /sudo" in bench.chat.latest().text
        await bench.chat.say("/upscale a lot")
        assert "/upscale 2x" in bench.chat.latest().text
        await bench.chat.say("/help")
        assert "/undo — " in bench.chat.latest().text
        await bench.chat.say("/start")
        assert "Hello" in bench.chat.latest().text
        assert not bench.engine.requests


async def test_an_edit_that_no_engine_can_do_is_refused_before_anything_is_spent(
    bench: Bench,
) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("/removebg")
        assert "No engine that can do this" in bench.chat.latest().text
        await bench.chat.say("/upscale 4x topaz")
        assert "no engine “topaz”" in bench.chat.latest().text
        assert not await assembly.store.undelivered()


async def test_a_command_copied_from_a_sentence_from_right_to_left(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("\u200e/undo")
        assert bench.chat.latest().text.startswith("v1 ·")
    assert len(bench.engine.requests) == 1
