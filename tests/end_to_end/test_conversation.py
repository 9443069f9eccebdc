"""The same conversation on every platform: real client libraries, real sockets, the program
as `bot.wiring` puts it together, and services that refuse what the real ones refuse."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageStat

from tests.contracts.messenger_contract import Shown, until
from tests.end_to_end.chats import Conversation, payload
from tests.photos import jpeg, photo
from tests.wire.fake_openai import drop, error, never


def opened(content: bytes | None) -> Image.Image:
    assert content is not None
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def warmth(image: Image.Image) -> float:
    """How much more red than blue there is."""
    red, _, blue = ImageStat.Stat(image.convert("RGB")).mean
    return red - blue


async def test_photo_instruction_undo_upscale_original(conversation: Conversation) -> None:
    sent = jpeg("astronaut")
    async with conversation.running():
        await conversation.seat.say("make it much warmer", (sent,))
        _, warmer = await conversation.sees("v2 from v1")
        assert warmth(opened(warmer.file)) > warmth(opened(sent)) + 5
        assert "free" in warmer.text
        await conversation.seat.say("/undo")
        _, first = await conversation.sees("v1")
        assert abs(warmth(opened(first.file)) - warmth(opened(sent))) < 1
        await conversation.seat.say("/upscale 2x")
        message, enlarged = await conversation.sees("v3 from v1")
        assert opened(enlarged.file).size == (1024, 1024)
        await conversation.seat.say("/original")
        _, original = await conversation.hears(lambda shown: shown.file and not shown.buttons)
        assert opened(original.file).size == (1024, 1024)
        await conversation.seat.press(message, payload(enlarged, "undo"))
        shown_id, again = await conversation.sees("v1")
        await conversation.seat.press(shown_id, payload(again, "original"))
        _, untouched = await conversation.hears(lambda shown: shown.file == sent)
        assert untouched.file == sent
    assert not conversation.openai.billed


async def test_what_only_a_model_can_do_goes_to_it_once(conversation: Conversation) -> None:
    async with conversation.running():
        await conversation.seat.say("put her on a sunny beach, keep her face", (jpeg("astronaut"),))
        message, beach = await conversation.sees("v2 from v1")
        assert "gpt-image-2" in beach.text
        assert "$" in beach.text
        # A second delivery of the same update, then the same wish from the older picture.
        await conversation.seat.repeat_last_update()
        await conversation.seat.say("make it evening", reply_to=message)
        await conversation.sees("v3 from v2")
        await conversation.seat.say("put a hat on her", reply_to=message)
        await conversation.sees("v4 from v2")
    assert conversation.openai.billed == 3


async def test_a_restart_in_the_middle(conversation: Conversation) -> None:
    async with conversation.running():
        await conversation.seat.say("rotate it to the left", (jpeg("coffee"),))
        message, turned = await conversation.sees("v2 from v1")
        assert opened(turned.file).size == (400, 600)
    async with conversation.running():
        await conversation.seat.press(message, payload(turned, "undo"))
        _, first = await conversation.sees("v1")
        assert opened(first.file).size == (600, 400)
        await conversation.seat.say("flip it", reply_to=message)
        await conversation.sees("v3 from v2")


async def test_an_album_is_seen_whole(conversation: Conversation) -> None:
    album = (jpeg("astronaut"), jpeg("coffee"), jpeg("rocket"))
    async with conversation.running():
        await conversation.seat.say("make it black and white", album)
        message, offer = await conversation.hears(lambda shown: "3 pictures" in shown.text)
        await conversation.seat.press(message, payload(offer, "each"))
        sizes = set()
        for _ in album:
            _, shown = await conversation.sees("v2 from v1")
            sizes.add(opened(shown.file).size)
        assert sizes == {(512, 512), (600, 400), (640, 427)}


async def test_bad_input_is_answered_in_words(conversation: Conversation) -> None:
    async with conversation.running():
        await conversation.seat.say("make it warmer")
        await conversation.hears(lambda shown: "no picture to work on" in shown.text)
        for content, expected in (
            (jpeg("astronaut")[:5000], "incomplete"),
            (b"just text with the name of a picture", "not a picture I can read"),
            (_bomb(), "20000 × 20000"),
        ):
            await conversation.seat.say("warmer", (content,))
            await conversation.hears(lambda shown, words=expected: words in shown.text)  # type: ignore[misc]
        await conversation.seat.say("", (photo("coffee"),))
        ready, _ = await conversation.hears(lambda shown: "Got it" in shown.text)
        text = "@everyone <b>make</b> *it* `warmer` [x](http://127.0.0.1/) <@1>"
        await conversation.seat.say(text, reply_to=ready)
        _, result = await conversation.sees("v2 from v1")
        assert not result.pings
        assert "everyone" in result.text


@cache
def _bomb() -> bytes:
    """A PNG of 20,000 x 20,000 pixels in some kilobytes."""
    buffer = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


async def test_cancel_while_the_model_works(conversation: Conversation) -> None:
    conversation.openai.mishaps.append(never)
    async with conversation.running():
        await conversation.seat.say("put her on a beach", (jpeg("astronaut"),))
        message, working = await conversation.hears(lambda shown: shown.buttons)
        await conversation.openai.started.wait()
        await conversation.seat.press(message, payload(working, "cancel"))
        conversation.seen.clear()
        await conversation.hears(lambda shown: "Cancelled" in shown.text)
        await until(lambda: conversation.openai.abandoned == 1)


async def test_a_refusal_says_so_and_a_lost_answer_asks_before_it_buys_again(
    conversation: Conversation,
) -> None:
    conversation.openai.mishaps.extend([error(400, "moderation_blocked"), drop])
    async with conversation.running():
        await conversation.seat.say("put her on a beach", (jpeg("astronaut"),))
        _, refused = await conversation.hears(lambda shown: "safety" in shown.text)
        assert not refused.buttons
        await conversation.seat.say("put her on a mountain")
        message, unknown = await conversation.hears(lambda shown: "Retry" in str(shown.buttons))
        billed = conversation.openai.billed
        assert len(conversation.openai.calls) == 2
        await conversation.seat.press(message, payload(unknown, "retry"))
        await conversation.sees("v2 from v1")
        assert conversation.openai.billed == billed + 1
        await conversation.seat.press(message, payload(unknown, "retry"))
        await conversation.hears(lambda shown: "already tried again" in shown.text)
        assert conversation.openai.billed == billed + 1


async def test_a_file_of_25_megabytes(conversation: Conversation) -> None:
    """Telegram gives bots 20 MB at most, and says so before anything is fetched."""
    large = jpeg("china", size=(1600, 1067)) + bytes(25_000_000)
    async with conversation.running():
        await conversation.seat.say("make it warmer", (large,))
        if conversation.seat.name == "telegram":
            await conversation.hears(lambda shown: "20 MB" in shown.text)
        else:
            _, shown = await conversation.sees("v2 from v1")
            assert opened(shown.file).size == (1600, 1067)


async def test_history_compare_and_being_forgotten(conversation: Conversation) -> None:
    async with conversation.running():
        await conversation.seat.say("make it black and white", (jpeg("coffee"),))
        message, _ = await conversation.sees("v2 from v1")
        await conversation.seat.say("rotate it to the left", reply_to=message)
        await conversation.sees("v3 from v2")
        await conversation.seat.say("/history")
        sheet_id, sheet = await conversation.hears(lambda shown: "you are at v3" in shown.text)
        assert opened(sheet.file).size[0] > 1000
        assert [label for row in sheet.buttons for label, _ in row] == ["📍 v3", "v2", "v1"]
        await conversation.seat.press(sheet_id, sheet.buttons[0][1][1])
        await conversation.sees("v2 from v1")
        await conversation.seat.say("/compare 1")
        compared, comparison = await conversation.hears(_compares)
        assert opened(comparison.file).size == (1208, 400)
        await conversation.seat.press(compared, payload(comparison, "compare"))
        _, film = await conversation.hears(_compares)
        assert opened(film.file).format == "GIF"
    async with conversation.running():
        await conversation.seat.say("/usage")
        await conversation.hears(lambda shown: "Today: 2 edits, free." in shown.text)
        await conversation.seat.say("/forgetme")
        question_id, question = await conversation.hears(
            lambda shown: "Shall I forget you?" in shown.text
        )
        await conversation.seat.press(question_id, payload(question, "forgetme"))
        await conversation.hears(lambda shown: "3 pictures and 2 edits" in shown.text)
        await conversation.seat.say("/undo")
        await conversation.hears(lambda shown: "no picture to work on" in shown.text)


def _compares(shown: Shown) -> bool:
    # Discord's messages have a backslash before the line between the two.
    return shown.text.startswith("v1 ") and "| v2" in shown.text
