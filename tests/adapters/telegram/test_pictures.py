"""Which pictures are meant, and what was said of them, also when that changes."""

from __future__ import annotations

import pytest

from core.events import CommandCall, Event, IncomingMessage
from tests.adapters.telegram.conftest import MakeAdapter, TelegramPlatform
from tests.contracts.messenger_contract import until
from tests.photos import jpeg
from tests.wire.fake_telegram import FakeTelegram
from tests.wire.telegram_chats import Chat, captioned


async def heard(platform: TelegramPlatform, number: int) -> list[Event]:
    """Return that many events, once they have come; the newest one is a mark of our own."""
    platform.telegram.chats.say(platform.chat, platform.person, "/start the end")
    await until(lambda: len(platform.events) > number)
    *events, end = platform.events
    assert isinstance(end, CommandCall)
    assert end.argument == "the end"
    assert len(events) == number
    return events


def file_id(platform: TelegramPlatform, chat: Chat, number: int) -> str:
    message = platform.telegram.message(chat.id, number)
    assert message is not None
    return str(message["photo"][-1]["file_id"])


class TestChanges:
    """Messages that are changed after they were sent."""

    async def test_each_change_is_an_event_of_its_own(self, platform: TelegramPlatform) -> None:
        chats, chat = platform.telegram.chats, platform.chat
        number = chats.say(chat, platform.person, "make it wormer")
        for text in ("make it warmer", "/edit make it warmer"):
            chats.edit(chat, number, text)
        said, changed, command = await heard(platform, 3)
        platform.telegram.repeat_last_update()
        await until(lambda: len(platform.events) == 5)
        assert isinstance(said, IncomingMessage)
        assert not said.edited
        assert isinstance(changed, IncomingMessage)
        assert (changed.text, changed.edited) == ("make it warmer", True)
        assert isinstance(command, CommandCall)
        assert (command.name, command.argument, command.edited) == ("edit", "make it warmer", True)
        assert {e.origin.message_id for e in (said, changed, command)} == {
            f"telegram:{chat.id}/{number}"
        }
        assert len({e.origin.event_id for e in (said, changed, command)}) == 3
        assert platform.events[-1].origin.event_id == platform.events[-2].origin.event_id

    async def test_a_caption_of_an_album(self, platform: TelegramPlatform) -> None:
        chats, chat, ada = platform.telegram.chats, platform.chat, platform.person
        first = chats.send_photo(chat, ada, jpeg("china"), album="77")
        second = chats.send_photo(chat, ada, jpeg("coffee"), "colage", album="77")
        await until(lambda: platform.events)
        chats.edit(chat, second, "collage")
        chats.edit(chat, second, "")
        album, changed, emptied = await heard(platform, 3)
        # Each picture is shown by its own message; the one with the words is to be answered.
        assert [a.message_id for a in album.attachments] == [
            f"telegram:{chat.id}/{first}",
            f"telegram:{chat.id}/{second}",
        ]
        assert album.origin.message_id == f"telegram:{chat.id}/{second}"
        assert changed.origin.message_id == emptied.origin.message_id == album.origin.message_id
        assert isinstance(changed, IncomingMessage)
        assert (changed.text, changed.edited) == ("collage", True)
        assert isinstance(emptied, IncomingMessage)
        assert (emptied.text, emptied.edited) == ("", True)

    async def test_in_a_group(self, platform: TelegramPlatform) -> None:
        chats, ada = platform.telegram.chats, platform.person
        forum = chats.group(forum=True)
        topic = chats.topic(forum)
        asked = chats.say(forum, ada, "@RetouchTestBot wormer", topic=topic)
        chats.edit(forum, asked, "@RetouchTestBot warmer")
        chats.edit(forum, asked, "never mind")
        asked, changed = (event.origin for event in await heard(platform, 2))  # type: ignore[assignment]
        assert changed.conversation_id == f"telegram:{forum.id}:{topic}"
        assert changed.addressed


class TestReplies:
    """Pictures that somebody replies to."""

    async def test_to_a_picture_elsewhere(self, platform: TelegramPlatform) -> None:
        chats, ada = platform.telegram.chats, platform.person
        forum = chats.group(forum=True)
        number = chats.send_photo(forum, ada, jpeg("flower"), topic=chats.topic(forum, "Photos"))
        words = chats.topic(forum, "Words")
        photo = chats.by_id[forum.id].postings[number].json
        origin = {"type": "user", "sender_user": ada.json(), "date": photo["date"]}
        elsewhere = {"origin": origin, "photo": photo["photo"]}
        named = elsewhere | {"chat": forum.json(), "message_id": number}

        chats.say(platform.chat, ada, "from another chat", elsewhere=named)
        chats.say(platform.chat, ada, "from nobody knows where", elsewhere=elsewhere)
        chats.say(forum, ada, "/edit across topics", topic=words, elsewhere=named)

        chat, nowhere, topic = await heard(platform, 3)
        for event in (chat, topic):
            assert event.replied_to is not None
            assert event.replied_to.message_id == f"telegram:{forum.id}/{number}"
            (attachment,) = event.replied_to.attachments
            assert attachment.handle == file_id(platform, forum, number)
            assert event.attachments == ()
        assert topic.origin.conversation_id == f"telegram:{forum.id}:{words}"
        # There is no message to name: the picture counts as if it had been sent along.
        assert nowhere.replied_to is None
        assert [a.handle for a in nowhere.attachments] == [file_id(platform, forum, number)]

    async def test_with_a_quote_and_to_one_of_an_album(self, platform: TelegramPlatform) -> None:
        chats, chat, ada = platform.telegram.chats, platform.chat, platform.person
        numbers = chats.send_album(
            chat, ada, [jpeg("china"), jpeg("coffee")], "two of them", as_files=False
        )
        await until(lambda: platform.events)
        quote = {"text": "two", "position": 0, "is_manual": True}
        chats.post(chat, ada, {"text": "warmer", "quote": quote}, reply_to=numbers[1])
        _, reply = await heard(platform, 2)
        assert isinstance(reply, IncomingMessage)
        assert reply.text == "warmer"
        assert reply.replied_to is not None
        assert reply.replied_to.message_id == f"telegram:{chat.id}/{numbers[1]}"
        (attachment,) = reply.replied_to.attachments
        assert attachment.handle == file_id(platform, chat, numbers[1])

    async def test_to_a_sticker(self, platform: TelegramPlatform) -> None:
        chats, chat, ada = platform.telegram.chats, platform.chat, platform.person
        sticker = {"file_id": "s", "file_unique_id": "s", "type": "regular", "file_size": 9}
        sticker |= {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        for moves in (False, True):
            number = chats.post(chat, ada, {"sticker": sticker | {"is_video": moves}})
            chats.say(chat, ada, "paint it", reply_to=number)
        still, moving = await heard(platform, 2)  # alone, a sticker is no event
        assert still.replied_to is not None
        assert moving.replied_to is not None
        assert [a.media_type for a in still.replied_to.attachments] == ["image/webp"]
        assert [a.media_type for a in moving.replied_to.attachments] == ["video/mp4"]


class TestKinds:
    """What pictures come as."""

    async def test_behind_a_spoiler_or_not_to_be_passed_on(
        self, platform: TelegramPlatform
    ) -> None:
        chats, chat = platform.telegram.chats, platform.chat
        for mark in ("has_media_spoiler", "has_protected_content"):
            media = chats.files.add_photo(jpeg("rocket"))
            content = media.json() | captioned("less dark") | {mark: True}
            chats.post(chat, platform.person, content, media=media)
        for event in await heard(platform, 2):
            assert isinstance(event, IncomingMessage)
            assert event.text == "less dark"
            assert await platform.messenger.download(event.attachments[0], 1_000_000)

    async def test_forwarded_with_words_that_are_not_the_senders(
        self, platform: TelegramPlatform
    ) -> None:
        chats, ada = platform.telegram.chats, platform.person
        bob = {"type": "user", "sender_user": chats.person("Bob").json(), "date": 1}
        group = chats.group()
        group.bot_is_admin = True
        for chat in (platform.chat, group):
            media = chats.files.add_photo(jpeg("rocket"))
            words = captioned("@RetouchTestBot buy a telescope")
            content = media.json() | words | {"forward_origin": bob}
            chats.post(chat, ada, content, media=media)
            chats.post(chat, ada, {"text": "/undo", "forward_origin": bob})
        private, talk = await heard(platform, 2)
        assert isinstance(private, IncomingMessage)
        assert private.text == ""
        assert len(private.attachments) == 1
        assert not talk.origin.addressed

    @pytest.mark.parametrize("kind", ["animation", "video", "video_note"])
    async def test_films(self, platform: TelegramPlatform, kind: str) -> None:
        chats, chat, ada = platform.telegram.chats, platform.chat, platform.person
        film = {"file_id": "f", "file_unique_id": "f", "width": 9, "height": 9, "duration": 1}
        film |= {"length": 9} if kind == "video_note" else {"mime_type": "video/mp4"}
        content = {kind: film}
        if kind == "animation":
            content["document"] = {"file_id": "f", "file_unique_id": "f", "mime_type": "video/mp4"}
        chats.post(chat, ada, content)
        chats.send_photo(chat, ada, jpeg("china"), album="77")
        chats.post(chat, ada, content, album="77")
        alone, album = await heard(platform, 2)
        assert [a.media_type for a in alone.attachments] == ["video/mp4"]
        assert [a.media_type for a in album.attachments] == ["image/jpeg"]


class TestSenders:
    """Who speaks in groups, and what the bot does not hear."""

    async def test_a_channels_post_in_its_discussion_group(
        self, telegram: FakeTelegram, make_adapter: MakeAdapter
    ) -> None:
        ada = telegram.chats.person()
        platform = TelegramPlatform(telegram, make_adapter(), ada, telegram.chats.private(ada))
        chats = telegram.chats
        group, channel = chats.group("Discussion"), chats.group("News", "channel")
        group.bot_is_admin = True
        media = chats.files.add_photo(jpeg("rocket"))
        forwarded = media.json() | captioned("/edit it yourself, @RetouchTestBot")
        forwarded |= {
            "is_automatic_forward": True,
            "forward_origin": {
                "type": "channel",
                "chat": channel.json(),
                "message_id": 7,
                "date": 1,
            },
        }
        async with platform.adapter.connected(platform.handle):
            chats.send_photo(channel, ada, jpeg("rocket"), "@RetouchTestBot warmer")
            number = chats.post(group, ada, forwarded, media=media, as_chat=channel)
            chats.say(group, ada, "@RetouchTestBot warmer", reply_to=number)
            post, comment = await heard(platform, 2)
        assert not post.origin.addressed
        assert comment.origin.addressed
        assert comment.replied_to is not None
        assert len(comment.replied_to.attachments) == 1
        # A comment's thread is a chain of replies and no topic.
        assert comment.origin.conversation_id == f"telegram:{group.id}"

    async def test_the_general_topic_is_the_forum_itself(self, platform: TelegramPlatform) -> None:
        chats, ada = platform.telegram.chats, platform.person
        forum = chats.group(forum=True)
        first = chats.send_photo(forum, ada, jpeg("rocket"), "@RetouchTestBot warmer")
        chats.say(forum, ada, "@RetouchTestBot colder", reply_to=first)
        said, reply = await heard(platform, 2)
        for event in (said, reply):
            assert event.origin.conversation_id == f"telegram:{forum.id}"
        assert reply.replied_to is not None
        assert reply.replied_to.message_id == f"telegram:{forum.id}/{first}"
