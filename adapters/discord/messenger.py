"""Posts, edits and deletes on Discord."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord

from adapters.discord import outgoing
from adapters.discord.answers import Answers
from adapters.discord.buttons import TEXT_MAX_CHARS
from adapters.discord.guests import TOKEN_LIVES, Guests
from adapters.discord.ids import (
    PLATFORM,
    Spot,
    channel_of,
    conversation_id,
    is_guest,
    message_id,
    spot_of,
    user_number_of,
)
from adapters.discord.pictures import Pictures
from adapters.discord.refusals import (
    NO_HISTORY_TO_REPLY,
    UNKNOWN_CHANNEL,
    UNKNOWN_MEMBER,
    UNKNOWN_MESSAGE,
    as_messenger_errors,
)
from core.events import Attachment
from core.ids import ConversationId, MessageId, UserId
from core.messenger import (
    ConversationGone,
    MessageGone,
    MessengerLimits,
    MessengerUnavailable,
    OutgoingMessage,
    Posted,
)

logger = logging.getLogger(__name__)

_SEND_WITHIN_S = 120.0  # ten megabytes upwards, and the library's retries
_DELETE_WITHIN_S = 60.0
_ASK_WITHIN_S = 10.0
_TYPING_EVERY_S = 8.0  # the indicator lasts 10 seconds
_NONCE_BYTES = 12  # 24 hexadecimal characters of the 25 that Discord takes

_UPLOAD_MAX_BYTES = 10 * 1024 * 1024  # what a server without boosts, and a DM, takes
LIMITS = MessengerLimits(
    text_max_chars=TEXT_MAX_CHARS,
    caption_max_chars=TEXT_MAX_CHARS,
    photo_max_bytes=_UPLOAD_MAX_BYTES,
    photo_max_side_sum_px=None,
    photo_max_ratio=None,
    photo_keeps_pixels=True,
    document_max_bytes=_UPLOAD_MAX_BYTES,
    download_max_bytes=100_000_000,
    edit_interval_s=2.5,
)


class DiscordMessenger:
    """Sends by the bot's own token to channels, threads and DMs."""

    def __init__(
        self, client: discord.Client, pictures: Pictures, answers: Answers, guests: Guests
    ) -> None:
        self._client = client
        self._guests = guests
        self._pictures = pictures
        self._answers = answers

    @property
    def platform(self) -> str:
        """``discord``."""
        return PLATFORM

    @property
    def limits(self) -> MessengerLimits:
        """The same in every channel."""
        return LIMITS

    async def download(self, attachment: Attachment, max_bytes: int) -> bytes:
        """Fetch a picture; see `Messenger.download`."""
        return await self._pictures.download(attachment, max_bytes)

    async def post(
        self,
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        """Post a message; the first reply to an interaction fills its "thinking…".

        Where the bot may not write, a reply to an interaction is for the eyes of whoever asked.
        """
        channel_id, guest = channel_of(conversation_id), is_guest(conversation_id)
        number = None
        if reply_to is not None:
            number = await self._answers.fill(reply_to, message, _SEND_WITHIN_S)
        if number is None:
            if guest:
                number = await self._guests.post(message, reply_to)
            else:
                try:
                    number = await self._send(channel_id, message, reply_to)
                except ConversationGone:
                    alone = await self._answers.alone(reply_to, message, _SEND_WITHIN_S)
                    if alone is None:
                        raise
                    return Posted(alone)
            if reply_to is not None:
                await self._answers.dismiss(reply_to)
        posted = message_id(Spot(channel_id, number, guest))
        if guest and reply_to is not None:
            await self._guests.posted(posted, reply_to)
        return Posted(posted)

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        """Make an own message look like `message`.

        Not by ``Message.edit``: that of discord.py 2.7.1 would show link previews again.
        """
        spot = _existing(message_id)
        if spot.guest:
            await self._guests.edit(message_id, spot, message)
            return Posted(message_id)
        with_file = message.file is not None
        async with as_messenger_errors(_SEND_WITHIN_S, with_file=with_file):
            await self._partial(spot).edit(**outgoing.changed(message))
        return Posted(message_id)

    async def delete(self, message_id: MessageId) -> None:
        """Delete an own message; one that is already gone is a success."""
        spot = _existing(message_id)
        if spot.guest:
            await self._guests.delete(message_id, spot)
            return
        async with as_messenger_errors(_DELETE_WITHIN_S):
            try:
                await self._partial(spot).delete()
            except discord.NotFound as error:
                if error.code not in {UNKNOWN_MESSAGE, UNKNOWN_CHANNEL}:
                    raise

    @asynccontextmanager
    async def working(self, conversation_id: ConversationId) -> AsyncIterator[None]:
        """Show the typing indicator; where that fails, nothing else does."""
        if is_guest(conversation_id):
            yield
            return
        typing = asyncio.create_task(self._type(channel_of(conversation_id)))
        try:
            yield
        finally:
            typing.cancel()
            await asyncio.gather(typing, return_exceptions=True)

    async def private_conversation(self, user_id: UserId) -> ConversationId | None:
        """Open the DM with somebody: they share a server with the bot, or have installed it."""
        person = discord.Object(user_number_of(user_id))
        async with as_messenger_errors(_ASK_WITHIN_S):
            dm = await self._client.create_dm(person)
        return conversation_id(dm.id)

    def answers_for_s(self, conversation_id: ConversationId) -> float | None:
        """Return how long a token lives where the bot is no member; see `Guests`."""
        return TOKEN_LIVES.total_seconds() if is_guest(conversation_id) else None

    async def may_administer(self, conversation_id: ConversationId, user_id: UserId) -> bool:
        """Tell whether somebody may manage the server; in a DM everybody may.

        Raises:
            MessengerError: As the subclass says.
        """
        channel_id = channel_of(conversation_id)
        async with as_messenger_errors(_ASK_WITHIN_S):
            channel = self._client.get_channel(channel_id)
            if channel is None:  # DMs are not kept
                channel = await self._client.fetch_channel(channel_id)
            if isinstance(channel, discord.abc.PrivateChannel):
                return True
            if channel.guild.unavailable:
                raise MessengerUnavailable("the server's roles are not known at the moment")
            try:
                member = await channel.guild.fetch_member(user_number_of(user_id))
            except discord.NotFound as error:
                if error.code != UNKNOWN_MEMBER:
                    raise
                return False
        return member.guild_permissions.manage_guild

    async def _type(self, channel_id: int) -> None:
        try:
            while True:
                await self._client.get_partial_messageable(channel_id).typing()
                await asyncio.sleep(_TYPING_EVERY_S)
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            logger.debug("typing was not shown: %s", type(error).__name__)

    async def _send(
        self, channel_id: int, message: OutgoingMessage, reply_to: MessageId | None
    ) -> int:
        channel = self._client.get_partial_messageable(channel_id)
        extra: dict[str, Any] = {"suppress_embeds": True}
        if message.nonce is not None:
            digest = hashlib.blake2b(message.nonce.encode(), digest_size=_NONCE_BYTES)
            extra["nonce"] = digest.hexdigest()
        spot = None if reply_to is None else spot_of(reply_to)
        if spot is not None:
            extra["reference"] = discord.MessageReference(
                message_id=spot.message_id, channel_id=channel_id, fail_if_not_exists=False
            )
        with_file = message.file is not None
        async with as_messenger_errors(_SEND_WITHIN_S, with_file=with_file):
            try:
                sent = await channel.send(**outgoing.new(message), **extra)
            except discord.HTTPException as error:
                if error.code != NO_HISTORY_TO_REPLY:
                    raise
                del extra["reference"]
                sent = await channel.send(**outgoing.new(message), **extra)
        return sent.id

    def _partial(self, spot: Spot) -> discord.PartialMessage:
        channel = self._client.get_partial_messageable(spot.channel_id)
        return channel.get_partial_message(spot.message_id)


def _existing(message: MessageId) -> Spot:
    spot = spot_of(message)
    if spot is None:
        raise MessageGone("no message on Discord has this id")
    return spot
