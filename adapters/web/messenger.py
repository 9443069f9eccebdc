"""The messenger: what core says, written into journals and files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.web.conversations import Conversation, Conversations
from adapters.web.media import SHOWN
from adapters.web.records import (
    PLATFORM,
    FileRecord,
    MessageRecord,
    is_key,
    message_id,
    now,
    split_conversation_id,
    split_message_id,
)
from adapters.web.records import user_id as visitor_id
from core.errors import UserError
from core.events import Attachment
from core.ids import ConversationId, MessageId, UserId, random_id
from core.messenger import (
    ConversationGone,
    FileRefused,
    MessageGone,
    MessengerLimits,
    MessengerUnavailable,
    OutgoingFile,
    OutgoingMessage,
    Posted,
)

TEXT_MAX_CHARS = 20_000


def limits(download_max_bytes: int) -> MessengerLimits:
    """Return what the page takes; it shows every pixel of what it gets."""
    return MessengerLimits(
        text_max_chars=TEXT_MAX_CHARS,
        caption_max_chars=TEXT_MAX_CHARS,
        photo_max_bytes=50_000_000,
        photo_max_side_sum_px=None,
        photo_max_ratio=None,
        photo_keeps_pixels=True,
        document_max_bytes=max(100_000_000, download_max_bytes),
        download_max_bytes=download_max_bytes,
        edit_interval_s=0.1,
        photo_media_types=SHOWN,
    )


class WebMessenger:
    """Implements `core.messenger.Messenger` over `Conversations`."""

    platform = PLATFORM

    def __init__(self, conversations: Conversations, messenger_limits: MessengerLimits) -> None:
        self.limits = messenger_limits
        self._conversations = conversations

    async def download(self, attachment: Attachment, max_bytes: int) -> bytes:
        """Return the bytes of a file that somebody sent."""
        conversation_id, key = split_message_id(MessageId(attachment.handle))
        conversation = await self._conversations.get(conversation_id)
        if conversation is None or not is_key(key):
            raise MessageGone("no such file")
        try:
            return await asyncio.to_thread(_read, conversation, key, max_bytes)
        except FileNotFoundError as error:
            raise MessageGone("the file is gone") from error
        except OSError as error:
            raise MessengerUnavailable("the file cannot be read") from error

    async def post(
        self,
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        """Add a message to a conversation."""
        conversation = await self._conversation(conversation_id)
        if message.nonce is not None:
            for entry in conversation.messages.since(0):
                if entry.record is not None and entry.record["nonce"] == message.nonce:
                    return _posted(conversation, entry.id, entry.record)
        replied_key = split_message_id(reply_to)[1] if reply_to else None
        if replied_key is not None and conversation.messages.get(replied_key) is None:
            replied_key = None
        return await self._put(conversation, random_id(), message, replied_key)

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        """Replace an own message."""
        conversation_id, key = split_message_id(message_id)
        conversation = await self._conversation(conversation_id)
        known = conversation.messages.get(key)
        if known is None or known["author"] != "bot":
            raise MessageGone("no own message under this id")
        return await self._put(conversation, key, message, known["reply_to"], known)

    async def delete(self, message_id: MessageId) -> None:
        """Delete an own message."""
        conversation_id, key = split_message_id(message_id)
        conversation = await self._conversations.get(conversation_id)
        if conversation is None:
            return
        known = conversation.messages.get(key)
        if known is not None and known["author"] == "bot":
            await self._write(conversation, key, None)

    @asynccontextmanager
    async def working(self, conversation_id: ConversationId) -> AsyncIterator[None]:
        """Show on open pages that something is being done."""
        conversation = await self._conversations.get(conversation_id)
        if conversation is None:
            yield
            return
        conversation.working += 1
        conversation.messages.notify()
        try:
            yield
        finally:
            conversation.working -= 1
            conversation.messages.notify()

    async def private_conversation(self, user_id: UserId) -> ConversationId | None:
        """Return none: every conversation is private, and can be written to."""
        del user_id
        return None

    def answers_for_s(self, conversation_id: ConversationId) -> float | None:
        """Return none: where it could answer, it can go on."""
        del conversation_id
        return None

    async def may_administer(self, conversation_id: ConversationId, user_id: UserId) -> bool:
        """Tell whether a conversation is somebody's own: there is nobody else in it."""
        parts = split_conversation_id(conversation_id)
        return parts is not None and visitor_id(parts[0]) == user_id

    async def _conversation(self, conversation_id: ConversationId) -> Conversation:
        conversation = await self._conversations.get(conversation_id)
        if conversation is None:
            raise ConversationGone("nobody has this conversation")
        return conversation

    async def _put(
        self,
        conversation: Conversation,
        key: str,
        message: OutgoingMessage,
        reply_to: str | None,
        known: MessageRecord | None = None,
    ) -> Posted:
        file = await self._file(conversation, message.file) if message.file else None
        record = MessageRecord(
            author="bot",
            text=_cut(message.text),
            files=[file] if file else [],
            buttons=[
                [{"label": button.label, "payload": button.payload} for button in row]
                for row in message.buttons
            ],
            reply_to=reply_to,
            expects_reply=message.expects_reply,
            at=known["at"] if known else now(),
            nonce=message.nonce or (known["nonce"] if known else None),
        )
        if record != known:
            await self._write(conversation, key, record)
        return _posted(conversation, key, record)

    async def _file(self, conversation: Conversation, file: OutgoingFile) -> FileRecord:
        most = self.limits.document_max_bytes if file.as_document else self.limits.photo_max_bytes
        if len(file.content) > most:
            raise FileRefused(f"over {most} bytes")
        if not file.as_document and file.media_type not in SHOWN:
            raise FileRefused(f"{file.media_type} cannot be shown as a picture")
        key = None
        if file.cached is not None and conversation.file(file.cached) is not None:
            key = file.cached
        try:
            key = key or await conversation.add_file(file.content)
        except OSError as error:
            raise MessengerUnavailable("the file cannot be written") from error
        return FileRecord(
            id=key,
            name=file.file_name,
            media_type=file.media_type,
            size_bytes=len(file.content),
            as_document=file.as_document,
        )

    async def _write(
        self, conversation: Conversation, key: str, record: MessageRecord | None
    ) -> None:
        try:
            await conversation.messages.put(key, record)
        except OSError as error:
            raise MessengerUnavailable("the message cannot be written") from error


def _posted(conversation: Conversation, key: str, record: MessageRecord) -> Posted:
    cached = record["files"][0]["id"] if record["files"] else None
    return Posted(message_id(conversation.id, key), cached)


def _cut(text: str) -> str:
    return text if len(text) <= TEXT_MAX_CHARS else text[: TEXT_MAX_CHARS - 1] + "…"


def _read(conversation: Conversation, key: str, max_bytes: int) -> bytes:
    path = conversation.file_path(key)
    if path.stat().st_size > max_bytes:
        raise UserError("picture-too-many-bytes", max_bytes=max_bytes)
    return path.read_bytes()
