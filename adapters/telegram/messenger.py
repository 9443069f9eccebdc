"""The port `Messenger`, over the Bot API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError

from adapters.telegram import outbound
from adapters.telegram.connections import Downloads, too_many_bytes
from adapters.telegram.ids import (
    PLATFORM,
    Place,
    conversation_id,
    place_of,
    spot_of,
    user_number_of,
)
from adapters.telegram.limits import LIMITS
from adapters.telegram.refusals import as_messenger_errors, is_deleted, is_file_refused
from core.events import Attachment
from core.ids import ConversationId, MessageId, UserId
from core.messenger import (
    MessageGone,
    MessengerLimits,
    MessengerUnavailable,
    OutgoingMessage,
    Posted,
)

logger = logging.getLogger(__name__)

_ACTION_EVERY_S = 4.0
"""A chat action is shown for 5 s at most."""


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
                    return await outbound.send(self._bot, Place(moved_to), message, None)
                return await outbound.send(self._bot, place, message, spot)
            except ChatMigrated as error:
                self._has_moved(place.chat_id, error.new_chat_id)
                # Numbers of messages mean nothing in the new group.
                return await outbound.send(self._bot, Place(error.new_chat_id), message, None)

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
                return await outbound.edit(self._bot, spot, message)
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
