"""Replies to a message with several pictures: all of them are meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.events import IncomingMessage
from core.ids import MessageId
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.photos import jpeg

pytestmark = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])

ALBUM = (jpeg("coffee"), jpeg("rocket"), jpeg("astronaut"))


async def test_a_reply_to_an_album_is_about_all_of_it(bench: Bench) -> None:
    async with bench.running():
        album = await bench.chat.say("", ALBUM, addressed=False)
        await bench.chat.say("make it warmer", reply_to=album)
        question = bench.chat.latest_id()
        await bench.chat.press(question, payload(bench.chat.latest(), "each"))
        await bench.idle()
        assert len(bench.engine.requests) == 3


async def test_pictures_of_an_album_are_taken_in_once(bench: Bench) -> None:
    async with bench.running() as assembly:
        album = await bench.chat.say("", ALBUM, addressed=False)
        (event,) = bench.chat.events
        assert isinstance(event, IncomingMessage)
        parts = tuple(
            replace(picture, message_id=MessageId(f"{album}/{number}")) if number else picture
            for number, picture in enumerate(event.attachments)
        )
        sent = replace(
            event,
            attachments=parts,
            origin=replace(event.origin, addressed=True, event_id="fake:sent"),
        )
        await assembly.app.handle(sent)
        shown = [await assembly.store.version_shown_in(p.message_id or album) for p in parts]
        assert len({version.id for version in shown if version}) == 3
        bench.chat.messenger.messages[album] = replace(
            bench.chat.messenger.messages[album], attachments=parts
        )
        bench.chat.messenger.uploads.clear()  # the platform need not be asked for them again
        await bench.chat.say("make it warmer", reply_to=album)
        question = bench.chat.latest_id()
        await bench.chat.press(question, payload(bench.chat.latest(), "each"))
        await bench.idle()
        assert len(bench.engine.requests) == 3
        made = [await assembly.store.session(version.id) for version in shown if version]
        assert [len(session.versions) for session in made] == [2, 2, 2]


async def test_words_after_an_album_are_about_all_of_it_until_something_was_made(
    bench: Bench,
) -> None:
    async with bench.running():
        await bench.chat.say("", ALBUM)
        await bench.chat.say("make it warmer")
        assert "3 pictures" in bench.chat.latest().text
        assert not bench.engine.requests
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "each"))
        await bench.idle()
        assert len(bench.engine.requests) == 3
        await bench.chat.say("and brighter")
        await bench.idle()
        assert len(bench.engine.requests) == 4
        await bench.chat.say("/undo")
        await bench.chat.say("/undo")
        await bench.chat.say("and darker")
        await bench.idle()
        assert len(bench.engine.requests) == 5


async def test_a_reply_to_one_picture_of_an_album_is_about_that_one(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", ALBUM)
        invitations = bench.chat.messenger.order[-3:]
        await bench.chat.say("make it warmer", reply_to=invitations[1])
        await bench.idle()
        assert len(bench.engine.requests) == 1


async def test_an_album_is_forgotten_with_its_pictures(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", ALBUM)
        await bench.chat.say("/forgetme")
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "forgetme"))
        await bench.chat.say("make it warmer")
        assert "no picture" in bench.chat.latest().text
