"""What the bot says, and what Telegram makes of it."""

from __future__ import annotations

import asyncio
import io

import pytest
from PIL import Image

from adapters.telegram.ids import Place, conversation_id, spot_of, user_id
from adapters.telegram.pace import Pace
from core.errors import UserError
from core.events import Attachment, ConversationMoved
from core.messenger import (
    ConversationGone,
    DeliveryUnknown,
    FileRefused,
    FilesForbidden,
    MessageGone,
    MessengerError,
    MessengerUnavailable,
    OutgoingFile,
    OutgoingMessage,
)
from tests.adapters.telegram.conftest import MakeAdapter, TelegramPlatform
from tests.contracts.messenger_contract import BUTTONS, picture, until
from tests.photos import jpeg, photo
from tests.wire.fake_telegram import (
    FakeTelegram,
    Fault,
    bad_gateway,
    refusal,
    too_many_requests,
)

HELLO = OutgoingMessage("hello")


def scaled(width: int, height: int) -> bytes:
    return jpeg("china", size=(width, height), quality=60)


class TestPosting:
    """New messages."""

    async def test_text_is_plain_and_shows_no_previews(self, platform: TelegramPlatform) -> None:
        await platform.messenger.post(platform.conversation_id, HELLO)
        (call,) = platform.telegram.said("sendMessage")
        assert call.fields.keys() == {"chat_id", "text", "link_preview_options"}
        assert call.json("link_preview_options") == {"is_disabled": True}

    async def test_a_question_opens_a_reply(self, platform: TelegramPlatform) -> None:
        question = OutgoingMessage("What should change?", expects_reply=True)
        await platform.messenger.post(platform.conversation_id, question)
        (call,) = platform.telegram.said("sendMessage")
        assert call.json("reply_markup") == {"force_reply": True, "selective": True}

    async def test_buttons_win_over_an_open_reply(self, platform: TelegramPlatform) -> None:
        question = OutgoingMessage("What should change?", buttons=BUTTONS, expects_reply=True)
        await platform.messenger.post(platform.conversation_id, question)
        (call,) = platform.telegram.said("sendMessage")
        assert call.json("reply_markup").keys() == {"inline_keyboard"}

    async def test_an_answer_stays_in_its_topic(self, platform: TelegramPlatform) -> None:
        forum = platform.telegram.chats.group(forum=True)
        topic = platform.telegram.chats.topic(forum)
        conversation = conversation_id(Place(forum.id, topic))
        for message in (
            HELLO,
            OutgoingMessage("v1", picture(jpeg("rocket"))),
            OutgoingMessage("v1", picture(jpeg("rocket"), as_document=True)),
        ):
            posted = await platform.messenger.post(conversation, message)
            shown = platform.telegram.message(*spot_of(posted.message_id))
            assert shown is not None
            assert (shown["message_thread_id"], shown["is_topic_message"]) == (topic, True)

    async def test_a_reply_to_a_message_of_another_chat_is_posted_plainly(
        self, platform: TelegramPlatform
    ) -> None:
        group = platform.telegram.chats.group()
        await platform.say("one")
        elsewhere = await platform.messenger.post(conversation_id(Place(group.id)), HELLO)
        posted = await platform.messenger.post(
            platform.conversation_id, HELLO, reply_to=elsewhere.message_id
        )
        shown = await platform.shown(posted.message_id)
        assert shown is not None
        assert shown.reply_to is None

    async def test_a_known_file_is_not_uploaded_again(self, platform: TelegramPlatform) -> None:
        first = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("one", picture(jpeg("rocket")))
        )
        again = picture(jpeg("rocket"), cached=first.cached)
        await platform.messenger.post(platform.conversation_id, OutgoingMessage("two", again))
        uploads = [bool(call.files) for call in platform.telegram.said("sendPhoto")]
        assert uploads == [True, False]

    @pytest.mark.parametrize("as_document", [True, False])
    async def test_a_file_known_in_another_form_is_uploaded(
        self, platform: TelegramPlatform, as_document: bool
    ) -> None:
        known = await platform.messenger.post(
            platform.conversation_id,
            OutgoingMessage("", picture(jpeg("rocket"), as_document=not as_document)),
        )
        posted = await platform.messenger.post(
            platform.conversation_id,
            OutgoingMessage(
                "", picture(jpeg("rocket"), as_document=as_document, cached=known.cached)
            ),
        )
        shown = await platform.shown(posted.message_id)
        assert shown is not None
        assert shown.as_document is as_document
        assert shown.file == jpeg("rocket")

    @pytest.mark.parametrize("size", [(9000, 1200), (2100, 100)])
    async def test_a_picture_of_an_odd_shape(
        self, platform: TelegramPlatform, size: tuple[int, int]
    ) -> None:
        with pytest.raises(FileRefused):
            await platform.messenger.post(
                platform.conversation_id, OutgoingMessage("", picture(scaled(*size)))
            )

    async def test_files_that_are_too_large(self, platform: TelegramPlatform) -> None:
        files = platform.telegram.files
        files.photo_max_bytes = files.document_max_bytes = 10_000
        for as_document in (True, False):
            file = picture(jpeg("rocket"), as_document=as_document)
            with pytest.raises(FileRefused):
                await platform.messenger.post(platform.conversation_id, OutgoingMessage("", file))

    async def test_what_is_no_picture_is_refused_as_a_photo(
        self, platform: TelegramPlatform
    ) -> None:
        with pytest.raises(FileRefused):
            await platform.messenger.post(
                platform.conversation_id, OutgoingMessage("", picture(b"GIF89a, not really"))
            )

    async def test_transparency_survives_in_a_document(self, platform: TelegramPlatform) -> None:
        buffer = io.BytesIO()
        with Image.open(io.BytesIO(photo("chelsea"))) as image:
            image.putalpha(128)
            image.save(buffer, "PNG")
        file = OutgoingFile("cut out.png", "image/png", buffer.getvalue(), as_document=True)
        posted = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("v2", file)
        )
        (call,) = platform.telegram.said("sendDocument")
        assert call.fields["disable_content_type_detection"] == "true"
        shown = platform.telegram.message(*spot_of(posted.message_id))
        assert shown is not None
        assert shown["document"]["file_name"] == "cut out.png"
        assert (
            await platform.messenger.download(Attachment(posted.cached or ""), 10_000_000)
            == buffer.getvalue()
        )

    async def test_a_gif_may_play_in_the_chat(self, platform: TelegramPlatform) -> None:
        buffer = io.BytesIO()
        with Image.open(io.BytesIO(photo("chelsea"))) as image:
            frames = [image.convert("P"), image.rotate(90).convert("P")]
        frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
        file = OutgoingFile("wipe.gif", "image/gif", buffer.getvalue(), as_document=True)
        await platform.messenger.post(platform.conversation_id, OutgoingMessage("v1 | v2", file))
        (call,) = platform.telegram.said("sendDocument")
        assert call.fields.get("disable_content_type_detection", "false") == "false"

    async def test_an_empty_message_is_an_error_of_the_port(
        self, platform: TelegramPlatform
    ) -> None:
        with pytest.raises(MessengerError, match="empty"):
            await platform.messenger.post(platform.conversation_id, OutgoingMessage(""))


class TestTrouble:
    """What goes wrong on the way."""

    async def test_a_pause_that_telegram_asks_for_is_kept(self, platform: TelegramPlatform) -> None:
        platform.telegram.fail_next("sendMessage", too_many_requests(1))
        await platform.messenger.post(platform.conversation_id, HELLO)
        assert len(platform.telegram.said("sendMessage")) == 2

    async def test_a_long_pause_is_reported_not_waited_for(
        self, platform: TelegramPlatform
    ) -> None:
        platform.telegram.fail_next("sendMessage", too_many_requests(1800))
        with pytest.raises(MessengerUnavailable) as caught:
            await platform.messenger.post(platform.conversation_id, HELLO)
        assert caught.value.retry_after_s == 1800
        await platform.messenger.post(platform.conversation_id, HELLO)  # others need not wait

    @pytest.mark.parametrize(
        "reason",
        [
            refusal("bot was blocked by the user", 403),
            refusal("bot was kicked from the supergroup chat", 403),
            refusal("not enough rights to send text messages to the chat"),
            refusal("CHAT_WRITE_FORBIDDEN"),
            refusal("TOPIC_CLOSED"),
        ],
    )
    async def test_nothing_can_be_said_there(
        self, platform: TelegramPlatform, reason: Fault
    ) -> None:
        platform.telegram.fail_next("sendMessage", reason)
        with pytest.raises(ConversationGone):
            await platform.messenger.post(platform.conversation_id, HELLO)

    @pytest.mark.parametrize(
        ("method", "reason", "as_document"),
        [
            ("sendPhoto", "not enough rights to send photos to the chat", False),
            ("sendPhoto", "CHAT_SEND_PHOTOS_FORBIDDEN", False),
            ("sendDocument", "not enough rights to send documents to the chat", True),
            ("sendDocument", "CHAT_SEND_DOCS_FORBIDDEN", True),
        ],
    )
    async def test_a_right_that_is_missing_for_files(
        self, platform: TelegramPlatform, method: str, reason: str, as_document: bool
    ) -> None:
        platform.telegram.fail_next(method, refusal(reason))
        file = picture(jpeg("rocket"), as_document=as_document)
        with pytest.raises(FilesForbidden):
            await platform.messenger.post(platform.conversation_id, OutgoingMessage("", file))

    async def test_a_person_is_told_alone_in_their_own_chat(
        self, platform: TelegramPlatform
    ) -> None:
        messenger = platform.messenger
        own = await messenger.private_conversation(user_id(platform.person.id))
        assert own == platform.conversation_id
        assert await messenger.private_conversation(user_id(-1001234567890)) is None

    async def test_a_person_who_blocked_the_bot(self, platform: TelegramPlatform) -> None:
        platform.telegram.chats.bar(platform.chat, platform.person)
        with pytest.raises(ConversationGone):
            await platform.messenger.post(platform.conversation_id, HELLO)

    @pytest.mark.parametrize("place", [Place(-1009999999999), Place(-1002000000001, 77)])
    async def test_a_place_that_is_not_there(
        self, platform: TelegramPlatform, place: Place
    ) -> None:
        with pytest.raises(ConversationGone):
            await platform.messenger.post(conversation_id(place), HELLO)

    async def test_a_deleted_topic(self, platform: TelegramPlatform) -> None:
        forum = platform.telegram.chats.group(forum=True)
        with pytest.raises(ConversationGone):
            await platform.messenger.post(conversation_id(Place(forum.id, 77)), HELLO)

    async def test_a_group_that_moved(self, platform: TelegramPlatform) -> None:
        chats = platform.telegram.chats
        group = chats.group(kind="group")
        conversation = conversation_id(Place(group.id))
        before = await platform.messenger.post(conversation, HELLO)
        moved = chats.move(group, told=False)

        posted = await platform.messenger.post(conversation, HELLO, reply_to=before.message_id)
        assert spot_of(posted.message_id).chat_id == moved.id
        again = await platform.messenger.post(conversation, HELLO)
        assert spot_of(again.message_id).chat_id == moved.id
        tried = [call.number("chat_id") for call in platform.telegram.said("sendMessage")]
        assert tried == [group.id, group.id, moved.id, moved.id]

        with pytest.raises(MessageGone):
            await platform.messenger.edit(before.message_id, OutgoingMessage("bye"))
        await platform.messenger.edit(posted.message_id, OutgoingMessage("bye"))
        # Nobody had told of it: the answer did, each time that it was a surprise.
        await until(lambda: len(platform.changes) == 2)
        assert set(platform.changes) == {
            ConversationMoved(conversation, conversation_id(Place(moved.id)))
        }

    async def test_an_answer_that_is_lost(self, platform: TelegramPlatform) -> None:
        platform.telegram.fail_next("sendMessage", Fault(done_before=True))
        with pytest.raises(DeliveryUnknown):
            await platform.messenger.post(platform.conversation_id, HELLO)
        assert platform.telegram.message(platform.chat.id, 1) is not None

    async def test_an_answer_that_never_comes(
        self, telegram: FakeTelegram, make_adapter: MakeAdapter
    ) -> None:
        person = telegram.chats.person()
        chat = telegram.chats.private(person)
        platform = TelegramPlatform(telegram, make_adapter(answer_timeout_s=0.3), person, chat)
        async with platform.adapter.connected(platform.handle):
            telegram.fail_next("sendPhoto", Fault(done_before=True, silent=True))
            with pytest.raises(DeliveryUnknown):
                await platform.messenger.post(
                    platform.conversation_id, OutgoingMessage("", picture(jpeg("rocket")))
                )
        assert telegram.message(chat.id, 1) is not None

    async def test_a_service_that_is_being_restarted(self, platform: TelegramPlatform) -> None:
        platform.telegram.fail_next("sendMessage", bad_gateway())
        with pytest.raises(MessengerUnavailable):
            await platform.messenger.post(platform.conversation_id, HELLO)

    async def test_a_service_that_is_not_there(self, make_adapter: MakeAdapter) -> None:
        async with FakeTelegram().running() as gone:
            adapter = make_adapter(base_url=gone.base_url)
        with pytest.raises(MessengerUnavailable):
            await adapter.messenger.post(conversation_id(Place(1)), HELLO)


class TestEditing:
    """Messages that are there."""

    async def test_a_picture_cannot_become_a_text(self, platform: TelegramPlatform) -> None:
        posted = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("preview", picture(jpeg("rocket")))
        )
        with pytest.raises(MessageGone):
            await platform.messenger.edit(posted.message_id, OutgoingMessage("failed"))

    async def test_a_question_cannot_be_edited(self, platform: TelegramPlatform) -> None:
        posted = await platform.messenger.post(
            platform.conversation_id, OutgoingMessage("What?", expects_reply=True)
        )
        with pytest.raises(MessageGone):
            await platform.messenger.edit(posted.message_id, HELLO)

    async def test_a_text_becomes_a_document(self, platform: TelegramPlatform) -> None:
        posted = await platform.messenger.post(platform.conversation_id, HELLO)
        file = picture(jpeg("rocket"), as_document=True)
        edited = await platform.messenger.edit(
            posted.message_id, OutgoingMessage("v2", file, BUTTONS)
        )
        shown = await platform.shown(posted.message_id)
        assert shown is not None
        assert (shown.file, shown.as_document) == (jpeg("rocket"), True)
        cached = picture(jpeg("rocket"), as_document=True, cached=edited.cached)
        again = await platform.messenger.edit(
            posted.message_id, OutgoingMessage("v2", cached, BUTTONS)
        )  # nothing changes
        assert again == edited

    async def test_a_stale_file_is_uploaded_instead(self, platform: TelegramPlatform) -> None:
        posted = await platform.messenger.post(platform.conversation_id, HELLO)
        stale = picture(jpeg("rocket"), cached="no-such-file")
        await platform.messenger.edit(posted.message_id, OutgoingMessage("v2", stale))
        shown = await platform.shown(posted.message_id)
        assert shown is not None
        assert shown.file == jpeg("rocket")

    async def test_a_persons_message_cannot_be_edited(self, platform: TelegramPlatform) -> None:
        said = await platform.say("hello")
        with pytest.raises(MessageGone):
            await platform.messenger.edit(said, OutgoingMessage("bye"))

    async def test_an_answer_that_is_lost(self, platform: TelegramPlatform) -> None:
        posted = await platform.messenger.post(platform.conversation_id, HELLO)
        platform.telegram.fail_next("editMessageText", Fault(done_before=True))
        with pytest.raises(DeliveryUnknown):
            await platform.messenger.edit(posted.message_id, OutgoingMessage("bye"))

    async def test_a_message_older_than_two_days_stays(self, platform: TelegramPlatform) -> None:
        posted = await platform.messenger.post(platform.conversation_id, HELLO)
        shown = platform.telegram.message(*spot_of(posted.message_id))
        assert shown is not None
        shown["date"] -= 49 * 3600
        with pytest.raises(MessageGone):
            await platform.messenger.delete(posted.message_id)


class TestDownloads:
    """Fetching what people sent."""

    async def sent(self, platform: TelegramPlatform, content: bytes) -> Attachment:
        await platform.say("", (content,))
        await until(lambda: platform.events)
        return platform.events[0].attachments[0]

    async def test_a_size_that_is_known_to_be_too_large(self, platform: TelegramPlatform) -> None:
        attachment = await self.sent(platform, jpeg("rocket"))
        with pytest.raises(UserError) as caught:
            await platform.messenger.download(
                Attachment(attachment.handle, size_bytes=20_000_001), 1 << 30
            )
        assert caught.value.params == {"max_mb": 20}
        assert platform.telegram.said("getFile") == []

    async def test_a_size_that_telegram_tells_when_asked(self, platform: TelegramPlatform) -> None:
        attachment = await self.sent(platform, jpeg("rocket"))
        with pytest.raises(UserError, match="picture-too-many-bytes"):
            await platform.messenger.download(Attachment(attachment.handle), 10_000)
        assert platform.telegram.downloads == []

    async def test_a_size_that_telegram_refuses(self, platform: TelegramPlatform) -> None:
        attachment = await self.sent(platform, jpeg("rocket"))
        platform.telegram.files.download_max_bytes = 1_000
        with pytest.raises(UserError, match="picture-too-many-bytes"):
            await platform.messenger.download(Attachment(attachment.handle), 10_000_000)

    async def test_a_size_that_turns_out_while_reading(self, platform: TelegramPlatform) -> None:
        attachment = await self.sent(platform, jpeg("rocket"))
        platform.telegram.files.tells_sizes = False
        with pytest.raises(UserError, match="picture-too-many-bytes"):
            await platform.messenger.download(Attachment(attachment.handle), 10_000)

    async def test_a_file_that_telegram_has_forgotten(self, platform: TelegramPlatform) -> None:
        attachment = await self.sent(platform, jpeg("rocket"))
        platform.telegram.files.forget(attachment.handle)
        with pytest.raises(MessageGone):
            await platform.messenger.download(attachment, 10_000_000)

    @pytest.mark.parametrize(
        ("step", "fault", "outcome"),
        [
            ("getFile", bad_gateway(), MessengerUnavailable),
            ("getFile", Fault(), MessengerUnavailable),
            ("getFile", too_many_requests(600), MessengerUnavailable),
            ("download", refusal("Not Found", 404), MessageGone),
            ("download", bad_gateway(), MessengerUnavailable),
            ("download", Fault(), MessengerUnavailable),
        ],
    )
    async def test_a_download_that_fails(
        self, platform: TelegramPlatform, step: str, fault: Fault, outcome: type[Exception]
    ) -> None:
        attachment = await self.sent(platform, jpeg("rocket"))
        platform.telegram.fail_next(step, fault)
        with pytest.raises(outcome) as caught:
            await platform.messenger.download(attachment, 10_000_000)
        assert platform.telegram.token not in repr(caught.value)


class TestWorking:
    """The sign that something is being done."""

    async def test_it_is_shown_in_the_topic(self, platform: TelegramPlatform) -> None:
        forum = platform.telegram.chats.group(forum=True)
        topic = platform.telegram.chats.topic(forum)
        async with platform.messenger.working(conversation_id(Place(forum.id, topic))):
            await until(lambda: platform.telegram.api.actions)
        assert platform.telegram.api.actions == [(forum.id, topic, "upload_photo")]

    async def test_its_failure_is_nobodys(self, platform: TelegramPlatform) -> None:
        platform.telegram.chats.bar(platform.chat, platform.person)
        async with platform.messenger.working(platform.conversation_id):
            await until(lambda: platform.telegram.said("sendChatAction"))

    async def test_it_uses_up_nothing_of_a_groups_share(self) -> None:
        pace = Pace()

        async def send() -> bool:
            return True

        async with asyncio.timeout(1):  # 20 a minute would let the 21st wait for 3 s
            for _ in range(40):
                await pace.process_request(send, (), {}, "sendChatAction", {"chat_id": -1001}, None)
            await pace.process_request(send, (), {}, "sendPhoto", {"chat_id": -1001}, None)
