"""Core's messages as calls of the Bot API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError

from adapters.telegram.connections import Downloads, too_many_bytes
from adapters.telegram.ids import (
    PLATFORM,
    Place,
    Spot,
    conversation_id,
    message_id,
    place_of,
    spot_of,
    user_number_of,
)
from adapters.telegram.plain import plain
from adapters.telegram.refusals import (
    as_messenger_errors,
    is_deleted,
    is_file_refused,
    is_unmodified,
)
from core.events import Attachment
from core.ids import ConversationId, MessageId, UserId
from core.messenger import (
    MessageGone,
    MessengerLimits,
    MessengerUnavailable,
    OutgoingFile,
    OutgoingMessage,
    Posted,
)

logger = logging.getLogger(__name__)

LIMITS = MessengerLimits(
    text_max_chars=4096,
    caption_max_chars=1024,
    photo_max_bytes=10_000_000,
    photo_max_side_sum_px=10_000,
    photo_max_ratio=20.0,
    photo_keeps_pixels=False,
    document_max_bytes=50_000_000,
    download_max_bytes=20_000_000,
    edit_interval_s=3.0,
)
"""As https://core.telegram.org/bots/api says; a megabyte read as 10**6 bytes, to be safe.
The interval is ours: 20 messages a minute are what a group is known to allow."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_ACTION_EVERY_S = 4.0
"""A chat action is shown for 5 s at most."""

InputContent = str | InputFile
_Sent = TypeVar("_Sent")


class TelegramMessenger:
    """Implements `core.messenger.Messenger`.

    Two things that Telegram cannot do: a picture never becomes a text again (`edit` raises
    `MessageGone`, so that the caller posts anew), and a nonce protects from nothing.
    """

    def __init__(self, bot: Bot, downloads: Downloads, moved: Callable[[int, int], None]) -> None:
        """Send as `bot`; `moved` is told of a group that has another number now."""
        self._bot = bot
        self._downloads = downloads
        self._tell_moved = moved
        self._moved: dict[int, int] = {}
        """Groups that became supergroups since the start, old number to new."""

    @property
    def platform(self) -> str:
        """``telegram``."""
        return PLATFORM

    @property
    def limits(self) -> MessengerLimits:
        """See `LIMITS`."""
        return LIMITS

    async def download(self, attachment: Attachment, max_bytes: int) -> bytes:
        """Fetch the bytes of a picture; Telegram hands out 20 MB at most.

        Raises:
            UserError: ``picture-too-many-bytes``, with ``max_mb``.
            MessageGone: Telegram no longer has the file.
            MessengerUnavailable: It cannot be fetched now.
        """
        max_bytes = min(max_bytes, LIMITS.download_max_bytes)
        if (attachment.size_bytes or 0) > max_bytes:
            raise too_many_bytes(max_bytes)
        with as_messenger_errors():
            try:
                file = await self._bot.get_file(attachment.handle)
            except BadRequest as error:
                if "too big" in error.message.lower():
                    raise too_many_bytes(max_bytes) from None
                if is_file_refused(error):
                    raise MessageGone(error.message) from None
                raise
            except NetworkError as error:
                raise MessengerUnavailable(error.message) from None
        if (file.file_size or 0) > max_bytes:
            raise too_many_bytes(max_bytes)
        if not file.file_path:
            raise MessengerUnavailable("Telegram has the file but does not say where")
        return await self._downloads.fetch(file.file_path, max_bytes)

    async def post(
        self,
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        """Post a message; in a group that has moved, where it is now.

        Raises:
            MessengerError: As the subclass says.
        """
        place = place_of(conversation_id)
        spot = spot_of(reply_to) if reply_to else None
        with as_messenger_errors():
            try:
                if moved_to := self._moved.get(place.chat_id):
                    return await self._send(Place(moved_to), message, None)
                return await self._send(place, message, spot)
            except ChatMigrated as error:
                self._has_moved(place.chat_id, error.new_chat_id)
                # Numbers of messages mean nothing in the new group.
                return await self._send(Place(error.new_chat_id), message, None)

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        """Make an own message look like `message`.

        Raises:
            MessageGone: It is deleted, its group has moved, or it is a picture and shall be a
                text, which Telegram cannot do.
            MessengerError: As the subclass says.
        """
        spot = spot_of(message_id)
        with as_messenger_errors():
            try:
                if message.file:
                    return await self._edit_media(spot, message, message.file)
                edited = await self._bot.edit_message_text(
                    plain(message.text, LIMITS.text_max_chars),
                    chat_id=spot.chat_id,
                    message_id=spot.message_id,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=_keyboard(message),
                )
                return _posted(edited, spot)
            except BadRequest as error:
                if not is_unmodified(error):
                    raise
                return _posted(True, spot, message.file.cached if message.file else None)
            except ChatMigrated as error:
                self._has_moved(spot.chat_id, error.new_chat_id)
                raise MessageGone("the group has moved") from None

    async def delete(self, message_id: MessageId) -> None:
        """Delete an own message.

        Raises:
            MessageGone: It is older than 48 hours: Telegram keeps it.
            MessengerError: As the subclass says.
        """
        spot = spot_of(message_id)
        with as_messenger_errors():
            try:
                await self._bot.delete_message(spot.chat_id, spot.message_id)
            except BadRequest as error:
                if not is_deleted(error):
                    raise

    @asynccontextmanager
    async def working(self, conversation_id: ConversationId) -> AsyncIterator[None]:
        """Show "sending a photo…" in the chat or topic for as long as the context is open."""
        showing = asyncio.create_task(self._keep_showing(place_of(conversation_id)))
        try:
            yield
        finally:
            showing.cancel()
            with suppress(asyncio.CancelledError):
                await showing

    def answers_for_s(self, conversation_id: ConversationId) -> float | None:
        """Return none: where it could answer, it can go on."""
        del conversation_id
        return None

    async def may_administer(self, conversation_id: ConversationId, user_id: UserId) -> bool:
        """Tell whether somebody is among a group's administrators, who are asked for each time.

        Not by ``getChatMember``, which promises an answer only to bots that are administrators.

        Raises:
            MessengerError: As the subclass says.
        """
        chat_id, number = place_of(conversation_id).chat_id, user_number_of(user_id)
        chat_id = self._moved.get(chat_id, chat_id)
        if number < 0 or chat_id > 0:
            # An administrator who hides their name posts as the group; other channels post as
            # themselves. In a private chat there are only the person and the bot.
            return number == chat_id
        with as_messenger_errors():
            try:
                members = await self._bot.get_chat_administrators(chat_id)
            except ChatMigrated as error:
                self._has_moved(chat_id, error.new_chat_id)
                members = await self._bot.get_chat_administrators(error.new_chat_id)
        return any(member.user.id == number for member in members)

    async def private_conversation(self, user_id: UserId) -> ConversationId | None:
        """Return the person's chat with the bot; none for who posts as a group or channel."""
        number = user_number_of(user_id)
        return conversation_id(Place(number)) if number > 0 else None

    def _has_moved(self, old: int, new: int) -> None:
        self._moved[old] = new
        self._tell_moved(old, new)

    async def _keep_showing(self, place: Place) -> None:
        while True:
            try:
                await self._bot.send_chat_action(
                    self._moved.get(place.chat_id, place.chat_id),
                    ChatAction.UPLOAD_PHOTO,
                    message_thread_id=place.topic_id,
                )
            except TelegramError as error:
                logger.debug("chat action not shown: %s", error)
            await asyncio.sleep(_ACTION_EVERY_S)

    async def _send(self, place: Place, message: OutgoingMessage, reply_to: Spot | None) -> Posted:
        reply = None
        if reply_to and reply_to.chat_id == place.chat_id:
            reply = ReplyParameters(reply_to.message_id, allow_sending_without_reply=True)
        markup: InlineKeyboardMarkup | ForceReply | None = _keyboard(message)
        if markup is None and message.expects_reply:
            # Selective: asks only the person whose message it replies to.
            markup = ForceReply(selective=True)
        file = message.file
        if file is None:
            sent = await self._bot.send_message(
                place.chat_id,
                plain(message.text, LIMITS.text_max_chars),
                message_thread_id=place.topic_id,
                link_preview_options=_NO_PREVIEW,
                reply_parameters=reply,
                reply_markup=markup,
            )
            return _posted(sent)

        caption = plain(message.text, LIMITS.caption_max_chars)

        async def send(content: InputContent) -> Message:
            if file.as_document:
                return await self._bot.send_document(
                    place.chat_id,
                    content,
                    caption=caption,
                    # A GIF plays in the chat only if Telegram may see that it is one.
                    disable_content_type_detection=file.media_type != "image/gif",
                    message_thread_id=place.topic_id,
                    reply_parameters=reply,
                    reply_markup=markup,
                )
            return await self._bot.send_photo(
                place.chat_id,
                content,
                caption=caption,
                message_thread_id=place.topic_id,
                reply_parameters=reply,
                reply_markup=markup,
            )

        return _posted(await _cached_first(file, send))

    async def _edit_media(self, spot: Spot, message: OutgoingMessage, file: OutgoingFile) -> Posted:
        caption = plain(message.text, LIMITS.caption_max_chars)

        async def edit(content: InputContent) -> Message | bool:
            return await self._bot.edit_message_media(
                InputMediaDocument(content, caption=caption, disable_content_type_detection=True)
                if file.as_document
                else InputMediaPhoto(content, caption=caption),
                chat_id=spot.chat_id,
                message_id=spot.message_id,
                reply_markup=_keyboard(message),
            )

        return _posted(await _cached_first(file, edit), spot)


async def _cached_first(
    file: OutgoingFile, send: Callable[[InputContent], Awaitable[_Sent]]
) -> _Sent:
    """Send the file that Telegram has already, and the bytes if it knows of none."""
    if file.cached:
        try:
            return await send(file.cached)
        except BadRequest as error:
            if not is_file_refused(error):
                raise
    return await send(InputFile(file.content, file.file_name, attach=True))


def _keyboard(message: OutgoingMessage) -> InlineKeyboardMarkup | None:
    rows = [
        [InlineKeyboardButton(button.label, callback_data=button.payload) for button in row]
        for row in message.buttons
        if row
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def _posted(sent: Message | bool, spot: Spot | None = None, cached: str | None = None) -> Posted:
    """Describe what Telegram took; it answers True where it does not show the message."""
    if not isinstance(sent, Message):
        assert spot is not None
        return Posted(message_id(spot), cached)
    if sent.photo:
        cached = sent.photo[-1].file_id
    elif sent.document:
        cached = sent.document.file_id
    return Posted(message_id(Spot(sent.chat.id, sent.message_id)), cached)
