"""Interactions: acknowledged in time, and answered where Discord shows "thinking…"."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from contextvars import ContextVar

import aiohttp
import discord

from adapters.discord import outgoing
from adapters.discord.guests import Guests, is_guest
from adapters.discord.ids import Spot, message_id
from adapters.discord.refusals import ALREADY_ACKNOWLEDGED, as_messenger_errors
from core.ids import MessageId
from core.messenger import DeliveryUnknown, MessengerError, OutgoingMessage

logger = logging.getLogger(__name__)

_ACKNOWLEDGE_WITHIN_S = 3.0
_DISMISS_WITHIN_S = 10.0
_PRESSED: ContextVar[discord.Interaction | None] = ContextVar("_PRESSED", default=None)
"""The interaction of the button whose press the current task handles."""


class Answers:
    """The answers that people wait for.

    Discord gives 15 minutes to fill the message that says "thinking…", and a restart forgets
    it. It is only a nicer place for the first answer: without it the answer is posted like
    any other, and all that follows goes by the number of the message.

    In a server it is filled only by a bot that may read all messages. Discord shows other
    bots what people reply to a message of theirs, but not to one that answers an interaction
    (docs.discord.com, "You Might Not Need a Privileged Intent"), and replying is how people
    edit. There, only the person who asked sees "thinking…", until the answer is posted.
    """

    def __init__(self, guests: Guests, *, message_content: bool) -> None:
        self._guests = guests
        self._message_content = message_content
        self._waiting: dict[MessageId, discord.Interaction] = {}

    @asynccontextmanager
    async def thinking(
        self, interaction: discord.Interaction, answer: MessageId
    ) -> AsyncIterator[bool]:
        """Show "thinking…" until something is posted as a reply to `answer`, or the exit.

        Yields:
            False if it was too late: Discord has told the person that the bot is silent.
        """
        ephemeral = not self._may_fill(interaction)
        if not await acknowledge(interaction, thinking=True, ephemeral=ephemeral):
            yield False
            return
        await self._guests.admit(interaction, answer)
        self._waiting[answer] = interaction
        try:
            yield True
        finally:
            await self.dismiss(answer)

    @asynccontextmanager
    async def under(
        self, interaction: discord.Interaction, message_id: MessageId
    ) -> AsyncIterator[bool]:
        """Acknowledge what began with a button, under whose message the answers come.

        Yields:
            False if it was too late.
        """
        if not await acknowledge(interaction):
            yield False
            return
        await self._guests.admit(interaction, message_id, original=True)
        before = _PRESSED.set(interaction)
        try:
            yield True
        finally:
            _PRESSED.reset(before)

    async def fill(
        self, answer: MessageId, message: OutgoingMessage, within_s: float
    ) -> int | None:
        """Put a message where "thinking…" stands.

        Returns:
            The number of the message; None if nothing waits there any more.

        Raises:
            MessengerError: This message cannot be put there; another may.
        """
        interaction = self._waiting.get(answer)
        if interaction is None or not self._may_fill(interaction):
            return None
        return await self._put(interaction, answer, message, within_s)

    async def alone(
        self, answer: MessageId | None, message: OutgoingMessage, within_s: float
    ) -> MessageId | None:
        """Show a message to the person alone whose interaction is being handled.

        Returns:
            Its id, by which it can be changed while the token lives; None if there is no
            interaction.

        Raises:
            MessengerError: This message cannot be shown.
        """
        number = None
        interaction = self._waiting.get(answer) if answer else None
        if answer and interaction:
            number = await self._put(interaction, answer, message, within_s)
        elif interaction := _PRESSED.get():
            shape = outgoing.new(message)
            async with as_messenger_errors(within_s):
                sent = await interaction.followup.send(**shape, ephemeral=True, wait=True)
            number = sent.id
        if interaction is None or interaction.channel_id is None or number is None:
            return None
        shown = message_id(Spot(interaction.channel_id, number, guest=True))
        await self._guests.keep(interaction, shown)
        return shown

    async def _put(
        self,
        interaction: discord.Interaction,
        answer: MessageId,
        message: OutgoingMessage,
        within_s: float,
    ) -> int | None:
        """Put a message where an interaction shows "thinking…"; None if that is gone."""
        del self._waiting[answer]  # of two posts at once, one fills it
        try:
            async with as_messenger_errors(within_s):
                try:
                    sent = await interaction.edit_original_response(**outgoing.changed(message))
                except discord.HTTPException as error:
                    if error.status in {401, 404}:  # the 15 minutes are over, or it was deleted
                        return None
                    raise
        except DeliveryUnknown:
            raise  # it may stand there, and must not be taken away
        except MessengerError:
            self._waiting[answer] = interaction
            raise
        return sent.id

    async def dismiss(self, answer: MessageId) -> None:
        """Take "thinking…" away, if it still stands there."""
        interaction = self._waiting.pop(answer, None)
        if interaction is None:
            return
        try:
            async with asyncio.timeout(_DISMISS_WITHIN_S):
                await interaction.delete_original_response()
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            logger.debug("an answer was not taken back: %s", type(error).__name__)

    def _may_fill(self, interaction: discord.Interaction) -> bool:
        return self._message_content or interaction.guild_id is None or is_guest(interaction)


async def acknowledge(
    interaction: discord.Interaction, *, thinking: bool = False, ephemeral: bool = False
) -> bool:
    """Tell Discord that the interaction is being worked on.

    Returns:
        False if that came too late. The person has been told so, and will ask again: nothing
        may be done, or it is done twice.
    """
    return await _in_time(
        interaction, interaction.response.defer(thinking=thinking, ephemeral=ephemeral)
    )


async def ask(interaction: discord.Interaction, form: discord.ui.Modal) -> None:
    """Open a form: that acknowledges the interaction too."""
    await _in_time(interaction, interaction.response.send_modal(form))


async def _in_time(interaction: discord.Interaction, response: Awaitable[object]) -> bool:
    try:
        async with asyncio.timeout(_ACKNOWLEDGE_WITHIN_S):
            await response
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        code = error.code if isinstance(error, discord.HTTPException) else None
        # The library repeats a call that was answered with a 5xx but may have been obeyed.
        if code == ALREADY_ACKNOWLEDGED:
            return True
        reason = f"{type(error).__name__}, code {code}"
        logger.warning("interaction %d was not acknowledged: %s", interaction.id, reason)
        return False
    return True
