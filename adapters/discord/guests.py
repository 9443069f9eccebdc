"""Places where the bot is no member, and people brought it along: user installs.

There the bot's own token opens nothing. Everything goes by the token of the interaction that
was last there, which lives for 15 minutes, and which alone can change what was posted by it.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any, NamedTuple, Protocol

import discord

from adapters.discord import outgoing
from adapters.discord.ids import Spot
from adapters.discord.refusals import TOKEN_DEAD, UNKNOWN_MESSAGE, as_messenger_errors
from core.errors import UserError
from core.ids import MessageId
from core.messenger import (
    ConversationGone,
    MessageGone,
    MessengerError,
    MessengerUnavailable,
    OutgoingMessage,
)
from core.storage import Permit

logger = logging.getLogger(__name__)

_SEND_WITHIN_S = 120.0
_DELETE_WITHIN_S = 60.0
TOKEN_LIVES = timedelta(minutes=15) - timedelta(seconds=10)
"""Less than Discord says, so that an upload gets there."""
_ORIGINAL = "@original"


class Permits(Protocol):
    """Keeps permits, for all processes; see `core.storage.permits`."""

    async def keep_permit(self, permit: Permit) -> None:
        """Keep a permit in place of an older one for the same message."""

    async def permit(self, message_id: MessageId) -> Permit | None:
        """Return the permit for a message, unless it has ended."""


def is_guest(interaction: discord.Interaction) -> bool:
    """Tell whether the bot is no member of the place that an interaction came from."""
    if interaction.guild_id is not None:
        joined = interaction.client.get_guild(interaction.guild_id) is not None
        return not joined and not interaction.is_guild_integration()
    return bool(interaction.context.private_channel)


class Guests:
    """Posts, edits and deletes by the tokens of interactions.

    A permit's secret is the token, and in front of it ``@original`` if the message is the one
    whose button was pressed: a token calls that so, and everything posted by it by its number.
    """

    def __init__(self, client: discord.Client, permits: Permits | None) -> None:
        self._client = client
        self._permits = permits

    async def admit(
        self, interaction: discord.Interaction, message_id: MessageId, *, original: bool = False
    ) -> None:
        """Keep what an interaction permits, where nothing else would.

        Args:
            interaction: Acknowledged.
            message_id: What answers will be replies to.
            original: That is the message whose button was pressed.
        """
        if is_guest(interaction):
            await self.keep(interaction, message_id, original=original)

    async def keep(
        self, interaction: discord.Interaction, message_id: MessageId, *, original: bool = False
    ) -> None:
        """Keep what an interaction permits, for one message; see `admit`."""
        if self._permits is None:
            return
        secret = f"{_ORIGINAL if original else ''}/{interaction.token}"
        until = interaction.created_at + TOKEN_LIVES
        try:
            await self._permits.keep_permit(Permit(message_id, secret, until))
        except UserError as error:
            logger.warning("interaction %d: only one answer: %s", interaction.id, error.text_key)

    async def posted(self, message_id: MessageId, reply_to: MessageId) -> None:
        """Keep for a new message what permitted to post it: it permits to change it too."""
        if self._permits is None:
            return
        try:
            permit = await self._permits.permit(reply_to)
            if permit is not None:
                secret = permit.secret.removeprefix(_ORIGINAL)
                permit = replace(permit, message_id=message_id, secret=secret)
                await self._permits.keep_permit(permit)
        except UserError as error:
            logger.warning("a message can no longer be changed: %s", error.text_key)

    async def post(self, message: OutgoingMessage, reply_to: MessageId | None) -> int:
        """Post a message as an answer to an interaction, and return its number.

        Raises:
            ConversationGone: The token is dead, or has been used too often.
            MessengerError: As everywhere.
        """
        key = await self._key(reply_to) if reply_to else None
        if key is None:
            raise ConversationGone("no interaction there permits to answer any more")
        async with as_messenger_errors(_SEND_WITHIN_S), _alive_or(ConversationGone):
            sent = await key.hook.send(**outgoing.new(message), suppress_embeds=True, wait=True)
        return sent.id

    async def edit(self, message_id: MessageId, spot: Spot, message: OutgoingMessage) -> None:
        """Make a message look like `message`.

        Raises:
            MessageGone: Its token is dead.
            MessengerError: As everywhere.
        """
        key = await self._key(message_id)
        if key is None:
            raise MessageGone("no interaction permits to change it any more")
        async with as_messenger_errors(_SEND_WITHIN_S), _alive_or(MessageGone):
            await key.hook.edit_message(key.name or spot.message_id, **outgoing.changed(message))

    async def delete(self, message_id: MessageId, spot: Spot) -> None:
        """Delete a message; one that is already gone is a success.

        Raises:
            ConversationGone: Its token is dead.
            MessengerError: As everywhere.
        """
        key = await self._key(message_id)
        if key is None:
            raise ConversationGone("no interaction permits to delete it any more")
        async with as_messenger_errors(_DELETE_WITHIN_S), _alive_or(ConversationGone):
            try:
                await key.hook.delete_message(key.name or spot.message_id)
            except discord.NotFound as error:
                if error.code != UNKNOWN_MESSAGE:
                    raise

    async def _key(self, message_id: MessageId) -> _Key | None:
        if self._permits is None or self._client.application_id is None:
            return None
        try:
            permit = await self._permits.permit(message_id)
        except UserError as error:
            raise MessengerUnavailable(error.text_key) from error
        if permit is None:
            return None
        name, _, token = permit.secret.partition("/")
        number = self._client.application_id
        return _Key(name, discord.Webhook.partial(number, token, client=self._client))


class _Key(NamedTuple):
    """What answers to a message, and changes it."""

    name: Any
    """``@original``, or nothing where it is its number; the library knows only the latter."""
    hook: discord.Webhook


@asynccontextmanager
async def _alive_or(raised: type[MessengerError]) -> AsyncIterator[None]:
    """Raise an error of the port where the interaction is over."""
    try:
        yield
    except discord.HTTPException as error:
        if error.code in TOKEN_DEAD:
            raise raised("the interaction is over") from error
        raise
