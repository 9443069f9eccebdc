"""What is kept of conversations, messages and files, and how they are named.

A conversation is ``web:<visitor>.<key>``: whose it is can be read off its id.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Literal, TypedDict

from core.ids import ConversationId, MessageId, UserId

PLATFORM = "web"

_VISITOR = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[a-z0-9]{12,32}")
_CONVERSATION = re.compile(rf"{PLATFORM}:({_VISITOR.pattern})\.({_KEY.pattern})")


class FileRecord(TypedDict):
    """A file that hangs on a message."""

    id: str
    name: str
    media_type: str
    size_bytes: int
    as_document: bool


class ButtonRecord(TypedDict):
    """A button under a message."""

    label: str
    payload: str


class MessageRecord(TypedDict):
    """A message as the page shows it."""

    author: Literal["person", "bot"]
    text: str
    files: list[FileRecord]
    buttons: list[list[ButtonRecord]]
    reply_to: str | None
    """Id of a message in the same conversation, without the conversation."""
    expects_reply: bool
    at: str
    nonce: str | None


class ConversationRecord(TypedDict):
    """A line in the list of conversations."""

    title: str
    at: str
    picture: str | None
    """Id of the first picture in it."""


def is_key(key: str) -> bool:
    """Tell whether this may name a conversation, message or file: never a path."""
    return _KEY.fullmatch(key) is not None


def user_id(visitor: str) -> UserId:
    """Return a visitor's id."""
    return UserId(f"{PLATFORM}:{visitor}")


def conversation_id(visitor: str, key: str) -> ConversationId:
    """Return the id of a visitor's conversation."""
    return ConversationId(f"{PLATFORM}:{visitor}.{key}")


def message_id(conversation: ConversationId, key: str) -> MessageId:
    """Return the id of a message."""
    return MessageId(f"{conversation}/{key}")


def split_message_id(message: MessageId) -> tuple[ConversationId, str]:
    """Return the conversation and the key of a message."""
    conversation, _, key = message.rpartition("/")
    return ConversationId(conversation), key


def now() -> str:
    """Return the time as the records have it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def split_conversation_id(conversation: ConversationId) -> tuple[str, str] | None:
    """Return the visitor and the key of a conversation; None if it is none of ours."""
    match = _CONVERSATION.fullmatch(conversation)
    return (match[1], match[2]) if match else None
