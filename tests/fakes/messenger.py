"""A chat platform in memory, as strict as a real one, with a person who uses it."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from core.errors import UserError
from core.events import (
    Attachment,
    CommandCall,
    Event,
    IncomingMessage,
    Origin,
    RepliedTo,
    Sender,
)
from core.ids import ConversationId, MessageId, UserId
from core.messenger import (
    FileRefused,
    Handle,
    HandleChange,
    MessageGone,
    MessengerError,
    MessengerLimits,
    OutgoingMessage,
    Posted,
    unheard,
)
from tests.contracts.messenger_contract import Shown

LIMITS = MessengerLimits(
    text_max_chars=4096,
    caption_max_chars=1024,
    photo_max_bytes=10_000_000,
    photo_max_side_sum_px=10_000,
    photo_max_ratio=20,
    photo_keeps_pixels=False,
    document_max_bytes=50_000_000,
    download_max_bytes=20_000_000,
    edit_interval_s=0.0,
)


@dataclass(frozen=True)
class Message:
    """What the platform holds of one message."""

    shown: Shown
    attachments: tuple[Attachment, ...] = ()
    author: UserId | None = None
    """None for the bot."""


class FakeMessenger:
    """Implements `core.messenger.Messenger`."""

    platform = "fake"

    def __init__(self, limits: MessengerLimits = LIMITS) -> None:
        self.limits = limits
        self.messages: dict[MessageId, Message] = {}
        self.order: list[MessageId] = []
        self.uploads: dict[str, bytes] = {}
        self.upload_count = 0
        self.next_failures: list[MessengerError] = []
        """Raised by the next calls of post, edit and may_administer, in turn."""
        self.administrators: set[UserId] | None = None
        """None: a private chat, in which everybody may decide."""
        self.answers_s: float | None = None
        """For how long it can answer; None: for ever."""
        self._numbers = itertools.count(1)

    def new_id(self, conversation_id: ConversationId) -> MessageId:
        return MessageId(f"{conversation_id}/{next(self._numbers)}")

    async def download(self, attachment: Attachment, max_bytes: int) -> bytes:
        content = self.uploads.get(attachment.handle)
        if content is None:
            raise MessageGone("no such file")
        if len(content) > min(max_bytes, self.limits.download_max_bytes):
            raise UserError("picture-too-many-bytes", max_mb=max_bytes // 1_000_000)
        return content

    async def post(
        self,
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        self._fail()
        message_id = self.new_id(conversation_id)
        self.order.append(message_id)
        return self._put(message_id, message, reply_to if reply_to in self.messages else None)

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        self._fail()
        if message_id not in self.messages:
            raise MessageGone("no such message")
        return self._put(message_id, message, self.messages[message_id].shown.reply_to)

    async def delete(self, message_id: MessageId) -> None:
        self.messages.pop(message_id, None)

    @asynccontextmanager
    async def working(self, conversation_id: ConversationId) -> AsyncIterator[None]:
        del conversation_id
        yield

    def answers_for_s(self, conversation_id: ConversationId) -> float | None:
        del conversation_id
        return self.answers_s

    async def may_administer(self, conversation_id: ConversationId, user_id: UserId) -> bool:
        self._fail()
        del conversation_id
        return self.administrators is None or user_id in self.administrators

    async def private_conversation(self, user_id: UserId) -> ConversationId | None:
        return ConversationId(f"fake:private-{user_id.partition(':')[2]}")

    def _fail(self) -> None:
        if self.next_failures:
            raise self.next_failures.pop(0)

    def _put(
        self, message_id: MessageId, message: OutgoingMessage, reply_to: MessageId | None
    ) -> Posted:
        file, cached, content = message.file, None, None
        limit = self.limits.caption_max_chars if file else self.limits.text_max_chars
        text = message.text if len(message.text) <= limit else message.text[: limit - 1] + "…"
        if file:
            photo = not file.as_document
            if photo and file.media_type not in self.limits.photo_media_types:
                raise FileRefused(f"{file.media_type} is no photo")
            most = self.limits.photo_max_bytes if photo else self.limits.document_max_bytes
            if len(file.content) > most:
                raise FileRefused(f"{len(file.content)} bytes")
            cached = file.cached if file.cached in self.uploads else None
            if cached is None:
                self.upload_count += 1
                cached = f"file{next(self._numbers)}"
                self.uploads[cached] = file.content
            content = self.uploads[cached]
        shown = Shown(
            text=text,
            file=content,
            as_document=bool(file and file.as_document),
            buttons=tuple(tuple((b.label, b.payload) for b in row) for row in message.buttons),
            reply_to=reply_to,
            pings=False,
        )
        self.messages[message_id] = Message(shown)
        return Posted(message_id, cached)


class FakePlatform:
    """A private chat with the bot; implements `tests.contracts.messenger_contract.Platform`."""

    def __init__(self, handle: Handle | None = None, user: str = "1") -> None:
        self.messenger = FakeMessenger()
        self.conversation_id = ConversationId("fake:100")
        self.user_id = UserId(f"fake:{user}")
        self.events: list[Event] = []
        self.handle = handle
        self.changed: HandleChange = unheard
        self.locale = "en"

    async def say(
        self,
        text: str = "",
        photos: tuple[bytes, ...] = (),
        reply_to: MessageId | None = None,
        *,
        recompressed: bool = False,
        addressed: bool = True,
        user: str | None = None,
        conversation: ConversationId | None = None,
    ) -> MessageId:
        conversation_id = conversation or self.conversation_id
        message_id = self.messenger.new_id(conversation_id)
        attachments = tuple(self._upload(photo, recompressed) for photo in photos)
        shown = Shown(text, photos[0] if photos else None, False, (), reply_to, False)
        author = UserId(f"fake:{user}") if user else self.user_id
        self.messenger.messages[message_id] = Message(shown, attachments, author)
        self.messenger.order.append(message_id)
        origin = self._origin(f"m{message_id}", message_id, conversation_id, addressed, user)
        replied_to = self._replied_to(reply_to)
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            call = CommandCall(origin, name, argument.strip(), None, attachments, replied_to)
            await self._deliver(call)
        else:
            await self._deliver(IncomingMessage(origin, text, attachments, replied_to))
        return message_id

    async def change(
        self,
        message_id: MessageId,
        text: str,
        *,
        version: int = 1,
        addressed: bool = True,
        user: str | None = None,
    ) -> None:
        """Change the text of a message sent before."""
        conversation_id = ConversationId(message_id.rpartition("/")[0])
        old = self.messenger.messages[message_id]
        self.messenger.messages[message_id] = replace(old, shown=replace(old.shown, text=text))
        origin = self._origin(
            f"m{message_id}-{version}", message_id, conversation_id, addressed, user
        )
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            await self._deliver(CommandCall(origin, name, argument.strip(), edited=True))
        else:
            await self._deliver(IncomingMessage(origin, text, old.attachments, edited=True))

    async def press(self, message_id: MessageId, payload: str, *, user: str | None = None) -> None:
        name, _, target = payload.partition(":")
        conversation_id = ConversationId(message_id.rpartition("/")[0])
        event_id = f"b{self.messenger.new_id(conversation_id)}"
        origin = self._origin(event_id, message_id, conversation_id, True, user)
        await self._deliver(CommandCall(origin, name, "", target))

    async def repeat_last_update(self) -> None:
        await self._deliver(self.events[-1])

    async def shown(self, message_id: MessageId) -> Shown | None:
        message = self.messenger.messages.get(message_id)
        return message.shown if message else None

    def latest(self) -> Shown:
        """The newest message in the chat."""
        return self.messenger.messages[self.messenger.order[-1]].shown

    def latest_id(self) -> MessageId:
        return self.messenger.order[-1]

    def _upload(self, content: bytes, recompressed: bool) -> Attachment:
        handle = f"upload{len(self.messenger.uploads)}"
        self.messenger.uploads[handle] = content
        return Attachment(handle, "photo.jpg", "image/jpeg", len(content), recompressed)

    def _replied_to(self, message_id: MessageId | None) -> RepliedTo | None:
        if message_id is None:
            return None
        message = self.messenger.messages.get(message_id)
        if message is None:
            return RepliedTo(message_id)
        return RepliedTo(message_id, message.attachments, message.author)

    def _origin(
        self,
        event_id: str,
        message_id: MessageId,
        conversation_id: ConversationId,
        addressed: bool,
        user: str | None,
    ) -> Origin:
        user_id = UserId(f"fake:{user}") if user else self.user_id
        return Origin(
            event_id=f"fake:{event_id}",
            conversation_id=conversation_id,
            sender=Sender(user_id, self.locale),
            sent_at=datetime(2026, 11, 23, 12, tzinfo=UTC),
            message_id=message_id,
            places=(conversation_id,),
            addressed=addressed,
        )

    async def _deliver(self, event: Event) -> None:
        self.events.append(event)
        if self.handle:
            await self.handle(event)
