"""What comes in from a chat, in one shape for all platforms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from core.ids import ConversationId, MessageId, UserId
from core.preferences import AUTO, DEFAULTS, Preferences


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture that somebody sent; its bytes are fetched by the messenger when needed."""

    handle: str
    """What the messenger needs to fetch the bytes; opaque to core."""
    file_name: str = ""
    """As the sender named it: hostile text."""
    media_type: str = ""
    """As the platform says: not to be trusted."""
    size_bytes: int | None = None
    recompressed: bool = False
    """The platform has already thrown pixels away (a Telegram photo, not a file)."""
    message_id: MessageId | None = None
    """The message that shows it, where an event has several: the parts of an album."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The person who caused an event."""

    user_id: UserId
    locale: str = "en"
    """BCP 47 tag as the platform reports it, such as ``pt-BR``, or as the person chose it."""
    preferences: Preferences = DEFAULTS
    """What counts for them in this conversation; core fills it in."""

    def preferring(self, preferences: Preferences) -> Sender:
        """Return the person with what counts for them, and in the language that they chose."""
        locale = self.locale if preferences.language == AUTO else preferences.language
        return replace(self, locale=locale, preferences=preferences)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an event came from, and so where its answer goes."""

    event_id: str
    """Unique for each delivery by the platform; the same on a repeated delivery."""
    conversation_id: ConversationId
    sender: Sender
    sent_at: datetime
    message_id: MessageId | None = None
    """The message to reply to; also the key under which its pictures are remembered."""
    places: tuple[str, ...] = ()
    """Ids that an allow-list may name: ``telegram:-100123``, ``discord:<guild>``."""
    addressed: bool = True
    """A private chat, a mention, a reply to the bot or a command: the bot is meant."""


@dataclass(frozen=True, slots=True)
class RepliedTo:
    """The message that an event replies to."""

    message_id: MessageId
    attachments: tuple[Attachment, ...] = ()
    author: UserId | None = None
    """Who wrote it, where the platform says."""


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """A photo, a caption or a text. An album arrives as one message."""

    origin: Origin
    text: str = ""
    """Without the mention of the bot."""
    attachments: tuple[Attachment, ...] = ()
    replied_to: RepliedTo | None = None
    edited: bool = False
    """The sender changed a message sent before; ``origin.message_id`` is that message's.

    ``origin.event_id`` is this change's own: the message's number and when it was changed.
    """


@dataclass(frozen=True, slots=True)
class CommandCall:
    """A typed command, a slash command, a menu entry or a button press."""

    origin: Origin
    name: str
    argument: str = ""
    target: str | None = None
    """For a button, the id that it carries: the version it hangs under, or an edit."""
    attachments: tuple[Attachment, ...] = ()
    replied_to: RepliedTo | None = None
    edited: bool = False
    """As for `IncomingMessage`: a typed command that was changed after it had been sent."""


Event = IncomingMessage | CommandCall


@dataclass(frozen=True, slots=True)
class ConversationOpened:
    """The bot was let into a group."""

    origin: Origin
    """Who let it in, and where."""


@dataclass(frozen=True, slots=True)
class ConversationMoved:
    """A conversation goes on under another id, with everything that belongs to it."""

    old: ConversationId
    new: ConversationId


@dataclass(frozen=True, slots=True)
class ConversationClosed:
    """The bot was removed or blocked, or the conversation is gone, with all of its threads."""

    conversation_id: ConversationId


Change = ConversationOpened | ConversationMoved | ConversationClosed
"""What becomes of the places where people talk to the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One delivery of a platform, as it came."""

    id: str
    """The platform's; the same on a repeated delivery."""
    lane: str
    """Those of one lane are handled one after the other: a conversation."""
    number: int
    """Their order."""
    album: str | None = None
    """Equal for the parts of one album, which are handled together."""
    user_id: UserId
    content: str


class Inbox(Protocol):
    """Keeps what a platform delivers until it was handled, so that no crash loses it.

    Several processes may receive for one bot. All methods raise `StorageTrouble` and nothing
    else.
    """

    async def keep(self, arrival: Arrival) -> bool:
        """Keep a delivery; False if it is kept already, so that somebody handles it."""

    async def whole_album(self, part: Arrival, silence_s: float) -> list[Arrival] | None:
        """Take an album, of which no part has come for a while.

        Returns:
            Its parts in order; none if somebody else has taken it; None if it is not whole yet.
        """

    async def is_next(self, arrival: Arrival) -> bool:
        """Tell whether everything before it in its lane was handled."""

    async def handled(self, arrivals: Sequence[Arrival]) -> None:
        """Keep them no longer."""

    async def stay(self) -> list[Arrival]:
        """Say that this process lives, and take over what others left when they ended."""

    async def leave(self) -> None:
        """Let others take over what was not handled."""
