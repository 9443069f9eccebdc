"""The port that every chat platform implements."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from core.events import Attachment, Change, Event
from core.ids import ConversationId, MessageId, UserId

T = TypeVar("T")

_PAUSES_S = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)

PAYLOAD_MAX_BYTES = 64
"""Telegram's ``callback_data`` is the smallest room any platform gives a button."""


@dataclass(frozen=True, slots=True)
class Button:
    """A stateless button: its payload says everything, also after a restart."""

    label: str
    payload: str
    """``command:target``, at most `PAYLOAD_MAX_BYTES` bytes of UTF-8."""

    def __post_init__(self) -> None:
        if len(self.payload.encode()) > PAYLOAD_MAX_BYTES:
            raise ValueError(f"button payload over {PAYLOAD_MAX_BYTES} bytes: {self.payload!r}")


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """A picture to deliver, either shown in the chat or as a file that keeps every bit."""

    file_name: str
    media_type: str
    content: bytes
    as_document: bool = False
    """Deliver as a file, untouched, where the platform makes that difference."""
    cached: str | None = None
    """The platform's own handle of the same bytes sent before; tried first, no upload."""


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """The whole wanted message, not a difference to what is there now.

    Text is plain: the adapter sees to it that no markup is interpreted and nobody is
    mentioned, and cuts it to the platform's limit.
    """

    text: str = ""
    file: OutgoingFile | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    expects_reply: bool = False
    """Ask the platform to open a reply to this message, where it can."""
    nonce: str | None = None
    """Same nonce, same message: protects against posting twice where the platform can."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A message as the platform took it."""

    message_id: MessageId
    cached: str | None = None
    """Handle by which the platform can send the same file again without an upload."""


@dataclass(frozen=True, slots=True)
class MessengerLimits:
    """What a platform accepts, as data for core to decide by."""

    text_max_chars: int
    caption_max_chars: int
    photo_max_bytes: int
    """Largest picture shown in the chat."""
    photo_max_side_sum_px: int | None
    """Largest width + height of a shown picture; None: no such limit."""
    photo_max_ratio: float | None
    """Largest ratio of the sides of a shown picture; None: no such limit."""
    photo_keeps_pixels: bool
    """False where shown pictures are recompressed and lose alpha."""
    document_max_bytes: int
    download_max_bytes: int
    edit_interval_s: float
    """Least time between two edits of one message."""
    photo_media_types: frozenset[str] = frozenset({"image/jpeg", "image/png", "image/webp"})
    """Types that the platform shows as a picture."""


class MessengerError(Exception):
    """A platform did not do what was asked. Subclasses say what follows."""


class MessageGone(MessengerError):
    """The message was deleted or can no longer be changed: post a new one."""


class ConversationGone(MessengerError):
    """The bot was removed, blocked, or lacks a right: nothing can be said there."""


class FileRefused(MessengerError):
    """The platform refuses this file (size, type); another form of it may pass."""


class FilesForbidden(FileRefused):
    """The bot has no right to post such files there; another kind, or text, may pass."""


class DeliveryUnknown(MessengerError):
    """No answer in time: the message may be there. Edits may be repeated, posts not."""


class MessengerUnavailable(MessengerError):
    """The platform is down or asks to wait.

    Attributes:
        retry_after_s: Seconds to wait, if the platform said.
    """

    def __init__(self, message: str, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Repeat a call while the platform is away, for half a minute at most.

    Raises:
        MessengerError: It was in vain, or repeating cannot help.
    """
    for pause_s in _PAUSES_S:
        try:
            return await call()
        except MessengerUnavailable as error:
            await asyncio.sleep(min(error.retry_after_s or pause_s, _PAUSES_S[-1]))
    return await call()


class Messenger(Protocol):
    """Sends to one platform. All methods raise `MessengerError` and nothing else."""

    @property
    def platform(self) -> str:
        """The prefix of this platform's ids, such as ``telegram``."""

    @property
    def limits(self) -> MessengerLimits:
        """What the platform accepts."""

    async def download(self, attachment: Attachment, max_bytes: int) -> bytes:
        """Fetch the bytes of a picture that somebody sent.

        Raises:
            UserError: ``picture-too-many-bytes``, raised before or while reading.
            MessageGone: The platform no longer has the file.
        """

    async def post(
        self,
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        """Post a message, as a reply where `reply_to` still exists, plainly where not."""

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        """Make an own message look like `message`; nothing to change is a success.

        Raises:
            MessageGone: It cannot be edited (any more), or not into this form.
        """

    async def delete(self, message_id: MessageId) -> None:
        """Delete an own message; one that is already gone is a success."""

    def working(self, conversation_id: ConversationId) -> AbstractAsyncContextManager[None]:
        """Show the platform's typing indicator for as long as the context is open."""

    def answers_for_s(self, conversation_id: ConversationId) -> float | None:
        """Return for how long after an event something can be posted there; None: for ever."""

    async def may_administer(self, conversation_id: ConversationId, user_id: UserId) -> bool:
        """Tell whether somebody may decide for all in a conversation; may ask the platform.

        In a private chat the person who writes to the bot may, elsewhere only administrators.
        """

    async def private_conversation(self, user_id: UserId) -> ConversationId | None:
        """Return where something can be told to one person alone; None where nowhere.

        Whether they take it shows only when it is posted.
        """


Handle = Callable[[Event], Awaitable[None]]
HandleChange = Callable[[Change], Coroutine[object, object, None]]


async def unheard(_change: Change) -> None:
    """Do nothing about a change."""


class Adapter(Protocol):
    """One chat platform: its messenger, and its stream of events."""

    @property
    def messenger(self) -> Messenger:
        """Usable while connected."""

    async def check(self) -> None:
        """Verify the token with the platform, receiving nothing; on an adapter of its own.

        Raises:
            UserError: The token is refused, or a setting is wrong.
            MessengerError: The platform cannot be reached.
        """

    async def is_ready(self) -> bool:
        """Tell whether the connection to the platform is up; may ask the platform."""

    def connected(
        self, handle: Handle, changed: HandleChange = unheard
    ) -> AbstractAsyncContextManager[None]:
        """Connect, and pass every event to `handle` for as long as the context is open.

        What becomes of conversations is passed to `changed`. Entering returns once the
        platform has accepted the token. Each event is handled in a task of its own that the
        adapter owns; `handle` and `changed` themselves catch what goes wrong.

        Raises:
            UserError: The token is refused or a setting at the platform is missing.
        """

    def posting(self) -> AbstractAsyncContextManager[None]:
        """Make the messenger usable for as long as the context is open, receiving nothing.

        For a process that only runs edits, while others receive.

        Raises:
            UserError: The token is refused.
            MessengerError: The platform cannot be reached.
        """
