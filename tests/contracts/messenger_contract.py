"""What every adapter must do, whatever the platform.

A platform's test module makes a fixture ``platform`` that yields a `Platform` and
subclasses `MessengerContract`; pytest then runs the whole suite against it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import pytest

from core.errors import UserError
from core.events import CommandCall, Event, IncomingMessage
from core.ids import ConversationId, MessageId, platform_of
from core.messenger import (
    Button,
    MessageGone,
    Messenger,
    OutgoingFile,
    OutgoingMessage,
)
from tests.photos import jpeg, photo


@dataclass(frozen=True)
class Shown:
    """A message as people in the chat see it, read back from the platform."""

    text: str
    file: bytes | None
    """What the platform holds of the file, as it was uploaded."""
    as_document: bool
    buttons: tuple[tuple[tuple[str, str], ...], ...]
    """Rows of (label, payload)."""
    reply_to: MessageId | None
    pings: bool
    """Somebody is notified by a mention in it."""


class Platform(Protocol):
    """A connected adapter over a fake (or own) service, and a person who uses it."""

    messenger: Messenger
    conversation_id: ConversationId
    events: list[Event]
    """Everything that the adapter has passed on."""

    async def say(
        self,
        text: str = "",
        photos: tuple[bytes, ...] = (),
        reply_to: MessageId | None = None,
    ) -> MessageId:
        """The person writes to the bot in a private chat; photos are sent so that they keep
        their bytes. Several photos go as one album."""

    async def press(self, message_id: MessageId, payload: str) -> None:
        """The person presses a button."""

    async def repeat_last_update(self) -> None:
        """The platform delivers its last message update again."""

    async def shown(self, message_id: MessageId) -> Shown | None:
        """What is in the chat now; None if deleted."""


async def until(condition: Callable[[], object], timeout_s: float = 5.0) -> None:
    """Wait for something that another task brings about."""
    async with asyncio.timeout(timeout_s):
        while not condition():
            await asyncio.sleep(0.005)


BUTTONS = (
    (Button("↩️ Undo", "undo:abcdefghjkmn"), Button("🔄 Again", "again:abcdefghjkmn")),
    (Button("📄 Original", "original:abcdefghjkmn"),),
)


def picture(
    content: bytes, *, as_document: bool = False, cached: str | None = None
) -> OutgoingFile:
    """A JPEG to send."""
    return OutgoingFile("photo.jpg", "image/jpeg", content, as_document, cached)


async def _posted(platform: Platform, message: OutgoingMessage) -> MessageId:
    return (await platform.messenger.post(platform.conversation_id, message)).message_id


class MessengerContract:
    """Subclass it, with a fixture ``platform``."""

    async def test_ids_carry_the_platform(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("hello"))
        assert platform_of(posted) == platform.messenger.platform
        assert platform_of(platform.conversation_id) == platform.messenger.platform

    async def test_text_with_buttons(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("hello", buttons=BUTTONS))
        shown = await platform.shown(posted)
        assert shown is not None
        assert shown.text == "hello"
        assert shown.buttons == tuple(
            tuple((button.label, button.payload) for button in row) for row in BUTTONS
        )

    async def test_a_picture_with_caption(self, platform: Platform) -> None:
        content = jpeg("astronaut")
        posted = await _posted(platform, OutgoingMessage("v2 from v1", picture(content)))
        shown = await platform.shown(posted)
        assert shown is not None
        assert (shown.text, shown.file) == ("v2 from v1", content)

    async def test_a_document_keeps_every_bit(self, platform: Platform) -> None:
        content = photo("coffee")
        file = OutgoingFile("coffee.png", "image/png", content, as_document=True)
        shown = await platform.shown(await _posted(platform, OutgoingMessage("", file)))
        assert shown is not None
        assert shown.file == content
        assert shown.as_document or platform.messenger.limits.photo_keeps_pixels

    async def test_markup_and_mentions_stay_text(self, platform: Platform) -> None:
        text = "@everyone <b>not bold</b> *a* _b_ `c` [x](http://127.0.0.1/) <@1> @here"
        shown = await platform.shown(await _posted(platform, OutgoingMessage(text)))
        assert shown is not None
        assert not shown.pings
        assert shown.text.replace("\\", "").replace("\u200b", "") == text

    async def test_text_over_the_limit_is_cut(self, platform: Platform) -> None:
        limits = platform.messenger.limits
        long = "é🙂" * (limits.text_max_chars + 50)
        for message in (OutgoingMessage(long), OutgoingMessage(long, picture(jpeg("rocket")))):
            shown = await platform.shown(await _posted(platform, message))
            assert shown is not None
            assert shown.text.endswith("…")
            assert len(shown.text) > limits.caption_max_chars // 4

    async def test_reply(self, platform: Platform) -> None:
        said = await platform.say("hello")
        posted = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("yes?"), reply_to=said
        )
        shown = await platform.shown(posted.message_id)
        assert shown is not None
        assert shown.reply_to == said

    async def test_reply_to_a_deleted_message_is_posted_plainly(self, platform: Platform) -> None:
        gone = await _posted(platform, OutgoingMessage("soon gone"))
        await platform.messenger.delete(gone)
        posted = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("still here"), reply_to=gone
        )
        shown = await platform.shown(posted.message_id)
        assert shown is not None
        assert shown.text == "still here"

    async def test_a_text_becomes_a_picture_in_place(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("Working…"))
        content = jpeg("chelsea")
        edited = await platform.messenger.edit(
            posted, OutgoingMessage("v2", picture(content), BUTTONS)
        )
        shown = await platform.shown(edited.message_id)
        assert edited.message_id == posted
        assert shown is not None
        assert (shown.text, shown.file) == ("v2", content)
        assert len(shown.buttons) == 2

    async def test_a_picture_becomes_another_picture(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("preview", picture(jpeg("chelsea"))))
        await platform.messenger.edit(posted, OutgoingMessage("result", picture(jpeg("rocket"))))
        shown = await platform.shown(posted)
        assert shown is not None
        assert (shown.text, shown.file) == ("result", jpeg("rocket"))

    async def test_an_edit_is_the_whole_message(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("hello", buttons=BUTTONS))
        await platform.messenger.edit(posted, OutgoingMessage("bye"))
        shown = await platform.shown(posted)
        assert shown is not None
        assert (shown.text, shown.buttons) == ("bye", ())

    async def test_an_edit_that_changes_nothing_succeeds(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("hello", buttons=BUTTONS))
        await platform.messenger.edit(posted, OutgoingMessage("hello", buttons=BUTTONS))

    async def test_editing_a_deleted_message_says_so(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("hello"))
        await platform.messenger.delete(posted)
        with pytest.raises(MessageGone):
            await platform.messenger.edit(posted, OutgoingMessage("bye"))

    async def test_deleting_twice_succeeds(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("hello"))
        await platform.messenger.delete(posted)
        await platform.messenger.delete(posted)
        assert await platform.shown(posted) is None

    async def test_a_cached_file_shows_the_same_picture(self, platform: Platform) -> None:
        content = jpeg("astronaut")
        first = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("one", picture(content))
        )
        again = picture(content, cached=first.cached)
        shown = await platform.shown(await _posted(platform, OutgoingMessage("two", again)))
        assert shown is not None
        assert (shown.text, shown.file) == ("two", content)

    async def test_a_stale_cached_file_is_uploaded_instead(self, platform: Platform) -> None:
        content = jpeg("astronaut")
        stale = picture(content, cached="no-such-file")
        shown = await platform.shown(await _posted(platform, OutgoingMessage("two", stale)))
        assert shown is not None
        assert shown.file == content

    async def test_a_photo_with_caption_arrives(self, platform: Platform) -> None:
        content = jpeg("astronaut")
        said = await platform.say("make it warmer", (content,))
        await until(lambda: platform.events)
        (event,) = platform.events
        assert isinstance(event, IncomingMessage)
        assert event.text == "make it warmer"
        assert event.origin.message_id == said
        assert event.origin.conversation_id == platform.conversation_id
        assert event.origin.addressed
        (attachment,) = event.attachments
        assert await platform.messenger.download(attachment, 10_000_000) == content

    async def test_a_large_download_is_refused(self, platform: Platform) -> None:
        await platform.say("", (jpeg("astronaut"),))
        await until(lambda: platform.events)
        (event,) = platform.events
        with pytest.raises(UserError, match="picture-too-many-bytes"):
            await platform.messenger.download(event.attachments[0], 1_000)

    async def test_an_album_arrives_as_one(self, platform: Platform) -> None:
        await platform.say("both", (jpeg("astronaut"), jpeg("coffee"), jpeg("rocket")))
        await until(lambda: platform.events)
        (event,) = platform.events
        assert isinstance(event, IncomingMessage)
        contents = [await platform.messenger.download(a, 10_000_000) for a in event.attachments]
        assert contents == [jpeg("astronaut"), jpeg("coffee"), jpeg("rocket")]

    async def test_a_reply_to_a_result_names_it(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("v2", picture(jpeg("astronaut"))))
        await platform.say("warmer", reply_to=posted)
        await until(lambda: platform.events)
        (event,) = platform.events
        assert event.replied_to is not None
        assert event.replied_to.message_id == posted

    async def test_a_picture_in_reply_comes_with_what_it_replies_to(
        self, platform: Platform
    ) -> None:
        posted = await _posted(platform, OutgoingMessage("v2", picture(jpeg("astronaut"))))
        await platform.say("remove this", (jpeg("coffee"),), reply_to=posted)
        await until(lambda: platform.events)
        (event,) = platform.events
        assert isinstance(event, IncomingMessage)
        assert event.text == "remove this"
        assert len(event.attachments) == 1
        assert event.replied_to is not None
        assert event.replied_to.message_id == posted

    async def test_a_reply_to_a_persons_photo_brings_it(self, platform: Platform) -> None:
        content = jpeg("rocket")
        said = await platform.say("", (content,))
        await until(lambda: platform.events)
        await platform.say("warmer", reply_to=said)
        await until(lambda: len(platform.events) == 2)
        replied_to = platform.events[1].replied_to
        assert replied_to is not None
        assert replied_to.message_id == said
        assert replied_to.author == platform.events[1].origin.sender.user_id
        (attachment,) = replied_to.attachments
        assert await platform.messenger.download(attachment, 10_000_000) == content

    async def test_a_typed_command_arrives(self, platform: Platform) -> None:
        await platform.say("/upscale 4x")
        await until(lambda: platform.events)
        (event,) = platform.events
        assert isinstance(event, CommandCall)
        assert (event.name, event.argument, event.target) == ("upscale", "4x", None)

    async def test_a_button_press_arrives_with_its_target(self, platform: Platform) -> None:
        posted = await _posted(platform, OutgoingMessage("v2", buttons=BUTTONS))
        await platform.press(posted, "undo:abcdefghjkmn")
        await until(lambda: platform.events)
        (event,) = platform.events
        assert isinstance(event, CommandCall)
        assert (event.name, event.target) == ("undo", "abcdefghjkmn")
        assert event.origin.message_id == posted
        assert event.origin.conversation_id == platform.conversation_id

    async def test_a_repeated_delivery_has_the_same_id(self, platform: Platform) -> None:
        await platform.say("hello")
        await until(lambda: platform.events)
        await platform.repeat_last_update()
        await asyncio.sleep(0.1)
        assert len({event.origin.event_id for event in platform.events}) == 1

    async def test_working_is_shown_while_open(self, platform: Platform) -> None:
        async with platform.messenger.working(platform.conversation_id):
            await asyncio.sleep(0)

    async def test_a_person_decides_in_their_private_chat(self, platform: Platform) -> None:
        await platform.say("hello")
        await until(lambda: platform.events)
        sender = platform.events[0].origin.sender
        assert await platform.messenger.may_administer(platform.conversation_id, sender.user_id)
