"""What people complain about most in other bots, each by its name, and that it does not happen."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable

import pytest
from PIL import Image

from core.engines import EngineError, EngineRequest, Failure, Report
from core.ids import ConversationId, MessageId
from core.images.metadata import without_metadata
from core.messenger import MessengerUnavailable
from core.policy import PolicyRules
from tests.contracts.messenger_contract import Shown, until
from tests.core.conftest import Bench
from tests.core.test_app import payload, same_picture
from tests.fakes.engine import ScriptedEngine, mirrored
from tests.photos import PhotoName, jpeg, photo

# What depends on the database is tested on each of them elsewhere.
pytestmark = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])

Before = Callable[[EngineRequest, Report], Awaitable[None]]


def waiting_for(gate: asyncio.Event) -> Before:
    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    return wait


def failing(error: Exception) -> Before:
    async def fail(request: EngineRequest, report: Report) -> None:
        del request, report
        raise error

    return fail


async def shown(bench: Bench, message_id: MessageId) -> Shown:
    found = await bench.chat.shown(message_id)
    assert found is not None
    return found


def edited(bench: Bench) -> bytes:
    """The picture that the engine was last given."""
    return bench.engine.requests[-1].images[0].content


async def sized(bench: Bench, words: str, file: bytes | None) -> tuple[int, int]:
    assert file is not None, words
    with Image.open(io.BytesIO(file)) as image:
        return image.size


class TestTheWrongPictureIsEdited:
    """ "I replied to one picture, and it changed another." """

    async def test_a_reply_means_that_picture_however_old(self, bench: Bench) -> None:
        async with bench.running():
            woman = await bench.chat.say("", (jpeg("astronaut"),))
            cup = await bench.chat.say("", (jpeg("coffee"),))
            await bench.chat.say("one", reply_to=woman)
            await bench.idle()
            assert same_picture(edited(bench), jpeg("astronaut"))
            result = bench.chat.latest_id()
            await bench.chat.say("two", reply_to=cup)
            await bench.idle()
            assert same_picture(edited(bench), jpeg("coffee"))
            await bench.chat.say("three", reply_to=result)
            await bench.idle()
            assert same_picture(edited(bench), mirrored(jpeg("astronaut")))
            assert "v3 from v2" in bench.chat.latest().text
            # Without a reply it is what this person had last.
            await bench.chat.say("four")
            await bench.idle()
            assert same_picture(edited(bench), jpeg("astronaut"))

    async def test_what_others_do_meanwhile_changes_nothing(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("", (jpeg("astronaut"),))
            await bench.chat.say("one", (jpeg("coffee"),), user="2")
            await bench.idle()
            await bench.chat.say("look", (jpeg("china"),), user="3", addressed=False)
            await bench.chat.say("two")
            await bench.idle()
            assert same_picture(edited(bench), jpeg("astronaut"))

    async def test_a_photo_nobody_edited_yet_is_edited_by_a_reply_to_it(self, bench: Bench) -> None:
        async with bench.running():
            theirs = await bench.chat.say("look", (jpeg("china"),), user="2", addressed=False)
            await bench.chat.say("", (jpeg("astronaut"),))
            await bench.chat.say("one", reply_to=theirs)
            await bench.idle()
            assert same_picture(edited(bench), jpeg("china"))

    async def test_a_button_means_the_picture_that_it_hangs_under(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await bench.idle()
            result = bench.chat.latest_id()
            await bench.chat.say("two", (jpeg("coffee"),))
            await bench.idle()
            await bench.chat.press(result, payload(await shown(bench, result), "again"))
            await bench.idle()
            assert same_picture(edited(bench), jpeg("astronaut"))

    async def test_sheets_and_comparisons_are_never_taken_for_the_picture(
        self, bench: Bench
    ) -> None:
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await bench.idle()
            for command in ("/history", "/compare", "/compare gif"):
                await bench.chat.say(command)
                assert bench.chat.latest().file
                await bench.chat.say("two", reply_to=bench.chat.latest_id())
                await bench.idle()
                assert await sized(bench, command, edited(bench)) == (512, 512)

    async def test_the_caption_says_which_it_was(self, bench: Bench) -> None:
        async with bench.running():
            said = await bench.chat.say("one", (jpeg("astronaut"),))
            await bench.idle()
            await bench.chat.say("two", reply_to=said)
            await bench.idle()
            assert "v3 from v1" in bench.chat.latest().text


class TestButtonsDieAfterARestart:
    """ "This interaction failed." """

    async def test_every_button_of_a_result_works_the_next_day(self, bench: Bench) -> None:
        bench.engines = [
            ScriptedEngine(
                "exact", ("upscale", "remove_background"), paid=False, upscale_factors=(2, 4)
            )
        ]
        async with bench.running():
            said = await bench.chat.say("one", (jpeg("coffee"),))
            await bench.idle()
            result = bench.chat.latest_id()
            await bench.chat.say("two", reply_to=result)
            await bench.idle()
            await bench.chat.say("/undo")
            posted = bench.chat.latest_id()
        buttons = [p for row in (await shown(bench, posted)).buttons for _, p in row]
        expected = {
            "edit": "What should change",
            "undo": "v1",
            "redo": "v3 from v2",
            "again": "from v1",
            "variants": "from v1",
            "upscale": "2x",
            "removebg": "from v2",
            "compare": "v1 | v2",
            "original": "v2 from v1",
        }
        assert {p.partition(":")[0] for p in buttons} == {*expected, "delete"}
        for command, words in expected.items():
            # A new process each time, and the same button.
            async with bench.running():
                (button,) = [p for p in buttons if p.startswith(f"{command}:")]
                await bench.chat.press(posted, button)
                await bench.idle()
                answer = bench.chat.latest()
                labels = [label for row in answer.buttons for label, _ in row]
                assert words in "\n".join([answer.text, *labels]), command
        async with bench.running():
            await bench.chat.press(posted, payload(await shown(bench, posted), "delete"))
            assert await bench.chat.shown(posted) is None
            assert await bench.chat.shown(said)

    async def test_buttons_of_questions_work_the_next_day(self, bench: Bench) -> None:
        async with bench.running():
            said = await bench.chat.say("", (jpeg("coffee"),))
            await bench.chat.say("/variants red cup | blue cup", reply_to=said)
            await bench.idle()
            take = bench.chat.latest_id()
            await bench.chat.say("/redo")
            redo = bench.chat.latest_id()
            await bench.chat.say("/history")
            sheet = bench.chat.latest_id()
            await bench.chat.say("warmer", (jpeg("china"), jpeg("flower")))
            album = bench.chat.latest_id()
            await bench.chat.say("/forgetme")
            goodbye = bench.chat.latest_id()
        for message_id, command, words in (
            (take, "pick", "is your picture now"),
            (redo, "goto", "v2 from v1"),
            (sheet, "goto", "v3 from v1"),
            (album, "each", "v2 from v1"),
            (goodbye, "forgetme", "I deleted"),
        ):
            async with bench.running():
                button = payload(await shown(bench, message_id), command)
                await bench.chat.press(message_id, button)
                await bench.idle()
                assert words in bench.chat.latest().text, command


class TestResultsComeBackRecompressedOrSquared:
    """ "My photo came back as a blurry square." """

    async def test_shape_and_pixels_are_those_of_the_photo(self, bench: Bench) -> None:
        async with bench.running():
            for size in ((600, 400), (300, 451), (1200, 500)):
                await bench.chat.say("one", (jpeg("china", size=size),))
                await bench.idle()
                assert await sized(bench, "given", edited(bench)) == size
                assert await sized(bench, "shown", bench.chat.latest().file) == size
                assert f"{size[0]} × {size[1]} px" in bench.chat.latest().text

    async def test_the_engine_gets_the_sent_pixels_and_the_file_is_the_result_to_the_byte(
        self, bench: Bench
    ) -> None:
        sent = photo("coffee")
        async with bench.running():
            await bench.chat.say("one", (sent,))
            await bench.idle()
            # The file as it is encoded, without what is written beside the picture.
            assert edited(bench) == without_metadata(sent, "PNG")
            await bench.chat.say("/original")
            assert bench.chat.latest().as_document
            assert bench.chat.latest().file == mirrored(sent)
            await bench.chat.say("/undo")
            await bench.chat.say("/original")
            assert bench.chat.latest().file == sent

    async def test_a_photo_that_the_chat_recompressed_is_told_of_once(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("one", (jpeg("coffee"),), recompressed=True)
            await bench.idle()
            assert "send it as a file" in bench.chat.latest().text
            await bench.chat.say("two", (jpeg("china"),), recompressed=True)
            await bench.idle()
            assert "send it as a file" not in bench.chat.latest().text


class TestOnlyOnePhotoOfAnAlbumIsSeen:
    """ "I sent three and it did one." """

    async def test_each_is_edited(self, bench: Bench) -> None:
        names: tuple[PhotoName, ...] = ("astronaut", "coffee", "china")
        async with bench.running():
            await bench.chat.say("warmer", tuple(jpeg(name) for name in names))
            question = bench.chat.latest()
            assert "3 pictures" in question.text
            assert "3 edits" in question.buttons[0][0][0]
            await bench.chat.press(bench.chat.latest_id(), payload(question, "each"))
            await bench.idle()
            given = [request.images[0].content for request in bench.engine.requests]
        assert len(given) == 3
        for name in names:
            assert sum(same_picture(content, jpeg(name)) for content in given) == 1, name

    async def test_all_are_in_the_one_that_combines_them(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("put the cup on her table", (jpeg("astronaut"), jpeg("coffee")))
            await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "combine"))
            await bench.idle()
        (request,) = bench.engine.requests
        woman, cup = (image.content for image in request.images)
        assert same_picture(woman, jpeg("astronaut"))
        assert same_picture(cup, jpeg("coffee"))

    async def test_each_of_an_album_without_words_is_taken_in(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("", (jpeg("astronaut"), jpeg("coffee")))
            invited = [
                m
                for m in bench.chat.messenger.order
                if "Got it" in bench.chat.messenger.messages[m].shown.text
            ]
            assert len(invited) == 2
            for message_id, size in zip(invited, ((512, 512), (600, 400)), strict=True):
                await bench.chat.say("one", reply_to=message_id)
                await bench.idle()
                assert await sized(bench, "album", edited(bench)) == size


class TestAnswersLandOutsideTheTopic:
    """ "It answered in General, where nobody looks." """

    async def test_everything_stays_where_it_was_asked(self, bench: Bench) -> None:
        topic = ConversationId("fake:100:7")
        async with bench.running():
            asked = [await bench.chat.say("one", (jpeg("astronaut"),), conversation=topic)]
            await bench.idle()
            asked += [
                await bench.chat.say(words, conversation=topic)
                for words in (
                    "two",
                    "/undo",
                    "/history",
                    "/compare",
                    "/queue",
                    "/nonsense",
                    "/help",
                )
            ]
            await bench.idle()
            order = bench.chat.messenger.order
            assert {message_id.rpartition("/")[0] for message_id in order} == {topic}
            answers = [await shown(bench, m) for m in order if m not in asked]
            assert len(answers) == len(asked)
            assert {answer.reply_to for answer in answers} == set(asked)

    async def test_a_topic_has_heads_of_its_own(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("", (jpeg("astronaut"),), conversation=ConversationId("fake:1:7"))
            await bench.chat.say("", (jpeg("coffee"),), conversation=ConversationId("fake:1:8"))
            await bench.chat.say("one", conversation=ConversationId("fake:1:7"))
            await bench.idle()
            assert same_picture(edited(bench), jpeg("astronaut"))


class TestGenericErrors:
    """ "Oops, something went wrong. Try again later." """

    async def test_each_failure_has_words_and_a_next_step_of_its_own(self, bench: Bench) -> None:
        told: dict[str, str] = {}
        failures = {
            "refused": (EngineError(Failure.REFUSED, "openai-refused"), "put it differently"),
            "busy": (
                EngineError(Failure.RATE_LIMITED, "openai-rate-limited-for", seconds=20),
                "Try again in 20 s",
            ),
            "credit": (EngineError(Failure.OUT_OF_CREDIT, "openai-no-credit"), "owner can add"),
            "lost": (EngineError(Failure.UNKNOWN_OUTCOME, "outcome-unknown"), "Press Retry"),
        }
        async with bench.running():
            await bench.chat.say("make it warmer")
            told["nothing"] = bench.chat.latest().text
            assert "Send a photo" in told["nothing"]
            for name, words, content, step in (
                ("truncated", "one", jpeg("coffee")[:3000], "again"),
                ("no picture", "one", b"PK\x03\x04 a zip", "not a picture I can read"),
                ("empty", "one", b"", "empty"),
                ("too long", "x" * 5000, jpeg("coffee"), "shorten"),
            ):
                await bench.chat.say(words, (content,))
                told[name] = bench.chat.latest().text
                assert step in told[name], name
            for name, (error, step) in failures.items():
                bench.engine.before = failing(error)
                await bench.chat.say("one", (jpeg("coffee"),))
                await bench.idle()
                told[name] = bench.chat.latest().text
                assert step in told[name], name
        assert len(set(told.values())) == len(told)
        for text in told.values():
            assert "went wrong" not in text
            assert "rror" not in text

    async def test_who_may_not_and_who_has_used_it_up_learn_why(self, bench: Bench) -> None:
        bench.rules = PolicyRules(allowed_users=frozenset({"fake:1"}), edits_per_user_per_day=1)
        async with bench.running():
            await bench.chat.say("one", (jpeg("coffee"),), user="2")
            assert "Ask its owner to add your id: fake:2" in bench.chat.latest().text
            await bench.chat.say("one", (jpeg("coffee"),))
            await bench.idle()
            await bench.chat.say("two")
            assert "come back in about" in bench.chat.latest().text


class TestNoWayToCancel:
    """ "I saw the typo at once and had to watch it being charged." """

    @pytest.mark.parametrize("way", ["button", "/cancel", "stop", "queue"])
    async def test_a_running_edit_stops(self, bench: Bench, way: str) -> None:
        bench.engine.before = waiting_for(asyncio.Event())
        async with bench.running() as assembly:
            await bench.chat.say("one", (jpeg("astronaut"),))
            status = bench.chat.latest_id()
            await until(lambda: bench.engine.requests)
            if way == "button":
                await bench.chat.press(status, payload(await shown(bench, status), "cancel"))
            elif way == "queue":
                await bench.chat.say("/queue")
                button = payload(bench.chat.latest(), "cancel")
                await bench.chat.press(bench.chat.latest_id(), button)
            else:
                await bench.chat.say(way)
            messages = bench.chat.messenger.messages
            await until(lambda: "Cancelled" in messages[status].shown.text)
            assert messages[status].shown.buttons == ()
            assert not await assembly.store.undelivered()
            bench.engine.before = None
            await bench.chat.say("two")
            await bench.idle()
            assert "v2 from v1" in bench.chat.latest().text

    async def test_a_waiting_edit_never_begins(self, bench: Bench) -> None:
        gate = asyncio.Event()
        bench.engine.before = waiting_for(gate)
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await until(lambda: bench.engine.requests)
            await bench.chat.say("two")
            await bench.chat.say("/cancel")
            gate.set()
            await bench.idle()
        assert [request.prompt for request in bench.engine.requests] == ["one"]


class TestSilentDoubleCharges:
    """ "One edit, two charges." """

    async def test_a_repeated_update_is_one_edit(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await asyncio.gather(*(bench.chat.repeat_last_update() for _ in range(3)))
            await bench.idle()
        assert len(bench.engine.requests) == 1

    @pytest.mark.parametrize(("button", "calls"), [("again", 1), ("variants", 3)])
    async def test_a_button_pressed_twice_buys_once(
        self, bench: Bench, button: str, calls: int
    ) -> None:
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await bench.idle()
            shown, shown_id = bench.chat.latest(), bench.chat.latest_id()
            held = asyncio.Event()
            bench.engine.before = waiting_for(held)
            await bench.chat.press(shown_id, payload(shown, button))
            await bench.chat.press(shown_id, payload(shown, button))
            assert "started already" in bench.chat.latest().text
            held.set()
            await bench.idle()
            assert len(bench.engine.requests) == 1 + calls
            # Once that is done, another press is another wish.
            await bench.chat.press(shown_id, payload(shown, button))
            await bench.idle()
        assert len(bench.engine.requests) == 1 + 2 * calls

    async def test_a_crash_in_a_paid_call_asks_before_it_buys_again(self, bench: Bench) -> None:
        bench.engine.before = waiting_for(asyncio.Event())
        async with bench.running(shutdown_grace_s=0):
            await bench.chat.say("one", (jpeg("astronaut"),))
            await until(lambda: bench.engine.requests)
        bench.engine.before = None
        async with bench.running():
            await bench.idle()
            assert "I will not send it again by myself" in bench.chat.latest().text
            failed = bench.chat.latest_id()
            retry = payload(bench.chat.latest(), "retry")
        assert len(bench.engine.requests) == 1
        async with bench.running():
            await asyncio.gather(*(bench.chat.press(failed, retry) for _ in range(3)))
            await bench.idle()
        assert len(bench.engine.requests) == 2

    async def test_a_result_that_was_hard_to_post_is_not_bought_again(self, bench: Bench) -> None:
        async def platform_falls_ill(request: EngineRequest, report: Report) -> None:
            del request, report
            bench.chat.messenger.next_failures = [MessengerUnavailable("down", 0.05)] * 3

        bench.engine.before = platform_falls_ill
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await bench.idle()
            assert "v2 from v1" in bench.chat.latest().text
        assert len(bench.engine.requests) == 1

    async def test_going_through_the_history_costs_nothing(self, bench: Bench) -> None:
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await bench.idle()
            for words in ("/undo", "/redo", "/reset", "/goto 2", "/history", "/compare"):
                await bench.chat.say(words)
            await bench.chat.say("/usage")
            assert "Today: one edit, $0.040." in bench.chat.latest().text
        assert len(bench.engine.requests) == 1
