"""Albums whose parts are messages of their own, and pictures that are none."""

from __future__ import annotations

from dataclasses import replace

from core.events import IncomingMessage
from core.ids import MessageId
from tests.core.conftest import Bench
from tests.photos import jpeg

PICTURES = ("astronaut", "coffee", "rocket")


async def send_album(bench: Bench, text: str = "") -> list[MessageId]:
    """Send each picture in a message of its own, as one event."""
    handle, bench.chat.handle = bench.chat.handle, None
    numbers = [await bench.chat.say("", (jpeg(name),)) for name in PICTURES]
    parts = bench.chat.events[-len(numbers) :]
    attachments = tuple(
        replace(part.attachments[0], message_id=part.origin.message_id) for part in parts
    )
    bench.chat.handle = handle
    assert handle
    await handle(IncomingMessage(parts[0].origin, text, attachments))
    return numbers


async def test_a_reply_to_a_part_means_that_picture(bench: Bench) -> None:
    async with bench.running() as assembly:
        for words in ("", "make it warmer"):
            numbers = await send_album(bench, words)
            shown = [await assembly.store.version_shown_in(number) for number in numbers]
            assert len({version.id for version in shown if version}) == len(PICTURES)
            for number, version in zip(numbers, shown, strict=True):
                await bench.chat.say("colder", reply_to=number)
                await bench.idle()
                assert version is not None
                result = await assembly.store.version_shown_in(bench.chat.latest_id())
                assert result is not None
                assert result.parent_id == version.id


async def test_a_film_is_refused_in_words_before_it_is_fetched(bench: Bench) -> None:
    async with bench.running():
        handle, bench.chat.handle = bench.chat.handle, None
        await bench.chat.say("make it warmer", (b"a film",))
        said = bench.chat.events[-1]
        film = replace(said.attachments[0], handle="not there", media_type="video/mp4")
        assert handle
        assert isinstance(said, IncomingMessage)
        await handle(replace(said, attachments=(film,)))
        assert "still pictures" in bench.chat.latest().text
    assert not bench.engine.requests
