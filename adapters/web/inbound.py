"""What a person did on the page, as core's events."""

from __future__ import annotations

from datetime import datetime

from adapters.web.conversations import Conversation
from adapters.web.inbox import Act
from adapters.web.records import (
    PLATFORM,
    FileRecord,
    MessageRecord,
    message_id,
    split_conversation_id,
    user_id,
)
from core.commands.table import COMMANDS
from core.events import (
    Attachment,
    CommandCall,
    Event,
    IncomingMessage,
    Origin,
    RepliedTo,
    Sender,
)


def event(act: Act, conversation: Conversation) -> Event | None:
    """Return the event, or None if its message is gone."""
    parts = split_conversation_id(conversation.id)
    record = conversation.messages.get(act.message)
    if record is None or parts is None:
        return None
    origin = Origin(
        event_id=message_id(conversation.id, act.id),
        conversation_id=conversation.id,
        sender=Sender(user_id(parts[0]), act.locale),
        sent_at=datetime.fromisoformat(act.at),
        message_id=message_id(conversation.id, act.message),
        places=(PLATFORM,),
    )
    if act.payload is not None:
        name, _, target = act.payload.partition(":")
        return CommandCall(origin, name, target=target or None)
    attachments = _attachments(conversation, record)
    replied_to = _replied_to(conversation, record, parts[0])
    command = _command(record["text"])
    if command is not None:
        name, argument = command
        return CommandCall(origin, name, argument, None, attachments, replied_to)
    return IncomingMessage(origin, record["text"], attachments, replied_to)


def _command(text: str) -> tuple[str, str] | None:
    if not text.startswith("/"):
        return None
    name, _, argument = text[1:].partition(" ")
    return (name.lower(), argument.strip()) if name.lower() in COMMANDS else None


def _replied_to(
    conversation: Conversation, record: MessageRecord, visitor: str
) -> RepliedTo | None:
    key = record["reply_to"]
    replied = conversation.messages.get(key) if key else None
    if key is None or replied is None:
        return None
    return RepliedTo(
        message_id(conversation.id, key),
        _attachments(conversation, replied),
        user_id(visitor) if replied["author"] == "person" else None,
    )


def _attachments(conversation: Conversation, record: MessageRecord) -> tuple[Attachment, ...]:
    return tuple(_attachment(conversation, file) for file in record["files"])


def _attachment(conversation: Conversation, file: FileRecord) -> Attachment:
    return Attachment(
        handle=message_id(conversation.id, file["id"]),
        file_name=file["name"],
        media_type=file["media_type"],
        size_bytes=file["size_bytes"],
    )
