"""Telegram's numbers as the ids that core keeps."""

from __future__ import annotations

from typing import NamedTuple

from core.ids import ConversationId, MessageId, UserId

PLATFORM = "telegram"


class Place(NamedTuple):
    """Where a message goes: a chat, or one topic of a forum."""

    chat_id: int
    topic_id: int | None = None


class Spot(NamedTuple):
    """One message of a chat."""

    chat_id: int
    message_id: int


def user_id(number: int) -> UserId:
    """Return ``telegram:<user>``; for whoever posts as a chat, that chat's number."""
    return UserId(f"{PLATFORM}:{number}")


def conversation_id(place: Place) -> ConversationId:
    """Return ``telegram:<chat>`` or ``telegram:<chat>:<topic>``."""
    topic = "" if place.topic_id is None else f":{place.topic_id}"
    return ConversationId(f"{PLATFORM}:{place.chat_id}{topic}")


def message_id(spot: Spot) -> MessageId:
    """Return ``telegram:<chat>/<message>``."""
    return MessageId(f"{PLATFORM}:{spot.chat_id}/{spot.message_id}")


def place_of(conversation: ConversationId) -> Place:
    """Read what `conversation_id` wrote.

    Raises:
        ValueError: It is not an id of a conversation on Telegram.
    """
    platform, chat, *topic = conversation.split(":")
    if platform != PLATFORM or len(topic) > 1:
        raise ValueError(f"not a conversation on Telegram: {conversation!r}")
    return Place(int(chat), int(topic[0]) if topic else None)


def user_number_of(user: UserId) -> int:
    """Read what `user_id` wrote.

    Raises:
        ValueError: It is not an id of a person on Telegram.
    """
    platform, _, number = user.partition(":")
    if platform != PLATFORM:
        raise ValueError(f"not a person on Telegram: {user!r}")
    return int(number)


def spot_of(message: MessageId) -> Spot:
    """Read what `message_id` wrote.

    Raises:
        ValueError: It is not an id of a message on Telegram.
    """
    platform, _, rest = message.partition(":")
    chat, slash, number = rest.partition("/")
    if platform != PLATFORM or not slash:
        raise ValueError(f"not a message on Telegram: {message!r}")
    return Spot(int(chat), int(number))
