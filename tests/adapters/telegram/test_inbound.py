"""What people send, as it reaches core."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from adapters.telegram.ids import Place, conversation_id
from core.events import CommandCall, Event, IncomingMessage
from core.messenger import OutgoingMessage
from tests.adapters.telegram.conftest import MakeAdapter, TelegramPlatform
from tests.contracts.messenger_contract import BUTTONS, until
from tests.photos import jpeg, photo
from tests.wire.fake_telegram import FakeTelegram
from tests.wire.telegram_chats import Chat, Person


async def only(platform: TelegramPlatform, chat: Chat | None = None) -> Event:
    """Return the one event so far; whatever is ignored has been by then."""
    before = len(platform.events)
    platform.telegram.chats.say(chat or platform.chat, platform.person, "/start the end")
    await until(lambda: platform.events[before:] and _is_end(platform.events[-1]))
    assert len(platform.events) == 2
    return platform.events[0]


def _is_end(event: Event) -> bool:
    return isinstance(event, CommandCall) and event.argument == "the end"


async def test_a_photo_comes_in_its_largest_size(platform: TelegramPlatform) -> None:
    number = platform.telegram.chats.send_photo(
        platform.chat, platform.person, jpeg("coffee", size=(2400, 1600))
    )
    event = await only(platform)
    (attachment,) = event.attachments
    assert attachment.recompressed
    sizes = platform.telegram.message(platform.chat.id, number)["photo"]  # type: ignore[index]
    assert (attachment.handle, attachment.size_bytes) == (
        sizes[-1]["file_id"],
        sizes[-1]["file_size"],
    )
    assert sizes[-1]["width"] == 1280


async def test_a_file_keeps_its_name_and_type(platform: TelegramPlatform) -> None:
    platform.telegram.chats.send_file(
        platform.chat, platform.person, photo("coffee"), "../my coffee.png"
    )
    (attachment,) = (await only(platform)).attachments
    assert not attachment.recompressed
    assert (attachment.file_name, attachment.media_type) == ("../my coffee.png", "image/png")
    assert attachment.size_bytes == len(photo("coffee"))


async def test_a_live_photo_brings_its_still(platform: TelegramPlatform) -> None:
    platform.telegram.chats.send_live_photo(
        platform.chat, platform.person, jpeg("rocket"), "less dark"
    )
    event = await only(platform)
    assert isinstance(event, IncomingMessage)
    assert event.text == "less dark"
    still = await platform.messenger.download(event.attachments[0], 1_000_000)
    assert still.startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("text", "name", "argument"),
    [
        ("/undo", "undo", ""),
        ("/Edit  make it warmer", "edit", "make it warmer"),
        ("/edit@RetouchTestBot\nmake it\nwarmer", "edit", "make it\nwarmer"),
        ("/edit@retouchtestbot warmer", "edit", "warmer"),
        ("/start group_link", "start", "group_link"),
        ("/frobnicate now", "frobnicate", "now"),
    ],
)
async def test_commands(platform: TelegramPlatform, text: str, name: str, argument: str) -> None:
    await platform.say(text)
    event = await only(platform)
    assert isinstance(event, CommandCall)
    assert (event.name, event.argument, event.target) == (name, argument, None)


@pytest.mark.parametrize("text", ["/usr/bin is no command", "make it 1/2 /edit"])
async def test_a_slash_alone_makes_no_command(platform: TelegramPlatform, text: str) -> None:
    await platform.say(text)
    event = await only(platform)
    assert isinstance(event, IncomingMessage)
    assert event.text == text


async def test_a_caption_can_be_a_command(platform: TelegramPlatform) -> None:
    await platform.say("/edit make it warmer", (jpeg("astronaut"),))
    event = await only(platform)
    assert isinstance(event, CommandCall)
    assert (event.name, event.argument) == ("edit", "make it warmer")
    assert len(event.attachments) == 1


async def test_a_command_for_another_bot_is_not_ours(platform: TelegramPlatform) -> None:
    await platform.say("/edit@OtherBot warmer")
    await platform.say("hello")
    event = await only(platform)
    assert isinstance(event, IncomingMessage)
    assert event.text == "hello"


async def test_who_and_where(platform: TelegramPlatform) -> None:
    person = platform.telegram.chats.person("João")
    chat = platform.telegram.chats.private(person)
    platform.telegram.chats.say(chat, person, "hello")
    await until(lambda: platform.events)
    origin = platform.events[0].origin
    assert origin.sender.user_id == f"telegram:{person.id}"
    assert origin.conversation_id == f"telegram:{chat.id}"
    assert origin.message_id == f"telegram:{chat.id}/1"
    assert origin.places == (f"telegram:{chat.id}",)
    assert origin.addressed
    assert origin.sent_at.tzinfo is not None


@pytest.mark.parametrize(
    ("code", "locale"), [(None, "en"), ("de", "de"), ("pt-br", "pt-BR"), ("zh-hans", "zh-Hans")]
)
async def test_languages(platform: TelegramPlatform, code: str | None, locale: str) -> None:
    person = platform.telegram.chats.person(language=code)
    chat = platform.telegram.chats.private(person)
    platform.telegram.chats.say(chat, person, "hello")
    await until(lambda: platform.events)
    assert platform.events[0].origin.sender.locale == locale


class TestGroups:
    """What is meant for the bot, and what is not."""

    @pytest.fixture
    async def telegram(self) -> AsyncIterator[FakeTelegram]:
        # As with privacy mode switched off: the bot sees everything.
        async with FakeTelegram(privacy=False).running() as server:
            yield server
        assert server.api.violations == []

    @pytest.fixture
    def group(self, telegram: FakeTelegram) -> Chat:
        return telegram.chats.group()

    async def test_talk_among_people(self, platform: TelegramPlatform, group: Chat) -> None:
        platform.telegram.chats.send_photo(group, platform.person, jpeg("flower"), "my garden")
        event = await only(platform, group)
        assert not event.origin.addressed
        assert event.origin.conversation_id == f"telegram:{group.id}"
        assert event.origin.places == (f"telegram:{group.id}",)

    @pytest.mark.parametrize(
        ("text", "instruction"),
        [
            ("@RetouchTestBot make it warmer", "make it warmer"),
            ("make it warmer, @retouchtestbot", "make it warmer,"),
            ("🙂🙂 @RetouchTestBot  warmer @RetouchTestBot please", "🙂🙂  warmer please"),
            ("ask @ada or @RetouchTestBot", "ask @ada or"),
            ("@RetouchTestBot", ""),
        ],
    )
    async def test_a_mention(
        self, platform: TelegramPlatform, group: Chat, text: str, instruction: str
    ) -> None:
        platform.telegram.chats.say(group, platform.person, text)
        event = await only(platform, group)
        assert isinstance(event, IncomingMessage)
        assert (event.text, event.origin.addressed) == (instruction, True)

    async def test_a_mention_in_a_caption(self, platform: TelegramPlatform, group: Chat) -> None:
        platform.telegram.chats.send_file(
            group, platform.person, jpeg("flower"), caption="@RetouchTestBot brighter"
        )
        event = await only(platform, group)
        assert isinstance(event, IncomingMessage)
        assert (event.text, event.origin.addressed) == ("brighter", True)

    async def test_somebody_elses_mention(self, platform: TelegramPlatform, group: Chat) -> None:
        platform.telegram.chats.say(group, platform.person, "@RetouchTestBotty make it warmer")
        event = await only(platform, group)
        assert isinstance(event, IncomingMessage)
        assert not event.origin.addressed
        assert event.text == "@RetouchTestBotty make it warmer"

    async def test_a_mention_before_a_command(
        self, platform: TelegramPlatform, group: Chat
    ) -> None:
        platform.telegram.chats.say(group, platform.person, "@RetouchTestBot /undo")
        event = await only(platform, group)
        assert isinstance(event, CommandCall)
        assert event.name == "undo"

    async def test_a_reply_to_the_bot(self, platform: TelegramPlatform, group: Chat) -> None:
        posted = await platform.messenger.post(
            conversation_id(Place(group.id)), OutgoingMessage("v2 from v1")
        )
        number = int(posted.message_id.rpartition("/")[2])
        platform.telegram.chats.say(group, platform.person, "warmer", reply_to=number)
        event = await only(platform, group)
        assert event.origin.addressed
        assert event.replied_to is not None
        assert event.replied_to.message_id == posted.message_id
        # A chain of replies in a group is no forum topic.
        assert event.origin.conversation_id == f"telegram:{group.id}"

    async def test_a_reply_to_another_person(self, platform: TelegramPlatform, group: Chat) -> None:
        chats = platform.telegram.chats
        number = chats.send_photo(group, chats.person("Bob"), jpeg("flower"))
        await until(lambda: platform.events)
        platform.events.clear()
        chats.say(group, platform.person, "nice!", reply_to=number)
        event = await only(platform, group)
        assert not event.origin.addressed
        assert event.replied_to is not None
        assert len(event.replied_to.attachments) == 1

    @pytest.mark.parametrize(
        ("text", "addressed"),
        [("/undo", True), ("/ban", False), ("/ban@RetouchTestBot", True)],
    )
    async def test_commands(
        self, platform: TelegramPlatform, group: Chat, text: str, addressed: bool
    ) -> None:
        platform.telegram.chats.say(group, platform.person, text)
        event = await only(platform, group)
        assert isinstance(event, CommandCall)
        assert event.origin.addressed is addressed

    async def test_an_anonymous_admin(self, platform: TelegramPlatform, group: Chat) -> None:
        platform.telegram.chats.say(group, platform.person, "@RetouchTestBot warmer", as_chat=group)
        event = await only(platform, group)
        assert event.origin.sender.user_id == f"telegram:{group.id}"

    async def test_a_channel(self, platform: TelegramPlatform, group: Chat) -> None:
        channel = Chat(-1001234567890, "channel", "News")
        platform.telegram.chats.say(group, platform.person, "/help", as_chat=channel)
        event = await only(platform, group)
        assert event.origin.sender.user_id == "telegram:-1001234567890"

    async def test_other_bots_are_not_answered(
        self, platform: TelegramPlatform, group: Chat
    ) -> None:
        chatty = Person(42, "Chatty", is_bot=True)
        platform.telegram.chats.say(group, chatty, "@RetouchTestBot hello")
        platform.telegram.chats.say(group, platform.person, "@RetouchTestBot hi")
        event = await only(platform, group)
        assert isinstance(event, IncomingMessage)
        assert event.text == "hi"


async def test_in_privacy_mode_a_mention_reaches_the_bot(platform: TelegramPlatform) -> None:
    group = platform.telegram.chats.group()
    platform.telegram.chats.say(group, platform.person, "between us")
    platform.telegram.chats.say(group, platform.person, "@RetouchTestBot hello")
    event = await only(platform, group)
    assert isinstance(event, IncomingMessage)
    assert event.text == "hello"


async def test_a_command_in_reply_brings_a_photo_that_privacy_mode_hides(
    platform: TelegramPlatform,
) -> None:
    chats = platform.telegram.chats
    group = chats.group()
    number = chats.send_photo(group, chats.person("Bob"), jpeg("flower"))
    chats.say(group, platform.person, "/edit@RetouchTestBot brighter", reply_to=number)
    event = await only(platform, group)
    assert event.replied_to is not None
    (attachment,) = event.replied_to.attachments
    assert await platform.messenger.download(attachment, 1_000_000)


async def test_a_topic_is_a_conversation_of_its_own(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    forum = chats.group(forum=True)
    topic = chats.topic(forum)
    chats.say(forum, platform.person, "@RetouchTestBot hello", topic=topic)
    event = await only(platform, forum)
    assert event.origin.conversation_id == f"telegram:{forum.id}:{topic}"
    assert event.origin.places == (f"telegram:{forum.id}",)
    assert event.replied_to is None


async def test_a_button_in_a_topic(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    forum = chats.group(forum=True)
    topic = chats.topic(forum)
    conversation = conversation_id(Place(forum.id, topic))
    posted = await platform.messenger.post(conversation, OutgoingMessage("v1", buttons=BUTTONS))
    chats.press(forum, platform.person, int(posted.message_id.rpartition("/")[2]), "undo:x")
    event = await only(platform, forum)
    assert event.origin.conversation_id == conversation


async def test_a_reply_to_a_message_elsewhere(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    group = chats.group()
    number = chats.send_photo(group, platform.person, jpeg("flower"))
    original = chats.by_id[group.id].postings[number].json
    origin = {"type": "user", "sender_user": platform.person.json(), "date": original["date"]}
    elsewhere = {"origin": origin, "photo": original["photo"]}

    chats.say(
        platform.chat,
        platform.person,
        "warmer",
        elsewhere=elsewhere | {"chat": group.json(), "message_id": number},
    )
    chats.say(platform.chat, platform.person, "colder", elsewhere=elsewhere)
    await until(lambda: len(platform.events) == 2)

    named, unnamed = platform.events
    assert named.replied_to is not None
    assert named.replied_to.message_id == f"telegram:{group.id}/{number}"
    assert len(named.replied_to.attachments) == 1
    assert named.attachments == ()
    assert unnamed.replied_to is None
    assert len(unnamed.attachments) == 1


async def test_what_was_sent_and_changed_while_nobody_listened(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    person = telegram.chats.person()
    chat = telegram.chats.private(person)
    number = telegram.chats.say(chat, person, "make it warmer")
    telegram.chats.edit(chat, number, "make it colder")
    platform = TelegramPlatform(telegram, make_adapter(), person, chat)
    async with platform.adapter.connected(platform.handle):
        await until(lambda: len(platform.events) == 2)
    assert [_said(event) for event in platform.events] == [
        ("make it warmer", False),
        ("make it colder", True),
    ]
    assert telegram.unconfirmed == 0


def _said(event: Event) -> tuple[str, bool]:
    assert isinstance(event, IncomingMessage)
    return event.text, event.edited


async def test_a_sticker_or_a_join_is_no_event(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    sticker = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 512}
    sticker |= {"height": 512, "is_animated": False, "is_video": False}
    chats.post(platform.chat, platform.person, {"sticker": sticker})
    chats.post(platform.chat, platform.person, {"new_chat_members": [platform.person.json()]})
    await platform.say("hello")
    event = await only(platform)
    assert isinstance(event, IncomingMessage)
    assert event.text == "hello"


async def test_an_update_delivered_twice_keeps_its_id(platform: TelegramPlatform) -> None:
    await platform.say("make it warmer")
    await until(lambda: platform.events)
    await platform.repeat_last_update()
    await until(lambda: len(platform.events) == 2)
    first, second = platform.events
    assert first.origin.event_id == second.origin.event_id == "telegram:u815000001"


class TestAlbums:
    """Several pictures at once."""

    @pytest.fixture
    async def patient(
        self, telegram: FakeTelegram, make_adapter: MakeAdapter
    ) -> AsyncIterator[TelegramPlatform]:
        """A platform where only the tenth picture, or leaving, ends an album."""
        ada = telegram.chats.person("Ada")
        adapter = make_adapter(album_wait_s=3600)
        platform = TelegramPlatform(telegram, adapter, ada, telegram.chats.private(ada))
        async with adapter.connected(platform.handle):
            yield platform

    async def test_late_parts_belong_to_it(self, patient: TelegramPlatform) -> None:
        chats, names = patient.telegram.chats, [f"{number}.jpg" for number in range(10)]
        for name in names:
            caption = "" if name != "0.jpg" else "all"
            chats.send_file(patient.chat, patient.person, jpeg("china"), name, caption, album="77")
            # Each is confirmed before the next one comes: no two arrive together.
            await until(lambda: patient.telegram.unconfirmed == 0)
        await until(lambda: patient.events)
        (event,) = patient.events
        assert isinstance(event, IncomingMessage)
        assert event.text == "all"
        assert [attachment.file_name for attachment in event.attachments] == names
        assert event.origin.message_id == f"telegram:{patient.chat.id}/1"
        assert event.origin.event_id == "telegram:u815000001"

    async def test_what_follows_waits_for_it(self, patient: TelegramPlatform) -> None:
        chats, china = patient.telegram.chats, jpeg("china")
        chats.send_file(patient.chat, patient.person, china, album="77")
        await patient.say("warmer")
        await until(lambda: patient.telegram.unconfirmed == 0)
        for _ in range(9):
            chats.send_file(patient.chat, patient.person, china, album="77")
        await until(lambda: len(patient.events) == 2)
        assert [len(event.attachments) for event in patient.events] == [10, 0]

    async def test_photos_that_are_shown(self, platform: TelegramPlatform) -> None:
        platform.telegram.chats.send_album(
            platform.chat, platform.person, [jpeg("china")] * 2, "both", as_files=False
        )
        event = await only(platform)
        assert len(event.attachments) == 2
        assert all(attachment.recompressed for attachment in event.attachments)

    async def test_the_first_caption_wins_and_may_be_a_command(
        self, platform: TelegramPlatform
    ) -> None:
        for caption in ("", "/edit warmer", "colder"):
            platform.telegram.chats.send_file(
                platform.chat, platform.person, jpeg("china"), caption=caption, album="78"
            )
        event = await only(platform)
        assert isinstance(event, CommandCall)
        assert (event.argument, len(event.attachments)) == ("warmer", 3)

    async def test_other_chats_do_not_wait(self, patient: TelegramPlatform) -> None:
        chats, bob = patient.telegram.chats, patient.telegram.chats.person("Bob")
        chats.send_album(patient.chat, patient.person, [jpeg("china")] * 2)
        chats.say(chats.private(bob), bob, "hello")
        await until(lambda: patient.events)
        assert [e.origin.sender.user_id for e in patient.events] == [f"telegram:{bob.id}"]

    async def test_leaving_hands_on_what_still_waits(
        self, telegram: FakeTelegram, make_adapter: MakeAdapter
    ) -> None:
        ada = telegram.chats.person("Ada")
        adapter = make_adapter(album_wait_s=3600)
        platform = TelegramPlatform(telegram, adapter, ada, telegram.chats.private(ada))
        async with adapter.connected(platform.handle):
            telegram.chats.send_album(platform.chat, ada, [jpeg("china")] * 2)
            await until(lambda: telegram.unconfirmed == 0)
            assert platform.events == []
        assert [len(event.attachments) for event in platform.events] == [2]

    async def test_a_part_delivered_twice_counts_once(self, platform: TelegramPlatform) -> None:
        platform.telegram.chats.send_album(platform.chat, platform.person, [jpeg("china")] * 2)
        platform.telegram.repeat_last_update()
        event = await only(platform)
        assert len(event.attachments) == 2


class TestButtons:
    """Pressing them."""

    async def press(
        self, platform: TelegramPlatform, data: str = "undo:abcdefghjkmn", **how: bool
    ) -> str:
        posted = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("v2", buttons=BUTTONS)
        )
        number = int(posted.message_id.rpartition("/")[2])
        return platform.telegram.chats.press(platform.chat, platform.person, number, data, **how)

    async def test_it_stops_spinning_whatever_happens_to_the_event(
        self, telegram: FakeTelegram, make_adapter: MakeAdapter
    ) -> None:
        person = telegram.chats.person()
        chat = telegram.chats.private(person)
        platform = TelegramPlatform(telegram, make_adapter(), person, chat)
        handled = asyncio.Event()

        async def slowly(_: Event) -> None:
            await handled.wait()

        async with platform.adapter.connected(slowly):
            query = await self.press(platform)
            await until(lambda: telegram.chats.answered == [query])
            handled.set()

    async def test_too_late_to_answer_is_not_too_late_to_act(
        self, platform: TelegramPlatform
    ) -> None:
        await self.press(platform, stale=True)
        event = await only(platform)
        assert isinstance(event, CommandCall)
        assert event.name == "undo"
        assert platform.telegram.chats.answered == []

    async def test_an_old_message_still_says_what_to_do(self, platform: TelegramPlatform) -> None:
        await self.press(platform, inaccessible=True)
        event = await only(platform)
        assert isinstance(event, CommandCall)
        assert (event.name, event.target) == ("undo", "abcdefghjkmn")
        assert event.origin.message_id == f"telegram:{platform.chat.id}/1"

    async def test_payload_without_a_target(self, platform: TelegramPlatform) -> None:
        await self.press(platform, "help")
        event = await only(platform)
        assert isinstance(event, CommandCall)
        assert (event.name, event.target) == ("help", None)
