"""Discord's snowflakes as the ids that core keeps."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.ids import ConversationId, MessageId, UserId

PLATFORM = "discord"

_GUEST = ":guest"
_USER = re.compile(rf"{PLATFORM}:(\d+)", re.ASCII)
_CONVERSATION = re.compile(rf"{PLATFORM}:(\d+)(?:{_GUEST})?", re.ASCII)
_MESSAGE = re.compile(rf"{PLATFORM}:(\d+)({_GUEST})?/(\d+)", re.ASCII)


class Spot(NamedTuple):
    """One message of a channel, a thread or a DM."""

    channel_id: int
    message_id: int
    guest: bool = False
    """The bot is no member there; see `adapters.discord.guests`."""


def user_id(number: int) -> UserId:
    """Return ``discord:<user>``."""
    return UserId(f"{PLATFORM}:{number}")


def conversation_id(channel_id: int, *, guest: bool = False) -> ConversationId:
    """Return ``discord:<channel>``, or ``discord:<channel>:guest`` where the bot is no member.

    A thread is a channel of its own.
    """
    return ConversationId(f"{PLATFORM}:{channel_id}{_GUEST if guest else ''}")


def message_id(spot: Spot) -> MessageId:
    """Return ``discord:<channel>/<message>``."""
    return MessageId(f"{conversation_id(spot.channel_id, guest=spot.guest)}/{spot.message_id}")


def part_id(spot: Spot, number: int) -> MessageId:
    """Return ``discord:<channel>/<message>/<number>``: a further picture of one message."""
    return MessageId(f"{message_id(spot)}/{number}")


def answer_id(conversation: ConversationId, interaction_id: int) -> MessageId:
    """Return ``discord:<channel>/i<interaction>``: an answer that has no message yet."""
    return MessageId(f"{conversation}/i{interaction_id}")


def place(number: int) -> str:
    """Return how an allow-list names a server, a channel or a thread."""
    return f"{PLATFORM}:{number}"


def channel_of(conversation: ConversationId) -> int:
    """Read what `conversation_id` wrote.

    Raises:
        ValueError: It is not an id of a conversation on Discord.
    """
    match = _CONVERSATION.fullmatch(conversation)
    if match is None:
        raise ValueError(f"not a conversation on Discord: {conversation!r}")
    return int(match[1])


def is_guest(conversation: ConversationId) -> bool:
    """Tell whether the bot is no member of a conversation."""
    return conversation.endswith(_GUEST)


def user_number_of(user: UserId) -> int:
    """Read what `user_id` wrote.

    Raises:
        ValueError: It is not an id of a person on Discord.
    """
    match = _USER.fullmatch(user)
    if match is None:
        raise ValueError(f"not a person on Discord: {user!r}")
    return int(match[1])


def spot_of(message: MessageId) -> Spot | None:
    """Read what `message_id` wrote; None for anything else, such as an `answer_id`."""
    match = _MESSAGE.fullmatch(message)
    return None if match is None else Spot(int(match[1]), int(match[3]), guest=bool(match[2]))
